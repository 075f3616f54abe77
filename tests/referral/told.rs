//! Every answer reaches the letter: a walk over `QUESTIONS`, so a new question is judged here too.

use crate::{hub, opened, subject};
use come_along::referral::*;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use std::iter::once;

/// What to do about a red test of this file.
const MEND: &str = "Each field says this in its question's own file in src/referral/questions/: `key` is its name \
                    among the letter's answers; `said` is its sentence, such as\n    said: |field, answers| \
                    field.chosen(answers).map(|words| Said::Plain(say::line_its_name(words))),\nwith the message \
                    `line-its-name` in locales, in whose comment `$words` is a (message); and for a choice that \
                    rightly says nothing, such as “anyone”, `Some(Said::Nothing)`.";

fn fields() -> impl Iterator<Item = &'static Field> {
    QUESTIONS.iter().flat_map(|question| question.fields)
}

/// Answers that a field takes, each different.
fn samples(field: &Field) -> Vec<Value> {
    let texts = |texts: [&str; 2]| texts.map(|text| Value::Text(text.into())).to_vec();
    let ids = || field.choices().iter().map(|choice| choice.id);
    match field.kind {
        Kind::Line(_) | Kind::Lines(_) => texts(["Amal", "Zoë"]),
        Kind::Phone => texts(["07700 900123", "01632 960123"]),
        Kind::Email => texts(["amal@example.org", "zoe@example.org"]),
        Kind::OneOf(_) | Kind::YesNo(_) | Kind::Pick(_) => ids().map(Value::One).collect(),
        Kind::AnyOf(_) => ids().map(|id| vec![id]).chain(once(ids().collect())).map(Value::Many).collect(),
        Kind::Count(most) => (1..=most).map(Value::Count).collect(),
        Kind::Must(_) => vec![Value::One(field.id)],
        Kind::Tick(_) => Vec::new(),
    }
}

pub(crate) fn with(answers: &Answers, field: &Field, value: Option<Value>) -> Answers {
    let mut answers = answers.clone();
    match value {
        Some(value) => answers.set(field.id, value),
        None => answers.clear(field.id),
    }
    answers
}

/// Everything answered, and one answer changed if need be, for each wish: every way to be asked other things.
fn walks() -> Vec<Answers> {
    let first = |answers, field: &'static Field| with(&answers, field, samples(field).into_iter().next());
    let changed = || fields().flat_map(|field| samples(field).into_iter().map(move |value| (field, value)));
    let of = |wish| {
        let all = fields().fold(Answers::to(wish), first);
        once(all.clone()).chain(changed().map(move |(field, value)| with(&all, field, Some(value))))
    };
    [Wish::Come, Wish::Question, Wish::Call].into_iter().flat_map(of).collect()
}

/// Everything answered, so that this field is asked.
pub(crate) fn asking(field: &Field) -> Answers {
    let found = walks().into_iter().find(|answers| (field.shown)(answers));
    found.unwrap_or_else(|| panic!("`{}` is never asked: its `shown` must come true with one other answer", field.id))
}

/// The letter's answers and its sentences; nothing when the review refuses.
fn told(answers: &Answers) -> Option<(Json, Json)> {
    let letter = opened(&review(answers, subject(), hub()).ok()?, "ar");
    Some((letter["answers"].clone(), letter["sentences"].clone()))
}

/// Every name that an answer can have in a letter.
pub(crate) fn keys() -> BTreeSet<String> {
    fields().filter(|field| !matches!(field.kind, Kind::Tick(_))).map(|field| field.key.to_owned()).collect()
}

/// One answer to a field, and what the letter made of it.
struct Told {
    value: Value,
    key: Option<Json>,
    sentences: Json,
    on_purpose_nothing: bool,
}

fn every_answer(field: &'static Field) -> Vec<Told> {
    let base = asking(field);
    let told = |value: Value| {
        let answers = with(&base, field, Some(value.clone()));
        let (found, sentences) = told(&answers).unwrap_or_else(|| panic!("`{}`: a good answer is refused", field.id));
        let on_purpose_nothing = matches!((field.said)(field, &answers), Some(Said::Nothing));
        Told { value, key: found.get(field.key).cloned(), sentences, on_purpose_nothing }
    };
    samples(field).into_iter().map(told).collect()
}

