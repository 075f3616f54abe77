//! What a person may want: the eleven tiles of the first page.

use crate::wire;

/// A reason to come, in the person's words. The order is the order on the page: fun comes
/// second and sadness tenth, because people asked for enjoyment before problems.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// Meet people: cafés, lunches, language swaps.
    People,
    /// Have fun: dance, games, trips, football.
    Fun,
    /// Move: walking, swimming, gym.
    Move,
    /// Make things: art, sewing, cooking.
    Make,
    /// Be outside: gardens, nature, cycling.
    Outside,
    /// Learn English.
    English,
    /// Things to do with children.
    Children,
    /// Food, clothes, things for the home, a warm place.
    Basics,
    /// Help with letters, money, housing.
    Letters,
    /// Feeling sad, worried or alone. Help now is shown first.
    Sad,
    /// Work, study, helping others.
    Give,
}

wire::choice!(Need {
    0 People, 1 Fun, 2 Move, 3 Make, 4 Outside, 5 English, 6 Children, 7 Basics, 8 Letters, 9 Sad, 10 Give,
});

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
