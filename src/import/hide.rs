//! Hidden addresses: some groups are only safe while nobody can look up where they meet.
//!
//! Neither street nor postcode nor exact point may stand in any byte of the listing, other
//! people's prose included. First everything known is taken out, then the encoded listing is
//! searched as a last gate; a listing that still shows its address is left out altogether.

use super::Reason;
use super::given::Log;
use super::signs::{decoded, has_coordinate, is_map_link};
use super::{outcode, postcode};
use crate::model::*;

/// What stands where an address was.
const REMOVED: &str = "(ask for the address)";
/// Parts shorter than this many letters and digits are no secret: "flat", "hall".
const SHORTEST: usize = 6;
/// Roads are longer than their names: `Oak Rd`.
const SHORTEST_ROAD: usize = 5;
/// Kinds of road, and how people shorten them.
const ROADS: [(&str, &[&str]); 13] = [
    ("street", &["St"]),
    ("road", &["Rd"]),
    ("avenue", &["Ave", "Av"]),
    ("lane", &["Ln", "La"]),
    ("terrace", &["Terr", "Ter"]),
    ("close", &["Cl"]),
    ("drive", &["Dr"]),
    ("square", &["Sq"]),
    ("crescent", &["Cres", "Cr"]),
    ("gardens", &["Gdns"]),
    ("court", &["Ct"]),
    ("place", &["Pl"]),
    ("grove", &["Gr"]),
];

/// The parts of an address that must not be seen.
#[derive(Debug, Default)]
pub(super) struct Secrets {
    parts: Vec<String>,
}

impl Secrets {
    /// The secrets of some places: postcodes, streets with and without number, names of buildings.
    pub(super) fn of(places: &[Place]) -> Self {
        let mut parts = Vec::new();
        for place in places {
            parts.extend(place.postcode.clone());
            for line in place.name.iter().chain(&place.street).flat_map(|line| line.split(',').chain([line.as_str()])) {
                parts.extend(spellings(line.trim()));
                parts.extend(spellings(line.trim_start_matches(|c: char| !c.is_alphabetic())));
            }
        }
        // The area is what the public may know, so it cannot be a secret as well.
        let areas: Vec<String> = places.iter().filter_map(|place| place.area.as_deref()).map(bare).collect();
        let shortest = |part: &str| if road_kind(part).is_some() { SHORTEST_ROAD } else { SHORTEST };
        parts.retain(|part| bare(part).chars().count() >= shortest(part) && !areas.contains(&bare(part)));
        parts.sort_by(|a, b| (b.len(), a).cmp(&(a.len(), b)));
        parts.dedup();
        Self { parts }
    }

    /// The text without any secret, any British postcode and any pair of coordinates, and whether
    /// something was taken out.
    fn redact(&self, text: &str) -> (String, bool) {
        let mut out = text.to_string();
        for part in &self.parts {
            out = without(&out, part);
        }
        for range in postcode::find_all(&out).into_iter().rev() {
            out.replace_range(range, REMOVED);
        }
        let words = out.split(' ').map(|word| if self.reads_out_of(word) { REMOVED } else { word });
        let out = words.collect::<Vec<_>>().join(" ");
        let changed = out != text;
        (out, changed)
    }

    /// Whether a word gives the place away otherwise: a point, a map, an address encoded in a link.
    fn reads_out_of(&self, word: &str) -> bool {
        let plain = decoded(word);
        let is_encoded = plain != word;
        has_coordinate(&plain)
            || is_map_link(&plain)
            || (is_encoded && (self.show_in(plain.as_bytes()) || !postcode::find_all(&plain).is_empty()))
    }

    /// Whether a link leads to the place: by its address in it, a postcode or a point.
    fn read_out_of_link(&self, link: &str) -> bool {
        self.reads_out_of(link) || self.show_in(link.as_bytes()) || !postcode::find_all(link).is_empty()
    }

    /// Whether `bytes` still hold a secret, however it is spaced, punctuated and encoded.
    fn show_in(&self, bytes: &[u8]) -> bool {
        let text = String::from_utf8_lossy(bytes);
        let (written, read) = (bare(&text), bare(&decoded(&text)));
        self.parts.iter().map(|part| bare(part)).any(|part| written.contains(&part) || read.contains(&part))
    }
}

/// What stands before the last word, when that is a kind of road, and all ways of writing that.
fn road_kind(part: &str) -> Option<(&str, Vec<&'static str>)> {
    let (name, kind) = part.trim_end_matches('.').rsplit_once(' ')?;
    let (long, short) = ROADS.iter().find(|(long, short)| {
        long.eq_ignore_ascii_case(kind) || short.iter().any(|short| short.eq_ignore_ascii_case(kind))
    })?;
    Some((name, short.iter().chain([long]).copied().collect()))
}

