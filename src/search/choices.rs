//! What helps somebody to come, and whether a thing gives it: yes, no, or nobody has said.
//!
//! Why three answers: who needs a place without stairs must not be sent up a staircase because
//! nobody wrote about stairs. *Not known* is never yes and never no, so such things are shown, but
//! by themselves, under a heading that says so.
//!
//! A further choice is a line in `Choice::ALL`, its id, its group and its answer; its words and its
//! picture stand in the site's page of choices.

use super::time;
use crate::facts::{Context, minutes_on_foot};
use crate::model::{
    Children, Cost, EnglishLevel, Fact, GroupSize, Joining, Listing, MeetYou, Papers, Pence, TravelHelp, Whereabouts,
    WomenMen,
};

/// Minutes that count as "I can walk": half an hour, at the slow pace of `minutes_on_foot`.
pub const WALK_MINUTES: u32 = 30;

/// Something that helps a person to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// For women only, or with a time for women only.
    Women,
    /// My children come with me, or somebody looks after them there.
    WithChildren,
    /// Somebody there speaks my language: the one in which the page speaks.
    MyLanguage,
    /// One needs no English.
    NoEnglish,
    /// Somebody can meet me at the door or at the stop.
    MeetMe,
    /// A quiet place, or at most five people.
    Quiet,
    /// It costs nothing with the way counted: free, and within a walk or with the way paid.
    Free,
    /// One shows no papers.
    NoPapers,
    /// No stairs, or nowhere to go.
    StepFree,
    /// On a phone or a computer, from home.
    Online,
    /// On or open at this moment.
    Now,
    /// Today, and not over yet.
    Today,
    /// Today or one of the next six days.
    Week,
    /// On a day from Monday to Friday.
    Weekdays,
    /// On a Saturday or a Sunday.
    Weekend,
    /// Begins before the evening.
    Daytime,
    /// Begins in the evening, or goes on into it.
    Evening,
    /// One can just come, without asking or booking.
    DropIn,
}

/// What a choice is about: the page shows each group under a heading of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Who is there.
    People,
    /// The way there and the place.
    Place,
    /// When one can come.
    Time,
}

/// Whether a thing gives what was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The source says so.
    Yes,
    /// The source says that it is not so.
    No,
    /// The source does not say.
    NotKnown,
}

impl Choice {
    /// Every choice, in the order of the page.
    pub const ALL: [Choice; 18] = [
        Choice::Women,
        Choice::WithChildren,
        Choice::MyLanguage,
        Choice::NoEnglish,
        Choice::MeetMe,
        Choice::Quiet,
        Choice::Free,
        Choice::NoPapers,
        Choice::StepFree,
        Choice::Online,
        Choice::Now,
        Choice::Today,
        Choice::Week,
        Choice::Weekdays,
        Choice::Weekend,
        Choice::Daytime,
        Choice::Evening,
        Choice::DropIn,
    ];

    /// Its short name, which is its picture's as well.
    pub fn id(self) -> &'static str {
        match self {
            Choice::Women => "women",
            Choice::WithChildren => "children",
            Choice::MyLanguage => "speak",
            Choice::NoEnglish => "no-english",
            Choice::MeetMe => "meet",
            Choice::Quiet => "quiet",
            Choice::Free => "cost",
            Choice::NoPapers => "no-papers",
            Choice::StepFree => "step-free",
            Choice::Online => "online",
            Choice::Now => "now",
            Choice::Today => "today",
            Choice::Week => "week",
            Choice::Weekdays => "weekdays",
            Choice::Weekend => "weekend",
            Choice::Daytime => "daytime",
            Choice::Evening => "evening",
            Choice::DropIn => "drop-in",
        }
    }

    /// Under which heading it stands.
    pub fn group(self) -> Group {
        match self {
            Choice::Women
            | Choice::WithChildren
            | Choice::MyLanguage
            | Choice::NoEnglish
            | Choice::MeetMe
            | Choice::Quiet => Group::People,
            Choice::Free | Choice::NoPapers | Choice::StepFree | Choice::Online => Group::Place,
            _ => Group::Time,
        }
    }

    /// Whether it is about the hour or the day, which are asked together.
    pub(super) fn is_time(self) -> bool {
        self.group() == Group::Time && self != Choice::DropIn
    }
}

/// Whether `listing` gives what was chosen. `language` is the BCP 47 tag of the page.
pub fn answers(choice: Choice, listing: &Listing, language: &str, context: &Context) -> Answer {
    match choice {
        Choice::MyLanguage => either(speak(&listing.languages, language), speak(&listing.interpreting, language)),
        Choice::Free => both(is_free(listing), way_is_free(listing, context)),
        time if time.is_time() => time::answer(&[time], listing, context),
        other => by_itself(other, listing),
    }
}

