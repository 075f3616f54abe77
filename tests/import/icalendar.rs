//! Calendars: what series, changed days and split meetings become, and that no calendar is too hostile.

use crate::stage::{check, data, day, describe, published, settings};
use ::icalendar::parser::{read_calendar, unfold};
use come_along::import::{self, Fate, Imported, LeftOutBecause, Reason, Unreadable, icalendar};
use come_along::model::{Listing, Recurrence, Whereabouts};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::time::{Duration, Instant};

fn calendar(inside: &str) -> String {
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{inside}END:VCALENDAR\r\n")
}

/// An event of some lines, with a name and an id.
fn event(id: &str, lines: &[&str]) -> String {
    let named = if lines.iter().any(|line| line.starts_with("SUMMARY")) { "" } else { "SUMMARY:Tea and talk\r\n" };
    let lines: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
    format!("BEGIN:VEVENT\r\nUID:{id}\r\n{named}{lines}END:VEVENT\r\n")
}

fn read(events: &[String]) -> Imported {
    let imported = import::read(calendar(&events.concat()).as_bytes(), &settings()).unwrap();
    check(&imported, events.iter().map(|event| event.matches("BEGIN:VEVENT").count()).sum());
    imported
}

/// The only listing of an event, and what was wrong with it.
fn one(lines: &[&str]) -> (Listing, Vec<Reason>) {
    let imported = read(&[event("a", lines)]);
    let reasons = imported.report.problems().map(|problem| problem.reason).collect();
    assert_eq!(imported.listings.len(), 1, "{}", imported.report);
    (imported.listings.into_iter().next().unwrap(), reasons)
}

/// Its sessions, each in a line.
fn sessions(listing: &Listing) -> Vec<String> {
    let times = listing.when.value().cloned().unwrap_or_default();
    let clock = |clock: Option<come_along::model::Clock>| {
        clock.map(|clock| format!(" {:02}:{:02}", clock.hour(), clock.minute())).unwrap_or_default()
    };
    let days = |recurrence: &Recurrence| match recurrence {
        Recurrence::Weekly { days, interval } => {
            let days: Vec<String> = days.days().map(|day| day.to_string()).collect();
            format!("every {interval} weeks {}", days.join(","))
        }
        Recurrence::Monthly { nth, weekday } => format!("{nth}. {weekday}"),
        Recurrence::MonthDay { day } => format!("the {day}."),
        Recurrence::Dates(dates) => dates.iter().map(ToString::to_string).collect::<Vec<_>>().join(","),
    };
    let ends = |one: &come_along::model::Happening| {
        let until = one.until.map(|until| format!(" until {until}")).unwrap_or_default();
        let except = if one.except.is_empty() { String::new() } else { format!(" not {:?}", one.except) };
        format!("{until}{except}")
    };
    times
        .sessions
        .iter()
        .map(|one| format!("{}{}{}{}", days(&one.recurrence), clock(one.starts), clock(one.ends), ends(one)))
        .collect()
}

