//! The first page: which language, which files to go on with.

use super::{Desk, Filter};
use crate::held::Held;
use crate::opening;
use crate::parts::el::{button, div, h1, live, option, p, when};
use crate::ports::dom::{El, View, el, views};
use crate::ports_here::{self as here, Given};
use crate::saving::Kept;
use crate::work::{Had, State, WORK, Work};
use come_along::i18n::languages::{Digits, ENGLISH, Status};
use come_along::i18n::workshop::say;
use come_along::i18n::{Direction, Language, Languages};
use come_along::site::Start;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The entry of the list that is no language.
const NEW: &str = "-";

/// What somebody has chosen so far.
#[derive(Clone, Copy)]
struct Choosing {
    tag: Held<String>,
    new_tag: Held<String>,
    new_name: Held<String>,
    right_to_left: Held<bool>,
    wrong: Held<bool>,
    failed: Held<bool>,
    given: Held<Arc<Vec<Given>>>,
}

/// Nothing came.
pub(super) fn failed() -> El {
    p("alert", say::work_load_failed()).attr("role", "alert")
}

/// The page.
pub(super) fn page(desk: Desk, start: Start, table: Languages, at_work: Held<bool>) -> View {
    let first = table.rows().iter().find(|row| row.tag != ENGLISH).map_or(NEW, |row| &row.tag);
    let choosing = Choosing {
        tag: Held::new(first.to_owned()),
        new_tag: Held::new(String::new()),
        new_name: Held::new(String::new()),
        right_to_left: Held::new(false),
        wrong: Held::new(false),
        failed: Held::new(false),
        given: Held::new(Arc::new(Vec::new())),
    };
    let begin = {
        let (start, table) = (start.clone(), table.clone());
        move || match chosen(choosing, &table) {
            Some(row) => spawn_local(work(desk, choosing, start.clone(), table.clone(), row, None, at_work)),
            None => choosing.wrong.set(true),
        }
    };
    let take = move |event: crate::ports::dom::Event| {
        event.prevent_default();
        spawn_local(async move { choosing.given.set(Arc::new(here::files_of(event).await)) });
    };
    let names = move || {
        let names = choosing.given.with(|given| given.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>());
        names.into_iter().map(|name| p("", el("bdi").child(name.as_str()))).collect::<View>()
    };
    let files =
        el("input").attr("type", "file").attr("id", "work-files").attr("multiple", "").attr("accept", ".ftl,.zip");
    let files = files.class("box").attr("aria-describedby", "work-files-hint").on("change", take);
    views![
        h1(say::work_title()),
        p("", say::work_intro()),
        p("why", say::work_stays()),
        kept(desk, choosing, start, table.clone(), at_work),
        languages(choosing, &table),
        when(move || choosing.tag.with(|tag| tag == NEW), move || a_new_one(choosing)),
        div("field", el("label").attr("for", "work-files").child(say::work_files()))
            .child(p("soft small", say::work_files_hint()).attr("id", "work-files-hint"))
            .child(files)
            .child(live(names))
            .on("dragover", |event| event.prevent_default())
            .on("drop", take),
        when(move || choosing.failed.get(), failed),
        button("go", say::work_begin(), begin),
    ]
}

fn languages(choosing: Choosing, table: &Languages) -> El {
    let rows = table.rows().iter().filter(|row| row.tag != ENGLISH);
    let name = |row: &Language| format!("{} ({})", row.own_name, row.english_name);
    let options: View = rows.map(|row| option(&row.tag, name(row).as_str()).attr("lang", &row.tag)).collect();
    let select = el("select")
        .attr("id", "work-language")
        .class("box")
        .child(options)
        .child(option(NEW, say::work_new()))
        .live_prop("value", move || choosing.tag.get())
        .on("change", move |event| choosing.tag.set(event_target_value(&event)));
    div("field", el("label").attr("for", "work-language").child(say::work_language())).child(select)
}

fn a_new_one(choosing: Choosing) -> View {
    let text = |id: &'static str, value: Held<String>| {
        let input = el("input").attr("type", "text").attr("id", id).class("box").attr("autocomplete", "off");
        input.live_prop("value", move || value.get()).on("input", move |event| {
            choosing.wrong.set(false);
            value.set(event_target_value(&event));
        })
    };
    let tick = el("input")
        .attr("type", "checkbox")
        .on("change", move |event| choosing.right_to_left.set(event_target_checked(&event)));
    let tag =
        text("work-tag", choosing.new_tag).attr("dir", "ltr").attr("maxlength", "20").attr("autocapitalize", "off");
    views![
        div("field", el("label").attr("for", "work-tag").child(say::work_tag()))
            .child(p("soft small", say::work_tag_hint("ti, so, zh-Hant")).attr("id", "work-tag-hint"))
            .child(when(
                move || choosing.wrong.get(),
                || p("wrong-field", say::work_tag_wrong("zh-Hant")).attr("role", "alert")
            ))
            .child(tag.attr("aria-describedby", "work-tag-hint")),
        div("field", el("label").attr("for", "work-own-name").child(say::work_own_name()))
            .child(text("work-own-name", choosing.new_name).attr("dir", "auto")),
        el("label").class("choice").child(tick).child(el("span").child(say::work_right_to_left())),
    ]
}

