//! Walks over the list of columns: no fact without a column, no word that is not read.

use super::{one, read, sheet};
use crate::stage::{check, day};
use come_along::facts::{Certainty, Context, FACTS};
use come_along::import::template::{COLUMNS, MARKS, blank};
use come_along::model::{Clock, Listing};
use std::collections::HashSet;

fn context() -> Context {
    Context {
        today: day(2026, 11, 21),
        now: Clock::new(9, 0).unwrap(),
        from: None,
        from_is_about: false,
        fresh_days: come_along::model::FreshDays::default(),
    }
}

fn known(listing: &Listing) -> HashSet<&'static str> {
    let is_known =
        |kind: &&come_along::facts::FactKind| (kind.say)(listing, &context()).certainty != Certainty::NotKnown;
    FACTS.iter().filter(is_known).map(|kind| kind.id).collect()
}

/// The judge is what the site says of the listing, not what a column claims of itself.
#[test]
fn no_fact_lacks_a_column() {
    assert_eq!(known(&one(&[]).0), HashSet::new(), "a name alone says nothing");
    let mut reached = HashSet::new();
    for column in COLUMNS {
        let written = std::iter::once(column.example).chain(column.values()).find(|text| !text.is_empty());
        reached.extend(written.map(|text| known(&one(&[(column.name, text)]).0)).unwrap_or_default());
    }
    let missing: Vec<_> = FACTS.iter().filter(|kind| !reached.contains(kind.id)).map(|kind| kind.id).collect();
    assert!(missing.is_empty(), "add a column to src/import/template/columns.rs for {missing:?}");
}

#[test]
fn every_word_of_every_column_says_something_of_its_own() {
    for column in COLUMNS {
        let mut seen: Vec<Listing> = vec![one(&[]).0];
        for word in column.values() {
            let (name, street) =
                if column.name.starts_with("Kind") { ("Street", "1 High Street") } else { ("Code", "") };
            let (listing, reasons) = one(&[(column.name, word), (name, street)]);
            assert!(reasons.is_empty(), "{}: {word}: {reasons:?}", column.name);
            assert!(!seen.contains(&listing), "{}: {word} says nothing, or what another word says", column.name);
            seen.push(listing);
        }
    }
}

#[test]
fn titles_are_unique_and_every_column_explains_itself() {
    let titles: HashSet<String> = COLUMNS.iter().map(|column| column.name.to_lowercase()).collect();
    assert_eq!(titles.len(), COLUMNS.len());
    for column in COLUMNS {
        assert!(column.help.ends_with(['.', '?']) && column.help.len() < 120, "{}", column.name);
        assert!(!column.allowed().is_empty() && !column.allowed().ends_with('.'), "{}", column.name);
        for word in column.values() {
            assert!(column.allowed().contains(word), "{}: {word} is not explained", column.name);
            assert!(!word.contains(';'), "{}: {word} could not be told from two words", column.name);
        }
    }
}

fn rows_of_blank() -> Vec<Vec<String>> {
    let text = blank();
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_string).collect()).collect()
}

#[test]
fn the_blank_template_is_read_and_holds_nothing() {
    let imported = read(blank().as_bytes());
    check(&imported, 0);
    assert!(imported.report.columns_not_read.is_empty());
    assert!(blank().starts_with("\u{FEFF}Name,"), "spreadsheet programs know UTF-8 by its mark");
    for row in rows_of_blank() {
        assert!(row.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@'])), "a cell that a program would run");
    }
}

#[test]
fn the_example_row_is_right_and_knows_every_fact() {
    let mut rows = rows_of_blank();
    rows.remove(1);
    rows[1][0] = rows[1][0].replace(MARKS[1], "").trim().to_string();
    let imported = read(&sheet(&rows));
    check(&imported, 1);
    assert_eq!(imported.report.problems().count(), 0, "{}", imported.report);
    // `changed` is the day of the file, not a thing to write down.
    let unsaid = imported.report.facts.iter().filter(|share| share.known == 0 && share.fact != "changed");
    let unsaid: Vec<&str> = unsaid.map(|share| share.fact).collect();
    assert!(
        unsaid.is_empty(),
        "give the column of {unsaid:?} in src/import/template/columns.rs an example that says it"
    );
    assert_eq!(imported.listings[0].receiver.as_deref(), Some("mill-street"));
}
