//! The numbers of *Get help now*: a live site fails its check until a person has made sure of each, the pages say
//! when that was, and nothing takes a number away.

use super::running::Hub;
use chrono::{DateTime, Days, NaiveDate};
use come_along::help::{Line, shipped};
use come_along::model::uk_time::uk_date;
use serde_json::json;
use std::fs;
use std::time::{SystemTime, UNIX_EPOCH};

fn today() -> NaiveDate {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    uk_date(DateTime::from_timestamp(i64::try_from(seconds).unwrap(), 0).unwrap())
}

/// A hub with a directory, so that only the numbers can be wrong.
fn hub() -> Hub {
    let hub = Hub::new();
    let list = hub.dir().with_file_name("list.csv");
    fs::write(&list, "Name,Cost\nTea,free\n").unwrap();
    hub.run(&["import", "--dir", "DIR", list.to_str().unwrap()]);
    hub
}

/// What the check says must be mended, and whether it passed.
fn check(hub: &Hub) -> (Vec<String>, bool) {
    let output = hub.try_run(&["check", "--dir", "DIR"]);
    let said = String::from_utf8(output.stdout).unwrap();
    let mend = said.lines().filter(|line| line.contains("MEND")).map(str::to_owned).collect();
    (mend, output.status.success())
}

fn ring_all(hub: &Hub, lines: &[Line], on: NaiveDate) {
    for line in lines {
        hub.run(&["rung", "--dir", "DIR", &line.id, "--on", &on.to_string()]);
    }
}

#[test]
fn a_live_site_fails_until_a_person_has_rung_every_number() {
    let hub = hub();
    assert_eq!(check(&hub), (Vec::new(), true), "it says that it is not live");
    let lines = shipped().unwrap();
    for live in [json!(true), json!(null)] {
        hub.set("live", live);
        let (mend, fine) = check(&hub);
        assert!(!fine && mend.len() == lines.len(), "{mend:#?}");
        for line in &lines {
            assert!(mend.iter().any(|one| one.contains(&line.number) && one.contains(&line.id)), "{}", line.id);
        }
        let never = mend.iter().find(|one| one.contains(" 999 ")).unwrap();
        assert!(never.contains("never ring it for a trial") && never.contains("https://www.gov.uk/"), "{never}");
    }
    ring_all(&hub, &lines, today() - Days::new(45));
    assert_eq!(check(&hub), (Vec::new(), true));
    hub.run(&["rung", "--dir", "DIR", "116 123", "--on", &(today() - Days::new(46)).to_string()]);
    let (mend, fine) = check(&hub);
    assert!(!fine && mend.len() == 1, "{mend:#?}");
    assert!(mend[0].contains("116 123 Samaritans was last checked 46 days ago"), "{mend:#?}");
    let listed = String::from_utf8(hub.run(&["rung", "--dir", "DIR"])).unwrap();
    assert!(listed.contains("46 days ago, which is too long"), "{listed}");
    hub.run(&["rung", "--dir", "DIR", "116123"]);
    assert_eq!(check(&hub), (Vec::new(), true));
}

#[test]
fn only_days_of_lines_that_there_are_can_be_noted() {
    let hub = hub();
    for wrong in ["110", "", "111 111"] {
        let said = hub.refuses(&["rung", "--dir", "DIR", wrong]);
        assert!(said.contains("lists them"), "{wrong}: {said}");
    }
    // Two lines have these digits, and one person cannot ring both.
    hub.run(&["rung", "--dir", "DIR", "111"]);
    hub.run(&["rung", "--dir", "DIR", "111-scotland"]);
    let tomorrow = (today() + Days::new(1)).to_string();
    assert!(hub.refuses(&["rung", "--dir", "DIR", "999", "--on", &tomorrow]).contains("has not come yet"));
    assert!(hub.refuses(&["rung", "--dir", "DIR", "999", "--on", "soon"]).contains("2026-11-20"));
    hub.put_site("rung.json", br#"{"110":"2026-11-20"}"#);
    let (mend, fine) = check(&hub);
    assert!(!fine && mend[0].contains("`110`"), "{mend:#?}");
}

#[test]
fn every_language_has_all_numbers_on_a_page_without_scripts_whatever_the_settings_say() {
    let hub = hub();
    hub.put_dist("index.html", b"<!doctype html><ul>{{help lines}}</ul>{{help not-rung}}{{numbers crisis-more}}");
    let serving = hub.serve();
    let text = |path: &str| String::from_utf8(serving.get(path).body).unwrap();
    let lines = shipped().unwrap();
    for setting in [("live", json!(false)), ("kiosk", json!(true)), ("offline", json!(false)), ("live", json!(true))] {
        hub.set(setting.0, setting.1);
        let page = text("/");
        for line in lines.iter().filter(|line| line.on_sheet) {
            let link = format!("href=\"{}\">{}</a>", line.link(), line.number);
            assert_eq!(page.matches(&link).count(), 1, "{link}: the sheet has each number once");
        }
        for tag in ["en-GB", "ar"] {
            let all = text(&format!("/help/{tag}.html"));
            for line in &lines {
                let link = format!("href=\"{}\">{}</a>", line.link(), line.number);
                assert_eq!(all.matches(&link).count(), lines_like(&lines, line), "{tag}: {link}");
            }
            assert!(!all.contains("<script") && !all.contains(" onclick") && !all.contains("{{"), "{all}");
            assert!(all.contains("Nobody has checked this number yet.") && all.contains("18001"), "{tag}");
            assert!(page.contains(&format!("/help/{tag}.html")));
        }
        assert!(page.contains("We have not rung all of these numbers lately"));
    }
    // From a day on which all were rung the page says the day, and no more that it was not.
    ring_all(&hub, &lines, today());
    let all = text("/help/en-GB.html");
    let year = today().format("%Y").to_string();
    assert!(all.contains("A person checked this number on") && all.contains(&year));
    assert!(!all.contains("Nobody has checked") && !text("/").contains("We have not rung"));
    // Days that cannot be read take no line away.
    hub.put_site("rung.json", b"what?");
    assert!(text("/help/en-GB.html").contains("Nobody has checked") && text("/").contains("We have not rung"));
    assert!(text("/").contains("tel:116123"));
}

/// How often the page has this number: once for each nation that is named.
fn lines_like(lines: &[Line], line: &Line) -> usize {
    lines.iter().filter(|other| other.link() == line.link()).map(|other| other.nations.len()).sum()
}

#[test]
fn a_shared_screen_has_a_square_for_every_number_and_for_the_hub() {
    let hub = hub();
    hub.set("telephone", json!("01632 960123"));
    hub.put_dist("index.html", b"<!doctype html>");
    let serving = hub.serve();
    let lines = shipped().unwrap();
    let names = lines.iter().map(Line::digits).chain(["hub".to_owned()]);
    for name in names {
        let answer = serving.get(&format!("/help/{name}.svg"));
        assert!(answer.status == 200 && answer.body.starts_with(b"<svg "), "{name}");
    }
    assert_ne!(serving.get("/help/999.svg").body, serving.get("/help/116123.svg").body);
    assert_eq!(serving.get("/help/110.svg").status, 404);
}
