//! The workshop: where people put the site into their language, and see their words on the real pages.
//!
//! A program of its own on a page of its own (`workshop.html`), which the public pages neither carry nor fetch.
//! The site's own programs run beside it on the same page and speak the words that are written here: see
//! `public/workshop-boot.js`, which stands between them, and `come_along::i18n::marks`.
//!
//! - `work`: the files that are worked on - `texts`: what there is to translate - `samples`: values to try words
//!   with - `findings`: what is wrong with them -
//!   `opening`, `saving`: files in and out - `desk`: what is on the screen - `ports`: the way to the page

mod desk;
mod findings;
mod opening;
mod ports_here;
mod samples;
mod saving;
#[path = "../screen/mod.rs"]
#[allow(dead_code, reason = "the site's programs use the rest")]
mod screen;
mod texts;
mod work;

use screen::{held, parts, ports, state};

use come_along::i18n::Voice;
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::marks::{Marks, is_sign};
use wasm_bindgen::prelude::*;
use work::WORK;

fn main() {
    ports::page::begin();
}

/// Draws the first page. `start` is what `GET /start` answered, `words` the workshop's own English, `preferred` the
/// browser's languages, parted by spaces. Nothing comes when the network failed.
#[wasm_bindgen]
pub fn begin(start: Option<Vec<u8>>, words: Option<Vec<u8>>, preferred: &str) {
    desk::begin(start.unwrap_or_default(), words.unwrap_or_default(), preferred);
}

/// What the site's program gets for `GET /start`: the hub's settings, and the language that is worked on.
#[wasm_bindgen]
pub fn start() -> Option<Vec<u8>> {
    WORK.with_borrow(|work| work.as_ref().map(work::Work::start))
}

/// What it gets for `GET /words/<tag>`: the words of this moment, each with signs around it.
#[wasm_bindgen]
pub fn words_of(tag: &str) -> Option<Vec<u8>> {
    WORK.with_borrow(|work| work.as_ref()?.marked(tag))
}

/// The words of a message without values, with signs around them.
#[wasm_bindgen]
pub fn said(id: &str) -> String {
    WORK.with_borrow(|work| work.as_ref().and_then(|work| work.said(id)).unwrap_or_default())
}

/// How a text of the page reads now: the text, the numbers of its messages, and language and direction of the first.
#[wasm_bindgen]
pub fn shown(marked: &str) -> Option<Vec<JsValue>> {
    if !marked.contains(is_sign) {
        return None;
    }
    WORK.with_borrow(|work| {
        let work = work.as_ref()?;
        let marks = Marks { contract: &CONTRACT, voice: work.voice()?, english: work.english_voice()? };
        let shown = marks.shown(marked)?;
        let first = shown.messages.first()?;
        let voice: &Voice = if first.english { marks.english } else { marks.voice };
        let spoken = voice.text(&first.msg);
        let numbers: js_sys::Array = shown.messages.iter().map(|said| JsValue::from(said.number())).collect();
        Some(vec![shown.text.into(), numbers.into(), spoken.tag.into(), spoken.direction.as_str().into()])
    })
}

/// The messages that stand on the page now, and the page's name.
#[wasm_bindgen]
pub fn seen(numbers: Vec<u16>, page: &str) {
    desk::seen(numbers, page);
}

/// Somebody pressed a text on the page.
#[wasm_bindgen]
pub fn picked(number: u16) {
    desk::picked(number);
}
