//! The message before it is sent: every line, in the person's language and in English, who will
//! read it, what cannot be promised; Send and Do not send weigh the same.

use crate::draft::Writing;
use crate::held::Held;
use crate::nav::Nav;
use crate::parts::el::{button, div, h1, h2, live, p, when};
use crate::parts::say::{name, say_critical};
use crate::parts::send::{Failure, Outgoing, can_seal, post, seal, trouble};
use crate::ports::dom::{El, View, el, views};
use crate::ports::net::SendError;
use crate::ports::{clock, page as browser};
use crate::state::{Asking, Hub, Opened, Tried, Words};
use crate::waiting::{TRIED_EVERY, Waits};
use come_along::facts::{self, Freshness};
use come_along::i18n::{Voice, say};
use come_along::model::{Listing, RoomState};
use come_along::referral::{Line, Occasion, Receiver, Reviewed, Subject, THING, review, steps};
use come_along::route::{Asked, Route};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page.
pub(crate) fn page(asked: Asked) -> View {
    let nav = expect_context::<Nav>();
    let hub = expect_context::<Hub>();
    let answers = expect_context::<Asking>().answers;
    let listing = expect_context::<Opened>().listing;
    if listing.is_none() && asked != Asked::Call {
        nav.replace(Route::Thing(asked.listing().to_string()));
        return View::nothing();
    }
    let (receiver, keys) = reader(listing.as_ref(), &hub);
    match answers.with_untracked(|answers| review(answers, subject(listing.as_ref(), &hub), receiver)) {
        Ok(reviewed) => return check(&asked, &reviewed, keys),
        // The thing itself cannot be asked for; its page says why and whom to ring.
        Err(complaints) if complaints.iter().any(|complaint| complaint.field == THING) => {
            nav.replace(Route::Thing(asked.listing().to_string()));
        }
        Err(complaints) => {
            let field = complaints.first().map_or("reply", |complaint| complaint.field);
            nav.replace(Route::Ask(asked, step_with(field)));
        }
    }
    View::nothing()
}

/// What is asked for; nothing by itself for whoever wants to be called.
fn subject(listing: Option<&Listing>, hub: &Hub) -> Subject {
    let Some(listing) = listing else {
        return Subject { listing: String::new(), name: String::new(), waiting: false, freshness: Freshness::Fresh };
    };
    let freshness = facts::freshness(listing, clock::uk_now().0, hub.settings.fresh_days);
    let waiting = matches!(listing.room.value().map(|room| room.state), Some(RoomState::Full | RoomState::Wait { .. }));
    Subject { listing: listing.id.clone(), name: listing.name.text.clone(), waiting, freshness }
}

/// Who reads a letter about this listing, and their keys: a group with keys of its own, or the hub.
fn reader(listing: Option<&Listing>, hub: &Hub) -> (Receiver, Vec<String>) {
    let group = listing
        .and_then(|listing| listing.receiver.as_ref())
        .and_then(|id| hub.settings.receivers.iter().find(|one| &one.id == id));
    match group {
        Some(group) => (
            Receiver { id: group.id.clone(), name: group.name.clone(), pledge: group.pledge.clone() },
            group.recipients.clone(),
        ),
        None => (
            Receiver { id: String::new(), name: hub.settings.name.clone(), pledge: hub.settings.pledge.clone() },
            hub.settings.recipients.clone(),
        ),
    }
}

/// The page of the question that has that field.
fn step_with(field: &str) -> usize {
    let steps = expect_context::<Asking>().answers.with_untracked(steps);
    let step =
        steps.iter().find(|step| step.question.id == field || step.question.fields.iter().any(|one| one.id == field));
    step.map_or(1, |step| step.number)
}

