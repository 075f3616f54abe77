//! `hub import` of feeds of changes (OpenActive, RPDE), from a publisher of ours that gives them as the
//! standard says, and one that does not. The second import asks only for what is new.

use super::publisher::{Asked, Publisher, Reply};
use super::running::Hub;
use serde_json::{Value, json};
use std::fs;
use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// What an import of some addresses said, and whether it went well.
fn import(hub: &Hub, addresses: &str, more: &[&str]) -> (String, bool) {
    let output = hub.try_run(&[&["import", "--dir", "DIR", addresses], more].concat());
    (String::from_utf8([output.stdout, output.stderr].concat()).unwrap(), output.status.success())
}

/// When a record was changed, which, and what it is now; nothing when it is gone.
type Change = (u64, String, Option<Value>);

/// The newest state of each record, in the order of its changes.
#[derive(Clone, Default)]
struct Feed(Arc<Mutex<Vec<Change>>>);

impl Feed {
    /// A record is so from now on.
    fn say(&self, modified: u64, id: &str, data: Option<Value>) {
        let mut items = self.0.lock().unwrap();
        items.retain(|(_, known, _)| known != id);
        items.push((modified, id.to_owned(), data));
        items.sort_by_key(|(modified, id, _)| (*modified, id.clone()));
    }

    fn series(&self, modified: u64, id: &str, name: &str) {
        let data = json!({"@type": "SessionSeries", "@id": format!("https://example.org/{id}"), "name": name,
            "activity": [{"@id": "https://openactive.io/activity-list#95092977-5a20-4d6e-b312-8fddabe71544"}]});
        self.say(modified, id, Some(data));
    }

    /// The page that is asked for: two items after a change number.
    fn page(&self, asked: &Asked, kind: &str) -> String {
        let after: u64 = asked.path.rsplit_once("afterChangeNumber=").map_or(0, |(_, n)| n.parse().unwrap());
        let items = self.0.lock().unwrap();
        let page: Vec<&Change> = items.iter().filter(|(modified, ..)| *modified > after).take(2).collect();
        let next = page.last().map_or(after, |(modified, ..)| *modified);
        let item = |(modified, id, data): &&Change| match data {
            Some(data) => json!({"state": "updated", "kind": kind, "id": id, "modified": modified, "data": data}),
            None => json!({"state": "deleted", "kind": kind, "id": id, "modified": modified}),
        };
        let path = asked.path.split('?').next().unwrap();
        json!({
            "next": format!("{path}?afterChangeNumber={next}"),
            "items": page.iter().map(item).collect::<Vec<_>>(),
            "license": "https://creativecommons.org/licenses/by/4.0/",
        })
        .to_string()
    }
}

fn five() -> Feed {
    let feed = Feed::default();
    for (at, name) in ["Walk", "Swim", "Dance", "Row", "Climb"].iter().enumerate() {
        feed.series(at as u64 + 1, &format!("s{at}"), name);
    }
    feed
}

fn publisher(feed: &Feed) -> Publisher {
    let feed = feed.clone();
    Publisher::new(move |asked, _| Reply::json(feed.page(asked, "SessionSeries")))
}

/// The ids that are shown, without the name of the source.
fn shown(hub: &Hub) -> Vec<String> {
    hub.shown().iter().map(|id| id.rsplit('/').next().unwrap().to_owned()).collect()
}

fn numbers(publisher: &Publisher) -> Vec<String> {
    publisher.paths().iter().map(|path| path.rsplit('=').next().unwrap().replace("/series", "start")).collect()
}

#[test]
fn a_feed_is_read_to_its_end_and_then_only_its_changes() {
    let feed = five();
    let publisher = publisher(&feed);
    let hub = Hub::new();
    let address = format!("{}/series", publisher.origin);
    let (said, fine) = import(&hub, &address, &[]);
    assert!(fine && said.contains("5 listings") && said.contains("CC BY 4.0"), "{said}");
    assert_eq!(numbers(&publisher), ["start", "2", "4", "5"], "to the page without items");
    assert_eq!(shown(&hub), ["s0", "s1", "s2", "s3", "s4"]);
    let kept = hub.dir().join("import/feeds/127-0-0-1-series");
    let count = || fs::read_dir(&kept).unwrap().count();
    assert_eq!(count(), 2, "all of it is one page now");

    publisher.forget();
    let (said, fine) = import(&hub, &address, &[]);
    assert!(fine && said.contains("5 the same") && said.contains("Only what changed"), "{said}");
    assert_eq!(numbers(&publisher), ["5"]);

    // One changes, one goes, one is new.
    feed.series(6, "s1", "Swim slowly");
    feed.say(7, "s2", None);
    feed.series(8, "s5", "Sail");
    publisher.forget();
    let (said, fine) = import(&hub, &address, &[]);
    assert!(fine && said.contains("1 new, 1 changed, 1 gone, 3 the same"), "{said}");
    assert_eq!(numbers(&publisher), ["5", "7", "8"]);
    assert_eq!(shown(&hub), ["s0", "s1", "s3", "s4", "s5"]);
    assert_eq!(count(), 2);
    let text = fs::read_dir(&kept).unwrap().flatten().map(|entry| fs::read(entry.path()).unwrap());
    let text = String::from_utf8(text.flatten().collect()).unwrap();
    assert!(text.contains("Swim slowly") && !text.contains("Dance"), "what was taken back is not kept: {text}");
}

