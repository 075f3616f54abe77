//! The person chose not to send: nothing was sent, and that is fine.

use crate::pages::list::hub_lines;
use crate::parts::say::say;
use crate::route::Route;
use crate::state::{Hub, Nav};
use come_along::i18n::say;
use leptos::prelude::*;

/// The page about the listing with that id.
pub(crate) fn page(id: String) -> impl IntoView {
    let nav = expect_context::<Nav>();
    let hub = expect_context::<Hub>();
    view! {
        <h1 tabindex="-1">{say(say::not_sent_title())}</h1>
        <p>{say(say::not_sent_kept())}</p>
        <button type="button" class="go plain" on:click=move |_| nav.replace(Route::Check(id.clone()))>{say(say::not_sent_back())}</button>
        <button type="button" class="go" on:click=move |_| nav.go(Route::Home)>{say(say::next_again())}</button>
        {hub_lines(&hub)}
    }
}