fn check(asked: &Asked, reviewed: &Reviewed, keys: Vec<String>) -> View {
    let words = expect_context::<Words>();
    let failure: Held<Option<Failure>> = Held::new(None);
    let sending = Held::new(false);
    let receiver = &reviewed.receiver().name;
    let lines = reviewed.lines().into_iter().map(|line| letter_line(line, asked)).collect::<View>();
    let promises = [say::check_reads(receiver.as_str()), say::check_sealed(), say::check_cannot(), say::check_once()];
    let told = reviewed.receiver().pledge.as_deref().map(|words| {
        let own = p("own-words", words).attr("lang", "en-GB").attr("dir", "auto");
        views![p("", say::check_told(receiver.as_str())), own]
    });
    let copy = reviewed.clone();
    let kiosk = expect_context::<Hub>().settings.kiosk;
    views![
        h1(say::check_title()),
        p("", el("strong").child(say::check_to(receiver.as_str()))),
        el("ul").class("letter").child(lines),
        live(move || english_copy(words, &copy)),
        div("note", promises.map(|promise| p("", say_critical(promise))).into_iter().collect::<View>()),
        told,
        live(move || failure.get().map(trouble)),
        when(move || waits(failure, kiosk), may_wait_here),
        when(move || sending.get(), || p("", say::send_waiting()).attr("role", "status")),
        div("two", send_button(reviewed, keys, failure, sending)).child(stop_button(asked)),
        other_ways(reviewed),
    ]
}

fn send_button(reviewed: &Reviewed, keys: Vec<String>, failure: Held<Option<Failure>>, sending: Held<bool>) -> El {
    let (words, hub, asking, nav) = (expect_context(), expect_context(), expect_context(), expect_context());
    let writing = expect_context();
    let deed = Send { words, hub, asking, writing, nav, keys, failure, sending };
    let reviewed = reviewed.clone();
    let go = move |pressed: bool| {
        if !sending.get_untracked() {
            sending.set(true);
            spawn_local(deed.clone().send(reviewed.clone(), pressed));
        }
    };
    let again = go.clone();
    when_the_line_is_back(failure, move || again(false));
    let press = move || go(true);
    let words = live(move || if failure.get().is_some() { say::send_again() } else { say::check_send() });
    button("go plain", words, press)
        .attr("id", "send")
        .live_attr("aria-disabled", move || Some(sending.get().to_string()))
}

/// Whether the message goes by itself when the line is back: never from a screen where the next person may
/// be somebody else.
fn waits(failure: Held<Option<Failure>>, kiosk: bool) -> bool {
    !kiosk && failure.get() == Some(Failure::Send(SendError::NoLine))
}

/// It goes by itself as long as this page is open. Should the page close, it stays on this device only if the
/// person says so: sealed, and then it is as good as sent, and no line of it can be changed.
fn may_wait_here() -> View {
    let (waits, writing) = (expect_context::<Waits>(), expect_context::<Writing>());
    let (asking, hub, nav) = (expect_context::<Asking>(), expect_context::<Hub>(), expect_context::<Nav>());
    if waits.here.with_untracked(Option::is_some) {
        // The phone keeps one: another in its place would be lost, or its number.
        return p("note", say::send_waits()).into();
    }
    let refused = Held::new(false);
    let keep = move || {
        let Some(tried) = asking.tried.get_untracked() else { return };
        let receiver = tried.reviewed.receiver().name.clone();
        if !waits.keep(&tried.outgoing, receiver, hub.clone()) {
            refused.set(true);
            return;
        }
        writing.forget();
        asking.begin_anew();
        nav.settle(Route::Kept);
    };
    views![
        p("note", say::send_waits()),
        p("soft small", say::wait_what()),
        button("go plain", say::wait_keep(), keep).attr("id", "wait-here"),
        div("", live(move || refused.get().then(|| p("note", say::wait_not_kept())))).attr("role", "status"),
    ]
}

/// As long as this page is open.
fn when_the_line_is_back(failure: Held<Option<Failure>>, again: impl Fn() + Clone + 'static) {
    let kiosk = expect_context::<Hub>().settings.kiosk;
    Effect::new(move |_| {
        if waits(failure, kiosk) {
            let (now, later) = (again.clone(), again.clone());
            let line = window_event_listener_untyped("online", move |_| now());
            let timer = set_timeout_with_handle(later, TRIED_EVERY).ok();
            on_cleanup(move || {
                line.remove();
                timer.iter().for_each(TimeoutHandle::clear);
            });
        }
    });
}

fn stop_button(asked: &Asked) -> El {
    let nav = expect_context::<Nav>();
    let writing = expect_context::<Writing>();
    let asked = asked.clone();
    let stop = move || {
        writing.forget();
        nav.go(Route::NotSent(asked.clone()));
    };
    button("go plain", say::check_do_not_send(), stop).attr("id", "do-not-send")
}

