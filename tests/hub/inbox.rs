//! Letters in: stored once, durably, refused for a reason, gone when removed.

use super::client::{ask, raw};
use super::letter::{head, hex, parcel};
use super::running::Hub;
use come_along::seal::SEALED_BYTES;
use come_along::site::HEAD_BYTES;
use std::collections::HashSet;
use std::fs;

#[test]
fn the_inbox_is_durable_and_says_so() {
    let said = Hub::new().serve().said.clone();
    assert!(said.contains("journal_mode=wal synchronous=2 secure_delete=1"), "{said}");
}

#[test]
fn a_letter_is_stored_once() {
    let hub = Hub::new();
    let serving = hub.serve();
    let letter = parcel(&serving, 1);
    let first = serving.post(&letter);
    assert_eq!((first.status, first.text().as_str()), (201, "stored"));
    let again = serving.post(&letter);
    assert_eq!((again.status, again.text().as_str()), (200, "already-stored"));
    let mut other = letter.clone();
    *other.last_mut().unwrap() ^= 1;
    let refused = serving.post(&other);
    assert_eq!((refused.status, refused.text().as_str()), (409, "other-content"));
    let list = String::from_utf8(hub.run(&["letters", "--dir", "DIR"])).unwrap();
    assert_eq!(list.lines().count(), 1, "{list}");
    assert!(list.contains(&hex(1)) && list.contains(":00 UTC") && list.contains("waiting"), "{list}");
}

#[test]
fn what_is_no_letter_is_refused_with_a_word() {
    let hub = Hub::new();
    let serving = hub.serve();
    let good = parcel(&serving, 2);
    let plain = head(3).parcel(&vec![b'{'; SEALED_BYTES]).unwrap();
    let mut stranger = head(3);
    stranger.receiver = "nobody".to_owned();
    let cases: [(&str, Vec<u8>, u16, &str); 6] = [
        ("one byte short", good[..good.len() - 1].to_vec(), 400, "not-a-letter"),
        ("one byte more", [good.as_slice(), b"x"].concat(), 413, "too-large"),
        ("far too large", vec![0; 5_000_000], 413, "too-large"),
        ("not sealed", plain, 400, "not-a-letter"),
        ("nothing", Vec::new(), 400, "not-a-letter"),
        ("for nobody here", stranger.parcel(&good[HEAD_BYTES..]).unwrap(), 400, "no-such-receiver"),
    ];
    for (case, body, status, word) in cases {
        let answer = serving.post(&body);
        assert_eq!((answer.status, answer.text().as_str()), (status, word), "{case}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{case}");
    }
    let form = ask(serving.address, "POST", "/inbox", &[("content-type", "text/plain")], &good);
    assert_eq!(form.status, 400, "other people's pages cannot post here without asking");
    let chunked = [b"POST /inbox HTTP/1.1\r\nhost: x\r\ncontent-type: application/octet-stream\r\ntransfer-encoding: chunked\r\n\r\nffffff\r\n".to_vec(), vec![0; 3_000_000]].concat();
    assert!(String::from_utf8_lossy(&raw(serving.address, &chunked).unwrap()).starts_with("HTTP/1.1 413"));
    assert_eq!(ask(serving.address, "GET", "/inbox", &[], b"").status, 405);
    assert_eq!(String::from_utf8(hub.run(&["letters", "--dir", "DIR"])).unwrap(), "No letters.\n");
}

#[test]
fn a_full_hour_is_full_for_everybody_and_loses_nothing() {
    let hub = Hub::new();
    let serving = hub.serve_with(&["--letters-an-hour", "1"]);
    let (first, second) = (parcel(&serving, 1), parcel(&serving, 2));
    assert_eq!(serving.post(&first).status, 201);
    let refused = serving.post(&second);
    // On the stroke of the hour the second one is the first of a new hour.
    if refused.status != 201 {
        assert_eq!((refused.status, refused.text().as_str()), (429, "hour-is-full"));
        assert!(refused.header("retry-after").is_some());
        assert_eq!(serving.post(&first).status, 200, "what is there is still said to be there");
    }
}

