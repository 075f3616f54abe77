//! Choose a language: own names, the browser's first, English pinned last.

use crate::parts::el::{button, h1, li, live};
use crate::parts::load;
use crate::parts::say::picture;
use crate::ports::dom::{El, View, el, views};
use crate::ports::page;
use crate::state::{Hub, Nav, Resting, Words};
use come_along::i18n::languages::{Language, Status};
use come_along::i18n::{Languages, negotiate, say};
use come_along::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page.
pub(crate) fn page() -> View {
    let hub = expect_context::<Hub>();
    let resting = expect_context::<Resting>();
    let rows = in_order(&hub.languages).into_iter().map(|language| row(language, hub.clone())).collect::<View>();
    views![
        el("span").class("speak").child(picture("speak")),
        h1(live(move || page::invitation(resting.0.get()).unwrap_or_else(|| say::language_title().into()))),
        el("ul").class("languages").child(rows),
    ]
}

fn row(language: Language, hub: Hub) -> El {
    let words = expect_context::<Words>();
    let nav = expect_context::<Nav>();
    let tag = language.tag.clone();
    let choose = move || {
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
    let own_name = el("span").attr("lang", &language.tag).attr("dir", language.direction.as_str());
    let unchecked = language.status == Status::Machine;
    let choice = button("", own_name.child(language.own_name.as_str()), choose);
    li(choice.child(unchecked.then(|| el("small").child(say::language_not_checked()))))
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
