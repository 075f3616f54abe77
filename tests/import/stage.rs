//! What the import tests share: a fixed day, one call, and listings as text.

use chrono::NaiveDate;
use come_along::import::{self, Fate, Feed, FeedFile, Imported, Reason, Settings};
use come_along::model::{Fact, Listing};
use come_along::tiles::{Directory, MANIFEST, encode};
use serde_json::{Value, json};
use std::fmt::{Debug, Write};
use std::path::{Path, PathBuf};

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub(crate) fn settings() -> Settings {
    Settings::new("test", day(2026, 11, 21))
}

/// Several files as one feed.
pub(crate) fn feed<N: AsRef<str>, B: AsRef<[u8]>>(files: &[(N, B)]) -> Feed<'_> {
    Feed { files: files.iter().map(|(name, bytes)| FeedFile { name: name.as_ref(), bytes: bytes.as_ref() }).collect() }
}

/// Where the files of others lie, when they are at hand.
pub(crate) fn data() -> Option<PathBuf> {
    let named = std::env::var_os("COME_ALONG_DATA").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data");
    named.into_iter().chain([beside]).find(|path| path.is_dir())
}

/// The listings as they travel.
pub(crate) fn published(listings: &[Listing]) -> Vec<u8> {
    let directory = Directory {
        made_at: 0,
        sources: Vec::new(),
        listings: listings.to_vec(),
        districts: Vec::new(),
        one_pack: usize::MAX,
    };
    encode(&directory).into_iter().filter(|file| file.name != MANIFEST).flat_map(|file| file.bytes).collect()
}

pub(crate) fn read(feed: &Value) -> Imported {
    import::read(feed.to_string().as_bytes(), &settings()).unwrap()
}

/// A service with an id, a name and some more fields.
pub(crate) fn service(fields: Value) -> Value {
    let mut service = json!({"id": "1", "name": "A thing", "status": "active"});
    service.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    service
}

/// The only listing of a service with some fields, and what was wrong with it.
pub(crate) fn one(fields: Value) -> (Listing, Vec<Reason>) {
    let imported = read(&json!([service(fields)]));
    assert_eq!(imported.listings.len(), 1, "{}", imported.report);
    let reasons = match &imported.report.records[0].fate {
        Fate::KeptMended(problems) => problems.iter().map(|problem| problem.reason).collect(),
        _ => Vec::new(),
    };
    (imported.listings.into_iter().next().unwrap(), reasons)
}

/// Counts add up, every listing belongs to exactly one record, ids are unique and in order.
pub(crate) fn check(imported: &Imported, records: usize) {
    let counts = imported.report.counts();
    assert_eq!(counts.records, records, "every record has one fate\n{}", imported.report);
    assert_eq!(counts.kept + counts.mended + counts.merged + counts.left_out, records);
    let ids: Vec<&String> = imported.listings.iter().map(|listing| &listing.id).collect();
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "ids unique and in order: {ids:?}");
    let mut told: Vec<&String> = imported.report.records.iter().flat_map(|line| &line.listings).collect();
    told.sort();
    assert_eq!(told, ids);
    assert_eq!(imported.report.listings, ids.len());
}

/// A listing as text: only what is known, a line each.
pub(crate) fn describe(listing: &Listing) -> String {
    let mut text = format!("{}\n", listing.id);
    line(&mut text, "name", &listing.name.text);
    option(&mut text, "description", &listing.description);
    option(&mut text, "organization", &listing.organization);
    line(&mut text, "needs", &listing.needs);
    for (name, held) in listing.facts() {
        fact(&mut text, name, &held);
        if name == "how_long" {
            option(&mut text, "runs_until", &listing.runs_until);
        }
    }
    option(&mut text, "alert", &listing.alert);
    option(&mut text, "checked", &listing.checked);
    option(&mut text, "changed", &listing.changed);
    line(&mut text, "contact", &listing.contact);
    option(&mut text, "receiver", &listing.receiver);
    line(&mut text, "source", &listing.source);
    text
}

fn line(text: &mut String, name: &str, value: &impl Debug) {
    writeln!(text, "  {name}: {value:?}").unwrap();
}

fn option(text: &mut String, name: &str, value: &Option<impl Debug>) {
    if let Some(value) = value {
        line(text, name, value);
    }
}

fn fact(text: &mut String, name: &str, fact: &Fact<impl Debug>) {
    if let Fact::Known { value, evidence } = fact {
        writeln!(text, "  {name} ({evidence:?}): {value:?}").unwrap();
    }
}
