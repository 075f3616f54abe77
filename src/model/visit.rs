//! What the visit is like: the first time, the group, the room that is left.

use super::Prose;
use crate::wire;
use chrono::NaiveDate;

/// What happens the first time, step by step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstStep {
    /// Someone says hello at the door.
    HelloAtDoor,
    /// There is tea or coffee.
    Tea,
    /// You can just watch.
    JustWatch,
    /// Bring a friend if you like.
    BringFriend,
    /// Someone shows you round.
    ShownRound,
    /// You say your name if you want to.
    SayName,
    /// You can leave when you like.
    LeaveAnyTime,
    /// No one asks why you left your country.
    NoStory,
    /// You sit with someone who speaks your language, when they can.
    SitWithSpeaker,
    /// They lend you what you need.
    ThingsLent,
}

wire::choice!(FirstStep {
    0 HelloAtDoor, 1 Tea, 2 JustWatch, 3 BringFriend, 4 ShownRound, 5 SayName, 6 LeaveAnyTime, 7 NoStory,
    8 SitWithSpeaker, 9 ThingsLent,
});

/// Where someone can meet you.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MeetYou {
    /// At the door.
    AtDoor,
    /// At the bus stop.
    AtStop,
    /// They call you before.
    CallFirst,
    /// Nobody can.
    No,
}

wire::choice!(MeetYou { 0 AtDoor, 1 AtStop, 2 CallFirst, 3 No });

/// Whether there is room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// What they say.
    pub state: RoomState,
    /// On which day they said it.
    pub as_of: Option<NaiveDate>,
}

wire::record!(Room { 0 state, 1 as_of });

/// Places, a wait, or full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomState {
    /// There are places.
    Places,
    /// About so many weeks to wait.
    Wait {
        /// Weeks, at least 1.
        weeks: u8,
    },
    /// Full, and no wait is known.
    Full,
}

wire::choice!(RoomState { 0 Places, 1 Wait { 0 weeks }, 2 Full });

/// How many people are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupSize {
    /// One to one.
    OneToOne,
    /// Up to 5.
    UpToFive,
    /// 6 to 12.
    SixToTwelve,
    /// 13 or more.
    ThirteenOrMore,
}

wire::choice!(GroupSize { 0 OneToOne, 1 UpToFive, 2 SixToTwelve, 3 ThirteenOrMore });

/// Whether photographs are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Photos {
    /// Never.
    No,
    /// Only of those who say yes.
    IfYouSayYes,
}

wire::choice!(Photos { 0 No, 1 IfYouSayYes });

/// How long one may go on coming.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowLong {
    /// As long as you like.
    AsLongAsYouLike,
    /// A course of so many weeks.
    Weeks(u8),
    /// Once.
    Once,
}

wire::choice!(HowLong { 0 AsLongAsYouLike, 1 Weeks(0 value), 2 Once });

/// What comes after, when it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhatAfter {
    /// You can come again.
    ComeAgain,
    /// They help you find the next thing.
    HelpFindNext,
    /// It goes on as another group.
    GoesOn,
}

wire::choice!(WhatAfter { 0 ComeAgain, 1 HelpFindNext, 2 GoesOn });

/// Food and drink there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the everyday word")]
pub enum Food {
    FreeFood,
    FreeDrinks,
    BringFood,
    Halal,
    Vegetarian,
    NoAlcohol,
    AlcoholSold,
}

wire::choice!(Food { 0 FreeFood, 1 FreeDrinks, 2 BringFood, 3 Halal, 4 Vegetarian, 5 NoAlcohol, 6 AlcoholSold });

/// A place and time to pray.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prayer {
    /// There is a room or a quiet corner.
    Room,
    /// The group stops at prayer times.
    Breaks,
}

wire::choice!(Prayer { 0 Room, 1 Breaks });

/// What one takes away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YouGet {
    /// A certificate.
    Certificate,
    /// A reference for work or study.
    Reference,
}

wire::choice!(YouGet { 0 Certificate, 1 Reference });

/// Something that is different from usual just now; shown above everything else.
#[derive(Clone, Debug, PartialEq)]
pub struct Alert {
    /// What kind of change.
    pub kind: AlertKind,
    /// First day of the change.
    pub from: Option<NaiveDate>,
    /// Last day of the change.
    pub until: Option<NaiveDate>,
    /// The group's own words.
    pub in_own_words: Option<Prose>,
}

wire::record!(Alert { 0 kind, 1 from, 2 until, 3 in_own_words });

/// What an alert is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlertKind {
    /// It does not happen.
    Cancelled,
    /// It is somewhere else.
    Moved,
    /// Something else; the words say what.
    Note,
}

wire::choice!(AlertKind { 0 Cancelled, 1 Moved, 2 Note });
