//! Made-up languages that find faults in pages before a translator does.
//!
//! `en-XA` is English in strange letters, at least 40 per cent longer and in brackets: what is
//! cut off shows, and plain letters on the screen came from no words file. `ar-XB` is English
//! turned by 180 degrees and written from right to left: what is not mirrored shows.
//!
//! Both are made from the English files when they are asked for, by rewriting the text alone:
//! variables, keys, names and numbers stay. Native only, like the compiler. No mark that
//! overrides directions is used (the compiler refuses them): each word of `ar-XB` is written
//! backwards in turned Latin letters, and a right-to-left mark after it puts the next on its left.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};

use super::compile::Source;
use super::languages::{Digits, Direction, Language, Status};

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accents, longer, in brackets, left to right.
    Accented,
    /// `ar-XB`: turned letters, right to left.
    Mirrored,
}

/// One file of a made-up language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PseudoSource {
    /// The name of the English file.
    pub file: String,
    /// Fluent text, without comments.
    pub text: String,
}

impl PseudoSource {
    /// As the compiler takes it.
    #[must_use]
    pub fn source(&self) -> Source<'_> {
        Source { file: &self.file, text: &self.text }
    }
}

impl Pseudo {
    /// Both, in the order of a picker.
    pub const ALL: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// BCP 47; XA and XB are regions that nobody will ever live in.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// The one with this tag.
    #[must_use]
    pub fn of(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.tag() == tag)
    }

    /// Which way it is written.
    #[must_use]
    pub fn direction(self) -> Direction {
        match self {
            Self::Accented => Direction::Ltr,
            Self::Mirrored => Direction::Rtl,
        }
    }

    /// Its row for the table of languages, for those who add it there while testing.
    #[must_use]
    pub fn row(self) -> Language {
        let (own, english) = match self {
            Self::Accented => ("English, long", "Pseudo: long English"),
            Self::Mirrored => ("English, mirrored", "Pseudo: mirrored English"),
        };
        Language {
            tag: self.tag().to_owned(),
            own_name: self.text(own),
            english_name: english.to_owned(),
            direction: self.direction(),
            digits: Digits::Latn,
            font: None,
            fallback: Vec::new(),
            status: Status::Machine,
            offered: true,
        }
    }

    /// Plain text as this language writes it; white space at both ends and all numbers stay.
    #[must_use]
    pub fn text(self, text: &str) -> String {
        match self {
            Self::Accented => accented(text),
            Self::Mirrored => mirrored(text),
        }
    }
}

/// The files of a made-up language, made from the English ones. What of them cannot be read is
/// left out, so that English stands in for it.
#[must_use]
pub fn pseudo_sources(english: &[Source<'_>], kind: Pseudo) -> Vec<PseudoSource> {
    let rewritten =
        english.iter().map(|source| PseudoSource { file: source.file.to_owned(), text: rewrite(source.text, kind) });
    rewritten.collect()
}

fn rewrite(text: &str, kind: Pseudo) -> String {
    let parsed = fluent_syntax::parser::parse_runtime(text.to_owned());
    let mut resource: Resource<String> = parsed.unwrap_or_else(|(resource, _)| resource);
    resource.body.retain(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
                message.value.iter_mut().chain(attributes).for_each(|pattern| {
                    rewrite_pattern(pattern, kind);
                    enclose(pattern, kind);
                });
            }
            // Attributes of a term are never shown; choices are made by them.
            Entry::Term(term) => rewrite_pattern(&mut term.value, kind),
            _ => {}
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

fn rewrite_pattern(pattern: &mut Pattern<String>, kind: Pseudo) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = kind.text(value),
            PatternElement::Placeable { expression } => rewrite_expression(expression, kind),
        }
    }
}

/// Text is in the variants of a choice; everything else in braces is left alone.
fn rewrite_expression(expression: &mut Expression<String>, kind: Pseudo) {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter_mut().for_each(|variant| rewrite_pattern(&mut variant.value, kind));
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => rewrite_expression(expression, kind),
        Expression::Inline(_) => {}
    }
}

/// Brackets, so that a missing end is seen. Not `[`: Fluent takes that for a key.
fn enclose(pattern: &mut Pattern<String>, kind: Pseudo) {
    if kind == Pseudo::Accented {
        pattern.elements.insert(0, PatternElement::TextElement { value: "⟦".to_owned() });
        pattern.elements.push(PatternElement::TextElement { value: "⟧".to_owned() });
    }
}

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTS: &str = "åƀçðéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";
const TURNED: &str = "ɐqɔpǝɟƃɥıɾʞʅɯuodbɹsʇnʌʍxʎzⱯԐↃᗡƎℲƓHIſӼΓWNOԀÒᴚSʇՈɅMXλZ";

