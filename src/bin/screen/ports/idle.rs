//! Whether somebody is there: signs of a person, and a beat once a second.
//!
//! Times come from the clock that only goes forward, so that setting the time of day neither wipes a screen nor
//! keeps it.

use std::cell::Cell;
use wasm_bindgen::prelude::*;
use web_sys::window;

/// What a person does, with fingers, mouse, keys or a switch, and what is read aloud for them (`public/listen.js`).
/// Not the press itself but its end: what it was meant for must not go away under it.
const SIGNS: [&str; 7] = ["keydown", "pointermove", "pointerup", "click", "wheel", "scroll", "come-along:alive"];

/// How it stands at a beat.
#[derive(Clone, Copy)]
pub(crate) struct Quiet {
    /// Whole seconds since the last sign, or since the page came.
    pub(crate) seconds: u32,
    /// Whether there was a sign at all.
    pub(crate) after_somebody: bool,
}

thread_local! {
    static LAST: Cell<f64> = Cell::new(now());
    static SOMEBODY: Cell<bool> = const { Cell::new(false) };
}

/// Milliseconds since the page came.
fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// Calls `beat` once a second from now on.
pub(crate) fn each_second(beat: impl Fn(Quiet) + 'static) {
    let Some(window) = window() else { return };
    LAST.set(now());
    let seen = Closure::<dyn Fn()>::new(|| {
        LAST.set(now());
        SOMEBODY.set(true);
    });
    for sign in SIGNS {
        let _ = window.add_event_listener_with_callback_and_bool(sign, seen.as_ref().unchecked_ref(), true);
    }
    let beat = Closure::<dyn Fn()>::new(move || {
        let seconds = ((now() - LAST.get()) / 1000.0) as u32;
        beat(Quiet { seconds, after_somebody: SOMEBODY.get() });
    });
    let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(beat.as_ref().unchecked_ref(), 1000);
    // The site listens for as long as the page lives.
    seen.forget();
    beat.forget();
}
