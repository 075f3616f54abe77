//! What happened to each record, as values. The sentences are in `report_text`.

use super::facts_known::FactShare;
use crate::model::ListingId;
use std::collections::BTreeMap;

/// A record by its own name for itself; a feed may hold several of one name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId {
    /// The record's id as given, or nothing when it has none.
    pub id: String,
    /// 1 for the first record of that id, 2 for the next, in an order that does not depend on the
    /// order of the feed.
    pub copy: u32,
}

/// What became of a record. Every record has exactly one fate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Kept as it is.
    Kept,
    /// Kept; some fields were repaired or dropped.
    KeptMended(Vec<Problem>),
    /// The same record again; what it knew was added to the first.
    MergedInto(RecordId),
    /// Not in the directory.
    LeftOut(LeftOutBecause),
}

/// Why a record is not in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOutBecause {
    /// It is not an object.
    NotAnObject,
    /// It describes an organisation, a place or a term, not a service.
    NotAService,
    /// It has no id, so the next import could not find it again.
    NoId,
    /// It has no name.
    NoName,
    /// Its status says that it does not run.
    NotRunning,
    /// The mapping of this source says to leave such rows out.
    MappingSkips,
    /// It is one date of something that the source did not give.
    PartWithoutWhole,
    /// A court, a pitch or a room for hire: nobody comes along to one.
    ToHire,
    /// The publisher has taken it back.
    TakenBack,
    /// Its address is to be hidden, yet shows in a part that we cannot change.
    HiddenAddressShows,
    /// The last day on which it can happen has passed.
    IsOver,
    /// The calendar marks it as private or confidential.
    IsPrivate,
}

/// One thing that was wrong in a record, with what was done about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// In which record.
    pub record: RecordId,
    /// Path of the field, such as `schedules[0].dtstart`.
    pub field: String,
    /// The beginning of the value, at most [`Problem::EXCERPT`] characters.
    pub value: String,
    /// What is wrong.
    pub reason: Reason,
}

impl Problem {
    /// Longest excerpt of a value, in characters.
    pub const EXCERPT: usize = 80;
}

/// What can be wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each has its sentence in `Reason::says`")]
pub enum Reason {
    WrongType,
    TooLong,
    TooMany,
    MoreProblems,
    RawControlCharacters,
    NotUtf8,
    HiddenCharacters,
    Mojibake,
    HtmlInName,
    UnsafeLink,
    NotALink,
    LinkWithoutScheme,
    NotAnEmail,
    NotAPhone,
    SeveralPhones,
    NotADate,
    DateInFuture,
    NotATime,
    TimeZone,
    EndBeforeStart,
    NoSuchDay,
    PatternNotKnown,
    NoStartToCountFrom,
    NotANumber,
    AgesContradict,
    NotOnEarth,
    NotInBritain,
    ZeroPoint,
    HalfAPoint,
    NotAPostcode,
    NotAPlaceToGo,
    NotAPrice,
    PriceNotNow,
    NotPounds,
    CostContradicts,
    UnknownLanguage,
    WordsNotUnderstood,
    UnknownStatus,
    UnknownTerm,
    TermNeedsValue,
    TermContradicts,
    AddressRemovedFromText,
    /// A cell of our spreadsheet, with the title of its column.
    NotAllowed(&'static str),
    SameName,
    AddressKeptBack,
    GroupWithoutName,
    LostNought,
    KeyLeadsNowhere,
    KeyNotAlone,
    HeaderAgain,
    OffsetNotBelieved,
    LengthNotBelieved,
    OneYearOfAge,
    PlacesContradict,
    PersonKeptBack,
    PointSwapped,
    PointInMetres,
    FarFromPostcode,
    EndlessHours,
    HoursDiffer,
    OtherPlaceThatDay,
}

/// One record in the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordLine {
    /// Which record.
    pub record: RecordId,
    /// Its name, cleaned, or nothing.
    pub name: String,
    /// What became of it.
    pub fate: Fate,
    /// The listings made from it: one for each place.
    pub listings: Vec<ListingId>,
}

/// What became of the rows of one table that says more about the records of another. Every row
/// is joined, or has no key, or has a key that leads nowhere: nothing is guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableLine {
    /// Its file.
    pub table: String,
    /// Its rows, empty ones not counted.
    pub rows: usize,
    /// Rows that found what they belong to.
    pub joined: usize,
    /// Rows whose keys are all empty.
    pub no_key: usize,
    /// Rows whose keys are found nowhere, or contradict each other.
    pub nowhere: usize,
    /// Rows with an id that another row of the table has too.
    pub same_id: usize,
}

