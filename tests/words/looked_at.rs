//! How far people have looked at the words: `locales/status/` is whole, true, and no more is said of
//! a language than stands there.

use come_along::i18n::check::status::{Reviewers, States};
use come_along::i18n::languages::Status;
use std::fs;

use crate::messages::{self, root};

fn text(name: &str) -> String {
    fs::read_to_string(root().join("locales").join(name)).unwrap_or_default()
}

#[test]
fn every_translation_has_its_states_and_no_reviewer_is_made_up() {
    let english = messages::book("en-GB");
    let reviewers = Reviewers::read(&text("reviewers.toml"));
    let mut faults = Vec::new();
    for tag in messages::tags().into_iter().filter(|tag| tag != "en-GB") {
        let file = text(&format!("status/{tag}.toml"));
        let states = States::read(&file);
        let own = messages::book(&tag);
        faults.extend(states.check(&tag, &english, &own, &reviewers).iter().map(ToString::to_string));
        assert_eq!(states.to_text(), file, "locales/status/{tag}.toml is as `make status` writes it");
        let [machine, draft, reviewed, field, stale] = states.counts(&english, &own);
        println!("{tag:8} machine {machine}, draft {draft}, reviewed {reviewed}, field {field}, stale {stale}");
    }
    assert!(faults.is_empty(), "\n{}\n`make status` writes what is missing", faults.join("\n"));
    assert!(text("status/en-GB.toml").is_empty(), "English is the source; it has no states");
}

/// The table is what pages go by when they say that a person has not checked a language yet.
#[test]
fn the_table_says_no_more_than_the_states() {
    let english = messages::book("en-GB");
    let reviewers = Reviewers::read(&text("reviewers.toml"));
    for row in messages::table().rows().iter().filter(|row| row.tag != "en-GB") {
        let states = States::read(&text(&format!("status/{}.toml", row.tag)));
        let really = states.of_language(&row.tag, &english, &reviewers);
        assert_eq!(row.status, really, "locales/index.json calls {} {:?}", row.tag, row.status);
    }
}

/// The list of people is for people to fill: we ship it empty, and so nothing is called reviewed.
#[test]
fn the_list_of_reviewers_ships_empty() {
    assert!(root().join("locales/reviewers.toml").is_file());
    assert_eq!(Reviewers::read(&text("reviewers.toml")).count(), 0);
    let table = messages::table();
    let others = table.rows().iter().filter(|row| row.tag != "en-GB");
    assert!(others.clone().count() > 0 && others.clone().all(|row| row.status != Status::Reviewed));
}
