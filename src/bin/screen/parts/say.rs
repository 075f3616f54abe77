//! Words on the page: a message becomes a text node in the chosen language, and changes with it.

use super::el::{live, when};
use crate::ports::dom::{El, View, el, svg, views};
use crate::state::Words;
use come_along::facts::Line;
use come_along::i18n::{Msg, Spoken};
use come_along::model::Prose;
use leptos::prelude::*;

/// A message stands in a page wherever a view can. Words that fell back to another language
/// carry its `lang` and `dir`, so that a screen reader changes its voice.
impl From<Msg> for View {
    fn from(msg: Msg) -> Self {
        let words = expect_context::<Words>();
        let draw =
            move || {
                words.with(&msg, |spoken, voice| {
                    if spoken.tag == voice.tag() { View::text(&spoken.text) } else { marked(&spoken).into() }
                })
            };
        if use_context::<Still>().is_some() { draw().into() } else { live(draw) }
    }
}

/// Inside a part of the page that is drawn anew as a whole when the language changes: its words are
/// drawn once, without watching. Half of the work of a long list is watching.
#[derive(Clone, Copy)]
pub(crate) struct Still;

fn marked(spoken: &Spoken<'_>) -> El {
    let direction = spoken.direction.as_str();
    el("span").attr("lang", spoken.tag).attr("dir", direction).child(spoken.text.as_str())
}

/// Critical words: in a language that nobody has checked yet, the English stands under them.
pub(crate) fn say_critical(msg: Msg) -> View {
    let words = expect_context::<Words>();
    let english = msg.clone();
    let other = move || words.voice.with(|voice| voice.as_ref().is_some_and(|voice| voice.tag() != "en-GB"));
    views![msg, when(other, move || live_english(words, english.clone()))]
}

fn live_english(words: Words, msg: Msg) -> View {
    live(move || {
        let text = words.english.with(|english| english.as_ref().map(|english| english.text(&msg).text));
        text.map(|text| el("span").class("english").attr("lang", "en-GB").attr("dir", "ltr").child(text.as_str()))
    })
}

/// Somebody else's words, as written, in their own language and direction.
pub(crate) fn written(prose: &Prose) -> El {
    el("span").class("written").attr("lang", prose.lang()).attr("dir", "auto").child(prose.text.as_str())
}

/// A line of a fact: our words, or theirs as written.
pub(crate) fn line(line: Line) -> View {
    match line {
        Line::Say(msg) => views![msg, " "],
        Line::Quote(prose) => views![written(&prose), " "],
    }
}

/// A name, kept apart from the direction of the words around it.
pub(crate) fn name(name: &str) -> El {
    el("bdi").child(name)
}

/// A picture from the page's own set. Every picture has words beside it.
pub(crate) fn picture(id: &str) -> El {
    let shape = svg("use").attr("href", &["#p-", id].concat());
    svg("svg").class("picture").attr("aria-hidden", "true").child(shape)
}