#[test]
fn a_series_and_its_dates_are_two_feeds_of_one_source() {
    let (series, dates) = (five(), Feed::default());
    for day in 1..=3 {
        let data = json!({"@type": "ScheduledSession", "superEvent": "https://example.org/s0",
            "startDate": format!("2099-12-0{day}T10:00:00Z")});
        dates.say(day, &format!("d{day}"), Some(data));
    }
    let (of_series, of_dates) = (series.clone(), dates.clone());
    let publisher = Publisher::new(move |asked, _| {
        let is_series = asked.path.starts_with("/series");
        Reply::json(if is_series {
            of_series.page(asked, "SessionSeries")
        } else {
            of_dates.page(asked, "ScheduledSession")
        })
    });
    let hub = Hub::new();
    let both = format!("{0}/series {0}/dates", publisher.origin);
    let (said, fine) = import(&hub, &both, &[]);
    assert!(fine && said.contains("8 records") && said.contains("3 merged"), "{said}");
    assert_eq!(shown(&hub).len(), 5);
    dates.say(9, "d1", None);
    publisher.forget();
    let (said, fine) = import(&hub, &both, &[]);
    assert!(fine && said.contains("0 new, 1 changed, 0 gone, 4 the same"), "{said}");
    assert_eq!(publisher.asked().len(), 1 + 2, "{:?}", publisher.paths());
    // A feed alone that cannot be had takes the whole source out, and its old listings stay.
    let (said, fine) = import(&hub, &format!("{0}/series ftp://127.0.0.1/dates", publisher.origin), &[]);
    assert!(!fine && said.contains("cannot fetch this address"), "{said}");
    assert_eq!(shown(&hub).len(), 5);
}

#[test]
fn feeds_that_go_in_a_circle_or_elsewhere_are_left() {
    let stranger = Publisher::new(|_, _| Reply::status(500));
    let elsewhere = stranger.origin.clone();
    let publisher = Publisher::new(move |asked, _| {
        let (path, number) = asked.path.split_once("?n=").unwrap_or((&asked.path, "0"));
        let n: u32 = number.parse().unwrap();
        let next = match path {
            "/circle" => format!("\"/circle?n={}\"", (n + 1) % 3),
            "/self" => "\"/self\"".to_owned(),
            "/endless" => format!("\"/endless?n={}\"", n + 1),
            "/elsewhere" => format!("\"{elsewhere}/feed\""),
            "/file" => "\"file:///etc/passwd\"".to_owned(),
            _ => "null".to_owned(),
        };
        let data = json!({"@type": "SessionSeries", "name": "Walk"});
        let item = json!({"state": "updated", "kind": "SessionSeries", "id": n, "modified": n, "data": data});
        Reply::json(format!("{{\"next\":{next},\"items\":[{item}]}}"))
    });
    let hub = Hub::new();
    for (path, words) in [
        ("/circle", "leads back to a page"),
        ("/self", "leads back to a page"),
        ("/endless", "more than 10 pages"),
        ("/elsewhere", "leads to another host"),
        ("/file", "only http and https"),
        ("/nothing", "no `next` link"),
    ] {
        let (said, fine) = import(&hub, &format!("{}{path}", publisher.origin), &["--most-pages", "10"]);
        assert!(!fine && said.contains(words) && said.contains("the site shows what it showed"), "{path}: {said}");
    }
    assert!(stranger.asked().is_empty(), "only the publisher that was named is asked");
    assert!(!hub.dir().join("site/directory").exists());
}

