//! Come Along: the pure core.
//!
//! No browser, no server, no clock, no randomness: whatever changes from moment to moment comes
//! in as an argument. Two programs stand on it: the site (`src/bin/web`) and the hub
//! (`src/bin/hub`). Rooms import downwards only; `tests/house.rs` holds the floors.

#![deny(missing_docs)]

pub mod facts;
pub mod help;
pub mod i18n;
pub mod import;
pub mod kiosk;
pub mod model;
pub mod referral;
pub mod route;
pub mod seal;
pub mod search;
pub mod site;
pub mod take;
pub mod tiles;
mod wire;
