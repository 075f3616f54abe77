//! The person chose not to send: nothing was sent, and that is fine.

use crate::nav::Nav;
use crate::parts::el::{button, h1, p};
use crate::parts::hub::hub_lines;
use crate::ports::dom::{View, views};
use crate::state::Hub;
use come_along::i18n::say;
use come_along::route::{Asked, Route};
use leptos::prelude::*;

/// The page.
pub(crate) fn page(asked: Asked) -> View {
    let nav = expect_context::<Nav>();
    let hub = expect_context::<Hub>();
    views![
        h1(say::not_sent_title()),
        p("", say::not_sent_kept()),
        button("go plain", say::not_sent_back(), move || nav.replace(Route::Check(asked.clone()))),
        button("go", say::next_again(), move || nav.go(Route::Home)),
        hub_lines(&hub),
    ]
}
