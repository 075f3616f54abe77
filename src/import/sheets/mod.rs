//! Any spreadsheet, and any list of JSON objects, by a small mapping file: which of their columns
//! are which of ours. Their rows become rows of our template, so that one reader makes all listings.
//!
//! What our column cannot hold is not dropped: days and prices that are not understood stay as the
//! words that they are. A key that leads nowhere is reported, never guessed.
//!
//! `mapping`: what a mapping says - `parse`: TOML to it - `rows`: files to rows - `fill`: a cell.

mod fill;
mod mapping;
mod parse;
mod rows;

pub use mapping::{Mapping, SourceWords};
pub use parse::MappingFault;

use super::given::excerpt;
use super::report::*;
use super::sheet::{Row, Sheet};
use super::{Feed, Imported, Settings, Unreadable, money, template};
use crate::model::{Cost, Evidence, Fact};
use mapping::SkipWhen;
use rows::{Record, Rows};
use std::collections::HashMap;

/// Where the words of a cell go that its column cannot hold.
const ELSE: &[(&str, &str)] = &[
    ("When", "When, in words"),
    ("Open", "When, in words"),
    ("Cost", "Cost, in words"),
    ("Ages", "Who can come"),
    ("Women or men", "Who can come"),
];

/// Reads the files of a source by its mapping.
pub fn read(feed: &Feed<'_>, mapping: &Mapping, settings: &Settings) -> Result<Imported, Unreadable> {
    let paths = mapping.paths();
    let own: Vec<&str> = paths.iter().filter(|path| mapping.joined(path).is_none()).copied().collect();
    let rows = rows::read(feed, &mapping.rows, &own, settings)?;
    let mut joined = Vec::new();
    for (at, join) in mapping.joins.iter().enumerate() {
        let inside = paths.iter().filter_map(|path| mapping.joined(path).filter(|(of, _)| *of == at));
        let columns: Vec<&str> = inside.map(|(_, column)| column).chain([join.there.as_str()]).collect();
        joined.push(Joined::new(rows::read(feed, &join.place, &columns, settings)?, &join.there));
    }
    let mut sheet = Sheet { header: header(mapping), rows: Vec::new(), repairs: rows.repairs.clone() };
    let mut lines: Vec<TableLine> = mapping.joins.iter().zip(&joined).map(|(join, other)| other.line(join)).collect();
    let mut skipped = Vec::new();
    let mut notes: HashMap<usize, Vec<Problem>> = HashMap::new();
    for record in &rows.rows {
        let partners = partners(record, &rows, &joined, mapping, &mut lines, &mut notes);
        let look = |path: &str| match mapping.joined(path) {
            None => rows.values(record, path),
            Some((at, column)) => match (joined.get(at), partners.get(at).copied().flatten()) {
                (Some(other), Some(partner)) => other.rows.values(partner, column),
                _ => Vec::new(),
            },
        };
        let cells = cells(mapping, &look, settings);
        let skip = mapping.skips.iter().any(|skip| is_skipped(&skip.when, &look(&skip.column)));
        match (skip, cells.iter().all(|cell| cell.trim().is_empty())) {
            (true, _) => skipped.push(left_out(record, LeftOutBecause::MappingSkips, name_in(&sheet.header, &cells))),
            (_, true) => skipped.push(left_out(record, LeftOutBecause::NoName, String::new())),
            _ => sheet.rows.push(Row { number: record.number, cells }),
        }
    }
    let mut imported = template::read_sheet(&sheet, settings)?;
    read_costs(&mut imported);
    add_notes(&mut imported.report, notes);
    let report = &mut imported.report;
    report.records.extend(skipped);
    let number = |line: &RecordLine| line.record.id.trim_start_matches("row ").parse::<usize>().unwrap_or_default();
    report.records.sort_by_key(number);
    report.columns_not_read = rows.not_read(&own);
    report.tables = lines;
    if report.credit.is_empty() {
        let source = &mapping.source;
        let said = [&source.name, &source.credit, &source.licence].into_iter().flatten();
        report.credit = said.map(String::as_str).collect::<Vec<_>>().join(", ");
    }
    Ok(imported)
}

/// The columns that are filled, `Code` for the id, and those that take what others cannot hold.
fn header(mapping: &Mapping) -> Vec<String> {
    let mut header: Vec<String> = mapping.columns.iter().map(|(name, _)| (*name).to_string()).collect();
    let more = mapping.id.iter().map(|_| "Code").chain(ELSE.iter().map(|(_, to)| *to));
    for column in more {
        if !header.iter().any(|name| name == column) {
            header.push(column.to_string());
        }
    }
    header
}

/// The cells of a row, in the order of the header.
fn cells(mapping: &Mapping, look: fill::Look<'_>, settings: &Settings) -> Vec<String> {
    let header = header(mapping);
    let mut cells = vec![String::new(); header.len()];
    let at = |name: &str| header.iter().position(|column| column == name);
    let filled = mapping.columns.iter().map(|(name, cell)| (*name, cell));
    for (name, cell) in filled.chain(mapping.id.iter().map(|id| ("Code", id))) {
        if let Some(place) = at(name).and_then(|at| cells.get_mut(at)) {
            *place = fill::fill(cell, mapping, look);
        }
    }
    for (from, to) in ELSE {
        let Some(cell) = at(from).and_then(|at| cells.get_mut(at)).map(std::mem::take) else { continue };
        let (held, words) = split(from, &cell, settings);
        if let Some(place) = at(from).and_then(|at| cells.get_mut(at)) {
            *place = held;
        }
        if let Some(place) = at(to).and_then(|at| cells.get_mut(at)).filter(|_| !words.is_empty()) {
            *place = if place.is_empty() { words } else { format!("{place}\n{words}") };
        }
    }
    cells
}

