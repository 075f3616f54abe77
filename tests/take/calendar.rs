//! The calendar file: its days are ours, counted by another library; its words are the caller's.

use crate::judge::{Read, read};
use crate::support::{context, day, full_listing, hall, tuesdays};
use crate::town;
use chrono::{DateTime, Days, Duration, NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc, Weekday};
use chrono_tz::Europe::London;
use come_along::facts::{Context, is_still_on, public_address};
use come_along::model::uk_time::from_uk_time;
use come_along::model::*;
use come_along::take::calendar::{self, File, NoFile, Words};
use proptest::prelude::*;
use std::collections::BTreeSet;

const WORDS: Words<'static> = Words { title: "Meeting", description: "", address: "" };

fn with(sessions: Vec<Happening>) -> Listing {
    let mut listing = Listing::named("town:1", Prose::english("Sewing and tea"));
    listing.when = Fact::stated(Times { sessions, opening: Vec::new(), in_own_words: None });
    listing
}

fn file(listing: &Listing, words: Words<'_>, context: &Context) -> Result<File, NoFile> {
    calendar::file(listing, words, context)
}

fn calendar(listing: &Listing, context: &Context) -> Result<(File, Read), NoFile> {
    let file = file(listing, WORDS, context)?;
    let read = read(&file.text);
    Ok((file, read))
}

/// Two years ahead: four changes of the clocks.
fn limit(context: &Context) -> NaiveDate {
    context.today + Days::new(731)
}

/// When the model says that it is on, and at what instant that is.
fn ours(listing: &Listing, context: &Context) -> BTreeSet<(NaiveDateTime, DateTime<Utc>)> {
    let times = listing.when.value().cloned().unwrap_or_default();
    let patterns = if times.sessions.is_empty() { times.opening } else { times.sessions };
    let mut found = BTreeSet::new();
    for pattern in patterns {
        let Some(starts) = pattern.starts else { continue };
        let days = context.today.iter_days().take_while(|day| *day < limit(context));
        let mut days = days
            .filter(|day| is_still_on(listing.alert.as_ref(), &pattern, *day, context) && !listing.is_over(*day))
            .peekable();
        // What is later than the page of the listing looks is left out here as there.
        let soon = context.today + Days::new(400);
        if days.peek().is_none_or(|day| *day >= soon) {
            continue;
        }
        let single = matches!(pattern.recurrence, Recurrence::Dates(_));
        for day in days.filter(|day| !single || *day < soon) {
            let at = day.and_time(starts.time());
            found.insert((at, from_uk_time(at)));
        }
    }
    found
}

/// When the file says so, as another library counts it.
fn theirs(read: &Read, context: &Context) -> BTreeSet<(NaiveDateTime, DateTime<Utc>)> {
    read.events.iter().flat_map(|event| event.days(limit(context))).collect()
}

/// What an event lasts, in exact minutes.
fn minutes(event: &crate::judge::Part) -> Option<i64> {
    let at = |value: &str| {
        let local = NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S").unwrap();
        London.from_local_datetime(&local).earliest().unwrap()
    };
    let exact = event.one("DTEND").map(|ends| (at(ends) - at(event.one("DTSTART").unwrap())).num_minutes());
    exact.or_else(|| event.one("DURATION")?.strip_prefix("PT")?.strip_suffix('M')?.parse().ok())
}

/// Any time but the hour that the clocks skip in March, of which libraries think differently.
fn any_clock() -> impl Strategy<Value = Clock> {
    (0..23u32, 0..60u32).prop_map(|(hour, minute)| Clock::new(hour + u32::from(hour > 0), minute).unwrap())
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (-200..700i64).prop_map(|days| context().today + Duration::days(days))
}