#[test]
fn rules_become_patterns_or_days() {
    for (lines, shown) in [
        (
            &[
                "DTSTART;TZID=Europe/London:20260106T100000",
                "DTEND;TZID=Europe/London:20260106T120000",
                "RRULE:FREQ=WEEKLY",
            ][..],
            "every 1 weeks Tue 10:00 12:00",
        ),
        (
            &["DTSTART:20260106T100000", "DURATION:PT1H30M", "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH"],
            "every 2 weeks Tue,Thu 10:00 11:30",
        ),
        (&["DTSTART:20260102T100000", "RRULE:FREQ=MONTHLY;BYDAY=1FR;UNTIL=20270105"], "1. 4 10:00 until 2027-01-05"),
        (&["DTSTART:20260113T100000", "RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2"], "2. 1 10:00"),
        (&["DTSTART:20260915", "RRULE:FREQ=MONTHLY"], "the 15."),
        (&["DTSTART:20261123T090000", "RRULE:FREQ=WEEKLY;COUNT=3"], "every 1 weeks Mon 09:00 until 2026-12-07"),
        (
            &["DTSTART:20261123T090000", "RRULE:FREQ=WEEKLY", "EXDATE:20261130T090000,20260101T090000"],
            "every 1 weeks Mon 09:00 not [2026-11-30]",
        ),
        (&["DTSTART;VALUE=DATE:20261220", "DTEND;VALUE=DATE:20261223"], "2026-12-20,2026-12-21,2026-12-22"),
        (&["DTSTART;VALUE=DATE:20261120", "DTEND;VALUE=DATE:20261123"], "2026-11-21,2026-11-22"),
        (&["DTSTART:20270701T090000Z", "DTEND:20270701T100000Z"], "2027-07-01 10:00 11:00"),
        (&["DTSTART:20261201T200000", "DTEND:20261202T010000"], "2026-12-01 20:00 01:00"),
        (&["DTSTART:20261201T100000", "DTEND:20261201T100000"], "2026-12-01 10:00"),
        (
            &["DTSTART:20261210T100000", "RDATE:20261224T110000,20261217T100000"],
            "2026-12-10,2026-12-17 10:00 / 2026-12-24 11:00",
        ),
        (
            &["DTSTART:20261202T100000", "RRULE:FREQ=MONTHLY;INTERVAL=6;BYDAY=1WE"],
            "2026-12-02,2027-06-02,2027-12-01 10:00",
        ),
    ] {
        let (listing, reasons) = one(lines);
        assert_eq!(sessions(&listing).join(" / "), shown, "{lines:?}");
        assert_eq!(reasons, [], "{lines:?}");
    }
}

#[test]
fn what_cannot_be_believed_is_asked_for() {
    for (lines, shown, reason) in [
        (
            &["DTSTART;TZID=America/New_York:20261201T100000", "RRULE:FREQ=WEEKLY"][..],
            "every 1 weeks Tue",
            Reason::TimeZone,
        ),
        (&["DTSTART;TZID=America/New_York:20261201T190000"], "", Reason::TimeZone),
        (&["DTSTART:20261201T100000Z", "RRULE:FREQ=WEEKLY"], "every 1 weeks Tue", Reason::TimeZone),
        (&["DTSTART:20261201T100000", "DTEND:20261201T090000"], "2026-12-01 10:00", Reason::EndBeforeStart),
        (&["DTSTART:20261201T100000", "DTEND:20261202T230000"], "2026-12-01,2026-12-02", Reason::EndlessHours),
        (&["DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:99991231"], "2026-12-01", Reason::NotADate),
        (&["DTSTART;VALUE=DATE:20261201", "DTEND;VALUE=DATE:21001231"], "2026-12-01", Reason::EndlessHours),
        (&["DTSTART:99991231T235959Z"], "", Reason::NotADate),
        (&["DTSTART:00000101T000000"], "", Reason::NotADate),
        (&["DTSTART:20261201T100000", "RRULE:FREQ=SECONDLY"], "2026-12-01 10:00", Reason::PatternNotKnown),
        (&["DTSTART:20261201T100000", "RRULE:FREQ=WEEKLY;INTERVAL=0"], "2026-12-01 10:00", Reason::PatternNotKnown),
        (
            &["DTSTART:20261201T100000", "RRULE:FREQ=WEEKLY", "RRULE:FREQ=DAILY"],
            "2026-12-01 10:00",
            Reason::PatternNotKnown,
        ),
        (
            &["DTSTART:20261201T100000", "RRULE:FREQ=WEEKLY", "EXRULE:FREQ=MONTHLY"],
            "2026-12-01 10:00",
            Reason::PatternNotKnown,
        ),
        (&["DTSTART:20261201T100000", "GEO:95;2"], "2026-12-01 10:00", Reason::NotOnEarth),
    ] {
        let (listing, reasons) = one(lines);
        assert_eq!(sessions(&listing).join(" / "), shown, "{lines:?}");
        assert!(reasons.contains(&reason), "{lines:?}: {reasons:?}");
    }
    let (listing, _) = one(&["DTSTART;TZID=Asia/Tokyo:20261201T100000", "DTEND;TZID=Asia/Tokyo:20261201T113000"]);
    let words = listing.when.value().unwrap().in_own_words.clone().unwrap().text;
    assert_eq!(words, "10:00–11:30 Asia/Tokyo");
}

