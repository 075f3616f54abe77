//! The lines of *Get help now*: which numbers there are, for what and where, what they cost, where we have them
//! from, and when somebody last rang them.
//!
//! Why one file (`lines.json`) in a room of its own: the sheet on every page, the page with all numbers, the codes
//! of a shared screen and the hub's check must never say different numbers. It is part of the program and not of a
//! hub's folder, so no setting hides a line; JSON, because `last_rung` is `null` until a person has rung, and we
//! ring nobody. A hub writes its own days beside it ([`Rung`]).
//!
//! Knows times and names of messages only; the hub puts the words in. Never reached from the wasm.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

/// After so many days a number counts as never rung.
pub const MOST_DAYS: i64 = 45;

/// What is in `lines.json`.
const LINES: &str = include_str!("lines.json");

/// Where a line helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nation {
    /// All four.
    Uk,
    /// England.
    England,
    /// Scotland.
    Scotland,
    /// Wales.
    Wales,
    /// Northern Ireland.
    NorthernIreland,
}

impl Nation {
    /// In the order of the page.
    pub const ALL: [Nation; 5] =
        [Nation::Uk, Nation::England, Nation::Scotland, Nation::Wales, Nation::NorthernIreland];

    /// The message that names it.
    pub fn message(self) -> &'static str {
        match self {
            Self::Uk => "help-uk",
            Self::England => "help-england",
            Self::Scotland => "help-scotland",
            Self::Wales => "help-wales",
            Self::NorthernIreland => "help-northern-ireland",
        }
    }
}

/// How somebody reaches it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum By {
    /// By telephone.
    Call,
    /// By text message.
    Text,
}

/// How a person makes sure that a number is right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CheckedBy {
    /// They call it, or send it a text.
    Calling,
    /// They look at its own page: it may not be rung for a trial, or cannot be rung from everywhere.
    Looking,
}

/// When it is open, where that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Hours {
    /// Day and night, each day.
    Always,
}

/// What it costs, where that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Cost {
    /// Nothing.
    Free,
}

/// One number to call or to text.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its own name in files and commands: its digits, and where two lines have the same, where it is.
    pub id: String,
    /// As people read it, Latin digits.
    pub number: String,
    /// By voice or by text.
    pub by: By,
    /// Who answers, in English as they call themselves; may be empty.
    pub name: String,
    /// The picture `p-…` of the page.
    pub picture: String,
    /// Where it helps.
    pub nations: Vec<Nation>,
    /// Messages: what it is for, then what stands under it.
    pub says: Vec<String>,
    /// Messages that only the page with all numbers has.
    pub cautions: Vec<String>,
    /// Nothing when we do not know.
    pub hours: Option<Hours>,
    /// Nothing when we do not know.
    pub cost: Option<Cost>,
    /// Whether it stands on the sheet of every page too.
    pub on_sheet: bool,
    /// Whether it is for danger; the others stand last.
    pub in_danger: bool,
    /// How it is checked.
    pub checked_by: CheckedBy,
    /// The page that we have it from.
    pub source: String,
    /// The day on which a person last checked it; nothing as shipped, days come from [`Rung`].
    #[serde(deserialize_with = "no_day")]
    pub last_rung: Option<NaiveDate>,
}

impl Line {
    /// What a press on the number opens: `tel:116123`.
    pub fn link(&self) -> String {
        let scheme = match self.by {
            By::Call => "tel:",
            By::Text => "sms:",
        };
        [scheme, &self.digits()].concat()
    }

    /// The number as it is dialled.
    pub fn digits(&self) -> String {
        self.number.chars().filter(char::is_ascii_digit).collect()
    }

    /// How sure it is on the day `today`.
    pub fn standing(&self, today: NaiveDate) -> Standing {
        match self.last_rung.map(|day| (today - day).num_days()) {
            None => Standing::Never,
            // A day that has not come yet is no day on which anybody rang.
            Some(..0) => Standing::Never,
            Some(days) if days > MOST_DAYS => Standing::Old { days },
            Some(_) => Standing::Fresh,
        }
    }
}

/// `null`, and nothing else: nobody can have rung for us.
fn no_day<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDate>, D::Error> {
    <()>::deserialize(from).map(|()| None)
}

/// How sure a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has checked it.
    Never,
    /// Checked too long ago.
    Old {
        /// Days ago.
        days: i64,
    },
    /// Checked within [`MOST_DAYS`].
    Fresh,
}

