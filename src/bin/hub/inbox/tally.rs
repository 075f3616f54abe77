//! The limits: how many letters there are, counted once a transaction and then kept in mind.

use super::{Hour, Put, Room};
use std::collections::HashMap;

/// What was counted: all letters (`None`), or those of an hour.
pub(super) type Counted = Option<Hour>;

/// The counts of one transaction.
pub(super) struct Tally {
    room: Room,
    known: HashMap<Counted, u64>,
}

impl Tally {
    pub(super) fn new(room: Room) -> Self {
        Self { room, known: HashMap::new() }
    }

    fn limits(&self, hour: Hour) -> [(Counted, u64, Put); 2] {
        [(None, self.room.in_all, Put::InboxIsFull), (Some(hour), self.room.an_hour, Put::HourIsFull)]
    }

    /// What must be counted before a letter of this hour can be judged.
    pub(super) fn to_count(&self, hour: Hour) -> Vec<Counted> {
        let unknown = |(what, most, _): &(Counted, u64, Put)| *most < u64::MAX && !self.known.contains_key(what);
        self.limits(hour).into_iter().filter(unknown).map(|(what, ..)| what).collect()
    }

    pub(super) fn note(&mut self, what: Counted, count: u64) {
        self.known.insert(what, count);
    }

    /// Why there is no room for one more, if there is none.
    pub(super) fn refuses(&self, hour: Hour) -> Option<Put> {
        let reached = |(what, most, _): &(Counted, u64, Put)| self.known.get(what).is_some_and(|count| count >= most);
        self.limits(hour).into_iter().find(reached).map(|(.., put)| put)
    }

    pub(super) fn one_more(&mut self, hour: Hour) {
        for what in [None, Some(hour)] {
            self.known.entry(what).and_modify(|count| *count += 1);
        }
    }
}
