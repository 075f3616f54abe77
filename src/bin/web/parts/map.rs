//! Where the found things are: a drawing of our own, opened by a press, with the same numbers in a
//! list. Nothing is fetched for it, so nobody learns what somebody looks at.
//!
//! Its buttons are ordinary ones that stand in the drawing: keyboards and screen readers know them.

use super::card::card;
use super::el::{button, li, live, p, when};
use super::say::{name, written};
use crate::ports::dom::{El, View, el, svg, views};
use crate::ports::page;
use crate::state::Loaded;
use come_along::facts::{Context, distance};
use come_along::i18n::say;
use come_along::model::Listing;
use come_along::search::{Around, Dot, Found, HALF, Ring, TAP, around};
use leptos::prelude::*;
use std::sync::Arc;

/// Names at one number of the list; the cards show all.
const NAMES: usize = 3;

/// The number whose cards are shown.
type Shown = RwSignal<Option<usize>>;

/// The button, and the drawing while `open`.
pub(crate) fn part(loaded: &Arc<Loaded>, found: &[Found], context: &Context, open: RwSignal<bool>) -> Option<View> {
    let around = Arc::new(around(&loaded.listings, found, context));
    let (loaded, context) = (loaded.clone(), *context);
    let press = button("go plain", say::around_open(), move || open.update(|open| *open = !*open))
        .live_attr("aria-expanded", move || Some(open.get().to_string()));
    let draw = move || match &*around {
        Some(around) => drawing(around, &loaded, context),
        None => p("note", say::around_pick()),
    };
    (!found.is_empty()).then(|| views![press, when(move || open.get(), draw)])
}

/// The list comes first; the styles show it below the drawing.
fn drawing(around: &Around, loaded: &Arc<Loaded>, context: Context) -> El {
    let shown: Shown = RwSignal::new(None);
    let picture = !around.dots.is_empty();
    let entries = || around.dots.iter().enumerate().map(|(at, dot)| entry(at, dot, loaded, &context)).collect::<View>();
    let (further, unplaced) = (around.further, around.unplaced);
    el("section")
        .class("around")
        .child(picture.then(|| views![p("soft", say::around_hint()), el("ol").child(entries())]))
        .child((further > 0).then(|| p("soft", say::around_further(further))))
        .child((unplaced > 0).then(|| p("soft", say::around_unplaced(unplaced))))
        .child(picture.then(|| paper(around, context.from_is_about, shown)))
        .child(cards(around, loaded, context, shown))
}

/// What is at one number: names, each with its way.
fn entry(at: usize, dot: &Dot, loaded: &Loaded, context: &Context) -> El {
    let row = |index: &usize| {
        let listing: &Listing = loaded.listings.get(*index)?;
        let way = listing.public_place().and_then(|place| distance(place, context));
        Some(p("", views![written(&listing.name), " ", el("span").class("soft line").child(way)]))
    };
    let more = dot.listings.len().saturating_sub(NAMES);
    let about = |area: &str| p("soft", views![name(area), " ", say::around_about()]);
    li(dot.listings.iter().take(NAMES).filter_map(row).collect::<View>())
        .child((more > 0).then(|| p("soft", ["+", &more.to_string()].concat().as_str())))
        .child(dot.area.as_ref().map(|area| about(&area.name)))
        .attr("id", &id("place-", at))
}

fn paper(around: &Around, from_is_about: bool, shown: Shown) -> El {
    let side = (2 * HALF).to_string();
    let corner = (-HALF).to_string();
    let area = |dot: &Dot| dot.area.as_ref().map(|area| circle(area.x, area.y, area.radius).class("area"));
    let named = |dot: &Dot| dot.area.as_ref().map(|area| text(dot.x, dot.y + TAP / 2 + 15, area.name.as_str()));
    let middle = svg("path").attr("d", "M0-9 9 0 0 9-9 0z");
    svg("svg")
        .attr("viewBox", &[&*corner, &corner, &side, &side].join(" "))
        .child(around.rings.iter().map(|ring| circle(0, 0, ring.radius)).collect::<View>())
        .child(around.dots.iter().map(area).collect::<View>())
        .child(from_is_about.then(|| circle(0, 0, TAP).class("area")))
        .child(around.rings.iter().map(words).collect::<View>())
        .child(around.dots.iter().map(named).collect::<View>())
        .child(middle)
        .child(around.dots.iter().enumerate().map(|(at, dot)| number(at, dot, shown)).collect::<View>())
}

fn circle(x: i32, y: i32, radius: i32) -> El {
    svg("circle").attr("cx", &x.to_string()).attr("cy", &y.to_string()).attr("r", &radius.to_string())
}

fn text(x: i32, y: i32, words: impl Into<View>) -> El {
    svg("text").attr("x", &x.to_string()).attr("y", &y.to_string()).child(words)
}

/// The minutes of a ring, on its top.
fn words(ring: &Ring) -> El {
    text(0, 5 - ring.radius, say::around_ring(ring.minutes))
}

/// The button of a place. Its name is its number and what the list says of it.
fn number(at: usize, dot: &Dot, shown: Shown) -> El {
    let press = move || {
        shown.update(|shown| *shown = (*shown != Some(at)).then_some(at));
        request_animation_frame(|| page::focus("#there"));
    };
    let count = dot.listings.len();
    let face = views![
        (at + 1).to_string().as_str(),
        (count > 1).then(|| views![el("br"), ["×", &count.to_string()].concat().as_str()])
    ];
    let (own, tap) = (id("dot-", at), TAP.to_string());
    let button = button(if dot.area.is_some() { "dot about" } else { "dot" }, face, press)
        .attr("id", &own)
        .attr("aria-labelledby", &[&*own, &*id("place-", at)].join(" "))
        .live_attr("aria-expanded", move || Some((shown.get() == Some(at)).to_string()));
    svg("foreignObject")
        .attr("x", &(dot.x - TAP / 2).to_string())
        .attr("y", &(dot.y - TAP / 2).to_string())
        .attr("width", &tap)
        .attr("height", &tap)
        .child(button)
}

/// The cards of the number that was pressed; they take the focus.
fn cards(around: &Around, loaded: &Arc<Loaded>, context: Context, shown: Shown) -> View {
    let (dots, loaded) = (around.dots.clone(), loaded.clone());
    live(move || {
        let dot = dots.get(shown.get()?)?;
        let there = dot.listings.iter().filter_map(|index| loaded.listings.get(*index));
        let cards = there.map(|listing| card(listing, &context)).collect::<View>();
        Some(el("ul").class("cards").attr("id", "there").attr("tabindex", "-1").child(cards))
    })
}

fn id(what: &str, at: usize) -> String {
    [what, &(at + 1).to_string()].concat()
}
