//! The database server of a county starts again while letters come in.

use super::super::letter::parcel_like;
use super::super::postgres::Postgres;
use super::super::running::Hub;
use super::{seen, send};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

const SENDERS: u32 = 16;
const EACH: u32 = 40;

#[test]
fn a_server_that_starts_again_loses_nothing() {
    let mut server = Postgres::start();
    let hub = Hub::new();
    let url = server.url();
    let database = [("DATABASE_URL", url.as_str())];
    let serving = hub.serve_by(&[env!("CARGO_BIN_EXE_hub")], &["--letters-an-hour", "100000"], &database);
    assert!(serving.said.contains("fsync=on synchronous_commit=on"), "{}", serving.said);
    assert!(!serving.said.contains(&url), "the address may hold a password");
    let (stored, refused) = (AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for sender in 0..SENDERS {
            let (stored, refused, address) = (&stored, &refused, serving.address);
            scope.spawn(move || {
                for number in sender * EACH..(sender + 1) * EACH {
                    let begun = Instant::now();
                    loop {
                        match send(address, &parcel_like(number)).expect("the hub itself stays") {
                            (200 | 201, _) => break,
                            (503, _) => refused.fetch_add(1, Ordering::Relaxed),
                            (status, word) => panic!("{status} {word}"),
                        };
                        assert!(
                            begun.elapsed() < Duration::from_secs(60),
                            "the server is back and letters are not taken"
                        );
                        sleep(Duration::from_millis(100));
                    }
                    stored.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        while stored.load(Ordering::Relaxed) < (SENDERS * EACH / 4) as usize {
            sleep(Duration::from_millis(5));
        }
        server.restart();
    });
    let list = hub.command(&["letters", "--dir", "DIR"]).envs(database).output().unwrap();
    let list = String::from_utf8(list.stdout).unwrap();
    let mut ids: Vec<&str> = list.lines().map(|line| &line[..32]).collect();
    assert_eq!(ids.len(), (SENDERS * EACH) as usize);
    ids.dedup();
    assert_eq!(ids.len(), (SENDERS * EACH) as usize, "none twice");
    let answer = serving.receipt("withdraw", &receipt(3));
    assert_eq!(answer.text().trim_end(), "gone");
    assert_eq!(serving.receipt("state", &receipt(3)).text().trim_end(), "gone");
    assert_eq!(serving.receipt("state", &receipt(4)).text().trim_end(), "waiting");
    assert!(hub.sql("SELECT name FROM sqlite_master").is_empty(), "the hub's own file stays empty");
    seen(
        "PostgreSQL restarted under load",
        &format!(
            "{} letters, {} times refused with 503 and sent again: all there, none twice",
            SENDERS * EACH,
            refused.into_inner()
        ),
    );
}

fn receipt(number: u32) -> [u8; 32] {
    let mut receipt = [1; 32];
    receipt[..4].copy_from_slice(&number.to_be_bytes());
    receipt
}
