//! Files to rows. Tables have had several names; each is known here by its newest one.

use crate::import::report::Reason;
use crate::import::sheet::{self, Row};
use crate::import::{Feed, Settings, Unreadable, given, json};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A row as an object: its columns by their titles, empty cells left out.
pub(super) type Fields = Map<String, Value>;

/// Every table that is read, with the names that it has had.
const TABLES: &[(&str, &[&str])] = &[
    ("services", &["services", "service"]),
    ("organizations", &["organizations", "organization", "organisations"]),
    ("locations", &["locations", "location"]),
    (
        "service_at_locations",
        &["service_at_locations", "service_at_location", "services_at_location", "services_at_locations"],
    ),
    ("addresses", &["addresses", "address", "physical_addresses", "physical_address"]),
    ("phones", &["phones", "phone"]),
    ("contacts", &["contacts", "contact"]),
    ("schedules", &["schedules", "schedule", "regular_schedules", "regular_schedule"]),
    ("holiday_schedules", &["holiday_schedules", "holiday_schedule"]),
    ("languages", &["languages", "language"]),
    ("eligibility", &["eligibility", "eligibilities", "eligibilitys"]),
    ("cost_options", &["cost_options", "cost_option"]),
    ("service_areas", &["service_areas", "service_area"]),
    (
        "accessibility",
        &["accessibility", "accessibility_for_disabilities", "accessibilities", "accessibility_for_disabilitys"],
    ),
    ("required_documents", &["required_documents", "required_document"]),
    ("service_taxonomies", &["service_taxonomies", "service_taxonomy", "services_taxonomy", "service_taxonomys"]),
    ("taxonomy_terms", &["taxonomy_terms", "taxonomy_term", "taxonomy"]),
    ("attributes", &["attributes", "attribute"]),
];

/// One table.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// The names of its files, as they were given.
    pub(super) file: String,
    /// Its rows that are not empty.
    pub(super) rows: Vec<Fields>,
}

/// All tables of a source.
#[derive(Debug, Default)]
pub(super) struct Tables {
    tables: BTreeMap<&'static str, Table>,
    /// What had to be repaired: reason, and in how many places.
    pub(super) repairs: Vec<(Reason, usize)>,
    /// Files that are no table that we read.
    pub(super) not_read: Vec<String>,
}

impl Tables {
    /// The table of this name; one without rows when there is none.
    pub(super) fn take(&mut self, name: &str) -> Table {
        self.tables.remove(name).unwrap_or_default()
    }
}

/// The last part of a file's name, in small letters.
pub(super) fn base_name(name: &str) -> String {
    name.rsplit(['/', '\\']).next().unwrap_or(name).to_lowercase()
}

/// Which table a file is, by its name.
pub(super) fn table_of(name: &str) -> Option<&'static str> {
    let base = base_name(name);
    let stem = [".csv", ".tsv", ".txt"].iter().find_map(|ending| base.strip_suffix(ending))?;
    let stem = stem.replace(['-', ' '], "_");
    TABLES.iter().find(|(_, names)| names.contains(&stem.as_str())).map(|(table, _)| *table)
}

/// Whether one file alone is a table of services: it has the titles that every such table has, and
/// one that no other spreadsheet has.
pub(super) fn is_services(bytes: &[u8]) -> bool {
    const LOOK_AT: usize = 64 * 1024;
    let bytes = bytes.get(..LOOK_AT).unwrap_or(bytes);
    let has = |titles: &[&str]| {
        let known = |title: &str| titles.contains(&plain(title).as_str());
        sheet::known_columns(bytes, &known) >= titles.len()
    };
    has(&["id", "name", "organization_id"]) && has(&["status"])
}

/// A title in small letters, words parted by `_`.
fn plain(title: &str) -> String {
    title.trim().to_lowercase().replace(['-', ' '], "_")
}

/// Reads every table. Files of one table (parts of a list) are one after the other.
pub(super) fn read(feed: &Feed<'_>, settings: &Settings) -> Result<Tables, Unreadable> {
    let mut tables = Tables::default();
    let alone = feed.files.len() == 1;
    for file in &feed.files {
        let table = table_of(file.name).or(alone.then_some("services"));
        let Some(table) = table else {
            if base_name(file.name) != "datapackage.json" {
                tables.not_read.push(given::excerpt(file.name));
            }
            continue;
        };
        if file.bytes.iter().all(u8::is_ascii_whitespace) {
            tables.tables.entry(table).or_default().name(file.name);
            continue;
        }
        json::check_size(file.bytes, settings)?;
        let rows = rows_of(file.name, table, file.bytes, &mut tables.repairs)?;
        let entry = tables.tables.entry(table).or_default();
        entry.name(file.name);
        entry.rows.extend(rows);
    }
    tables.not_read.sort();
    if !tables.tables.contains_key("services") {
        let found = tables.tables.keys().copied().collect::<Vec<_>>().join(", ");
        return Err(Unreadable::NoServices { found });
    }
    Ok(tables)
}

impl Table {
    fn name(&mut self, file: &str) {
        let mut names: Vec<String> =
            self.file.split(", ").filter(|name| !name.is_empty()).map(str::to_string).collect();
        names.push(given::excerpt(&base_name(file)));
        names.sort();
        self.file = names.join(", ");
    }
}

fn rows_of(
    file: &str,
    table: &str,
    bytes: &[u8],
    repairs: &mut Vec<(Reason, usize)>,
) -> Result<Vec<Fields>, Unreadable> {
    let known = |title: &str| {
        let title = plain(title);
        matches!(title.as_str(), "id" | "name" | "description") || title.ends_with("_id")
    };
    let sheet = sheet::read(bytes, &known)?;
    let titles: Vec<String> = sheet.header.iter().map(|title| plain(title)).collect();
    if table == "services" {
        for column in ["id", "name"] {
            if !titles.iter().any(|title| title == column) {
                return Err(Unreadable::NoColumn { file: given::excerpt(file), column: column.to_string() });
            }
        }
    }
    let is_header = |row: &Row| row.cells.iter().map(|cell| plain(cell)).eq(titles.iter().cloned());
    let again = sheet.rows.iter().filter(|row| is_header(row)).count();
    for (reason, times) in sheet.repairs.iter().copied().chain((again > 0).then_some((Reason::HeaderAgain, again))) {
        match repairs.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, count)) => *count += times,
            None => repairs.push((reason, times)),
        }
    }
    let rows = sheet.rows.into_iter().filter(|row| !row.is_empty() && !is_header(row));
    Ok(rows.map(|row| fields_of(&titles, row)).collect())
}

/// A row as an object. Of two columns with one title the first counts.
fn fields_of(titles: &[String], row: Row) -> Fields {
    let mut fields = Fields::new();
    for (title, cell) in titles.iter().zip(row.cells) {
        if !title.is_empty() && !given::says_nothing(&cell) && !fields.contains_key(title) {
            // Some programs write line ends as the two characters that stand for one.
            let cell = if cell.contains("\\n") { cell.replace("\\n", "\n") } else { cell };
            fields.insert(title.clone(), Value::String(cell));
        }
    }
    fields
}
