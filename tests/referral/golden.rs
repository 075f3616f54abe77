//! Letters of version 1 as they have always been written: `golden.txt`, one a line.
//!
//! The hub's programs read them, so a letter that answers the same says it in the same bytes. What
//! is typed here is a table of its own and not a walk over `QUESTIONS`: a question that was added
//! later is not answered in it, and its empty answer may stand among the others.
//!
//! After our sentences got other words: `GOLDEN=write cargo test --test referral golden`, and read
//! the difference: only `sentences` may have changed, and what silence on a later question means.

use crate::{hub, subject, written};
use come_along::referral::*;
use std::fs;
use std::path::Path;

const FILE: &str = "tests/referral/golden.txt";
const LETTERS: usize = 64;

/// What somebody may answer in a field; nothing, too.
enum Typed {
    Text(&'static str, &'static [&'static str]),
    One(&'static str, &'static [&'static str]),
    Many(&'static str, &'static [&'static str]),
    Count(&'static str, u8),
}

/// The questions of version 1.
const TYPED: &[Typed] = &[
    Typed::Text("name", &["Amal", "سلمى", "  Zoë \t \"Z\" \\ O’Neill ", "\u{202e}x\u{2066}", "a\nb", " "]),
    Typed::One("reply", &["text", "call", "call", "whatsapp", "email", "come-in"]),
    Typed::Text("phone", &["07700 900123", "٠٧٧٠٠ ٩٠٠١٢٣", "0044 (0)7700-900123", "+249 91 234 5678", "1632"]),
    Typed::One("shared", &["yes", "no"]),
    Typed::One("voicemail", &["yes", "no"]),
    Typed::Many("times", &["morning", "afternoon", "evening"]),
    Typed::Text("email", &["amal@example.org", " a.b+c@example.org ", "no sign in it"]),
    Typed::One("language", &["ar", "fa-AF", "bfi", "en", "uk"]),
    Typed::One("speak-to", &["woman", "man", "any"]),
    Typed::Count("children", 9),
    Typed::Many("helps", &["meet-me", "bus-money", "no-stairs", "quiet", "halal", "friend"]),
    Typed::Text("else", &["I like tea.\nThank you", "شكرا", "\u{7}\u{feff}one\ttwo\u{1}", "\n\n"]),
];

/// Numbers that look random and are the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }

    fn one(&mut self, of: &[&'static str]) -> Option<&'static str> {
        of.get(self.below(of.len() + 1)).copied()
    }
}

fn typed(dice: &mut Dice) -> Answers {
    let mut answers = Answers::default();
    for typed in TYPED {
        let answer = match typed {
            Typed::Text(field, of) => dice.one(of).map(|text| (field, Value::Text(text.into()))),
            Typed::One(field, of) => dice.one(of).map(|choice| (field, Value::One(choice))),
            Typed::Many(field, of) => {
                Some((field, Value::Many(of.iter().copied().filter(|_| dice.below(2) == 0).collect())))
            }
            Typed::Count(field, most) => Some((field, Value::Count(dice.below(usize::from(*most) + 1) as u8))),
        };
        if let Some((field, value)) = answer {
            answers.set(field, value);
        }
    }
    answers
}

/// The first so many letters that pass the review.
fn letters(many: usize) -> Vec<String> {
    let mut dice = Dice(1);
    let mut letters = Vec::new();
    while letters.len() < many {
        let answers = typed(&mut dice);
        let subject = Subject { waiting: dice.below(4) == 0, ..subject() };
        let receiver = Receiver { id: dice.one(&["women"]).unwrap_or_default().into(), ..hub() };
        letters.extend(review(&answers, subject, receiver).ok().map(|reviewed| written(&reviewed, "ar")));
    }
    letters
}

/// Without the empty answers to questions that the letter before did not know.
fn without_later_questions(letter: &str, before: &str) -> String {
    let read = |letter: &str| serde_json::from_str::<serde_json::Value>(letter).unwrap()["answers"].clone();
    let (answers, known) = (read(letter), read(before));
    let empty = [serde_json::json!([]), serde_json::json!(0)];
    let later = answers.as_object().unwrap().iter();
    let later = later.filter(|(key, value)| known.get(key.as_str()).is_none() && empty.contains(value));
    later.fold(letter.to_owned(), |letter, (key, value)| letter.replacen(&format!(",\"{key}\":{value}"), "", 1))
}

#[test]
fn letters_of_the_first_version_are_written_as_ever() {
    let found = letters(LETTERS);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    if std::env::var("GOLDEN").is_ok_and(|mode| mode == "write") {
        fs::write(&path, found.join("\n") + "\n").unwrap();
    }
    let golden = fs::read_to_string(&path).unwrap();
    assert_eq!(golden.lines().count(), LETTERS);
    for (letter, before) in found.iter().zip(golden.lines()) {
        assert_eq!(
            without_later_questions(letter, before),
            before,
            "\nwhoever opens letters reads them as before: mend `said` and `key` of the question's file in \
             src/referral/questions/, or after a change of words in locales/en-GB refresh {FILE} as its test says"
        );
    }
}
