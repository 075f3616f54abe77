//! Points of maps: names of properties, hours, points in the wrong order, tiles that overlap.

use crate::stage::{check, data, describe, feed, settings};
use come_along::import::{self, Fate, Imported, LeftOutBecause, Reason};
use come_along::model::{Fact, Listing, Recurrence, Whereabouts};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use std::collections::HashSet;
use std::fs;

fn collection(features: &[Value]) -> Vec<u8> {
    json!({"type": "FeatureCollection", "features": features}).to_string().into_bytes()
}

fn feature(properties: Value, coordinates: Value) -> Value {
    json!({"type": "Feature", "properties": properties, "geometry": {"type": "Point", "coordinates": coordinates}})
}

fn read(features: &[Value]) -> Imported {
    let imported = import::read(&collection(features), &settings()).unwrap();
    check(&imported, features.len());
    imported
}

/// The only listing of some properties, and what was wrong.
fn one(properties: Value, coordinates: Value) -> (Listing, Vec<Reason>) {
    let mut named = json!({"name": "Warm room"});
    named.as_object_mut().unwrap().extend(properties.as_object().unwrap().clone());
    let imported = read(&[feature(named, coordinates)]);
    let reasons = imported.report.problems().map(|problem| problem.reason).collect();
    (imported.listings.into_iter().next().unwrap(), reasons)
}

/// How many days a week it is open, as read, and the words.
fn open(listing: &Listing) -> (usize, Option<String>) {
    let times = listing.when.value().cloned().unwrap_or_default();
    let days = times.opening.iter().map(|one| match &one.recurrence {
        Recurrence::Weekly { days, .. } => days.days().count(),
        _ => 1,
    });
    (days.sum(), times.in_own_words.map(|words| words.text))
}

