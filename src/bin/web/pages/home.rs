//! What would make life better? Tiles, several at once.

use crate::parts::el::{button, div, h1, live, p, when};
use crate::parts::say::picture;
use crate::ports::dom::{El, View, el, views};
use crate::route::Route;
use crate::state::{Directory, Hub, Looking, Nav};
use come_along::i18n::{Msg, say};
use come_along::model::Need;
use come_along::search::{Query, find};
use leptos::prelude::*;

/// The page.
pub(crate) fn page() -> View {
    let looking = expect_context::<Looking>();
    let nav = expect_context::<Nav>();
    let everything = move || {
        looking.needs.set(Vec::new());
        nav.go(Route::List);
    };
    let sad = move || looking.needs.with(|needs| needs.contains(&Need::Sad));
    let tiles = Need::ALL.into_iter().map(|need| tile(need, looking)).collect::<View>();
    views![
        h1(say::home_title()),
        p("soft", say::home_hint()),
        when(sad, || p("alert", say::home_sad_help()).attr("role", "status")),
        div("tiles", tiles).child(button("tile", face("all", say::home_anything()), everything)),
        show_button(looking, nav),
        p("soft small", say::home_promise()),
    ]
}

fn tile(need: Need, looking: Looking) -> El {
    let chosen = move || looking.needs.with(|needs| needs.contains(&need));
    let press = move || {
        looking.needs.update(|needs| {
            if let Some(at) = needs.iter().position(|one| *one == need) {
                needs.remove(at);
            } else {
                needs.push(need);
            }
        });
    };
    button("tile", face(need.id(), need_words(need)), press)
        .live_attr("aria-pressed", move || Some(chosen().to_string()))
}

/// What a tile looks like: a picture and words.
fn face(drawn: &str, words: Msg) -> View {
    views![el("span").class("disc").child(picture(drawn)), el("span").child(words)]
}

/// "Show me 14 things": there as soon as something is chosen and the directory is here.
fn show_button(looking: Looking, nav: Nav) -> View {
    let directory = expect_context::<Directory>();
    let hub = expect_context::<Hub>();
    let count = Memo::new(move |_| {
        let needs = looking.needs.get();
        if needs.is_empty() {
            return None;
        }
        let loaded = directory.here();
        Some(loaded.map(|loaded| find(&loaded.listings, &Query { needs }, &looking.context(&hub)).len()))
    });
    let words = move || count.get().flatten().map_or_else(say::ask_next, say::home_show);
    when(move || count.get().is_some(), move || div("stay", button("go", live(words), move || nav.go(Route::List))))
}

fn need_words(need: Need) -> Msg {
    match need {
        Need::People => say::need_people(),
        Need::Fun => say::need_fun(),
        Need::Move => say::need_move(),
        Need::Make => say::need_make(),
        Need::Outside => say::need_outside(),
        Need::English => say::need_english(),
        Need::Children => say::need_children(),
        Need::Basics => say::need_basics(),
        Need::Letters => say::need_letters(),
        Need::Sad => say::need_sad(),
        Need::Give => say::need_give(),
    }
}
