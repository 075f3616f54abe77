//! The e-mail about new letters, from outside: a letter never waits for it, and the settings are
//! judged before anybody relies on them. What it says is tested beside `mail.rs` of the hub.

use super::letter::{parcel, parcel_like};
use super::running::Hub;
use std::fs;
use std::net::TcpListener;
use std::time::{Duration, Instant};

fn set(hub: &Hub, mail: &str) {
    fs::write(hub.dir().join("inbox.json"), format!("{{\"mail\": {mail}}}")).unwrap();
}

#[test]
fn a_mail_server_that_never_answers_delays_no_letter() {
    // It accepts and says nothing.
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = server.local_addr().unwrap().port();
    let hub = Hub::new();
    set(
        &hub,
        &format!(
            r#"{{"to": "a@example.org", "from": "b@example.org", "server": "localhost", "security": "none", "port": {port}}}"#
        ),
    );
    let serving = hub.serve();
    let begun = Instant::now();
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    for number in 0..20 {
        assert_eq!(serving.post(&parcel_like(number)).status, 201);
    }
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
    let begun = Instant::now();
    let (ended_well, errors) = serving.stop();
    assert!(ended_well && begun.elapsed() < Duration::from_secs(15), "it stops at once: {errors}");
    assert!(!errors.contains("example.org"), "{errors}");
}

#[test]
fn the_settings_are_judged() {
    let hub = Hub::new();
    let check = || String::from_utf8(hub.try_run(&["check", "--dir", "DIR"]).stdout).unwrap();
    let good = r#"{"to": "Hub <a@example.org>", "from": "b@example.org", "server": "mail.example.org"}"#;
    set(&hub, good);
    assert!(check().contains("Hub <a@example.org> gets an e-mail when a new letter waits"), "{}", check());
    let with = |more: &str| format!("{}, {more}}}", good.trim_end_matches('}'));
    for (mail, said) in [
        (good.replace("Hub <a@example.org>", "nobody"), "`mail.to` must be an e-mail address, not `nobody`"),
        (good.replace("b@example.org", ""), "`mail.from` must be an e-mail address"),
        (good.replace("mail.example.org", ""), "`mail.server` must be a server's name"),
        (good.replace("mail.example.org", "not a name"), "`mail.server` must be a server's name"),
        (with(r#""security": "none""#), "only for a mail server on this machine"),
        (with(r#""security": "hope""#), "hope"),
        (with(r#""user": "hub""#), "`mail.user` and `mail.password_file` go together"),
        (with(r#""user": "hub", "password_file": "keys/mail.txt""#), "cannot read `mail.password_file`"),
        (with(r#""password": "secret""#), "password"),
        (r#"{"to": "a@example.org"}"#.to_owned(), "from"),
    ] {
        set(&hub, &mail);
        let found = check();
        let line = found.lines().find(|line| line.contains("MEND") && line.contains("inbox.json"));
        assert!(line.is_some_and(|line| line.contains(said)), "{mail}: {said}: {found}");
        assert!(!hub.refuses(&["serve", "--dir", "DIR", "--listen", "127.0.0.1:0"]).is_empty());
    }
    fs::write(hub.dir().join("keys/mail.txt"), "secret\n").unwrap();
    set(&hub, &with(r#""user": "hub", "password_file": "keys/mail.txt", "security": "tls", "port": 2465"#));
    assert!(check().contains("gets an e-mail"), "{}", check());
}
