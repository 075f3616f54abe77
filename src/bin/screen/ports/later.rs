//! The second program: sealing and finding by word. `boot.js` fetches it while the page rests, on
//! every visit; this is how it is called. A call that breaks off is a call that found nothing.

use super::clock;
use come_along::referral::Receipt;
use come_along::seal::{Errand, Sealed};
use come_along::search::words::Matches;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// What `src/bin/later` exports.
    #[derive(Clone)]
    type Program;

    #[wasm_bindgen(catch, js_namespace = comeAlong, js_name = later)]
    async fn fetched() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn seal(this: &Program, errand: &[u8]) -> Result<Option<Vec<u8>>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn commitment(this: &Program, receipt: &str) -> Result<Option<Vec<u8>>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn answer_key(this: &Program, receipt: &str) -> Result<Option<String>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn answered(this: &Program, receipt: &str, sealed: &[u8]) -> Result<Option<String>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn begin_work(this: &Program, parcel: &[u8], bits: u8) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn work(this: &Program, tries: u32) -> Result<Option<Vec<u8>>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn begin(this: &Program, concepts: &[u8]) -> Result<bool, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn add(this: &Program, material: &[u8]) -> Result<(), JsValue>;
    #[wasm_bindgen(method, catch)]
    fn find(this: &Program, typed: &str, language: &str) -> Result<Vec<u16>, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn understood(this: &Program, language: &str) -> Result<String, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn danger(this: &Program, typed: &str) -> Result<Option<u8>, JsValue>;
}

thread_local! {
    static PROGRAM: RefCell<Option<Program>> = const { RefCell::new(None) };
}

/// What `call` makes of the program, when it is here and does not break.
fn with<T>(call: impl FnOnce(&Program) -> Result<T, JsValue>) -> Option<T> {
    PROGRAM.with_borrow(|program| call(program.as_ref()?).ok())
}

/// Waits until the program is here; false when it did not come. Asked again, it is fetched again.
pub(crate) async fn load() -> bool {
    let here = PROGRAM.with_borrow(Option::is_some);
    if !here && let Ok(program) = fetched().await {
        PROGRAM.set(Some(program.unchecked_into()));
    }
    PROGRAM.with_borrow(Option::is_some)
}

/// Seals a letter.
pub(crate) fn sealed(errand: &Errand) -> Option<Sealed> {
    with(|program| program.seal(errand.bytes())).flatten().and_then(Sealed::received)
}

/// The commitment to a receipt.
pub(crate) fn committed(receipt: &Receipt) -> Option<[u8; 32]> {
    with(|program| program.commitment(&receipt.grouped())).flatten()?.try_into().ok()
}

/// The key that an answer to the letter with this receipt is sealed to.
pub(crate) fn answer_key(receipt: &Receipt) -> Option<String> {
    with(|program| program.answer_key(&receipt.grouped())).flatten()
}

/// The words of a sealed answer.
pub(crate) fn answered(receipt: &Receipt, sealed: &[u8]) -> Option<String> {
    with(|program| program.answered(&receipt.grouped(), sealed)).flatten()
}

/// Tries between which the page breathes: some hundredths of a second on an old phone.
const TRIES: u32 = 5_000;

/// The work for a parcel that a hub under load asks for; see `site::Work`.
pub(crate) async fn worked(parcel: &[u8], bits: u8) -> Option<Vec<u8>> {
    with(|program| program.begin_work(parcel, bits)).filter(|could| *could)?;
    loop {
        if let Some(found) = with(|program| program.work(TRIES))? {
            return Some(found);
        }
        clock::breathe().await;
    }
}

/// Makes it forget the directory that it knew, and learn the words of all languages.
pub(crate) fn begin_words(concepts: &[u8]) {
    with(|program| program.begin(concepts));
}

thread_local! {
    static TURN: Cell<u32> = const { Cell::new(0) };
}

/// Takes the turn of telling it of a directory from whoever has it: it is loaded once more, and what
/// two tell it side by side would be numbered wrongly.
pub(crate) fn take_turn() -> u32 {
    TURN.set(TURN.get().wrapping_add(1));
    TURN.get()
}

/// Whether nobody has taken that turn since.
pub(crate) fn is_turn(turn: u32) -> bool {
    TURN.get() == turn
}

/// Tells it of the next listings.
pub(crate) fn add_words(material: &[u8]) {
    with(|program| program.add(material));
}

/// Which listings answer what was typed.
pub(crate) fn matches(typed: &str, language: &str) -> Matches {
    Matches::of_ranks(with(|program| program.find(typed, language)).unwrap_or_default())
}

/// What `matches` understood last, a name a line, in the language of the page.
pub(crate) fn meanings(language: &str) -> String {
    with(|program| program.understood(language)).unwrap_or_default()
}

/// Whether somebody may be in danger who types this: the place of its kind in `Danger::ALL`.
pub(crate) fn danger_in(typed: &str) -> Option<usize> {
    with(|program| program.danger(typed)).flatten().map(usize::from)
}
