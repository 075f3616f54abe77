//! Reading what charities and councils already publish: feed bytes in, listings and a report out.
//!
//! Nobody should have to type a town's groups again. Each format has a folder or file here and one
//! line in [`SOURCES`]; the rest (detection, tests, the hub's command) walks that list. Shared
//! tools lie beside it: text ([`clean`]), money, languages, postcodes, dates, links, needs, hidden
//! addresses. Two rules hold for every format: what a source does not say is *not known*, and
//! every record has exactly one [`Fate`].
//!
//! No network, no files, no clock. May import `model` and `wire`; the hub and the tests import it.

mod clean;
mod contacts;
mod dates;
mod facts_known;
mod feed;
mod given;
mod hide;
mod html;
mod json;
mod languages;
mod mojibake;
mod money;
mod needs;
pub mod open_referral;
mod outcode;
mod postcode;
mod report;
mod report_text;
mod same;
mod spoken_times;
pub mod template;

pub use facts_known::FactShare;
pub use feed::{Feed, FeedFile};
pub use report::{Counts, Fate, LeftOutBecause, Problem, Reason, RecordId, RecordLine, Report};
pub use same::merge;

use crate::model::{Listing, Need};
use chrono::NaiveDate;

/// What the importer is told; it asks nobody.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Today, in the United Kingdom.
    pub today: NaiveDate,
    /// Short name of the source; listing ids begin with it.
    pub source: String,
    /// The licence and credit line that the source asks for.
    pub credit: String,
    /// Whether dates such as `-10d` are read as days from `today`: for our own sample feeds only.
    pub relative_dates: bool,
    /// Needs given to a listing in which none could be recognised.
    pub default_needs: Vec<Need>,
    /// Feeds longer than this are refused unread, in bytes.
    pub most_bytes: usize,
}

impl Settings {
    /// Everyday settings for `source`.
    pub fn new(source: impl Into<String>, today: NaiveDate) -> Self {
        Self {
            today,
            source: source.into(),
            credit: String::new(),
            relative_dates: false,
            default_needs: Vec::new(),
            most_bytes: 256 << 20,
        }
    }
}

/// What came out of a feed.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// The listings, ordered by id, each id once.
    pub listings: Vec<Listing>,
    /// What happened to each record.
    pub report: Report,
}

/// Why a feed could not be read at all. The published directory stays as it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    /// No bytes, or only white space.
    #[error("The feed is empty. Check that the address is right and that the publisher is not down for repairs.")]
    Empty,
    /// More bytes than the settings allow.
    #[error("The feed has {bytes} bytes, and {most} is the limit. Ask the publisher for pages, or raise the limit.")]
    TooLong {
        /// How many there are.
        bytes: usize,
        /// How many are allowed.
        most: usize,
    },
    /// The feed ends in the middle of something.
    #[error(
        "The feed is cut off at byte {byte} (line {line}, column {column}). It did not download whole: fetch it again."
    )]
    CutOff {
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
        /// Byte, from 0.
        byte: usize,
    },
    /// Not JSON.
    #[error(
        "The feed is not JSON: {what} at byte {byte} (line {line}, column {column}). Send this line to the publisher."
    )]
    NotJson {
        /// What the reader stumbled over.
        what: String,
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
        /// Byte, from 0.
        byte: usize,
    },
    /// Nested deeper than any directory is.
    #[error(
        "The feed is nested too deep at line {line}, column {column}. No directory is like that: check the address."
    )]
    TooDeep {
        /// Line, from 1.
        line: usize,
        /// Column in bytes, from 1.
        column: usize,
    },
    /// UTF-16 or UTF-32.
    #[error("The feed is not in UTF-8 (it looks like UTF-16). Ask the publisher to save it as UTF-8.")]
    WrongEncoding,
    /// JSON, but without records.
    #[error("The feed is JSON, but holds no list of services that we know how to read. Check the address.")]
    NoRecords,
    /// A spreadsheet without the one column that every row needs.
    #[error("The first row of the spreadsheet must name its columns, and one of them must be Name. Write it there.")]
    NoNameColumn,
    /// A quotation mark that opens and never closes, so that the rest of the file is one cell.
    #[error("A quotation mark opens in row {row} and never closes. Close it, or export the spreadsheet again.")]
    OpenQuote {
        /// The row, as the spreadsheet program numbers it.
        row: usize,
    },
    /// No reader recognises it.
    #[error("We do not know this format. Known are: {known}.")]
    UnknownFormat {
        /// The names of the formats that can be read.
        known: String,
    },
}

/// A format that can be read.
pub struct SourceKind {
    /// Short name, for the command line.
    pub id: &'static str,
    /// What it is, for the volunteer.
    pub what: &'static str,
    /// Whether a feed looks like it; cheap, and looks at the beginning of its files only.
    pub detect: fn(&Feed<'_>) -> bool,
    /// Reads one feed.
    pub read: fn(&Feed<'_>, &Settings) -> Result<Imported, Unreadable>,
}

/// Every format, in the order in which they are tried.
pub const SOURCES: &[SourceKind] = &[
    SourceKind {
        id: "open-referral",
        what: "Open Referral JSON: UK 1.x, UK 3.0, HSDS 2 and 3; one service, a list, or a page of them",
        detect: |feed| feed.files.iter().all(|file| open_referral::detect(file.bytes)),
        read: |feed, settings| open_referral::read_pages(&feed.pages(), settings),
    },
    SourceKind {
        id: "spreadsheet",
        what: "our spreadsheet template, as CSV: `hub template` writes one to fill in",
        detect: |feed| feed.only().is_some_and(template::detect),
        read: |feed, settings| template::read(feed.only().unwrap_or_default(), settings),
    },
];

/// Reads a feed of one file; see [`read_feed`].
pub fn read(bytes: &[u8], settings: &Settings) -> Result<Imported, Unreadable> {
    read_feed(&Feed::one(bytes), settings)
}

/// Reads a feed with the first format that recognises it.
pub fn read_feed(feed: &Feed<'_>, settings: &Settings) -> Result<Imported, Unreadable> {
    if feed.files.is_empty() {
        return Err(Unreadable::Empty);
    }
    for file in &feed.files {
        json::check_size(file.bytes, settings)?;
    }
    let known = || SOURCES.iter().map(|kind| kind.id).collect::<Vec<_>>().join(", ");
    let kind = SOURCES.iter().find(|kind| (kind.detect)(feed));
    let kind = kind.ok_or_else(|| Unreadable::UnknownFormat { known: known() })?;
    let mut imported = (kind.read)(feed, settings)?;
    outcode::place(&mut imported.listings);
    imported.report.facts = facts_known::shares(&imported.listings);
    Ok(imported)
}
