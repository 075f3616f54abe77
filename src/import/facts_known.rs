//! In how many listings each fact is known: what tells a hub which question to ask next.

use crate::model::{Evidence, Listing, Prose};

/// How often one fact is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactShare {
    /// Its name: the field of `Listing`.
    pub fact: &'static str,
    /// In how many listings it is known.
    pub known: usize,
    /// In how many of those it was read from free text.
    pub read_from_text: usize,
}

fn stated_if(known: bool) -> Option<Evidence> {
    known.then_some(Evidence::Stated)
}

/// A row for each field that may be known or not: the facts as the model lists them, each with what
/// belongs to it, and before and after them the fields that are no facts.
fn rows(listing: &Listing) -> Vec<(&'static str, Option<Evidence>)> {
    let l = listing;
    let mut rows = vec![
        ("description", stated_if(l.description.is_some())),
        ("organization", stated_if(l.organization.is_some())),
        ("needs", stated_if(!l.needs.is_empty())),
    ];
    for (name, fact) in l.facts() {
        rows.push((name, fact.evidence()));
        match name {
            "place" => {
                rows.push(("point", stated_if(l.public_place().is_some_and(|place| place.point.is_some()))));
            }
            "how_long" => rows.push(("runs_until", stated_if(l.runs_until.is_some()))),
            _ => {}
        }
    }
    rows.extend([
        ("alert", stated_if(l.alert.is_some())),
        ("checked", stated_if(l.checked.is_some())),
        ("changed", stated_if(l.changed.is_some())),
        ("phone", stated_if(l.contact.phone.is_some())),
        ("email", stated_if(l.contact.email.is_some())),
        ("url", stated_if(l.contact.url.is_some())),
    ]);
    rows
}

/// How many facts of a listing are known.
pub(super) fn known(listing: &Listing) -> usize {
    rows(listing).iter().filter(|(_, evidence)| evidence.is_some()).count()
}

/// The share of each fact among `listings`.
pub(super) fn shares(listings: &[Listing]) -> Vec<FactShare> {
    let mut shares = none();
    listings.iter().for_each(|listing| count(&mut shares, listing));
    shares
}

/// The share of each fact among no listings.
pub fn none() -> Vec<FactShare> {
    let nothing = Listing::named("", Prose::english(""));
    rows(&nothing).iter().map(|(fact, _)| FactShare { fact, known: 0, read_from_text: 0 }).collect()
}

/// Counts one more listing.
pub fn count(shares: &mut [FactShare], listing: &Listing) {
    for (share, (_, evidence)) in shares.iter_mut().zip(rows(listing)) {
        share.known += usize::from(evidence.is_some());
        share.read_from_text += usize::from(evidence == Some(Evidence::ReadFromText));
    }
}

/// Takes one out again.
pub fn uncount(shares: &mut [FactShare], listing: &Listing) {
    for (share, (_, evidence)) in shares.iter_mut().zip(rows(listing)) {
        share.known = share.known.saturating_sub(usize::from(evidence.is_some()));
        share.read_from_text =
            share.read_from_text.saturating_sub(usize::from(evidence == Some(Evidence::ReadFromText)));
    }
}
