//! Open Referral JSON: UK 1.x, UK 3.0, HSDS 2 and 3. One service, a list of services, or a page
//! object with `content` (1.x) or `contents` (3.x); also the `service_at_location` and full
//! `organization` objects that hold services.
//!
//! The standards differ in names more than in meaning, so one reader serves them all and looks for
//! each fact under every name it has had. `record` sorts the records, `service` makes a listing
//! of one, and one file each reads schedules, places, cost, audience, access and contacts;
//! `extension` reads the facts that no standard carries.

mod access;
mod audience;
pub(super) mod cost;
pub mod extension;
pub mod pages;
pub mod paging;
mod people;
pub(super) mod place;
pub mod publishers;
mod record;
mod recurrence;
pub(super) mod schedule;
pub(super) mod service;

use super::given::{Given, Log};
use super::report::*;
use super::{Imported, Settings, Unreadable, facts_known, json};
use crate::model::Listing;
use record::Sorted;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Whether bytes look like Open Referral JSON: an object or a list, with one of its words near the
/// beginning. Feeds of changes (`state`, `items`) are another format.
pub fn detect(bytes: &[u8]) -> bool {
    const LOOK_AT: usize = 64 * 1024;
    const WORDS: [&str; 8] = [
        "\"content\"",
        "\"contents\"",
        "\"service_at_locations\"",
        "\"organization\"",
        "\"status\"",
        "\"assured_date\"",
        "\"description\"",
        "\"name\"",
    ];
    let start = json::without_mark(bytes).trim_ascii_start();
    let start = start.get(..LOOK_AT).unwrap_or(start);
    let holds = |word: &str| start.windows(word.len()).any(|window| window == word.as_bytes());
    let is_change_feed = holds("\"items\"") && (holds("\"state\"") || holds("\"modified\""));
    start.starts_with(b"[")
        || (start.starts_with(b"{")
            && !is_change_feed
            && (WORDS.iter().any(|word| holds(word)) || start.len() < LOOK_AT))
}

/// Reads one feed.
pub fn read(bytes: &[u8], settings: &Settings) -> Result<Imported, Unreadable> {
    read_pages(&[bytes], settings)
}

/// Reads several pages, lists and details of one source together: records of the same id are
/// merged, wherever they stand.
pub fn read_pages(pages: &[&[u8]], settings: &Settings) -> Result<Imported, Unreadable> {
    let mut report = Report { source: settings.source.clone(), credit: settings.credit.clone(), ..Report::default() };
    let mut records = Vec::new();
    for bytes in pages {
        let parsed = json::parse(bytes, settings)?;
        for (reason, times) in parsed.repairs {
            match report.feed_repairs.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, count)) => *count += times,
                None => report.feed_repairs.push((reason, times)),
            }
        }
        report.pages_missing = report.pages_missing.max(pages_said(&parsed.value).saturating_sub(pages.len()));
        records.extend(records_of(parsed.value)?);
    }
    Ok(import(records, settings, report))
}

/// The records of a feed: of a page, of a list, or the one that the feed is.
fn records_of(feed: Value) -> Result<Vec<Value>, Unreadable> {
    match feed {
        Value::Array(records) => Ok(records),
        Value::Object(mut page) => {
            for key in ["contents", "content"] {
                if let Some(Value::Array(records)) = page.get_mut(key).map(Value::take) {
                    return Ok(records);
                }
            }
            if let Some(Value::Array(services)) = page.remove("services") {
                return Ok(services.into_iter().map(|service| of_organization(service, &page)).collect());
            }
            let is_record = page.contains_key("id") || page.contains_key("name");
            if is_record { Ok(vec![Value::Object(page)]) } else { Err(Unreadable::NoRecords) }
        }
        _ => Err(Unreadable::NoRecords),
    }
}

/// A service that stands inside its organisation, turned the other way round.
fn of_organization(mut service: Value, organization: &Map<String, Value>) -> Value {
    if let Value::Object(fields) = &mut service
        && organization.contains_key("name")
    {
        let name_and_links = ["id", "name", "website", "url", "email", "phones"];
        let known = name_and_links.iter().filter_map(|key| Some((key.to_string(), organization.get(*key)?.clone())));
        fields.entry("organization").or_insert_with(|| Value::Object(known.collect()));
    }
    service
}

/// How many pages the publisher says there are.
fn pages_said(feed: &Value) -> usize {
    let said = ["totalPages", "total_pages"].iter().find_map(|key| feed.get(key)?.as_u64());
    usize::try_from(said.unwrap_or(1)).unwrap_or(usize::MAX)
}

/// Records to listings and report. The order of the records does not matter.
pub(super) fn import(records: Vec<Value>, settings: &Settings, mut report: Report) -> Imported {
    let mut listings: Vec<Listing> = Vec::new();
    for sorted in record::sort(records) {
        let line = match sorted {
            Sorted::Out(line) => line,
            Sorted::Again { record, name, first } => {
                RecordLine { record, name, fate: Fate::MergedInto(first), listings: Vec::new() }
            }
            Sorted::Service { record, fields } => {
                let mut log = Log::new(record.clone());
                let given = Given::record(&fields);
                let made = service::listings(&record, &given, settings, &mut log);
                line_of(record, record::name_of(&given), made, log, &mut listings)
            }
        };
        report.records.push(line);
    }
    report.records.sort_by(|a, b| (&a.record, &a.name).cmp(&(&b.record, &b.name)));
    listings.sort_by(|a, b| a.id.cmp(&b.id));
    report.listings = listings.len();
    report.without_need = listings.iter().filter(|listing| listing.needs.is_empty()).count();
    report.facts = facts_known::shares(&listings);
    debug_assert_eq!(listings.iter().map(|listing| &listing.id).collect::<HashSet<_>>().len(), listings.len());
    Imported { listings, report }
}

fn line_of(
    record: RecordId,
    name: String,
    made: Result<Vec<Listing>, LeftOutBecause>,
    log: Log,
    listings: &mut Vec<Listing>,
) -> RecordLine {
    match made {
        Ok(made) => {
            let ids = made.iter().map(|listing| listing.id.clone()).collect();
            listings.extend(made);
            let problems = log.finish();
            let fate = if problems.is_empty() { Fate::Kept } else { Fate::KeptMended(problems) };
            RecordLine { record, name, fate, listings: ids }
        }
        Err(because) => RecordLine { record, name, fate: Fate::LeftOut(because), listings: Vec::new() },
    }
}
