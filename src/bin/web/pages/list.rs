//! What was found, nearest first; never a dead end.

use crate::pages::choices::{choice_words, unsure_words};
use crate::pages::home::need_words;
use crate::parts::card::card;
use crate::parts::el::{button, div, first, h1, h2, li, live, p, when};
use crate::parts::load;
use crate::parts::map;
use crate::parts::start::{picker, start_words};
use crate::ports::dom::{El, View, el, views};
use crate::ports::page;
use crate::state::{Directory, Hub, Loaded, Loading, Looking, Nav, Words};
use come_along::facts::Context;
use come_along::i18n::{Msg, say};
use come_along::model::Need;
use come_along::route::Route;
use come_along::search::{Choice, Query, Unsure, find_all, without_one};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// Cards shown at first and added by each "Show more": few, so that nobody drowns.
const AT_A_TIME: usize = 6;

/// The page.
pub(crate) fn page() -> View {
    let looking = expect_context::<Looking>();
    let directory = expect_context::<Directory>();
    let hub = expect_context::<Hub>();
    let same = hub.clone();
    let title = move || looking.from.get().and_then(|start| start_words(&start, &same)).unwrap_or_else(say::list_title);
    let sad = move || looking.needs(Need::Sad);
    let (picker, talk) = (picker(&hub, looking), hub_lines(&hub));
    let body = move || match directory.0.get() {
        Loading::Coming => p("", say::loading()).attr("role", "status").into(),
        Loading::Failed => failed(directory).into(),
        Loading::Here(loaded) if loaded.listings.is_empty() => p("note", say::error_directory_empty()).into(),
        Loading::Here(loaded) => cards(loaded, hub.clone()),
    };
    views![h1(live(title)), when(sad, || p("alert", say::home_sad_help())), picker, live(body), talk,]
}

fn failed(directory: Directory) -> El {
    let again = move || spawn_local(load::directory(directory));
    div("wrong", p("", say::error_directory())).attr("role", "alert").child(button(
        "go plain",
        say::error_try_again(),
        again,
    ))
}

fn cards(loaded: Arc<Loaded>, hub: Hub) -> View {
    let nav = expect_context::<Nav>();
    let looking = expect_context::<Looking>();
    let seen = Seen {
        sure: RwSignal::new(AT_A_TIME),
        unsure: RwSignal::new(AT_A_TIME),
        open: RwSignal::new(false),
        map: RwSignal::new(false),
    };
    let credit = |name: &str| p("soft small", say::list_source(name));
    let credits: View = loaded.sources.iter().map(|source| credit(&source.name)).collect();
    views![
        live(move || results(&loaded, &hub, looking, seen)),
        div("links", button("link", say::list_choose_again(), move || nav.go(Route::Home))).child(button(
            "link",
            say::list_change_helps(),
            move || nav.go(Route::Choices)
        )),
        credits,
    ]
}

/// How much of the list the person wants to see.
#[derive(Clone, Copy)]
struct Seen {
    sure: RwSignal<usize>,
    unsure: RwSignal<usize>,
    /// Whether those that do not say it all are shown.
    open: RwSignal<bool>,
    /// Whether the drawing of the places is shown.
    map: RwSignal<bool>,
}

/// What is found now.
fn results(loaded: &Arc<Loaded>, hub: &Hub, looking: Looking, seen: Seen) -> View {
    let words = expect_context::<Words>();
    let (context, query) = (looking.context(hub), looking.query(words));
    let (found, unsure) = find_all(&loaded.listings, &query, &context);
    let count = found.len();
    let order = if context.from.is_some() { say::list_order_near() } else { say::list_order_soon() };
    let same = loaded.clone();
    let map = map::part(loaded, &found, &context, seen.map);
    let row = move |place: usize| {
        let listing = found.get(place).and_then(|found| same.listings.get(found.index));
        listing.map(|listing| card(listing, &context)).into()
    };
    views![
        asked(&query, count == 0, words),
        p("soft", views![say::list_count(count), " ", (count > 0).then_some(order)]),
        (count == 0).then(|| none(loaded, hub, looking, &query, &context)),
        some(count, seen.sure, Box::new(row)),
        map,
        more_unsure(loaded.clone(), unsure, context, seen),
    ]
}