#[test]
fn changed_days_of_a_series() {
    let series =
        event("a", &["DTSTART:20261102T100000", "DTEND:20261102T110000", "RRULE:FREQ=WEEKLY", "LOCATION:Hall"]);
    let changed = |day: &str, lines: &[&str]| {
        let id = format!("RECURRENCE-ID:{day}");
        event("a", &[&[id.as_str()], lines].concat())
    };
    let events = [
        changed("20261130T100000", &["DTSTART:20261201T140000", "DTEND:20261201T150000", "LOCATION:Hall"]),
        changed("20261207T100000", &["DTSTART:20261207T100000", "STATUS:CANCELLED"]),
        series.clone(),
        changed("20261214T100000", &["DTSTART:20261214T100000", "LOCATION:Elsewhere"]),
    ];
    let imported = read(&events);
    assert_eq!(
        sessions(&imported.listings[0]),
        ["every 1 weeks Mon 10:00 11:00 not [2026-11-30, 2026-12-07, 2026-12-14]", "2026-12-01 14:00 15:00"]
    );
    assert_eq!(imported.report.counts().merged, 3);
    assert!(imported.report.problems().any(|problem| problem.reason == Reason::OtherPlaceThatDay));
    // A changed day alone, and an older copy of an event.
    let alone = read(&events[..1]);
    assert_eq!(sessions(&alone.listings[0]), ["2026-12-01 14:00 15:00"]);
    let older = event("a", &["DTSTART:20261103T090000", "RRULE:FREQ=WEEKLY", "SEQUENCE:0"]);
    let newer = series.replace("UID:a", "UID:a\r\nSEQUENCE:3");
    let imported = read(&[older, newer]);
    assert_eq!(sessions(&imported.listings[0]), ["every 1 weeks Mon 10:00 11:00"]);
}

#[test]
fn what_does_not_run_or_is_private_is_left_out() {
    let (now, past) = ("DTSTART:20261201T100000", "DTSTART:20260901T100000");
    for (lines, because) in [
        (&[past][..], LeftOutBecause::IsOver),
        (&[past, "RRULE:FREQ=WEEKLY;UNTIL=20261120"], LeftOutBecause::IsOver),
        (&[past, "RRULE:FREQ=WEEKLY;COUNT=2"], LeftOutBecause::IsOver),
        (&[now, "STATUS:CANCELLED"], LeftOutBecause::NotRunning),
        (&[now, "SUMMARY:CANCELLED - Tea and talk"], LeftOutBecause::NotRunning),
        (&[now, "CLASS:PRIVATE"], LeftOutBecause::IsPrivate),
        (&[now, "CLASS:CONFIDENTIAL"], LeftOutBecause::IsPrivate),
        (&[now, "SUMMARY: "], LeftOutBecause::NoName),
    ] {
        let imported = read(&[event("a", lines)]);
        assert_eq!(imported.report.records[0].fate, Fate::LeftOut(because), "{lines:?}");
    }
    let (listing, _) = one(&["DTSTART:20261201T100000", "RRULE:FREQ=WEEKLY;UNTIL=20261224"]);
    assert_eq!(listing.runs_until, Some(day(2026, 12, 24)));
}

