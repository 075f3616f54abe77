//! `hub hide` and `hub show`: down at once, down after the next import, and back when wanted.

use super::running::{Hub, shown_in};
use come_along::search::{number_of, printed};
use std::fs;
use std::path::Path;

const LIST: &str = "Name,Cost\nTea,free\nChoir,free\nWalk,free\n";

/// What a command said, and whether it went well.
fn hub_says(hub: &Hub, arguments: &[&str]) -> (String, bool) {
    let output = hub.try_run(arguments);
    (String::from_utf8([output.stdout, output.stderr].concat()).unwrap(), output.status.success())
}

/// Whether any public file holds these words.
fn is_anywhere(folder: &Path, words: &str) -> bool {
    fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()).any(|path| match path.is_dir() {
        true => is_anywhere(&path, words),
        false => fs::read(&path).unwrap().windows(words.len()).any(|bytes| bytes == words.as_bytes()),
    })
}

#[test]
fn what_is_hidden_is_gone_at_once_and_stays_gone() {
    let hub = Hub::new();
    let list = hub.beside("list.csv", LIST);
    hub.run(&["import", "--dir", "DIR", &list]);
    let hide = |id: &str| hub_says(&hub, &["hide", "--dir", "DIR", id, "--reason", "The group asked us to"]);
    let (said, fine) = hide("choir");
    assert!(!fine && said.contains("list:choir \"Choir\""), "the id is told: {said}");
    let (said, fine) = hide("list:choir");
    assert!(fine && said.contains("hub show"), "{said}");
    assert_eq!(hub.shown(), ["list:tea", "list:walk"]);
    assert!(!is_anywhere(&hub.dir().join("site"), "Choir"), "no public file has it any more");
    assert!(!hide("list:choir").1 && !hub_says(&hub, &["hide", "--dir", "DIR", "list:tea"]).1, "a reason is needed");

    let (said, fine) = hub_says(&hub, &["import", "--dir", "DIR", &list]);
    assert!(fine && said.contains("0 new, 0 changed, 0 gone, 2 the same"), "{said}");
    assert!(said.contains("list:choir \"Choir\", hidden on 2") && said.contains("The group asked us to"), "{said}");
    assert_eq!(hub.shown(), ["list:tea", "list:walk"]);
    assert!(!is_anywhere(&hub.dir().join("site"), "Choir"));
    let (said, fine) = hub_says(&hub, &["check", "--dir", "DIR"]);
    assert!(fine && said.contains("the hub took it down: list:choir"), "{said}");
    assert!(hub_says(&hub, &["hide", "--dir", "DIR"]).0.contains("The group asked us to"));
    let (numbers, fine) = hub_says(&hub, &["numbers", "--dir", "DIR"]);
    let tea = format!("{}  Tea\n", printed(number_of("list:tea")));
    assert!(fine && numbers.contains(&tea) && !numbers.contains("Choir"), "for posters: {numbers}");

    let (said, fine) = hub_says(&hub, &["show", "--dir", "DIR", "list:choir"]);
    assert!(fine && said.contains("shown again"), "{said}");
    assert_eq!(hub.shown(), ["list:choir", "list:tea", "list:walk"]);
    assert!(!hub_says(&hub, &["show", "--dir", "DIR", "list:choir"]).1);
    assert_eq!(hub_says(&hub, &["hide", "--dir", "DIR"]).0, "Nothing is hidden.\n");
}

#[test]
fn a_list_of_hidden_things_that_cannot_be_read_stops_everything() {
    let hub = Hub::new();
    let list = hub.beside("list.csv", LIST);
    hub.run(&["import", "--dir", "DIR", &list]);
    fs::write(hub.dir().join("hidden.json"), "[{").unwrap();
    for arguments in [&["import", "--dir", "DIR", &list][..], &["check", "--dir", "DIR"], &["hide", "--dir", "DIR"]] {
        let (said, fine) = hub_says(&hub, arguments);
        assert!(!fine && said.contains("what is to stay hidden"), "{said}");
    }
}

#[test]
fn a_directory_somewhere_else_hides_it_too() {
    let hub = Hub::new();
    let list = hub.beside("list.csv", LIST);
    let out = hub.dir().parent().unwrap().join("elsewhere");
    let there = out.to_str().unwrap();
    hub.run(&["import", "--dir", "DIR", "--out", there, &list]);
    hub.run(&["hide", "--dir", "DIR", "--out", there, "list:tea", "--reason", "Moved"]);
    assert_eq!(shown_in(&out), ["list:choir", "list:walk"]);
    hub.run(&["import", "--dir", "DIR", "--out", there, &list]);
    assert_eq!(shown_in(&out), ["list:choir", "list:walk"]);
    let said = String::from_utf8(hub.run(&["show", "--dir", "DIR", "--out", there, "list:tea"])).unwrap();
    assert!(said.contains("the next import shows it"), "{said}");
}
