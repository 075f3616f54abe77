//! Where a thing happens, and what the building is like.

use super::Prose;
use crate::wire;

/// A point on the earth, WGS 84, in hundred-thousandths of a degree (about a metre).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point {
    /// Latitude × 100,000, from -9,000,000 to 9,000,000.
    pub lat: i32,
    /// Longitude × 100,000, from -18,000,000 to 18,000,000.
    pub lon: i32,
}

wire::record!(Point { 0 lat, 1 lon });

impl Point {
    /// A point from degrees, or nothing when they are not on the earth.
    pub fn from_degrees(lat: f64, lon: f64) -> Option<Self> {
        let on_earth = lat.is_finite() && lon.is_finite() && lat.abs() <= 90.0 && lon.abs() <= 180.0;
        on_earth.then(|| Self { lat: (lat * 1e5).round() as i32, lon: (lon * 1e5).round() as i32 })
    }

    /// Metres to `other` along the surface: an equirectangular estimate, better than 0.5% within
    /// 200 km at British latitudes, which is closer than "minutes on foot" can promise.
    pub fn metres_to(self, other: Point) -> u32 {
        let (east, north) = other.metres_from(self);
        (north * north + east * east).sqrt() as u32
    }

    /// Metres to the east and to the north of `from`, as close as `metres_to`.
    pub fn metres_from(self, from: Point) -> (f64, f64) {
        const METRES_PER_UNIT: f64 = 1.113_194_9;
        let middle = (f64::from(self.lat) + f64::from(from.lat)) / 2.0 / 1e5;
        let north = f64::from(self.lat) - f64::from(from.lat);
        let east = (f64::from(self.lon) - f64::from(from.lon)) * cosine(middle.to_radians());
        (east * METRES_PER_UNIT, north * METRES_PER_UNIT)
    }
}

/// The first half of a postcode, from which somebody can start without saying where they live.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct District {
    /// In capitals: `BS1`.
    pub code: String,
    /// Its middle; distances from it are approximate.
    pub middle: Point,
}

wire::record!(District { 0 code, 1 middle });

/// The cosine of an angle in radians between the poles, to a thousandth; to a ten-thousandth at
/// British latitudes. The exact one weighs six thousand bytes in the site.
fn cosine(angle: f64) -> f64 {
    let square = angle * angle;
    1.0 - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0))
}

/// Where to go.
#[derive(Clone, Debug, PartialEq)]
pub enum Whereabouts {
    /// A place with an address.
    At(Place),
    /// The address is given on asking. Only the area is written for the public, prose included.
    AskForAddress(Place),
    /// On a phone or computer.
    Online,
    /// They come to you.
    ComesToYou,
    /// By telephone.
    ByPhone,
}

wire::choice!(Whereabouts { 0 At(0 value), 1 AskForAddress(0 value), 2 Online, 3 ComesToYou, 4 ByPhone });

impl Whereabouts {
    /// The place, when there is one to go to.
    pub fn place(&self) -> Option<&Place> {
        match self {
            Whereabouts::At(place) | Whereabouts::AskForAddress(place) => Some(place),
            _ => None,
        }
    }
}

/// A building or a spot. Of a hidden address only `area` and a point of the area are kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// Name of the building, as written.
    pub name: Option<String>,
    /// Street lines, as written, joined by a comma.
    pub street: Option<String>,
    /// Town, or part of a town.
    pub area: Option<String>,
    /// UK postcode in capitals with its space, or another country's as written.
    pub postcode: Option<String>,
    /// Where it is on the map.
    pub point: Option<Point>,
    /// True when `point` is the middle of a postcode district or an area: distances are "about".
    pub approximate: bool,
    /// What kind of building; some people are afraid of clinics and offices.
    pub kind: Option<PlaceKind>,
    /// Bus numbers and stops, as written.
    pub transport: Option<Prose>,
}

wire::record!(Place { 0 name, 1 street, 2 area, 3 postcode, 4 point, 5 approximate, 6 kind, 7 transport });

/// What kind of building it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the everyday word")]
pub enum PlaceKind {
    Library,
    CommunityCentre,
    ChurchHall,
    Mosque,
    School,
    College,
    Park,
    SportsCentre,
    Clinic,
    Office,
    Cafe,
    Home,
    Allotment,
    Museum,
}

wire::choice!(PlaceKind {
    0 Library, 1 CommunityCentre, 2 ChurchHall, 3 Mosque, 4 School, 5 College, 6 Park, 7 SportsCentre, 8 Clinic,
    9 Office, 10 Cafe, 11 Home, 12 Allotment, 13 Museum,
});

/// What the building offers. Each is yes, no, or not said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Access {
    /// No step from the street to the room, or a lift.
    pub step_free: Option<bool>,
    /// A toilet that a wheelchair user can use.
    pub toilet: Option<bool>,
    /// A quiet room or a quiet group.
    pub quiet: Option<bool>,
    /// A hearing loop.
    pub hearing_loop: Option<bool>,
    /// British Sign Language.
    pub bsl: Option<bool>,
    /// The source's own words, when they say more.
    pub in_own_words: Option<Prose>,
}

wire::record!(Access { 0 step_free, 1 toilet, 2 quiet, 3 hearing_loop, 4 bsl, 5 in_own_words });

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The great circle on a sphere of the earth's mean radius.
    fn haversine(one: Point, other: Point) -> f64 {
        let angle = |units: i32| (f64::from(units) / 1e5).to_radians();
        let half = |one: i32, other: i32| ((angle(one) - angle(other)) / 2.0).sin().powi(2);
        let chord = half(one.lat, other.lat) + angle(one.lat).cos() * angle(other.lat).cos() * half(one.lon, other.lon);
        2.0 * 6_371_008.8 * chord.sqrt().asin()
    }

    proptest! {
        /// Within 200 km anywhere from Scilly to Shetland.
        #[test]
        fn metres_are_as_close_as_promised(
            lat in 4_980_000i32..6_090_000,
            lon in -850_000i32..200_000,
            north in -180_000i32..180_000,
            east in -250_000i32..250_000,
        ) {
            let (one, other) = (Point { lat, lon }, Point { lat: lat + north, lon: lon + east });
            let exact = haversine(one, other);
            prop_assume!(exact < 200_000.0);
            let difference = (f64::from(one.metres_to(other)) - exact).abs();
            prop_assert!(difference <= exact * 0.005 + 1.0, "{difference} m of {exact} m");
        }

        #[test]
        fn any_two_points_have_a_distance(lat: i32, lon: i32, other_lat: i32, other_lon: i32) {
            let (one, other) = (Point { lat, lon }, Point { lat: other_lat, lon: other_lon });
            prop_assert_eq!(one.metres_to(other), other.metres_to(one));
        }
    }

    #[test]
    fn the_cosine_is_as_close_as_promised() {
        for hundredth in -9_000..=9_000 {
            let angle = (f64::from(hundredth) / 100.0).to_radians();
            let bound = if (4_980..=6_090).contains(&hundredth) { 1e-4 } else { 1e-3 };
            assert!((cosine(angle) - angle.cos()).abs() < bound, "{hundredth}");
        }
    }
}