fn any_recurrence() -> impl Strategy<Value = Recurrence> {
    let weekdays = prop::collection::vec(0..7u8, 0..4)
        .prop_map(|days| Weekdays::of(days.into_iter().filter_map(Weekdays::from_number)));
    prop_oneof![
        (weekdays, 0..5u8).prop_map(|(days, interval)| Recurrence::Weekly { days, interval }),
        (-2..6i8, 0..7u8).prop_map(|(nth, weekday)| Recurrence::Monthly { nth, weekday }),
        (1..32u8).prop_map(|day| Recurrence::MonthDay { day }),
        prop::collection::vec(any_day(), 0..9).prop_map(Recurrence::Dates),
    ]
}

fn any_happening() -> impl Strategy<Value = Happening> {
    let start = (-300..100i64).prop_map(|days| context().today + Duration::days(days));
    // Dates of many a pattern, so that days left out are days on which it would be.
    let except = prop::collection::vec(
        prop_oneof![any_day(), (0..60i64).prop_map(|week| day(2026, 11, 24) + Duration::weeks(week))],
        0..6,
    );
    let times = (prop::option::weighted(0.9, any_clock()), prop::option::of(any_clock()));
    (any_recurrence(), times, prop::option::of(start), prop::option::of(any_day()), except, any::<bool>()).prop_map(
        |(recurrence, (starts, ends), from, until, except, term_time)| Happening {
            recurrence,
            starts,
            ends,
            from,
            until,
            except,
            term_time,
        },
    )
}

