//! The site's other pages: asking, sending, what comes after, reading about us.
//!
//! Why they are a program of their own: nobody asks before having found something, and what a phone
//! fetches before the first answer must be small. This one is fetched while the page rests, on every
//! visit. The first program, `src/bin/web`, holds the frame and says which page to draw where; from here
//! it is asked to go on or back. What is typed stays in this program's memory, and goes with the page.

mod draft;
mod nav;
mod pages;
mod parts;
#[path = "../screen/mod.rs"]
#[allow(dead_code, reason = "the other program uses the rest")]
mod screen;
mod short;
mod state;
mod waiting;

use come_along::i18n::Voice;
use come_along::referral::Answers;
use come_along::route::Route;
use come_along::tiles::listing_from_bytes;
use draft::Writing;
use held::Held;
use leptos::prelude::*;
use nav::Nav;
use screen::{held, ports};
use short::Short;
use state::{Asking, Hub, Opened, Words};
use std::cell::RefCell;
use std::sync::Arc;
use waiting::Waits;
use wasm_bindgen::prelude::wasm_bindgen;

/// What lasts for the visit, and the page that is drawn.
struct Visit {
    root: Owner,
    words: Words,
    kept: Kept,
    page: RefCell<Owner>,
}

/// What this device keeps, if somebody told it to.
#[derive(Clone, Copy)]
struct Kept {
    answers: Held<Answers>,
    short: Short,
    writing: Writing,
    waits: Waits,
    /// Whether it was looked for: once in a visit, and never on a shared screen, so that somebody's own phone
    /// that is made one for a while neither shows it nor loses it.
    begun: Held<bool>,
}

thread_local! {
    static VISIT: Visit = Visit::begin();
}

fn main() {
    ports::page::begin();
}

/// Speaks the language of that words file, and of English beside it. Empty when it has not come.
#[wasm_bindgen]
pub fn speak(voice: Vec<u8>, english: Vec<u8>) {
    VISIT.with(|visit| {
        visit.words.voice.set(Voice::read(voice).ok().map(Arc::new));
        visit.words.english.set(Voice::read(english).ok().map(Arc::new));
    });
}

/// Takes up what this device keeps; a letter that waits is sent. `start` as in [`show`].
#[wasm_bindgen]
pub fn begin(start: &[u8]) {
    if let Some(hub) = Hub::read(start) {
        VISIT.with(|visit| visit.kept.begin(&hub));
    }
}

/// The page of what this device keeps of a message, for somebody who comes back to it; empty when nothing is kept.
#[wasm_bindgen]
pub fn began() -> String {
    VISIT.with(|visit| visit.kept.route().map(|route| route.text()).unwrap_or_default())
}

/// Draws the page of `route` into the element `place`. `start` is what `GET /start` answered,
/// `listing` that of `tiles::listing_to_bytes` or empty, `typed` what was looked for and not found.
#[wasm_bindgen]
pub fn show(place: wasm_bindgen::JsValue, route: &str, start: &[u8], listing: &[u8], typed: String) {
    let (Some(route), Some(hub)) = (Route::parse(route), Hub::read(start)) else { return };
    let opened = Opened { listing: listing_from_bytes(listing), typed };
    VISIT.with(|visit| visit.show(ports::dom::El::of_place(place), route, hub, opened));
}

impl Visit {
    fn begin() -> Self {
        let root = Owner::new();
        let page = RefCell::new(root.child());
        let (words, kept) = root.with(|| {
            let words = Words { voice: Held::new(None), english: Held::new(None), failed: Held::new(false) };
            provide_context(words);
            provide_context(Nav);
            let answers = Held::new(Answers::default());
            provide_context(Asking {
                answers,
                tried: Held::new(None),
                receipt: Held::new(None),
                sent_to: Held::new(String::new()),
            });
            let (short, writing, waits) = (Short::new(), Writing::new(), Waits::new());
            provide_context(short);
            provide_context(writing);
            provide_context(waits);
            (words, Kept { answers, short, writing, waits, begun: Held::new(false) })
        });
        Self { root, words, kept, page }
    }

    fn show(&self, place: ports::dom::El, route: Route, hub: Hub, opened: Opened) {
        self.kept.begin(&hub);
        let owner = self.root.child();
        self.page.replace(owner.clone()).cleanup();
        let view = owner.with(|| {
            provide_context(hub);
            provide_context(opened);
            page_of(route)
        });
        let _ = place.child(view);
    }
}

impl Kept {
    fn begin(&self, hub: &Hub) {
        if hub.settings.kiosk || self.begun.get_untracked() {
            return;
        }
        self.begun.set(true);
        self.short.begin();
        self.writing.begin(self.answers);
        self.waits.begin(hub.clone());
    }

    fn route(&self) -> Option<Route> {
        let letter = self.waits.here.with_untracked(Option::is_some).then_some(Route::Kept);
        letter.or_else(|| self.writing.route())
    }
}

/// Pages of the first program are not drawn here.
fn page_of(route: Route) -> ports::dom::View {
    match route {
        Route::Ask(asked, step) => pages::ask::page(asked, step),
        Route::Check(asked) => pages::check::page(asked),
        Route::Tell(id) => pages::tell::page(id),
        Route::TellLanguage => pages::tell::language(),
        Route::Went(id) => pages::went::page(id),
        Route::Take(_) => pages::take::page(),
        Route::Right(code, _) => pages::right::page(code),
        Route::Short => pages::short::page(),
        Route::Sent => pages::sent::page(),
        Route::Kept => pages::kept::page(),
        Route::Paper(asked) => pages::paper::page(asked),
        Route::NotSent(asked) => pages::not_sent::page(asked),
        Route::Privacy => pages::privacy::page(),
        Route::About => pages::about::page(),
        Route::Languages | Route::Home | Route::Choices | Route::List | Route::Thing(_) | Route::Directory => {
            ports::dom::View::nothing()
        }
    }
}
