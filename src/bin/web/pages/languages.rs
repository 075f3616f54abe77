//! Choose a language: own names, the browser's first, English pinned last. What is not there can be asked for.

use crate::held::Held;
use crate::parts::el::{button, div, h1, li, live, p};
use crate::parts::find::input;
use crate::parts::load;
use crate::parts::say::picture;
use crate::ports::dom::{El, View, el, views};
use crate::ports::page;
use crate::state::{Directory, Finding, Hub, Looking, Nav, Resting, Words};
use come_along::i18n::languages::{FEW, Language, Status};
use come_along::i18n::{Languages, negotiate, say};
use come_along::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page.
pub(crate) fn page() -> View {
    let hub = expect_context::<Hub>();
    let resting = expect_context::<Resting>();
    let (nav, typed) = (expect_context::<Nav>(), expect_context::<Looking>().language);
    let languages = in_order(&hub.languages);
    let is_long = languages.len() > FEW;
    let some_unchecked = languages.iter().any(|language| language.status == Status::Machine);
    let rows = live(move || {
        let wanted = typed.get().trim().to_ascii_lowercase();
        let rows: Vec<&Language> = languages.iter().filter(|language| is_called(language, &wanted)).collect();
        let none = rows.is_empty().then(|| p("note", say::language_none()).attr("role", "status"));
        let rows = rows.into_iter().map(|language| row(language.clone(), hub.clone())).collect::<View>();
        views![el("ul").class("languages").child(rows), none]
    });
    views![
        el("span").class("speak").child(picture("speak")),
        h1(live(move || page::invitation(resting.0.get()).unwrap_or_else(|| say::language_title().into()))),
        is_long.then(|| find_box(typed)),
        div("", rows),
        some_unchecked.then(
            || p("soft unchecked", views![picture("unchecked"), say::language_not_checked()]).attr("id", UNCHECKED)
        ),
        is_long.then(|| button("link", say::language_ask(), move || nav.go(Route::TellLanguage))),
    ]
}

/// The id of what the mark in a row means.
const UNCHECKED: &str = "unchecked";

/// Where somebody types the name of their language, its own or the English one.
fn find_box(typed: Held<String>) -> El {
    let form = el("form").class("field").attr("role", "search").on("submit", |event| event.prevent_default());
    form.child(el("label").attr("for", "search").child(say::language_find())).child(input(typed))
}

fn is_called(language: &Language, wanted: &str) -> bool {
    [&language.own_name, &language.english_name, &language.tag]
        .iter()
        .any(|name| name.to_ascii_lowercase().contains(wanted))
}

fn row(language: Language, hub: Hub) -> El {
    let words = expect_context::<Words>();
    let nav = expect_context::<Nav>();
    let (directory, finding) = (expect_context::<Directory>(), expect_context::<Finding>());
    let tag = language.tag.clone();
    let choose = move || {
        let (hub, tag) = (hub.clone(), tag.clone());
        spawn_local(async move {
            if words.tag() != tag {
                load::voice(words, &hub, &tag).await;
                // Things are called otherwise now; not before the directory is here, which sees to it itself.
                if directory.here().is_some() {
                    spawn_local(load::words_of(directory, finding));
                }
            }
            // Changing the language in the middle keeps the page and what was typed.
            if !nav.back() {
                nav.go(Route::Home);
            }
        });
    };
    let own_name = el("span").attr("lang", &language.tag).attr("dir", language.direction.as_str());
    let choice = button("", own_name.child(language.own_name.as_str()), choose);
    let is_unchecked = language.status == Status::Machine;
    li(if is_unchecked { choice.child(picture("unchecked")).attr("aria-describedby", UNCHECKED) } else { choice })
}

/// The browser's languages on top, then the table's order, English last.
fn in_order(languages: &Languages) -> Vec<Language> {
    let preferred = page::preferred_languages();
    let tags: Vec<&str> = preferred.iter().map(String::as_str).collect();
    let mut rows: Vec<&Language> = negotiate(&tags, languages);
    for language in languages.offered() {
        if !rows.iter().any(|row| row.tag == language.tag) {
            rows.push(language);
        }
    }
    let (english, mut others): (Vec<&Language>, Vec<&Language>) = rows.into_iter().partition(|row| row.tag == "en-GB");
    others.extend(english);
    others.into_iter().cloned().collect()
}
