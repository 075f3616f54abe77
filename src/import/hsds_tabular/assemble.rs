//! Rows to services: the JSON that [`crate::import::open_referral`] reads.

use super::keys::{Belongs, Link, Owner, Owners, by_id, key};
use super::tables::{Fields, Table, Tables};
use crate::import::report::TableLine;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, HashMap};

/// The tables whose rows hang on others: table, the field that holds them in JSON, and the columns
/// whose keys count.
const HANGING: &[(&str, &str, &[&str])] = &[
    ("phones", "phones", &["service_at_location_id", "service_id", "location_id", "contact_id", "organization_id"]),
    ("schedules", "schedules", THREE),
    ("holiday_schedules", "holiday_schedules", THREE),
    ("languages", "languages", &["service_id", "location_id"]),
    ("eligibility", "eligibilitys", &["service_id"]),
    ("cost_options", "cost_options", &["service_id"]),
    ("service_areas", "service_areas", &["service_id", "service_at_location_id"]),
    ("required_documents", "required_documents", &["service_id"]),
    ("accessibility", "accessibility", &["location_id"]),
    ("addresses", "addresses", &["location_id"]),
    ("service_taxonomies", "service_taxonomies", &["service_id"]),
];
const THREE: &[&str] = &["service_at_location_id", "service_id", "location_id"];

/// Rows that hang on an owner, by the field that holds them.
type Hanging = HashMap<Owner, BTreeMap<&'static str, Vec<Value>>>;

/// Every service as JSON, a record for each row of the table of services, and what became of the
/// rows of the other tables.
pub(super) fn services(mut tables: Tables) -> (Vec<Value>, Vec<TableLine>) {
    let mut lines = Vec::new();
    let services = tables.take("services");
    let ids = services.rows.iter().filter_map(|row| key(row, "id").map(str::to_string)).collect();
    let organizations = parents(tables.take("organizations"), &mut lines);
    let locations = parents(tables.take("locations"), &mut lines);
    let terms = parents(tables.take("taxonomy_terms"), &mut lines);
    let links = links(tables.take("service_at_locations"), &services, &ids, &locations, &mut lines);
    let contacts = tables.take("contacts");
    let contact_rows: Vec<Fields> = contacts.rows.clone();
    let mut contact_ids = TableLine::default();
    let by_contact = by_id(Table { file: String::new(), rows: contact_rows }, &mut contact_ids);
    let owners = Owners::new(links, ids, locations, organizations, by_contact);

    let mut hanging = Hanging::new();
    for (name, field, columns) in HANGING {
        let mut table = tables.take(name);
        table.rows.iter_mut().for_each(|row| mend(name, row, &terms));
        let all = table.rows.len();
        if *name == "service_taxonomies" && !terms.is_empty() {
            table.rows.retain(|row| row.contains_key("taxonomy"));
        }
        let without_term = all - table.rows.len();
        let line = hang(table, field, columns, &owners, &mut hanging);
        lines.push(TableLine { rows: all, nowhere: line.nowhere + without_term, ..line });
    }
    attributes(tables.take("attributes"), &terms, &owners, &mut hanging, &mut lines);
    // Contacts come last, for their own phones hang on them, in their order.
    in_order(&mut hanging);
    let mut contacts = contacts;
    for row in &mut contacts.rows {
        if let Some(id) = key(row, "id").map(str::to_string) {
            add_hanging(row, &Owner::Contact(id), &hanging);
        }
    }
    let columns = ["service_at_location_id", "service_id", "location_id", "organization_id"];
    lines.push(hang(contacts, "contacts", &columns, &owners, &mut hanging));
    in_order(&mut hanging);

    let mut by_service: HashMap<&str, Vec<(&String, &Link)>> = HashMap::new();
    for (id, link) in &owners.links {
        by_service.entry(&link.service).or_default().push((id, link));
    }
    let made = services.rows.into_iter().map(|row| {
        let at = key(&row, "id").and_then(|id| by_service.get(id)).cloned().unwrap_or_default();
        service(row, &at, &owners, &hanging)
    });
    let made = made.collect();
    lines.retain(|line| line.rows > 0);
    lines.sort_by(|a, b| a.table.cmp(&b.table));
    (made, lines)
}

