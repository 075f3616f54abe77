//! Reading what charities and councils already publish: feed bytes in, listings and a report out.
//!
//! Nobody should have to type a town's groups again. Each format has a folder or file here and one
//! line in [`SOURCES`]; the rest (detection, tests, the hub's command) walks that list. Shared
//! tools lie beside it: text ([`clean`]), money, languages, postcodes, dates, links, needs, what people
//! write in words (`spoken_…`: days and times, ages, prices, languages, for whom, the way in), hidden
//! addresses. Two rules hold for every format: what a source does not say is *not known*, and
//! every record has exactly one [`Fate`].
//!
//! No network, no files, no clock. May import `model` and `wire`; the hub and the tests import it.

pub mod archive;
mod borrowed;
pub mod changes;
mod clean;
pub mod confirm;
mod contacts;
mod coverage;
mod dates;
mod facts_known;
mod feed;
pub mod geojson;
mod given;
mod hide;
pub mod hsds_tabular;
mod html;
pub mod icalendar;
mod json;
mod languages;
mod mojibake;
mod money;
mod needs;
pub mod open_active;
pub mod open_referral;
mod outcode;
mod points;
mod postcode;
mod report;
mod report_html;
mod report_summary;
mod report_text;
mod same;
mod sheet;
pub mod sheets;
mod signs;
mod spoken_access;
mod spoken_address;
mod spoken_ages;
mod spoken_audience;
mod spoken_cost;
mod spoken_languages;
mod spoken_times;
pub mod template;

pub use coverage::{Area, Cell, Coverage};
pub use facts_known::{FactShare, count as count_facts, none as no_facts, uncount as uncount_facts};
pub use feed::{Feed, FeedFile};
pub use outcode::{Districts, districts};
pub use report::{Counts, Fate, LeftOutBecause, Problem, Reason, RecordId, RecordLine, Report, TableLine, Tally};
pub use report_html::{page as report_page, text as as_html};
pub use report_summary::Gathered;
pub use same::{folded_name, merge};
pub use sheets::{Mapping, MappingFault};