/// What can be said whoever asks, wherever they start and whenever: free means free there, and "my
/// language" and the hour are not known.
pub(super) fn by_itself(choice: Choice, listing: &Listing) -> Answer {
    match choice {
        Choice::Women => of(&listing.women_men, |whom| matches!(whom, WomenMen::Women | WomenMen::WomensTimes)),
        Choice::WithChildren => of(&listing.children, |children| *children != Children::No),
        Choice::MyLanguage => Answer::NotKnown,
        Choice::NoEnglish => of(&listing.english, |level| *level == EnglishLevel::None),
        Choice::MeetMe => meets(listing),
        Choice::Quiet => either(building(listing, |access| access.quiet), of(&listing.group_size, is_small)),
        Choice::Free => is_free(listing),
        Choice::NoPapers => of(&listing.papers, |papers| matches!(papers, Papers::None | Papers::NameOnly)),
        Choice::StepFree => either(building(listing, |access| access.step_free), stays_home(listing)),
        Choice::Online => of(&listing.place, |place| matches!(place, Whereabouts::Online | Whereabouts::ByPhone)),
        Choice::DropIn => of(&listing.joining, |joining| *joining == Joining::DropIn),
        _ => Answer::NotKnown,
    }
}

/// What a known value says; no value says nothing.
fn of<T>(fact: &Fact<T>, test: impl FnOnce(&T) -> bool) -> Answer {
    fact.value().map_or(Answer::NotKnown, |value| said(test(value)))
}

pub(super) fn said(yes: bool) -> Answer {
    if yes { Answer::Yes } else { Answer::No }
}

/// One yes is enough; no only when both say no.
pub(super) fn either(one: Answer, other: Answer) -> Answer {
    match (one, other) {
        (Answer::Yes, _) | (_, Answer::Yes) => Answer::Yes,
        (Answer::No, Answer::No) => Answer::No,
        _ => Answer::NotKnown,
    }
}

/// One no is enough; yes only when both say yes.
pub(super) fn both(one: Answer, other: Answer) -> Answer {
    match (one, other) {
        (Answer::No, _) | (_, Answer::No) => Answer::No,
        (Answer::Yes, Answer::Yes) => Answer::Yes,
        _ => Answer::NotKnown,
    }
}

/// A dialect or a country does not matter here: who reads Farsi understands Dari.
fn speak(tags: &Fact<Vec<String>>, language: &str) -> Answer {
    let mine = main_part(language);
    let known =
        |tags: &Vec<String>| !mine.is_empty() && tags.iter().any(|tag| main_part(tag).eq_ignore_ascii_case(mine));
    // An empty list was not made by somebody who knew.
    if tags.is(|tags| tags.is_empty()) { Answer::NotKnown } else { of(tags, known) }
}

/// The languages that somebody speaks or interprets in any of `listings`, as BCP 47 tags without
/// region, in the order of the alphabet.
pub fn languages(listings: &[Listing]) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for listing in listings {
        for tag in [&listing.languages, &listing.interpreting].into_iter().filter_map(|fact| fact.value()).flatten() {
            let main = main_part(tag);
            if let Err(place) = tags.binary_search_by(|known| known.as_str().cmp(main)) {
                tags.insert(place, main.to_string());
            }
        }
    }
    tags
}

fn main_part(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// Who calls before may meet one or not: that is not said.
fn meets(listing: &Listing) -> Answer {
    match listing.meet_you.value() {
        Some(MeetYou::AtDoor | MeetYou::AtStop) => Answer::Yes,
        Some(MeetYou::No) => Answer::No,
        Some(MeetYou::CallFirst) | None => Answer::NotKnown,
    }
}

fn is_small(size: &GroupSize) -> bool {
    matches!(size, GroupSize::OneToOne | GroupSize::UpToFive)
}

fn building(listing: &Listing, part: impl FnOnce(&crate::model::Access) -> Option<bool>) -> Answer {
    listing.access.value().and_then(part).map_or(Answer::NotKnown, said)
}

/// A price from nothing upwards may be nothing for this person, or not.
fn is_free(listing: &Listing) -> Answer {
    match listing.cost.value() {
        Some(Cost::Free | Cost::FreeGiftsWelcome | Cost::PayWhatYouCan) => Answer::Yes,
        Some(Cost::Price { most: Pence(0), .. }) => Answer::Yes,
        Some(Cost::Price { least, .. }) if *least > Pence(0) => Answer::No,
        Some(Cost::Price { .. } | Cost::InOwnWords(_)) | None => Answer::NotKnown,
    }
}

/// Nowhere to go, fetched, the bus paid, or near enough to walk.
fn way_is_free(listing: &Listing, context: &Context) -> Answer {
    let helped = of(&listing.travel_help, |help| *help != TravelHelp::None);
    either(stays_home(listing), either(helped, walk(listing, context)))
}

/// A point in the middle of an area says nothing about minutes, and without a start there are none.
fn walk(listing: &Listing, context: &Context) -> Answer {
    if stays_home(listing) == Answer::Yes {
        return Answer::No;
    }
    let exact = listing.public_place().filter(|place| !place.approximate).and_then(|place| place.point);
    match (exact, context.from.filter(|_| !context.from_is_about)) {
        (Some(point), Some(from)) => said(minutes_on_foot(point.metres_to(from)) <= WALK_MINUTES),
        _ => Answer::NotKnown,
    }
}

fn stays_home(listing: &Listing) -> Answer {
    of(&listing.place, |place| place.place().is_none())
}
