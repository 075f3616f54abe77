//! A sealed letter that waits on this device because its writer said so. It goes as soon as there is a line while a
//! page of this site is open; then only its number stays, until somebody has seen it.

use crate::held::Held;
use crate::parts::send::{Failure, Outgoing, post};
use crate::ports::store::Kept;
use crate::state::Hub;
use come_along::site::{NotWaiting, Waiting};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

/// How often a letter that waits for a line is tried.
pub(crate) const TRIED_EVERY: Duration = Duration::from_secs(20);

/// The letter, and how it is going.
#[derive(Clone, Copy)]
pub(crate) struct Waits {
    pub(crate) here: Held<Option<Waiting>>,
    /// Why the last try failed.
    pub(crate) failure: Held<Option<Failure>>,
    sending: Held<bool>,
    begun: Held<bool>,
}

impl Waits {
    pub(crate) fn new() -> Self {
        let (sending, begun) = (Held::new(false), Held::new(false));
        Self { here: Held::new(None), failure: Held::new(None), sending, begun }
    }

    /// Takes up what the device keeps, and tries to send it.
    pub(crate) fn begin(&self, hub: Hub) {
        match Kept::Letter.read().map(|text| Waiting::parse(&text)) {
            None => {}
            Some(Ok(waiting)) => {
                self.here.set(Some(waiting));
                self.go_on(hub);
            }
            // Sealed or not, nobody can do anything with it.
            Some(Err(NotWaiting)) => Kept::Letter.forget(),
        }
    }

    /// Keeps a sealed letter on the device; false when the device does not.
    pub(crate) fn keep(&self, outgoing: &Outgoing, receiver: String, hub: Hub) -> bool {
        let waiting = Waiting { receipt: outgoing.receipt.clone(), receiver, parcel: Some(outgoing.bytes()) };
        let is_kept = Kept::Letter.write(&waiting.to_text());
        if is_kept {
            self.here.set(Some(waiting));
            self.go_on(hub);
        } else {
            // Half a letter would only take room.
            Kept::Letter.forget();
        }
        is_kept
    }

    /// Forgets it, here and on the device.
    pub(crate) fn forget(&self) {
        Kept::Letter.forget();
        self.failure.set(None);
        self.here.set(None);
    }

    /// Tries now, again when the line is back, and every so often as long as the page is open.
    fn go_on(&self, hub: Hub) {
        let same = *self;
        let (back, later) = (hub.clone(), hub.clone());
        self.try_now(hub);
        if !self.begun.get_untracked() {
            self.begun.set(true);
            window_event_listener_untyped("online", move |_| same.try_now(back.clone()));
            set_interval(move || same.try_now(later.clone()), TRIED_EVERY);
        }
    }

    /// Tries once.
    pub(crate) fn try_now(&self, hub: Hub) {
        let same = *self;
        spawn_local(async move { same.try_it(&hub).await });
    }

    /// Another page of this site may have sent or forgotten it meanwhile: what is not on the device does not go.
    fn is_waiting(&self) -> bool {
        let kept = Kept::Letter.read().and_then(|text| Waiting::parse(&text).ok());
        if kept != self.here.get_untracked() {
            self.here.set(kept.clone());
        }
        kept.is_some_and(|waiting| waiting.parcel.is_some())
    }

    async fn try_it(self, hub: &Hub) {
        if self.sending.get_untracked() || !self.is_waiting() {
            return;
        }
        let Some(waiting) = self.here.get_untracked() else { return };
        let Some(outgoing) = Outgoing::kept(&waiting) else { return };
        self.sending.set(true);
        let sent = post(&outgoing, hub).await;
        self.sending.set(false);
        // Forgotten while it went: it may have gone, and nothing of it is put back.
        if self.here.get_untracked().as_ref() != Some(&waiting) {
            return;
        }
        match sent {
            Ok(()) => {
                let gone = waiting.gone();
                if !Kept::Letter.write(&gone.to_text()) {
                    Kept::Letter.forget();
                }
                self.failure.set(None);
                self.here.set(Some(gone));
            }
            Err(failure) => self.failure.set(Some(failure)),
        }
    }
}
