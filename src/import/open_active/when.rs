//! When it happens: patterns, and the dates of the sessions below, put together. A pattern is what people
//! remember, so it leads; dates stand where there is none, fill in its times of day, and say which
//! days are cancelled.

use super::moment::{self, Expected};
use super::schedule::Patterns;
use super::tidy::last_part;
use crate::import::Settings;
use crate::import::given::{Given, Log};
use crate::import::report::Reason;
use crate::model::*;
use chrono::NaiveDate;
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
