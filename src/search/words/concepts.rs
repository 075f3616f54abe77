//! The list of concepts: what people look for, each under one short name.
//!
//! To add one: a line here, and a message of that name in each file of `locales/concepts/`. The order
//! is the order on the wire; it may change freely, for a file is made and read by one version.

use super::facts::{Known, Shows};
use crate::model::Need;

/// An activity or a need that has words.
#[derive(Clone, Copy, Debug)]
pub struct Concept {
    /// Its name in `locales/concepts/<tag>.ftl`.
    pub id: &'static str,
    /// The needs to which it belongs: what they have is shown when nothing answers the words.
    pub near: &'static [Need],
    /// What of a listing it means besides its words.
    pub shows: fn() -> Option<Shows>,
}

const fn of(id: &'static str, near: &'static [Need]) -> Concept {
    Concept { id, near, shows: || None }
}

macro_rules! also {
    ($id:literal, $near:expr, $shows:expr) => {
        Concept { id: $id, near: $near, shows: || Some($shows) }
    };
}

macro_rules! speaks {
    ($id:literal, $tag:literal) => {
        also!($id, &[], Shows::Speaks(String::from($tag)))
    };
}

use Need::{Basics, Children, English, Fun, Give, Letters, Make, Move, Outside, People, Sad};

