//! Days and times of a calendar as clocks in the United Kingdom show them. A time that floats is one on
//! a British clock. Of other zones only the words are kept: a group that meets here and writes the hour
//! of New York has chosen the wrong zone more often than it meets at night, and nobody can tell.

use super::lines::{Property, Zone};
use crate::model::Clock;
use crate::model::uk_time::uk_time;
use chrono::{Datelike, NaiveDate, Timelike};

/// By whose clock a time is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum By {
    /// A British clock.
    Britain,
    /// Greenwich, all year; already turned into a British one.
    Greenwich,
    /// Another; its name.
    Other(String),
}

/// A day, perhaps with a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) day: NaiveDate,
    /// Nothing for a whole day.
    pub(super) clock: Option<Clock>,
    pub(super) by: By,
}

/// Names of zones whose clocks are the British ones.
const BRITISH: [&str; 14] = [
    "europe/london",
    "europe/dublin",
    "europe/belfast",
    "europe/jersey",
    "europe/guernsey",
    "europe/isle_of_man",
    "europe/lisbon",
    "gb",
    "gb-eire",
    "eire",
    "wet",
    "gmt standard time",
    "british summer time",
    "bst",
];
/// Names of those that are Greenwich all year.
const GREENWICH: [&str; 8] = ["utc", "gmt", "etc/utc", "etc/gmt", "z", "zulu", "universal", "greenwich standard time"];

/// The moments of a property: one, or those of a list; nothing in the place of one that does not exist.
/// At most `most` are read.
pub(super) fn all<'a>(
    property: &'a Property,
    zones: &'a [Zone],
    most: usize,
) -> impl Iterator<Item = (&'a str, Option<Moment>)> {
    let by = property.parameter("TZID").map_or(By::Britain, |name| by_name(name, zones));
    let values = property.value.split(',').map(str::trim).filter(|value| !value.is_empty()).take(most);
    // Of a period, when it begins.
    values.map(move |value| (value, moment(value.split('/').next().unwrap_or_default(), &by)))
}

/// The one moment of a property.
pub(super) fn one(property: &Property, zones: &[Zone]) -> Option<Moment> {
    all(property, zones, 1).next()?.1
}

/// `20261121`, `20261121T100000`, `20261121T100000Z`, also with hyphens and colons.
fn moment(text: &str, by: &By) -> Option<Moment> {
    let plain: String = text.chars().filter(|c| !matches!(c, '-' | ':')).take(20).collect();
    let number = |from: usize, to: usize| {
        let digits = plain.get(from..to)?;
        digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse::<u32>().ok())?
    };
    let year = i32::try_from(number(0, 4)?).ok().filter(|year| (1900..=2200).contains(year))?;
    let day = NaiveDate::from_ymd_opt(year, number(4, 6)?, number(6, 8)?)?;
    let rest = plain.get(8..)?;
    if rest.is_empty() {
        return Some(Moment { day, clock: None, by: by.clone() });
    }
    if !rest.starts_with(['T', 't', ' ']) {
        return None;
    }
    let (hour, minute) = (number(9, 11)?, number(11, 13)?);
    let clock = Clock::new(hour, minute)?;
    let by = match plain.trim_end().ends_with(['Z', 'z']) || *by == By::Greenwich {
        true => By::Greenwich,
        false => by.clone(),
    };
    if by != By::Greenwich {
        return Some(Moment { day, clock: Some(clock), by });
    }
    let here = uk_time(day.and_time(clock.time()).and_utc());
    Some(Moment { day: here.date(), clock: Clock::new(here.hour(), here.minute()), by })
}

fn by_name(name: &str, zones: &[Zone]) -> By {
    let lower = name.trim().to_lowercase();
    // Some write a path before the name, or London's name among others of its hour.
    let is = |known: &&str| lower == **known || (lower.starts_with('/') && lower.ends_with(&format!("/{known}")));
    if BRITISH.iter().any(&is) || lower.contains("london") {
        return By::Britain;
    }
    if GREENWICH.iter().any(is) {
        return By::Greenwich;
    }
    match zones.iter().find(|zone| zone.name == name.trim()).map(described) {
        Some(Some(by)) => by,
        _ => By::Other(name.trim().chars().take(60).collect()),
    }
}

