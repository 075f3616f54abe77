//! Where a service happens: the locations of `service_at_locations`, their addresses and points.

use crate::import::given::{Given, Log};
use crate::import::report::Reason;
use crate::import::{clean, postcode};
use crate::model::*;

/// A place of a service, with the objects that may say more about it.
pub(super) struct Spot<'a> {
    /// The location's own id.
    pub(super) id: String,
    /// Where it is.
    pub(super) place: Whereabouts,
    /// The link between service and location: sessions, contacts.
    pub(super) at_location: Given<'a>,
    /// The location: opening hours, access.
    pub(super) location: Given<'a>,
    /// Further addresses of the same location, which a hidden address must hide too.
    pub(super) other_addresses: Vec<Place>,
}

/// Longest line of an address, in characters.
const LONGEST: usize = 120;

/// Every place to go to, each location once, ordered by id.
pub(super) fn spots<'a>(given: &Given<'a>, log: &mut Log) -> Vec<Spot<'a>> {
    let mut spots: Vec<Spot<'a>> = Vec::new();
    for at_location in given.list("service_at_locations", log) {
        let Some(location) = at_location.object("location", log) else { continue };
        let Some((place, other_addresses)) = whereabouts(&location, log) else { continue };
        let id = ["id"].iter().find_map(|key| location.word(key, log).or_else(|| at_location.word(key, log)));
        let id = id.map(|id| id.trim().to_string()).unwrap_or_default();
        spots.push(Spot { id, place, at_location, location, other_addresses });
    }
    spots.sort_by(|a, b| (&a.id, format!("{:?}", a.place)).cmp(&(&b.id, format!("{:?}", b.place))));
    spots.dedup_by(|a, b| a.id == b.id && a.place == b.place);
    number_the_rest(&mut spots);
    spots
}

/// Places without an id, or with the same one, are told apart by a number.
fn number_the_rest(spots: &mut [Spot<'_>]) {
    let ids: Vec<String> = spots.iter().map(|spot| spot.id.clone()).collect();
    for (at, spot) in spots.iter_mut().enumerate() {
        let taken = ids.iter().take(at).filter(|id| **id == spot.id).count();
        if spot.id.is_empty() || taken > 0 {
            spot.id = format!("{}#{}", spot.id, taken + 1);
        }
    }
}

/// Where a location is; nothing when nobody can go there, which is reported.
fn whereabouts(location: &Given<'_>, log: &mut Log) -> Option<(Whereabouts, Vec<Place>)> {
    match location.text("location_type", log).map(str::trim) {
        Some("virtual") => return Some((Whereabouts::Online, Vec::new())),
        Some("postal") => {
            log.note(&location.path("location_type"), "postal", Reason::NotAPlaceToGo);
            return None;
        }
        _ => {}
    }
    let mut addresses = location.lists(&["addresses", "physical_addresses"], log);
    addresses.sort_by_key(|address| address.text("address_type", log).is_some_and(|kind| kind.trim() != "physical"));
    let mut places = addresses.iter().map(|address| address_of(address, log)).collect::<Vec<_>>().into_iter();
    let (mut place, country) = places.next().unwrap_or_default();
    place.name = location
        .text_of(&["name", "alternate_name"], log)
        .and_then(|(field, name)| clean::name(&field, name, log))
        .filter(|name| place.street.as_deref() != Some(name.as_str()));
    place.transport =
        location.text("transportation", log).and_then(|t| clean::prose(&location.path("transportation"), t, log));
    place.point = point(location, place.postcode.is_some() && country == Country::Britain, log);
    let others = places.map(|(place, _)| place).collect();
    (place != Place::default()).then_some((Whereabouts::At(place), others))
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Country {
    #[default]
    Britain,
    Other,
}

/// An address. A person's name (`attention`) is never taken.
fn address_of(address: &Given<'_>, log: &mut Log) -> (Place, Country) {
    let line = |key: &str, log: &mut Log| {
        address.text(key, log).and_then(|text| clean::line(&address.path(key), text, LONGEST, log))
    };
    let country = match address.text("country", log).map(|text| text.trim().to_uppercase()).as_deref() {
        None | Some("GB" | "UK" | "GBR" | "UNITED KINGDOM" | "ENGLAND" | "WALES" | "SCOTLAND" | "NORTHERN IRELAND") => {
            Country::Britain
        }
        Some(_) => Country::Other,
    };
    let street: Vec<String> = ["address_1", "address_2"].iter().filter_map(|key| line(key, log)).collect();
    let area = ["city", "region", "state_province"].iter().find_map(|key| line(key, log));
    let written = line("postal_code", log);
    let postcode = match country {
        Country::Britain => written.as_deref().and_then(|text| {
            let code = postcode::normalise(text);
            if code.is_none() {
                log.note(&address.path("postal_code"), text, Reason::NotAPostcode);
            }
            code
        }),
        Country::Other => written,
    };
    let street = (!street.is_empty()).then(|| street.join(", "));
    (Place { street, area, postcode, ..Place::default() }, country)
}

/// The point of a location, when it can be true.
pub(in crate::import) fn point(location: &Given<'_>, british: bool, log: &mut Log) -> Option<Point> {
    let field = location.path("latitude");
    let numbers = (location.number("latitude", log), location.number("longitude", log));
    let (lat, lon) = match numbers {
        (Some(lat), Some(lon)) => (lat, lon),
        (None, None) => return None,
        _ => {
            log.note(&field, "", Reason::HalfAPoint);
            return None;
        }
    };
    let wrong = match Point::from_degrees(lat, lon) {
        None => Reason::NotOnEarth,
        Some(_) if lat == 0.0 && lon == 0.0 => Reason::ZeroPoint,
        Some(_) if british && !in_britain(lat, lon) => Reason::NotInBritain,
        Some(point) => return Some(point),
    };
    log.note(&field, &format!("{lat}, {lon}"), wrong);
    None
}

/// A box around the British Isles, Scilly to Shetland.
pub(in crate::import) fn in_britain(lat: f64, lon: f64) -> bool {
    (49.0..=61.5).contains(&lat) && (-11.0..=2.5).contains(&lon)
}

/// How one attends when no address is given: `attending_type` of UK 1.x.
pub(super) fn without_address(given: &Given<'_>, log: &mut Log) -> Fact<Whereabouts> {
    match given.text("attending_type", log).map(|text| text.trim().to_lowercase()).as_deref() {
        Some("online") => Fact::stated(Whereabouts::Online),
        Some("phone") => Fact::stated(Whereabouts::ByPhone),
        Some("home visit") => Fact::stated(Whereabouts::ComesToYou),
        _ => Fact::NotKnown,
    }
}
