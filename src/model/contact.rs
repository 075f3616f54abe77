//! Who runs it, how to reach them, and who last looked whether all this is still true.

use crate::wire;
use chrono::NaiveDate;

/// The organisation behind a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// As it calls itself.
    pub name: String,
    /// An http or https address.
    pub url: Option<String>,
}

wire::record!(Organization { 0 name, 1 url });

/// Published ways to reach the group. Never a private person's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// As written, digits and spaces.
    pub phone: Option<String>,
    /// An address with an @.
    pub email: Option<String>,
    /// An http or https address.
    pub url: Option<String>,
}

wire::record!(Contact { 0 phone, 1 email, 2 url });

/// How one joins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joining {
    /// Just come.
    DropIn,
    /// Ask first.
    AskFirst,
    /// Book a place.
    Book,
}

wire::choice!(Joining { 0 DropIn, 1 AskFirst, 2 Book });

/// When somebody last looked whether the listing is true. *Checked* is never *changed*: a record
/// may have been edited yesterday and not been checked for years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checked {
    /// The day.
    pub on: NaiveDate,
    /// In which role; never a person's name.
    pub by: Option<CheckedBy>,
}

wire::record!(Checked { 0 on, 1 by });

/// Who checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckedBy {
    /// The group itself.
    Group,
    /// The hub that runs this site.
    Hub,
    /// The directory that the listing comes from.
    Directory,
}

wire::choice!(CheckedBy { 0 Group, 1 Hub, 2 Directory });

/// After how many days without a check a listing is marked, and no longer offered for asking. Each
/// hub sets its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FreshDays {
    /// Older than this is marked as not checked for long.
    pub marked: u16,
    /// Older than this is not offered for asking: first somebody rings and asks whether it still runs.
    pub asked: u16,
}

wire::record!(FreshDays { 0 marked, 1 asked });

impl Default for FreshDays {
    fn default() -> Self {
        Self { marked: 90, asked: 180 }
    }
}
