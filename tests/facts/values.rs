//! Every value that a fact can have, stated, read from free text, or not known, has words of its
//! own in every language that we wrote.
//!
//! The lists of values are checked by the compiler: a new value of a vocabulary does not compile
//! until it stands here, and then needs words.

use crate::support::{context, day, hall, tuesdays, voice};
use come_along::facts::{Certainty, FACTS, Line};
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::{Msg, Voice, say, strip_isolates};
use come_along::model::*;
use come_along::referral::questions::LANGUAGES;
use std::collections::{BTreeMap, BTreeSet};

/// Languages whose words we wrote ourselves.
const OURS: [&str; 2] = ["en-GB", "ar"];

/// `all!(Kind: Kind::One => value, …)`: every value, once at least. What is left out does not
/// compile.
macro_rules! all {
    ($kind:ty: $($pattern:pat => $($value:expr),+);+ $(;)?) => {{
        let _every_one = |value: &$kind| match value { $($pattern => ()),+ };
        let values: Vec<$kind> = vec![$($($value),+),+];
        values
    }};
}

/// `each!(Kind { One, Other })`: the same for values that hold nothing.
macro_rules! each {
    ($kind:ident { $($name:ident),+ $(,)? }) => { all!($kind: $($kind::$name => $kind::$name);+) };
}

/// A listing of which one thing is known.
struct Case {
    fact: &'static str,
    /// What it is about, for the reader of a failure.
    value: String,
    listing: Listing,
    certainty: Certainty,
}

fn nothing() -> Listing {
    Listing::named("x:1", Prose::english("A name"))
}

/// A case for each value, stated and read from text.
fn cases<T: Clone + std::fmt::Debug>(
    fact: &'static str,
    values: &[T],
    put: impl Fn(&mut Listing, Fact<T>),
) -> Vec<Case> {
    let case = |value: &T, certainty| {
        let mut listing = nothing();
        let known = if certainty == Certainty::Stated { Fact::stated } else { Fact::read_from_text };
        put(&mut listing, known(value.clone()));
        Case { fact, value: format!("{value:?}"), listing, certainty }
    };
    let both = |value| [case(value, Certainty::Stated), case(value, Certainty::ReadFromText)];
    values.iter().flat_map(both).collect()
}

/// A case for each single value of a list.
fn listed<T: Clone + std::fmt::Debug>(
    fact: &'static str,
    values: &[T],
    put: impl Fn(&mut Listing, Fact<Vec<T>>),
) -> Vec<Case> {
    let alone: Vec<Vec<T>> = values.iter().map(|value| vec![value.clone()]).collect();
    cases(fact, &alone, put)
}

fn prose() -> Prose {
    Prose::english("As they wrote it")
}

