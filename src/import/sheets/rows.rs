//! The rows of a file: of a sheet, or objects of a JSON list, looked up by column or path.

use super::mapping::Place;
use crate::import::report::Reason;
use crate::import::sheet::{self, Row};
use crate::import::{Feed, FeedFile, Settings, Unreadable, given, json};
use serde_json::Value;
use std::collections::HashMap;

/// The rows of one file.
#[derive(Debug)]
pub(super) struct Rows {
    /// The name of the file.
    pub(super) file: String,
    /// The titles as they stand in a sheet; nothing for JSON.
    pub(super) titles: Vec<String>,
    at: HashMap<String, usize>,
    /// What had to be repaired: reason, and in how many places.
    pub(super) repairs: Vec<(Reason, usize)>,
    /// The rows that say something.
    pub(super) rows: Vec<Record>,
}

/// One row.
#[derive(Debug)]
pub(super) struct Record {
    /// As the spreadsheet program numbers it; in a list, from 1.
    pub(super) number: usize,
    data: Data,
}

#[derive(Debug, PartialEq)]
enum Data {
    Cells(Vec<String>),
    Json(Value),
}

impl Record {
    /// Whether two rows say the same.
    pub(super) fn same(&self, other: &Self) -> bool {
        self.data == other.data
    }
}

/// A title as titles are compared.
fn plain(title: &str) -> String {
    title.trim().to_lowercase()
}

/// Reads the file that a mapping means. `paths` are the columns that are read of it.
pub(super) fn read(feed: &Feed<'_>, place: &Place, paths: &[&str], settings: &Settings) -> Result<Rows, Unreadable> {
    let file = file_of(feed, place)?;
    json::check_size(file.bytes, settings)?;
    let start = json::without_mark(file.bytes).trim_ascii_start();
    let name = given::excerpt(if file.name.is_empty() { "the file" } else { file.name });
    if start.starts_with(b"[") || start.starts_with(b"{") {
        return of_json(name, file.bytes, place, settings);
    }
    let wanted: Vec<String> = paths.iter().map(|path| plain(path)).collect();
    let sheet = sheet::read(file.bytes, &|title| wanted.contains(&plain(title)))?;
    let mut at = HashMap::new();
    for (column, title) in sheet.header.iter().enumerate() {
        at.entry(plain(title)).or_insert(column);
    }
    if let Some(missing) = paths.iter().find(|path| !at.contains_key(&plain(path))) {
        let has: Vec<String> = sheet.header.iter().take(100).map(|title| given::excerpt(title.trim())).collect();
        return Err(Unreadable::NotAColumn { column: (*missing).to_string(), file: name, has: has.join(", ") });
    }
    let is_header = |row: &Row| row.cells == sheet.header;
    let again = sheet.rows.iter().filter(|row| is_header(row)).count();
    let mut repairs = sheet.repairs;
    repairs.extend((again > 0).then_some((Reason::HeaderAgain, again)));
    let rows = sheet.rows.iter().filter(|row| !row.is_empty() && !is_header(row));
    let rows = rows.map(|row| Record { number: row.number, data: Data::Cells(row.cells.clone()) }).collect();
    Ok(Rows { file: name, titles: sheet.header, at, repairs, rows })
}

/// The file whose name ends like this; the only one when the mapping names none.
fn file_of<'a>(feed: &'a Feed<'a>, place: &Place) -> Result<&'a FeedFile<'a>, Unreadable> {
    let given = || feed.files.iter().map(|file| given::excerpt(file.name)).collect::<Vec<_>>().join(", ");
    let wanted = place.file.as_deref().map(str::to_lowercase);
    let fits = |file: &&FeedFile<'_>| {
        let name = file.name.to_lowercase().replace('\\', "/");
        let ends = |wanted: &String| name == *wanted || name.ends_with(&format!("/{wanted}"));
        wanted.as_ref().is_none_or(ends)
    };
    let mut found = feed.files.iter().filter(fits);
    match (found.next(), found.next(), feed.files.as_slice()) {
        (Some(file), None, _) => Ok(file),
        // One file alone is meant whatever it is called.
        (None, _, [only]) => Ok(only),
        _ => Err(Unreadable::NoFile { file: place.file.clone().unwrap_or_default(), given: given() }),
    }
}

fn of_json(file: String, bytes: &[u8], place: &Place, settings: &Settings) -> Result<Rows, Unreadable> {
    let parsed = json::parse(bytes, settings)?;
    let mut value = parsed.value;
    for key in place.list.iter().flat_map(|path| path.split('.')) {
        value = value.get_mut(key).map(Value::take).ok_or(Unreadable::NoRecords)?;
    }
    let Value::Array(entries) = value else { return Err(Unreadable::NoRecords) };
    let numbered =
        entries.into_iter().enumerate().map(|(at, value)| Record { number: at + 1, data: Data::Json(value) });
    Ok(Rows { file, titles: Vec::new(), at: HashMap::new(), repairs: parsed.repairs, rows: numbered.collect() })
}

impl Rows {
    /// What a row says under a path: several values where a list stands in the way. What says
    /// nothing is left out.
    pub(super) fn values(&self, record: &Record, path: &str) -> Vec<String> {
        let mut found = Vec::new();
        match &record.data {
            Data::Cells(cells) => found
                .extend(self.at.get(&plain(path)).and_then(|at| cells.get(*at)).map(|cell| cell.trim().to_string())),
            Data::Json(value) => collect(value, path, &mut found),
        }
        found.retain(|text| !given::says_nothing(text));
        found
    }

    /// Titles of the columns that nobody reads.
    pub(super) fn not_read(&self, paths: &[&str]) -> Vec<String> {
        let read = |title: &str| paths.iter().any(|path| plain(path) == plain(title));
        let unread = self.titles.iter().filter(|title| !title.trim().is_empty() && !read(title));
        unread.take(100).map(|title| given::excerpt(title.trim())).collect()
    }
}

fn collect(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::Array(entries) => match path.split('.').next().and_then(|first| first.parse::<usize>().ok()) {
            Some(at) => {
                let rest = path.split_once('.').map_or("", |(_, rest)| rest);
                entries.get(at).into_iter().for_each(|entry| collect(entry, rest, found));
            }
            None => entries.iter().for_each(|entry| collect(entry, path, found)),
        },
        Value::Object(fields) => match fields.get(path) {
            Some(inside) => collect(inside, "", found),
            None => {
                if let Some((key, rest)) = path.split_once('.')
                    && let Some(inside) = fields.get(key)
                {
                    collect(inside, rest, found);
                }
            }
        },
        Value::String(text) if path.is_empty() => found.push(text.trim().to_string()),
        Value::Number(number) if path.is_empty() => found.push(number.to_string()),
        Value::Bool(flag) if path.is_empty() => found.push(flag.to_string()),
        _ => {}
    }
}
