//! What groups say when they are asked whether their listing is right: laid over what the lists say,
//! at every import, until a list says something newer.
//!
//! A [`Confirmation`] holds the day, the corrections as cells of our spreadsheet, and a print of every
//! part that the group was shown. At an import a correction stands as long as the list says what it said
//! then; where it says something else the list is newer and wins, and that is told. The day of checking
//! moves only when the listing holds nothing that the group has not seen. One thing outlives every newer
//! list: a group that asked for its address to be hidden stays hidden.
//!
//! `parts`: what a listing is made of - `says`: the sentences. The cells are read by `template`.

pub(super) mod parts;
mod says;

use super::report::{LeftOutBecause, Problem, Reason};
use super::template::amend::{Cells, amend, hides, title};
use super::{Settings, template};
use crate::model::{Checked, CheckedBy, Listing, ListingId};
use chrono::NaiveDate;
use parts::{Part, Prints, is_asked, of_column, prints};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet};

/// The column that says who may know the address.
const ADDRESS: &str = "Address";

/// What one group answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmation {
    /// The listing.
    pub id: ListingId,
    /// Its name when the group answered, for people.
    pub name: String,
    /// The day of the answer, in the United Kingdom.
    #[serde(serialize_with = "write_day", deserialize_with = "read_day")]
    pub on: NaiveDate,
    /// Who answered and how, in the volunteer's words; never published.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
    /// What is to be said instead, by the titles of our columns.
    #[serde(default)]
    corrections: Cells,
    /// A print of each part that was known when the group was asked, as the list had it.
    seen: BTreeMap<String, String>,
    /// A print of each part that the corrections changed, as they made it.
    #[serde(default)]
    said: BTreeMap<String, String>,
}

/// Why an answer cannot be kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotUnderstood {
    /// No column of ours that a group can correct.
    #[error("there is no \"{title}\" to correct. There are: {known}")]
    NoColumn {
        /// As it was typed.
        title: String,
        /// Those that there are.
        known: String,
    },
    /// A cell that cannot be read.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))]
    Cells(Vec<Problem>),
    /// Nothing that could be published would be left.
    #[error("with this the listing cannot be shown: {}", .0.says())]
    LeftOut(LeftOutBecause),
}

/// What became of one confirmation at an import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The listing.
    pub id: ListingId,
    /// Its name.
    pub name: String,
    /// The day of the answer.
    pub on: NaiveDate,
    /// What became of it.
    pub fate: Fate,
}

/// See [`Outcome`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// No list has the listing now.
    Gone,
    /// It cannot be shown without showing what it hides.
    LeftOut(LeftOutBecause),
    /// It was laid over the listing.
    Applied(Box<Applied>),
}

/// What a confirmation did to its listing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Corrections that stand, by column; those that the list has taken over by itself too.
    pub corrected: BTreeMap<String, String>,
    /// Corrections that no longer stand, because the list says something newer.
    pub overruled: BTreeMap<String, String>,
    /// Parts of which the list says something that the group has not seen; the day did not move.
    pub unseen: Vec<String>,
    /// The list has another place now; its address is hidden all the same.
    pub still_hidden: bool,
    /// The list was checked later than the group answered; that day stands.
    pub checked_later: Option<NaiveDate>,
}

impl Confirmation {
    /// What the group answered about `listing`, as the site shows it. `earlier` is its answer before, of
    /// which everything that still stands goes on.
    ///
    /// # Errors
    /// Nothing is kept of an answer of which anything is not understood.
    pub fn new(
        listing: &Listing,
        on: NaiveDate,
        by: &str,
        given: &[(String, String)],
        earlier: Option<&Self>,
    ) -> Result<Self, NotUnderstood> {
        let mut corrections = Cells::new();
        for (meant, text) in given {
            corrections.insert(column(meant)?.to_owned(), text.trim().to_owned());
        }
        understood(listing, &corrections, on)?;
        let shown = prints(listing);
        let mut seen = owned(&shown);
        if let Some(earlier) = earlier {
            earlier.go_on(listing, &shown, &mut corrections, &mut seen)?;
        }
        let mut confirmation = Self {
            id: listing.id.clone(),
            name: listing.name.text.clone(),
            on,
            by: by.trim().to_owned(),
            corrections,
            seen,
            said: BTreeMap::new(),
        };
        confirmation.said = owned(&prints(&confirmation.amended(listing)?.0));
        confirmation.said.retain(|part, print| confirmation.seen.get(part) != Some(print));
        Ok(confirmation)
    }

