//! What `make bench-search` measures in a browser, written to files: the same made-up records for us
//! and for the rival, the keystrokes, the questions with what must be found, and our own scores.
//!
//! `cargo test --release --test search write_what_is_measured -- --ignored`

use crate::questions::{Town, answered, scores};
use crate::support::records;
use come_along::model::{Listing, Point, WomenMen};
use come_along::tiles::{Directory, SourceCredit, encode};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

#[test]
#[ignore = "writes files for the bench"]
fn write_what_is_measured() {
    let folder = Path::new("target/bench/search");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    };
    for count in [1_000, 10_000, 100_000] {
        let listings = records::listings(count, records::SEED);
        write(
            &format!("{count}/records.json"),
            json!(listings.iter().map(record).collect::<Vec<_>>()).to_string().as_bytes(),
        );
        for file in encode(&directory(listings)) {
            write(&format!("{count}/directory/{}", file.name), &file.bytes);
        }
    }
    write("keystrokes.json", json!(records::keystrokes()).to_string().as_bytes());
    let town = Town::new();
    write("town.json", json!(town.listings.iter().map(record).collect::<Vec<_>>()).to_string().as_bytes());
    let tables = ["questions.tsv", "blind.tsv"].map(|file| quality(&town, file));
    write("questions.json", json!(tables).to_string().as_bytes());
}

fn directory(listings: Vec<Listing>) -> Directory {
    let source = SourceCredit { id: "made".into(), name: "made-up records".into(), licence: None, url: None };
    let made_at = 1_767_225_600;
    // All in one, however many: what is measured here is finding in them.
    Directory { made_at, sources: vec![source], listings, districts: Vec::new(), one_pack: usize::MAX }
}

/// The texts that we look at, and what filters and distance need.
fn record(listing: &Listing) -> Value {
    let place = listing.public_place();
    let point = place.and_then(|place| place.point);
    let degrees = |point: Point| [f64::from(point.lat) / 1e5, f64::from(point.lon) / 1e5];
    let texts = [listing.who_can_come.value(), listing.who_runs_it.value()];
    json!({
        "id": listing.id,
        "name": listing.name.text,
        "description": listing.description.as_ref().map(|prose| &prose.text),
        "more": texts.into_iter().flatten().map(|prose| prose.text.as_str()).collect::<Vec<_>>().join(" "),
        "organization": listing.organization.as_ref().map(|organization| &organization.name),
        "place": place.map(|place| [&place.name, &place.area].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" ")),
        "women": listing.women_men.is(|who| matches!(who, WomenMen::Women | WomenMen::WomensTimes)),
        "at": point.map(degrees),
    })
}

/// The questions of a table with their right answers, and how we answer them.
fn quality(town: &Town, file: &str) -> Value {
    let table = fs::read_to_string(format!("tests/search/{file}")).unwrap();
    let (count, success, mrr) = scores(answered(town, &table).iter());
    let rows = table.lines().skip(1).filter(|line| !line.trim().is_empty());
    let asked = rows.map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        json!({ "query": cells[1], "expected": cells[3].split('|').map(str::trim).collect::<Vec<_>>() })
    });
    json!({ "file": file, "count": count, "success_at_5": success, "mrr": mrr, "asked": asked.collect::<Vec<_>>() })
}
