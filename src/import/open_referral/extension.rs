//! Our extension: the facts that no standard carries, as HSDS `attributes`.
//!
//! A publisher adds to a service an attribute whose taxonomy term belongs to the vocabulary
//! `come-along`; the term's `code` (or, in UK 3.0, its `name`) is one of [`TERMS`], and `value` of
//! the attribute holds what the term asks for:
//!
//! ```json
//! {"id": "…", "value": "run by women from Eritrea and Sudan",
//!  "taxonomy_term": {"id": "…", "code": "who-runs-it", "name": "Who runs it", "description": "…",
//!                    "taxonomy": "come-along"}}
//! ```
//!
//! Terms that are not in the table, or that lack their value, are reported and not used.

use crate::import::given::{Given, Log};
use crate::import::report::Reason;
use crate::import::{Settings, clean, dates, languages};
use crate::model::*;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The name of our vocabulary.
pub const VOCABULARY: &str = "come-along";
/// Longest line of a group's own words here, in characters.
pub const LONGEST_WORDS: usize = 80;

/// What a term asks for in `value`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// Nothing.
    Nothing,
    /// A line of words, at most [`LONGEST_WORDS`] characters.
    Words,
    /// A short name: small letters, digits and hyphens.
    Name,
    /// A whole number from the first to the second.
    Number(u8, u8),
    /// A date.
    Date,
    /// A language, by name or code.
    Language,
}

/// One term of the vocabulary.
pub struct Term {
    /// Its code, such as `who-comes:families`. Before the colon stands the fact.
    pub code: &'static str,
    /// What it asks for in `value`.
    pub wants: Wants,
    says: Says,
}

/// What a term says of a listing.
#[derive(Clone, Copy)]
enum Says {
    WhoComes(WhoComesKind),
    WhoComesInWords,
    WhoRunsIt,
    WomenMen(WomenMen),
    Children(Children),
    NoPapers,
    PapersNameOnly,
    PapersProof,
    English(EnglishLevel),
    Travel(TravelHelp),
    MeetYou(MeetYou),
    FirstTime(FirstStep),
    Room(RoomState),
    RoomWait,
    RoomAsOf,
    GroupSize(GroupSize),
    Photos(Photos),
    Food(Food),
    Prayer(Prayer),
    ReplyDays,
    HowLong(HowLong),
    HowLongWeeks,
    RunsUntil,
    WhatAfter(WhatAfter),
    YouGet(YouGet),
    Joining(Joining),
    StepFree(bool),
    Toilet(bool),
    Quiet,
    HearingLoop,
    Bsl,
    Interpreting,
    PayWhatYouCan,
    GiftsWelcome,
    Where(Remote),
    HideAddress,
    PlaceKind(PlaceKind),
    Need(Need),
    Receiver,
    CheckedBy(CheckedBy),
}

/// Where it happens when there is no place to go to.
#[derive(Clone, Copy)]
enum Remote {
    Online,
    ComesToYou,
    ByPhone,
}

const fn term(code: &'static str, wants: Wants, says: Says) -> Term {
    Term { code, wants, says }
}

/// A term that needs no value.
const fn plain(code: &'static str, says: Says) -> Term {
    term(code, Wants::Nothing, says)
}