/// Every concept.
pub const CONCEPTS: &[Concept] = &[
    // Sport and moving
    of("football", &[Fun, Move]),
    of("swimming", &[Move]),
    of("walking", &[Move, Outside]),
    of("running", &[Move]),
    of("cycling", &[Move, Outside]),
    of("gym", &[Move]),
    also!("sport", &[Move], Shows::Need(Move)),
    of("yoga", &[Move]),
    of("dance", &[Fun, Move]),
    of("cricket", &[Fun, Move]),
    of("basketball", &[Fun, Move]),
    of("volleyball", &[Fun, Move]),
    of("table-tennis", &[Fun, Move]),
    of("martial-arts", &[Move]),
    of("snooker", &[Fun]),
    // Fun and making
    also!("fun", &[Fun], Shows::Need(Fun)),
    of("chess", &[Fun]),
    of("board-games", &[Fun]),
    of("film", &[Fun]),
    of("trips", &[Fun, Outside]),
    of("party", &[Fun, People]),
    of("choir", &[Fun]),
    of("music", &[Fun]),
    of("drums", &[Fun]),
    of("theatre", &[Fun]),
    of("art", &[Make]),
    of("sewing", &[Make]),
    of("knitting", &[Make]),
    of("pottery", &[Make]),
    of("cooking", &[Make]),
    of("baking", &[Make]),
    of("crafts", &[Make]),
    of("woodwork", &[Make]),
    of("repair", &[Make, Give]),
    of("photography", &[Make]),
    of("writing", &[Make]),
    of("books", &[Fun]),
    // Outside
    also!("outside", &[Outside], Shows::Need(Outside)),
    of("gardening", &[Outside]),
    of("farm", &[Outside, Children]),
    of("nature", &[Outside]),
    of("park", &[Outside]),
    of("fishing", &[Outside]),
    of("clean-up", &[Outside, Give]),
    // English and learning
    also!("learn-english", &[English], Shows::Need(English)),
    of("conversation", &[English]),
    of("literacy", &[English]),
    of("maths", &[Give]),
    of("computers", &[Give]),
    of("courses", &[Give]),
    of("driving", &[Give]),
    of("citizenship", &[English, Letters]),
    of("homework", &[Children]),
    of("school", &[Children]),
    of("library", &[Fun]),
    of("language-exchange", &[English]),
    // Children and family
    also!("children", &[Children], Shows::Need(Children)),
    of("babies", &[Children]),
    of("playgroup", &[Children]),
    of("nursery", &[Children]),
    of("youth", &[Children]),
    of("story-time", &[Children]),
    of("parents", &[Children]),
    of("pregnancy", &[Children]),
    of("holiday-club", &[Children]),
    of("girls", &[Children]),
    also!("family", &[Children], Shows::Known(Known::Children)),
    // Food, clothes and things
    of("food-bank", &[Basics]),
    of("food", &[Basics]),
    of("meal", &[Basics, People]),
    of("cafe", &[People]),
    of("clothes", &[Basics]),
    of("coats", &[Basics]),
    of("shoes", &[Basics]),
    of("furniture", &[Basics]),
    of("kitchen-things", &[Basics]),
    of("bedding", &[Basics]),
    of("baby-things", &[Basics]),
    of("toiletries", &[Basics]),
    of("warm-space", &[Basics]),
    of("shower", &[Basics]),
    of("laundry", &[Basics]),
    of("wifi", &[Basics]),
    of("sim-card", &[Basics]),
    of("bus-pass", &[Letters]),
    of("charity-shop", &[Basics]),
    also!("halal", &[Basics], Shows::Known(Known::Halal)),
    // Letters, money and a home
    of("letters", &[Letters]),
    of("bills", &[Letters]),
    of("debt", &[Letters]),
    of("benefits", &[Letters]),
    of("bank-account", &[Letters]),
    of("housing", &[Letters]),
    of("homeless", &[Letters, Basics]),
    of("asylum", &[Letters]),
    of("lawyer", &[Letters]),
    of("visa", &[Letters]),
    of("family-reunion", &[Letters]),
    of("doctor", &[Letters]),
    of("dentist", &[Letters]),
    of("medicine", &[Letters]),
    of("hospital", &[Letters]),
    of("translation", &[Letters]),
    of("racism", &[Letters]),
    also!("advice", &[Letters], Shows::Need(Letters)),
    of("printing", &[Letters]),
    // Feeling sad, and people
    also!("sad", &[Sad], Shows::Need(Sad)),
    also!("lonely", &[Sad, People], Shows::Need(Sad)),
    also!("worry", &[Sad], Shows::Need(Sad)),
    of("listener", &[Sad]),
    also!("trauma", &[Sad], Shows::Need(Sad)),
    also!("grief", &[Sad], Shows::Need(Sad)),
    of("phone-friend", &[Sad]),
    of("home-visit", &[Sad]),
    of("calm", &[Sad]),
    of("addiction", &[Sad]),
    also!("wheelchair", &[], Shows::Known(Known::StepFree)),
    of("deaf", &[]),
    of("older-people", &[People]),
    of("carers", &[People]),
    also!("meet-people", &[People], Shows::Need(People)),
    also!("women", &[], Shows::Known(Known::Women)),
    also!("men", &[], Shows::Known(Known::Men)),
    of("lgbt", &[People]),
    of("new-here", &[People]),
    of("community-centre", &[People]),
    also!("mosque", &[People], Shows::Known(Known::Prayer)),
    of("church", &[People]),
    of("temple", &[People]),
    // Work and giving
    of("work", &[Give]),
    of("cv", &[Give]),
    of("interview", &[Give]),
    of("volunteering", &[Give]),
    of("business", &[Give]),
    of("skill-swap", &[Give]),
    of("hairdresser", &[Give]),
    of("building-work", &[Give]),
    // How it is
    also!("online", &[], Shows::Known(Known::Online)),
    also!("by-phone", &[], Shows::Known(Known::ByPhone)),
    also!("free", &[], Shows::Known(Known::Free)),
    also!("no-english", &[], Shows::Known(Known::NoEnglish)),
    also!("quiet", &[], Shows::Known(Known::Quiet)),
    speaks!("arabic", "ar"),
    speaks!("persian", "fa"),
    speaks!("ukrainian", "uk"),
    speaks!("french", "fr"),
    speaks!("spanish", "es"),
    speaks!("somali", "so"),
    speaks!("turkish", "tr"),
    speaks!("kurdish", "ku"),
    speaks!("tigrinya", "ti"),
    speaks!("pashto", "ps"),
];
