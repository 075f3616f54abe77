//! Keys come and go; old letters stay open as long as the old keys are kept.

use super::letter::{NAME, parcel, settings};
use super::running::Hub;
use std::fs;

fn opens(hub: &Hub, id: &str) -> bool {
    hub.try_run(&["open", "--dir", "DIR", id]).status.success()
}

#[test]
fn after_a_rotation_old_and_new_letters_open() {
    let hub = Hub::new();
    let serving = hub.serve();
    let before = settings(&serving).recipients;
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    let late = parcel(&serving, 2);
    let said = hub.says(&["keys", "rotate", "--dir", "DIR"]);
    assert!(said.contains("old-1.key") && said.contains("two safe places"), "{said}");
    let after = settings(&serving).recipients;
    assert!(after[0] != before[0] && after[1] == before[1], "the running hub hands out the new key at once");
    assert_eq!(serving.post(&late).status, 201);
    assert_eq!(serving.post(&parcel(&serving, 3)).status, 201);
    fs::remove_file(hub.dir().join("keys/recovery.key")).unwrap();
    let read = hub.says(&["open", "--dir", "DIR"]);
    assert_eq!(read.matches(&format!("name: {NAME}")).count(), 3, "{read}");
    let shown = hub.says(&["keys", "show", "--dir", "DIR"]);
    let line = |key: &str| shown.lines().find(|line| line.starts_with(key)).unwrap_or_default();
    assert!(line(&after[0]).ends_with("hub.key") && line(&before[0]).contains("letters from before"), "{shown}");
    assert!(line(&after[1]).ends_with("not on this machine"), "{shown}");
    hub.run(&["keys", "rotate", "--dir", "DIR"]);
    assert!(opens(&hub, "0101") && opens(&hub, "0303"), "twice is no different");
    fs::remove_file(hub.dir().join("keys/old-1.key")).unwrap();
    assert!(!opens(&hub, "0101") && opens(&hub, "0303"), "a lost key is a lost letter");
    assert!(hub.refuses(&["open", "--dir", "DIR", "0101"]).contains("it is lost"));
}

#[test]
fn a_rotation_that_was_cut_off_goes_on() {
    let hub = Hub::new();
    let serving = hub.serve();
    hub.run(&["keys", "rotate", "--dir", "DIR"]);
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    // As if the power had failed before the last step: the new key has its first name still.
    let keys = hub.dir().join("keys");
    fs::rename(keys.join("hub.key"), keys.join("next.key")).unwrap();
    fs::copy(keys.join("old-1.key"), keys.join("hub.key")).unwrap();
    fs::remove_file(keys.join("recovery.key")).unwrap();
    assert!(opens(&hub, "0101"));
    let next = fs::read(keys.join("next.key")).unwrap();
    hub.run(&["keys", "rotate", "--dir", "DIR"]);
    assert!(fs::read(keys.join("hub.key")).unwrap() == next && !keys.join("next.key").exists());
    assert!(!keys.join("old-2.key").exists() && opens(&hub, "0101"));
}

#[test]
fn a_revoked_key_opens_no_new_letter_and_every_old_one() {
    let hub = Hub::new();
    let serving = hub.serve();
    let keys = settings(&serving).recipients;
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    let said = hub.says(&["keys", "revoke", "--dir", "DIR", &keys[1]]);
    assert!(said.contains("one key only"), "{said}");
    assert_eq!(settings(&serving).recipients, keys[..1]);
    assert_eq!(serving.post(&parcel(&serving, 2)).status, 201);
    let hub_key = hub.dir().join("keys/hub.key");
    let aside = fs::read(&hub_key).unwrap();
    fs::remove_file(&hub_key).unwrap();
    assert!(opens(&hub, "0101") && !opens(&hub, "0202"), "the recovery key alone is here");
    fs::write(&hub_key, aside).unwrap();
    assert!(hub.refuses(&["keys", "revoke", "--dir", "DIR", &keys[0]]).contains("rotate"));
    assert!(hub.refuses(&["keys", "revoke", "--dir", "DIR", &keys[1]]).contains("no letter is sealed to"));
}

#[test]
fn a_lost_key_is_replaced() {
    let hub = Hub::new();
    let lost = hub.says(&["keys", "show", "--dir", "DIR"])[..62].to_owned();
    fs::remove_file(hub.dir().join("keys/hub.key")).unwrap();
    assert!(hub.refuses(&["keys", "rotate", "--dir", "DIR"]).contains("hub keys new hub"));
    hub.run(&["keys", "new", "--dir", "DIR", "hub"]);
    assert!(hub.refuses(&["keys", "new", "--dir", "DIR", "hub"]).contains("is there already"));
    assert!(hub.refuses(&["keys", "new", "--dir", "DIR", "fourth"]).contains("3 keys at most"));
    hub.run(&["keys", "revoke", "--dir", "DIR", &lost]);
    for name in ["receipt", "../x", "", "Big"] {
        assert!(hub.refuses(&["keys", "new", "--dir", "DIR", name]).contains("cannot be the name"), "{name}");
    }
    let serving = hub.serve();
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    assert!(opens(&hub, "0101"));
    let check = String::from_utf8(hub.try_run(&["check", "--dir", "DIR"]).stdout).unwrap();
    assert!(check.contains("keys/hub.key opens new letters"), "{check}");
}
