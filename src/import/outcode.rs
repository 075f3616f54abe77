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

use crate::model::{Fact, Listing, Place, Point, Whereabouts};
use std::collections::HashMap;
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
