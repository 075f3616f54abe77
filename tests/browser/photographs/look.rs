//! What is wrong with a screen, told by measuring it.

use crate::stage::Page;
use serde_json::json;

/// Every fault of the screen, a sentence each. `known` are the words that are data.
pub(super) async fn at(page: &Page, tag: &str, width: u32, known: &[String]) -> Vec<String> {
    let found = page.js(include_str!("look.js"), &[json!(tag), json!(width), json!(known)]).await;
    serde_json::from_value(found).unwrap()
}
