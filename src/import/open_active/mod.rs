//! OpenActive: pages of a feed of changes (RPDE), of one feed or several together, and plain JSON-LD:
//! session series and their dates, events, courses.
//!
//! `rpde`: pages, and what counts of many items of one record - `tidy`: one way of writing - `tree` and
//! `embedded`: what belongs together - `fates`: what becomes of each record - `listing`: one thing to
//! its listings, with a file each for times (`schedule`, `moment`, `when`), `place`, `price`, `people`
//! and `activity`.
//!
//! The feeds are about bookings and not about people: who is welcome, in which language, is nearly
//! never said, and stays *not known*. `modified` is a change and never a check. Courts and rooms for
//! hire are left out, with a count: nobody comes along to those.

mod activity;
mod embedded;
mod fates;
mod listing;
mod moment;
mod people;
mod place;
mod price;
pub mod rpde;
mod schedule;
mod tidy;
mod tree;
mod when;

use super::given::excerpt;
use super::report::*;
use super::{Imported, Settings, Unreadable, clean, dates, facts_known, json};
use chrono::{DateTime, NaiveDate};
use rpde::{Item, Modified};
use serde_json::{Map, Value};
use tree::{Kind, Record};

/// OpenActive began in 2015; an earlier day is a counter that looks like one.
const FIRST_YEAR: (i32, u32, u32) = (2015, 1, 1);

/// Whether bytes look like OpenActive: a page of changes, or JSON-LD.
pub fn detect(bytes: &[u8]) -> bool {
    let start = beginning(bytes);
    let holds = |word: &str| holds(start, word);
    let is_json = start.starts_with(b"{") || start.starts_with(b"[");
    let is_page = holds("\"items\"") && (holds("\"next\"") || (holds("\"state\"") && holds("\"modified\"")));
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
    let listings = fates::of_records(&records, settings, &mut report);
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
