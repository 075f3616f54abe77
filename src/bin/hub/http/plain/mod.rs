//! Pages without scripts, for a browser that runs none or lacks what the program needs: per language
//! `/<tag>/` (what this is, the wishes, the hub, help now), `/list/<tag>.html` (the list of the hub's own area,
//! with the same sentences as everywhere) and `/help/<tag>.html` (all numbers of help, by nation; the site itself
//! shows it inside the help sheet). `hub serve` makes them on request, `hub build` writes them.
//!
//! They have the site's own stylesheet and pictures, and no script or style of their own. No address
//! says what somebody wants: all wishes lead to one page, where each is a part that opens in place.
//!
//! - `html`: words as markup - `index`, `list`, `card`, `help`: the pages

mod card;
mod help;
mod html;
mod index;
mod list;

use super::pages::Pages;
use super::path::SafePath;
use html::Frame;
use std::borrow::Cow;

/// The page at an address, and the name of its file; nothing when that is no page of ours.
pub(super) fn page(pages: &Pages, address: &str) -> Option<(String, String)> {
    let (tag, name, body): (&str, String, fn(&Frame<'_>) -> String) = if let Some(list) = address.strip_prefix("/list/")
    {
        let tag = list.strip_suffix(".html")?;
        (tag, format!("list/{tag}.html"), list::body)
    } else if let Some(help) = address.strip_prefix("/help/") {
        let tag = help.strip_suffix(".html")?;
        (tag, format!("help/{tag}.html"), help::body)
    } else {
        let rest = address.strip_prefix('/')?;
        let tag = rest.strip_suffix("/index.html").or_else(|| rest.strip_suffix('/'))?;
        (tag, format!("{tag}/index.html"), index::body)
    };
    let settings = pages.settings();
    let tags = pages.tags(&settings);
    if !tags.iter().any(|known| known == tag) {
        return None;
    }
    let built = pages.layers.file(&SafePath::of_request("/")?).unwrap_or(Cow::Borrowed(b""));
    let built = String::from_utf8_lossy(&built);
    let table = pages.table()?;
    let frame = Frame {
        pages,
        settings: &settings,
        table: &table,
        tags: &tags,
        voice: pages.voice(tag)?,
        english: pages.voice(come_along::i18n::languages::ENGLISH)?,
        built: &built,
        now: crate::system::now(),
    };
    Some((name, frame.whole(&body(&frame))))
}

/// The addresses of the pages of a language.
pub(super) fn addresses(tag: &str) -> [String; 3] {
    [format!("/{tag}/"), format!("/list/{tag}.html"), help_address(tag)]
}

/// The address of the page with all numbers of help.
pub(super) fn help_address(tag: &str) -> String {
    format!("/help/{tag}.html")
}
