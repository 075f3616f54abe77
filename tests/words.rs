//! The words are plain, kind and true to their rules.
//!
//! `reading` measures every page and `town` the sample; `rules` holds each message in each language
//! to the rules of `i18n::check`, `faults` holds those rules to a faulty sample, and `banned` looks
//! through everything else. `guards` looks for copies, `looked_at` for who has read what. Below them:
//! `messages` reads the files, `measure` counts, `syllables` guesses.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "words/banned.rs"]
mod banned;
#[path = "words/faults.rs"]
mod faults;
#[path = "words/guards.rs"]
mod guards;
#[path = "words/looked_at.rs"]
mod looked_at;
#[path = "words/measure.rs"]
mod measure;
#[path = "words/messages.rs"]
mod messages;
#[path = "words/reading.rs"]
mod reading;
#[path = "words/rules.rs"]
mod rules;
mod support;
#[path = "words/syllables.rs"]
mod syllables;
#[path = "words/terms.rs"]
mod terms;
#[path = "words/town.rs"]
mod town;
