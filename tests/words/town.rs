//! The made-up town reads as easily as a kind neighbour writes: it is what newcomers copy.
//!
//! Any sample beside the hub is measured: a JSON feed by its keys, our spreadsheet by its columns.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::measure::{Known, Sentence};
use crate::messages::root;
use crate::reading::{HEAD, faults, row};

/// Group-made text may be a little harder than ours.
const GRADE: f64 = 5.0;

/// Keys of a feed whose values are not prose: names, addresses, codes, notes of the vocabulary.
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

/// Columns of a spreadsheet that are prose, beside those that end in “in words”.
const PROSE: &[&str] = &["What it is like", "Bus", "Who runs it", "Who can come"];

/// A piece of a sample: the listing's name and language (as English calls it; nothing for English),
/// the key or column, the text, and whether it is prose.
pub(crate) struct Piece {
    pub(crate) language: String,
    listing: String,
    key: String,
    pub(crate) text: String,
    is_prose: bool,
}

/// The samples beside the hub.
pub(crate) fn samples() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(root().join("src/bin/hub/sample")).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    files
}

/// Every text of a sample.
pub(crate) fn pieces(file: &PathBuf) -> Vec<Piece> {
    let text = fs::read_to_string(file).unwrap();
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("json") => of_feed(&serde_json::from_str(&text).unwrap()),
        Some("csv") => of_spreadsheet(&text),
        _ => panic!("{}: teach tests/words/town.rs to read it", file.display()),
    }
}

fn of_feed(feed: &Value) -> Vec<Piece> {
    let mut found = Vec::new();
    for listing in feed["contents"].as_array().unwrap() {
        of_value(listing["name"].as_str().unwrap(), "", listing, true, &mut found);
    }
    found
}

fn of_value(listing: &str, key: &str, value: &Value, is_prose: bool, found: &mut Vec<Piece>) {
    match value {
        Value::String(text) => {
            let (listing, key) = (listing.into(), key.into());
            found.push(Piece { language: String::new(), listing, key, text: text.clone(), is_prose });
        }
        Value::Array(all) => all.iter().for_each(|value| of_value(listing, key, value, is_prose, found)),
        Value::Object(all) => {
            all.iter().for_each(|(key, value)| {
                of_value(listing, key, value, is_prose && !NOT_PROSE.contains(&key.as_str()), found);
            });
        }
        _ => {}
    }
}

fn of_spreadsheet(text: &str) -> Vec<Piece> {
    let mut rows = rows(text).into_iter();
    let columns = rows.next().unwrap();
    let written_in = columns.iter().position(|column| column == "Written in");
    let mut found = Vec::new();
    for cells in rows {
        let language = written_in.and_then(|at| cells.get(at)).cloned().unwrap_or_default();
        let listing = cells.first().cloned().unwrap_or_default();
        found.extend(columns.iter().zip(cells).map(|(column, text)| Piece {
            language: language.clone(),
            listing: listing.clone(),
            key: column.clone(),
            text,
            is_prose: column.ends_with("in words") || PROSE.contains(&column.as_str()),
        }));
    }
    found
}

/// The cells of a spreadsheet: commas between, quotation marks around, doubled inside.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let mut quoted = false;
    for c in text.chars() {
        let row = rows.last_mut().unwrap();
        match c {
            // A doubled mark closes and opens again; it is shown by nobody who counts words.
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(String::new()),
            '\n' if !quoted => rows.push(vec![String::new()]),
            '\r' => {}
            _ => row.last_mut().unwrap().push(c),
        }
    }
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    rows
}

#[test]
fn reading_the_made_up_town_is_easy() {
    let mut known = Known::read();
    known.capitals_are_names = true;
    let mut found = Vec::new();
    for file in samples() {
        println!("{}\n{HEAD}", file.display());
        let pieces = pieces(&file);
        let prose = pieces.iter().filter(|piece| piece.is_prose && piece.text.trim().contains(' '));
        let all: Vec<Vec<Sentence>> = prose
            .collect::<Vec<_>>()
            .chunk_by(|a, b| a.listing == b.listing)
            .map(|listing| listing.iter().flat_map(|piece| sentences(&known, piece)).collect())
            .collect();
        for listing in &all {
            print_row(&known, listing.first().map_or("", |s| s.id.split(':').next().unwrap_or_default()), listing);
        }
        let all: Vec<Sentence> = all.concat();
        print_row(&known, "the whole sample", &all);
        assert!(all.len() > 60, "{}", all.len());
        found.extend(faults(&known, "the town", &all, GRADE));
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

fn sentences(known: &Known, piece: &Piece) -> Vec<Sentence> {
    known.sentences(&format!("{}: {}", piece.listing, piece.key), &piece.text)
}

fn print_row(known: &Known, name: &str, sentences: &[Sentence]) {
    let whole = known.figures(sentences.iter().filter(|sentence| sentence.whole));
    println!("{}", row(&name.chars().take(24).collect::<String>(), known.figures(sentences), whole));
}

#[test]
fn spreadsheets_are_read_cell_by_cell() {
    let found = of_spreadsheet("Name,What it is like,Cost\nTea,\"Come, \"\"all\"\".\nSit.\",free\n\n");
    let texts: Vec<(&str, &str, bool)> = found.iter().map(|p| (p.key.as_str(), p.text.as_str(), p.is_prose)).collect();
    assert_eq!(texts, [("Name", "Tea", false), ("What it is like", "Come, all.\nSit.", true), ("Cost", "free", false)]);
}
