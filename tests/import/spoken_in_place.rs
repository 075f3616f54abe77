//! Columns of days and times in real lists: how much of them is understood, which must not fall.
//! Read through schedules that have nothing but words.

use crate::stage::data;
use crate::stage::{day, service};
use come_along::import::{self, Settings};
use serde_json::{Value, json};

/// File, its columns of days and times, the least share that must be understood, in hundredths.
const COLUMNS: &[(&str, &[&str], usize)] =
    &[("suffolk-libraries/recurrents.csv", &["recurrent-day", "recurrent-times"], 90)];

/// The share of `phrases` of which an import makes times, in hundredths.
fn understood(phrases: &[String]) -> usize {
    let records: Vec<Value> = phrases
        .iter()
        .enumerate()
        .map(|(at, text)| service(json!({"id": at.to_string(), "schedules": [{"description": text}]})))
        .collect();
    let settings = Settings::new("data", day(2026, 11, 21));
    let imported = import::read(Value::Array(records).to_string().as_bytes(), &settings).unwrap();
    let known = |listing: &&come_along::model::Listing| listing.when.is(|times| !times.sessions.is_empty());
    imported.listings.iter().filter(known).count() * 100 / phrases.len()
}

#[test]
fn columns_of_real_lists_are_understood() {
    let Some(data) = data() else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return;
    };
    for (file, columns, least) in COLUMNS {
        let mut rows = csv::Reader::from_path(data.join(file)).unwrap();
        let places: Vec<usize> = {
            let header = rows.headers().unwrap();
            columns.iter().map(|name| header.iter().position(|title| title == *name).unwrap()).collect()
        };
        let phrases: Vec<String> = rows
            .records()
            .map(|row| {
                let row = row.unwrap();
                places.iter().map(|at| row[*at].trim().to_string()).collect::<Vec<_>>().join(", ")
            })
            .collect();
        let share = understood(&phrases);
        println!("{file}: {share} of 100 understood, of {}", phrases.len());
        assert!(share >= *least, "{file}: {share}");
    }
}
