//! What fuzzing has found interesting is read again at every test run, a file each under
//! `tests/fuzz/READER`. A file that once broke something stays there for good.

use super::readers::{READERS, hold};
use std::fs;
use std::path::Path;

#[test]
fn what_fuzzing_found_still_holds() {
    for reader in READERS {
        let folder = Path::new("tests/fuzz").join(reader.name);
        let files: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert!(files.len() >= 5, "{} has hardly anything to replay", folder.display());
        for file in &files {
            let bytes = fs::read(file).unwrap();
            let held = std::panic::catch_unwind(|| hold(reader, &bytes));
            assert!(held.is_ok(), "{} breaks the reader", file.display());
        }
        println!("{}: {} inputs replayed", reader.name, files.len());
    }
}

/// Every reader has its fuzz target, and every target its reader.
#[test]
fn every_reader_is_fuzzed() {
    let manifest = fs::read_to_string("fuzz/Cargo.toml").unwrap();
    let targets: Vec<&str> = manifest.lines().filter_map(|line| line.strip_prefix("path = \"fuzz_targets/")).collect();
    let names: Vec<String> = READERS.iter().map(|reader| format!("{}.rs\"", reader.name)).collect();
    assert_eq!(targets, names);
}
