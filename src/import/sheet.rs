//! Bytes to rows, whichever spreadsheet program wrote them: UTF-8 or Windows-1252; commas,
//! semicolons, tabs or bars; any line ends; cells with line ends of their own; trailing empty columns.

use super::report::Reason;
use super::{Unreadable, json};
use csv::ReaderBuilder;

/// A sheet as it was given.
#[derive(Debug)]
pub(super) struct Sheet {
    /// The titles of the columns.
    pub(super) header: Vec<String>,
    /// Every row below it.
    pub(super) rows: Vec<Row>,
    /// What had to be repaired: reason, and in how many places.
    pub(super) repairs: Vec<(Reason, usize)>,
}

/// One row.
#[derive(Debug, PartialEq)]
pub(super) struct Row {
    /// As the spreadsheet program numbers it: from 1, empty rows counted.
    pub(super) number: usize,
    /// The cells; as many as the row has.
    pub(super) cells: Vec<String>,
}

impl Row {
    /// Whether nothing stands in it.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}

/// What parts the cells, in the order in which they are tried.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Longer cells are cut here, in bytes: far more than any column keeps, so that who wrote it still
/// learns that it is too long, and so little that a hostile cell is not copied on.
const LONGEST_CELL: usize = 200_000;
/// So much of the beginning is enough to see how cells are parted, in bytes.
const BEGINNING: usize = 1 << 20;
/// Put after the end as a row of its own: where it does not come out so, a quote was never closed.
const END: &str = "\u{1A}";

/// Whether a title in the first row is one that is looked for.
pub(super) type Known<'a> = &'a dyn Fn(&str) -> bool;

/// Reads a whole sheet. Its cells are parted by whatever finds most known titles in the first row.
pub(super) fn read(bytes: &[u8], known: Known<'_>) -> Result<Sheet, Unreadable> {
    let (mut text, wrong_bytes) = text_of(bytes);
    let repairs = if wrong_bytes > 0 { vec![(Reason::NotUtf8, wrong_bytes)] } else { Vec::new() };
    let (delimiter, _) = delimiter_of(&text, known);
    text.push('\n');
    text.push_str(END);
    let mut rows: Vec<Row> = rows_of(&text, delimiter).collect();
    drop(text);
    if let Some(last) = rows.pop()
        && last.cells != [END]
    {
        return Err(Unreadable::OpenQuote { row: last.number });
    }
    let at = rows.iter().position(|row| !row.is_empty()).ok_or(Unreadable::Empty)?;
    let header = rows.drain(..=at).next_back().map(|row| row.cells).unwrap_or_default();
    Ok(Sheet { header, rows, repairs })
}

/// How many known titles the first row has.
pub(super) fn known_columns(bytes: &[u8], known: Known<'_>) -> usize {
    delimiter_of(&text_of(bytes).0, known).1
}

/// Text with `\n` as its only line end, and without what is meant for the program that opens it.
fn text_of(bytes: &[u8]) -> (String, usize) {
    let (text, wrong_bytes) = json::utf8(json::without_mark(bytes));
    // A long list is copied no more often than it must be.
    let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.into_owned() };
    let text = match text.split_once('\n') {
        Some((first, rest)) if is_separator_line(first) => rest.to_string(),
        _ => text,
    };
    (text, wrong_bytes)
}

/// `sep=;`, which one program writes for itself and does not show as a row.
fn is_separator_line(line: &str) -> bool {
    line.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep=")) && line.chars().count() == 5
}

/// The delimiter by which most known titles are found in the first row, and how many those are.
fn delimiter_of(text: &str, known: Known<'_>) -> (u8, usize) {
    let beginning = &text[..text.floor_char_boundary(BEGINNING)];
    let count_by = |delimiter: u8| {
        let first = rows_of(beginning, delimiter).take(20).find(|row| !row.is_empty());
        first.map_or(0, |row| row.cells.iter().filter(|title| known(title)).count())
    };
    let mut best = (DELIMITERS[0], 0);
    for delimiter in DELIMITERS {
        let count = count_by(delimiter);
        if count > best.1 {
            best = (delimiter, count);
        }
    }
    best
}

fn cell(text: &str) -> String {
    text[..text.floor_char_boundary(LONGEST_CELL)].to_string()
}

/// The rows, one after the other. Empty lines are rows that the reader does not give: they are counted
/// here.
fn rows_of(text: &str, delimiter: u8) -> impl Iterator<Item = Row> {
    let reader =
        ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut number = 0;
    // Text cannot fail to be text, and rows may have any length: there is no error to meet.
    reader.into_records().map_while(Result::ok).map(move |record| {
        let start = record.position().map_or(0, csv::Position::byte);
        let before = usize::try_from(start).ok().and_then(|start| text.get(start..)).unwrap_or_default();
        number += 1 + before.bytes().take_while(|byte| *byte == b'\n').count();
        Row { number, cells: record.iter().map(cell).collect() }
    })
}
