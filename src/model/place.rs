//! Where a thing happens, and what the building is like.

use super::Prose;
use minicbor::{Decode, Encode};

/// A point on the earth, WGS 84, in hundred-thousandths of a degree (about a metre).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
pub struct Point {
    /// Latitude × 100,000, from -9,000,000 to 9,000,000.
    #[n(0)]
    pub lat: i32,
    /// Longitude × 100,000, from -18,000,000 to 18,000,000.
    #[n(1)]
    pub lon: i32,
}

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
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
pub enum Whereabouts {
    /// A place with an address.
    #[n(0)]
    At(#[n(0)] Place),
    /// The address is given on asking. Only the area is written for the public, prose included.
    #[n(1)]
    AskForAddress(#[n(0)] Place),
    /// On a phone or computer.
    #[n(2)]
    Online,
    /// They come to you.
    #[n(3)]
    ComesToYou,
    /// By telephone.
    #[n(4)]
    ByPhone,
}

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
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Place {
    /// Name of the building, as written.
    #[n(0)]
    pub name: Option<String>,
    /// Street lines, as written, joined by a comma.
    #[n(1)]
    pub street: Option<String>,
    /// Town, or part of a town.
    #[n(2)]
    pub area: Option<String>,
    /// UK postcode in capitals with its space, or another country's as written.
    #[n(3)]
    pub postcode: Option<String>,
    /// Where it is on the map.
    #[n(4)]
    pub point: Option<Point>,
    /// True when `point` is the middle of a postcode district or an area: distances are "about".
    #[n(5)]
    #[cbor(default)]
    pub approximate: bool,
    /// What kind of building; some people are afraid of clinics and offices.
    #[n(6)]
    pub kind: Option<PlaceKind>,
    /// Bus numbers and stops, as written.
    #[n(7)]
    pub transport: Option<Prose>,
}

/// What kind of building it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(index_only)]
#[allow(missing_docs, reason = "each is the everyday word")]
pub enum PlaceKind {
    #[n(0)]
    Library,
    #[n(1)]
    CommunityCentre,
    #[n(2)]
    ChurchHall,
    #[n(3)]
    Mosque,
    #[n(4)]
    School,
    #[n(5)]
    College,
    #[n(6)]
    Park,
    #[n(7)]
    SportsCentre,
    #[n(8)]
    Clinic,
    #[n(9)]
    Office,
    #[n(10)]
    Cafe,
    #[n(11)]
    Home,
    #[n(12)]
    Allotment,
    #[n(13)]
    Museum,
}

/// What the building offers. Each is yes, no, or not said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Access {
    /// No step from the street to the room, or a lift.
    #[n(0)]
    pub step_free: Option<bool>,
    /// A toilet that a wheelchair user can use.
    #[n(1)]
    pub toilet: Option<bool>,
    /// A quiet room or a quiet group.
    #[n(2)]
    pub quiet: Option<bool>,
    /// A hearing loop.
    #[n(3)]
    pub hearing_loop: Option<bool>,
    /// British Sign Language.
    #[n(4)]
    pub bsl: Option<bool>,
    /// The source's own words, when they say more.
    #[n(5)]
    pub in_own_words: Option<Prose>,
}
