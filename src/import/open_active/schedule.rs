//! The patterns of `eventSchedule`: `Schedule` and `PartialSchedule`, as rules of calendars. What the
//! model cannot hold is told, and never bent into something near it.

use super::moment::{self, Expected};
use super::tidy::last_part;
use crate::import::Settings;
use crate::import::given::{Given, Log};
use crate::import::open_referral::schedule as rules;
use crate::import::report::Reason;
use crate::model::*;
use chrono::NaiveDate;
use serde_json::{Map, Value};

/// The patterns of a thing, and what its schedules say of times, to hold dates against.
#[derive(Clone, Debug, Default)]
pub(super) struct Patterns {
    pub(super) happenings: Vec<Happening>,
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
