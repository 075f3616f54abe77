//! Dates and times of day as feeds write them. A date that does not exist is nothing, never the
//! next best one.

use super::given::{Given, Log};
use super::{Reason, Settings};
use crate::model::Clock;
use crate::model::uk_time::uk_date;
use chrono::{DateTime, Datelike, Duration, NaiveDate, Utc};

/// A day: `2026-03-31`, also with a time after it, or `+3d` when the settings allow it. A time with
/// an offset (`Z`, `+00:00`, `+0000`) is an instant, and its day is the one in the United Kingdom:
/// midnight in summer is written as eleven at night, Greenwich time. `03/04/2021` is two days, one
/// British and one American, and feeds are both: it is none.
pub(super) fn day(text: &str, settings: &Settings) -> Option<NaiveDate> {
    let text = text.trim();
    if settings.relative_dates
        && let Some(days) = relative(text)
    {
        return settings.today.checked_add_signed(Duration::days(days));
    }
    let in_years = |date: &NaiveDate| (1900..=2200).contains(&date.year());
    // A day alone is no instant, and looking for one takes long.
    if text.len() > "2026-03-31".len()
        && let Some(instant) = instant(text)
    {
        return Some(uk_date(instant)).filter(in_years);
    }
    let date = match text.char_indices().nth(10) {
        Some((end, 'T' | 't' | ' ')) => text.get(..end)?,
        Some(_) => return None,
        None => text,
    };
    let mut parts = date.split('-');
    let (year, month, day) = (digits(parts.next()?, 4)?, digits(parts.next()?, 2)?, digits(parts.next()?, 2)?);
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    Some(date).filter(|date| parts.next().is_none() && in_years(date))
}

/// A day and a time with an offset.
fn instant(text: &str) -> Option<DateTime<Utc>> {
    const WAYS: [&str; 2] = ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y-%m-%dT%H:%M%#z"];
    let text = text.replacen([' ', 't'], "T", 1).replace(['z', 'Z'], "+00:00");
    let read = |way: &&str| DateTime::parse_from_str(&text, way).ok();
    WAYS.iter().find_map(read).map(|instant| instant.to_utc())
}

fn relative(text: &str) -> Option<i64> {
    let number = text.strip_suffix('d').filter(|number| number.starts_with(['+', '-']))?;
    number.parse().ok().filter(|days: &i64| days.abs() <= 3660)
}

fn digits(text: &str, count: usize) -> Option<u32> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

/// The day in a field; one that does not exist is reported.
pub(super) fn day_in(given: &Given<'_>, key: &str, settings: &Settings, log: &mut Log) -> Option<NaiveDate> {
    let text = given.text(key, log)?;
    let day = day(text, settings);
    if day.is_none() {
        log.note(&given.path(key), text, Reason::NotADate);
    }
    day
}

/// The time of day in a field, as on a British clock; others are reported.
pub(super) fn clock_in(given: &Given<'_>, key: &str, log: &mut Log) -> Option<Clock> {
    let text = given.word(key, log)?;
    let (time, zone) = split_zone(text.trim());
    let british = matches!(zone, "" | "Z" | "z" | "+00:00" | "+0000" | "+00" | "+01:00" | "+0100" | "+01");
    let clock = clock(time);
    match (clock, british) {
        (Some(clock), true) => return Some(clock),
        (Some(_), false) => log.note(&given.path(key), &text, Reason::TimeZone),
        (None, _) => log.note(&given.path(key), &text, Reason::NotATime),
    }
    None
}

/// Parts `10:00+01:00` into the time and its zone.
fn split_zone(text: &str) -> (&str, &str) {
    let at = text.find(['Z', 'z', '+']).or_else(|| text.rfind('-').filter(|at| *at > 3));
    at.and_then(|at| Some((text.get(..at)?, text.get(at..)?))).unwrap_or((text, ""))
}

