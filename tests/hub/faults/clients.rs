//! People's phones: lines that break, lines that crawl, and senders that send nonsense.

use super::super::client::raw;
use super::super::letter::parcel_like;
use super::super::running::Hub;
use super::{all_of_them, seen, send};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

fn half_a_letter(address: SocketAddr, number: u32) -> TcpStream {
    let parcel = parcel_like(number);
    let mut stream = TcpStream::connect(address).unwrap();
    write!(
        stream,
        "POST /inbox HTTP/1.1\r\nhost: x\r\ncontent-type: application/octet-stream\r\ncontent-length: {}\r\n\r\n",
        parcel.len()
    )
    .unwrap();
    stream.write_all(&parcel[..parcel.len() / 2]).unwrap();
    stream
}

#[test]
fn half_a_letter_is_no_letter() {
    let hub = Hub::new();
    let serving = hub.serve();
    for number in 0..100 {
        drop(half_a_letter(serving.address, number));
    }
    // Whole, but the sender does not wait for the answer: it is stored, and sending it again says so.
    let (parcel, address) = (parcel_like(7), serving.address);
    let head = format!(
        "POST /inbox HTTP/1.1\r\nhost: x\r\ncontent-type: application/octet-stream\r\ncontent-length: {}\r\n\r\n",
        parcel.len()
    );
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(&[head.as_bytes(), &parcel].concat()).unwrap();
    drop(stream);
    let status = send(address, &parcel).unwrap().0;
    assert!(matches!(status, 200 | 201));
    assert_eq!(hub.sql("SELECT id FROM letters").len(), 1);
    seen("100 clients that die half-way", "no half letter is kept; one that was whole is there once");
}

#[test]
fn the_same_id_from_many_at_once_is_one_letter() {
    let hub = Hub::new();
    let serving = hub.serve();
    let (one, mut other) = (parcel_like(1), parcel_like(1));
    *other.last_mut().unwrap() ^= 1;
    let mut statuses: Vec<u16> = std::thread::scope(|scope| {
        let parcels = (0..64).map(|at| if at % 2 == 0 { &one } else { &other });
        let sending: Vec<_> = parcels.map(|parcel| scope.spawn(|| send(serving.address, parcel).unwrap().0)).collect();
        sending.into_iter().map(|one| one.join().unwrap()).collect()
    });
    statuses.sort_unstable();
    let count = |status| statuses.iter().filter(|one| **one == status).count();
    assert_eq!((count(201), count(200), count(409)), (1, 31, 32), "{statuses:?}");
    assert_eq!(hub.sql("SELECT id FROM letters").len(), 1);
    seen(
        "one id, two contents, 64 at once",
        "one is stored (201), its 31 repeats are 200, the other content is refused 32 times (409)",
    );
}

#[test]
fn nonsense_is_refused() {
    let hub = Hub::new();
    let serving = hub.serve();
    let good = parcel_like(1);
    let mut state = 7_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state >> 8
    };
    for _ in 0..300 {
        let mut body = good.clone();
        match next() % 4 {
            0 => body.truncate(next() as usize % good.len()),
            1 => body.extend(std::iter::repeat_n(0, 1 + next() as usize % 100_000)),
            2 => body[..110].iter_mut().for_each(|byte| *byte = next() as u8),
            _ => body[(next() % 8) as usize] ^= 1 + (next() % 255) as u8,
        }
        let (status, word) = send(serving.address, &body).expect("an answer");
        assert!(matches!(status, 400 | 413), "{status} {word}");
    }
    for head in ["BREW / HTTP/1.1\r\n\r\n", "\0\0\0\0\r\n\r\n", "POST /inbox HTTP/1.1\r\ncontent-length: -1\r\n\r\n"] {
        let _ = raw(serving.address, head.as_bytes());
    }
    assert!(hub.sql("SELECT id FROM letters").is_empty());
    assert_eq!(send(serving.address, &good).unwrap().0, 201, "a letter still comes in");
    seen(
        "300 oversized and malformed bodies",
        "each is refused (400 or 413), nothing is kept, the next letter comes in",
    );
}

#[test]
fn slow_clients_keep_nobody_out() {
    let hub = Hub::new();
    let serving = hub.serve();
    // More than the places there are, in the full run.
    let slow = if all_of_them() { 1100 } else { 300 };
    let held: Vec<TcpStream> = (0..slow)
        .map(|_| {
            let mut stream = TcpStream::connect(serving.address).unwrap();
            stream.write_all(b"POST /inbox HTTP/1.1\r\nhost: ").unwrap();
            stream
        })
        .collect();
    let begun = Instant::now();
    assert_eq!(send(serving.address, &parcel_like(1)).unwrap().0, 201);
    let waited = begun.elapsed();
    assert!(waited < Duration::from_secs(20), "{waited:?}");
    drop(held);
    let mut what = format!("{slow} that send half a head: a letter is in after {:.1} s", waited.as_secs_f64());
    if all_of_them() {
        let begun = Instant::now();
        let mut stream = half_a_letter(serving.address, 2);
        let mut answer = String::new();
        let _ = stream.read_to_string(&mut answer);
        assert!(answer.starts_with("HTTP/1.1 408") && begun.elapsed() < Duration::from_secs(70), "{answer}");
        what += &format!("; half a letter is given up after {} s", begun.elapsed().as_secs());
    }
    seen("slow clients", &what);
}
