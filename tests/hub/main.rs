//! The `hub` program from outside: spawned as people run it, spoken to over HTTP, its letters
//! opened by the ordinary `age` program.
//!
//! Run with `cargo test --features hub --test hub`.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail")]

mod bench;
mod bench_import;
mod building;
mod certificate;
mod changes;
mod check;
mod client;
mod commands;
mod confirming;
mod copies;
mod country;
mod country_feed;
mod country_import;
mod durable;
mod faults;
mod fetching;
mod helping;
mod hiding;
mod inbox;
mod keeping;
mod keys;
mod letter;
mod linked;
mod locales;
mod mail;
mod publisher;
mod publishing;
mod ranges;
mod receipts;
mod recording;
mod running;
mod site;
mod sources;
mod work;

#[path = "../support/postgres.rs"]
mod postgres;
