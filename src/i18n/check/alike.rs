//! How much of one language is word for word another: the guard against copying. Languages that
//! were copied from English, or from a neighbour that is easier to write, look whole and are not.

use super::book::{Book, Part};
use super::script::Script;
use std::collections::BTreeSet;

/// Neighbours of which one may have been copied from the other.
pub const SISTERS: &[(&str, &str)] =
    &[("fa", "fa-AF"), ("uk", "ru"), ("pt", "es"), ("hi", "ur"), ("zh-Hans", "zh-Hant")];

/// Of 1,000 messages, how many may equal the English, those on the list of allowed ones not counted.
/// In November 2026 no honest translation had more than 2: a name that is the same everywhere.
pub const ENGLISH_LIMIT: usize = 10;

/// Of 1,000 messages, how many may be the same in two sister languages, those on the list of allowed
/// ones not counted. Each limit lies above what honest translations had in November 2026, and far
/// below a copy, which has nearly all.
#[must_use]
pub fn sister_limit(one: &str, other: &str) -> usize {
    match (one, other) {
        // One written language with two names; short labels are the same. Measured: 163.
        ("fa", "fa-AF") => 250,
        // Short labels of signs that were never simplified. Measured: 68.
        ("zh-Hans", "zh-Hant") => 120,
        // Two alphabets that share most letters, and few words that are spelt alike. Measured: 15.
        ("uk", "ru") => 40,
        // Short words: “para”, “no”. Measured: 38.
        ("pt", "es") => 80,
        // Everyday speech is one language: the consonants of plain sentences agree. Measured: 217.
        ("hi", "ur") => 320,
        _ => ENGLISH_LIMIT,
    }
}

/// What two languages have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alike {
    /// How many messages both have that hold letters.
    pub compared: usize,
    /// The names of those that are the same.
    pub same: Vec<String>,
}

impl Alike {
    /// Of 1,000 messages, how many are the same and not among the allowed.
    #[must_use]
    pub fn per_thousand(&self, allowed: &BTreeSet<String>) -> usize {
        let counted = self.same.iter().filter(|id| !allowed.contains(*id)).count();
        1000 * counted / self.compared.max(1)
    }
}

/// The names on the list of allowed ones, `locales/equal.txt`: a name and a reason on each line. A line
/// without a reason allows nothing.
#[must_use]
pub fn allowed(text: &str) -> BTreeSet<String> {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.trim().split_once(' ')).map(|(id, _)| id.to_owned()).collect()
}

/// Compares two languages message by message. Hindi and Urdu write what is often the same spoken
/// sentence in different letters: of a language in Devanagari and one in Arabic letters the consonants
/// are compared, in one rough alphabet.
#[must_use]
pub fn alike(one: &Book, other: &Book) -> Alike {
    let spoken = (one.script(), other.script()) == (Script::Devanagari, Script::Arabic);
    let fold = if spoken { consonants } else { plain };
    let mut alike = Alike { compared: 0, same: Vec::new() };
    for message in one.messages() {
        let Some(there) = other.get(&message.id) else { continue };
        for part in &message.parts {
            let Some(there) = there.part(part.attribute.as_deref()) else { continue };
            let (ours, theirs) = (said(part, fold), said(there, fold));
            if !ours.iter().any(|text| text.chars().any(char::is_alphabetic)) {
                continue;
            }
            alike.compared += 1;
            if ours == theirs {
                let dot = part.attribute.as_ref().map_or_else(String::new, |attribute| format!(".{attribute}"));
                alike.same.push(format!("{}{dot}", message.id));
            }
        }
    }
    alike
}

/// All that a message can say, once each: languages differ in how many forms they need for it.
fn said(part: &Part, fold: fn(&str) -> String) -> BTreeSet<String> {
    part.texts.iter().map(|text| fold(&text.words)).collect()
}

/// Small letters, single gaps.
fn plain(text: &str) -> String {
    text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters that sound alike in Hindi and in Urdu, those with breath and those without as one. Vowels,
/// and what may be one (v, y), are left out: one script writes them and the other mostly does not.
const SOUNDS: &[(char, &str)] = &[
    ('k', "कखخقک"),
    ('g', "गघغگ"),
    ('c', "चछچ"),
    ('j', "जझجذزژضظ"),
    ('t', "टठतथتٹط"),
    ('d', "डढदधدڈڑ"),
    ('n', "नणن"),
    ('p', "पफپف"),
    ('b', "बभب"),
    ('m', "मم"),
    ('r', "रر"),
    ('l', "लل"),
    ('s', "शषसثسشص"),
    ('h', "हحہ"),
];

fn consonants(text: &str) -> String {
    let sound = |c: char| SOUNDS.iter().find(|(_, letters)| letters.contains(c)).map(|(sound, _)| *sound);
    text.chars().filter_map(sound).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::check::Source;

    fn book(text: &str) -> Book {
        Book::read(&[Source { file: "01-home.ftl", text }])
    }

    #[test]
    fn what_is_the_same_is_named_and_what_is_allowed_is_not_counted() {
        let one = book("a = Alpha\nb = Beta\nc = { $x }\nd = Delta\n    .label = Same\n");
        let other = book("a = ALPHA\nb = Other\nc = { $x }\nd = No\n    .label = Same\n");
        let alike = alike(&one, &other);
        assert_eq!((alike.compared, alike.same.clone()), (4, vec!["a".to_owned(), "d.label".to_owned()]));
        assert_eq!(alike.per_thousand(&BTreeSet::new()), 500);
        assert_eq!(alike.per_thousand(&allowed("# why\na  a name\nd.label\n")), 250);
    }

    #[test]
    fn hindi_and_urdu_are_compared_by_their_sounds() {
        let hindi = book("a = मुझे लोगों से मिलना है\nb = खाना बनाना सीखना है\n");
        let urdu = book("a = مجھے لوگوں سے ملنا ہے\nb = مدد چاہیے\n");
        assert_eq!(alike(&hindi, &urdu).same, ["a"]);
        assert!(alike(&urdu, &hindi).same.is_empty(), "in this order they are told apart as letters");
    }

    #[test]
    fn a_copy_is_above_every_limit() {
        for (one, other) in SISTERS {
            assert!(sister_limit(one, other) < 500 && sister_limit(one, other) >= ENGLISH_LIMIT);
        }
    }
}