#[test]
fn properties_by_any_of_their_names() {
    let of_map = json!({
        "@id": "node/1", "name": "Mill Library", "addr:housenumber": "4", "addr:street": "Mill Street",
        "addr:city": "Millbrook", "addr:postcode": "ZZ1 2AB", "opening_hours": "Mo-Fr 09:00-17:00; PH off",
        "contact:phone": "01632 960123", "contact:website": "https://example.org", "email": "a@example.org",
        "wheelchair": "yes", "toilets:wheelchair": "no", "fee": "no", "operator": "Mill Council", "amenity": "library",
    });
    let of_tile = json!({
        "title": "Mill Library", "address": "Mill Library, 4 Mill Street, Millbrook ZZ1 2AB", "url": "www.example.org",
        "hours": {"opening": "Mo 10:00-12:00", "_text": "Monday 10am to 12pm"}, "description": "<p>Warm &amp; dry</p>",
        "contact": "Ann Example; Tel: 01632 960123; Email: a@example.org", "_source": "x",
    });
    let imported = read(&[feature(of_map, json!([-1.47, 53.38])), feature(of_tile, json!([-1.47, 53.38]))]);
    let text: String = imported.listings.iter().map(describe).collect();
    for part in [
        "test:node-1",
        "test:mill-library-mill-library-4-mill-street-millbrook-zz1-2ab",
        "street: Some(\"4 Mill Street\")",
        "area: Some(\"Millbrook\")",
        "postcode: Some(\"ZZ1 2AB\")",
        "lat: 5338000, lon: -147000",
        "cost (Stated): Free",
        "step_free: Some(true), toilet: Some(false)",
        "name: \"Mill Council\"",
        "Warm & dry",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    assert_eq!(text.matches("phone: Some(\"01632 960123\"), email: Some(\"a@example.org\")").count(), 2, "{text}");
    assert!(!text.contains("Ann"), "{text}");
    assert_eq!(open(&imported.listings[1]), (5, Some("Mo-Fr 09:00-17:00; PH off".into())));
    assert_eq!(open(&imported.listings[0]), (1, None));
    assert_eq!(imported.report.columns_not_read, ["_source", "amenity"]);
}

#[test]
fn hours_that_cannot_be_believed_are_asked_for() {
    for (hours, reason) in [
        (json!("24/7"), Reason::EndlessHours),
        (json!("Mo 10:00+"), Reason::EndlessHours),
        (json!("Tu 16:30-07:00"), Reason::EndlessHours),
        (json!("Mo 99:00"), Reason::PatternNotKnown),
        (json!("Dec-Feb Mo 10:00-12:00"), Reason::PatternNotKnown),
    ] {
        let (listing, reasons) = one(json!({"opening_hours": hours}), json!([-1.47, 53.38]));
        assert_eq!(open(&listing), (0, hours.as_str().map(String::from)));
        assert_eq!(reasons, [reason]);
    }
    // The words beside them: the same, more, others, and where the hours are broken.
    let both = |opening: &str, words: &str| {
        let (listing, reasons) = one(json!({"hours": {"opening": opening, "_text": words}}), json!([-1.47, 53.38]));
        (open(&listing), listing.when.evidence(), reasons)
    };
    let stated = Some(come_along::model::Evidence::Stated);
    assert_eq!(both("Mo 10:00-12:00", "Mondays 10am-12pm"), ((1, None), stated, vec![]));
    let more = "Monday 10am to 12pm, bring a cup";
    assert_eq!(both("Mo 10:00-12:00", more), ((1, Some(more.into())), stated, vec![]));
    let others = "Mondays 10am-1pm";
    assert_eq!(both("Mo 10:00-12:00", others), ((0, Some(others.into())), stated, vec![Reason::HoursDiffer]));
    let (found, evidence, reasons) = both("Mo 22:00-22:00", "Mondays 10am-12pm");
    assert_eq!((found.0, reasons), (1, vec![Reason::EndlessHours]));
    assert_eq!(evidence, Some(come_along::model::Evidence::ReadFromText));
    let (listing, _) = one(json!({"hours": {"_text": "Thursdays 11:00am 1.30pm"}}), json!([-1.47, 53.38]));
    assert_eq!(open(&listing).0, 0);
}

#[test]
fn points_are_put_right_only_where_that_is_certain() {
    let point = |coordinates: Value, postcode: &str| {
        let (listing, reasons) = one(json!({"postcode": postcode}), coordinates);
        let place = listing.place.value().and_then(Whereabouts::place).cloned().unwrap_or_default();
        (place.point.map(|point| (point.lat / 1_000, point.lon / 1_000)), place.approximate, reasons)
    };
    let here = Some((5338, -147));
    assert_eq!(point(json!([-1.47, 53.38]), "S1 2GZ"), (here, false, vec![]));
    assert_eq!(point(json!([-1.47, 53.38, 12.0]), "S1 2GZ"), (here, false, vec![]));
    assert_eq!(point(json!(["-1.47", "53.38"]), "S1 2GZ"), (here, false, vec![]));
    assert_eq!(point(json!([53.38, -1.47]), "S1 2GZ"), (here, false, vec![Reason::PointSwapped]));
    assert_eq!(point(json!([435_300, 387_300]), "S1 2GZ"), (here, false, vec![Reason::PointInMetres]));
    // Far from its postcode, elsewhere, nothing: the middle of the postcode's district is all there is.
    for (coordinates, reason) in [
        (json!([-0.1, 51.5]), Reason::FarFromPostcode),
        (json!([2.35, 48.85]), Reason::NotInBritain),
        (json!([0, 0]), Reason::ZeroPoint),
        (json!([-1.47]), Reason::HalfAPoint),
        (json!(null), Reason::WrongType),
    ] {
        let (point, approximate, reasons) = point(coordinates.clone(), "S1 2GZ");
        assert_eq!((point.is_some(), approximate, reasons), (true, true, vec![reason]), "{coordinates}");
    }
    let area = json!({"type": "Feature", "properties": {"name": "Park"}, "geometry": {"type": "Polygon", "coordinates": [[[-1.4, 53.3], [-1.5, 53.3], [-1.4, 53.4]]]}});
    let imported = read(&[area, json!({"type": "Feature", "properties": {"name": "Nowhere"}, "geometry": null})]);
    assert!(imported.listings.iter().all(|listing| listing.place == Fact::NotKnown));
}

#[test]
fn tiles_that_overlap_tell_a_place_once() {
    let full =
        feature(json!({"name": "Hall", "address": "4 Mill Street", "phone": "01632 960123"}), json!([-1.47, 53.38]));
    let less = feature(json!({"name": "Hall", "address": "4 Mill Street"}), json!([-1.47, 53.38]));
    let other =
        feature(json!({"name": "Hall", "address": "4 Mill Street", "phone": "01632 960999"}), json!([-1.47, 53.38]));
    let (one, two) =
        (collection(&[full.clone(), less]), collection(&[full, other, json!({"properties": {}}), json!(7)]));
    let imported = import::read_feed(&feed(&[("1/1.geojson", &one), ("1/2.geojson", &two)]), &settings()).unwrap();
    let turned = import::read_feed(&feed(&[("1/1.geojson", &two), ("1/2.geojson", &one)]), &settings()).unwrap();
    assert_eq!(imported, turned);
    check(&imported, 6);
    let counts = imported.report.counts();
    assert_eq!((counts.kept, counts.mended, counts.merged, counts.left_out), (1, 1, 2, 2), "{}", imported.report);
    assert!(imported.report.records.iter().any(|line| line.fate == Fate::LeftOut(LeftOutBecause::NoName)));
}

#[test]
fn many_places_of_one_name_cost_little() {
    let all: Vec<Value> =
        (0..1_000).map(|at| feature(json!({"name": "Hall", "phone": at}), json!([-1.47, 53.38]))).collect();
    let began = std::time::Instant::now();
    let imported = read(&all);
    println!("{} places of one name: {:?}", imported.listings.len(), began.elapsed());
    assert!(began.elapsed().as_secs() < 60 && imported.listings.len() == all.len());
}

const KEYS: [&str; 16] = [
    "name",
    "title",
    "address",
    "postcode",
    "hours",
    "opening_hours",
    "opening",
    "_text",
    "description",
    "contact",
    "phone",
    "url",
    "email",
    "fee",
    "wheelchair",
    "id",
];
const TEXTS: [&str; 16] = [
    "",
    "Hall",
    "4 Mill Street, ZZ1 2AB",
    "ZZ1 2AB",
    "Mo-Fr 09:00-17:00",
    "24/7",
    "Mo[9] 10:00-12:00",
    "Mondays 10-12",
    "women only",
    "no",
    "yes",
    "a@example.org",
    "01632 960123",
    "javascript:x",
    "\u{202E}x",
    "week 1-53/7 Mo",
];

fn any_feature() -> impl Strategy<Value = Value> {
    let text = prop_oneof![5 => prop::sample::select(&TEXTS[..]).prop_map(Value::from), 1 => "\\PC{0,30}".prop_map(Value::from), 1 => any::<f64>().prop_map(Value::from)];
    let object = |value: BoxedStrategy<Value>| {
        prop::collection::vec((prop::sample::select(&KEYS[..]), value), 0..6).prop_map(|fields| {
            Value::Object(fields.into_iter().map(|(key, value)| (key.to_string(), value)).collect::<Map<_, _>>())
        })
    };
    let value = prop_oneof![4 => text.clone(), 1 => object(text.clone().boxed())];
    let number =
        prop_oneof![(-200.0..200.0).prop_map(Value::from), any::<f64>().prop_map(Value::from), Just(json!("x"))];
    (object(value.boxed()), prop::collection::vec(number, 0..4))
        .prop_map(|(properties, coordinates)| feature(properties, Value::from(coordinates)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_features_and_tiles_does_not_matter(
        (features, shuffled) in prop::collection::vec(any_feature(), 0..8)
            .prop_flat_map(|features| (Just(features.clone()), Just(features).prop_shuffle())),
        at in 0..8_usize,
    ) {
        let one = read(&features);
        let (left, right) = shuffled.split_at(at.min(shuffled.len()));
        let tiles = [("a.geojson", collection(right)), ("b.geojson", collection(left))];
        let other = import::read_feed(&feed(&tiles), &settings()).unwrap();
        prop_assert_eq!(one.report.to_string(), other.report.to_string());
        prop_assert_eq!(one, other);
    }

    #[test]
    fn any_bytes_give_a_value(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let feed = [b"{\"type\":\"FeatureCollection\",\"features\":[".as_slice(), &bytes].concat();
        let _ = import::read(&feed, &settings());
    }
}

/// The tiles of other people's map of warm rooms, counted in another way.
#[test]
fn tiles_of_others() {
    const TILES: [&str; 6] = ["504/340", "505/330", "506/329", "507/331", "510/340", "511/340"];
    let Some(folder) = data().map(|data| data.join("warm-spaces/tiles/10")).filter(|folder| folder.is_dir()) else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return;
    };
    let mut all = Vec::new();
    for tile in TILES {
        let bytes = fs::read(folder.join(format!("{tile}.geojson"))).unwrap();
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        let features = value["features"].as_array().unwrap().clone();
        let imported = import::read(&bytes, &settings()).unwrap();
        check(&imported, features.len());
        let said: HashSet<String> = features.iter().map(|one| one["properties"].to_string()).collect();
        let counts = imported.report.counts();
        let known = |fact: &str| imported.report.facts.iter().find(|share| share.fact == fact).unwrap().known;
        let timed = imported.listings.iter().filter(|one| open(one).0 > 0).count();
        println!(
            "{tile}: {} features, {} kept, {} mended, {} merged, {} left out, {} listings; open at known hours {timed}, when {}, place {}",
            features.len(),
            counts.kept,
            counts.mended,
            counts.merged,
            counts.left_out,
            imported.listings.len(),
            known("when"),
            known("place")
        );
        assert_eq!(counts.left_out, 0, "{}", imported.report);
        assert!(counts.merged >= features.len() - said.len(), "the same twice");
        // Each has a point, and none was moved.
        assert_eq!(known("place"), imported.listings.len());
        let exact = |one: &&Listing| one.public_place().is_some_and(|place| place.point.is_some());
        assert_eq!(imported.listings.iter().filter(exact).count(), imported.listings.len());
        // Whoever has hours in the grammar of maps is open at known hours, but for what was told.
        let formal = features.iter().filter(|one| one["properties"]["hours"]["opening"].is_string()).count();
        let told = imported.report.problems().filter(|problem| problem.field.starts_with("hours")).count();
        assert!(timed + told + counts.merged >= formal, "{timed} + {told} of {formal}");
        all.push((format!("{tile}.geojson"), bytes));
    }
    let together = import::read_feed(&feed(&all), &settings()).unwrap();
    check(&together, 1351);
    let mut reasons: std::collections::BTreeMap<String, usize> = Default::default();
    together.report.problems().for_each(|problem| *reasons.entry(format!("{:?}", problem.reason)).or_default() += 1);
    println!("together: {:?}, {} listings, {reasons:?}", together.report.counts(), together.listings.len());
}
