//! What stands around every page: the name, the language button, notices, the foot.

use super::say::{picture, say};
use crate::ports::{clock, page};
use crate::route::Route;
use crate::state::{Directory, Nav, Words};
use come_along::i18n::say;
use leptos::prelude::*;

/// A phone clock further from the directory's date than this is wrong, or the directory is.
const CLOCK_BEHIND_SECONDS: i64 = 2 * 24 * 3600;

/// The head of the page.
pub(crate) fn top() -> impl IntoView {
    let nav = expect_context::<Nav>();
    let words = expect_context::<Words>();
    let code = move || words.voice.with(|voice| voice.as_ref().map(|voice| voice.tag().to_uppercase()[..2].to_string()));
    // What is read aloud holds what is seen, for those who speak to their phone.
    let label = move || [words.plain(&say::language_change()), code().unwrap_or_default()].join(" ");
    view! {
        <header class="top">
            <span class="site-name">{say(say::site_name())}</span>
            <button
                type="button"
                class="round"
                aria-label=label
                on:click=move |_| if nav.now() != Route::Languages { nav.go(Route::Languages) }
            >
                {picture("speak")}
                {code}
            </button>
        </header>
    }
}

/// What has to be said above any page.
pub(crate) fn notices() -> impl IntoView {
    let words = expect_context::<Words>();
    let directory = expect_context::<Directory>();
    let nav = expect_context::<Nav>();
    let clock_is_wrong = Memo::new(move |_| {
        directory.here().is_some_and(|loaded| clock::seconds() < loaded.made_at - CLOCK_BEHIND_SECONDS)
    });
    let at_first = move || nav.stack.with(|stack| stack.len() <= 1);
    view! {
        <Show when=move || words.failed.get()>
            <p class="alert" role="status">{say(say::error_words())}</p>
        </Show>
        <Show when=move || clock_is_wrong.get()>
            <p class="alert" role="status">{say(say::error_clock())}</p>
        </Show>
        <Show when=move || !at_first()>
            <button type="button" class="link" on:click=move |_| { nav.back(); }>{say(say::back())}</button>
        </Show>
    }
}

/// The foot of the page.
pub(crate) fn foot() -> impl IntoView {
    let nav = expect_context::<Nav>();
    view! {
        <footer class="foot">
            <button type="button" class="link" on:click=move |_| nav.go(Route::Privacy)>{say(say::privacy_open())}</button>
            <button type="button" class="go plain" on:click=|_| page::wipe()>{say(say::finish())}</button>
            <p class="soft">{say(say::finish_hint())}</p>
        </footer>
    }
}
