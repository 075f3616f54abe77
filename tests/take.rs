//! What somebody takes away of a listing, read back by others: calendar files by `icalendar` and
//! `rrule`, codes by `rqrr`, links by `route`. No hidden address is in any of it.

#[path = "take/calendar.rs"]
mod calendar;
#[path = "take/hidden.rs"]
mod hidden;
#[path = "take/judge.rs"]
mod judge;
#[path = "take/qr.rs"]
mod qr;
#[path = "support/mod.rs"]
mod support;

use come_along::import::{self, Settings};
use come_along::model::Listing;

/// The made-up town that ships with the hub, as it is on 21 November 2026.
fn town() -> Vec<Listing> {
    let text = include_str!("../src/bin/hub/sample/town.csv");
    let settings = Settings { relative_dates: true, ..Settings::new("town", support::context().today) };
    import::read(text.as_bytes(), &settings).unwrap().listings
}
