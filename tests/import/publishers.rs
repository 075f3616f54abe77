//! What publishers are told is what is read: the files in `docs/`, and the example on the page.

use super::stage::{one, settings};
use crate::support::context;
use come_along::facts::{Certainty, FACTS};
use come_along::import::open_referral::extension::{TERMS, VOCABULARY, Wants};
use come_along::import::{self, open_referral::publishers};
use come_along::model::Children;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// Compares a committed file with what is made now; `GOLDEN=write` writes it.
fn is_made_now(file: &str, made: &str) {
    let path = Path::new("docs").join(file);
    if std::env::var_os("GOLDEN").is_some() {
        std::fs::write(&path, made).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(there == made, "docs/{file} is old: GOLDEN=write cargo test --test import");
}

#[test]
fn the_page_and_the_schema_are_made_from_the_terms() {
    is_made_now("publishers.md", &publishers::page());
    let schema = serde_json::to_string_pretty(&publishers::schema()).unwrap() + "\n";
    is_made_now("come-along-terms.schema.json", &schema);
}

#[test]
fn the_example_on_the_page_is_read_whole() {
    let page = publishers::page();
    let example = page.split("```json\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    let mut record: Value = serde_json::from_str(example).unwrap();
    record["status"] = "active".into();
    let imported = import::read(record.to_string().as_bytes(), &settings()).unwrap();
    let listing = &imported.listings[0];
    assert_eq!(listing.who_runs_it.value().map(|words| words.text.as_str()), Some("women from Eritrea and Sudan"));
    assert_eq!(listing.children.value(), Some(&Children::Creche));
    assert_eq!(imported.report.problems().count(), 0, "{}", imported.report);
}

/// Facts that no term says, each with the reason.
const NO_TERM: &[(&str, &str)] = &[
    ("when", "the standards carry it: `schedules`"),
    ("ages", "the standards carry it: `minimum_age`, `maximum_age`, `eligibilities`"),
    ("checked", "the standards carry it: `assured_date`; `checked-by` only adds who"),
];

/// The facts that become known of a service by one term alone.
fn told_by_terms() -> BTreeSet<&'static str> {
    let value = |wants: Wants| match wants {
        Wants::Nothing => Value::Null,
        Wants::Words => "a few words".into(),
        Wants::Name => "hill-street".into(),
        Wants::Number(least, _) => least.to_string().into(),
        Wants::Date => "2026-12-01".into(),
        Wants::Language => "Tigrinya".into(),
    };
    let mut told = BTreeSet::new();
    for term in TERMS {
        let (listing, _) = one(json!({"attributes": [
            {"value": value(term.wants), "taxonomy_term": {"code": term.code, "taxonomy": VOCABULARY}}]}));
        let known = FACTS.iter().filter(|kind| (kind.say)(&listing, &context()).certainty != Certainty::NotKnown);
        told.extend(known.map(|kind| kind.id));
    }
    told
}

#[test]
fn publishers_can_say_every_fact_or_the_reason_is_written_down() {
    let told = told_by_terms();
    let mut faults = Vec::new();
    for kind in FACTS {
        let exempt = NO_TERM.iter().find(|(id, _)| *id == kind.id);
        match (told.contains(kind.id), exempt) {
            (false, None) => faults.push(format!(
                "publishers cannot say `{id}`: give it a term in `TERMS` (src/import/open_referral/extension.rs) and its \
                 line in `FACTS` beside it (publishers.rs), or name it with the reason in `NO_TERM` \
                 (tests/import/publishers.rs)",
                id = kind.id
            )),
            (true, Some((id, _))) => faults.push(format!("a term says `{id}`: take it out of `NO_TERM` here")),
            _ => {}
        }
    }
    let strangers = NO_TERM.iter().filter(|(id, _)| !FACTS.iter().any(|kind| kind.id == *id));
    faults.extend(strangers.map(|(id, _)| format!("`{id}` in `NO_TERM` is no fact: take it out")));
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
