//! A listing in the list: enough to know whether it could be something for me.

use super::el::{button, h2, li, p};
use super::say::{line, name, written};
use crate::ports::dom::{El, View, el, views};
use crate::state::Nav;
use come_along::facts::{self, Context, Line};
use come_along::i18n::say;
use come_along::model::{Listing, RoomState};
use come_along::route::Route;
use leptos::prelude::*;

/// One card.
pub(crate) fn card(listing: &Listing, context: &Context) -> El {
    let nav = expect_context::<Nav>();
    let route = Route::Thing(listing.id.clone());
    let this = route.clone();
    let current = move || nav.stack.with(|stack| stack.last() == Some(&this)).then(|| "true".to_string());
    let open = button("", written(&listing.name), move || nav.go(route.clone())).live_attr("aria-current", current);
    let organization = listing.organization.as_ref().filter(|organization| organization.name != listing.name.text);
    let rows =
        facts::brief(listing, context).into_iter().map(|row| li(row.into_iter().map(in_one_piece).collect::<View>()));
    let rows = rows.collect::<View>();
    li(tag(listing))
        .class("card")
        .child(h2(open))
        .child(organization.map(|organization| p("soft small", name(&organization.name))))
        .child(el("ul").child(rows))
}

/// A line is not broken at its start: half of "10 minutes' walk" after an address in the other
/// direction reads as a house number.
fn in_one_piece(one: Line) -> View {
    views![el("span").class("line").child(line(one)), " "]
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
