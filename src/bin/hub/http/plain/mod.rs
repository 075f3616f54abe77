//! Pages that are there before the program and without it: per language `/<tag>/` (its first page: what this is, the
//! wishes, the hub, help now), `/list/<tag>.html` (the list of the hub's own area, with the same sentences as
//! everywhere) and `/help/<tag>.html` (all numbers of help, by nation; the site itself shows it inside the help
//! sheet). `hub serve` makes them on request, `hub build` writes them.
//!
//! The first page, and `/` with the languages, is `index.html` with its marks filled: where scripts run the
//! program takes it over, where none do its links lead to the list. The list has the site's own
//! stylesheet and pictures, and no script or style of its own. No address says what somebody wants:
//! all wishes lead to one page, where each is a part that opens in place.
//!
//! - `html`: words as markup - `first`, `list`, `card`, `help`: the pages

mod card;
mod first;
mod help;
mod html;
mod list;

pub(super) use first::First;

use super::pages::Pages;
use super::path::SafePath;
use come_along::i18n::languages::ENGLISH;
use html::Frame;
use std::borrow::Cow;

/// The page at an address, and the name of its file; nothing when that is no page of ours.
pub(super) fn page(pages: &Pages, address: &str) -> Option<(String, String)> {
    let page = |room: &str| address.strip_prefix(room).and_then(|rest| rest.strip_suffix(".html"));
    let (list, help) = (page("/list/"), page("/help/"));
    let tag = || {
        let rest = address.strip_prefix('/')?;
        rest.strip_suffix("/index.html").or_else(|| rest.strip_suffix('/'))
    };
    let tag = list.or(help).or_else(tag)?;
    if !pages.tags().iter().any(|known| known == tag) {
        return None;
    }
    let built = pages.layers.file(&SafePath::of_request("/")?).unwrap_or(Cow::Borrowed(b""));
    let built = String::from_utf8_lossy(&built);
    if list.is_some() {
        let built = with_all_pictures(pages, &built);
        let html = with_frame(pages, &built, tag, |frame| frame.whole(&list::body(frame)))?;
        return Some((format!("list/{tag}.html"), html));
    }
    if help.is_some() {
        let html = with_frame(pages, &built, tag, |frame| frame.whole(&help::body(frame)))?;
        return Some((format!("help/{tag}.html"), html));
    }
    let first = |frame: &Frame<'_>| super::page::filled(pages, &built, Some(&First { frame, every: None }));
    Some((format!("{tag}/index.html"), with_frame(pages, &built, tag, first)?))
}

/// The site's page with the pictures of facts, too, which the program brings while it rests.
fn with_all_pictures(pages: &Pages, built: &str) -> String {
    let file = SafePath::of_request("/pictures.svg").and_then(|path| pages.layers.file(&path)).unwrap_or_default();
    let file = String::from_utf8_lossy(&file);
    let symbols = file.find("<symbol").zip(file.rfind("</svg>")).and_then(|(from, to)| file.get(from..to));
    let Some((before, after)) = built.rsplit_once("</svg>") else { return built.to_owned() };
    format!("{before}{}</svg>{after}", symbols.unwrap_or_default())
}

/// The page of `/`, for whoever has named no language yet.
pub(super) fn of_all_languages(pages: &Pages, built: &str) -> String {
    let voices = pages.voices();
    let every = Some(voices.as_slice());
    let page = |frame: &Frame<'_>| super::page::filled(pages, built, Some(&First { frame, every }));
    with_frame(pages, built, ENGLISH, page).unwrap_or_else(|| super::page::filled(pages, built, None))
}

/// What `draw` makes with everything that a page in that language is made with.
fn with_frame(pages: &Pages, built: &str, tag: &str, draw: impl FnOnce(&Frame<'_>) -> String) -> Option<String> {
    let settings = pages.settings();
    let (tags, table) = (pages.tags(), pages.table()?);
    Some(draw(&Frame {
        pages,
        settings: &settings,
        table: &table,
        tags: &tags,
        voice: pages.voice(tag)?,
        english: pages.voice(ENGLISH)?,
        built,
        now: crate::system::now(),
    }))
}

/// The addresses of the pages of a language.
pub(super) fn addresses(tag: &str) -> [String; 3] {
    [format!("/{tag}/"), format!("/list/{tag}.html"), help_address(tag)]
}

/// The address of the page with all numbers of help.
pub(super) fn help_address(tag: &str) -> String {
    format!("/help/{tag}.html")
}
