//! What a journey has judged, state by state, as a table for people: printed, and kept in `target/tables/`.
//!
//! A row says in which engine it was judged. Only engines that are there can be: the others are named as not judged.

use crate::stage::{Page, cdp_plain};
use serde_json::{Value, json};
use std::path::Path;

/// Engines in which nothing here was judged, because these journeys drive one browser.
const NOT_JUDGED: [&str; 2] = ["Gecko (Firefox)", "WebKit (Safari)"];

/// The engine in which a page is shown, with its version.
pub(crate) async fn engine(page: &Page) -> String {
    let version = cdp_plain(page, "Browser.getVersion").await;
    format!("Blink ({})", version["product"].as_str().unwrap_or("Chromium"))
}

/// Prints and keeps the rows of one table; each is an object with the same names. Called when all of it was seen.
pub(crate) fn keep(name: &str, engine: &str, rows: Vec<Value>) {
    let table = json!({ "judged_in": engine, "not_judged_in": NOT_JUDGED, "rows": rows });
    println!("{name}, judged in {engine}; not judged in {}", NOT_JUDGED.join(", "));
    for row in rows_of(&table) {
        let cells: Vec<String> = row.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        println!("  {}", cells.join("  "));
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tables");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.json")), format!("{table:#}\n")).unwrap();
}

fn rows_of(table: &Value) -> impl Iterator<Item = &serde_json::Map<String, Value>> {
    table["rows"].as_array().into_iter().flatten().filter_map(Value::as_object)
}
