//! What a listing *is*: plain data and closed vocabularies, nothing else.
//!
//! Every room may import this one; it imports only `wire`. Under each type stands the list of its
//! fields with their wire numbers, so that an old site reads a new directory (it skips numbers it
//! does not know) and a new site reads an old one (missing facts are *not known*). A number, once
//! given, is never used again.
//!
//! Names follow Open Referral UK / HSDS where they have one.

mod audience;
mod contact;
mod cost;
mod fact;
mod listing;
mod need;
mod outing;
mod place;
mod prose;
mod times;
pub mod uk_time;
mod visit;

pub use audience::{Ages, Children, EnglishLevel, Papers, WhoComes, WhoComesKind, WomenMen};
pub use contact::{Checked, CheckedBy, Contact, FreshDays, Joining, Organization};
pub use cost::{Cost, Pence, TravelHelp};
pub use fact::{Evidence, Fact};
pub(crate) use listing::each_fact;
pub use listing::{Listing, ListingId};
pub use need::Need;
pub use outing::Outing;
pub use place::{Access, District, Place, PlaceKind, Point, Whereabouts};
pub use prose::Prose;
pub use times::{Clock, Happening, Recurrence, Times, Weekdays};
pub use visit::{
    Alert, AlertKind, FirstStep, Food, GroupSize, HowLong, MeetYou, Photos, Prayer, Room, RoomState, WhatAfter, YouGet,
};
