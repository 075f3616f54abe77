//! What is said of a listing: a walk over the list of facts, and the sentences that matter most.

mod support;
#[path = "facts/values.rs"]
mod values;

use come_along::facts::{self, Certainty, FACTS, Line};
use come_along::i18n::{Voice, strip_isolates};
use come_along::model::*;
use support::{context, day, full_listing, hall, tuesdays, voice};

/// The sentences of one fact, in English.
fn said(listing: &Listing, id: &str) -> Vec<String> {
    let kind = FACTS.iter().find(|kind| kind.id == id).unwrap();
    lines(&(kind.say)(listing, &context()).lines, &voice("en-GB"))
}

fn lines(lines: &[Line], voice: &Voice) -> Vec<String> {
    let text = |line: &Line| match line {
        Line::Say(msg) => strip_isolates(&voice.text(msg).text),
        Line::Quote(prose) => prose.text.clone(),
    };
    lines.iter().map(text).collect()
}

#[test]
fn every_fact_has_words_when_known_and_when_not() {
    let nothing = Listing::named("x:1", Prose::english("Nothing is known"));
    for tag in ["en-GB", "ar"] {
        let voice = voice(tag);
        for kind in FACTS {
            assert!(!voice.text(&(kind.label)()).text.is_empty(), "{} has no label in {tag}", kind.id);
            for listing in [&nothing, &full_listing()] {
                let said = (kind.say)(listing, &context());
                assert!(!said.lines.is_empty(), "{} says nothing", kind.id);
                assert!(lines(&said.lines, &voice).iter().all(|line| !line.is_empty()), "{} in {tag}", kind.id);
            }
            let certainty = |listing: &Listing| (kind.say)(listing, &context()).certainty;
            assert_eq!(certainty(&nothing), Certainty::NotKnown, "`{}` is said of a listing that is bare", kind.id);
            assert_ne!(
                certainty(&full_listing()),
                Certainty::NotKnown,
                "give `full_listing` in tests/support/mod.rs a value for `{}`",
                kind.id
            );
        }
    }
}

#[test]
fn what_somebody_must_know_first_stands_above_the_ask() {
    let before: Vec<&str> = FACTS.iter().filter(|kind| kind.before_asking).map(|kind| kind.id).collect();
    for id in ["cost", "travel", "who-comes"] {
        assert!(before.contains(&id), "{id} must stand above the ask");
    }
}

#[test]
fn ids_are_used_once() {
    for (index, kind) in FACTS.iter().enumerate() {
        assert!(!FACTS[..index].iter().any(|other| other.id == kind.id), "{}", kind.id);
    }
}

#[test]
fn an_unknown_price_is_never_free() {
    let mut listing = full_listing();
    listing.cost = Fact::NotKnown;
    assert_eq!(said(&listing, "cost"), ["We do not know what it costs. You can ask."]);
    listing.cost = Fact::stated(Cost::Price { least: Pence(250), most: Pence(250), in_own_words: None });
    assert_eq!(said(&listing, "cost"), ["£2.50"]);
    listing.cost = Fact::stated(Cost::FreeGiftsWelcome);
    assert_eq!(said(&listing, "cost"), ["Free. You can give money if you want."]);
}

#[test]
fn when_says_the_pattern_and_the_next_day() {
    let listing = full_listing();
    assert_eq!(
        said(&listing, "when"),
        ["Every Tuesday, 10:00 to 12:00", "Next: Tuesday 24 November, Tuesday 1 December, Tuesday 8 December"]
    );
}

#[test]
fn a_session_that_has_ended_today_is_not_the_next_one() {
    let mut listing = full_listing();
    let mut now = context();
    now.today = day(2026, 11, 24);
    now.now = Clock::new(11, 0).unwrap();
    assert_eq!(facts::next_date(&listing, &now), Some(day(2026, 11, 24)), "it is still on");
    now.now = Clock::new(12, 0).unwrap();
    assert_eq!(facts::next_date(&listing, &now), Some(day(2026, 12, 1)));
    listing.when = Fact::NotKnown;
    assert_eq!(facts::next_date(&listing, &now), None);
}

#[test]
fn a_cancelled_day_is_not_the_next_one() {
    let mut listing = full_listing();
    let cancelled = |until| Alert { kind: AlertKind::Cancelled, from: None, until, in_own_words: None };
    listing.alert = Some(cancelled(Some(day(2026, 11, 27))));
    assert_eq!(facts::next_date(&listing, &context()), Some(day(2026, 12, 1)));
    listing.alert = Some(cancelled(None));
    assert_eq!(facts::next_date(&listing, &context()), None);
}

