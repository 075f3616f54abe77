//! Bytes to the lines of a calendar, as RFC 5545 folds them, and lines to its parts. A line may be folded
//! in the middle of a character, so it is put together before it is read as text; a broken line costs
//! itself and nothing else.
//!
//! Bounded: of one event only what is read is kept, each property once, lists of days to a limit.

use crate::import::json::utf8;
use crate::import::{Reason, Unreadable};

/// The most days that an event may name one by one, in or out; nobody writes down more.
pub(super) const MOST_DAYS: usize = 3_000;
/// The most parameters of a line that are looked at.
const MOST_PARAMETERS: usize = 16;

/// Properties of an event that are read.
const READ: [&str; 20] = [
    "UID",
    "SUMMARY",
    "DESCRIPTION",
    "X-ALT-DESC",
    "LOCATION",
    "GEO",
    "URL",
    "DTSTART",
    "DTEND",
    "DURATION",
    "RRULE",
    "EXRULE",
    "RECURRENCE-ID",
    "STATUS",
    "CLASS",
    "ORGANIZER",
    "CONTACT",
    "SEQUENCE",
    "LAST-MODIFIED",
    "DTSTAMP",
];
/// Those that may stand several times.
const LISTS: [&str; 3] = ["CATEGORIES", "RDATE", "EXDATE"];

/// A property: its name in capitals, its parameters, its value as written.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Property {
    pub(super) name: String,
    /// Names in capitals, values without quotation marks.
    pub(super) parameters: Vec<(String, String)>,
    pub(super) value: String,
}

impl Property {
    /// `NAME;PARAMETER=VALUE;…:value`.
    fn parse(line: &str) -> Option<Self> {
        let end = line.find([';', ':'])?;
        let (name, mut rest) = line.split_at(end);
        let plain = |name: &str| !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
        if !plain(name) || name.len() > 60 {
            return None;
        }
        let mut parameters = Vec::new();
        while let Some(inside) = rest.strip_prefix(';') {
            let end = end_of_parameter(inside)?;
            let (parameter, after) = inside.split_at(end);
            let (key, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            if parameters.len() < MOST_PARAMETERS {
                parameters.push((key.trim().to_ascii_uppercase(), value.trim_matches('"').to_string()));
            }
            rest = after;
        }
        let value = rest.strip_prefix(':')?.to_string();
        Some(Self { name: name.to_ascii_uppercase(), parameters, value })
    }

    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The value as text: `\n`, `\,`, `\;` and `\\` are what they stand for.
    pub(super) fn text(&self) -> String {
        let mut text = String::with_capacity(self.value.len());
        let mut chars = self.value.chars();
        while let Some(c) = chars.next() {
            match c {
                '\\' => match chars.next() {
                    Some('n' | 'N') => text.push('\n'),
                    Some(c) => text.push(c),
                    None => {}
                },
                c => text.push(c),
            }
        }
        text
    }
}

/// Where a parameter ends: at a `;` or `:` outside of quotation marks.
fn end_of_parameter(text: &str) -> Option<usize> {
    let mut quoted = false;
    text.char_indices().find_map(|(at, c)| {
        quoted ^= c == '"';
        (!quoted && matches!(c, ';' | ':')).then_some(at)
    })
}

/// An event as written: its properties, those of one name in their order.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Event {
    properties: Vec<Property>,
    /// Days named one by one so far.
    days: usize,
    /// Whether it names more days than are kept.
    pub(super) too_many_days: bool,
    /// Whether it has two rules, of which nobody can say both.
    pub(super) two_rules: bool,
}

impl Event {
    pub(super) fn get(&self, name: &str) -> Option<&Property> {
        self.properties.iter().find(|property| property.name == name)
    }

    pub(super) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Property> {
        self.properties.iter().filter(move |property| property.name == name)
    }

    /// The value of a property that says something.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.get(name).map(Property::text).filter(|text| !text.trim().is_empty())
    }

    fn add(&mut self, property: Property) {
        if LISTS.contains(&property.name.as_str()) {
            let is_days = property.name != "CATEGORIES";
            self.days += property.value.matches(',').count() + 1;
            if self.days > MOST_DAYS {
                self.too_many_days |= is_days;
                return;
            }
        } else if !READ.contains(&property.name.as_str()) {
            return;
        } else if self.get(&property.name).is_some() {
            self.two_rules |= property.name == "RRULE";
            return;
        }
        self.properties.push(property);
    }
}

/// A change of the clocks in a time zone that the calendar describes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) offset: String,
    pub(super) rule: String,
}

/// A time zone that the calendar describes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Zone {
    pub(super) name: String,
    pub(super) changes: Vec<Change>,
}

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct Calendar {
    pub(super) events: Vec<Event>,
    pub(super) zones: Vec<Zone>,
    /// Entries that are nothing to come to: tasks and diary pages.
    pub(super) others: Vec<Event>,
    /// What had to be repaired: reason, and how many places.
    pub(super) repairs: Vec<(Reason, usize)>,
}

/// Where in a calendar a line stands.
#[derive(Default)]
enum Inside {
    #[default]
    Nothing,
    Event(Box<Event>, usize, bool),
    Zone(Zone, bool),
}

impl Inside {
    /// What stood here is whole, or as whole as it will ever be.
    fn close(&mut self, calendar: &mut Calendar) {
        match std::mem::take(self) {
            Self::Nothing => {}
            Self::Event(event, _, true) => calendar.events.push(*event),
            Self::Event(event, _, false) => calendar.others.push(*event),
            Self::Zone(zone, _) => calendar.zones.push(zone),
        }
    }
}

