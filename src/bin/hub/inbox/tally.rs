//! The limits: how many letters there are, counted once a transaction and then kept in mind.
//!
//! Before an hour is full, the hub is under load: from `work_after` letters on, each further one must
//! bring proof of work, and more of it the fuller the hour is. That is judged by the letters of the
//! hour alone, whoever sent them; no address is looked at, kept or punished.

use super::{Hour, Letter, Put, Room};
use come_along::site::MOST_BITS;
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

    /// Why this one more is not taken, if it is not.
    pub(super) fn refuses(&self, letter: &Letter) -> Option<Put> {
        let reached = |(what, most, _): &(Counted, u64, Put)| self.known.get(what).is_some_and(|count| count >= most);
        let full = self.limits(letter.arrived).into_iter().find(reached).map(|(.., put)| put);
        full.or_else(|| {
            let this_hour = self.known.get(&Some(letter.arrived)).copied().unwrap_or_default();
            let asked = asked_bits(&self.room, this_hour);
            (letter.worked_bits < asked).then_some(Put::WorkAsked(asked))
        })
    }

    pub(super) fn one_more(&mut self, hour: Hour) {
        for what in [None, Some(hour)] {
            self.known.entry(what).and_modify(|count| *count += 1);
        }
    }
}

/// The least work that is asked for: sixty thousand tries, a fraction of a second on a phone.
const LEAST_BITS: u8 = 16;

/// How many zero bits of work the next letter of an hour must bring: none, then from [`LEAST_BITS`]
/// to [`MOST_BITS`] as the hour fills up.
fn asked_bits(room: &Room, this_hour: u64) -> u8 {
    let Some(beyond) = this_hour.checked_sub(room.work_after) else { return 0 };
    let steps = u64::from(MOST_BITS - LEAST_BITS + 1);
    let step = beyond.saturating_mul(steps) / room.an_hour.saturating_sub(room.work_after).max(1);
    u8::try_from(step).unwrap_or(MOST_BITS).saturating_add(LEAST_BITS).min(MOST_BITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_asked_for_only_under_load_and_more_as_the_hour_fills_up() {
        let room = Room { an_hour: 200, work_after: 100, in_all: 1000 };
        let asked = |letters| asked_bits(&room, letters);
        assert_eq!([0, 50, 99].map(asked), [0, 0, 0]);
        assert_eq!([100, 119, 120, 140, 160, 180, 199].map(asked), [16, 16, 17, 18, 19, 20, 20]);
        assert_eq!(asked(u64::MAX), MOST_BITS);
        assert_eq!(asked_bits(&Room::ENDLESS, u64::MAX - 1), 0);
        assert_eq!(asked_bits(&Room { work_after: 200, ..room }, 199), 0, "as many as may come: never");
        assert_eq!(asked_bits(&Room { work_after: 0, ..room }, 0), LEAST_BITS, "always");
    }
}
