//! My short list: what somebody keeps for later, with its days and its way there, on one sheet of paper too.

use crate::nav::Nav;
use crate::parts::el::{button, div, h1, h2, li, live, p};
use crate::parts::say::{line, picture, written};
use crate::ports::dom::{El, View, el, views};
use crate::ports::{clock, more, page as browser};
use crate::short::Short;
use crate::state::Hub;
use come_along::facts::{self, Context};
use come_along::i18n::{dates, say};
use come_along::model::Listing;
use come_along::route::Route;
use come_along::take::short::ShortList;
use come_along::tiles::listing_from_bytes;
use leptos::prelude::*;

/// What is said of each listing: enough to go there with the paper in hand.
const SAID: [&str; 3] = ["when", "where", "cost"];

/// The page.
pub(crate) fn page() -> View {
    let (hub, short) = (expect_context::<Hub>(), expect_context::<Short>());
    let (today, now) = clock::uk_now();
    // Strangers read the paper: it does not say where the person starts from.
    let context = Context { today, now, from: None, from_is_about: false, fresh_days: hub.settings.fresh_days };
    let kiosk = hub.settings.kiosk;
    let rows = move || short.list.with(|list| rows(list, short, context));
    let is_empty = move || short.list.with(|list| list.ids().next().is_none());
    let may_print = hub.settings.may_print();
    let paper = move || (may_print && !is_empty()).then(|| paper(context));
    views![
        h1(say::short_open()),
        told(short),
        live(rows),
        live(paper),
        (!kiosk).then(|| device(short)),
        live(move || (!is_empty() || short.is_kept.get()).then(|| forget(short))),
    ]
}

/// What happened to the list, if anything did.
pub(crate) fn told(short: Short) -> El {
    div("", live(move || short.told.get().map(|told| p("note", told.words())))).attr("role", "status")
}

fn rows(list: &ShortList, short: Short, context: Context) -> View {
    let mut all = Vec::new();
    for id in list.ids() {
        let Some(listing) = more::listing_of(id) else { return views![p("wrong", say::error_directory())] };
        all.push(card(id, listing_from_bytes(&listing), short, &context));
    }
    if all.is_empty() {
        return p("note", say::short_empty()).into();
    }
    el("ul").class("cards pocket").child(all.into_iter().collect::<View>()).into()
}

fn card(id: &str, listing: Option<Listing>, short: Short, context: &Context) -> El {
    let same = id.to_string();
    let drop = button("link", say::short_drop(), move || {
        short.drop(&same);
        browser::focus_heading();
    });
    let inside = match listing {
        None => p("soft", say::short_gone()).into(),
        Some(listing) => known(&listing, context),
    };
    li(inside).class("card").attr("data-id", id).child(drop)
}

fn known(listing: &Listing, context: &Context) -> View {
    let (nav, id) = (expect_context::<Nav>(), listing.id.clone());
    let all = facts::of(listing, context).into_iter().filter(|(kind, _)| SAID.contains(&kind.id));
    let row = |(kind, said): (&facts::FactKind, facts::Said)| {
        let lines = said.lines.into_iter().map(|one| p("", line(one))).collect::<View>();
        div("", picture(kind.id))
            .attr("data-fact", kind.id)
            .child(el("dt").child((kind.label)()))
            .child(el("dd").child(lines))
    };
    let alert = listing.alert.is_some().then(|| p("alert", say::short_alert()));
    views![
        h2(button("", written(&listing.name), move || nav.go(Route::Thing(id.clone())))),
        alert,
        el("dl").class("facts").child(all.map(row).collect::<View>()),
    ]
}

fn paper(context: Context) -> El {
    el("section")
        .child(button("go plain", say::take_print(), browser::print))
        .child(p("soft small screen-only", say::take_print_hint()))
        .child(p("soft small", say::take_printed(dates::date_words_with_year(context.today))))
}

/// The switch, off until somebody turns it on, and what it does.
fn device(short: Short) -> El {
    let turn = move || if short.is_kept.get_untracked() { short.switch_off() } else { short.switch_on() };
    let input = el("input")
        .attr("type", "checkbox")
        .attr("id", "keep-list")
        .attr("aria-describedby", "keep-list-what")
        .live_prop("checked", move || short.is_kept.get())
        .on("change", move |_| turn());
    let why = div("soft small", p("", say::short_memory()))
        .child(p("", say::short_keeps()))
        .child(p("", say::short_who()))
        .child(p("", say::short_until()));
    el("section")
        .class("screen-only")
        .child(el("label").class("choice").child(input).child(el("span").child(say::short_keep_here())))
        .child(why.attr("id", "keep-list-what"))
}

fn forget(short: Short) -> El {
    button("go plain", say::short_forget(), move || {
        short.forget();
        browser::focus_heading();
    })
}
