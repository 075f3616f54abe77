//! How is my message? Whoever has the number of one asks here, on any phone, and may take it back.
//!
//! The number itself stays on the device: only its commitment is sent, and in no address.

use crate::held::Held;
use crate::nav::Nav;
use crate::parts::el::{button, div, h1, h2, live, p};
use crate::parts::hub::hub_lines;
use crate::parts::note::{Deed, ends, said, text_box};
use crate::parts::say::say_critical;
use crate::parts::send::{Failure, can_seal, inbox, trouble};
use crate::ports::dom::{El, View, el, views};
use crate::ports::net::SendError;
use crate::ports::{later, net, page as browser};
use crate::state::{Asking, Hub};
use crate::waiting::Waits;
use come_along::i18n::{Msg, say};
use come_along::referral::{About, Note, Receipt};
use come_along::route::Route;
use come_along::site::Waiting;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What the page knows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// Nothing was asked yet.
    Nothing,
    /// The number is misspelt.
    Misspelt,
    /// It is being asked.
    Asked,
    /// It could not be asked.
    Failed,
    /// What became of the message.
    Here(Fate),
    /// Whether it is to be taken back, is being asked of the person.
    Sure(Fate),
    /// What has changed since it was sent, is being asked.
    Change(Fate),
    /// It was taken back just now.
    TakenBack,
}

/// What became of a message, as the inbox answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Waiting,
    Read,
    Answered,
    CannotHelp,
    Gone,
}

impl Fate {
    /// A word of a hub that is newer than this page says as little as none.
    fn of(word: &str) -> Option<Self> {
        match word {
            "waiting" => Some(Self::Waiting),
            "read" => Some(Self::Read),
            "answered" => Some(Self::Answered),
            "cannot-help" => Some(Self::CannotHelp),
            "gone" => Some(Self::Gone),
            _ => None,
        }
    }

    fn words(self) -> Msg {
        match self {
            Self::Waiting => say::kept_waiting(),
            Self::Read => say::kept_read(),
            Self::Answered => say::kept_answered(),
            Self::CannotHelp => say::kept_cannot(),
            Self::Gone => say::kept_gone(),
        }
    }
}

/// The page.
pub(crate) fn page() -> View {
    let (hub, nav) = (expect_context::<Hub>(), expect_context::<Nav>());
    let waits = expect_context::<Waits>();
    // Of a message that was sent on this visit, or that this device keeps, the number stands here already.
    let here = waits.here.with_untracked(|waiting| waiting.as_ref().map(|waiting| waiting.receipt.clone()));
    let number = here.or_else(|| expect_context::<Asking>().receipt.get_untracked());
    let typed = Held::new(number.unwrap_or_default());
    let talk = Talk { hub: hub.clone(), typed, known: Held::new(Known::Nothing), answer: Held::new(None) };
    let (ask, same) = (talk.clone(), talk.clone());
    let with = hub.clone();
    views![
        h1(say::kept_open()),
        live(move || waits.here.get().map(|waiting| on_this_device(&waiting, waits, &with))),
        number_box(&talk),
        p("soft small", say::kept_why()),
        button("go", say::kept_ask(), move || ask.clone().go("/letters/state")).attr("id", "ask-number"),
        live(move || same.said()),
        button("link", say::next_again(), move || nav.go(Route::Home)),
        hub_lines(&hub),
    ]
}

/// A message that this device keeps: it has not gone yet, or its number is still here.
fn on_this_device(waiting: &Waiting, waits: Waits, hub: &Hub) -> El {
    let receipt = p("receipt", waiting.receipt.as_str());
    let forget = move || {
        waits.forget();
        browser::focus_heading();
    };
    let inside = if waiting.parcel.is_none() {
        let gone = p("", say::wait_gone(waiting.receiver.as_str())).attr("role", "status");
        views![
            div("note", gone).child(receipt),
            button("go plain", say::wait_forget(), forget).attr("id", "wait-forget")
        ]
    } else {
        let with = hub.clone();
        let now = button("go plain", say::wait_now(), move || waits.try_now(with.clone())).attr("id", "wait-now");
        let failed = move || waits.failure.get().filter(|failure| *failure != Failure::Send(SendError::NoLine));
        views![
            div("note", p("", say::wait_here(waiting.receiver.as_str())))
                .child(p("", say::wait_until()))
                .child(receipt),
            live(move || failed().map(trouble)),
            div("two", now).child(button("go plain", say::wait_delete(), forget).attr("id", "wait-delete")),
        ]
    };
    el("section").attr("id", "waits").child(inside)
}

fn number_box(talk: &Talk) -> El {
    let Talk { typed, known, .. } = *talk;
    let take = move |written: String| {
        typed.set(written);
        known.set(Known::Nothing);
    };
    let input = el("input")
        .attr("id", "number")
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("dir", "ltr")
        .class("box")
        .attr("aria-describedby", "number-hint")
        .live_attr("aria-invalid", move || (known.get() == Known::Misspelt).then(|| "true".to_string()))
        .live_prop("value", move || typed.get())
        .on("input", move |event| take(event_target_value(&event)));
    div("field", el("label").attr("for", "number").child(say::kept_label()))
        .child(p("soft small", say::kept_hint()).attr("id", "number-hint"))
        .child(input)
}