    /// Carries over what still stands of this earlier answer: what the site shows, or will show at the next
    /// import. What the list said before it was corrected goes on being what is compared.
    fn go_on(
        &self,
        listing: &Listing,
        shown: &Prints,
        corrections: &mut Cells,
        seen: &mut BTreeMap<String, String>,
    ) -> Result<(), NotUnderstood> {
        let wanted = prints(&self.amended(listing)?.0);
        let anew: BTreeSet<Part> = corrections.keys().filter_map(|title| of_column(title)).collect();
        for (title, text) in &self.corrections {
            let Some(part) = of_column(title) else { continue };
            let is_shown = wanted.get(part) == shown.get(part);
            let waits = shown.get(part) == self.seen.get(part);
            if is_shown {
                match self.seen.get(part) {
                    Some(print) => seen.insert(part.to_owned(), print.clone()),
                    None => seen.remove(part),
                };
            }
            let is_anew = if title == ADDRESS { corrections.contains_key(ADDRESS) } else { anew.contains(part) };
            if !is_anew && (is_shown || waits || is_hiding(title, text)) {
                corrections.insert(title.clone(), text.clone());
            }
        }
        Ok(())
    }

    /// The corrections, by the titles of their columns.
    pub fn corrections(&self) -> impl Iterator<Item = (&str, &str)> {
        self.corrections.iter().map(|(title, text)| (title.as_str(), text.as_str()))
    }

    /// Whether every correction can still be read: a file can be changed by hand.
    ///
    /// # Errors
    /// The first that cannot.
    pub fn check(&self) -> Result<(), NotUnderstood> {
        for title in self.corrections.keys() {
            column(title)?;
        }
        understood(
            &Listing::named(self.id.as_str(), crate::model::Prose::english(self.name.as_str())),
            &self.corrections,
            self.on,
        )
    }

    /// The listing with every correction.
    ///
    /// # Errors
    /// When it could not be shown then.
    pub fn amended(&self, listing: &Listing) -> Result<(Listing, Vec<Problem>), NotUnderstood> {
        amend(listing, &self.corrections, &self.settings(listing)).map_err(NotUnderstood::LeftOut)
    }

    fn settings(&self, listing: &Listing) -> Settings {
        Settings::new(listing.source.as_str(), self.on)
    }

    /// Lays this over a listing as the lists have it.
    fn over(&self, listing: &Listing) -> Result<(Listing, Applied), LeftOutBecause> {
        let settings = self.settings(listing);
        let given = prints(listing);
        let wanted = prints(&amend(listing, &self.corrections, &settings)?.0);
        let mut standing = Cells::new();
        let mut applied = Applied::default();
        for (title, text) in &self.corrections {
            let part = of_column(title).unwrap_or_default();
            if given.get(part) == wanted.get(part) && !part.is_empty() {
                // The list says it by itself by now, or could not be read and is that of last time.
                applied.corrected.insert(title.clone(), text.clone());
            } else if given.get(part) == self.seen.get(part) {
                standing.insert(title.clone(), text.clone());
            } else if is_hiding(title, text) {
                applied.still_hidden = true;
                standing.insert(title.clone(), text.clone());
            } else {
                applied.overruled.insert(title.clone(), text.clone());
            }
        }
        let (mut amended, _) = amend(listing, &standing, &settings)?;
        applied.corrected.extend(standing);
        applied.unseen = self.unseen(&given, &prints(&amended));
        match amended.checked {
            Some(checked) if checked.on > self.on => applied.checked_later = Some(checked.on),
            _ if !applied.unseen.is_empty() => {}
            _ => amended.checked = Some(Checked { on: self.on, by: Some(CheckedBy::Group) }),
        }
        Ok((amended, applied))
    }

    /// The parts that hold something which the group has neither seen nor said. What is not known any more
    /// claims nothing.
    fn unseen(&self, given: &Prints, now: &Prints) -> Vec<String> {
        let is_known = |part: Part, print: &String| {
            let seen = self.seen.get(part);
            seen == Some(print) || self.said.get(part) == Some(print) || (seen.is_some() && seen == given.get(part))
        };
        let news = now.iter().filter(|(part, print)| is_asked(part) && !is_known(part, print));
        news.map(|(part, _)| part.replace('_', " ")).collect()
    }
}

