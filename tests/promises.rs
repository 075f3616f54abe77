//! Every sentence about privacy is linked to the tests that prove it (`promises.tsv`): a new sentence
//! without a row fails here, and so does a row whose test is not there. `tools/promises.sh` looks at the other
//! half after a whole run: that each of those tests ran and passed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// All messages of this file are about privacy.
const PRIVACY: &str = "06-privacy.ftl";

/// Words of a promise. Whoever writes one of them in a message says here what proves it.
const WORDS: &[&str] = &[
    "cookie",
    "we keep",
    "not save",
    "never",
    "only the hub",
    "can open",
    "forget",
    "wipe",
    "cannot see",
    "no account",
    "says nothing about you",
    "other website",
    "leave this site",
];

/// Message by message, each in one line: id and text.
fn messages(ftl: &str) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    for line in ftl.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" =") {
            Some((id, text)) if line.starts_with(|first: char| first.is_ascii_lowercase()) => {
                all.push((id.to_owned(), text.trim().to_owned()));
            }
            _ => {
                if let Some((_, text)) = all.last_mut() {
                    text.push(' ');
                    text.push_str(line.trim());
                }
            }
        }
    }
    all
}

/// What must have a row: the ids of a file's messages.
fn about_privacy(file: &str, ftl: &str) -> Vec<String> {
    let promises = |text: &str| WORDS.iter().any(|word| text.to_lowercase().contains(word));
    let found = messages(ftl).into_iter().filter(|(_, text)| file == PRIVACY || promises(text));
    found.map(|(id, _)| id).collect()
}

/// Message to what stands beside it.
fn table() -> BTreeMap<String, String> {
    let text = fs::read_to_string("tests/promises.tsv").unwrap();
    let rows = text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    rows.map(|row| {
        let (id, tests) = row.split_once('\t').unwrap_or_else(|| panic!("no tab in: {row}"));
        (id.to_owned(), tests.trim().to_owned())
    })
    .collect()
}

fn files_below(folder: &Path, ending: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, ending, found);
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(fs::read_to_string(&path).unwrap());
        }
    }
}

/// The names of all tests there are.
fn tests() -> BTreeSet<String> {
    let mut sources = Vec::new();
    for folder in ["src", "tests"] {
        files_below(Path::new(folder), ".rs", &mut sources);
    }
    sources.iter().flat_map(|source| tests_in(source)).collect()
}

/// Functions that stand under `#[test]` or its like, and those made by `proptest!`.
fn tests_in(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_test = false;
    for line in source.lines().map(str::trim) {
        is_test |= line.starts_with("#[test]") || line.starts_with("#[tokio::test");
        let function = line.trim_start_matches("async ").strip_prefix("fn ");
        if let Some(name) = function.filter(|_| is_test).and_then(|rest| rest.split(['(', '<']).next()) {
            found.push(name.to_owned());
            is_test = false;
        }
    }
    found
}

#[test]
fn every_sentence_about_privacy_has_its_tests() {
    let table = table();
    let mut missing = Vec::new();
    let mut ids = BTreeSet::new();
    for entry in fs::read_dir("locales/en-GB").unwrap() {
        let path = entry.unwrap().path();
        let (file, text) =
            (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(&path).unwrap());
        ids.extend(messages(&text).into_iter().map(|(id, _)| id));
        missing.extend(about_privacy(&file, &text).into_iter().filter(|id| !table.contains_key(id)));
    }
    assert!(missing.is_empty(), "promised, and no row in tests/promises.tsv: {missing:?}");
    let gone: Vec<&String> = table.keys().filter(|id| !ids.contains(*id)).collect();
    assert!(gone.is_empty(), "a row for a message that is not there: {gone:?}");
}

#[test]
fn every_promise_names_tests_that_are_there() {
    let tests = tests();
    assert!(tests.len() > 300, "only {} tests were found", tests.len());
    let mut named = 0;
    for (id, row) in table() {
        if let Some(why) = row.strip_prefix('-') {
            assert!(!why.trim().is_empty(), "{id}: say why it is no promise");
            continue;
        }
        for test in row.split(',').map(str::trim) {
            assert!(tests.contains(test), "{id} is to be proved by {test}, which is no test");
            named += 1;
        }
    }
    println!("{named} proofs of {} sentences", table().len());
}

#[test]
fn the_rules_themselves_catch_what_they_should() {
    let about = |text: &str| !about_privacy("05-next.ftl", text).is_empty();
    assert!(about("new-promise = We NEVER tell anyone."));
    assert!(about("new-promise =\n    { $n ->\n       *[other] We keep nothing.\n    }"));
    assert!(!about("# We never tell\nplain = Come along"));
    assert_eq!(about_privacy(PRIVACY, "any = Any words"), ["any"]);
    assert_eq!(tests_in("#[test]\nfn one() {}\nfn helper() {}\n#[tokio::test]\nasync fn two() {}"), ["one", "two"]);
}