fn any_listing() -> impl Strategy<Value = Listing> {
    let cancelled = (prop::option::of(any_day()), prop::option::of(0..300i64)).prop_map(|(from, days)| Alert {
        kind: AlertKind::Cancelled,
        from,
        until: days.map(|days| from.unwrap_or(context().today) + Duration::days(days)),
        in_own_words: None,
    });
    let happenings = prop::collection::vec(any_happening(), 1..4);
    (happenings, prop::option::of(cancelled), prop::option::weighted(0.3, any_day()))
        .prop_map(|(sessions, alert, runs_until)| Listing { alert, runs_until, ..with(sessions) })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// For two years, over the changes of the clocks: the same days, the same instants.
    #[test]
    fn another_library_counts_the_same_days(listing in any_listing()) {
        let context = context();
        let wanted = ours(&listing, &context);
        match calendar(&listing, &context) {
            Ok((_, read)) => prop_assert_eq!(theirs(&read, &context), wanted),
            Err(why) => prop_assert!(wanted.is_empty(), "{why}: {wanted:?}"),
        }
    }

    /// Whatever is written in it, it is read back as it was, and nothing else is in it.
    #[test]
    fn words_come_back_as_they_were(title in "\\PC{0,200}", description in "[\\PC\n\t,;\\\\:\"א-ת]{0,400}") {
        let address = public_address(&Whereabouts::At(Place { name: Some(title.clone()), ..hall() })).unwrap();
        let words = Words { title: &title, description: &description, address: &address };
        let read = read(&file(&with(vec![tuesdays()]), words, &context()).unwrap().text);
        let event = &read.events[0];
        let plain = |text: &str| text.replace('\t', " ").replace(['\u{2028}', '\u{2029}'], "\n")
            .replace(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'), "");
        prop_assert_eq!(event.one("SUMMARY").map(str::to_string), Some(plain(&title)));
        prop_assert_eq!(event.one("DESCRIPTION").unwrap_or_default(), plain(&description));
        prop_assert_eq!(event.one("LOCATION").unwrap(), plain(&format!("{title}, Hill Street, Millbrook, ZZ1 2AB")));
        prop_assert_eq!((read.events.len(), event.parts.len()), (1, 0));
    }
}

#[test]
fn the_whole_town_is_counted_the_same() {
    let (mut files, mut days) = (0, 0);
    let listings = town();
    assert_eq!(listings.len(), 49);
    for today in [day(2026, 11, 21), day(2027, 3, 20), day(2027, 10, 30)] {
        let context = Context { today, ..context() };
        for listing in &listings {
            let wanted = ours(listing, &context);
            match calendar(listing, &context) {
                Ok((_, read)) => {
                    assert_eq!(theirs(&read, &context), wanted, "{}", listing.id);
                    files += 1;
                    days += wanted.len();
                }
                Err(why) => assert!(wanted.is_empty(), "{}: {why}", listing.id),
            }
        }
    }
    println!("{files} files, {days} meetings in two years counted alike");
    assert!(files > 100, "{files}");
}

/// A meeting stays at ten on the clock when the clocks change, on the very Sunday too.
#[test]
fn ten_stays_ten_when_the_clocks_change() {
    let sundays = Recurrence::Weekly { days: Weekdays::of([Weekday::Sun]), interval: 1 };
    let (_, read) = calendar(&with(vec![Happening { recurrence: sundays, ..tuesdays() }]), &context()).unwrap();
    let found = theirs(&read, &context());
    for (local, instant) in [
        ("2027-03-21T10:00:00", "2027-03-21T10:00:00Z"),
        ("2027-03-28T10:00:00", "2027-03-28T09:00:00Z"),
        ("2027-10-24T10:00:00", "2027-10-24T09:00:00Z"),
        ("2027-10-31T10:00:00", "2027-10-31T10:00:00Z"),
    ] {
        assert!(found.contains(&(local.parse().unwrap(), instant.parse().unwrap())), "{local}");
    }
}

/// The rules of the time zone in the file against the time zone database, for each year that a file
/// of today can speak of.
#[test]
fn the_time_zone_in_the_file_is_londons() {
    let (_, read) = calendar(&with(vec![tuesdays()]), &context()).unwrap();
    let [zone] = &read.timezones[..] else { panic!("one time zone") };
    assert_eq!((zone.name.as_str(), zone.one("TZID")), ("VTIMEZONE", Some("Europe/London")));
    let mut changes = 0;
    for rule in &zone.parts {
        let hours = |name: &str| rule.one(name).unwrap().parse::<i64>().unwrap() / 100;
        let (from, to) = (TimeDelta::hours(hours("TZOFFSETFROM")), TimeDelta::hours(hours("TZOFFSETTO")));
        let set = format!("DTSTART:{}Z\nRRULE:{}", rule.one("DTSTART").unwrap(), rule.one("RRULE").unwrap());
        let set: rrule::RRuleSet = set.parse().unwrap();
        for local in set.all(104).dates {
            let change = local.naive_utc() - from;
            let shown = |utc: NaiveDateTime| utc.and_utc().with_timezone(&London).naive_local() - utc;
            assert_eq!(shown(change - TimeDelta::seconds(1)), from, "before {change}");
            assert_eq!(shown(change), to, "after {change}");
            changes += 1;
        }
    }
    assert_eq!(changes, 208);
}

#[test]
fn an_end_is_there_only_when_it_is_known() {
    let lasting = |starts: (u32, u32), ends: Option<(u32, u32)>| {
        let clock = |(hour, minute)| Clock::new(hour, minute);
        let one = Happening { starts: clock(starts), ends: ends.and_then(clock), ..tuesdays() };
        minutes(&calendar(&with(vec![one]), &context()).unwrap().1.events[0])
    };
    assert_eq!(lasting((10, 0), Some((12, 30))), Some(150));
    assert_eq!(lasting((10, 0), None), None);
    assert_eq!(lasting((22, 0), Some((1, 0))), Some(180), "after midnight");
    assert_eq!(lasting((10, 0), Some((10, 0))), None, "no time at all is not known");
}

/// The night in which the clocks change: five hours on the clock are five hours in every other week.
#[test]
fn the_night_of_the_change_makes_no_other_night_longer() {
    let nights = Recurrence::Weekly { days: Weekdays::of([Weekday::Sat]), interval: 1 };
    let night = Happening { recurrence: nights, starts: Clock::new(22, 0), ends: Clock::new(3, 0), ..tuesdays() };
    for today in [day(2027, 3, 27), day(2027, 10, 30), day(2027, 6, 5)] {
        let (_, read) = calendar(&with(vec![night.clone()]), &Context { today, ..context() }).unwrap();
        assert_eq!(minutes(&read.events[0]), Some(300), "{today}");
    }
}

/// The skipped hour: the clock that the group said stands in the file.
#[test]
fn a_time_that_is_skipped_is_written_as_it_is_said() {
    let once = Recurrence::Dates(vec![day(2027, 3, 28)]);
    let night = Happening { recurrence: once, starts: Clock::new(1, 30), ends: None, ..tuesdays() };
    let text = file(&with(vec![night]), WORDS, &context()).unwrap().text;
    assert!(text.contains("DTSTART;TZID=Europe/London:20270328T013000\r\n"), "{text}");
}

#[test]
fn what_has_no_time_has_no_file() {
    let why = |listing: &Listing| file(listing, WORDS, &context()).unwrap_err();
    assert_eq!(why(&Listing::named("town:1", Prose::english("Tea"))), NoFile::NotKnown);
    assert_eq!(why(&with(Vec::new())), NoFile::NotKnown);
    assert_eq!(why(&with(vec![Happening { starts: None, ..tuesdays() }])), NoFile::NoTime);
    let days = Weekdays::of([Weekday::Tue]);
    let every_other = Happening { recurrence: Recurrence::Weekly { days, interval: 2 }, ..tuesdays() };
    assert_eq!(why(&with(vec![every_other])), NoFile::WhichWeek);
    assert_eq!(why(&with(vec![Happening { until: Some(day(2026, 11, 20)), ..tuesdays() }])), NoFile::Over);
    let cancelled = Alert { kind: AlertKind::Cancelled, from: None, until: None, in_own_words: None };
    assert_eq!(why(&Listing { alert: Some(cancelled), ..with(vec![tuesdays()]) }), NoFile::Cancelled);
    let over = Listing { runs_until: Some(day(2026, 11, 23)), ..with(vec![tuesdays()]) };
    assert_eq!(why(&over), NoFile::Over, "the day after its last one is not in a calendar");
}

#[test]
fn what_is_cancelled_for_long_ends_before() {
    for until in [None, Some(day(2029, 1, 1))] {
        let alert = Alert { kind: AlertKind::Cancelled, from: Some(day(2026, 12, 8)), until, in_own_words: None };
        let (_, read) = calendar(&Listing { alert: Some(alert), ..with(vec![tuesdays()]) }, &context()).unwrap();
        assert_eq!(theirs(&read, &context()).len(), 2, "24 November and 1 December");
        assert!(read.events[0].one("RRULE").unwrap().ends_with(";UNTIL=20261207T100000Z"));
    }
}

#[test]
fn a_file_says_when_it_is_not_the_whole_story() {
    let (whole, _) = calendar(&with(vec![tuesdays()]), &context()).unwrap();
    assert!(!whole.says_more && !whole.term_time);
    let term = Happening { term_time: true, ..tuesdays() };
    let (some, read) = calendar(&with(vec![term, Happening { starts: None, ..tuesdays() }]), &context()).unwrap();
    assert!(some.says_more && some.term_time);
    assert_eq!((read.events.len(), read.events[0].one("STATUS")), (1, Some("TENTATIVE")));
    // A date that has been leaves nothing to look up, and the same pattern twice is one event.
    let past = Happening { recurrence: Recurrence::Dates(vec![day(2026, 1, 6)]), ..tuesdays() };
    let (file, read) = calendar(&with(vec![past, tuesdays(), tuesdays()]), &context()).unwrap();
    assert!(!file.says_more && read.events.len() == 1);
    let mut words = with(vec![tuesdays()]);
    words.when = Fact::stated(Times {
        in_own_words: Some(Prose::english("Not in August.")),
        ..words.when.value().cloned().unwrap()
    });
    assert!(calendar(&words, &context()).unwrap().0.says_more);
}

#[test]
fn open_hours_count_where_there_is_no_session() {
    let hours = Times { sessions: Vec::new(), opening: vec![tuesdays()], in_own_words: None };
    let open = Listing { when: Fact::stated(hours), ..with(Vec::new()) };
    assert_eq!(theirs(&calendar(&open, &context()).unwrap().1, &context()).len(), 104);
}

/// A calendar that gets the file again replaces its events, and nothing in it was made of the person
/// or of the moment.
#[test]
fn the_same_listing_gives_the_same_file() {
    let dates = Recurrence::Dates(vec![day(2026, 12, 1), day(2026, 12, 3)]);
    let listing = with(vec![tuesdays(), Happening { recurrence: dates, ..tuesdays() }]);
    let later = Context { now: Clock::new(21, 15).unwrap(), from: None, ..context() };
    let (file, read) = calendar(&listing, &context()).unwrap();
    assert_eq!(file, calendar(&listing, &later).unwrap().0);
    let names =
        |read: &Read| read.events.iter().map(|event| event.one("UID").unwrap().to_string()).collect::<BTreeSet<_>>();
    assert_eq!(names(&read).len(), 3, "each event has a name of its own");
    let tomorrow = Context { today: day(2026, 11, 30), ..context() };
    assert_eq!(names(&read), names(&calendar(&listing, &tomorrow).unwrap().1));
    let other = Listing { id: "town:2".into(), ..listing };
    assert!(names(&read).is_disjoint(&names(&calendar(&other, &context()).unwrap().1)));
}

/// Only what is needed: a calendar is shared more often than its owner knows.
#[test]
fn a_file_tells_what_the_caller_gave_and_no_more() {
    let file = file(&full_listing(), WORDS, &context()).unwrap();
    let read = read(&file.text);
    let names: Vec<&str> = read.events[0].properties.iter().map(|(name, ..)| name.as_str()).collect();
    assert_eq!(names, ["UID", "DTSTAMP", "DTSTART", "DTEND", "RRULE", "SUMMARY", "CLASS"]);
    for told in ["Sewing", "Hill", "Millbrook", "town", "01632", "VALARM", "ORGANIZER", "URL", "http"] {
        assert!(!file.text.contains(told), "{told}");
    }
}

/// It has moved for now: the address of the page is not where the next meeting is.
#[test]
fn a_group_that_has_moved_has_no_place_until_it_is_back() {
    let words = Words { address: "St Mary’s Hall", ..WORDS };
    let place = |context: &Context| {
        let read = read(&file(&full_listing(), words, context).unwrap().text);
        read.events[0].one("LOCATION").map(str::to_string)
    };
    assert_eq!(place(&context()), None);
    let back = Context { today: day(2026, 12, 2), ..context() };
    assert_eq!(place(&back).as_deref(), Some("St Mary’s Hall"));
}

#[test]
fn a_huge_description_is_only_long() {
    let long = "ا,\n".repeat(75_000);
    let words = Words { description: &long, ..WORDS };
    let read = read(&file(&with(vec![tuesdays()]), words, &context()).unwrap().text);
    assert_eq!(read.events[0].one("DESCRIPTION").map(str::len), Some(long.len()));
}

#[test]
fn a_list_of_a_thousand_dates_gives_the_next_hundred() {
    let dates: Vec<NaiveDate> = (0..1000).map(|days| context().today - Duration::days(500 - days)).rev().collect();
    let one = Happening { recurrence: Recurrence::Dates(dates), ..tuesdays() };
    let (_, read) = calendar(&with(vec![one]), &context()).unwrap();
    assert_eq!(theirs(&read, &context()).last().unwrap().0.date(), context().today + Days::new(99));
}

#[test]
fn the_ends_of_time_do_not_panic() {
    for today in [NaiveDate::MIN, NaiveDate::MAX, day(9999, 12, 30), day(0, 1, 1), day(-1, 5, 5)] {
        let here = Context { today, ..context() };
        for until in [None, Some(NaiveDate::MAX), Some(NaiveDate::MIN)] {
            let alert = Alert { kind: AlertKind::Cancelled, from: until, until, in_own_words: None };
            let except = vec![NaiveDate::MIN, NaiveDate::MAX];
            let one = Happening { until, except, ends: Clock::new(1, 0), ..tuesdays() };
            if let Ok(file) = file(&Listing { alert: Some(alert), ..with(vec![one]) }, WORDS, &here) {
                read(&file.text);
            }
        }
    }
}
