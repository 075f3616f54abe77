//! OpenActive as publishers really write it, read where it lies. What comes out is compared with counts
//! made by walking the JSON by hand; where the files are absent the test says so.

use crate::stage::{check, data, day, describe, feed, published};
use come_along::import::{self, Fate, Imported, LeftOutBecause, Reason, Settings};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[test]
fn look() {
    let Some(data) = data() else { return };
    for folder in ["openactive-live-feed-samples", "openactive-data-models", "openactive-rb-fixtures", "openactive-w3c-cg-example-data/examples"] {
        let mut files: Vec<_> = fs::read_dir(data.join(folder)).unwrap().map(|e| e.unwrap().path()).filter(|p| p.is_file()).collect();
        files.sort();
        for file in files {
            let bytes = fs::read(&file).unwrap();
            println!("=== {}", file.display());
            match import::read(&bytes, &Settings::new("data", day(2019, 8, 1))) {
                Ok(imported) => {
                    println!("{:?}", imported.report.counts());
                    for line in imported.report.records.iter().take(30) { println!("{line}"); }
                    for l in imported.listings.iter().take(3) { println!("{}", describe(l)); }
                }
                Err(e) => println!("ERR {e}"),
            }
        }
    }
}