/// Every term of the vocabulary. To add one: a row here, and an arm in `Draft::apply` when it says
/// something new.
pub const TERMS: &[Term] = &[
    plain("who-comes:many-countries", Says::WhoComes(WhoComesKind::ManyCountries)),
    plain("who-comes:mostly-local", Says::WhoComes(WhoComesKind::MostlyLocal)),
    plain("who-comes:new-arrivals", Says::WhoComes(WhoComesKind::NewArrivals)),
    plain("who-comes:mostly-older", Says::WhoComes(WhoComesKind::MostlyOlder)),
    plain("who-comes:mostly-young", Says::WhoComes(WhoComesKind::MostlyYoung)),
    plain("who-comes:families", Says::WhoComes(WhoComesKind::Families)),
    term("who-comes:in-words", Wants::Words, Says::WhoComesInWords),
    term("who-runs-it", Wants::Words, Says::WhoRunsIt),
    plain("women-men:everyone", Says::WomenMen(WomenMen::Everyone)),
    plain("women-men:women", Says::WomenMen(WomenMen::Women)),
    plain("women-men:men", Says::WomenMen(WomenMen::Men)),
    plain("women-men:womens-times", Says::WomenMen(WomenMen::WomensTimes)),
    plain("children:welcome", Says::Children(Children::Welcome)),
    plain("children:creche", Says::Children(Children::Creche)),
    plain("children:no", Says::Children(Children::No)),
    plain("children:for-children", Says::Children(Children::ForChildren)),
    plain("papers:none", Says::NoPapers),
    plain("papers:name-only", Says::PapersNameOnly),
    term("papers:proof", Wants::Words, Says::PapersProof),
    plain("english:none", Says::English(EnglishLevel::None)),
    plain("english:few", Says::English(EnglishLevel::Few)),
    plain("english:some", Says::English(EnglishLevel::Some)),
    plain("travel:bus-paid", Says::Travel(TravelHelp::BusPaid)),
    plain("travel:lift", Says::Travel(TravelHelp::Lift)),
    plain("travel:none", Says::Travel(TravelHelp::None)),
    plain("meet-you:at-door", Says::MeetYou(MeetYou::AtDoor)),
    plain("meet-you:at-stop", Says::MeetYou(MeetYou::AtStop)),
    plain("meet-you:call-first", Says::MeetYou(MeetYou::CallFirst)),
    plain("meet-you:no", Says::MeetYou(MeetYou::No)),
    plain("first-time:hello-at-door", Says::FirstTime(FirstStep::HelloAtDoor)),
    plain("first-time:tea", Says::FirstTime(FirstStep::Tea)),
    plain("first-time:just-watch", Says::FirstTime(FirstStep::JustWatch)),
    plain("first-time:bring-friend", Says::FirstTime(FirstStep::BringFriend)),
    plain("first-time:shown-round", Says::FirstTime(FirstStep::ShownRound)),
    plain("first-time:say-name", Says::FirstTime(FirstStep::SayName)),
    plain("first-time:leave-any-time", Says::FirstTime(FirstStep::LeaveAnyTime)),
    plain("first-time:no-story", Says::FirstTime(FirstStep::NoStory)),
    plain("first-time:sit-with-speaker", Says::FirstTime(FirstStep::SitWithSpeaker)),
    plain("first-time:things-lent", Says::FirstTime(FirstStep::ThingsLent)),
    plain("room:places", Says::Room(RoomState::Places)),
    plain("room:full", Says::Room(RoomState::Full)),
    term("room:wait-weeks", Wants::Number(1, 104), Says::RoomWait),
    term("room-as-of", Wants::Date, Says::RoomAsOf),
    plain("group-size:one-to-one", Says::GroupSize(GroupSize::OneToOne)),
    plain("group-size:up-to-5", Says::GroupSize(GroupSize::UpToFive)),
    plain("group-size:6-to-12", Says::GroupSize(GroupSize::SixToTwelve)),
    plain("group-size:13-or-more", Says::GroupSize(GroupSize::ThirteenOrMore)),
    plain("photos:no", Says::Photos(Photos::No)),
    plain("photos:if-you-say-yes", Says::Photos(Photos::IfYouSayYes)),
    plain("food:free-food", Says::Food(Food::FreeFood)),
    plain("food:free-drinks", Says::Food(Food::FreeDrinks)),
    plain("food:bring-food", Says::Food(Food::BringFood)),
    plain("food:halal", Says::Food(Food::Halal)),
    plain("food:vegetarian", Says::Food(Food::Vegetarian)),
    plain("food:no-alcohol", Says::Food(Food::NoAlcohol)),
    plain("food:alcohol-sold", Says::Food(Food::AlcoholSold)),
    plain("prayer:place", Says::Prayer(Prayer::Room)),
    plain("prayer:breaks", Says::Prayer(Prayer::Breaks)),
    term("reply-days", Wants::Number(0, 60), Says::ReplyDays),
    plain("how-long:as-long-as-you-like", Says::HowLong(HowLong::AsLongAsYouLike)),
    plain("how-long:once", Says::HowLong(HowLong::Once)),
    term("how-long:weeks", Wants::Number(1, 104), Says::HowLongWeeks),
    term("runs-until", Wants::Date, Says::RunsUntil),
    plain("what-after:come-again", Says::WhatAfter(WhatAfter::ComeAgain)),
    plain("what-after:help-find-next", Says::WhatAfter(WhatAfter::HelpFindNext)),
    plain("what-after:goes-on", Says::WhatAfter(WhatAfter::GoesOn)),
    plain("you-get:certificate", Says::YouGet(YouGet::Certificate)),
    plain("you-get:reference", Says::YouGet(YouGet::Reference)),
    plain("joining:drop-in", Says::Joining(Joining::DropIn)),
    plain("joining:ask-first", Says::Joining(Joining::AskFirst)),
    plain("joining:book", Says::Joining(Joining::Book)),
    plain("step-free:yes", Says::StepFree(true)),
    plain("step-free:no", Says::StepFree(false)),
    plain("toilet:yes", Says::Toilet(true)),
    plain("toilet:no", Says::Toilet(false)),
    plain("quiet:yes", Says::Quiet),
    plain("hearing-loop:yes", Says::HearingLoop),
    plain("bsl:yes", Says::Bsl),
    term("interpreting", Wants::Language, Says::Interpreting),
    plain("cost:pay-what-you-can", Says::PayWhatYouCan),
    plain("cost:gifts-welcome", Says::GiftsWelcome),
    plain("where:online", Says::Where(Remote::Online)),
    plain("where:comes-to-you", Says::Where(Remote::ComesToYou)),
    plain("where:by-phone", Says::Where(Remote::ByPhone)),
    plain("address:ask", Says::HideAddress),
    plain("place:library", Says::PlaceKind(PlaceKind::Library)),
    plain("place:community-centre", Says::PlaceKind(PlaceKind::CommunityCentre)),
    plain("place:church-hall", Says::PlaceKind(PlaceKind::ChurchHall)),
    plain("place:mosque", Says::PlaceKind(PlaceKind::Mosque)),
    plain("place:school", Says::PlaceKind(PlaceKind::School)),
    plain("place:college", Says::PlaceKind(PlaceKind::College)),
    plain("place:park", Says::PlaceKind(PlaceKind::Park)),
    plain("place:sports-centre", Says::PlaceKind(PlaceKind::SportsCentre)),
    plain("place:clinic", Says::PlaceKind(PlaceKind::Clinic)),
    plain("place:office", Says::PlaceKind(PlaceKind::Office)),
    plain("place:cafe", Says::PlaceKind(PlaceKind::Cafe)),
    plain("place:home", Says::PlaceKind(PlaceKind::Home)),
    plain("place:allotment", Says::PlaceKind(PlaceKind::Allotment)),
    plain("place:museum", Says::PlaceKind(PlaceKind::Museum)),
    plain("need:people", Says::Need(Need::People)),
    plain("need:fun", Says::Need(Need::Fun)),
    plain("need:move", Says::Need(Need::Move)),
    plain("need:make", Says::Need(Need::Make)),
    plain("need:outside", Says::Need(Need::Outside)),
    plain("need:english", Says::Need(Need::English)),
    plain("need:children", Says::Need(Need::Children)),
    plain("need:basics", Says::Need(Need::Basics)),
    plain("need:letters", Says::Need(Need::Letters)),
    plain("need:sad", Says::Need(Need::Sad)),
    plain("need:give", Says::Need(Need::Give)),
    term("receiver", Wants::Name, Says::Receiver),
    plain("checked-by:group", Says::CheckedBy(CheckedBy::Group)),
    plain("checked-by:hub", Says::CheckedBy(CheckedBy::Hub)),
];

