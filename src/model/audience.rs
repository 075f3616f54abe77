//! Who comes, and who can.

use super::Prose;
use minicbor::{Decode, Encode};

/// Who one will meet there, in the group's judgement. The most asked question of all.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct WhoComes {
    /// Every description that fits.
    #[n(0)]
    #[cbor(default)]
    pub kinds: Vec<WhoComesKind>,
    /// The group's own line, at most 80 characters.
    #[n(1)]
    pub in_own_words: Option<Prose>,
}

/// A way to say who comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum WhoComesKind {
    /// People from many countries.
    #[n(0)]
    ManyCountries,
    /// Mostly people who have long lived here.
    #[n(1)]
    MostlyLocal,
    /// Other people who are new here.
    #[n(2)]
    NewArrivals,
    /// Mostly older people.
    #[n(3)]
    MostlyOlder,
    /// Mostly young people.
    #[n(4)]
    MostlyYoung,
    /// Mostly families.
    #[n(5)]
    Families,
}

/// For women, for men, for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum WomenMen {
    /// Everyone.
    #[n(0)]
    Everyone,
    /// Women only.
    #[n(1)]
    Women,
    /// Men only.
    #[n(2)]
    Men,
    /// Everyone, with times for women only.
    #[n(3)]
    WomensTimes,
}

/// Whether children can come too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Children {
    /// They come with you.
    #[n(0)]
    Welcome,
    /// Somebody looks after them there.
    #[n(1)]
    Creche,
    /// Adults only.
    #[n(2)]
    No,
    /// It is for children, with a grown-up.
    #[n(3)]
    ForChildren,
}

/// Ages in years; an end that is not said is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Ages {
    /// Youngest.
    #[n(0)]
    pub least: Option<u8>,
    /// Oldest.
    #[n(1)]
    pub most: Option<u8>,
}

/// What somebody must show to come.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum Papers {
    /// Nothing.
    #[n(0)]
    None,
    /// They write down a name; any name.
    #[n(1)]
    NameOnly,
    /// Proof of something: which and why, in the source's words.
    #[n(2)]
    Proof(#[n(0)] Prose),
}

/// How much English one needs there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum EnglishLevel {
    /// None.
    #[n(0)]
    None,
    /// A few words.
    #[n(1)]
    Few,
    /// Enough to talk.
    #[n(2)]
    Some,
}
