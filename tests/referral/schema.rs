//! The published schema of a letter: every letter that we write is one, and what is not is none.
//! The judge is an ordinary validator.

use super::told::{asking, with};
use crate::{day, english, written};
use come_along::i18n::Voice;
use come_along::referral::schema::schema;
use come_along::referral::*;
use come_along::seal::{Identity, RANDOM_BYTES, Randomness, open, trim_padding};
use jsonschema::Validator;
use serde_json::{Value as Json, json};
use std::fs;

const FILE: &str = "docs/come-along-letter.schema.json";

fn validator() -> Validator {
    let published = schema();
    jsonschema::draft202012::meta::validate(&published).expect("it is a schema");
    jsonschema::draft202012::new(&published).unwrap()
}

fn golden() -> Vec<Json> {
    let letters = include_str!("golden.txt");
    letters.lines().map(|letter| serde_json::from_str(letter).unwrap()).collect()
}

fn note(about: About, words: &str) -> Json {
    let occasion = Occasion { id: LetterId([7; 16]), written: day(2026, 11, 21), language: "ar", answer_to: "" };
    let english: &Voice = english();
    let note = Note::new(about, words).unwrap_or_else(|_| panic!("the note is in order"));
    let identity = Identity::from_random([3; 32]);
    let randomness = Randomness::new(std::array::from_fn::<u8, RANDOM_BYTES, _>(|n| n as u8));
    let sealed = note.letter(occasion, english).seal(&[identity.recipient()], randomness).unwrap();
    serde_json::from_slice(trim_padding(&open(sealed.bytes(), &identity).unwrap())).unwrap()
}

fn notes() -> [Json; 7] {
    let wrong = || About::Wrong { listing: "town:1".into(), name: "Sewing and tea".into() };
    let stopped = About::Stopped { listing: "town:1".into(), name: "Sewing and tea".into() };
    [
        note(About::Missing, "A swimming group for women"),
        note(wrong(), "It is on Tuesday"),
        note(wrong(), ""),
        note(stopped, ""),
        note(super::of_a_group(&[("when", None), ("cost", Some("£2 now".into()))]), "Thank you"),
        note(super::of_a_group(&[]), ""),
        note(super::how_it_went(&[("safe", "no")]), ""),
    ]
}

#[test]
fn the_schema_in_docs_is_made_from_the_questions() {
    let made = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    if std::env::var_os("GOLDEN").is_some() {
        fs::write(FILE, &made).unwrap();
    }
    let there = fs::read_to_string(FILE).unwrap_or_default();
    assert!(there == made, "{FILE} is old: GOLDEN=write cargo test --test referral schema");
}

#[test]
fn every_letter_and_note_is_one_of_the_schema() {
    let validator = validator();
    let letters = golden().into_iter().chain(notes());
    for letter in letters {
        let faults: Vec<String> = validator.iter_errors(&letter).map(|fault| fault.to_string()).collect();
        assert!(faults.is_empty(), "{faults:?}\n{letter:#}");
    }
}

/// Also answers that no golden letter has: each choice of each field.
#[test]
fn every_choice_of_every_question_is_in_the_schema() {
    let validator = validator();
    let mut seen = 0;
    for field in QUESTIONS.iter().flat_map(|question| question.fields) {
        for choice in field.choices() {
            let value =
                if matches!(field.kind, Kind::AnyOf(_)) { Value::Many(vec![choice.id]) } else { Value::One(choice.id) };
            let answers = with(&asking(field), field, Some(value));
            let Ok(reviewed) = review(&answers, super::subject(), super::hub()) else { continue };
            let letter: Json = serde_json::from_str(&written(&reviewed, "ar")).unwrap();
            assert!(validator.is_valid(&letter), "{} = {}: {letter:#}", field.id, choice.id);
            seen += 1;
        }
    }
    assert!(seen > 40, "{seen}");
}

#[test]
fn a_field_too_many_or_too_few_is_refused() {
    let validator = validator();
    for letter in [golden().remove(0)].into_iter().chain(notes()) {
        let refused = |changed: &Json, why: &str| assert!(!validator.is_valid(changed), "{why}: {changed:#}");
        for field in letter.as_object().unwrap().keys() {
            let mut fewer = letter.clone();
            fewer.as_object_mut().unwrap().remove(field);
            refused(&fewer, field);
        }
        for place in ["", "/answers"] {
            let mut more = letter.clone();
            more.pointer_mut(place).unwrap()["ip_address"] = json!("198.51.100.77");
            refused(&more, place);
        }
        let changes = [
            ("/version", json!(2)),
            ("/format", json!("come-along/other")),
            ("/kind", json!("complaint")),
            ("/id", json!("7")),
            ("/written", json!("2026-11-21T10:00:00Z")),
            ("/sentences", json!([])),
            ("/answers", json!({})),
        ];
        for (place, value) in changes {
            let mut changed = letter.clone();
            *changed.pointer_mut(place).unwrap() = value;
            refused(&changed, place);
        }
    }
}

#[test]
fn answers_outside_their_question_are_refused() {
    let validator = validator();
    let letter = golden().remove(0);
    for (answer, value) in [
        ("reply", json!("pigeon")),
        ("children", json!(10)),
        ("children", json!(-1)),
        ("helps", json!(["meet-me", "meet-me"])),
        ("name", json!("x".repeat(81))),
        ("others_see_this_phone", json!("yes")),
        ("phone", json!("call me")),
    ] {
        let mut changed = letter.clone();
        changed["answers"][answer] = value;
        assert!(!validator.is_valid(&changed), "{answer}: {changed:#}");
    }
}
