//! The page itself: language and direction, focus, what came in, and the way to `boot.js`.

use crate::held::Held;
use crate::ports::dom::{El, View};
use come_along::i18n::{Languages, Voice, negotiate};
use come_along::route::Route;
use js_sys::{Array, Reflect};
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{
    Blob, BlobPropertyBag, CustomEvent, Document, Element, HtmlAnchorElement, HtmlDialogElement, HtmlElement,
    MediaQueryList, ShareData, Url, window,
};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = comeAlong)]
    fn chosen() -> Result<Option<String>, JsValue>;
}

/// The language that somebody chose before the program was awake (`public/boot.js`); each is told once.
pub(crate) fn chosen_language() -> Option<String> {
    chosen().ok().flatten()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// Puts the site into the page, for as long as the page lives.
pub(crate) fn mount(draw: impl FnOnce() -> View) {
    let Some(app) = element("app") else { return };
    begin();
    let owner = Owner::new();
    owner.with(draw).put(&app, None);
    std::mem::forget(owner);
}

/// Lets effects run.
pub(crate) fn begin() {
    // Fails only when they run already.
    let _ = any_spawner::Executor::init_wasm_bindgen();
}

/// Takes away what stood in the page before the program.
pub(crate) fn clear_first() {
    let first = document().and_then(|document| document.query_selector("#app > .first").ok().flatten());
    if let Some(first) = first {
        first.remove();
    }
}

/// Shows the sentence that the site could not be loaded, and the button to try again; what has an answer
/// without the program is a link again (`public/guard.js`).
pub(crate) fn cannot_start() {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        let _ = html.remove_attribute("data-runs");
    }
    for (id, hidden) in [("coming", true), ("no-start", false)] {
        if let Some(element) = element(id) {
            let _ = element.toggle_attribute_with_force("hidden", hidden);
        }
    }
}

/// Tells the page which language it speaks; `boot.js` follows with the words outside the program,
/// and the styles with its `font`, if it has one.
pub(crate) fn speak(voice: &Voice, font: Option<&str>) {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        let _ = html.set_attribute("dir", voice.direction().as_str());
        let _ = html.set_attribute("lang", voice.tag());
        let _ = html.set_attribute("data-font", font.unwrap_or_default());
    }
}

/// The fragment that a link came in with; `guard.js` has taken it out of the address.
pub(crate) fn incoming_link() -> Option<String> {
    Reflect::get(window()?.as_ref(), &"comeAlongLink".into()).ok()?.as_string()
}

/// The offered language that fits the browser's list best.
pub(crate) fn best_language(languages: &Languages) -> String {
    let preferred: Vec<String> = preferred_languages();
    let tags: Vec<&str> = preferred.iter().map(String::as_str).collect();
    negotiate(&tags, languages).first().map_or_else(|| "en-GB".to_string(), |language| language.tag.clone())
}

/// The browser's own list, best first.
pub(crate) fn preferred_languages() -> Vec<String> {
    let list: Array = window().map(|window| window.navigator().languages()).unwrap_or_default();
    list.iter().filter_map(|tag| tag.as_string()).collect()
}

/// Copies of those lines of *Get help now* that lead to `numbers` (`tel:999`), in that order: the page
/// has them before the program, in its own words.
pub(crate) fn help_lines(numbers: &[&str]) -> View {
    let line = |number: &&str| {
        let selector = ["#help [href='", number, "'],#help [data-number='", number, "']"].concat();
        let link = document()?.query_selector(&selector).ok().flatten()?;
        link.parent_element()?.clone_node_with_deep(true).ok().map(View::of_page)
    };
    numbers.iter().map(line).collect()
}

/// Moves the focus to the heading whenever the page changes, so that a screen reader reads it, and
/// shows the page from its top. Says the page's name on the document, for `public/listen.js`.
pub(crate) fn focus_heading_on(route: Memo<Route>) {
    Effect::new(move |before: Option<()>| {
        let name = route.with(Route::page);
        if let Some(html) = document().and_then(|document| document.document_element()) {
            let _ = html.set_attribute("data-page", &name);
        }
        // The first page stands where somebody may have scrolled already.
        let Some(window) = before.and_then(|()| window()) else { return };
        request_animation_frame(focus_heading);
        window.scroll_to_with_x_and_y(0.0, 0.0);
    });
}

/// Moves the focus to the heading of the page; beside the list, to that of the listing.
pub(crate) fn focus_heading() {
    let in_page = "#app .page h1";
    let beside = document().is_some_and(|document| document.query_selector(in_page).is_ok_and(|found| found.is_some()));
    focus(if beside { in_page } else { "#app h1" });
}

