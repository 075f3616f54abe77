//! Every answer to whoever sends a letter or asks about one: a status and one code word. The site
//! has a sentence for each in the person's language; this list is all there are.
//!
//! | status | what the person is to be told |
//! |---|---|
//! | 200, 201 | it is there: on the disk |
//! | 400, 409, 413 | this letter will not be taken however often it is tried: the page is out of date |
//! | 408 | the line was too slow: try again |
//! | 429 | too much came from everybody together: try again in a while (`retry-after`), or telephone; with
//!   `work-asked 18`, the device works for so many zero bits (`come_along::site::Work`) and sends at once |
//! | 503 | the hub's machine is in trouble: try again soon (`retry-after`), or telephone |
//! | 507 | the hub has no room: telephone |

use crate::inbox::InboxError;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::atomic::{AtomicU64, Ordering};

/// A status and its word.
pub(super) type Answer = (StatusCode, &'static str);

pub(super) const STORED: Answer = (StatusCode::CREATED, "stored");
pub(super) const ALREADY_STORED: Answer = (StatusCode::OK, "already-stored");
/// A receipt was answered; the word itself is in the body.
pub(super) const TOLD: Answer = (StatusCode::OK, "told");
pub(super) const NOT_A_LETTER: Answer = (StatusCode::BAD_REQUEST, "not-a-letter");
pub(super) const NOT_A_RECEIPT: Answer = (StatusCode::BAD_REQUEST, "not-a-receipt");
pub(super) const NO_SUCH_RECEIVER: Answer = (StatusCode::BAD_REQUEST, "no-such-receiver");
pub(super) const CUT_SHORT: Answer = (StatusCode::BAD_REQUEST, "cut-short");
pub(super) const OTHER_CONTENT: Answer = (StatusCode::CONFLICT, "other-content");
pub(super) const TOO_LARGE: Answer = (StatusCode::PAYLOAD_TOO_LARGE, "too-large");
pub(super) const HOUR_IS_FULL: Answer = (StatusCode::TOO_MANY_REQUESTS, "hour-is-full");
/// Why 429: a page that is too old to know of work tells the person to try again in a while, and that
/// is right. The zero bits that are asked for stand behind the word.
pub(super) const WORK_ASKED: Answer = (StatusCode::TOO_MANY_REQUESTS, come_along::site::WORK_ASKED);
pub(super) const ASKED_TOO_OFTEN: Answer = (StatusCode::TOO_MANY_REQUESTS, "asked-too-often");
pub(super) const BUSY: Answer = (StatusCode::SERVICE_UNAVAILABLE, "busy");
pub(super) const INBOX_TROUBLE: Answer = (StatusCode::SERVICE_UNAVAILABLE, "inbox-trouble");
pub(super) const DISK_FULL: Answer = (StatusCode::INSUFFICIENT_STORAGE, "disk-full");
pub(super) const INBOX_IS_FULL: Answer = (StatusCode::INSUFFICIENT_STORAGE, "inbox-is-full");

/// All of them, in the order in which they are counted.
pub(super) const ALL: [Answer; 16] = [
    STORED,
    ALREADY_STORED,
    TOLD,
    NOT_A_LETTER,
    NOT_A_RECEIPT,
    NO_SUCH_RECEIVER,
    CUT_SHORT,
    OTHER_CONTENT,
    TOO_LARGE,
    HOUR_IS_FULL,
    WORK_ASKED,
    ASKED_TOO_OFTEN,
    BUSY,
    INBOX_TROUBLE,
    DISK_FULL,
    INBOX_IS_FULL,
];

/// What the inbox's own trouble is called.
pub(super) fn of_trouble(error: &InboxError) -> Answer {
    match error {
        InboxError::DiskFull => DISK_FULL,
        InboxError::Busy => BUSY,
        InboxError::Unsafe(_) | InboxError::Damaged(_) | InboxError::NotWritable(_) | InboxError::Trouble(_) => {
            INBOX_TROUBLE
        }
    }
}

/// The answer over HTTP.
pub(super) fn response((status, word): Answer, body: String) -> Response {
    let body = if body.is_empty() { word.to_owned() } else { body };
    let mut response = (status, [(header::CACHE_CONTROL, "no-store")], body).into_response();
    let later = status == StatusCode::TOO_MANY_REQUESTS || status == StatusCode::SERVICE_UNAVAILABLE;
    // Work is not done by waiting.
    if later && word != WORK_ASKED.1 {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    }
    response
}

/// A sealed answer, or 204 when there is none.
pub(super) fn sealed(sealed: Option<Vec<u8>>) -> Response {
    let head = [(header::CACHE_CONTROL, "no-store"), (header::CONTENT_TYPE, "application/octet-stream")];
    match sealed {
        Some(bytes) => (StatusCode::OK, head, bytes).into_response(),
        None => (StatusCode::NO_CONTENT, [(header::CACHE_CONTROL, "no-store")]).into_response(),
    }
}

/// How often each was given since the program started: plain numbers, nothing about anybody.
#[derive(Default)]
pub(crate) struct Given([AtomicU64; ALL.len()]);

impl Given {
    pub(super) fn one_more(&self, answer: Answer) {
        let at = ALL.iter().position(|one| *one == answer);
        if let Some(count) = at.and_then(|at| self.0.get(at)) {
            count.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(super) fn counts(&self) -> impl Iterator<Item = (Answer, u64)> {
        ALL.into_iter().zip(self.0.iter().map(|count| count.load(Ordering::Relaxed)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_its_own() {
        for (at, (_, word)) in ALL.iter().enumerate() {
            assert!(!word.is_empty() && ALL.iter().skip(at + 1).all(|(_, other)| other != word), "{word}");
        }
    }
}
