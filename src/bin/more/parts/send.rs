//! Sealing and sending, for every page that can send something.

use super::el::p;
use crate::ports::dom::El;
use crate::ports::net::{Parcel, SendError};
use crate::ports::{clock, later, net, random};
use crate::state::{Hub, Words};
use come_along::i18n::{Msg, Voice, say};
use come_along::referral::{Letter, LetterId, Occasion, RECEIPT_RANDOM_BYTES, Receipt};
use come_along::seal::{RANDOM_BYTES, Randomness};
use come_along::site::Waiting;

/// Why it was not sent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Failure {
    /// This site has no key to seal to, or no randomness.
    CannotSeal,
    /// The network or the hub.
    Send(SendError),
}

/// What happened and what to do.
pub(crate) fn trouble(failure: Failure) -> El {
    let words: Msg = match failure {
        Failure::CannotSeal => say::send_no_hub(),
        Failure::Send(SendError::NoLine) => say::send_failed(),
        Failure::Send(SendError::Busy | SendError::WorkAsked(_)) => say::send_failed_busy(),
        Failure::Send(SendError::Trouble) => say::send_failed_trouble(),
        Failure::Send(SendError::CannotKeep) => say::send_failed_full(),
        Failure::Send(SendError::TooOld) => say::send_failed_old(),
    };
    p("wrong", words).attr("role", "alert").attr("tabindex", "-1")
}

/// What was sealed and may go, with its receipt. The same parcel may go twice and is one letter.
#[derive(Clone)]
pub(crate) struct Outgoing {
    parcel: Parcel,
    /// Four groups of four digits.
    pub(crate) receipt: String,
}

impl Outgoing {
    /// What travels.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.parcel.bytes().to_vec()
    }

    /// A letter that waits on this device; nothing once it has gone.
    pub(crate) fn kept(waiting: &Waiting) -> Option<Self> {
        Parcel::kept(waiting).map(|parcel| Self { parcel, receipt: waiting.receipt.clone() })
    }
}

/// Waits for the sealing part: it came while the page was read, and on a bad line it may have to be
/// fetched now.
pub(crate) async fn can_seal() -> Result<(), Failure> {
    if later::load().await { Ok(()) } else { Err(Failure::Send(SendError::NoLine)) }
}

/// Seals what `letter` writes for the readers with those keys; `receiver` as in `Receiver::id`.
pub(crate) fn seal(
    words: Words,
    keys: &[String],
    receiver: &str,
    letter: &dyn Fn(Occasion<'_>, &Voice) -> Letter,
) -> Option<Outgoing> {
    let id = LetterId(random::bytes()?);
    let receipt = Receipt::from_random(random::bytes::<RECEIPT_RANDOM_BYTES>()?);
    let randomness = Randomness::new(random::bytes::<RANDOM_BYTES>()?);
    // The volunteer reads English; without it the page's own language is better than nothing.
    let english = words.english.get_untracked().or_else(|| words.voice.get_untracked())?;
    let (written, _) = clock::uk_now();
    let answer_to = later::answer_key(&receipt)?;
    let letter = letter(Occasion { id, written, language: &words.tag(), answer_to: &answer_to }, &english);
    let sealed = later::sealed(&letter.errand(keys, randomness).ok()?)?;
    let parcel = Parcel::of(&sealed, id, receiver, later::committed(&receipt)?)?;
    Some(Outgoing { parcel, receipt: receipt.grouped() })
}

/// Sends it to the inbox that the hub has named, or to the site's own.
pub(crate) async fn post(outgoing: &Outgoing, hub: &Hub) -> Result<(), Failure> {
    let sent = match net::send(&outgoing.parcel, inbox(hub)).await {
        Err(SendError::WorkAsked(bits)) => {
            let worked = outgoing.parcel.worked(bits).await.ok_or(Failure::CannotSeal)?;
            net::send(&worked, inbox(hub)).await
        }
        sent => sent,
    };
    sent.map_err(Failure::Send)
}

/// The origin of the inbox; empty for the site's own.
pub(crate) fn inbox(hub: &Hub) -> &str {
    hub.settings.inbox.as_deref().unwrap_or_default()
}
