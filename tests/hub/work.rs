//! Under load a letter costs its sender's device some work; otherwise it costs nothing.

use super::letter::{parcel, parcel_like};
use super::running::Hub;
use come_along::site::{WORK_AT, Work, work_asked};
use std::fs;

/// A hub that asks for work from the second letter of an hour on. Answers the parcels of two letters
/// that were stored, of which the second one had to work; on the stroke of an hour it tries again.
#[test]
fn under_load_a_letter_works_first_and_otherwise_not() {
    let hub = Hub::new();
    fs::write(hub.dir().join("inbox.json"), r#"{"letters_an_hour": 100, "work_after": 1}"#).unwrap();
    let serving = hub.serve();
    let first = parcel(&serving, 1);
    assert_eq!(serving.post(&first).status, 201, "no load, no work");
    let mut second = parcel(&serving, 2);
    let refused = serving.post(&second);
    if refused.status == 201 {
        println!("the hour ended just now; the second letter was the first of the next");
        return;
    }
    let bits = work_asked(&refused.text()).unwrap_or_else(|| panic!("{} {}", refused.status, refused.text()));
    assert_eq!((refused.status, bits), (429, 16));
    assert_eq!((refused.header("retry-after"), refused.header("cache-control")), (None, Some("no-store")));
    assert_eq!(serving.post(&first).text(), "already-stored", "one that is there needs no work");

    let mut work = Work::of_parcel(&second, bits).unwrap();
    let found = std::iter::repeat_with(|| work.search(10_000)).find_map(|found| found).unwrap();
    let mut other = parcel_like(3);
    other[WORK_AT].copy_from_slice(&found);
    assert_eq!(serving.post(&other).text(), "work-asked 16", "the work of another letter is none");
    second[WORK_AT].copy_from_slice(&found);
    assert_eq!(serving.post(&second).text(), "stored");
    second[WORK_AT].fill(0);
    assert_eq!(serving.post(&second).text(), "already-stored", "the work is no part of the letter");
    assert_eq!(hub.sql("SELECT id FROM letters").len(), 2);
    let (_, errors) = serving.stop();
    assert!(errors.contains("`work_after` in inbox.json"), "{errors}");
}

#[test]
fn a_hub_says_when_it_asks_for_work() {
    let hub = Hub::new();
    let check = || String::from_utf8(hub.try_run(&["check", "--dir", "DIR"]).stdout).unwrap();
    assert!(check().contains("at most 200 come in an hour, and after 100 of them"), "{}", check());
    fs::write(hub.dir().join("inbox.json"), r#"{"work_after": 40}"#).unwrap();
    assert!(check().contains("at most 200 come in an hour, and after 40 of them"), "{}", check());
}
