//! `POST /letters/state`, `/letters/answer` and `/letters/withdraw`: whoever kept a letter's receipt asks
//! how it is going, what was answered, or takes it back.
//!
//! The body is the receipt's commitment, 32 bytes (`Receipt::commitment`); it is in no address, so
//! no browser or proxy writes it down. The answer is one word of [`STATE_BYTES`], padded with
//! spaces: `waiting`, `read`, `answered`, `cannot-help`, or `gone`. A receipt that never was, a
//! letter that was withdrawn and one that is over give the same answer to the byte. Guessing is
//! held up by a limit for everybody together; no address is looked at. An answer is as large as a letter
//! and sealed to a key of the receipt; where there is none, for whatever reason, 204.

use super::Site;
use super::codes::{self, ASKED_TOO_OFTEN, Answer, NOT_A_RECEIPT, TOLD};
use super::letters::{body_of, kept_receipt};
use crate::inbox::{InboxError, Which};
use axum::extract::{Request, State};
use axum::response::Response;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

/// Every word has this length.
const STATE_BYTES: usize = 16;
const COMMITMENT_BYTES: usize = 32;
/// A receipt has 10^15 values. With this many questions a minute somebody would guess one of a
/// thousand letters in about three thousand years.
const A_MINUTE: f64 = 600.0;

/// How the letter is going.
pub(super) async fn state(State(site): State<Arc<Site>>, request: Request) -> Response {
    let answered = match read(&site, &site.asked, request).await {
        Ok(receipt) => site.inbox.find(receipt).await.map_err(|error| troubled(&site, &error)),
        Err(refusal) => Err(refusal),
    };
    told(&site, answered.map(|found| found.map_or("gone", |letter| letter.state.as_str())))
}

/// The sealed answer, if there is one.
pub(super) async fn answer(State(site): State<Arc<Site>>, request: Request) -> Response {
    let answered = match read(&site, &site.asked, request).await {
        Ok(receipt) => site.inbox.answer_for(receipt).await.map_err(|error| troubled(&site, &error)),
        Err(refusal) => Err(refusal),
    };
    match answered {
        Ok(sealed) => {
            site.given.one_more(TOLD);
            codes::sealed(sealed)
        }
        Err(refusal) => told(&site, Err(refusal)),
    }
}

/// Forgets the letter. Says `gone` whether or not there was one.
pub(super) async fn withdraw(State(site): State<Arc<Site>>, request: Request) -> Response {
    let answered = match read(&site, &site.withdrawn, request).await {
        Ok(receipt) => {
            let removed = site.inbox.remove(Which::Withdrawn(receipt)).await;
            site.bell.notify_one();
            removed.map_err(|error| troubled(&site, &error))
        }
        Err(refusal) => Err(refusal),
    };
    told(&site, answered.map(|_| "gone"))
}

/// What the inbox has of the receipt in the body.
async fn read(site: &Site, pace: &Pace, request: Request) -> Result<[u8; 32], Answer> {
    if !pace.lets_one_through(Instant::now()) {
        return Err(ASKED_TOO_OFTEN);
    }
    let body = body_of(request, COMMITMENT_BYTES, NOT_A_RECEIPT).await?;
    let commitment: [u8; COMMITMENT_BYTES] = body.as_ref().try_into().map_err(|_| NOT_A_RECEIPT)?;
    kept_receipt(&site.receipt_key, &commitment).ok_or(NOT_A_RECEIPT)
}

fn troubled(site: &Site, error: &InboxError) -> Answer {
    site.pages.told.once(&format!("receipts cannot be looked up: {error}"));
    codes::of_trouble(error)
}

fn told(site: &Site, answered: Result<&'static str, Answer>) -> Response {
    let (answer, body) = match answered {
        Ok(word) => (TOLD, format!("{word:<STATE_BYTES$}")),
        Err(refusal) => (refusal, String::new()),
    };
    site.given.one_more(answer);
    codes::response(answer, body)
}

/// So many a minute, from everybody together; a minute's worth may come at once.
pub(crate) struct Pace(Mutex<(f64, Option<Instant>)>);

impl Default for Pace {
    fn default() -> Self {
        Self(Mutex::new((A_MINUTE, None)))
    }
}

impl Pace {
    fn lets_one_through(&self, now: Instant) -> bool {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (left, before) = *kept;
        let since = before.map_or(0.0, |before| now.saturating_duration_since(before).as_secs_f64());
        let left = (left + since * A_MINUTE / 60.0).min(A_MINUTE);
        let through = left >= 1.0;
        *kept = (if through { left - 1.0 } else { left }, Some(now));
        through
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn the_pace_is_kept_and_comes_back() {
        let (pace, start) = (Pace::default(), Instant::now());
        let through = (0..700).filter(|_| pace.lets_one_through(start)).count();
        assert_eq!(through, 600);
        let later = start + Duration::from_secs(1);
        assert_eq!((0..20).filter(|_| pace.lets_one_through(later)).count(), 10);
    }

    #[test]
    fn every_word_has_one_length() {
        let words = crate::inbox::State::ALL.map(|(_, word)| word);
        assert!(words.iter().chain(&["gone"]).all(|word| format!("{word:<STATE_BYTES$}").len() == STATE_BYTES));
    }
}
