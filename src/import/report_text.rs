//! The report in plain English, for the volunteer at the hub. (Pages for the public never show it.)

use super::report::*;
use super::template;
use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

impl Reason {
    /// What is wrong, and what the importer did.
    pub fn says(self) -> &'static str {
        self.words().0
    }

    /// What the volunteer or the publisher can do about it.
    pub fn what_to_do(self) -> Cow<'static, str> {
        match self {
            Self::NotAllowed(column) => Cow::Owned(format!("Write {}.", template::allowed(column))),
            _ => Cow::Borrowed(self.words().1),
        }
    }

    /// The two sentences of each reason.
    fn words(self) -> (&'static str, &'static str) {
        use Reason::*;
        match self {
            WrongType => ("another kind of value than the standard says; not used", "Correct the field at the source."),
            TooLong => ("longer than we keep; the end is cut", "Shorten the text at the source."),
            TooMany => ("more entries than we keep; the rest is dropped", "Check the list at the source."),
            MoreProblems => {
                ("this record has more problems than are listed", "Correct these first, then import again.")
            }
            RawControlCharacters => {
                ("control characters inside a text; repaired", "Tell the publisher: the feed is not valid JSON.")
            }
            NotUtf8 => ("bytes that are not UTF-8; read as Windows-1252", "Ask the publisher to write UTF-8."),
            HiddenCharacters => ("characters that nobody can see; removed", "Type the text again at the source."),
            Mojibake => ("letters broken by a wrong encoding; repaired", "Check the text, correct it at the source."),
            HtmlInName => ("markup where plain words belong; removed", "Write plain words at the source."),
            UnsafeLink => ("a link that could do harm; dropped", "Check who wrote it, and correct it at the source."),
            NotALink => ("not a web address; dropped", "Write the whole address, with https://."),
            LinkWithoutScheme => ("a web address without https://; added", "Write the whole address."),
            NotAnEmail => ("not an email address; dropped", "Correct it at the source."),
            NotAPhone => ("not a phone number; dropped", "Correct it at the source."),
            SeveralPhones => ("several numbers in one field; the first is kept", "Write one number a field."),
            NotADate => ("not a date that exists; not used", "Write it as 2026-03-31."),
            DateInFuture => ("a date of checking that has not come yet; not used", "Correct the date at the source."),
            NotATime => ("not a time of day; not used", "Write it as 14:30."),
            TimeZone => ("a time zone that is not British; not used", "Write the time as on a British clock."),
            EndBeforeStart => {
                ("ends before it begins; the end, or the pattern, is not used", "Ask the group when it ends.")
            }
            NoSuchDay => ("not a day of the week or month; not used", "Write MO, TU, WE, TH, FR, SA or SU."),
            PatternNotKnown => ("a pattern we cannot show; not used", "Write the days in words as well."),
            NoStartToCountFrom => {
                ("every few weeks, but no first day to count from; no day is promised", "Add dtstart at the source.")
            }
            NotANumber => ("not a sensible number; not used", "Correct it at the source."),
            AgesContradict => ("the youngest age is above the oldest; neither is used", "Ask the group for the ages."),
            NotOnEarth => ("not a point on the earth; not used", "Correct latitude and longitude."),
            NotInBritain => {
                ("a point outside Britain with a British address; not used", "Are the two numbers swapped?")
            }
            ZeroPoint => ("latitude and longitude 0; not used", "Give the real point, or none."),
            HalfAPoint => ("only one of latitude and longitude; not used", "Give both."),
            NotAPostcode => ("not a British postcode; not used", "Correct it at the source."),
            NotAPlaceToGo => {
                ("a postal address; nobody can go there, so it is not shown", "Add the place where it happens.")
            }
            NotAPrice => ("not an amount of money; not used", "Write a number of pounds."),
            PriceNotNow => ("a price for other dates than today; not used", "Add today's price."),
            NotPounds => ("a price that is not in pounds; shown in its own words", "Give the price in pounds."),
            CostContradicts => {
                ("two statements about cost that differ; shown in their own words", "Ask what it costs.")
            }
            UnknownLanguage => {
                ("a language we do not know by that name; not used", "Write its code, such as ur or ckb.")
            }
            WordsNotUnderstood => ("words that we cannot turn into a fact; not used", "Say it in a field of its own."),
            UnknownStatus => ("a status we do not know; taken as running", "Write active or inactive."),
            UnknownTerm => ("a come-along term we do not know; not used", "See the list of terms for publishers."),
            TermNeedsValue => ("a come-along term without a proper value; not used", "Add the value it needs."),
            TermContradicts => ("two terms that contradict each other; only the first is used", "Keep the true one."),
            NotAllowed(_) => ("not one of the things that may stand here; not used", ""),
            SameName => ("another row has the same name or code; told apart by a number", "Give each its own code."),
            AddressKeptBack => {
                ("for women only, so the address is kept back", "Write \"public\" or \"ask us\" under Address.")
            }
            GroupWithoutName => ("a web page of a group without a name; not used", "Write the name under Group."),
            LostNought => {
                ("a number that has lost its first 0; it was put back", "Format the column as text, then correct it.")
            }
            KeyLeadsNowhere => {
                ("a key that leads to no row of the other table; nothing was joined", "Correct the key at the source.")
            }
            KeyNotAlone => (
                "several keys, or a key that several different rows have; nothing was joined",
                "Give each row one key.",
            ),
            HeaderAgain => ("the row of titles stands again among the rows; not read", "Take it out at the source."),
            OffsetNotBelieved => (
                "a time whose offset contradicts the schedule; the time as written is used",
                "Write the offset of the United Kingdom on that day: Z in winter, +01:00 in summer.",
            ),
            LengthNotBelieved => (
                "a length that cannot be, or that contradicts the end; not used",
                "Write how long it takes, such as PT2H.",
            ),
            OneYearOfAge => (
                "an age range of a single year, for grown-ups; not used",
                "Leave out the oldest age when there is none.",
            ),
            PlacesContradict => (
                "the point and the postcode lie far apart; only what fits together is used",
                "Correct the address or the point.",
            ),
            PersonKeptBack => {
                ("the number or mail address of a person; not published", "Give those of the group at the source.")
            }
            PointSwapped => {
                ("latitude and longitude the wrong way round; put right", "Correct their order at the source.")
            }
            PointInMetres => ("a point in metres of a map grid; turned into degrees", "Give degrees (WGS 84)."),
            FarFromPostcode => ("a point far from its own postcode; not used", "Correct the point, or the postcode."),
            EndlessHours => (
                "no end, or a longer time than can be true; people are told to ask",
                "Give the hours in which people can come.",
            ),
            HoursDiffer => {
                ("hours that are not those in the words beside them; people are told to ask", "Ask which are true.")
            }
            OtherPlaceThatDay => {
                ("one day is at another place; that day is left out", "Make that day an event of its own.")
            }
            AddressRemovedFromText => ("part of the hidden address stood here; removed", "Take it out at the source."),
        }
    }
}

