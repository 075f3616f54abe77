//! Fetching feeds over http: politely, with limits, and so that it can go on after it was cut off.
//!
//! `address`: which addresses may be asked, and how one is shown - `client`: one request, its
//! limits and redirects - `patience`: when to ask again - `store`: what was fetched, kept in the
//! hub's own folder - `walk`: pages and details - `changes`: feeds of changes (RPDE) - `progress`: a line for whoever waits.
//! `import` alone uses it.

mod address;
mod changes;
mod client;
mod patience;
mod progress;
mod store;
mod walk;

pub(crate) use address::Address;
pub(crate) use client::Client;
pub(crate) use progress::Progress;
pub(crate) use store::Store;
pub(crate) use walk::{Wanted, fetch};
