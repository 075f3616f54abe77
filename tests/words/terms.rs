//! The lists of `locales/terms/<tag>.toml`: what is never said, what must be said, and how words
//! of a text are compared with them.

use std::fs;

use serde::Deserialize;

use crate::messages::root;

/// One file of terms.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Terms {
    #[serde(default)]
    pub(crate) ban: Vec<Ban>,
    #[serde(default)]
    pub(crate) must: Vec<Must>,
    #[serde(default)]
    pub(crate) ok: Names,
    /// Number of the entry, number of the word in it, and the word as texts are compared with it.
    #[serde(skip)]
    folded: Vec<(usize, usize, Vec<String>)>,
}

/// What is never said.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ban {
    pub(crate) words: Vec<String>,
    pub(crate) because: String,
    pub(crate) say: String,
    #[serde(default)]
    pub(crate) unless: Vec<String>,
}

/// A word of English, and what a translation must hold then.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Must {
    pub(crate) english: String,
    pub(crate) here: Vec<String>,
}

/// What may stand although it looks wrong.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Names {
    /// English words that a translation carries over as written.
    #[serde(default)]
    pub(crate) ours: Vec<String>,
}

/// The terms of a language; none when it has no list yet, which one test tells.
pub(crate) fn of(tag: &str) -> Terms {
    read(tag).unwrap_or_default()
}

/// The terms of a language, or what is wrong with its list.
pub(crate) fn read(tag: &str) -> Result<Terms, String> {
    let file = format!("locales/terms/{tag}.toml");
    let text = fs::read_to_string(root().join(&file))
        .map_err(|error| format!("{file}: {error}; list there what is never said in this language"))?;
    let terms: Terms = toml::from_str(&text).map_err(|error| format!("{file}: {error}"))?;
    Ok(terms.prepare())
}

/// How many entries a list has at least: fewer are no list yet, or one that was lost.
const LEAST_BANS: usize = 8;

#[test]
fn every_language_has_its_list() {
    let fault = |tag: String| match read(&tag) {
        Err(fault) => Some(fault),
        Ok(terms) if terms.ban.len() < LEAST_BANS => {
            Some(format!("locales/terms/{tag}.toml needs at least {LEAST_BANS} `[[ban]]`, has {}", terms.ban.len()))
        }
        Ok(_) => None,
    };
    let faults: Vec<String> = crate::messages::tags().into_iter().filter_map(fault).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// A text as the lists see it: small letters, no accents or vowel marks, hyphens as spaces.
pub(crate) fn folded(text: &str) -> String {
    let fold = |c: char| match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        'é' | 'è' => 'e',
        '’' => '\'',
        '-' | '‑' | '–' => ' ',
        _ => c,
    };
    let mark =
        |c: &char| matches!(c, '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{ad}');
    text.to_lowercase().chars().filter(|c| !mark(c)).map(fold).collect()
}

/// The words of a folded text.
fn tokens(text: &str) -> Vec<String> {
    let split = folded(text);
    let words = split.split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '%'));
    words.map(|word| word.trim_matches('\'').to_owned()).filter(|word| !word.is_empty()).collect()
}

/// A word, and what is left of it without what Arabic writes onto its front.
fn forms(word: &str) -> Vec<String> {
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

impl Terms {
    /// Folds the list once, for all texts.
    fn prepare(mut self) -> Self {
        for (place, ban) in self.ban.iter().enumerate() {
            for (word, text) in ban.words.iter().enumerate() {
                let folded = folded(text).split_whitespace().map(str::to_owned).collect();
                self.folded.push((place, word, folded));
            }
        }
        self
    }

    /// What of the list is said in a text: the entry, and the list's own writing of it.
    pub(crate) fn banned<'t>(&'t self, text: &str) -> Vec<(&'t Ban, &'t str)> {
        let words: Vec<Vec<String>> = tokens(text).iter().map(|word| forms(word)).collect();
        let said = |listed: &[String]| {
            let mut places = words.windows(listed.len().max(1));
            places.any(|here| here.iter().zip(listed).all(|(forms, listed)| same(forms, listed)))
        };
        let hits = self.folded.iter().filter(|(_, _, listed)| said(listed));
        hits.map(|(ban, word, _)| (&self.ban[*ban], self.ban[*ban].words[*word].as_str())).collect()
    }
}
