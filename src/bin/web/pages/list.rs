//! What was found, nearest first; never a dead end.

use crate::parts::card::card;
use crate::parts::el::{button, div, first, h1, h2, live, option, p, when};
use crate::parts::load;
use crate::ports::dom::{El, View, el, views};
use crate::route::Route;
use crate::state::{Directory, Hub, Loaded, Loading, Looking, Nav, Words};
use come_along::i18n::say;
use come_along::model::Need;
use come_along::search::{Query, find};
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
    let settings = hub.settings.clone();
    let title = move || match looking.from.get().and_then(|index| settings.places.get(index)) {
        Some(place) => say::list_title_near(place.name.as_str()),
        None => say::list_title(),
    };
    let sad = move || looking.needs.with(|needs| needs.contains(&Need::Sad));
    let (picker, talk) = (place_picker(&hub, looking), hub_lines(&hub));
    let body = move || match directory.0.get() {
        Loading::Coming => p("", say::loading()).attr("role", "status").into(),
        Loading::Failed => failed(directory).into(),
        Loading::Here(loaded) if loaded.listings.is_empty() => p("note", say::error_directory_empty()).into(),
        Loading::Here(loaded) => cards(loaded, hub.clone()),
    };
    views![h1(live(title)), when(sad, || p("alert", say::home_sad_help())), picker, live(body), talk,]
}

fn place_picker(hub: &Hub, looking: Looking) -> Option<El> {
    let words = expect_context::<Words>();
    let places = &hub.settings.places;
    let any = live(move || View::text(&words.plain(&say::place_any())));
    let options = places.iter().enumerate().map(|(index, place)| option(&index.to_string(), place.name.as_str()));
    let select = el("select")
        .class("box")
        .attr("id", "place")
        .child(option("", any))
        .child(options.collect::<View>())
        .live_prop("value", move || looking.from.get().map_or_else(String::new, |index| index.to_string()))
        .on("change", move |event| looking.from.set(event_target_value(&event).parse().ok()));
    let label = el("label").attr("for", "place").child(say::place_label());
    (!places.is_empty()).then(|| div("field", label).child(select))
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
    let shown = RwSignal::new(AT_A_TIME);
    let credit = |name: &str| p("soft small", say::list_source(name));
    let credits: View = loaded.sources.iter().map(|source| credit(&source.name)).collect();
    views![
        live(move || results(&loaded, &hub, looking, shown)),
        button("link", say::list_choose_again(), move || nav.go(Route::Home)),
        credits,
    ]
}

/// What is found now. `shown` is how many cards the person wants to see.
fn results(loaded: &Arc<Loaded>, hub: &Hub, looking: Looking, shown: RwSignal<usize>) -> View {
    let context = looking.context(hub);
    let found = find(&loaded.listings, &Query { needs: looking.needs.get() }, &context);
    let count = found.len();
    let order = if context.from.is_some() { say::list_order_near() } else { say::list_order_soon() };
    let loaded = loaded.clone();
    let row = move |place: usize| {
        let listing = found.get(place).and_then(|found| loaded.listings.get(found.index));
        listing.map(|listing| card(listing, &context))
    };
    let more = move || shown.update(|shown| *shown += AT_A_TIME);
    views![
        p("soft", views![say::list_count(count), " ", order]),
        (count == 0).then(|| none(looking)),
        el("ul").class("cards").child(first(move || shown.get().min(count), row)),
        when(move || shown.get() < count, move || button("go plain", say::list_more(), more)),
    ]
}

fn none(looking: Looking) -> El {
    let everything = move || looking.needs.set(Vec::new());
    div("note", p("", say::list_none())).child(button("go plain", say::list_everything(), everything))
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