/// What asking needs.
#[derive(Clone)]
struct Talk {
    hub: Hub,
    typed: Held<String>,
    known: Held<Known>,
    /// What the hub says, in its own words.
    answer: Held<Option<String>>,
}

impl Talk {
    fn go(self, question: &'static str) {
        if self.known.get_untracked() != Known::Asked {
            spawn_local(self.ask(question));
        }
    }

    async fn ask(self, question: &'static str) {
        self.known.set(Known::Asked);
        let known = self.answered(question).await;
        self.known.set(known);
        request_animation_frame(|| browser::focus("#app .wrong, #fate"));
    }

    async fn answered(&self, question: &str) -> Known {
        let Some(receipt) = Receipt::parse(&self.typed.get_untracked()) else { return Known::Misspelt };
        if can_seal().await.is_err() {
            return Known::Failed;
        }
        let Some(commitment) = later::committed(&receipt) else { return Known::Failed };
        let word = net::ask(inbox(&self.hub), question, &commitment).await.unwrap_or_default();
        let fate = Fate::of(&word);
        self.answer.set(None);
        if !matches!(fate, None | Some(Fate::Gone)) {
            let sealed = net::answer(inbox(&self.hub), &commitment).await.ok().flatten();
            self.answer.set(sealed.and_then(|sealed| later::answered(&receipt, &sealed)));
        }
        match fate {
            Some(Fate::Gone) if question == WITHDRAW => Known::TakenBack,
            Some(fate) => Known::Here(fate),
            None => Known::Failed,
        }
    }

    fn said(&self) -> View {
        match self.known.get() {
            Known::Nothing => View::nothing(),
            Known::Asked => p("", say::loading()).attr("role", "status").into(),
            Known::Misspelt => wrong(say::kept_wrong()),
            Known::Failed => wrong(say::kept_failed()),
            Known::TakenBack => told(say::kept_withdrawn(), None).into(),
            Known::Here(fate) => views![
                told(fate.words(), (fate == Fate::Waiting).then(say::kept_waiting_ways)),
                self.answer.get().as_deref().map(words_of_the_hub),
                (fate != Fate::Gone).then(|| {
                    let change = self.turn(say::kept_change(), Known::Change(fate));
                    div("two", change).child(self.turn(say::kept_withdraw(), Known::Sure(fate)))
                }),
            ],
            Known::Change(fate) => self.change(fate),
            Known::Sure(fate) => self.sure(fate),
        }
    }

    /// Taking back is asked twice: it cannot be undone.
    fn sure(&self, fate: Fate) -> View {
        let words = if fate == Fate::Waiting { say::kept_sure() } else { say::kept_sure_read() };
        let same = self.clone();
        let yes =
            button("go plain", say::kept_withdraw_yes(), move || same.clone().go(WITHDRAW)).attr("id", "withdraw");
        views![
            p("note", say_critical(words)).attr("id", "fate").attr("tabindex", "-1"),
            div("two", yes).child(self.turn(say::kept_withdraw_no(), Known::Here(fate))),
        ]
    }

    /// A few words to the hub, sealed: which message they are about is said by the commitment to its receipt.
    fn change(&self, fate: Fate) -> View {
        let typed = Held::new(String::new());
        let receipt = Receipt::parse(&self.typed.get_untracked());
        let Some(commitment) = receipt.as_ref().and_then(later::committed) else { return wrong(say::kept_failed()) };
        let deed = Deed::new(move || Note::new(About::Changed { commitment }, &typed.get_untracked()));
        let step = deed.step;
        let send = button("go plain", say::check_send(), move || deed.clone().go()).attr("id", "send");
        let inside = views![
            text_box(typed, say::kept_change_label(), None),
            div("note", p("", say::kept_change_who(self.hub.settings.name.as_str()))),
            live(move || said(step.get())),
            div("two", send).child(self.turn(say::check_do_not_send(), Known::Here(fate))),
        ];
        let form = div("form", inside).attr("id", "fate").attr("tabindex", "-1");
        ends(form, step, &self.hub)
    }

    fn turn(&self, words: Msg, next: Known) -> El {
        let known = self.known;
        button("go plain", words, move || {
            known.set(next);
            request_animation_frame(|| browser::focus("#fate"));
        })
    }
}

const WITHDRAW: &str = "/letters/withdraw";

fn told(words: Msg, more: Option<Msg>) -> El {
    let note = div("note", p("", say_critical(words))).child(more.map(|more| p("", more)));
    note.attr("id", "fate").attr("tabindex", "-1").attr("role", "status")
}

/// The hub's own words, in whatever language they are.
fn words_of_the_hub(words: &str) -> El {
    el("section").attr("id", "answer").child(h2(say::kept_answer())).child(p("own-words", words).attr("dir", "auto"))
}

fn wrong(words: Msg) -> View {
    p("wrong", words).attr("role", "alert").attr("tabindex", "-1").into()
}
