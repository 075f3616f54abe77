//! Faults, really done to a running hub: what happens to letters when something breaks.
//!
//! A few rounds of each run with the other tests; `make faults` runs them all and writes the table
//! to `target/bench/faults.json`.

mod canaries;
mod clients;
mod clock;
mod disk;
mod killed;
mod server;
mod unsynced;

use super::client::raw;
use std::fs;
use std::net::SocketAddr;
use std::path::Path;

/// True for `make faults`.
fn all_of_them() -> bool {
    std::env::var_os("COME_ALONG_FAULTS").is_some()
}

/// A line of the table: the fault, and what was seen. Only said when nothing went wrong.
fn seen(fault: &str, what: &str) {
    println!("fault: {fault}: {what}");
    if let Some(folder) = std::env::var_os("COME_ALONG_FAULTS") {
        let line = serde_json::json!({"fault": fault, "seen": what, "ok": true});
        let name: String = fault.chars().filter(|letter| letter.is_ascii_alphanumeric()).collect();
        fs::write(Path::new(&folder).join(name + ".json"), line.to_string()).unwrap();
    }
}

/// The status and the word of an answer, if there was one: the hub may be gone.
fn send(address: SocketAddr, parcel: &[u8]) -> Option<(u16, String)> {
    let length = parcel.len();
    let head = format!(
        "POST /inbox HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/octet-stream\r\n\
         content-length: {length}\r\n\r\n"
    );
    let answer = raw(address, &[head.as_bytes(), parcel].concat()).ok()?;
    let text = String::from_utf8_lossy(&answer).into_owned();
    let status = text.split(' ').nth(1)?.parse().ok()?;
    // A word that was cut off is none.
    let (_, word) = text.split_once("\r\n\r\n")?;
    Some((status, word.to_owned()))
}
