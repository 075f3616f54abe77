//! One date of a session: its day and times on a British clock. Programs write offsets that are not
//! those of the place (`+05:30`, or `Z` beside British summer time) and lengths that no club has, so
//! each is held against what else is said, and what does not fit is not believed.

use crate::import::dates;
use crate::import::given::{Given, Log};
use crate::import::report::Reason;
use crate::model::Clock;
use crate::model::uk_time::uk_time;
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike};

/// Longer than this, in minutes, nobody's session is, and an end or a length that says so is wrong.
const LONGEST: u32 = 12 * 60;

/// What the schedule of the same thing says: where an offset makes something else of a time, this
/// decides.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Expected<'a> {
    /// Times of day at which it begins.
    pub(super) starts: &'a [Clock],
    /// Times of day at which it ends.
    pub(super) ends: &'a [Clock],
}

/// A day, with a time when one is believed.
pub(super) type Moment = (NaiveDate, Option<Clock>);

/// The moment in a field; what is wrong with it is noted.
pub(super) fn read(given: &Given<'_>, key: &str, expected: &[Clock], log: &mut Log) -> Option<Moment> {
    let text = given.text(key, log)?.trim();
    let field = given.path(key);
    match parse(text) {
        Some(Written::Day(day)) => Some((day, None)),
        Some(Written::Local(local)) => Some((local.date(), clock(local))),
        Some(Written::Instant { local, uk, is_british }) => {
            judged(&field, text, (local, uk, is_british), expected, log)
        }
        None => {
            log.note(&field, text, Reason::NotADate);
            None
        }
    }
}

/// The believed one of two readings: the time as it is written, and the same instant in the United
/// Kingdom. Where nothing else is said an offset of this country is believed, and another is not.
fn judged(
    field: &str,
    text: &str,
    (local, uk, is_british): (NaiveDateTime, NaiveDateTime, bool),
    expected: &[Clock],
    log: &mut Log,
) -> Option<Moment> {
    let fits = |time: NaiveDateTime| clock(time).is_some_and(|clock| expected.contains(&clock));
    if local == uk || fits(uk) {
        return Some((uk.date(), clock(uk)));
    }
    if fits(local) {
        log.note(field, text, Reason::OffsetNotBelieved);
        return Some((local.date(), clock(local)));
    }
    if is_british {
        return Some((uk.date(), clock(uk)));
    }
    log.note(field, text, Reason::TimeZone);
    (local.date() == uk.date()).then_some((uk.date(), None))
}

enum Written {
    Day(NaiveDate),
    Local(NaiveDateTime),
    Instant { local: NaiveDateTime, uk: NaiveDateTime, is_british: bool },
}

fn parse(text: &str) -> Option<Written> {
    let in_years = |day: NaiveDate| (1900..=2200).contains(&day.year());
    if let Ok(day) = text.parse::<NaiveDate>() {
        return Some(Written::Day(day)).filter(|_| in_years(day));
    }
    let text = text.replacen([' ', 't'], "T", 1).replace(['z', 'Z'], "+00:00");
    const INSTANTS: [&str; 2] = ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%dT%H:%M%#z"];
    const LOCAL: [&str; 2] = ["%Y-%m-%dT%H:%M:%S%.f", "%Y-%m-%dT%H:%M"];
    if let Some(instant) = INSTANTS.iter().find_map(|way| DateTime::parse_from_str(&text, way).ok()) {
        let offset = instant.offset().local_minus_utc();
        let uk = uk_time(instant.to_utc());
        let written = Written::Instant { local: instant.naive_local(), uk, is_british: matches!(offset, 0 | 3600) };
        return Some(written).filter(|_| in_years(uk.date()));
    }
    let local = LOCAL.iter().find_map(|way| NaiveDateTime::parse_from_str(&text, way).ok())?;
    Some(Written::Local(local)).filter(|_| in_years(local.date()))
}

/// The time of day to the nearest minute: some publishers end at 18:29:59.
fn clock(time: NaiveDateTime) -> Option<Clock> {
    let up = u32::from(time.second() >= 30);
    let minutes = (time.hour() * 60 + time.minute() + up).min(24 * 60 - 1);
    Clock::new(minutes / 60, minutes % 60)
}

/// The end of a session that begins at `start`: the end that is stated, else by the length, when it
/// can be true.
pub(super) fn end(
    given: &Given<'_>,
    (start, stated): (Clock, Option<Clock>),
    end_key: &str,
    log: &mut Log,
) -> Option<Clock> {
    let field = given.path(end_key);
    let length = length(given, log);
    let Some(stated) = stated else { return length.and_then(|minutes| after(start, minutes)) };
    let lasts = (stated.minutes() + 24 * 60 - start.minutes()) % (24 * 60);
    // A close before the opening is only believed in the evening.
    let is_overnight = stated <= start && start.hour() >= 17 && stated.hour() < 6;
    if stated <= start && !is_overnight {
        let written = given.text(end_key, log).unwrap_or_default();
        log.note(&field, written, Reason::EndBeforeStart);
        return length.and_then(|minutes| after(start, minutes));
    }
    if length.is_some_and(|minutes| minutes != lasts) {
        let written = given.text("duration", log).unwrap_or_default();
        log.note(&given.path("duration"), written, Reason::LengthNotBelieved);
    }
    Some(stated)
}

