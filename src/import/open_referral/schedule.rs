//! When it happens. A schedule of a service, or of a service at a location, is sessions that one
//! comes to; a schedule of a location is its opening hours.
//!
//! Names: `schedules` (HSDS 3, UK 3.0), `regular_schedules` and `holiday_schedules` (UK 1.x, HSDS
//! 2); within them the recurrence words of RFC 5545.

use super::recurrence;
use crate::import::given::{Given, Log};
use crate::import::report::Reason;
use crate::import::{Settings, clean, dates};
use crate::model::*;
use chrono::NaiveDate;

/// Longest closure that is written out day by day.
const LONGEST_CLOSURE: usize = 400;

/// The times that the service itself states.
pub(super) fn of_service(given: &Given<'_>, settings: &Settings, log: &mut Log) -> Times {
    let mut times = Times::default();
    let (sessions, words) = patterns(given, settings, log);
    add(&mut times.sessions, sessions);
    add_words(&mut times, words);
    times
}

/// The times at one place: those of the service, of the link to the place, and when it is open.
pub(super) fn of_place(
    service: &Times,
    at_location: &Given<'_>,
    location: &Given<'_>,
    settings: &Settings,
    log: &mut Log,
) -> Times {
    let mut times = service.clone();
    let (sessions, words) = patterns(at_location, settings, log);
    add(&mut times.sessions, sessions);
    add_words(&mut times, words);
    let (opening, words) = patterns(location, settings, log);
    add(&mut times.opening, opening);
    add_words(&mut times, words);
    times
}

/// The last day of something that happens on named dates only: on the day after it is over.
pub(in crate::import) fn last_date(times: &Times) -> Option<NaiveDate> {
    let dates = times.sessions.iter().map(|session| match &session.recurrence {
        Recurrence::Dates(dates) => dates.iter().max().copied(),
        _ => None,
    });
    dates.collect::<Option<Vec<NaiveDate>>>()?.into_iter().max()
}

fn add(list: &mut Vec<Happening>, new: Vec<Happening>) {
    for happening in new {
        if !list.contains(&happening) {
            list.push(happening);
        }
    }
}

fn add_words(times: &mut Times, words: Vec<String>) {
    for words in words {
        let said = times.in_own_words.as_ref().map(|prose| prose.text.as_str()).unwrap_or_default();
        if !said.split('\n').any(|line| line == words) {
            let text = if said.is_empty() { words } else { format!("{said}\n{words}") };
            times.in_own_words = Some(Prose::english(text));
        }
    }
}

/// The patterns of an object, and what it says about them in words.
fn patterns(given: &Given<'_>, settings: &Settings, log: &mut Log) -> (Vec<Happening>, Vec<String>) {
    let mut found = Vec::new();
    let mut words = Vec::new();
    for schedule in given.lists(&["schedules", "regular_schedules"], log) {
        let said = words_of(&schedule, log);
        let term_time = said.iter().any(|text| speaks_of_terms(text));
        let mut happenings = one(&schedule, settings, log);
        happenings.iter_mut().for_each(|happening| happening.term_time = term_time);
        found.extend(happenings);
        words.extend(said);
    }
    let closed = closures(given, settings, log);
    found.iter_mut().for_each(|happening: &mut Happening| happening.except.clone_from(&closed));
    (found, words)
}

fn words_of(schedule: &Given<'_>, log: &mut Log) -> Vec<String> {
    let said = ["description", "notes"].iter().filter_map(|key| {
        let text = schedule.text(key, log)?;
        clean::line(&schedule.path(key), text, 600, log)
    });
    said.collect()
}

fn speaks_of_terms(text: &str) -> bool {
    let text = text.to_lowercase().replace('-', " ");
    ["term time only", "term time", "during term", "in term", "school terms"].iter().any(|words| text.contains(words))
        && !text.contains("not term")
        && !text.contains("not only")
        && !text.contains("outside term")
}

/// The patterns of one schedule; usually one.
fn one(schedule: &Given<'_>, settings: &Settings, log: &mut Log) -> Vec<Happening> {
    let (starts, ends) = hours(schedule, log);
    let Some(window) = recurrence::window(schedule, settings, log) else { return Vec::new() };
    let recurrences = recurrence::read(schedule, &window, log);
    let happening = |recurrence: Recurrence| {
        // Named dates need no first and last day.
        let counted = !matches!(recurrence, Recurrence::Dates(_));
        let from = window.from(&recurrence).filter(|_| counted);
        let until = window.until.filter(|_| counted);
        Happening { recurrence, starts, ends, from, until, except: Vec::new(), term_time: false }
    };
    let mut found: Vec<Happening> = recurrences.into_iter().map(happening).collect();
    if let (Some(count), Some(first), [only]) = (window.count, window.first, found.as_mut_slice()) {
        let last = only.next_days(first, count, recurrence::HORIZON).last().copied();
        only.until = [only.until, last].into_iter().flatten().min();
    }
    found
}

/// Opening and closing. A close before the opening is only believed in the evening.
fn hours(schedule: &Given<'_>, log: &mut Log) -> (Option<Clock>, Option<Clock>) {
    let starts = dates::clock_in(schedule, "opens_at", log);
    let ends = dates::clock_in(schedule, "closes_at", log);
    if let (Some(from), Some(to)) = (starts, ends)
        && to <= from
        && !(from.hour() >= 17 && to.hour() < 6)
    {
        let value = schedule.text("closes_at", log).unwrap_or_default();
        log.note(&schedule.path("closes_at"), value, Reason::EndBeforeStart);
        return (starts, None);
    }
    (starts, ends)
}

/// Days on which it is closed: `holiday_schedules` of UK 1.x with `closed`.
fn closures(given: &Given<'_>, settings: &Settings, log: &mut Log) -> Vec<NaiveDate> {
    let mut days = Vec::new();
    for holiday in given.list("holiday_schedules", log) {
        if holiday.flag("closed", log) != Some(true) {
            continue;
        }
        let Some(first) = dates::day_in(&holiday, "start_date", settings, log) else { continue };
        let last = dates::day_in(&holiday, "end_date", settings, log).unwrap_or(first);
        if last < first {
            log.note(&holiday.path("end_date"), &last.to_string(), Reason::EndBeforeStart);
        }
        days.extend(first.iter_days().take(LONGEST_CLOSURE).take_while(|day| *day <= last));
    }
    days.sort();
    days.dedup();
    days
}
