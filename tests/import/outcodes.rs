//! The middles of postcode districts: made from the public statistics, and made again the same.

use crate::stage::data;
use crate::stage::one;
use chrono::NaiveDate;
use come_along::facts::{Context, distance, minutes_on_foot};
use come_along::i18n::say;
use come_along::model::{Clock, FreshDays, Point, Whereabouts};
use serde_json::json;
use std::fmt::Write;
use std::fs;
use std::path::Path;

const HEAD: &str = "# Middles of postcode districts: code, latitude, longitude (WGS 84), the mean of the district's postcodes.\n\
    # Source: Office for National Statistics, Open Government Licence v3.0. Contains OS data (c) Crown copyright and\n\
    # database right, Royal Mail data (c) Royal Mail copyright and database right, National Statistics data (c) Crown\n\
    # copyright and database right. Made by: OUTCODES=write cargo test --test import outcodes\n";

#[test]
fn outcodes_are_made_from_the_statistics() {
    let Some(bytes) =
        data().and_then(|data| fs::read_to_string(data.join("postcodes/outcode-centroids-derived.csv")).ok())
    else {
        println!("skipped: the table of postcode districts is not at hand (set COME_ALONG_DATA)");
        return;
    };
    let mut table = HEAD.to_string();
    for row in bytes.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let degrees = |cell: &str| cell.parse::<f64>().unwrap();
        writeln!(table, "{},{:.3},{:.3}", cells[0], degrees(cells[1]), degrees(cells[2])).unwrap();
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/import/outcodes.csv");
    if std::env::var("OUTCODES").is_ok_and(|mode| mode == "write") {
        fs::write(&file, &table).unwrap();
    }
    assert!(
        fs::read_to_string(file).unwrap() == table,
        "make it again: OUTCODES=write cargo test --test import outcodes"
    );
}

#[test]
fn a_postcode_without_a_point_is_about_there() {
    let at = |location| one(json!({"service_at_locations": [{"location": location}]})).0;
    let listing = at(
        json!({"id": "l", "location_type": "physical", "addresses": [{"address_1": "1 Road", "postal_code": "s12gz"}]}),
    );
    let Some(Whereabouts::At(place)) = listing.place.value() else { panic!("{:?}", listing.place) };
    assert!(place.approximate && place.point.is_some());
    let here = Point::from_degrees(53.39, -1.47);
    let exactly = Context {
        today: NaiveDate::default(),
        now: Clock::midnight(),
        from: here,
        from_is_about: false,
        fresh_days: FreshDays::default(),
    };
    let words = distance(place, &exactly).unwrap();
    let metres = place.point.unwrap().metres_to(Point::from_degrees(53.39, -1.47).unwrap());
    assert_eq!(words, say::walk_minutes_about(minutes_on_foot(metres)));
    let listing = at(json!({"id": "l", "location_type": "physical", "latitude": 53.38, "longitude": -1.47,
        "addresses": [{"address_1": "1 Road", "postal_code": "S1 2GZ"}]}));
    assert!(!listing.place.value().and_then(Whereabouts::place).unwrap().approximate);
}
