//! The calendar file of a listing (RFC 5545).
//!
//! Calendars are shared with families, employers and whoever looks at the phone. So it says what the
//! caller gives and nothing more: no name of the group, no link, no alarm, no organiser. The address
//! stands in it only when it is asked for and is public. Events are marked private, so that a shared
//! calendar shows "busy".

use super::ics::{self, Ics};
use super::meetings::{self, Meeting};
use crate::facts::{Context, public_address};
use crate::model::{AlertKind, Listing, uk_time::from_uk_time};
use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// What the caller gives.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words<'a> {
    /// What stands in the calendar; neutral, unless the person chose otherwise.
    pub title: &'a str,
    /// More, when the person wants it; nothing when empty.
    pub description: &'a str,
    /// Whether the address is wanted, if the public may see it.
    pub place: bool,
}

/// A calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The file: `text/calendar`, UTF-8, lines ending in CR LF.
    pub text: String,
    /// The group says more of its times than stands in the file: look at the page again.
    pub says_more: bool,
    /// Some of it is only in school terms, which nobody has told us: the file has every week, as
    /// "tentative".
    pub term_time: bool,
}

/// Why there is no file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoFile {
    /// Nobody says when it is.
    #[error("nobody says when it is")]
    NotKnown,
    /// The days are known, the time of day is not.
    #[error("nobody says at what time it begins")]
    NoTime,
    /// Every few weeks, and nobody says which.
    #[error("nobody says in which week it is")]
    WhichWeek,
    /// It is cancelled.
    #[error("it is cancelled")]
    Cancelled,
    /// The days that are known are over, or more than 400 days ahead, as on the page.
    #[error("its days are over")]
    Over,
}

/// The calendar file of everything in `listing` that is ahead. The first day is today or later, by
/// `context`; of it only today and the time of day are looked at.
///
/// # Errors
/// [`NoFile`]: that of the first pattern when none of them gives a meeting.
pub fn file(listing: &Listing, words: Words<'_>, context: &Context) -> Result<File, NoFile> {
    let times = listing.when.value().ok_or(NoFile::NotKnown)?;
    let patterns = meetings::patterns(times);
    let mut why_not = None;
    let mut out = Ics::begin();
    let mut file = File { text: String::new(), says_more: times.in_own_words.is_some(), term_time: false };
    let mut is_empty = true;
    for (number, pattern) in patterns.iter().enumerate().filter(|(number, one)| !patterns[..*number].contains(one)) {
        match meetings::of(listing, pattern, context) {
            Ok(found) => {
                found.iter().for_each(|meeting| event(&mut out, meeting, (listing, number), words, context));
                file.term_time |= pattern.term_time;
                is_empty = false;
            }
            // A date that has been is no reason to look again.
            Err(NoFile::Over) => why_not = why_not.or(Some(NoFile::Over)),
            Err(why) => {
                why_not = why_not.or(Some(why));
                file.says_more = true;
            }
        }
    }
    if is_empty {
        return Err(why_not.unwrap_or(NoFile::NotKnown));
    }
    file.text = out.end();
    Ok(file)
}

fn event(out: &mut Ics, meeting: &Meeting, which: (&Listing, usize), words: Words<'_>, context: &Context) {
    let starts = meeting.day.and_time(meeting.starts.time());
    out.line("BEGIN:VEVENT", "");
    out.line("UID:", &uid(which, meeting));
    // The day and not the minute: when somebody looked is nobody's business.
    out.line("DTSTAMP:", &ics::utc(context.today.and_time(NaiveTime::MIN).and_utc()));
    out.line("DTSTART;TZID=Europe/London:", &ics::local(starts));
    ends(out, meeting, starts);
    if let Some(rule) = &meeting.rule {
        let until = meeting.until.map(|last| ics::utc(from_uk_time(last.and_time(meeting.starts.time()))));
        let until = until.map_or_else(String::new, |until| [";UNTIL=", &until].concat());
        out.line("RRULE:", &[rule.as_str(), &until].concat());
    }
    for day in &meeting.except {
        out.line("EXDATE;TZID=Europe/London:", &ics::local(day.and_time(meeting.starts.time())));
    }
    out.text("SUMMARY:", words.title);
    if !words.description.is_empty() {
        out.text("DESCRIPTION:", words.description);
    }
    if let Some(address) = Some(which.0).filter(|_| words.place).and_then(|listing| address(listing, meeting)) {
        out.text("LOCATION:", &address);
    }
    out.line("CLASS:PRIVATE", "");
    if meeting.term_time {
        out.line("STATUS:TENTATIVE", "");
    }
    out.line("END:VEVENT", "");
}

/// The end, if it is known. An end is so many hours after the beginning on every day of a rule: where
/// the clocks change during the first meeting, the hours on the clock are written instead.
fn ends(out: &mut Ics, meeting: &Meeting, starts: NaiveDateTime) {
    let Some(clock) = meeting.ends else { return };
    let day = if clock < meeting.starts { meeting.day.succ_opt() } else { Some(meeting.day) };
    let Some(ends) = day.map(|day| day.and_time(clock.time())) else { return };
    let on_the_clock = ends - starts;
    if from_uk_time(ends) - from_uk_time(starts) == on_the_clock {
        out.line("DTEND;TZID=Europe/London:", &ics::local(ends));
    } else {
        out.line("DURATION:PT", &[&minutes(on_the_clock), "M"].concat());
    }
}

fn minutes(span: TimeDelta) -> String {
    span.num_minutes().to_string()
}

/// The address, if the public may see it, and unless the group has moved for now: then nobody knows
/// where this meeting is.
fn address(listing: &Listing, meeting: &Meeting) -> Option<String> {
    let moved = listing.alert.as_ref().filter(|alert| alert.kind == AlertKind::Moved);
    let has_moved = moved.is_some_and(|alert| alert.until.is_none_or(|until| until >= meeting.day));
    if has_moved { None } else { public_address(listing) }
}

/// A name for the event, the same every time, so that a calendar replaces it and does not show it
/// twice. Of the listing alone, and not to be read by eye.
fn uid((listing, number): (&Listing, usize), meeting: &Meeting) -> String {
    let number = number.to_string();
    let date = if meeting.rule.is_none() { ics::date(meeting.day) } else { String::new() };
    let mut hash = Sha256::new_with_prefix(b"come-along/calendar/1\0");
    for part in [&number, "\0", &date, "\0", &listing.id] {
        hash.update(part);
    }
    hash.finalize().iter().take(16).fold(String::with_capacity(32), |mut text, byte| {
        // Writing into a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