/// What the terms say beside the fields of a listing.
#[derive(Default)]
pub(super) struct Also {
    /// The address is given on asking only.
    pub(super) hide_address: bool,
    /// The tiles, as the publisher names them, in the order of the page.
    pub(super) needs: Vec<Need>,
    /// The kind of building.
    pub(super) place_kind: Option<PlaceKind>,
}

/// A value as read; which of them is filled follows from what the term wants.
#[derive(Default)]
struct Value {
    words: String,
    number: u8,
    date: Option<NaiveDate>,
}

/// Reads our terms into the listing; they are more particular than the standard's fields and so
/// stand over what those say.
pub(super) fn read(given: &Given<'_>, listing: &mut Listing, settings: &Settings, log: &mut Log) -> Also {
    let mut draft = Draft { listing, also: Also::default(), room_as_of: None, used: BTreeMap::new() };
    for attribute in attributes(given, log) {
        let Some((field, code)) = our_code(&attribute, log) else { continue };
        let Some(term) = TERMS.iter().find(|term| term.code == code) else {
            log.note(&field, &code, Reason::UnknownTerm);
            continue;
        };
        match value_of(&attribute, term.wants, settings, log) {
            Some(value) if draft.contradicts(term) => {
                log.note(&field, &format!("{code} {}", value.words), Reason::TermContradicts)
            }
            Some(value) => draft.apply(term.says, value),
            None => log.note(&field, &code, Reason::TermNeedsValue),
        }
    }
    draft.finish()
}

