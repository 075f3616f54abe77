//! Words on the page: a message becomes a text node in the chosen language, and changes with it.

use crate::state::Words;
use come_along::i18n::{Direction, Msg};
use come_along::model::Prose;
use leptos::either::Either;
use leptos::prelude::*;

/// The words of `msg`. Words that fell back to another language carry its `lang` and `dir`, so
/// that a screen reader changes its voice.
pub(crate) fn say(msg: Msg) -> impl IntoView {
    let words = expect_context::<Words>();
    move || {
        words.with(&msg, |spoken, voice| {
            if spoken.tag == voice.tag() {
                Either::Left(spoken.text)
            } else {
                Either::Right(marked(spoken.text, spoken.tag.to_string(), spoken.direction))
            }
        })
    }
}

/// Critical words: in a language that nobody has checked yet, the English stands under them.
pub(crate) fn say_critical(msg: Msg) -> impl IntoView {
    let words = expect_context::<Words>();
    let english = msg.clone();
    view! {
        {say(msg)}
        {move || {
            let other = words.voice.with(|voice| voice.as_ref().is_some_and(|voice| voice.tag() != "en-GB"));
            other.then(|| in_english(words, &english))
        }}
    }
}

fn in_english(words: Words, msg: &Msg) -> impl IntoView + use<> {
    let text = words.english.with(|english| english.as_ref().map(|english| english.text(msg).text));
    text.map(|text| view! { <span class="english" lang="en-GB" dir="ltr">{text}</span> })
}

fn marked(text: String, tag: String, direction: Direction) -> impl IntoView {
    view! { <span lang=tag dir=direction.as_str()>{text}</span> }
}

/// Somebody else's words, as written, in their own language and direction.
pub(crate) fn written(prose: &Prose) -> impl IntoView + use<> {
    view! { <span class="written" lang=prose.lang().to_string() dir="auto">{prose.text.clone()}</span> }
}

/// A picture from the page's own set. Every picture has words beside it.
pub(crate) fn picture(id: &str) -> impl IntoView + use<> {
    let mut href = String::from("#p-");
    href.push_str(id);
    view! { <svg class="picture" aria-hidden="true"><use href=href></use></svg> }
}
