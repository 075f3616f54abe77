//! `GET /start`: the hub's settings and the table of languages, in one small answer.
//!
//! Both files are read again each time, so that an edit shows on the next visit. A faulty edit
//! never takes the site down: what stood before stands, and the operator is told.

use super::Pages;
use super::files::Document;
use come_along::site::Start;

/// The answer.
pub(super) fn document(pages: &Pages) -> Document {
    Document::bytes("start", bytes(pages))
}

/// The same without the envelope.
pub(super) fn bytes(pages: &Pages) -> Vec<u8> {
    let languages = pages.table().map(|table| table.to_bytes()).unwrap_or_default();
    Start { settings: pages.settings(), languages }.to_bytes()
}
