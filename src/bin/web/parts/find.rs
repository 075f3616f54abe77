//! The box in which somebody types what they look for, and what it finds. What is typed stays in
//! memory: no request carries it, and the browser is told not to remember it nor to have it spelt.

use super::el::{button, div, li, live, p, watched};
use super::load;
use crate::held::Held;
use crate::ports::dom::{El, View, el, views};
use crate::ports::{later, page};
use crate::state::{Directory, Finding, Looking, Ready, Words};
use come_along::i18n::say;
use come_along::model::Listing;
use come_along::search::words::{Danger, Matches, by_words};
use come_along::search::{Found, Unsure, numbered, typed_number};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The box, and help first for whoever types words of danger. `hint` has the id [`HINT`]; `done` is
/// what the search key does.
pub(crate) fn search_box(hint: View, done: impl Fn() + 'static) -> View {
    let (looking, finding) = (expect_context::<Looking>(), expect_context::<Finding>());
    let busy = move || (finding.0.get() == Ready::Coming).then(|| "true".to_string());
    let input = input(looking.typed).attr("enterkeyhint", "search").attr("aria-describedby", HINT);
    let form =
        el("form").class("field").attr("role", "search").live_attr("aria-busy", busy).on("submit", move |event| {
            event.prevent_default();
            done();
        });
    views![
        form.child(el("label").attr("for", "search").child(say::search_label())).child(hint).child(input),
        div("", help_first(looking)).attr("role", "status"),
    ]
}

/// A box that finds: what is typed stays in `typed`. A page has one at most; its twin before the program has the same
/// id, and `boot.js` gives on what was typed there.
pub(crate) fn input(typed: Held<String>) -> El {
    el("input")
        .attr("type", "search")
        .attr("id", "search")
        .class("box")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "off")
        .attr("spellcheck", "false")
        .live_prop("value", move || typed.get())
        .on("input", move |event| typed.set(event_target_value(&event)))
}

/// The id of what explains the box.
pub(crate) const HINT: &str = "search-hint";

/// The right numbers before anything that was found.
fn help_first(looking: Looking) -> View {
    let finding = expect_context::<Finding>();
    let danger = watched(move || {
        let is_ready = finding.0.get() == Ready::Here;
        let danger = looking.typed.with(|typed| if is_ready { later::danger_in(typed) } else { None });
        danger.unwrap_or(Danger::ALL.len())
    });
    let lines = |danger: &Danger| el("ul").class("lines").child(page::help_lines(numbers(*danger)));
    live(move || {
        Danger::ALL.get(danger.get()).map(|danger| div("alert", p("", say::search_danger())).child(lines(danger)))
    })
}

/// Whom to call, the first one first: as they stand in `Get help now`.
fn numbers(danger: Danger) -> &'static [&'static str] {
    match danger {
        Danger::Emergency => &["tel:999"],
        Danger::Child => &["tel:999", "tel:08001111"],
        Danger::Myself => &["tel:999", "tel:111", "tel:116123", "sms:85258"],
        Danger::Home => &["tel:999", "tel:08082000247"],
        Danger::Forced => &["tel:08000121700", "tel:999"],
    }
}

/// What the typed words leave of what was found without them.
pub(crate) enum Narrowed {
    /// Nothing is typed, or nothing can be found by word yet.
    Everything,
    /// The things with the typed number, by their place.
    Numbered(Vec<usize>),
    /// What answers the words.
    Words(Matches),
}

impl Narrowed {
    /// By what is typed now.
    pub(crate) fn now(listings: &[Listing], looking: Looking, finding: Finding, words: Words) -> Self {
        let typed = looking.typed.get();
        if let Some(number) = typed_number(&typed) {
            return Self::Numbered(numbered(listings, number));
        }
        if typed.trim().is_empty() || finding.0.get() != Ready::Here {
            return Self::Everything;
        }
        Self::Words(later::matches(&typed, &words.tag()))
    }

    /// Those that are left, in their order.
    pub(crate) fn of(&self, sure: &[Found], unsure: &[Unsure]) -> (Vec<Found>, Vec<Unsure>) {
        match self {
            Self::Everything => (sure.to_vec(), unsure.to_vec()),
            Self::Numbered(places) => {
                let found = |index: &usize| Found { index: *index, metres: None };
                (places.iter().map(found).collect(), Vec::new())
            }
            Self::Words(matches) => (by_words(sure.to_vec(), matches), by_words(unsure.to_vec(), matches)),
        }
    }

    /// What was found by word.
    pub(crate) fn matches(&self) -> Option<&Matches> {
        match self {
            Self::Words(matches) => Some(matches),
            _ => None,
        }
    }
}

/// What is to be said of the typed words, above what they found.
pub(crate) fn about_words(narrowed: &Narrowed, found: &[Found], looking: Looking, finding: Finding) -> View {
    let words = expect_context::<Words>();
    match narrowed {
        Narrowed::Numbered(places) if places.is_empty() => p("note", say::search_number_unknown()).into(),
        Narrowed::Numbered(_) => View::nothing(),
        Narrowed::Everything if looking.typed.with(|typed| typed.trim().is_empty()) => View::nothing(),
        Narrowed::Everything => not_ready(finding),
        Narrowed::Words(matches) => {
            let only_part = !found.is_empty() && !found.iter().any(|one| matches.answers_all(one.index));
            let meant = later::meanings(&words.tag());
            views![meant_names(&meant), only_part.then(|| p("soft", say::search_part()))]
        }
    }
}

/// Names of concepts that are told, the surest first.
const MEANT: usize = 3;

fn meant_names(names: &str) -> Option<View> {
    let each: View = names.lines().take(MEANT).map(|name| li(el("bdi").child(name))).collect();
    (!names.is_empty()).then(|| views![p("", say::search_meant()), el("ul").class("asked").child(each)])
}

fn not_ready(finding: Finding) -> View {
    let directory = expect_context::<Directory>();
    match finding.0.get() {
        Ready::Failed => {
            let again = move || spawn_local(load::words_of(directory, finding));
            let said = p("", say::search_failed());
            div("wrong", said).attr("role", "alert").child(button("go plain", say::error_try_again(), again)).into()
        }
        _ => p("soft", say::loading()).attr("role", "status").into(),
    }
}
