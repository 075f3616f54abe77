//! `GET /healthz` for whoever watches the machine, and `GET /metrics` on a listener of its own
//! that only this machine can reach. Plain counts; nothing about anybody.

use super::Site;
use crate::inbox::LetterId;
use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::fmt::Write;
use std::sync::Arc;

/// 200 when the inbox answers, 503 when it does not.
pub(super) async fn healthz(State(site): State<Arc<Site>>) -> Response {
    // No letter has this id; that the inbox says so is what is asked for.
    let (status, word) = match site.inbox.sealed(LetterId([0; 16])).await {
        Ok(_) => (StatusCode::OK, "ok\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "inbox-trouble\n"),
    };
    (status, [(header::CACHE_CONTROL, "no-store")], word).into_response()
}

/// What the listener for metrics answers.
pub(crate) fn metrics_router(site: Arc<Site>) -> Router {
    Router::new().route("/metrics", get(metrics)).with_state(site)
}

/// In the text format of Prometheus.
async fn metrics(State(site): State<Arc<Site>>) -> Response {
    let Ok(counts) = site.inbox.counts().await else {
        return (StatusCode::SERVICE_UNAVAILABLE, "inbox-trouble\n").into_response();
    };
    let mut text = String::from("# TYPE hub_letters gauge\n");
    for (state, name) in crate::inbox::State::ALL {
        let count = counts.iter().find(|(one, _)| *one == state).map_or(0, |(_, count)| *count);
        let _ = writeln!(text, "hub_letters{{state=\"{name}\"}} {count}");
    }
    text.push_str("# TYPE hub_answers_total counter\n");
    for ((status, word), count) in site.given.counts() {
        let _ = writeln!(text, "hub_answers_total{{status=\"{}\",code=\"{word}\"}} {count}", status.as_u16());
    }
    let headers = [(header::CONTENT_TYPE, "text/plain; version=0.0.4"), (header::CACHE_CONTROL, "no-store")];
    (headers, text).into_response()
}
