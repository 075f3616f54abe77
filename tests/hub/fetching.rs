//! `hub import` over http, from a publisher of ours: whole lists, and everything that a publisher
//! can do wrong. Whatever happens, the site shows what it showed.

use super::publisher::{Asked, Publisher, Reply};
use super::running::Hub;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// What an import of an address said, and whether it went well.
fn import(hub: &Hub, address: &str, more: &[&str]) -> (String, bool) {
    let output = hub.try_run(&[&["import", "--dir", "DIR", address], more].concat());
    let said = [output.stdout, output.stderr].concat();
    (String::from_utf8(said).unwrap(), output.status.success())
}

/// Page `number` of `total`, two summaries each, in the manner of UK 1.x.
fn page(number: u32, total: u32) -> String {
    let record = |n: u32| {
        let id = (number - 1) * 2 + n;
        format!(r#"{{"id":"s{id}","name":"Tea {id}","status":"active","url":"https://elsewhere.example.org/{id}"}}"#)
    };
    format!(
        r#"{{"totalElements":{},"totalPages":{total},"number":{number},"size":2,"last":{},"content":[{},{}]}}"#,
        total * 2,
        number == total,
        record(1),
        record(2)
    )
}

fn detail(id: &str) -> String {
    format!(r#"{{"id":"{id}","name":"Tea {id}","status":"active","cost_options":[{{"amount":0,"option":"free"}}]}}"#)
}

/// Three pages of summaries, with their records in full, and tags.
fn three_pages(asked: &Asked) -> Reply {
    let tag = format!("\"{}\"", asked.path);
    if asked.header("if-none-match") == Some(tag.as_str()) {
        return Reply::Whole(304, vec![], vec![]);
    }
    let body = match asked.path.split_once("/services/") {
        Some((_, id)) => detail(id.split('?').next().unwrap()),
        None => page(asked.page().unwrap_or(1), 3),
    };
    Reply::Whole(200, vec![("etag", tag)], body.into_bytes())
}

const SIX: [&str; 6] = [
    "127-0-0-1-services:s1",
    "127-0-0-1-services:s2",
    "127-0-0-1-services:s3",
    "127-0-0-1-services:s4",
    "127-0-0-1-services:s5",
    "127-0-0-1-services:s6",
];

#[test]
fn a_list_is_read_to_its_end_and_its_summaries_in_full() {
    let stranger = Publisher::new(|_, _| Reply::status(500));
    let links = stranger.origin.clone();
    let publisher = Publisher::new(move |asked, _| match three_pages(asked) {
        // Links in a page are for people; nobody follows them.
        Reply::Whole(200, headers, body) => {
            let body = String::from_utf8(body).unwrap().replace("https://elsewhere.example.org", &links);
            let with_next = body.replacen('{', &format!("{{\"next\":\"{links}/next\",\"logo\":\"{links}/logo\","), 1);
            Reply::Whole(200, headers, with_next.into_bytes())
        }
        other => other,
    });
    let hub = Hub::new();
    let address = format!("{}/services?per_page=2&key=SECRET&page=1", publisher.origin);
    let (said, fine) = import(&hub, &address, &["--progress"]);
    assert!(fine && said.contains("6 listings") && said.contains("page 1"), "{said}");
    assert!(said.contains("cost               6"), "the records were read in full: {said}");
    assert!(!said.contains("SECRET"), "{said}");
    assert_eq!(hub.shown(), SIX);
    let paths = publisher.paths();
    let pages = ["page=1", "page=2", "page=3"].map(|page| format!("/services?per_page=2&key=SECRET&{page}"));
    assert_eq!(paths[..3], pages);
    assert_eq!(paths[3..].len(), 6);
    assert_eq!(paths[3], "/services/s1?key=SECRET");
    for asked in publisher.asked() {
        assert_eq!(asked.header("user-agent"), Some("ComeAlong/0.1.0 (Test Hub)"));
        assert_eq!(asked.header("accept-encoding"), Some("gzip"));
        assert!(asked.header("cookie").is_none() && asked.header("referer").is_none());
    }
    assert!(stranger.asked().is_empty(), "only the publisher that was named is asked");

    let before = fs::read_dir(hub.dir().join("site/directory")).unwrap().count();
    publisher.forget();
    let (said, fine) = import(&hub, &address, &[]);
    assert!(fine && said.contains("0 new, 0 changed, 0 gone, 6 the same"), "{said}");
    assert!(publisher.asked().iter().all(|asked| asked.header("if-none-match").is_some()));
    assert_eq!((publisher.asked().len(), hub.shown().len()), (9, 6));
    assert_eq!(fs::read_dir(hub.dir().join("site/directory")).unwrap().count(), before);
    nothing_fetched_is_public(&hub.dir().join("site"));
}

fn nothing_fetched_is_public(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let name = entry.file_name().into_string().unwrap();
        assert!(["site.json", "directory", "manifest.bin"].contains(&&*name) || name.starts_with("pack-"), "{name}");
        if entry.path().is_dir() {
            nothing_fetched_is_public(&entry.path());
        }
    }
}

#[test]
fn summaries_are_enough_when_that_is_wanted_or_all_there_is() {
    let publisher = Publisher::new(|asked, _| match asked.path.contains("/services/") {
        true => Reply::status(404),
        false => three_pages(asked),
    });
    let hub = Hub::new();
    let address = format!("{}/services?page=1", publisher.origin);
    let (said, fine) = import(&hub, &address, &["--no-details"]);
    assert!(fine && said.contains("6 records are summaries") && publisher.asked().len() == 3, "{said}");
    let (said, fine) = import(&hub, &address, &[]);
    assert!(fine && said.contains("has no records in full"), "{said}");
    assert_eq!(publisher.asked().len(), 3 + 3 + 3, "three are tried, then no more are asked for");
}

#[test]
fn a_redirect_is_followed_a_few_times_and_only_over_http() {
    let publisher = Publisher::new(|asked, _| match asked.path.split('?').next().unwrap() {
        "/here" => Reply::moved("there"),
        "/there" => Reply::moved("/list.json"),
        "/list.json" => Reply::json(format!("[{}]", detail("1"))),
        "/file" => Reply::moved("file:///etc/hostname"),
        "/ftp" => Reply::moved("ftp://127.0.0.1/list.json"),
        "/nowhere" => Reply::moved("http://"),
        path => Reply::moved(format!("{path}x")),
    });
    let hub = Hub::new();
    assert!(import(&hub, &format!("{}/here", publisher.origin), &[]).1);
    for (path, words) in [
        ("/file?key=SECRET", "only http and https"),
        ("/ftp?key=SECRET", "only http and https"),
        ("/nowhere", "no address"),
        ("/circle?key=SECRET", "more than 5 times"),
    ] {
        let (said, fine) = import(&hub, &format!("{}{path}", publisher.origin), &[]);
        assert!(!fine && said.contains(words) && said.contains("the site shows what it showed"), "{path}: {said}");
        assert!(!said.contains("SECRET"), "{said}");
    }
    for address in ["file:///etc/hostname", "ftp://127.0.0.1/x", "http://ann:SECRET@127.0.0.1/x"] {
        let (said, fine) = import(&hub, address, &[]);
        assert!(!fine && said.contains("cannot fetch this address") && !said.contains("SECRET"), "{said}");
    }
    assert_eq!(hub.shown(), ["127-0-0-1-here:1"]);
}

#[test]
fn a_busy_publisher_is_asked_again_later_and_not_for_ever() {
    let good = || Reply::json(format!("[{}]", detail("1")));
    let busy = |seconds: &str| Reply::Whole(429, vec![("retry-after", seconds.to_owned())], vec![]);
    let publisher = Publisher::new(move |asked, _| match asked.path.as_str() {
        "/long" => busy("7200"),
        "/down" => Reply::status(503),
        _ => good(),
    });
    let once = Publisher::new(move |_, before| if before == 0 { busy("2") } else { good() });
    let hub = Hub::new();
    let begun = Instant::now();
    let (said, fine) = import(&hub, &format!("{}/once", once.origin), &[]);
    assert!(fine && begun.elapsed() >= Duration::from_secs(2) && once.asked().len() == 2, "{said}");
    let (said, fine) = import(&hub, &format!("{}/long", publisher.origin), &[]);
    assert!(!fine && said.contains("wait 120 minutes") && publisher.asked().len() == 1, "{said}");
    publisher.forget();
    let (said, fine) = import(&hub, &format!("{}/down", publisher.origin), &[]);
    assert!(!fine && said.contains("answer 503") && said.contains("asked 4 times"), "{said}");
    assert_eq!((publisher.asked().len(), hub.shown().len()), (4, 1));
}

#[test]
fn a_server_of_a_byte_a_second_is_given_up_on() {
    let publisher = Publisher::new(|_, _| Reply::Drip);
    let begun = Instant::now();
    let (said, fine) = import(&Hub::new(), &publisher.origin, &[]);
    assert!(!fine && said.contains("too slow"), "{said}");
    assert!(begun.elapsed() < Duration::from_secs(20), "after {:?}", begun.elapsed());
    assert_eq!(publisher.asked().len(), 1, "and is not asked again at once");
}

#[test]
fn pages_that_never_end_or_go_in_a_circle_are_left() {
    let hub = Hub::new();
    let endless = Publisher::new(|asked, _| Reply::json(page(asked.page().unwrap_or(1), 1_000_000)));
    let address = format!("{}/services?page=1", endless.origin);
    let (said, fine) = import(&hub, &address, &["--most-pages", "7"]);
    assert!(!fine && said.contains("more than 7 pages") && endless.asked().len() == 7, "{said}");
    let circle = Publisher::new(|asked, _| Reply::json(page(asked.page().unwrap_or(1).min(2), 9)));
    let (said, fine) = import(&hub, &format!("{}/services?page=1", circle.origin), &[]);
    assert!(!fine && said.contains("in a circle") && circle.asked().len() == 3, "{said}");
    assert!(!hub.dir().join("site/directory").exists());
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(vec![], Compression::best());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

#[test]
fn what_does_not_come_whole_is_not_used() {
    let list = format!("[{}]", detail("1"));
    let length = list.len();
    let raw = |length: usize, body: &str| format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}");
    let (long, short) = (raw(length + 50, &list), raw(length - 9, &list));
    let packed = |body: Vec<u8>| Reply::Whole(200, vec![("content-encoding", "gzip".to_owned())], body);
    let publisher = Publisher::new(move |asked, _| match asked.path.as_str() {
        "/longer" => Reply::Raw(long.clone().into_bytes()),
        "/shorter" => Reply::Raw(short.clone().into_bytes()),
        "/garbage" => Reply::Raw(b"hello".to_vec()),
        "/bomb" => packed(gzip(&vec![b' '; (128 << 20) + 1])),
        "/torn" => packed(gzip(list.as_bytes())[..30].to_vec()),
        "/packed" => packed(gzip(list.as_bytes())),
        "/page" => Reply::Whole(200, vec![], b"<!DOCTYPE html><title>Sign in</title>".to_vec()),
        _ => Reply::json("[{\"id\":"),
    });
    let hub = Hub::new();
    for (path, words) in [
        ("/longer", "did not come whole"),
        ("/shorter", "cut off"),
        ("/garbage", "not HTTP"),
        ("/bomb", "longer than 128 MB"),
        ("/torn", "did not come whole"),
        ("/page", "a web page for people"),
        ("/cut", "cut off"),
    ] {
        let (said, fine) = import(&hub, &format!("{}{path}", publisher.origin), &[]);
        assert!(!fine && said.contains(words) && said.contains("the site shows what it showed"), "{path}: {said}");
    }
    // Whoever answers there, it is not who the certificate names: none was shown.
    let (said, fine) = import(&hub, &publisher.origin.replace("http:", "https:"), &[]);
    assert!(!fine && said.contains("no safe connection"), "{said}");
    assert!(!hub.dir().join("site/directory").exists());
    let (said, fine) = import(&hub, &format!("{}/packed", publisher.origin), &[]);
    assert!(fine, "{said}");
}

#[test]
fn an_import_that_was_killed_goes_on_where_it_was() {
    // Page 3 is silent while it is broken.
    let broken = Arc::new(AtomicBool::new(true));
    let is_broken = broken.clone();
    let publisher = Publisher::new(move |asked, _| match asked.page() {
        Some(3) if is_broken.load(Ordering::Relaxed) => Reply::Silence,
        number => Reply::json(page(number.unwrap_or(1), 3)),
    });
    let hub = Hub::new();
    let address = format!("{}/services?page=1", publisher.origin);
    let arguments = ["import", "--dir", "DIR", "--no-details", &address];
    let mut child = hub.command(&arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let begun = Instant::now();
    while publisher.asked().len() < 3 && begun.elapsed() < Duration::from_secs(30) {
        thread::sleep(Duration::from_millis(20));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(!hub.dir().join("site/directory").exists());
    publisher.forget();
    broken.store(false, Ordering::Relaxed);
    // What was torn is fetched again, whatever is noted of it.
    let kept = fs::read_dir(hub.dir().join("import/feeds/127-0-0-1-services")).unwrap().flatten();
    let mut bodies = kept.map(|entry| entry.path()).filter(|path| path.extension() == Some("body".as_ref()));
    let torn = bodies.find(|path| fs::read_to_string(path).unwrap().contains("\"number\":2")).unwrap();
    fs::write(torn, "{").unwrap();
    let (said, fine) = import(&hub, &address, &["--no-details"]);
    let pages: Vec<_> = publisher.asked().iter().map(Asked::page).collect();
    assert_eq!(pages, [Some(2), Some(3)], "page 1 was kept: {said}");
    assert!(fine && said.contains("was cut off"), "{said}");
    assert_eq!(hub.shown(), SIX);
}
