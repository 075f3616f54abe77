//! Events to series, and series to meetings. Which copy of an event is the last one, which of its days
//! were changed, and which events are the same meeting: all by what is written, never by its order.

use super::lines::{Event, Zone};
use super::rule::Budget;
use super::times::{self, Around, When};
use crate::import::Settings;
use crate::import::given::{Log, excerpt};
use crate::import::report::*;
use chrono::NaiveDate;
use std::collections::{BTreeMap, HashSet};

/// Longest name of an event for itself, in bytes.
const LONGEST_ID: usize = 400;
/// Names with fewer letters and digits are no names to go by.
const SHORTEST_NAME: usize = 4;

/// An entry of a calendar, and from which file.
pub(super) struct Item {
    pub(super) event: Event,
    pub(super) file: usize,
    /// Whether it is an event; tasks and diary pages are not.
    pub(super) is_event: bool,
}

/// An event with all its days.
pub(super) struct Series {
    pub(super) record: RecordId,
    /// Its name for itself, the same from import to import.
    pub(super) id: String,
    /// As written.
    pub(super) name: String,
    pub(super) event: Event,
    pub(super) when: When,
    /// What was wrong.
    pub(super) log: Log,
    /// Its first day as written.
    first: Option<NaiveDate>,
}

/// The series of all entries, and what became of the entries that are none.
pub(super) fn of_items(items: Vec<Item>, zones: &[Vec<Zone>], settings: &Settings) -> (Vec<Series>, Vec<RecordLine>) {
    let mut by_id: BTreeMap<String, Vec<Item>> = BTreeMap::new();
    for item in items {
        by_id.entry(id_of(&item.event)).or_default().push(item);
    }
    let mut budget = Budget::default();
    let (mut series, mut lines) = (Vec::new(), Vec::new());
    for (id, mut group) in by_id {
        // The last copy first; which one that is does not depend on the order of the feed.
        group.sort_by(|a, b| (b.is_event, rank(&b.event), &b.event).cmp(&(a.is_event, rank(&a.event), &a.event)));
        let mut records: Vec<Record> = Vec::new();
        for (at, item) in group.into_iter().enumerate() {
            let copy = u32::try_from(at + 1).unwrap_or(u32::MAX);
            records.push(Record { id: RecordId { id: excerpt_of_id(&id), copy }, item });
        }
        of_one_id(&id, records, zones, settings, &mut budget, &mut series, &mut lines);
    }
    // A changed day may be called as another event is.
    let mut ids: HashSet<String> = HashSet::new();
    for one in &mut series {
        while !ids.insert(one.id.clone()) {
            one.id.push('#');
        }
    }
    (series, lines)
}

struct Record {
    id: RecordId,
    item: Item,
}

impl Record {
    fn line(&self, fate: Fate) -> RecordLine {
        let name = excerpt(self.item.event.text("SUMMARY").unwrap_or_default().trim());
        RecordLine { record: self.id.clone(), name, fate, listings: Vec::new() }
    }

    fn left_out(&self) -> Option<LeftOutBecause> {
        let event = &self.item.event;
        let class = event.text("CLASS").unwrap_or_default().trim().to_ascii_uppercase();
        if !self.item.is_event {
            Some(LeftOutBecause::NotAService)
        } else if !matches!(class.as_str(), "" | "PUBLIC") {
            Some(LeftOutBecause::IsPrivate)
        } else if self.id.id.is_empty() {
            Some(LeftOutBecause::NoId)
        } else {
            None
        }
    }
}

/// Everything that has one id: the event, older copies of it, and its changed days.
fn of_one_id(
    id: &str,
    records: Vec<Record>,
    zones: &[Vec<Zone>],
    settings: &Settings,
    budget: &mut Budget,
    series: &mut Vec<Series>,
    lines: &mut Vec<RecordLine>,
) {
    let (out, records): (Vec<Record>, Vec<Record>) =
        records.into_iter().partition(|record| record.left_out().is_some());
    lines.extend(out.iter().filter_map(|record| Some(record.line(Fate::LeftOut(record.left_out()?)))));
    let (changed, whole): (Vec<Record>, Vec<Record>) =
        records.into_iter().partition(|record| record.item.event.get("RECURRENCE-ID").is_some());
    let mut whole = whole.into_iter();
    let Some(lead) = whole.next() else {
        // Changed days of an event that is not here: each stands for itself, in its last copy.
        let mut of_day: BTreeMap<String, RecordId> = BTreeMap::new();
        for record in changed {
            let day = record.item.event.get("RECURRENCE-ID").map(|id| id.value.clone()).unwrap_or_default();
            if let Some(last) = of_day.get(&day) {
                lines.push(record.line(Fate::MergedInto(last.clone())));
                continue;
            }
            of_day.insert(day.clone(), record.id.clone());
            one(&format!("{id}_{day}"), record, &[], zones, settings, budget, series, lines);
        }
        return;
    };
    lines.extend(whole.map(|copy| copy.line(Fate::MergedInto(lead.id.clone()))));
    let mut latest: BTreeMap<String, &Event> = BTreeMap::new();
    for record in &changed {
        let day = record.item.event.get("RECURRENCE-ID").map(|id| id.value.clone()).unwrap_or_default();
        latest.entry(day).or_insert(&record.item.event);
        lines.push(record.line(Fate::MergedInto(lead.id.clone())));
    }
    let latest: Vec<&Event> = latest.into_values().collect();
    one(id, lead, &latest, zones, settings, budget, series, lines);
}

