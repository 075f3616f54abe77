//! An address on one line, as calendars and maps have it: `Mill Hall, 4 Mill Street, Millbrook ZZ1 2AB,
//! UK`, turned into the parts of a place. Nothing is guessed beyond what commas and a postcode say, and
//! no part is lost. Also what tells a meeting on the web from a place. For any reader of formats.

use super::given::Log;
use super::{clean, postcode};
use crate::model::Place;

/// Longest part of an address, in characters.
const LONGEST: usize = 120;
/// What people write behind an address that says nothing about the place.
const COUNTRIES: [&str; 8] =
    ["uk", "united kingdom", "great britain", "gb", "england", "wales", "scotland", "northern ireland"];

/// The place that a line names; nothing when it names none.
pub(super) fn read(field: &str, raw: &str, log: &mut Log) -> Option<Place> {
    let line = postcode::each_once(clean::line(field, raw, 4 * LONGEST, log)?);
    let codes = postcode::find_all(&line);
    let mut rest = line.clone();
    let postcode = match codes.as_slice() {
        [only] => {
            rest.replace_range(only.clone(), ",");
            line.get(only.clone()).and_then(postcode::normalise)
        }
        // Of two postcodes nobody knows which is the place; both stay in the words.
        _ => None,
    };
    let mut parts: Vec<String> = Vec::new();
    for part in rest.split([',', ';', '|']).map(|part| part.trim_matches([' ', '.', '-']).to_string()) {
        let empty = part.is_empty() || COUNTRIES.contains(&part.to_lowercase().as_str());
        if !empty && !parts.iter().any(|known| known.eq_ignore_ascii_case(&part)) {
            parts.push(part);
        }
    }
    let place = Place { postcode, ..of_parts(parts) };
    (place != Place::default()).then_some(place)
}

/// Building, street, town. The last of several parts is the town when it has no digit; of the others the
/// first is the building, unless it begins with a house number or is alone and names a road.
fn of_parts(mut parts: Vec<String>) -> Place {
    let has_digit = |text: &String| text.chars().any(|c| c.is_ascii_digit());
    let has_town = parts.len() > 1 && parts.last().is_some_and(|last| !has_digit(last) && last.chars().count() <= 60);
    let area = if has_town { parts.pop() } else { None };
    let is_building = match parts.as_slice() {
        [] => false,
        [alone] => !has_digit(alone) && !names_a_road(alone),
        [first, ..] => !first.starts_with(|c: char| c.is_ascii_digit()) && !names_a_road(first),
    };
    let name = is_building.then(|| parts.remove(0));
    let street = (!parts.is_empty()).then(|| parts.join(", "));
    Place { name, street, area, ..Place::default() }
}

fn names_a_road(text: &str) -> bool {
    const ROADS: [&str; 14] = [
        "street", "st", "road", "rd", "avenue", "ave", "lane", "terrace", "close", "drive", "crescent", "grove", "way",
        "hill",
    ];
    let last = text.rsplit(' ').next().unwrap_or_default().trim_end_matches('.').to_lowercase();
    ROADS.contains(&last.as_str())
}

/// Whether words name a meeting on the web, and no place that one can walk to.
pub(super) fn is_online(raw: &str) -> bool {
    const WORDS: [&str; 12] = [
        "online",
        "on line",
        "zoom",
        "on zoom",
        "via zoom",
        "online via zoom",
        "zoom meeting",
        "microsoft teams meeting",
        "microsoft teams",
        "google meet",
        "virtual",
        "webinar",
    ];
    const HOSTS: [&str; 6] =
        ["zoom.us/", "meet.google.com/", "teams.microsoft.com/", "teams.live.com/", "meet.jit.si/", "webex.com/"];
    let text = raw.trim().trim_end_matches('.').to_lowercase();
    let link = text.starts_with("http") && !text.contains(char::is_whitespace);
    WORDS.contains(&text.as_str()) || (link && HOSTS.iter().any(|host| text.contains(host)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(raw: &str) -> String {
        let place = read("LOCATION", raw, &mut Log::quiet()).unwrap_or_default();
        let parts = [place.name, place.street, place.area, place.postcode];
        parts.map(|part| part.unwrap_or_default()).join(" | ")
    }

    #[test]
    fn parts_of_an_address() {
        for (raw, parts) in [
            (
                "Mill Hall, 4 Mill Street, Millbrook ZZ1 2AB, United Kingdom",
                "Mill Hall | 4 Mill Street | Millbrook | ZZ1 2AB",
            ),
            (
                "Mill Hall, Church Road, Millbrook, Surrey zz12ab",
                "Mill Hall | Church Road, Millbrook | Surrey | ZZ1 2AB",
            ),
            ("4 Mill Street, Millbrook", " | 4 Mill Street | Millbrook | "),
            ("Mill Hall", "Mill Hall |  |  | "),
            ("Mill Hall, ZZ1 2AB", "Mill Hall |  |  | ZZ1 2AB"),
            ("Mill Street, Millbrook", " | Mill Street | Millbrook | "),
            ("ZZ1 2AB", " |  |  | ZZ1 2AB"),
            ("Unit 2, Middlesex ZZ1 2AB", " | Unit 2 | Middlesex | ZZ1 2AB"),
            ("Hall ZZ1 2AB or Park ZZ1 2AD", " | Hall ZZ1 2AB or Park ZZ1 2AD |  | "),
            ("", " |  |  | "),
            ("UK", " |  |  | "),
        ] {
            assert_eq!(shown(raw), parts, "{raw}");
        }
    }

    #[test]
    fn meetings_on_the_web() {
        for raw in ["Online", "https://us02web.zoom.us/j/123", "Microsoft Teams Meeting", "Zoom."] {
            assert!(is_online(raw), "{raw}");
        }
        for raw in ["Zoom Street 4", "Online Centre, Mill Street", "https://example.org/hall", ""] {
            assert!(!is_online(raw), "{raw}");
        }
    }
}
