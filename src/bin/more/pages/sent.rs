//! After sending: what happens next, what to do if nothing does, the number to keep.

use super::take::code;
use crate::nav::Nav;
use crate::parts::el::{button, div, h1, li, p};
use crate::parts::hub::hub_lines;
use crate::ports::dom::{View, el, views};
use crate::ports::page as browser;
use crate::state::{Asking, Hub};
use come_along::i18n::say;
use come_along::route::Route;
use leptos::prelude::*;

/// The page.
pub(crate) fn page() -> View {
    let asking = expect_context::<Asking>();
    let hub = expect_context::<Hub>();
    let nav = expect_context::<Nav>();
    let who = hub.settings.answers_from.as_deref().map(say::next_who);
    let next =
        [Some(say::next_today(asking.sent_to.get_untracked())), Some(say::next_answer(hub.settings.answer_days))];
    let next = next.into_iter().chain([who, Some(say::next_silence())]).flatten();
    let receipt = asking.receipt.get_untracked().unwrap_or_default();
    let square = code(&receipt).map(|code| views![code, p("soft small", say::next_code())]);
    views![
        h1(say::next_title()),
        el("ul").class("letter").child(next.map(|msg| li(div("", msg))).collect::<View>()),
        div("note", p("", say::next_receipt())).child(p("receipt", receipt.as_str()).attr("id", "receipt")),
        square,
        hub.settings.may_print().then(|| button("go plain", say::check_print(), browser::print)),
        button("link", say::kept_open(), move || nav.go(Route::Kept)),
        hub_lines(&hub),
        button("go", say::next_again(), move || nav.settle(Route::Home)),
    ]
}
