//! Where it happens: the place of an event, its address as fields or as one line, its point; or
//! nowhere, on a screen.

use super::tidy::last_part;
use crate::import::given::{Given, Log};
use crate::import::open_referral::place as points;
use crate::import::report::Reason;
use crate::import::{clean, outcode, postcode};
use crate::model::*;

/// Longest line of an address, in characters.
const LONGEST: usize = 120;
/// A point further from the middle of its postcode district than this, in metres, is another place.
const TOO_FAR: u32 = 60_000;
/// And one nearer than this, in metres, fits it.
const NEAR: u32 = 15_000;

/// Where one goes, or nothing when that is not said.
pub(super) fn read(event: &Given<'_>, log: &mut Log) -> Fact<Whereabouts> {
    let mode = event.text("eventAttendanceMode", log).map(last_part);
    if mode == Some("OnlineEventAttendanceMode") {
        return Fact::stated(Whereabouts::Online);
    }
    let place = event.object("location", log).and_then(|location| place(&location, log));
    match place {
        Some(place) => Fact::stated(Whereabouts::At(place)),
        None if event.says("beta:virtualLocation") => Fact::stated(Whereabouts::Online),
        None => Fact::NotKnown,
    }
}

fn place(location: &Given<'_>, log: &mut Log) -> Option<Place> {
    let is_virtual = location.text("type", log).is_some_and(|kind| kind == "VirtualLocation");
    if is_virtual {
        return None;
    }
    let mut place = address(location, log);
    place.name = location
        .text("name", log)
        .and_then(|name| clean::name(&location.path("name"), name, log))
        .filter(|name| place.street.as_deref() != Some(name.as_str()));
    let geo = location.object("geo", log);
    place.point = geo.and_then(|geo| points::point(&geo, place.postcode.is_some(), log));
    agree(&mut place, location, log);
    (place != Place::default()).then_some(place)
}

/// The address: fields, or all of it in one line.
fn address(location: &Given<'_>, log: &mut Log) -> Place {
    if let Some(line) = location.text("address", &mut Log::quiet()) {
        let name = location.text("name", log).unwrap_or_default();
        return of_line(&location.path("address"), line, name, log);
    }
    let Some(address) = location.object("address", log) else { return Place::default() };
    let line = |key: &str, log: &mut Log| {
        let text = address.text(key, log)?.trim().trim_matches(',').to_owned();
        clean::line(&address.path(key), &text, LONGEST, log)
    };
    let country = line("addressCountry", log).map(|country| country.to_uppercase());
    let is_british = country.is_none_or(|country| {
        matches!(country.as_str(), "GB" | "UK" | "GBR" | "UNITED KINGDOM" | "ENGLAND" | "SCOTLAND" | "WALES")
    });
    let written = line("postalCode", log);
    let postcode = match is_british {
        true => written.as_deref().and_then(|text| {
            let code = postcode::normalise(text);
            if code.is_none() {
                log.note(&address.path("postalCode"), text, Reason::NotAPostcode);
            }
            code
        }),
        false => written,
    };
    let area = ["addressLocality", "addressRegion"].iter().find_map(|key| line(key, log));
    Place { street: line("streetAddress", log), area, postcode, ..Place::default() }
}

fn of_line(field: &str, text: &str, name: &str, log: &mut Log) -> Place {
    let code = postcode::find_all(text).into_iter().next_back();
    let postcode = code.clone().and_then(|range| postcode::normalise(text.get(range)?));
    let street = match code {
        Some(range) => text.get(..range.start).unwrap_or_default(),
        None => text,
    };
    // Such a line often begins with the name of the place, which is shown above it.
    let street = street.trim().strip_prefix(name.trim()).filter(|rest| rest.starts_with(',')).unwrap_or(street);
    let street = clean::line(field, street.trim_matches([',', ' ']), LONGEST, log);
    Place { street, postcode, ..Place::default() }
}

/// A point and a postcode that lie far apart are two places. Where the place's own name holds
/// another postcode that fits the point, name and point agree, and the address is not believed;
/// else the point is not.
fn agree(place: &mut Place, location: &Given<'_>, log: &mut Log) {
    let (Some(point), Some(code)) = (place.point, place.postcode.clone()) else { return };
    let is_further =
        |code: &str, metres: u32| outcode::middle(code).is_some_and(|middle| middle.metres_to(point) > metres);
    let named = place.name.as_deref().and_then(code_in).filter(|named| !is_further(named, NEAR));
    match named {
        Some(named) if is_further(&code, NEAR) => {
            log.note(&location.path("address"), &code, Reason::PlacesContradict);
            (place.street, place.area, place.postcode) = (None, None, Some(named));
        }
        _ if is_further(&code, TOO_FAR) => {
            log.note(&location.path("geo"), &code, Reason::PlacesContradict);
            place.point = None;
        }
        _ => {}
    }
}

fn code_in(text: &str) -> Option<String> {
    postcode::find_all(text).into_iter().find_map(|range| postcode::normalise(text.get(range)?))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;
    use crate::import::RecordId;
    use serde_json::json;

    #[test]
    fn two_places_in_one_are_told() {
        let of = |name: &str, code: &str| {
            let fields = json!({"location": {"name": name, "address": {"streetAddress": "1 Road", "postalCode": code},
                "geo": {"latitude": 51.7169, "longitude": 0.4881}}});
            let mut log = Log::new(RecordId { id: "x".into(), copy: 1 });
            let found = read(&Given::record(fields.as_object().unwrap()), &mut log);
            let place = found.value().and_then(Whereabouts::place).unwrap().clone();
            (place.postcode.unwrap(), place.street.is_some(), place.point.is_some(), log.finish().len())
        };
        assert_eq!(of("Hall", "CM2 0AA"), ("CM2 0AA".into(), true, true, 0));
        assert_eq!(
            of("Hall, Lane, CM2 0AA", "UB9 0AA"),
            ("CM2 0AA".into(), false, true, 1),
            "the name and the point agree"
        );
        assert_eq!(of("Hall", "BS1 0AA"), ("BS1 0AA".into(), true, false, 1));
    }
}
