//! Where the found things are: a drawing of our own, opened by a press, with the same numbers in a
//! list. Nothing is fetched for it, so nobody learns what somebody looks at.
//!
//! Its buttons are ordinary ones that stand in the drawing: keyboards and screen readers know them.

use super::card::card;
use super::el::{button, live, p, when};
use super::say::{name, written};
use crate::held::Held;
use crate::ports::dom::{El, View, el, svg, views};
use crate::ports::page;
use crate::state::Loaded;
use come_along::facts::{Context, distance};
use come_along::i18n::say;
use come_along::search::{Area, Around, Dot, Found, TAP, VIEW_BOX, around};
use leptos::prelude::*;
use std::sync::Arc;

/// Names at one number of the list; the cards show all.
const NAMES: usize = 3;

/// From the middle of a number to the line on which words below it stand, in units.
const BELOW: i32 = 39;

/// The number whose cards are shown; 0 for none.
type Shown = Held<usize>;

/// The button, and the drawing while `open`.
pub(crate) fn part(loaded: &Arc<Loaded>, found: &Arc<Vec<Found>>, context: Context, open: Held<bool>) -> Option<View> {
    let (loaded, found) = (loaded.clone(), found.clone());
    let is_any = !found.is_empty();
    let press = button("go plain", say::around_open(), move || open.update(|open| *open = !*open))
        .live_attr("aria-expanded", move || Some(open.get().to_string()));
    let draw = move || match around(&loaded.listings, &found, &context) {
        Some(around) => drawing(&Arc::new(around), &loaded, context),
        None => p("note", say::around_pick()),
    };
    is_any.then(|| views![press, when(move || open.get(), draw)])
}

/// The list comes first; the styles show it below the drawing.
fn drawing(around: &Arc<Around>, loaded: &Arc<Loaded>, context: Context) -> El {
    let shown: Shown = Held::new(0);
    let (mut list, mut under, mut over, mut numbers) = (el("ol"), svg("g"), svg("g"), svg("g"));
    for ring in &around.rings {
        under = under.child(circle(0, 0, ring.radius));
        over = over.child(text(0, ring.words, say::around_ring(ring.minutes).into()));
    }
    if context.from_is_about {
        under = under.child(circle(0, 0, around.area).class("area"));
    }
    for (at, dot) in (1..).zip(&around.dots) {
        let own = at.to_string();
        if let Some(area) = &dot.area {
            under = under.child(circle(area.x, area.y, around.area).class("area"));
            over = over.child(text(dot.x, dot.y + BELOW, View::text(&area.name)));
        }
        numbers = numbers.child(number(at, &own, dot, shown));
        list = list.child(entry(dot, loaded, &context).attr("id", &["place-", &own].concat()));
    }
    let start = svg("path").attr("d", "M0-9 9 0 0 9-9 0z");
    let paper = svg("svg").attr("viewBox", VIEW_BOX).child(views![under, over, start, numbers]);
    let (further, unplaced) = (around.further, around.unplaced);
    let any = !around.dots.is_empty();
    el("section").class("around").child(views![
        any.then(|| views![p("soft", say::around_hint()), list]),
        (further > 0).then(|| p("soft", say::around_further(further))),
        (unplaced > 0).then(|| p("soft", say::around_unplaced(unplaced))),
        any.then_some(paper),
        cards(around.clone(), loaded.clone(), context, shown),
    ])
}

fn circle(x: i32, y: i32, radius: i32) -> El {
    shape("circle", &[("cx", x), ("cy", y), ("r", radius)])
}

fn text(x: i32, y: i32, words: View) -> El {
    shape("text", &[("x", x), ("y", y)]).child(words)
}

fn shape(tag: &str, sizes: &[(&str, i32)]) -> El {
    sizes.iter().fold(svg(tag), |shape, (name, units)| shape.attr(name, &units.to_string()))
}

/// The button of a place. Its name is its number and what the list says of it.
fn number(at: usize, own: &str, dot: &Dot, shown: Shown) -> El {
    let press = move || {
        shown.update(|shown| *shown = if *shown == at { 0 } else { at });
        request_animation_frame(|| page::focus("#there"));
    };
    let count = dot.listings.len();
    let times = (count > 1).then(|| views![el("br"), "×", count.to_string().as_str()]);
    let class = if dot.area.is_some() { "dot about" } else { "dot" };
    let button = button(class, views![own, times], press)
        .attr("id", &["dot-", own].concat())
        .attr("aria-labelledby", &["dot-", own, " place-", own].concat())
        .live_attr("aria-expanded", move || Some((shown.get() == at).to_string()));
    let corner = [("x", dot.x - TAP / 2), ("y", dot.y - TAP / 2), ("width", TAP), ("height", TAP)];
    shape("foreignObject", &corner).child(button)
}

/// What is at one number: names, each with its way.
fn entry(dot: &Dot, loaded: &Loaded, context: &Context) -> El {
    let mut entry = el("li");
    for listing in dot.listings.iter().take(NAMES).filter_map(|index| loaded.listings.get(*index)) {
        let way = listing.public_place().and_then(|place| distance(place, context));
        entry = entry.child(p("", written(&listing.name))).child(way.map(|way| p("soft small", way)));
    }
    let more = dot.listings.len().saturating_sub(NAMES);
    let of = |area: &Area| (!area.name.is_empty()).then(|| views![name(&area.name), ": "]);
    let about = |area: &Area| p("soft small", views![of(area), say::around_about()]);
    entry
        .child((more > 0).then(|| p("soft small", views!["+", more.to_string().as_str()])))
        .child(dot.area.as_ref().map(about))
}

/// The cards of the number that was pressed; they take the focus.
fn cards(around: Arc<Around>, loaded: Arc<Loaded>, context: Context, shown: Shown) -> View {
    live(move || {
        let mut cards = el("ul").class("cards").attr("id", "there").attr("tabindex", "-1");
        for listing in around
            .dots
            .get(shown.get().checked_sub(1)?)?
            .listings
            .iter()
            .filter_map(|index| loaded.listings.get(*index))
        {
            cards = cards.child(card(listing, &context));
        }
        Some(cards)
    })
}
