//! What of a listing a concept can mean besides its words: `women` is more than a name.
//!
//! For each listing one number of 64 bits, made once; *not known* is never a yes.

use super::vocabulary::{LANGUAGES, OTHER, language_number};
use crate::model::{Fact, Food, Listing, Need, Whereabouts, WomenMen};
use crate::search::choices::{Answer, Choice, by_itself};
use crate::wire;

/// Something that is known of a listing without its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// For women, or with times for women.
    Women,
    /// For men.
    Men,
    /// Children can come.
    Children,
    /// One needs no English.
    NoEnglish,
    /// A quiet place or a small group.
    Quiet,
    /// No stairs.
    StepFree,
    /// From home, on a screen.
    Online,
    /// From home, by phone.
    ByPhone,
    /// It costs nothing there.
    Free,
    /// Halal food.
    Halal,
    /// A place or time to pray.
    Prayer,
}

wire::choice!(Known {
    0 Women, 1 Men, 2 Children, 3 NoEnglish, 4 Quiet, 5 StepFree, 6 Online, 7 ByPhone, 8 Free, 9 Halal, 10 Prayer,
});

/// What a concept also means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shows {
    /// Everything for that need.
    Need(Need),
    /// Everything of which that is known.
    Known(Known),
    /// Everything where that language is spoken, BCP 47 without region.
    Speaks(String),
}

wire::choice!(Shows { 0 Need(0 need), 1 Known(0 known), 2 Speaks(0 tag) });

impl Shows {
    /// Its bit in [`facts`]; none for a language that we do not tell apart.
    pub(super) fn bit(&self) -> u64 {
        match self {
            Shows::Need(need) => need_bit(*need),
            Shows::Known(known) => known_bit(*known),
            Shows::Speaks(tag) => language_bit(tag),
        }
    }
}

/// The bit of a need.
pub(super) fn need_bit(need: Need) -> u64 {
    1 << need as u32
}

fn known_bit(known: Known) -> u64 {
    1 << (16 + known as u32)
}

fn language_bit(tag: &str) -> u64 {
    match language_number(tag) {
        OTHER => 0,
        number => 1 << (FIRST_LANGUAGE + u32::from(number)),
    }
}

/// The bits from here are languages; those below are needs and what is known.
const FIRST_LANGUAGE: u32 = 28;
const _: () = assert!(LANGUAGES.len() <= 64 - FIRST_LANGUAGE as usize);

/// All that is known of `listing`.
pub(super) fn facts(listing: &Listing) -> u64 {
    let gives = |choice| by_itself(choice, listing) == Answer::Yes;
    let known = [
        (Known::Women, gives(Choice::Women)),
        (Known::Men, listing.women_men.is(|who| *who == WomenMen::Men)),
        (Known::Children, gives(Choice::WithChildren)),
        (Known::NoEnglish, gives(Choice::NoEnglish)),
        (Known::Quiet, gives(Choice::Quiet)),
        (Known::StepFree, gives(Choice::StepFree)),
        (Known::Online, listing.place.is(|place| *place == Whereabouts::Online)),
        (Known::ByPhone, listing.place.is(|place| *place == Whereabouts::ByPhone)),
        (Known::Free, gives(Choice::Free)),
        (Known::Halal, listing.food.is(|food| food.contains(&Food::Halal))),
        (Known::Prayer, listing.prayer.is(|prayer| !prayer.is_empty())),
    ];
    let needs = listing.needs.iter().fold(0, |bits, need| bits | need_bit(*need));
    let known = known.into_iter().filter(|(_, says)| *says).fold(0, |bits, (known, _)| bits | known_bit(known));
    needs | known | spoken(&listing.languages) | spoken(&listing.interpreting)
}

fn spoken(tags: &Fact<Vec<String>>) -> u64 {
    // Directories that say Kurdish seldom say which; who says which speaks Kurdish.
    let kurdish = |tag: &str| if matches!(tag, "ckb" | "kmr") { language_bit("ku") } else { 0 };
    tags.value().into_iter().flatten().fold(0, |bits, tag| bits | language_bit(tag) | kurdish(tag))
}
