//! A small publisher on a free port, which answers as it is told, rightly or wrongly, and remembers
//! what it was asked.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What somebody asked for.
#[derive(Clone)]
pub(crate) struct Asked {
    /// Path and query.
    pub(crate) path: String,
    head: String,
}

impl Asked {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(':'));
        lines.into_iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    }

    /// The number of the page that is asked for.
    pub(crate) fn page(&self) -> Option<u32> {
        self.path.split(['?', '&']).find_map(|part| part.strip_prefix("page=")?.parse().ok())
    }
}

/// How to answer.
pub(crate) enum Reply {
    /// Status, header lines, body; the length is added.
    Whole(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// These bytes and no more.
    Raw(Vec<u8>),
    /// A good head, then a byte a second.
    Drip,
    /// Nothing at all for a minute.
    Silence,
}

impl Reply {
    pub(crate) fn json(text: impl Into<Vec<u8>>) -> Self {
        Self::Whole(200, vec![], text.into())
    }

    pub(crate) fn status(status: u16) -> Self {
        Self::Whole(status, vec![], b"{}".to_vec())
    }

    pub(crate) fn moved(to: impl Into<String>) -> Self {
        Self::Whole(302, vec![("location", to.into())], vec![])
    }
}

/// The publisher; it stops with the test.
pub(crate) struct Publisher {
    /// `http://127.0.0.1:PORT`.
    pub(crate) origin: String,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Publisher {
    /// `answer` is told what is asked, and how often anything was asked before.
    pub(crate) fn new(answer: impl Fn(&Asked, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(vec![]));
        let (seen, answer) = (asked.clone(), Arc::new(answer));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (seen, answer) = (seen.clone(), answer.clone());
                thread::spawn(move || one(stream, &seen, &*answer));
            }
        });
        Self { origin, asked }
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    pub(crate) fn paths(&self) -> Vec<String> {
        self.asked().into_iter().map(|asked| asked.path).collect()
    }

    pub(crate) fn forget(&self) {
        self.asked.lock().unwrap().clear();
    }
}

fn one(mut stream: TcpStream, seen: &Mutex<Vec<Asked>>, answer: &(dyn Fn(&Asked, usize) -> Reply + Send + Sync)) {
    let mut head = vec![];
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        // Somebody tries to speak https with us.
        if head == [0x16] {
            let _ = stream.write_all(b"HTTP/1.1 400 No\r\n\r\n");
            return;
        }
        match stream.read(&mut byte) {
            Ok(1) => head.push(byte[0]),
            _ => return,
        }
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let path = head.split(' ').nth(1).unwrap_or_default().to_owned();
    let asked = Asked { path, head };
    let before = {
        let mut seen = seen.lock().unwrap();
        seen.push(asked.clone());
        seen.len() - 1
    };
    match answer(&asked, before) {
        Reply::Whole(status, headers, body) => {
            let mut head = format!("HTTP/1.1 {status} So\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
            for (name, value) in headers {
                head.push_str(&format!("{name}: {value}\r\n"));
            }
            let _ = stream.write_all(&[head.as_bytes(), b"\r\n", &body].concat());
        }
        Reply::Raw(bytes) => drop(stream.write_all(&bytes)),
        Reply::Drip => {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n");
            while stream.write_all(b" ").is_ok() {
                thread::sleep(Duration::from_secs(1));
            }
        }
        Reply::Silence => thread::sleep(Duration::from_secs(60)),
    }
}