impl LeftOutBecause {
    /// Why, and what to do.
    pub fn says(self) -> &'static str {
        match self {
            Self::NotAnObject => "it is not a record. Tell the publisher.",
            Self::NotAService => "it describes an organisation, a place or a term, not something to come to.",
            Self::NoId => "it has no id, so we could not find it again next time. Give it one at the source.",
            Self::NoName => "it has no name. Give it one at the source.",
            Self::NotRunning => "the source says that it does not run any more.",
            Self::MappingSkips => "the mapping of this source says to leave such rows out.",
            Self::PartWithoutWhole => {
                "it is one date of something that did not come. Name the feed of the series or the courses as well."
            }
            Self::ToHire => "it is a court, a pitch or a room for hire, not something to come along to.",
            Self::TakenBack => "the publisher has taken it back.",
            Self::IsOver => "its last day has passed.",
            Self::IsPrivate => {
                "the calendar marks it as private. Make it public at the source if everybody may read it."
            }
            Self::HiddenAddressShows => {
                "its address is to be hidden, but it shows in the record's id, name or links. Change those at the source."
            }
        }
    }
}

impl Display for RecordId {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(if self.id.is_empty() { "(no id)" } else { &self.id })?;
        if self.copy > 1 { write!(f, " (copy {})", self.copy) } else { Ok(()) }
    }
}

