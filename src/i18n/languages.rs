//! The table of languages: own name, direction, digits, font, fallback, state.
//!
//! Our own, because the tables of others say that Punjabi runs from right to left and give no
//! direction at all for Sorani. One row in `locales/index.json` is all a new language needs
//! besides its words.

use crate::wire::{self, Wire};
use serde::{Deserialize, Serialize};

/// The tag of the source language, the end of every chain.
pub const ENGLISH: &str = "en-GB";

/// A list of more languages than these has a box to find one by its name.
pub const FEW: usize = 8;

/// Languages that must never stand in for each other (reader, stand-in), however near they look.
/// Source: words-and-safety notes, rule (f): readers of one are hurt or lost by the other.
const NEVER: &[(&str, &str)] = &[
    ("ti", "am"),
    ("am", "ti"),
    ("om", "am"),
    ("uk", "ru"),
    ("ckb", "kmr"),
    ("kmr", "ckb"),
    ("ps", "fa-AF"),
    ("zh-Hant", "zh-Hans"),
];

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

wire::choice!(Direction { 0 Ltr, 1 Rtl });

impl Direction {
    /// The value of the `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The digits that readers of a language learn first (CLDR names). Phone numbers, times, prices
/// and postcodes are Latin everywhere, so this is a fact about readers, not a setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Digits {
    /// 123
    Latn,
    /// ١٢٣
    Arab,
    /// ۱۲۳
    Arabext,
    /// ১২৩
    Beng,
    /// १२३
    Deva,
}

wire::choice!(Digits { 0 Latn, 1 Arab, 2 Arabext, 3 Beng, 4 Deva });

/// How far people have looked at a language's words, all in all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// A computer wrote it and nobody has read it.
    Machine,
    /// One speaker wrote it, alone.
    Draft,
    /// A second native speaker has read it.
    Reviewed,
}

wire::choice!(Status { 0 Machine, 1 Draft, 2 Reviewed });

/// One row of the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// BCP 47, also the folder under `locales/` and the value of `lang`.
    pub tag: String,
    /// As its speakers call it, in its own script.
    pub own_name: String,
    /// As English calls it, for those who run a site.
    pub english_name: String,
    /// Always said, never guessed.
    pub direction: Direction,
    /// What its readers are used to.
    pub digits: Digits,
    /// The family in our styles, or none when the phone's own fonts do.
    #[serde(default)]
    pub font: Option<String>,
    /// Languages to fill gaps from, nearest first; English comes last by itself.
    #[serde(default)]
    pub fallback: Vec<String>,
    /// Shown in the picker.
    pub status: Status,
    /// Whether the picker offers it.
    pub offered: bool,
}

wire::record!(Language {
    0 tag, 1 own_name, 2 english_name, 3 direction, 4 digits, 5 font, 6 fallback, 7 status, 8 offered,
});

/// The whole table, in the order of the picker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    rows: Vec<Language>,
}

wire::record!(Languages { 0 rows });

/// What is wrong with a table.
#[derive(Debug, thiserror::Error)]
pub enum LanguagesError {
    /// Not JSON, or a field is missing or misspelt.
    #[error(
        "locales/index.json cannot be read: {0}; each row needs tag, own_name, english_name, direction, digits, status, offered"
    )]
    Json(#[from] serde_json::Error),
    /// English is missing or not offered.
    #[error("locales/index.json needs a row `en-GB` with \"offered\": true; it is what all others fall back to")]
    NoEnglish,
    /// Two rows with one tag.
    #[error("locales/index.json has two rows for `{0}`; keep one")]
    Twice(String),
    /// A tag that cannot be a folder and a `lang`.
    #[error("locales/index.json: `{0}` is no language tag; write it like fa-AF or zh-Hant")]
    BadTag(String),
    /// A fallback to a language that is not there, or to itself.
    #[error("locales/index.json: `{0}` falls back to `{1}`, which has no other row here; add it or name another")]
    NoFallback(String, String),
    /// A fallback that would hurt readers.
    #[error("locales/index.json: `{0}` must never fall back to `{1}`; let it fall back to English")]
    Never(String, String),
}

/// The table is not what the hub wrote: a type of its own, so that the site carries no JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the table of languages is damaged; fetch it again")]
pub struct DamagedTable;

impl Languages {
    /// Reads and checks `locales/index.json`. Natively only; the site takes [`Self::from_bytes`].
    ///
    /// # Errors
    /// See [`LanguagesError`]; each says what to do.
    pub fn from_json(json: &[u8]) -> Result<Self, LanguagesError> {
        let rows: Vec<Language> = serde_json::from_slice(json)?;
        check(&rows)?;
        Ok(Self { rows })
    }

