//! What happens with what you tell us: what we promise, and what we cannot, in the same size.

use crate::parts::say::{say, say_critical};
use crate::state::Hub;
use come_along::i18n::say;
use leptos::prelude::*;

/// The page.
pub(crate) fn page() -> impl IntoView {
    let hub = expect_context::<Hub>();
    let promises = [
        say::privacy_no_account(),
        say::privacy_nothing_kept(),
        say::privacy_one_site(),
        say::privacy_address(),
        say::privacy_sealed(),
        say::privacy_host(),
        say::privacy_change(hub.settings.name.as_str()),
    ];
    let cannot = [say::privacy_cannot_screen(), say::privacy_cannot_phone(), say::privacy_cannot_after()];
    let row = |msg| view! { <li><div>{say_critical(msg)}</div></li> };
    view! {
        <h1 tabindex="-1">{say(say::privacy_title())}</h1>
        <ul class="letter">{promises.map(row).into_iter().collect::<Vec<_>>()}</ul>
        <h2>{say_critical(say::privacy_cannot())}</h2>
        <ul class="letter">{cannot.map(row).into_iter().collect::<Vec<_>>()}</ul>
    }
}