/// Everything that can be known, one thing at a time.
fn everything() -> Vec<Case> {
    let tags: Vec<String> = LANGUAGES.iter().map(|language| language.id.to_string()).chain(["tlh".into()]).collect();
    let kinds = each!(WhoComesKind { ManyCountries, MostlyLocal, NewArrivals, MostlyOlder, MostlyYoung, Families });
    let who: Vec<WhoComes> = kinds.into_iter().map(|kind| WhoComes { kinds: vec![kind], in_own_words: None }).collect();
    let costs = all!(Cost:
        Cost::Free => Cost::Free;
        Cost::FreeGiftsWelcome => Cost::FreeGiftsWelcome;
        Cost::Price { .. } => price(200, 200), price(50, 250);
        Cost::PayWhatYouCan => Cost::PayWhatYouCan;
        Cost::InOwnWords(_) => Cost::InOwnWords(prose()));
    let papers = all!(Papers: Papers::None => Papers::None; Papers::NameOnly => Papers::NameOnly; Papers::Proof(_) => Papers::Proof(prose()));
    let long = all!(HowLong: HowLong::AsLongAsYouLike => HowLong::AsLongAsYouLike; HowLong::Weeks(_) => HowLong::Weeks(1), HowLong::Weeks(6); HowLong::Once => HowLong::Once);
    let steps = each!(FirstStep {
        HelloAtDoor,
        Tea,
        JustWatch,
        BringFriend,
        ShownRound,
        SayName,
        LeaveAnyTime,
        NoStory,
        SitWithSpeaker,
        ThingsLent
    });
    let food = each!(Food { FreeFood, FreeDrinks, BringFood, Halal, Vegetarian, NoAlcohol, AlcoholSold });
    let mut all = [
        cases("when", &times(), |listing, fact| listing.when = fact),
        cases("where", &places(), |listing, fact| listing.place = fact),
        cases("cost", &costs, |listing, fact| listing.cost = fact),
        cases("travel", &each!(TravelHelp { BusPaid, Lift, None }), |listing, fact| listing.travel_help = fact),
        cases("who-comes", &who, |listing, fact| listing.who_comes = fact),
        cases("women-men", &each!(WomenMen { Everyone, Women, Men, WomensTimes }), |listing, fact| {
            listing.women_men = fact
        }),
        listed("languages", &tags, |listing, fact| listing.languages = fact),
        listed("languages", &tags, |listing, fact| listing.interpreting = fact),
        cases("english", &each!(EnglishLevel { None, Few, Some }), |listing, fact| listing.english = fact),
        cases("children", &each!(Children { Welcome, Creche, No, ForChildren }), |listing, fact| {
            listing.children = fact
        }),
        cases("ages", &ages(), |listing, fact| listing.ages = fact),
        cases("ages", &[prose()], |listing, fact| listing.who_can_come = fact),
        cases("papers", &papers, |listing, fact| listing.papers = fact),
        listed("first-time", &steps, |listing, fact| listing.first_time = fact),
        cases("meet", &each!(MeetYou { AtDoor, AtStop, CallFirst, No }), |listing, fact| listing.meet_you = fact),
        cases("room", &rooms(), |listing, fact| listing.room = fact),
        cases("joining", &each!(Joining { DropIn, AskFirst, Book }), |listing, fact| listing.joining = fact),
        cases("size", &each!(GroupSize { OneToOne, UpToFive, SixToTwelve, ThirteenOrMore }), |listing, fact| {
            listing.group_size = fact
        }),
        cases("access", &accesses(), |listing, fact| listing.access = fact),
        listed("food", &food, |listing, fact| listing.food = fact),
        listed("prayer", &each!(Prayer { Room, Breaks }), |listing, fact| listing.prayer = fact),
        cases("photos", &each!(Photos { No, IfYouSayYes }), |listing, fact| listing.photos = fact),
        cases("who-runs", &[prose()], |listing, fact| listing.who_runs_it = fact),
        cases("how-long", &long, |listing, fact| listing.how_long = fact),
        cases("after", &each!(WhatAfter { ComeAgain, HelpFindNext, GoesOn }), |listing, fact| {
            listing.what_after = fact
        }),
        listed("you-get", &each!(YouGet { Certificate, Reference }), |listing, fact| listing.you_get = fact),
        cases("reply", &[1, 2, 3, 11], |listing, fact| listing.reply_days = fact),
    ]
    .concat_cases();
    all.extend(without_evidence());
    all
}

/// What has no evidence of its own: the last day, and who checked.
fn without_evidence() -> Vec<Case> {
    let case = |fact, value: String, listing| Case { fact, value, listing, certainty: Certainty::Stated };
    let last = Listing { runs_until: Some(day(2027, 7, 1)), ..nothing() };
    let roles = each!(CheckedBy { Group, Hub, Directory });
    let checked = |by| Listing { checked: Some(Checked { on: day(2026, 11, 1), by: Some(by) }), ..nothing() };
    let checks = roles.into_iter().map(|by| case("checked", format!("{by:?}"), checked(by)));
    let old = Listing { checked: Some(Checked { on: day(2025, 11, 1), by: None }), ..nothing() };
    let rest = [case("how-long", "the last day".into(), last), case("checked", "long ago".into(), old)];
    rest.into_iter().chain(checks).collect()
}

