//! Who runs it, how to reach them, and who last looked whether all this is still true.

use super::wire;
use chrono::NaiveDate;
use minicbor::{Decode, Encode};

/// The organisation behind a listing.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Organization {
    /// As it calls itself.
    #[n(0)]
    pub name: String,
    /// An http or https address.
    #[n(1)]
    pub url: Option<String>,
}

/// Published ways to reach the group. Never a private person's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Contact {
    /// As written, digits and spaces.
    #[n(0)]
    pub phone: Option<String>,
    /// An address with an @.
    #[n(1)]
    pub email: Option<String>,
    /// An http or https address.
    #[n(2)]
    pub url: Option<String>,
}

/// How one joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Joining {
    /// Just come.
    #[n(0)]
    DropIn,
    /// Ask first.
    #[n(1)]
    AskFirst,
    /// Book a place.
    #[n(2)]
    Book,
}

/// When somebody last looked whether the listing is true. *Checked* is never *changed*: a record
/// may have been edited yesterday and not been checked for years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Checked {
    /// The day.
    #[cbor(n(0), with = "wire::day")]
    pub on: NaiveDate,
    /// In which role; never a person's name.
    #[n(1)]
    pub by: Option<CheckedBy>,
}

/// Who checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum CheckedBy {
    /// The group itself.
    #[n(0)]
    Group,
    /// The hub that runs this site.
    #[n(1)]
    Hub,
    /// The directory that the listing comes from.
    #[n(2)]
    Directory,
}
