//! `make bench-inbox`: how fast letters come in, against the plainest way to be as safe, and how
//! much memory a hub with many letters takes. Writes `target/bench/inbox.json`.

use super::letter::{id_like, parcel_like};
use super::running::{Hub, Serving};
use come_along::site::HEAD_BYTES;
use serde_json::{Value, json};
use sqlx::Connection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

const CLIENTS: usize = 64;
const ROUND: Duration = Duration::from_secs(4);
const ROUNDS: u32 = 3;
const STORED: u32 = 100_000;
const SETTINGS: &str = r#"{"letters_an_hour": 10000000, "megabytes": 100000}"#;

#[test]
#[ignore = "a measurement, for a release build: make bench-inbox"]
fn bench_inbox() {
    let (plain, hub) = (Hub::new(), Hub::new());
    for one in [&plain, &hub] {
        fs::write(one.dir().join("inbox.json"), SETTINGS).unwrap();
    }
    plain.serve().stop();
    let serving = hub.serve();
    let next = AtomicU32::new(0);
    let (mut alone, mut together, mut took) = (vec![], vec![], vec![]);
    // In turns, so that both meet the same neighbours on the disk.
    for round in 0..ROUNDS {
        alone.push(one_row_commits(&plain.dir().join("inbox.sqlite"), round * 1_000_000));
        let (rate, mut times) = letters_in(serving.address, &next, ROUND, u32::MAX);
        together.push(rate);
        took.append(&mut times);
    }
    let (alone, together) = (median(alone), median(together));
    took.sort_unstable();
    let p99 = took[took.len() * 99 / 100].as_secs_f64() * 1000.0;
    letters_in(serving.address, &next, Duration::from_secs(600), STORED);
    for _ in 0..200 {
        serving.receipt("state", &[9; 32]);
    }
    let (resident, most) = (memory(&serving, "VmRSS:"), memory(&serving, "VmHWM:"));
    let letters = hub.sql("SELECT id FROM letters").len();
    serving.stop();
    let begun = Instant::now();
    hub.serve().stop();
    let start = begun.elapsed().as_secs_f64();
    let figures = [
        figure("letters a second, 64 clients over HTTP, each on the disk", together, Value::Null, true),
        figure("one-row synchronous=FULL commits a second, same disk, same run", alone, Value::Null, true),
        figure("the first in terms of the second", together / alone, json!("> 1"), together > alone),
        figure("p99 of an answer, ms", p99, json!("<= 200"), p99 <= 200.0),
        figure("letters stored", letters as f64, json!(">= 100000"), letters >= STORED as usize),
        figure("resident memory then, MB", resident, json!("<= 64"), resident <= 64.0),
        figure("the most it ever was, MB", most, json!("<= 64"), most <= 64.0),
        figure("seconds to start with them, every page read", start, json!("<= 30"), start <= 30.0),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/bench");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("inbox.json"), serde_json::to_string_pretty(&figures).unwrap() + "\n").unwrap();
    figures.iter().for_each(|line| println!("{:>12}  {}  {}", line["value"], line["ok"], line["name"]));
    assert!(figures.iter().all(|line| line["ok"] == true));
}

fn figure(name: &str, value: f64, target: Value, ok: bool) -> Value {
    json!({"name": name, "value": (value * 100.0).round() / 100.0, "target": target, "ok": ok})
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// One letter, one commit, one after the other: into the same table, as safely as the hub does.
fn one_row_commits(path: &Path, first: u32) -> f64 {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON");
    let letters: Vec<(Vec<u8>, Vec<u8>)> = (first..first + 20_000)
        .map(|number| (id_like(number).to_vec(), parcel_like(number)[HEAD_BYTES..].to_vec()))
        .collect();
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
        let (begun, mut done) = (Instant::now(), 0);
        while begun.elapsed() < ROUND && done < letters.len() {
            let (id, sealed) = &letters[done];
            let one = sqlx::query(
                "INSERT INTO letters (id, receiver, arrived, sealed, state, receipt) VALUES (?1, '', 0, ?2, 'waiting', ?3)",
            );
            one.bind(id).bind(sealed).bind([id.as_slice(), id].concat()).execute(&mut connection).await.unwrap();
            done += 1;
        }
        let rate = done as f64 / begun.elapsed().as_secs_f64();
        connection.close().await.unwrap();
        rate
    })
}

/// Letters over lines that stay open; a second's count, and what each answer took.
fn letters_in(address: SocketAddr, next: &AtomicU32, long: Duration, until: u32) -> (f64, Vec<Duration>) {
    let begun = Instant::now();
    let took: Vec<Duration> = std::thread::scope(|scope| {
        let client = || {
            let mut line = TcpStream::connect(address).unwrap();
            line.set_nodelay(true).unwrap();
            let mut took = Vec::new();
            while begun.elapsed() < long {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= until {
                    break;
                }
                let request = request(&parcel_like(number));
                let asked = Instant::now();
                line.write_all(&request).unwrap();
                stored(&mut line);
                took.push(asked.elapsed());
            }
            took
        };
        let clients: Vec<_> = (0..CLIENTS).map(|_| scope.spawn(client)).collect();
        clients.into_iter().flat_map(|one| one.join().unwrap()).collect()
    });
    (took.len() as f64 / begun.elapsed().as_secs_f64(), took)
}

fn request(parcel: &[u8]) -> Vec<u8> {
    let head = format!(
        "POST /inbox HTTP/1.1\r\nhost: x\r\ncontent-type: application/octet-stream\r\ncontent-length: {}\r\n\r\n",
        parcel.len()
    );
    [head.as_bytes(), parcel].concat()
}

/// Reads one answer: its body is `stored`.
fn stored(line: &mut TcpStream) {
    let (mut answer, mut piece) = (Vec::new(), [0; 4096]);
    while !answer.ends_with(b"\r\n\r\nstored") {
        let more = line.read(&mut piece).unwrap();
        assert!(more > 0, "{}", String::from_utf8_lossy(&answer));
        answer.extend_from_slice(&piece[..more]);
    }
    assert!(answer.starts_with(b"HTTP/1.1 201"));
}

/// A line of the system's own account of the process, in millions of bytes.
fn memory(serving: &Serving, line: &str) -> f64 {
    let status = fs::read_to_string(format!("/proc/{}/status", serving.process())).unwrap();
    let kilobytes = status.lines().find_map(|one| one.strip_prefix(line)).unwrap();
    kilobytes.trim().trim_end_matches(" kB").parse::<f64>().unwrap() * 1024.0 / 1e6
}