/// How long it lasts, in minutes: `PT1H30M`. A length that no session has is not believed.
fn length(given: &Given<'_>, log: &mut Log) -> Option<u32> {
    let text = given.text("duration", log)?;
    let minutes = minutes(text);
    // Days are for courses and camps; they say nothing about the hours.
    let is_in_days = text.trim().starts_with('P') && !text.contains('T');
    match minutes {
        Some(minutes) if (1..=LONGEST).contains(&minutes) => Some(minutes),
        _ if is_in_days => None,
        _ => {
            log.note(&given.path("duration"), text, Reason::LengthNotBelieved);
            None
        }
    }
}

/// The minutes of `PT2H40M0S`; nothing when it has days or is no length.
fn minutes(text: &str) -> Option<u32> {
    let mut total = 0u32;
    let mut number = String::new();
    for c in text.trim().strip_prefix("PT")?.chars() {
        if c.is_ascii_digit() {
            number.push(c);
            continue;
        }
        let value: u32 = std::mem::take(&mut number).parse().ok()?;
        let part = match c {
            'H' => value.checked_mul(60)?,
            'M' => value,
            'S' => value / 60,
            _ => return None,
        };
        total = total.checked_add(part)?;
    }
    number.is_empty().then_some(total)
}

fn after(start: Clock, minutes: u32) -> Option<Clock> {
    let at = (start.minutes() + minutes) % (24 * 60);
    Clock::new(at / 60, at % 60)
}

/// The time of day in a field of a schedule, which is by definition local.
pub(super) fn clock_in(given: &Given<'_>, key: &str, log: &mut Log) -> Option<Clock> {
    dates::clock_in(given, key, log)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;
    use crate::import::RecordId;
    use serde_json::json;

    fn log() -> Log {
        Log::new(RecordId { id: "x".into(), copy: 1 })
    }

    fn at(text: &str, expected: &[(u32, u32)]) -> (String, Vec<Reason>) {
        let fields = json!({"startDate": text});
        let expected: Vec<Clock> = expected.iter().map(|(hour, minute)| Clock::new(*hour, *minute).unwrap()).collect();
        let mut log = log();
        let found = read(&Given::record(fields.as_object().unwrap()), "startDate", &expected, &mut log);
        let shown = found.map_or("none".to_owned(), |(day, clock)| {
            let clock = clock.map(|clock| format!(" {:02}:{:02}", clock.hour(), clock.minute()));
            format!("{day}{}", clock.unwrap_or_default())
        });
        (shown, log.finish().into_iter().map(|problem| problem.reason).collect())
    }

    #[test]
    fn an_offset_is_held_against_the_schedule() {
        assert_eq!(at("2026-07-07T19:30:00Z", &[]), ("2026-07-07 20:30".into(), vec![]));
        assert_eq!(at("2026-07-07T20:30:00+01:00", &[(20, 30)]), ("2026-07-07 20:30".into(), vec![]));
        let wrong = ("2026-07-07 20:30".to_owned(), vec![Reason::OffsetNotBelieved]);
        assert_eq!(at("2026-07-07T20:30:00Z", &[(20, 30)]), wrong, "the schedule says so");
        assert_eq!(at("2026-07-07T20:30:00+05:30", &[(20, 30)]), wrong);
        assert_eq!(at("2026-01-05T23:30:00+05:30", &[]), ("2026-01-05".into(), vec![Reason::TimeZone]));
        assert_eq!(at("2026-01-05T02:30:00+05:30", &[]), ("none".into(), vec![Reason::TimeZone]), "another day");
        assert_eq!(at("2026-01-05T23:30:00+05:30", &[(18, 0)]), ("2026-01-05 18:00".into(), vec![]));
        assert_eq!(at("2026-01-05T18:29:59", &[]), ("2026-01-05 18:30".into(), vec![]));
        assert_eq!(at("2026-01-05", &[]), ("2026-01-05".into(), vec![]));
        assert_eq!(at("05/01/2026", &[]), ("none".into(), vec![Reason::NotADate]));
    }

    #[test]
    fn a_length_is_held_against_the_end() {
        let of = |start: (u32, u32), end_at: Option<(u32, u32)>, duration: &str| {
            let fields = json!({"duration": duration, "endTime": "x"});
            let clock = |(hour, minute)| Clock::new(hour, minute).unwrap();
            let mut log = log();
            let given = Given::record(fields.as_object().unwrap());
            let found = end(&given, (clock(start), end_at.map(clock)), "endTime", &mut log);
            let reasons: Vec<Reason> = log.finish().into_iter().map(|problem| problem.reason).collect();
            (found.map(|clock| (clock.hour(), clock.minute())), reasons)
        };
        assert_eq!(of((10, 0), None, "PT1H30M"), (Some((11, 30)), vec![]));
        assert_eq!(of((10, 0), Some((11, 30)), "PT1H30M"), (Some((11, 30)), vec![]));
        assert_eq!(of((10, 0), Some((12, 0)), "PT30M"), (Some((12, 0)), vec![Reason::LengthNotBelieved]));
        let wrong = vec![Reason::LengthNotBelieved, Reason::EndBeforeStart];
        assert_eq!(of((13, 30), Some((5, 0)), "PT15H30M"), (None, wrong));
        assert_eq!(of((22, 0), Some((2, 0)), "PT4H"), (Some((2, 0)), vec![]), "over midnight");
        assert_eq!(of((10, 0), None, "P3D"), (None, vec![]));
    }
}
