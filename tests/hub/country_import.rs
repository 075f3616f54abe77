//! Importing as a whole country is imported gives what importing a town gives, byte for byte.

use super::country_feed::{originals, write};
use super::running::Hub;
use come_along::tiles::{MANIFEST, Manifest, decode_manifest};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;

/// So many that the directory is one of a country.
const MANY: usize = 1_560;

/// The public files and the manifest, but for the second in which it was made.
fn published(hub: &Hub) -> (BTreeMap<String, Vec<u8>>, Manifest) {
    let folder = hub.dir().join("site/directory");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&folder).unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap();
        if name.ends_with(".bin") && name != MANIFEST {
            files.insert(name, fs::read(entry.path()).unwrap());
        }
    }
    let manifest = decode_manifest(&fs::read(folder.join(MANIFEST)).unwrap()).unwrap();
    (files, Manifest { made_at: 0, ..manifest })
}

fn ids(hub: &Hub) -> Vec<String> {
    let mut ids = hub.shown();
    ids.sort();
    ids
}

fn record(id: &str, more: Value) -> Value {
    let mut record = json!({
        "id": id, "name": format!("Tea {id}"), "status": "active", "email": "tea@example.org",
        "schedules": [{"freq": "WEEKLY", "byday": "TU", "opens_at": "10:00", "closes_at": "12:00"}],
        "service_at_locations": [{"location": {"id": "l", "location_type": "physical", "name": "Elm Hall",
            "addresses": [{"address_1": "4 Elm Road", "city": "Millbrook", "postal_code": "BS1 3DX"}]}}],
    });
    record.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    record
}

fn page(records: &[Value]) -> String {
    json!({"total_pages": 2, "contents": records}).to_string()
}

/// Two sources: pages with a record of which a later page knows more, one without a name and one that is none; and a
/// list that has one of its groups too.
fn two_sources(hub: &Hub) -> [String; 2] {
    let copies = [record("1", json!({"assured_date": "2026-01-01"})), record("2", json!({"name": ""})), json!(7)];
    hub.beside("pages/page-1.json", &page(&copies));
    let again =
        [record("1", json!({"fees": "Free", "last_modified": "2026-11-20"})), record("3", json!({"minimum_age": 18}))];
    hub.beside("pages/page-2.json", &page(&again));
    let other =
        hub.beside("other.json", &page(&[record("3", json!({"assured_date": "2026-02-01"})), record("9", json!({}))]));
    let pages = hub.dir().join("../pages").canonicalize().unwrap();
    [pages.to_str().unwrap().to_owned(), other]
}

#[test]
fn copies_twins_and_what_is_left_out_are_the_same_either_way() {
    let (town, country) = (Hub::new(), Hub::new());
    for (hub, way) in [(&town, None), (&country, Some("--country"))] {
        let [pages, other] = two_sources(hub);
        let report = hub.beside("report.txt", "");
        let arguments = ["import", "--dir", "DIR", "--report", &report, &pages, &other];
        hub.run(&arguments.into_iter().chain(way).collect::<Vec<_>>());
        let report = fs::read_to_string(report).unwrap();
        // "3" of the pages goes into its twin; of "1" both copies are one.
        assert_eq!(ids(hub), ["other:3", "other:9", "pages:1"], "{report}");
        assert!(report.contains("5 records: "), "{report}");
        assert!(report.contains("1 merged") || report.contains("2 merged"), "{report}");
        assert!(report.contains("(copy 2) \"Tea 1\": the same record again, merged into 1"), "{report}");
    }
    assert_eq!(published(&town), published(&country));
}

#[test]
fn many_pages_give_the_same_bytes_either_way_and_twice() {
    let (town, country) = (Hub::new(), Hub::new());
    let (originals, _) = originals(None);
    for (hub, ways) in [(&town, vec![]), (&country, vec!["--country", "--unpacked"])] {
        let feed = hub.dir().join("../feed");
        write(&feed, MANY, &originals);
        let feed = feed.canonicalize().unwrap();
        let arguments = ["import", "--dir", "DIR", feed.to_str().unwrap()];
        hub.run(&arguments.into_iter().chain(ways).collect::<Vec<_>>());
    }
    let first = published(&country);
    assert!(!first.1.shards.is_empty(), "a directory of a country");
    assert_eq!(published(&town), first);
    // It is a country now, so it goes the same way again by itself.
    let feed = country.dir().join("../feed").canonicalize().unwrap();
    let said = country.says(&["import", "--dir", "DIR", "--unpacked", feed.to_str().unwrap()]);
    assert!(said.contains(&format!("{MANY} last time: 0 new, 0 changed, 0 gone, {MANY} the same")), "{said}");
    assert_eq!(published(&country), first);
}

#[test]
fn what_is_gone_is_asked_about_and_what_cannot_be_read_stays() {
    let hub = Hub::new();
    let [pages, other] = two_sources(&hub);
    hub.run(&["import", "--dir", "DIR", "--country", &pages, &other]);
    // Cut off in the middle of the second page: the whole source keeps its old listings.
    let second = hub.beside("pages/page-2.json", "{\"contents\": [{\"id\"");
    let said = hub.refuses(&["import", "--dir", "DIR", "--country", &pages, &other]);
    assert!(said.contains("cut off") && said.contains("1 listings of last time stay"), "{said}");
    assert_eq!(ids(&hub), ["other:3", "other:9", "pages:1"]);
    let before = published(&hub);
    fs::remove_file(second).unwrap();
    hub.beside("pages/page-1.json", &page(&[record("5", json!({}))]));
    let said = hub.refuses(&["import", "--dir", "DIR", "--country", &pages, &other]);
    assert!(said.contains("1 of 1 listings of `pages` are gone"), "{said}");
    assert_eq!(published(&hub), before);
    let said = hub.refuses(&["import", "--dir", "DIR", "--country", &other]);
    assert!(said.contains("`pages` with its 1 listings was not named"), "{said}");
    hub.run(&["import", "--dir", "DIR", "--country", &other, "--drop", "pages"]);
    assert_eq!(ids(&hub), ["other:3", "other:9"]);
}

#[test]
fn what_the_hub_hid_stays_hidden_and_comes_back() {
    let hub = Hub::new();
    let [pages, other] = two_sources(&hub);
    hub.run(&["import", "--dir", "DIR", "--country", &pages, &other]);
    hub.run(&["hide", "--dir", "DIR", "other:9", "--reason", "They moved"]);
    let said = hub.says(&["import", "--dir", "DIR", "--country", &pages, &other]);
    assert!(said.contains("other:9 \"Tea 9\", hidden on") && !said.contains("no source has it now"), "{said}");
    assert_eq!(ids(&hub), ["other:3", "pages:1"]);
    assert!(!hub.dir().join("import/.spool").exists());
    hub.run(&["show", "--dir", "DIR", "other:9"]);
    assert_eq!(ids(&hub), ["other:3", "other:9", "pages:1"]);
}
