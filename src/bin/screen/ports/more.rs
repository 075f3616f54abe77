//! The program of the other pages: asking, sending, what comes after, reading about us. `boot.js` fetches
//! it while the page rests, on every visit; this is how the first program calls it, and how it calls back.

use crate::ports::dom::El;
use come_along::i18n::Voice;
use come_along::route::Route;
use js_sys::{Reflect, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Element, window};

#[wasm_bindgen]
extern "C" {
    /// What `src/bin/more` exports.
    type Program;

    #[wasm_bindgen(catch, js_namespace = comeAlong, js_name = more)]
    async fn fetched() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn speak(this: &Program, voice: &[u8], english: &[u8]) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn begin(this: &Program, start: &[u8]) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn began(this: &Program) -> Result<String, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn show(
        this: &Program,
        place: &Element,
        route: &str,
        start: &[u8],
        listing: &[u8],
        typed: &str,
    ) -> Result<(), JsValue>;

    #[wasm_bindgen(catch, js_namespace = comeAlong)]
    fn way(step: &str, route: &str) -> Result<JsValue, JsValue>;
}

thread_local! {
    static PROGRAM: RefCell<Option<Program>> = const { RefCell::new(None) };
}

/// What a page is opened with.
pub(crate) struct Opening<'a> {
    /// Which page.
    pub(crate) route: &'a Route,
    /// What `GET /start` answered.
    pub(crate) start: &'a [u8],
    /// The listing that it is about, as `tiles::listing_to_bytes` has it; else empty.
    pub(crate) listing: &'a [u8],
    /// What was typed to be found.
    pub(crate) typed: &'a str,
}

/// Whether the program is here.
pub(crate) fn is_here() -> bool {
    PROGRAM.with_borrow(Option::is_some)
}

/// Waits until the program is here; false when it did not come. Asked again, it is fetched again.
pub(crate) async fn load() -> bool {
    if !is_here()
        && let Ok(program) = fetched().await
    {
        PROGRAM.set(Some(program.unchecked_into()));
    }
    is_here()
}

/// Makes it speak the language of the page; without it, nothing.
pub(crate) fn speak(voice: Option<&Voice>, english: Option<&Voice>) {
    let bytes = |voice: Option<&'_ Voice>| voice.map(|voice| voice.bytes().to_vec()).unwrap_or_default();
    PROGRAM.with_borrow(|program| program.as_ref().map(|program| program.speak(&bytes(voice), &bytes(english))));
}

/// Lets it take up what this device keeps. `start` as in [`Opening`].
pub(crate) fn begin(start: &[u8]) {
    PROGRAM.with_borrow(|program| program.as_ref().map(|program| program.begin(start)));
}

/// The page of what this device keeps of a message, if it keeps something.
pub(crate) fn began() -> Option<Route> {
    Route::parse(&PROGRAM.with_borrow(|program| program.as_ref()?.began().ok())?)
}

/// Lets it draw a page into `place`, unless that is no longer on the screen.
pub(crate) fn show(place: &El, page: &Opening<'_>) {
    let Opening { route, start, listing, typed } = page;
    let route = route.text();
    let show = |program: &Program| program.show(place.element(), &route, start, listing, typed);
    PROGRAM.with_borrow(|program| program.as_ref().map(show));
}

/// Calls `take` for each step that the other program wants to go, with the page where it leads; and, with the step
/// [`LISTING`] and an id, for that listing: as `tiles::listing_to_bytes` has it, empty when it is not there, nothing
/// while no directory is.
pub(crate) fn on_way(take: impl Fn(String, String) -> Option<Vec<u8>> + 'static) {
    let take = Closure::<dyn Fn(String, String) -> Option<Vec<u8>>>::new(take);
    let here = window().and_then(|window| Reflect::get(&window, &"comeAlong".into()).ok());
    if let Some(here) = here {
        let _ = Reflect::set(&here, &"way".into(), take.as_ref());
    }
    // The site listens for as long as the page lives.
    take.forget();
}

/// Not a step of the way: a listing is asked for.
pub(crate) const LISTING: &str = "listing";

/// What the first program says of the listing with that id; see [`on_way`].
pub(crate) fn listing_of(id: &str) -> Option<Vec<u8>> {
    way(LISTING, id).ok()?.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec())
}

/// Asks the first program to go a step of its `Nav`.
pub(crate) fn go_way(step: &str, route: &str) {
    let _ = way(step, route);
}