#[test]
fn dates_that_are_over_say_so() {
    let mut listing = full_listing();
    let over = Happening { until: Some(day(2026, 1, 1)), ..tuesdays() };
    listing.when = Fact::stated(Times { sessions: vec![over], ..Times::default() });
    assert!(said(&listing, "when").contains(&"The dates we know are over. Ask when it is next.".to_string()));
}

#[test]
fn a_last_day_that_has_been_is_said_as_such() {
    let mut listing = full_listing();
    for (last, words) in [
        (day(2026, 8, 31), "It ended on Monday 31 August."),
        (day(2026, 12, 31), "It goes on until Thursday 31 December."),
        (day(2027, 7, 1), "It goes on until Thursday 1 July 2027."),
    ] {
        listing.runs_until = Some(last);
        assert!(said(&listing, "how-long").contains(&words.to_string()), "{words}: {:?}", said(&listing, "how-long"));
    }
}

#[test]
fn every_second_week_counts_from_the_first_day() {
    let mut session = tuesdays();
    session.recurrence = Recurrence::Weekly { days: Weekdays::of([chrono::Weekday::Tue]), interval: 2 };
    assert!(session.next_days(day(2026, 11, 21), 1, 60).is_empty(), "without a first day no day is promised");
    session.from = Some(day(2026, 11, 3));
    assert_eq!(session.next_days(day(2026, 11, 4), 2, 60), [day(2026, 11, 17), day(2026, 12, 1)]);
}

#[test]
fn the_first_and_the_last_of_a_month() {
    let on = |nth: i8| Happening { recurrence: Recurrence::Monthly { nth, weekday: 1 }, ..tuesdays() };
    assert_eq!(on(1).next_days(day(2026, 11, 4), 2, 90), [day(2026, 12, 1), day(2027, 1, 5)]);
    assert_eq!(on(-1).next_days(day(2026, 11, 1), 2, 60), [day(2026, 11, 24), day(2026, 12, 29)]);
    assert_eq!(on(5).next_days(day(2026, 11, 1), 1, 90), [day(2026, 12, 29)]);
}

#[test]
fn a_hidden_address_is_not_said() {
    let mut listing = full_listing();
    let area_only =
        Place { area: Some("Millbrook".into()), approximate: true, point: hall().point, ..Place::default() };
    listing.place = Fact::stated(Whereabouts::AskForAddress(area_only));
    let said = said(&listing, "where");
    assert_eq!(said, ["Ask us for the address. It is in Millbrook.", "About 19 minutes’ walk"]);
}

#[test]
fn distance_is_minutes_on_foot_and_miles_beyond() {
    let mut listing = full_listing();
    assert!(said(&listing, "where").contains(&"19 minutes’ walk".to_string()));
    let far = Place { point: Point::from_degrees(53.2, -1.5), ..hall() };
    listing.place = Fact::stated(Whereabouts::At(far));
    assert!(said(&listing, "where").contains(&"About 14 miles away".to_string()));
}

#[test]
fn checked_is_never_changed() {
    let mut listing = full_listing();
    assert_eq!(said(&listing, "checked"), ["The group checked this on Saturday 3 October."]);
    listing.checked = None;
    assert_eq!(said(&listing, "checked"), ["We do not know when this was last checked."]);
    listing.checked = Some(Checked { on: day(2025, 11, 1), by: None });
    assert!(said(&listing, "checked").iter().any(|line| line.contains("a long time ago")));
}

#[test]
fn a_card_says_what_decides_and_hides_nothing_about_who_comes() {
    let english = voice("en-GB");
    let card = |listing: &Listing| -> Vec<String> {
        facts::brief(listing, &context()).iter().map(|line| lines(line, &english).join(" ")).collect()
    };
    assert_eq!(
        card(&full_listing()),
        [
            "Every Tuesday, 10:00 to 12:00",
            "Next: Tuesday 24 November",
            "Free. They pay your bus there and back.",
            "St Mary’s Hall, Millbrook 19 minutes’ walk",
            "Women only. Your children can come with you.",
            "People from many countries. About ten women.",
        ]
    );
    let nothing = Listing::named("x:1", Prose::english("Nothing is known"));
    assert_eq!(card(&nothing), ["We do not know who comes. You can ask first."]);
}

#[test]
fn what_was_read_from_prose_is_marked() {
    let kind = FACTS.iter().find(|kind| kind.id == "access").unwrap();
    assert_eq!((kind.say)(&full_listing(), &context()).certainty, Certainty::ReadFromText);
}

