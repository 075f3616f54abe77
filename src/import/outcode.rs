//! Where a postcode is, to within its district, for listings that give a postcode and no point.
//!
//! `outcodes.csv` holds the middle of every district that the Office for National Statistics has
//! known, ended ones and those of Northern Ireland too: the mean of its postcodes, to three decimals
//! (some 100 metres, far less than a district is wide). Such a point is *approximate*, and every
//! distance from it says "about".
//!
//! Contains National Statistics data © Crown copyright and database right, OS data © Crown
//! copyright and database right, Royal Mail data © Royal Mail copyright and database right, under
//! the Open Government Licence v3.0. `OUTCODES=write cargo test --test import outcodes` makes the
//! file again from the statistics.

use crate::model::{District, Fact, Listing, Place, Point, Whereabouts};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

/// A line a district: outward code, latitude, longitude; lines with `#` are for people.
const TABLE: &str = include_str!("outcodes.csv");

static POINTS: LazyLock<HashMap<&'static str, Point>> = LazyLock::new(|| TABLE.lines().filter_map(row).collect());

fn row(line: &'static str) -> Option<(&'static str, Point)> {
    let mut cells = line.split(',');
    let code = cells.next().filter(|code| !code.starts_with('#'))?;
    let (lat, lon) = (cells.next()?.parse().ok()?, cells.next()?.parse().ok()?);
    Some((code, Point::from_degrees(lat, lon)?))
}

/// The middle of the district of a postcode written as `BS1 3DX`.
pub(super) fn middle(postcode: &str) -> Option<Point> {
    let (outward, _) = postcode.split_once(' ')?;
    POINTS.get(outward).copied()
}

/// How far from a listing a district still belongs to the directory, in metres: an hour on a bus.
const NEAR: u32 = 20_000;

/// The districts from which people may set out to `listings`, by their code: those of the table that
/// are near any of them, and those that only the listings know, in the middle of these.
pub fn districts(listings: &[Listing]) -> Vec<District> {
    let points: HashSet<(i32, i32)> = listings.iter().filter_map(point).map(|point| (point.lat, point.lon)).collect();
    let near = |middle: Point| points.iter().any(|(lat, lon)| middle.metres_to(Point { lat: *lat, lon: *lon }) <= NEAR);
    let of_table = POINTS.iter().filter(|(_, middle)| near(**middle)).map(|(code, middle)| (*code, *middle));
    let mut all: BTreeMap<&str, Point> = of_table.collect();
    let mut own: BTreeMap<&str, Vec<Point>> = BTreeMap::new();
    for (code, point) in listings.iter().filter_map(|listing| Some((outward(listing)?, point(listing)?))) {
        if !POINTS.contains_key(code) {
            own.entry(code).or_default().push(point);
        }
    }
    all.extend(own.into_iter().map(|(code, points)| (code, mean(&points))));
    all.into_iter().map(|(code, middle)| District { code: code.to_owned(), middle }).collect()
}

fn point(listing: &Listing) -> Option<Point> {
    listing.public_place()?.point
}

fn outward(listing: &Listing) -> Option<&str> {
    Some(listing.public_place()?.postcode.as_deref()?.split_once(' ')?.0)
}

fn mean(points: &[Point]) -> Point {
    let count = i64::try_from(points.len()).unwrap_or(i64::MAX).max(1);
    let axis = |of: fn(&Point) -> i32| (points.iter().map(|point| i64::from(of(point))).sum::<i64>() / count) as i32;
    Point { lat: axis(|point| point.lat), lon: axis(|point| point.lon) }
}

/// Gives every place that has a postcode and no point the middle of its district.
pub(super) fn place(listings: &mut [Listing]) {
    for listing in listings {
        if let Fact::Known { value: Whereabouts::At(place), .. } = &mut listing.place {
            about(place);
        }
    }
}

fn about(place: &mut Place) {
    if place.point.is_none() {
        place.point = place.postcode.as_deref().and_then(middle);
        place.approximate |= place.point.is_some();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(postcode: &str, lat: f64, lon: f64) -> Listing {
        let place = Place { postcode: Some(postcode.into()), point: Point::from_degrees(lat, lon), ..Place::default() };
        Listing {
            place: Fact::stated(Whereabouts::At(place)),
            ..Listing::named("a:1", crate::model::Prose::english("Tea"))
        }
    }

    #[test]
    fn the_districts_of_a_town_are_those_around_it_and_its_own() {
        let found =
            districts(&[at("BS1 3DX", 51.4545, -2.5879), at("ZZ9 1AA", 51.46, -2.59), at("ZZ9 1AB", 51.44, -2.57)]);
        let codes: Vec<&str> = found.iter().map(|district| district.code.as_str()).collect();
        assert!(["BS1", "BS8", "BA1", "ZZ9"].iter().all(|code| codes.contains(code)), "{codes:?}");
        assert!(!codes.contains(&"SW1A") && codes.is_sorted() && codes.len() < 80, "{codes:?}");
        let own = found.iter().find(|district| district.code == "ZZ9").map(|district| district.middle);
        assert_eq!(own, Point::from_degrees(51.45, -2.58));
        assert!(districts(&[]).is_empty());
    }

    #[test]
    fn every_row_is_a_point_in_the_british_isles() {
        let rows = TABLE.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!(POINTS.len(), rows, "a row is broken or stands twice");
        assert!(rows > 3_000);
        for (code, point) in POINTS.iter() {
            let inside = (4_900_000..=6_150_000).contains(&point.lat) && (-900_000..=250_000).contains(&point.lon);
            assert!(inside, "{code}");
        }
    }

    #[test]
    fn ended_districts_and_northern_ireland_have_a_place_too() {
        for code in ["AB1 0AA", "BT1 1AA", "S1 2GZ", "EC1A 1BB"] {
            assert!(middle(code).is_some(), "{code}");
        }
        for code in ["ZZ1 2AB", "S1", ""] {
            assert_eq!(middle(code), None);
        }
    }

    #[test]
    fn only_a_place_without_a_point_gets_one_and_it_is_about_there() {
        let mut place = Place { postcode: Some("S1 2GZ".into()), ..Place::default() };
        about(&mut place);
        assert_eq!((place.point, place.approximate), (middle("S1 2GZ"), true));
        let exact = Place { point: Point::from_degrees(53.38, -1.47), approximate: false, ..place };
        let mut same = exact.clone();
        about(&mut same);
        assert_eq!(same, exact);
    }
}
