//! The calendar file of a listing (RFC 5545).
//!
//! Calendars are shared with families, employers and whoever looks at the phone. So it says what the
//! caller gives and nothing more: no name of the group, no link, no alarm, no organiser. The address
//! stands in it only when it is asked for and is public. Events are marked private, so that a shared
//! calendar shows "busy".

use super::ics::{self, Ics};
use super::meetings::{self, Meetings};
use crate::facts::Context;
use crate::model::{AlertKind, Listing, uk_time::from_uk_time};
use chrono::{Datelike, NaiveDate, NaiveTime};

/// What the caller gives.
#[derive(Clone, Copy, Debug, Default)]
pub struct Words<'a> {
    /// What stands in the calendar; neutral, unless the person chose otherwise.
    pub title: &'a str,
    /// More, when the person wants it; nothing when empty.
    pub description: &'a str,
    /// The address, when the person wants it there: what `facts::public_address` gives and nothing else;
    /// nothing when empty.
    pub address: &'a str,
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
            Ok(meetings) => {
                for day in &meetings.days {
                    event(&mut out, &Event { listing, number, meetings: &meetings, day: *day }, words, context);
                }
                file.term_time |= pattern.term_time;
                is_empty = false;
            }
            Err(why) => {
                why_not = why_not.or(Some(why));
                // A date that has been is no reason to look again.
                file.says_more |= why != NoFile::Over;
            }
        }
    }
    if is_empty {
        return Err(why_not.unwrap_or(NoFile::NotKnown));
    }
    file.text = out.end();
    Ok(file)
}

/// One event of the file.
struct Event<'a> {
    listing: &'a Listing,
    /// The place of its pattern in the listing.
    number: usize,
    meetings: &'a Meetings,
    /// The first day.
    day: NaiveDate,
}

fn event(out: &mut Ics, event: &Event<'_>, words: Words<'_>, context: &Context) {
    let meetings = event.meetings;
    let starts = meetings.starts.time();
    out.line("BEGIN:VEVENT", "");
    out.line("UID:", &uid(event));
    // The day and not the minute: when somebody looked is nobody's business.
    out.line("DTSTAMP:", &ics::utc(context.today.and_time(NaiveTime::MIN).and_utc()));
    out.line("DTSTART;TZID=Europe/London:", &ics::local(event.day.and_time(starts)));
    ends(out, event);
    if let Some(rule) = &meetings.rule {
        let until = meetings.until.map(|last| ics::utc(from_uk_time(last.and_time(starts))));
        let until = until.map_or_else(String::new, |until| [";UNTIL=", &until].concat());
        out.line("RRULE:", &[rule.as_str(), &until].concat());
    }
    for day in &meetings.except {
        out.line("EXDATE;TZID=Europe/London:", &ics::local(day.and_time(starts)));
    }
    out.text("SUMMARY:", words.title);
    if !words.description.is_empty() {
        out.text("DESCRIPTION:", words.description);
    }
    if !words.address.is_empty() && !has_moved(event) {
        out.text("LOCATION:", words.address);
    }
    out.line("CLASS:PRIVATE", "");
    if meetings.term_time {
        out.line("STATUS:TENTATIVE", "");
    }
    out.line("END:VEVENT", "");
}

/// The end, if it is known. An end is so many hours after the beginning on every day of a rule: where
/// the clocks change during the first meeting, the hours on the clock are written instead.
fn ends(out: &mut Ics, event: &Event<'_>) {
    let Some(clock) = event.meetings.ends else { return };
    let starts = event.day.and_time(event.meetings.starts.time());
    let day = if clock < event.meetings.starts { event.day.succ_opt() } else { Some(event.day) };
    let Some(ends) = day.map(|day| day.and_time(clock.time())) else { return };
    let on_the_clock = ends - starts;
    if from_uk_time(ends) - from_uk_time(starts) == on_the_clock {
        out.line("DTEND;TZID=Europe/London:", &ics::local(ends));
    } else {
        out.line("DURATION:PT", &[&on_the_clock.num_minutes().to_string(), "M"].concat());
    }
}

/// Whether the group has moved for now: then nobody knows where this meeting is.
fn has_moved(event: &Event<'_>) -> bool {
    let moved = event.listing.alert.as_ref().filter(|alert| alert.kind == AlertKind::Moved);
    moved.is_some_and(|alert| alert.until.is_none_or(|until| until >= event.day))
}

/// A name for the event, the same every time, so that a calendar replaces it and does not show it
/// twice: sixteen digits made of the listing's id (FNV-1a), the pattern, and the day where it is a single
/// one. Of nothing else, and not to be read by eye.
fn uid(event: &Event<'_>) -> String {
    let day = if event.meetings.rule.is_none() { event.day.num_days_from_ce() } else { 0 };
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let numbers = (event.number as u32).to_le_bytes().into_iter().chain(day.to_le_bytes());
    for byte in numbers.chain(event.listing.id.bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (0..16).rev().filter_map(|place| char::from_digit((hash >> (place * 4) & 15) as u32, 16)).collect()
}
