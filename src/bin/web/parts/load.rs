//! Loading what the pages need: a language, English beside it, the directory.

use crate::ports::clock::Slice;
use crate::ports::net::NotHere;
use crate::ports::{later, more, net, page};
use crate::state::{Directory, Finding, Hub, Loaded, Loading, Part, Ready, Words};
use come_along::i18n::Voice;
use come_along::model::{District, Point};
use come_along::search::district;
use come_along::search::words::put_material;
use come_along::tiles::{
    self, Kind, MANIFEST, Manifest, Opened, Unpacking, decode_manifest, decode_outcodes, decode_shard, near, whole,
};
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
    } else if words.voice.with_untracked(Option::is_some) {
        spawn_local(english(words));
    }
    words.voice.set(Some(voice));
}

/// English, which the check page shows beside every other language. Fetched on every visit in
/// another language, so that fetching it tells nothing; on a first page once the directory is here.
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

/// Loads the directory: the manifest, then its packs, of a country those of the part that is wanted; then, while
/// the page rests, what finds words in it, and the other pages.
pub(crate) async fn directory(directory: Directory, finding: Finding) {
    directory.0.set(Loading::Coming);
    if let Some(manifest) = net::get(&path(MANIFEST)).await.ok().and_then(|bytes| decode_manifest(&bytes).ok()) {
        directory.1.set(Arc::new(manifest));
        area(directory, finding).await;
    } else {
        directory.0.set(Loading::Failed);
        words_of(directory, finding).await;
    }
    more::load().await;
}

/// Loads the part of the directory that is wanted; of a town, all of it.
async fn area(directory: Directory, finding: Finding) {
    let (manifest, part) = (directory.1.get_untracked(), directory.2.get_untracked());
    let loaded = load_area(&manifest, part).await;
    // What was wanted before somebody went on is nothing any more.
    if directory.2.get_untracked() == part {
        directory.0.set(match loaded {
            Some(loaded) => Loading::Here(Arc::new(loaded)),
            None => Loading::Failed,
        });
        words_of(directory, finding).await;
    }
}

/// Another part of a country is wanted. What is here stays until it has come, unless it `is_elsewhere`.
pub(crate) fn want(directory: Directory, finding: Finding, part: Part, is_elsewhere: bool) {
    directory.2.set(part);
    if directory.is_country() {
        if is_elsewhere {
            directory.0.set(Loading::Coming);
        }
        spawn_local(area(directory, finding));
    }
}

/// The district that is meant by what somebody typed; nothing when there is none. In a country the file of its
/// letter is fetched.
pub(crate) async fn district_of(directory: Directory, typed: &str) -> Result<Option<District>, NotHere> {
    let manifest = directory.1.get_untracked();
    if !manifest.is_country() {
        return Ok(directory.here().and_then(|loaded| district(typed, &loaded.districts).cloned()));
    }
    let Some(part) = manifest.outcodes_of(typed) else { return Ok(None) };
    let bytes = net::get(&path(&part.name(Kind::Outcodes))).await?;
    Ok(district(typed, &decode_outcodes(&bytes).map_err(|_| NotHere)?).cloned())
}

/// Makes the directory ready for finding by word, in the language of the page. The same requests are made on every
/// visit in that language, whatever somebody looks for and whether they look at all.
pub(crate) async fn words_of(directory: Directory, finding: Finding) {
    let turn = later::take_turn();
    finding.0.set(Ready::Coming);
    english(finding.1).await;
    let is_here = later::load().await;
    let mut path = String::from("/concepts/");
    path.push_str(&finding.1.tag());
    let concepts = net::get(&path).await;
    let ready = match (is_here, concepts) {
        (true, Ok(concepts)) if later::is_turn(turn) => {
            later::begin_words(&concepts);
            if let Some(loaded) = directory.here() {
                tell(&loaded, turn).await;
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
async fn tell(loaded: &Loaded, turn: u32) {
    let mut slice = Slice::begin();
    let mut all = loaded.listings.iter().zip(&loaded.blocks).peekable();
    while all.peek().is_some() && later::is_turn(turn) {
        let mut material = Vec::new();
        let some = all.by_ref().take(AT_ONCE);
        for (head, block) in some {
            put_material(&mut material, whole(block).as_ref().unwrap_or(head));
        }
        later::add_words(&material);
        slice.rest_if_long().await;
    }
}

/// Listings that are read or told of before the clock is looked at.
const AT_ONCE: usize = 32;

async fn load_area(manifest: &Manifest, mut part: Part) -> Option<Loaded> {
    let mut loaded = Loaded {
        sources: manifest.sources.clone(),
        districts: manifest.districts.clone(),
        made_at: manifest.made_at,
        ..Loaded::default()
    };
    let mut packs: Vec<String> = manifest.packs.iter().map(|pack| pack.name(Kind::Pack)).collect();
    if manifest.is_country() {
        if part.from.is_some() {
            (part.taken[0], part.left[0]) =
                choose(&manifest.shards, part.from, part.wanted[0], &mut packs, &mut loaded).await?;
        }
        (part.taken[1], part.left[1]) =
            choose(&manifest.anywhere, None, part.wanted[1], &mut packs, &mut loaded).await?;
        loaded.part = Some(part);
    }
    let coming: Vec<_> = packs.iter().map(|pack| net::ask_for(&path(pack))).collect();
    for pack in coming {
        let bytes = net::come(pack.ok()?).await.ok()?;
        let mut slice = Slice::begin();
        let mut pack = Unpacking::of(&bytes).ok()?;
        while pack.some_more(AT_ONCE, &mut loaded.listings, &mut loaded.blocks).ok()? {
            slice.rest_if_long().await;
        }
    }
    Some(loaded)
}

/// Adds the packs to take, and the sources of what is in them; how many listings are in them, and how many are not.
async fn choose(
    shards: &[tiles::Part],
    from: Option<Point>,
    wanted: u32,
    packs: &mut Vec<String>,
    loaded: &mut Loaded,
) -> Option<(u32, u32)> {
    let mut opened = Vec::new();
    loop {
        let near = near(shards, &opened, from, wanted);
        if near.shards.is_empty() {
            packs.extend(near.packs.iter().map(|pack| pack.name(Kind::Pack)));
            let taken = near.packs.iter().fold(0u32, |taken, pack| taken.saturating_add(pack.listings));
            return Some((taken, near.left));
        }
        let unopened: Vec<tiles::Part> = near.shards.into_iter().cloned().collect();
        for part in unopened {
            let shard = decode_shard(&net::get(&path(&part.name(Kind::Shard))).await.ok()?).ok()?;
            for source in &shard.sources {
                if !loaded.sources.contains(source) {
                    loaded.sources.push(source.clone());
                }
            }
            opened.push(Opened { part, shard });
        }
    }
}

fn path(file: &str) -> String {
    let mut path = String::from("/directory/");
    path.push_str(file);
    path
}