#[test]
fn a_meeting_in_many_events_is_one_listing_where_that_is_certain() {
    let (hall, park) = ("LOCATION:Mill Hall\\, ZZ1 2AB", "LOCATION:Park");
    let weekly = ["DTSTART:20200107T100000", "RRULE:FREQ=WEEKLY;UNTIL=20260101", hall];
    let now = ["DTSTART:20260106T110000", "RRULE:FREQ=WEEKLY", hall, "DESCRIPTION:With cake."];
    let single = ["DTSTART:20261203T140000", hall];
    let other_place = ["DTSTART:20261204T140000", park];
    let other_name = ["DTSTART:20261205T140000", hall, "SUMMARY:Choir"];
    let events = [&weekly[..], &now, &single, &other_place, &other_name];
    let events: Vec<String> =
        events.iter().zip(["v", "w", "x", "y", "z"]).map(|(lines, id)| event(id, lines)).collect();
    let imported = read(&events);
    let ids: Vec<&str> = imported.listings.iter().map(|listing| listing.id.as_str()).collect();
    assert_eq!(ids, ["test:v", "test:y", "test:z"], "{}", imported.report);
    let tea = &imported.listings[0];
    assert_eq!(sessions(tea), ["every 1 weeks Tue 11:00", "2026-12-03 14:00"]);
    assert_eq!(tea.description.as_ref().map(|prose| prose.text.as_str()), Some("With cake."));
    assert_eq!(imported.report.counts().merged, 2);
    // Two that say different things are two; without a place nothing is certain.
    let cake = event("a", &["DTSTART:20261203T140000", hall, "DESCRIPTION:With cake."]);
    let bread = event("b", &["DTSTART:20261204T140000", hall, "DESCRIPTION:With bread."]);
    assert_eq!(read(&[cake, bread]).listings.len(), 2);
    let nowhere = |id| event(id, &["DTSTART:20261203T140000"]);
    assert_eq!(read(&[nowhere("a"), nowhere("b")]).listings.len(), 2);
}

