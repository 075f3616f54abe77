//! Which records are services, and which are the same service again.

use crate::import::given::{Given, excerpt};
use crate::import::report::{Fate, LeftOutBecause, RecordId, RecordLine};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A record with its place in the report.
pub(super) enum Sorted {
    /// A service; what its other copies knew has been added.
    Service {
        /// Which record.
        record: RecordId,
        /// Its fields.
        fields: Map<String, Value>,
    },
    /// A further copy of a service.
    Again {
        /// Which record.
        record: RecordId,
        /// Its name.
        name: String,
        /// The copy that is kept.
        first: RecordId,
    },
    /// Not a service that can be used.
    Out(RecordLine),
}

/// Sorts records; the result does not depend on their order.
pub(super) fn sort(records: Vec<Value>) -> Vec<Sorted> {
    let mut by_id: BTreeMap<String, Vec<Map<String, Value>>> = BTreeMap::new();
    let mut out: Vec<Refused> = Vec::new();
    for record in records {
        match classify(record) {
            Ok((id, fields)) => by_id.entry(id).or_default().push(fields),
            Err(refused) => out.push(refused),
        }
    }
    let mut sorted: Vec<Sorted> = Vec::new();
    let mut copies: BTreeMap<String, u32> = BTreeMap::new();
    for (id, group) in by_id {
        copies.insert(id.clone(), u32::try_from(group.len()).unwrap_or(u32::MAX));
        sorted.extend(merge(&id, group));
    }
    out.sort_by(|a, b| (&a.id, &a.name, a.because as u8).cmp(&(&b.id, &b.name, b.because as u8)));
    for Refused { id, name, because } in out {
        let copy = copies.entry(id.clone()).or_default();
        *copy = copy.saturating_add(1);
        let record = RecordId { id, copy: *copy };
        sorted.push(Sorted::Out(RecordLine { record, name, fate: Fate::LeftOut(because), listings: Vec::new() }));
    }
    sorted
}

/// A record that is not a service we can use.
struct Refused {
    id: String,
    name: String,
    because: LeftOutBecause,
}

/// A service with its id.
fn classify(record: Value) -> Result<(String, Map<String, Value>), Refused> {
    let Value::Object(fields) = record else {
        let name = excerpt(&record.to_string());
        return Err(Refused { id: String::new(), name, because: LeftOutBecause::NotAnObject });
    };
    let fields = around_service(fields);
    let given = Given::record(&fields);
    let id = id_of(&given);
    let name = name_of(&given);
    if !is_service(&given) {
        return Err(Refused { id: id.unwrap_or_default(), name, because: LeftOutBecause::NotAService });
    }
    match id {
        Some(id) => Ok((id, fields)),
        None => Err(Refused { id: String::new(), name, because: LeftOutBecause::NoId }),
    }
}

/// The id of a record that is a service and needs nothing turned round: nothing for any other.
pub(super) fn plain_service(given: &Given<'_>) -> Option<String> {
    let turned = given.holds_object("service") && given.has("location");
    id_of(given).filter(|_| !turned && is_service(given))
}

/// The id of a record that is a service, also of one that has to be turned round.
pub(super) fn service_id(record: &Value) -> Option<String> {
    let fields = record.as_object()?;
    match plain_service(&Given::record(fields)) {
        Some(id) => Some(id),
        None => classify(record.clone()).ok().map(|(id, _)| id),
    }
}

/// The id as text, at most 200 characters.
fn id_of(given: &Given<'_>) -> Option<String> {
    let id = given.as_given("id")?;
    let id = id.trim();
    (!id.is_empty() && (id.len() <= 200 || id.chars().count() <= 200)).then(|| id.to_owned())
}

/// The beginning of the name, for the report.
pub(super) fn name_of(given: &Given<'_>) -> String {
    given.raw_text("name").map(|name| excerpt(name.trim())).unwrap_or_default()
}

/// A record of the `service_at_locations` endpoint, turned the other way round: the service, with
/// the location in it.
fn around_service(mut fields: Map<String, Value>) -> Map<String, Value> {
    if !(fields.get("service").is_some_and(Value::is_object) && fields.contains_key("location")) {
        return fields;
    }
    let Some(Value::Object(mut service)) = fields.remove("service") else { return fields };
    service.insert("service_at_locations".into(), Value::Array(vec![Value::Object(fields)]));
    service
}

/// Whether an object is a service rather than an organisation, a place or a term: it has a field
/// that only services have, or none that only the others have.
fn is_service(given: &Given<'_>) -> bool {
    const OF_SERVICES: [&str; 12] = [
        "organization",
        "organization_id",
        "status",
        "service_at_locations",
        "schedules",
        "regular_schedules",
        "cost_options",
        "eligibilitys",
        "eligibility_description",
        "assured_date",
        "fees",
        "attending_type",
    ];
    const OF_OTHERS: [&str; 16] = [
        "services",
        "legal_status",
        "tax_status",
        "year_incorporated",
        "organization_identifiers",
        "website",
        "latitude",
        "location_type",
        "physical_addresses",
        "addresses",
        "parent_id",
        "taxonomy",
        "taxonomy_detail",
        "taxonomy_terms",
        "term_uri",
        "uri",
    ];
    let has = |keys: &[&str]| keys.iter().any(|key| given.has(key));
    has(&OF_SERVICES) || !has(&OF_OTHERS)
}

/// The copies of one service as one: the copy changed last leads, what it does not say is taken
/// from the others (a list record and a detail record complete each other).
fn merge(id: &str, mut group: Vec<Map<String, Value>>) -> Vec<Sorted> {
    group.sort_by_cached_key(|fields| {
        let changed = fields.get("last_modified").and_then(Value::as_str).unwrap_or_default().to_string();
        std::cmp::Reverse((changed, fields.len(), Value::Object(fields.clone()).to_string()))
    });
    let record = |copy: usize| RecordId { id: id.to_string(), copy: u32::try_from(copy + 1).unwrap_or(u32::MAX) };
    let again: Vec<Sorted> = group
        .iter()
        .enumerate()
        .skip(1)
        .map(|(at, fields)| Sorted::Again {
            record: record(at),
            name: name_of(&Given::record(fields)),
            first: record(0),
        })
        .collect();
    let mut copies = group.into_iter();
    let mut fields = copies.next().unwrap_or_default();
    copies.for_each(|copy| complete(&mut fields, copy));
    std::iter::once(Sorted::Service { record: record(0), fields }).chain(again).collect()
}

/// Adds to `fields` what only `other` says. Places are joined: each may be a record of its own.
fn complete(fields: &mut Map<String, Value>, other: Map<String, Value>) {
    for (key, value) in other {
        match (fields.get_mut(&key), value) {
            (Some(Value::Array(mine)), Value::Array(theirs)) if key == "service_at_locations" => {
                let new: Vec<Value> = theirs.into_iter().filter(|place| !mine.contains(place)).collect();
                mine.extend(new);
            }
            (Some(mine), value) if says_nothing(mine) => *mine = value,
            (Some(_), _) => {}
            (None, value) => {
                fields.insert(key, value);
            }
        }
    }
}

fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(entries) => entries.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}
