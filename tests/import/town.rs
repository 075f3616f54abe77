//! The made-up town that ships with the hub, in our own spreadsheet: it is what a newcomer copies
//! and what every screenshot shows, so it must be without a fault and good to read.

use crate::stage::{check, day};
use come_along::facts::{self, Certainty};
use come_along::import::{self, Imported, Settings};
use come_along::model::*;
use come_along::search::{Query, find};
use std::collections::BTreeSet;

const TOWN: &str = include_str!("../../src/bin/hub/sample/town.csv");

fn today() -> chrono::NaiveDate {
    day(2026, 11, 21)
}

fn town_on(today: chrono::NaiveDate) -> Imported {
    let settings = Settings { relative_dates: true, ..Settings::new("town", today) };
    import::read(TOWN.as_bytes(), &settings).unwrap()
}

fn town() -> Vec<Listing> {
    town_on(today()).listings
}

fn context() -> facts::Context {
    facts::Context {
        today: today(),
        now: Clock::new(9, 0).unwrap(),
        from: Point::from_degrees(53.415, -2.044),
        from_is_about: false,
        fresh_days: come_along::model::FreshDays::default(),
    }
}

/// Dates are days from today, so it is read on several days of the week and of the year.
#[test]
fn it_has_no_problems_on_any_day() {
    for today in [today(), day(2027, 2, 28), day(2028, 2, 29), day(2027, 10, 31)] {
        let imported = town_on(today);
        check(&imported, imported.listings.len());
        let problems: Vec<_> = imported.report.problems().collect();
        assert!(problems.is_empty() && imported.report.columns_not_read.is_empty(), "{}", imported.report);
        assert!((38..=50).contains(&imported.listings.len()), "{}", imported.listings.len());
    }
}

#[test]
fn every_need_is_answered_twice() {
    let listings = town();
    for need in Need::ALL {
        let count = listings.iter().filter(|listing| listing.needs.contains(&need)).count();
        assert!(count >= 2, "{need:?}: {count}");
    }
}

#[test]
fn every_fact_is_known_somewhere_and_not_known_somewhere() {
    let listings = town();
    for kind in facts::FACTS {
        let known =
            listings.iter().filter(|listing| (kind.say)(listing, &context()).certainty != Certainty::NotKnown).count();
        let id = kind.id;
        assert!(
            known > 0,
            "`{id}` is known of nothing in the made-up town: give its column a title at the end of the first line of \
             src/bin/hub/sample/town.csv and a cell at the end of one row (rows may be shorter than the first line)"
        );
        assert!(known < listings.len(), "`{id}` is known everywhere in src/bin/hub/sample/town.csv: empty one cell");
    }
    let report = town_on(today()).report;
    for share in report.facts.iter().filter(|share| share.fact != "changed") {
        assert!(share.known > 0, "`{}` is never known: fill its column in src/bin/hub/sample/town.csv", share.fact);
    }
}

/// Values of closed vocabularies, by the name that the code gives them.
fn values(look: impl Fn(&Listing) -> Vec<String>) -> BTreeSet<String> {
    town().iter().flat_map(look).map(|value| value.split([' ', '(', '{']).next().unwrap().to_string()).collect()
}

fn of<T: std::fmt::Debug>(fact: &Fact<T>) -> Vec<String> {
    fact.value().map(|value| format!("{value:?}")).into_iter().collect()
}

fn each<T: std::fmt::Debug>(fact: &Fact<Vec<T>>) -> Vec<String> {
    fact.value().into_iter().flatten().map(|value| format!("{value:?}")).collect()
}

