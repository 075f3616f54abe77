//! Rules of recurrence (RFC 5545, 3.3.10), as patterns of the model where it has one, else as days.
//!
//! Only what rules of meetings are made of is understood: every so many days, weeks, months or years, on
//! weekdays, days of the month, in months, the n-th of these. Hours and seconds, weeks and days of the
//! year, and an interval of nothing are not: then no day is promised. Days are looked at one by one, each
//! once, so that no rule costs more than its [`Budget`]. The `rrule` crate is the judge in the tests.

use super::moment::{By, Moment};
use crate::model::{Recurrence, Weekdays};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// How far ahead the days of a rule that is no pattern are told.
const AHEAD: u64 = 400;
/// How far ahead a rule with a count is counted.
const COUNTED: u64 = 3_660;
/// How many days all rules of a feed may look at together.
const MOST_LOOKS: usize = 4_000_000;

/// How many days may still be looked at.
pub(super) struct Budget(usize);

impl Default for Budget {
    fn default() -> Self {
        Self(MOST_LOOKS)
    }
}

impl Budget {
    /// Whether another day may be looked at.
    fn look(&mut self) -> bool {
        self.0 = self.0.saturating_sub(1);
        self.0 > 0
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Every {
    Day,
    Week,
    Month,
    Year,
}

/// A rule that is understood, with the day from which it counts.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    start: NaiveDate,
    every: Every,
    interval: i64,
    count: Option<usize>,
    /// The last day on which it can happen.
    until: Option<NaiveDate>,
    weekdays: Vec<(Option<i32>, Weekday)>,
    month_days: Vec<i32>,
    months: Vec<u32>,
    positions: Vec<i32>,
    week_starts: Weekday,
}

impl Rule {
    /// Reads a rule, or gives nothing when any part of it is not understood.
    pub(super) fn parse(text: &str, start: &Moment) -> Option<Self> {
        let mut rule = Self {
            start: start.day,
            every: Every::Day,
            interval: 1,
            count: None,
            until: None,
            weekdays: Vec::new(),
            month_days: Vec::new(),
            months: Vec::new(),
            positions: Vec::new(),
            week_starts: Weekday::Mon,
        };
        let mut every = None;
        for part in text.trim().trim_start_matches("RRULE:").split(';').filter(|part| !part.trim().is_empty()) {
            let (key, value) = part.split_once('=')?;
            let value = value.trim().to_ascii_uppercase();
            match key.trim().to_ascii_uppercase().as_str() {
                "FREQ" => every = Some(frequency(&value)?),
                "INTERVAL" => rule.interval = value.parse().ok().filter(|many| (1..=5_000).contains(many))?,
                "COUNT" => rule.count = Some(value.parse().ok().filter(|many| *many > 0)?),
                "UNTIL" => rule.until = Some(last_day(&value, start)?),
                "BYDAY" => rule.weekdays = list(&value, nth_weekday)?,
                "BYMONTHDAY" => rule.month_days = list(&value, |day| number(day, 31))?,
                "BYMONTH" => {
                    rule.months = list(&value, |month| number(month, 12).and_then(|month| u32::try_from(month).ok()))?;
                }
                "BYSETPOS" => rule.positions = list(&value, |position| number(position, 366))?,
                "WKST" => rule.week_starts = weekday(&value)?,
                _ => return None,
            }
        }
        rule.every = every?;
        rule.is_understood().then_some(rule)
    }

    /// Whether its parts go together, in a way that is read here.
    fn is_understood(&self) -> bool {
        let numbered = self.weekdays.iter().any(|(nth, _)| nth.is_some());
        match self.every {
            Every::Day => !numbered && self.positions.is_empty(),
            Every::Week => !numbered && self.positions.is_empty() && self.month_days.is_empty(),
            Every::Month => self.positions.is_empty() || !(self.weekdays.is_empty() && self.month_days.is_empty()),
            // The n-th weekday of a year, and the n-th of all days of several months, are not.
            Every::Year => {
                let one_month = self.months.len() <= 1;
                (self.weekdays.is_empty() || !self.months.is_empty())
                    && (self.positions.is_empty() || (one_month && !self.weekdays.is_empty()))
            }
        }
    }

