//! Recordings of pages: which there are, all of a language in one file and none alone, what is left out and why.

use super::running::{Hub, Serving};
use serde_json::{Value, json};
use std::fs;
use std::os::unix::fs::symlink;

const OGG: &[u8] = b"OggS the words of the first page";
const MP3: &[u8] = b"ID3 the words of the check page";

fn list(serving: &Serving) -> Value {
    serde_json::from_slice(&serving.get("/audio.json").body).unwrap()
}

/// Names and bytes of a file of recordings, read as its reader in the page does.
fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap();
    let names: Vec<(String, usize)> = serde_json::from_slice(&bytes[..end]).unwrap();
    let mut rest = &bytes[end + 1..];
    let take = |(name, length): (String, usize)| {
        let (one, others) = rest.split_at(length);
        rest = others;
        (name, one.to_vec())
    };
    let all: Vec<(String, Vec<u8>)> = names.into_iter().map(take).collect();
    assert!(rest.is_empty());
    all
}

/// What the check says of recordings.
fn said(hub: &Hub) -> Vec<String> {
    let output = hub.try_run(&["check", "--dir", "DIR"]);
    let said = String::from_utf8(output.stdout).unwrap();
    let mut lines = said.lines().skip_while(|line| *line != "Recordings").skip(1);
    let ours: Vec<String> = lines.by_ref().take_while(|line| line.starts_with("  ")).map(str::to_owned).collect();
    assert!(ours.iter().all(|line| !line.contains("MEND")), "a recording stops nothing: {ours:#?}");
    ours
}

#[test]
fn all_recordings_of_a_language_are_one_file_and_none_is_fetched_alone() {
    let hub = Hub::new();
    let serving = hub.serve();
    assert_eq!(list(&serving), json!({}));
    assert_eq!(serving.get("/audio/ar").status, 404);
    assert_eq!(said(&hub), Vec::<String>::new(), "who has none hears nothing of it");
    hub.put_site("audio/ar/home.ogg", OGG);
    hub.put_site("audio/ar/check.mp3", MP3);
    assert_eq!(list(&serving), json!({ "ar": ["check", "home"] }), "an edit shows at once");
    let answer = serving.get("/audio/ar");
    assert_eq!((answer.status, answer.header("cache-control")), (200, Some("no-cache")));
    assert_eq!(answer.header("content-type"), Some("application/octet-stream"));
    let both = [("check".to_owned(), MP3.to_vec()), ("home".to_owned(), OGG.to_vec())];
    assert_eq!(unpacked(&answer.body), both);
    for alone in ["/audio/ar/home.ogg", "/audio/ar/check.mp3", "/audio/ar/", "/audio/", "/audio/en-GB", "/audio/fr"] {
        assert_eq!(serving.get(alone).status, 404, "{alone}");
    }
    assert_eq!(said(&hub), ["  ok       ar: 2 of 20 pages are recorded, 1 kB"]);

    // A browser that keeps a copy keeps the list, and nobody's copy grows by what they do not hear.
    let kept = String::from_utf8(serving.get("/files.json").body).unwrap();
    assert!(kept.contains("\"/audio.json\"") && !kept.contains("/audio/"), "{kept}");

    // The same as plain files, not packed twice.
    let to = hub.dir().with_file_name("out");
    let (dist, out) = (hub.dist(), to.to_str().unwrap());
    hub.run(&["build", "--dir", "DIR", "--dist", dist.to_str().unwrap(), "--to", out]);
    for name in ["audio.json", "audio/ar"] {
        assert_eq!(fs::read(to.join(name)).unwrap(), serving.get(&format!("/{name}")).body, "{name}");
    }
    assert_eq!(fs::read_dir(to.join("audio")).unwrap().count(), 1, "no recording alone, and none packed");

    // A language that the hub does not offer has none.
    hub.set("languages", json!(["en-GB"]));
    assert_eq!((list(&serving), serving.get("/audio/ar").status), (json!({}), 404));
    assert!(said(&hub)[0].contains("the hub offers no language `ar`"), "{:?}", said(&hub));
}

