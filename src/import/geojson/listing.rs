//! A feature of a map to its listing, by the same tools as every other source.

use super::properties::*;
use super::when;
use crate::import::given::Log;
use crate::import::report::{LeftOutBecause, Reason};
use crate::import::template::draft::Draft;
use crate::import::{Settings, clean, contacts, money, needs, points, postcode, spoken_address, spoken_audience};
use crate::model::*;
use serde_json::{Map, Value};

/// The listing of a feature.
pub(super) fn of_feature(
    id: &str,
    feature: &Map<String, Value>,
    settings: &Settings,
    log: &mut Log,
) -> Result<Listing, LeftOutBecause> {
    let properties = Properties::of(feature);
    let mut draft = Draft::new(&format!("{}:{id}", settings.source), &settings.source);
    let (key, name) = properties.given(NAME).ok_or(LeftOutBecause::NoName)?;
    let name = clean::name(key, &name, log).ok_or(LeftOutBecause::NoName)?;
    draft.place = place(&properties, &name, log);
    let listing = &mut draft.listing;
    listing.description = properties.given(DESCRIPTION).and_then(|(key, text)| clean::prose(key, &text, log));
    let kinds = properties.text(KIND);
    let prose = listing.description.iter().map(|prose| prose.text.as_str());
    listing.needs = needs::of_texts(std::iter::once(name.as_str()).chain(prose).chain(kinds.as_deref()));
    let only = std::slice::from_ref(&name);
    listing.women_men = spoken_audience::women_men(only).map_or(Fact::NotKnown, Fact::read_from_text);
    listing.name = Prose::english(name);
    let group = properties.given(GROUP).and_then(|(key, text)| clean::name(key, &text, log));
    listing.organization = group.map(|name| Organization { name, url: None });
    listing.contact = contact(&properties, log);
    listing.cost = cost(&properties, log);
    listing.access = access(&properties);
    when::read(&properties, &mut draft, settings, log);
    draft.finish(&|column| column.to_string(), settings, log)
}

/// The address in its parts, and the point.
fn place(properties: &Properties<'_>, name: &str, log: &mut Log) -> Place {
    let line = |names: &[&str], log: &mut Log| {
        properties.given(names).and_then(|(key, text)| clean::line(key, &text, 120, log))
    };
    let written = properties.given(ADDRESS).and_then(|(key, text)| spoken_address::read(key, &text, log));
    let mut place = written.unwrap_or_default();
    if place.street.is_none() && place.name.is_none() {
        let parts: Vec<String> = [NUMBER, STREET].iter().filter_map(|names| line(names, log)).collect();
        place.street = (!parts.is_empty()).then(|| parts.join(" "));
    }
    place.area = place.area.or_else(|| line(AREA, log));
    if let Some((key, text)) = properties.given(POSTCODE) {
        let inside = || match postcode::find_all(&text).as_slice() {
            [only] => text.get(only.clone()).and_then(postcode::normalise),
            _ => None,
        };
        let code = postcode::normalise(&text).or_else(inside);
        if code.is_none() {
            log.note(key, &text, Reason::NotAPostcode);
        }
        place.postcode = code.or(place.postcode);
    }
    let folded =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    // The place is the thing itself: its name stands above already.
    place.name = place.name.filter(|building| folded(building) != folded(name));
    place.point = properties.geometry().and_then(|geometry| point(geometry, place.postcode.as_deref(), log));
    place
}

/// The point of a geometry; of lines and areas none, for nobody knows where in them the door is.
fn point(geometry: &Value, postcode: Option<&str>, log: &mut Log) -> Option<Point> {
    let coordinates = geometry.get("coordinates")?;
    let pair = match (geometry.get("type").and_then(Value::as_str), coordinates.as_array().map(Vec::as_slice)) {
        (Some("Point"), Some(pair)) => pair,
        (Some("MultiPoint"), Some([only])) => only.as_array()?.as_slice(),
        (kind, _) => {
            log.note("geometry", kind.unwrap_or_default(), Reason::WrongType);
            return None;
        }
    };
    let number =
        |at: usize| pair.get(at).and_then(|value| value.as_f64().or_else(|| value.as_str()?.trim().parse().ok()));
    match (number(0), number(1)) {
        (Some(east), Some(north)) => points::believed("geometry", east, north, postcode, log),
        _ => {
            log.note("geometry", &coordinates.to_string(), Reason::HalfAPoint);
            None
        }
    }
}

/// The ways to reach the group. A text that holds several holds names too, which are not taken.
fn contact(properties: &Properties<'_>, log: &mut Log) -> Contact {
    let own = |names: &[&str], read: fn(&str, &str, &mut Log) -> Option<String>, log: &mut Log| {
        properties.given(names).and_then(|(key, text)| read(key, &text, log))
    };
    let mut contact = Contact {
        phone: own(PHONE, contacts::phone, log),
        email: own(EMAIL, contacts::email, log),
        url: own(WEBSITE, contacts::url, log),
    };
    if let Some(text) = properties.text(CONTACT) {
        let word = text.split([' ', ',', ';', '\n', '(', ')', '<', '>', ':']).find(|word| word.contains('@'));
        let email = word.and_then(|word| contacts::email("contact", word.trim_end_matches('.'), log));
        contact.email = contact.email.or(email);
        contact.phone = contact.phone.or_else(|| contacts::phone("contact", &text, &mut Log::quiet()));
    }
    contact
}

/// What it costs; `fee=no` of maps says that it costs nothing.
fn cost(properties: &Properties<'_>, log: &mut Log) -> Fact<Cost> {
    let words = properties.given(COST).and_then(|(key, text)| clean::prose(key, &text, log));
    let fee = properties.text(FEE).map(|fee| fee.trim().to_lowercase());
    match (words, fee.as_deref()) {
        (Some(words), _) => money::from_text(&words),
        (None, Some("no")) => Fact::stated(Cost::Free),
        _ => Fact::NotKnown,
    }
}

/// What maps say of wheelchairs. `limited` is neither yes nor no.
fn access(properties: &Properties<'_>) -> Fact<Access> {
    let says = |names: &[&str]| match properties.text(names)?.trim().to_lowercase().as_str() {
        "yes" | "designated" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let access = Access { step_free: says(WHEELCHAIR), toilet: says(TOILET), ..Access::default() };
    if access == Access::default() { Fact::NotKnown } else { Fact::stated(access) }
}
