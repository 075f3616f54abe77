//! What it costs to be there and to get there.

use super::Prose;
use crate::wire;

/// An amount in pence sterling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pence(pub u32);

wire::single!(Pence);

/// What the thing itself costs.
#[derive(Clone, Debug, PartialEq)]
pub enum Cost {
    /// Nothing, and nobody asks for anything.
    Free,
    /// Free, and gifts are welcome: said, because it is not quite the same.
    FreeGiftsWelcome,
    /// From `least` to `most` pence; both equal when there is one price.
    Price {
        /// The lowest price that anyone pays.
        least: Pence,
        /// The highest.
        most: Pence,
        /// The source's own words, when they say who pays what.
        in_own_words: Option<Prose>,
    },
    /// Each pays what they can.
    PayWhatYouCan,
    /// The source says something that we do not turn into a number.
    InOwnWords(Prose),
}

wire::choice!(Cost {
    0 Free, 1 FreeGiftsWelcome, 2 Price { 0 least, 1 most, 2 in_own_words }, 3 PayWhatYouCan, 4 InOwnWords(0 value),
});

/// Help with the way there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TravelHelp {
    /// They pay the bus there and back.
    BusPaid,
    /// They fetch people and bring them home.
    Lift,
    /// No help with travel.
    None,
}

wire::choice!(TravelHelp { 0 BusPaid, 1 Lift, 2 None });
