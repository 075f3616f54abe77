//! When it happens: the patterns of `eventSchedule`, and the dates of the sessions below. A pattern is
//! what people remember, so it leads; dates stand where there is none, fill in its times of day, and
//! say which days are cancelled.

use super::moment::{self, Expected};
use super::tidy::last_part;
use crate::import::Settings;
use crate::import::given::{Given, Log};
use crate::import::open_referral::schedule as rules;
use crate::import::report::Reason;
use crate::model::*;
use chrono::NaiveDate;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The most dates that are listed one by one.
const MOST_DATES: usize = 100;
/// An event on more days in a row than this is shown with its last day only.
const LONGEST_RUN: usize = 14;

/// Whether it happens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Status {
    #[default]
    On,
    Cancelled,
    Postponed,
}

/// The status of an event. Moved to another day is on, on that day.
pub(super) fn status(given: &Given<'_>, log: &mut Log) -> Status {
    let Some(text) = given.text("eventStatus", log) else { return Status::On };
    match last_part(text) {
        "EventScheduled" | "EventRescheduled" | "EventMovedOnline" => Status::On,
        "EventCancelled" => Status::Cancelled,
        "EventPostponed" => Status::Postponed,
        _ => {
            log.note(&given.path("eventStatus"), text, Reason::UnknownStatus);
            Status::On
        }
    }
}

/// One date of a thing.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Dated {
    day: NaiveDate,
    times: (Option<Clock>, Option<Clock>),
    pub(super) status: Status,
    /// How many may still come.
    pub(super) remaining: Option<f64>,
    /// The day on which that was so.
    pub(super) as_of: Option<NaiveDate>,
}

impl Dated {
    /// Whether its day is not over.
    pub(super) fn is_to_come(&self, settings: &Settings) -> bool {
        self.day >= settings.today
    }
}

/// The patterns of a thing, and what its schedules say of times, to hold dates against.
#[derive(Clone, Debug, Default)]
pub(super) struct Patterns {
    happenings: Vec<Happening>,
    starts: Vec<Clock>,
    ends: Vec<Clock>,
}

impl Patterns {
    /// What dates are held against.
    pub(super) fn expected(&self) -> Expected<'_> {
        Expected { starts: &self.starts, ends: &self.ends }
    }
}

/// Reads the schedules of a thing.
pub(super) fn patterns(given: &Given<'_>, fields: &Map<String, Value>, settings: &Settings, log: &mut Log) -> Patterns {
    let mut found = Patterns::default();
    let raw: Vec<&Map<String, Value>> = fields
        .get("eventSchedule")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_object)
        .collect();
    for (schedule, raw) in given.list("eventSchedule", log).iter().zip(raw) {
        let (starts, ends) = hours(schedule, log);
        found.starts.extend(starts);
        found.ends.extend(ends);
        let mut happenings = rule(schedule, raw, log)
            .map(|rule| {
                let first = day_in(schedule, "startDate", log);
                rules::of_rule(&rule, first, (starts, ends), settings, log)
            })
            .unwrap_or_default();
        let except = days(raw, "exceptDate");
        happenings.iter_mut().for_each(|happening| happening.except.clone_from(&except));
        found
            .happenings
            .extend(happenings.into_iter().filter(|one| !found.happenings.contains(one)).collect::<Vec<_>>());
    }
    found
}

/// Beginning and end of each session, on a British clock.
fn hours(schedule: &Given<'_>, log: &mut Log) -> (Option<Clock>, Option<Clock>) {
    if let Some(zone) = schedule.text("scheduleTimezone", log)
        && !matches!(
            zone.trim(),
            "Europe/London" | "Europe/Belfast" | "GB" | "GB-Eire" | "Europe/Jersey" | "Europe/Guernsey"
        )
    {
        log.note(&schedule.path("scheduleTimezone"), zone, Reason::TimeZone);
        return (None, None);
    }
    let Some(start) = moment::clock_in(schedule, "startTime", log) else { return (None, None) };
    let end = moment::clock_in(schedule, "endTime", log);
    (Some(start), moment::end(schedule, (start, end), "endTime", log))
}

/// A schedule as a rule of calendars. A part that says too little is none: the dates say the rest.
fn rule(schedule: &Given<'_>, raw: &Map<String, Value>, log: &mut Log) -> Option<String> {
    let days = weekdays(schedule, raw, log);
    let month_days = words(raw, "byMonthDay");
    let frequency = schedule.text("repeatFrequency", log);
    let first = day_in(schedule, "startDate", log);
    let last = day_in(schedule, "endDate", log);
    if !words(raw, "byMonth").is_empty() {
        log.note(&schedule.path("byMonth"), &words(raw, "byMonth").join(","), Reason::PatternNotKnown);
        return None;
    }
    let mut rule = match frequency.map(interval) {
        Some(Some((freq, interval))) => format!("FREQ={freq};INTERVAL={interval}"),
        Some(None) => {
            log.note(&schedule.path("repeatFrequency"), frequency.unwrap_or_default(), Reason::PatternNotKnown);
            return None;
        }
        None if !days.is_empty() => "FREQ=WEEKLY".into(),
        None if !month_days.is_empty() => "FREQ=MONTHLY".into(),
        // One day alone; a first and a last day say nothing of those between.
        None if first.is_some() && last.is_none_or(|last| Some(last) == first) => return Some(String::new()),
        None => return None,
    };
    if days.is_empty() && month_days.is_empty() && first.is_none() && !rule.starts_with("FREQ=DAILY") {
        return None;
    }
    for (key, list) in [("BYDAY", &days), ("BYMONTHDAY", &month_days)] {
        if !list.is_empty() {
            rule.push_str(&format!(";{key}={}", list.join(",")));
        }
    }
    if let Some(count) = schedule.number("repeatCount", log) {
        rule.push_str(&format!(";COUNT={count}"));
    }
    if let Some(last) = last {
        rule.push_str(&format!(";UNTIL={last}"));
    }
    Some(rule)
}