    /// Whether it happens on `day`, its end and its count aside.
    fn is_on(&self, day: NaiveDate) -> bool {
        let since_month = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
        let monday =
            |day: NaiveDate| i64::from(day.num_days_from_ce()) - i64::from(day.weekday().days_since(self.week_starts));
        let steps = match self.every {
            Every::Day => (day - self.start).num_days(),
            Every::Week => (monday(day) - monday(self.start)) / 7,
            Every::Month => since_month(day) - since_month(self.start),
            Every::Year => i64::from(day.year()) - i64::from(self.start.year()),
        };
        day >= self.start && steps % self.interval == 0 && self.fits(day) && self.has_position(day)
    }

    /// Whether a day has the month, the day and the weekday that the rule names.
    fn fits(&self, day: NaiveDate) -> bool {
        let names_a_day = !(self.weekdays.is_empty() && self.month_days.is_empty());
        let month = match self.every {
            Every::Year if self.months.is_empty() && !names_a_day => day.month() == self.start.month(),
            _ => self.months.is_empty() || self.months.contains(&day.month()),
        };
        if !month {
            return false;
        }
        let (number, length) = (i64::from(day.day()), length_of_month(day));
        let named = |wanted: &i32| {
            let wanted = i64::from(*wanted);
            wanted == number || wanted == number - length - 1
        };
        let of_month = self.month_days.is_empty() || self.month_days.iter().any(named);
        let nth = |nth: i64| if nth > 0 { (number - 1) / 7 + 1 == nth } else { (length - number) / 7 + 1 == -nth };
        let of_week = self.weekdays.is_empty()
            || self
                .weekdays
                .iter()
                .any(|(which, weekday)| *weekday == day.weekday() && which.is_none_or(|which| nth(i64::from(which))));
        let by_itself = names_a_day
            || match self.every {
                Every::Day => true,
                Every::Week => day.weekday() == self.start.weekday(),
                Every::Month | Every::Year => day.day() == self.start.day(),
            };
        of_month && of_week && by_itself
    }

    /// Whether a day that fits is the n-th of its month that does.
    fn has_position(&self, day: NaiveDate) -> bool {
        if self.positions.is_empty() {
            return true;
        }
        let month = (1..=31).filter_map(|number| day.with_day(number)).filter(|day| self.fits(*day));
        let month: Vec<NaiveDate> = month.collect();
        let length = i32::try_from(month.len()).unwrap_or_default();
        let at = month.iter().position(|other| *other == day).and_then(|at| i32::try_from(at + 1).ok());
        at.is_some_and(|at| self.positions.iter().any(|wanted| *wanted == at || *wanted == at - length - 1))
    }

    /// The last day on which it happens, if it ends. Nothing comes back when the count cannot be
    /// counted to its end: then it is unknown.
    pub(super) fn ends(&self, today: NaiveDate, budget: &mut Budget) -> Result<Option<NaiveDate>, Uncounted> {
        let Some(count) = self.count else { return Ok(self.until) };
        let stop = today.max(self.start).checked_add_days(Days::new(COUNTED)).ok_or(Uncounted)?;
        let mut left = count;
        for day in self.start.iter_days().take_while(|day| *day <= stop) {
            if self.until.is_some_and(|until| until < day) {
                return Ok(self.until);
            }
            if !budget.look() {
                return Err(Uncounted);
            }
            left -= usize::from(self.is_on(day));
            if left == 0 {
                return Ok(Some(day));
            }
        }
        // It goes on for longer than anybody plans.
        Ok(self.until)
    }

    /// The days from `today` on, in order, up to `most` and as far ahead as days are told.
    pub(super) fn next_days(
        &self,
        today: NaiveDate,
        last: Option<NaiveDate>,
        most: usize,
        budget: &mut Budget,
    ) -> Vec<NaiveDate> {
        let first = today.max(self.start);
        let stop = first.checked_add_days(Days::new(AHEAD)).unwrap_or(first).min(last.unwrap_or(NaiveDate::MAX));
        let days = first.iter_days().take_while(|day| *day <= stop && budget.look());
        days.filter(|day| self.is_on(*day)).take(most).collect()
    }

