//! How long letters are kept and how many, and what the hub is told of it.

use super::client::ask;
use super::inbox::pieces_on_disk;
use super::letter::{hex, id_like, parcel, parcel_like};
use super::postgres::Postgres;
use super::running::Hub;
use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant};

fn ids(hub: &Hub) -> Vec<u8> {
    hub.sql("SELECT id FROM letters ORDER BY id").into_iter().map(|id| id[0]).collect()
}

#[test]
fn letters_are_forgotten_after_sixty_days_and_not_before() {
    let hub = Hub::new();
    let serving = hub.serve();
    let letters = [1, 2, 3].map(|id| parcel(&serving, id));
    letters.iter().for_each(|letter| assert_eq!(serving.post(letter).status, 201));
    serving.stop();
    hub.sql("UPDATE letters SET arrived = arrived - 86400 * 61 WHERE id = x'01010101010101010101010101010101'");
    hub.sql("UPDATE letters SET arrived = arrived - 86400 * 59 WHERE id = x'02020202020202020202020202020202'");
    let list = hub.says(&["letters", "--dir", "DIR"]);
    let said = |id| list.lines().find(|line| line.starts_with(&hex(id))).unwrap().to_owned();
    assert!(said(2).ends_with("open it: it goes in 1 days") && said(3).ends_with("waiting"), "{list}");
    let check = String::from_utf8(hub.try_run(&["check", "--dir", "DIR"]).stdout).unwrap();
    assert!(check.contains("2 unread letters will soon be forgotten, the first in 0 days"), "{check}");
    let serving = hub.serve();
    let begun = Instant::now();
    while pieces_on_disk(&hub, &letters[0]) > 0 {
        assert!(begun.elapsed() < Duration::from_secs(60), "its bytes are still there");
        sleep(Duration::from_millis(100));
    }
    assert_eq!(ids(&hub), [2, 3]);
    let (_, errors) = serving.stop();
    assert!(errors.contains("1 letters from before") && errors.contains("are forgotten"), "{errors}");
}

