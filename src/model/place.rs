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
        const METRES_PER_UNIT: f64 = 1.113_194_9;
        let middle = f64::from(self.lat + other.lat) / 2.0 / 1e5;
        let north = f64::from(self.lat - other.lat);
        let east = f64::from(self.lon - other.lon) * middle.to_radians().cos();
        ((north * north + east * east).sqrt() * METRES_PER_UNIT) as u32
    }
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
