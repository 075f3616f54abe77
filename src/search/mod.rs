//! Finding: from all listings and what the person wants to what is shown, in which order.
//!
//! The order is the same for everybody: distance, then the next day, then the name; on a hub's shared screen what
//! the hub itself has to offer stands before that. Nothing about the person enters it but the place they picked. *Not known* never counts as yes: what does not say
//! whether it gives what somebody chose is found apart, by `find_unsure`.
//!
//! What somebody types is looked for in `words`; it groups what was found and changes the order in no
//! other way.
//!
//! May import `facts`, `model` and `wire`.

mod around;
mod choices;
mod code;
mod loosen;
mod place;
mod time;
pub mod words;

pub use around::{Area, Around, Dot, HALF, Ring, TAP, VIEW_BOX, around};
pub use choices::{Answer, Choice, Group, WALK_MINUTES, answers, languages};
pub use code::{number_of, numbered, printed, typed_number};
pub use loosen::{Loosened, instead, loosened};
pub use place::district;
pub use time::{EVENING_HOUR, is_on_now};

use crate::facts::{Context, next_date};
use crate::model::{Listing, Need};
use chrono::Datelike;
use std::cmp::Ordering;

/// What the person wants; empty means everything.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Any of these needs.
    pub needs: Vec<Need>,
    /// All of these choices.
    pub choices: Vec<Choice>,
    /// BCP 47 tag of the page: what "my language" means.
    pub language: String,
    /// Sources whose listings come before all others: the hub's own, on the screen in its hall. Elsewhere none.
    pub first: Vec<String>,
}

/// A listing that was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its index in the listings that were searched.
    pub index: usize,
    /// Metres from the start, when both places are known.
    pub metres: Option<u32>,
}

/// A listing of which nobody says whether it gives all that was chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Unsure {
    /// Which one.
    pub found: Found,
    /// What is not known of it, at least one.
    pub not_known: Vec<Choice>,
}

/// What answers `query` with every choice, and what does so as far as is known but does not say it
/// all: one look through the listings for both, each in the one order.
pub fn find_all(listings: &[Listing], query: &Query, context: &Context) -> (Vec<Found>, Vec<Unsure>) {
    let (mut sure, mut unsure) = (Vec::new(), Vec::new());
    for one in wanted(listings, query, context) {
        match one.not_known.is_empty() {
            true => sure.push(one.found),
            false => unsure.push(one),
        }
    }
    (sure, unsure)
}

/// What answers `query` with every choice, in the one order.
pub fn find(listings: &[Listing], query: &Query, context: &Context) -> Vec<Found> {
    find_all(listings, query, context).0
}

/// What answers `query` as far as is known, but does not say it all, in the same order.
pub fn find_unsure(listings: &[Listing], query: &Query, context: &Context) -> Vec<Unsure> {
    find_all(listings, query, context).1
}

/// What answers the needs of `query` and says no to no choice, in the one order.
fn wanted(listings: &[Listing], query: &Query, context: &Context) -> Vec<Unsure> {
    let (times, others): (Vec<Choice>, Vec<Choice>) = query.choices.iter().partition(|choice| choice.is_time());
    let mut wanted = Vec::new();
    for (index, listing) in listings.iter().enumerate() {
        // A thing that has ended is gone on the day after.
        if listing.is_over(context.today) || !answers_needs(listing, query) {
            continue;
        }
        if let Some(not_known) = not_known(listing, (&times, &others), &query.language, context) {
            let found = Found { index, metres: metres(listing, context) };
            let key = key(&found, listing, context) | behind(listing, query);
            wanted.push((key, Unsure { found, not_known }));
        }
    }
    sort(&mut wanted, |(key, one), (other_key, other)| {
        key.cmp(other_key).then_with(|| at_one_place(&one.found, &other.found, listings, context))
    });
    wanted.into_iter().map(|(_, one)| one).collect()
}

/// Heap sort, by hand: a sort of the library weighs two kilobytes more in the site. No two listings
/// are alike in order, so it need not keep the order of equals.
fn sort<T>(items: &mut [T], order: impl Fn(&T, &T) -> Ordering) {
    let count = items.len();
    // First every parent from the last one up sinks into a heap, then the greatest goes to the end.
    for step in (0..count + count / 2).rev() {
        let (mut parent, end) = if step >= count { (step - count, count) } else { (0, step) };
        if step < count {
            items.swap(0, step);
        }
        loop {
            let mut child = 2 * parent + 1;
            if child + 1 < end && order(&items[child], &items[child + 1]).is_lt() {
                child += 1;
            }
            if child >= end || order(&items[parent], &items[child]).is_ge() {
                break;
            }
            items.swap(parent, child);
            parent = child;
        }
    }
}

/// The choices (those about time, and others) of which `listing` does not say whether it gives them;
/// nothing when it says no to one.
fn not_known(
    listing: &Listing,
    (times, others): (&[Choice], &[Choice]),
    language: &str,
    context: &Context,
) -> Option<Vec<Choice>> {
    let mut not_known = Vec::new();
    for choice in others {
        match answers(*choice, listing, language, context) {
            Answer::Yes => {}
            Answer::NotKnown => not_known.push(*choice),
            Answer::No => return None,
        }
    }
    match times.first().map(|_| time::answer(times, listing, context)) {
        // One sentence says it for all of them.
        Some(Answer::NotKnown) => not_known.extend(times.first()),
        Some(Answer::No) => return None,
        Some(Answer::Yes) | None => {}
    }
    Some(not_known)
}

fn answers_needs(listing: &Listing, query: &Query) -> bool {
    query.needs.is_empty() || query.needs.iter().any(|need| listing.needs.contains(need))
}

fn metres(listing: &Listing, context: &Context) -> Option<u32> {
    Some(listing.public_place()?.point?.metres_to(context.from?))
}

/// Most of the order in one number: the metres, and behind everything with metres the days. What is
/// not known stands after what is. Working out a day is slow, so where there are metres it waits until
/// two things are equally far.
fn key(found: &Found, listing: &Listing, context: &Context) -> u64 {
    match found.metres {
        Some(metres) => u64::from(metres),
        None => u64::from(u32::MAX) + 1 + u64::from(day(listing, context)),
    }
}

/// A bit over every other of the key for what stands behind the hub's own.
fn behind(listing: &Listing, query: &Query) -> u64 {
    u64::from(!query.first.contains(&listing.source)) << 40
}

/// The next day as a number; the greatest when it is not known.
fn day(listing: &Listing, context: &Context) -> u32 {
    next_date(listing, context).map_or(u32::MAX, |day| day.num_days_from_ce().unsigned_abs())
}

/// Then the day, where the key did not have it, then the name.
fn at_one_place(one: &Found, other: &Found, listings: &[Listing], context: &Context) -> Ordering {
    let (Some(a), Some(b)) = (listings.get(one.index), listings.get(other.index)) else { return Ordering::Equal };
    let by_day = if one.metres.is_some() { day(a, context).cmp(&day(b, context)) } else { Ordering::Equal };
    by_day.then_with(|| a.name.text.cmp(&b.name.text)).then_with(|| a.id.cmp(&b.id))
}
