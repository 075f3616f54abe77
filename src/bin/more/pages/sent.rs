//! After sending: what happens next, what to do if nothing does, the number to keep.

use crate::nav::Nav;
use crate::parts::el::{button, div, h1, li, p};
use crate::parts::hub::hub_lines;
use crate::ports::dom::{View, el, views};
use crate::state::{Asking, Hub};
use come_along::i18n::say;
use come_along::route::Route;
use leptos::prelude::*;

/// The page.
pub(crate) fn page() -> View {
    let asking = expect_context::<Asking>();
    let hub = expect_context::<Hub>();
    let nav = expect_context::<Nav>();
    let next = [
        say::next_today(asking.sent_to.get_untracked()),
        say::next_answer(hub.settings.answer_days),
        say::next_silence(),
    ];
    let receipt = asking.receipt.get_untracked().unwrap_or_default();
    views![
        h1(say::next_title()),
        el("ul").class("letter").child(next.into_iter().map(|msg| li(div("", msg))).collect::<View>()),
        div("note", p("", say::next_receipt())).child(p("receipt", receipt.as_str()).attr("id", "receipt")),
        button("link", say::kept_open(), move || nav.go(Route::Kept)),
        hub_lines(&hub),
        button("go", say::next_again(), move || nav.settle(Route::Home)),
    ]
}
