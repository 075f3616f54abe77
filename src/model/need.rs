//! What a person may want: the eleven tiles of the first page.

use minicbor::{Decode, Encode};

/// A reason to come, in the person's words. The order is the order on the page: fun comes
/// second and sadness tenth, because people asked for enjoyment before problems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Encode, Decode)]
#[cbor(index_only)]
pub enum Need {
    /// Meet people: cafés, lunches, language swaps.
    #[n(0)]
    People,
    /// Have fun: dance, games, trips, football.
    #[n(1)]
    Fun,
    /// Move: walking, swimming, gym.
    #[n(2)]
    Move,
    /// Make things: art, sewing, cooking.
    #[n(3)]
    Make,
    /// Be outside: gardens, nature, cycling.
    #[n(4)]
    Outside,
    /// Learn English.
    #[n(5)]
    English,
    /// Things to do with children.
    #[n(6)]
    Children,
    /// Food, clothes, things for the home, a warm place.
    #[n(7)]
    Basics,
    /// Help with letters, money, housing.
    #[n(8)]
    Letters,
    /// Feeling sad, worried or alone. Help now is shown first.
    #[n(9)]
    Sad,
    /// Work, study, helping others.
    #[n(10)]
    Give,
}

impl Need {
    /// Every need, in the order of the page.
    pub const ALL: [Need; 11] = [
        Need::People,
        Need::Fun,
        Need::Move,
        Need::Make,
        Need::Outside,
        Need::English,
        Need::Children,
        Need::Basics,
        Need::Letters,
        Need::Sad,
        Need::Give,
    ];

    /// Its short name in links, settings and pictures.
    pub fn id(self) -> &'static str {
        match self {
            Need::People => "people",
            Need::Fun => "fun",
            Need::Move => "move",
            Need::Make => "make",
            Need::Outside => "outside",
            Need::English => "english",
            Need::Children => "children",
            Need::Basics => "basics",
            Need::Letters => "letters",
            Need::Sad => "sad",
            Need::Give => "give",
        }
    }

    /// The need with that short name.
    pub fn from_id(id: &str) -> Option<Need> {
        Need::ALL.into_iter().find(|need| need.id() == id)
    }
}
