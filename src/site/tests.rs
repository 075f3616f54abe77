//! A `site.json` is taken or refused by name; settings and parcels come back as they went.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

use super::*;
use proptest::prelude::*;
use serde_json::{Value, json};

const KEY: &str = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq";

fn whole() -> Value {
    json!({
        "name": "Oldtown Hub", "places": [{"name": "Library", "lat": 51.45, "lon": -2.59}],
        "telephone": "01632 960123", "address": ["1 Market Street"], "opening": "Monday, 10 to 4", "open": "Mondays",
        "recipients": [key()], "receivers": [{"id": "choir", "name": "The choir", "recipients": [key()]}],
        "inbox": "https://inbox.example.org", "leave": "https://www.example.org/weather",
        "answer_days": 3, "kiosk": true, "idle_seconds": 90, "languages": ["en-GB", "ar"],
        "safeguarding": "Ruth Adams", "printer": true, "leave_by_shift": false,
        "own": ["fern-hall"]
    })
}

/// Stands for who reads times: one word means every Monday, all else is not understood.
fn times(text: &str) -> Result<Vec<crate::model::Happening>, String> {
    use crate::model::{Happening, Recurrence, Weekdays};
    let recurrence = Recurrence::Weekly { days: Weekdays::of([chrono::Weekday::Mon]), interval: 1 };
    let (from, until, except) = (None, None, Vec::new());
    let monday = Happening { recurrence, starts: None, ends: None, from, until, except, term_time: false };
    if text == "Mondays" { Ok(vec![monday]) } else { Err(text.to_owned()) }
}

fn key() -> String {
    format!("{KEY:q<62}").chars().take(62).collect()
}

fn read(value: &Value) -> Result<SiteSettings, SettingsError> {
    SiteSettings::from_json(value.to_string().as_bytes(), times)
}

fn refusal(field: &str, wrong: Value) -> String {
    let mut value = whole();
    value[field] = wrong;
    read(&value).expect_err("it must be refused").to_string()
}

#[test]
fn a_whole_site_json_is_read_and_its_bytes_come_back() {
    let settings = read(&whole()).expect("it is in order");
    assert_eq!((settings.places[0].point.lat, settings.places[0].point.lon), (5_145_000, -259_000));
    assert_eq!((settings.kiosk, settings.idle_seconds, settings.answer_days), (true, 90, 3));
    assert!(settings.printer && settings.only_button_leaves);
    assert_eq!(settings.own, ["fern-hall"]);
    let [monday] = settings.open.as_slice() else { panic!("{:?}", settings.open) };
    assert!(monday.is_on("2026-11-23".parse().unwrap()) && !monday.is_on("2026-11-24".parse().unwrap()));
    assert!(refusal("open", json!("when we like")).contains("when we like"));
    let start = Start { settings, languages: vec![1, 2, 3] };
    let bytes = start.to_bytes();
    assert_eq!(Start::from_bytes(&bytes), Ok(start));
    for cut in 0..bytes.len() {
        assert_eq!(Start::from_bytes(&bytes[..cut]), Err(StartError), "cut at {cut}");
    }
}

#[test]
fn what_is_left_out_has_a_quiet_default() {
    let least = json!({"name": "Hub", "recipients": [key()], "leave": "https://example.org"});
    let settings = read(&least).expect("the rest is optional");
    assert_eq!((settings.kiosk, settings.answer_days, settings.idle_seconds), (false, 3, 120));
    assert!(!settings.printer && !settings.only_button_leaves && settings.may_print());
    assert!(settings.places.is_empty() && settings.telephone.is_none() && settings.inbox.is_none());
}

