//! The hub over HTTP: pages out, sealed letters in, and no memory of who came.
//!
//! No access log, no address, no cookie. The router is the list below; each line is a file.
//!
//! - `files`: files of the site, from the `layers` and `packed` - `range`: parts of them - `page`: the words of index.html
//! - `help`: the lines of *Get help now* as markup
//! - `pages`: what all public files are made from - `public`: all of them, and the list of those that
//!   a browser keeps - `plain`: pages without scripts
//! - `made_up`: languages made from the English one while somebody looks for faults
//! - `start`: settings and languages - `workshop`: what translators work with
//! - `letters`: letters in - `receipts`: how a letter is going, and taking it back - `codes`: every
//!   answer to both - `health`: for whoever watches the machine
//! - `apart`: a site on another host - `certificate`: HTTPS - `connections`: sockets, slow clients, the graceful stop

mod apart;
mod certificate;
mod codes;
pub(crate) mod connections;
mod files;
mod health;
mod help;
mod layers;
mod letters;
mod made_up;
mod packed;
mod page;
mod pages;
mod path;
mod plain;
mod public;
mod range;
mod receipts;
mod start;
mod workshop;

pub(crate) use certificate::Certificate;
pub(crate) use codes::Given;
pub(crate) use files::is_packed;
pub(crate) use health::metrics_router;
pub(crate) use layers::{BuiltIn, Layers, OwnFile, OwnWords};
pub(crate) use letters::kept_receipt;
pub(crate) use packed::{Packed, brotli, gzip};
pub(crate) use pages::{Pages, RUNG};
pub(crate) use public::{directory_file, directory_names, documents};
pub(crate) use receipts::Pace;

use crate::headers::SecurityHeaders;
use crate::inbox::{HubClock, Inbox, Together};
use axum::Router;
use axum::body::Body;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use std::any::Any;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::timeout::TimeoutLayer;

/// The longest any one answer may take, a letter on a slow phone line included.
const ANSWER_WITHIN: Duration = Duration::from_secs(60);

/// Everything a request can need.
pub(crate) struct Site {
    /// What every public file is made from.
    pub(crate) pages: Pages,
    /// Files packed once.
    pub(crate) packed: Packed,
    /// Where letters are.
    pub(crate) inbox: Arc<dyn Inbox>,
    /// The origin of a site that lies elsewhere and may send here.
    pub(crate) elsewhere: Option<HeaderValue>,
    /// The way in for new ones.
    pub(crate) letters: Together,
    /// What time it is for them.
    pub(crate) clock: Arc<HubClock>,
    /// Rung when a letter was withdrawn, so that its bytes go soon.
    pub(crate) bell: Arc<Notify>,
    /// Rung when a letter came in, so that somebody is told.
    pub(crate) news: Arc<Notify>,
    /// Turns a receipt into what is kept of it.
    pub(crate) receipt_key: [u8; 32],
    /// How fast receipts may be asked about.
    pub(crate) asked: Pace,
    /// How fast letters may be taken back.
    pub(crate) withdrawn: Pace,
    /// What was answered, counted.
    pub(crate) given: Given,
}

/// Everything the site answers; over HTTPS of our own when `https`.
pub(crate) fn router(site: Arc<Site>, https: bool) -> Router {
    let headers = SecurityHeaders::new(site.pages.settings.inbox.as_deref()).with_https(https);
    let letters = Router::new()
        .route("/inbox", post(letters::take))
        .route("/letters/state", post(receipts::state))
        .route("/letters/answer", post(receipts::answer))
        .route("/letters/withdraw", post(receipts::withdraw))
        .layer(from_fn_with_state(site.elsewhere.clone(), apart::allow));
    let routes = Router::new()
        .merge(letters)
        .route("/healthz", get(health::healthz))
        .route("/start", get(start))
        .route("/words/{tag}", get(words))
        .route("/concepts/{tag}", get(concepts))
        .route("/files.json", get(list))
        .fallback(file)
        .with_state(site);
    guarded(routes, headers)
}

/// A panic costs one request, a slow answer too, and every answer has the headers.
fn guarded(routes: Router, headers: SecurityHeaders) -> Router {
    routes
        .layer(DefaultBodyLimit::max(letters::PARCEL_BYTES))
        .layer(CatchPanicLayer::custom(after_panic))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, ANSWER_WITHIN))
        .layer(from_fn_with_state(headers, with_headers))
}

async fn with_headers(State(headers): State<SecurityHeaders>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    headers.put_on(response.headers_mut(), &path);
    // Who answers says how long it may be kept; a refusal made below us says nothing.
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// The panic's own words are not repeated: they could hold what somebody sent.
fn after_panic(_: Box<dyn Any + Send>) -> Response {
    tracing::error!("a request failed in a way that should not happen; please report it with the version of hub");
    plain(StatusCode::INTERNAL_SERVER_ERROR, "Something went wrong here. Please try again.\n")
}

async fn start(State(site): State<Arc<Site>>, request: Request) -> Response {
    aside(move || files::answer(&site, &request, start::document(&site.pages))).await
}

async fn words(State(site): State<Arc<Site>>, Path(tag): Path<String>, request: Request) -> Response {
    aside(move || match site.pages.words.compiled(&site.pages.layers, &tag) {
        Some(bytes) => files::answer(&site, &request, files::Document::bytes("words", bytes)),
        None => not_here(),
    })
    .await
}

/// What people call things, for a page in that language.
async fn concepts(State(site): State<Arc<Site>>, Path(tag): Path<String>, request: Request) -> Response {
    aside(move || match site.pages.words.concepts(&site.pages.layers, &tag) {
        Some(bytes) => files::answer(&site, &request, files::Document::bytes("concepts", bytes)),
        None => not_here(),
    })
    .await
}

/// The public files that a browser may keep, each with its hash.
async fn list(State(site): State<Arc<Site>>, request: Request) -> Response {
    aside(move || {
        let list = public::list(&site.pages);
        files::answer(&site, &request, files::Document::named(public::LIST, list.into()))
    })
    .await
}

async fn file(State(site): State<Arc<Site>>, request: Request) -> Response {
    if request.method() != Method::GET && request.method() != Method::HEAD {
        let mut response = plain(StatusCode::METHOD_NOT_ALLOWED, "Only GET and HEAD are answered here.\n");
        response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return response;
    }
    aside(move || files::from_layers(&site, &request)).await
}

/// Files, hashes and packing block; they have threads of their own. A panic there is handed on.
async fn aside(work: impl FnOnce() -> Response + Send + 'static) -> Response {
    match tokio::task::spawn_blocking(work).await {
        Ok(response) => response,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => after_panic(panic),
            Err(_) => plain(StatusCode::SERVICE_UNAVAILABLE, "The site is closing. Please try again soon.\n"),
        },
    }
}

fn not_here() -> Response {
    plain(StatusCode::NOT_FOUND, "There is nothing at this address. Start again at /\n")
}

/// A short page without words files, styles or scripts: it must work when nothing else does.
fn plain(status: StatusCode, text: &'static str) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (status, headers, Body::from(text)).into_response()
}

#[cfg(test)]
mod tests;
