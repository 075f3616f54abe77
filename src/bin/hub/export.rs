//! `hub export`: the letters, opened, for the programs a hub uses.
//!
//! JSON holds each letter as it was written. A spreadsheet has one row a letter and a column for
//! each thing that any of them says; a cell that a spreadsheet program would run as a formula
//! begins with an apostrophe instead.

use crate::folder::Folder;
use crate::inbox::{self, Entry};
use crate::keyring::Keyring;
use crate::system;
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;

/// What `hub export` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// json or csv
    #[arg(long, default_value = "json")]
    format: Format,
    /// A new file for your eyes only; without it, the letters are printed
    #[arg(long)]
    to: Option<PathBuf>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Json,
    Csv,
}

/// Columns that every row has, in this order; the rest follow by name.
const FIRST: [&str; 4] = ["id", "arrived", "for", "state"];

/// Writes all letters out.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    let letters = system::wait_for(async {
        let inbox = inbox::open(&folder).await?;
        let keyring = Keyring::of(&folder)?;
        let mut letters = Vec::new();
        for entry in inbox.list().await? {
            // One that was withdrawn meanwhile is none.
            if let Some(sealed) = inbox.sealed(entry.id).await? {
                letters.push(written(&entry, keyring.open(&sealed)));
            }
        }
        inbox.close().await?;
        Ok(letters)
    })?;
    let bytes = match arguments.format {
        Format::Json => serde_json::to_vec_pretty(&letters).context("the letters cannot be written as JSON")?,
        Format::Csv => spreadsheet(&letters)?,
    };
    match &arguments.to {
        Some(path) => crate::folder::write_private(path, &bytes),
        None => std::io::stdout().write_all(&bytes).context("cannot write the letters out"),
    }
}

fn written(entry: &Entry, opened: Result<String>) -> Map<String, Value> {
    let receiver = if entry.receiver.is_empty() { "hub" } else { &entry.receiver };
    let mut fields = Map::new();
    fields.insert("id".into(), json!(entry.id.to_string()));
    fields.insert("arrived".into(), json!(entry.arrived.to_string()));
    fields.insert("for".into(), json!(receiver));
    fields.insert("state".into(), json!(entry.state.as_str()));
    match opened.and_then(|text| serde_json::from_str(&text).context("it is not the JSON of a letter")) {
        Ok(letter) => fields.insert("letter".into(), letter),
        Err(why) => fields.insert("not_opened".into(), json!(format!("{why:#}"))),
    };
    fields
}

fn spreadsheet(letters: &[Map<String, Value>]) -> Result<Vec<u8>> {
    let rows: Vec<Map<String, Value>> = letters.iter().map(flat).collect();
    let others: BTreeSet<&String> =
        rows.iter().flat_map(Map::keys).filter(|key| !FIRST.contains(&key.as_str())).collect();
    let columns: Vec<&str> = FIRST.into_iter().chain(others.into_iter().map(String::as_str)).collect();
    // Spreadsheet programs take a file without this mark for one in another alphabet.
    let mut sheet = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    sheet.write_record(columns.iter().map(|name| harmless(name)))?;
    for row in &rows {
        sheet.write_record(columns.iter().map(|name| harmless(&cell(row.get(*name)))))?;
    }
    sheet.into_inner().context("the spreadsheet cannot be written")
}

/// One level of names: `answers.reply`, `listing.name`.
fn flat(letter: &Map<String, Value>) -> Map<String, Value> {
    let mut row = Map::new();
    letter.iter().for_each(|(name, value)| match (name.as_str(), value) {
        ("letter", Value::Object(fields)) => fields.iter().for_each(|(name, value)| {
            // The letter's own number is the row's already.
            if !FIRST.contains(&name.as_str()) {
                put_flat(&mut row, name.clone(), value);
            }
        }),
        _ => put_flat(&mut row, name.clone(), value),
    });
    row
}

fn put_flat(row: &mut Map<String, Value>, name: String, value: &Value) {
    match value {
        Value::Object(fields) => {
            fields.iter().for_each(|(below, value)| put_flat(row, format!("{name}.{below}"), value));
        }
        other => {
            row.insert(name, other.clone());
        }
    }
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) => items.iter().map(|item| cell(Some(item))).collect::<Vec<_>>().join("\n"),
        Some(other) => other.to_string(),
    }
}

/// A cell that no spreadsheet program runs: those that begin like a formula get an apostrophe,
/// <https://owasp.org/www-community/attacks/CSV_Injection>, blanks before it counted out.
fn harmless(text: &str) -> String {
    let formula = |letter: char| matches!(letter, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    let begins = text.trim_start().starts_with(formula) || text.starts_with(['\t', '\r', '\n']);
    // Inside a cell too: a program that splits at tabs or semicolons makes the rest a cell of its own.
    let inside = text.split(['\n', '\r', '\t', ';', ',']).skip(1).any(|part| part.trim_start().starts_with(formula));
    if begins || inside { format!("'{}", text.replace(['\t', '\r'], " ")) } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_are_text() {
        for cell in ["=1+1", "+44 1632 960001", "-2", "@SUM(A1)", "\t=1", " =cmd|' /C calc'!A0", "a\n=1", "＝1+1"] {
            let made = harmless(cell);
            assert!(made.starts_with('\'') && !made.contains('\t'), "{cell:?} became {made:?}");
        }
        for cell in ["", "Amina", "a-b", "1+1", "two words", "a, b"] {
            assert_eq!(harmless(cell), cell);
        }
    }
}