/// The first cards, and a button for more while there are any.
fn some(count: usize, shown: RwSignal<usize>, row: Box<dyn Fn(usize) -> View>) -> View {
    let more = move || shown.update(|shown| *shown += AT_A_TIME);
    views![
        el("ul").class("cards").child(first(move || shown.get().min(count), row)),
        when(move || shown.get() < count, move || button("go plain", say::list_more(), more)),
    ]
}

/// What was asked for: the choices, and with nothing found the wishes as well.
fn asked(query: &Query, with_needs: bool, words: Words) -> Option<View> {
    let mut rows: Vec<Msg> = query.choices.iter().map(|choice| choice_words(*choice, words)).collect();
    if with_needs {
        rows.extend(query.needs.iter().map(|need| need_words(*need)));
    }
    let list = |rows: Vec<Msg>| el("ul").class("asked").child(rows.into_iter().map(li).collect::<View>());
    (!rows.is_empty()).then(|| views![p("", say::list_asked()), list(rows)])
}

/// Those that do not say it all: by themselves, after one press, each with what is not known.
fn more_unsure(loaded: Arc<Loaded>, unsure: Vec<Unsure>, context: Context, seen: Seen) -> Option<View> {
    let words = expect_context::<Words>();
    let count = unsure.len();
    let unsure = Arc::new(unsure);
    let part = move || {
        let (loaded, unsure) = (loaded.clone(), unsure.clone());
        let row = move |place: usize| {
            let one = unsure.get(place)?;
            let not_known: View = one.not_known.iter().map(|choice| p("soft", unsure_words(*choice, words))).collect();
            Some(card(loaded.listings.get(one.found.index)?, &context).child(not_known))
        };
        views![h2(say::list_unsure_title()), some(count, seen.unsure, Box::new(move |place| row(place).into()))]
    };
    let press = button("go plain", say::list_unsure(count), move || seen.open.update(|open| *open = !*open))
        .live_attr("aria-expanded", move || Some(seen.open.get().to_string()));
    (count > 0).then(|| views![press, when(move || seen.open.get(), part)])
}

/// Nothing found: one choice less, everything, or a telephone.
fn none(loaded: &Loaded, hub: &Hub, looking: Looking, query: &Query, context: &Context) -> El {
    let words = expect_context::<Words>();
    let less = |(choice, count): (Choice, usize)| {
        let press = move || {
            looking.wanted.update(|query| query.choices.retain(|other| *other != choice));
            page::focus_heading();
        };
        button("go plain", say::list_without(choice_words(choice, words), count), press)
    };
    let everything = move || {
        looking.forget();
        page::focus_heading();
    };
    let phone = hub.settings.telephone.as_deref();
    div("note", p("", say::list_none()))
        .child(without_one(&loaded.listings, query, context).into_iter().map(less).collect::<View>())
        .child(button("go plain", say::list_everything(), everything))
        .child(phone.map(|phone| p("", say::hub_phone(phone))))
}

/// A person to talk to, for whom the list has nothing.
pub(crate) fn hub_lines(hub: &Hub) -> El {
    let settings = &hub.settings;
    let place: Vec<&str> = std::iter::once(&settings.name).chain(&settings.address).map(String::as_str).collect();
    let opening = |text: &str| p("written", text).attr("lang", "en-GB").attr("dir", "auto");
    el("section")
        .class("note")
        .child(h2(say::hub_talk()))
        .child(p("", say::hub_where(place.join(", "))))
        .child(settings.telephone.as_deref().map(|phone| p("", say::hub_phone(phone))))
        .child(settings.opening.as_deref().map(opening))
}