#[test]
fn what_is_no_recording_of_a_page_is_left_out_with_a_sentence() {
    let hub = Hub::new();
    for (name, bytes) in [
        ("ar/home.mp3", MP3),
        ("ar/home.ogg", OGG),
        ("ar/kitchen.mp3", MP3),
        ("ar/kept.txt", b"ID3 words"),
        ("ar/list.mp3", b""),
        ("ar/about.mp3", b"<html>"),
        ("ar/x%2f..%2fy.mp3", MP3),
        ("ar/.hidden.mp3", MP3),
        ("ar/more/home.mp3", MP3),
        ("xx/home.mp3", MP3),
        ("home.mp3", MP3),
    ] {
        hub.put_site(&format!("audio/{name}"), bytes);
    }
    // What is behind a link out of the public folder is not the public's.
    let secret = hub.dir().join("keys/sent.mp3");
    fs::write(&secret, MP3).unwrap();
    symlink(&secret, hub.dir().join("site/audio/ar/sent.mp3")).unwrap();
    let serving = hub.serve();
    assert_eq!(list(&serving), json!({ "ar": ["home"] }));
    assert_eq!(unpacked(&serving.get("/audio/ar").body), [("home".to_owned(), MP3.to_vec())]);
    for way in ["/audio/../x.mp3", "/audio/%2e%2e/keys", "/audio/ar%2fhome.mp3", "/audio/ar/..%2fx.mp3", "/audio/xx"] {
        assert_eq!(serving.get(way).status, 404, "{way}");
    }
    let said = said(&hub);
    for (name, why) in [
        ("audio/home.mp3", "belongs into the folder of a language"),
        ("audio/ar/x%2f..%2fy.mp3", "no page has that name"),
        ("audio/ar/about.mp3", "no sound in it"),
        ("audio/ar/home.ogg", "another recording of the same page"),
        ("audio/ar/kept.txt", "ends in one of: mp3 ogg opus m4a webm wav"),
        ("audio/ar/kitchen.mp3", "no page has that name. The names are: languages home"),
        ("audio/ar/list.mp3", "it is empty"),
        ("audio/xx", "the hub offers no language `xx`"),
    ] {
        let one = |line: &&String| line.contains(&format!("{name}: is left out")) && line.contains(why);
        assert_eq!(said.iter().filter(one).count(), 1, "{name}: {said:#?}");
    }
    assert_eq!(said.len(), 9, "{said:#?}");
    assert!(said.contains(&"  ok       ar: 1 of 20 pages are recorded, 1 kB".to_owned()), "{said:#?}");
}

#[test]
fn a_language_has_three_megabytes_and_no_more() {
    let hub = Hub::new();
    let long = |bytes: usize| [b"OggS".to_vec(), vec![7; bytes - 4]].concat();
    hub.put_site("audio/ar/about.ogg", &long(2 * 1024 * 1024));
    hub.put_site("audio/ar/check.ogg", &long(1024 * 1024 + 1));
    hub.put_site("audio/ar/home.ogg", &long(1024 * 1024));
    hub.put_site("audio/ar/kept.ogg", OGG);
    let serving = hub.serve();
    assert_eq!(list(&serving), json!({ "ar": ["about", "home"] }), "what fits is there, to the last byte");
    let pack = unpacked(&serving.get("/audio/ar").body);
    assert_eq!(pack.iter().map(|(_, bytes)| bytes.len()).sum::<usize>(), 3 * 1024 * 1024);
    let said = said(&hub);
    for name in ["check", "kept"] {
        assert!(said.iter().any(|line| line.contains(&format!("ar/{name}.ogg")) && line.contains("3 MB")), "{said:#?}");
    }
}