/// Reads a file. One that ends in the middle of a calendar is refused: it did not come whole.
pub(super) fn read(bytes: &[u8]) -> Result<Calendar, Unreadable> {
    let mut calendar = Calendar::default();
    let unfolded = unfold(crate::import::json::without_mark(bytes));
    let (text, wrong) = utf8(&unfolded);
    if wrong > 0 {
        calendar.repairs.push((Reason::NotUtf8, wrong));
    }
    let (mut inside, mut open) = (Inside::Nothing, 0_usize);
    let mut any = false;
    for line in text.split('\n') {
        let Some(property) = Property::parse(line) else { continue };
        let what = property.value.trim().to_ascii_uppercase();
        match (property.name.as_str(), what.as_str()) {
            ("BEGIN", "VCALENDAR") => {
                inside.close(&mut calendar);
                (any, open) = (true, open + 1);
            }
            ("END", "VCALENDAR") => {
                inside.close(&mut calendar);
                open = open.saturating_sub(1);
            }
            ("BEGIN", "VEVENT" | "VTODO" | "VJOURNAL") => {
                inside.close(&mut calendar);
                inside = Inside::Event(Box::default(), 0, what == "VEVENT");
            }
            ("BEGIN", "VTIMEZONE") => {
                inside.close(&mut calendar);
                inside = Inside::Zone(Zone::default(), false);
            }
            ("END", "VEVENT" | "VTODO" | "VJOURNAL" | "VTIMEZONE") => inside.close(&mut calendar),
            _ => within(&mut inside, property),
        }
    }
    if open > 0 || !any {
        let last = bytes.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        let line = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
        return Err(Unreadable::CutOff { line, column: last.len() + 1, byte: bytes.len() });
    }
    Ok(calendar)
}

/// A line inside an event or a time zone. Alarms and other parts of an event are not it.
fn within(inside: &mut Inside, property: Property) {
    match inside {
        Inside::Nothing => {}
        Inside::Event(event, deep, _) => match property.name.as_str() {
            "BEGIN" => *deep += 1,
            "END" => *deep = deep.saturating_sub(1),
            _ if *deep == 0 => event.add(property),
            _ => {}
        },
        Inside::Zone(zone, part) => match property.name.as_str() {
            "BEGIN" if zone.changes.len() < 200 => {
                *part = true;
                zone.changes.push(Change::default());
            }
            "BEGIN" | "END" => *part = false,
            "TZID" if !*part => zone.name = property.value.trim().to_string(),
            name => {
                let change = zone.changes.last_mut().filter(|_| *part);
                match (change, name) {
                    (Some(change), "TZOFFSETTO") => change.offset = property.value.trim().to_string(),
                    (Some(change), "RRULE") => change.rule = property.value.trim().to_ascii_uppercase(),
                    _ => {}
                }
            }
        },
    }
}

/// The lines as they were before they were folded, each ended by one line feed. A line end is a
/// carriage return, a line feed or both; a space or tab after it takes it back.
fn unfold(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some((first, mut after)) = rest.split_first() {
        if !matches!(first, b'\r' | b'\n') {
            out.push(*first);
            rest = after;
            continue;
        }
        // Some write two carriage returns.
        while *first == b'\r' && after.first() == Some(&b'\r') {
            after = after.get(1..).unwrap_or_default();
        }
        if *first == b'\r' && after.first() == Some(&b'\n') {
            after = after.get(1..).unwrap_or_default();
        }
        match after.first() {
            Some(b' ' | b'\t') => after = after.get(1..).unwrap_or_default(),
            _ => out.push(b'\n'),
        }
        rest = after;
    }
    out
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;

    fn only(inside: &str) -> Event {
        let text = format!("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n{inside}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        read(text.as_bytes()).unwrap().events.remove(0)
    }

    #[test]
    fn parameters_and_escapes() {
        let event = only("SUMMARY;LANGUAGE=en;X=\"a;b:c\":Tea\\, talk\\nand \\\\ more: yes");
        let summary = event.get("SUMMARY").unwrap();
        assert_eq!(summary.parameter("X"), Some("a;b:c"));
        assert_eq!(summary.text(), "Tea, talk\nand \\ more: yes");
    }

    #[test]
    fn a_character_may_be_folded_in_its_middle() {
        let tea = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Caf\u{e9}\nEND:VEVENT\nEND:VCALENDAR".as_bytes();
        let at = tea.iter().position(|byte| *byte == 0xC3).unwrap() + 1;
        let folded = [&tea[..at], b"\r\n ", &tea[at..]].concat();
        let calendar = read(&folded).unwrap();
        assert_eq!(calendar.events[0].text("SUMMARY").as_deref(), Some("Café"));
        assert_eq!(calendar.repairs, []);
    }

    #[test]
    fn alarms_are_no_part_of_an_event() {
        let event = only("SUMMARY:Tea\r\nBEGIN:VALARM\r\nDESCRIPTION:Wake up\r\nEND:VALARM\r\nLOCATION:Hall");
        assert_eq!((event.text("DESCRIPTION"), event.text("LOCATION").as_deref()), (None, Some("Hall")));
    }

    #[test]
    fn a_calendar_without_its_end_did_not_come_whole() {
        let cut = read(b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Te").unwrap_err();
        assert_eq!(cut, Unreadable::CutOff { line: 3, column: 11, byte: 39 });
    }

    #[test]
    fn floods_of_days_are_cut_and_told() {
        let event = only(&format!("RDATE:{}\r\nEXDATE:20260101", "20260101,".repeat(5_000)));
        assert!(event.too_many_days && event.all("RDATE").count() == 0);
        assert!(only("RRULE:FREQ=DAILY\r\nRRULE:FREQ=WEEKLY").two_rules);
    }
}
