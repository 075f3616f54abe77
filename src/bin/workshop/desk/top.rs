//! What always stands at the top of the desk: how far it is, what to show, where the page is.

use super::{Desk, Show, with_work};
use crate::parts::el::{button, div, live, option, p, when};
use crate::ports::dom::{El, View, el, views};
use crate::ports_here as here;
use crate::state::Words;
use crate::texts::PAGES;
use crate::work::State;
use come_along::i18n::workshop::say;
use come_along::i18n::{Msg, strip_isolates};
use leptos::prelude::*;

/// The part.
pub(super) fn part(desk: Desk) -> View {
    let said = move || desk.said.get().into_iter().map(|msg| p("note", msg)).collect::<View>();
    views![
        div("desk-top", progress(desk)).child(ways(desk)),
        el("div").class("desk-page").child(places(desk)),
        el("div").attr("role", "status").child(live(said)),
        when(move || desk.refused.get(), || p("alert", say::work_device_refused()).attr("role", "alert")),
    ]
}

/// How many of the texts that `take` lets through are done, and how many there are.
pub(super) fn counted(take: impl Fn(&crate::texts::Text) -> bool) -> (usize, usize) {
    with_work(|work| {
        let mut counts = (0, 0);
        for text in work.texts.iter().filter(|text| take(text)) {
            counts.0 += usize::from(work.state(text) == State::Done);
            counts.1 += 1;
        }
        counts
    })
    .unwrap_or_default()
}

fn progress(desk: Desk) -> El {
    let name = with_work(|work| (work.row.own_name.clone(), work.row.tag.clone())).unwrap_or_default();
    let bar = move || {
        desk.version.with(|_| ());
        desk.listed.with(|_| ());
        let (done, all) = counted(|_| true);
        let share =
            el("progress").attr("max", &all.to_string()).attr("value", &done.to_string()).attr("aria-hidden", "true");
        views![p("small", say::work_done(done, all)), share]
    };
    div("desk-progress", el("b").attr("lang", &name.1).attr("dir", "auto").child(name.0.as_str())).child(live(bar))
}

fn ways(desk: Desk) -> El {
    let way = |show: Show, words: Msg, class: &str| {
        button(class, words, move || {
            desk.list_anew();
            desk.said.set(Vec::new());
            desk.show.set(show);
        })
        .live_attr("aria-pressed", move || Some((desk.show.get() == show).to_string()))
    };
    div("desk-ways", way(Show::Page, say::work_view_page(), "narrow"))
        .attr("role", "group")
        .child(way(Show::One, say::work_view_text(), ""))
        .child(way(Show::List, say::work_view_list(), ""))
        .child(way(Show::More, say::work_view_more(), ""))
}

fn places(desk: Desk) -> View {
    let words = expect_context::<Words>();
    let tick = el("input")
        .attr("type", "checkbox")
        .live_prop("checked", move || desk.picking.get())
        .on("change", move |event| desk.picking.set(event_target_checked(&event)));
    let go = el("select")
        .attr("id", "work-go")
        .class("box")
        .live_attr("aria-label", move || Some(words.plain(&say::work_go())))
        .child(option("", say::work_go()))
        .child(PAGES.iter().map(|(route, name, _)| option(route, page_name(name).as_str())).collect::<View>())
        .on("change", move |event| {
            let route = event_target_value(&event);
            if !route.is_empty() {
                here::go_to(&route);
            }
        });
    views![
        el("label").class("choice").child(tick).child(el("span").child(say::work_pick())),
        go,
        button("link", say::work_answer(), here::sample_answers),
    ]
}

/// What the page is called: the first words on it, in English.
pub(super) fn page_name(id: &str) -> String {
    let name = with_work(|work| {
        let text = work.text(id)?;
        let number = text.number?;
        Some(strip_isolates(&work.english_voice()?.text(&Msg::for_workshop(number, Vec::new())).text))
    });
    name.flatten().unwrap_or_else(|| id.to_owned())
}
