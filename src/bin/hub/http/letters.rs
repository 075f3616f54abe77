//! `POST /inbox`: a sealed letter comes in.
//!
//! Nothing about the sender is read: no address, no browser, no cookie. The limit on an hour is
//! for everybody together, because a whole hotel may share one address. Answers are one code
//! word; the site has the sentence in the person's language.

use super::Site;
use super::codes::{
    self, ALREADY_STORED, Answer, CUT_SHORT, HOUR_IS_FULL, INBOX_IS_FULL, NO_SUCH_RECEIVER, NOT_A_LETTER,
    OTHER_CONTENT, STORED, TOO_LARGE, WORK_ASKED,
};
use crate::inbox::{self, Letter, LetterId, Put};
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use come_along::seal::SEALED_BYTES;
use come_along::site::{HEAD_BYTES, Head};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::sync::Arc;

/// Every letter has exactly this size on the way.
pub(super) const PARCEL_BYTES: usize = HEAD_BYTES + SEALED_BYTES;

/// Takes a letter in. [`STORED`] is said only when it is on the disk.
pub(super) async fn take(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (answer, body) = match read(&site, request).await {
        Ok(letter) => keep(&site, letter).await,
        Err(refusal) => (refusal, String::new()),
    };
    site.given.one_more(answer);
    codes::response(answer, body)
}

async fn read(site: &Site, request: Request) -> Result<Letter, Answer> {
    let parcel = body_of(request, PARCEL_BYTES, NOT_A_LETTER).await?;
    let (head, sealed) = Head::read(&parcel).map_err(|_| NOT_A_LETTER)?;
    if !head.receiver.is_empty() && !site.pages.settings.receivers.iter().any(|one| one.id == head.receiver) {
        return Err(NO_SUCH_RECEIVER);
    }
    Ok(Letter {
        id: LetterId(head.id),
        worked_bits: head.worked_bits(sealed),
        receipt: kept_receipt(&site.receipt_key, &head.receipt),
        receiver: head.receiver,
        arrived: site.clock.arrival(),
        sealed: sealed.to_vec(),
        state: inbox::State::Waiting,
    })
}

/// A body of exactly so many bytes, or why not.
pub(super) async fn body_of(request: Request, bytes: usize, not_that: Answer) -> Result<Bytes, Answer> {
    let headers = request.headers();
    if announced(headers).is_some_and(|length| length > bytes) {
        return Err(TOO_LARGE);
    }
    // Also keeps other people's pages from posting here: this type needs a permission we never give.
    if headers.get(header::CONTENT_TYPE).is_none_or(|kind| kind != "application/octet-stream") {
        return Err(not_that);
    }
    let body = Bytes::from_request(request, &()).await.map_err(|rejection| refused(&rejection))?;
    match body.len() {
        length if length == bytes => Ok(body),
        more if more > bytes => Err(TOO_LARGE),
        _ => Err(not_that),
    }
}

fn announced(headers: &HeaderMap) -> Option<usize> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn refused(rejection: &BytesRejection) -> Answer {
    if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE { TOO_LARGE } else { CUT_SHORT }
}

/// What the inbox keeps of a receipt: whoever steals the database cannot withdraw letters with it.
pub(crate) fn kept_receipt(key: &[u8; 32], receipt: &[u8; 32]) -> Option<[u8; 32]> {
    if *receipt == [0; 32] {
        return None;
    }
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(receipt);
    Some(mac.finalize().into_bytes().into())
}

/// What became of it, and the body of the answer where the word alone is not enough.
async fn keep(site: &Site, letter: Letter) -> (Answer, String) {
    let arrived = letter.arrived;
    let answer = match site.letters.put(letter).await {
        Ok(Put::Stored) => {
            site.news.notify_one();
            STORED
        }
        Ok(Put::AlreadyThere) => ALREADY_STORED,
        Ok(Put::OtherContent) => OTHER_CONTENT,
        Ok(Put::HourIsFull) => {
            site.pages.told.once(&format!(
                "as many letters came in the hour from {arrived} as may; raise --letters-an-hour if they are real"
            ));
            HOUR_IS_FULL
        }
        Ok(Put::WorkAsked(bits)) => {
            site.pages.told.once(&format!(
                "many letters came in the hour from {arrived}: each further one costs the sender's device some \
                 work (`work_after` in inbox.json)"
            ));
            return (WORK_ASKED, format!("{} {bits}", WORK_ASKED.1));
        }
        Ok(Put::InboxIsFull) => {
            site.pages.told.once(
                "the inbox is full: new letters are refused, none is dropped. Remove letters that are done \
                 (hub letters --remove), or raise `megabytes` in inbox.json",
            );
            INBOX_IS_FULL
        }
        Err(error) => {
            site.pages.told.once(&format!("letters cannot be kept: {error}"));
            codes::of_trouble(&error)
        }
    };
    (answer, String::new())
}
