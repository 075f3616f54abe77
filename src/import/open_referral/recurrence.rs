//! On which days: the recurrence words of RFC 5545 that directories use (`freq`, `interval`,
//! `byday`, `bymonthday`, `dtstart`, `until`, `count`) and the weekday names of UK 1.x. What the
//! model cannot hold is reported, never bent into something near it.

use crate::import::given::{Given, Log};
use crate::import::report::Reason;
use crate::import::{Settings, dates};
use crate::model::{Recurrence, Weekdays};
use chrono::{Datelike, Duration, NaiveDate, Weekday};

/// How many days ahead `count` is counted.
pub(super) const HORIZON: usize = 3_660;

/// The days within which a pattern holds.
pub(super) struct Window {
    /// `dtstart`: the day from which weeks are counted.
    pub(super) first: Option<NaiveDate>,
    /// The last day.
    pub(super) until: Option<NaiveDate>,
    /// How many times.
    pub(super) count: Option<usize>,
    valid_from: Option<NaiveDate>,
}

/// The window of a schedule; nothing when it ends before it begins.
pub(super) fn window(schedule: &Given<'_>, settings: &Settings, log: &mut Log) -> Option<Window> {
    let first = dates::day_in(schedule, "dtstart", settings, log);
    let valid_from = dates::day_in(schedule, "valid_from", settings, log);
    let ends = ["until", "valid_to"].map(|key| dates::day_in(schedule, key, settings, log));
    let until = ends.into_iter().flatten().min();
    if let (Some(until), Some(from)) = (until, first.max(valid_from))
        && until < from
    {
        let field = if schedule.has("until") { "until" } else { "valid_to" };
        log.note(&schedule.path(field), &format!("{from} to {until}"), Reason::EndBeforeStart);
        return None;
    }
    let count =
        schedule.number("count", log).filter(|count| (1.0..=1_000.0).contains(count)).map(|count| count as usize);
    Some(Window { first, until, count, valid_from })
}

impl Window {
    /// The first day on which the pattern can happen. Every n-th week is counted from `dtstart`, so
    /// a later `valid_from` moves on to the next week that counts.
    pub(super) fn from(&self, recurrence: &Recurrence) -> Option<NaiveDate> {
        let interval = match recurrence {
            Recurrence::Weekly { interval, .. } if *interval > 1 => i64::from(*interval),
            _ => return self.first.max(self.valid_from),
        };
        let first = self.first?;
        let Some(valid_from) = self.valid_from.filter(|from| *from > first) else { return Some(first) };
        let monday = |day: NaiveDate| day - Duration::days(i64::from(day.weekday().num_days_from_monday()));
        let weeks = (monday(valid_from) - monday(first)).num_days() / 7;
        let counts = weeks % interval == 0;
        if counts {
            Some(valid_from)
        } else {
            monday(valid_from).checked_add_signed(Duration::weeks(interval - weeks % interval))
        }
    }
}

/// A weekday, with its number in the month when it has one: `TU`, `2TU`, `-1FR`.
type NthDay = (Option<i8>, Weekday);

/// The patterns of a schedule.
pub(super) fn read(schedule: &Given<'_>, window: &Window, log: &mut Log) -> Vec<Recurrence> {
    let days = weekdays(schedule, log);
    let interval = interval(schedule, log);
    let freq = schedule.text("freq", log).map(|freq| freq.trim().to_uppercase());
    let has_days = !days.is_empty();
    match freq.as_deref() {
        Some("WEEKLY") => weekly(schedule, &days, interval, window, log),
        Some("MONTHLY") => monthly(schedule, &days, interval, log),
        Some("DAILY") if interval == 1 && !has_days => every_day(),
        Some("DAILY") if interval == 1 => weekly(schedule, &days, 1, window, log),
        None if days.iter().any(|(nth, _)| nth.is_some()) => monthly(schedule, &days, interval, log),
        None if has_days => weekly(schedule, &days, interval, window, log),
        None if schedule.has("bymonthday") && !month_days(schedule, &mut Log::quiet()).is_empty() => {
            monthly(schedule, &days, interval, log)
        }
        None => window.first.map(|first| vec![Recurrence::Dates(vec![first])]).unwrap_or_default(),
        Some(other) => not_known(schedule, "freq", other, log),
    }
}

fn not_known(schedule: &Given<'_>, field: &str, value: &str, log: &mut Log) -> Vec<Recurrence> {
    log.note(&schedule.path(field), value, Reason::PatternNotKnown);
    Vec::new()
}

fn interval(schedule: &Given<'_>, log: &mut Log) -> u8 {
    let Some(interval) = schedule.number("interval", log) else { return 1 };
    if (1.0..=52.0).contains(&interval) && interval.fract() == 0.0 {
        return interval as u8;
    }
    log.note(&schedule.path("interval"), &interval.to_string(), Reason::NotANumber);
    1
}

