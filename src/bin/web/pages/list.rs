//! What was found, nearest first; never a dead end.

use crate::parts::card::card;
use crate::parts::load;
use crate::parts::say::say;
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
pub(crate) fn page() -> impl IntoView {
    let looking = expect_context::<Looking>();
    let directory = expect_context::<Directory>();
    let hub = expect_context::<Hub>();
    let place = {
        let hub = hub.clone();
        move || looking.from.get().and_then(|index| hub.settings.places.get(index).map(|place| place.name.clone()))
    };
    let title = move || match place() {
        Some(place) => say(say::list_title_near(place)).into_any(),
        None => say(say::list_title()).into_any(),
    };
    let body = {
        let hub = hub.clone();
        move || match directory.0.get() {
            Loading::Coming => view! { <p role="status">{say(say::loading())}</p> }.into_any(),
            Loading::Failed => failed(directory).into_any(),
            Loading::Here(loaded) => cards(loaded, hub.clone()).into_any(),
        }
    };
    let sad = move || looking.needs.with(|needs| needs.contains(&Need::Sad));
    view! {
        <h1 tabindex="-1">{title}</h1>
        <Show when=sad>
            <p class="alert">{say(say::home_sad_help())}</p>
        </Show>
        {place_picker(&hub, looking)}
        {body}
        {hub_lines(&hub)}
    }
}

fn place_picker(hub: &Hub, looking: Looking) -> Option<impl IntoView + use<>> {
    let words = expect_context::<Words>();
    let places: Vec<String> = hub.settings.places.iter().map(|place| place.name.clone()).collect();
    let take = move |value: String| looking.from.set(value.parse().ok());
    (!places.is_empty()).then(|| {
        view! {
            <div class="field">
                <label for="place">{say(say::place_label())}</label>
                <select class="box" id="place" on:change=move |event| take(event_target_value(&event))>
                    <option value="">{move || words.plain(&say::place_any())}</option>
                    {places
                        .into_iter()
                        .enumerate()
                        .map(|(index, name)| {
                            view! { <option value=index.to_string() selected=move || looking.from.get() == Some(index)>{name}</option> }
                        })
                        .collect::<Vec<_>>()}
                </select>
            </div>
        }
    })
}

fn failed(directory: Directory) -> impl IntoView {
    view! {
        <div class="wrong" role="alert">
            <p>{say(say::error_directory())}</p>
            <button type="button" class="go plain" on:click=move |_| spawn_local(load::directory(directory))>
                {say(say::error_try_again())}
            </button>
        </div>
    }
}

fn cards(loaded: Arc<Loaded>, hub: Hub) -> impl IntoView {
    let looking = expect_context::<Looking>();
    let nav = expect_context::<Nav>();
    let shown = RwSignal::new(AT_A_TIME);
    let sources: Vec<String> = loaded.sources.iter().map(|source| source.name.clone()).collect();
    let results = move || {
        let context = looking.context(&hub);
        let found = find(&loaded.listings, &Query { needs: looking.needs.get() }, &context);
        let count = found.len();
        let limit = shown.get();
        let cards: Vec<_> = found
            .iter()
            .take(limit)
            .filter_map(|found| loaded.listings.get(found.index))
            .map(|listing| card(listing, &context))
            .collect();
        let order = if context.from.is_some() { say::list_order_near() } else { say::list_order_soon() };
        view! {
            <p class="soft">{say(say::list_count(count))} " " {say(order)}</p>
            {(count == 0).then(|| none(looking))}
            <ul class="cards">{cards}</ul>
            {(count > limit).then(|| {
                view! {
                    <button type="button" class="go plain" on:click=move |_| shown.update(|shown| *shown += AT_A_TIME)>
                        {say(say::list_more())}
                    </button>
                }
            })}
        }
    };
    view! {
        {results}
        <button type="button" class="link" on:click=move |_| nav.go(Route::Home)>{say(say::list_choose_again())}</button>
        {sources
            .into_iter()
            .map(|source| view! { <p class="soft small">{say(say::list_source(source))}</p> })
            .collect::<Vec<_>>()}
    }
}

fn none(looking: Looking) -> impl IntoView {
    view! {
        <div class="note">
            <p>{say(say::list_none())}</p>
            <button type="button" class="go plain" on:click=move |_| looking.needs.set(Vec::new())>{say(say::list_everything())}</button>
        </div>
    }
}

/// A person to talk to, for whom the list has nothing.
pub(crate) fn hub_lines(hub: &Hub) -> impl IntoView + use<> {
    let settings = hub.settings.clone();
    let place: Vec<String> = std::iter::once(settings.name.clone()).chain(settings.address.iter().cloned()).collect();
    view! {
        <section class="note">
            <h2>{say(say::hub_talk())}</h2>
            <p>{say(say::hub_where(place.join(", ")))}</p>
            {settings.telephone.clone().map(|phone| view! { <p>{say(say::hub_phone(phone))}</p> })}
            {settings.opening.clone().map(|opening| view! { <p class="written" lang="en-GB" dir="auto">{opening}</p> })}
        </section>
    }
}
