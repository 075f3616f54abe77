//! UK time from UTC, by rule: never by the phone's zone, which may be anywhere.
//!
//! Summer time runs from the last Sunday of March, 01:00 UTC, to the last Sunday of October,
//! 01:00 UTC (the Summer Time Act 1972 as amended; so since 1996). Years before 1996 changed on
//! other days and are none of ours.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};

/// What the clocks in the UK show at this instant.
#[must_use]
pub fn uk_time(instant: DateTime<Utc>) -> NaiveDateTime {
    let utc = instant.naive_utc();
    if is_summer(utc) { utc.checked_add_signed(TimeDelta::hours(1)).unwrap_or(utc) } else { utc }
}

/// The day it is in the UK at this instant.
#[must_use]
pub fn uk_date(instant: DateTime<Utc>) -> NaiveDate {
    uk_time(instant).date()
}

/// The instant at which UK clocks show this. In the hour that happens twice in October the first
/// one is meant; the hour that is skipped in March is read as if the clocks had not changed yet.
#[must_use]
pub fn from_uk_time(local: NaiveDateTime) -> DateTime<Utc> {
    let earlier = local.checked_sub_signed(TimeDelta::hours(1)).unwrap_or(local);
    let utc = if is_summer(earlier) { earlier } else { local };
    utc.and_utc()
}

fn is_summer(utc: NaiveDateTime) -> bool {
    match (change(utc.year(), 3), change(utc.year(), 10)) {
        (Some(start), Some(end)) => start <= utc && utc < end,
        _ => false,
    }
}

/// The last Sunday of a month of 31 days, 01:00.
fn change(year: i32, month: u32) -> Option<NaiveDateTime> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    let since_sunday = last.weekday().num_days_from_sunday();
    let sunday = last.with_day(31 - since_sunday)?;
    Some(sunday.and_time(NaiveTime::from_hms_opt(1, 0, 0)?))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use chrono::TimeZone;
    use chrono_tz::Europe::London;
    use proptest::prelude::*;

    /// The whole of 1996 to 2099 in seconds since 1970.
    const YEARS: std::ops::Range<i64> = 820_454_400..4_102_444_800;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(seconds, 0).unwrap()
    }

    proptest! {
        /// The judge is the IANA time zone database.
        #[test]
        fn clocks_agree_with_the_time_zone_database(seconds in YEARS) {
            let instant = at(seconds);
            prop_assert_eq!(uk_time(instant), instant.with_timezone(&London).naive_local());
        }

        #[test]
        fn an_instant_comes_back(seconds in YEARS) {
            let instant = at(seconds);
            let back = from_uk_time(uk_time(instant));
            let judge = London.from_local_datetime(&uk_time(instant)).earliest().unwrap();
            prop_assert_eq!(back, judge.with_timezone(&Utc));
        }
    }

    #[test]
    fn every_change_of_the_clocks_is_right_to_the_second() {
        for year in 1996..2100 {
            for month in [3, 10] {
                let change = change(year, month).unwrap().and_utc();
                for seconds in [-3601, -3600, -1, 0, 1, 3599, 3600] {
                    let instant = change + TimeDelta::seconds(seconds);
                    assert_eq!(uk_time(instant), instant.with_timezone(&London).naive_local(), "{instant}");
                }
            }
        }
    }

    #[test]
    fn the_skipped_hour_is_read_as_winter_time() {
        let skipped = NaiveDate::from_ymd_opt(2027, 3, 28).unwrap().and_hms_opt(1, 30, 0).unwrap();
        assert_eq!(from_uk_time(skipped), skipped.and_utc());
    }

    #[test]
    fn the_ends_of_time_do_not_panic() {
        for instant in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let _ = from_uk_time(uk_time(instant));
        }
    }
}
