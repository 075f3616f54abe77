//! Who comes, and who can.

use super::Prose;
use crate::wire;

/// Who one will meet there, in the group's judgement. The most asked question of all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WhoComes {
    /// Every description that fits.
    pub kinds: Vec<WhoComesKind>,
    /// The group's own line, at most 80 characters.
    pub in_own_words: Option<Prose>,
}

wire::record!(WhoComes { 0 kinds, 1 in_own_words });

/// A way to say who comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhoComesKind {
    /// People from many countries.
    ManyCountries,
    /// Mostly people who have long lived here.
    MostlyLocal,
    /// Other people who are new here.
    NewArrivals,
    /// Mostly older people.
    MostlyOlder,
    /// Mostly young people.
    MostlyYoung,
    /// Mostly families.
    Families,
}

wire::choice!(WhoComesKind {
    0 ManyCountries, 1 MostlyLocal, 2 NewArrivals, 3 MostlyOlder, 4 MostlyYoung, 5 Families,
});

/// For women, for men, for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WomenMen {
    /// Everyone.
    Everyone,
    /// Women only.
    Women,
    /// Men only.
    Men,
    /// Everyone, with times for women only.
    WomensTimes,
}

wire::choice!(WomenMen { 0 Everyone, 1 Women, 2 Men, 3 WomensTimes });

/// Whether children can come too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Children {
    /// They come with you.
    Welcome,
    /// Somebody looks after them there.
    Creche,
    /// Adults only.
    No,
    /// It is for children, with a grown-up.
    ForChildren,
}

wire::choice!(Children { 0 Welcome, 1 Creche, 2 No, 3 ForChildren });

/// Ages in years; an end that is not said is open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ages {
    /// Youngest.
    pub least: Option<u8>,
    /// Oldest.
    pub most: Option<u8>,
}

wire::record!(Ages { 0 least, 1 most });

/// What somebody must show to come.
#[derive(Clone, Debug, PartialEq)]
pub enum Papers {
    /// Nothing.
    None,
    /// They write down a name; any name.
    NameOnly,
    /// Proof of something: which and why, in the source's words.
    Proof(Prose),
}

wire::choice!(Papers { 0 None, 1 NameOnly, 2 Proof(0 value) });

/// How much English one needs there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EnglishLevel {
    /// None.
    None,
    /// A few words.
    Few,
    /// Enough to talk.
    Some,
}

wire::choice!(EnglishLevel { 0 None, 1 Few, 2 Some });