/// The attributes of the record, of its links to places and of the places.
fn attributes<'a>(given: &Given<'a>, log: &mut Log) -> Vec<Given<'a>> {
    let mut found = given.list("attributes", log);
    for at_location in given.list("service_at_locations", log) {
        found.extend(at_location.list("attributes", log));
        found.extend(at_location.object("location", log).iter().flat_map(|location| location.list("attributes", log)));
    }
    found
}

/// The path and code of a term of ours.
fn our_code(attribute: &Given<'_>, log: &mut Log) -> Option<(String, String)> {
    let term = attribute.object("taxonomy_term", log)?;
    let detail = term.object("taxonomy_detail", log);
    let named = detail.iter().filter_map(|detail| detail.text("name", log)).next();
    let vocabulary = ["taxonomy", "vocabulary"].iter().find_map(|key| term.text(key, log));
    let ours = |name: &str| name.trim().eq_ignore_ascii_case(VOCABULARY);
    if !(named.is_some_and(ours) || vocabulary.is_some_and(ours)) {
        return None;
    }
    let (field, code) = term.text_of(&["code", "term", "name"], log)?;
    Some((field, code.trim().to_lowercase()))
}

/// What other vocabularies say of a service, in words: they help to find its tiles.
pub(super) fn other_terms(given: &Given<'_>, log: &mut Log) -> Vec<String> {
    let mut words = Vec::new();
    for attribute in given.list("attributes", log) {
        if our_code(&attribute, log).is_none() {
            let term = attribute.object("taxonomy_term", log);
            words.extend(term.and_then(|term| term.text("name", log)).map(str::to_string));
        }
    }
    for row in given.lists(&["service_taxonomys", "service_taxonomies"], log) {
        let term = row.object("taxonomy", log);
        words.extend(term.and_then(|term| term.text("name", log)).map(str::to_string));
    }
    let rows = given.list("taxonomies", log);
    words.extend(rows.iter().filter_map(|row| row.text("name", log)).map(str::to_string));
    words
}

fn value_of(attribute: &Given<'_>, wants: Wants, settings: &Settings, log: &mut Log) -> Option<Value> {
    let text = || attribute.word("value", &mut Log::quiet()).map(|text| text.trim().to_string());
    let words = |words: String| Value { words, ..Value::default() };
    match wants {
        Wants::Nothing => Some(Value::default()),
        Wants::Words => clean::line(&attribute.path("value"), &text()?, LONGEST_WORDS, log).map(words),
        Wants::Name => {
            let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            text().filter(|name| name.len() <= 60 && name.chars().all(fine)).map(words)
        }
        Wants::Number(least, most) => {
            let number = text()?.parse::<u8>().ok().filter(|number| (least..=most).contains(number))?;
            Some(Value { number, ..Value::default() })
        }
        Wants::Date => Some(Value { date: Some(dates::day(&text()?, settings)?), ..Value::default() }),
        Wants::Language => Some(words(languages::tag(&text()?)?.to_string())),
    }
}

/// A listing while terms are applied to it.
struct Draft<'a> {
    listing: &'a mut Listing,
    also: Also,
    room_as_of: Option<NaiveDate>,
    /// For each fact, the code that has set it.
    used: BTreeMap<&'static str, &'static str>,
}