fn swapped(letter: char, letters: &str) -> char {
    let place = PLAIN.chars().position(|plain| plain == letter);
    place.and_then(|place| letters.chars().nth(place)).unwrap_or(letter)
}

/// Vowels doubled, then other letters, until there are 40 per cent more.
fn accented(text: &str) -> String {
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    let is_vowel = |letter: char| matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let vowels = text.chars().filter(|letter| is_vowel(*letter)).count();
    let mut missing = (text.chars().count() * 2).div_ceil(5).min(letters).saturating_sub(vowels);
    let mut out = String::new();
    for letter in text.chars() {
        let accent = swapped(letter, ACCENTS);
        out.push(accent);
        let doubled = is_vowel(letter) || (missing > 0 && letter.is_ascii_alphabetic());
        if doubled {
            out.push(accent);
            missing = missing.saturating_sub(usize::from(!is_vowel(letter)));
        }
    }
    out
}

const RIGHT_TO_LEFT: char = '\u{200f}';
const LEFT_TO_RIGHT: char = '\u{200e}';

/// Each word backwards and turned, with a right-to-left mark after it. A number with a gap keeps
/// its halves in order by a left-to-right mark, as in a real translation.
fn mirrored(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut out = String::new();
    let mut rest = letters.as_slice();
    while let Some(first) = rest.first() {
        let taken = if first.is_ascii_digit() { number(rest) } else { word(rest) };
        let (here, after) = rest.split_at(taken.clamp(1, rest.len()));
        rest = after;
        if first.is_ascii_digit() {
            if here.contains(&' ') {
                out.push(LEFT_TO_RIGHT);
            }
            out.extend(here);
        } else if first.is_ascii_alphabetic() {
            out.extend(here.iter().rev().map(|letter| swapped(*letter, TURNED)));
            out.push(RIGHT_TO_LEFT);
        } else {
            out.extend(here);
        }
    }
    out
}

/// How many characters the word at the start has; an apostrophe inside belongs to it.
fn word(letters: &[char]) -> usize {
    letters.iter().take_while(|letter| letter.is_ascii_alphabetic() || **letter == '’').count()
}

/// How many characters the number at the start has, with single gaps, points and colons inside.
fn number(letters: &[char]) -> usize {
    let digit = |place: usize| letters.get(place).is_some_and(char::is_ascii_digit);
    let joins = |place: usize| matches!(letters.get(place), Some(' ' | '.' | ':')) && digit(place + 1);
    (0..letters.len()).take_while(|place| digit(*place) || joins(*place)).count()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn letters_change_and_numbers_stay() {
        assert_eq!(Pseudo::Accented.text("Call 0800 1111."), "ÇÇååļļļļ 0800 1111.");
        assert_eq!(Pseudo::Mirrored.text("on 0800 1111, or 999."), "uo\u{200f} \u{200e}0800 1111, ɹo\u{200f} 999.");
        assert_eq!(Pseudo::Mirrored.text(" you’re "), " ǝɹ’noʎ\u{200f} ");
        assert_eq!(ACCENTS.chars().count(), PLAIN.len());
        assert_eq!(TURNED.chars().count(), PLAIN.len());
        // A symbol has no direction of its own and would stand at the wrong end of its word.
        assert!(ACCENTS.chars().chain(TURNED.chars()).all(char::is_alphabetic));
    }

    #[test]
    fn no_plain_letter_is_left_and_text_grows_by_two_fifths() {
        for text in ["Free.", "Text", "BSL", "My", "Choose your language", PLAIN, "hmm", "Bring your own food."] {
            let accented = Pseudo::Accented.text(text);
            assert!(!accented.contains(|c: char| c.is_ascii_alphabetic()), "{accented}");
            assert!(accented.chars().count() * 5 >= text.chars().count() * 7, "{accented}");
        }
    }

    #[test]
    fn only_text_is_rewritten() {
        let english = "### A note\n# Where: here\ncount = { $count ->\n    [one] One { $count } thing\n   *[other] { \"as is\" } { -brand(case: \"x\") }\n}\n    .label = Label\n-brand = Along\n    .kind = thing\nbroken = { $\n";
        let made = pseudo_sources(&[Source { file: "01.ftl", text: english }], Pseudo::Accented);
        let text = &made[0].text;
        for kept in [
            "count =",
            "$count",
            "[one]",
            "*[other]",
            "\"as is\"",
            "-brand(case: \"x\")",
            ".label = ⟦",
            ".kind = thing",
        ] {
            assert!(text.contains(kept), "{kept}: {text}");
        }
        assert!(!["broken", "Where", "Label", "One", "} thing"].iter().any(|gone| text.contains(gone)), "{text}");
        assert!(fluent_syntax::parser::parse(text.as_str()).is_ok(), "{text}");
    }
}