    /// The table with other states and offers: what a hub knows better than the file. Natively only.
    #[must_use]
    pub fn with(mut self, change: impl Fn(&mut Language)) -> Self {
        self.rows.iter_mut().for_each(change);
        self
    }

    /// For the site: without JSON, a few hundred bytes of code instead of twenty thousand.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        wire::bytes(self)
    }

    /// The counterpart of [`Self::to_bytes`].
    ///
    /// # Errors
    /// [`DamagedTable`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DamagedTable> {
        Self::read(bytes).map_err(|_| DamagedTable)
    }

    /// All rows, also those not offered.
    #[must_use]
    pub fn rows(&self) -> &[Language] {
        &self.rows
    }

    /// Those the picker shows.
    pub fn offered(&self) -> impl Iterator<Item = &Language> {
        self.rows.iter().filter(|language| language.offered)
    }

    /// The row with this tag.
    #[must_use]
    pub fn get(&self, tag: &str) -> Option<&Language> {
        self.rows.iter().find(|language| language.tag == tag)
    }

    /// The language, then those that fill its gaps, English last. Empty for an unknown tag.
    #[must_use]
    pub fn chain(&self, tag: &str) -> Vec<&Language> {
        let Some(first) = self.get(tag) else {
            return Vec::new();
        };
        let mut chain = vec![first];
        let english = [ENGLISH.to_owned()];
        for next in first.fallback.iter().chain(&english) {
            if let Some(language) = self.get(next)
                && !chain.iter().any(|known| known.tag == language.tag)
            {
                chain.push(language);
            }
        }
        chain
    }
}

fn check(rows: &[Language]) -> Result<(), LanguagesError> {
    if !rows.iter().any(|row| row.tag == ENGLISH && row.offered) {
        return Err(LanguagesError::NoEnglish);
    }
    for (place, row) in rows.iter().enumerate() {
        let tag = row.tag.clone();
        if !tag_is_sound(&tag) {
            return Err(LanguagesError::BadTag(tag));
        }
        if rows.iter().take(place).any(|other| other.tag == tag) {
            return Err(LanguagesError::Twice(tag));
        }
        for next in &row.fallback {
            if *next == tag || !rows.iter().any(|other| other.tag == *next) {
                return Err(LanguagesError::NoFallback(tag, next.clone()));
            }
            if NEVER.contains(&(tag.as_str(), next.as_str())) {
                return Err(LanguagesError::Never(tag, next.clone()));
            }
        }
    }
    Ok(())
}

/// Letters and digits in groups of two to eight: safe as a folder's name and in an attribute.
fn tag_is_sound(tag: &str) -> bool {
    tag.split('-').all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn row(tag: &str, fallback: &[&str]) -> Language {
        Language {
            tag: tag.into(),
            own_name: tag.into(),
            english_name: tag.into(),
            direction: Direction::Ltr,
            digits: Digits::Latn,
            font: None,
            fallback: fallback.iter().map(|tag| (*tag).to_owned()).collect(),
            status: Status::Draft,
            offered: true,
        }
    }

    #[test]
    fn a_chain_ends_in_english_and_names_nobody_twice() {
        let languages = Languages { rows: vec![row("en-GB", &[]), row("fa", &[]), row("fa-AF", &["fa", "en-GB"])] };
        let tags = |tag| -> Vec<String> { languages.chain(tag).iter().map(|l| l.tag.clone()).collect() };
        assert_eq!(tags("fa-AF"), ["fa-AF", "fa", "en-GB"]);
        assert_eq!(tags("en-GB"), ["en-GB"]);
        assert!(tags("xx").is_empty());
    }

    #[test]
    fn hurtful_and_broken_tables_are_refused() {
        assert!(check(&[row("en-GB", &[]), row("fa", &["en-GB"])]).is_ok());
        assert!(matches!(check(&[row("fa", &[])]), Err(LanguagesError::NoEnglish)));
        assert!(matches!(
            check(&[row("en-GB", &[]), row("ru", &[]), row("uk", &["ru"])]),
            Err(LanguagesError::Never(_, _))
        ));
        assert!(matches!(check(&[row("en-GB", &[]), row("uk", &["pl"])]), Err(LanguagesError::NoFallback(_, _))));
        assert!(matches!(check(&[row("en-GB", &[]), row("en-GB", &[])]), Err(LanguagesError::Twice(_))));
        assert!(matches!(check(&[row("en-GB", &[]), row("../etc", &[])]), Err(LanguagesError::BadTag(_))));
    }

    #[test]
    fn the_table_comes_back_from_its_bytes() {
        let languages = Languages { rows: vec![row("en-GB", &[]), row("ar", &["en-GB"])] };
        let bytes = languages.to_bytes();
        assert_eq!(Languages::from_bytes(&bytes).unwrap(), languages);
        assert!(Languages::from_bytes(&bytes[..bytes.len() - 1]).is_err());
    }
}