#[test]
fn a_full_inbox_refuses_and_drops_nothing() {
    let hub = Hub::new();
    let broken = |text: &str| {
        fs::write(hub.dir().join("inbox.json"), text).unwrap();
        hub.refuses(&["serve", "--dir", "DIR"])
    };
    assert!(broken("{").contains("inbox.json needs mending"));
    assert!(broken(r#"{"keep_day": 9}"#).contains("`keep_days`"));
    assert!(broken(r#"{"keep_days": 9}"#).contains("from 14 to 60"));
    assert!(broken(r#"{"megabytes": 0}"#).contains("no letter could come in"));
    fs::write(hub.dir().join("inbox.json"), r#"{"megabytes": 1}"#).unwrap();
    let serving = hub.serve();
    let answers: Vec<_> = (1..=80).map(|id| serving.post(&parcel_like(id))).collect();
    let stored = answers.iter().filter(|answer| answer.status == 201).count();
    let last = answers.last().unwrap();
    assert_eq!((last.status, last.text().as_str()), (507, "inbox-is-full"));
    assert_eq!(stored, 1_000_000 / (13 * 1024), "a million bytes hold so many");
    let oldest: Vec<_> = (1..=stored as u32).map(|number| id_like(number).to_vec()).collect();
    assert!(hub.sql("SELECT id FROM letters ORDER BY id") == oldest, "the oldest unread ones are all there");
    let on_disk = fs::metadata(hub.dir().join("inbox.sqlite")).unwrap().len();
    assert!(on_disk < 1_100_000, "{on_disk}");
    hub.run(&["letters", "--dir", "DIR", "--remove", "00000001"]);
    assert_eq!(serving.post(&parcel_like(80)).status, 201, "room again");
}

#[test]
fn a_receipt_key_that_is_missing_is_made_and_said() {
    let hub = Hub::new();
    fs::remove_file(hub.dir().join("keys/receipt.key")).unwrap();
    let serving = hub.serve();
    assert!(serving.said.contains("receipt.key was missing and is new"), "{}", serving.said);
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    assert_eq!(serving.receipt("state", &[1; 32]).text().trim_end(), "waiting");
    let kept = fs::read_to_string(hub.dir().join("keys/receipt.key")).unwrap();
    serving.stop();
    let receipts = hub.sql("SELECT receipt FROM letters");
    assert_ne!(receipts[0], [1; 32], "never as it was sent");
    assert!(!hub.serve().said.contains("missing"));
    assert_eq!(fs::read_to_string(hub.dir().join("keys/receipt.key")).unwrap(), kept);
}

#[test]
fn whoever_watches_the_machine_gets_counts_and_nothing_else() {
    let hub = Hub::new();
    assert!(hub.refuses(&["serve", "--dir", "DIR", "--metrics-listen", "0.0.0.0:0"]).contains("reached by others"));
    let serving = hub.serve_with(&["--metrics-listen", "127.0.0.1:0"]);
    assert_eq!(serving.post(&parcel(&serving, 1)).status, 201);
    serving.post(b"nothing");
    let said = serving.said.lines().find_map(|line| line.strip_prefix("Counts are at ")).unwrap();
    let counts = ask(said.trim_end_matches("/metrics").parse().unwrap(), "GET", "/metrics", &[], b"").text();
    for line in [
        "hub_letters{state=\"waiting\"} 1",
        "hub_letters{state=\"read\"} 0",
        "hub_answers_total{status=\"201\",code=\"stored\"} 1",
        "hub_answers_total{status=\"400\",code=\"not-a-letter\"} 1",
    ] {
        assert!(counts.lines().any(|one| one == line), "{line}: {counts}");
    }
    let strange = |text: &str| text.contains(&hex(1)) || text.contains("127.0.0.1");
    assert!(!strange(&counts), "{counts}");
    assert_eq!(serving.get("/metrics").status, 404, "not beside the public site");
    let health = serving.get("/healthz");
    assert_eq!((health.status, health.text().as_str()), (200, "ok\n"));
}

#[test]
fn a_site_elsewhere_may_send_and_no_other_page() {
    let hub = Hub::new();
    fs::write(hub.dir().join("inbox.json"), r#"{"site": "https://www.example.org/"}"#).unwrap();
    assert!(hub.refuses(&["serve", "--dir", "DIR"]).contains("an origin without a path"));
    let asks = |serving: &super::running::Serving, origin: &str| {
        let headers = [("origin", origin), ("access-control-request-method", "POST")];
        ask(serving.address, "OPTIONS", "/inbox", &headers, b"")
    };
    let allowed = "access-control-allow-origin";
    let ours = "https://www.example.org";
    fs::remove_file(hub.dir().join("inbox.json")).unwrap();
    assert_eq!(asks(&hub.serve(), ours).header(allowed), None, "without the setting nobody may");
    fs::write(hub.dir().join("inbox.json"), r#"{"site": "https://www.example.org"}"#).unwrap();
    let serving = hub.serve();
    let answer = asks(&serving, ours);
    assert_eq!((answer.status, answer.header(allowed)), (204, Some(ours)));
    assert_eq!(answer.header("access-control-allow-headers"), Some("content-type"));
    for other in ["https://example.org", "http://www.example.org", "https://www.example.org.evil.example", "null"] {
        let answer = asks(&serving, other);
        assert_eq!((answer.status, answer.header(allowed)), (405, None), "{other}");
    }
    let headers = [("content-type", "application/octet-stream"), ("origin", ours)];
    let answer = ask(serving.address, "POST", "/inbox", &headers, &parcel_like(1));
    assert_eq!((answer.status, answer.header(allowed)), (201, Some(ours)), "the site may read the answer");
    assert_eq!(answer.header("access-control-allow-credentials"), None);
    assert_eq!(ask(serving.address, "GET", "/start", &[("origin", ours)], b"").header(allowed), None);
}

#[test]
fn what_is_kept_and_where_is_said() {
    let hub = Hub::new();
    let check = |environment: &[(&str, &str)]| {
        let output = hub.command(&["check", "--dir", "DIR"]).envs(environment.iter().copied()).output().unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let file = check(&[]);
    assert!(file.contains("forgotten after 60 days, read or not") && !file.contains("own log"), "{file}");
    let server = Postgres::start();
    let database = check(&[("DATABASE_URL", &server.url())]);
    assert!(database.contains("forgotten after 60 days, read or not"), "{database}");
    assert!(database.contains("the server's own log may hold its sealed bytes"), "{database}");
}
