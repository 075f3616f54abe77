//! A listing in the list: enough to know whether it could be something for me.

use super::el::{button, h2, li, p};
use super::say::{name, written};
use crate::ports::dom::{El, View, el, views};
use crate::route::Route;
use crate::state::Nav;
use come_along::facts::{self, Certainty, Context, Line};
use come_along::i18n::say;
use come_along::model::{Listing, RoomState};
use leptos::prelude::*;

/// The facts that a card shows, by their ids: when, what it costs, how far, who comes.
const ON_CARD: [&str; 4] = ["when", "cost", "where", "who-comes"];

/// One card.
pub(crate) fn card(listing: &Listing, context: &Context) -> El {
    let nav = expect_context::<Nav>();
    let id = listing.id.clone();
    let organization = listing.organization.as_ref();
    li(tag(listing))
        .class("card")
        .child(h2(button("", written(&listing.name), move || nav.go(Route::Thing(id.clone())))))
        .child(organization.map(|organization| p("soft small", name(&organization.name))))
        .child(el("ul").child(lines(listing, context)))
}

/// One line a fact; of what is not known only the line about who comes, which is asked most.
fn lines(listing: &Listing, context: &Context) -> View {
    let wanted = facts::FACTS.iter().filter(|kind| ON_CARD.contains(&kind.id));
    wanted
        .map(|kind| (kind, (kind.say)(listing, context)))
        .filter(|(kind, said)| said.certainty != Certainty::NotKnown || kind.id == "who-comes")
        .map(|(_, said)| li(said.lines.into_iter().take(2).map(on_one_row).collect::<View>()))
        .collect()
}

/// A line stays in one piece: half of "10 minutes' walk" next to an address reads as its number.
fn on_one_row(one: Line) -> View {
    views![el("span").class("line").child(line(one)), " "]
}

/// A line of a fact: our words, or theirs as written.
pub(crate) fn line(line: Line) -> View {
    match line {
        Line::Say(msg) => views![msg, " "],
        Line::Quote(prose) => views![written(&prose), " "],
    }
}

/// Has room, a wait, or full: words, a tint and a border of its own.
fn tag(listing: &Listing) -> Option<El> {
    let (class, words) = match listing.room.value()?.state {
        RoomState::Places => ("tag", say::tag_places()),
        RoomState::Wait { weeks } => ("tag wait", say::tag_wait(weeks)),
        RoomState::Full => ("tag full", say::tag_full()),
    };
    Some(el("span").class(class).child(words))
}
