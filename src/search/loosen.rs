//! Never a dead end: what there would be with a little less asked for.

use super::words::{Matches, by_words};
use super::{Choice, Found, Query, find};
use crate::facts::Context;
use crate::model::{Listing, RoomState};

/// Others that are offered.
const OTHERS: usize = 3;

/// Ways on when nothing was found. What would help nobody is left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Loosened {
    /// Each choice, with the number of things when that one is taken away.
    pub without_choice: Vec<(Choice, usize)>,
    /// How many when any need will do.
    pub any_need: usize,
    /// How many when the typed words are taken away.
    pub without_words: usize,
    /// How many things there are from home, whatever else was asked for.
    pub online: usize,
    /// The first of everything in the one order: nearest, or soonest.
    pub others: Vec<Found>,
}

/// What is shown instead of something that is full or gone: what else answers one of its needs and is
/// not known to be full, else anything, in the one order.
pub fn instead(listings: &[Listing], of: Option<&Listing>, context: &Context) -> Vec<Found> {
    let needs = of.map(|listing| listing.needs.clone()).unwrap_or_default();
    let mut found = find(listings, &Query { needs, ..Query::default() }, context);
    found.retain(|found| {
        let other = listings.get(found.index);
        other.is_some_and(|other| of.is_none_or(|of| of.id != other.id) && !is_full(other))
    });
    found.truncate(OTHERS);
    found
}

fn is_full(listing: &Listing) -> bool {
    listing.room.value().is_some_and(|room| room.state == RoomState::Full)
}

/// What there is beside what `query` and the typed words ask for.
pub fn loosened(listings: &[Listing], query: &Query, context: &Context, words: Option<&Matches>) -> Loosened {
    let all = |query: &Query| find(listings, query, context);
    let count = |query: &Query| match words {
        Some(matches) => by_words(all(query), matches).len(),
        None => all(query).len(),
    };
    let without = |choice: &Choice| {
        let choices = query.choices.iter().copied().filter(|other| other != choice).collect();
        count(&Query { choices, ..query.clone() })
    };
    let everything = Query { language: query.language.clone(), ..Query::default() };
    let online = Query { choices: vec![Choice::Online], ..everything.clone() };
    let mut others = all(&everything);
    others.truncate(OTHERS);
    Loosened {
        without_choice: query
            .choices
            .iter()
            .map(|choice| (*choice, without(choice)))
            .filter(|(_, count)| *count > 0)
            .collect(),
        any_need: if query.needs.is_empty() { 0 } else { count(&Query { needs: Vec::new(), ..query.clone() }) },
        without_words: words.map_or(0, |_| all(query).len()),
        online: all(&online).len(),
        others,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Fact, FreshDays, Need, Prose, Room};
    use chrono::NaiveDate;

    #[test]
    fn instead_of_something_full_come_others_of_its_kind_that_are_not() {
        let mut listings: Vec<Listing> =
            ["a", "b", "c", "d", "e", "f"].map(|id| Listing::named(id, Prose::english(id))).into();
        listings.iter_mut().take(5).for_each(|listing| listing.needs = vec![Need::Fun]);
        for at in [0, 1] {
            listings[at].room = Fact::stated(Room { state: RoomState::Full, as_of: None });
        }
        let context = Context {
            today: NaiveDate::default(),
            now: crate::model::Clock::midnight(),
            from: None,
            from_is_about: false,
            fresh_days: FreshDays::default(),
        };
        let ids = |of: Option<&Listing>| -> Vec<String> {
            instead(&listings, of, &context).iter().map(|found| listings[found.index].id.clone()).collect()
        };
        assert_eq!(ids(listings.first()), ["c", "d", "e"]);
        assert_eq!(ids(listings.get(2)), ["d", "e"]);
        assert_eq!(ids(None), ["c", "d", "e"]);
    }
}
