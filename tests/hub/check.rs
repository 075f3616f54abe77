//! `hub check` and `hub template`: what is wrong is named, with where it stands and what to do.

use super::running::Hub;
use chrono::{DateTime, Days};
use come_along::import::template;
use come_along::model::uk_time::uk_date;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::time::{SystemTime, UNIX_EPOCH};

/// What it printed, and whether it found nothing to mend.
fn check(hub: &Hub, more: &[&str]) -> (String, bool) {
    let output = hub.try_run(&[&["check"], more].concat());
    (String::from_utf8(output.stdout).unwrap(), output.status.success())
}

/// A list of one row, put beside the hub.
fn list(hub: &Hub, text: &str) -> String {
    let path = hub.dir().parent().unwrap().join("my-list.csv");
    fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_string()
}

fn with_list(text: &str) -> Hub {
    let hub = Hub::new();
    hub.run(&["import", "--dir", "DIR", &list(&hub, text)]);
    hub
}

const GOOD: &str = "Name,Cost,Last checked\nTea,free,2026-01-01\nChoir,,\n";

#[test]
fn a_hub_in_order_passes_and_is_counted() {
    let (said, fine) = check(&with_list(GOOD), &["--dir", "DIR"]);
    assert!(fine, "{said}");
    for words in ["site.json: Test Hub", "2 listings", "days ago", "messages are its own", "0 to mend"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("en-XA") && !said.contains("ar-XB"), "made-up languages are no languages: {said}");
    let shares = |fact: &str| said.lines().find(|line| line.trim_start().starts_with(fact)).unwrap().to_string();
    assert!(shares("cost").contains(" 50  above the button") && shares("travel").contains(" 0 "), "{said}");
    assert!(said.contains("with no day of checking: 1. Ring the groups: Choir"), "{said}");
}

#[test]
fn the_demo_passes() {
    let hub = Hub::new();
    let demo = hub.dir().parent().unwrap().join("demo");
    hub.run(&["new", "--demo", demo.to_str().unwrap()]);
    let (said, fine) = check(&hub, &["--dir", demo.to_str().unwrap()]);
    assert!(fine && said.contains("1 of them over and not shown"), "{said}");
    assert!(
        said.contains("nobody can ask (`ask_until_days`): 1. Ring the groups: Chess on the Square")
            && !said.contains("tiles that nothing answers"),
        "{said}"
    );
}

#[test]
fn what_must_be_mended_is_named_and_ends_with_1() {
    type Break = fn(&Hub);
    let faults: [(Break, &str); 11] = [
        (|hub| fs::remove_dir_all(hub.dir().join("site/directory")).unwrap(), "`hub import` makes one"),
        (|hub| fs::write(hub.dir().join("site/directory/manifest.bin"), b"?").unwrap(), "manifest.bin"),
        (remove_packs, "Import again"),
        (|hub| hub.set("answer_days", serde_json::json!(0)), "`answer_days` must be a whole number of days"),
        (|hub| hub.set("languages", serde_json::json!(["en-GB", "xx"])), "offers `xx`"),
        (|hub| hub.set("own", serde_json::json!(["my-lst"])), "`my-lst` under `own`"),
        (
            |hub| fs::set_permissions(hub.dir().join("keys/hub.key"), fs::Permissions::from_mode(0o640)).unwrap(),
            "chmod go=",
        ),
        (|hub| fs::remove_file(hub.dir().join("keys/receipt.key")).unwrap(), "receipt.key"),
        (another_key, "opens no letter"),
        (|hub| hub.put_site("locales/ar/02-facts.ftl", b"fact-cost = a\nfact-when = {\n"), "locales/ar/02-facts.ftl:2"),
        (|hub| hub.put_site("locales/ar/06-privacy.ftl", b""), "06-privacy.ftl not whole: translate more"),
    ];
    for (break_it, words) in faults {
        let hub = with_list(GOOD);
        break_it(&hub);
        let (said, fine) = check(&hub, &["--dir", "DIR"]);
        let named = said.lines().any(|line| line.contains("MEND") && line.contains(words));
        assert!(!fine && named, "{words}: {said}");
    }
}

fn another_key(hub: &Hub) {
    fs::copy(Hub::new().dir().join("keys/hub.key"), hub.dir().join("keys/hub.key")).unwrap();
}

fn remove_packs(hub: &Hub) {
    for file in fs::read_dir(hub.dir().join("site/directory")).unwrap().flatten() {
        if file.file_name().to_string_lossy().starts_with("pack-") {
            fs::remove_file(file.path()).unwrap();
        }
    }
}

#[test]
fn a_letter_to_nobody_is_an_error() {
    let hub = with_list("Name,Letters go to\nChoir,choir\n");
    let (said, fine) = check(&hub, &["--dir", "DIR"]);
    assert!(!fine && said.contains("go to `choir`"), "{said}");
}

#[test]
fn a_list_is_tried_and_not_published() {
    let hub = Hub::new();
    let (said, fine) = check(&hub, &[&list(&hub, GOOD)]);
    assert!(fine && said.contains("2 records: 2 kept"), "{said}");
    let (said, fine) = check(&hub, &["--list", &list(&hub, "Name,Cost\nTea,cheap\n")]);
    assert!(
        !fine && said.contains("row 2, column Cost") && said.contains("\"cheap\"") && said.contains("pay what you can"),
        "{said}"
    );
    let (said, fine) = check(&hub, &[&list(&hub, "a,b\n1,2\n")]);
    assert!(!fine && said.contains("hub template"), "{said}");
    assert!(!hub.dir().join("site/directory").exists());
    assert!(!check(&hub, &[]).1, "nothing to check is a mistake");
}

/// On the day itself a listing is still what it was; the next day it is told, with its name.
#[test]
fn what_was_not_checked_for_long_is_told_by_name() {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let today = uk_date(DateTime::from_timestamp(i64::try_from(seconds).unwrap(), 0).unwrap());
    let rows: String = [("Fresh", 0), ("Ninety", 90), ("Marked", 91), ("Last", 180), ("Stale", 181), ("Ancient", 4000)]
        .iter()
        .map(|(name, days)| format!("{name},{}\n", today - Days::new(*days)))
        .collect();
    let hub = Hub::new();
    let list = list(&hub, &format!("Name,Last checked\n{rows}Never,\n"));
    let (said, _) = check(&hub, &[&list]);
    for words in [
        "not checked for more than 180 days, so nobody can ask (`ask_until_days`): 2. Ring the groups: Ancient, Stale\n",
        "not checked for more than 90 days, and marked (`old_after_days`): 2. Ring the groups: Last, Marked\n",
        "with no day of checking: 1. Ring the groups: Never\n",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    // Beside a hub of its own mind, its days count.
    hub.set("old_after_days", serde_json::json!(30));
    hub.set("ask_until_days", serde_json::json!(100));
    hub.run(&["import", "--dir", "DIR", &list]);
    let (said, _) = check(&hub, &["--dir", "DIR", &list]);
    let told = "more than 100 days, so nobody can ask (`ask_until_days`): 3. Ring the groups: Ancient, Last, Stale\n";
    assert_eq!(said.matches(told).count(), 2, "{said}");
    assert_eq!(said.matches("more than 30 days, and marked (`old_after_days`): 2. Ring").count(), 2, "{said}");
}

#[test]
fn the_template_is_written_as_the_library_has_it() {
    let hub = Hub::new();
    assert_eq!(String::from_utf8(hub.run(&["template"])).unwrap(), template::blank());
}
