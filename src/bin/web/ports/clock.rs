//! What time it is in the UK, whatever zone the phone is in.

use chrono::{DateTime, NaiveDate, Timelike};
use come_along::model::{
    Clock,
    uk_time::{uk_date, uk_time},
};

/// Seconds after 1970 UTC, by the phone's clock.
pub(crate) fn seconds() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// Today and the time of day in the UK.
pub(crate) fn uk_now() -> (NaiveDate, Clock) {
    let local = uk_time(DateTime::from_timestamp(seconds(), 0).unwrap_or_default());
    let clock = Clock::new(local.hour(), local.minute()).unwrap_or_else(Clock::midnight);
    (local.date(), clock)
}

/// The day in the UK so many seconds after 1970 UTC.
pub(crate) fn uk_day(seconds: i64) -> NaiveDate {
    uk_date(DateTime::from_timestamp(seconds, 0).unwrap_or_default())
}
