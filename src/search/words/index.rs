//! The words of a directory: each once, and for each listing the numbers of its words.
//!
//! Made in the browser, listing by listing, so that the caller can stop between two of them and let
//! the page breathe: nothing is fetched for it.

use super::fold::Words;
use super::material::{Material, put_material};
use super::vocabulary::Vocabulary;
use crate::model::Listing;

/// One listing: where its words end, and what is known of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Thing {
    /// End of the words of its name; they begin where those of the listing before end.
    pub(super) name_end: u32,
    /// End of all its words.
    pub(super) end: u32,
    /// See `facts`.
    pub(super) facts: u64,
}

/// What can be found by word.
#[derive(Clone, Debug, Default)]
pub struct Index {
    pub(super) words: Vocabulary,
    pub(super) said: Vec<u32>,
    pub(super) things: Vec<Thing>,
}

impl Index {
    /// The index of all listings at once; with thousands of them rather [`Self::add`] in portions.
    #[must_use]
    pub fn of(listings: &[Listing]) -> Self {
        let mut index = Self::default();
        listings.iter().for_each(|listing| index.add(listing));
        index
    }

    /// Adds the next listing. They are known by their place: the first one added is number 0.
    pub fn add(&mut self, listing: &Listing) {
        let mut bytes = Vec::new();
        put_material(&mut bytes, listing);
        self.add_material(&bytes);
    }

    /// Adds the next listings from what `put_material` wrote of them.
    pub fn add_material(&mut self, mut bytes: &[u8]) {
        while let Some(material) = Material::next(&mut bytes) {
            let mut name_end = self.said.len() as u32;
            for (at, (language, text)) in material.texts.iter().enumerate() {
                self.text(*language, text);
                if at == 0 {
                    name_end = self.said.len() as u32;
                }
            }
            self.things.push(Thing { name_end, end: self.said.len() as u32, facts: material.facts });
        }
    }

    /// How many listings it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.things.len()
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.things.is_empty()
    }

    /// Bytes that it takes, about.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.words.bytes() + self.said.capacity() * 4 + self.things.capacity() * size_of::<Thing>()
    }

    fn text(&mut self, language: u8, text: &str) {
        let (mut word, mut rest) = (String::new(), Words::of(text));
        while rest.next(&mut word) {
            let number = self.words.add(language, &word);
            self.said.push(number);
        }
    }
}
