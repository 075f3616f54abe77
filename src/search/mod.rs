//! Finding: from all listings and what the person wants to what is shown, in which order.
//!
//! The order is the same for everybody: distance, then the next day, then the name. Nothing about
//! the person enters it but the place they picked. *Not known* never counts as yes.
//!
//! May import `facts` and `model`.

use crate::facts::{Context, next_date};
use crate::model::{Listing, Need};
use chrono::NaiveDate;
use std::cmp::Ordering;

/// What the person wants; empty means everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Any of these needs.
    pub needs: Vec<Need>,
}

/// A listing that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its index in the listings that were searched.
    pub index: usize,
    /// Metres from the start, when both places are known.
    pub metres: Option<u32>,
    /// The next day on which it happens.
    pub next: Option<NaiveDate>,
}

/// What answers `query`, in the one order.
pub fn find(listings: &[Listing], query: &Query, context: &Context) -> Vec<Found> {
    let mut found: Vec<Found> = listings
        .iter()
        .enumerate()
        .filter(|(_, listing)| is_shown(listing, context.today) && answers(listing, query))
        .map(|(index, listing)| Found { index, metres: metres(listing, context), next: next_date(listing, context) })
        .collect();
    found.sort_by(|one, other| order(one, other, listings));
    found
}

/// A thing that has ended is gone on the day after.
fn is_shown(listing: &Listing, today: NaiveDate) -> bool {
    listing.runs_until.is_none_or(|last| today <= last)
}

fn answers(listing: &Listing, query: &Query) -> bool {
    query.needs.is_empty() || query.needs.iter().any(|need| listing.needs.contains(need))
}

fn metres(listing: &Listing, context: &Context) -> Option<u32> {
    Some(listing.public_place()?.point?.metres_to(context.from?))
}

/// What is not known stands after what is.
fn order(one: &Found, other: &Found, listings: &[Listing]) -> Ordering {
    known_first(one.metres, other.metres)
        .then_with(|| known_first(one.next, other.next))
        .then_with(|| name(one, listings).cmp(&name(other, listings)))
}

fn known_first<T: Ord>(one: Option<T>, other: Option<T>) -> Ordering {
    match (one, other) {
        (Some(one), Some(other)) => one.cmp(&other),
        (one, other) => other.is_some().cmp(&one.is_some()),
    }
}

fn name<'a>(found: &Found, listings: &'a [Listing]) -> Option<(&'a str, &'a str)> {
    listings.get(found.index).map(|listing| (listing.name.text.as_str(), listing.id.as_str()))
}