/// `P1W` and `P7D` are weekly, `P1D` daily, `P1M` monthly.
fn interval(text: &str) -> Option<(&'static str, u32)> {
    let text = text.trim().strip_prefix('P')?;
    let unit = text.chars().last()?;
    let count: u32 = text.strip_suffix(unit)?.parse().ok().filter(|count| *count > 0)?;
    match unit {
        'W' => Some(("WEEKLY", count)),
        'D' if count.is_multiple_of(7) => Some(("WEEKLY", count / 7)),
        'D' if count == 1 => Some(("DAILY", 1)),
        'M' => Some(("MONTHLY", count)),
        _ => None,
    }
}

/// `MO` of `https://schema.org/Monday`, `schema:Monday`, `Monday` and `MO`; `1MO` stays.
fn weekdays(schedule: &Given<'_>, raw: &Map<String, Value>, log: &mut Log) -> Vec<String> {
    let mut found = Vec::new();
    for word in words(raw, "byDay") {
        let name = last_part(&word).to_uppercase();
        let number: String = name.chars().take_while(|c| !c.is_ascii_alphabetic()).collect();
        let letters: String = name.chars().skip(number.len()).take(2).collect();
        match ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].contains(&letters.as_str()) && number.is_ascii() {
            true => found.push(number + &letters),
            false => log.note(&schedule.path("byDay"), &word, Reason::NoSuchDay),
        }
    }
    found
}

