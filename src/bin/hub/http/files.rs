//! One document as an answer: type, packing, caching, "you have it already", a part of it.

use super::path::SafePath;
use super::range::{self, Part};
use super::{Site, not_here, public};
use crate::headers::{cache_control, is_hashed};
use crate::recordings;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// Something to send.
pub(super) struct Document {
    /// Decides how long it may be kept.
    name: String,
    content_type: String,
    bytes: Cow<'static, [u8]>,
}

impl Document {
    /// A file whose name says what it is.
    pub(super) fn named(name: &str, bytes: Cow<'static, [u8]>) -> Self {
        Self { name: name.to_owned(), content_type: content_type(name), bytes }
    }

    /// Bytes that only our own pages understand.
    pub(super) fn bytes(name: &str, bytes: Vec<u8>) -> Self {
        Self { name: name.to_owned(), content_type: "application/octet-stream".to_owned(), bytes: bytes.into() }
    }
}

/// A file of the site, or a page without scripts.
pub(super) fn from_layers(site: &Site, request: &Request) -> Response {
    match public::file(&site.pages, request.uri().path()) {
        Some((name, bytes)) => answer(site, request, Document::named(&name, bytes)),
        None => not_here(),
    }
}

/// The document as this request wants it.
pub(super) fn answer(site: &Site, request: &Request, document: Document) -> Response {
    let hash: [u8; 32] = Sha256::digest(&document.bytes).into();
    let packed = packed(site, request.headers(), &hash, &document);
    let tag = entity_tag(&hash, packed.as_ref().map(|(coding, _)| *coding));
    let mut response = if has_it_already(request.headers(), &tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        match packed {
            Some((coding, packed)) => ([(header::CONTENT_ENCODING, coding)], Body::from(packed)).into_response(),
            None => plainly(request, document.bytes, &tag),
        }
    };
    let headers = response.headers_mut();
    let content_type = HeaderValue::try_from(document.content_type);
    headers.insert(header::CONTENT_TYPE, content_type.unwrap_or(HeaderValue::from_static("application/octet-stream")));
    headers.insert(header::CACHE_CONTROL, cache_control(&document.name));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Ok(tag) = HeaderValue::try_from(tag) {
        headers.insert(header::ETAG, tag);
    }
    response
}

/// The document packed, and how, when the browser can unpack it and that is smaller. An area of a country
/// stands beside itself packed already.
fn packed(site: &Site, headers: &HeaderMap, hash: &[u8; 32], document: &Document) -> Option<(&'static str, Vec<u8>)> {
    if is_packed(&document.name) {
        return None;
    }
    let beside = |ending: &str| {
        let is_area = document.name.starts_with("directory/") && is_hashed(&document.name);
        let path = SafePath::of_request(&format!("/{}{ending}", document.name)).filter(|_| is_area)?;
        site.pages.layers.file(&path).map(Cow::into_owned)
    };
    if accepts(headers, "br") {
        let packed = beside(".br").or_else(|| Some(site.packed.brotli(*hash, &document.bytes)?.to_vec()));
        return packed.map(|packed| ("br", packed));
    }
    let gzip = accepts(headers, "gzip").then(|| beside(".gz")).flatten();
    gzip.map(|packed| ("gzip", packed))
}

/// The bytes as they are, or the part of them that is wanted.
fn plainly(request: &Request, bytes: Cow<'static, [u8]>, tag: &str) -> Response {
    let length = bytes.len();
    let (status, body, said) = match range::wanted(request.method(), request.headers(), tag, length) {
        Part::Whole => (StatusCode::OK, bytes.into_owned(), None),
        Part::Nowhere => (StatusCode::RANGE_NOT_SATISFIABLE, Vec::new(), range::content_range(None, length)),
        Part::Some(part) => {
            let said = range::content_range(Some(&part), length);
            (StatusCode::PARTIAL_CONTENT, bytes.get(part).unwrap_or_default().to_vec(), said)
        }
    };
    let mut response = (status, [(header::ACCEPT_RANGES, "bytes")], Body::from(body)).into_response();
    if let Some(said) = said {
        response.headers_mut().insert(header::CONTENT_RANGE, said);
    }
    response
}

/// By the name's ending. Text is UTF-8 here, always.
fn content_type(path: &str) -> String {
    let guessed = mime_guess::from_path(path).first_or_octet_stream();
    let is_text =
        guessed.type_() == "text" || matches!(guessed.subtype().as_str(), "json" | "javascript" | "manifest+json");
    if is_text { format!("{}; charset=utf-8", guessed.essence_str()) } else { guessed.essence_str().to_owned() }
}

/// Whether a file of that name is packed in itself, so that packing it again gains nothing.
pub(crate) fn is_packed(name: &str) -> bool {
    let content_type = content_type(name);
    let recordings = name.strip_prefix(recordings::FOLDER).is_some_and(|rest| rest.starts_with('/'));
    let picture = content_type.starts_with("image/") && content_type != "image/svg+xml";
    recordings
        || picture
        || ["font/woff", "audio/", "video/", "application/zip"].iter().any(|kind| content_type.starts_with(kind))
}

fn accepts(headers: &HeaderMap, coding: &str) -> bool {
    listed(headers, &header::ACCEPT_ENCODING).any(|item| {
        let mut parts = item.split(';').map(str::trim);
        let refused =
            |part: &str| part.strip_prefix("q=").and_then(|q| q.parse::<f32>().ok()).is_some_and(|q| q <= 0.0);
        parts.next().is_some_and(|name| name.eq_ignore_ascii_case(coding)) && !parts.any(refused)
    })
}

/// A packed answer has a tag of its own: it has other bytes.
fn entity_tag(hash: &[u8; 32], coding: Option<&str>) -> String {
    let half = hash.first_chunk::<16>().map_or_else(String::new, |half| crate::system::hex(half));
    let ending = coding.map(|coding| format!("-{coding}")).unwrap_or_default();
    format!("\"{half}{ending}\"")
}

fn has_it_already(headers: &HeaderMap, tag: &str) -> bool {
    listed(headers, &header::IF_NONE_MATCH).any(|item| item == "*" || item.strip_prefix("W/").unwrap_or(item) == tag)
}

/// The items of a header that may be a list and may come more than once.
fn listed<'a>(headers: &'a HeaderMap, name: &header::HeaderName) -> impl Iterator<Item = &'a str> {
    let lines = headers.get_all(name).into_iter().filter_map(|line| line.to_str().ok());
    lines.flat_map(|line| line.split(',')).map(str::trim)
}
