//! The way to the page that the site is shown on, and to the device: `public/workshop-boot.js` does it.

use crate::ports::dom::{Event, View};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::prelude::*;
use web_sys::KeyboardEvent;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = comeAlongWorkshop, js_name = begin)]
    async fn begin_site(tag: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = comeAlongWorkshop)]
    fn again();
    #[wasm_bindgen(js_namespace = comeAlongWorkshop, js_name = seen)]
    fn ask_seen();
    #[wasm_bindgen(js_namespace = comeAlongWorkshop)]
    fn pick(on: bool);
    #[wasm_bindgen(js_namespace = comeAlongWorkshop)]
    fn go(route: &str);
    #[wasm_bindgen(js_namespace = comeAlongWorkshop)]
    fn answer();
    #[wasm_bindgen(js_namespace = comeAlongWorkshop)]
    fn point(number: u16) -> bool;
    #[wasm_bindgen(catch, js_namespace = comeAlongWorkshop)]
    async fn network(path: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = comeAlongWorkshop)]
    fn save(name: &str, bytes: &Uint8Array, kind: &str);
    #[wasm_bindgen(js_namespace = comeAlongWorkshop)]
    fn unsaved(yes: bool);
    #[wasm_bindgen(catch, js_namespace = comeAlongWorkshop)]
    async fn keep(text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = comeAlongWorkshop)]
    async fn kept() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = comeAlongWorkshop)]
    async fn forget() -> JsValue;
    #[wasm_bindgen(catch, js_namespace = comeAlongWorkshop)]
    async fn files(list: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_namespace = comeAlongWorkshop)]
    fn focus(selector: &str);
    #[wasm_bindgen(js_namespace = comeAlongWorkshop)]
    fn print();
}

/// Puts the desk into its place on the page.
pub(crate) fn put_in(id: &str, view: &View) {
    let place = web_sys::window().and_then(|window| window.document()?.get_element_by_id(id));
    if let Some(place) = place {
        view.put(&place, None);
    }
}

/// Starts the site's program in that language; false when it does not come.
pub(crate) async fn site(tag: &str) -> bool {
    begin_site(tag).await.is_ok()
}

/// Says everything on the page anew.
pub(crate) fn say_again() {
    again();
}

/// Asks which messages stand on the page; `crate::seen` is told.
pub(crate) fn what_is_seen() {
    ask_seen();
}

/// Whether a press on the page picks a text.
pub(crate) fn pick_texts(on: bool) {
    pick(on);
}

/// Brings the page there.
pub(crate) fn go_to(route: &str) {
    go(route);
}

/// Puts sample answers into the questions of the page.
pub(crate) fn sample_answers() {
    answer();
}

/// Marks a message on the page; false when it does not stand there.
pub(crate) fn point_at(number: u16) -> bool {
    point(number)
}

/// A public file; nothing when it does not come.
pub(crate) async fn get(path: &str) -> Option<Vec<u8>> {
    network(path).await.ok()?.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec())
}

/// Gives a file to the device.
pub(crate) fn give(name: &str, bytes: &[u8], kind: &str) {
    save(name, &Uint8Array::from(bytes), kind);
}

/// Whether closing the page would lose something: then the browser asks first.
pub(crate) fn set_unsaved(yes: bool) {
    unsaved(yes);
}

/// Keeps `text` on this device; false when the browser refuses.
pub(crate) async fn keep_text(text: &str) -> bool {
    keep(text).await.is_ok()
}

/// What is kept on this device.
pub(crate) async fn kept_text() -> Option<String> {
    kept().await.ok()?.as_string()
}

/// Keeps nothing any more.
pub(crate) async fn forget_text() {
    forget().await;
}

/// A file that somebody chose: its name, and its bytes unless it is far too big.
pub(crate) type Given = (String, Option<Vec<u8>>);

/// The files that were chosen or dropped.
pub(crate) async fn files_of(event: Event) -> Vec<Given> {
    let files_in = |from: &JsValue| js_sys::Reflect::get(from, &"files".into());
    let dropped = js_sys::Reflect::get(&event, &"dataTransfer".into()).ok().filter(JsValue::is_object);
    let list = match (dropped, event.target()) {
        (Some(dropped), _) => files_in(&dropped),
        (None, Some(input)) => files_in(&input),
        (None, None) => return Vec::new(),
    };
    let Ok(list) = list else { return Vec::new() };
    let Ok(read) = files(&list).await else { return Vec::new() };
    let pair = |pair: JsValue| {
        let pair: Array = pair.dyn_into().ok()?;
        Some((pair.get(0).as_string()?, pair.get(1).dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec())))
    };
    read.dyn_into::<Array>().map(|read| read.iter().filter_map(pair).collect()).unwrap_or_default()
}

/// What a key said: its name, and whether Ctrl (or Command) and Alt were held. Nothing for other events.
pub(crate) fn key_of(event: &Event) -> Option<(String, bool, bool)> {
    let event = event.dyn_ref::<KeyboardEvent>()?;
    Some((event.key(), event.ctrl_key() || event.meta_key(), event.alt_key()))
}

/// Whether the event comes from a box that somebody writes in.
pub(crate) fn in_a_box(event: &Event) -> bool {
    let name = event.target().and_then(|target| js_sys::Reflect::get(&target, &"localName".into()).ok());
    name.and_then(|name| name.as_string()).is_some_and(|name| name == "textarea" || name == "input")
}

/// Moves the focus once the page is drawn.
pub(crate) fn focus_on(selector: &str) {
    focus(selector);
}

/// Prints the page.
pub(crate) fn print_page() {
    print();
}
