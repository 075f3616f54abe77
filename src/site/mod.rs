//! What the pages and the hub that serves them say to each other, and nothing about anybody.
//!
//! Why: a hub sets its name, its places, its keys and its promises in one file, `site.json`; the
//! pages need the same facts at start, small and without JSON; and a sealed letter goes back in a
//! parcel of exactly one size. Both ends of both are written here, so that they cannot part ways.
//!
//! Floor 1, beside `model`; imports that and `wire`. Every floor above may import it.
//!
//! - `settings`: the facts as the pages use them - `given`: `site.json` as a person wrote it, and
//!   what is wrong with it - `check`: the rules - `post`: the parcel a letter travels in -
//!   `waiting`: a letter that its writer's device keeps until there is a line - `work`: what a device does first when too many letters come.

mod check;
mod given;
mod post;
mod settings;
mod waiting;
mod work;

#[cfg(test)]
mod tests;

pub use check::SettingsError;
pub use given::{ReadTimes, is_live, keeps_a_copy, offers_reviewed_only};
pub use post::{HEAD_BYTES, Head, PostError};
pub use settings::{Receiver, SiteSettings, Start, StartError, StartPoint};
pub use waiting::{NotWaiting, Waiting};
pub use work::{MOST_BITS, WORK_ASKED, WORK_AT, Work, asked as work_asked};
