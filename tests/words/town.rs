//! The made-up town reads as easily as a kind neighbour writes: what newcomers copy.

use serde_json::Value;

use crate::measure::{Known, Sentence};
use crate::reading::{HEAD, faults, row};

const TOWN: &str = include_str!("../../src/bin/hub/sample/town.json");

/// Group-made text may be a little harder than ours.
const GRADE: f64 = 5.0;

/// Keys whose values are not prose: names, addresses, codes, and the vocabulary's own notes.
const NOT_PROSE: &[&str] = &[
    "id",
    "name",
    "code",
    "url",
    "website",
    "email",
    "number",
    "postal_code",
    "address_1",
    "address_2",
    "city",
    "state_province",
    "region",
    "country",
    "taxonomy_term",
    "status",
    "type",
    "title",
];

/// The sentences of one listing, each with the listing's name and its key.
fn sentences(known: &Known, listing: &str, key: &str, value: &Value, found: &mut Vec<Sentence>) {
    match value {
        Value::String(text) if text.trim().contains(' ') => {
            found.extend(known.sentences(&format!("{listing}: {key}"), text));
        }
        Value::Array(all) => all.iter().for_each(|value| sentences(known, listing, key, value, found)),
        Value::Object(all) => {
            let prose = all.iter().filter(|(key, _)| !NOT_PROSE.contains(&key.as_str()));
            prose.for_each(|(key, value)| sentences(known, listing, key, value, found));
        }
        _ => {}
    }
}

#[test]
fn reading_the_made_up_town_is_easy() {
    let mut known = Known::read();
    known.capitals_are_names = true;
    let town: Value = serde_json::from_str(TOWN).unwrap();
    let mut all = Vec::new();
    let mut found = Vec::new();
    println!("{HEAD}");
    for listing in town["contents"].as_array().unwrap() {
        let name = listing["name"].as_str().unwrap();
        let mut here = Vec::new();
        sentences(&known, name, "", listing, &mut here);
        assert!(!here.is_empty(), "{name} says nothing");
        let whole = known.figures(here.iter().filter(|sentence| sentence.whole));
        println!("{}", row(&name.chars().take(24).collect::<String>(), known.figures(&here), whole));
        all.extend(here);
    }
    let whole = known.figures(all.iter().filter(|sentence| sentence.whole));
    println!("{}", row("the whole town", known.figures(&all), whole));
    assert!(all.len() > 60, "{}", all.len());
    found.extend(faults(&known, "the town", &all, GRADE));
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}
