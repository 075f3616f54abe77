//! Where the device is, when somebody presses for it. It is used here and goes nowhere.

use come_along::model::Point;
use wasm_bindgen::prelude::*;
use web_sys::{Position, PositionOptions, window};

/// How long somebody waits for it, in milliseconds.
const PATIENCE: u32 = 20_000;
/// A place of the last five minutes is as good, and comes at once.
const FRESH: u32 = 300_000;

/// Whether the browser tells a page of this kind at all: not over plain http.
pub(crate) fn can_be_asked() -> bool {
    window().is_some_and(|window| window.is_secure_context() && window.navigator().geolocation().is_ok())
}

/// Asks the browser, which asks the person. `then` is told once, and nothing when they say no.
pub(crate) fn ask(then: impl Fn(Option<Point>) + Clone + 'static) {
    let Some(geolocation) = window().and_then(|window| window.navigator().geolocation().ok()) else {
        return then(None);
    };
    let options = PositionOptions::new();
    options.set_timeout(PATIENCE);
    options.set_maximum_age(FRESH);
    let lost = then.clone();
    let found = Closure::once_into_js(move |position: Position| {
        let coordinates = position.coords();
        then(Point::from_degrees(coordinates.latitude(), coordinates.longitude()));
    });
    let lost = Closure::once_into_js(move |_: JsValue| lost(None));
    let (found, lost) = (found.unchecked_ref(), Some(lost.unchecked_ref()));
    // It throws only where there is no such thing, which was looked at above.
    let _ = geolocation.get_current_position_with_error_callback_and_options(found, lost, &options);
}
