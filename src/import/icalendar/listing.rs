//! A meeting to its listing: what it is, where, how to reach the group, by the same tools as every other
//! source. Names of people (of organisers, of those invited) are never taken.

use super::lines::Event;
use super::series::Series;
use super::{moment, times};
use crate::import::given::Log;
use crate::import::open_referral::service::escaped;
use crate::import::report::{LeftOutBecause, Problem, Reason};
use crate::import::spoken_ages::{self, Place as Where};
use crate::import::template::draft::Draft;
use crate::import::{Settings, clean, contacts, needs, points, spoken_address, spoken_audience};
use crate::model::*;

/// The most events of one meeting whose categories are read.
const MOST_EVENTS: usize = 20;

/// The listing of a meeting, and what was wrong in its series. The latest of them that is not over leads;
/// what it does not say is taken from the others.
pub(super) fn of_meeting(
    meeting: &mut [Series],
    settings: &Settings,
) -> Result<(Listing, Vec<Problem>), LeftOutBecause> {
    let (id, record) = meeting.first().map(|one| (one.id.clone(), one.record.clone())).ok_or(LeftOutBecause::NoName)?;
    let mut log = Log::new(record);
    for one in meeting.iter_mut().filter(|one| !one.when.is_over) {
        let found = std::mem::replace(&mut one.log, Log::quiet()).finish();
        found.into_iter().for_each(|problem| log.note(&problem.field, &problem.value, problem.reason));
    }
    let mut events: Vec<&Event> = meeting.iter().filter(|one| !one.when.is_over).map(|one| &one.event).rev().collect();
    events.extend(meeting.iter().filter(|one| one.when.is_over).map(|one| &one.event));
    let mut draft = Draft::new(&format!("{}:{}", settings.source, escaped(&id)), &settings.source);
    about(&events, &mut draft, settings, &mut log).ok_or(LeftOutBecause::NoName)?;
    reach(&events, &mut draft.listing, &mut log);
    place(&events, &mut draft, &mut log);
    let all: Vec<Happening> = meeting.iter().flat_map(|one| one.when.sessions.clone()).collect();
    draft.listing.runs_until = times::last_day(&all).filter(|_| !all.is_empty() && is_all(meeting));
    draft.times.sessions = times::together(all, &mut log);
    draft.more_times =
        meeting.iter().filter(|one| !one.when.is_over).filter_map(|one| one.when.words.clone()).collect();
    draft.more_times.dedup();
    let runs_until = draft.listing.runs_until;
    let mut listing = draft.finish(&|column| column.to_string(), settings, &mut log)?;
    listing.runs_until = runs_until;
    Ok((listing, log.finish()))
}

/// Whether every series that is not over has days: of one without, nobody knows when it ends.
fn is_all(meeting: &[Series]) -> bool {
    meeting.iter().all(|one| one.when.is_over || !one.when.sessions.is_empty())
}

/// The first text that a property has in any of the events.
fn first(events: &[&Event], name: &str) -> Option<String> {
    events.iter().find_map(|event| event.text(name))
}

/// Name, description, needs, and what the name says of who can come.
fn about(events: &[&Event], draft: &mut Draft, settings: &Settings, log: &mut Log) -> Option<()> {
    let name = first(events, "SUMMARY").and_then(|name| clean::name("SUMMARY", &name, log))?;
    let words = first(events, "DESCRIPTION").or_else(|| first(events, "X-ALT-DESC"));
    let description = words.and_then(|text| clean::prose("DESCRIPTION", &text, log));
    let categories: Vec<String> = events
        .iter()
        .take(MOST_EVENTS)
        .flat_map(|event| event.all("CATEGORIES"))
        .map(|property| property.text())
        .collect();
    let prose = description.iter().map(|prose| prose.text.as_str());
    let texts = std::iter::once(name.as_str()).chain(prose).chain(categories.iter().map(String::as_str));
    let listing = &mut draft.listing;
    listing.needs = needs::of_texts(texts);
    let only = std::slice::from_ref(&name);
    listing.women_men = spoken_audience::women_men(only).map_or(Fact::NotKnown, Fact::read_from_text);
    listing.ages =
        spoken_ages::read(&name, Where::Prose).map_or(Fact::NotKnown, |said| Fact::read_from_text(said.ages));
    let changed = events.iter().filter_map(|event| moment::one(event.get("LAST-MODIFIED")?, &[]));
    listing.changed = changed.map(|moment| moment.day).filter(|day| *day <= settings.today).max();
    listing.name = Prose::english(name);
    listing.description = description;
    Some(())
}

/// Web page, mail and telephone of the group.
fn reach(events: &[&Event], listing: &mut Listing, log: &mut Log) {
    let contact = &mut listing.contact;
    contact.url = first(events, "URL").and_then(|text| contacts::url("URL", &text, log));
    let organizer = events.iter().find_map(|event| event.get("ORGANIZER")).map(|property| property.value.trim());
    contact.email = organizer.filter(|text| is_mail(text)).and_then(|text| contacts::email("ORGANIZER", text, log));
    // What people write as contact holds names too: only the ways to reach them are taken.
    let Some(text) = first(events, "CONTACT") else { return };
    let word = text.split([' ', ',', ';', '\n', '(', ')', '<', '>']).find(|word| word.contains('@'));
    contact.email = word.and_then(|word| contacts::email("CONTACT", word, log)).or(contact.email.take());
    contact.phone = contacts::phone("CONTACT", &text, &mut Log::quiet());
}

/// Whether an organiser is given as a mailbox of somebody, not as the number that a program gives to a
/// calendar.
fn is_mail(text: &str) -> bool {
    const PROGRAMS: [&str; 5] =
        ["calendar.google.com", "import.calendar.google.com", "noreply", "no-reply", "donotreply"];
    let lower = text.to_lowercase();
    lower.starts_with("mailto:") && lower.contains('@') && !PROGRAMS.iter().any(|program| lower.contains(program))
}

/// Where it is: the words of the place, its point, or that it is on the web.
fn place(events: &[&Event], draft: &mut Draft, log: &mut Log) {
    let written = first(events, "LOCATION");
    if let Some(written) = &written {
        if spoken_address::is_online(written) {
            draft.remote = Some(Whereabouts::Online);
            return;
        }
        if written.trim().to_ascii_lowercase().starts_with("http") {
            log.note("LOCATION", written, Reason::NotAPlaceToGo);
        } else {
            draft.place = spoken_address::read("LOCATION", written, log).unwrap_or_default();
        }
    }
    let point = events.iter().find_map(|event| event.get("GEO")).and_then(|geo| {
        let (lat, lon) = geo.value.split_once([';', ','])?;
        let numbers = lat.trim().parse::<f64>().ok().zip(lon.trim().parse::<f64>().ok());
        if numbers.is_none() {
            log.note("GEO", &geo.value, Reason::NotANumber);
        }
        let (lat, lon) = numbers?;
        points::believed("GEO", lon, lat, draft.place.postcode.as_deref(), log)
    });
    draft.place.point = point;
}