#[test]
fn every_value_of_every_vocabulary_is_used() {
    let counts: [(&str, usize, BTreeSet<String>); 18] = [
        ("place", 5, values(|l| of(&l.place))),
        (
            "kind of place",
            14,
            values(|l| l.public_place().and_then(|p| p.kind).map(|k| format!("{k:?}")).into_iter().collect()),
        ),
        ("cost", 5, values(|l| of(&l.cost))),
        ("travel", 3, values(|l| of(&l.travel_help))),
        (
            "who comes",
            6,
            values(|l| {
                l.who_comes
                    .value()
                    .map(|w| w.kinds.clone())
                    .unwrap_or_default()
                    .iter()
                    .map(|k| format!("{k:?}"))
                    .collect()
            }),
        ),
        ("women, men", 4, values(|l| of(&l.women_men))),
        ("children", 4, values(|l| of(&l.children))),
        ("papers", 3, values(|l| of(&l.papers))),
        ("english", 3, values(|l| of(&l.english))),
        ("first time", 10, values(|l| each(&l.first_time))),
        ("meet", 4, values(|l| of(&l.meet_you))),
        ("room", 3, values(|l| l.room.value().map(|r| format!("{:?}", r.state)).into_iter().collect())),
        ("size", 4, values(|l| of(&l.group_size))),
        ("photos", 2, values(|l| of(&l.photos))),
        ("how long", 3, values(|l| of(&l.how_long))),
        ("after", 3, values(|l| of(&l.what_after))),
        ("food and what you get", 9, values(|l| [each(&l.food), each(&l.you_get)].concat())),
        (
            "joining and alert",
            6,
            values(|l| [of(&l.joining), l.alert.iter().map(|a| format!("{:?}", a.kind)).collect()].concat()),
        ),
    ];
    for (what, count, found) in counts {
        assert_eq!(found.len(), count, "{what}: {found:?}");
    }
    let by: BTreeSet<String> = town().iter().filter_map(|l| Some(format!("{:?}", l.checked?.by?))).collect();
    assert_eq!(by.len(), 3, "{by:?}");
}

#[test]
fn one_is_full_one_is_stale_one_has_ended_and_one_is_cancelled_this_week() {
    let listings = town();
    let count = |test: &dyn Fn(&Listing) -> bool| listings.iter().filter(|listing| test(listing)).count();
    assert_eq!(count(&|l| l.room.is(|room| room.state == RoomState::Full)), 1);
    assert!(count(&|l| l.room.is(|room| matches!(room.state, RoomState::Wait { .. }))) >= 3);
    let age = |l: &Listing| l.checked.map_or(0, |checked| (today() - checked.on).num_days());
    assert_eq!(count(&|l| age(l) > 180), 1);
    assert!(count(&|l| (91..=180).contains(&age(l))) >= 1);
    assert!(count(&|l| matches!(l.place.value(), Some(Whereabouts::AskForAddress(_)))) >= 4);
    assert!(count(&|l| matches!(l.place.value(), Some(Whereabouts::Online))) >= 2);
    let this_week = |alert: &Alert| {
        let (Some(from), Some(until)) = (alert.from, alert.until) else { return false };
        alert.kind == AlertKind::Cancelled && from <= today() && today() <= until && (until - from).num_days() <= 7
    };
    assert_eq!(count(&|l| l.alert.as_ref().is_some_and(this_week)), 1);
    let ended: Vec<usize> =
        (0..listings.len()).filter(|at| listings[*at].runs_until.is_some_and(|last| last < today())).collect();
    assert_eq!(ended.len(), 1);
    let found = find(&listings, &Query::default(), &context());
    assert!(found.iter().all(|found| found.index != ended[0]), "what has ended is not shown");
}

#[test]
fn it_lies_in_no_real_place_and_rings_nowhere() {
    let listings = town();
    for listing in &listings {
        let fine = |phone: &String| phone.starts_with("01632 960") || phone.starts_with("07700 900");
        assert!(listing.contact.phone.iter().all(fine), "{:?}", listing.contact);
        let place = listing.public_place();
        assert!(place.and_then(|p| p.postcode.as_ref()).is_none_or(|code| code.starts_with("ZZ1 ")));
        if let Some(point) = place.and_then(|place| place.point) {
            assert!((5_339_000..=5_344_000).contains(&point.lat) && (-207_000..=-202_500).contains(&point.lon));
        }
        let group = listing.organization.as_ref().and_then(|group| group.url.as_ref());
        for address in [&listing.contact.url, &listing.contact.email].into_iter().flatten().chain(group) {
            assert!(address.contains("example.org"), "{address}");
        }
    }
}

