//! How far a listing can be relied on today: the day on which somebody last *checked* it, never the
//! day on which its record was *changed*.

use crate::model::{FreshDays, Listing};
use chrono::NaiveDate;

/// How fresh a listing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Checked not long ago.
    Fresh,
    /// Nobody wrote down a day of checking. That is said, and one may ask.
    NotKnown,
    /// Checked long ago; marked.
    Old,
    /// Checked so long ago that nobody should be sent there before somebody rings.
    TooOld,
    /// Its last day is over.
    Ended,
}

impl Freshness {
    /// Whether one may ask to come along.
    pub fn can_be_asked(self) -> bool {
        !matches!(self, Freshness::TooOld | Freshness::Ended)
    }
}

/// How fresh `listing` is on the day `today`, by the ages that the hub has set. It is still shown on
/// its last day, and a check exactly as old as an age is not yet older.
pub fn freshness(listing: &Listing, today: NaiveDate, ages: FreshDays) -> Freshness {
    if listing.is_over(today) {
        return Freshness::Ended;
    }
    let Some(checked) = listing.checked else { return Freshness::NotKnown };
    let days = (today - checked.on).num_days();
    if days > i64::from(ages.asked) {
        Freshness::TooOld
    } else if days > i64::from(ages.marked) {
        Freshness::Old
    } else {
        Freshness::Fresh
    }
}
