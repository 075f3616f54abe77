//! What there is to translate: every message of the English files, in their order.

use come_along::i18n::contract::{CONTRACT, Variable};
use come_along::i18n::edit::File;
use come_along::i18n::workshop;
use std::collections::BTreeMap;

/// One message.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    pub(crate) id: String,
    /// The English file that holds it.
    pub(crate) file: String,
    /// What stands behind `name =` in English.
    pub(crate) english: String,
    /// Where it stands on the site, for people.
    pub(crate) place: String,
    /// What it means, in other words.
    pub(crate) means: String,
    /// How many letters there is room for.
    pub(crate) most: Option<usize>,
    /// Its number in the site's contract; the workshop's own words have none.
    pub(crate) number: Option<u16>,
    pub(crate) variables: &'static [Variable<'static>],
}

/// All messages of the English files.
pub(crate) fn texts(english: &BTreeMap<String, File>) -> Vec<Text> {
    let of_file = |(name, file): (&String, &File)| {
        let ids = file.ids().filter(|id| !id.starts_with('-')).map(str::to_owned).collect::<Vec<_>>();
        ids.into_iter().filter_map(|id| text(name, file, id)).collect::<Vec<_>>()
    };
    english.iter().flat_map(of_file).collect()
}

fn text(name: &str, file: &File, id: String) -> Option<Text> {
    let note = |word: &str| file.note(&id, word).unwrap_or_default();
    let number = CONTRACT.entries.iter().position(|entry| entry.id == id);
    let own = || workshop::CONTRACT.entries.iter().find(|entry| entry.id == id);
    let entry = number.and_then(|number| CONTRACT.entries.get(number)).or_else(own);
    Some(Text {
        file: name.to_owned(),
        english: file.source(&id)?,
        place: note("Where"),
        means: note("Means"),
        most: note("Max").parse().ok(),
        number: number.and_then(|number| u16::try_from(number).ok()),
        variables: entry.map_or(&[], |entry| entry.variables),
        id,
    })
}

/// The pages of the site, as the workshop can bring them up: the way there, the message that names the page, and what
/// is said in `# Where` of the texts that stand on it.
pub(crate) const PAGES: &[(&str, &str, &[&str])] = &[
    ("languages", "language-title", &["language page", "language list"]),
    ("home", "home-title", &["home page", "home and list page", "starting place"]),
    ("choices", "choices-title", &["choices page"]),
    ("list", "list-title", &["list page", "in the list", "under the list"]),
    ("thing", "ask-open", &["page of one thing", "distance,", "on listings"]),
    ("ask/1/call", "ask-why", &["ask page", "ask pages", "next to a box", "a choice"]),
    ("check/call", "check-title", &["check page", "line of the message", "in letters"]),
    ("sent", "next-title", &["page after sending"]),
    ("not-sent/call", "not-sent-title", &["chose not to send"]),
    ("paper/call", "paper-title", &["paper"]),
    ("tell", "tell-missing-title", &["tell page"]),
    ("short", "short-open", &["short list page"]),
    ("kept", "kept-open", &["how is my message page"]),
    ("privacy", "privacy-title", &["privacy page"]),
    ("about", "about-open", &["who runs page"]),
    ("directory", "directory-open", &["page about the list"]),
];
