//! The other libraries: what a calendar file says, as `icalendar` reads it and `rrule` counts it.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone, Utc};
use icalendar::parser::{Component, read_calendar, unfold};
use rrule::{RRuleSet, Tz};

/// A file as it was read: every component with its properties.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) events: Vec<Part>,
    pub(crate) timezones: Vec<Part>,
}

/// Name, parameters (`TZID=Europe/London`) and value of each property; the parts inside.
#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) properties: Vec<(String, String, String)>,
    pub(crate) parts: Vec<Part>,
}

impl Part {
    fn of(component: &Component<'_>) -> Part {
        let property = |property: &icalendar::parser::Property<'_>| {
            let params = property.params.iter().map(|param| {
                format!(";{}={}", param.key.as_str(), param.val.as_ref().map_or("", |value| value.as_str()))
            });
            let value = property.val.as_str().to_string();
            (property.name.as_str().to_string(), params.collect(), value)
        };
        Part {
            name: component.name.as_str().to_string(),
            properties: component.properties.iter().map(property).collect(),
            parts: component.components.iter().map(Part::of).collect(),
        }
    }

    /// The values of every property with that name.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        self.properties.iter().filter(|(found, ..)| found == name).map(|(.., value)| value.as_str()).collect()
    }

    /// The value of the only property with that name.
    pub(crate) fn one(&self, name: &str) -> Option<&str> {
        let all = self.all(name);
        assert!(all.len() < 2, "{name} twice");
        all.first().copied()
    }

    /// The instants at which it begins, up to `limit`, with what the clocks in London show.
    pub(crate) fn days(&self, limit: NaiveDate) -> Vec<(NaiveDateTime, DateTime<Utc>)> {
        let lines = self.properties.iter().filter(|(name, ..)| ["DTSTART", "RRULE", "EXDATE"].contains(&name.as_str()));
        let lines: Vec<String> = lines.map(|(name, params, value)| format!("{name}{params}:{value}")).collect();
        let limit = Tz::Europe__London.from_local_datetime(&limit.and_hms_opt(0, 0, 0).unwrap()).unwrap();
        if self.one("RRULE").is_none() {
            assert!(self.all("EXDATE").is_empty());
            let (_, params, value) = self.properties.iter().find(|(name, ..)| name == "DTSTART").unwrap();
            assert_eq!(params, ";TZID=Europe/London");
            let local = NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S").unwrap();
            let at = Tz::Europe__London.from_local_datetime(&local).earliest().unwrap();
            return Some((local, at.to_utc())).filter(|_| at < limit).into_iter().collect();
        }
        let set: RRuleSet = lines.join("\n").parse().unwrap_or_else(|fault| panic!("{fault}: {lines:?}"));
        let found = set.before(limit).all(5000);
        assert!(!found.limited, "{lines:?}");
        found.dates.into_iter().filter(|at| *at < limit).map(|at| (at.naive_local(), at.to_utc())).collect()
    }
}

/// Reads `text`, which must keep to what RFC 5545 says of lines.
pub(crate) fn read(text: &str) -> Read {
    assert!(text.ends_with("\r\n") && text.matches('\n').count() == text.matches("\r\n").count());
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
        assert!(!line.chars().any(char::is_control), "{line:?}");
    }
    let unfolded = unfold(text);
    let calendar = read_calendar(&unfolded).unwrap();
    let parts: Vec<Part> = calendar.components.iter().map(Part::of).collect();
    let (events, timezones) = parts.into_iter().partition(|part| part.name == "VEVENT");
    Read { events, timezones }
}
