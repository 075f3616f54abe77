//! Hidden addresses: some groups are only safe while nobody can look up where they meet.
//!
//! Neither street nor postcode nor exact point may stand in any byte of the listing, other
//! people's prose included. First everything known is taken out, then the encoded listing is
//! searched as a last gate; a listing that still shows its address is left out altogether.

use super::Reason;
use super::given::Log;
use super::{outcode, postcode};
use crate::model::*;

/// What stands where an address was.
const REMOVED: &str = "(ask for the address)";
/// Parts shorter than this many letters and digits are no secret: "flat", "the hall".
const SHORTEST: usize = 6;

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
            parts.extend(place.name.clone());
            for line in place.street.iter().flat_map(|street| street.split(',')) {
                let line = line.trim();
                parts.push(line.to_string());
                parts.extend(shortened(line));
                let road = line.trim_start_matches(|c: char| !c.is_alphabetic());
                parts.push(road.to_string());
                parts.extend(shortened(road));
            }
            parts.extend(place.street.clone());
        }
        // The area is what the public may know, so it cannot be a secret as well.
        let areas: Vec<String> = places.iter().filter_map(|place| place.area.as_deref()).map(bare).collect();
        parts.retain(|part| bare(part).chars().count() >= SHORTEST && !areas.contains(&bare(part)));
        parts.sort_by_key(|part| std::cmp::Reverse(part.len()));
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
        let words = out.split(' ').map(|word| if is_coordinate(word) || is_map_link(word) { REMOVED } else { word });
        let out = words.collect::<Vec<_>>().join(" ");
        let changed = out != text;
        (out, changed)
    }

    /// Whether `bytes` still hold a secret, however it is spaced and punctuated.
    fn show_in(&self, bytes: &[u8]) -> bool {
        let bytes = bare(&String::from_utf8_lossy(bytes));
        self.parts.iter().any(|part| bytes.contains(&bare(part)))
    }
}

/// `High Street` as people also write it: `High St`.
fn shortened(road: &str) -> Option<String> {
    const SHORT: [(&str, &str); 5] =
        [("street", "St"), ("road", "Rd"), ("avenue", "Ave"), ("lane", "Ln"), ("terrace", "Terr")];
    let (name, kind) = road.rsplit_once(' ')?;
    SHORT.iter().find(|(long, _)| kind.eq_ignore_ascii_case(long)).map(|(_, short)| format!("{name} {short}"))
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

/// A number with three or more decimals, which in a listing can only be a point on a map.
fn is_coordinate(word: &str) -> bool {
    word.split([',', ';', '(', ')', '\n']).any(|number| {
        let number = number.trim_start_matches(['-', '+']);
        number.split_once('.').is_some_and(|(whole, parts)| {
            let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
            digits(whole) && digits(parts.trim_end_matches(['°', '.'])) && parts.len() >= 3
        })
    })
}

fn is_map_link(word: &str) -> bool {
    let word = word.to_lowercase();
    ["maps.", "/maps", "goo.gl", "openstreetmap", "what3words", "w3w.co", "///"].iter().any(|sign| word.contains(sign))
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
    if let Some(organization) = &mut listing.organization {
        organization.url = organization.url.take().filter(|url| !is_map_link(url) && !secrets.show_in(url.as_bytes()));
    }
    let contact = &mut listing.contact;
    contact.url = contact.url.take().filter(|url| !is_map_link(url) && !secrets.show_in(url.as_bytes()));
    contact.email = contact.email.take().filter(|email| !secrets.show_in(email.as_bytes()));
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
