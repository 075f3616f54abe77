//! The network: files in, sealed letters out. Nothing else can be sent from here.

use come_along::referral::LetterId;
use come_along::seal::Sealed;
use come_along::site::Head;
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
}

/// Why a letter did not arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SendError {
    /// No line, or the hub does not answer.
    NoLine,
    /// The hub takes no more letters this hour.
    Busy,
    /// The hub cannot keep it: its disk is full, or its settings are wrong.
    CannotKeep,
}

/// Fetches a file of the site.
pub(crate) async fn get(path: &str) -> Result<Vec<u8>, NotHere> {
    let response = fetch(path, &RequestInit::new()).await?;
    if !response.ok() {
        return Err(NotHere);
    }
    let buffer = JsFuture::from(response.array_buffer().map_err(|_| NotHere)?).await.map_err(|_| NotHere)?;
    let buffer: ArrayBuffer = buffer.dyn_into().map_err(|_| NotHere)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Sends a parcel to the hub's inbox at `origin`, empty for the site's own.
pub(crate) async fn send(parcel: &Parcel, origin: &str) -> Result<(), SendError> {
    let request = RequestInit::new();
    request.set_method("POST");
    let headers = Headers::new().map_err(|_| SendError::NoLine)?;
    headers.set("content-type", "application/octet-stream").map_err(|_| SendError::NoLine)?;
    request.set_headers(&headers);
    request.set_body(&Uint8Array::from(parcel.0.as_slice()));
    request.set_signal(Some(&AbortSignal::timeout_with_u32(SEND_WITHIN_MS)));
    let mut url = origin.to_string();
    url.push_str("/inbox");
    let response = fetch(&url, &request).await.map_err(|NotHere| SendError::NoLine)?;
    match response.status() {
        200 | 201 => Ok(()),
        429 => Err(SendError::Busy),
        400..=499 | 507 => Err(SendError::CannotKeep),
        _ => Err(SendError::NoLine),
    }
}

async fn fetch(url: &str, request: &RequestInit) -> Result<Response, NotHere> {
    let window = window().ok_or(NotHere)?;
    let answer = JsFuture::from(window.fetch_with_str_and_init(url, request)).await.map_err(|_| NotHere)?;
    answer.dyn_into().map_err(|_| NotHere)
}
