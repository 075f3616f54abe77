//! By time: whether a thing is on when somebody can come.
//!
//! Times are asked together, because "Monday to Friday" and "in the evening" must be true of one
//! and the same meeting: a club on Monday mornings and Saturday evenings is no answer to both.

use super::Choice;
use super::choices::{Answer, both, either, said};
use crate::facts::{Context, is_still_on};
use crate::model::{Clock, Happening, Listing, Recurrence};
use chrono::{Datelike, NaiveDate, Weekday};

/// From this hour on it is evening: when work and school are over.
pub const EVENING_HOUR: u32 = 17;
/// "This week" is today and the six days after it, so that it means as much on a Sunday.
const WEEK: usize = 7;
/// As far ahead as the next day of a thing is looked for.
const HORIZON: usize = 400;
/// A pattern shows all its kinds of days in so many meetings.
const MEETINGS: usize = 14;

/// Whether there is a meeting, or an hour of being open, to which all of `chosen` apply.
pub(super) fn answer(chosen: &[Choice], listing: &Listing, context: &Context) -> Answer {
    let Some(times) = listing.when.value() else { return Answer::NotKnown };
    let patterns = times.sessions.iter().chain(&times.opening);
    let more_in_words = times.in_own_words.is_some() || (times.sessions.is_empty() && times.opening.is_empty());
    let mut best = if more_in_words { Answer::NotKnown } else { Answer::No };
    for pattern in patterns {
        best = either(best, meets(chosen, pattern, listing, context));
        if best == Answer::Yes {
            break;
        }
    }
    best
}

/// Whether it is on or open at this moment, as far as anybody has said.
pub fn is_on_now(listing: &Listing, context: &Context) -> bool {
    answer(&[Choice::Now], listing, context) == Answer::Yes
}

fn meets(chosen: &[Choice], pattern: &Happening, listing: &Listing, context: &Context) -> Answer {
    // Every few weeks, and nobody said from when: no day of it is known.
    if matches!(pattern.recurrence, Recurrence::Weekly { interval: 2.., .. }) && pattern.from.is_none() {
        return Answer::NotKnown;
    }
    let ahead = if chosen.iter().any(|choice| is_soon(*choice)) { WEEK } else { HORIZON };
    let days = context.today.iter_days().take(ahead);
    let days = days.filter(|day| is_still_on(listing.alert.as_ref(), pattern, *day, context)).take(MEETINGS);
    let fits_on =
        |day| chosen.iter().fold(Answer::Yes, |so_far, choice| both(so_far, fits(*choice, pattern, day, context)));
    days.map(fits_on).fold(Answer::No, either)
}

fn is_soon(choice: Choice) -> bool {
    matches!(choice, Choice::Now | Choice::Today | Choice::Week)
}

fn fits(choice: Choice, pattern: &Happening, day: NaiveDate, context: &Context) -> Answer {
    let soon = |near: bool| match (near, pattern.term_time) {
        // Nobody has told us when the schools are closed.
        (true, true) => Answer::NotKnown,
        (near, _) => said(near),
    };
    let is_weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    match choice {
        Choice::Now => both(soon(day == context.today), is_under_way(pattern, context.now)),
        Choice::Today => soon(day == context.today),
        Choice::Week => soon(true),
        Choice::Weekdays => said(!is_weekend),
        Choice::Weekend => said(is_weekend),
        Choice::Daytime => pattern.starts.map_or(Answer::NotKnown, |starts| said(starts.hour() < EVENING_HOUR)),
        Choice::Evening => is_in_the_evening(pattern),
        _ => Answer::NotKnown,
    }
}

/// It has begun, and is not known to have ended.
fn is_under_way(pattern: &Happening, now: Clock) -> Answer {
    match (pattern.starts, pattern.ends) {
        (Some(starts), Some(ends)) if ends > starts => said(starts <= now && now < ends),
        (Some(starts), Some(_)) => said(starts <= now),
        (Some(starts), None) if now < starts => Answer::No,
        _ => Answer::NotKnown,
    }
}

/// It begins in the evening, or is still on then: a café that is open until nine.
fn is_in_the_evening(pattern: &Happening) -> Answer {
    let evening = |clock: Clock| clock.hour() >= EVENING_HOUR;
    match (pattern.starts, pattern.ends) {
        (Some(starts), _) if evening(starts) => Answer::Yes,
        (Some(starts), Some(ends)) => said(ends < starts || ends.hour() > EVENING_HOUR),
        _ => Answer::NotKnown,
    }
}
