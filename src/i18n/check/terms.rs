//! What is never said in a language, what must be said, and what may stay as it is: the lists of
//! `locales/terms/<tag>.toml`.

use super::cut::{folded, tokens};
use super::script::{Script, script_of};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// One file of terms.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// What is never said.
    #[serde(default)]
    pub ban: Vec<Ban>,
    /// What is said the same way everywhere.
    #[serde(default)]
    pub must: Vec<Must>,
    /// What may stand although it looks wrong.
    #[serde(default)]
    pub ok: Names,
    /// The words to be found, by the first letter of the first.
    #[serde(skip)]
    words: BTreeMap<char, Vec<(Place, Vec<String>)>>,
    /// Chinese is written without gaps: the signs to be found anywhere.
    #[serde(skip)]
    signs: Vec<(Place, String)>,
}

/// Number of the entry, and number of the word in it.
type Place = (usize, usize);

/// What is never said.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ban {
    /// Words and phrases; `*` at the end stands for any ending.
    pub words: Vec<String>,
    /// Why.
    pub because: String,
    /// What to say instead.
    pub say: String,
    /// Messages that must say it all the same.
    #[serde(default)]
    pub unless: Vec<String>,
}

/// A word of English, and what a translation must hold then.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Must {
    /// As English writes it.
    pub english: String,
    /// One of these.
    pub here: Vec<String>,
}

/// What may stand although it looks wrong.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    /// English words, or whole texts, that a translation carries over as written.
    #[serde(default)]
    pub ours: Vec<String>,
}

impl Terms {
    /// Reads a list. For programs with a reader of TOML.
    ///
    /// # Errors
    /// The reader's own words, with the line.
    pub fn from_toml(text: &str) -> Result<Self, String> {
        let terms: Self = toml::from_str(text).map_err(|error| error.to_string())?;
        Ok(terms.prepared())
    }

    /// A list made elsewhere.
    #[must_use]
    pub fn new(ban: Vec<Ban>, must: Vec<Must>, ok: Names) -> Self {
        Self { ban, must, ok, ..Self::default() }.prepared()
    }

    /// Folds the list once, for all texts.
    fn prepared(mut self) -> Self {
        for (entry, ban) in self.ban.iter().enumerate() {
            for (number, text) in ban.words.iter().enumerate() {
                if text.chars().any(|c| script_of(c) == Some(Script::Han)) {
                    self.signs.push(((entry, number), signs(text.trim_end_matches('*'))));
                    continue;
                }
                let words: Vec<String> = folded(text).split_whitespace().map(str::to_owned).collect();
                if let Some(first) = words.first().and_then(|word| word.chars().next()) {
                    self.words.entry(first).or_default().push(((entry, number), words));
                }
            }
        }
        self
    }

    /// What of the list is said in a text: the entry, and the list's own writing of it.
    #[must_use]
    pub fn banned<'t>(&'t self, text: &str) -> Vec<(&'t Ban, &'t str)> {
        let mut found: BTreeSet<Place> = BTreeSet::new();
        let words: Vec<Vec<String>> = tokens(text).iter().map(|word| forms(word)).collect();
        for at in 0..words.len() {
            let here = words.get(at..).unwrap_or_default();
            let firsts: BTreeSet<char> =
                here.first().into_iter().flatten().filter_map(|form| form.chars().next()).collect();
            let may = firsts.iter().filter_map(|first| self.words.get(first)).flatten();
            let said = |wanted: &[String]| {
                wanted.len() <= here.len() && here.iter().zip(wanted).all(|(forms, wanted)| same(forms, wanted))
            };
            found.extend(may.filter(|(_, wanted)| said(wanted)).map(|(place, _)| *place));
        }
        if !self.signs.is_empty() {
            let text = signs(text);
            found.extend(self.signs.iter().filter(|(_, wanted)| text.contains(wanted)).map(|(place, _)| *place));
        }
        let entries = found.into_iter().filter_map(|(entry, number)| {
            let ban = self.ban.get(entry)?;
            Some((ban, ban.words.get(number)?.as_str()))
        });
        entries.collect()
    }

    /// Whether a word, or a whole text, may stay as English writes it.
    #[must_use]
    pub fn is_ours(&self, text: &str) -> bool {
        self.ok.ours.iter().any(|known| known == text)
    }
}

/// A folded text without its gaps.
fn signs(text: &str) -> String {
    folded(text).split_whitespace().collect()
}

/// A word, and what is left of it without what Arabic writes onto its front.
fn forms(word: &str) -> Vec<String> {
    if word.is_ascii() {
        return vec![word.to_owned()];
    }
    let without = |fronts: &[&str], word: &str| -> Vec<String> {
        let shorter = fronts.iter().filter_map(|front| word.strip_prefix(front)).map(str::to_owned);
        std::iter::once(word.to_owned()).chain(shorter).collect()
    };
    // In this order only: and/so, then with/to/as/will, then the.
    let first = without(&["و", "ف"], word);
    let second = first.iter().flat_map(|word| without(&["ب", "ل", "ك", "س"], word));
    second.flat_map(|word| without(&["ال", "لل"], &word)).collect()
}

/// Whether a word in one of its forms is the one of a list.
fn same(forms: &[String], listed: &str) -> bool {
    forms.iter().any(|word| match listed.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == listed,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(words: &[&str]) -> Terms {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        let ban = Ban { words, because: String::new(), say: String::new(), unless: Vec::new() };
        Terms::new(vec![ban], Vec::new(), Names::default())
    }

    #[test]
    fn words_are_found_in_every_script() {
        for (listed, said) in [
            ("refer*", "Your doctor REFERRED you."),
            ("well being", "It boosts your well-being"),
            ("转介", "我们会把您转介给别人。"),
            ("রেফার*", "আপনাকে রেফার্ড করা হবে"),
            ("मरीज़", "क्या आप मरीज़ हैं।"),
            ("ارجاع*", "شما را ارجاع‌شده"),
            ("وصفة اجتماعية", "والوصفةٌ الاجتماعيّة"),
        ] {
            assert!(!list(&[listed]).banned(said).is_empty(), "{listed}: {said}");
        }
        assert!(list(&["वर"]).banned("वर्ष").is_empty(), "a word is not found inside another");
    }
}
