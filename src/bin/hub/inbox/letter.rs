//! What the inbox keeps, as values: a letter, its state, its hour, and what became of putting it in.

use super::InboxError;
use std::fmt;
use std::str::FromStr;

/// A letter's own name: random, made where it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct LetterId(pub(crate) [u8; 16]);

impl LetterId {
    /// An id and the hour of its letter, as a database has them.
    pub(super) fn of_row(id: &[u8], arrived: i64) -> Result<(Self, Hour), InboxError> {
        let id = id.try_into().map_err(|_| InboxError::Trouble("an id of a wrong length".into()))?;
        Ok((Self(id), Hour(arrived)))
    }
}

impl fmt::Display for LetterId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

/// An hour, as seconds since 1970 of its beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Hour(pub(crate) i64);

/// Seconds of a day.
const DAY: i64 = 24 * 3600;

impl Hour {
    /// The hour that a moment lies in.
    pub(crate) fn of(seconds: i64) -> Self {
        Self(seconds - seconds.rem_euclid(3600))
    }

    /// So many days earlier, or later when negative.
    pub(crate) fn days_before(self, days: i64) -> Self {
        Self(self.0.saturating_sub(days.saturating_mul(DAY)))
    }

    /// Whole days from here to `later`, rounded down.
    pub(crate) fn days_until(self, later: Self) -> i64 {
        later.0.saturating_sub(self.0).div_euclid(DAY)
    }
}

impl fmt::Display for Hour {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = chrono::DateTime::from_timestamp(self.0, 0).unwrap_or_default();
        write!(out, "{} UTC", start.format("%Y-%m-%d %H:00"))
    }
}

/// A letter as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Letter {
    /// Its name.
    pub(crate) id: LetterId,
    /// A receiver's id, or empty for the hub.
    pub(crate) receiver: String,
    /// When it came.
    pub(crate) arrived: Hour,
    /// The sealed bytes.
    pub(crate) sealed: Vec<u8>,
    /// What became of it.
    pub(crate) state: State,
    /// HMAC of the receipt, when the sender keeps one.
    pub(crate) receipt: Option<[u8; 32]>,
    /// Zero bits of the proof of work that it came with. Not kept: 0 once it is in the inbox.
    pub(crate) worked_bits: u8,
}

impl Letter {
    /// A letter as a database has it.
    pub(super) fn of_row(of: Entry, sealed: Vec<u8>, receipt: Option<&[u8]>) -> Result<Self, InboxError> {
        let Entry { id, receiver, arrived, state } = of;
        let receipt = receipt.map(TryInto::try_into).transpose();
        let receipt = receipt.map_err(|_| InboxError::Trouble("a receipt of a wrong length".into()))?;
        Ok(Self { id, receiver, arrived, sealed, state, receipt, worked_bits: 0 })
    }

    /// True when the sender sent the same; when it came and what became of it does not count.
    pub(super) fn is_same(&self, receiver: &str, sealed: &[u8], receipt: Option<&[u8]>) -> bool {
        self.receiver == receiver && self.sealed == sealed && self.receipt.as_ref().map(<[u8; 32]>::as_slice) == receipt
    }
}

/// What [`super::Inbox::put`] did with a letter.
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
    /// Many letters came this hour: it is taken with so many zero bits of work. Nothing was changed.
    WorkAsked(u8),
    /// The inbox holds as many as it may; nothing was changed.
    InboxIsFull,
}

/// How many letters there may be, from everybody together.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Room {
    /// Of one hour.
    pub(crate) an_hour: u64,
    /// When there are so many of one hour, each further one must bring proof of work.
    pub(crate) work_after: u64,
    /// In the whole inbox. When it is reached, new letters are refused; none is dropped for another.
    pub(crate) in_all: u64,
}

impl Room {
    /// No limit: for a backup that is put back.
    pub(crate) const ENDLESS: Room = Room { an_hour: u64::MAX, work_after: u64::MAX, in_all: u64::MAX };
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

impl Entry {
    /// A line as a database has it.
    pub(super) fn of_row(id: &[u8], receiver: String, arrived: i64, state: &str) -> Result<Self, InboxError> {
        let (id, arrived) = LetterId::of_row(id, arrived)?;
        let state = state.parse().map_err(InboxError::Trouble)?;
        Ok(Self { id, receiver, arrived, state })
    }
}

/// Which letters are to be forgotten.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Which {
    /// This one.
    Named(LetterId),
    /// The one its sender takes back, by the HMAC of its receipt.
    Withdrawn([u8; 32]),
    /// All that came before this hour.
    Before(Hour),
    /// No letter, but the note that this one was taken back after somebody had read it.
    Note(LetterId),
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
    /// Each with its name, as stored, as typed on the command line, and as told to the sender.
    pub(crate) const ALL: [(State, &'static str); 4] = [
        (State::Waiting, "waiting"),
        (State::Read, "read"),
        (State::Answered, "answered"),
        (State::CannotHelp, "cannot-help"),
    ];

    /// Its name.
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
