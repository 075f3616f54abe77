//! Days and times in words: our own, in every language.
//!
//! Browsers silently print English dates for languages they do not know, so the words are
//! messages like all others. Days are Gregorian with the weekday first; times are Latin digits,
//! kept left to right. All values are UK time ([`crate::model::uk_time`] makes them).

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Timelike, Weekday};

use super::{Msg, say};

/// "Tuesday 24 November".
#[must_use]
pub fn date_words(date: NaiveDate) -> Msg {
    say::date_full(weekday(date.weekday()), date.day(), month(date.month()))
}

/// "Tuesday 24 November 2026".
#[must_use]
pub fn date_words_with_year(date: NaiveDate) -> Msg {
    let year = date.year();
    say::date_full_year(weekday(date.weekday()), date.day(), month(date.month()), year)
}

/// A day with its year when that is not the year of `today`.
#[must_use]
pub fn date_words_seen_from(date: NaiveDate, today: NaiveDate) -> Msg {
    if date.year() == today.year() { date_words(date) } else { date_words_with_year(date) }
}

/// As a person would say it on the day `today`: today, tomorrow, or the day; with its year when
/// that is another one.
#[must_use]
pub fn near_date_words(date: NaiveDate, today: NaiveDate) -> Msg {
    if date == today {
        say::date_today(date_words(date))
    } else if today.checked_add_days(Days::new(1)) == Some(date) {
        say::date_tomorrow(date_words(date))
    } else if date.year() == today.year() {
        date_words(date)
    } else {
        date_words_with_year(date)
    }
}

/// How long ago a day was: days for two months, months for two years, then years. A day that has not
/// come yet is today.
#[must_use]
pub fn ago_words(date: NaiveDate, today: NaiveDate) -> Msg {
    match (today - date).num_days() {
        days @ ..60 => say::ago_days(days.max(0)),
        days @ 60..730 => say::ago_months(days / 30),
        days => say::ago_years(days / 365),
    }
}

/// "10:00".
#[must_use]
pub fn time_of_day(time: NaiveTime) -> Msg {
    say::time_at(clock(time))
}

/// "10:00 to 12:00".
#[must_use]
pub fn time_range(start: NaiveTime, end: NaiveTime) -> Msg {
    say::time_range(clock(start), clock(end))
}

/// "Tuesday 24 November, 10:00"; `time` is one of the two above.
#[must_use]
pub fn date_with_time(date: Msg, time: Msg) -> Msg {
    say::date_with_time(date, time)
}

/// The name of a day of the week.
#[must_use]
pub fn weekday(day: Weekday) -> Msg {
    match day {
        Weekday::Mon => say::weekday_monday(),
        Weekday::Tue => say::weekday_tuesday(),
        Weekday::Wed => say::weekday_wednesday(),
        Weekday::Thu => say::weekday_thursday(),
        Weekday::Fri => say::weekday_friday(),
        Weekday::Sat => say::weekday_saturday(),
        Weekday::Sun => say::weekday_sunday(),
    }
}

/// The name of a month, 1 to 12.
fn month(number: u32) -> Msg {
    match number {
        1 => say::month_january(),
        2 => say::month_february(),
        3 => say::month_march(),
        4 => say::month_april(),
        5 => say::month_may(),
        6 => say::month_june(),
        7 => say::month_july(),
        8 => say::month_august(),
        9 => say::month_september(),
        10 => say::month_october(),
        11 => say::month_november(),
        // A date of the calendar crate has no thirteenth month.
        _ => say::month_december(),
    }
}

/// Hours and minutes in Latin digits between LRI and PDI, so that no neighbour turns them round.
fn clock(time: NaiveTime) -> String {
    let mut clock = String::from("\u{2066}");
    push_two(&mut clock, time.hour());
    clock.push(':');
    push_two(&mut clock, time.minute());
    clock.push('\u{2069}');
    clock
}

fn push_two(out: &mut String, number: u32) {
    for digit in [number / 10 % 10, number % 10] {
        out.push(char::from(b'0' + digit as u8));
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn ages_are_said_in_the_largest_unit_that_is_still_true() {
        let today = day(2026, 11, 21);
        let ago = |days: u64| ago_words(today.checked_sub_days(Days::new(days)).unwrap(), today);
        assert_eq!(ago_words(day(2026, 11, 22), today), say::ago_days(0));
        assert_eq!((ago(0), ago(1), ago(59)), (say::ago_days(0), say::ago_days(1), say::ago_days(59)));
        assert_eq!((ago(60), ago(729)), (say::ago_months(2), say::ago_months(24)));
        assert_eq!((ago(730), ago(4000)), (say::ago_years(2), say::ago_years(10)));
    }

    #[test]
    fn a_day_has_its_weekday_first() {
        assert_eq!(date_words(day(2026, 11, 24)), say::date_full(say::weekday_tuesday(), 24, say::month_november()));
    }

    #[test]
    fn every_month_has_its_own_name() {
        let mut names = Vec::new();
        for number in 1..=12 {
            let name = month(number);
            assert!(!names.contains(&name));
            names.push(name);
        }
        assert_eq!(names[11], say::month_december());
    }

    #[test]
    fn near_days_are_said_as_people_say_them() {
        let today = day(2026, 12, 31);
        assert_eq!(near_date_words(today, today), say::date_today(date_words(today)));
        let tomorrow = day(2027, 1, 1);
        assert_eq!(near_date_words(tomorrow, today), say::date_tomorrow(date_words(tomorrow)));
        let later = day(2027, 1, 2);
        assert_eq!(near_date_words(later, today), date_words_with_year(later));
        let earlier = day(2026, 12, 1);
        assert_eq!(near_date_words(earlier, today), date_words(earlier));
    }

    #[test]
    fn times_are_two_and_two_digits_left_to_right() {
        let time = NaiveTime::from_hms_opt(9, 5, 59).unwrap();
        assert_eq!(time_of_day(time), say::time_at("\u{2066}09:05\u{2069}"));
        let end = NaiveTime::from_hms_opt(23, 0, 0).unwrap();
        assert_eq!(time_range(time, end), say::time_range("\u{2066}09:05\u{2069}", "\u{2066}23:00\u{2069}"));
    }
}
