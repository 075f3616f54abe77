//! A feed of many pages, one page at a time, for a whole country: nothing is held but the page that is read.
//!
//! Each record is made into its listings at once. A record of an id that stands in the feed more than once needs all of
//! its copies together, wherever they stand (a list record and a detail record complete each other): whoever reads the
//! pages keeps the [`Read::key`] of each record, and reads those that came twice once more with [`again`]. What comes
//! out is what [`super::read_pages`] makes of the same pages.

use super::record::{self, Sorted};
use super::{line_of, pages_said, records_of, service};
use crate::import::borrowed::{Tree, field};
use crate::import::given::{Given, Log};
use crate::import::json::{self, Repairs};
use crate::import::outcode;
use crate::import::report::{RecordId, RecordLine};
use crate::import::{Feed, SOURCES, Settings, Unreadable};
use crate::model::Listing;
use serde_json::Value;
use std::collections::HashSet;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

/// What came of one record.
pub struct Read {
    /// The same for all records of one id, and nothing for a record that can have no copy: those without an id, and
    /// those that are no services.
    pub key: Option<u64>,
    /// Its line in the report.
    pub line: RecordLine,
    /// Its listings, in order.
    pub listings: Vec<Listing>,
}

/// What was said of a page as a whole.
#[derive(Default)]
pub struct Page {
    /// What had to be repaired in it.
    pub repairs: Repairs,
    /// How many pages there are, as the publisher says.
    pub pages_said: usize,
}

/// Whether the beginning of a feed is Open Referral, and of no format that is tried before it.
pub fn is_ours(beginning: &[u8]) -> bool {
    let feed = Feed::one(beginning);
    let kind = SOURCES.iter().find(|kind| (kind.detect)(&feed));
    kind.is_some_and(|kind| kind.id == "open-referral")
}

/// Reads one page; each of its records is handed on as it is read.
pub fn read(bytes: &[u8], settings: &Settings, then: &mut dyn FnMut(Read)) -> Result<Page, Unreadable> {
    let mut page = Page::default();
    let mut repairs = Repairs::new();
    page.pages_said = json::with_tree(bytes, settings, &mut repairs, |tree| {
        let Some(records) = list_of(&tree) else {
            // One record alone, services inside their organisation, or nothing of ours.
            let value = tree.to_value();
            let said = pages_said(&value);
            for record in records_of(value)? {
                one_by_itself(record, settings, then);
            }
            return Ok::<_, Unreadable>(said);
        };
        for record in records {
            one(record, settings, then);
        }
        let said = match &tree {
            Tree::Object(fields) => ["totalPages", "total_pages"].iter().find_map(|key| match field(fields, key)? {
                Tree::Number(number) => number.as_u64(),
                _ => None,
            }),
            _ => None,
        };
        Ok(usize::try_from(said.unwrap_or(1)).unwrap_or(usize::MAX))
    })??;
    page.repairs = repairs;
    Ok(page)
}

/// The records of a page or a list.
fn list_of<'t, 'a>(tree: &'t Tree<'a>) -> Option<&'t [Tree<'a>]> {
    let list = match tree {
        Tree::List(_) => tree,
        Tree::Object(fields) => ["contents", "content"]
            .iter()
            .find_map(|key| field(fields, key).filter(|list| matches!(list, Tree::List(_))))?,
        _ => return None,
    };
    if let Tree::List(records) = list { Some(records) } else { None }
}

fn one(tree: &Tree<'_>, settings: &Settings, then: &mut dyn FnMut(Read)) {
    let given = if let Tree::Object(fields) = tree { Some(Given::borrowed(fields)) } else { None };
    match given.as_ref().and_then(|given| Some((given, record::plain_service(given)?))) {
        Some((given, id)) => then(of_service(id, given, settings)),
        None => one_by_itself(tree.to_value(), settings, then),
    }
}

fn of_service(id: String, given: &Given<'_>, settings: &Settings) -> Read {
    let key = key(&id);
    let record = RecordId { id, copy: 1 };
    let mut log = Log::new(record.clone());
    let mut listings = Vec::new();
    let made = service::listings(&record, given, settings, &mut log);
    let line = line_of(record, record::name_of(given), made, log, &mut listings);
    outcode::place(&mut listings);
    Read { key: Some(key), line, listings }
}

/// A record that has to be turned round first, or is none.
fn one_by_itself(record: Value, settings: &Settings, then: &mut dyn FnMut(Read)) {
    for sorted in record::sort(vec![record]) {
        match sorted {
            Sorted::Service { record, fields } => then(of_service(record.id, &Given::record(&fields), settings)),
            Sorted::Out(line) => then(Read { key: None, line, listings: Vec::new() }),
            Sorted::Again { .. } => {}
        }
    }
}

/// Puts aside the records of a page whose id stands in the feed more than once.
pub fn copies(
    bytes: &[u8],
    settings: &Settings,
    twice: &HashSet<u64>,
    aside: &mut Vec<Value>,
) -> Result<(), Unreadable> {
    let records = records_of(json::parse(bytes, settings)?.value)?;
    aside.extend(
        records.into_iter().filter(|record| record::service_id(record).is_some_and(|id| twice.contains(&key(&id)))),
    );
    Ok(())
}

/// What came of a record that was put aside while it was read without its copies.
pub fn alone(record: &Value, settings: &Settings, then: &mut dyn FnMut(Read)) {
    one_by_itself(record.clone(), settings, then);
}

/// The records that were put aside, each with its copies.
pub fn again(aside: Vec<Value>, settings: &Settings, then: &mut dyn FnMut(Read)) {
    for sorted in record::sort(aside) {
        match sorted {
            Sorted::Service { record, fields } => then(of_service(record.id, &Given::record(&fields), settings)),
            Sorted::Out(line) => then(Read { key: None, line, listings: Vec::new() }),
            Sorted::Again { record, name, first } => {
                let fate = crate::import::Fate::MergedInto(first);
                then(Read {
                    key: None,
                    line: RecordLine { record, name, fate, listings: Vec::new() },
                    listings: Vec::new(),
                });
            }
        }
    }
}

/// Alike for the same id, in every run of the program: forty-eight bits, so that a million of them take little room and
/// two of them are alike by chance once in many hundred imports, which costs a second look and nothing else.
fn key(id: &str) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(id) >> 16
}
