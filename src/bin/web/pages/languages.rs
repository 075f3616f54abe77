//! Choose a language: own names, the browser's first, English pinned last.

use crate::parts::load;
use crate::parts::say::{picture, say};
use crate::ports::page;
use crate::route::Route;
use crate::state::{Hub, Nav, Words};
use come_along::i18n::languages::{Language, Status};
use come_along::i18n::{Languages, negotiate, say};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page.
pub(crate) fn page() -> impl IntoView {
    let hub = expect_context::<Hub>();
    let rows = in_order(&hub.languages);
    view! {
        <span class="speak">{picture("speak")}</span>
        <h1 tabindex="-1">{say(say::language_title())}</h1>
        <ul class="languages">{rows.into_iter().map(|language| row(language, hub.clone())).collect::<Vec<_>>()}</ul>
    }
}

fn row(language: Language, hub: Hub) -> impl IntoView {
    let words = expect_context::<Words>();
    let nav = expect_context::<Nav>();
    let tag = language.tag.clone();
    let choose = move |_| {
        let (hub, tag) = (hub.clone(), tag.clone());
        spawn_local(async move {
            if words.tag() != tag {
                load::voice(words, &hub, &tag).await;
            }
            // Changing the language in the middle keeps the page and what was typed.
            if !nav.back() {
                nav.go(Route::Home);
            }
        });
    };
    let unchecked = language.status == Status::Machine;
    view! {
        <li>
            <button type="button" on:click=choose>
                <span lang=language.tag dir=language.direction.as_str()>{language.own_name}</span>
                {unchecked.then(|| view! { <small>{say(say::language_not_checked())}</small> })}
            </button>
        </li>
    }
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
