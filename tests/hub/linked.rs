//! `hub confirm --link` and `--from-letter`: a group answers by its one-use link, and the hub knows that it was this
//! group, once, in time, about what stands there now.

use super::confirming::shown;
use super::letter::{head, made_up, settings};
use super::running::{Hub, Serving};
use chrono::NaiveDate;
use come_along::facts::{Certainty, Context, FACTS, of};
use come_along::i18n::Voice;
use come_along::model::{Clock, FreshDays, Listing};
use come_along::referral::{About, GroupAnswer, LetterId, NOT_ASKED, Note, Occasion, Went};
use come_along::route::{Link, Route};
use come_along::seal::{Randomness, Recipient};
use come_along::tiles::listing_to_bytes;
use std::fs;

const LIST: &str = "Name,Cost,When,Phone,Last checked\nTea,free,every Tuesday 10:00-12:00,01632 960101,2026-03-01 by list\nChoir,free,,,\n";

const TAKE: [&str; 4] = ["confirm", "--dir", "DIR", "--from-letter"];

fn hub() -> (Hub, String) {
    let hub = Hub::new();
    let list = hub.beside("list.csv", LIST);
    hub.run(&["import", "--dir", "DIR", &list]);
    (hub, list)
}

/// A new link of the listing, and the code in it.
fn link(hub: &Hub, id: &str) -> String {
    let said = hub.says(&["confirm", "--dir", "DIR", "--link", id, "--site", "https://hub.example.org"]);
    let link = said.split_whitespace().find(|word| word.starts_with("https://hub.example.org/#")).expect("a link");
    let (_, inside) = link.split_once('#').unwrap();
    match Link::parse(inside, |_| false) {
        Link { route: Some(Route::Right(code, of)), wrong: false, language: None } if of == id => code,
        other => panic!("{other:?}"),
    }
}

/// Every known fact, all right but those with words.
fn verdicts(listing: &Listing, wrong: &[(&str, &str)]) -> Vec<(&'static str, Option<String>)> {
    let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let fresh_days = FreshDays::default();
    let context = Context { today, now: Clock::midnight(), from: None, from_is_about: false, fresh_days };
    let known = of(listing, &context).into_iter().filter(|(_, said)| said.certainty != Certainty::NotKnown);
    let words = |id: &str| wrong.iter().find(|(fact, _)| *fact == id).map(|(_, words)| (*words).to_owned());
    known.filter(|(kind, _)| kind.id != NOT_ASKED).map(|(kind, _)| (kind.id, words(kind.id))).collect()
}

