//! For those who check what others wrote: right, wrong because, better.

use super::{Desk, with_work};
use crate::held::Held;
use crate::parts::el::{button, div, live, p};
use crate::ports::dom::{El, View, el, views};
use crate::work::Judged;
use come_along::i18n::workshop::say;
use leptos::prelude::*;

/// The reviewer's code.
pub(super) fn code(desk: Desk) -> El {
    let input = el("input")
        .attr("type", "text")
        .attr("id", "work-code")
        .class("box")
        .attr("dir", "ltr")
        .attr("autocomplete", "off")
        .attr("maxlength", "20")
        .attr("aria-describedby", "work-code-hint")
        .live_prop("value", || with_work(|work| work.code.clone()).unwrap_or_default())
        .on("input", move |event| {
            let code = event_target_value(&event).trim().to_owned();
            desk.change(move |work| work.code = code);
        });
    div("field", el("label").attr("for", "work-code").child(say::work_code()))
        .child(p("soft small", say::work_code_hint()).attr("id", "work-code-hint"))
        .child(input)
}

/// What the reviewer says of one text.
pub(super) fn part(desk: Desk, id: &str) -> View {
    let before = with_work(|work| work.judged.get(id).cloned()).flatten();
    let why = Held::new(match before {
        Some(Judged::Wrong(why)) => why,
        _ => String::new(),
    });
    let judge = {
        let id = id.to_owned();
        move |judged: Judged| {
            let id = id.clone();
            desk.change(move |work| _ = work.judged.insert(id, judged));
        }
    };
    let press = |words, judged: fn(String) -> Judged| {
        let judge = judge.clone();
        button("go plain", words, move || judge(judged(why.get_untracked())))
    };
    let reason = el("input")
        .attr("type", "text")
        .attr("id", "work-why")
        .class("box")
        .attr("dir", "auto")
        .live_prop("value", move || why.get())
        .on("input", move |event| why.set(event_target_value(&event)));
    let id = id.to_owned();
    let said = live(move || {
        desk.version.with(|_| ());
        let judged = with_work(|work| work.judged.get(&id).cloned()).flatten();
        judged.map(|judged| {
            let words = match judged {
                Judged::Right => say::work_judged_right(),
                Judged::Wrong(_) => say::work_judged_wrong(),
                Judged::Better => say::work_judged_better(),
            };
            p("note", words).attr("role", "status")
        })
    });
    views![
        div("two", press(say::work_right(), |_| Judged::Right)).child(press(say::work_better(), |_| Judged::Better)),
        div("field", el("label").attr("for", "work-why").child(say::work_wrong())).child(reason),
        press(say::work_wrong_say(), Judged::Wrong),
        said,
    ]
}