/// How many records had which fate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All records of the feed.
    pub records: usize,
    /// Kept as they were.
    pub kept: usize,
    /// Kept with repairs.
    pub mended: usize,
    /// The same again.
    pub merged: usize,
    /// Left out.
    pub left_out: usize,
}

/// What an import did: the value that the hub prints for a volunteer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// Short name of the source.
    pub source: String,
    /// Its licence and credit.
    pub credit: String,
    /// Repairs of the feed as a whole: reason, and how many places.
    pub feed_repairs: Vec<(Reason, usize)>,
    /// Titles of columns that are none of ours, for a spreadsheet.
    pub columns_not_read: Vec<String>,
    /// Names of files of the source that were not read.
    pub files_not_read: Vec<String>,
    /// The tables beside the records, and how their rows were joined.
    pub tables: Vec<TableLine>,
    /// How many pages the publisher says there are, when more than were read.
    pub pages_missing: usize,
    /// Every record once, ordered by id; rows of a spreadsheet as they stand in it.
    pub records: Vec<RecordLine>,
    /// How many listings were made.
    pub listings: usize,
    /// How many listings no need could be recognised in; they are found under "show everything".
    pub without_need: usize,
    /// For every fact, in how many listings it is known.
    pub facts: Vec<FactShare>,
    /// Records that are counted and do not stand in `records`: those of a country are told one by one in a file.
    pub counted: Tally,
}

/// Records that are only counted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// By fate.
    pub counts: Counts,
    /// Of each thing that was wrong: in how many fields, and in how many records.
    pub reasons: BTreeMap<Reason, (usize, usize)>,
}

impl Tally {
    /// Counts a record.
    pub fn add(&mut self, line: &RecordLine) {
        self.counts.add(&line.fate);
        if let Fate::KeptMended(problems) = &line.fate {
            let mut seen: Vec<Reason> = Vec::new();
            for problem in problems {
                let (fields, records) = self.reasons.entry(problem.reason).or_default();
                *fields += 1;
                if !seen.contains(&problem.reason) {
                    seen.push(problem.reason);
                    *records += 1;
                }
            }
        }
    }

    /// Takes out a record that was counted.
    pub fn take_out(&mut self, line: &RecordLine) {
        let mut one = Self::default();
        one.add(line);
        self.counts.take_out(one.counts);
        for (reason, (fields, records)) in one.reasons {
            if let Some(mine) = self.reasons.get_mut(&reason) {
                *mine = (mine.0.saturating_sub(fields), mine.1.saturating_sub(records));
            }
        }
        self.reasons.retain(|_, (fields, _)| *fields > 0);
    }

    /// Adds what another has counted.
    pub fn join(&mut self, other: &Self) {
        self.counts.join(other.counts);
        for (reason, (fields, records)) in &other.reasons {
            let mine = self.reasons.entry(*reason).or_default();
            *mine = (mine.0 + fields, mine.1 + records);
        }
    }
}

impl Counts {
    fn add(&mut self, fate: &Fate) {
        self.records += 1;
        match fate {
            Fate::Kept => self.kept += 1,
            Fate::KeptMended(_) => self.mended += 1,
            Fate::MergedInto(_) => self.merged += 1,
            Fate::LeftOut(_) => self.left_out += 1,
        }
    }

    fn take_out(&mut self, other: Self) {
        self.records = self.records.saturating_sub(other.records);
        self.kept = self.kept.saturating_sub(other.kept);
        self.mended = self.mended.saturating_sub(other.mended);
        self.merged = self.merged.saturating_sub(other.merged);
        self.left_out = self.left_out.saturating_sub(other.left_out);
    }

    fn join(&mut self, other: Self) {
        self.records += other.records;
        self.kept += other.kept;
        self.mended += other.mended;
        self.merged += other.merged;
        self.left_out += other.left_out;
    }
}

impl Report {
    /// Records by fate; the four kinds add up to `records`.
    pub fn counts(&self) -> Counts {
        let mut counts = self.counted.counts;
        self.records.iter().for_each(|line| counts.add(&line.fate));
        counts
    }

    /// Every problem of every record, in order.
    pub fn problems(&self) -> impl Iterator<Item = &Problem> {
        self.records.iter().flat_map(|line| match &line.fate {
            Fate::KeptMended(problems) => problems.as_slice(),
            _ => &[],
        })
    }
}
