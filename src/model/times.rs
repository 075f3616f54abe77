//! When a thing happens: patterns in UK local time.

use super::Prose;
use crate::wire;
use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

/// A time of day in UK local time: minutes after midnight, 0 to 1439.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Clock(u16);

wire::single!(Clock);

impl Clock {
    /// `hour` 0 to 23 and `minute` 0 to 59, else nothing.
    pub fn new(hour: u32, minute: u32) -> Option<Self> {
        (hour < 24 && minute < 60).then_some(Self((hour * 60 + minute) as u16))
    }

    /// 00:00.
    pub fn midnight() -> Self {
        Self(0)
    }

    /// Hour, 0 to 23.
    pub fn hour(self) -> u32 {
        u32::from(self.0) / 60 % 24
    }

    /// Minute, 0 to 59.
    pub fn minute(self) -> u32 {
        u32::from(self.0) % 60
    }

    /// As the calendar crate has it.
    pub fn time(self) -> NaiveTime {
        NaiveTime::from_num_seconds_from_midnight_opt(self.minutes() % (24 * 60) * 60, 0).unwrap_or_default()
    }

    /// Minutes after midnight.
    pub fn minutes(self) -> u32 {
        u32::from(self.0)
    }
}

/// A set of weekdays; bit 0 is Monday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weekdays(u8);

wire::single!(Weekdays);

impl Weekdays {
    /// No day.
    pub const NONE: Weekdays = Weekdays(0);

    /// The set of `days`.
    pub fn of(days: impl IntoIterator<Item = Weekday>) -> Self {
        Self(days.into_iter().fold(0, |set, day| set | 1 << day.num_days_from_monday()))
    }

    /// Whether `day` is in the set.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & 1 << day.num_days_from_monday() != 0
    }

    /// Whether no day is.
    pub fn is_empty(self) -> bool {
        self.0 & 0x7f == 0
    }

    /// The weekday with that number, 0 for Monday.
    pub fn from_number(number: u8) -> Option<Weekday> {
        Weekdays(0x7f).days().nth(usize::from(number))
    }

    /// Monday first.
    pub fn days(self) -> impl Iterator<Item = Weekday> {
        const WEEK: [Weekday; 7] =
            [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
        WEEK.into_iter().filter(move |day| self.contains(*day))
    }
}

/// On which days.
#[derive(Clone, Debug, PartialEq)]
pub enum Recurrence {
    /// Every `interval` weeks on `days`; an interval above 1 counts from the week of
    /// [`Happening::from`].
    Weekly {
        /// On which weekdays.
        days: Weekdays,
        /// 1 is every week.
        interval: u8,
    },
    /// The `nth` such weekday of each month; -1 is the last.
    Monthly {
        /// 1 to 5, or -1.
        nth: i8,
        /// 0 is Monday.
        weekday: u8,
    },
    /// The same day of each month, 1 to 31.
    MonthDay {
        /// 1 to 31.
        day: u8,
    },
    /// On these dates only.
    Dates(Vec<NaiveDate>),
}

wire::choice!(Recurrence {
    0 Weekly { 0 days, 1 interval }, 1 Monthly { 0 nth, 1 weekday }, 2 MonthDay { 0 day }, 3 Dates(0 value),
});

/// One pattern: days, times, from when until when.
#[derive(Clone, Debug, PartialEq)]
pub struct Happening {
    /// On which days.
    pub recurrence: Recurrence,
    /// When it begins, if said.
    pub starts: Option<Clock>,
    /// When it ends, if said. Earlier than `starts` means after midnight.
    pub ends: Option<Clock>,
    /// First day that it can happen.
    pub from: Option<NaiveDate>,
    /// Last day that it can happen.
    pub until: Option<NaiveDate>,
    /// Days left out.
    pub except: Vec<NaiveDate>,
    /// Only in school terms.
    pub term_time: bool,
}

wire::record!(Happening { 0 recurrence, 1 starts, 2 ends, 3 from, 4 until, 5 except, 6 term_time });

/// All the patterns of a listing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Times {
    /// Sessions that one comes to.
    pub sessions: Vec<Happening>,
    /// Hours in which a place is open.
    pub opening: Vec<Happening>,
    /// What the source says in words, when it says more than the patterns.
    pub in_own_words: Option<Prose>,
}

wire::record!(Times { 0 sessions, 1 opening, 2 in_own_words });

impl Happening {
    /// Whether it happens on `day`.
    pub fn is_on(&self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day)
            && self.until.is_none_or(|until| day <= until)
            && !self.except.contains(&day)
            && self.recurs_on(day)
    }

    fn recurs_on(&self, day: NaiveDate) -> bool {
        match &self.recurrence {
            Recurrence::Weekly { days, interval } => days.contains(day.weekday()) && self.in_week(day, *interval),
            Recurrence::Monthly { nth, weekday } => {
                day.weekday().num_days_from_monday() == u32::from(*weekday) && is_nth(day, *nth)
            }
            Recurrence::MonthDay { day: wanted } => day.day() == u32::from(*wanted),
            Recurrence::Dates(dates) => dates.contains(&day),
        }
    }

    /// Every n-th week is counted from the week of the first day; without one it cannot be
    /// known which week it is, so no day is promised.
    fn in_week(&self, day: NaiveDate, interval: u8) -> bool {
        if interval <= 1 {
            return true;
        }
        let Some(from) = self.from else { return false };
        let monday =
            |date: NaiveDate| i64::from(date.num_days_from_ce()) - i64::from(date.weekday().num_days_from_monday());
        (monday(day) - monday(from)).div_euclid(7).rem_euclid(i64::from(interval)) == 0
    }

    /// Up to `count` days on or after `first`, in order, looking at most `horizon` days ahead.
    pub fn next_days(&self, first: NaiveDate, count: usize, horizon: usize) -> Vec<NaiveDate> {
        first.iter_days().take(horizon).filter(|day| self.is_on(*day)).take(count).collect()
    }
}

fn is_nth(day: NaiveDate, nth: i8) -> bool {
    if nth > 0 {
        return (day.day() - 1) / 7 + 1 == nth as u32;
    }
    // Counted from the end: the last such weekday has no such weekday a week later in its month.
    let later = i64::from(-i32::from(nth)) * 7;
    let next = day.checked_add_signed(chrono::Duration::days(later));
    let before = day.checked_add_signed(chrono::Duration::days(later - 7));
    next.is_some_and(|next| next.month() != day.month()) && before.is_some_and(|before| before.month() == day.month())
}
