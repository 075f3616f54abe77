//! What publishers are told is what is read: the files in `docs/`, and the example on the page.

use super::stage::settings;
use come_along::import::{self, open_referral::publishers};
use come_along::model::Children;
use serde_json::Value;
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