#[test]
fn slow_and_dying_pages_are_asked_for_again_and_nothing_is_lost() {
    let feed = five();
    let said_again = feed.clone();
    // Each page dies once: in the middle, with an error, or a byte at a time.
    let publisher = Publisher::new(move |asked, before| {
        let whole = said_again.page(asked, "SessionSeries");
        match before {
            0 => {
                Reply::Raw(format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{}", whole.len(), &whole[..40]).into())
            }
            2 => Reply::status(503),
            4 => Reply::Drip,
            _ => Reply::json(whole),
        }
    });
    let hub = Hub::new();
    let address = format!("{}/series", publisher.origin);
    let (said, fine) = import(&hub, &address, &[]);
    assert!(!fine && said.contains("too slow"), "who drips is not asked again at once: {said}");
    let (said, fine) = import(&hub, &address, &[]);
    assert!(fine && said.contains("5 listings"), "{said}");
    assert_eq!(numbers(&publisher), ["start", "start", "2", "2", "4", "4", "5"]);

    // One that stays dead changes nothing, and costs nothing next time.
    feed.series(6, "s5", "Sail");
    let dead = Arc::new(AtomicBool::new(true));
    let (is_dead, said_again) = (dead.clone(), feed.clone());
    let publisher =
        Publisher::new(move |asked, _| match asked.path.ends_with("=4") && is_dead.load(Ordering::Relaxed) {
            true => Reply::status(500),
            false => Reply::json(said_again.page(asked, "SessionSeries")),
        });
    let other = Hub::new();
    let address = format!("{}/series", publisher.origin);
    let (said, fine) = import(&other, &address, &[]);
    assert!(!fine && said.contains("page 3") && said.contains("import again to go on"), "{said}");
    assert!(!other.dir().join("site/directory").exists());
    dead.store(false, Ordering::Relaxed);
    publisher.forget();
    let (said, fine) = import(&other, &address, &[]);
    assert!(fine && said.contains("6 listings"), "{said}");
    assert_eq!(numbers(&publisher), ["4", "6"], "pages 1 and 2 were kept");
}

#[test]
fn an_import_of_changes_that_was_killed_goes_on_where_it_was() {
    let feed = five();
    let silent = Arc::new(AtomicBool::new(true));
    let (is_silent, said) = (silent.clone(), feed.clone());
    let publisher =
        Publisher::new(move |asked, _| match asked.path.ends_with("=4") && is_silent.load(Ordering::Relaxed) {
            true => Reply::Silence,
            false => Reply::json(said.page(asked, "SessionSeries")),
        });
    let hub = Hub::new();
    let address = format!("{}/series", publisher.origin);
    let mut child = hub.command(&["import", "--dir", "DIR", &address]);
    let mut child = child.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let begun = Instant::now();
    while publisher.asked().len() < 3 && begun.elapsed() < Duration::from_secs(30) {
        thread::sleep(Duration::from_millis(20));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(!hub.dir().join("site/directory").exists());
    // What was read before is changed and taken back meanwhile; that comes at the end.
    feed.series(6, "s0", "Walk far");
    feed.say(7, "s1", None);
    silent.store(false, Ordering::Relaxed);
    publisher.forget();
    let (said, fine) = import(&hub, &address, &[]);
    assert!(fine && said.contains("was cut off"), "{said}");
    assert_eq!(numbers(&publisher), ["4", "6", "7"], "two pages were kept: {said}");
    assert_eq!(shown(&hub), ["s0", "s2", "s3", "s4"]);
}

#[test]
fn a_feed_that_counts_anew_is_read_anew() {
    let feed = five();
    let anew = Arc::new(AtomicBool::new(false));
    let (is_anew, said) = (anew.clone(), feed.clone());
    let publisher =
        Publisher::new(move |asked, _| match asked.path.ends_with("=5") && is_anew.load(Ordering::Relaxed) {
            true => Reply::status(404),
            false => Reply::json(said.page(asked, "SessionSeries")),
        });
    let hub = Hub::new();
    let address = format!("{}/series", publisher.origin);
    assert!(import(&hub, &address, &[]).1);
    anew.store(true, Ordering::Relaxed);
    for id in 0..4 {
        feed.series(10 + id, &format!("s{id}"), "Other");
    }
    feed.say(14, "s4", None);
    publisher.forget();
    let (said, fine) = import(&hub, &address, &["--allow-loss", "50"]);
    assert!(fine && said.contains("began its feed anew"), "{said}");
    assert_eq!(numbers(&publisher), ["5", "start", "11", "13", "14"]);
    assert_eq!(shown(&hub), ["s0", "s1", "s2", "s3"]);
}
