//! OpenActive: pages of a feed of changes (RPDE), of one feed or several together, and plain JSON-LD:
//! session series and their dates, events, courses.
//!
//! `rpde`: pages, and what counts of many items of one record - `tidy`: one way of writing - `tree`:
//! what belongs together - `listing`: one thing to its listings, with a file each for times (`when`,
//! `moment`), `place`, `price`, `people` and `activity`.
//!
//! The feeds are about bookings and not about people: who is welcome, in which language, is nearly
//! never said, and stays *not known*. `modified` is a change and never a check. Courts and rooms for
//! hire are left out, with a count: nobody comes along to those.

mod activity;
mod listing;
mod moment;
mod people;
mod place;
mod price;
pub mod rpde;
mod tidy;
mod tree;
mod when;

use super::given::{Log, excerpt};
use super::report::*;
use super::{Imported, Settings, Unreadable, clean, dates, facts_known, json};
use crate::model::Listing;
use chrono::{DateTime, NaiveDate};
use listing::Whole;
use rpde::{Item, Modified};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashSet};
use tree::{Kind, Record, Tree};

/// OpenActive began in 2015; an earlier day is a counter that looks like one.
const FIRST_YEAR: (i32, u32, u32) = (2015, 1, 1);

/// Whether bytes look like OpenActive: a page of changes, or JSON-LD.
pub fn detect(bytes: &[u8]) -> bool {
    let start = beginning(bytes);
    let holds = |word: &str| holds(start, word);
    let is_json = start.starts_with(b"{") || start.starts_with(b"[");
    let is_page = holds("\"items\"") && (holds("\"state\"") || holds("\"modified\"") || holds("\"next\""));
    let is_linked = holds("\"@context\"") && (holds("\"@type\"") || holds("\"type\""));
    is_json && (is_page || is_linked || is_catalogue(start))
}

/// What is looked at to see what a file is.
fn beginning(bytes: &[u8]) -> &[u8] {
    const LOOK_AT: usize = 64 * 1024;
    let start = json::without_mark(bytes).trim_ascii_start();
    start.get(..LOOK_AT).unwrap_or(start)
}

fn holds(start: &[u8], word: &str) -> bool {
    start.windows(word.len()).any(|window| window == word.as_bytes())
}

/// Whether a file tells where feeds are, and is none.
fn is_catalogue(start: &[u8]) -> bool {
    holds(start, "\"dataset-site-url\"") && (holds(start, "\"data-url\"") || holds(start, "\"data-urls\""))
}

/// What was read of all pages, before anything is made of it.
#[derive(Default)]
struct Gathered {
    items: Vec<Item>,
    report: Report,
    licence: String,
}

/// Reads all pages of one or several feeds, and plain records, together.
pub fn read_pages(pages: &[&[u8]], settings: &Settings) -> Result<Imported, Unreadable> {
    let mut all = Gathered::default();
    all.report.source = settings.source.clone();
    for bytes in pages {
        if is_catalogue(beginning(bytes)) {
            return Err(Unreadable::ListOfFeeds);
        }
        let parsed = json::parse(bytes, settings)?;
        for (reason, times) in parsed.repairs {
            match all.report.feed_repairs.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, count)) => *count += times,
                None => all.report.feed_repairs.push((reason, times)),
            }
        }
        gather(parsed.value, &mut all)?;
    }
    // A feed states its licence, and with it who must be named.
    all.report.credit = if settings.credit.is_empty() { named(&all.licence) } else { settings.credit.clone() };
    Ok(import(all.items, settings, all.report))
}

/// The licence of nearly all feeds by its name, with its address.
fn named(licence: &str) -> String {
    match licence.contains("creativecommons.org/licenses/by/4.0") {
        true => format!("CC BY 4.0, {licence}"),
        false => excerpt(licence),
    }
}

/// The items of a page, or plain records as items that were never changed.
fn gather(page: Value, all: &mut Gathered) -> Result<(), Unreadable> {
    if let Some(items) = rpde::items_of(&page) {
        let (items, none) = rpde::read_items(items);
        all.items.extend(items);
        all.report
            .records
            .extend((0..none).map(|_| left_out(String::new(), String::new(), LeftOutBecause::NotAnObject)));
        let licence = page.get("license").and_then(Value::as_str);
        all.licence = licence.map_or(std::mem::take(&mut all.licence), str::to_owned);
        return Ok(());
    }
    let records = match page {
        Value::Array(records) => records,
        Value::Object(mut fields) => match ["@graph", "dataFeedElement"].iter().find_map(|key| fields.remove(*key)) {
            Some(Value::Array(records)) => records,
            _ => vec![Value::Object(fields)],
        },
        _ => return Err(Unreadable::NoRecords),
    };
    for record in records {
        match record {
            Value::Object(data) => all.items.push(plain(data)),
            other => {
                let shown = excerpt(&other.to_string());
                all.report.records.push(left_out(String::new(), shown, LeftOutBecause::NotAnObject));
            }
        }
    }
    Ok(())
}

