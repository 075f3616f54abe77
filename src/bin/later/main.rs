//! The part of the site that comes later: sealing, and finding by word.
//!
//! Why it is a program of its own: what a phone fetches before the first answer must be small, and
//! none of it is needed for that. The page fetches this one on every visit while it rests, whatever
//! somebody looks for, so that fetching it tells nothing. No screen, no network, no storage, no clock,
//! no randomness: bytes come in, bytes go out. Who calls it: `src/bin/screen/ports/later.rs`.
//!
//! Its memory is the page's own and goes with it: `Finish` ends in a new document.

use come_along::referral::{Answer, Receipt};
use come_along::seal::Errand;
use come_along::search::words::{Concepts, Danger, Index};
use come_along::site::Work;
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

/// What finding needs.
#[derive(Default)]
struct Words {
    concepts: Concepts,
    index: Index,
    /// What was understood last, as numbers of concepts.
    understood: Vec<usize>,
}

thread_local! {
    static WORDS: RefCell<Words> = RefCell::default();
    static WORK: RefCell<Option<Work>> = const { RefCell::new(None) };
}

fn main() {}

/// Does an errand of `Errand::bytes`; nothing when it cannot be sealed.
#[wasm_bindgen]
pub fn seal(errand: Vec<u8>) -> Option<Vec<u8>> {
    Errand::received(errand).run().ok().map(|sealed| sealed.into_bytes())
}

/// The commitment to a receipt as it is written, 32 bytes; nothing when it is misspelt.
#[wasm_bindgen]
pub fn commitment(receipt: &str) -> Option<Vec<u8>> {
    Receipt::parse(receipt).map(|receipt| receipt.commitment().to_vec())
}

/// The key, `age1…`, that an answer to the letter with this receipt is sealed to; nothing when it is misspelt.
#[wasm_bindgen]
pub fn answer_key(receipt: &str) -> Option<String> {
    Receipt::parse(receipt).map(|receipt| receipt.identity().recipient().to_string())
}

/// The words of a sealed answer to the letter with this receipt; nothing when it does not open.
#[wasm_bindgen]
pub fn answered(receipt: &str, sealed: &[u8]) -> Option<String> {
    Answer::open(sealed, &Receipt::parse(receipt)?)
}

/// Begins the work that a hub under load asks for: so many leading zero bits for this parcel. False
/// when it is no parcel.
#[wasm_bindgen]
pub fn begin_work(parcel: &[u8], bits: u8) -> bool {
    let work = Work::of_parcel(parcel, bits).ok();
    let could = work.is_some();
    WORK.set(work);
    could
}

/// Goes on with it for so many tries: the eight bytes for the parcel's `WORK_AT` when they are found.
/// The page rests between two calls.
#[wasm_bindgen]
pub fn work(tries: u32) -> Option<Vec<u8>> {
    WORK.with_borrow_mut(|work| work.as_mut()?.search(tries).map(Vec::from))
}

/// Begins anew, with a file of concepts. Says whether it could be read; free text is found without.
#[wasm_bindgen]
pub fn begin(concepts: &[u8]) -> bool {
    let read = Concepts::from_bytes(concepts);
    let could = read.is_ok();
    WORDS.set(Words { concepts: read.unwrap_or_default(), ..Words::default() });
    could
}

/// Adds the next listings, as `put_material` writes them.
#[wasm_bindgen]
pub fn add(material: &[u8]) {
    WORDS.with_borrow_mut(|words| words.index.add_material(material));
}

/// For each listing its group, as in `Matches::ranks`.
#[wasm_bindgen]
pub fn find(typed: &str, language: &str) -> Vec<u16> {
    WORDS.with_borrow_mut(|words| {
        let matches = words.index.find(&words.concepts, typed, language);
        words.understood = matches.concepts().to_vec();
        matches.into_ranks()
    })
}

/// What `find` understood last, in the language of the page, a name a line.
#[wasm_bindgen]
pub fn understood(language: &str) -> String {
    WORDS.with_borrow(|words| {
        let names: Vec<&str> = words.understood.iter().map(|concept| words.concepts.name(*concept, language)).collect();
        names.join("\n")
    })
}

/// Whether somebody may be in danger who types this: the place of its kind in `Danger::ALL`.
#[wasm_bindgen]
pub fn danger(typed: &str) -> Option<u8> {
    let danger = WORDS.with_borrow(|words| words.concepts.danger(typed))?;
    Danger::ALL.iter().position(|kind| *kind == danger).map(|at| at as u8)
}