/// Streets, postcodes and houses of the groups that do not publish theirs.
#[test]
fn no_hidden_address_shows() {
    let bytes: Vec<u8> = crate::stage::published(&town());
    let bare =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let shown = bare(&String::from_utf8_lossy(&bytes));
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(TOWN.as_bytes());
    let titles = reader.headers().unwrap().clone();
    let mut hidden = 0;
    for row in reader.records().map(Result::unwrap) {
        let cell = |title: &str| row[titles.iter().position(|t| t == title).unwrap()].to_string();
        if cell("Address") != "ask us" {
            continue;
        }
        hidden += 1;
        for secret in ["Building", "Street", "Postcode"].map(|title| bare(&cell(title))) {
            assert!(secret.is_empty() || !shown.contains(&secret), "{secret}");
        }
    }
    assert_eq!(hidden, 4);
}

/// Flesch-Kincaid grade: years of school in English. 4 is a reading age of nine.
fn grade(text: &str) -> f64 {
    let sentences = text.split(['.', '!', '?', ':']).filter(|part| !part.trim().is_empty()).count() as f64;
    let words: Vec<&str> = text.split(|c: char| !c.is_alphabetic() && c != '\'').filter(|w| !w.is_empty()).collect();
    let syllables: usize = words.iter().map(|word| syllables(&word.to_lowercase())).sum();
    let count = words.len() as f64;
    0.39 * count / sentences + 11.8 * syllables as f64 / count - 15.59
}

/// Groups of vowels, without the silent e at the end: right for most plain words.
fn syllables(word: &str) -> usize {
    let is_vowel = |c: char| "aeiouyé".contains(c);
    let groups = word.chars().zip(word.chars().skip(1).chain([' '])).filter(|(a, b)| is_vowel(*a) && !is_vowel(*b));
    let silent = word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee");
    let past = word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded");
    groups.count().saturating_sub(usize::from(silent || past)).max(1)
}

#[test]
fn it_is_good_to_read() {
    assert!(grade("The committee will subsequently facilitate individual participation.") > 12.0);
    for listing in town() {
        let about = listing.description.expect("each says what it is like");
        let sentences = about.text.split(['.', '!', '?', '؟']).filter(|part| !part.trim().is_empty()).count();
        assert!((2..=5).contains(&sentences), "{}: {sentences} sentences", listing.name.text);
        if about.lang() == "en-GB" {
            assert!(grade(&about.text) <= 4.0, "{}: {:.1}", listing.name.text, grade(&about.text));
        }
    }
}

#[test]
fn it_has_no_word_that_we_never_use() {
    let lower = TOWN.to_lowercase();
    for word in [
        "referral",
        "refer ",
        "prescri",
        "link worker",
        "signpost",
        "service user",
        "client",
        "wellbeing",
        "well-being",
        "urgent",
        "intervention",
        "beneficiar",
        "vulnerable",
        "asylum seeker",
        "refugee",
        "nhs",
        "red cross",
        "citizens advice",
        "council",
    ] {
        let found = lower.find(word).map(|at| &lower[at.saturating_sub(20)..at + word.len()]);
        assert!(found.is_none(), "{word}: {found:?}");
    }
}

#[test]
fn mixed_writing_keeps_its_language() {
    let listings = town();
    let arabic = listings.iter().find(|listing| listing.name.lang() == "ar").expect("one row is written in Arabic");
    assert_eq!(arabic.description.as_ref().unwrap().lang(), "ar");
    assert!(listings.iter().filter(|listing| listing.name.lang() != "en-GB").count() == 1);
}
