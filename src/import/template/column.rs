//! A column: what it is called, what may stand in it, and how a cell of it is read.

use super::COLUMNS;
use super::draft::Draft;
use crate::import::Settings;
use crate::import::given::{self, Log};
use crate::import::report::Reason;

/// One column of the template.
pub struct Column {
    /// Its title.
    pub name: &'static str,
    /// What to write there, in a sentence.
    pub help: &'static str,
    /// A cell as it may look.
    pub example: &'static str,
    /// How a cell is read.
    pub(super) takes: Takes,
}

/// How a cell is read.
pub(super) enum Takes {
    /// One of these words.
    One(&'static [(&'static str, Says)]),
    /// One or more of these words, parted by `;`.
    Several(&'static [(&'static str, Says)]),
    /// Something with a grammar of its own.
    Own {
        /// What is allowed, after the word "Write".
        allowed: &'static str,
        /// Reads the cell; nothing when it is not allowed. What is reported already is something.
        read: fn(&str, &mut Cell<'_>) -> Option<()>,
    },
}

/// What a word says of a listing.
pub(super) type Says = fn(&mut Draft);

/// A cell that is being read, and where its meaning goes.
pub(super) struct Cell<'a> {
    /// The column's title.
    pub(super) column: &'static str,
    /// Row and column, as the report names them.
    pub(super) field: &'a str,
    /// The listing in the making.
    pub(super) draft: &'a mut Draft,
    /// Today, and whether `+3d` is a date.
    pub(super) settings: &'a Settings,
    /// What is wrong is noted here.
    pub(super) log: &'a mut Log,
}

/// The column with this title, however it is spaced, capitalised and punctuated.
pub(super) fn named(title: &str) -> Option<&'static Column> {
    COLUMNS.iter().find(|column| bare(column.name).eq(bare(title)))
}

/// Letters and digits only, in lower case.
fn bare(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase)
}

/// Whether somebody wrote more than that they do not know.
pub(super) fn says_something(text: &str) -> bool {
    const NOTHING: [&str; 5] = ["?", "not known", "unknown", "don't know", "do not know"];
    !given::says_nothing(text) && !NOTHING.contains(&plain(text).as_str())
}

/// Lower case, straight quotes, single spaces, no full stop at the end: as words are compared.
pub(super) fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace(['’', '‘', '`', '´'], "'").replace(['–', '—', '‑'], "-");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.trim_end_matches(['.', '!']).trim_end().to_string()
}

impl Column {
    /// The words that may stand in it, when those are all.
    pub fn values(&self) -> Vec<&'static str> {
        match &self.takes {
            Takes::One(values) | Takes::Several(values) => values.iter().map(|(word, _)| *word).collect(),
            Takes::Own { .. } => Vec::new(),
        }
    }

    /// What may stand in it, after the word "Write".
    pub fn allowed(&self) -> String {
        let words = |values: &[(&'static str, Says)], between: &str| {
            values.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(between)
        };
        match &self.takes {
            Takes::One(values) => format!("one of: {}", words(values, " / ")),
            Takes::Several(values) => format!("one or more of: {} (with ; between)", words(values, " / ")),
            Takes::Own { allowed, .. } => (*allowed).to_string(),
        }
    }

    /// The cell of the help row.
    pub(super) fn help_cell(&self) -> String {
        format!("{} Write {}.", self.help, self.allowed())
    }

    /// Reads one cell that says something.
    pub(super) fn read(&self, text: &str, cell: &mut Cell<'_>) {
        match &self.takes {
            Takes::One(values) => self.word(values, text, cell),
            Takes::Several(values) => {
                let commas = values.iter().any(|(word, _)| word.contains(','));
                let parts = text.split([';', '\n']).flat_map(|part| part.split(|c| c == ',' && !commas));
                parts.filter(|part| !part.trim().is_empty()).for_each(|part| self.word(values, part, cell));
            }
            Takes::Own { read, .. } => {
                if read(text, cell).is_none() {
                    self.refuse(text, cell);
                }
            }
        }
        if std::mem::take(&mut cell.draft.contradicts) {
            cell.log.note(cell.field, text, Reason::TermContradicts);
        }
    }

    fn word(&self, values: &[(&'static str, Says)], text: &str, cell: &mut Cell<'_>) {
        let wanted = plain(text);
        match values.iter().find(|(word, _)| plain(word) == wanted) {
            Some((_, says)) => says(cell.draft),
            None => self.refuse(text, cell),
        }
    }

    fn refuse(&self, text: &str, cell: &mut Cell<'_>) {
        cell.log.note(cell.field, text.trim(), Reason::NotAllowed(self.name));
    }
}