impl Draft<'_> {
    /// Whether another term has set the same fact already, when it can have one value only. The
    /// first term for a fact clears what the standard's fields said of it.
    fn contradicts(&mut self, term: &Term) -> bool {
        const MANY: [&str; 7] = ["who-comes", "first-time", "food", "prayer", "you-get", "interpreting", "need"];
        let fact = term.code.split(':').next().unwrap_or(term.code);
        let before = self.used.get(fact).copied();
        self.used.entry(fact).or_insert(term.code);
        if before.is_none() && fact == "interpreting" {
            self.listing.interpreting = Fact::NotKnown;
        }
        !MANY.contains(&fact) && before.is_some()
    }

    fn apply(&mut self, says: Says, value: Value) {
        let listing = &mut *self.listing;
        match says {
            Says::WhoComes(kind) => with(&mut listing.who_comes, |who| push(&mut who.kinds, kind)),
            Says::WhoComesInWords => {
                with(&mut listing.who_comes, |who| who.in_own_words = Some(Prose::english(value.words)));
            }
            Says::WhoRunsIt => listing.who_runs_it = Fact::stated(Prose::english(value.words)),
            Says::WomenMen(who) => listing.women_men = Fact::stated(who),
            Says::Children(children) => listing.children = Fact::stated(children),
            Says::NoPapers => listing.papers = Fact::stated(Papers::None),
            Says::PapersNameOnly => listing.papers = Fact::stated(Papers::NameOnly),
            Says::PapersProof => listing.papers = Fact::stated(Papers::Proof(Prose::english(value.words))),
            Says::English(level) => listing.english = Fact::stated(level),
            Says::Travel(help) => listing.travel_help = Fact::stated(help),
            Says::MeetYou(meet) => listing.meet_you = Fact::stated(meet),
            Says::FirstTime(step) => with(&mut listing.first_time, |steps| push(steps, step)),
            Says::Room(state) => listing.room = Fact::stated(Room { state, as_of: None }),
            Says::RoomWait => {
                listing.room = Fact::stated(Room { state: RoomState::Wait { weeks: value.number }, as_of: None });
            }
            Says::RoomAsOf => self.room_as_of = value.date,
            Says::GroupSize(size) => listing.group_size = Fact::stated(size),
            Says::Photos(photos) => listing.photos = Fact::stated(photos),
            Says::Food(food) => with(&mut listing.food, |foods| push(foods, food)),
            Says::Prayer(prayer) => with(&mut listing.prayer, |prayers| push(prayers, prayer)),
            Says::ReplyDays => listing.reply_days = Fact::stated(value.number),
            Says::HowLong(how_long) => listing.how_long = Fact::stated(how_long),
            Says::HowLongWeeks => listing.how_long = Fact::stated(HowLong::Weeks(value.number)),
            Says::RunsUntil => listing.runs_until = value.date,
            Says::WhatAfter(after) => listing.what_after = Fact::stated(after),
            Says::YouGet(get) => with(&mut listing.you_get, |gets| push(gets, get)),
            Says::Joining(joining) => listing.joining = Fact::stated(joining),
            Says::StepFree(yes) => with(&mut listing.access, |access| access.step_free = Some(yes)),
            Says::Toilet(yes) => with(&mut listing.access, |access| access.toilet = Some(yes)),
            Says::Quiet => with(&mut listing.access, |access| access.quiet = Some(true)),
            Says::HearingLoop => with(&mut listing.access, |access| access.hearing_loop = Some(true)),
            Says::Bsl => with(&mut listing.access, |access| access.bsl = Some(true)),
            Says::Interpreting => with(&mut listing.interpreting, |tags| push(tags, value.words)),
            Says::PayWhatYouCan => listing.cost = Fact::stated(Cost::PayWhatYouCan),
            Says::GiftsWelcome => listing.cost = Fact::stated(Cost::FreeGiftsWelcome),
            Says::Where(Remote::Online) => listing.place = Fact::stated(Whereabouts::Online),
            Says::Where(Remote::ComesToYou) => listing.place = Fact::stated(Whereabouts::ComesToYou),
            Says::Where(Remote::ByPhone) => listing.place = Fact::stated(Whereabouts::ByPhone),
            Says::HideAddress => self.also.hide_address = true,
            Says::PlaceKind(kind) => self.also.place_kind = Some(kind),
            Says::Need(need) => push(&mut self.also.needs, need),
            Says::Receiver => listing.receiver = Some(value.words),
            Says::CheckedBy(by) => listing.checked = listing.checked.map(|checked| Checked { by: Some(by), ..checked }),
        }
    }

    fn finish(mut self) -> Also {
        if let Fact::Known { value: room, .. } = &mut self.listing.room {
            room.as_of = self.room_as_of;
        }
        self.also.needs.sort();
        self.also
    }
}

/// Changes a fact that has several parts.
fn with<T: Default>(fact: &mut Fact<T>, change: impl FnOnce(&mut T)) {
    if !fact.is_known() {
        *fact = Fact::stated(T::default());
    }
    if let Fact::Known { value, .. } = fact {
        change(value);
    }
}

/// Adds what is not there yet.
fn push<T: PartialEq>(list: &mut Vec<T>, value: T) {
    if !list.contains(&value) {
        list.push(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_every_need_has_one() {
        let codes: std::collections::HashSet<&str> = TERMS.iter().map(|term| term.code).collect();
        assert_eq!(codes.len(), TERMS.len());
        assert!(Need::ALL.iter().all(|need| codes.contains(format!("need:{}", need.id()).as_str())));
    }
}