#[test]
fn letters_survive_kill_9_and_a_restart() {
    let hub = Hub::new();
    let mut sent = Vec::new();
    for round in 0..3 {
        let serving = hub.serve();
        for id in 1..=4 {
            let letter = parcel(&serving, round * 10 + id);
            assert_eq!(serving.post(&letter).status, 201);
            sent.push((round * 10 + id, letter));
        }
        serving.kill();
    }
    let list = String::from_utf8(hub.run(&["letters", "--dir", "DIR"])).unwrap();
    assert_eq!(list.lines().count(), sent.len(), "{list}");
    for (id, letter) in &sent {
        let sealed = hub.run(&["open", "--dir", "DIR", &hex(*id), "--sealed"]);
        assert_eq!(sealed, letter[HEAD_BYTES..], "letter {id}");
    }
}

#[test]
fn two_at_once_store_one() {
    let hub = Hub::new();
    let serving = hub.serve();
    let letter = parcel(&serving, 7);
    let mut statuses: Vec<u16> = std::thread::scope(|scope| {
        let sending: Vec<_> = (0..8).map(|_| scope.spawn(|| serving.post(&letter).status)).collect();
        sending.into_iter().map(|one| one.join().unwrap()).collect()
    });
    statuses.sort_unstable();
    assert_eq!(statuses, [200, 200, 200, 200, 200, 200, 200, 201]);
}

#[test]
fn removed_bytes_are_gone_while_the_hub_runs() {
    let hub = Hub::new();
    let serving = hub.serve();
    let (kept, removed) = (parcel(&serving, 1), parcel(&serving, 2));
    assert_eq!(serving.post(&kept).status, 201);
    assert_eq!(serving.post(&removed).status, 201);
    assert!(pieces_on_disk(&hub, &removed) > 200, "the scan must be able to find them");
    let said = String::from_utf8(hub.run(&["letters", "--dir", "DIR", "--remove", &hex(2)])).unwrap();
    assert!(said.contains("its bytes too"), "{said}");
    assert_eq!(pieces_on_disk(&hub, &removed), 0);
    assert!(pieces_on_disk(&hub, &kept) > 200, "the other letter stays");
    assert_eq!(serving.post(&removed).status, 201, "nothing remembers it");
}

/// How many 32-byte pieces of a letter stand in any file beside the inbox.
pub(crate) fn pieces_on_disk(hub: &Hub, parcel: &[u8]) -> usize {
    let files = fs::read_dir(hub.dir()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file());
    let bytes: Vec<u8> = files.flat_map(|path| fs::read(path).unwrap()).collect();
    let windows: HashSet<&[u8]> = bytes.windows(32).collect();
    // The stanzas' fixed words stand in every letter; the rest is nobody else's.
    parcel[HEAD_BYTES + 400..].chunks_exact(32).filter(|piece| windows.contains(piece)).count()
}

#[test]
fn a_hub_remembers_nobody() {
    let hub = Hub::new();
    let serving = hub.serve();
    let letter = parcel(&serving, 1);
    let told = [
        ("content-type", "application/octet-stream"),
        ("user-agent", "canary-agent"),
        ("x-forwarded-for", "198.51.100.77"),
        ("referer", "https://canary-referer.example"),
        ("cookie", "canary-cookie=1"),
    ];
    let answer = ask(serving.address, "POST", "/inbox", &told, &letter);
    assert_eq!((answer.status, answer.header("set-cookie")), (201, None));
    ask(serving.address, "GET", "/canary-path?canary-query", &told[1..], b"");
    ask(serving.address, "POST", "/inbox", &told, b"canary-body");
    let said = serving.said.clone();
    let port = serving.address.port();
    let (ended_well, errors) = serving.stop();
    assert!(ended_well, "{errors}");
    let output = said.replace(&format!("127.0.0.1:{port}"), "") + &errors;
    let mut everything = output.clone().into_bytes();
    for entry in fs::read_dir(hub.dir()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file()) {
        everything.extend(fs::read(entry).unwrap());
    }
    for trace in ["canary", "198.51.100.77", "127.0.0.1"] {
        let found = everything.windows(trace.len()).any(|window| window == trace.as_bytes());
        assert!(!found, "{trace} was kept: {output}");
    }
}
