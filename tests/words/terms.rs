//! The lists of `locales/terms/<tag>.toml`, and whether each language has one.

use std::fs;

use crate::messages::root;

pub(crate) use come_along::i18n::check::{Ban, Terms};

/// The terms of a language; none when it has no list yet, which one test tells.
pub(crate) fn of(tag: &str) -> Terms {
    read(tag).unwrap_or_default()
}

/// The terms of a language, or what is wrong with its list.
fn read(tag: &str) -> Result<Terms, String> {
    let file = format!("locales/terms/{tag}.toml");
    let text = fs::read_to_string(root().join(&file))
        .map_err(|error| format!("{file}: {error}; list there what is never said in this language"))?;
    Terms::from_toml(&text).map_err(|error| format!("{file}: {error}"))
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
