//! From the patterns of a listing to what a calendar can hold: a first day, a rule, days left out.

use super::calendar::NoFile;
use crate::facts::{Context, is_still_on};
use crate::model::{AlertKind, Clock, Happening, Listing, Recurrence, Times, Weekdays};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// As far ahead as a first day is looked for, as in `facts`.
const AHEAD: usize = 400;
/// Single dates of a list that are taken, the next ones.
const MOST_DATES: usize = 100;
/// Days of a cancellation that are left out one by one; before a longer one the rule ends.
const MOST_CANCELLED: u64 = 366;
/// The last year that a calendar file can write.
const LAST_YEAR: i32 = 9999;

/// The meetings of one pattern: again and again, or on single days.
#[derive(Debug, PartialEq)]
pub(super) struct Meetings {
    /// The first day of the rule, or every single day: today or later, in order, at least one.
    pub(super) days: Vec<NaiveDate>,
    /// When it begins.
    pub(super) starts: Clock,
    /// When it ends; before `starts` means on the day after.
    pub(super) ends: Option<Clock>,
    /// What it repeats by, without an end; nothing for single days.
    pub(super) rule: Option<String>,
    /// The last day that the rule holds.
    pub(super) until: Option<NaiveDate>,
    /// Days of the rule on which it is not.
    pub(super) except: Vec<NaiveDate>,
    /// Only in school terms, and nobody tells us which those are.
    pub(super) term_time: bool,
}

/// The patterns that somebody comes to: the sessions, and where there is none, the hours in which it
/// is open.
pub(super) fn patterns(times: &Times) -> &[Happening] {
    if times.sessions.is_empty() { &times.opening } else { &times.sessions }
}

/// The meetings of one pattern that are ahead.
pub(super) fn of(listing: &Listing, pattern: &Happening, context: &Context) -> Result<Meetings, NoFile> {
    let starts = pattern.starts.ok_or(NoFile::NoTime)?;
    if matches!(pattern.recurrence, Recurrence::Weekly { interval: 2.., .. }) && pattern.from.is_none() {
        return Err(NoFile::WhichWeek);
    }
    let until = last_day(listing, pattern);
    let is_on = |day: &NaiveDate| {
        let is_over = until.is_some_and(|last| last < *day) || day.year() > LAST_YEAR;
        !is_over && is_still_on(listing.alert.as_ref(), pattern, *day, context)
    };
    let days = context.today.iter_days().take(AHEAD).filter(is_on);
    let rule = rule(&pattern.recurrence);
    let days: Vec<NaiveDate> = days.take(if rule.is_some() { 1 } else { MOST_DATES }).collect();
    let Some(first) = days.first() else { return Err(none_ahead(listing, pattern, context)) };
    let until = until.filter(|last| rule.is_some() && last.year() <= LAST_YEAR);
    let except = if rule.is_some() { left_out(listing, pattern, (*first, until), context) } else { Vec::new() };
    let ends = pattern.ends.filter(|ends| *ends != starts);
    Ok(Meetings { days, starts, ends, rule, until, except, term_time: pattern.term_time })
}

/// Why no day is ahead: it is cancelled, or its days are over.
fn none_ahead(listing: &Listing, pattern: &Happening, context: &Context) -> NoFile {
    let days = pattern.next_days(context.today, 1, AHEAD);
    if days.iter().any(|day| listing.runs_until.is_none_or(|last| last >= *day)) {
        NoFile::Cancelled
    } else {
        NoFile::Over
    }
}

/// The last day of the pattern or of the whole listing, or the one before it is cancelled for good
/// (or for so long that nobody can tell).
fn last_day(listing: &Listing, pattern: &Happening) -> Option<NaiveDate> {
    let cancelled = listing.alert.as_ref().filter(|alert| alert.kind == AlertKind::Cancelled);
    let cancelled = cancelled.and_then(|alert| {
        let from = alert.from?;
        let is_short = alert.until.is_some_and(|until| from.checked_add_days(Days::new(MOST_CANCELLED)) >= Some(until));
        if is_short { None } else { from.pred_opt() }
    });
    [pattern.until, listing.runs_until, cancelled].into_iter().flatten().min()
}

/// The days after the first and up to the last that the rule would hold and on which it is not.
fn left_out(
    listing: &Listing,
    pattern: &Happening,
    (first, last): (NaiveDate, Option<NaiveDate>),
    context: &Context,
) -> Vec<NaiveDate> {
    let all = Happening { except: Vec::new(), ..pattern.clone() };
    let mut days = pattern.except.clone();
    if let Some((from, until)) = listing.alert.as_ref().and_then(|alert| Some((alert.from?, alert.until?))) {
        let cancelled = from.iter_days().take(MOST_CANCELLED as usize + 1).take_while(|day| *day <= until);
        days.extend(cancelled.filter(|day| !pattern.except.contains(day)));
    }
    days.retain(|day| {
        let within = first < *day && last.is_none_or(|last| *day <= last) && day.year() <= LAST_YEAR;
        within && all.is_on(*day) && !is_still_on(listing.alert.as_ref(), pattern, *day, context)
    });
    days
}

/// The rule of RFC 5545. Weeks begin on Monday, as the model counts them.
fn rule(recurrence: &Recurrence) -> Option<String> {
    let (head, number, tail) = match recurrence {
        Recurrence::Weekly { interval, .. } => {
            ("FREQ=WEEKLY;WKST=MO;INTERVAL=", i32::from(*interval).max(1), ";BYDAY=")
        }
        Recurrence::Monthly { nth, .. } => ("FREQ=MONTHLY;BYDAY=", i32::from(*nth), ""),
        Recurrence::MonthDay { day } => ("FREQ=MONTHLY;BYMONTHDAY=", i32::from(*day), ""),
        Recurrence::Dates(_) => return None,
    };
    let mut rule = [head, &number.to_string(), tail].concat();
    match recurrence {
        Recurrence::Weekly { days, .. } => {
            for (at, day) in days.days().enumerate() {
                rule.push_str(if at > 0 { "," } else { "" });
                rule.push_str(two_letters(day));
            }
        }
        Recurrence::Monthly { weekday, .. } => rule.push_str(two_letters(Weekdays::from_number(*weekday)?)),
        _ => {}
    }
    Some(rule)
}

fn two_letters(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    }
}
