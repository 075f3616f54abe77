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

/// A meeting that is on once, or again and again.
#[derive(Debug, PartialEq)]
pub(super) struct Meeting {
    /// The first day, today or later.
    pub(super) day: NaiveDate,
    /// When it begins.
    pub(super) starts: Clock,
    /// When it ends; before `starts` means on the day after.
    pub(super) ends: Option<Clock>,
    /// What it repeats by, without an end; nothing for a single date.
    pub(super) rule: Option<String>,
    /// The last day that the rule holds.
    pub(super) until: Option<NaiveDate>,
    /// Days of the rule on which it is not, in order.
    pub(super) except: Vec<NaiveDate>,
    /// Only in school terms, and nobody tells us which those are.
    pub(super) term_time: bool,
}

/// The patterns that somebody comes to: the sessions, and where there is none, the hours in which it
/// is open.
pub(super) fn patterns(times: &Times) -> &[Happening] {
    if times.sessions.is_empty() { &times.opening } else { &times.sessions }
}

/// The meetings of one pattern: one with a rule, or one for each date.
pub(super) fn of(listing: &Listing, pattern: &Happening, context: &Context) -> Result<Vec<Meeting>, NoFile> {
    let starts = pattern.starts.ok_or(NoFile::NoTime)?;
    if matches!(pattern.recurrence, Recurrence::Weekly { interval: 2.., .. }) && pattern.from.is_none() {
        return Err(NoFile::WhichWeek);
    }
    let until = last_day(listing, pattern);
    let is_on = |day: &NaiveDate| {
        is_still_on(listing, pattern, *day, context) && until.is_none_or(|last| *day <= last) && day.year() <= LAST_YEAR
    };
    let first =
        context.today.iter_days().take(AHEAD).find(is_on).ok_or_else(|| none_ahead(listing, pattern, context))?;
    let meeting = |day: NaiveDate, rule: Option<String>| Meeting {
        day,
        starts,
        ends: pattern.ends.filter(|ends| *ends != starts),
        rule,
        until: None,
        except: Vec::new(),
        term_time: pattern.term_time,
    };
    let Recurrence::Dates(dates) = &pattern.recurrence else {
        let until = until.filter(|last| last.year() <= LAST_YEAR);
        let except = left_out(listing, pattern, first, context);
        let except = except.into_iter().filter(|day| until.is_none_or(|last| *day <= last)).collect();
        return Ok(vec![Meeting { until, except, ..meeting(first, rule(&pattern.recurrence)) }]);
    };
    let mut days: Vec<NaiveDate> = dates.iter().copied().filter(|day| *day >= first).filter(is_on).collect();
    days.sort_unstable();
    days.dedup();
    Ok(days.into_iter().take(MOST_DATES).map(|day| meeting(day, None)).collect())
}

/// Why no day is ahead: it is cancelled, or its days are over.
fn none_ahead(listing: &Listing, pattern: &Happening, context: &Context) -> NoFile {
    let days = pattern.next_days(context.today, 1, AHEAD);
    if days.iter().any(|day| !listing.is_over(*day)) { NoFile::Cancelled } else { NoFile::Over }
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

/// The days after `first` that the rule would hold and on which it is not.
fn left_out(listing: &Listing, pattern: &Happening, first: NaiveDate, context: &Context) -> Vec<NaiveDate> {
    let all = Happening { except: Vec::new(), ..pattern.clone() };
    let alert = listing.alert.as_ref().and_then(|alert| Some((alert.from?, alert.until?)));
    let cancelled = alert.into_iter().flat_map(|(from, until)| {
        from.iter_days().take(MOST_CANCELLED as usize + 1).take_while(move |day| *day <= until)
    });
    let mut days: Vec<NaiveDate> = pattern.except.iter().copied().chain(cancelled).collect();
    days.retain(|day| *day > first && all.is_on(*day) && !is_still_on(listing, pattern, *day, context));
    days.retain(|day| day.year() <= LAST_YEAR);
    days.sort_unstable();
    days.dedup();
    days
}

/// The rule of RFC 5545. Weeks begin on Monday, as the model counts them.
fn rule(recurrence: &Recurrence) -> Option<String> {
    Some(match recurrence {
        Recurrence::Weekly { days, interval } => {
            let days: Vec<&str> = days.days().map(two_letters).collect();
            let every = (*interval).max(1).to_string();
            ["FREQ=WEEKLY;INTERVAL=", &every, ";WKST=MO;BYDAY=", &days.join(",")].concat()
        }
        Recurrence::Monthly { nth, weekday } => {
            ["FREQ=MONTHLY;BYDAY=", &nth.to_string(), two_letters(Weekdays::from_number(*weekday)?)].concat()
        }
        Recurrence::MonthDay { day } => ["FREQ=MONTHLY;BYMONTHDAY=", &day.to_string()].concat(),
        Recurrence::Dates(_) => return None,
    })
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
