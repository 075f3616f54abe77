//! What several tests need: a voice in any language, and a listing with every fact.
#![allow(unreachable_pub, reason = "a module of tests")]
#![allow(dead_code, reason = "each test takes what it needs")]

pub mod records;

use chrono::{NaiveDate, Weekday};
use come_along::facts::Context;
use come_along::i18n::compile::{LanguageSources, compile};
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::{Languages, Voice};
use come_along::model::*;
use come_along::search::words::compile::{Problem, Source};
use come_along::search::words::{self, Concepts, Pack};
use std::fs;

/// A voice made from the files in `locales/`.
pub fn voice(tag: &str) -> Voice {
    let table = Languages::from_json(&fs::read("locales/index.json").unwrap()).unwrap();
    let read = |tag: &str| -> Vec<(String, String)> {
        let mut files: Vec<_> =
            fs::read_dir(format!("locales/{tag}")).unwrap().map(|file| file.unwrap().path()).collect();
        files.sort();
        files
            .iter()
            .map(|path| (path.file_name().unwrap().to_string_lossy().into(), fs::read_to_string(path).unwrap()))
            .collect()
    };
    let chain: Vec<_> = table.chain(tag).into_iter().map(|language| (language, read(&language.tag))).collect();
    let sources: Vec<LanguageSources<'_>> = chain
        .iter()
        .map(|(language, files)| LanguageSources {
            tag: &language.tag,
            direction: language.direction,
            files: files.iter().map(|(file, text)| come_along::i18n::compile::Source { file, text }).collect(),
        })
        .collect();
    Voice::read(compile(&CONTRACT, &sources).words).unwrap()
}

/// The concepts made from the files in `locales/concepts/`, with what is wrong in them.
pub fn concept_pack() -> (Pack, Vec<Problem>) {
    let mut files: Vec<(String, String)> = fs::read_dir("locales/concepts")
        .unwrap()
        .map(|file| file.unwrap().path())
        .map(|path| (path.file_stem().unwrap().to_string_lossy().into(), fs::read_to_string(&path).unwrap()))
        .collect();
    files.sort();
    words::compile::compile(&files.iter().map(|(tag, text)| Source { tag, text }).collect::<Vec<_>>())
}

/// The concepts as a page in that language has them.
pub fn concepts_of_page(tag: &str) -> Concepts {
    Concepts::new(concept_pack().0.for_page(tag, |_| true))
}

/// A day.
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

/// Saturday 21 November 2026, nine in the morning, from the middle of the made-up town.
pub fn context() -> Context {
    Context {
        today: day(2026, 11, 21),
        now: Clock::new(9, 0).unwrap(),
        from: Point::from_degrees(53.0, -1.5),
        from_is_about: false,
        fresh_days: come_along::model::FreshDays::default(),
    }
}

/// A place about a kilometre north of where `context` starts.
pub fn hall() -> Place {
    Place {
        name: Some("St Mary’s Hall".into()),
        street: Some("Hill Street".into()),
        area: Some("Millbrook".into()),
        postcode: Some("ZZ1 2AB".into()),
        point: Point::from_degrees(53.009, -1.5),
        approximate: false,
        kind: Some(PlaceKind::ChurchHall),
        transport: Some(Prose::english("Bus 7 stops outside.")),
    }
}

/// Every Tuesday, 10:00 to 12:00.
pub fn tuesdays() -> Happening {
    Happening {
        recurrence: Recurrence::Weekly { days: Weekdays::of([Weekday::Tue]), interval: 1 },
        starts: Clock::new(10, 0),
        ends: Clock::new(12, 0),
        from: None,
        until: None,
        except: Vec::new(),
        term_time: false,
    }
}

/// A listing of which everything is known.
pub fn full_listing() -> Listing {
    let mut listing = Listing::named("town:1", Prose::english("Sewing and tea"));
    listing.description = Some(Prose::english("We sew and we drink tea."));
    listing.organization =
        Some(Organization { name: "Hill Street Women’s Group".into(), url: Some("https://example.org/".into()) });
    listing.needs = vec![Need::People, Need::Make];
    listing.when = Fact::stated(Times { sessions: vec![tuesdays()], opening: Vec::new(), in_own_words: None });
    listing.place = Fact::stated(Whereabouts::At(hall()));
    listing.cost = Fact::stated(Cost::Free);
    listing.travel_help = Fact::stated(TravelHelp::BusPaid);
    listing.languages = Fact::stated(vec!["ar".into(), "ti".into(), "en".into()]);
    listing.interpreting = Fact::read_from_text(vec!["fa".into()]);
    listing.who_comes = Fact::stated(WhoComes {
        kinds: vec![WhoComesKind::ManyCountries],
        in_own_words: Some(Prose::english("About ten women.")),
    });
    listing.who_runs_it = Fact::stated(Prose::english("Women from Eritrea and Sudan"));
    listing.women_men = Fact::stated(WomenMen::Women);
    listing.ages = Fact::stated(Ages { least: Some(18), most: None });
    listing.who_can_come = Fact::stated(Prose::english("Women who live in Millbrook"));
    listing.children = Fact::stated(Children::Welcome);
    listing.access = Fact::read_from_text(Access { step_free: Some(true), quiet: Some(false), ..Access::default() });
    listing.food = Fact::stated(vec![Food::FreeDrinks, Food::Halal]);
    listing.papers = Fact::stated(Papers::None);
    listing.first_time = Fact::stated(vec![FirstStep::HelloAtDoor, FirstStep::JustWatch, FirstStep::NoStory]);
    listing.meet_you = Fact::stated(MeetYou::AtDoor);
    listing.room = Fact::stated(Room { state: RoomState::Wait { weeks: 2 }, as_of: Some(day(2026, 11, 1)) });
    listing.group_size = Fact::stated(GroupSize::SixToTwelve);
    listing.prayer = Fact::stated(vec![Prayer::Room]);
    listing.photos = Fact::stated(Photos::No);
    listing.reply_days = Fact::stated(3);
    listing.how_long = Fact::stated(HowLong::AsLongAsYouLike);
    listing.runs_until = Some(day(2027, 7, 1));
    listing.what_after = Fact::stated(WhatAfter::ComeAgain);
    listing.english = Fact::stated(EnglishLevel::Few);
    listing.you_get = Fact::stated(vec![YouGet::Reference]);
    listing.joining = Fact::stated(Joining::AskFirst);
    listing.alert = Some(Alert {
        kind: AlertKind::Moved,
        from: None,
        until: Some(day(2026, 12, 1)),
        in_own_words: Some(Prose::english("We are in the library.")),
    });
    listing.checked = Some(Checked { on: day(2026, 10, 3), by: Some(CheckedBy::Group) });
    listing.changed = Some(day(2026, 11, 20));
    listing.contact.phone = Some("01632 960001".into());
    listing.receiver = Some("hill-street".into());
    listing.source = "town".into();
    listing
}
