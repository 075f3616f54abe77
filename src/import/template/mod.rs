//! Our spreadsheet template: one row a listing, one column a fact, in words that a volunteer
//! understands. For groups whose list is in a head or on paper, which no feed has.
//!
//! [`COLUMNS`] is the feature: the template file, its help row, its example row, the reader, the
//! messages about a wrong cell and the tests are all computed from that list. A wrong cell costs
//! its fact and nothing else; a row without a name costs the row; an empty cell is *not known*.
//!
//! `columns`: the list - `column`: how a cell is read by it - `values`: cells with a grammar of
//! their own - `when`: the grammar of days and times - `draft`: a listing in the making - `ids`:
//! names that stay from import to import - `amend`: cells laid over a listing.

pub(super) mod amend;
mod column;
mod columns;
pub(super) mod draft;
pub(super) mod ids;
mod values;
mod when;

pub use column::Column;
pub use columns::COLUMNS;

use super::given::Log;
use super::report::*;
use super::{Imported, Settings, Unreadable, facts_known};
use crate::import::sheet::{self, Row, Sheet};
use crate::model::Listing;
use column::Cell;
use csv::WriterBuilder;
use draft::Draft;
use std::borrow::Cow;

/// Rows with a cell that begins like this are for the person who fills in the sheet.
pub const MARKS: [&str; 2] = ["#help", "#example"];

/// Whether bytes look like our spreadsheet: at least two of our column names in the first row.
pub fn detect(bytes: &[u8]) -> bool {
    const LOOK_AT: usize = 64 * 1024;
    sheet::known_columns(bytes.get(..LOOK_AT).unwrap_or(bytes), &is_ours) >= 2
}

/// Reads one spreadsheet.
pub fn read(bytes: &[u8], settings: &Settings) -> Result<Imported, Unreadable> {
    super::json::check_size(bytes, settings)?;
    let mut sheet = sheet::read(bytes, &is_ours)?;
    sheet.rows.retain(|row| !is_marked(row));
    read_sheet(&sheet, settings)
}

/// Whether a title is that of one of our columns.
fn is_ours(title: &str) -> bool {
    column::named(title).is_some()
}

/// The listings of rows whose columns are ours; the one way from any sheet to listings.
pub(super) fn read_sheet(sheet: &Sheet, settings: &Settings) -> Result<Imported, Unreadable> {
    let places = Places::of(&sheet.header);
    let name = places.at("Name").ok_or(Unreadable::NoNameColumn)?;
    let code = places.at("Code");
    let rows: Vec<&Row> = sheet.rows.iter().filter(|row| !row.is_empty()).collect();
    let ids = ids::of_rows(&sheet.header, &rows, name, code);
    let mut listings: Vec<Listing> = Vec::new();
    let mut records = Vec::new();
    for (row, id) in rows.iter().zip(ids) {
        records.push(record(row, id, &places, settings, &mut listings));
    }
    listings.sort_by(|a, b| a.id.cmp(&b.id));
    let report = Report {
        source: settings.source.clone(),
        credit: settings.credit.clone(),
        columns_not_read: places.not_read(sheet),
        listings: listings.len(),
        without_need: listings.iter().filter(|listing| listing.needs.is_empty()).count(),
        facts: facts_known::shares(&listings),
        feed_repairs: sheet.repairs.clone(),
        records,
        ..Report::default()
    };
    Ok(Imported { listings, report })
}

fn is_marked(row: &Row) -> bool {
    row.cells.iter().any(|cell| MARKS.iter().any(|mark| cell.trim_start().starts_with(mark)))
}

/// How the report calls a row: by the number that the spreadsheet program shows.
pub(super) fn record_id(number: usize) -> RecordId {
    RecordId { id: format!("row {number}"), copy: 1 }
}

fn record(row: &Row, id: ids::RowId, places: &Places, settings: &Settings, listings: &mut Vec<Listing>) -> RecordLine {
    let record = record_id(row.number);
    let name = super::given::excerpt(places.cell(row, "Name").unwrap_or_default());
    let out = |fate| RecordLine { record: record.clone(), name: name.clone(), fate, listings: Vec::new() };
    let (slug, same_name) = match id {
        ids::RowId::NoName => return out(Fate::LeftOut(LeftOutBecause::NoName)),
        ids::RowId::Again(first) => return out(Fate::MergedInto(record_id(first))),
        ids::RowId::Its { slug, same_name } => (slug, same_name),
    };
    let mut log = Log::new(record.clone());
    if same_name {
        log.note(&field(row, "Code"), &name, Reason::SameName);
    }
    match listing(row, &format!("{}:{slug}", settings.source), places, settings, &mut log) {
        Ok(made) => {
            let ids = vec![made.id.clone()];
            listings.push(made);
            let problems = log.finish();
            let fate = if problems.is_empty() { Fate::Kept } else { Fate::KeptMended(problems) };
            RecordLine { record, name, fate, listings: ids }
        }
        Err(because) => out(Fate::LeftOut(because)),
    }
}

fn field(row: &Row, column: &str) -> String {
    format!("row {}, column {column}", row.number)
}