#[test]
fn every_answer_changes_the_letter_and_its_sentences() {
    for field in fields().filter(|field| !matches!(field.kind, Kind::Tick(_))) {
        let id = field.id;
        let all = every_answer(field);
        for (at, one) in all.iter().enumerate() {
            assert!(one.key.is_some(), "the letter's answers have no `{}` for the field `{id}`.\n{MEND}", field.key);
            for other in &all[at + 1..] {
                assert_ne!(one.key, other.key, "two answers to `{id}` are written alike in the letter.\n{MEND}");
                let nothing = one.on_purpose_nothing && other.on_purpose_nothing;
                assert!(
                    nothing || one.sentences != other.sentences,
                    "two answers to `{id}` are said alike: nobody who reads the message learns which.\n{}\n{MEND}",
                    one.sentences
                );
            }
        }
        assert!(all.iter().any(|one| !one.on_purpose_nothing), "no answer to `{id}` says anything.\n{MEND}");
        // Not answering differs as well, but where it is refused or means one of the answers.
        let Some((found, sentences)) = told(&with(&asking(field), field, None)) else { continue };
        for one in all {
            if matches!((&field.kind, &one.value), (Kind::YesNo(Some(silence)), Value::One(id)) if silence == id) {
                assert_eq!((found.get(field.key), &sentences), (one.key.as_ref(), &one.sentences), "silence on {id}");
                continue;
            }
            assert_ne!(found.get(field.key), one.key.as_ref(), "an answer to `{id}` is written like none.\n{MEND}");
            assert_eq!(
                sentences == one.sentences,
                one.on_purpose_nothing,
                "an answer to `{id}` is not in the message, or is said to say nothing and says something.\n{MEND}"
            );
        }
    }
}

#[test]
fn a_box_that_stops_the_letter_stops_it() {
    for field in fields().filter(|field| matches!(field.kind, Kind::Tick(_))) {
        assert!(told(&asking(field)).is_some(), "{}", field.id);
        assert!(told(&with(&asking(field), field, Some(Value::One(field.id)))).is_none(), "{}", field.id);
    }
}

#[test]
fn what_is_not_asked_is_not_told() {
    let mut looked_at = 0;
    for answers in walks() {
        let not_asked: Vec<_> = fields().filter(|field| !(field.shown)(&answers)).collect();
        if not_asked.is_empty() {
            continue;
        }
        looked_at += 1;
        let without = not_asked.iter().fold(answers.clone(), |answers, field| with(&answers, field, None));
        assert_eq!(told(&answers), told(&without), "answers to what is not asked are sent");
        let (found, _) = told(&answers).expect("passes the review");
        for field in not_asked {
            let none = [None, Some(json!([])), Some(json!(0))];
            assert!(none.contains(&found.get(field.key).cloned()), "`{}` is sent and was not asked", field.id);
        }
    }
    assert!(looked_at > 3, "{looked_at}");
}

#[test]
fn keys_are_plain_and_each_is_its_own() {
    let keys: Vec<&str> = fields().map(|field| field.key).collect();
    assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "two fields have one `key`: {keys:?}");
    for key in keys {
        let plain =
            !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_lowercase() || b"_0123456789".contains(&byte));
        assert!(plain, "`key: \"{key}\"` is not written like_this");
    }
}

/// The longest answers that the fields take, in the widest letters.
#[test]
fn the_fullest_letter_has_the_one_size() {
    let fullest = |field: &Field| match field.kind {
        Kind::Line(most) | Kind::Lines(most) => Some(Value::Text("𓀀".repeat(most))),
        Kind::Email => Some(Value::Text(format!("{}@example.org", "a".repeat(242)))),
        _ => samples(field).pop(),
    };
    for base in walks() {
        let answers = fields().filter(|field| !matches!(field.kind, Kind::OneOf(_) | Kind::Tick(_)));
        let answers = answers.fold(base, |answers, field| with(&answers, field, fullest(field)));
        // Sealing refuses what does not fit: then a text must be shorter, in its question's file.
        assert!(told(&answers).is_some());
    }
}