fn every_day() -> Vec<Recurrence> {
    use Weekday::*;
    vec![Recurrence::Weekly { days: Weekdays::of([Mon, Tue, Wed, Thu, Fri, Sat, Sun]), interval: 1 }]
}

fn weekly(schedule: &Given<'_>, days: &[NthDay], interval: u8, window: &Window, log: &mut Log) -> Vec<Recurrence> {
    if days.iter().any(|(nth, _)| nth.is_some()) {
        return not_known(schedule, "byday", schedule.text("byday", log).unwrap_or_default(), log);
    }
    if let Some(value) = schedule.word("bymonthday", log) {
        not_known(schedule, "bymonthday", &value, log);
    }
    let mut named: Vec<Weekday> = days.iter().map(|(_, day)| *day).collect();
    if named.is_empty() {
        named.extend(window.first.map(|first| first.weekday()));
    }
    if named.is_empty() {
        return not_known(schedule, "freq", "WEEKLY", log);
    }
    if interval > 1 && window.first.is_none() {
        log.note(&schedule.path("interval"), &interval.to_string(), Reason::NoStartToCountFrom);
    }
    vec![Recurrence::Weekly { days: Weekdays::of(named), interval }]
}

fn monthly(schedule: &Given<'_>, days: &[NthDay], interval: u8, log: &mut Log) -> Vec<Recurrence> {
    let month_days = month_days(schedule, log);
    if interval > 1 || (!days.is_empty() && !month_days.is_empty()) {
        return not_known(schedule, "freq", "MONTHLY", log);
    }
    if !month_days.is_empty() {
        return month_days.into_iter().map(|day| Recurrence::MonthDay { day }).collect();
    }
    let mut found = Vec::new();
    let every: Vec<Weekday> = days.iter().filter(|(nth, _)| nth.is_none()).map(|(_, day)| *day).collect();
    if !every.is_empty() {
        // Each such weekday of each month is simply each week.
        found.push(Recurrence::Weekly { days: Weekdays::of(every), interval: 1 });
    }
    for (nth, day) in days.iter().filter_map(|(nth, day)| Some(((*nth)?, day))) {
        if (1..=5).contains(&nth) || nth == -1 {
            let weekday = u8::try_from(day.num_days_from_monday()).unwrap_or_default();
            found.push(Recurrence::Monthly { nth, weekday });
        } else {
            not_known(schedule, "byday", &format!("{nth}"), log);
        }
    }
    if found.is_empty() && days.is_empty() {
        return not_known(schedule, "freq", "MONTHLY", log);
    }
    found
}

fn month_days(schedule: &Given<'_>, log: &mut Log) -> Vec<u8> {
    let Some(text) = schedule.word("bymonthday", log) else { return Vec::new() };
    let mut days = Vec::new();
    for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()).take(31) {
        match part.parse::<u8>().ok().filter(|day| (1..=31).contains(day)) {
            Some(day) => days.push(day),
            None => log.note(&schedule.path("bymonthday"), part, Reason::NoSuchDay),
        }
    }
    days
}

/// The weekdays named by `byday` or, in UK 1.x, `weekday`.
fn weekdays(schedule: &Given<'_>, log: &mut Log) -> Vec<NthDay> {
    let Some((field, text)) = schedule.text_of(&["byday", "weekday"], log) else { return Vec::new() };
    let mut days: Vec<NthDay> = Vec::new();
    for part in text.split([',', ';', ' ', '/']).map(str::trim).filter(|part| !part.is_empty()).take(60) {
        match nth_day(part) {
            Some(day) if !days.contains(&day) => days.push(day),
            Some(_) => {}
            None => log.note(&field, part, Reason::NoSuchDay),
        }
    }
    days
}

/// `MO`, `Mon`, `Monday`, `Mondays`, `2TU`, `+2TU`, `-1FR`.
fn nth_day(text: &str) -> Option<NthDay> {
    let name_at = text.find(|c: char| c.is_ascii_alphabetic())?;
    let (number, name) = (text.get(..name_at)?, text.get(name_at..)?.to_lowercase());
    let nth = match number {
        "" => None,
        _ => Some(number.trim_start_matches('+').parse::<i8>().ok().filter(|nth| *nth != 0)?),
    };
    const DAYS: [(&str, &str, &str, Weekday); 7] = [
        ("mo", "mon", "monday", Weekday::Mon),
        ("tu", "tue", "tuesday", Weekday::Tue),
        ("we", "wed", "wednesday", Weekday::Wed),
        ("th", "thu", "thursday", Weekday::Thu),
        ("fr", "fri", "friday", Weekday::Fri),
        ("sa", "sat", "saturday", Weekday::Sat),
        ("su", "sun", "sunday", Weekday::Sun),
    ];
    let name = name.strip_suffix('s').filter(|name| name.ends_with("day")).unwrap_or(&name);
    let found = DAYS.iter().find(|(two, three, full, _)| [*two, *three, *full].contains(&name))?;
    Some((nth, found.3))
}