use crate::model::{Listing, Need};
use archive::ArchiveFault;
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
    /// Feeds longer than this are refused unread, in bytes; also what an archive may unpack to.
    pub most_bytes: usize,
    /// How the columns of somebody's own spreadsheet become ours. With it, the feed is read as such
    /// a spreadsheet and nothing else.
    pub mapping: Option<Mapping>,
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
            mapping: None,
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
    /// A list of data sets.
    #[error("This is a list of feeds and not a feed. Import the addresses that stand in it as data-url.")]
    ListOfFeeds,
    /// A spreadsheet without the one column that every row needs.
    #[error("The first row of the spreadsheet must name its columns, and one of them must be Name. Write it there.")]
    NoNameColumn,
    /// A quotation mark that opens and never closes, so that the rest of the file is one cell.
    #[error("A quotation mark opens in row {row} and never closes. Close it, or export the spreadsheet again.")]
    OpenQuote {
        /// The row, as the spreadsheet program numbers it.
        row: usize,
    },
    /// An archive that is not opened.
    #[error(transparent)]
    Archive(#[from] ArchiveFault),
    /// Tables of a package, but not the one that everything hangs on.
    #[error("The package has tables ({found}), but no services.csv, which names the services. Ask the publisher.")]
    NoServices {
        /// The tables that it has.
        found: String,
    },
    /// A table without a column that every row needs.
    #[error("The table {file} has no column \"{column}\" in its first row. Check what parts its cells.")]
    NoColumn {
        /// Which table.
        file: String,
        /// Which column.
        column: String,
    },
    /// The mapping names a file that is not there.
    #[error("The mapping reads the file \"{file}\", which was not given. Given were: {given}.")]
    NoFile {
        /// The name in the mapping.
        file: String,
        /// The names that were given.
        given: String,
    },
    /// The mapping names a column that is not there.
    #[error("The mapping reads the column \"{column}\", which {file} does not have. It has: {has}.")]
    NotAColumn {
        /// The name in the mapping.
        column: String,
        /// In which file.
        file: String,
        /// The columns of the file.
        has: String,
    },
    /// No reader recognises it.
    #[error("We do not know this format. Known are: {known}. Any other spreadsheet can be read with a mapping file.")]
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

/// Every format that shows what it is, in the order in which they are tried. Any other spreadsheet
/// is read by a [`Mapping`].
pub const SOURCES: &[SourceKind] = &[
    SourceKind {
        id: "icalendar",
        what: "iCalendar (.ics): one calendar, or a folder of them",
        detect: |feed| feed.files.iter().all(|file| icalendar::detect(file.bytes)),
        read: |feed, settings| icalendar::read_files(&feed.pages(), settings),
    },
    SourceKind {
        id: "geojson",
        what: "GeoJSON: points of a map with their opening hours, one file or the tiles of one map",
        detect: |feed| feed.files.iter().all(|file| geojson::detect(file.bytes)),
        read: |feed, settings| geojson::read_tiles(&feed.pages(), settings),
    },
    SourceKind {
        id: "open-active",
        what: "OpenActive JSON: pages of one or several feeds (RPDE), and plain JSON-LD",
        detect: |feed| feed.files.iter().all(|file| open_active::detect(file.bytes)),
        read: |feed, settings| open_active::read_pages(&feed.pages(), settings),
    },
    SourceKind {
        id: "open-referral",
        what: "Open Referral JSON: UK 1.x, UK 3.0, HSDS 2 and 3; one service, a list, or a page of them",
        detect: |feed| feed.files.iter().all(|file| open_referral::detect(file.bytes)),
        read: |feed, settings| open_referral::read_pages(&feed.pages(), settings),
    },
    SourceKind {
        id: "hsds-tabular",
        what: "HSDS tables, 1 to 3: services.csv and its neighbours, as a folder or a zip",
        detect: hsds_tabular::detect,
        read: hsds_tabular::read,
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

/// Reads a feed with the first format that recognises it, or by the mapping that the settings hold.
/// One archive is opened first.
pub fn read_feed(feed: &Feed<'_>, settings: &Settings) -> Result<Imported, Unreadable> {
    check_files(feed, settings)?;
    match archive::opened(feed, settings.most_bytes)? {
        Some(files) => {
            let files = files.iter().map(|file| FeedFile { name: &file.name, bytes: &file.bytes }).collect();
            let feed = Feed { files };
            check_files(&feed, settings)?;
            read_files(&feed, settings)
        }
        None => read_files(feed, settings),
    }
}

/// Refuses what is too long, and what is empty throughout. A file alone must be text of our kind;
/// among several, each reader looks at its own.
fn check_files(feed: &Feed<'_>, settings: &Settings) -> Result<(), Unreadable> {
    if let [file] = feed.files.as_slice() {
        return json::check_size(file.bytes, settings);
    }
    let bytes = feed.files.iter().map(|file| file.bytes.len()).fold(0, usize::saturating_add);
    if bytes > settings.most_bytes {
        return Err(Unreadable::TooLong { bytes, most: settings.most_bytes });
    }
    let has_content = |file: &FeedFile<'_>| !file.bytes.iter().all(u8::is_ascii_whitespace);
    if feed.files.iter().any(has_content) { Ok(()) } else { Err(Unreadable::Empty) }
}

fn read_files(feed: &Feed<'_>, settings: &Settings) -> Result<Imported, Unreadable> {
    let mut imported = match &settings.mapping {
        Some(mapping) => sheets::read(feed, mapping, settings)?,
        None => read_by_kind(feed, settings)?,
    };
    outcode::place(&mut imported.listings);
    imported.report.facts = facts_known::shares(&imported.listings);
    Ok(imported)
}

fn read_by_kind(feed: &Feed<'_>, settings: &Settings) -> Result<Imported, Unreadable> {
    let known = || SOURCES.iter().map(|kind| kind.id).collect::<Vec<_>>().join(", ");
    let kind = SOURCES.iter().find(|kind| (kind.detect)(feed));
    let kind = kind.ok_or_else(|| Unreadable::UnknownFormat { known: known() })?;
    (kind.read)(feed, settings)
}
