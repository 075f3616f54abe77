//! A listing in the list: enough to know whether it could be something for me.

use super::say::{say, written};
use crate::route::Route;
use crate::state::Nav;
use come_along::facts::{self, Certainty, Context, Line};
use come_along::i18n::say;
use come_along::model::{Listing, RoomState};
use leptos::prelude::*;

/// The facts that a card shows, by their ids: when, what it costs, how far, who comes.
const ON_CARD: [&str; 4] = ["when", "cost", "where", "who-comes"];

/// One card.
pub(crate) fn card(listing: &Listing, context: &Context) -> impl IntoView + use<> {
    let nav = expect_context::<Nav>();
    let id = listing.id.clone();
    let organization = listing.organization.as_ref().map(|organization| organization.name.clone());
    view! {
        <li class="card">
            {tag(listing)}
            <h2>
                <button type="button" on:click=move |_| nav.go(Route::Thing(id.clone()))>{written(&listing.name)}</button>
            </h2>
            {organization.map(|name| view! { <p class="soft small"><bdi>{name}</bdi></p> })}
            <ul>{lines(listing, context)}</ul>
        </li>
    }
}

/// One line a fact; of what is not known only the line about who comes, which is asked most.
fn lines(listing: &Listing, context: &Context) -> Vec<AnyView> {
    let wanted = facts::FACTS.iter().filter(|kind| ON_CARD.contains(&kind.id));
    wanted
        .map(|kind| (kind, (kind.say)(listing, context)))
        .filter(|(kind, said)| said.certainty != Certainty::NotKnown || kind.id == "who-comes")
        .map(|(_, said)| view! { <li>{said.lines.into_iter().take(2).map(line).collect::<Vec<_>>()}</li> }.into_any())
        .collect()
}

/// A line of a fact: our words, or theirs as written.
pub(crate) fn line(line: Line) -> AnyView {
    match line {
        Line::Say(msg) => view! { {say(msg)} " " }.into_any(),
        Line::Quote(prose) => view! { {written(&prose)} " " }.into_any(),
    }
}

/// Has room, a wait, or full: words, a tint and a border of its own.
fn tag(listing: &Listing) -> Option<impl IntoView + use<>> {
    let (class, words) = match listing.room.value()?.state {
        RoomState::Places => ("tag", say::tag_places()),
        RoomState::Wait { weeks } => ("tag wait", say::tag_wait(weeks)),
        RoomState::Full => ("tag full", say::tag_full()),
    };
    Some(view! { <span class=class>{say(words)}</span> })
}
