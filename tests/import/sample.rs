//! A made-up town as Open Referral: it must be a feed without a fault, for it is what a publisher
//! copies. (The one that ships with the hub is a spreadsheet: see `town`.)

use crate::stage::{check, day, published};
use come_along::import::{self, Imported, Settings};
use come_along::model::*;

const TOWN: &str = include_str!("town.json");

fn town() -> Imported {
    let settings = Settings { relative_dates: true, ..Settings::new("sample", day(2026, 11, 21)) };
    import::read(TOWN.as_bytes(), &settings).unwrap()
}

#[test]
fn it_has_no_problems() {
    let imported = town();
    check(&imported, imported.listings.len());
    let problems: Vec<_> = imported.report.problems().collect();
    assert!(problems.is_empty(), "{problems:#?}");
    assert!((12..=14).contains(&imported.listings.len()));
}

#[test]
fn it_covers_every_need_and_most_facts() {
    let listings = town().listings;
    for need in Need::ALL {
        assert!(listings.iter().any(|listing| listing.needs.contains(&need)), "{need:?}");
    }
    let some = |test: fn(&Listing) -> bool| listings.iter().any(test);
    assert!(some(|l| matches!(l.place.value(), Some(Whereabouts::AskForAddress(_)))));
    assert!(some(|l| matches!(l.place.value(), Some(Whereabouts::Online))));
    assert!(some(|l| l.room.is(|room| room.state == RoomState::Wait { weeks: 2 })));
    assert!(some(|l| l.room.is(|room| room.state == RoomState::Full)));
    assert!(some(|l| l.women_men.is(|who| *who == WomenMen::Women)));
    assert!(some(|l| l.travel_help.is(|help| *help == TravelHelp::BusPaid)));
    assert!(some(|l| l.cost == Fact::NotKnown) && some(|l| l.who_comes == Fact::NotKnown));
    assert!(listings.iter().filter(|l| l.who_comes.is_known()).count() * 2 >= listings.len());
}

#[test]
fn it_lies_in_no_real_place_and_speaks_plainly() {
    let lower = TOWN.to_lowercase();
    for word in ["referral", "prescrib", "link worker", "signpost", "service user", "wellbeing", "well-being", "urgent"]
    {
        assert!(!lower.contains(word), "{word}");
    }
    let listings = town().listings;
    let points: Vec<Point> = listings.iter().filter_map(|l| l.public_place()?.point).collect();
    for a in &points {
        assert!(points.iter().all(|b| a.metres_to(*b) <= 8_000));
    }
    for listing in &listings {
        let fine = |phone: &String| phone.starts_with("01632 960") || phone.starts_with("07700 900");
        assert!(listing.contact.phone.iter().all(fine), "{:?}", listing.contact);
        assert!(listing.public_place().and_then(|p| p.postcode.as_ref()).is_none_or(|code| code.starts_with("ZZ1 ")));
        for address in [&listing.contact.url, &listing.contact.email].into_iter().flatten() {
            assert!(address.contains("example.org"), "{address}");
        }
    }
    let bytes = published(&listings);
    let text = String::from_utf8_lossy(&bytes).to_lowercase();
    assert!(!text.contains("larch") && !text.contains("zz1 6st"));
}
