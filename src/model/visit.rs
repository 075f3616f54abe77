//! What the visit is like: the first time, the group, the room that is left.

use super::{Prose, wire};
use chrono::NaiveDate;
use minicbor::{Decode, Encode};

/// What happens the first time, step by step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum FirstStep {
    /// Someone says hello at the door.
    #[n(0)]
    HelloAtDoor,
    /// There is tea or coffee.
    #[n(1)]
    Tea,
    /// You can just watch.
    #[n(2)]
    JustWatch,
    /// Bring a friend if you like.
    #[n(3)]
    BringFriend,
    /// Someone shows you round.
    #[n(4)]
    ShownRound,
    /// You say your name if you want to.
    #[n(5)]
    SayName,
    /// You can leave when you like.
    #[n(6)]
    LeaveAnyTime,
    /// No one asks why you left your country.
    #[n(7)]
    NoStory,
    /// You sit with someone who speaks your language, when they can.
    #[n(8)]
    SitWithSpeaker,
    /// They lend you what you need.
    #[n(9)]
    ThingsLent,
}

/// Where someone can meet you.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum MeetYou {
    /// At the door.
    #[n(0)]
    AtDoor,
    /// At the bus stop.
    #[n(1)]
    AtStop,
    /// They call you before.
    #[n(2)]
    CallFirst,
    /// Nobody can.
    #[n(3)]
    No,
}

/// Whether there is room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Room {
    /// What they say.
    #[n(0)]
    pub state: RoomState,
    /// On which day they said it.
    #[cbor(n(1), with = "wire::date", has_nil)]
    pub as_of: Option<NaiveDate>,
}

/// Places, a wait, or full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum RoomState {
    /// There are places.
    #[n(0)]
    Places,
    /// About so many weeks to wait.
    #[n(1)]
    Wait {
        /// Weeks, at least 1.
        #[n(0)]
        weeks: u8,
    },
    /// Full, and no wait is known.
    #[n(2)]
    Full,
}

/// How many people are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum GroupSize {
    /// One to one.
    #[n(0)]
    OneToOne,
    /// Up to 5.
    #[n(1)]
    UpToFive,
    /// 6 to 12.
    #[n(2)]
    SixToTwelve,
    /// 13 or more.
    #[n(3)]
    ThirteenOrMore,
}

/// Whether photographs are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum Photos {
    /// Never.
    #[n(0)]
    No,
    /// Only of those who say yes.
    #[n(1)]
    IfYouSayYes,
}

/// How long one may go on coming.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub enum HowLong {
    /// As long as you like.
    #[n(0)]
    AsLongAsYouLike,
    /// A course of so many weeks.
    #[n(1)]
    Weeks(#[n(0)] u8),
    /// Once.
    #[n(2)]
    Once,
}

/// What comes after, when it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum WhatAfter {
    /// You can come again.
    #[n(0)]
    ComeAgain,
    /// They help you find the next thing.
    #[n(1)]
    HelpFindNext,
    /// It goes on as another group.
    #[n(2)]
    GoesOn,
}

/// Food and drink there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
#[allow(missing_docs, reason = "each is the everyday word")]
pub enum Food {
    #[n(0)]
    FreeFood,
    #[n(1)]
    FreeDrinks,
    #[n(2)]
    BringFood,
    #[n(3)]
    Halal,
    #[n(4)]
    Vegetarian,
    #[n(5)]
    NoAlcohol,
    #[n(6)]
    AlcoholSold,
}

/// What one takes away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum YouGet {
    /// A certificate.
    #[n(0)]
    Certificate,
    /// A reference for work or study.
    #[n(1)]
    Reference,
}

/// Something that is different from usual just now; shown above everything else.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Alert {
    /// What kind of change.
    #[n(0)]
    pub kind: AlertKind,
    /// First day of the change.
    #[cbor(n(1), with = "wire::date", has_nil)]
    pub from: Option<NaiveDate>,
    /// Last day of the change.
    #[cbor(n(2), with = "wire::date", has_nil)]
    pub until: Option<NaiveDate>,
    /// The group's own words.
    #[n(3)]
    pub in_own_words: Option<Prose>,
}

/// What an alert is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
pub enum AlertKind {
    /// It does not happen.
    #[n(0)]
    Cancelled,
    /// It is somewhere else.
    #[n(1)]
    Moved,
    /// Something else; the words say what.
    #[n(2)]
    Note,
}