trait Concat {
    fn concat_cases(self) -> Vec<Case>;
}

impl<const N: usize> Concat for [Vec<Case>; N] {
    fn concat_cases(self) -> Vec<Case> {
        self.into_iter().flatten().collect()
    }
}

fn price(least: u32, most: u32) -> Cost {
    Cost::Price { least: Pence(least), most: Pence(most), in_own_words: None }
}

fn ages() -> Vec<Ages> {
    let range = |least, most| Ages { least, most };
    vec![range(Some(16), Some(25)), range(Some(18), None), range(None, Some(11))]
}

fn rooms() -> Vec<Room> {
    let states = all!(RoomState:
        RoomState::Places => RoomState::Places;
        RoomState::Wait { .. } => RoomState::Wait { weeks: 1 }, RoomState::Wait { weeks: 2 }, RoomState::Wait { weeks: 11 };
        RoomState::Full => RoomState::Full);
    states.into_iter().map(|state| Room { state, as_of: None }).collect()
}

/// Each part of a building, yes and no, as far as a no is said.
fn accesses() -> Vec<Access> {
    let Access { step_free: _, toilet: _, quiet: _, hearing_loop: _, bsl: _, in_own_words: _ } = Access::default();
    let mut all = Vec::new();
    for yes in [true, false] {
        all.push(Access { step_free: Some(yes), ..Access::default() });
        all.push(Access { toilet: Some(yes), ..Access::default() });
        all.push(Access { quiet: Some(yes), ..Access::default() });
    }
    all.push(Access { hearing_loop: Some(true), ..Access::default() });
    all.push(Access { bsl: Some(true), ..Access::default() });
    all.push(Access { in_own_words: Some(prose()), ..Access::default() });
    all
}

fn places() -> Vec<Whereabouts> {
    let about = Place { approximate: true, ..hall() };
    let area = Place { area: Some("Millbrook".into()), ..Place::default() };
    all!(Whereabouts:
        Whereabouts::At(_) => Whereabouts::At(hall()), Whereabouts::At(about);
        Whereabouts::AskForAddress(_) => Whereabouts::AskForAddress(area), Whereabouts::AskForAddress(Place::default());
        Whereabouts::Online => Whereabouts::Online;
        Whereabouts::ComesToYou => Whereabouts::ComesToYou;
        Whereabouts::ByPhone => Whereabouts::ByPhone)
}

/// Every pattern with every weekday, place in the month and month.
fn times() -> Vec<Times> {
    let days =
        (0..7).map(|number| Recurrence::Weekly { days: Weekdays::of(Weekdays::from_number(number)), interval: 1 });
    let months = (1..=12).map(|month| Recurrence::Dates(vec![day(2027, month, 9)]));
    let places = [1, 2, 3, 4, 5, -1].map(|nth| Recurrence::Monthly { nth, weekday: 1 });
    let tuesday = Weekdays::of([chrono::Weekday::Tue]);
    let patterns = all!(Recurrence:
        Recurrence::Weekly { .. } => Recurrence::Weekly { days: tuesday, interval: 2 };
        Recurrence::Monthly { .. } => Recurrence::Monthly { nth: 1, weekday: 0 };
        Recurrence::MonthDay { .. } => Recurrence::MonthDay { day: 3 };
        Recurrence::Dates(_) => Recurrence::Dates(vec![day(2026, 11, 1)]));
    let on = |recurrence| Happening { recurrence, ..tuesdays() };
    let sessions = patterns.into_iter().chain(days).chain(months).chain(places).map(on);
    let more = [Happening { ends: None, ..tuesdays() }, Happening { term_time: true, ..tuesdays() }];
    let at = |session| Times { sessions: vec![session], ..Times::default() };
    let open = Times { opening: vec![tuesdays()], ..Times::default() };
    let own = Times { in_own_words: Some(prose()), ..Times::default() };
    sessions.chain(more).map(at).chain([open, own]).collect()
}

