//! A directory of a country.

use crate::phone::{Host, open};
use crate::support::records::Dice;
use crate::support::{context, full_listing};
use crate::town::by_id;
use come_along::facts;
use come_along::model::*;
use come_along::search::{Choice, Query, answers, find, languages};
use come_along::tiles::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A country even when it has three listings.
pub(crate) fn country(listings: Vec<Listing>) -> Directory {
    let source = |id: &str| SourceCredit { id: id.into(), name: format!("List {id}"), licence: None, url: None };
    let ids: BTreeSet<String> = listings.iter().map(|listing| listing.source.clone()).collect();
    let sources = ids.iter().map(|id| source(id)).collect();
    let district = |(code, lat, lon): (&str, f64, f64)| District {
        code: code.into(),
        middle: Point::from_degrees(lat, lon).unwrap(),
    };
    let districts = [("BS1", 51.45, -2.59), ("B1", 52.48, -1.9), ("LS1", 53.8, -1.55)].map(district).into();
    Directory { made_at: 1_790_000_000, sources, listings, districts, one_pack: 0 }
}

/// A listing of a source at a place, or without one.
pub(crate) fn at(number: usize, source: &str, point: Option<Point>) -> Listing {
    let mut listing = Listing::named(format!("{source}:{number}"), Prose::english(format!("Tea {number}")));
    listing.source = source.into();
    listing.description = Some(Prose::english("We drink tea."));
    listing.place = match point {
        Some(_) => Fact::stated(Whereabouts::At(Place { point, ..Place::default() })),
        None => Fact::stated(Whereabouts::Online),
    };
    listing
}

/// Listings around some towns, some without a place, of a source for each town and one for all.
fn scattered(seed: u64, count: usize) -> Vec<Listing> {
    let mut dice = Dice::new(seed);
    let towns: Vec<(i32, i32)> =
        (0..5).map(|_| (5_000_000 + dice.below(800_000) as i32, -500_000 + dice.below(600_000) as i32)).collect();
    let listing = |number| {
        let town = dice.below(towns.len());
        let (lat, lon) = towns[town];
        let (up, across) = (dice.below(20_000) as i32, dice.below(30_000) as i32);
        // Some stand on one spot: the middle of a district.
        let spread = i32::from(dice.below(4) > 0);
        let point = Point { lat: lat + up * spread, lon: lon + across * spread };
        let source = if dice.below(5) == 0 { "all".to_owned() } else { format!("town{town}") };
        at(number, &source, (dice.below(6) > 0).then_some(point))
    };
    (0..count).map(listing).collect()
}

fn point(listing: &Listing) -> Option<Point> {
    listing.public_place()?.point
}

#[test]
fn every_listing_is_in_one_pack_and_no_file_is_long() {
    let listings = scattered(1, 4_000);
    let files = encode(&country(listings.clone()));
    for file in files.iter().filter(|file| file.name.starts_with("pack-")) {
        assert!(decode_pack(&file.bytes).unwrap().listings.len() <= 150, "{}", file.name);
    }
    let host = Host::of(files);
    assert!(host.manifest().is_country() && host.manifest().packs.is_empty());
    assert_eq!(by_id(host.all()), by_id(listings));
}

#[test]
fn a_head_is_enough_for_the_list() {
    let full = full_listing();
    let host = Host::of(encode(&country(vec![full.clone()])));
    let area = open(&host, point(&full), ENOUGH);
    let (head, context) = (&area.heads[0], context());
    assert!(head.description.is_none() && full.description.is_some(), "the rest is not read");
    assert_eq!(whole(&area.blocks[0]), Some(full.clone()));
    for choice in Choice::ALL {
        assert_eq!(answers(choice, head, "ar", &context), answers(choice, &full, "ar", &context), "{}", choice.id());
    }
    let full = [full];
    assert_eq!(facts::brief(head, &context), facts::brief(&full[0], &context));
    assert_eq!(find(&area.heads, &Query::default(), &context), find(&full, &Query::default(), &context));
    assert_eq!(languages(&area.heads), languages(&full));
    let of_card = |one: &Listing| (one.name.clone(), one.organization.clone(), one.room.clone(), one.checked);
    assert_eq!(of_card(head), of_card(&full[0]));
}

#[test]
fn a_changed_listing_changes_its_pack_its_shard_and_the_manifest() {
    let before = scattered(2, 20_000);
    let mut after = before.clone();
    after[77].name = Prose::english("Coffee");
    let names =
        |listings| -> BTreeSet<String> { encode(&country(listings)).into_iter().map(|file| file.name).collect() };
    let (before, after) = (names(before), names(after));
    let new: Vec<&str> = after.difference(&before).map(|name| name.split('-').next().unwrap()).collect();
    assert_eq!(new, ["pack", "shard"]);
}

#[test]
fn what_has_no_place_goes_with_its_town_and_else_anywhere() {
    let bristol = Point::from_degrees(51.4545, -2.5879);
    let far = |degrees: f64| Point::from_degrees(degrees, -1.5);
    let mut listings: Vec<Listing> = (0..20).map(|number| at(number, "bristol", bristol)).collect();
    listings.push(at(99, "bristol", None));
    listings.extend((0..20).map(|number| at(number, "wide", far(50.5 + number as f64 / 4.0))));
    listings.push(at(99, "wide", None));
    listings.push(at(99, "nowhere", None));
    let host = Host::of(encode(&country(listings)));
    let ids = |from| -> BTreeSet<String> { open(&host, from, ENOUGH).heads.into_iter().map(|one| one.id).collect() };
    assert!(ids(bristol).contains("bristol:99"));
    assert_eq!(ids(None), BTreeSet::from(["wide:99".into(), "nowhere:99".into()]));
}

