//! One record to its listings: one for each place, or one alone.

use super::{access, audience, cost, extension, people, place, schedule};
use crate::import::given::{Given, Log};
use crate::import::report::{LeftOutBecause, Reason, RecordId};
use crate::import::{Settings, clean, dates, hide, needs};
use crate::model::*;
use place::Spot;

/// The listings of a record, or why there are none.
pub(super) fn listings(
    record: &RecordId,
    given: &Given<'_>,
    settings: &Settings,
    log: &mut Log,
) -> Result<Vec<Listing>, LeftOutBecause> {
    let closed = status(given, log)?;
    let name = given.text("name", log).and_then(|name| clean::name("name", name, log)).ok_or(LeftOutBecause::NoName)?;
    let mut listing = Listing::named(format!("{}:{}", settings.source, escaped(&record.id)), Prose::english(name));
    listing.source = settings.source.clone();
    listing.description = given.text("description", log).and_then(|text| clean::prose("description", text, log));
    listing.alert = alert(given, closed, log);
    people::read(given, &mut listing, settings, log);
    audience::read(given, &mut listing, log);
    listing.cost = cost::read(given, settings, log);
    listing.changed = changed(given, settings, log);
    joining(given, &mut listing, log);
    let spots = place::spots(given, log);
    let said = extension::read(given, &mut listing, settings, log);
    listing.needs = needs_of(given, &listing, said.needs, settings, log);
    let made = at_each_place(given, &listing, &spots, said.place_kind, settings, log);
    if said.hide_address { hidden(made, &spots, log) } else { Ok(made) }
}

/// Ids are kept apart from the place that may follow them.
pub(in crate::import) fn escaped(id: &str) -> String {
    let plain = |c: char| !c.is_control() && !c.is_whitespace() && !clean::is_hidden(c) && !matches!(c, '@' | '%');
    id.chars().map(|c| if plain(c) { c.to_string() } else { format!("%{:X}", u32::from(c)) }).collect()
}

/// Whether it is closed for a time; services that do not run any more are left out.
fn status(given: &Given<'_>, log: &mut Log) -> Result<bool, LeftOutBecause> {
    let Some(status) = given.text("status", log) else { return Ok(false) };
    match status.trim().to_lowercase().as_str() {
        "active" => Ok(false),
        "inactive" | "defunct" => Err(LeftOutBecause::NotRunning),
        "temporarily closed" | "temporarily_closed" => Ok(true),
        _ => {
            log.note("status", status, Reason::UnknownStatus);
            Ok(false)
        }
    }
}

fn alert(given: &Given<'_>, closed: bool, log: &mut Log) -> Option<Alert> {
    let in_own_words = given.text("alert", log).and_then(|text| clean::prose("alert", text, log));
    let kind = if closed { AlertKind::Cancelled } else { AlertKind::Note };
    (closed || in_own_words.is_some()).then_some(Alert { kind, from: None, until: None, in_own_words })
}

/// The day of the last change to the record, which says nothing about checking.
fn changed(given: &Given<'_>, settings: &Settings, log: &mut Log) -> Option<chrono::NaiveDate> {
    let own = ["last_modified", "updated_at"].iter().find_map(|key| dates::day_in(given, key, settings, log));
    own.or_else(|| dates::day_in(&given.object("pc_metadata", log)?, "date_modified", settings, log))
}

/// `attending_access` of UK 1.x is a list of four words.
fn joining(given: &Given<'_>, listing: &mut Listing, log: &mut Log) {
    let Some(access) = given.text("attending_access", log) else { return };
    listing.joining = match access.trim().to_lowercase().as_str() {
        "drop-in" | "drop in" => Fact::stated(Joining::DropIn),
        "appointment" => Fact::stated(Joining::Book),
        // Somebody else has to ask, or one has to belong: neither is a way to join that we know.
        _ => Fact::NotKnown,
    };
}

fn needs_of(given: &Given<'_>, listing: &Listing, said: Vec<Need>, settings: &Settings, log: &mut Log) -> Vec<Need> {
    if !said.is_empty() {
        return said;
    }
    let terms = extension::other_terms(given, log);
    let description = listing.description.iter().map(|prose| prose.text.as_str());
    let texts = std::iter::once(listing.name.text.as_str()).chain(description).chain(terms.iter().map(String::as_str));
    let found = needs::of_texts(texts);
    if found.is_empty() { settings.default_needs.clone() } else { found }
}

/// One listing for each place, its own times, access and contacts added; one alone when there is
/// no place or only one.
fn at_each_place(
    given: &Given<'_>,
    listing: &Listing,
    spots: &[Spot<'_>],
    kind: Option<PlaceKind>,
    settings: &Settings,
    log: &mut Log,
) -> Vec<Listing> {
    let service_times = schedule::of_service(given, settings, log);
    let finish = |mut listing: Listing, times: schedule::Found| {
        if let (Fact::NotKnown, Some(joining)) = (&listing.joining, times.joining) {
            listing.joining = Fact::read_from_text(joining);
        }
        listing.when = times.fact();
        listing.runs_until = listing.runs_until.or_else(|| schedule::last_date(listing.when.value()?));
        listing
    };
    if spots.is_empty() {
        let mut alone = listing.clone();
        if !alone.place.is_known() {
            alone.place = place::without_address(given, log);
        }
        return vec![finish(alone, service_times)];
    }
    let many = spots.len() > 1;
    let at = |spot: &Spot<'_>, log: &mut Log| {
        let mut here = listing.clone();
        if many {
            here.id = format!("{}@{}", here.id, escaped(&spot.id));
        }
        let mut place = spot.place.clone();
        if let Whereabouts::At(place) = &mut place {
            place.kind = place.kind.or(kind);
        }
        here.place = Fact::stated(place);
        here.access = access::read(&spot.location, std::mem::take(&mut here.access), log);
        people::at_place(&spot.at_location, &spot.location, &mut here, log);
        audience::languages_of_place(&spot.location, &mut here, log);
        let times = schedule::of_place(&service_times, &spot.at_location, &spot.location, settings, log);
        finish(here, times)
    };
    spots.iter().map(|spot| at(spot, log)).collect()
}

/// The listings of a group whose address is given on asking only.
fn hidden(made: Vec<Listing>, spots: &[Spot<'_>], log: &mut Log) -> Result<Vec<Listing>, LeftOutBecause> {
    let places: Vec<Place> = spots.iter().filter_map(|spot| spot.place.place().cloned()).collect();
    let mut secrets_of: Vec<Place> = places.clone();
    secrets_of.extend(spots.iter().flat_map(|spot| spot.other_addresses.clone()));
    let secrets = hide::Secrets::of(&secrets_of);
    made.into_iter()
        .map(|mut listing| {
            let public = listing.place.value().and_then(Whereabouts::place).map(hide::public_part);
            listing.place = match (public, &listing.place) {
                (Some(place), _) => Fact::stated(Whereabouts::AskForAddress(place)),
                (None, Fact::NotKnown) => Fact::stated(Whereabouts::AskForAddress(Place::default())),
                (None, known) => known.clone(),
            };
            let safe = hide::redact(&mut listing, &secrets, log);
            safe.then_some(listing).ok_or(LeftOutBecause::HiddenAddressShows)
        })
        .collect()
}
