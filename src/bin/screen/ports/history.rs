//! Back without addresses: two entries with the same address, and the stack of pages in memory.
//!
//! The browser writes every address and every title into its history, so neither ever changes.
//! The first step into the site adds a second entry. Back leads to the first one; then the page
//! before is shown and we go forward again. At the first page, Back really leaves.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{History, window};

/// The mark on our second entry; `boot.js` reads it too.
const INSIDE: &str = "inside";

fn history() -> Option<History> {
    window()?.history().ok()
}

fn is_inside(history: &History) -> bool {
    history.state().is_ok_and(|state| Reflect::has(&state, &INSIDE.into()).unwrap_or(false))
}

/// Adds the second entry on the first step into the site.
pub(crate) fn enter() {
    let Some(history) = history() else { return };
    if is_inside(&history) {
        return;
    }
    // What marks a shared screen stays.
    let state = Object::assign(&Object::new(), history.state().unwrap_or_default().unchecked_ref());
    // Without the mark Back leaves the site at once, which harms nobody.
    let _ = Reflect::set(&state, &INSIDE.into(), &JsValue::TRUE);
    let _ = history.push_state_with_url(&state, "", None);
}

/// Calls `back` when the person presses the browser's Back; it answers whether there was a page
/// before.
pub(crate) fn on_back(back: impl Fn() -> bool + 'static) {
    let pressed = Closure::<dyn Fn()>::new(move || {
        let Some(history) = history() else { return };
        if is_inside(&history) {
            return;
        }
        let _ = if back() { history.forward() } else { history.back() };
    });
    if let Some(window) = window() {
        let _ = window.add_event_listener_with_callback("popstate", pressed.as_ref().unchecked_ref());
    }
    // The site listens for as long as the page lives.
    pressed.forget();
}
