//! The network: files in, sealed letters out. Nothing else can be sent from here.

use super::later;
use come_along::referral::LetterId;
use come_along::seal::Sealed;
use come_along::site::{Head, WORK_AT, Waiting, work_asked};
use js_sys::{ArrayBuffer, Uint8Array};
use std::sync::Arc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Headers, RequestInit, Response, window};

/// How long a letter may take on a slow line, in milliseconds.
const SEND_WITHIN_MS: u32 = 60_000;

/// A file did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotHere;

/// A sealed letter on its way: made from what was sealed, and from nothing else.
#[derive(Clone)]
pub(crate) struct Parcel(Arc<Vec<u8>>);

impl Parcel {
    /// Wraps a sealed letter for `receiver`.
    pub(crate) fn of(sealed: &Sealed, id: LetterId, receiver: &str, receipt: [u8; 32]) -> Option<Self> {
        let head = Head { id: id.0, receipt, receiver: receiver.to_string(), work: [0; 8] };
        head.parcel(sealed.bytes()).ok().map(|bytes| Self(Arc::new(bytes)))
    }

    /// A parcel that this device has kept: it was read as one, and holds what is sealed.
    pub(crate) fn kept(waiting: &Waiting) -> Option<Self> {
        waiting.parcel.clone().map(|bytes| Self(Arc::new(bytes)))
    }

    /// What travels.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The same parcel with the work that the hub asks for.
    pub(crate) async fn worked(&self, bits: u8) -> Option<Self> {
        let work = later::worked(&self.0, bits).await?;
        let mut bytes = self.0.to_vec();
        bytes.get_mut(WORK_AT).filter(|place| place.len() == work.len())?.copy_from_slice(&work);
        Some(Self(Arc::new(bytes)))
    }
}

/// Why the hub's inbox did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SendError {
    /// No line, or nobody answers there.
    NoLine,
    /// Much comes from everybody together: with so many zero bits of work it is taken now.
    WorkAsked(u8),
    /// Too much came from everybody together: later it is taken.
    Busy,
    /// The hub's machine is in trouble: soon it may be taken.
    Trouble,
    /// The hub's disk or its inbox is full.
    CannotKeep,
    /// It will not be taken however often it is tried: this page is of another time than the hub.
    TooOld,
}

/// A file that is on its way, whoever waits for it.
pub(crate) struct Coming(JsFuture);

/// Asks for a file of the site: several that are asked for come side by side.
pub(crate) fn ask_for(path: &str) -> Result<Coming, NotHere> {
    let window = window().ok_or(NotHere)?;
    Ok(Coming(JsFuture::from(window.fetch_with_str(path))))
}

/// Fetches a file of the site.
pub(crate) async fn get(path: &str) -> Result<Vec<u8>, NotHere> {
    come(ask_for(path)?).await
}

/// Waits for a file.
pub(crate) async fn come(file: Coming) -> Result<Vec<u8>, NotHere> {
    let response: Response = file.0.await.map_err(|_| NotHere)?.dyn_into().map_err(|_| NotHere)?;
    if !response.ok() {
        return Err(NotHere);
    }
    bytes(&response).await
}

async fn bytes(response: &Response) -> Result<Vec<u8>, NotHere> {
    let buffer = JsFuture::from(response.array_buffer().map_err(|_| NotHere)?).await.map_err(|_| NotHere)?;
    let buffer: ArrayBuffer = buffer.dyn_into().map_err(|_| NotHere)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Sends a parcel to the hub's inbox at `origin`, empty for the site's own.
pub(crate) async fn send(parcel: &Parcel, origin: &str) -> Result<(), SendError> {
    post(origin, "/inbox", &parcel.0).await.map(|_| ())
}

/// Asks the inbox about the letter with that commitment to its receipt, or takes it back: the word
/// that it answers.
pub(crate) async fn ask(origin: &str, question: &str, commitment: &[u8; 32]) -> Result<String, SendError> {
    let answer = post(origin, question, commitment).await?;
    text(&answer).await.map(|word| word.trim_end().to_string()).ok_or(SendError::NoLine)
}

/// The sealed answer to the letter with that commitment to its receipt, if there is one.
pub(crate) async fn answer(origin: &str, commitment: &[u8; 32]) -> Result<Option<Vec<u8>>, SendError> {
    const NONE: u16 = 204;
    let answer = post(origin, "/letters/answer", commitment).await?;
    if answer.status() == NONE {
        return Ok(None);
    }
    bytes(&answer).await.map(Some).map_err(|_| SendError::NoLine)
}

async fn text(answer: &Response) -> Option<String> {
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

async fn post(origin: &str, path: &str, body: &[u8]) -> Result<Response, SendError> {
    let request = RequestInit::new();
    request.set_method("POST");
    let headers = Headers::new().map_err(|_| SendError::NoLine)?;
    headers.set("content-type", "application/octet-stream").map_err(|_| SendError::NoLine)?;
    request.set_headers(&headers);
    request.set_body(&Uint8Array::from(body));
    request.set_signal(Some(&AbortSignal::timeout_with_u32(SEND_WITHIN_MS)));
    let response = fetch(&[origin, path].concat(), &request).await.map_err(|NotHere| SendError::NoLine)?;
    match response.status() {
        200 | 201 | 204 => Ok(response),
        429 => {
            Err(text(&response).await.and_then(|said| work_asked(&said)).map_or(SendError::Busy, SendError::WorkAsked))
        }
        507 => Err(SendError::CannotKeep),
        400 | 409 | 413 => Err(SendError::TooOld),
        500..=599 => Err(SendError::Trouble),
        _ => Err(SendError::NoLine),
    }
}

async fn fetch(url: &str, request: &RequestInit) -> Result<Response, NotHere> {
    let window = window().ok_or(NotHere)?;
    let answer = JsFuture::from(window.fetch_with_str_and_init(url, request)).await.map_err(|_| NotHere)?;
    answer.dyn_into().map_err(|_| NotHere)
}
