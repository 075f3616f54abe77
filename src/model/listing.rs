//! One listing: one thing that a person can go to.

use super::*;
use crate::wire;
use chrono::NaiveDate;
use std::fmt::Debug;

/// A listing's name for itself, the same from import to import: `source:record`.
pub type ListingId = String;

/// One thing that a person can go to, with everything that is known of it.
///
/// To add a fact: a field here, its wire number and its name in the two lists below, and an entry in
/// `facts::FACTS`.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing {
    /// Stable from import to import.
    pub id: ListingId,
    /// As the group calls it.
    pub name: Prose,
    /// In the group's words.
    pub description: Option<Prose>,
    /// Who is behind it.
    pub organization: Option<Organization>,
    /// Which tiles it answers.
    pub needs: Vec<Need>,
    /// When it happens.
    pub when: Fact<Times>,
    /// Where it happens.
    pub place: Fact<Whereabouts>,
    /// What it costs.
    pub cost: Fact<Cost>,
    /// Help with the way.
    pub travel_help: Fact<TravelHelp>,
    /// Languages spoken there, BCP 47.
    pub languages: Fact<Vec<String>>,
    /// Languages in which someone can help, BCP 47.
    pub interpreting: Fact<Vec<String>>,
    /// Who comes.
    pub who_comes: Fact<WhoComes>,
    /// Who runs it, in at most 80 characters.
    pub who_runs_it: Fact<Prose>,
    /// For women, men, all.
    pub women_men: Fact<WomenMen>,
    /// For which ages.
    pub ages: Fact<Ages>,
    /// Who can come besides age and gender, in the source's words.
    pub who_can_come: Fact<Prose>,
    /// Whether children can come.
    pub children: Fact<Children>,
    /// What the building is like.
    pub access: Fact<Access>,
    /// Food and drink.
    pub food: Fact<Vec<Food>>,
    /// A place and time to pray.
    pub prayer: Fact<Vec<Prayer>>,
    /// What one must show.
    pub papers: Fact<Papers>,
    /// The first time, three to five steps.
    pub first_time: Fact<Vec<FirstStep>>,
    /// Whether someone can meet you.
    pub meet_you: Fact<MeetYou>,
    /// Whether there is room.
    pub room: Fact<Room>,
    /// How many people.
    pub group_size: Fact<GroupSize>,
    /// Photographs.
    pub photos: Fact<Photos>,
    /// Days until they answer.
    pub reply_days: Fact<u8>,
    /// How long one may come.
    pub how_long: Fact<HowLong>,
    /// The last day; after it the listing is not shown.
    pub runs_until: Option<NaiveDate>,
    /// What comes after.
    pub what_after: Fact<WhatAfter>,
    /// How much English one needs.
    pub english: Fact<EnglishLevel>,
    /// What one takes away.
    pub you_get: Fact<Vec<YouGet>>,
    /// How one joins.
    pub joining: Fact<Joining>,
    /// What is different just now.
    pub alert: Option<Alert>,
    /// When it was last checked.
    pub checked: Option<Checked>,
    /// When the record was last changed: never shown as checked.
    pub changed: Option<NaiveDate>,
    /// How to reach the group.
    pub contact: Contact,
    /// Who receives a letter: a group with a key of its own, by the name it has in `site.json`;
    /// nothing means the hub.
    pub receiver: Option<String>,
    /// Which source it came from, by its name in the manifest.
    pub source: String,
}

wire::record!(Listing {
    0 id, 1 name, 2 description, 3 organization, 4 needs, 5 when, 6 place, 7 cost, 8 travel_help, 9 languages,
    10 interpreting, 11 who_comes, 12 who_runs_it, 13 women_men, 14 ages, 15 who_can_come, 16 children, 17 access,
    18 food, 19 papers, 20 first_time, 21 meet_you, 22 room, 23 group_size, 24 photos, 25 reply_days, 26 how_long,
    27 runs_until, 28 what_after, 29 english, 30 you_get, 31 joining, 32 alert, 33 checked, 34 changed,
    35 contact or default, 36 receiver, 37 source or default,
    38 prayer,
});

/// `each_fact!(then)`: calls the macro `then` with the field of every fact, in the order in which
/// reports tell them. What is made for each fact is made from this list, and none can be left out:
/// [`Listing::facts`] does not compile without one of them.
macro_rules! each_fact {
    ($then:ident) => {
        $then! {
            when place cost travel_help languages interpreting who_comes who_runs_it women_men ages who_can_come
            children access food prayer papers first_time meet_you room group_size photos reply_days how_long
            what_after english you_get joining
        }
    };
}
pub(crate) use each_fact;

impl Listing {
    /// Whether its last day was before `today`: it is still there on its last day.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.runs_until.is_some_and(|last| last < today)
    }

    /// A listing of which nothing is known but its name.
    pub fn named(id: impl Into<ListingId>, name: Prose) -> Self {
        macro_rules! nothing_known {
            ($($fact:ident)*) => {
                Self {
                    id: id.into(),
                    name,
                    description: None,
                    organization: None,
                    needs: Vec::new(),
                    $($fact: Fact::NotKnown,)*
                    runs_until: None,
                    alert: None,
                    checked: None,
                    changed: None,
                    contact: Contact::default(),
                    receiver: None,
                    source: String::new(),
                }
            };
        }
        each_fact!(nothing_known)
    }

    /// Every fact by the name of its field, whatever it holds: for what counts or prints them all.
    pub fn facts(&self) -> impl Iterator<Item = (&'static str, Fact<&dyn Debug>)> {
        let listing = self;
        macro_rules! all {
            ($($fact:ident)*) => {{
                // No `..`: a new field is a fact, and then stands in `each_fact!`, or is named here.
                let Self {
                    id: _, name: _, description: _, organization: _, needs: _, runs_until: _, alert: _, checked: _,
                    changed: _, contact: _, receiver: _, source: _, $($fact),*
                } = listing;
                [$((stringify!($fact), $fact.shown())),*]
            }};
        }
        each_fact!(all).into_iter()
    }

    /// The place that the public may see, when there is one.
    pub fn public_place(&self) -> Option<&Place> {
        self.place.value().and_then(Whereabouts::place)
    }
}