#[test]
fn where_it_is_and_how_to_reach_the_group() {
    let (listing, reasons) = one(&[
        "DTSTART:20261201T100000",
        "LOCATION:Mill Hall\\, 4 Mill Street\\, Millbrook ZZ1 2AB\\, UK",
        "GEO:53.38;-1.47",
        "DESCRIPTION:<p>Tea &amp\\; talk.</p><ul><li>Free cake</li></ul>",
        "URL:https://example.org/tea",
        "CATEGORIES:Choir,Music group",
        "ORGANIZER;CN=Sally Example:mailto:hello@example.org",
        "ATTENDEE;CN=Somebody:mailto:somebody@example.org",
        "CONTACT:Sally Example\\, 01632 960123",
        "LAST-MODIFIED:20261001T120000Z",
    ]);
    assert_eq!(reasons, []);
    let text = describe(&listing);
    for part in [
        "name: Some(\"Mill Hall\")",
        "street: Some(\"4 Mill Street\")",
        "area: Some(\"Millbrook\")",
        "postcode: Some(\"ZZ1 2AB\")",
        "lat: 5338000, lon: -147000",
        "Tea & talk.\\n\\n- Free cake",
        "needs: [Fun]",
        "email: Some(\"hello@example.org\")",
        "phone: Some(\"01632 960123\")",
        "changed: 2026-10-01",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    assert!(!text.contains("Sally") && !text.contains("omebody") && listing.checked.is_none(), "{text}");
    let (online, _) = one(&["DTSTART:20261201T100000", "LOCATION:https://zoom.us/j/1"]);
    assert_eq!(online.place.value(), Some(&Whereabouts::Online));
    let google = "ORGANIZER;CN=x:mailto:abc@group.calendar.google.com";
    assert_eq!(one(&["DTSTART:20261201T100000", google]).0.contact.email, None);
    // For women only: the address is not for everybody, in no byte.
    let women = ["DTSTART:20261201T100000", "SUMMARY:Women only", "LOCATION:4 Mill Street\\, Millbrook ZZ1 2AB"];
    let hidden = published(&[one(&women).0]);
    assert!(!hidden.windows(7).any(|part| part == b"ZZ1 2AB"));
}

#[test]
fn a_calendar_that_is_none_or_not_whole_is_refused() {
    let refused = |text: &str| import::read(text.as_bytes(), &settings()).unwrap_err();
    assert!(matches!(refused("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMM"), Unreadable::CutOff { .. }));
    assert!(matches!(refused("BEGIN:VCALENDARS"), Unreadable::CutOff { .. }));
    assert!(icalendar::detect("\u{FEFF}begin:vcalendar".as_bytes()) && !icalendar::detect(b"BEGIN:VCARD"));
    // Tasks are nothing to come to; what is broken costs itself.
    let text = calendar(
        "BEGIN:VTODO\r\nSUMMARY:Buy milk\r\nEND:VTODO\r\nrubbish\r\n:\r\nBEGIN:VEVENT\r\nSUMMARY:Tea\r\nDTSTART:20261201\r\n",
    );
    let imported = import::read(text.as_bytes(), &settings()).unwrap();
    check(&imported, 2);
    assert_eq!(imported.listings.len(), 1);
}

/// The time and the text of a flood; each must stay small.
fn flood(what: &str, text: &str) {
    let began = Instant::now();
    let imported = import::read(text.as_bytes(), &settings()).unwrap();
    let (took, bytes) = (began.elapsed(), published(&imported.listings).len());
    println!("{what}: {} bytes in, {:?}, {} listings, {bytes} bytes out", text.len(), took, imported.listings.len());
    assert!(took < Duration::from_secs(60), "{what}: {took:?}");
    assert!(bytes < 100_000 + text.len(), "{what}: {bytes}");
    check(&imported, imported.report.records.len());
}

#[test]
fn floods_cost_little() {
    let lines = |lines: &[&str]| calendar(&event("a", lines));
    flood("a rule without end", &lines(&["DTSTART:19000101T000000", "RRULE:FREQ=DAILY;COUNT=1000000"]));
    flood("a count without end", &lines(&["DTSTART:19000101T000000", "RRULE:FREQ=DAILY;COUNT=18446744073709551615"]));
    flood("each second", &lines(&["DTSTART:20261201T000000", "RRULE:FREQ=SECONDLY;COUNT=1000000"]));
    flood("a day that never comes", &lines(&["DTSTART:20260228", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"]));
    let dates: String = (0..1_000_000).map(|at| format!("2027{:02}{:02},", at % 12 + 1, at % 28 + 1)).collect();
    flood("a million days more", &lines(&["DTSTART:20261201", &format!("RDATE:{dates}")]));
    flood("a million days less", &lines(&["DTSTART:20261201", "RRULE:FREQ=DAILY", &format!("EXDATE:{dates}")]));
    let many: String = (0..5_000)
        .map(|at| {
            event(&format!("e{at}"), &["DTSTART:19000101", "RRULE:FREQ=DAILY;INTERVAL=2;COUNT=99999", "LOCATION:Hall"])
        })
        .collect();
    flood("five thousand counts", &calendar(&many));
    let single: String =
        (0..30_000).map(|at| event(&format!("e{at}"), &["DTSTART:20261201T100000", "LOCATION:Hall"])).collect();
    flood("thirty thousand events of one name", &calendar(&single));
    let changed: String = (0..15_000)
        .map(|at| {
            event(
                "a",
                &[
                    &format!("RECURRENCE-ID:2027{:02}{:02}T{:02}{:02}00", at % 12 + 1, at % 28 + 1, at % 24, at % 60),
                    "DTSTART:20270101T100000",
                ],
            )
        })
        .collect();
    flood(
        "fifteen thousand changed days",
        &calendar(&(event("a", &["DTSTART:20261201T100000", "RRULE:FREQ=DAILY"]) + &changed)),
    );
    let apart: String = (0..15_000)
        .map(|at| {
            let day = day(2027, 1, 1) + chrono::Duration::days(at);
            let (id, start) = (day.format("RECURRENCE-ID:%Y%m%dT100000"), day.format("DTSTART:%Y%m%dT110000"));
            event("a", &[&id.to_string(), &start.to_string()])
        })
        .collect();
    let daily = event("a", &["DTSTART:20261201T100000", "RRULE:FREQ=DAILY"]);
    flood("fifteen thousand days each moved", &calendar(&(daily + &apart)));
    let patterns: String = (0..15_000)
        .map(|at| {
            let day = day(2026, 1, 1) + chrono::Duration::days(at % 300);
            let start = day.format("DTSTART:%Y%m%d").to_string() + &format!("T{:02}{:02}00", at % 24, at % 60);
            event(&format!("e{at}"), &[&start, "RRULE:FREQ=WEEKLY", "LOCATION:Hall", "CATEGORIES:choir"])
        })
        .collect();
    flood("fifteen thousand rules of one name", &calendar(&patterns));
    flood("one folded line", &lines(&[&format!("DESCRIPTION:{}", "word\r\n ".repeat(1_000_000))]));
    flood("many beginnings", &calendar(&"BEGIN:VALARM\r\n".repeat(300_000)));
}

/// Folds a text anew, in the middle of characters too.
fn folded(text: &str, widths: &[usize]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut widths = widths.iter().cycle();
    for line in text.split("\r\n") {
        let mut rest = line.as_bytes();
        while let Some(width) = widths.next().filter(|width| **width < rest.len()) {
            out.extend_from_slice(&rest[..*width]);
            out.extend_from_slice(b"\r\n ");
            rest = &rest[*width..];
        }
        out.extend_from_slice(rest);
        out.extend_from_slice(b"\r\n");
    }
    out
}

const LINES: [&str; 26] = [
    "DTSTART:20261201T100000",
    "DTSTART;TZID=Europe/London:20200601T100000",
    "DTSTART;VALUE=DATE:20261224",
    "DTSTART:20260701T100000Z",
    "DTSTART;TZID=Mars:20261201T120000",
    "DTEND:20261201T120000",
    "DURATION:PT90M",
    "RRULE:FREQ=WEEKLY",
    "RRULE:FREQ=MONTHLY;BYDAY=-1TH;COUNT=5",
    "RRULE:FREQ=DAILY;INTERVAL=3",
    "RRULE:FREQ=SECONDLY",
    "EXDATE:20261208T100000",
    "RDATE:20261225,20270101",
    "RECURRENCE-ID:20261208T100000",
    "STATUS:CANCELLED",
    "LOCATION:Café\\, 4 Mill Street ZZ1 2AB",
    "LOCATION:Zoom",
    "GEO:53.3;-1.4",
    "DESCRIPTION:Tea\\nand 茶 <b>cake</b>",
    "SUMMARY:Women only",
    "SUMMARY:Füße",
    "SEQUENCE:2",
    "LAST-MODIFIED:20261001T000000Z",
    "CLASS:PRIVATE",
    "CATEGORIES:choir",
    "URL:javascript:x",
];

fn events() -> impl Strategy<Value = Vec<String>> {
    let lines = prop::collection::vec(prop::sample::select(&LINES[..]), 0..7);
    let one = (prop::sample::select(&["a", "b", "c"][..]), lines).prop_map(|(id, lines)| event(id, &lines));
    prop::collection::vec(one, 0..7)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_events_does_not_matter(
        (events, shuffled) in events().prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle()))
    ) {
        let one = read(&events);
        let other = read(&shuffled);
        prop_assert_eq!(one.report.to_string(), other.report.to_string());
        prop_assert_eq!(&one, &other);
        // Nor does it in which file they stand.
        let files: Vec<Vec<u8>> = shuffled.iter().map(|event| calendar(event).into_bytes()).collect();
        let files: Vec<&[u8]> = files.iter().map(Vec::as_slice).collect();
        let apart = icalendar::read_files(&files, &settings()).unwrap();
        prop_assert_eq!(apart.listings.len(), one.listings.len());
    }

    #[test]
    fn how_lines_are_folded_does_not_matter(events in events(), widths in prop::collection::vec(1..90_usize, 1..6)) {
        let text = calendar(&events.concat());
        let one = import::read(text.as_bytes(), &settings()).unwrap();
        let other = import::read(&[folded(&text, &[75]), b"\r\n".to_vec()].concat(), &settings()).unwrap();
        prop_assert_eq!(&one, &other);
        // The first line tells what the file is, so it stays whole.
        let (first, rest) = text.split_once("\r\n").unwrap();
        let anew = [first.as_bytes(), b"\n", &folded(rest, &widths)].concat();
        prop_assert_eq!(&one, &import::read(&anew, &settings()).unwrap());
    }

    #[test]
    fn any_bytes_give_a_value(
        bytes in prop::collection::vec(any::<u8>(), 0..300),
        parts in prop::collection::vec(prop::sample::select(&LINES[..]), 0..20),
        text in "\\PC{0,80}",
    ) {
        let start = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n".as_slice();
        let end = b"\nEND:VEVENT\nEND:VCALENDAR".as_slice();
        let parts = parts.join("\n");
        for inside in [&bytes[..], text.as_bytes(), format!("{parts}\nSUMMARY:{text}").as_bytes()] {
            let feed = [start, inside, end].concat();
            if let Ok(imported) = import::read(&feed, &settings()) {
                check(&imported, imported.report.records.len());
            }
        }
    }
}

/// A calendar of Manchester that somebody else captured: each event has one fate, as counted by another
/// reader of calendars.
#[test]
fn a_calendar_of_others() {
    const FILE: &str = "placecal-ics/Placecal_Hulme_Moss_Side_Google_Cal.ics";
    let Some(bytes) = data().and_then(|data| fs::read(data.join(FILE)).ok()) else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return;
    };
    let text = String::from_utf8(bytes.clone()).unwrap();
    let unfolded = unfold(&text);
    let judge = read_calendar(&unfolded).unwrap();
    let events: Vec<_> = judge.components.iter().filter(|one| one.name == "VEVENT").collect();
    for today in [day(2018, 7, 4), day(2026, 11, 21)] {
        let settings = import::Settings { today, ..settings() };
        let imported = import::read(&bytes, &settings).unwrap();
        check(&imported, events.len());
        let mut fates: BTreeMap<String, usize> = BTreeMap::new();
        for line in &imported.report.records {
            let fate = match &line.fate {
                Fate::KeptMended(_) => "KeptMended".to_string(),
                Fate::MergedInto(_) => "MergedInto".to_string(),
                other => format!("{other:?}"),
            };
            *fates.entry(fate).or_default() += 1;
        }
        let known = |fact: &str| imported.report.facts.iter().find(|share| share.fact == fact).unwrap().known;
        println!(
            "{FILE} on {today}: {} listings, {fates:?}, when {}, place {}",
            imported.listings.len(),
            known("when"),
            known("place")
        );
        for problem in imported.report.problems() {
            println!("    {problem}");
        }
        // By hand: what is not over has a rule without an end, or a day that is not past.
        let value = |one: &::icalendar::parser::Component<'_>, name: &str| {
            one.properties.iter().find(|p| p.name.as_str() == name).map(|p| p.val.as_str().to_string())
        };
        let key = |name: &str, place: &str| {
            let plain = |text: &str| {
                text.replace("\\n", "").chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase()
            };
            (plain(name), plain(place))
        };
        let endless: std::collections::BTreeSet<(String, String)> = events
            .iter()
            .filter(|one| value(one, "RRULE").is_some_and(|rule| !rule.contains("UNTIL") && !rule.contains("COUNT")))
            .map(|one| key(&value(one, "SUMMARY").unwrap_or_default(), &value(one, "LOCATION").unwrap_or_default()))
            .collect();
        if today.to_string().starts_with("2026") {
            // Every day and every count of this calendar is years ago.
            assert_eq!(imported.listings.len(), endless.len(), "{endless:?}");
        }
        let text = format!("{:?}", imported.listings);
        assert!(!text.contains("\\\\,") && !text.contains("&nbsp;") && !text.contains("<br>"), "{text}");
    }
}

