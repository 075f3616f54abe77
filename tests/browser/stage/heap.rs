//! The heap of a page, over the browser's own protocol: the driver cannot hand its pieces through.

use super::Page;
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// A piece of a message larger than this is not ours.
const LONGEST_FRAME: u64 = 256 << 20;

impl Page {
    /// A heap snapshot of the page, as the browser writes it.
    pub(crate) async fn heap_snapshot(&self) -> String {
        let options = self.driver().capabilities().get("goog:chromeOptions");
        let address =
            options.and_then(|options| options["debuggerAddress"].as_str()).expect("the browser's address").to_owned();
        let origin = self.origin().to_owned();
        tokio::task::spawn_blocking(move || snapshot(&address, &origin)).await.unwrap()
    }
}

fn snapshot(address: &str, origin: &str) -> String {
    let listed = get(address, "/json/list");
    let pages: Vec<Value> = serde_json::from_slice(&listed).unwrap();
    let ours = pages.iter().find(|page| page["url"].as_str().is_some_and(|url| url.starts_with(origin))).unwrap();
    let socket = ours["webSocketDebuggerUrl"].as_str().unwrap();
    let path = &socket[socket.find("/devtools").unwrap()..];
    let mut stream = open(address, path);
    say(&mut stream, &json!({ "id": 1, "method": "HeapProfiler.takeHeapSnapshot", "params": {} }).to_string());
    let mut whole = String::new();
    loop {
        let message: Value = serde_json::from_str(&hear(&mut stream)).unwrap();
        if let Some(piece) = message["params"]["chunk"].as_str() {
            whole.push_str(piece);
        }
        if message["id"] == json!(1) {
            assert!(message["error"].is_null(), "{message}");
            return whole;
        }
    }
}

fn connect(address: &str) -> TcpStream {
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    stream
}

fn get(address: &str, path: &str) -> Vec<u8> {
    let mut stream = connect(address);
    write!(stream, "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
    let head = head(&mut stream);
    let length =
        head.lines().find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse().ok());
    let mut body = vec![0; length.expect("a length")];
    stream.read_exact(&mut body).unwrap();
    body
}

fn head(stream: &mut TcpStream) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte).unwrap();
        head.push(byte[0]);
    }
    String::from_utf8(head).unwrap()
}

/// A web socket (RFC 6455), as far as it is needed here.
fn open(address: &str, path: &str) -> TcpStream {
    let mut stream = connect(address);
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: {address}\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    )
    .unwrap();
    assert!(head(&mut stream).starts_with("HTTP/1.1 101"));
    stream
}

/// One short text message, masked with zeros.
fn say(stream: &mut TcpStream, text: &str) {
    let length = u8::try_from(text.len()).ok().filter(|length| *length < 126).expect("a short message");
    let mut frame = vec![0x81, 0x80 | length, 0, 0, 0, 0];
    frame.extend_from_slice(text.as_bytes());
    stream.write_all(&frame).unwrap();
}

/// The next whole text message.
fn hear(stream: &mut TcpStream) -> String {
    let mut message = Vec::new();
    loop {
        let mut start = [0; 2];
        stream.read_exact(&mut start).unwrap();
        let mut longer = [0; 8];
        let bytes = match start[1] & 0x7f {
            126 => 2,
            127 => 8,
            _ => 0,
        };
        stream.read_exact(&mut longer[8 - bytes..]).unwrap();
        let length = if bytes == 0 { u64::from(start[1] & 0x7f) } else { u64::from_be_bytes(longer) };
        assert!(length <= LONGEST_FRAME, "{length}");
        let from = message.len();
        message.resize(from + usize::try_from(length).unwrap(), 0);
        stream.read_exact(&mut message[from..]).unwrap();
        // Not a text nor its next piece: a greeting that needs no answer here.
        if start[0] & 0x0f > 2 {
            message.truncate(from);
        } else if start[0] & 0x80 != 0 {
            return String::from_utf8(message).unwrap();
        }
    }
}
