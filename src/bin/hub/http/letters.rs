//! `POST /inbox`: a sealed letter comes in.
//!
//! Nothing about the sender is read: no address, no browser, no cookie. The limit on an hour is
//! for everybody together, because a whole hotel may share one address. Answers are one code
//! word; the site has the sentence in the person's language.

use super::Site;
use crate::inbox::{Hour, InboxError, Letter, LetterId, Put};
use crate::system;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use come_along::seal::SEALED_BYTES;
use come_along::site::{HEAD_BYTES, Head};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::sync::Arc;

/// Every letter has exactly this size on the way.
pub(super) const PARCEL_BYTES: usize = HEAD_BYTES + SEALED_BYTES;

/// An answer: its status and its one word.
type Answer = (StatusCode, &'static str);

const STORED: Answer = (StatusCode::CREATED, "stored");
const ALREADY_STORED: Answer = (StatusCode::OK, "already-stored");
const NOT_A_LETTER: Answer = (StatusCode::BAD_REQUEST, "not-a-letter");
const NO_SUCH_RECEIVER: Answer = (StatusCode::BAD_REQUEST, "no-such-receiver");
const CUT_SHORT: Answer = (StatusCode::BAD_REQUEST, "cut-short");
const OTHER_CONTENT: Answer = (StatusCode::CONFLICT, "other-content");
const TOO_LARGE: Answer = (StatusCode::PAYLOAD_TOO_LARGE, "too-large");
const HOUR_IS_FULL: Answer = (StatusCode::TOO_MANY_REQUESTS, "hour-is-full");
const BUSY: Answer = (StatusCode::SERVICE_UNAVAILABLE, "busy");
const INBOX_TROUBLE: Answer = (StatusCode::SERVICE_UNAVAILABLE, "inbox-trouble");
const DISK_FULL: Answer = (StatusCode::INSUFFICIENT_STORAGE, "disk-full");

/// Takes a letter in. [`STORED`] is said only when it is on the disk.
pub(super) async fn take(State(site): State<Arc<Site>>, request: Request) -> Response {
    let (status, word) = match read(&site, request).await {
        Ok(letter) => keep(&site, &letter).await,
        Err(refusal) => refusal,
    };
    let mut response = (status, [(header::CACHE_CONTROL, "no-store")], word).into_response();
    if status == StatusCode::TOO_MANY_REQUESTS || status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, header::HeaderValue::from_static("60"));
    }
    response
}

async fn read(site: &Site, request: Request) -> Result<Letter, Answer> {
    let headers = request.headers();
    if announced(headers).is_some_and(|length| length > PARCEL_BYTES) {
        return Err(TOO_LARGE);
    }
    // Also keeps other people's pages from posting here: this type needs a permission we never give.
    if headers.get(header::CONTENT_TYPE).is_none_or(|kind| kind != "application/octet-stream") {
        return Err(NOT_A_LETTER);
    }
    let parcel = Bytes::from_request(request, &()).await.map_err(|rejection| refused(&rejection))?;
    match parcel.len() {
        PARCEL_BYTES => {}
        more if more > PARCEL_BYTES => return Err(TOO_LARGE),
        _ => return Err(NOT_A_LETTER),
    }
    let (head, sealed) = Head::read(&parcel).map_err(|_| NOT_A_LETTER)?;
    if !head.receiver.is_empty() && !site.settings.receivers.iter().any(|one| one.id == head.receiver) {
        return Err(NO_SUCH_RECEIVER);
    }
    Ok(Letter {
        id: LetterId(head.id),
        receipt: kept_receipt(&site.receipt_key, &head.receipt),
        receiver: head.receiver,
        arrived: Hour::of(system::now()),
        sealed: sealed.to_vec(),
    })
}

fn announced(headers: &HeaderMap) -> Option<usize> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}

fn refused(rejection: &BytesRejection) -> Answer {
    if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE { TOO_LARGE } else { CUT_SHORT }
}

/// What the inbox keeps of a receipt: whoever steals the database cannot withdraw letters with it.
fn kept_receipt(key: &[u8; 32], receipt: &[u8; 32]) -> Option<[u8; 32]> {
    if *receipt == [0; 32] {
        return None;
    }
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(receipt);
    Some(mac.finalize().into_bytes().into())
}

async fn keep(site: &Site, letter: &Letter) -> Answer {
    match site.inbox.put(letter, site.most_an_hour).await {
        Ok(Put::Stored) => STORED,
        Ok(Put::AlreadyThere) => ALREADY_STORED,
        Ok(Put::OtherContent) => OTHER_CONTENT,
        Ok(Put::HourIsFull) => {
            site.told.once(&format!(
                "{} letters came in the hour from {}, which is the most; raise --letters-an-hour if they are real",
                site.most_an_hour, letter.arrived
            ));
            HOUR_IS_FULL
        }
        Err(error) => {
            site.told.once(&format!("letters cannot be kept: {error}"));
            match error {
                InboxError::DiskFull => DISK_FULL,
                InboxError::Busy => BUSY,
                InboxError::Unsafe(_) | InboxError::Trouble(_) => INBOX_TROUBLE,
            }
        }
    }
}
