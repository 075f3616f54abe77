//! The inbox: sealed letters and next to nothing about them.
//!
//! Why it is a trait: SQLite in one file serves a town; a county with several machines brings a
//! database server. Each is one file beside this one, and the list in `tests` runs on each.
//!
//! What is kept of a letter: its id, who reads it, the hour it came (never the minute), the
//! sealed bytes, its state, and an HMAC of its receipt. No address, no browser, no order of
//! arrival within the hour.

mod sqlite;
#[cfg(test)]
mod tests;

pub(crate) use sqlite::SqliteInbox;

use std::fmt;
use std::pin::Pin;
use std::str::FromStr;

/// What the inbox answers, later.
pub(crate) type Later<'a, T> = Pin<Box<dyn Future<Output = Result<T, InboxError>> + Send + 'a>>;

/// Where sealed letters are kept.
pub(crate) trait Inbox: Send + Sync {
    /// Keeps a letter. When this says [`Put::Stored`], the letter is on the disk.
    /// `most_an_hour` bounds all letters of one hour together.
    fn put<'a>(&'a self, letter: &'a Letter, most_an_hour: u32) -> Later<'a, Put>;
    /// All letters without their bytes, by hour and then by id.
    fn list(&self) -> Later<'_, Vec<Entry>>;
    /// The sealed bytes of one letter.
    fn sealed(&self, id: LetterId) -> Later<'_, Option<Vec<u8>>>;
    /// Notes what became of a letter. False when there is none.
    fn mark(&self, id: LetterId, state: State) -> Later<'_, bool>;
    /// Forgets a letter. False when there is none. Its bytes are gone after [`Inbox::tidy`].
    fn remove(&self, id: LetterId) -> Later<'_, bool>;
    /// Wipes what removed letters left behind. False when somebody is reading: try again later.
    fn tidy(&self) -> Later<'_, bool>;
    /// Closes the inbox in good order.
    fn close(&self) -> Later<'_, ()>;
}

/// A letter's own name: random, made where it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LetterId(pub(crate) [u8; 16]);

impl fmt::Display for LetterId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

/// An hour, as seconds since 1970 of its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hour(pub(crate) i64);

impl Hour {
    /// The hour that a moment lies in.
    pub(crate) fn of(seconds: i64) -> Self {
        Self(seconds - seconds.rem_euclid(3600))
    }
}

impl fmt::Display for Hour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = chrono::DateTime::from_timestamp(self.0, 0).unwrap_or_default();
        write!(out, "{} UTC", start.format("%Y-%m-%d %H:00"))
    }
}

/// A letter to keep.
#[derive(Clone)]
pub(crate) struct Letter {
    /// Its name.
    pub(crate) id: LetterId,
    /// A receiver's id, or empty for the hub.
    pub(crate) receiver: String,
    /// When it came.
    pub(crate) arrived: Hour,
    /// The sealed bytes.
    pub(crate) sealed: Vec<u8>,
    /// HMAC of the receipt, when the sender keeps one.
    pub(crate) receipt: Option<[u8; 32]>,
}

/// What [`Inbox::put`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Put {
    /// It is on the disk now.
    Stored,
    /// The same letter was there already.
    AlreadyThere,
    /// Another letter has this id; nothing was changed.
    OtherContent,
    /// Too many letters came this hour; nothing was changed.
    HourIsFull,
}

/// A line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The letter's name.
    pub(crate) id: LetterId,
    /// A receiver's id, or empty for the hub.
    pub(crate) receiver: String,
    /// When it came.
    pub(crate) arrived: Hour,
    /// What became of it.
    pub(crate) state: State,
}

/// What became of a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Nobody has opened it.
    Waiting,
    /// Somebody has.
    Read,
    /// Somebody has answered.
    Answered,
    /// The hub cannot help with it, and has said so.
    CannotHelp,
}

impl State {
    const ALL: [(State, &'static str); 4] = [
        (State::Waiting, "waiting"),
        (State::Read, "read"),
        (State::Answered, "answered"),
        (State::CannotHelp, "cannot-help"),
    ];

    /// As stored and as typed on the command line.
    pub(crate) fn as_str(self) -> &'static str {
        State::ALL.iter().find(|(state, _)| *state == self).map_or("", |(_, name)| name)
    }
}

impl FromStr for State {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = State::ALL.iter().find(|(_, name)| *name == text).map(|(state, _)| *state);
        found.ok_or_else(|| format!("`{text}` is none of waiting, read, answered, cannot-help"))
    }
}

/// What can go wrong with the place the letters are kept in. Never says anything of a letter.
#[derive(Debug, thiserror::Error)]
pub(crate) enum InboxError {
    /// No room left.
    #[error("the disk is full: free some space, letters are being refused")]
    DiskFull,
    /// Somebody held it too long.
    #[error("the inbox is busy: try again")]
    Busy,
    /// It would not keep what it promises.
    #[error("the inbox is not safe to use: {0}")]
    Unsafe(String),
    /// Anything else.
    #[error("the inbox is in trouble: {0}; if this stays, put your backup back")]
    Trouble(String),
}
