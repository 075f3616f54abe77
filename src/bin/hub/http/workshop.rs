//! What the translators' workshop (`src/bin/workshop`) is made from, by address. Nothing here is on the list of
//! files that browsers keep, and no page of the site fetches any of it.
//!
//! - `workshop.html`: `index.html` as built, its words to be filled by the workshop itself
//! - `workshop/words/<tag>`: the workshop's own words - `workshop/files/<tag>.json`: all that stands in a language's
//!   folder, the hub's own files over ours - `workshop/town/…`: the directory of the made-up town

use super::pages::Pages;
use super::path::SafePath;
use super::{help, page};
use crate::import;
use come_along::i18n::compile::{LanguageSources, Source, compile};
use come_along::i18n::workshop::CONTRACT;
use serde_json::{Value, json};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The page.
const PAGE: &str = "workshop.html";
/// Everything else of it lies here.
const FOLDER: &str = "workshop/";

/// Whether that is a file of the workshop.
pub(super) fn is_of_it(name: &str) -> bool {
    name.starts_with("workshop")
}

/// The file with that name, if it is one that is made here.
pub(super) fn file(pages: &Pages, name: &str) -> Option<Vec<u8>> {
    if name == PAGE {
        let html = pages.layers.file(&SafePath::of_request(&format!("/{PAGE}"))?)?;
        return Some(filled(pages, std::str::from_utf8(&html).ok()?).into_bytes());
    }
    let rest = name.strip_prefix(FOLDER)?;
    if let Some(tag) = rest.strip_prefix("words/") {
        return words(pages, tag);
    }
    if let Some(tag) = rest.strip_prefix("files/").and_then(|rest| rest.strip_suffix(".json")) {
        return files(pages, tag);
    }
    let town = rest.strip_prefix("town/")?;
    import::sample_directory().into_iter().find(|file| file.name == town).map(|file| file.bytes)
}

/// The names of all of them, for hosts of files.
pub(super) fn names(pages: &Pages) -> Vec<String> {
    let table = pages.table();
    let tags: Vec<&str> = table.iter().flat_map(|table| table.rows()).map(|row| row.tag.as_str()).collect();
    let words = tags.iter().map(|tag| format!("{FOLDER}words/{tag}"));
    let files = tags.iter().map(|tag| format!("{FOLDER}files/{tag}.json"));
    let town = import::sample_directory().into_iter().map(|file| format!("{FOLDER}town/{}", file.name));
    words.chain(files).chain(town).collect()
}

/// The workshop's own words in that language, gaps filled as in the site's.
fn words(pages: &Pages, tag: &str) -> Option<Vec<u8>> {
    let table = pages.table()?;
    let chain = table.chain(tag).into_iter().map(|language| (language, pages.layers.words(&language.tag)));
    let chain: Vec<_> = chain.collect();
    let sources: Vec<LanguageSources<'_>> = chain
        .iter()
        .map(|(language, files)| LanguageSources {
            tag: &language.tag,
            direction: language.direction,
            files: readable(files).map(|(file, text)| Source { file, text }).collect(),
        })
        .collect();
    (!sources.is_empty()).then(|| compile(&CONTRACT, &sources).words)
}

/// `{"files": {"01-home.ftl": "…"}, "terms": "…", "status": "…"}`; a file that is not UTF-8 is left out, as
/// everywhere, and what is not there is empty.
fn files(pages: &Pages, tag: &str) -> Option<Vec<u8>> {
    pages.table()?.get(tag)?;
    let files = pages.layers.words(tag);
    let files: serde_json::Map<String, Value> =
        readable(&files).map(|(name, text)| (name.to_owned(), json!(text))).collect();
    let beside = |folder: &str| {
        let bytes = pages.layers.beside_words(&format!("{folder}/{tag}.toml"));
        bytes.and_then(|bytes| String::from_utf8(bytes.into_owned()).ok()).unwrap_or_default()
    };
    let all = json!({ "files": files, "terms": beside("terms"), "status": beside("status") });
    serde_json::to_vec(&all).ok()
}

fn readable<'f>(files: &'f BTreeMap<String, Cow<'static, [u8]>>) -> impl Iterator<Item = (&'f str, &'f str)> {
    files.iter().filter_map(|(name, bytes)| Some((name.as_str(), std::str::from_utf8(bytes).ok()?)))
}

/// The page with places for words: the workshop puts in those that somebody is working on.
fn filled(pages: &Pages, html: &str) -> String {
    let html = help::put_in(html, &pages.help_lines());
    let mut out = String::with_capacity(html.len());
    let mut rest = html.as_str();
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((mark, after)) = after.split_once("}}") else { break };
        out.push_str(before);
        out.push_str(&match mark.split_once(' ') {
            Some(("say" | "every" | "critical" | "numbers", id)) => {
                format!("<span data-words=\"{}\"></span>", page::escaped(id))
            }
            Some(("page", "lang")) => "en-GB".to_owned(),
            Some(("page", "dir")) => "ltr".to_owned(),
            Some(("hub", "leave")) => "#leave".to_owned(),
            Some(("hub", "kiosk" | "shift")) => "no".to_owned(),
            _ => String::new(),
        });
        rest = after;
    }
    out.push_str(rest);
    out
}
