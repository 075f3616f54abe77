//! One listing: one thing that a person can go to.

use super::*;
use chrono::NaiveDate;
use minicbor::{Decode, Encode};

/// A listing's name for itself, the same from import to import: `source:record`.
pub type ListingId = String;

/// One thing that a person can go to, with everything that is known of it.
///
/// To add a fact: a field here with the next wire number, and an entry in `facts::FACTS`.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Listing {
    /// Stable from import to import.
    #[n(0)]
    pub id: ListingId,
    /// As the group calls it.
    #[n(1)]
    pub name: Prose,
    /// In the group's words.
    #[n(2)]
    pub description: Option<Prose>,
    /// Who is behind it.
    #[n(3)]
    pub organization: Option<Organization>,
    /// Which tiles it answers.
    #[n(4)]
    #[cbor(default)]
    pub needs: Vec<Need>,
    /// When it happens.
    #[n(5)]
    pub when: Fact<Times>,
    /// Where it happens.
    #[n(6)]
    pub place: Fact<Whereabouts>,
    /// What it costs.
    #[n(7)]
    pub cost: Fact<Cost>,
    /// Help with the way.
    #[n(8)]
    pub travel_help: Fact<TravelHelp>,
    /// Languages spoken there, BCP 47.
    #[n(9)]
    pub languages: Fact<Vec<String>>,
    /// Languages in which someone can help, BCP 47.
    #[n(10)]
    pub interpreting: Fact<Vec<String>>,
    /// Who comes.
    #[n(11)]
    pub who_comes: Fact<WhoComes>,
    /// Who runs it, in at most 80 characters.
    #[n(12)]
    pub who_runs_it: Fact<Prose>,
    /// For women, men, all.
    #[n(13)]
    pub women_men: Fact<WomenMen>,
    /// For which ages.
    #[n(14)]
    pub ages: Fact<Ages>,
    /// Who can come besides age and gender, in the source's words.
    #[n(15)]
    pub who_can_come: Fact<Prose>,
    /// Whether children can come.
    #[n(16)]
    pub children: Fact<Children>,
    /// What the building is like.
    #[n(17)]
    pub access: Fact<Access>,
    /// Food and drink.
    #[n(18)]
    pub food: Fact<Vec<Food>>,
    /// What one must show.
    #[n(19)]
    pub papers: Fact<Papers>,
    /// The first time, three to five steps.
    #[n(20)]
    pub first_time: Fact<Vec<FirstStep>>,
    /// Whether someone can meet you.
    #[n(21)]
    pub meet_you: Fact<MeetYou>,
    /// Whether there is room.
    #[n(22)]
    pub room: Fact<Room>,
    /// How many people.
    #[n(23)]
    pub group_size: Fact<GroupSize>,
    /// Photographs.
    #[n(24)]
    pub photos: Fact<Photos>,
    /// Days until they answer.
    #[n(25)]
    pub reply_days: Fact<u8>,
    /// How long one may come.
    #[n(26)]
    pub how_long: Fact<HowLong>,
    /// The last day; after it the listing is not shown.
    #[cbor(n(27), with = "wire::date", has_nil)]
    pub runs_until: Option<NaiveDate>,
    /// What comes after.
    #[n(28)]
    pub what_after: Fact<WhatAfter>,
    /// How much English one needs.
    #[n(29)]
    pub english: Fact<EnglishLevel>,
    /// What one takes away.
    #[n(30)]
    pub you_get: Fact<Vec<YouGet>>,
    /// How one joins.
    #[n(31)]
    pub joining: Fact<Joining>,
    /// What is different just now.
    #[n(32)]
    pub alert: Option<Alert>,
    /// When it was last checked.
    #[n(33)]
    pub checked: Option<Checked>,
    /// When the record was last changed: never shown as checked.
    #[cbor(n(34), with = "wire::date", has_nil)]
    pub changed: Option<NaiveDate>,
    /// How to reach the group.
    #[n(35)]
    #[cbor(default)]
    pub contact: Contact,
    /// Who receives a letter: a group with a key of its own, by the name it has in `site.json`;
    /// nothing means the hub.
    #[n(36)]
    pub receiver: Option<String>,
    /// Which source it came from, by its name in the manifest.
    #[n(37)]
    #[cbor(default)]
    pub source: String,
}

impl Listing {
    /// A listing of which nothing is known but its name.
    pub fn named(id: impl Into<ListingId>, name: Prose) -> Self {
        Self {
            id: id.into(),
            name,
            description: None,
            organization: None,
            needs: Vec::new(),
            when: Fact::NotKnown,
            place: Fact::NotKnown,
            cost: Fact::NotKnown,
            travel_help: Fact::NotKnown,
            languages: Fact::NotKnown,
            interpreting: Fact::NotKnown,
            who_comes: Fact::NotKnown,
            who_runs_it: Fact::NotKnown,
            women_men: Fact::NotKnown,
            ages: Fact::NotKnown,
            who_can_come: Fact::NotKnown,
            children: Fact::NotKnown,
            access: Fact::NotKnown,
            food: Fact::NotKnown,
            papers: Fact::NotKnown,
            first_time: Fact::NotKnown,
            meet_you: Fact::NotKnown,
            room: Fact::NotKnown,
            group_size: Fact::NotKnown,
            photos: Fact::NotKnown,
            reply_days: Fact::NotKnown,
            how_long: Fact::NotKnown,
            runs_until: None,
            what_after: Fact::NotKnown,
            english: Fact::NotKnown,
            you_get: Fact::NotKnown,
            joining: Fact::NotKnown,
            alert: None,
            checked: None,
            changed: None,
            contact: Contact::default(),
            receiver: None,
            source: String::new(),
        }
    }

    /// The place that the public may see, when there is one.
    pub fn public_place(&self) -> Option<&Place> {
        self.place.value().and_then(Whereabouts::place)
    }
}