/// The listing of a row: every column that the sheet has, the language of the words first.
fn listing(
    row: &Row,
    id: &str,
    places: &Places,
    settings: &Settings,
    log: &mut Log,
) -> Result<Listing, LeftOutBecause> {
    let mut draft = Draft::new(id, &settings.source);
    let is_language = |column: &&Column| column.name == "Written in";
    for column in COLUMNS.iter().filter(is_language).chain(COLUMNS.iter().filter(|column| !is_language(column))) {
        let Some(text) = places.cell(row, column.name).filter(|text| column::says_something(text)) else { continue };
        let field = field(row, column.name);
        column.read(text, &mut Cell { column: column.name, field: &field, draft: &mut draft, settings, log });
    }
    draft.finish(&|column| field(row, column), settings, log)
}

/// Which column of ours stands where in the sheet.
struct Places {
    /// For each column of the sheet, the column of ours; a second one of the same name is none.
    ours: Vec<Option<&'static Column>>,
}

impl Places {
    fn of(header: &[String]) -> Self {
        let mut ours: Vec<Option<&'static Column>> = Vec::new();
        for title in header {
            let column = column::named(title);
            let taken = ours.iter().flatten().any(|before| column.is_some_and(|column| before.name == column.name));
            ours.push(column.filter(|_| !taken));
        }
        Self { ours }
    }

    fn at(&self, name: &str) -> Option<usize> {
        self.ours.iter().position(|column| column.is_some_and(|column| column.name == name))
    }

    fn cell<'a>(&self, row: &'a Row, name: &str) -> Option<&'a str> {
        row.cells.get(self.at(name)?).map(|cell| cell.trim())
    }

    /// Titles of the columns that hold something and are none of ours, as the sheet has them.
    fn not_read(&self, sheet: &Sheet) -> Vec<String> {
        const MOST: usize = 100;
        let width = sheet.rows.iter().map(|row| row.cells.len()).chain([sheet.header.len()]).max().unwrap_or_default();
        let is_used =
            |at: usize| sheet.rows.iter().any(|row| row.cells.get(at).is_some_and(|cell| !cell.trim().is_empty()));
        let titles =
            (0..width).filter(|at| self.ours.get(*at).is_none_or(|column| column.is_none())).filter_map(|at| {
                let title = sheet.header.get(at).map(|title| super::given::excerpt(title.trim())).unwrap_or_default();
                match title.is_empty() {
                    true => is_used(at).then(|| format!("(no title, column {})", at + 1)),
                    false => Some(title),
                }
            });
        titles.take(MOST).collect()
    }
}

/// The template as a file: the columns, a row of help, a row as an example. With the mark by which
/// spreadsheet programs know UTF-8, and line ends as they write them.
pub fn blank() -> String {
    let [help, example] = MARKS;
    let rows = [
        COLUMNS.iter().map(|column| column.name.to_string()).collect(),
        marked(help, COLUMNS.iter().map(Column::help_cell)),
        marked(example, COLUMNS.iter().map(|column| column.example.to_string())),
    ];
    written(&rows)
}

/// Rows as a file, for spreadsheet programs.
fn written(rows: &[Vec<String>]) -> String {
    let mut writer = WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        // Writing into memory cannot fail, and all rows of the template have one length.
        let _ = writer.write_record(row.iter().map(|cell| harmless(cell).into_owned()));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{FEFF}{}", String::from_utf8_lossy(&bytes))
}

/// A cell that no spreadsheet program takes for a sum: an apostrophe stands before the signs with
/// which one begins.
fn harmless(cell: &str) -> Cow<'_, str> {
    match cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => Cow::Owned(format!("'{cell}")),
        false => Cow::Borrowed(cell),
    }
}

fn marked(mark: &str, cells: impl Iterator<Item = String>) -> Vec<String> {
    cells.enumerate().map(|(at, cell)| if at == 0 { format!("{mark} {cell}") } else { cell }).collect()
}

/// What may stand in the column of this name.
pub fn allowed(column: &str) -> String {
    column::named(column).map(Column::allowed).unwrap_or_default()
}

/// Whether this may stand in the column of this name. A cell that says nothing may.
pub(super) fn understands(column: &str, text: &str, settings: &Settings) -> bool {
    let Some(column) = column::named(column) else { return false };
    let mut log = Log::quiet();
    let mut draft = Draft::new("", "");
    column.read(text, &mut Cell { column: column.name, field: "", draft: &mut draft, settings, log: &mut log });
    !log.finish().iter().any(|problem| matches!(problem.reason, Reason::NotAllowed(_)))
}

/// Times as the column *When* has them (`Monday to Friday 10:00-16:00; first Sunday 11:00-15:00`), for other
/// places where a hub writes times.
///
/// # Errors
/// The first part that is not understood: half of a time is a wrong time.
pub fn times(text: &str) -> Result<Vec<crate::model::Happening>, String> {
    let (found, wrong) = when::entries(text, &Settings::new("", chrono::NaiveDate::default()));
    wrong.first().map_or(Ok(found), |part| Err((*part).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_never_a_sum() {
        for cell in ["=1+1", "+44", "-2", "@x", "\tx", "\rx"] {
            let text = written(&[vec!["Name".to_string(), cell.to_string()]]);
            assert!(text.contains(&format!("'{cell}")), "{text:?}");
        }
        assert!(!written(&[vec!["a".to_string(), "1-2 = 3".to_string()]]).contains('\''));
    }
}
