//! When it happens: the pattern in words, and the next day.

use super::{Context, Line, Said, listed, sentences};
use crate::i18n::{Msg, dates, say};
use crate::model::{Alert, AlertKind, Clock, Happening, Listing, Recurrence, Times, Weekdays};
use chrono::NaiveDate;

/// How far ahead a next day is looked for: over a year, for things that happen once in it.
const HORIZON_DAYS: usize = 400;
/// Dates of a list that are spelled out.
const DATES_SHOWN: usize = 3;

pub(super) fn when(listing: &Listing, context: &Context) -> Said {
    sentences(&listing.when, say::when_unknown, |times| {
        let mut lines: Vec<Line> =
            times.sessions.iter().filter_map(|session| pattern(session, context)).map(Line::Say).collect();
        lines.extend(
            times
                .opening
                .iter()
                .filter_map(|hours| pattern(hours, context))
                .map(|open| Line::Say(say::when_on_days(open))),
        );
        if times.sessions.iter().any(|session| session.term_time) {
            lines.push(Line::Say(say::when_term_time()));
        }
        lines.extend(next_lines(listing, times, context).map(Line::Say));
        lines.extend(times.in_own_words.clone().map(Line::Quote));
        lines
    })
}

/// The next days, in words. Single dates are spelled out above already, so there the next one is enough.
fn next_lines(listing: &Listing, times: &Times, context: &Context) -> Option<Msg> {
    let is_pattern = |session: &Happening| !matches!(session.recurrence, Recurrence::Dates(_));
    let days = next_days(listing, &times.sessions, context);
    if days.len() < 2 || !times.sessions.iter().any(is_pattern) {
        return next_line(listing, times, context);
    }
    listed(days.into_iter().map(|day| dates::near_date_words(day, context.today))).map(say::when_next)
}

/// The next days on which there is a session, each once, in order.
fn next_days(listing: &Listing, sessions: &[Happening], context: &Context) -> Vec<NaiveDate> {
    let is_on = |day: &NaiveDate| {
        sessions.iter().any(|session| {
            !cannot_count(session, context) && is_still_on(listing.alert.as_ref(), session, *day, context)
        })
    };
    context.today.iter_days().take(HORIZON_DAYS).filter(is_on).take(DATES_SHOWN).collect()
}

pub(super) fn next_line(listing: &Listing, times: &Times, context: &Context) -> Option<Msg> {
    match next_of(listing, &times.sessions, context) {
        Some(day) => Some(say::when_next(dates::near_date_words(day, context.today))),
        // The alert above everything says it then.
        None if listing.alert.as_ref().is_some_and(|alert| alert.kind == AlertKind::Cancelled) => None,
        // Every few weeks, and nobody said from when: it goes on, but no day can be promised.
        None if times.sessions.iter().any(|session| cannot_count(session, context)) => Some(say::when_which_week()),
        None if !times.sessions.is_empty() => Some(say::when_dates_over()),
        None => None,
    }
}

fn cannot_count(session: &Happening, context: &Context) -> bool {
    let every_few_weeks = matches!(session.recurrence, Recurrence::Weekly { interval: 2.., .. });
    every_few_weeks && session.from.is_none() && session.until.is_none_or(|until| context.today <= until)
}

/// The next day on which there is a session that has not ended yet.
pub fn next_date(listing: &Listing, context: &Context) -> Option<NaiveDate> {
    next_of(listing, &listing.when.value()?.sessions, context)
}

/// Days on which it is cancelled are passed over; a cancellation without an end has no next day.
fn next_of(listing: &Listing, sessions: &[Happening], context: &Context) -> Option<NaiveDate> {
    sessions
        .iter()
        .filter_map(|session| {
            let first = if is_over_today(session, context.now) { context.today.succ_opt()? } else { context.today };
            let mut days = first.iter_days().take(HORIZON_DAYS);
            days.find(|day| session.is_on(*day) && !is_cancelled(listing.alert.as_ref(), *day))
        })
        .min()
}

/// Whether `happening` is on on `day`: not cancelled by the listing's alert, and not over yet when that
/// is today.
pub fn is_still_on(alert: Option<&Alert>, happening: &Happening, day: NaiveDate, context: &Context) -> bool {
    let is_over = day == context.today && is_over_today(happening, context.now);
    happening.is_on(day) && !is_over && !is_cancelled(alert, day)
}

fn is_cancelled(alert: Option<&Alert>, day: NaiveDate) -> bool {
    alert.is_some_and(|alert| {
        alert.kind == AlertKind::Cancelled
            && alert.from.is_none_or(|from| from <= day)
            && alert.until.is_none_or(|until| day <= until)
    })
}

/// A session without an end counts as over an hour after it began.
fn is_over_today(session: &Happening, now: Clock) -> bool {
    let Some(starts) = session.starts else { return false };
    match session.ends {
        Some(ends) if ends > starts => ends <= now,
        Some(_) => false,
        None => starts.minutes() + 60 <= now.minutes(),
    }
}

/// Whether somebody is there today, and when: for the hub itself. Nothing known is said as that.
pub fn open_today(open: &[Happening], today: NaiveDate) -> Vec<Msg> {
    if open.is_empty() {
        return vec![say::hub_open_unknown()];
    }
    let hours = |happening: &Happening| match (happening.starts, happening.ends) {
        (Some(from), Some(to)) => say::hub_open_today(dates::time_range(from.time(), to.time())),
        (Some(from), None) => say::hub_open_today(say::time_from(dates::time_of_day(from.time()))),
        (None, _) => say::hub_open_some_time(),
    };
    let found: Vec<Msg> = open.iter().filter(|happening| happening.is_on(today)).map(hours).collect();
    if found.is_empty() { vec![say::hub_closed_today()] } else { found }
}

fn pattern(happening: &Happening, context: &Context) -> Option<Msg> {
    let days = recurrence(happening, context)?;
    Some(match (happening.starts, happening.ends) {
        (Some(from), Some(to)) => say::when_with_time(days, dates::time_range(from.time(), to.time())),
        (Some(from), None) => say::when_with_time(days, say::time_from(dates::time_of_day(from.time()))),
        (None, _) => days,
    })
}

fn recurrence(happening: &Happening, context: &Context) -> Option<Msg> {
    match &happening.recurrence {
        Recurrence::Weekly { days, interval: 0 | 1 } => Some(say::when_every_week(weekdays(*days)?)),
        Recurrence::Weekly { days, interval } => Some(say::when_every_weeks(weekdays(*days)?, *interval)),
        Recurrence::Monthly { nth, weekday } => {
            let day = Weekdays::from_number(*weekday)?;
            Some(say::when_monthly(dates::weekday(day), ordinal(*nth)))
        }
        Recurrence::MonthDay { day } => Some(say::when_month_day(*day)),
        Recurrence::Dates(_) => {
            let coming = happening.next_days(context.today, DATES_SHOWN, HORIZON_DAYS);
            listed(coming.into_iter().map(dates::date_words))
        }
    }
}

fn weekdays(days: Weekdays) -> Option<Msg> {
    listed(days.days().map(dates::weekday).collect::<Vec<_>>())
}

fn ordinal(nth: i8) -> &'static str {
    match nth {
        1 => "first",
        2 => "second",
        3 => "third",
        4 => "fourth",
        5 => "fifth",
        _ => "last",
    }
}