    /// The patterns of the model that are the same days, when it has them.
    pub(super) fn patterns(&self) -> Option<Vec<Recurrence>> {
        if !self.months.is_empty() {
            return None;
        }
        let named = Weekdays::of(self.weekdays.iter().map(|(_, day)| *day));
        match self.every {
            Every::Day if !self.month_days.is_empty() => None,
            Every::Day if self.interval == 1 => {
                let all = Weekdays::of((0..7).filter_map(Weekdays::from_number));
                Some(vec![Recurrence::Weekly { days: if named.is_empty() { all } else { named }, interval: 1 }])
            }
            Every::Day if self.interval % 7 == 0 && named.is_empty() => self.weekly(self.interval / 7, named),
            Every::Week => {
                // The model counts weeks from Monday. When a Sunday begins the week, it belongs to another.
                let other_week = self.week_starts != Weekday::Mon && self.interval > 1 && self.weekdays.len() > 1;
                if other_week { None } else { self.weekly(self.interval, named) }
            }
            Every::Month if self.interval == 1 => self.monthly(),
            _ => None,
        }
    }

    fn weekly(&self, interval: i64, named: Weekdays) -> Option<Vec<Recurrence>> {
        let days = if named.is_empty() { Weekdays::of([self.start.weekday()]) } else { named };
        let interval = u8::try_from(interval).ok().filter(|interval| (1..=52).contains(interval))?;
        // Counted from the week of the first day, which must be the week of the first time.
        let first_fits = interval == 1 || days.contains(self.start.weekday());
        first_fits.then(|| vec![Recurrence::Weekly { days, interval }])
    }

