//! The same thing in two sources, told once.
//!
//! The rules, so that a volunteer can check each case. Two listings of *different* sources are the
//! same thing when
//!
//! 1. their names are alike (letters and digits only, in any case, at least four of them), and
//! 2. nothing contradicts: where both have session times, one session is on the same days at the
//!    same hour; where both say women or men, they say the same; and
//! 3. they are at the same place (one postcode, or exact points at most 150 metres apart), or one of
//!    them hides its address; and
//! 4. besides the name and the place something else agrees: a session, a telephone, an email or a
//!    web address. Where an address is hidden a session is not enough.
//!
//! The one that was checked last leads; without a day of checking the one of which more is known;
//! then the one whose id comes first. What it does not say is filled from the other, and what it has
//! only *read from text* is replaced by what the other *states*, never the other way round. The days
//! of checking and of change stay its own. Where either hides its address, it stays hidden, and the
//! address of the other is taken out of every word. The record that went into another has the fate
//! *merged into*, with the id of the listing it went into. The order of sources does not matter.

use super::given::Log;
use super::report::{Fate, LeftOutBecause, RecordId};
use super::{Imported, facts_known, hide};
use crate::model::{each_fact, *};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Exact points no further apart than this, in metres, are one place.
const ONE_PLACE: u32 = 150;
/// Names with fewer letters and digits are no names to go by.
const SHORTEST_NAME: usize = 4;

/// What became of a listing that is not in the directory any more.
enum Gone {
    MergedInto(ListingId),
    LeftOut,
}

/// Merges across sources what is the same thing. Gives back the imports in their order.
pub fn merge(mut imports: Vec<Imported>) -> Vec<Imported> {
    let mut by_name: BTreeMap<String, Vec<Listing>> = BTreeMap::new();
    for listing in imports.iter_mut().flat_map(|imported| std::mem::take(&mut imported.listings)) {
        by_name.entry(folded(&listing.name.text)).or_default().push(listing);
    }
    let mut gone: BTreeMap<ListingId, Gone> = BTreeMap::new();
    let mut kept: BTreeMap<ListingId, Listing> = BTreeMap::new();
    for (name, listings) in by_name {
        let alone = name.chars().count() < SHORTEST_NAME || listings.len() < 2;
        let listings = if alone { listings } else { merge_alike(listings, &mut gone) };
        kept.extend(listings.into_iter().map(|listing| (listing.id.clone(), listing)));
    }
    for imported in &mut imports {
        tell(imported, &mut kept, &gone);
    }
    imports
}

/// The listings of one name, the best first; each goes into the first better one that is the same.
fn merge_alike(mut listings: Vec<Listing>, gone: &mut BTreeMap<ListingId, Gone>) -> Vec<Listing> {
    listings.sort_by_cached_key(|listing| {
        let known = facts_known::known(listing);
        (Reverse(listing.checked.map(|checked| checked.on)), Reverse(known), listing.id.clone())
    });
    // Compared is what a source says itself, not what was filled in since.
    let mut kept: Vec<(Listing, Listing)> = Vec::new();
    for listing in listings {
        match kept.iter_mut().find(|(as_given, _)| is_same(as_given, &listing)) {
            Some((_, filled)) => {
                gone.insert(listing.id.clone(), Gone::MergedInto(filled.id.clone()));
                fill(filled, listing);
            }
            None => kept.push((listing.clone(), listing)),
        }
    }
    let safe = |listing: &Listing, gone: &mut BTreeMap<ListingId, Gone>| {
        let shows = listing.name.text.is_empty();
        if shows {
            gone.insert(listing.id.clone(), Gone::LeftOut);
        }
        !shows
    };
    kept.into_iter().map(|(_, filled)| filled).filter(|filled| safe(filled, gone)).collect()
}

/// What the name of a listing is compared by: listings of other sources that are the same have the same. Nothing where
/// it is no name to go by.
pub fn folded_name(listing: &Listing) -> Option<String> {
    Some(folded(&listing.name.text)).filter(|name| name.chars().count() >= SHORTEST_NAME)
}

fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn is_same(one: &Listing, other: &Listing) -> bool {
    let contact = same_contact(one, other);
    let session = sessions_agree(one, other);
    let women_men = match (one.women_men.value(), other.women_men.value()) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    };
    let hidden = is_hidden(one) || is_hidden(other);
    one.source != other.source
        && women_men
        && session != Some(false)
        && (hidden || same_place(one, other))
        && (contact || (session == Some(true) && !hidden))
}

fn is_hidden(listing: &Listing) -> bool {
    listing.place.is(|place| matches!(place, Whereabouts::AskForAddress(_)))
}

fn same_place(one: &Listing, other: &Listing) -> bool {
    let place = |listing: &Listing| listing.place.value().and_then(Whereabouts::place).cloned();
    let (Some(one), Some(other)) = (place(one), place(other)) else { return false };
    match (&one.postcode, &other.postcode) {
        (Some(one), Some(other)) => return one == other,
        _ if one.approximate || other.approximate => return false,
        _ => {}
    }
    one.point.zip(other.point).is_some_and(|(one, other)| one.metres_to(other) <= ONE_PLACE)
}

