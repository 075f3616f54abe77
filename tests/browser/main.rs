//! Journeys: the built site in a real browser at the size of a phone, told as stories.
//!
//! Each story starts its own hub in a temporary folder and its own browser with a fresh profile,
//! finds things as people do (by role and by the words on the screen, in the page's language),
//! and ends with what counts: what arrived, what stayed, what left the phone.
//!
//! Run with `tools/site.sh && cargo test --features journeys --test journeys`. Pictures of what
//! was seen lie in `target/shots/` afterwards.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

// The stage: everything a story needs.
mod stage;
mod steps;
mod strips;
#[path = "../support/mod.rs"]
mod support;
mod tables;
mod town;

// The stories.
mod accessibility;
mod around;
mod asking;
mod attacks;
mod back;
mod canaries;
mod choices;
mod country;
mod finding;
mod first_second;
mod groups;
mod help;
mod idle;
mod keeping;
mod kept;
mod keyboard;
mod kiosk;
mod kiosk_script;
mod languages;
mod leave;
mod listening;
mod look;
mod no_signal;
mod nothing_kept;
mod panic_cover;
mod photographs;
mod places;
mod plain;
mod printing;
mod sample;
mod short;
mod taking;
mod telling;
mod translating;
mod trouble;
mod whole_path;
mod wiping;
mod words;
mod workshop;
