//! What time it is in the UK, whatever zone the phone is in.

use chrono::{DateTime, NaiveDate, Timelike};
use come_along::model::{
    Clock,
    uk_time::{uk_date, uk_time},
};
use wasm_bindgen::prelude::*;

/// Seconds after 1970 UTC, by the phone's clock.
pub(crate) fn seconds() -> i64 {
    (js_sys::Date::now() / 1000.0) as i64
}

/// Milliseconds of work after which the page breathes, on any device.
const WORK_MS: f64 = 12.0;

#[wasm_bindgen]
extern "C" {
    /// Lets the browser draw and answer.
    #[wasm_bindgen(catch, js_namespace = comeAlong)]
    async fn rest() -> Result<JsValue, JsValue>;
}

/// A stretch of work that does not make the page stand still.
pub(crate) struct Slice(f64);

impl Slice {
    /// Begins now.
    pub(crate) fn begin() -> Self {
        Self(js_sys::Date::now())
    }

    /// Rests when the work has gone on for long.
    pub(crate) async fn rest_if_long(&mut self) {
        if js_sys::Date::now() - self.0 > WORK_MS {
            breathe().await;
            *self = Self::begin();
        }
    }
}

/// Lets the browser draw and answer once.
pub(crate) async fn breathe() {
    // Without the pause nothing is wrong but a page that stands still for a moment.
    let _ = rest().await;
}

/// Today and the time of day in the UK.
pub(crate) fn uk_now() -> (NaiveDate, Clock) {
    let local = uk_time(DateTime::from_timestamp(seconds(), 0).unwrap_or_default());
    let clock = Clock::new(local.hour(), local.minute()).unwrap_or_else(Clock::midnight);
    (local.date(), clock)
}

/// The day in the UK so many seconds after 1970 UTC.
pub(crate) fn uk_day(seconds: i64) -> NaiveDate {
    uk_date(DateTime::from_timestamp(seconds, 0).unwrap_or_default())
}