/// Rows in an order of their own, not that in which they stood.
fn in_order(hanging: &mut Hanging) {
    hanging.values_mut().flat_map(BTreeMap::values_mut).for_each(|rows| rows.sort_by_cached_key(Value::to_string));
}

/// A table whose rows others hang on.
fn parents(table: Table, lines: &mut Vec<TableLine>) -> BTreeMap<String, Fields> {
    let mut line = TableLine { table: table.file.clone(), rows: table.rows.len(), ..TableLine::default() };
    let rows = by_id(table, &mut line);
    line.joined = line.rows - line.no_key;
    lines.push(line);
    rows
}

/// Which service is at which location: the table that says so, or, where a source has none, the
/// column `location_id` of the services.
fn links(
    table: Table,
    services: &Table,
    ids: &std::collections::HashSet<String>,
    locations: &BTreeMap<String, Fields>,
    lines: &mut Vec<TableLine>,
) -> BTreeMap<String, Link> {
    let mut line = TableLine { table: table.file.clone(), rows: table.rows.len(), ..TableLine::default() };
    let mut found: BTreeMap<String, Link> = BTreeMap::new();
    let has_table = !table.file.is_empty();
    let mut rows = table.rows;
    if !has_table {
        // A location that is not there is told as a row of another table would be.
        let stated: Vec<(&str, &str)> =
            services.rows.iter().filter_map(|row| Some((key(row, "id")?, key(row, "location_id")?))).collect();
        line.table = format!("{} (by location_id)", services.file);
        line.rows = stated.len();
        rows.extend(stated.into_iter().map(|(service, location)| {
            let columns = [
                ("id", format!("{service} {location}")),
                ("service_id", service.into()),
                ("location_id", location.into()),
            ];
            columns.into_iter().map(|(title, cell)| (title.to_string(), Value::String(cell))).collect::<Fields>()
        }));
    }
    rows.sort_by_cached_key(|row| Value::Object(row.clone()).to_string());
    for row in &rows {
        let (service, location) = (key(row, "service_id"), key(row, "location_id"));
        let (Some(service), Some(location)) = (service, location) else {
            line.no_key += 1;
            continue;
        };
        if !ids.contains(service) || !locations.contains_key(location) {
            line.nowhere += 1;
            continue;
        }
        line.joined += 1;
        let link = Link { service: service.to_string(), location: location.to_string() };
        let own = key(row, "id").map_or_else(|| format!("{service} {location}"), str::to_string);
        let taken = found.contains_key(&own);
        line.same_id += usize::from(taken);
        let id = if taken { format!("{own} {service} {location}") } else { own };
        found.entry(id).or_insert(link);
    }
    lines.push(line);
    found
}

/// What a table writes in its own way, in the way of the JSON.
fn mend(table: &str, row: &mut Fields, terms: &BTreeMap<String, Fields>) {
    match table {
        "schedules" if key(row, "opens_at").is_none() && !row.contains_key("description") => {
            // What cannot be told in columns stands here as the group said it.
            if let Some(words) = row.remove("original_text") {
                row.insert("description".into(), words);
            }
        }
        "holiday_schedules" => {
            let closed = key(row, "closed").and_then(|word| match word.to_lowercase().as_str() {
                "true" | "t" | "yes" | "y" | "1" => Some(true),
                "false" | "f" | "no" | "n" | "0" => Some(false),
                _ => None,
            });
            if let Some(closed) = closed {
                row.insert("closed".into(), Value::Bool(closed));
            }
        }
        "service_taxonomies" => {
            let term = key(row, "taxonomy_id").or_else(|| key(row, "taxonomy_term_id")).and_then(|id| terms.get(id));
            if let Some(term) = term {
                row.insert("taxonomy".into(), Value::Object(term.clone()));
            }
        }
        _ => {}
    }
}