fn letter_line(line: Line, asked: &Asked) -> El {
    let nav = expect_context::<Nav>();
    let change = line.question.map(|question| {
        let (asked, step) = (asked.clone(), step_with(question));
        button("link", say::check_change(), move || nav.go(Route::Ask(asked.clone(), step)))
    });
    let own_words = line.own_words.as_deref().map(name);
    el("li").child(div("", views![line.words, " ", own_words])).child(change)
}

/// The same message in English, as the volunteer reads it, when the page is in another language.
fn english_copy(words: Words, reviewed: &Reviewed) -> Option<El> {
    if words.tag() == "en-GB" {
        return None;
    }
    let sentences = words.english.with(|voice| voice.as_ref().map(|voice| reviewed.sentences(voice)))?;
    let rows = sentences.iter().map(|sentence| p("", sentence.as_str()).attr("dir", "auto")).collect::<View>();
    let letter = div("own-words", rows).attr("lang", "en-GB").attr("dir", "ltr");
    Some(el("section").child(h2(say::check_english_title())).child(letter))
}

fn other_ways(reviewed: &Reviewed) -> El {
    let words = expect_context::<Words>();
    let told: Held<Option<bool>> = Held::new(None);
    let reviewed = reviewed.clone();
    let copy = move || {
        let text = words.voice.with_untracked(|voice| voice.as_ref().map(|voice| reviewed.sentences(voice).join("\n")));
        spawn_local(async move { told.set(Some(browser::copy(&text.unwrap_or_default()).await)) });
    };
    let told = live(move || told.get().map(|done| if done { say::check_copied() } else { say::check_copy_failed() }));
    let settings = expect_context::<Hub>().settings;
    // What is copied stays on a shared machine for the next person.
    let copy = (!settings.kiosk).then(|| button("link", say::check_copy(), copy));
    let print = settings.may_print().then(|| button("link", say::check_print(), browser::print));
    el("section")
        .child(h2(say::check_other_ways()))
        .child(p("", say::check_show()))
        .child(el("div").class("two").child(copy).child(print))
        .child(p("", told).attr("role", "status"))
}

/// What sending needs.
#[derive(Clone)]
struct Send {
    words: Words,
    hub: Hub,
    asking: Asking,
    writing: Writing,
    nav: Nav,
    keys: Vec<String>,
    failure: Held<Option<Failure>>,
    sending: Held<bool>,
}

impl Send {
    async fn send(self, reviewed: Reviewed, pressed: bool) {
        let receiver = reviewed.receiver().name.clone();
        let result = self.try_it(reviewed).await;
        self.sending.set(false);
        match result {
            Ok(receipt) => {
                self.asking.receipt.set(Some(receipt));
                self.asking.sent_to.set(receiver);
                self.asking.begin_anew();
                self.writing.forget();
                // Back leads to the beginning: behind a sent message stand only emptied questions.
                self.nav.settle(Route::Sent);
            }
            Err(failure) => {
                self.failure.set(Some(failure));
                // Whoever reads on while it is tried by itself is not pulled away.
                if pressed {
                    request_animation_frame(|| browser::focus("#app .wrong"));
                }
            }
        }
    }

    /// Sends it; the receipt.
    async fn try_it(&self, reviewed: Reviewed) -> Result<String, Failure> {
        can_seal().await?;
        let outgoing = self.parcel(reviewed).ok_or(Failure::CannotSeal)?;
        post(&outgoing, &self.hub).await.map(|()| outgoing.receipt)
    }

    /// The parcel of the last try when the words are the same, else a new one.
    fn parcel(&self, reviewed: Reviewed) -> Option<Outgoing> {
        let before = self.asking.tried.get_untracked().filter(|tried| tried.reviewed == reviewed);
        let outgoing = before.map(|tried| tried.outgoing).or_else(|| {
            let write = |occasion: Occasion<'_>, english: &Voice| reviewed.letter(occasion, english);
            seal(self.words, &self.keys, &reviewed.receiver().id, &write)
        })?;
        self.asking.tried.set(Some(Tried { reviewed, outgoing: outgoing.clone() }));
        Some(outgoing)
    }
}
