//! What a mapping file says, as values. `parse` makes them from TOML.

use std::collections::BTreeMap;

/// How somebody's own spreadsheet becomes rows of our template.
///
/// ```toml
/// [source]                          # all optional: for the credit line
/// name = "Example libraries"
/// licence = "OGL 3.0"
///
/// [rows]
/// file = "events.csv"               # only when several files are given
/// id = "event id"                   # what stays the same from import to import
///
/// [join.venue]                      # a second file; its columns are {venue.…}
/// file = "venues.csv"
/// here = "venue id"
/// there = "id"
///
/// [words.sex]                       # values in other words; "*" is any other
/// "Female only" = "women only"
/// "*" = ""
///
/// [[skip]]
/// column = "status"
/// when = ["closed"]                 # or "filled", or "empty"
///
/// [columns]                         # a column of ours = where it comes from
/// "Name" = "title"
/// "Cost" = { always = "free" }
/// "Women or men" = "{who|sex}"
/// "When" = { parts = ["{day} {start}-{end}", "{day}"], first = true }
/// "Open" = { parts = ["Monday {mon}", "Tuesday {tue}"], each = ",", with = "; " }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Mapping {
    /// What people read about where the list comes from.
    pub source: SourceWords,
    /// Where the rows are.
    pub(super) rows: Place,
    /// What makes a row's id.
    pub(super) id: Option<Cell>,
    /// Other files whose rows belong to rows of the first.
    pub(super) joins: Vec<Join>,
    /// Which rows are left out.
    pub(super) skips: Vec<Skip>,
    /// Lists of words for other words.
    pub(super) words: BTreeMap<String, BTreeMap<String, String>>,
    /// Columns of ours, and what fills them.
    pub(super) columns: Vec<(&'static str, Cell)>,
}

/// What the mapping says about the source.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct SourceWords {
    /// Its name.
    pub name: Option<String>,
    /// Its licence, as it states it.
    pub licence: Option<String>,
    /// The credit line that it asks for.
    pub credit: Option<String>,
    /// Its page.
    pub url: Option<String>,
}

/// Where rows are found.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(super) struct Place {
    /// The end of the file's name; nothing when only one is given.
    pub(super) file: Option<String>,
    /// For JSON: the path of the list in it.
    pub(super) list: Option<String>,
}

/// A second file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Join {
    /// By what name its columns are called.
    pub(super) name: String,
    /// Where its rows are.
    pub(super) place: Place,
    /// The column of the first file that holds the key.
    pub(super) here: String,
    /// The column of this file that holds it.
    pub(super) there: String,
}

/// A rule by which rows are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Skip {
    /// The column that is looked at.
    pub(super) column: String,
    /// When the row is left out.
    pub(super) when: SkipWhen,
}

/// When a row is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum SkipWhen {
    /// The column says something.
    Filled,
    /// It says nothing.
    Empty,
    /// It says one of these, however capitalised.
    OneOf(Vec<String>),
}

/// What fills a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Cell {
    /// The same in every row.
    Always(String),
    /// Texts with columns in them.
    Parts {
        /// The texts.
        parts: Vec<Text>,
        /// What stands between them.
        with: String,
        /// What parts several values of one column; each makes a part of its own.
        each: Option<String>,
        /// Only the first text all of whose columns say something.
        first: bool,
    },
}

/// A text with columns in it.
pub(super) type Text = Vec<Piece>;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// As it stands.
    Words(String),
    /// What a column says.
    Column {
        /// Which.
        path: String,
        /// Through which list of words.
        words: Option<String>,
    },
}

impl Mapping {
    /// Every column that is read, of whichever file.
    pub(super) fn paths(&self) -> Vec<&str> {
        let cells = self.columns.iter().map(|(_, cell)| cell).chain(&self.id);
        let texts = cells.flat_map(|cell| match cell {
            Cell::Always(_) => &[][..],
            Cell::Parts { parts, .. } => parts.as_slice(),
        });
        let mut paths: Vec<&str> = texts
            .flatten()
            .filter_map(|piece| match piece {
                Piece::Column { path, .. } => Some(path.as_str()),
                Piece::Words(_) => None,
            })
            .collect();
        paths.extend(self.skips.iter().map(|skip| skip.column.as_str()));
        paths.extend(self.joins.iter().map(|join| join.here.as_str()));
        paths.sort_unstable();
        paths.dedup();
        paths
    }

    /// The name of a joined file and the column in it, for a path that leads into one.
    pub(super) fn joined<'a>(&self, path: &'a str) -> Option<(usize, &'a str)> {
        let (name, column) = path.split_once('.')?;
        let at = self.joins.iter().position(|join| join.name == name)?;
        Some((at, column))
    }
}