/// Hangs the rows of a table on what they belong to.
fn hang(table: Table, field: &'static str, columns: &[&str], owners: &Owners, hanging: &mut Hanging) -> TableLine {
    let mut line = TableLine { table: table.file, rows: table.rows.len(), ..TableLine::default() };
    for row in table.rows {
        match owners.of(&row, columns) {
            Belongs::NoKey => line.no_key += 1,
            Belongs::Nowhere => line.nowhere += 1,
            Belongs::To(found) => {
                line.joined += 1;
                for owner in found {
                    let fields = hanging.entry(owner).or_default();
                    fields.entry(field).or_default().push(Value::Object(row.clone()));
                }
            }
        }
    }
    line
}

/// Attributes of HSDS 3 name what they hang on by `link_id`.
fn attributes(
    table: Table,
    terms: &BTreeMap<String, Fields>,
    owners: &Owners,
    hanging: &mut Hanging,
    lines: &mut Vec<TableLine>,
) {
    let mut line = TableLine { table: table.file, rows: table.rows.len(), ..TableLine::default() };
    for mut row in table.rows {
        let (Some(link), Some(term)) = (key(&row, "link_id"), key(&row, "taxonomy_term_id")) else {
            line.no_key += 1;
            continue;
        };
        let Some(term) = terms.get(term).filter(|_| owners.services.contains(link)) else {
            line.nowhere += 1;
            continue;
        };
        let owner = Owner::Service(link.to_string());
        row.insert("taxonomy_term".into(), Value::Object(term.clone()));
        line.joined += 1;
        hanging.entry(owner).or_default().entry("attributes").or_default().push(Value::Object(row));
    }
    lines.push(line);
}

/// Adds to a row what hangs on it.
fn add_hanging(row: &mut Fields, owner: &Owner, hanging: &Hanging) {
    for (field, rows) in hanging.get(owner).into_iter().flatten() {
        row.insert((*field).to_string(), Value::Array(rows.clone()));
    }
}

fn service(mut row: Fields, at: &[(&String, &Link)], owners: &Owners, hanging: &Hanging) -> Value {
    row.retain(|field, _| !HANGING.iter().any(|(_, hung, _)| hung == field) && field != "contacts");
    let id = key(&row, "id").map(str::to_string).unwrap_or_default();
    add_hanging(&mut row, &Owner::Service(id), hanging);
    let of_place = at.iter().find_map(|(_, link)| key(owners.locations.get(&link.location)?, "organization_id"));
    let organization = key(&row, "organization_id").or(of_place).and_then(|id| owners.organizations.get_key_value(id));
    if let Some((id, organization)) = organization {
        let mut organization = organization.clone();
        add_hanging(&mut organization, &Owner::Organization(id.clone()), hanging);
        row.insert("organization".into(), Value::Object(organization));
    }
    let places = at.iter().map(|(id, link)| place(id, link, owners, hanging)).collect();
    // Also where there is none: it says that this is a service, not one of the other records.
    row.insert("service_at_locations".into(), Value::Array(places));
    Value::Object(row)
}

/// A service at a location. Languages stand with the location: that is where the reader looks.
fn place(id: &str, link: &Link, owners: &Owners, hanging: &Hanging) -> Value {
    let mut location = owners.locations.get(&link.location).cloned().unwrap_or_default();
    add_hanging(&mut location, &Owner::Location(link.location.clone()), hanging);
    let mut here: Map<String, Value> = Map::new();
    add_hanging(&mut here, &Owner::Link(id.to_string()), hanging);
    if let Some(Value::Array(here)) = here.remove("languages") {
        match location.get_mut("languages") {
            Some(Value::Array(languages)) => languages.extend(here),
            _ => {
                location.insert("languages".into(), Value::Array(here));
            }
        }
    }
    here.insert("id".into(), Value::String(id.to_string()));
    here.insert("location".into(), Value::Object(location));
    Value::Object(here)
}
