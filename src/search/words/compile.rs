//! From `locales/concepts/<tag>.ftl` to the file of concepts. Runs natively, in the hub and in tests.
//!
//! Nothing stops it: what is wrong is left out and reported, as with all words.

use super::danger::Danger;
use super::dictionary::listed;
use super::pack::{Meaning, Pack, Spoken};
use super::{CONCEPTS, fold::folded};
use fluent_syntax::ast::{Entry, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// The message of words that only hold a question together.
pub const FILLER: &str = "filler";

/// One language's file.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// BCP 47.
    pub tag: &'a str,
    /// What is in it.
    pub text: &'a str,
}

/// Something that was left out, or is not there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// It is not Fluent.
    #[error("locales/concepts/{tag}.ftl: {said}")]
    Syntax {
        /// The language.
        tag: String,
        /// In the words of the reader.
        said: String,
    },
    /// No concept is called so.
    #[error("locales/concepts/{tag}.ftl: there is no concept `{id}`; correct its name or remove it")]
    Unknown {
        /// The language.
        tag: String,
        /// The message.
        id: String,
    },
    /// It has more than words.
    #[error("locales/concepts/{tag}.ftl: `{id}` may hold words and commas only")]
    NotWords {
        /// The language.
        tag: String,
        /// The message.
        id: String,
    },
    /// A concept without words in this language.
    #[error("locales/concepts/{tag}.ftl: `{id}` has no words; it is not found in this language")]
    Missing {
        /// The language.
        tag: String,
        /// The message.
        id: String,
    },
}

/// The concepts in these languages, in this order, and what is wrong.
#[must_use]
pub fn compile(sources: &[Source<'_>]) -> (Pack, Vec<Problem>) {
    let mut problems = Vec::new();
    let meanings =
        CONCEPTS.iter().map(|concept| Meaning { near: concept.near.to_vec(), shows: (concept.shows)() }).collect();
    let languages = sources.iter().map(|source| spoken(source, &mut problems)).collect();
    (Pack { meanings, languages }, problems)
}

fn spoken(source: &Source<'_>, problems: &mut Vec<Problem>) -> Spoken {
    let mut messages = messages(source, problems);
    let mut take = |id: &str| {
        let words = messages.remove(id).unwrap_or_default();
        if listed(&words).all(|word| folded(word).is_empty()) {
            problems.push(Problem::Missing { tag: source.tag.to_owned(), id: id.to_owned() });
        }
        // Of two ways to write a word that fold to the same the first is enough.
        let mut seen = BTreeSet::new();
        let words: Vec<&str> = listed(&words).filter(|word| seen.insert(folded(word))).collect();
        words.join(",")
    };
    let spoken = Spoken {
        tag: source.tag.to_owned(),
        concepts: CONCEPTS.iter().map(|concept| take(concept.id)).collect(),
        danger: Danger::ALL.iter().map(|danger| take(danger.id())).collect(),
        filler: take(FILLER),
    };
    problems.extend(messages.into_keys().map(|id| Problem::Unknown { tag: source.tag.to_owned(), id }));
    spoken
}

/// The messages of a file that hold nothing but words.
fn messages(source: &Source<'_>, problems: &mut Vec<Problem>) -> BTreeMap<String, String> {
    let resource = fluent_syntax::parser::parse_runtime(source.text).unwrap_or_else(|(resource, errors)| {
        let said = errors.into_iter().map(|error| error.to_string());
        problems.extend(said.map(|said| Problem::Syntax { tag: source.tag.to_owned(), said }));
        resource
    });
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        let elements = message.value.map(|pattern| pattern.elements).unwrap_or_default();
        let words: Option<String> = elements
            .into_iter()
            .map(|element| match element {
                PatternElement::TextElement { value } => Some(value),
                PatternElement::Placeable { .. } => None,
            })
            .collect();
        match words {
            Some(words) => _ = messages.insert(id, words),
            None => problems.push(Problem::NotWords { tag: source.tag.to_owned(), id }),
        }
    }
    messages
}
