//! After sending: what happens next, what to do if nothing does, the number to keep.

use crate::pages::list::hub_lines;
use crate::parts::say::say;
use crate::route::Route;
use crate::state::{Asking, Hub, Nav};
use come_along::i18n::say;
use leptos::prelude::*;

/// The page.
pub(crate) fn page() -> impl IntoView {
    let asking = expect_context::<Asking>();
    let hub = expect_context::<Hub>();
    let nav = expect_context::<Nav>();
    let again = move |_| {
        nav.stack.set(vec![Route::Home]);
    };
    view! {
        <h1 tabindex="-1">{say(say::next_title())}</h1>
        <ul class="letter">
            <li><div>{say(say::next_today(asking.sent_to.get_untracked()))}</div></li>
            <li><div>{say(say::next_answer(hub.settings.answer_days))}</div></li>
            <li><div>{say(say::next_silence())}</div></li>
        </ul>
        <div class="note">
            <p>{say(say::next_receipt())}</p>
            <p class="receipt" id="receipt">{asking.receipt.get_untracked()}</p>
        </div>
        {hub_lines(&hub)}
        <button type="button" class="go" on:click=again>{say(say::next_again())}</button>
    }
}
