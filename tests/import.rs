//! Feeds in, listings and report out.
//!
//! `golden`: a feed beside the text of what must come out of it. `bad_input`: bytes that are no
//! feed. `properties`: made-up feeds of every shape. `facts`: one rule at a time. `hidden`: addresses
//! that must not show. `sample`: a made-up town as Open Referral. `template`: our spreadsheet. `town`: the
//! town that ships with the hub. `in_place`: real files of others,
//! where they are at hand.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop where it fails")]

#[path = "import/bad_input.rs"]
mod bad_input;
#[path = "import/facts.rs"]
mod facts;
#[path = "import/golden.rs"]
mod golden;
#[path = "import/hidden.rs"]
mod hidden;
#[path = "import/in_place.rs"]
mod in_place;
#[path = "import/outcodes.rs"]
mod outcodes;
#[path = "import/properties.rs"]
mod properties;
#[path = "import/same.rs"]
mod same;
#[path = "import/sample.rs"]
mod sample;
#[path = "import/spoken_in_place.rs"]
mod spoken_in_place;
#[path = "import/stage.rs"]
mod stage;
#[path = "import/template.rs"]
mod template;
#[path = "import/town.rs"]
mod town;
