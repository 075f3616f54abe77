//! Never a dead end: what there would be with a little less asked for.

use super::words::{Matches, by_words};
use super::{Choice, Found, Query, find};
use crate::facts::Context;
use crate::model::Listing;

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
