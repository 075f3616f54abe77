//! What happens with what you tell us: what we promise, and what we cannot, in the same size.

use crate::parts::el::{div, h1, h2, li};
use crate::parts::say::say_critical;
use crate::ports::dom::{El, View, el, views};
use crate::state::Hub;
use come_along::i18n::{Msg, say};
use leptos::prelude::*;

/// The page.
pub(crate) fn page() -> View {
    let hub = expect_context::<Hub>();
    let promises = vec![
        say::privacy_no_account(),
        say::privacy_nothing_kept(),
        say::privacy_short(),
        say::privacy_kept(),
        say::privacy_copy(),
        say::privacy_one_site(),
        say::privacy_address(),
        say::privacy_sealed(),
        say::privacy_deleted(),
        say::privacy_host(),
        say::privacy_change(hub.settings.name.as_str()),
    ];
    let cannot = vec![say::privacy_cannot_screen(), say::privacy_cannot_phone(), say::privacy_cannot_after()];
    views![h1(say::privacy_title()), rows(promises), h2(say_critical(say::privacy_cannot())), rows(cannot),]
}

/// Sentences one under the other, each of them critical.
pub(crate) fn rows(messages: Vec<Msg>) -> El {
    el("ul").class("letter").child(messages.into_iter().map(|msg| li(div("", say_critical(msg)))).collect::<View>())
}