/// What is wrong with a file of this room.
#[derive(Debug, thiserror::Error)]
pub enum HelpError {
    /// Not what it should be.
    #[error("cannot be read: {0}")]
    Json(#[from] serde_json::Error),
    /// Not a day.
    #[error("names `{0}` as a day; write it as 2026-11-20")]
    NoDay(String),
    /// A day for a line that there is not.
    #[error("names `{0}`, and there is no such line")]
    NoSuchLine(String),
}

/// When the hub's own people last checked each line, by its id: the hub's `rung.json`. Days, and nobody's name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rung(pub BTreeMap<String, NaiveDate>);

impl Rung {
    /// # Errors
    /// The file is damaged or names a line that there is not.
    pub fn from_json(json: &[u8]) -> Result<Self, HelpError> {
        let days: BTreeMap<String, String> = serde_json::from_slice(json)?;
        let lines = shipped()?;
        let mut rung = Self::default();
        for (id, day) in days {
            if !lines.iter().any(|line| line.id == id) {
                return Err(HelpError::NoSuchLine(id));
            }
            let day = day.parse().map_err(|_| HelpError::NoDay(day))?;
            rung.0.insert(id, day);
        }
        Ok(rung)
    }

    /// The counterpart of [`Rung::from_json`].
    pub fn to_json(&self) -> String {
        let days: Vec<String> = self.0.iter().map(|(id, day)| format!("  \"{id}\": \"{day}\"")).collect();
        format!("{{\n{}\n}}\n", days.join(",\n"))
    }
}

/// The lines as they come with the program, in the order in which they are shown.
///
/// # Errors
/// Only when the program was built from a damaged file.
pub fn shipped() -> Result<Vec<Line>, HelpError> {
    Ok(serde_json::from_str(LINES)?)
}

/// The lines, each with the day on which it was last rung.
///
/// # Errors
/// As [`shipped`].
pub fn lines(rung: &Rung) -> Result<Vec<Line>, HelpError> {
    let mut lines = shipped()?;
    for line in &mut lines {
        line.last_rung = rung.0.get(&line.id).copied().max(line.last_rung);
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn nobody_has_rung_what_we_ship() {
        let lines = shipped().unwrap();
        assert!(lines.len() > 10);
        for line in &lines {
            assert_eq!(line.last_rung, None, "{}: we ring nobody, so we may not say that somebody did", line.id);
            assert!(line.source.starts_with("https://") && !line.says.is_empty() && !line.nations.is_empty());
            assert!(line.digits().len() >= 3 && line.number.bytes().all(|byte| byte.is_ascii_digit() || byte == b' '));
            assert!(line.id.starts_with(&line.digits()), "{}", line.id);
        }
        let mut ids: Vec<&str> = lines.iter().map(|line| line.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), lines.len());
    }

    #[test]
    fn every_nation_has_a_line_for_each_danger_and_danger_comes_first() {
        let lines = shipped().unwrap();
        for nation in Nation::ALL.into_iter().skip(1) {
            let here: Vec<&Line> =
                lines.iter().filter(|line| line.nations.iter().any(|at| [Nation::Uk, nation].contains(at))).collect();
            for picture in ["ambulance", "sad", "ear", "text", "children", "home", "locked"] {
                assert!(here.iter().any(|line| line.picture == picture), "{nation:?} has no line for {picture}");
            }
        }
        let first_other = lines.iter().position(|line| !line.in_danger).unwrap();
        assert!(lines.iter().skip(first_other).all(|line| !line.in_danger));
        assert_eq!(lines[0].digits(), "999");
    }

    #[test]
    fn a_number_counts_as_rung_for_forty_five_days() {
        let rung = Rung::from_json(br#"{"116123":"2026-11-20"}"#).unwrap();
        let lines = lines(&rung).unwrap();
        let line = lines.iter().find(|line| line.id == "116123").unwrap();
        assert_eq!(line.standing(day("2026-11-19")), Standing::Never, "nobody rings tomorrow");
        assert_eq!(line.standing(day("2026-11-20")), Standing::Fresh);
        assert_eq!(line.standing(day("2027-01-04")), Standing::Fresh);
        assert_eq!(line.standing(day("2027-01-05")), Standing::Old { days: 46 });
        assert_eq!(lines[0].standing(day("2026-11-20")), Standing::Never);
        assert_eq!(line.link(), "tel:116123");
        assert_eq!(Rung::from_json(rung.to_json().as_bytes()).unwrap(), rung);
    }

    #[test]
    fn days_of_a_line_that_there_is_not_are_refused() {
        assert!(matches!(Rung::from_json(br#"{"110":"2026-11-20"}"#), Err(HelpError::NoSuchLine(id)) if id == "110"));
        assert!(Rung::from_json(br#"{"999":"soon"}"#).is_err());
    }
}
