//! All texts: looked for, filtered, and how far each file and each page is.

use super::top::{counted, page_name};
use super::{Desk, Filter, with_work};
use crate::held::Held;
use crate::parts::el::{button, div, li, live, option, p};
use crate::ports::dom::{El, View, el, views};
use crate::texts::{PAGES, Text};
use crate::work::{State, Work};
use come_along::i18n::workshop::say;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// Rows that are drawn before somebody asks for more.
const AT_ONCE: usize = 60;

/// The part.
pub(super) fn part(desk: Desk) -> View {
    let shown = Held::new(AT_ONCE);
    let search = el("input")
        .attr("type", "search")
        .attr("id", "work-search")
        .class("box")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .live_prop("value", move || desk.typed.get())
        .on("input", move |event| desk.typed.set(event_target_value(&event)));
    let rows = live(move || {
        desk.listed.with(|_| ());
        let ids = ids_watched(desk);
        let faults = with_work(|work| work.faults().clone()).unwrap_or_default();
        let count = ids.len();
        let rows = ids.iter().take(shown.get()).map(|id| row(desk, id, &faults)).collect::<View>();
        let further = (count > shown.get())
            .then(|| button("go plain", say::work_further(), move || shown.update(|shown| *shown += 4 * AT_ONCE)));
        views![
            p("small soft", say::work_found(count)).attr("role", "status"),
            if count == 0 { p("", say::work_none()).into() } else { View::from(el("ol").class("texts").child(rows)) },
            further,
        ]
    });
    views![
        button("go", say::work_next(), move || desk.next()),
        div("field", el("label").attr("for", "work-search").child(say::work_search())).child(search),
        filters(desk),
        rows,
        progress(desk),
    ]
}