/// The stops of library buses, whose rules of recurrence other councils write: each as an event of one
/// calendar, and its next days by another reader of rules.
#[test]
fn rules_of_others() {
    const COUNCILS: [&str; 6] = [
        "aberdeenshire",
        "bath_and_north_east_somerset",
        "east_riding_of_yorkshire",
        "essex",
        "hillingdon",
        "somerset",
    ];
    let Some(folder) = data().map(|data| data.join("mobile-libraries")).filter(|folder| folder.is_dir()) else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return;
    };
    let today = settings().today;
    for council in COUNCILS {
        let mut table = csv::Reader::from_path(folder.join(format!("{council}.csv"))).unwrap();
        let header = table.headers().unwrap().clone();
        let at = |name: &str| header.iter().position(|title| title == name).unwrap();
        let (mut events, mut days, mut stopped) = (Vec::new(), BTreeMap::new(), 0);
        for (number, row) in table.records().enumerate() {
            let row = row.unwrap();
            let cell = |name: &str| row.get(at(name)).unwrap_or_default().trim().to_string();
            let plain = |text: String| text.replace([':', '-'], "");
            let start = format!("{}T{:0>4}00", plain(cell("start")), plain(cell("arrival")));
            let end = format!("{}T{:0>4}00", plain(cell("start")), plain(cell("departure")));
            let until = plain(cell("end"));
            let until = if until.is_empty() { until } else { format!(";UNTIL={until}") };
            let rule = format!("{}{until}", cell("frequency"));
            let judge: ::rrule::RRuleSet =
                format!("DTSTART:{start}Z\nRRULE:{}", rule.replace(&until, "")).parse().unwrap();
            let last =
                until.strip_prefix(";UNTIL=").and_then(|day| chrono::NaiveDate::parse_from_str(day, "%Y%m%d").ok());
            let all: Vec<chrono::NaiveDate> = judge.all(5_000).dates.iter().map(|date| date.date_naive()).collect();
            let next: Vec<_> =
                all.into_iter().filter(|day| *day >= today && last.is_none_or(|last| *day <= last)).take(5).collect();
            stopped += usize::from(next.is_empty());
            days.insert(format!("test:{number}"), next);
            let name = format!("SUMMARY:Stop {number}");
            let (start, end) = (format!("DTSTART:{start}"), format!("DTEND:{end}"));
            events.push(event(&number.to_string(), &[&name, &start, &end, &format!("RRULE:{rule}")]));
        }
        let imported = read(&events);
        for listing in &imported.listings {
            let times = listing.when.value().unwrap();
            let mut found: Vec<_> = times.sessions.iter().flat_map(|one| one.next_days(today, 5, 3_000)).collect();
            found.sort();
            found.truncate(5);
            let hours = times.sessions.iter().all(|one| one.starts.is_some());
            assert!(hours && found == days[&listing.id], "{council} {}: {found:?}", listing.id);
        }
        let counts = imported.report.counts();
        println!(
            "{council}: {} stops, {} listings, {} over, {} mended",
            counts.records,
            imported.listings.len(),
            counts.left_out,
            counts.mended
        );
        assert_eq!((imported.listings.len(), counts.left_out), (events.len() - stopped, stopped), "{council}");
    }
}
