//! Tiles that are pressed and pressed again, and the button that shows what was found with them.

use super::el::{button, div, live, when};
use super::find::Narrowed;
use super::say::picture;
use crate::ports::dom::{El, View, el, views};
use crate::state::{Directory, Finding, Hub, Looking, Nav, Words};
use come_along::i18n::say;
use come_along::route::Route;
use come_along::search::{Query, find};
use leptos::prelude::*;
use std::sync::Arc;

/// A tile that is pressed or not; each press changes what is looked for.
pub(crate) fn tile(pressed: impl Fn() -> bool + 'static, press: impl Fn(&mut Query) + 'static, inside: View) -> El {
    let wanted = expect_context::<Looking>().wanted;
    button("tile", inside, move || wanted.update(|query| press(query)))
        .live_attr("aria-pressed", move || Some(if pressed() { "true" } else { "false" }.to_string()))
}

/// Puts `one` into `chosen`, or takes it out.
pub(crate) fn turn<T: PartialEq>(chosen: &mut Vec<T>, one: T) {
    match chosen.iter().position(|other| *other == one) {
        Some(at) => {
            chosen.remove(at);
        }
        None => chosen.push(one),
    }
}

/// What a tile looks like: a picture and words.
pub(crate) fn face(drawn: &str, words: impl Into<View>) -> View {
    views![el("span").class("disc").child(picture(drawn)), el("span").child(words)]
}

/// "Show me 14 things", while `shown` says so; the number is there when the directory is.
pub(crate) fn show_button(shown: impl Fn() -> bool + Send + Sync + 'static) -> View {
    let (directory, hub) = (expect_context::<Directory>(), expect_context::<Hub>());
    let (looking, words) = (expect_context::<Looking>(), expect_context::<Words>());
    let (finding, nav) = (expect_context::<Finding>(), expect_context::<Nav>());
    let count = move || {
        // Of a country without a start hardly anything is here yet.
        let loaded = directory.here().filter(|loaded| loaded.part.is_none_or(|part| part.from.is_some()))?;
        let found = find(&loaded.listings, &looking.query(words), &looking.context(&hub));
        Some(Narrowed::now(&loaded.listings, looking, finding, words).of(&found, &[]).0.len())
    };
    let words = Arc::new(move || count().map_or_else(say::ask_next, say::home_show));
    when(shown, move || {
        let words = words.clone();
        div("stay", button("go", live(move || words()), move || show_list(nav)))
    })
}

/// To the list. Whoever came from it to change something goes back to it.
pub(crate) fn show_list(nav: Nav) {
    if nav.came_from(&Route::List) {
        nav.back();
    } else {
        nav.go(Route::List);
    }
}