/// What a description of a zone comes to: the rule of British summer time, or Greenwich all year.
fn described(zone: &Zone) -> Option<By> {
    // Changes that ended, or happened once, are of other years.
    let lasting: Vec<_> = zone.changes.iter().filter(|change| !change.rule.is_empty()).collect();
    let none_ends = lasting.iter().all(|change| !change.rule.contains("UNTIL="));
    let sundays = |offset: &str, month: &str| {
        let wanted = |change: &&&super::lines::Change| {
            let parts: Vec<&str> = change.rule.split(';').collect();
            change.offset.trim_end_matches("00") == offset.trim_end_matches("00")
                && ["FREQ=YEARLY", "BYDAY=-1SU", month].iter().all(|part| parts.contains(part))
        };
        lasting.iter().any(|change| wanted(&change))
    };
    let is_zero = |offset: &str| matches!(offset, "+0000" | "-0000" | "+000000");
    match lasting.as_slice() {
        [_, _] if none_ends && sundays("+0100", "BYMONTH=3") && sundays("+0000", "BYMONTH=10") => Some(By::Britain),
        [] if !zone.changes.is_empty() && zone.changes.iter().all(|change| is_zero(&change.offset)) => {
            Some(By::Greenwich)
        }
        _ => None,
    }
}

/// Whether the clocks here are changed between `first` and `last`, so that one time of Greenwich is two
/// on British clocks.
pub(super) fn clocks_change(first: NaiveDate, last: Option<NaiveDate>) -> bool {
    let offset = |day: NaiveDate| uk_time(day.and_hms_opt(12, 0, 0).unwrap_or_default().and_utc()).hour();
    let ends = last.unwrap_or(NaiveDate::MAX);
    let half_a_year = first.iter_days().step_by(7).take(53).take_while(|day| *day <= ends);
    let at_first = offset(first);
    half_a_year.chain([ends].into_iter().filter(|day| day.year() < 2300)).any(|day| offset(day) != at_first)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;
    use crate::import::icalendar::lines::Change;

    fn read(value: &str, zone: &str, zones: &[Zone]) -> Option<(String, By)> {
        let parameters = if zone.is_empty() { vec![] } else { vec![("TZID".to_string(), zone.to_string())] };
        let property = Property { name: "DTSTART".into(), parameters, value: value.into() };
        let moment = one(&property, zones)?;
        let clock = moment.clock.map(|clock| format!(" {:02}:{:02}", clock.hour(), clock.minute())).unwrap_or_default();
        Some((format!("{}{clock}", moment.day), moment.by))
    }

    fn zone(name: &str, changes: &[(&str, &str)]) -> Zone {
        let changes = changes.iter().map(|(offset, rule)| Change { offset: (*offset).into(), rule: (*rule).into() });
        Zone { name: name.into(), changes: changes.collect() }
    }

    #[test]
    fn zones_and_the_clocks_here() {
        let at = |text: &str, by| Some((text.to_string(), by));
        assert_eq!(read("20260701T090000Z", "", &[]), at("2026-07-01 10:00", By::Greenwich));
        assert_eq!(read("20261231T233000Z", "", &[]), at("2026-12-31 23:30", By::Greenwich));
        assert_eq!(read("20260630T233000Z", "", &[]), at("2026-07-01 00:30", By::Greenwich));
        assert_eq!(read("20260701T090000", "Europe/London", &[]), at("2026-07-01 09:00", By::Britain));
        assert_eq!(read("20260701T090000", "/mozilla.org/1/Europe/Dublin", &[]), at("2026-07-01 09:00", By::Britain));
        assert_eq!(read("20260701T0900", "", &[]), at("2026-07-01 09:00", By::Britain));
        assert_eq!(read("20260701", "", &[]), at("2026-07-01", By::Britain));
        assert_eq!(read("2026-07-01", "", &[]), at("2026-07-01", By::Britain));
        let paris = "Europe/Paris";
        assert_eq!(read("20260701T090000", paris, &[]), at("2026-07-01 09:00", By::Other(paris.into())));
        for none in ["", "x", "20260230", "00000101", "99991231T000000Z", "20260701T250000", "20260701X", "2026é701"] {
            assert_eq!(read(none, "", &[]), None, "{none}");
        }
    }

    #[test]
    fn a_zone_is_known_by_its_description() {
        let (march, october) = ("FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10");
        let here = zone("Our time", &[("+0100", march), ("+0000", october)]);
        let paris = zone("Our time", &[("+0200", march), ("+0100", october)]);
        let fixed = zone("Our time", &[("+0000", "")]);
        let by = |zone: &Zone| read("20260701T090000", "Our time", std::slice::from_ref(zone)).unwrap();
        assert_eq!(by(&here), ("2026-07-01 09:00".into(), By::Britain));
        assert_eq!(by(&paris).1, By::Other("Our time".into()));
        assert_eq!(by(&fixed), ("2026-07-01 10:00".into(), By::Greenwich));
    }

    #[test]
    fn a_rule_of_greenwich_is_unsure_when_the_clocks_change() {
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        assert!(clocks_change(day(11, 1), None));
        assert!(!clocks_change(day(11, 1), Some(day(12, 20))));
        assert!(clocks_change(day(9, 1), Some(day(11, 1))));
        assert!(!clocks_change(NaiveDate::from_ymd_opt(2200, 12, 1).unwrap(), NaiveDate::from_ymd_opt(2200, 12, 31)));
    }
}