/// Sends what a group says; the id of the letter begins with the number.
fn send(
    serving: &Serving,
    number: u8,
    code: &str,
    listing: &Listing,
    said: &[(&'static str, Option<String>)],
) -> String {
    let english = Voice::read(serving.get("/words/en-GB").body).unwrap();
    let keys: Vec<Recipient> = settings(serving).recipients.iter().map(|key| Recipient::parse(key).unwrap()).collect();
    let answer = GroupAnswer::new(code, &listing_to_bytes(listing), said).ok().unwrap();
    let about = About::Group { listing: listing.id.clone(), name: listing.name.text.clone(), answer };
    let written = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
    let occasion = Occasion { id: LetterId([number; 16]), written, language: "en-GB", answer_to: "" };
    let letter = Note::new(about, "").ok().unwrap().letter(occasion, &english);
    let sealed = letter.seal(&keys, Randomness::new(made_up(number))).unwrap();
    assert_eq!(serving.post(&head(number).parcel(sealed.bytes()).unwrap()).status, 201);
    format!("{number:02x}").repeat(16)
}

#[test]
fn how_it_went_is_counted_and_nothing_else_is_told() {
    let (hub, _list) = hub();
    let serving = hub.serve();
    let english = Voice::read(serving.get("/words/en-GB").body).unwrap();
    let keys: Vec<Recipient> = settings(&serving).recipients.iter().map(|key| Recipient::parse(key).unwrap()).collect();
    assert!(hub.says(&["went", "--dir", "DIR"]).contains("Nobody has said"));
    for (number, answer) in [(21, "yes"), (22, "yes"), (23, "no")] {
        let mut answers = Went::default();
        answers.set("welcome", answer);
        let about = About::Went { listing: "list:tea".into(), name: "Tea\u{1b}[2J".into(), answers };
        let written = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let occasion = Occasion { id: LetterId([number; 16]), written, language: "ar", answer_to: "" };
        let letter = Note::new(about, "").ok().unwrap().letter(occasion, &english);
        let sealed = letter.seal(&keys, Randomness::new(made_up(number))).unwrap();
        assert_eq!(serving.post(&head(number).parcel(sealed.bytes()).unwrap()).status, 201);
    }
    assert_eq!(
        hub.says(&["went", "--dir", "DIR"]),
        "Tea[2J: 3 said how it went\n  welcome: yes 2, no 1, not-sure 0\n  safe: yes 0, no 0, not-sure 0\n  again: yes 0, \
         no 0, not-sure 0\n"
    );
}

#[test]
fn a_group_answers_by_its_link_once_and_the_day_moves() {
    let (hub, list) = hub();
    let serving = hub.serve();
    let tea = shown(&hub, "list:tea");
    let code = link(&hub, "list:tea");
    let kept = fs::read_to_string(hub.dir().join("import/links.json")).unwrap();
    assert!(!kept.contains(&code), "whoever reads the file cannot answer");
    let first = send(&serving, 1, &code, &tea, &verdicts(&tea, &[("cost", "It is £2 now")]));
    let opened = hub.says(&["open", "--dir", "DIR"]);
    assert!(opened.contains("It is £2 now") && opened.contains(&format!("--from-letter {first}")), "{opened}");

    let refused = |letter: &str, more: &[&str]| hub.refuses(&[&TAKE[..], &[letter], more].concat());
    let said = refused(&first, &[]);
    assert!(said.contains("cost: \"It is £2 now\"") && said.contains("Cost / Cost, in words"), "{said}");
    assert!(!hub.dir().join("import/confirmed.json").exists());
    let said = hub.says(&[&TAKE[..], &[&first, "--set", "cost=£2"]].concat());
    assert!(said.contains("Cost: Free. -> £2"), "{said}");
    let report = hub.says(&["import", "--dir", "DIR", &list]);
    assert!(report.contains("last checked is now that day"), "{report}");
    assert!(shown(&hub, "list:tea").checked.unwrap().on.to_string().as_str() > "2026-03-01");

    // The same letter once more, and another by the same code.
    assert!(refused(&first, &["--set", "cost=£3"]).contains("used already"));
    let now = shown(&hub, "list:tea");
    let second = send(&serving, 2, &code, &now, &verdicts(&now, &[]));
    assert!(refused(&second, &[]).contains("used already"));
}

#[test]
fn a_code_that_is_unknown_old_or_of_another_group_changes_nothing() {
    let (hub, _) = hub();
    let serving = hub.serve();
    let (tea, choir) = (shown(&hub, "list:tea"), shown(&hub, "list:choir"));
    let code = link(&hub, "list:tea");
    let refused = |letter: &str| hub.refuses(&["confirm", "--dir", "DIR", "--from-letter", letter]);
    let all = verdicts(&tea, &[]);
    let made_up = send(&serving, 1, &"0".repeat(32), &tea, &all);
    assert!(refused(&made_up).contains("given no such link"));
    let others = send(&serving, 2, &code, &choir, &verdicts(&choir, &[]));
    assert!(refused(&others).contains("given no such link for list:choir"));
    let half = send(&serving, 3, &code, &tea, &all[1..]);
    assert!(refused(&half).contains("has said nothing of when"));
    let before = send(
        &serving,
        4,
        &code,
        &Listing { runs_until: Some(NaiveDate::from_ymd_opt(2030, 1, 1).unwrap()), ..tea.clone() },
        &all,
    );
    assert!(refused(&before).contains("has changed since"));
    let links = hub.dir().join("import/links.json");
    let text = fs::read_to_string(&links).unwrap();
    let made = text.split("\"made\": \"").nth(1).unwrap()[..10].to_owned();
    fs::write(&links, text.replace(&made, "2026-01-01")).unwrap();
    let late = send(&serving, 5, &code, &tea, &all);
    assert!(refused(&late).contains("counts for 60"));
    assert!(!hub.dir().join("import/confirmed.json").exists());
    // What is no answer of a group is none, and a site without an address makes no link.
    assert_eq!(serving.post(&super::letter::parcel(&serving, 6)).status, 201);
    assert!(refused("0606").contains("no answer of a group"));
    assert!(hub.refuses(&["confirm", "--dir", "DIR", "--link", "list:tea"]).contains("--site"));
}

#[test]
fn every_fact_that_is_asked_has_a_column_to_correct_it() {
    for kind in FACTS.iter().filter(|kind| kind.id != NOT_ASKED) {
        assert!(!come_along::import::confirm::columns_of_fact(kind.id).is_empty(), "{}", kind.id);
    }
}