/// The words of a field that holds one or several.
fn words(raw: &Map<String, Value>, key: &str) -> Vec<String> {
    let entries = match raw.get(key) {
        Some(Value::Array(entries)) => entries.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    let word = |entry: &Value| match entry {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    entries.iter().take(400).filter_map(word).collect()
}

fn days(raw: &Map<String, Value>, key: &str) -> Vec<NaiveDate> {
    let mut found: Vec<NaiveDate> = words(raw, key)
        .into_iter()
        .filter_map(|text| {
            let fields = Map::from_iter([(key.to_owned(), Value::String(text))]);
            moment::read(&Given::record(&fields), key, &[], &mut Log::quiet()).map(|(day, _)| day)
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

fn day_in(given: &Given<'_>, key: &str, log: &mut Log) -> Option<NaiveDate> {
    moment::read(given, key, &[], log).map(|(day, _)| day)
}

/// One date of a thing, from the fields of a session. Nothing without a day to come to.
pub(super) fn dated(
    given: &Given<'_>,
    expected: Expected<'_>,
    as_of: Option<NaiveDate>,
    settings: &Settings,
    log: &mut Log,
) -> Option<Dated> {
    let (day, start) = moment::read(given, "startDate", expected.starts, log)?;
    let end = moment::read(given, "endDate", expected.ends, log).and_then(|(_, end)| end);
    let end = start.and_then(|start| moment::end(given, (start, end), "endDate", log));
    let remaining = given.number("remainingAttendeeCapacity", log);
    let as_of = as_of.filter(|day| *day <= settings.today);
    Some(Dated { day, times: (start, end), status: status(given, log), remaining, as_of })
}

/// When it happens, and what follows from that.
#[derive(Debug, Default)]
pub(super) struct When {
    pub(super) times: Times,
    /// The last day, where one is said.
    pub(super) runs_until: Option<NaiveDate>,
    pub(super) alert: Option<Alert>,
}

/// Puts patterns and dates together.
pub(super) fn together(mut patterns: Patterns, mut dates: Vec<Dated>, settings: &Settings, log: &mut Log) -> When {
    dates.sort_by_key(|date| (date.day, date.times));
    dates.dedup();
    let (on, off): (Vec<Dated>, Vec<Dated>) = dates.iter().cloned().partition(|date| date.status == Status::On);
    let last = dates.last().map(|date| date.day);
    let alert = alert(&off, &on, settings);
    let mut runs_until = None;
    if patterns.happenings.is_empty() {
        // Where nothing takes place the alert says so of all of it.
        patterns.happenings = listed(if on.is_empty() { &dates } else { &on }, settings, log);
    } else {
        fill_in(&mut patterns, &on);
        for happening in &mut patterns.happenings {
            let cancelled = off.iter().map(|date| date.day).filter(|day| happening.is_on(*day));
            happening.except.extend(cancelled.collect::<Vec<_>>());
            happening.except.sort();
            happening.except.dedup();
        }
        // A pattern without end whose dates are all over goes on on paper only.
        let has_no_end = patterns.happenings.iter().any(|one| one.until.is_none());
        runs_until = last.filter(|last| has_no_end && *last < settings.today);
    }
    let times = Times { sessions: patterns.happenings, ..Times::default() };
    runs_until = runs_until.or_else(|| last_day(&times)).or(last.filter(|_| times.sessions.is_empty()));
    When { times, runs_until, alert }
}

/// The last day of patterns that all have one.
fn last_day(times: &Times) -> Option<NaiveDate> {
    if times.sessions.is_empty() {
        return None;
    }
    let of = |session: &Happening| match &session.recurrence {
        Recurrence::Dates(dates) => dates.iter().max().copied(),
        _ => session.until,
    };
    times.sessions.iter().map(of).collect::<Option<Vec<NaiveDate>>>()?.into_iter().max()
}

/// The times of day that a pattern leaves open, where all dates on its days have the same.
fn fill_in(patterns: &mut Patterns, on: &[Dated]) {
    for happening in patterns.happenings.iter_mut().filter(|one| one.starts.is_none()) {
        let mut times: Vec<_> = on.iter().filter(|date| happening.is_on(date.day)).map(|date| date.times).collect();
        times.dedup();
        if let [(start, end)] = times.as_slice() {
            (happening.starts, happening.ends) = (*start, *end);
        }
    }
}

/// Dates one by one, those of the same hours together: what is to come, or the last when all is over.
fn listed(on: &[Dated], settings: &Settings, log: &mut Log) -> Vec<Happening> {
    let to_come: Vec<&Dated> = on.iter().filter(|date| date.is_to_come(settings)).collect();
    if to_come.len() > MOST_DATES {
        log.note("startDate", &format!("{} dates", to_come.len()), Reason::TooMany);
    }
    let shown = if to_come.is_empty() { on.last().into_iter().collect() } else { to_come };
    let mut by_hours: BTreeMap<(Option<Clock>, Option<Clock>), Vec<NaiveDate>> = BTreeMap::new();
    for date in shown.into_iter().take(MOST_DATES) {
        by_hours.entry(date.times).or_default().push(date.day);
    }
    let happening = |((starts, ends), mut days): (_, Vec<NaiveDate>)| {
        days.dedup();
        let recurrence = Recurrence::Dates(days);
        Happening { recurrence, starts, ends, from: None, until: None, except: Vec::new(), term_time: false }
    };
    by_hours.into_iter().map(happening).collect()
}

/// The next dates that are cancelled, as the alert of the listing.
fn alert(off: &[Dated], on: &[Dated], settings: &Settings) -> Option<Alert> {
    let to_come =
        |dates: &[Dated]| -> Vec<Dated> { dates.iter().filter(|date| date.is_to_come(settings)).cloned().collect() };
    let (off, on) = (to_come(off), to_come(on));
    let first = off.first()?;
    // Those that follow each other without a date between that takes place.
    let next_on = on.iter().map(|date| date.day).find(|day| *day > first.day);
    let row: Vec<&Dated> = off.iter().take_while(|date| next_on.is_none_or(|on| date.day < on)).collect();
    let postponed = row.iter().all(|date| date.status == Status::Postponed);
    Some(Alert {
        kind: AlertKind::Cancelled,
        from: Some(first.day),
        until: row.last().map(|date| date.day),
        in_own_words: postponed.then(|| Prose::english("Postponed")),
    })
}

/// The alert of a thing that is off as a whole.
pub(super) fn alert_of(status: Status) -> Option<Alert> {
    let in_own_words = match status {
        Status::On => return None,
        Status::Cancelled => None,
        Status::Postponed => Some(Prose::english("Postponed")),
    };
    Some(Alert { kind: AlertKind::Cancelled, from: None, until: None, in_own_words })
}

/// The days of something that begins and ends on different days: each of them, when they are few.
/// Nothing for a single day.
pub(super) fn run_of_days(given: &Given<'_>, log: &mut Log) -> Option<(Vec<Happening>, NaiveDate)> {
    let (first, start) = moment::read(given, "startDate", &[], &mut Log::quiet())?;
    let (last, end) = moment::read(given, "endDate", &[], &mut Log::quiet())?;
    let is_night = first.succ_opt() == Some(last)
        && start.is_some_and(|start| start.hour() >= 17)
        && end.is_some_and(|end| end.hour() < 6);
    if last <= first || is_night {
        return None;
    }
    let days: Vec<NaiveDate> = first.iter_days().take(LONGEST_RUN + 1).take_while(|day| *day <= last).collect();
    if days.len() > LONGEST_RUN {
        log.note("endDate", &format!("{first} to {last}"), Reason::PatternNotKnown);
        return Some((Vec::new(), last));
    }
    let recurrence = Recurrence::Dates(days);
    let happening = Happening {
        recurrence,
        starts: None,
        ends: None,
        from: None,
        until: None,
        except: Vec::new(),
        term_time: false,
    };
    Some((vec![happening], last))
}
