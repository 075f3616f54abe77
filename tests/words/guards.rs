//! Guards against copying: how much of each language is word for word English, or a sister language.
//!
//! The table is printed, and kept in `target/tables/guards.json`.

use come_along::i18n::check::alike::{Alike, ENGLISH_LIMIT, SISTERS, alike, allowed, sister_limit};
use come_along::i18n::check::{Book, Source};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::messages::{self, root};

fn allowed_ones() -> BTreeSet<String> {
    allowed(&fs::read_to_string(root().join("locales/equal.txt")).unwrap())
}

/// What is compared, with its limit in 1,000.
fn pairs(books: &BTreeMap<String, Book>) -> Vec<(String, Alike, usize)> {
    let english = &books["en-GB"];
    let others = books.iter().filter(|(tag, _)| *tag != "en-GB");
    let mut all: Vec<_> =
        others.map(|(tag, book)| (format!("{tag} and en-GB"), alike(book, english), ENGLISH_LIMIT)).collect();
    for (one, other) in SISTERS {
        if let (Some(first), Some(second)) = (books.get(*one), books.get(*other)) {
            all.push((format!("{one} and {other}"), alike(first, second), sister_limit(one, other)));
        }
    }
    all
}

#[test]
fn no_language_is_a_copy_of_another() {
    let allowed = allowed_ones();
    let books = messages::tags().into_iter().map(|tag| (tag.clone(), messages::book(&tag))).collect();
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for (name, alike, limit) in pairs(&books) {
        let share = alike.per_thousand(&allowed);
        println!(
            "{name:20} {:>4} of {:>4} the same, {share:>4} of 1,000 counted, {limit:>4} may be",
            alike.same.len(),
            alike.compared
        );
        rows.push(json!({
            "languages": name, "compared": alike.compared, "same": alike.same.len(),
            "counted_of_1000": share, "limit_of_1000": limit,
        }));
        assert!(alike.compared > 400, "{name}: only {} messages are compared", alike.compared);
        if share > limit {
            let named: Vec<&String> = alike.same.iter().filter(|id| !allowed.contains(*id)).collect();
            faults.push(format!("{name}: {share} of 1,000 are the same, {limit} may be: {named:?}"));
        }
    }
    let folder = root().join("target/tables");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("guards.json"), serde_json::to_string_pretty(&rows).unwrap()).unwrap();
    assert!(faults.is_empty(), "\n{}\nwhat must be the same is listed in locales/equal.txt", faults.join("\n"));
}

/// A language that was copied from English or from its sister is seen, and so is one copied by half.
#[test]
fn a_copy_is_seen() {
    let files = messages::files("en-GB");
    let half = files.len() / 2;
    let read = |files: &[(String, String)]| {
        Book::read(&files.iter().map(|(file, text)| Source { file, text }).collect::<Vec<_>>())
    };
    let arabic = messages::files("ar");
    let mixed: Vec<(String, String)> = files.iter().take(half).chain(arabic.iter().skip(half)).cloned().collect();
    let books = BTreeMap::from([
        ("en-GB".to_owned(), read(&files)),
        ("ar".to_owned(), read(&mixed)),
        ("uk".to_owned(), read(&arabic)),
        ("ru".to_owned(), read(&arabic)),
    ]);
    let over = pairs(&books).into_iter().filter(|(_, alike, limit)| alike.per_thousand(&allowed_ones()) > *limit);
    let names: Vec<String> = over.map(|(name, ..)| name).collect();
    assert_eq!(names, ["ar and en-GB", "uk and ru"]);
}

#[test]
fn what_may_be_the_same_is_there_and_has_its_reason() {
    let english = messages::book("en-GB");
    let text = fs::read_to_string(root().join("locales/equal.txt")).unwrap();
    for id in &allowed_ones() {
        assert!(english.get(id).is_some(), "locales/equal.txt allows `{id}`, which English does not have");
    }
    let lines = text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    assert_eq!(lines.count(), allowed_ones().len(), "each line has a name and a reason, once");
}
