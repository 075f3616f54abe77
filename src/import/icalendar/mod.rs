//! iCalendar (RFC 5545): the calendars of community centres, libraries and churches, as every calendar
//! program writes them. One file, or a folder of them.
//!
//! One event and the days of it that were moved or cancelled are one series; the record that says them
//! are merged into it. Events of one name, at one place, that say the same are one meeting, however many
//! events its calendar has made of it, and become one listing. What is over, cancelled or private is
//! left out. Names of people are never taken, nor who was invited.
//!
//! `lines`: bytes to events - `moment`: days and clocks - `rule`: recurrence - `times`: when an event
//! happens - `series`: events to series and meetings - `listing`: a meeting to its listing.
//! May import `model`; [`SOURCES`](super::SOURCES) names it.
//!
//! The crates for this (`icalendar`, `rrule`, `ical`) were tried and are the judges in the tests: they
//! would bring chrono's clock, regular expressions and a source of randomness into the library, which
//! has none of them, and each gives up a whole file for one broken line.

mod lines;
mod listing;
mod moment;
mod rule;
mod series;
mod times;

use super::given::excerpt;
use super::report::*;
use super::{Imported, Settings, Unreadable, facts_known, json};
use crate::model::Listing;
use lines::Event;
use series::{Item, Series};

/// Whether bytes look like a calendar.
pub fn detect(bytes: &[u8]) -> bool {
    const BEGINS: &[u8] = b"BEGIN:VCALENDAR";
    let start = json::without_mark(bytes).trim_ascii_start();
    start.get(..BEGINS.len()).is_some_and(|start| start.eq_ignore_ascii_case(BEGINS))
}

/// Reads the calendars of one source. The order of events and files does not matter.
pub fn read_files(files: &[&[u8]], settings: &Settings) -> Result<Imported, Unreadable> {
    let mut report = Report { source: settings.source.clone(), credit: settings.credit.clone(), ..Report::default() };
    let mut items = Vec::new();
    let mut all_zones = Vec::new();
    for (file, bytes) in files.iter().enumerate() {
        json::check_size(bytes, settings)?;
        let calendar = lines::read(bytes)?;
        for (reason, count) in calendar.repairs {
            match report.feed_repairs.iter_mut().find(|(known, _)| *known == reason) {
                Some((_, known)) => *known += count,
                None => report.feed_repairs.push((reason, count)),
            }
        }
        all_zones.push(calendar.zones);
        let (events, others) = (calendar.events.into_iter(), calendar.others.into_iter());
        let item = |event, is_event| Item { event, file, is_event };
        items.extend(events.map(|event| item(event, true)).chain(others.map(|event| item(event, false))));
    }
    let mut listings: Vec<Listing> = Vec::new();
    let (series, mut records) = series::of_items(items, &all_zones, settings);
    for meeting in series::meetings(series) {
        records.extend(of_meeting(meeting, settings, &mut listings));
    }
    records.sort_by(|a, b| (&a.record, &a.name).cmp(&(&b.record, &b.name)));
    listings.sort_by(|a, b| a.id.cmp(&b.id));
    report.records = records;
    report.listings = listings.len();
    report.without_need = listings.iter().filter(|listing| listing.needs.is_empty()).count();
    report.facts = facts_known::shares(&listings);
    Ok(Imported { listings, report })
}

/// The listing of one meeting, and what became of its series. The first of them gives it its name for
/// itself: it stays in the calendar when later ones are added.
fn of_meeting(mut meeting: Vec<Series>, settings: &Settings, listings: &mut Vec<Listing>) -> Vec<RecordLine> {
    let line = |series: &Series, fate, listings| RecordLine {
        record: series.record.clone(),
        name: excerpt(series.name.trim()),
        fate,
        listings,
    };
    if meeting.iter().all(|series| series.when.is_over) {
        return meeting.iter().map(|series| line(series, Fate::LeftOut(LeftOutBecause::IsOver), vec![])).collect();
    }
    let Some(first) = meeting.first().map(|series| series.record.clone()) else { return Vec::new() };
    let made = listing::of_meeting(&mut meeting, settings);
    let mut lines = Vec::new();
    for (at, series) in meeting.iter().enumerate() {
        let (fate, ids) = match (&made, at) {
            (Err(because), _) => (Fate::LeftOut(*because), vec![]),
            (Ok((listing, problems)), 0) => {
                let kept = if problems.is_empty() { Fate::Kept } else { Fate::KeptMended(problems.clone()) };
                (kept, vec![listing.id.clone()])
            }
            (Ok(_), _) => (Fate::MergedInto(first.clone()), vec![]),
        };
        lines.push(line(series, fate, ids));
    }
    listings.extend(made.ok().map(|(listing, _)| listing));
    lines
}

/// Whether an event says that it does not happen.
fn is_cancelled(event: &Event) -> bool {
    let status = event.text("STATUS").is_some_and(|status| status.trim().eq_ignore_ascii_case("CANCELLED"));
    let name = event.text("SUMMARY").unwrap_or_default().trim().to_lowercase();
    let name = name.trim_start_matches(|c: char| !c.is_alphanumeric());
    status || ["cancelled", "canceled"].iter().any(|word| name.starts_with(word))
}