#[test]
fn each_refusal_names_the_field() {
    let wrongs = [
        ("name", json!("")),
        ("name", json!("two\nlines")),
        ("safeguarding", json!(" ")),
        ("places", json!([{"name": "Nowhere", "lat": 91.0, "lon": 0.0}])),
        ("telephone", json!("call us")),
        ("address", json!([""])),
        ("recipients", json!([])),
        ("recipients", json!(["AGE-SECRET-KEY-1QQQ"])),
        ("receivers", json!([{"id": "The Choir", "name": "x", "recipients": [key()]}])),
        (
            "receivers",
            json!([{"id": "a", "name": "x", "recipients": [key()]}, {"id": "a", "name": "y", "recipients": [key()]}]),
        ),
        ("inbox", json!("https://inbox.example.org; script-src *")),
        ("inbox", json!("http://inbox.example.org")),
        ("inbox", json!("https://inbox.example.org/path")),
        ("leave", json!("javascript:alert(1)")),
        ("leave", json!("https:///nowhere")),
        ("answer_days", json!(0)),
        ("old_after_days", json!(2)),
        ("ask_until_days", json!(30)),
        ("idle_seconds", json!(59)),
        ("idle_seconds", json!(601)),
        ("languages", json!(["../etc"])),
    ];
    for (field, wrong) in wrongs {
        let said = refusal(field, wrong.clone());
        assert!(said.contains(&format!("`{field}")), "{wrong}: {said}");
    }
    assert!(refusal("answer_day", json!(3)).contains("answer_day"), "a misspelt field is named");
}

fn head() -> impl Strategy<Value = Head> {
    (any::<[u8; 16]>(), any::<[u8; 32]>(), "[a-z0-9-]{0,16}", any::<[u8; 8]>())
        .prop_filter("an id is never all zero", |(id, ..)| *id != [0; 16])
        .prop_map(|(id, receipt, receiver, work)| Head { id, receipt, receiver, work })
}

proptest! {
    #[test]
    fn a_parcel_comes_back_and_has_one_size(head in head(), tail in any::<[u8; 32]>()) {
        let sealed = [b"age-encryption.org/v1\n".as_slice(), &tail].concat();
        let parcel = head.parcel(&sealed).unwrap();
        prop_assert_eq!(parcel.len(), HEAD_BYTES + sealed.len());
        prop_assert_eq!(Head::read(&parcel), Ok((head, sealed.as_slice())));
    }

    #[test]
    fn any_bytes_are_answered(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Head::read(&bytes);
        let _ = Start::from_bytes(&bytes);
        let _ = SiteSettings::from_json(&bytes, times);
    }
}

#[test]
fn a_malformed_parcel_is_refused_for_its_reason() {
    let head = Head { id: [7; 16], receipt: [0; 32], receiver: "choir".into(), work: [0; 8] };
    let good = head.parcel(b"age-encryption.org/v1\n...").unwrap();
    let changed = |at: usize, byte: u8| {
        let mut parcel = good.clone();
        parcel[at] = byte;
        Head::read(&parcel).map(|_| ()).unwrap_err()
    };
    assert_eq!(changed(0, 2), PostError::Version);
    assert_eq!(changed(5, 1), PostError::Head);
    assert_eq!(changed(56, b'C'), PostError::Receiver);
    assert_eq!(changed(71, b'x'), PostError::Receiver, "bytes after the padding");
    assert_eq!(changed(80, b'{'), PostError::NotSealed);
    assert_eq!(Head::read(&good[..79]).unwrap_err(), PostError::Short);
    assert!(Head { receiver: "seventeen-letters".into(), ..head }.parcel(b"").is_err());
}

#[test]
fn a_copy_is_kept_unless_the_hub_says_no_or_the_screen_is_shared() {
    let kept = |json: &str| super::keeps_a_copy(json.as_bytes()).unwrap();
    assert!(kept("{}") && kept(r#"{"offline":true}"#));
    assert!(!kept(r#"{"offline":false}"#) && !kept(r#"{"kiosk":true}"#) && !kept(r#"{"kiosk":true,"offline":true}"#));
    assert!(super::keeps_a_copy(br#"{"offline":"no"}"#).is_err());
}

#[test]
fn all_languages_are_offered_unless_the_hub_wants_reviewed_ones_only() {
    let only = |json: &str| super::offers_reviewed_only(json.as_bytes());
    assert!(!only("{}").unwrap() && !only(r#"{"reviewed_languages_only":false}"#).unwrap());
    assert!(only(r#"{"reviewed_languages_only":true}"#).unwrap());
    assert!(only(r#"{"reviewed_languages_only":"yes"}"#).is_err());
}

#[test]
fn no_line_turns_the_words_around_it() {
    for bad in ["\u{202e}buH", "Hub \u{2066}open", "\u{202d}Hub"] {
        assert!(super::check::line("name", bad).is_err(), "{bad:?}");
    }
    assert_eq!(super::check::line("name", " مركز المدينة ").unwrap(), "مركز المدينة");
}