impl Display for Problem {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.reason.says())?;
        if !self.value.is_empty() {
            write!(f, ": \"{}\"", self.value)?;
        }
        write!(f, ". {}", self.reason.what_to_do())
    }
}

impl Display for TableLine {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "Table {}: {} rows, {} joined", self.table, self.rows, self.joined)?;
        let faults = [
            (self.no_key, "without a key, so nobody can know what they belong to"),
            (self.nowhere, "with a key that leads nowhere"),
            (self.same_id, "with an id that another row has too"),
        ];
        faults.iter().filter(|(rows, _)| *rows > 0).try_for_each(|(rows, what)| write!(f, ", {rows} {what}"))?;
        f.write_str(".")?;
        let lost = self.no_key + self.nowhere + self.same_id > 0;
        if lost { f.write_str(" Ask the publisher to correct the keys.") } else { Ok(()) }
    }
}

impl Display for RecordLine {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} \"{}\": ", self.record, self.name)?;
        match &self.fate {
            Fate::Kept => write!(f, "kept")?,
            Fate::KeptMended(_) => write!(f, "kept, mended")?,
            Fate::MergedInto(first) => write!(f, "the same record again, merged into {first}")?,
            Fate::LeftOut(why) => write!(f, "left out: {}", why.says())?,
        }
        if self.listings.len() > 1 {
            write!(f, " (one listing for each of its {} places)", self.listings.len())?;
        }
        if let Fate::KeptMended(problems) = &self.fate {
            problems.iter().try_for_each(|problem| write!(f, "\n    {problem}"))?;
        }
        Ok(())
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let counts = self.counts();
        writeln!(f, "Source: {}", self.source)?;
        if !self.credit.is_empty() {
            writeln!(f, "Credit: {}", self.credit)?;
        }
        writeln!(
            f,
            "{} records: {} kept, {} kept and mended, {} merged, {} left out. {} listings.",
            counts.records, counts.kept, counts.mended, counts.merged, counts.left_out, self.listings
        )?;
        self.about_the_whole().iter().try_for_each(|words| writeln!(f, "{words}"))?;
        let gathered = self.by_reason();
        if !gathered.is_empty() {
            writeln!(f, "\nDo this first")?;
        }
        for entry in gathered {
            writeln!(f, "  {:>5} records: {}. {}", entry.records, entry.reason.says(), entry.reason.what_to_do())?;
        }
        writeln!(f, "\nWhat is known (of {} listings; in brackets: read from text)", self.listings)?;
        for share in &self.facts {
            writeln!(f, "  {:<14} {:>5} ({})", share.fact, share.known, share.read_from_text)?;
        }
        writeln!(f, "\nRecords")?;
        self.records.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

impl Report {
    /// Sentences about the feed as a whole.
    pub(super) fn about_the_whole(&self) -> Vec<String> {
        let repair = |(reason, times): &(Reason, usize)| {
            format!("Whole feed: {} ({times} places). {}", reason.says(), reason.what_to_do())
        };
        let mut said: Vec<String> = self.feed_repairs.iter().map(repair).collect();
        if !self.columns_not_read.is_empty() {
            let titles: Vec<String> = self.columns_not_read.iter().map(|title| format!("\"{title}\"")).collect();
            said.push(format!("Columns that are none of ours, not read: {}.", titles.join(", ")));
        }
        if !self.files_not_read.is_empty() {
            said.push(format!("Files that were not read: {}.", self.files_not_read.join(", ")));
        }
        said.extend(self.tables.iter().map(TableLine::to_string));
        if self.pages_missing > 0 {
            said.push(format!("The publisher has {} more pages that were not read.", self.pages_missing));
        }
        if self.without_need > 0 {
            let count = self.without_need;
            said.push(format!("{count} listings fit no tile; they are found under \"show everything\"."));
        }
        said
    }
}
