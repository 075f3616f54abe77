//! The plain list: a part for each wish, closed at first, opened in place by the browser itself.

use super::super::path::SafePath;
use super::card::{card, short};
use super::html::{Frame, face};
use chrono::DateTime;
use come_along::facts::need_words;
use come_along::i18n::{Msg, dates, say};
use come_along::model::{Listing, Need, uk_time::uk_date};
use come_along::search::{Query, find};
use come_along::tiles::{
    ENOUGH, Kind, MANIFEST, Manifest, Opened, Part, decode_manifest, decode_pack, decode_shard, near,
};
use std::collections::BTreeSet;

/// The page.
pub(super) fn body(frame: &Frame<'_>) -> String {
    let Some((manifest, listings)) = directory(frame) else {
        return [frame.p("note", &say::error_directory_empty()), frame.hub()].join("\n");
    };
    let context = frame.context();
    let found = |needs: Vec<Need>| find(&listings, &Query { needs, ..Query::default() }, &context);
    let all = found(Vec::new());
    let mut whole = BTreeSet::new();
    let mut part = |drawn: &str, words: Msg, found: Vec<usize>| {
        let cards: String = found
            .iter()
            .filter_map(|index| Some((*index, listings.get(*index)?)))
            // A thing with several wishes is said whole once, and shortly under the others.
            .map(
                |(index, listing)| {
                    if whole.insert(index) { card(frame, listing, &context) } else { short(frame, listing, &context) }
                },
            )
            .collect();
        let face = face(drawn, &frame.say(&words));
        let is_empty = cards.is_empty();
        let part =
            format!("<details><summary class=\"tile\">{face}</summary><ul class=\"cards\">{cards}</ul></details>");
        if is_empty { String::new() } else { part }
    };
    let indices = |needs| found(needs).into_iter().map(|found| found.index).collect::<Vec<_>>();
    let mut parts: Vec<String> =
        Need::ALL.into_iter().map(|need| part(need.id(), need_words(need), indices(vec![need]))).collect();
    let no_need = |index: &usize| listings.get(*index).is_some_and(|listing| listing.needs.is_empty());
    parts.push(part("all", say::home_anything(), indices(Vec::new()).into_iter().filter(no_need).collect()));
    let made = dates::date_words_with_year(uk_date(DateTime::from_timestamp(manifest.made_at, 0).unwrap_or_default()));
    let credits = manifest.sources.iter().map(|source| frame.p("soft small", &say::list_source(source.name.as_str())));
    let head = [
        format!("<h1>{}</h1>", frame.say(&say::list_title())),
        frame.p("soft", &say::list_count(all.len())),
        frame.p("note", &say::plain_only()),
        if manifest.is_country() { frame.p("note", &say::plain_country()) } else { String::new() },
    ];
    let foot = [frame.p("soft small", &say::directory_made(made)), credits.collect(), home(frame), frame.hub()];
    head.into_iter().chain(parts).chain(foot).collect::<Vec<_>>().join("\n")
}

fn home(frame: &Frame<'_>) -> String {
    let tag = super::super::page::escaped(frame.voice.tag());
    format!("<p><a href=\"/{tag}/\">{}</a></p>", frame.say(&say::back()))
}

/// The whole directory of the hub's own area. A pack that cannot be read is left out.
///
/// Of a country, what a phone without a start takes: some of what is anywhere. A page for each area would be
/// thousands in each language, and its address would say where somebody is.
fn directory(frame: &Frame<'_>) -> Option<(Manifest, Vec<Listing>)> {
    let read = |name: &str| frame.pages.layers.file(&SafePath::of_request(&format!("/directory/{name}"))?);
    let mut manifest = decode_manifest(&read(MANIFEST)?).ok()?;
    let opened = |part: &Part| {
        let shard = decode_shard(&read(&part.name(Kind::Shard))?).ok()?;
        Some(Opened { part: part.clone(), shard })
    };
    let anywhere: Vec<Opened> = manifest.anywhere.iter().take(1).filter_map(opened).collect();
    let first = near(&manifest.anywhere, &anywhere, None, ENOUGH).packs;
    let names: Vec<String> = manifest.packs.iter().chain(first).map(|pack| pack.name(Kind::Pack)).collect();
    let packs = names.iter().filter_map(|name| decode_pack(&read(name)?).ok());
    let listings = packs.flat_map(|pack| pack.listings).collect();
    manifest.sources.extend(anywhere.into_iter().flat_map(|one| one.shard.sources));
    Some((manifest, listings))
}
