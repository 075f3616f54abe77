//! Backup, restore and export, as whoever runs a hub does them.

use super::letter::{NAME, hex, parcel};
use super::running::Hub;
use come_along::site::HEAD_BYTES;
use std::fs;
use std::os::unix::fs::PermissionsExt;

#[test]
fn a_lost_inbox_comes_back_from_a_backup() {
    let hub = Hub::new();
    let serving = hub.serve();
    let letters = [1, 2].map(|id| parcel(&serving, id));
    letters.iter().for_each(|letter| assert_eq!(serving.post(letter).status, 201));
    hub.run(&["answer", "--dir", "DIR", &hex(2), "--state", "answered"]);
    let file = hub.dir().join("../backup.sqlite");
    let said = hub.says(&["backup", "--dir", "DIR", file.to_str().unwrap()]);
    assert!(said.contains("2 letters, sealed") && said.contains("No key is in it"), "{said}");
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(hub.refuses(&["backup", "--dir", "DIR", file.to_str().unwrap()]).contains("never written over"));
    serving.stop();
    fs::remove_file(hub.dir().join("inbox.sqlite")).unwrap();
    assert!(hub.refuses(&["serve", "--dir", "DIR"]).contains("hub restore"));
    let said = hub.says(&["restore", "--dir", "DIR", file.to_str().unwrap()]);
    assert!(said.contains("2 letters are put back") && said.contains("taken back"), "{said}");
    let list = hub.says(&["letters", "--dir", "DIR"]);
    assert!(list.lines().any(|line| line.starts_with(&hex(2)) && line.ends_with("answered")), "{list}");
    for (id, letter) in [1, 2].into_iter().zip(&letters) {
        assert_eq!(hub.run(&["open", "--dir", "DIR", &hex(id), "--sealed"]), letter[HEAD_BYTES..]);
    }
    let serving = hub.serve();
    assert_eq!(serving.receipt("state", &[2; 32]).text().trim_end(), "answered", "receipts too");
    assert_eq!(serving.post(&letters[0]).status, 200);
    let said = hub.says(&["restore", "--dir", "DIR", file.to_str().unwrap()]);
    assert!(said.contains("0 letters are put back, 2 were there already"), "{said}");
}

#[test]
fn letters_of_the_first_version_are_served_and_withdrawn() {
    let hub = Hub::new();
    let old = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/hub/inbox-v1");
    fs::copy(format!("{old}/inbox.sqlite"), hub.dir().join("inbox.sqlite")).unwrap();
    fs::copy(format!("{old}/receipt.key"), hub.dir().join("keys/receipt.key")).unwrap();
    // They are never too old for it: the inbox's clock begins with its newest letter.
    let serving = hub.serve();
    let state = |id: u8| serving.receipt("state", &[id; 32]).text().trim_end().to_owned();
    assert_eq!((state(1), state(3)), ("waiting".into(), "read".into()));
    serving.receipt("withdraw", &[1; 32]);
    assert_eq!((state(1), state(3)), ("gone".into(), "read".into()));
    assert_eq!(hub.says(&["letters", "--dir", "DIR"]).lines().count(), 2);
}

#[test]
fn letters_are_exported_opened() {
    let hub = Hub::new();
    let serving = hub.serve();
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    assert_eq!(serving.post(&super::letter::parcel_like(u32::MAX)).status, 201);
    let letters: serde_json::Value = serde_json::from_slice(&hub.run(&["export", "--dir", "DIR"])).unwrap();
    assert_eq!(letters[0]["letter"]["answers"]["name"], NAME);
    assert_eq!((&letters[0]["state"], &letters[0]["for"]), (&"waiting".into(), &"hub".into()));
    assert!(letters[1]["letter"].is_null() && letters[1]["not_opened"].is_string(), "it is listed all the same");
    let file = hub.dir().join("letters.csv");
    hub.run(&["export", "--dir", "DIR", "--format", "csv", "--to", file.to_str().unwrap()]);
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    let bytes = fs::read(&file).unwrap();
    let mut sheet = csv::Reader::from_reader(bytes.strip_prefix("\u{feff}".as_bytes()).unwrap());
    let columns: Vec<String> = sheet.headers().unwrap().iter().map(str::to_owned).collect();
    assert_eq!(columns[..4], ["id", "arrived", "for", "state"]);
    let rows: Vec<csv::StringRecord> = sheet.records().map(Result::unwrap).collect();
    let at = columns.iter().position(|name| name == "answers.name").unwrap();
    assert_eq!((rows.len(), &rows[0][at], &rows[0][0]), (2, NAME, hex(1).as_str()));
}
