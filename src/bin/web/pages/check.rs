//! The message before it is sent: every line, in the person's language and in English, who will
//! read it, what cannot be promised; Send and Do not send weigh the same.

use crate::parts::say::{say, say_critical};
use crate::ports::{clock, net, page as browser, random};
use crate::route::Route;
use crate::state::{Asking, Directory, Hub, Nav, Tried, Words};
use come_along::i18n::{Msg, say};
use come_along::model::{Listing, RoomState};
use come_along::referral::{
    LetterId, Line, Occasion, RECEIPT_RANDOM_BYTES, Receipt, Receiver, Reviewed, Subject, review, steps,
};
use come_along::seal::{RANDOM_BYTES, Randomness, Recipient};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The page about the listing with that id.
pub(crate) fn page(id: String) -> impl IntoView {
    let nav = expect_context::<Nav>();
    let hub = expect_context::<Hub>();
    let Some(listing) = expect_context::<Directory>().listing(&id) else {
        nav.replace(Route::Thing(id));
        return ().into_any();
    };
    let answers = expect_context::<Asking>().answers;
    let (receiver, keys) = reader(&listing, &hub);
    let reviewed = answers.with_untracked(|answers| review(answers, subject(&listing), receiver));
    match reviewed {
        Ok(reviewed) => check(id, reviewed, keys).into_any(),
        Err(complaints) => {
            let field = complaints.first().map_or("reply", |complaint| complaint.field);
            nav.replace(Route::Ask(id, step_with(field)));
            ().into_any()
        }
    }
}

fn subject(listing: &Listing) -> Subject {
    let waiting = matches!(listing.room.value().map(|room| room.state), Some(RoomState::Wait { .. }));
    Subject { listing: listing.id.clone(), name: listing.name.text.clone(), waiting }
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

fn check(id: String, reviewed: Reviewed, keys: Vec<String>) -> impl IntoView {
    let nav = expect_context::<Nav>();
    let words = expect_context::<Words>();
    let failure: RwSignal<Option<Failure>> = RwSignal::new(None);
    let sending = RwSignal::new(false);
    let receiver = reviewed.receiver().name.clone();
    let lines = reviewed.lines();
    let english = {
        let reviewed = reviewed.clone();
        move || english_copy(words, &reviewed)
    };
    let press = {
        let reviewed = reviewed.clone();
        let deed = Send { words, hub: expect_context(), asking: expect_context(), nav, keys, failure, sending };
        move |_| {
            if !sending.get_untracked() {
                sending.set(true);
                spawn_local(deed.clone().send(reviewed.clone()));
            }
        }
    };
    let stop = {
        let id = id.clone();
        move |_| nav.go(Route::NotSent(id.clone()))
    };
    view! {
        <h1 tabindex="-1">{say(say::check_title())}</h1>
        <p><strong>{say(say::check_to(receiver.clone()))}</strong></p>
        <ul class="letter">{lines.into_iter().map(|line| letter_line(line, &id)).collect::<Vec<_>>()}</ul>
        {english}
        <div class="note">
            <p>{say_critical(say::check_reads(receiver))}</p>
            <p>{say_critical(say::check_sealed())}</p>
            <p>{say_critical(say::check_cannot())}</p>
            <p>{say_critical(say::check_once())}</p>
        </div>
        {move || failure.get().map(trouble)}
        <Show when=move || sending.get()>
            <p role="status">{say(say::send_waiting())}</p>
        </Show>
        <div class="two">
            <button type="button" class="go plain" id="send" aria-disabled=move || sending.get().to_string() on:click=press>
                {move || say(if failure.get().is_some() { say::send_again() } else { say::check_send() })}
            </button>
            <button type="button" class="go plain" id="do-not-send" on:click=stop>{say(say::check_do_not_send())}</button>
        </div>
        {other_ways(reviewed)}
    }
}

fn letter_line(line: Line, id: &str) -> impl IntoView + use<> {
    let nav = expect_context::<Nav>();
    let id = id.to_string();
    let change = line.question.map(|question| {
        let step = step_with(question);
        view! {
            <button type="button" class="link" on:click=move |_| nav.go(Route::Ask(id.clone(), step))>{say(say::check_change())}</button>
        }
    });
    view! {
        <li>
            <div>{say(line.words)} {line.own_words.map(|own| view! { <bdi>{own}</bdi> })}</div>
            {change}
        </li>
    }
}

/// The same message in English, as the volunteer reads it, when the page is in another language.
fn english_copy(words: Words, reviewed: &Reviewed) -> Option<impl IntoView + use<>> {
    if words.tag() == "en-GB" {
        return None;
    }
    let sentences = words.english.with(|voice| voice.as_ref().map(|voice| reviewed.sentences(voice)))?;
    let rows: Vec<_> = sentences.into_iter().map(|sentence| view! { <p dir="auto">{sentence}</p> }).collect();
    Some(view! {
        <section>
            <h2>{say(say::check_english_title())}</h2>
            <div class="own-words" lang="en-GB" dir="ltr">{rows}</div>
        </section>
    })
}

fn other_ways(reviewed: Reviewed) -> impl IntoView {
    let words = expect_context::<Words>();
    let told: RwSignal<Option<bool>> = RwSignal::new(None);
    let copy = move |_| {
        let text = words.voice.with_untracked(|voice| voice.as_ref().map(|voice| reviewed.sentences(voice).join("\n")));
        spawn_local(async move { told.set(Some(browser::copy(&text.unwrap_or_default()).await)) });
    };
    view! {
        <section>
            <h2>{say(say::check_other_ways())}</h2>
            <p>{say(say::check_show())}</p>
            <div class="two">
                <button type="button" class="link" on:click=copy>{say(say::check_copy())}</button>
                <button type="button" class="link" on:click=|_| browser::print()>{say(say::check_print())}</button>
            </div>
            <p role="status">
                {move || told.get().map(|done| say(if done { say::check_copied() } else { say::check_copy_failed() }))}
            </p>
        </section>
    }
}

/// Why it was not sent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Failure {
    /// This site has no key to seal to, or no randomness.
    CannotSeal,
    /// The network or the hub.
    Send(net::SendError),
}

