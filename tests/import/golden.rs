//! Each folder under `tests/import/` with a `report.txt` holds a feed of one or several files, perhaps
//! a `mapping.toml` to read it by, and what must come out of it as `listings.txt` and `report.txt`. After a wanted change: `GOLDEN=write cargo test --test import`,
//! then read the difference before committing it.

use crate::stage::{check, day, describe, feed};
use come_along::import::{self, Mapping, Settings};
use std::fs;
use std::path::{Path, PathBuf};

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import");
    let mut folders: Vec<PathBuf> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("report.txt").exists())
        .collect();
    folders.sort();
    folders
}

/// The files of the feed, with their names.
fn feed_in(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| !["listings.txt", "report.txt", "mapping.toml"].contains(&name(path).as_str()));
    files.sort();
    files.iter().map(|path| (name(path), fs::read(path).unwrap())).collect()
}

fn compare(file: &Path, text: &str) -> bool {
    if std::env::var("GOLDEN").is_ok_and(|mode| mode == "write") {
        fs::write(file, text).unwrap();
    }
    let golden = fs::read_to_string(file).unwrap_or_default();
    let same = golden == text;
    if !same {
        let first = golden.lines().zip(text.lines()).find(|(old, new)| old != new);
        eprintln!("{} differs, first at:\n{first:#?}", file.display());
    }
    same
}

#[test]
fn what_comes_out_is_what_was_agreed() {
    let folders = folders();
    assert!(folders.len() >= 7, "feeds are missing: {folders:?}");
    let mut all_same = true;
    for folder in folders {
        let settings = Settings {
            credit: "Example licence".into(),
            mapping: fs::read_to_string(folder.join("mapping.toml")).ok().map(|text| Mapping::parse(&text).unwrap()),
            ..Settings::new(folder.file_name().unwrap().to_string_lossy(), day(2026, 11, 21))
        };
        let imported = import::read_feed(&feed(&feed_in(&folder)), &settings).unwrap();
        check(&imported, imported.report.records.len());
        let listings: String = imported.listings.iter().map(|listing| describe(listing) + "\n").collect();
        all_same &= compare(&folder.join("listings.txt"), &listings);
        all_same &= compare(&folder.join("report.txt"), &imported.report.to_string());
    }
    assert!(all_same, "if it was meant: GOLDEN=write cargo test --test import, then read `git diff` before committing");
}