/// `10:00`, `10:00:00`, `10.30`, `0930`, `9am`, `9:30 pm`, `12noon`, `midnight`, `24:00`.
pub(super) fn clock(text: &str) -> Option<Clock> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
    match text.as_str() {
        "noon" | "12noon" | "midday" => return Clock::new(12, 0),
        "midnight" | "12midnight" | "24:00" | "24:00:00" => return Clock::new(0, 0),
        _ => {}
    }
    let (number, half) = match text.strip_suffix("am").or_else(|| text.strip_suffix("a.m.")) {
        Some(number) => (number, Some(0)),
        None => match text.strip_suffix("pm").or_else(|| text.strip_suffix("p.m.")) {
            Some(number) => (number, Some(12)),
            None => (text.as_str(), None),
        },
    };
    let (hour, minute) = hour_and_minute(number, half.is_some())?;
    match half {
        Some(add) if (1..=12).contains(&hour) => Clock::new(hour % 12 + add, minute),
        Some(_) => None,
        None => Clock::new(hour, minute),
    }
}

fn hour_and_minute(text: &str, bare_hour: bool) -> Option<(u32, u32)> {
    let number = |part: &str| -> Option<u32> {
        ((1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?
    };
    let parts: Vec<&str> = text.split([':', '.']).collect();
    match parts.as_slice() {
        [hour, minute] if minute.len() == 2 => Some((number(hour)?, number(minute)?)),
        // Seconds, and fractions of them, are dropped: no door opens at a second.
        [hour, minute, second, ..] if minute.len() == 2 && number(second)? < 60 => {
            Some((number(hour)?, number(minute)?))
        }
        [four] if four.len() == 4 => Some((number(four.get(..2)?)?, number(four.get(2..)?)?)),
        [hour] if bare_hour => Some((number(hour)?, 0)),
        _ => None,
    }
}

/// A month, 1 to 12, by its name in small letters, or at least its first three letters.
pub(super) fn month_number(word: &str) -> Option<u32> {
    const NAMES: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let at = NAMES.iter().position(|name| word.len() >= 3 && name.starts_with(word))?;
    u32::try_from(at + 1).ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;

    #[test]
    fn days_that_exist_and_days_that_do_not() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();
        let mut settings = Settings::new("s", today);
        assert_eq!(day("2024-02-29T10:00:00Z", &settings), NaiveDate::from_ymd_opt(2024, 2, 29));
        for text in ["2023-02-30", "2023-13-01", "01/02/2023", "2023-2-3", "+3d", "0001-01-01", "2023-01-01x", ""] {
            assert_eq!(day(text, &settings), None, "{text}");
        }
        let on = |day| NaiveDate::from_ymd_opt(2021, 3, day);
        for text in [
            "2021-03-04T10:11:12+0000",
            "2021-03-04T10:11:12+00:00",
            "2021-03-04T10:11:12.345Z",
            "2021-03-04 10:11:12+00",
            "2021-03-04T10:11Z",
            "2021-03-04T10:11:12",
            "2021-03-05T02:00:00+05:30",
        ] {
            assert_eq!(day(text, &settings), on(4), "{text}");
        }
        // Midnight of the fifth of July in the United Kingdom, as computers write it.
        assert_eq!(day("2021-07-04T23:00:00Z", &settings), NaiveDate::from_ymd_opt(2021, 7, 5));
        for text in ["04/03/2021", "44259", "1614852672", "2021-03-04T", "2021-02-30T10:00:00Z"] {
            let expected = text.starts_with("2021-03").then(|| on(4)).flatten();
            assert_eq!(day(text, &settings), expected, "{text}");
        }
        settings.relative_dates = true;
        assert_eq!(day("-10d", &settings), NaiveDate::from_ymd_opt(2026, 11, 11));
        assert_eq!(day("+99999999999d", &settings), None);
    }

    #[test]
    fn times_of_day() {
        let at = |hour, minute| Clock::new(hour, minute);
        for (text, time) in [
            ("10:00", at(10, 0)),
            ("10:00:00", at(10, 0)),
            ("0930", at(9, 30)),
            ("9:00am", at(9, 0)),
            ("12 noon", at(12, 0)),
            ("12am", at(0, 0)),
            ("12.30pm", at(12, 30)),
            ("9pm", at(21, 0)),
            ("24:00", at(0, 0)),
            ("25:00", None),
            ("13pm", None),
            ("9", None),
            ("all day", None),
            ("10:0", None),
            ("", None),
            ("é", None),
        ] {
            assert_eq!(clock(text), time, "{text}");
        }
    }
}
