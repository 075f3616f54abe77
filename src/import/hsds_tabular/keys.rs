//! Where a row belongs: by the keys it bears, the nearest first. Nothing is guessed: a row without a
//! key belongs nowhere, and neither does one whose keys contradict each other.

use super::tables::{Fields, Table};
use crate::import::report::TableLine;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap, HashSet};

/// The key in a column.
pub(super) fn key<'a>(row: &'a Fields, column: &str) -> Option<&'a str> {
    row.get(column).and_then(Value::as_str).map(str::trim).filter(|key| !key.is_empty())
}

/// Rows by their id. Of several rows with one id the first in a fixed order leads, and what it does
/// not say is taken from the others, so that the order of the rows never matters.
pub(super) fn by_id(table: Table, line: &mut TableLine) -> BTreeMap<String, Fields> {
    let mut rows: BTreeMap<String, Vec<Fields>> = BTreeMap::new();
    for row in table.rows {
        match key(&row, "id").map(str::to_string) {
            Some(id) => rows.entry(id).or_default().push(row),
            None => line.no_key += 1,
        }
    }
    let mut found = BTreeMap::new();
    for (id, mut same) in rows {
        line.same_id += same.len() - 1;
        same.sort_by_cached_key(|row| Value::Object(row.clone()).to_string());
        let mut leading = Fields::new();
        for (title, cell) in same.into_iter().flatten() {
            leading.entry(title).or_insert(cell);
        }
        found.insert(id, leading);
    }
    found
}

/// What a row belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Owner {
    /// A service at a location, by the id of that link.
    Link(String),
    /// A service.
    Service(String),
    /// A location.
    Location(String),
    /// An organisation.
    Organization(String),
    /// A contact.
    Contact(String),
}

/// A service at a location.
#[derive(Clone, Debug)]
pub(super) struct Link {
    /// Which service.
    pub(super) service: String,
    /// Which location.
    pub(super) location: String,
}

/// Everything that a row may belong to.
pub(super) struct Owners {
    /// Links by their ids.
    pub(super) links: BTreeMap<String, Link>,
    /// Ids of services.
    pub(super) services: HashSet<String>,
    /// Locations by their ids.
    pub(super) locations: BTreeMap<String, Fields>,
    /// Organisations by their ids.
    pub(super) organizations: BTreeMap<String, Fields>,
    /// Contacts by their ids.
    pub(super) contacts: BTreeMap<String, Fields>,
    by_ends: HashMap<(String, String), Vec<String>>,
}

/// Where a row belongs.
#[derive(Debug, PartialEq)]
pub(super) enum Belongs {
    /// To these; more than one when several links join the same service and location.
    To(Vec<Owner>),
    /// All its keys are empty.
    NoKey,
    /// Its keys lead nowhere, or contradict each other.
    Nowhere,
}

impl Owners {
    pub(super) fn new(
        links: BTreeMap<String, Link>,
        services: HashSet<String>,
        locations: BTreeMap<String, Fields>,
        organizations: BTreeMap<String, Fields>,
        contacts: BTreeMap<String, Fields>,
    ) -> Self {
        let mut by_ends: HashMap<(String, String), Vec<String>> = HashMap::new();
        for (id, link) in &links {
            by_ends.entry((link.service.clone(), link.location.clone())).or_default().push(id.clone());
        }
        Self { links, services, locations, organizations, contacts, by_ends }
    }

    /// Where a row belongs, of the kinds of owner that its table may have.
    pub(super) fn of(&self, row: &Fields, columns: &[&str]) -> Belongs {
        let key = |column: &str| columns.contains(&column).then(|| key(row, column)).flatten();
        let (link, service, location) = (key("service_at_location_id"), key("service_id"), key("location_id"));
        let (contact, organization) = (key("contact_id"), key("organization_id"));
        if [link, service, location, contact, organization].iter().all(Option::is_none) {
            return Belongs::NoKey;
        }
        if let Some((id, ends)) = link.and_then(|id| Some((id, self.links.get(id)?))) {
            let agrees = service.is_none_or(|service| service == ends.service)
                && location.is_none_or(|location| location == ends.location);
            return if agrees { Belongs::To(vec![Owner::Link(id.to_string())]) } else { Belongs::Nowhere };
        }
        // The nearest key counts. Where it leads nowhere a wider one would only be a guess.
        if let Some(service) = service {
            if !self.services.contains(service) {
                return Belongs::Nowhere;
            }
            return match location.filter(|id| self.locations.contains_key(*id)) {
                Some(location) => self.between(service, location),
                None => Belongs::To(vec![Owner::Service(service.to_string())]),
            };
        }
        let owner = match (location, contact, organization) {
            (Some(id), ..) => self.locations.contains_key(id).then(|| Owner::Location(id.to_string())),
            (_, Some(id), _) => self.contacts.contains_key(id).then(|| Owner::Contact(id.to_string())),
            (.., Some(id)) => self.organizations.contains_key(id).then(|| Owner::Organization(id.to_string())),
            _ => None,
        };
        owner.map_or(Belongs::Nowhere, |owner| Belongs::To(vec![owner]))
    }

    /// The links between a service and a location.
    fn between(&self, service: &str, location: &str) -> Belongs {
        let ends = (service.to_string(), location.to_string());
        match self.by_ends.get(&ends) {
            Some(links) => Belongs::To(links.iter().cloned().map(Owner::Link).collect()),
            None => Belongs::Nowhere,
        }
    }
}
