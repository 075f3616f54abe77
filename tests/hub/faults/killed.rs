//! The program is killed while a thousand people press *Send*.

use super::super::letter::{id_like, parcel_like};
use super::super::running::{Hub, Serving};
use super::{all_of_them, seen, send};
use std::collections::HashSet;
use std::net::SocketAddr;
use std::sync::Barrier;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{Builder, sleep};
use std::time::Duration;

pub(super) const SENDERS: u32 = 1000;
pub(super) const MANY: [&str; 2] = ["--letters-an-hour", "1000000"];

#[test]
fn kill_9_amid_a_thousand_sends_loses_nothing() {
    let rounds = if all_of_them() { 50 } else { 5 };
    let mut acknowledged = 0;
    for round in 0..rounds {
        // At another moment each time: after so many answers.
        acknowledged += one_round(round, 20 + (round * 167) % 900);
    }
    let total = rounds as u32 * SENDERS;
    seen(
        "kill -9 amid 1,000 concurrent sends",
        &format!("{rounds} rounds, {total} sends, {acknowledged} acknowledged before the kill: all there, none twice"),
    );
}

/// Kills after about so many letters were acknowledged; says how many were.
fn one_round(round: usize, after: usize) -> usize {
    let hub = Hub::new();
    let serving = hub.serve_with(&MANY);
    let letters: Vec<u32> = (0..SENDERS).map(|number| round as u32 * SENDERS + number).collect();
    let acknowledged = send_and_kill(serving, &letters, after);
    assert_eq!(lost(&hub, &acknowledged), 0, "round {round}: acknowledged and not there");
    everybody_tries_again(&hub, &letters);
    acknowledged.len()
}

/// How many of the letters that were acknowledged are not there, whole and once, when the hub has
/// started again.
pub(super) fn lost(hub: &Hub, acknowledged: &[u32]) -> usize {
    hub.serve_with(&MANY).stop();
    let kept: HashSet<Vec<u8>> = hub.sql("SELECT id || sealed FROM letters").into_iter().collect();
    assert_eq!(hub.sql("SELECT id FROM letters").len(), kept.len(), "none twice");
    let whole = |number| [id_like(number).as_slice(), &parcel_like(number)[come_along::site::HEAD_BYTES..]].concat();
    acknowledged.iter().filter(|number| !kept.contains(&whole(**number))).count()
}

/// As the site does: each is there once then.
pub(super) fn everybody_tries_again(hub: &Hub, letters: &[u32]) {
    let serving = hub.serve_with(&MANY);
    let again = send_all(serving.address, letters, &AtomicUsize::new(0));
    assert_eq!(again.len(), letters.len());
    assert_eq!(hub.sql("SELECT id FROM letters").len(), letters.len(), "none twice");
}

pub(super) fn send_and_kill(serving: Serving, letters: &[u32], after: usize) -> Vec<u32> {
    let (address, answered) = (serving.address, AtomicUsize::new(0));
    std::thread::scope(|scope| {
        let sending = scope.spawn(|| send_all(address, letters, &answered));
        while answered.load(Ordering::Relaxed) < after && !sending.is_finished() {
            sleep(Duration::from_micros(200));
        }
        serving.kill();
        sending.join().unwrap()
    })
}

/// All at once; those that were told that theirs is there.
fn send_all(address: SocketAddr, letters: &[u32], answered: &AtomicUsize) -> Vec<u32> {
    let start = Barrier::new(letters.len());
    std::thread::scope(|scope| {
        let start = &start;
        let one = |number: u32| {
            let parcel = parcel_like(number);
            start.wait();
            let there = matches!(send(address, &parcel), Some((200 | 201, word)) if word.ends_with("stored"));
            answered.fetch_add(usize::from(there), Ordering::Relaxed);
            there.then_some(number)
        };
        let spawn = |number: &u32| {
            let number = *number;
            Builder::new().stack_size(256 * 1024).spawn_scoped(scope, move || one(number)).unwrap()
        };
        let sending: Vec<_> = letters.iter().map(spawn).collect();
        sending.into_iter().filter_map(|one| one.join().unwrap()).collect()
    })
}
