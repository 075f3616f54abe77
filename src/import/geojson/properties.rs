//! A feature's properties by what they mean: one list of the names that each has had in maps, in any
//! capitals. Objects within are read as `outer.inner`.

use crate::import::clean;
use crate::import::given::says_nothing;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

pub(super) const NAME: &[&str] =
    &["name", "title", "name:en", "venue", "venue_name", "site_name", "place_name", "location_name"];
pub(super) const ADDRESS: &[&str] =
    &["address", "full_address", "addr:full", "street_address", "address.full", "location_address", "address1"];
pub(super) const POSTCODE: &[&str] =
    &["postcode", "post_code", "addr:postcode", "postal_code", "address.postcode", "address.postal_code"];
pub(super) const NUMBER: &[&str] = &["addr:housenumber", "addr:housename"];
pub(super) const STREET: &[&str] = &["addr:street", "street"];
pub(super) const AREA: &[&str] = &["addr:city", "addr:town", "addr:suburb", "city", "town", "locality"];
pub(super) const DESCRIPTION: &[&str] = &["description", "desc", "about", "details", "summary", "notes", "info"];
pub(super) const WEBSITE: &[&str] =
    &["website", "url", "contact:website", "contact.website", "contact.url", "web", "link", "website_url", "webpage"];
pub(super) const PHONE: &[&str] =
    &["phone", "telephone", "tel", "contact:phone", "contact.phone", "phone_number", "contact_number"];
pub(super) const EMAIL: &[&str] = &["email", "contact:email", "contact.email", "e-mail", "mail"];
/// What holds telephone and mail in one text.
pub(super) const CONTACT: &[&str] = &["contact", "contact_details", "contacts"];
/// Hours in the grammar of maps.
pub(super) const HOURS: &[&str] =
    &["opening_hours", "openinghours", "hours.opening", "hours.opening_hours", "opening hours"];
/// Hours in words.
pub(super) const HOURS_IN_WORDS: &[&str] =
    &["hours._text", "hours.text", "hours", "opening_times", "opening times", "open", "times", "when", "days"];
pub(super) const COST: &[&str] = &["charge", "cost", "price", "prices"];
pub(super) const FEE: &[&str] = &["fee"];
pub(super) const GROUP: &[&str] = &["operator", "organisation", "organization", "organisation_name", "provider"];
pub(super) const KIND: &[&str] = &["category", "categories", "type", "kind", "service_type"];
pub(super) const WHEELCHAIR: &[&str] = &["wheelchair"];
pub(super) const TOILET: &[&str] = &["toilets:wheelchair"];
const IDS: &[&str] = &["@id", "osm_id", "uid", "uuid", "ref", "id"];

const ALL: &[&[&str]] = &[
    NAME,
    ADDRESS,
    POSTCODE,
    NUMBER,
    STREET,
    AREA,
    DESCRIPTION,
    WEBSITE,
    PHONE,
    EMAIL,
    CONTACT,
    HOURS,
    HOURS_IN_WORDS,
    COST,
    FEE,
    GROUP,
    KIND,
    WHEELCHAIR,
    TOILET,
    IDS,
];

/// The most properties of one feature that are looked at.
const MOST: usize = 300;
/// The most objects within each other.
const DEEPEST: usize = 3;

/// The properties of a feature that say something, by their names in small letters.
pub(super) struct Properties<'a> {
    fields: Vec<(String, &'a Value)>,
    geometry: Option<&'a Value>,
}

impl<'a> Properties<'a> {
    pub(super) fn of(feature: &'a Map<String, Value>) -> Self {
        let mut fields = Vec::new();
        if let Some(Value::Object(properties)) = feature.get("properties") {
            flat("", properties, DEEPEST, &mut fields);
        }
        Self { fields, geometry: feature.get("geometry").filter(|geometry| !geometry.is_null()) }
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.fields.len()
    }

    /// Whether all that `other` says is said here too, the point aside.
    pub(super) fn holds(&self, other: &Self) -> bool {
        let says = |field: &(String, &Value)| self.fields.contains(field);
        other.fields.iter().all(says)
    }

    pub(super) fn name(&self) -> Option<String> {
        self.text(NAME)
    }

    pub(super) fn geometry(&self) -> Option<&'a Value> {
        self.geometry
    }

    /// The first of several names that holds a text or a number, with the name.
    pub(super) fn given(&self, names: &[&str]) -> Option<(&str, String)> {
        names.iter().find_map(|name| {
            let (key, value) = self.fields.iter().find(|(key, _)| key == name)?;
            match value {
                Value::String(text) => Some((key.as_str(), text.clone())),
                Value::Number(number) => Some((key.as_str(), number.to_string())),
                Value::Array(list) => {
                    let words: Vec<&str> = list.iter().take(50).filter_map(Value::as_str).collect();
                    (!words.is_empty()).then(|| (key.as_str(), words.join("; ")))
                }
                _ => None,
            }
        })
    }

    pub(super) fn text(&self, names: &[&str]) -> Option<String> {
        self.given(names).map(|(_, text)| text)
    }

    /// Adds the names that are none of those above.
    pub(super) fn not_read(&self, names: &mut BTreeSet<String>) {
        const MOST_NAMES: usize = 200;
        let unknown = self.fields.iter().filter(|(key, _)| !ALL.iter().any(|known| known.contains(&key.as_str())));
        for (key, _) in unknown {
            if names.len() < MOST_NAMES {
                names.insert(key.chars().filter(|c| !c.is_control() && !clean::is_hidden(*c)).take(60).collect());
            }
        }
    }
}

fn flat<'a>(path: &str, object: &'a Map<String, Value>, deeper: usize, fields: &mut Vec<(String, &'a Value)>) {
    for (key, value) in object {
        if fields.len() == MOST {
            return;
        }
        let path = format!("{path}{}", key.trim().to_lowercase());
        match value {
            Value::Object(inner) if deeper > 0 => flat(&format!("{path}."), inner, deeper - 1, fields),
            Value::String(text) if says_nothing(text) => {}
            Value::Null => {}
            _ => fields.push((path, value)),
        }
    }
}