    fn monthly(&self) -> Option<Vec<Recurrence>> {
        let numbered = |nth: i32, day: Weekday| {
            let nth = i8::try_from(nth).ok().filter(|nth| (1..=5).contains(nth) || *nth == -1)?;
            Some(Recurrence::Monthly { nth, weekday: u8::try_from(day.num_days_from_monday()).ok()? })
        };
        let of_day = |day: i32| Some(Recurrence::MonthDay { day: u8::try_from(day).ok()? });
        match (self.weekdays.as_slice(), self.month_days.as_slice(), self.positions.as_slice()) {
            ([], [], []) => Some(vec![Recurrence::MonthDay { day: u8::try_from(self.start.day()).ok()? }]),
            ([], days, []) => days.iter().map(|day| of_day(*day)).collect(),
            ([(None, day)], [], positions) if !positions.is_empty() => {
                positions.iter().map(|nth| numbered(*nth, *day)).collect()
            }
            (days, [], []) if days.iter().all(|(nth, _)| nth.is_some()) => {
                days.iter().map(|(nth, day)| numbered((*nth)?, *day)).collect()
            }
            (days, [], []) if days.iter().all(|(nth, _)| nth.is_none()) => {
                Some(vec![Recurrence::Weekly { days: Weekdays::of(days.iter().map(|(_, day)| *day)), interval: 1 }])
            }
            _ => None,
        }
    }
}

/// A count that cannot be counted to its end.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Uncounted;

fn frequency(text: &str) -> Option<Every> {
    match text {
        "DAILY" => Some(Every::Day),
        "WEEKLY" => Some(Every::Week),
        "MONTHLY" => Some(Every::Month),
        "YEARLY" => Some(Every::Year),
        _ => None,
    }
}

/// A list of at most as many values as a sensible rule has.
fn list<T>(text: &str, one: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    const MOST: usize = 62;
    let parts: Vec<&str> = text.split(',').map(str::trim).filter(|part| !part.is_empty()).take(MOST + 1).collect();
    if parts.is_empty() || parts.len() > MOST {
        return None;
    }
    parts.into_iter().map(one).collect()
}

/// A number from 1 to `most`, or the same counted from the end.
fn number(text: &str, most: i32) -> Option<i32> {
    text.trim_start_matches('+').parse::<i32>().ok().filter(|number| *number != 0 && number.abs() <= most)
}

/// `TU`, `2TU`, `-1FR`.
fn nth_weekday(text: &str) -> Option<(Option<i32>, Weekday)> {
    let at = text.len().checked_sub(2)?;
    let day = weekday(text.get(at..)?)?;
    match text.get(..at)? {
        "" => Some((None, day)),
        nth => Some((Some(number(nth, 5)?), day)),
    }
}

fn weekday(text: &str) -> Option<Weekday> {
    const NAMES: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    Weekdays::from_number(u8::try_from(NAMES.iter().position(|name| *name == text)?).ok()?)
}

/// The last day on which a meeting that begins at the hour of `start` is not after `until`.
fn last_day(until: &str, start: &Moment) -> Option<NaiveDate> {
    let property = super::lines::Property { value: until.to_string(), ..Default::default() };
    let until = super::moment::one(&property, &[])?;
    match (until.clock, start.clock) {
        // Of another zone's hours nothing is known but that the day before is in.
        (Some(last), Some(begins)) if last < begins && !matches!(start.by, By::Other(_)) => until.day.pred_opt(),
        _ => Some(until.day),
    }
}

fn length_of_month(day: NaiveDate) -> i64 {
    (28..=31).rev().find(|last| day.with_day(*last).is_some()).map_or(28, i64::from)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;
    use crate::model::{Clock, Happening};
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn at(day: NaiveDate) -> Moment {
        Moment { day, clock: Clock::new(10, 0), by: By::Britain }
    }

    fn days(text: &str, start: NaiveDate, today: NaiveDate) -> Vec<NaiveDate> {
        let rule = Rule::parse(text, &at(start)).unwrap();
        let last = rule.ends(today, &mut Budget::default()).unwrap();
        rule.next_days(today, last, 60, &mut Budget::default())
    }

    #[test]
    fn what_is_not_understood_promises_nothing() {
        let start = at(day(2026, 11, 3));
        for rule in [
            "",
            "FREQ=SECONDLY",
            "FREQ=HOURLY;INTERVAL=24",
            "FREQ=WEEKLY;INTERVAL=0",
            "FREQ=WEEKLY;INTERVAL=-1",
            "FREQ=WEEKLY;COUNT=0",
            "FREQ=WEEKLY;UNTIL=soon",
            "FREQ=WEEKLY;UNTIL=99991231",
            "FREQ=DAILY;BYHOUR=9,10",
            "FREQ=YEARLY;BYWEEKNO=20",
            "FREQ=YEARLY;BYDAY=20MO",
            "FREQ=WEEKLY;BYDAY=XX",
            "FREQ=WEEKLY;BYDAY=é",
            "FREQ=MONTHLY;BYMONTHDAY=0",
            "BYDAY=MO",
        ] {
            assert!(Rule::parse(rule, &start).is_none(), "{rule}");
        }
    }

    #[test]
    fn the_last_day_is_by_the_hour() {
        let last = |until| Rule::parse(&format!("FREQ=WEEKLY;UNTIL={until}"), &at(day(2026, 6, 2))).unwrap().until;
        assert_eq!(last("20260630"), Some(day(2026, 6, 30)));
        assert_eq!(last("20260630T225959Z"), Some(day(2026, 6, 30)));
        assert_eq!(last("20260630T085959Z"), Some(day(2026, 6, 29)));
        assert_eq!(last("20260630T090000Z"), Some(day(2026, 6, 30)));
    }

    #[test]
    fn rules_that_are_no_pattern_give_their_next_days() {
        let today = day(2026, 11, 21);
        assert_eq!(
            days("FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU", day(2026, 1, 6), today).get(..2),
            Some(&[day(2027, 1, 5), day(2027, 3, 2)][..])
        );
        assert_eq!(days("FREQ=YEARLY", day(2020, 12, 24), today), [day(2026, 12, 24), day(2027, 12, 24)]);
        assert_eq!(days("FREQ=DAILY;INTERVAL=10;COUNT=3", day(2026, 11, 20), today).len(), 2);
        assert_eq!(days("FREQ=DAILY;COUNT=99999999999", day(1900, 1, 1), today).len(), 60);
    }

    #[test]
    fn a_feed_cannot_make_us_count_for_ever() {
        let rule = Rule::parse("FREQ=DAILY;COUNT=1000000", &at(day(1900, 1, 1))).unwrap();
        let mut budget = Budget(100);
        assert_eq!(rule.ends(day(2026, 11, 21), &mut budget), Err(Uncounted));
        assert!(rule.next_days(day(2026, 11, 21), None, 60, &mut budget).is_empty());
    }

    fn part() -> impl Strategy<Value = String> {
        let frequency = prop::sample::select(&["DAILY", "WEEKLY", "MONTHLY", "YEARLY"][..]);
        let extra = prop::sample::select(
            &[
                "",
                ";BYDAY=TU",
                ";BYDAY=MO,WE,SU",
                ";BYDAY=2TU",
                ";BYDAY=-1FR,1MO",
                ";BYMONTHDAY=31",
                ";BYMONTHDAY=-1,15",
                ";BYDAY=FR;BYMONTHDAY=13",
                ";BYDAY=TU;BYSETPOS=2",
                ";BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                ";BYMONTH=3,9",
                ";BYMONTH=3;BYDAY=-1SU",
            ][..],
        );
        let end = prop::sample::select(&["", ";COUNT=1", ";COUNT=7", ";UNTIL=20271231T235959Z"][..]);
        let week = prop::sample::select(&["", ";WKST=SU"][..]);
        (frequency, 1..5_i64, extra, end, week).prop_map(|(frequency, interval, extra, end, week)| {
            format!("FREQ={frequency};INTERVAL={interval}{extra}{end}{week}")
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

        /// The judge is the `rrule` crate, for every rule that is understood.
        #[test]
        fn days_agree_with_the_judge(text in part(), before in 0..900_i64) {
            let today = day(2026, 11, 21);
            let start = today - chrono::Duration::days(before);
            let Some(rule) = Rule::parse(&text, &at(start)) else { return Ok(()) };
            let judge: Result<::rrule::RRuleSet, _> =
                format!("DTSTART:{}T100000Z\nRRULE:{text}", start.format("%Y%m%d")).parse();
            let Ok(judge) = judge else { return Ok(()) };
            let stop = today + chrono::Duration::days(AHEAD as i64);
            let all: Vec<NaiveDate> = judge.all(5_000).dates.iter().map(|date| date.date_naive()).collect();
            let wanted: Vec<NaiveDate> =
                all.iter().copied().filter(|day| *day >= today && *day <= stop).take(60).collect();
            let last = rule.ends(today, &mut Budget::default()).unwrap();
            prop_assert_eq!(rule.next_days(today, last, 60, &mut Budget::default()), wanted.clone(), "{}", text);
            // The patterns of the model are the same days.
            if let Some(patterns) = rule.patterns() {
                let happenings = patterns.into_iter().map(|recurrence| Happening {
                    recurrence, starts: None, ends: None, from: Some(start), until: last, except: vec![], term_time: false,
                });
                let mut found: Vec<NaiveDate> =
                    happenings.flat_map(|one| one.next_days(today, 500, AHEAD as usize + 1)).collect();
                found.sort();
                found.dedup();
                found.truncate(60);
                prop_assert_eq!(found, wanted, "{}", text);
            }
        }

        #[test]
        fn any_rule_gives_a_value(text in "\\PC{0,40}", start in -40_000..40_000_i32) {
            let start = NaiveDate::from_num_days_from_ce_opt(730_000 + start).unwrap();
            if let Some(rule) = Rule::parse(&text, &at(start)) {
                let _ = rule.ends(day(2026, 11, 21), &mut Budget(1_000));
            }
        }
    }
}