/// What a column can hold of a cell, and the words that it cannot. Days and times are several
/// entries, each for itself.
fn split(column: &str, cell: &str, settings: &Settings) -> (String, String) {
    let entries: Vec<&str> = match column {
        "When" | "Open" => cell.split([';', '\n']).collect(),
        _ => vec![cell],
    };
    let said = entries.into_iter().map(str::trim).filter(|entry| !entry.is_empty());
    let (held, words): (Vec<&str>, Vec<&str>) = said.partition(|entry| template::understands(column, entry, settings));
    (held.join("; "), words.join("\n"))
}

fn is_skipped(when: &SkipWhen, values: &[String]) -> bool {
    match when {
        SkipWhen::Filled => !values.is_empty(),
        SkipWhen::Empty => values.is_empty(),
        SkipWhen::OneOf(wanted) => values.iter().any(|value| wanted.contains(&fill::plain(value))),
    }
}

fn name_in(header: &[String], cells: &[String]) -> String {
    let name = header.iter().zip(cells).find(|(column, _)| *column == "Name");
    name.map(|(_, cell)| excerpt(cell)).unwrap_or_default()
}

fn left_out(record: &Record, because: LeftOutBecause, name: String) -> RecordLine {
    RecordLine { record: template::record_id(record.number), name, fate: Fate::LeftOut(because), listings: Vec::new() }
}

/// A second file, found by its key.
struct Joined {
    rows: Rows,
    by_key: HashMap<String, Vec<usize>>,
}

impl Joined {
    fn new(rows: Rows, there: &str) -> Self {
        let mut by_key: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, record) in rows.rows.iter().enumerate() {
            for key in rows.values(record, there) {
                by_key.entry(key).or_default().push(at);
            }
        }
        Self { rows, by_key }
    }

    fn line(&self, join: &mapping::Join) -> TableLine {
        TableLine { table: format!("{} (by {})", self.rows.file, join.here), ..TableLine::default() }
    }

    /// The row with a key; a reason when there is none, or when several rows say different things.
    fn find(&self, key: &str) -> Result<&Record, Reason> {
        let mut same = self.by_key.get(key).into_iter().flatten().filter_map(|at| self.rows.rows.get(*at));
        let first = same.next().ok_or(Reason::KeyLeadsNowhere)?;
        if same.all(|other| other.same(first)) { Ok(first) } else { Err(Reason::KeyNotAlone) }
    }
}

/// The row of each joined file that belongs to a row.
fn partners<'a>(
    record: &Record,
    rows: &Rows,
    joined: &'a [Joined],
    mapping: &Mapping,
    lines: &mut [TableLine],
    notes: &mut HashMap<usize, Vec<Problem>>,
) -> Vec<Option<&'a Record>> {
    let mut found = Vec::new();
    for ((join, other), line) in mapping.joins.iter().zip(joined).zip(lines) {
        line.rows += 1;
        let mut keys = rows.values(record, &join.here);
        keys.dedup();
        let key = keys.first();
        // Of several keys none is the one that is meant.
        let find = |key: &String| if keys.len() > 1 { Err(Reason::KeyNotAlone) } else { other.find(key) };
        let partner = key.map(find);
        match &partner {
            None => line.no_key += 1,
            Some(Ok(_)) => line.joined += 1,
            Some(Err(reason)) => {
                line.nowhere += 1;
                let problem = Problem {
                    record: template::record_id(record.number),
                    field: format!("row {}, column {}", record.number, join.here),
                    value: excerpt(&keys.join("; ")),
                    reason: *reason,
                };
                notes.entry(record.number).or_default().push(problem);
            }
        }
        found.push(partner.and_then(Result::ok));
    }
    found
}

/// Adds what was wrong with the keys to what was wrong with the cells.
fn add_notes(report: &mut Report, mut notes: HashMap<usize, Vec<Problem>>) {
    for line in &mut report.records {
        let number = line.record.id.trim_start_matches("row ").parse::<usize>().unwrap_or_default();
        let Some(mut problems) = notes.remove(&number) else { continue };
        match &mut line.fate {
            Fate::Kept => line.fate = Fate::KeptMended(problems),
            Fate::KeptMended(known) => {
                known.append(&mut problems);
                known.sort();
            }
            Fate::MergedInto(_) | Fate::LeftOut(_) => {}
        }
    }
}

/// Costs that stand in somebody's words are read as such words are read everywhere.
fn read_costs(imported: &mut Imported) {
    for listing in &mut imported.listings {
        if let Fact::Known { value: Cost::InOwnWords(words), evidence: Evidence::Stated } = &listing.cost {
            listing.cost = money::from_text(words);
        }
    }
    imported.report.facts = super::facts_known::shares(&imported.listings);
}
