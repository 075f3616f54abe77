//! The faulty sample: a translation with every fault that the notes for translators list, each
//! found where it stands, and nothing found that is not a fault.
//!
//! The table is printed, and kept in `target/tables/locales-faults.json`.

use come_along::i18n::check::{Book, Finding, Kind, Source, Terms};
use come_along::i18n::plural::Category::{Few, Many, Two, Zero};
use serde_json::{Value, json};
use std::fs;

use crate::{messages::root, rules};

const ENGLISH: &str = include_str!("faulty/en-GB.ftl");
const ARABIC: &str = include_str!("faulty/ar.ftl");

/// A fault: its name, message, whether compare-locales 9.0.5, moz-l10n 0.15.0 and
/// moz-fluent-linter 0.4.10 say it (as they were measured), and what ours must say.
type Fault = (&'static str, &'static str, [&'static str; 3], fn(&Kind) -> bool);

const FAULTS: &[Fault] = &[
    ("syntax error", "broken", ["error", "fail", "no"], |kind| matches!(kind, Kind::Syntax(_))),
    ("missing message", "forgotten", ["yes", "counted", "no"], |kind| *kind == Kind::Missing),
    ("extra message", "extra", ["yes", "counted", "no"], |kind| *kind == Kind::Extra),
    ("missing attribute", "picture.label", ["error", "no", "no"], |kind| *kind == Kind::MissingAttribute),
    ("message twice", "twice", ["error", "no", "error"], |kind| matches!(kind, Kind::Duplicate(_, 6))),
    ("plural forms missing", "places", ["warning", "no", "no"], |kind| {
        *kind == Kind::MissingForms(vec![Zero, Two, Few, Many])
    }),
    ("variable renamed", "greet", ["missed", "no", "no"], |kind| {
        *kind == Kind::UnknownVariable("nom".into(), vec!["name".into()], None)
    }),
    ("variable lost", "greet", ["missed", "no", "no"], |kind| *kind == Kind::LostVariable("name".into(), None)),
    ("variable lost in one variant", "led", ["missed", "no", "no"], |kind| {
        *kind == Kind::LostVariable("who".into(), Some("[many]".into()))
    }),
    ("markup", "script", ["missed", "no", "no"], |kind| *kind == Kind::Html),
    ("link", "link", ["missed", "no", "no"], |kind| *kind == Kind::Link),
    ("writing turned by U+202E", "turned", ["missed", "no", "no"], |kind| *kind == Kind::BidiOverride('\u{202e}')),
    ("isolate begun and not ended", "open-isolate", ["missed", "no", "no"], |kind| *kind == Kind::UnbalancedIsolate),
    ("unknown reference", "named", ["warning", "no", "no"], |kind| *kind == Kind::UnknownReference("other".into())),
    ("comment in the wrong place", "", ["no", "no", "RC03"], |kind| *kind == Kind::CommentOfFile),
    ("straight quotation marks", "leave-limit", ["no", "no", "TE"], |kind| *kind == Kind::StraightQuotes),
    ("number lost", "number", ["no", "no", "no"], |kind| *kind == Kind::LostNumber("999".into())),
    ("telephone number lost", "number", ["no", "no", "no"], |kind| *kind == Kind::LostNumber("0800 1111".into())),
    ("other digits", "digits", ["no", "no", "no"], |kind| *kind == Kind::OtherDigits("١١١".into())),
    ("too long for its place", "room", ["no", "no", "no"], |kind| matches!(kind, Kind::TooLong(_, 12))),
    ("banned word", "banned", ["no", "no", "part"], |kind| matches!(kind, Kind::Banned(..))),
    ("left in English", "left", ["no", "no", "no"], |kind| matches!(kind, Kind::LeftInEnglish(_))),
    ("letters of another script", "letters", ["no", "no", "no"], |kind| matches!(kind, Kind::OtherScript(..))),
    ("two scripts in one word", "mixed", ["no", "no", "no"], |kind| matches!(kind, Kind::MixedWord(_, 'a'))),
    ("English name of a day", "weekday-monday", ["no", "no", "no"], |kind| *kind == Kind::EnglishDate("Monday".into())),
    ("button called otherwise", "leave-limit", ["no", "no", "no"], |kind| matches!(kind, Kind::QuotedOtherwise(..))),
];

/// Messages that were left in English: what follows is that their letters are told as well.
const ENGLISH_HERE: &[&str] = &["left", "weekday-monday"];

fn book(text: &str) -> Book {
    Book::read(&[Source { file: "01-home.ftl", text }])
}

fn found() -> Vec<Finding> {
    let terms = Terms::from_toml(
        "[[ban]]\nwords = [\"الإحالة\"]\nbecause = \"nobody is sent\"\nsay = \"السؤال\"\n[ok]\nours = [\"x\", \"script\", \"https\", \"example\", \"org\"]\n",
    );
    rules::findings("ar", &book(ENGLISH), &book(ARABIC), &terms.unwrap(), &Terms::default())
}

#[test]
fn every_fault_of_the_table_is_found_where_it_is() {
    let found = found();
    let mut lost = Vec::new();
    let mut rows: Vec<Value> = Vec::new();
    for (name, key, [compare_locales, moz_l10n, linter], is_it) in FAULTS {
        let finding = found.iter().find(|finding| finding.key() == *key && is_it(&finding.kind));
        let Some(finding) = finding else {
            lost.push(format!("{name} is not found at `{key}`"));
            continue;
        };
        let says = finding.to_string();
        println!("{name:30} {says}");
        assert!(!finding.to_english().is_empty() && says.starts_with("locales/ar/01-home.ftl:"), "{says}");
        rows.push(json!({
            "fault": name, "compare-locales 9.0.5": compare_locales, "moz-l10n 0.15.0": moz_l10n,
            "moz-fluent-linter 0.4.10": linter, "hub check locales": says,
        }));
    }
    assert!(lost.is_empty(), "\n{}\nfound: {found:#?}", lost.join("\n"));
    let folder = root().join("target/tables");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("locales-faults.json"), serde_json::to_string_pretty(&rows).unwrap()).unwrap();
}

#[test]
fn nothing_is_found_that_is_no_fault() {
    let is_known = |finding: &&Finding| {
        FAULTS.iter().any(|(_, key, _, is_it)| finding.key() == *key && is_it(&finding.kind))
            || (ENGLISH_HERE.contains(&finding.id.as_str()) && matches!(finding.kind, Kind::OtherScript(..)))
    };
    let found = found();
    let others: Vec<String> = found.iter().filter(|finding| !is_known(finding)).map(ToString::to_string).collect();
    assert!(others.is_empty(), "\n{}", others.join("\n"));
}

/// Each finding points at the line where its message stands.
#[test]
fn a_finding_points_at_its_line() {
    for finding in found().iter().filter(|finding| finding.line > 0 && !finding.id.is_empty()) {
        let line = ARABIC.lines().nth(finding.line - 1).unwrap();
        assert!(line.trim_start().starts_with(&finding.id), "{finding}: {line}");
    }
}

#[test]
fn english_is_clean_and_is_held_to_its_notes() {
    let none = Terms::default();
    let of = |text: &str| rules::findings("en-GB", &book(text), &book(text), &none, &none);
    assert_eq!(of(ENGLISH), []);
    let kinds: Vec<Kind> = of("Odd_Name = x\n").into_iter().map(|finding| finding.kind).collect();
    let notes = ["Where:", "Means:", "Max 80"].map(Kind::NoNote);
    assert_eq!(kinds, [&notes[..], &[Kind::OddName]].concat());
}
