//! The words: are they whole, does our small engine say them as `fluent` does, and does nothing
//! that comes over the network make it stumble?
//!
//! `folders` walks the real `locales/`, `pseudo` the two languages made from English; `made_up` and
//! `faults` bring languages of their own; `hostile` damages words files; `judge` is the comparison
//! that they share.

#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "locales/editing.rs"]
mod editing;
#[path = "locales/faults.rs"]
mod faults;
#[path = "locales/folders.rs"]
mod folders;
#[path = "locales/hostile.rs"]
mod hostile;
#[path = "locales/judge.rs"]
mod judge;
#[path = "locales/made_up.rs"]
mod made_up;
#[path = "locales/pseudo.rs"]
mod pseudo;

// The build script's own reader, so that made-up English goes the way of the real one.
#[path = "../src/i18n/generate/read.rs"]
mod read;
#[path = "../src/i18n/generate/variables.rs"]
mod variables;
#[path = "../src/i18n/generate/write.rs"]
mod write;
