//! What stands around every page: the name, the language button, notices, the foot.

use super::el::{button, div, live, p, when};
use super::say::{picture, say_critical};
use crate::ports::dom::{El, View, el, views};
use crate::ports::{clock, more, page};
use crate::state::{Came, Directory, Hub, Nav, Words};
use come_along::i18n::languages::Status;
use come_along::i18n::{Msg, say};
use come_along::route::Route;
use leptos::prelude::*;

/// A phone clock further from the directory's date than this is wrong, or the directory is.
const CLOCK_BEHIND_SECONDS: i64 = 2 * 24 * 3600;

/// The head of the page.
pub(crate) fn top() -> El {
    let nav = expect_context::<Nav>();
    let words = expect_context::<Words>();
    let go = move || {
        if nav.now() != Route::Languages {
            nav.go(Route::Languages);
        }
    };
    let letters = move || words.tag().get(..2).map(str::to_ascii_uppercase);
    // What is read aloud holds what is seen, for those who speak to their phone.
    let label = move || [words.plain(&say::language_change()), letters().unwrap_or_default()].join(" ");
    let languages = button("round", picture("speak"), go)
        .live_attr("aria-label", move || Some(label()))
        .child(el("span").attr("translate", "no").child(live(move || letters().map(|letters| View::text(&letters)))));
    el("header")
        .class("top")
        .child(el("span").class("site-name").child(say::site_name()))
        .child(div("", listen()).child(languages))
}

/// Reads the page aloud. `public/listen.js` shows it where the device has a voice for the language, or the hub a
/// recording of the page.
fn listen() -> El {
    let words = views![picture("listen"), el("span").child(say::listen())];
    button("round", words, || {}).attr("id", "listen").attr("hidden", "").attr("aria-pressed", "false")
}

/// What has to be said above any page.
pub(crate) fn notices() -> View {
    let words = expect_context::<Words>();
    let directory = expect_context::<Directory>();
    let nav = expect_context::<Nav>();
    let clock_is_wrong =
        move || directory.here().is_some_and(|loaded| clock::seconds() < loaded.made_at - CLOCK_BEHIND_SECONDS);
    let further_in = move || nav.stack.with(|stack| stack.len() > 1);
    let back = move || {
        nav.back();
    };
    let came = expect_context::<Came>();
    let kept = live(move || {
        let now = nav.now();
        let route = came.0.get().then(more::began).flatten().filter(|route| *route != now)?;
        let words = if route == Route::Kept { say::kept_here() } else { say::ask_began() };
        Some(button("go plain", words, move || nav.go(route.clone())).attr("id", "began"))
    });
    views![
        when(move || words.failed.get(), || p("alert", say::error_words()).attr("role", "status")),
        when(move || nav.lost.get(), || p("alert", say::error_link()).attr("role", "status")),
        when(clock_is_wrong, || p("alert", say::error_clock()).attr("role", "status")),
        kept,
        when(further_in, move || button("link back", say::back(), back)),
    ]
}

/// The foot of the page.
pub(crate) fn foot() -> El {
    let nav = expect_context::<Nav>();
    let (words, hub) = (expect_context::<Words>(), expect_context::<Hub>());
    let kiosk = hub.settings.kiosk;
    let unchecked = move || hub.languages.get(&words.tag()).is_some_and(|language| language.status == Status::Machine);
    let links = div("links", link(nav, Route::Short, say::short_open()))
        .child(link(nav, Route::Kept, say::kept_open()))
        .child(link(nav, Route::Privacy, say::privacy_open()))
        .child(link(nav, Route::About, say::about_open()))
        .child(link(nav, Route::Directory, say::directory_open()));
    el("footer")
        .class("foot")
        .child(when(unchecked, || p("soft", say_critical(say::language_machine()))))
        .child(links)
        // A shared screen has it in the bar, which is always seen.
        .child((!kiosk).then(|| views![button("go plain", say::finish(), page::wipe), p("soft", say::finish_hint())]))
}

/// A way to a page that can be reached from everywhere.
fn link(nav: Nav, route: Route, words: Msg) -> El {
    button("link", words, move || {
        if nav.now() != route {
            nav.go(route.clone());
        }
    })
}