/// A record that stands by itself, with the name that it has.
fn plain(data: Map<String, Value>) -> Item {
    let tidied = tidy::object(data.clone());
    let word = |key: &str| match tidied.get(key) {
        Some(Value::String(text)) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let id = ["id", "identifier", "url"].iter().find_map(|key| word(key)).unwrap_or_default();
    Item { kind: word("type").unwrap_or_default(), id, modified: Modified::NotSaid, data: Some(data) }
}

fn left_out(id: String, name: String, because: LeftOutBecause) -> RecordLine {
    RecordLine { record: RecordId { id, copy: 1 }, name, fate: Fate::LeftOut(because), listings: Vec::new() }
}

/// What a listing and the report call a record: its sort and its id, since feeds of one publisher
/// count each for itself.
fn record_id(kind: &str, id: &str) -> String {
    let kind = kind.split(['.']).next().unwrap_or(kind);
    if kind.is_empty() { id.to_owned() } else { format!("{kind}/{id}") }
}

/// Ids without white space, controls and the signs that part them from what follows.
fn escaped(id: &str) -> String {
    let plain = |c: char| !c.is_control() && !c.is_whitespace() && !clean::is_hidden(c) && !matches!(c, '@' | '%');
    id.chars().map(|c| if plain(c) { c.to_string() } else { format!("%{:X}", u32::from(c)) }).collect()
}

/// Longest id of a record, in characters.
const LONGEST_ID: usize = 400;

/// Items to listings and report. The order of the items does not matter.
fn import(items: Vec<Item>, settings: &Settings, mut report: Report) -> Imported {
    let mut records: Vec<Record> = Vec::new();
    for ((kind, id), items) in rpde::by_record(items) {
        let name = record_id(&kind, &id);
        if id.is_empty() || name.chars().count() > LONGEST_ID {
            let names = items.iter().map(|item| item.data.as_ref().map(name_of).unwrap_or_default());
            report.records.extend(names.map(|name| left_out(String::new(), name, nameless(&kind))));
            continue;
        }
        report.records.extend(older(&name, &items));
        let Some(first) = items.into_iter().next() else { continue };
        match first.data {
            Some(data) => {
                let fields = tidy::object(data);
                let kind = tree::kind_by_feed(&kind);
                records.push(Record { id: name, fields, kind, changed: changed(&first.modified, settings) });
            }
            None => report.records.push(left_out(name, String::new(), LeftOutBecause::TakenBack)),
        }
    }
    records.sort_by(|a, b| a.id.cmp(&b.id));
    let listings = of_records(&records, settings, &mut report);
    number_copies(&mut report.records);
    report.listings = listings.len();
    report.without_need = listings.iter().filter(|listing| listing.needs.is_empty()).count();
    report.facts = facts_known::shares(&listings);
    Imported { listings, report }
}

/// Why a record without an id is left out.
fn nameless(kind: &str) -> LeftOutBecause {
    if matches!(tree::kind_by_feed(kind), Kind::Other) && !kind.is_empty() {
        LeftOutBecause::NotAService
    } else {
        LeftOutBecause::NoId
    }
}

/// The lines of what was said of a record before what counts: changed since, or taken back.
fn older(name: &str, items: &[Item]) -> Vec<RecordLine> {
    let first = RecordId { id: name.to_owned(), copy: 1 };
    let is_gone = items.first().is_some_and(|first| first.data.is_none());
    let line = |item: &Item| {
        let fate = match is_gone || item.data.is_none() {
            true => Fate::LeftOut(LeftOutBecause::TakenBack),
            false => Fate::MergedInto(first.clone()),
        };
        let name = item.data.as_ref().map(name_of).unwrap_or_default();
        RecordLine { record: RecordId { id: first.id.clone(), copy: 2 }, name, fate, listings: Vec::new() }
    };
    items.iter().skip(1).map(line).collect()
}

/// Numbers the lines of one id: 1 for what counts, then the others.
fn number_copies(lines: &mut [RecordLine]) {
    let fate = |line: &RecordLine| match line.fate {
        Fate::Kept | Fate::KeptMended(_) => 0,
        Fate::MergedInto(_) => 1,
        Fate::LeftOut(_) => 2,
    };
    lines.sort_by(|a, b| (&a.record, &a.name, fate(a)).cmp(&(&b.record, &b.name, fate(b))));
    let mut last: Option<RecordId> = None;
    for line in lines {
        line.record.copy = match &last {
            Some(last) if last.id == line.record.id => last.copy.saturating_add(1),
            _ => 1,
        };
        last = Some(line.record.clone());
    }
}

/// The beginning of the name, for the report.
fn name_of(fields: &Map<String, Value>) -> String {
    fields.get("name").and_then(Value::as_str).map(|name| excerpt(name.trim())).unwrap_or_default()
}

/// The day of a change, where the number can be one: seconds or milliseconds since 1970, or a date.
/// Many publishers count changes instead, which says no day.
fn changed(modified: &Modified, settings: &Settings) -> Option<NaiveDate> {
    let day = match modified {
        Modified::Whole(number) => {
            let number = i64::try_from(*number).ok()?;
            let instant = if number > 100_000_000_000 {
                DateTime::from_timestamp_millis(number)
            } else {
                DateTime::from_timestamp(number, 0)
            };
            Some(crate::model::uk_time::uk_date(instant?))
        }
        Modified::Text(text) => dates::day(text, settings),
        Modified::Part(_) | Modified::NotSaid => None,
    };
    let (year, month, first) = FIRST_YEAR;
    day.filter(|day| Some(*day) >= NaiveDate::from_ymd_opt(year, month, first) && *day <= settings.today)
}

/// What becomes of each thing.
enum Role<'a> {
    /// A listing of its own.
    Whole,
    /// A date of another, which is called so.
    DateOf(&'a str),
    /// Above others, which have what it says.
    Above(&'a str),
    Out(LeftOutBecause),
}

fn role<'a>(key: &'a str, tree: &'a Tree) -> Role<'a> {
    let Some(node) = tree.node(key) else { return Role::Out(LeftOutBecause::NotAService) };
    let below = || tree.below(key).find(|below| tree.node(below).is_some_and(|node| node.kind != Kind::Hire));
    match node.kind {
        Kind::Hire => Role::Out(LeftOutBecause::ToHire),
        Kind::Other => Role::Out(LeftOutBecause::NotAService),
        Kind::Above => below().map_or(Role::Whole, |below| Role::Above(below)),
        Kind::Date | Kind::Event => match tree.top_of(key) {
            top if top != key => Role::DateOf(top),
            _ if node.kind == Kind::Date && !tree.effective(key).contains_key("name") => {
                Role::Out(LeftOutBecause::PartWithoutWhole)
            }
            _ => Role::Whole,
        },
        Kind::Series | Kind::Course | Kind::Headline | Kind::OnDemand => Role::Whole,
    }
}

/// The listings of all records, and a line for each record.
fn of_records(records: &[Record], settings: &Settings, report: &mut Report) -> Vec<Listing> {
    let tree = Tree::of(records);
    let mut dates: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut wholes: Vec<&str> = Vec::new();
    for (key, _) in tree.nodes() {
        match role(key, &tree) {
            Role::Whole => wholes.push(key),
            Role::DateOf(top) => dates.entry(top).or_default().push(key),
            Role::Above(_) | Role::Out(_) => {}
        }
    }
    let mut told = Told { lines: BTreeMap::new(), listings: Vec::new(), ids: HashSet::new() };
    for key in wholes {
        let Some(node) = tree.node(key) else { continue };
        let dates = dates.remove(key).unwrap_or_default();
        let owner = owner(key, &dates, &tree);
        let whole = Whole { id: told.id_for(node, key, owner, records), key, node, dates };
        told.whole(&whole, owner, records, &tree, settings);
    }
    let mut lines = lines(records, &tree, told.lines);
    report.records.append(&mut lines);
    told.listings.sort_by(|a, b| a.id.cmp(&b.id));
    told.listings
}

/// The record that a thing is told of in: its own, else the first that holds it or a date of it.
fn owner(key: &str, dates: &[&str], tree: &Tree) -> usize {
    let node = tree.node(key);
    let held = node.iter().map(|node| node.held_by);
    let below = dates.iter().filter_map(|date| tree.node(date)?.record);
    node.and_then(|node| node.record).or_else(|| held.chain(below).min()).unwrap_or_default()
}

/// What was made, and what is said of the record that it was made of.
struct Told {
    lines: BTreeMap<usize, RecordLine>,
    listings: Vec<Listing>,
    ids: HashSet<String>,
}

impl Told {
    /// What a listing is called: as its record, or, inside other records, as it calls itself.
    fn id_for(&mut self, node: &tree::Node, key: &str, owner: usize, records: &[Record]) -> String {
        let own = records.get(owner).map(|record| record.id.clone()).unwrap_or_default();
        let named = match node.record {
            Some(_) => own,
            // A session of it may go, and another record hold it.
            None if key.contains("://") => key.to_owned(),
            None => tree::own_name(key).map_or_else(|| key.replace('#', "+"), str::to_owned),
        };
        let mut id = named.clone();
        let mut copy = 1;
        while !self.ids.insert(id.clone()) {
            copy += 1;
            id = format!("{named}+{copy}");
        }
        id
    }

    fn whole(&mut self, whole: &Whole<'_>, owner: usize, records: &[Record], tree: &Tree, settings: &Settings) {
        let Some(record) = records.get(owner) else { return };
        let id = RecordId { id: record.id.clone(), copy: 1 };
        let mut log = Log::new(id.clone());
        let made = listing::listings(whole, tree, settings, &mut log);
        let name = tree.effective(whole.key).get("name").and_then(Value::as_str).map(str::trim).map(excerpt);
        let line = self.lines.entry(owner).or_insert_with(|| RecordLine {
            record: id,
            name: name.unwrap_or_default(),
            fate: Fate::LeftOut(LeftOutBecause::NoName),
            listings: Vec::new(),
        });
        match made {
            Ok(made) => {
                line.listings.extend(made.iter().map(|listing| listing.id.clone()));
                self.listings.extend(made);
                let mut problems = log.finish();
                if let Fate::KeptMended(known) = &mut line.fate {
                    problems.append(known);
                    problems.sort();
                    problems.dedup();
                }
                line.fate = if problems.is_empty() { Fate::Kept } else { Fate::KeptMended(problems) };
            }
            Err(because) if line.listings.is_empty() => line.fate = Fate::LeftOut(because),
            Err(_) => {}
        }
    }
}

/// A line for each record: what was made of it, or into which other it went.
fn lines(records: &[Record], tree: &Tree, mut made: BTreeMap<usize, RecordLine>) -> Vec<RecordLine> {
    let mut at_of: BTreeMap<usize, &str> = BTreeMap::new();
    for (key, node) in tree.nodes() {
        if let Some(record) = node.record {
            at_of.insert(record, key);
        }
    }
    // Of a record that went into another: where that is, and whether it is there.
    let into = |key: &str, made: &BTreeMap<usize, RecordLine>| {
        let dates: Vec<&str> = Vec::new();
        let found = owner(tree.top_of(key), &dates, tree);
        let line = made.get(&found)?;
        match &line.fate {
            Fate::LeftOut(because) => Some(Fate::LeftOut(*because)),
            _ => Some(Fate::MergedInto(RecordId { id: records.get(found)?.id.clone(), copy: 1 })),
        }
    };
    let mut lines = Vec::new();
    let ready: BTreeMap<usize, RecordLine> = made.clone();
    for (at, record) in records.iter().enumerate() {
        if let Some(line) = made.remove(&at) {
            lines.push(line);
            continue;
        }
        let fate = match at_of.get(&at) {
            // Another record has the same address.
            None => into(&address_in(record), &ready).unwrap_or(Fate::LeftOut(LeftOutBecause::NotAService)),
            Some(key) => match role(key, tree) {
                Role::Out(because) => Fate::LeftOut(because),
                Role::DateOf(top) => into(top, &ready).unwrap_or(Fate::LeftOut(LeftOutBecause::PartWithoutWhole)),
                Role::Above(below) => into(below, &ready).unwrap_or(Fate::LeftOut(LeftOutBecause::NotAService)),
                Role::Whole => Fate::LeftOut(LeftOutBecause::NoName),
            },
        };
        let record_id = RecordId { id: record.id.clone(), copy: 1 };
        lines.push(RecordLine { record: record_id, name: name_of(&record.fields), fate, listings: Vec::new() });
    }
    lines
}

fn address_in(record: &Record) -> String {
    record.fields.get("id").and_then(Value::as_str).map(|id| id.trim().to_owned()).unwrap_or_default()
}