fn filters(desk: Desk) -> El {
    const NAMES: [(&str, Filter); 6] = [
        ("all", Filter::All),
        ("todo", Filter::Todo),
        ("stale", Filter::Stale),
        ("faults", Filter::Faults),
        ("mine", Filter::Mine),
        ("here", Filter::Here),
    ];
    let words =
        [say::work_all(), say::work_todo(), say::work_stale(), say::work_faults(), say::work_mine(), say::work_here()];
    let value = |filter: &Filter| match filter {
        Filter::File(file) => format!("file {file}"),
        Filter::Page(at) => format!("page {at}"),
        other => NAMES.iter().find(|(_, filter)| filter == other).map_or("all", |(name, _)| *name).to_owned(),
    };
    let files = with_work(|work| work.english.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
    let fixed: View = NAMES.iter().zip(words).map(|((name, _), words)| option(name, words)).collect();
    let pages: View = PAGES
        .iter()
        .enumerate()
        .map(|(at, (_, name, _))| option(&format!("page {at}"), page_name(name).as_str()))
        .collect();
    let files: View = files.iter().map(|file| option(&format!("file {file}"), file.as_str())).collect();
    let select = el("select")
        .attr("id", "work-show")
        .class("box")
        .child(fixed)
        .child(pages)
        .child(files)
        .live_prop("value", move || desk.filter.with(value))
        .on("change", move |event| {
            let value = event_target_value(&event);
            let fixed = NAMES.iter().find(|(name, _)| *name == value).map(|(_, filter)| filter.clone());
            let page = value.strip_prefix("page ").and_then(|at| at.parse().ok()).map(Filter::Page);
            let file = value.strip_prefix("file ").map(|file| Filter::File(file.to_owned()));
            desk.filter.set(fixed.or(page).or(file).unwrap_or(Filter::All));
        });
    div("field", el("label").attr("for", "work-show").child(say::work_show())).child(select)
}

/// The names of the texts in the list.
pub(super) fn ids(desk: Desk) -> Vec<String> {
    untrack(|| ids_watched(desk))
}

fn ids_watched(desk: Desk) -> Vec<String> {
    let (filter, typed, seen) = (desk.filter.get(), desk.typed.get().trim().to_lowercase(), desk.seen.get());
    with_work(|work| {
        let changed = if filter == Filter::Mine { work.changed() } else { BTreeSet::new() };
        let fits = |text: &&Text| match &filter {
            Filter::All => true,
            Filter::Todo => work.state(text) != State::Done,
            Filter::Stale => work.state(text) == State::Stale,
            Filter::Faults => work.faults().contains(&text.id),
            Filter::Mine => changed.contains(&text.id),
            Filter::Here => text.number.is_some_and(|number| seen.contains(&number)),
            Filter::File(file) => text.file == *file,
            Filter::Page(at) => is_on_page(text, *at),
        };
        let mut found: Vec<&Text> = work.texts.iter().filter(fits).filter(|text| says(work, text, &typed)).collect();
        if filter == Filter::Here {
            found.sort_by_key(|text| seen.iter().position(|number| text.number == Some(*number)));
        }
        // What is new in English comes before what was never written.
        found.sort_by_key(|text| filter == Filter::Todo && work.state(text) != State::Stale);
        found.into_iter().map(|text| text.id.clone()).collect()
    })
    .unwrap_or_default()
}

fn is_on_page(text: &Text, page: usize) -> bool {
    PAGES.get(page).is_some_and(|(_, _, phrases)| phrases.iter().any(|phrase| text.place.contains(phrase)))
}

fn says(work: &Work, text: &Text, typed: &str) -> bool {
    let has = |words: &str| words.to_lowercase().contains(typed);
    typed.is_empty() || has(&text.english) || text.id == typed || work.source(text).is_some_and(|source| has(&source))
}

fn row(desk: Desk, id: &str, faults: &BTreeSet<String>) -> Option<El> {
    with_work(|work| {
        let text = work.text(id)?;
        let place = work.texts.iter().position(|other| other.id == id)? + 1;
        let state = work.state(text);
        let (class, words) = match state {
            State::Todo => ("todo", say::work_state_todo()),
            State::Stale => ("stale", say::work_state_stale()),
            State::Done if faults.contains(id) => ("fault", say::work_state_fault()),
            State::Done => ("done", say::work_state_done()),
        };
        let own = work.source(text).map(|source| {
            el("span").class("own").attr("lang", &work.row.tag).attr("dir", "auto").child(short(&source).as_str())
        });
        let english = el("span").attr("lang", "en-GB").attr("dir", "ltr").child(short(&text.english).as_str());
        let name = id.to_owned();
        let inside = views![
            el("span").class("place").child(place.to_string().as_str()),
            el("span").class("says").child(english).child(own),
            el("small").class("state").child(words),
        ];
        let press = button("", inside, move || desk.open(&name));
        let press =
            if desk.chosen.get_untracked().as_deref() == Some(id) { press.attr("aria-current", "true") } else { press };
        Some(li(press).class(class))
    })
    .flatten()
}

/// The beginning of a text as it is in the file.
fn short(source: &str) -> String {
    const LETTERS: usize = 90;
    let line = source.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LETTERS { line } else { line.chars().take(LETTERS).chain(['…']).collect() }
}

fn progress(desk: Desk) -> View {
    let rows = move |entries: Vec<(String, Filter, (usize, usize))>| {
        let row = move |(name, filter, (done, all)): (String, Filter, (usize, usize))| {
            let share = el("progress")
                .attr("max", &all.to_string())
                .attr("value", &done.to_string())
                .attr("aria-hidden", "true");
            let press = button("link", el("bdi").child(name.as_str()), move || desk.filter.set(filter.clone()));
            li(press).child(el("small").child(say::work_done(done, all))).child(share)
        };
        el("ul").class("shares").child(entries.into_iter().map(row).collect::<View>())
    };
    let by_file = live(move || {
        desk.listed.with(|_| ());
        let files = with_work(|work| work.english.keys().cloned().collect::<Vec<_>>()).unwrap_or_default();
        rows(
            files
                .into_iter()
                .map(|file| (file.clone(), Filter::File(file.clone()), counted(|text| text.file == file)))
                .collect(),
        )
    });
    let by_page = live(move || {
        desk.listed.with(|_| ());
        let pages = PAGES.iter().enumerate();
        rows(
            pages
                .map(|(at, (_, name, _))| (page_name(name), Filter::Page(at), counted(|text| is_on_page(text, at))))
                .collect(),
        )
    });
    views![
        el("details").child(el("summary").child(say::work_by_file())).child(by_file),
        el("details").child(el("summary").child(say::work_by_page())).child(by_page),
    ]
}
