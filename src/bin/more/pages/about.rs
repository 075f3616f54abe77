//! Who runs this site: who they are, who reads messages, what they promise and what nobody can.

use crate::pages::privacy::rows;
use crate::parts::el::{h1, h2, li, p};
use crate::parts::hub::hub_lines;
use crate::parts::say::{name, say_critical};
use crate::ports::dom::{View, el, views};
use crate::state::Hub;
use come_along::i18n::say;
use leptos::prelude::*;

/// The page.
pub(crate) fn page() -> View {
    let hub = expect_context::<Hub>();
    let settings = &hub.settings;
    let mut readers = vec![li(name(&settings.name))];
    for group in &settings.receivers {
        readers.push(li(name(&group.name)));
    }
    // A page of its own, for those who translate: a shared screen leads nobody there.
    let words = (!settings.kiosk)
        .then(|| p("", el("a").class("link").attr("href", "/workshop.html").child(say::about_words())));
    let safe = settings.safeguarding.as_deref();
    let safe = safe.map(|who| views![h2(say::about_safe_title()), p("", say::about_safe(who))]);
    views![
        h1(say::about_open()),
        p("", say::about_hub(settings.name.as_str())),
        hub_lines(&hub),
        h2(say::about_readers()),
        p("", say::about_reads()),
        el("ul").class("letter").child(readers.into_iter().collect::<View>()),
        safe,
        h2(say::about_what()),
        rows(vec![
            say::about_what_list(),
            say::about_what_ask(),
            say::privacy_no_account(),
            say::privacy_change(settings.name.as_str()),
        ]),
        h2(say_critical(say::privacy_cannot())),
        rows(vec![say::about_cannot_groups(), say::about_cannot_room(), say::privacy_cannot_after()]),
        words,
    ]
}
