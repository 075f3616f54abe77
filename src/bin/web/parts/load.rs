//! Loading what the pages need: a language, English beside it, the directory.

use crate::ports::{net, page};
use crate::state::{Directory, Hub, Loaded, Loading, Words};
use come_along::i18n::Voice;
use come_along::tiles::{MANIFEST, decode_manifest, decode_pack};
use leptos::prelude::*;
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

/// Loads the directory: the manifest, then its packs.
pub(crate) async fn directory(directory: Directory) {
    directory.0.set(Loading::Coming);
    directory.0.set(match load_directory().await {
        Some(loaded) => Loading::Here(Arc::new(loaded)),
        None => Loading::Failed,
    });
}

async fn load_directory() -> Option<Loaded> {
    let manifest = decode_manifest(&net::get(&path(MANIFEST)).await.ok()?).ok()?;
    let mut listings = Vec::new();
    for pack in &manifest.packs {
        let bytes = net::get(&path(&pack.file)).await.ok()?;
        listings.append(&mut decode_pack(&bytes).ok()?.listings);
    }
    Some(Loaded { listings, sources: manifest.sources, districts: manifest.districts, made_at: manifest.made_at })
}

fn path(file: &str) -> String {
    let mut path = String::from("/directory/");
    path.push_str(file);
    path
}