/// The row of the language that was chosen; nothing while its short name cannot be one.
fn chosen(choosing: Choosing, table: &Languages) -> Option<Language> {
    let tag = choosing.tag.get_untracked();
    if tag != NEW {
        return table.get(&tag).cloned();
    }
    let tag = choosing.new_tag.get_untracked().trim().to_owned();
    if let Some(row) = table.get(&tag) {
        return Some(row.clone());
    }
    let sound = |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    let own_name = Some(choosing.new_name.get_untracked().trim().to_owned()).filter(|name| !name.is_empty());
    tag.split('-').all(sound).then(|| Language {
        own_name: own_name.unwrap_or_else(|| tag.clone()),
        english_name: tag.clone(),
        direction: if choosing.right_to_left.get_untracked() { Direction::Rtl } else { Direction::Ltr },
        digits: Digits::Latn,
        font: None,
        fallback: Vec::new(),
        status: Status::Draft,
        offered: false,
        tag,
    })
}

/// Fetches what the language has and begins.
async fn work(
    desk: Desk,
    choosing: Choosing,
    start: Start,
    table: Languages,
    row: Language,
    kept: Option<Kept>,
    at_work: Held<bool>,
) {
    choosing.failed.set(false);
    let mut tags: Vec<String> = table.chain(&row.tag).iter().map(|language| language.tag.clone()).collect();
    if tags.is_empty() {
        tags.push(ENGLISH.to_owned());
    }
    let mut files: BTreeMap<String, Had> = BTreeMap::new();
    for tag in tags {
        let Some(found) = had_of(&tag).await else {
            choosing.failed.set(true);
            return;
        };
        files.insert(tag, found);
    }
    let tag = row.tag.clone();
    let mut made = Work::begin(start, with_row(&table, &row), row, &files);
    let mut said = Vec::new();
    for (name, bytes) in choosing.given.get_untracked().iter() {
        said.extend(opening::open(&mut made, name, bytes.as_deref()));
    }
    let was_kept = kept.is_some();
    if let Some(kept) = kept {
        kept.put_into(&mut made);
    }
    let open = |wanted: State| made.texts.iter().any(|text| made.state(text) == wanted);
    desk.filter.set(match (open(State::Stale), open(State::Todo)) {
        (true, _) => Filter::Stale,
        (false, true) => Filter::Todo,
        (false, false) => Filter::All,
    });
    WORK.set(Some(made));
    if !here::site(&tag).await {
        choosing.failed.set(true);
        return;
    }
    desk.said.set(said);
    desk.device.set(was_kept);
    at_work.set(true);
    here::what_is_seen();
}

/// The table with that row in it, so that a new language has its chain.
fn with_row(table: &Languages, row: &Language) -> Languages {
    if table.get(&row.tag).is_some() {
        return table.clone();
    }
    let rows: Vec<Language> = table.rows().iter().chain([row]).cloned().collect();
    let json = serde_json::to_vec(&rows).unwrap_or_default();
    Languages::from_json(&json).unwrap_or_else(|_| table.clone())
}

async fn had_of(tag: &str) -> Option<Had> {
    serde_json::from_slice(&here::get(&format!("/workshop/files/{tag}.json")).await?).ok()
}

/// The way on with what this device keeps.
fn kept(desk: Desk, choosing: Choosing, start: Start, table: Languages, at_work: Held<bool>) -> View {
    let found: Held<Option<String>> = Held::new(None);
    spawn_local(async move { found.set(here::kept_text().await) });
    live(move || {
        let kept = Kept::read(&found.get()?)?;
        let (start, table) = (start.clone(), table.clone());
        let go_on = move || {
            let Some(kept) = found.get_untracked().as_deref().and_then(Kept::read) else { return };
            let row = table.get(&kept.row.tag).cloned().unwrap_or_else(|| kept.row.clone());
            spawn_local(work(desk, choosing, start.clone(), table.clone(), row, Some(kept), at_work));
        };
        let forget = move || {
            found.set(None);
            spawn_local(here::forget_text());
        };
        let go_on = button("go", say::work_kept(kept.row.own_name.as_str()), go_on);
        Some(div("note", go_on).child(button("link", say::work_forget(), forget)))
    })
}
