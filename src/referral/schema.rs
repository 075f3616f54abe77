//! What a letter holds once it is opened, told to whoever writes a program that reads letters: a JSON
//! Schema, computed from `QUESTIONS`, so that what is published is what is written.
//!
//! Version 1 stays version 1 when a question is added: its answer is one more that may stand there.
//! Natively only; the site never reaches it.

use super::Wish;
use super::group::NOT_ASKED;
use super::note::MOST_CHARACTERS;
use super::questions::{Field, Kind, QUESTIONS};
use super::went::{WENT, WENT_ANSWERS};
use crate::facts::FACTS;
use serde_json::{Map, Value, json};

/// The schema (JSON Schema 2020-12) of every letter of version 1: somebody asks, or leaves a note.
pub fn schema() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:come-along:letter:1",
        "title": "A Come Along letter, opened",
        "description": "What `hub open --json` prints and what stands under `letter` in `hub export`. \
                        Made by `hub terms --letter`.",
        "oneOf": [
            letter("Somebody asks to come along, or to be told when there is room", &["come-along", "wait"], true, asked(Wish::Come)),
            letter("Somebody asks something first", &["question"], true, asked(Wish::Question)),
            letter("Somebody wants to be called about what is near", &["call-me"], false, asked(Wish::Call)),
            letter("A note: something that the list does not have, or a language", &["missing", "language"], false, noted(1)),
            letter("A note: a mistake in what is said of a listing", &["wrong"], true, noted(0)),
            letter("A note: somebody says that they are this group, and that it does not meet any more", &["stopped"], true, noted(0)),
            letter("A note: somebody who was there says how it went; `hub went` counts them", &["went"], true, of_how_it_went()),
            letter("A note: a letter that was sent is no longer right", &["changed"], false, of_a_change()),
            letter("A group answers by its one-use link, fact by fact: `hub confirm --from-letter`", &["group"], true, of_a_group()),
        ],
    })
}

fn letter(title: &str, kinds: &[&str], of_a_listing: bool, answers: Value) -> Value {
    let mut properties = json!({
        "format": {"const": "come-along/letter"},
        "version": {"const": 1},
        "id": {"type": "string", "pattern": "^[0-9a-f]{32}$", "description": "The letter's own number. It is not the receipt."},
        "kind": {"enum": kinds},
        "written": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "description": "The day, in UK local time."},
        "read_in": {"type": "string", "minLength": 2, "description": "BCP 47 tag of the language in which the site was read."},
        "receiver": {"type": "string", "pattern": "^[a-z0-9-]{0,16}$", "description": "A receiver's id in site.json; empty for the hub."},
        "sentences": {
            "type": "array", "minItems": 1, "items": {"type": "string", "minLength": 1},
            "description": "The message as the sender checked it, in English: to be read first, in this order.",
        },
        "answers": answers,
    });
    if of_a_listing {
        let listing = object(
            json!({
                "id": {"type": "string", "description": "The listing's id in the directory."},
                "name": {"type": "string", "description": "Its name, as the sender saw it."},
            }),
            &["id", "name"],
        );
        properties["listing"] = listing;
    }
    let every: Vec<String> = properties.as_object().into_iter().flat_map(Map::keys).cloned().collect();
    let every: Vec<&str> = every.iter().map(String::as_str).collect();
    if answers["properties"].get("reply").is_some() {
        // Letters from before there were answers have none.
        properties["answer_to"] = json!({
            "type": "string", "pattern": "^age1[0-9a-z]{58}$",
            "description": "The key that `hub answer --say` seals to; made from the receipt's number.",
        });
    }
    let mut letter = object(properties, &every);
    letter["title"] = title.into();
    letter
}

/// The answers of somebody who asks. Only a way to answer, and a question, is always there.
fn asked(wish: Wish) -> Value {
    let fields = QUESTIONS.iter().flat_map(|question| question.fields);
    let answers: Map<String, Value> = fields.filter_map(|field| Some((field.key.to_owned(), answer(field)?))).collect();
    let always: &[&str] = if wish == Wish::Question { &["question", "reply"] } else { &["reply"] };
    object(answers.into(), always)
}

fn answer(field: &Field) -> Option<Value> {
    let choices = || field.choices().iter().map(|choice| choice.id).collect::<Vec<_>>();
    Some(match field.kind {
        Kind::Line(most) | Kind::Lines(most) => json!({"type": "string", "minLength": 1, "maxLength": most}),
        Kind::Phone => json!({"type": "string", "pattern": "^\\+?[0-9][0-9 ]*$"}),
        Kind::Email => json!({"type": "string", "pattern": "^[^@\\s]+@[^@\\s]+$", "maxLength": 254}),
        Kind::OneOf(_) | Kind::Pick(_) => json!({"enum": choices()}),
        Kind::YesNo(_) => json!({"type": "boolean"}),
        Kind::Must(_) => json!({"const": true}),
        Kind::AnyOf(_) => json!({"type": "array", "uniqueItems": true, "items": {"enum": choices()}}),
        Kind::Count(most) => json!({"type": "integer", "minimum": 0, "maximum": most}),
        // It stops the letter and stands in none.
        Kind::Tick(_) => return None,
    })
}

fn noted(fewest: usize) -> Value {
    object(json!({"words": {"type": "string", "minLength": fewest, "maxLength": MOST_CHARACTERS}}), &["words"])
}

fn of_a_change() -> Value {
    let changes = "The commitment to the receipt of that letter, SHA-256; `hub open` says which letter it is.";
    let answers = json!({
        "words": {"type": "string", "minLength": 1, "maxLength": MOST_CHARACTERS},
        "changes": {"type": "string", "pattern": "^[0-9a-f]{64}$", "description": changes},
    });
    object(answers, &["words", "changes"])
}

/// What a group says: facts by the ids of the list of facts.
fn of_a_group() -> Value {
    let facts = || FACTS.iter().map(|kind| kind.id).filter(|id| *id != NOT_ASKED);
    let words = json!({"type": "string", "maxLength": MOST_CHARACTERS});
    let wrong: Map<String, Value> = facts().map(|id| (id.to_owned(), words.clone())).collect();
    let answers = json!({
        "code": {"type": "string", "pattern": "^[0-9a-f]{32}$", "description": "The code of the link. It counts once."},
        "saw": {"type": "string", "pattern": "^[0-9a-f]{16}$", "description": "A print of the listing as it was seen."},
        "right": {"type": "array", "uniqueItems": true, "items": {"enum": facts().collect::<Vec<_>>()}},
        "wrong": object(wrong.into(), &[]),
        "words": words,
    });
    object(answers, &["code", "saw", "right", "wrong", "words"])
}

fn of_how_it_went() -> Value {
    let ids: Vec<&str> = WENT_ANSWERS.iter().map(|one| one.id).collect();
    let mut answers = json!({"words": {"const": ""}});
    for question in &WENT {
        answers[question.id] = json!({"enum": ids});
    }
    let mut answers = object(answers, &["words"]);
    answers["minProperties"] = 2.into();
    answers
}

/// An object with nothing else in it.
fn object(properties: Value, required: &[&str]) -> Value {
    json!({"type": "object", "additionalProperties": false, "required": required, "properties": properties})
}
