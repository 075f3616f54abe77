//! Words that say of themselves which message they are: for the workshop, which walks over the site's real pages
//! and must know what it sees there.
//!
//! [`marked`] puts signs around every message of a words file, with all values that it was given. The site's own
//! program says such words like any others. [`Marks::shown`] reads what came out: which messages stand in it, and
//! how they read in the words of this moment, with the same values. The site needs no word of all this.
//!
//! ```text
//! said = BEGIN number (VALUE value)* BODY text END        BEGIN is another sign for the English beside it
//! ```
//! The signs are private letters of Unicode, which no translation may hold; see [`is_sign`].

use super::bytes::{Bytes, put_number};
use super::contract::{Contract, Entry, Kind};
use super::msg::{Arg, Msg};
use super::plural::PluralRule;
use super::voice::Voice;
use super::words_format::{ABSENT, MAGIC, VALUE as SAY_VALUE, put_message, read_message};

const BEGIN: char = '\u{f0ff0}';
const BEGIN_ENGLISH: char = '\u{f0ff1}';
const VALUE: char = '\u{f0ff2}';
const BODY: char = '\u{f0ff3}';
const END: char = '\u{f0ff4}';
/// What a `Voice` puts before a message within a message.
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
/// Messages within messages: as deep as a `Voice` goes.
const DEEPEST: u8 = 8;

/// Whether that letter is one of ours: where it stands in a text already, the text is not for us.
#[must_use]
pub fn is_sign(letter: char) -> bool {
    (BEGIN..=END).contains(&letter)
}

/// The words file with signs around every message; nothing when it is no words file of that contract. `english` is
/// what stands beside other languages.
#[must_use]
pub fn marked(contract: &Contract<'_>, words: &[u8], english: bool) -> Option<Vec<u8>> {
    let mut rest = Bytes(words);
    if rest.take(4)? != MAGIC.as_slice() || rest.take(8)? != contract.hash.to_le_bytes() {
        return None;
    }
    for _ in 0..rest.u8()? {
        rest.block()?;
        rest.u8()?;
        PluralRule::read(&mut rest)?;
    }
    let heads = words.len().checked_sub(rest.0.len())?;
    let count = rest.number()?;
    let mut out = words.get(..heads)?.to_vec();
    put_number(&mut out, count);
    for (number, entry) in (0..count).zip(contract.entries) {
        match read_message(&mut rest)? {
            (ABSENT, _) => out.push(ABSENT),
            (language, code) => put_message(&mut out, language, &wrapped(number, entry, code, english)),
        }
    }
    rest.0.is_empty().then_some(out)
}

fn wrapped(number: u32, entry: &Entry<'_>, code: &[u8], english: bool) -> Vec<u8> {
    let begin = if english { BEGIN_ENGLISH } else { BEGIN };
    let mut out = format!("{begin}{number}").into_bytes();
    for place in 0..entry.variables.len() {
        out.extend(VALUE.to_string().bytes());
        out.extend([SAY_VALUE, u8::try_from(place + 1).unwrap_or(u8::MAX)]);
    }
    out.extend(BODY.to_string().bytes());
    out.extend_from_slice(code);
    out.extend(END.to_string().bytes());
    out
}

/// How a marked text reads now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The text, in the words of this moment.
    pub text: String,
    /// The messages in it, the outermost in order, each before those within it.
    pub messages: Vec<Said>,
}

/// A message that stands in a text, with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What is said.
    pub msg: Msg,
    /// Whether it is the English beside other words.
    pub english: bool,
}

impl Said {
    /// Its place in the contract.
    #[must_use]
    pub fn number(&self) -> u16 {
        self.msg.id()
    }
}

/// Reads marked texts.
#[derive(Clone, Copy)]
pub struct Marks<'a> {
    /// What the words were marked with.
    pub contract: &'a Contract<'a>,
    /// The words of this moment, without signs.
    pub voice: &'a Voice,
    /// English, without signs.
    pub english: &'a Voice,
}