/// One event as a series, unless it does not run or has no name.
#[allow(clippy::too_many_arguments, reason = "the parts of one step, each used once")]
fn one(
    id: &str,
    record: Record,
    changed: &[&Event],
    zones: &[Vec<Zone>],
    settings: &Settings,
    budget: &mut Budget,
    series: &mut Vec<Series>,
    lines: &mut Vec<RecordLine>,
) {
    if super::is_cancelled(&record.item.event) {
        lines.push(record.line(Fate::LeftOut(LeftOutBecause::NotRunning)));
        return;
    }
    let Some(name) = record.item.event.text("SUMMARY") else {
        lines.push(record.line(Fate::LeftOut(LeftOutBecause::NoName)));
        return;
    };
    let zones = zones.get(record.item.file).map(Vec::as_slice).unwrap_or_default();
    let mut log = Log::new(record.id.clone());
    let around = Around { zones, today: settings.today };
    let event = record.item.event;
    let when = times::of_event(&event, changed, &around, budget, &mut log);
    let first = event.get("DTSTART").and_then(|start| super::moment::one(start, zones)).map(|start| start.day);
    series.push(Series { record: record.id, id: id.to_string(), name, event, when, log, first });
}

/// The series of each meeting, the earliest first.
///
/// Certain is: one name of at least four letters, one place in the same words, and descriptions that do
/// not differ. Without a place, only the same words of a description say that it is the same.
pub(super) fn meetings(series: Vec<Series>) -> Vec<Vec<Series>> {
    let mut alike: BTreeMap<(String, String), BTreeMap<String, Vec<Series>>> = BTreeMap::new();
    for one in series {
        let text = |name: &str| folded(&one.event.text(name).unwrap_or_default());
        let key = (folded(&one.name), text("LOCATION"));
        alike.entry(key).or_default().entry(text("DESCRIPTION")).or_default().push(one);
    }
    let mut meetings: Vec<Vec<Series>> = Vec::new();
    for ((name, place), mut by_words) in alike {
        let silent = by_words.remove("").unwrap_or_default();
        if name.chars().count() < SHORTEST_NAME {
            meetings.extend(by_words.into_values().flatten().chain(silent).map(|one| vec![one]));
        } else if place.is_empty() {
            meetings.extend(by_words.into_values());
            meetings.extend(silent.into_iter().map(|one| vec![one]));
        } else if by_words.len() <= 1 {
            meetings.push(by_words.into_values().flatten().chain(silent).collect());
        } else {
            meetings.extend(by_words.into_values());
            meetings.extend([silent]);
        }
    }
    meetings.retain(|meeting| !meeting.is_empty());
    for meeting in &mut meetings {
        meeting.sort_by(|a, b| (a.first, &a.id).cmp(&(b.first, &b.id)));
    }
    meetings
}

fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// An event's name for itself; one that has none is known by its name and its first time.
fn id_of(event: &Event) -> String {
    let id = event.text("UID").map(|id| id.trim().to_string()).filter(|id| id.len() <= LONGEST_ID);
    id.or_else(|| {
        let (name, start) = (event.text("SUMMARY")?, event.text("DTSTART")?);
        let name: String = name.split_whitespace().collect::<Vec<_>>().join("-").chars().take(80).collect();
        Some(format!("{name}-{}", start.trim().chars().take(20).collect::<String>()))
    })
    .unwrap_or_default()
}

/// The id as the report shows it: whole, unless it is longer than any that a program makes.
fn excerpt_of_id(id: &str) -> String {
    id.chars().filter(|c| !c.is_control()).collect()
}

/// Which copy of an event is the later one.
fn rank(event: &Event) -> (u64, String, String) {
    let number = event.text("SEQUENCE").and_then(|number| number.trim().parse().ok()).unwrap_or_default();
    let text = |name: &str| event.text(name).unwrap_or_default();
    (number, text("LAST-MODIFIED"), text("DTSTAMP"))
}
