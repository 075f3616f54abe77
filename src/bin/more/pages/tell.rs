//! A note to the hub: something is missing, or something is wrong with a listing. One press, sealed,
//! no name.

use crate::held::Held;
use crate::nav::Nav;
use crate::parts::el::{button, div, h1, live, p};
use crate::parts::field::careful;
use crate::parts::say::written;
use crate::parts::send::{Failure, Outgoing, can_seal, post, seal, trouble};
use crate::ports::dom::{El, View, el, views};
use crate::ports::page;
use crate::state::{Hub, Opened, Words};
use come_along::i18n::{Msg, say};
use come_along::referral::{About, Note, NoteError};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How far it has come.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    Writing,
    Sending,
    /// The note itself cannot go.
    Mistake(NoteError),
    Failed(Failure),
    Done,
}

/// The page; with an id about a mistake in that listing, else about something missing.
pub(crate) fn page(id: Option<String>) -> View {
    let wrong = id.and(expect_context::<Opened>().listing).map(|listing| (listing.id, listing.name));
    let title = if wrong.is_some() { say::tell_wrong_title() } else { say::tell_missing_title() };
    let name = wrong.as_ref().map(|(_, name)| p("", written(name)));
    let about = wrong.map_or(About::Missing, |(listing, name)| About::Wrong { listing, name: name.text });
    views![h1(title), name, form(about)]
}

fn form(about: About) -> View {
    let (hub, nav) = (expect_context::<Hub>(), expect_context::<Nav>());
    let is_missing = about == About::Missing;
    let (label, why) = match is_missing {
        true => (say::tell_missing_label(), say::tell_missing_why()),
        false => (say::tell_wrong_label(), say::tell_wrong_why()),
    };
    // What was typed into the search box was looked for and not found: it stands here to be changed.
    let typed = Held::new(if is_missing { expect_context::<Opened>().typed } else { String::new() });
    let step = Held::new(Step::Writing);
    let deed = Deed { words: expect_context(), hub: hub.clone(), about, typed, step, tried: Held::new(None) };
    let send = button("go plain", say::check_send(), move || deed.clone().go()).attr("id", "send");
    let stop = button("go plain", say::check_do_not_send(), move || nav.back());
    let receiver = hub.settings.name.clone();
    let same = receiver.clone();
    let buttons = views![
        text_box(typed, label),
        p("soft small", why),
        div("note", p("", say::tell_who(receiver.as_str()))),
        live(move || said(step.get())),
        div("two", send).child(stop),
    ];
    let form = div("form", buttons);
    let hide = form.same();
    views![
        form,
        live(move || {
            let is_done = step.get() == Step::Done;
            hide.set_attr("hidden", is_done.then_some(""));
            is_done.then(|| p("note", say::tell_done(same.as_str())).attr("role", "status"))
        }),
    ]
}

fn text_box(typed: Held<String>, label: Msg) -> El {
    let input = el("textarea")
        .attr("id", "note")
        .class("box")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-describedby", "note-hint")
        .live_prop("value", move || typed.get())
        .on("input", move |event| typed.set(event_target_value(&event)));
    div("field", el("label").attr("for", "note").child(label))
        .child(p("soft small", say::tell_hint()).attr("id", "note-hint"))
        .child(input)
        .child(live(move || typed.with(|typed| careful(typed))))
}

fn said(step: Step) -> View {
    match step {
        Step::Writing | Step::Done => View::nothing(),
        Step::Mistake(mistake) => p("wrong", mistake.words()).attr("role", "alert").attr("tabindex", "-1").into(),
        Step::Sending => p("", say::send_waiting()).attr("role", "status").into(),
        Step::Failed(failure) => trouble(failure).into(),
    }
}

/// What sending needs.
#[derive(Clone)]
struct Deed {
    words: Words,
    hub: Hub,
    about: About,
    typed: Held<String>,
    step: Held<Step>,
    /// The last try: the same words sent again are the same letter.
    tried: Held<Option<(Note, Outgoing)>>,
}

impl Deed {
    fn go(self) {
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
        let note = Note::new(self.about.clone(), &self.typed.get_untracked()).map_err(Step::Mistake)?;
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
