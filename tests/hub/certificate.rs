//! HTTPS with a certificate of our own: a client that trusts it and nothing else gets in, a renewal
//! needs no restart, slow clients keep nobody out, and what is wrong with the files is said.

use super::client::{Answer, read};
use super::letter::parcel_like;
use super::running::{Hub, Serving};
use rcgen::{CertifiedKey, KeyPair, generate_simple_self_signed};
use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::thread::sleep;
use std::time::{Duration, Instant};
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

type Made = CertifiedKey<KeyPair>;
type Stream = StreamOwned<ClientConnection, TcpStream>;

fn made() -> Made {
    generate_simple_self_signed(["localhost".to_owned()]).unwrap()
}

/// Puts both files beside the hub; answers their paths.
fn put(hub: &Hub, made: &Made) -> [String; 2] {
    let certificate = hub.beside("tls/fullchain.pem", &made.cert.pem());
    [certificate, hub.beside("tls/key.pem", &made.signing_key.serialize_pem())]
}

fn serve(hub: &Hub, made: &Made) -> Serving {
    let [certificate, key] = put(hub, made);
    hub.serve_with(&["--certificate", &certificate, "--key", &key])
}

/// A connection of somebody who trusts this certificate and no other.
fn trusting(made: &Made, address: SocketAddr) -> Stream {
    let mut roots = RootCertStore::empty();
    roots.add(made.cert.der().clone()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let config = config.with_safe_default_protocol_versions().unwrap();
    let config = config.with_root_certificates(roots).with_no_client_auth();
    let name = ServerName::try_from("localhost").unwrap();
    let stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    StreamOwned::new(ClientConnection::new(Arc::new(config), name).unwrap(), stream)
}

fn ask(made: &Made, address: SocketAddr, request: &str, body: &[u8]) -> std::io::Result<Answer> {
    let mut stream = trusting(made, address);
    let length = body.len();
    let kind = "content-type: application/octet-stream";
    let head =
        format!("{request} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{kind}\r\ncontent-length: {length}\r\n\r\n");
    stream.write_all(&[head.as_bytes(), body].concat())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(read(&answer))
}

const HSTS: &str = "strict-transport-security";

#[test]
fn a_hub_alone_speaks_https() {
    let (hub, ours) = (Hub::new(), made());
    let serving = serve(&hub, &ours);
    assert!(serving.said.contains("Come Along is at https://"), "{}", serving.said);
    let page = ask(&ours, serving.address, "GET /", b"").unwrap();
    assert_eq!((page.status, page.header(HSTS)), (200, Some("max-age=31536000")));
    assert!(page.header("content-security-policy").is_some());
    let letter = ask(&ours, serving.address, "POST /inbox", &parcel_like(1)).unwrap();
    assert_eq!((letter.status, letter.text().as_str(), letter.header(HSTS)), (201, "stored", Some("max-age=31536000")));
    assert!(ask(&made(), serving.address, "GET /", b"").is_err(), "another certificate is not trusted");
    let plain = super::client::raw(serving.address, b"GET / HTTP/1.1\r\nhost: x\r\n\r\n").unwrap_or_default();
    assert!(!plain.starts_with(b"HTTP"), "nothing is said in the open");
    let (ended_well, errors) = serving.stop();
    assert!(ended_well && !errors.contains("127.0.0.1"), "{errors}");
    let plain = hub.serve();
    assert_eq!(plain.get("/").header(HSTS), None, "without a certificate nothing is promised");
}

#[test]
fn a_renewed_certificate_serves_without_a_restart() {
    let (hub, old, new) = (Hub::new(), made(), made());
    let serving = serve(&hub, &old);
    let mut under_way = trusting(&old, serving.address);
    under_way.write_all(b"GET /healthz HTTP/1.1\r\nhost: x\r\n").unwrap();
    under_way.flush().unwrap();
    // Half of a renewal first: the old pair stands.
    hub.beside("tls/fullchain.pem", &new.cert.pem());
    sleep(Duration::from_secs(6));
    assert_eq!(ask(&old, serving.address, "GET /", b"").unwrap().status, 200);
    put(&hub, &new);
    let begun = Instant::now();
    while ask(&new, serving.address, "GET /", b"").is_err() {
        assert!(begun.elapsed() < Duration::from_secs(20), "the new one is not taken");
        sleep(Duration::from_millis(200));
    }
    assert!(ask(&old, serving.address, "GET /", b"").is_err());
    under_way.write_all(b"connection: close\r\n\r\n").unwrap();
    let mut answer = String::new();
    under_way.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "what was under way goes on: {answer}");
    let (_, errors) = serving.stop();
    let said =
        errors.contains("is not the key of the first certificate") && errors.contains("from before still serves");
    assert!(said && errors.contains("the certificate is new"), "{errors}");
}

#[test]
fn slow_clients_keep_nobody_out_of_https_either() {
    let (hub, ours) = (Hub::new(), made());
    let serving = serve(&hub, &ours);
    let silent: Vec<TcpStream> = (0..300).map(|_| TcpStream::connect(serving.address).unwrap()).collect();
    let mut half = trusting(&ours, serving.address);
    half.write_all(b"POST /inbox HTTP/1.1\r\nhost: ").unwrap();
    half.flush().unwrap();
    let begun = Instant::now();
    assert_eq!(ask(&ours, serving.address, "POST /inbox", &parcel_like(1)).unwrap().status, 201);
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    for mut stream in silent.into_iter().take(3) {
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        assert!(matches!(stream.read(&mut [0; 16]), Ok(0)), "a greeting that never comes is given up");
    }
    let _ = half.read_to_end(&mut Vec::new());
    assert!(begun.elapsed() < Duration::from_secs(25), "half a head is given up as well: {:?}", begun.elapsed());
}

#[test]
fn what_is_wrong_with_the_files_is_said() {
    let (hub, ours, other) = (Hub::new(), made(), made());
    let [certificate, key] = put(&hub, &ours);
    let others = hub.beside("tls/other.pem", &other.signing_key.serialize_pem());
    let nonsense = hub.beside("tls/nonsense.pem", "nothing of the kind");
    let missing = hub.beside("tls/missing.pem", "");
    fs::remove_file(&missing).unwrap();
    let says = |certificate: &str, key: &str| {
        hub.refuses(&["serve", "--dir", "DIR", "--listen", "127.0.0.1:0", "--certificate", certificate, "--key", key])
    };
    for (said, wanted) in [
        (says(&missing, &key), "missing.pem; is it there, and may the hub read it?"),
        (says(&certificate, &missing), "missing.pem; is it there, and may the hub read it?"),
        (says(&nonsense, &key), "nonsense.pem holds no certificate"),
        (says(&key, &key), "key.pem holds no certificate"),
        (says(&certificate, &certificate), "fullchain.pem holds no private key"),
        (says(&certificate, &others), "other.pem is not the key of the first certificate in"),
    ] {
        assert!(said.contains(wanted), "{wanted}: {said}");
    }
    let alone = hub.refuses(&["serve", "--dir", "DIR", "--certificate", &certificate]);
    assert!(alone.contains("--key"), "{alone}");
}
