//! Words about prices, ages and languages in real lists: how many of the different texts are
//! understood, which must not fall. Each text goes through a reader, as it would in an import; one
//! that is not understood stays in its own words, or is reported.

use crate::stage::{data, day, read, service};
use come_along::import::{self, Settings};
use come_along::model::{Cost, Evidence, Listing};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Where texts of one kind stand in a file.
enum At {
    /// Columns of a table.
    Columns(&'static [&'static str]),
    /// Fields of JSON, however deep.
    Fields(&'static [&'static str]),
    /// Sentences of these fields in which one of the words stands, so that a fact may be in them.
    Sentences(&'static [&'static str], &'static [&'static str]),
}

/// What a text should say.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Cost,
    Ages,
    Languages,
}

/// Kind, file, where in it, the least number of different texts that must be understood.
const LISTS: &[(Kind, &str, At, usize)] = &[
    (Kind::Cost, "suffolk-libraries/events.csv", At::Columns(&["event-ticket-price", "event-price"]), 49),
    (Kind::Cost, "outpost-import-csv/services--with-sample-data.csv", At::Columns(&["cost_amount"]), 1),
    (Kind::Cost, "hsds-3-specification/examples/service_full.json", At::Fields(&["fees_description"]), 0),
    (Kind::Cost, "ohana-api/services.csv", At::Columns(&["fees"]), 0),
    (
        Kind::Ages,
        "asylumjourney-sheffield/services.json",
        At::Sentences(&["description"], &["aged", "year old", "years old", "over 50", "over 18", "18+", "50+"]),
        17,
    ),
    (Kind::Ages, "hsds-3-specification/examples/service_full.json", At::Fields(&["eligibility_description"]), 1),
    (Kind::Ages, "ohana-api/services.csv", At::Columns(&["eligibility"]), 3),
    (
        Kind::Ages,
        "oruk-1.x-bristol-live-page/services-page1-first25.json",
        At::Sentences(&["description"], &["aged", "year old", "years old", "over 50", "over 18", "18+", "50+"]),
        2,
    ),
    (Kind::Languages, "hsds-3-specification/examples/service_full.json", At::Fields(&["interpretation_services"]), 1),
    (Kind::Languages, "miami-211-hsds-tabular/data/languages.csv", At::Columns(&["language"]), 55),
    (Kind::Languages, "ohana-api/locations.csv", At::Columns(&["languages"]), 9),
];

#[test]
fn words_of_real_lists_are_understood() {
    let Some(data) = data() else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return;
    };
    for (kind, file, at, least) in LISTS {
        let texts = texts(&data.join(file), at);
        assert!(!texts.is_empty(), "{file}: nothing stands there any more");
        let listings = listings(*kind, &texts);
        let not: Vec<&String> =
            texts.iter().zip(&listings).filter(|(_, listing)| !says(*kind, listing)).map(|(text, _)| text).collect();
        let understood = texts.len() - not.len();
        println!("{kind:?} {file}: {understood} of {} different texts understood", texts.len());
        not.iter().take(12).for_each(|text| println!("    not: {}", text.chars().take(110).collect::<String>()));
        assert!(understood >= *least, "{kind:?} {file}: {understood} of {}", texts.len());
        // Free is what says free, and what was read is marked.
        for (text, listing) in texts.iter().zip(&listings) {
            if listing.cost.is(|cost| *cost == Cost::Free) {
                assert!(
                    text.to_lowercase().contains("free") || text.trim_matches(['0', '.', '£']).is_empty(),
                    "{text}"
                );
            }
            if *kind == Kind::Ages && says(*kind, listing) {
                assert_eq!(listing.ages.evidence(), Some(Evidence::ReadFromText), "{text}");
            }
        }
    }
}

/// The different texts of a file, without markup, as an import sees them.
fn texts(file: &Path, at: &At) -> Vec<String> {
    let mut found = BTreeSet::new();
    match at {
        At::Columns(names) => {
            let mut rows = csv::ReaderBuilder::new().flexible(true).from_path(file).unwrap();
            let header = rows.headers().unwrap().clone();
            let places: Vec<usize> =
                header.iter().enumerate().filter(|(_, title)| names.contains(title)).map(|(at, _)| at).collect();
            assert_eq!(places.len(), names.len(), "{}", file.display());
            for row in rows.records().map(Result::unwrap) {
                found.extend(places.iter().filter_map(|at| row.get(*at)).map(|cell| cell.trim().to_string()));
            }
        }
        At::Fields(names) => walk(&json_of(file), names, &mut |text| {
            found.insert(text.trim().to_string());
        }),
        At::Sentences(names, words) => walk(&json_of(file), names, &mut |text| {
            // The import itself takes the markup away: it is read as a description.
            let listing = read(&json!([service(json!({"description": text}))])).listings.remove(0);
            let plain = listing.description.map(|prose| prose.text).unwrap_or_default();
            let sentences = plain.split(['.', '\n', ';']).map(|sentence| sentence.trim().to_string());
            found.extend(sentences.filter(|sentence| {
                let lower = sentence.to_lowercase();
                words.iter().any(|word| lower.contains(word))
            }));
        }),
    }
    found.remove("");
    found.into_iter().collect()
}

fn json_of(file: &Path) -> Value {
    serde_json::from_slice(&fs::read(file).unwrap()).unwrap()
}

fn walk(value: &Value, names: &[&str], found: &mut impl FnMut(&str)) {
    match value {
        Value::Array(entries) => entries.iter().for_each(|entry| walk(entry, names, found)),
        Value::Object(fields) => {
            for (key, value) in fields {
                match value {
                    Value::String(text) if names.contains(&key.as_str()) => found(text),
                    other => walk(other, names, found),
                }
            }
        }
        _ => {}
    }
}

/// A listing for each text, read where such a text stands.
fn listings(kind: Kind, texts: &[String]) -> Vec<Listing> {
    let record = |(at, text): (usize, &String)| {
        let mut record = service(match kind {
            Kind::Cost => json!({"fees": text}),
            Kind::Ages => json!({"eligibility_description": text}),
            Kind::Languages => json!({"languages": [{"language": text}]}),
        });
        record["id"] = json!(format!("{at:06}"));
        record
    };
    let records: Vec<Value> = texts.iter().enumerate().map(record).collect();
    let settings = Settings::new("data", day(2026, 11, 21));
    let imported = import::read(Value::Array(records).to_string().as_bytes(), &settings).unwrap();
    assert_eq!(imported.listings.len(), texts.len());
    imported.listings
}

fn says(kind: Kind, listing: &Listing) -> bool {
    match kind {
        Kind::Cost => listing.cost.is(|cost| !matches!(cost, Cost::InOwnWords(_))),
        Kind::Ages => listing.ages.is_known(),
        Kind::Languages => listing.languages.is_known() || listing.interpreting.is_known(),
    }
}
