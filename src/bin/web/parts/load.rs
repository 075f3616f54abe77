//! Loading what the pages need: a language, English beside it, the directory.

use crate::ports::clock::Slice;
use crate::ports::{later, more, net, page};
use crate::state::{Directory, Finding, Hub, Loaded, Loading, Ready, Words};
use come_along::i18n::Voice;
use come_along::model::Listing;
use come_along::search::words::put_material;
use come_along::tiles::{MANIFEST, Unpacking, decode_manifest};
use leptos::task::spawn_local;
use std::sync::Arc;

/// The language at the end of every chain.
const ENGLISH: &str = "en-GB";

/// Makes the page speak the language with that tag; English when it cannot be had. The page that
/// is shown and what was typed stay as they are.
pub(crate) async fn voice(words: Words, hub: &Hub, tag: &str) {
    let known = hub.languages.get(tag).map_or(ENGLISH, |language| &language.tag);
    let voice = match fetch(known).await {
        Some(voice) => {
            words.failed.set(false);
            Some(voice)
        }
        None => {
            words.failed.set(true);
            fetch(ENGLISH).await
        }
    };
    let Some(voice) = voice else {
        if words.voice.with_untracked(Option::is_none) {
            page::cannot_start();
        }
        return;
    };
    let font = hub.languages.get(voice.tag()).and_then(|language| language.font.as_deref());
    page::speak(&voice, font);
    if voice.tag() == ENGLISH {
        words.english.set(Some(voice.clone()));
    } else {
        spawn_local(english(words));
    }
    words.voice.set(Some(voice));
}

/// English, which the check page shows beside every other language. Fetched on every visit in
/// another language, so that fetching it tells nothing.
async fn english(words: Words) {
    if words.english.with_untracked(Option::is_none) {
        words.english.set(fetch(ENGLISH).await);
    }
}

async fn fetch(tag: &str) -> Option<Arc<Voice>> {
    let mut path = String::from("/words/");
    path.push_str(tag);
    Voice::read(net::get(&path).await.ok()?).ok().map(Arc::new)
}

/// Loads the directory: the manifest, then its packs; then, while the page rests, what finds words
/// in it, and the other pages.
pub(crate) async fn directory(directory: Directory, finding: Finding) {
    directory.0.set(Loading::Coming);
    directory.0.set(match load_directory().await {
        Some(loaded) => Loading::Here(Arc::new(loaded)),
        None => Loading::Failed,
    });
    words_of(directory, finding).await;
    more::load().await;
}

/// Makes the directory ready for finding by word. The same requests are made on every visit,
/// whatever somebody looks for and whether they look at all.
pub(crate) async fn words_of(directory: Directory, finding: Finding) {
    let turn = later::take_turn();
    finding.0.set(Ready::Coming);
    let is_here = later::load().await;
    let concepts = net::get("/concepts").await;
    let ready = match (is_here, concepts) {
        (true, Ok(concepts)) if later::is_turn(turn) => {
            later::begin_words(&concepts);
            if let Some(loaded) = directory.here() {
                tell(&loaded.listings, turn).await;
            }
            Ready::Here
        }
        _ => Ready::Failed,
    };
    if later::is_turn(turn) {
        finding.0.set(ready);
    }
}

/// Tells the second program of all listings, with pauses, so that the page never stands still.
async fn tell(listings: &[Listing], turn: u32) {
    let mut slice = Slice::begin();
    for some in listings.chunks(AT_ONCE).take_while(|_| later::is_turn(turn)) {
        let mut material = Vec::new();
        some.iter().for_each(|listing| put_material(&mut material, listing));
        later::add_words(&material);
        slice.rest_if_long().await;
    }
}

/// Listings that are read or told of before the clock is looked at.
const AT_ONCE: usize = 32;

async fn load_directory() -> Option<Loaded> {
    let manifest = decode_manifest(&net::get(&path(MANIFEST)).await.ok()?).ok()?;
    let mut listings = Vec::new();
    for pack in &manifest.packs {
        let bytes = net::get(&path(&pack.file)).await.ok()?;
        let mut slice = Slice::begin();
        let mut pack = Unpacking::of(&bytes).ok()?;
        while pack.some_more(AT_ONCE, &mut listings).ok()? {
            slice.rest_if_long().await;
        }
    }
    Some(Loaded { listings, sources: manifest.sources, districts: manifest.districts, made_at: manifest.made_at })
}

fn path(file: &str) -> String {
    let mut path = String::from("/directory/");
    path.push_str(file);
    path
}
