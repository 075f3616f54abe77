//! The message before it is sent: every line, in the person's language and in English, who will
//! read it, what cannot be promised; Send and Do not send weigh the same.

use crate::held::Held;
use crate::nav::Nav;
use crate::parts::el::{button, div, h1, h2, live, p, when};
use crate::parts::say::{name, say_critical};
use crate::parts::send::{Failure, Outgoing, can_seal, post, seal, trouble};
use crate::ports::dom::{El, View, el, views};
use crate::ports::{clock, page as browser};
use crate::state::{Asking, Hub, Opened, Tried, Words};
use come_along::facts;
use come_along::i18n::{Voice, say};
use come_along::model::{Listing, RoomState};
use come_along::referral::{Line, Occasion, Receiver, Reviewed, Subject, THING, review, steps};
use come_along::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page about the listing with that id.
pub(crate) fn page(id: String) -> View {
    let nav = expect_context::<Nav>();
    let hub = expect_context::<Hub>();
    let answers = expect_context::<Asking>().answers;
    let reviewed = expect_context::<Opened>().listing.map(|listing| {
        let (receiver, keys) = reader(&listing, &hub);
        (answers.with_untracked(|answers| review(answers, subject(&listing, &hub), receiver)), keys)
    });
    match reviewed {
        Some((Ok(reviewed), keys)) => return check(&id, &reviewed, keys),
        Some((Err(complaints), _)) => {
            // The thing itself cannot be asked for; its page says why and whom to ring.
            if complaints.iter().any(|complaint| complaint.field == THING) {
                nav.replace(Route::Thing(id));
                return View::nothing();
            }
            let field = complaints.first().map_or("reply", |complaint| complaint.field);
            nav.replace(Route::Ask(id, step_with(field)));
        }
        None => nav.replace(Route::Thing(id)),
    }
    View::nothing()
}

fn subject(listing: &Listing, hub: &Hub) -> Subject {
    let freshness = facts::freshness(listing, clock::uk_now().0, hub.settings.fresh_days);
    let waiting = matches!(listing.room.value().map(|room| room.state), Some(RoomState::Full | RoomState::Wait { .. }));
    Subject { listing: listing.id.clone(), name: listing.name.text.clone(), waiting, freshness }
}

/// Who reads a letter about this listing, and their keys: a group with keys of its own, or the hub.
fn reader(listing: &Listing, hub: &Hub) -> (Receiver, Vec<String>) {
    let group = listing.receiver.as_ref().and_then(|id| hub.settings.receivers.iter().find(|one| &one.id == id));
    match group {
        Some(group) => (Receiver { id: group.id.clone(), name: group.name.clone() }, group.recipients.clone()),
        None => (Receiver { id: String::new(), name: hub.settings.name.clone() }, hub.settings.recipients.clone()),
    }
}

/// The page of the question that has that field.
fn step_with(field: &str) -> usize {
    let steps = steps();
    let step =
        steps.iter().find(|step| step.question.id == field || step.question.fields.iter().any(|one| one.id == field));
    step.map_or(1, |step| step.number)
}

fn check(id: &str, reviewed: &Reviewed, keys: Vec<String>) -> View {
    let words = expect_context::<Words>();
    let failure: Held<Option<Failure>> = Held::new(None);
    let sending = Held::new(false);
    let receiver = &reviewed.receiver().name;
    let lines = reviewed.lines().into_iter().map(|line| letter_line(line, id)).collect::<View>();
    let promises = [say::check_reads(receiver.as_str()), say::check_sealed(), say::check_cannot(), say::check_once()];
    let copy = reviewed.clone();
    views![
        h1(say::check_title()),
        p("", el("strong").child(say::check_to(receiver.as_str()))),
        el("ul").class("letter").child(lines),
        live(move || english_copy(words, &copy)),
        div("note", promises.map(|promise| p("", say_critical(promise))).into_iter().collect::<View>()),
        live(move || failure.get().map(trouble)),
        when(move || sending.get(), || p("", say::send_waiting()).attr("role", "status")),
        div("two", send_button(reviewed, keys, failure, sending)).child(stop_button(id)),
        other_ways(reviewed),
    ]
}

fn send_button(reviewed: &Reviewed, keys: Vec<String>, failure: Held<Option<Failure>>, sending: Held<bool>) -> El {
    let (words, hub, asking, nav) = (expect_context(), expect_context(), expect_context(), expect_context());
    let deed = Send { words, hub, asking, nav, keys, failure, sending };
    let reviewed = reviewed.clone();
    let press = move || {
        if !sending.get_untracked() {
            sending.set(true);
            spawn_local(deed.clone().send(reviewed.clone()));
        }
    };
    let words = live(move || if failure.get().is_some() { say::send_again() } else { say::check_send() });
    button("go plain", words, press)
        .attr("id", "send")
        .live_attr("aria-disabled", move || Some(sending.get().to_string()))
}

fn stop_button(id: &str) -> El {
    let nav = expect_context::<Nav>();
    let id = id.to_string();
    button("go plain", say::check_do_not_send(), move || nav.go(Route::NotSent(id.clone()))).attr("id", "do-not-send")
}

fn letter_line(line: Line, id: &str) -> El {
    let nav = expect_context::<Nav>();
    let change = line.question.map(|question| {
        let (id, step) = (id.to_string(), step_with(question));
        button("link", say::check_change(), move || nav.go(Route::Ask(id.clone(), step)))
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
    nav: Nav,
    keys: Vec<String>,
    failure: Held<Option<Failure>>,
    sending: Held<bool>,
}

impl Send {
    async fn send(self, reviewed: Reviewed) {
        let receiver = reviewed.receiver().name.clone();
        let result = self.try_it(reviewed).await;
        self.sending.set(false);
        match result {
            Ok(receipt) => {
                self.asking.receipt.set(Some(receipt));
                self.asking.sent_to.set(receiver);
                self.asking.answers.set(Default::default());
                self.asking.tried.set(None);
                // Back leads to the beginning: behind a sent message stand only emptied questions.
                self.nav.settle(Route::Sent);
            }
            Err(failure) => {
                self.failure.set(Some(failure));
                request_animation_frame(|| browser::focus("#app .wrong"));
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