#[test]
fn of_what_is_anywhere_a_phone_takes_a_part_and_knows_how_much_is_left() {
    let listings = (0..1_000).map(|number| at(number, "nowhere", None)).collect();
    let host = Host::of(encode(&country(listings)));
    let area = open(&host, None, ENOUGH);
    assert!((300..=600).contains(&area.heads.len()));
    assert_eq!(area.heads.len() + area.left as usize, 1_000);
    assert_eq!(open(&host, None, 1_000).left, 0);
}

#[test]
fn sources_are_told_where_their_listings_are() {
    let host = Host::of(encode(&country(scattered(3, 20_000))));
    let manifest = host.manifest();
    assert!(manifest.sources.is_empty() && manifest.districts.is_empty() && manifest.shards.len() > 1);
    for part in manifest.shards.iter().chain(&manifest.anywhere) {
        let shard = decode_shard(host.get(&part.name(Kind::Shard))).unwrap();
        let packs = shard.packs.iter().map(|pack| decode_pack(host.get(&pack.name(Kind::Pack))).unwrap());
        let of: BTreeSet<String> = packs.flat_map(|pack| pack.listings).map(|one| one.source).collect();
        assert_eq!(shard.sources.into_iter().map(|source| source.id).collect::<BTreeSet<_>>(), of);
    }
}

#[test]
fn outcodes_come_by_their_first_letter() {
    let host = Host::of(encode(&country(scattered(4, 10))));
    let manifest = host.manifest();
    let of = |typed: &str| -> Vec<String> {
        let part = manifest.outcodes_of(typed).unwrap();
        let districts = decode_outcodes(host.get(&part.name(Kind::Outcodes))).unwrap();
        districts.into_iter().map(|district| district.code).collect()
    };
    assert_eq!(of(" bs1 4"), ["B1", "BS1"]);
    assert_eq!(of("L"), ["LS1"]);
    for typed in ["", " ", "9", "Zz", "🙂", "é"] {
        assert_eq!(manifest.outcodes_of(typed), None, "{typed}");
    }
}

/// Whoever keeps copies finds `CELL-HASH` in the bytes, as `public/worker.js` does.
#[test]
fn the_names_of_a_list_stand_in_it_as_text() {
    let host = Host::of(encode(&country(scattered(5, 30_000))));
    let manifest = host.manifest();
    let parts: Vec<&Part> = manifest.shards.iter().chain(&manifest.anywhere).chain(&manifest.outcodes).collect();
    let text: String = host.get(MANIFEST).iter().map(|byte| char::from(*byte)).collect();
    for part in parts {
        let at = text.find(&part.file).unwrap();
        let before = text[..at].chars().next_back().unwrap();
        let after = text[at + part.file.len()..].chars().next().unwrap();
        assert!(!before.is_ascii_lowercase() && !after.is_ascii_hexdigit(), "{}: {before:?} {after:?}", part.file);
    }
}

#[test]
fn hostile_lists_end() {
    let part = |file: &str| Part { file: file.into(), listings: u32::MAX };
    let same: Vec<Part> = (0..1_000).map(|_| part("p-0")).collect();
    let shard = Shard { packs: same.clone(), sources: Vec::new() };
    let opened: Vec<Opened> = vec![Opened { part: part("p-0"), shard }];
    for wanted in [0, ENOUGH, u32::MAX] {
        for from in [None, Some(Point { lat: i32::MIN, lon: i32::MAX })] {
            let near = near(&same, &opened, from, wanted);
            assert!(near.shards.is_empty());
        }
    }
    assert_eq!(near(&[], &[], None, ENOUGH), Near::default());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_order_gives_the_same_bytes(seed in any::<u64>(), count in 1usize..900, turn in any::<prop::sample::Index>()) {
        let listings = scattered(seed, count);
        let mut turned = listings.clone();
        turned.rotate_left(turn.index(count));
        turned[..count / 2].reverse();
        let mut other = country(turned);
        other.sources.reverse();
        prop_assert_eq!(encode(&country(listings)), encode(&other));
    }

    #[test]
    fn each_listing_comes_back_once(seed in any::<u64>(), count in 0usize..900) {
        let listings = scattered(seed, count);
        let host = Host::of(encode(&country(listings.clone())));
        prop_assert_eq!(by_id(host.all()), by_id(listings));
    }

    /// Everything nearer than the phone says it reaches is there; and it reaches a kilometre at least, unless
    /// more is there than a phone takes.
    #[test]
    fn nothing_near_is_missed(seed in any::<u64>(), north in -40_000..40_000i32, east in -40_000..40_000i32) {
        let listings = scattered(seed, 3_000);
        let town = listings.iter().find_map(point).unwrap();
        let from = Point { lat: town.lat + north, lon: town.lon + east };
        let host = Host::of(encode(&country(listings.clone())));
        let area = open(&host, Some(from), ENOUGH);
        let here: BTreeMap<&str, &Listing> = area.heads.iter().map(|one| (one.id.as_str(), one)).collect();
        for listing in listings.iter().filter(|listing| !here.contains_key(listing.id.as_str())) {
            let Some(point) = point(listing) else { continue };
            let metres = f64::from(from.metres_to(point));
            prop_assert!(metres * 1.01 + 5.0 >= f64::from(area.reach.unwrap()), "{metres} of {:?}", area.reach);
        }
        prop_assert!(area.heads.len() >= 300 || area.reach.is_none() || area.packs == 20);
        prop_assert!(area.packs <= 20);
        prop_assert!(area.reach.is_none_or(|reach| reach > 1_000) || area.packs == 20);
    }
}