#[test]
fn metres_are_right_within_half_a_percent() {
    // London to Edinburgh is too far for the claim; these are within it. Judge: haversine.
    let haversine = |one: (f64, f64), other: (f64, f64)| {
        let (lat1, lat2) = (one.0.to_radians(), other.0.to_radians());
        let (dlat, dlon) = (lat2 - lat1, (other.1 - one.1).to_radians());
        let a = (dlat / 2.0).sin().powi(2) + lat1.cos() * lat2.cos() * (dlon / 2.0).sin().powi(2);
        2.0 * 6_371_008.8 * a.sqrt().asin()
    };
    for (one, other) in [((51.5, -0.12), (51.51, -0.15)), ((53.0, -1.5), (53.4, -2.9)), ((57.1, -2.1), (57.5, -4.2))] {
        let (from, to) = (Point::from_degrees(one.0, one.1).unwrap(), Point::from_degrees(other.0, other.1).unwrap());
        let (ours, judge) = (f64::from(from.metres_to(to)), haversine(one, other));
        assert!((ours - judge).abs() / judge < 0.005, "{ours} {judge}");
    }
}

#[test]
fn freshness_counts_from_the_check_and_never_from_a_change() {
    use come_along::facts::{Freshness, freshness};
    let today = day(2026, 11, 21);
    let ages = FreshDays::default();
    let of = |days: i64| {
        let mut listing = full_listing();
        listing.checked = Some(Checked { on: today - chrono::Duration::days(days), by: None });
        listing.changed = Some(today);
        freshness(&listing, today, ages)
    };
    assert_eq!([of(0), of(90)], [Freshness::Fresh; 2]);
    assert_eq!([of(91), of(180)], [Freshness::Old; 2]);
    assert_eq!([of(181), of(4000)], [Freshness::TooOld; 2]);
    let mut listing = full_listing();
    listing.checked = None;
    assert_eq!(freshness(&listing, today, ages), Freshness::NotKnown);
    listing.runs_until = Some(today);
    assert!(freshness(&listing, today, ages).can_be_asked());
    assert!(!freshness(&listing, day(2026, 11, 22), ages).can_be_asked());
    // Each hub sets its own ages.
    listing.checked = Some(Checked { on: day(2026, 11, 1), by: None });
    assert_eq!(freshness(&listing, today, FreshDays { marked: 10, asked: 19 }), Freshness::TooOld);
}

#[test]
fn a_card_says_that_it_is_old() {
    let mut listing = full_listing();
    let says_old = |listing: &Listing| {
        let brief = facts::brief(listing, &context());
        brief.iter().any(|row| lines(row, &voice("en-GB")).iter().any(|line| line.contains("long time")))
    };
    assert!(!says_old(&listing));
    listing.checked = Some(Checked { on: day(2026, 8, 1), by: None });
    assert!(says_old(&listing));
}

/// The line beside "talk to a person here": what is on today, and nothing that is not known.
#[test]
fn what_a_hub_says_of_today() {
    let says = |open: &[Happening], today| {
        let voice = voice("en-GB");
        let all = facts::open_today(open, today);
        let all: Vec<String> = all.iter().map(|msg| strip_isolates(&voice.text(msg).text)).collect();
        all.join(" | ")
    };
    let (tuesday, wednesday) = (day(2026, 11, 24), day(2026, 11, 25));
    let at = |starts: Option<(u32, u32)>, ends: Option<(u32, u32)>| {
        let clock = |time: Option<(u32, u32)>| time.map(|(hour, minute)| Clock::new(hour, minute).unwrap());
        Happening {
            starts: clock(starts),
            ends: clock(ends),
            from: None,
            until: None,
            except: Vec::new(),
            ..tuesdays()
        }
    };
    let whole = at(Some((10, 0)), Some((16, 0)));
    assert_eq!(says(&[], tuesday), "We do not know if it is open today.");
    assert_eq!(says(std::slice::from_ref(&whole), tuesday), "Today: 10:00 to 16:00.");
    assert_eq!(says(std::slice::from_ref(&whole), wednesday), "Not open today.");
    assert_eq!(says(&[at(None, None)], tuesday), "Open today. We do not know the times.");
    assert_eq!(says(&[at(Some((10, 0)), None)], tuesday), "Today: from 10:00.");
    assert_eq!(
        says(&[whole.clone(), at(Some((18, 0)), Some((20, 0)))], tuesday),
        "Today: 10:00 to 16:00. | Today: 18:00 to 20:00."
    );
    let shut = Happening { except: vec![tuesday], ..whole };
    assert_eq!(says(&[shut], tuesday), "Not open today.");
}