/// Whether that media query holds now.
pub(crate) fn matches(query: &str) -> bool {
    media(query).is_some_and(|query| query.matches())
}

fn media(query: &str) -> Option<MediaQueryList> {
    window()?.match_media(query).ok()?
}

/// Whether the window is wide enough for two things beside each other, from now on.
pub(crate) fn wide() -> Held<bool> {
    let wide = Held::new(false);
    if let Some(query) = media("(min-width: 60rem)") {
        wide.set(query.matches());
        let same = query.clone();
        let changed = Closure::<dyn Fn()>::new(move || wide.set(same.matches()));
        let _ = query.add_event_listener_with_callback("change", changed.as_ref().unchecked_ref());
        // The site listens for as long as the page lives.
        changed.forget();
    }
    wide
}

/// Whether this is a shared screen: the page says so before the program, see `public/guard.js`.
pub(crate) fn is_kiosk() -> bool {
    document().and_then(|document| document.query_selector("[data-kiosk=yes]").ok()?).is_some()
}

/// The words that invite to choose a language, in one of those offered, with its tag and its direction;
/// they stand in the page. The first is 1, and it goes round and round; 0 is none.
pub(crate) fn invitation(turn: u32) -> Option<View> {
    let all = document()?.query_selector("#resting > span").ok()??.children();
    let words = all.item(turn.checked_sub(1)?.checked_rem(all.length())?)?.clone_node_with_deep(true).ok()?;
    words.unchecked_ref::<Element>().remove_attribute("hidden").ok()?;
    Some(View::of_page(words))
}

/// Moves the focus.
pub(crate) fn focus(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Opens or closes a dialog: while it is open nothing else can be pressed; the focus goes into it, and back
/// to where it was.
pub(crate) fn show_dialog(dialog: &El, open: bool) {
    let Some(dialog) = dialog.element().dyn_ref::<HtmlDialogElement>() else { return };
    if open && !dialog.open() {
        // Fails only where it is open already.
        let _ = dialog.show_modal();
    } else if !open {
        dialog.close();
    }
}

/// Forgets everything: only a new document takes what was typed out of the program's memory.
pub(crate) fn wipe() {
    if let (Some(document), Ok(event)) = (document(), CustomEvent::new("come-along:wipe")) {
        let _ = document.dispatch_event(&event);
    }
}

/// Prints the page.
pub(crate) fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Copies `text`; false when the browser does not let us.
pub(crate) async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    let clipboard = Reflect::get(window.navigator().as_ref(), &"clipboard".into());
    if !clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    let promise = window.navigator().clipboard().write_text(text);
    wasm_bindgen_futures::JsFuture::from(promise).await.is_ok()
}

/// Where the site is: its origin and path, without what stands behind `#`.
pub(crate) fn site() -> String {
    let Some(location) = window().map(|window| window.location()) else { return String::new() };
    [location.origin().unwrap_or_default(), location.pathname().unwrap_or_default()].concat()
}

/// Gives `text` to the device as a file of that name and type; false when it cannot.
pub(crate) fn save(name: &str, kind: &str, text: &str) -> bool {
    let give = || {
        let bag = BlobPropertyBag::new();
        bag.set_type(kind);
        let blob = Blob::new_with_str_sequence_and_options(&Array::of(&[JsValue::from_str(text)]), &bag).ok()?;
        let url = Url::create_object_url_with_blob(&blob).ok()?;
        let link: HtmlAnchorElement = document()?.create_element("a").ok()?.unchecked_into();
        link.set_href(&url);
        link.set_download(name);
        link.click();
        // The browser has taken what it needs with the press.
        Url::revoke_object_url(&url).ok()
    };
    give().is_some()
}

/// Whether the device has its own list of ways to send something.
pub(crate) fn can_share() -> bool {
    window().is_some_and(|window| Reflect::has(window.navigator().as_ref(), &"share".into()).unwrap_or(false))
}

/// Opens that list with a link; false when it could not be opened. Closing it is no fault.
pub(crate) async fn share(url: &str) -> bool {
    let Some(window) = window() else { return false };
    let data = ShareData::new();
    data.set_url(url);
    let promise = window.navigator().share_with_data(&data);
    let closed = |error: JsValue| Reflect::get(&error, &"name".into()).is_ok_and(|name| name == "AbortError");
    wasm_bindgen_futures::JsFuture::from(promise).await.map_or_else(closed, |_| true)
}