impl Marks<'_> {
    /// What a text of the page says now; nothing when no message stands in it.
    #[must_use]
    pub fn shown(&self, marked: &str) -> Option<Shown> {
        marked.contains(is_sign).then(|| {
            let mut shown = Shown::default();
            self.plainly(marked, DEEPEST, &mut shown);
            shown
        })
    }

    /// Text between messages as it is, and messages as they are said now. A sign that stands alone is left out.
    fn plainly(&self, text: &str, depth: u8, shown: &mut Shown) {
        let mut rest = text;
        while let Some(at) = rest.find(is_sign) {
            let (before, from) = rest.split_at(at);
            shown.text.push_str(before);
            let sign = from.chars().next().map_or(0, char::len_utf8);
            rest = match message(from).filter(|_| depth > 0) {
                Some((whole, after)) => {
                    if let Some(said) = self.said(whole, depth - 1, shown) {
                        let voice = if said.english { self.english } else { self.voice };
                        shown.text.push_str(&voice.text(&said.msg).text);
                    }
                    after
                }
                None => from.get(sign..).unwrap_or_default(),
            };
        }
        shown.text.push_str(rest);
    }

    /// The message of one stretch from `BEGIN` to `END`, with its values.
    fn said(&self, whole: &str, depth: u8, shown: &mut Shown) -> Option<Said> {
        let english = whole.starts_with(BEGIN_ENGLISH);
        let inside = whole.get(BEGIN.len_utf8()..whole.len().checked_sub(END.len_utf8())?)?;
        let mut parts = parts(inside);
        parts.pop()?;
        let mut parts = parts.into_iter();
        let number: u16 = parts.next()?.parse().ok()?;
        let entry = self.contract.entries.get(usize::from(number))?;
        let place = shown.messages.len();
        let mut args = Vec::new();
        for (variable, value) in entry.variables.iter().zip(parts) {
            args.push(match variable.kind {
                Kind::Number => Arg::Number(value.parse().ok()?),
                Kind::Text => {
                    let mut within = Shown::default();
                    self.plainly(value, depth, &mut within);
                    shown.messages.extend(within.messages);
                    Arg::Text(within.text)
                }
                Kind::Message => {
                    let (whole, _) = message(value.trim_start_matches(RIGHT_TO_LEFT_MARK))?;
                    Arg::Message(self.said(whole, depth.checked_sub(1)?, shown)?.msg)
                }
            });
        }
        let said = Said { msg: Msg::new(number, args), english };
        shown.messages.insert(place.min(shown.messages.len()), said.clone());
        Some(said)
    }
}

/// The stretch of the message that begins here, and what follows.
fn message(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            BEGIN | BEGIN_ENGLISH => depth += 1,
            END => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return text.split_at_checked(at + END.len_utf8());
                }
            }
            _ if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// The number, the values and the body, without the signs between them.