/// Lays every confirmation over its listing, and says what became of each, in their order. A listing that
/// would show what it is to hide is taken out.
pub fn apply(listings: &mut Vec<Listing>, confirmations: &[Confirmation]) -> Vec<Outcome> {
    let one = |confirmation: &Confirmation| {
        let at = listings.iter().position(|listing| listing.id == confirmation.id);
        let fate = match at.and_then(|at| listings.get_mut(at)) {
            None => Fate::Gone,
            Some(listing) => match confirmation.over(listing) {
                Ok((amended, applied)) => {
                    *listing = amended;
                    Fate::Applied(Box::new(applied))
                }
                Err(because) => {
                    let id = confirmation.id.as_str();
                    listings.retain(|listing| listing.id != id);
                    Fate::LeftOut(because)
                }
            },
        };
        Outcome { id: confirmation.id.clone(), name: confirmation.name.clone(), on: confirmation.on, fate }
    };
    confirmations.iter().map(one).collect()
}

/// The titles of the columns that say what a fact of a listing's page is; `fact` as in the list of facts.
#[must_use]
pub fn columns_of_fact(fact: &str) -> Vec<&'static str> {
    let same = fact.replace('-', "_");
    let plain = [same.as_str()];
    let parts: &[&str] = match fact {
        "when" => &["when", "runs_until"],
        "where" => &["place"],
        "travel" => &["travel_help"],
        "ages" => &["ages", "who_can_come"],
        "languages" => &["languages", "interpreting"],
        "meet" => &["meet_you"],
        "size" => &["group_size"],
        "who-runs" => &["who_runs_it"],
        "after" => &["what_after"],
        "reply" => &["reply_days"],
        _ => &plain,
    };
    let is_theirs = |column: &&str| of_column(column).is_some_and(|part| parts.contains(&part));
    template::COLUMNS.iter().map(|column| column.name).filter(is_theirs).collect()
}

/// Whether a title, as somebody typed it, means that column.
#[must_use]
pub fn is_column(typed: &str, column: &str) -> bool {
    title(typed) == Some(column)
}

fn is_hiding(title: &str, text: &str) -> bool {
    title == ADDRESS && hides(text)
}

/// The title of the column that is meant, when it is one to correct.
fn column(meant: &str) -> Result<&'static str, NotUnderstood> {
    let is_meant = |title: &&str| *title == "Written in" || of_column(title).is_some();
    title(meant).filter(is_meant).ok_or_else(|| {
        let known: Vec<&str> = template::COLUMNS.iter().map(|column| column.name).filter(is_meant).collect();
        NotUnderstood::NoColumn { title: meant.to_owned(), known: known.join(" / ") }
    })
}

/// Whether all cells can be read. What was mended or kept back is not wrong.
fn understood(listing: &Listing, cells: &Cells, on: NaiveDate) -> Result<(), NotUnderstood> {
    use Reason::{AddressKeptBack, AddressRemovedFromText, HiddenCharacters, LinkWithoutScheme};
    let settings = Settings::new(listing.source.as_str(), on);
    let (_, mut problems) = amend(listing, cells, &settings).map_err(NotUnderstood::LeftOut)?;
    let is_fine =
        |reason| matches!(reason, AddressKeptBack | AddressRemovedFromText | HiddenCharacters | LinkWithoutScheme);
    problems.retain(|problem| !is_fine(problem.reason));
    if problems.is_empty() { Ok(()) } else { Err(NotUnderstood::Cells(problems)) }
}

fn owned(prints: &Prints) -> BTreeMap<String, String> {
    prints.iter().map(|(part, print)| ((*part).to_owned(), print.clone())).collect()
}

const DAY: &str = "%Y-%m-%d";

fn write_day<S: Serializer>(day: &NaiveDate, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&day.format(DAY))
}

fn read_day<'de, D: Deserializer<'de>>(from: D) -> Result<NaiveDate, D::Error> {
    let text = String::deserialize(from)?;
    NaiveDate::parse_from_str(&text, DAY).map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests;
