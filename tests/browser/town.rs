//! A small town that never changes: one hub, one place to start from, four things to do. Each
//! reaches a branch of its own: a plain one, one with a wait, one that is full, and one whose
//! address is given on asking and whose name is in another language.

use chrono::Weekday;
use come_along::import::districts;
use come_along::model::{
    Clock, Contact, Cost, Fact, Happening, Listing, Need, Organization, Pence, Place, Point, Prose, Recurrence, Room,
    RoomState, Times, TravelHelp, Weekdays, Whereabouts, WhoComes, WhoComesKind, WomenMen,
};
use come_along::tiles::{self, Directory, File, ONE_PACK, SourceCredit};
use serde_json::{Value, json};

/// What the hub is called.
pub(crate) const HUB: &str = "Oldtown Hub";
/// The place to start from.
pub(crate) const LIBRARY: &str = "Oldtown Library";
/// Has room, is free, is 500 m from the library.
pub(crate) const LUNCH: &str = "Tuesday lunch & stories";
/// Its id.
pub(crate) const LUNCH_ID: &str = "town:lunch";
/// Has a wait of three weeks.
pub(crate) const CHOIR: &str = "Oldtown choir";
/// Is full.
pub(crate) const SWIMMING: &str = "Swimming for beginners";
/// Tells its address only to those who ask; the name is Arabic.
pub(crate) const COFFEE: &str = "قهوة النساء";
/// How many there are.
pub(crate) const THINGS: usize = 4;

/// 1 January 2026: long enough ago for every clock that is right.
const MADE_AT: i64 = 1_767_225_600;

/// What differs from a new hub's `site.json`. The telephone number is kept for stories.
pub(crate) fn settings() -> Vec<(&'static str, Value)> {
    vec![
        // Two are told apart as well as twenty-nine; `languages.rs` walks them all.
        ("languages", json!(["en-GB", "ar"])),
        ("places", json!([{ "name": LIBRARY, "lat": 51.4545, "lon": -2.5879 }])),
        ("telephone", json!("01632 960123")),
        ("address", json!(["1 Market Street", "Oldtown"])),
        ("opening", json!("Monday to Friday, 10:00 to 16:00")),
    ]
}

/// The files of the directory.
pub(crate) fn directory() -> Vec<File> {
    encoded(listings())
}

/// The four things to do.
pub(crate) fn listings() -> Vec<Listing> {
    vec![lunch(), choir(), swimming(), coffee()]
}

/// The files of a directory with these listings.
pub(crate) fn encoded(listings: Vec<Listing>) -> Vec<File> {
    let source = SourceCredit {
        id: "town".into(),
        name: "the Oldtown list".into(),
        licence: Some("Open Government Licence 3.0".into()),
        url: Some("https://example.org/list".into()),
    };
    let districts = districts(&listings);
    tiles::encode(&Directory { made_at: MADE_AT, sources: vec![source], listings, districts, one_pack: ONE_PACK })
}

fn lunch() -> Listing {
    Listing {
        description: Some(Prose::english("We cook & eat together. Bring nothing.\n\nEverybody <is> welcome.")),
        organization: Some(Organization { name: "Oldtown Neighbours".into(), url: None }),
        when: Fact::stated(every(Weekday::Tue, 12)),
        place: Fact::stated(Whereabouts::At(place("Market Hall", Some((51.4590, -2.5879))))),
        cost: Fact::stated(Cost::Free),
        travel_help: Fact::stated(TravelHelp::BusPaid),
        who_comes: Fact::stated(WhoComes { kinds: vec![WhoComesKind::ManyCountries], in_own_words: None }),
        room: Fact::stated(Room { state: RoomState::Places, as_of: None }),
        contact: Contact { phone: Some("01632 960456".into()), email: None, url: Some("https://example.org/".into()) },
        ..named(LUNCH_ID, LUNCH, &[Need::People, Need::Basics])
    }
}

fn choir() -> Listing {
    let price = Cost::Price { least: Pence(200), most: Pence(200), in_own_words: None };
    Listing {
        when: Fact::stated(every(Weekday::Thu, 19)),
        place: Fact::stated(Whereabouts::At(place("Old Church", Some((51.4700, -2.6100))))),
        cost: Fact::stated(price),
        room: Fact::stated(Room { state: RoomState::Wait { weeks: 3 }, as_of: None }),
        ..named("town:choir", CHOIR, &[Need::Fun])
    }
}

fn swimming() -> Listing {
    Listing {
        room: Fact::stated(Room { state: RoomState::Full, as_of: None }),
        ..named("town:swimming", SWIMMING, &[Need::Move])
    }
}

fn coffee() -> Listing {
    let area =
        Place { area: Some("Eastside".into()), approximate: true, point: point(51.46, -2.56), ..Place::default() };
    Listing {
        name: Prose { text: COFFEE.into(), lang: Some("ar".into()) },
        place: Fact::stated(Whereabouts::AskForAddress(area)),
        women_men: Fact::stated(WomenMen::Women),
        ..named("town:coffee", COFFEE, &[Need::People])
    }
}

fn named(id: &str, name: &str, needs: &[Need]) -> Listing {
    Listing { needs: needs.to_vec(), source: "town".into(), ..Listing::named(id, Prose::english(name)) }
}

fn every(day: Weekday, hour: u32) -> Times {
    let happening = Happening {
        recurrence: Recurrence::Weekly { days: Weekdays::of([day]), interval: 1 },
        starts: Clock::new(hour, 0),
        ends: Clock::new(hour + 2, 0),
        from: None,
        until: None,
        except: Vec::new(),
        term_time: false,
    };
    Times { sessions: vec![happening], ..Times::default() }
}

fn place(name: &str, at: Option<(f64, f64)>) -> Place {
    let point = at.and_then(|(lat, lon)| point(lat, lon));
    Place {
        name: Some(name.into()),
        street: Some("Market Street".into()),
        area: Some("Oldtown".into()),
        point,
        ..Place::default()
    }
}

fn point(lat: f64, lon: f64) -> Option<Point> {
    Point::from_degrees(lat, lon)
}
