//! Sending a note, whatever it is about: once however often it is pressed, and kept until it has gone.

use super::el::{div, live, p};
use super::field::careful;
use super::send::{Failure, Outgoing, can_seal, post, seal, trouble};
use crate::held::Held;
use crate::ports::dom::{El, View, el, views};
use crate::ports::page;
use crate::state::{Hub, Words};
use come_along::i18n::{Msg, say};
use come_along::referral::{Note, NoteError};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// How far it has come.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Step {
    Writing,
    Sending,
    /// The note itself cannot go.
    Mistake(NoteError),
    Failed(Failure),
    Done,
}

/// What is said while it goes, and when it does not.
pub(crate) fn said(step: Step) -> View {
    match step {
        Step::Writing | Step::Done => View::nothing(),
        Step::Mistake(mistake) => p("wrong", mistake.words()).attr("role", "alert").attr("tabindex", "-1").into(),
        Step::Sending => p("", say::send_waiting()).attr("role", "status").into(),
        Step::Failed(failure) => trouble(failure).into(),
    }
}

/// Where its words are typed; `hint` asks for no names and numbers, and what looks like one is pointed out.
pub(crate) fn text_box(typed: Held<String>, label: Msg, hint: Option<Msg>) -> El {
    let warns = hint.is_some();
    let input = el("textarea")
        .attr("id", "note")
        .class("box")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .live_attr("aria-describedby", move || warns.then(|| "note-hint".to_string()))
        .live_prop("value", move || typed.get())
        .on("input", move |event| typed.set(event_target_value(&event)));
    div("field", el("label").attr("for", "note").child(label))
        .child(hint.map(|hint| p("soft small", hint).attr("id", "note-hint")))
        .child(input)
        .child(live(move || warns.then(|| typed.with(|typed| careful(typed)))))
}

/// The form, and thanks in its place once the note has gone.
pub(crate) fn ends(form: El, step: Held<Step>, hub: &Hub) -> View {
    let (hide, receiver) = (form.same(), hub.settings.name.clone());
    let thanks = live(move || {
        let is_done = step.get() == Step::Done;
        hide.set_attr("hidden", is_done.then_some(""));
        is_done.then(|| p("note", say::tell_done(receiver.as_str())).attr("role", "status"))
    });
    views![form, thanks]
}

/// What sending needs.
#[derive(Clone)]
pub(crate) struct Deed {
    words: Words,
    hub: Hub,
    note: Rc<dyn Fn() -> Result<Note, NoteError>>,
    /// How far it has come.
    pub(crate) step: Held<Step>,
    /// The last try: the same words sent again are the same letter.
    tried: Held<Option<(Note, Outgoing)>>,
}

impl Deed {
    /// Sends the note that `note` makes when it is pressed.
    pub(crate) fn new(note: impl Fn() -> Result<Note, NoteError> + 'static) -> Self {
        let (words, hub) = (expect_context(), expect_context());
        Self { words, hub, note: Rc::new(note), step: Held::new(Step::Writing), tried: Held::new(None) }
    }

    pub(crate) fn go(self) {
        if self.step.get_untracked() != Step::Sending {
            self.step.set(Step::Sending);
            spawn_local(self.send());
        }
    }

    async fn send(self) {
        let step = match self.try_it().await {
            Ok(()) => Step::Done,
            Err(step) => step,
        };
        self.step.set(step);
        request_animation_frame(|| page::focus("#app .wrong, #app h1"));
    }

    async fn try_it(&self) -> Result<(), Step> {
        let note = (self.note)().map_err(Step::Mistake)?;
        can_seal().await.map_err(Step::Failed)?;
        let outgoing = self.outgoing(note).ok_or(Step::Failed(Failure::CannotSeal))?;
        post(&outgoing, &self.hub).await.map_err(Step::Failed)
    }

    fn outgoing(&self, note: Note) -> Option<Outgoing> {
        let before = self.tried.get_untracked().filter(|(tried, _)| *tried == note).map(|(_, outgoing)| outgoing);
        let keys = &self.hub.settings.recipients;
        let outgoing =
            before.or_else(|| seal(self.words, keys, "", &|occasion, english| note.letter(occasion, english)))?;
        self.tried.set(Some((note, outgoing.clone())));
        Some(outgoing)
    }
}