fn same_contact(one: &Listing, other: &Listing) -> bool {
    let same = |one: &Option<String>, other: &Option<String>, bare: fn(&str) -> String| {
        one.as_deref().zip(other.as_deref()).is_some_and(|(one, other)| bare(one) == bare(other))
    };
    same(&one.contact.phone, &other.contact.phone, dialled)
        || same(&one.contact.email, &other.contact.email, |email| email.to_lowercase())
        || same(&one.contact.url, &other.contact.url, address)
}

/// The digits that are dialled in Britain.
fn dialled(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    match digits.strip_prefix("44").or_else(|| digits.strip_prefix("0044")) {
        Some(rest) if phone.starts_with('+') || digits.starts_with("00") => {
            format!("0{}", rest.trim_start_matches('0'))
        }
        _ => digits,
    }
}

fn address(url: &str) -> String {
    let url = url.to_lowercase();
    let url = url.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    url.trim_end_matches('/').to_string()
}

/// Whether one session of each is on the same days at the same hour; nothing when one has none.
fn sessions_agree(one: &Listing, other: &Listing) -> Option<bool> {
    let sessions = |listing: &Listing| listing.when.value().map(|times| times.sessions.clone()).unwrap_or_default();
    let (one, other) = (sessions(one), sessions(other));
    if one.is_empty() || other.is_empty() {
        return None;
    }
    let alike = |one: &Happening, other: &Happening| one.recurrence == other.recurrence && one.starts == other.starts;
    Some(one.iter().any(|one| other.iter().any(|other| alike(one, other))))
}

/// Takes from `other` what `listing` does not say, or has only read where `other` states it.
fn fill(listing: &mut Listing, mut other: Listing) {
    let hidden = is_hidden(listing) || is_hidden(&other);
    let shown: Vec<Place> = [&listing.place, &other.place]
        .into_iter()
        .filter_map(|place| if let Some(Whereabouts::At(place)) = place.value() { Some(place.clone()) } else { None })
        .collect();
    if hidden {
        hide_place(listing, &mut other);
    }
    fill_fields(listing, other);
    let quiet = &mut Log::quiet();
    if hidden && !hide::redact(listing, &hide::Secrets::of(&shown), quiet) {
        // The address stands in a part that cannot be changed: a listing without a name is left out.
        listing.name.text.clear();
    }
}

/// The place of the one that hides its address stands for both.
fn hide_place(listing: &mut Listing, other: &mut Listing) {
    if is_hidden(listing) {
        other.place = Fact::NotKnown;
    } else {
        listing.place = std::mem::take(&mut other.place);
    }
}

/// What becomes of every field of `other`. Its own stay its name, and its days of checking and change.
fn fill_fields(listing: &mut Listing, other: Listing) {
    macro_rules! fill {
        ($($fact:ident)*) => {
            // No `..`: a new field does not compile until it is said here what becomes of it.
            let Listing {
                id: _, name: _, source: _, checked: _, changed: _,
                description, organization, needs, runs_until, alert, contact, receiver, $($fact),*
            } = other;
            $(better(&mut listing.$fact, $fact);)*
            listing.description = listing.description.take().or(description);
            listing.organization = listing.organization.take().or(organization);
            listing.runs_until = listing.runs_until.or(runs_until);
            listing.alert = listing.alert.take().or(alert);
            listing.receiver = listing.receiver.take().or(receiver);
            fill_contact(&mut listing.contact, contact);
            listing.needs.extend(needs);
        };
    }
    each_fact!(fill);
    listing.needs.sort();
    listing.needs.dedup();
}

fn fill_contact(contact: &mut Contact, other: Contact) {
    let Contact { phone, email, url } = other;
    contact.phone = contact.phone.take().or(phone);
    contact.email = contact.email.take().or(email);
    contact.url = contact.url.take().or(url);
}

fn better<T>(fact: &mut Fact<T>, other: Fact<T>) {
    match (fact.evidence(), other.evidence()) {
        (None, _) | (Some(Evidence::ReadFromText), Some(Evidence::Stated)) => *fact = other,
        _ => {}
    }
}

/// Puts the listings of a source back and says in its report what became of the others.
fn tell(imported: &mut Imported, kept: &mut BTreeMap<ListingId, Listing>, gone: &BTreeMap<ListingId, Gone>) {
    for line in &mut imported.report.records {
        imported.listings.extend(line.listings.iter().filter_map(|id| kept.remove(id)));
        let Some(first) = line.listings.iter().find_map(|id| gone.get(id)) else { continue };
        line.listings.retain(|id| !gone.contains_key(id));
        if line.listings.is_empty() {
            line.fate = match first {
                Gone::MergedInto(winner) => Fate::MergedInto(RecordId { id: winner.clone(), copy: 1 }),
                Gone::LeftOut => Fate::LeftOut(LeftOutBecause::HiddenAddressShows),
            };
        }
    }
    imported.listings.sort_by(|a, b| a.id.cmp(&b.id));
    imported.report.listings = imported.listings.len();
    imported.report.without_need = imported.listings.iter().filter(|listing| listing.needs.is_empty()).count();
    imported.report.facts = facts_known::shares(&imported.listings);
}
