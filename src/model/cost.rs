//! What it costs to be there and to get there.

use super::Prose;
use minicbor::{Decode, Encode};

/// An amount in pence sterling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Encode, Decode)]
#[cbor(transparent)]
pub struct Pence(#[n(0)] pub u32);

/// What the thing itself costs.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum Cost {
    /// Nothing, and nobody asks for anything.
    #[n(0)]
    Free,
    /// Free, and gifts are welcome: said, because it is not quite the same.
    #[n(1)]
    FreeGiftsWelcome,
    /// From `least` to `most` pence; both equal when there is one price.
    #[n(2)]
    Price {
        /// The lowest price that anyone pays.
        #[n(0)]
        least: Pence,
        /// The highest.
        #[n(1)]
        most: Pence,
        /// The source's own words, when they say who pays what.
        #[n(2)]
        in_own_words: Option<Prose>,
    },
    /// Each pays what they can.
    #[n(3)]
    PayWhatYouCan,
    /// The source says something that we do not turn into a number.
    #[n(4)]
    InOwnWords(#[n(0)] Prose),
}

/// Help with the way there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum TravelHelp {
    /// They pay the bus there and back.
    #[n(0)]
    BusPaid,
    /// They fetch people and bring them home.
    #[n(1)]
    Lift,
    /// No help with travel.
    #[n(2)]
    None,
}
