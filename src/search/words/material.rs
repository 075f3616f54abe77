//! What the index takes of a listing, as bytes: the site's first program reads the directory, its
//! second one finds words in it, and between them goes this.
//!
//! One text after the other with its language, the name first; then what is known besides.

use super::facts::facts;
use super::vocabulary::language_number;
use crate::model::{Listing, Prose};
use crate::wire::{next_block, number, put_block, put_number};

/// Adds the material of `listing` to `out`; that of many can lie one behind the other.
pub fn put_material(out: &mut Vec<u8>, listing: &Listing) {
    let mut texts = vec![text(&listing.name)];
    let written = [listing.description.as_ref(), listing.who_can_come.value(), listing.who_runs_it.value()];
    texts.extend(written.into_iter().flatten().map(text));
    let language = language_number(listing.name.lang());
    texts.extend(listing.organization.iter().map(|organization| (language, organization.name.as_str())));
    if let Some(place) = listing.public_place() {
        texts.extend([&place.name, &place.area].into_iter().flatten().map(|name| (language, name.as_str())));
    }
    put_number(out, facts(listing));
    put_number(out, texts.len() as u64);
    for (language, text) in texts {
        out.push(language);
        put_block(out, text.as_bytes());
    }
}

fn text(prose: &Prose) -> (u8, &str) {
    (language_number(prose.lang()), &prose.text)
}

/// The material of one listing.
pub(super) struct Material<'a> {
    /// See `facts`.
    pub(super) facts: u64,
    /// Each with the number of its language; the first is the name.
    pub(super) texts: Vec<(u8, &'a str)>,
}

impl<'a> Material<'a> {
    /// Takes the next material off `bytes`; nothing at their end, or when they are none.
    pub(super) fn next(bytes: &mut &'a [u8]) -> Option<Self> {
        let facts = number(bytes).ok()?;
        let count = number(bytes).ok()?;
        let mut texts = Vec::new();
        for _ in 0..count {
            let (language, rest) = bytes.split_first()?;
            *bytes = rest;
            texts.push((*language, std::str::from_utf8(next_block(bytes).ok()?).ok()?));
        }
        Some(Self { facts, texts })
    }
}
