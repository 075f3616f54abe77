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
use std::collections::{BTreeMap, HashMap};
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

/// A side of the squares in which points are looked for: no degree is so short where people live that more
/// than the next square is [`NEAR`].
const SQUARE: i32 = 50_000;

/// The districts from which people may set out to some listings, which are told one by one. What is kept does not
/// grow with them: a district is settled by the first listing that is near it.
pub struct Districts {
    /// Districts of the table that nothing was near so far, by squares.
    open: HashMap<(i32, i32), Vec<(&'static str, Point)>>,
    near: BTreeMap<&'static str, Point>,
    /// Districts that the table does not have: how many points, and the sums of their coordinates.
    own: BTreeMap<String, (i64, i64, i64)>,
}

impl Default for Districts {
    fn default() -> Self {
        let mut open: HashMap<_, Vec<_>> = HashMap::new();
        for (code, middle) in POINTS.iter() {
            open.entry(square(middle.lat, middle.lon)).or_default().push((*code, *middle));
        }
        Self { open, near: BTreeMap::new(), own: BTreeMap::new() }
    }
}

impl Districts {
    /// Takes note of a listing.
    pub fn add(&mut self, listing: &Listing) {
        let Some(point) = point(listing) else { return };
        let (row, column) = square(point.lat, point.lon);
        for square in (-1..=1).flat_map(|up| (-1..=1).map(move |across| (row + up, column + across))) {
            if let Some(open) = self.open.get_mut(&square) {
                let near = open.extract_if(.., |(_, middle)| middle.metres_to(point) <= NEAR);
                self.near.extend(near);
                if open.is_empty() {
                    self.open.remove(&square);
                }
            }
        }
        if let Some(code) = outward(listing).filter(|code| !POINTS.contains_key(code)) {
            add_own(&mut self.own, code, (1, i64::from(point.lat), i64::from(point.lon)));
        }
    }

    /// Takes over what another has taken note of.
    pub fn join(&mut self, other: Self) {
        self.near.extend(other.near);
        other.own.into_iter().for_each(|(code, sums)| add_own(&mut self.own, &code, sums));
    }

    /// By their code: those of the table that are near any of the listings, and those that only the listings
    /// know, in the middle of these.
    #[must_use]
    pub fn all(&self) -> Vec<District> {
        let mut all: BTreeMap<&str, Point> = self.near.iter().map(|(code, middle)| (*code, *middle)).collect();
        let mean = |(count, lats, lons): &(i64, i64, i64)| {
            let count = (*count).max(1);
            Point { lat: (lats / count) as i32, lon: (lons / count) as i32 }
        };
        all.extend(self.own.iter().map(|(code, sums)| (code.as_str(), mean(sums))));
        all.into_iter().map(|(code, middle)| District { code: code.to_owned(), middle }).collect()
    }
}

fn add_own(own: &mut BTreeMap<String, (i64, i64, i64)>, code: &str, (more, lat, lon): (i64, i64, i64)) {
    let (count, lats, lons) = own.entry(code.to_owned()).or_default();
    *count += more;
    *lats += lat;
    *lons += lon;
}

fn square(lat: i32, lon: i32) -> (i32, i32) {
    (lat.div_euclid(SQUARE), lon.div_euclid(SQUARE))
}

/// The districts of listings that are at hand: [`Districts`].
pub fn districts<'a>(listings: impl IntoIterator<Item = &'a Listing>) -> Vec<District> {
    let mut districts = Districts::default();
    listings.into_iter().for_each(|listing| districts.add(listing));
    districts.all()
}

fn point(listing: &Listing) -> Option<Point> {
    listing.public_place()?.point
}

fn outward(listing: &Listing) -> Option<&str> {
    Some(listing.public_place()?.postcode.as_deref()?.split_once(' ')?.0)
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