/// A part of an address as people also write it: `High St`, `Saint Mary's`.
fn spellings(part: &str) -> Vec<String> {
    let mut found = vec![part.to_string()];
    if let Some((name, kinds)) = road_kind(part) {
        found.extend(kinds.iter().map(|kind| format!("{name} {kind}")));
    }
    let other = |text: &String| match text.split_once(' ') {
        Some((first, rest)) if bare(first) == "st" => Some(format!("Saint {rest}")),
        Some((first, rest)) if bare(first) == "saint" => Some(format!("St {rest}")),
        _ => None,
    };
    let saints: Vec<String> = found.iter().filter_map(other).collect();
    found.extend(saints);
    found
}

/// Letters and digits only, in lower case.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// `text` with every place taken out where the letters and digits of `part` follow each other.
fn without(text: &str, part: &str) -> String {
    let wanted: Vec<char> = bare(part).chars().collect();
    let letters: Vec<(usize, usize, char)> = text
        .char_indices()
        .filter(|(_, c)| c.is_alphanumeric())
        .flat_map(|(at, c)| c.to_lowercase().map(move |low| (at, at + c.len_utf8(), low)))
        .collect();
    if wanted.is_empty() || letters.len() < wanted.len() {
        return text.to_string();
    }
    let mut out = String::with_capacity(text.len());
    let (mut copied, mut at) = (0, 0);
    while let Some(window) = letters.get(at..at + wanted.len()) {
        if !window.iter().map(|(_, _, c)| c).eq(&wanted) {
            at += 1;
            continue;
        }
        let (start, end) = (window.first().map_or(0, |first| first.0), window.last().map_or(0, |last| last.1));
        out.push_str(text.get(copied..start).unwrap_or_default());
        out.push_str(REMOVED);
        copied = end;
        at += wanted.len();
    }
    out + text.get(copied..).unwrap_or_default()
}

/// Makes of a place what the public may know of it. Its point is the middle of its postcode district;
/// where that is not known, the corner of a grid of a kilometre.
pub(super) fn public_part(place: &Place) -> Place {
    let coarse = |part: i32| (f64::from(part) / 1_000.0).round() as i32 * 1_000;
    let district = place.postcode.as_deref().and_then(outcode::middle);
    let point = district.or(place.point.map(|point| Point { lat: coarse(point.lat), lon: coarse(point.lon) }));
    Place {
        area: place.area.clone().filter(|area| postcode::find_all(area).is_empty()),
        point,
        approximate: point.is_some(),
        kind: place.kind,
        ..Place::default()
    }
}

/// Takes the secrets out of every text of the listing. False when one still shows.
pub(super) fn redact(listing: &mut Listing, secrets: &Secrets, log: &mut Log) -> bool {
    for (field, text) in texts(listing) {
        let (clean, changed) = secrets.redact(text);
        if changed {
            *text = clean;
            log.note(field, "", Reason::AddressRemovedFromText);
        }
    }
    for problem in log.problems_mut() {
        problem.value = secrets.redact(&problem.value).0;
    }
    let links = listing.organization.iter_mut().map(|organization| ("organization.url", &mut organization.url));
    for (field, link) in links.chain([("url", &mut listing.contact.url)]) {
        if link.take_if(|link| secrets.read_out_of_link(link)).is_some() {
            log.note(field, "", Reason::AddressRemovedFromText);
        }
    }
    if listing.contact.email.take_if(|email| secrets.show_in(email.as_bytes())).is_some() {
        log.note("email", "", Reason::AddressRemovedFromText);
    }
    let bytes = crate::wire::bytes(listing);
    !secrets.show_in(&bytes)
}

/// Every text of a listing that somebody else wrote, with the name of its field.
fn texts(listing: &mut Listing) -> Vec<(&'static str, &mut String)> {
    let mut found: Vec<(&'static str, &mut String)> = vec![("name", &mut listing.name.text)];
    found.extend(listing.description.iter_mut().map(|prose| ("description", &mut prose.text)));
    found.extend(listing.organization.iter_mut().map(|organization| ("organization", &mut organization.name)));
    found.extend(listing.alert.iter_mut().filter_map(|a| a.in_own_words.as_mut()).map(|p| ("alert", &mut p.text)));
    found.extend(known(&mut listing.when).and_then(|w| w.in_own_words.as_mut()).map(|p| ("schedules", &mut p.text)));
    found.extend(
        known(&mut listing.access).and_then(|a| a.in_own_words.as_mut()).map(|p| ("accessibility", &mut p.text)),
    );
    found.extend(
        known(&mut listing.who_comes).and_then(|w| w.in_own_words.as_mut()).map(|p| ("who-comes", &mut p.text)),
    );
    found.extend(known(&mut listing.who_runs_it).map(|prose| ("who-runs-it", &mut prose.text)));
    found.extend(known(&mut listing.who_can_come).map(|prose| ("eligibility", &mut prose.text)));
    if let Some(Papers::Proof(prose)) = known(&mut listing.papers) {
        found.push(("required_documents", &mut prose.text));
    }
    if let Some(Cost::InOwnWords(prose) | Cost::Price { in_own_words: Some(prose), .. }) = known(&mut listing.cost) {
        found.push(("cost_options", &mut prose.text));
    }
    found
}

fn known<T>(fact: &mut Fact<T>) -> Option<&mut T> {
    match fact {
        Fact::Known { value, .. } => Some(value),
        Fact::NotKnown => None,
    }
}
