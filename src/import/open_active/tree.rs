//! What belongs together: a session and the series it is a date of, an event and the course or the
//! series above it, embedded in each other either way or split over feeds and joined by address. What
//! is below has everything that it does not say itself from what is above.

use super::embedded::Adding;
use super::tidy;
use chrono::NaiveDate;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The most steps from a date up to what is above it.
const HIGHEST: usize = 8;
/// The most events in each other that one record may hold.
const DEEPEST: usize = 6;

/// What a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Something that happens again and again.
    Series,
    /// One date of a series.
    Date,
    /// An event, or a date of one.
    Event,
    /// A course that one can join.
    Course,
    /// A festival or a tournament, with events below it.
    Headline,
    /// A recording that can be seen at any time.
    OnDemand,
    /// What is above: an event series, or the plan of a course. Nothing one could go to.
    Above,
    /// A court or a room for hire.
    Hire,
    /// Something else: a place, an organisation, a list of words.
    Other,
}

impl Kind {
    pub(super) fn of(name: &str) -> Self {
        match name {
            "SessionSeries" => Self::Series,
            "ScheduledSession" => Self::Date,
            "Event" => Self::Event,
            "CourseInstance" => Self::Course,
            "HeadlineEvent" => Self::Headline,
            "OnDemandEvent" => Self::OnDemand,
            "EventSeries" | "Course" => Self::Above,
            "FacilityUse" | "IndividualFacilityUse" | "Slot" => Self::Hire,
            _ => Self::Other,
        }
    }

    /// Whether what is below a thing of this kind is one of its dates.
    fn has_dates(self) -> bool {
        matches!(self, Self::Series | Self::Event | Self::Course | Self::Date)
    }
}

/// A record as it was given.
pub(super) struct Record {
    /// What it is called in the report, and in the ids of listings.
    pub(super) id: String,
    /// Its fields, tidied.
    pub(super) fields: Map<String, Value>,
    /// What it is when it does not say so itself.
    pub(super) kind: Kind,
    /// The day on which it was changed.
    pub(super) changed: Option<NaiveDate>,
}

/// One thing, with its own fields.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) own: Map<String, Value>,
    /// What it is below, the nearest first.
    pub(super) above: Vec<String>,
    /// The record that it is, by its place in the list of records.
    pub(super) record: Option<usize>,
    /// The first record that holds it.
    pub(super) held_by: usize,
    pub(super) changed: Option<NaiveDate>,
}

/// All things of a source, by their address.
#[derive(Debug, Default)]
pub(super) struct Tree {
    pub(super) nodes: BTreeMap<String, Node>,
    /// For each thing, what is below it.
    below: BTreeMap<String, BTreeSet<String>>,
}

/// Fields that a thing never has from what is above it.
const OWN: [&str; 5] = ["id", "type", "identifier", "remainingAttendeeCapacity", "modified"];
/// Fields that say when: a thing with one of its own takes none from above.
const TIMES: [&str; 4] = ["startDate", "endDate", "duration", "eventSchedule"];

impl Tree {
    /// The things of the records. The records' order decides where two say different things of one
    /// that they embed; so it must not depend on the order of the feed.
    pub(super) fn of(records: &[Record]) -> Self {
        let mut tree = Self::default();
        let mut adding = Adding { tree: &mut tree, links: Vec::new() };
        for (at, record) in records.iter().enumerate() {
            let key = address_of(&record.fields).unwrap_or_else(|| record.id.clone());
            adding.record(key, at, record);
        }
        for (at, record) in records.iter().enumerate() {
            let key = address_of(&record.fields).unwrap_or_else(|| record.id.clone());
            adding.around(&key, &record.fields, at, record, DEEPEST);
        }
        let links = std::mem::take(&mut adding.links);
        for (child, parent) in links {
            if tree.nodes.contains_key(&parent) && child != parent {
                if let Some(node) = tree.nodes.get_mut(&child)
                    && !node.above.contains(&parent)
                {
                    node.above.push(parent.clone());
                }
                tree.below.entry(parent).or_default().insert(child);
            }
        }
        tree
    }

    /// Every thing with its address, in order.
    pub(super) fn nodes(&self) -> impl Iterator<Item = (&String, &Node)> {
        self.nodes.iter()
    }

    pub(super) fn node(&self, key: &str) -> Option<&Node> {
        self.nodes.get(key)
    }

    /// What a thing is a date of, when it is one.
    pub(super) fn whole_of(&self, key: &str) -> Option<&str> {
        let node = self.nodes.get(key)?;
        if !matches!(node.kind, Kind::Date | Kind::Event) {
            return None;
        }
        let is_whole = |above: &&String| self.nodes.get(*above).is_some_and(|node| node.kind.has_dates());
        node.above.iter().find(is_whole).map(String::as_str)
    }

    /// The highest thing of which this is a date; itself when it is none.
    pub(super) fn top_of<'a>(&'a self, key: &'a str) -> &'a str {
        let mut at = key;
        for _ in 0..HIGHEST {
            match self.whole_of(at) {
                Some(whole) if whole != key => at = whole,
                _ => break,
            }
        }
        at
    }

    /// What is below a thing and no date of it.
    pub(super) fn below(&self, key: &str) -> impl Iterator<Item = &String> {
        self.below.get(key).into_iter().flatten()
    }

    /// The fields of a thing, with what it has from above.
    pub(super) fn effective(&self, key: &str) -> Map<String, Value> {
        self.from(key, HIGHEST)
    }

    fn from(&self, key: &str, steps: usize) -> Map<String, Value> {
        let Some(node) = self.nodes.get(key) else { return Map::new() };
        let mut fields = node.own.clone();
        if steps == 0 {
            return fields;
        }
        for above in &node.above {
            let has_times = TIMES.iter().any(|key| fields.contains_key(*key));
            let theirs = self.from(above, steps - 1).into_iter();
            complete(
                &mut fields,
                theirs
                    .filter(|(key, _)| !(OWN.contains(&key.as_str()) || (has_times && TIMES.contains(&key.as_str())))),
            );
        }
        fields
    }
}

/// Adds what only the others say.
pub(super) fn complete(fields: &mut Map<String, Value>, others: impl Iterator<Item = (String, Value)>) {
    for (key, value) in others {
        match fields.get_mut(&key) {
            Some(mine) if says_nothing(mine) => *mine = value,
            Some(_) => {}
            None => drop(fields.insert(key, value)),
        }
    }
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => crate::import::given::says_nothing(text),
        Value::Array(entries) => entries.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}

/// The address of a thing: what others link to.
pub(super) fn address_of(fields: &Map<String, Value>) -> Option<String> {
    let id = fields.get("id").and_then(Value::as_str)?.trim();
    (!id.is_empty()).then(|| id.to_owned())
}

/// What an embedded thing above others calls itself, when its address was made of that.
pub(super) fn own_name(key: &str) -> Option<&str> {
    let (name, hash) = key.rsplit_once('~')?;
    (hash.len() == 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit())).then_some(name)
}

/// A short name for a text that stays the same from import to import: FNV-1a, 32 bits.
pub(super) fn short_hash(text: &str) -> String {
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{hash:08x}")
}

/// What a record of a feed is by the feed's own word: `SessionSeries`, `SessionSeries.ScheduledSession`,
/// `FacilityUse/Slot`, or `session`.
pub(super) fn kind_by_feed(word: &str) -> Kind {
    let plain = word.split(['.']).next().unwrap_or(word);
    match plain {
        "session" | "sessions" | "event" => Kind::Event,
        _ => Kind::of(tidy::last_part(plain)),
    }
}