fn trouble(failure: Failure) -> impl IntoView {
    let words: Msg = match failure {
        Failure::CannotSeal => say::send_no_hub(),
        Failure::Send(net::SendError::NoLine) => say::send_failed(),
        Failure::Send(net::SendError::Busy) => say::send_failed_busy(),
        Failure::Send(net::SendError::CannotKeep) => say::send_failed_full(),
    };
    view! { <p class="wrong" role="alert" tabindex="-1">{say(words)}</p> }
}

/// What sending needs.
#[derive(Clone)]
struct Send {
    words: Words,
    hub: Hub,
    asking: Asking,
    nav: Nav,
    keys: Vec<String>,
    failure: RwSignal<Option<Failure>>,
    sending: RwSignal<bool>,
}

impl Send {
    async fn send(self, reviewed: Reviewed) {
        let receiver = reviewed.receiver().name.clone();
        let result = match self.parcel(reviewed) {
            Some(tried) => {
                let origin = self.hub.settings.inbox.as_deref().unwrap_or_default();
                net::send(&tried.parcel, origin).await.map(|()| tried.receipt).map_err(Failure::Send)
            }
            None => Err(Failure::CannotSeal),
        };
        self.sending.set(false);
        match result {
            Ok(receipt) => {
                self.asking.receipt.set(Some(receipt));
                self.asking.sent_to.set(receiver);
                self.asking.answers.set(Default::default());
                self.asking.tried.set(None);
                self.nav.replace(Route::Sent);
            }
            Err(failure) => {
                self.failure.set(Some(failure));
                request_animation_frame(|| browser::focus("#app .wrong"));
            }
        }
    }

    /// The parcel of the last try when the words are the same, else a new one.
    fn parcel(&self, reviewed: Reviewed) -> Option<Tried> {
        let before = self.asking.tried.get_untracked().filter(|tried| tried.reviewed == reviewed);
        let tried = before.or_else(|| self.seal(reviewed))?;
        self.asking.tried.set(Some(tried.clone()));
        Some(tried)
    }

    fn seal(&self, reviewed: Reviewed) -> Option<Tried> {
        let id = LetterId(random::bytes()?);
        let receipt = Receipt::from_random(random::bytes::<RECEIPT_RANDOM_BYTES>()?);
        let randomness = Randomness::new(random::bytes::<RANDOM_BYTES>()?);
        let keys: Vec<Recipient> = self.keys.iter().map(|key| Recipient::parse(key)).collect::<Result<_, _>>().ok()?;
        // The volunteer reads English; without it the page's own language is better than nothing.
        let english = self.words.english.get_untracked().or_else(|| self.words.voice.get_untracked())?;
        let (written, _) = clock::uk_now();
        let tag = self.words.tag();
        let sealed =
            reviewed.letter(Occasion { id, written, language: &tag }, &english).seal(&keys, randomness).ok()?;
        let parcel = net::Parcel::of(&sealed, id, &reviewed.receiver().id, receipt.commitment())?;
        Some(Tried { reviewed, parcel, receipt: receipt.grouped() })
    }
}