/// Our sentence in the voice's own language, sound and whole.
fn spoken(voice: &Voice, msg: &Msg, what: &str) -> String {
    let spoken = voice.text(msg);
    assert_eq!(spoken.tag, voice.tag(), "{what}: said in another language: {}", spoken.text);
    let text = strip_isolates(&spoken.text);
    assert!(!text.trim().is_empty(), "{what} has no words in {}", voice.tag());
    let key = CONTRACT.entries.iter().find(|entry| entry.id.contains('-') && text.contains(entry.id));
    assert!(!text.contains(['{', '}', '$']) && key.is_none(), "{what} in {}: {text}", voice.tag());
    text
}

fn said(voice: &Voice, lines: &[Line], what: &str) -> String {
    let line = |line: &Line| match line {
        Line::Say(msg) => spoken(voice, msg, what),
        Line::Quote(prose) => prose.text.clone(),
    };
    lines.iter().map(line).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_value_of_every_fact_has_words_of_its_own() {
    let all = everything();
    let walked: BTreeSet<&str> = all.iter().map(|case| case.fact).collect();
    let facts: BTreeSet<&str> = FACTS.iter().map(|kind| kind.id).collect();
    let (unwalked, gone): (Vec<_>, Vec<_>) = (facts.difference(&walked).collect(), walked.difference(&facts).collect());
    assert!(unwalked.is_empty(), "add every value of {unwalked:?} to `everything` in tests/facts/values.rs");
    assert!(
        gone.is_empty(),
        "`everything` in tests/facts/values.rs has values of {gone:?}, and FACTS has no such fact"
    );
    for tag in OURS {
        let voice = voice(tag);
        for kind in FACTS {
            spoken(&voice, &(kind.label)(), kind.id);
            let unknown = (kind.say)(&nothing(), &context());
            assert_eq!(unknown.certainty, Certainty::NotKnown, "{}", kind.id);
            let mut seen = BTreeMap::from([(said(&voice, &unknown.lines, kind.id), String::from("not known"))]);
            for case in all.iter().filter(|case| case.fact == kind.id) {
                let what = format!("{} {}", case.fact, case.value);
                let known = (kind.say)(&case.listing, &context());
                assert_eq!(known.certainty, case.certainty, "{what}");
                let words = said(&voice, &known.lines, &what);
                // The same value read from text is the same sentence, with a note under it.
                let before = seen.insert(words.clone(), what.clone()).filter(|before| *before != what);
                assert_eq!(before, None, "{what} is said in the same words: {words}");
            }
        }
    }
    println!("{} values of {} facts in {} languages", all.len(), facts.len(), OURS.len());
}

/// What stands around the facts: the note under what was read, the alert, the tag on the card.
#[test]
fn every_alert_and_note_has_words_of_its_own() {
    let alert = |kind: &AlertKind| match kind {
        AlertKind::Cancelled => say::alert_cancelled(),
        AlertKind::Moved => say::alert_moved(),
        AlertKind::Note => say::alert_note(),
    };
    let tag = |room: &Room| match room.state {
        RoomState::Places => say::tag_places(),
        RoomState::Wait { weeks } => say::tag_wait(weeks),
        RoomState::Full => say::tag_full(),
    };
    let alerts = each!(AlertKind { Cancelled, Moved, Note });
    let until = say::alert_until(come_along::i18n::dates::date_words(day(2026, 12, 1)));
    let messages: Vec<Msg> =
        alerts.iter().map(alert).chain(rooms().iter().map(tag)).chain([until, say::fact_read_from_text()]).collect();
    for language in OURS {
        let voice = voice(language);
        let words: BTreeSet<String> = messages.iter().map(|msg| spoken(&voice, msg, "a note")).collect();
        assert_eq!(words.len(), messages.len(), "{words:?}");
    }
}
