//! The inbox: sealed letters and next to nothing about them.
//!
//! Why it is a trait: SQLite in one file serves a town; a county with several machines brings a
//! database server. Each is one file beside this one, and the list in `tests` runs on each.
//!
//! What is kept of a letter: its id, who reads it, the hour it came (never the minute), the
//! sealed bytes, its state, and an HMAC of its receipt under a key that is not in the database.
//! No address, no browser, no order of arrival within the hour.
//!
//! - `letter`: the values - `sqlite`, `postgres`: where they are kept - `together`: letters that
//!   come at the same time share a commit - `clock`: how far a wrong clock is believed -
//!   `sweep`: what is over is forgotten - `settings`: `inbox.json` - `tally`: the limits -
//!   `copies`: backup and restore - `promises`: what SQLite says of itself - `fault`: what can go wrong

mod clock;
mod copies;
mod fault;
mod letter;
mod postgres;
mod promises;
mod settings;
mod sqlite;
mod sweep;
mod tally;
#[cfg(test)]
mod tests;
mod together;

pub(crate) use clock::HubClock;
pub(crate) use copies::{back_up, restore};
pub(crate) use fault::InboxError;
pub(crate) use letter::{Entry, Hour, Letter, LetterId, Put, Room, State, Which};
pub(crate) use promises::examine;
pub(crate) use settings::InboxSettings;
pub(crate) use sweep::Sweeper;
pub(crate) use together::Together;

use crate::folder::Folder;
use anyhow::{Context, Result};
use postgres::PostgresInbox;
use sqlite::SqliteInbox;
use std::pin::Pin;
use std::sync::Arc;

/// What the inbox answers, later.
pub(crate) type Later<'a, T> = Pin<Box<dyn Future<Output = Result<T, InboxError>> + Send + 'a>>;

/// Where sealed letters are kept.
pub(crate) trait Inbox: Send + Sync {
    /// Keeps letters, all in one transaction, and says of each what became of it. When this says
    /// [`Put::Stored`], the letter is on the disk.
    fn put<'a>(&'a self, letters: &'a [Letter], room: Room) -> Later<'a, Vec<Put>>;
    /// All letters without their bytes, by hour and then by id.
    fn list(&self) -> Later<'_, Vec<Entry>>;
    /// At most so many letters, whole, ordered by id, beginning behind `after`.
    fn some(&self, after: Option<LetterId>, most: u32) -> Later<'_, Vec<Letter>>;
    /// The sealed bytes of one letter.
    fn sealed(&self, id: LetterId) -> Later<'_, Option<Vec<u8>>>;
    /// Notes what became of a letter. False when there is none.
    fn mark(&self, id: LetterId, state: State) -> Later<'_, bool>;
    /// The letter with this receipt.
    fn find(&self, receipt: [u8; 32]) -> Later<'_, Option<Entry>>;
    /// Keeps a sealed answer for whoever has that letter's receipt, in place of the one before. False when
    /// there is no such letter. It goes with its letter.
    fn answer(&self, id: LetterId, sealed: Vec<u8>) -> Later<'_, bool>;
    /// The sealed answer to a letter.
    fn answer_of(&self, id: LetterId) -> Later<'_, Option<Vec<u8>>>;
    /// The sealed answer to the letter with this receipt.
    fn answer_for(&self, receipt: [u8; 32]) -> Later<'_, Option<Vec<u8>>>;
    /// Letters that somebody had read when their senders took them back, by id: what was noted of them is
    /// to be forgotten too.
    fn taken_back(&self) -> Later<'_, Vec<(LetterId, Hour)>>;
    /// How many letters are in each state that any is in.
    fn counts(&self) -> Later<'_, Vec<(State, u64)>>;
    /// Forgets letters and says how many. Their bytes are gone after [`Inbox::tidy`].
    fn remove(&self, which: Which) -> Later<'_, u64>;
    /// Brings the inbox's own clock towards `now`, see [`clock`], and says what it shows.
    fn clock(&self, now: Hour) -> Later<'_, Hour>;
    /// Wipes what removed letters left behind. False when somebody is reading: try again later.
    fn tidy(&self) -> Later<'_, bool>;
    /// What the database promises, read back from it.
    fn promises(&self) -> Later<'_, String>;
    /// Closes the inbox in good order.
    fn close(&self) -> Later<'_, ()>;
}

/// The migrations behind those that a database of that schema version has taken.
fn still_to_take<'a>(migrations: &'a [&'a str], version: i64) -> Result<&'a [&'a str], InboxError> {
    let taken = usize::try_from(version).unwrap_or_default();
    let newer = || InboxError::Unsafe(format!("it was written by a newer hub (schema {version}): update this one"));
    migrations.get(taken..).ok_or_else(newer)
}

/// The setting that names a database server instead of the file.
const DATABASE_URL: &str = "DATABASE_URL";

/// The hub's inbox: the server that `DATABASE_URL` names, else the file in the hub's folder.
pub(crate) async fn open(folder: &Folder) -> Result<Arc<dyn Inbox>> {
    match std::env::var(DATABASE_URL) {
        Ok(url) => {
            // The address may hold a password, so it is not repeated.
            let inbox = PostgresInbox::open(&url).await;
            Ok(Arc::new(inbox.context("cannot use the database that DATABASE_URL names")?))
        }
        Err(_) => {
            let path = folder.inbox();
            let inbox = SqliteInbox::open(&path).await;
            Ok(Arc::new(inbox.with_context(|| format!("cannot use {}", path.display()))?))
        }
    }
}

/// Where the letters are, for people.
pub(crate) fn place(folder: &Folder) -> String {
    match std::env::var_os(DATABASE_URL) {
        Some(_) => "the database that DATABASE_URL names".to_owned(),
        None => folder.inbox().display().to_string(),
    }
}

/// True when the letters are in the file of the hub's folder.
pub(crate) fn is_a_file() -> bool {
    std::env::var_os(DATABASE_URL).is_none()
}
