//! The words are plain, kind and true to their rules.
//!
//! `reading` measures every page and `town` the sample; `banned` and `rules` hold each message in
//! each language. Below them: `messages` reads the files, `measure` counts, `syllables` guesses.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "words/banned.rs"]
mod banned;
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
