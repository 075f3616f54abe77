//! A site that lies elsewhere: static files on one host, the letters to this one. Exactly one
//! origin may send letters here from a browser, and only when `site` in inbox.json names it.
//!
//! Without that, a browser lets no other page send the type that a letter has.

use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// The origin that may; none is the usual case.
pub(super) type Elsewhere = Option<HeaderValue>;

/// Answers the browser's question before a letter, and lets the answer to the letter be read.
pub(super) async fn allow(State(site): State<Elsewhere>, request: Request, next: Next) -> Response {
    let from = request.headers().get(header::ORIGIN);
    let Some(site) = site.filter(|site| from == Some(site)) else {
        return next.run(request).await;
    };
    let asks_first = request.method() == Method::OPTIONS;
    let mut response = if asks_first { StatusCode::NO_CONTENT.into_response() } else { next.run(request).await };
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, site);
    headers.append(header::VARY, HeaderValue::from_static("origin"));
    if asks_first {
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("POST"));
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, HeaderValue::from_static("content-type"));
        headers.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("7200"));
    }
    response
}
