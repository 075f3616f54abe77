//! A page of the other program, shown in this one.

use super::el::{always, button, div, p, when};
use crate::held::Held;
use crate::ports::dom::{El, View, el, views};
use crate::ports::more::{self, Opening};
use crate::ports::page as browser;
use crate::state::{Directory, Hub, Looking, Words};
use come_along::i18n::say;
use come_along::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How far the program has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Coming {
    OnItsWay,
    Failed,
    Here,
}

/// The page.
pub(crate) fn page(route: Route) -> View {
    let words = expect_context::<Words>();
    let coming = Held::new(if more::is_here() { Coming::Here } else { Coming::OnItsWay });
    let place = el("div").class("more");
    always(move || speak(words));
    let opened = Opened {
        place: place.same(),
        listing: listing(&route),
        typed: typed(&route),
        route,
        coming,
        words,
        hub: expect_context(),
    };
    match coming.get_untracked() {
        Coming::Here => opened.show(),
        Coming::OnItsWay | Coming::Failed => opened.clone().fetch(),
    }
    let again = move || opened.clone().fetch();
    let failed = move || {
        let again = button("go plain", say::error_try_again(), again.clone());
        div("wrong", p("", say::error_load())).attr("role", "alert").child(again)
    };
    views![
        when(move || coming.get() == Coming::OnItsWay, || p("", say::loading()).attr("role", "status")),
        when(move || coming.get() == Coming::Failed, failed),
        place,
    ]
}

/// The listing that the page is about, if it is in the directory.
fn listing(route: &Route) -> Vec<u8> {
    let directory = expect_context::<Directory>();
    let id = match route {
        // Its page asks for each by itself, and is drawn anew when the directory has come.
        Route::Short => {
            directory.0.with(|_| ());
            return Vec::new();
        }
        Route::Ask(asked, _) | Route::Check(asked) | Route::NotSent(asked) | Route::Paper(asked) => asked.listing(),
        Route::Tell(Some(id)) | Route::Take(id) | Route::Went(id) | Route::Right(_, id) => id,
        _ => return Vec::new(),
    };
    directory.listing_bytes(id).unwrap_or_default()
}

/// What was looked for and not found: a note about something missing begins with it.
fn typed(route: &Route) -> String {
    match route {
        Route::Tell(None) => expect_context::<Looking>().words_typed(),
        Route::TellLanguage => expect_context::<Looking>().language.get_untracked(),
        _ => String::new(),
    }
}

/// What opening the page needs.
#[derive(Clone)]
struct Opened {
    route: Route,
    place: El,
    listing: Vec<u8>,
    typed: String,
    coming: Held<Coming>,
    words: Words,
    hub: Hub,
}

impl Opened {
    fn fetch(self) {
        self.coming.set(Coming::OnItsWay);
        spawn_local(async move {
            let is_here = more::load().await;
            // The person may have gone on meanwhile.
            if !self.place.is_connected() {
                return;
            }
            self.coming.set(if is_here { Coming::Here } else { Coming::Failed });
            if is_here {
                speak(self.words);
                self.show();
                browser::focus_heading();
            }
        });
    }

    fn show(&self) {
        let Self { route, listing, typed, hub, .. } = self;
        more::show(&self.place, &Opening { route, start: &hub.start, listing, typed });
    }
}

fn speak(words: Words) {
    let english = words.english.get();
    words.voice.with(|voice| more::speak(voice.as_deref(), english.as_deref()));
}
