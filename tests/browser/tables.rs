//! What a journey has judged, state by state, as a table for people: printed, and kept in `target/tables/`.
//!
//! A row says in which engine it was judged. Only engines that are there can be: the others are named as not judged.

use crate::stage::Page;
use serde_json::{Value, json};
use std::path::Path;

/// The engine in which nothing here was judged: there is no driver for it that takes pictures and reads a log.
const NOT_JUDGED: &str = "WebKit (Safari)";

/// The engine in which a page is shown, with its version, as it says of itself.
pub(crate) async fn engine(page: &Page) -> String {
    let says = page.js("return navigator.userAgent", &[]).await;
    let says = says.as_str().unwrap_or_default();
    let version = |name: &str| says.split_whitespace().find(|part| part.contains(name)).map(str::to_owned);
    match version("Firefox/") {
        Some(version) => format!("Gecko ({version})"),
        None => format!("Blink ({})", version("Chrome/").unwrap_or_default()),
    }
}

/// Prints and keeps the rows of one table; each is an object with the same names. Called when all of it was seen.
pub(crate) fn keep(name: &str, engine: &str, rows: Vec<Value>) {
    let table = json!({ "judged_in": engine, "not_judged_in": NOT_JUDGED, "rows": rows });
    println!("{name}, judged in {engine}; not judged in {NOT_JUDGED}");
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