fn parts(inside: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let mut from = 0;
    let mut parts = Vec::new();
    for (at, letter) in inside.char_indices() {
        match letter {
            BEGIN | BEGIN_ENGLISH => depth += 1,
            END => depth = depth.saturating_sub(1),
            VALUE | BODY if depth == 0 => {
                parts.push(inside.get(from..at).unwrap_or_default());
                from = at + letter.len_utf8();
                // Whatever stands in the body, it is one part.
                if letter == BODY {
                    break;
                }
            }
            _ => {}
        }
    }
    parts.push(inside.get(from..).unwrap_or_default());
    parts
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use crate::i18n::contract::Variable;
    use crate::i18n::{Direction, compile};

    const NUMBER: &[Variable<'_>] = &[Variable { name: "count", kind: Kind::Number }];
    const BOTH: &[Variable<'_>] =
        &[Variable { name: "who", kind: Kind::Text }, Variable { name: "day", kind: Kind::Message }];
    const CONTRACT: Contract<'_> = Contract {
        hash: 7,
        entries: &[
            Entry { id: "day", variables: &[], file: "a.ftl", speak: false },
            Entry { id: "places", variables: NUMBER, file: "a.ftl", speak: false },
            Entry { id: "comes", variables: BOTH, file: "a.ftl", speak: false },
        ],
    };

    fn compiled(tag: &str, direction: Direction, text: &str) -> Vec<u8> {
        let files = vec![compile::Source { file: "a.ftl", text }];
        compile::compile(&CONTRACT, &[compile::LanguageSources { tag, direction, files }]).words
    }

    const OLD: &str = "day = Monday\nplaces = { $count ->\n    [one] one place\n   *[other] { $count } places\n}\ncomes = { $who } on { $day }\n";
    const NEW: &str = "day = الاثنين\nplaces = { $count ->\n    [zero] 0\n    [one] مكان\n    [two] مكانان\n    [few] { $count } قليلة\n    [many] { $count }\n   *[other] { $count }\n}\ncomes = { $day }: { $who }\n";

    #[test]
    fn what_was_said_is_said_in_other_words_with_the_same_values() {
        let voice = |bytes| Voice::read_for(bytes, 7).unwrap();
        let english = compiled("en-GB", Direction::Ltr, OLD);
        let page = voice(marked(&CONTRACT, &english, false).unwrap());
        let (now, english) = (voice(compiled("ar", Direction::Rtl, NEW)), voice(english));
        let marks = Marks { contract: &CONTRACT, voice: &now, english: &english };
        let day = Msg::new(0, vec![]);
        for msg in [
            Msg::new(1, vec![Arg::Number(1)]),
            Msg::new(1, vec![Arg::Number(3)]),
            Msg::new(2, vec![Arg::Text("Amal".into()), Arg::Message(day.clone())]),
        ] {
            let shown = marks.shown(&page.text(&msg).text).unwrap();
            assert_eq!(shown.text, now.text(&msg).text);
            assert_eq!(shown.messages.first().map(|said| &said.msg), Some(&msg));
        }
        let comes = Msg::new(2, vec![Arg::Text("Amal".into()), Arg::Message(day.clone())]);
        let shown = marks.shown(&format!("a {} b", page.text(&comes).text)).unwrap();
        assert!(shown.text.starts_with("a ") && shown.text.ends_with(" b"), "{}", shown.text);
        assert_eq!(shown.messages.iter().map(Said::number).collect::<Vec<_>>(), [2, 0]);
        // Words that hold words, as labels do.
        let held = Msg::new(2, vec![Arg::Text(page.text(&day).text), Arg::Message(day)]);
        assert!(!marks.shown(&page.text(&held).text).unwrap().text.contains(is_sign));
        assert!(marks.shown("Amal").is_none());
    }

    #[test]
    fn the_english_beside_it_stays_english() {
        let voice = |bytes| Voice::read_for(bytes, 7).unwrap();
        let english = compiled("en-GB", Direction::Ltr, OLD);
        let page = voice(marked(&CONTRACT, &english, true).unwrap());
        let (now, english) = (voice(compiled("ar", Direction::Rtl, NEW)), voice(english));
        let marks = Marks { contract: &CONTRACT, voice: &now, english: &english };
        let shown = marks.shown(&page.text(&Msg::new(0, vec![])).text).unwrap();
        assert_eq!(shown.text, "Monday");
        assert!(shown.messages.iter().all(|said| said.english));
    }

    proptest::proptest! {
        #[test]
        fn whatever_a_page_holds_no_sign_is_shown(text in "([\u{f0ff0}-\u{f0ff4}a0-2]){0,40}") {
            let voice = Voice::read_for(compiled("en-GB", Direction::Ltr, OLD), 7).unwrap();
            let marks = Marks { contract: &CONTRACT, voice: &voice, english: &voice };
            if let Some(shown) = marks.shown(&text) {
                proptest::prop_assert!(!shown.text.contains(is_sign), "{:?}", shown.text);
            }
        }
    }
}
