//! Feeds in, listings and report out.
//!
//! `golden`: a feed beside the text of what must come out of it. `bad_input`: bytes that are no
//! feed. `readers`, `corpus`: what holds for any bytes, and what fuzzing found. `properties`,
//! `table_properties`: made-up feeds of every shape. `facts`: one rule at a time. `hidden`: addresses that must not show.
//! `publishers`: what publishers are told. `report_page`: the report as a page. `sample`: a made-up
//! town as Open Referral. `template`: our spreadsheet. `town`: the town that ships with the hub.
//! `archive`: zips and bombs. `hsds_tabular`: tables and their keys. `sheets`: other people's
//! spreadsheets by mapping files. `open_active`: feeds of changes. `icalendar`, `geojson`: calendars, points of maps.
//! `checked`: what was changed was not checked. `in_place`, `open_active_in_place`, `spoken_in_place`,
//! `prose_in_place`: real files of others, where they are at hand;
//! `invalid_in_place`: those that are wrong on purpose.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop where it fails")]

#[path = "import/archive.rs"]
mod archive;
#[path = "import/bad_input.rs"]
mod bad_input;
#[path = "import/checked.rs"]
mod checked;
#[path = "import/corpus.rs"]
mod corpus;
#[path = "import/facts.rs"]
mod facts;
#[path = "import/geojson.rs"]
mod geojson;
#[path = "import/golden.rs"]
mod golden;
#[path = "import/hidden.rs"]
mod hidden;
#[path = "import/hsds_tabular.rs"]
mod hsds_tabular;
#[path = "import/icalendar.rs"]
mod icalendar;
#[path = "import/in_place.rs"]
mod in_place;
#[path = "import/invalid_in_place.rs"]
mod invalid_in_place;
#[path = "import/open_active.rs"]
mod open_active;
#[path = "import/open_active_in_place.rs"]
mod open_active_in_place;
#[path = "import/outcodes.rs"]
mod outcodes;
#[path = "import/properties.rs"]
mod properties;
#[path = "import/prose_in_place.rs"]
mod prose_in_place;
#[path = "import/publishers.rs"]
mod publishers;
#[path = "import/readers.rs"]
mod readers;
#[path = "import/report_page.rs"]
mod report_page;
#[path = "import/same.rs"]
mod same;
#[path = "import/sample.rs"]
mod sample;
#[path = "import/sheets.rs"]
mod sheets;
#[path = "import/spoken_in_place.rs"]
mod spoken_in_place;
#[path = "import/stage.rs"]
mod stage;
#[path = "import/table_in_place.rs"]
mod table_in_place;
#[path = "import/table_properties.rs"]
mod table_properties;
#[path = "import/template.rs"]
mod template;
#[path = "import/town.rs"]
mod town;

mod support;
