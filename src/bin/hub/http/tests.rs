//! A handler that panics costs one request, and its answer has the headers like any other.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use super::*;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use tokio::net::TcpListener;

fn ask(address: SocketAddr, path: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[allow(clippy::panic, reason = "the fault that is planted")]
async fn planted() -> Response {
    panic!("planted: a secret that must not be repeated")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_costs_one_request() {
    let aside_too = get(async || aside(|| std::panic::panic_any("a secret")).await);
    let routes =
        Router::new().route("/planted", get(planted)).route("/aside", aside_too).route("/well", get(async || "well"));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let serving = tokio::spawn(connections::serve(
        listener,
        None,
        guarded(routes, SecurityHeaders::new(None)),
        std::future::pending(),
    ));
    let answers = tokio::task::spawn_blocking(move || ["/planted", "/aside", "/well"].map(|path| ask(address, path)))
        .await
        .unwrap();
    serving.abort();
    for failed in &answers[..2] {
        assert!(failed.starts_with("HTTP/1.1 500"), "{failed}");
        assert!(
            failed.contains("content-security-policy: default-src 'none'") && !failed.contains("secret"),
            "{failed}"
        );
    }
    assert!(answers[2].starts_with("HTTP/1.1 200") && answers[2].ends_with("well"));
}
