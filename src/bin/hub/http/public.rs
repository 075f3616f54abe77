//! Every public file by its address, and the list of those that a browser keeps for when there is no
//! signal (`public/worker.js`): path and SHA-256 of each, nothing else.
//!
//! One state of the list is one generation. What is on it is the same for everybody: the program, the settings,
//! the directory, English, which pages are recorded (`first`); words, font, first page and numbers of help of a language come with the first
//! visit in it (`asked`).

use super::pages::Pages;
use super::path::SafePath;
use super::{help, page, plain, start, workshop};
use crate::headers::{BETWEEN, NO_WORKER, WORKER, is_worker};
use crate::recordings;
use crate::system::hex;
use come_along::i18n::languages::ENGLISH;
use come_along::tiles::{Kind, MANIFEST, decode_manifest};
use serde_json::json;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// The name of the list.
pub(super) const LIST: &str = "files.json";
/// Which pages are recorded in which language.
pub(super) const RECORDED: &str = "audio.json";

/// Kinds of files that the pages are made of.
const PARTS: &[&str] = &[".css", ".js", ".svg", ".wasm", ".webmanifest"];

type Bytes = Cow<'static, [u8]>;

/// The file at an address of the site, and its name, which says what it is.
pub(super) fn file(pages: &Pages, address: &str) -> Option<(String, Bytes)> {
    if let Some((name, html)) = plain::page(pages, address) {
        return Some((name, with_policy(pages, html).into_bytes().into()));
    }
    let path = SafePath::of_request(address)?;
    let name = path.as_str().to_owned();
    if let Some(square) = square(pages, &name) {
        return Some((name, square.into_bytes().into()));
    }
    if let Some(bytes) = workshop::file(pages, &name) {
        let of_page = name.ends_with(".html").then(|| String::from_utf8(bytes.clone()).ok()).flatten();
        let bytes = of_page.map_or(bytes, |html| with_policy(pages, html).into_bytes());
        return Some((name, bytes.into()));
    }
    if name == RECORDED {
        return Some((name, recorded(pages).into()));
    }
    // Those of a language travel together, and none of them alone.
    if let Some(tag) = name.strip_prefix(recordings::FOLDER).and_then(|rest| rest.strip_prefix('/')) {
        let is_offered = pages.tags().iter().any(|offered| offered == tag);
        let pack = is_offered.then(|| recordings::pack(&pages.layers, tag)).flatten()?;
        return Some((name, pack.into()));
    }
    if name == WORKER && !pages.keeps_a_copy() {
        return Some((name, of_layers(pages, NO_WORKER)?));
    }
    let bytes = pages.layers.file(&path)?;
    let bytes = match name.as_str() {
        page::PAGE => with_words(pages, bytes),
        BETWEEN => with_policy(pages, String::from_utf8_lossy(&bytes).into_owned()).into_bytes().into(),
        _ => bytes,
    };
    Some((name, bytes))
}

/// The square code of a telephone number.
fn square(pages: &Pages, name: &str) -> Option<String> {
    if !name.starts_with("help/") {
        return None;
    }
    let all = help::squares(&pages.help_lines(), &pages.settings());
    let (_, link) = all.iter().find(|(square, _)| square == name)?;
    help::drawn(link)
}

fn recorded(pages: &Pages) -> Vec<u8> {
    recordings::list(&pages.layers, &pages.tags())
}

/// The page with its words; as it is when it is not text.
fn with_words(pages: &Pages, bytes: Bytes) -> Bytes {
    match std::str::from_utf8(&bytes) {
        Ok(html) => with_policy(pages, plain::of_all_languages(pages, html)).into_bytes().into(),
        Err(_) => bytes,
    }
}

/// With the policy of `headers` in the page itself, where its host will send none. What a page may not say
/// of itself (who may frame it) is left out.
fn with_policy(pages: &Pages, html: String) -> String {
    let Some(policy) = &pages.policy_in_page else { return html };
    let parts: Vec<&str> = policy.split("; ").filter(|part| !part.starts_with("frame-ancestors")).collect();
    let meta =
        format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n", page::escaped(&parts.join("; ")));
    html.replacen("<meta charset=\"utf-8\">", &format!("<meta charset=\"utf-8\">\n{meta}"), 1)
}

fn of_layers(pages: &Pages, name: &str) -> Option<Bytes> {
    pages.layers.file(&SafePath::of_request(&format!("/{name}"))?)
}

/// The folder of the directory.
pub(crate) const DIRECTORY: &str = "directory/";

/// The names of the directory's files, those that are packed beside others too. They are not among the
/// [`documents`]: those of a country are too much to hold at once.
pub(crate) fn directory_names(pages: &Pages) -> Vec<String> {
    pages.layers.own_names().into_iter().filter(|name| name.starts_with(DIRECTORY)).collect()
}

/// One of them.
pub(crate) fn directory_file(pages: &Pages, name: &str) -> Option<Bytes> {
    of_layers(pages, name)
}

/// Everything else that `hub serve` answers with GET, by the name of its file: for any other server of files.
pub(crate) fn documents(pages: &Pages) -> BTreeMap<String, Bytes> {
    let mut all = BTreeMap::new();
    let own = pages.layers.own_names().into_iter().filter(|name| !name.starts_with(DIRECTORY));
    for name in pages.layers.built_in_names().into_iter().chain(own) {
        if let Some((name, bytes)) = file(pages, &format!("/{}", encoded(&name))) {
            all.insert(name, bytes);
        }
    }
    let settings = pages.settings();
    for tag in pages.tags() {
        if let Some(words) = pages.words.compiled(&pages.layers, &tag) {
            all.insert(format!("words/{tag}"), words.into());
        }
        if let Some(concepts) = pages.words.concepts(&pages.layers, &tag) {
            all.insert(format!("concepts/{tag}"), concepts.into());
        }
        all.extend(file(pages, &format!("/{}/{tag}", recordings::FOLDER)));
        for address in plain::addresses(&tag) {
            all.extend(file(pages, &address));
        }
    }
    let made = workshop::names(pages);
    for name in help::squares(&pages.help_lines(), &settings).into_iter().map(|(name, _)| name).chain(made) {
        all.extend(file(pages, &format!("/{name}")));
    }
    all.insert(RECORDED.to_owned(), recorded(pages).into());
    all.insert("start".to_owned(), start::bytes(pages).into());
    all.insert(LIST.to_owned(), list(pages).into());
    all
}

/// A name as it stands in an address.
fn encoded(name: &str) -> String {
    name.replace('%', "%25")
}

/// The list, as JSON.
pub(super) fn list(pages: &Pages) -> Vec<u8> {
    if !pages.keeps_a_copy() {
        return json!({ "off": true }).to_string().into_bytes();
    }
    let (first, asked) = (first(pages), asked(pages));
    let both = json!([first, asked]).to_string();
    let generation = hash(both.as_bytes()).chars().take(32).collect::<String>();
    json!({ "generation": generation, "first": first, "asked": asked }).to_string().into_bytes()
}

fn hash(bytes: &[u8]) -> String {
    hex(&<[u8; 32]>::from(Sha256::digest(bytes)))
}

/// What every visit uses.
fn first(pages: &Pages) -> BTreeMap<String, String> {
    let mut hashes = BTreeMap::new();
    let built_in = pages.layers.built_in_names().into_iter();
    let parts = built_in.filter(|name| PARTS.iter().any(|ending| name.ends_with(ending)));
    let parts = parts.filter(|name| !is_worker(name) && !workshop::is_of_it(name));
    let directory = packs(pages).into_iter().map(|pack| format!("directory/{pack}"));
    for name in parts.chain(directory).chain([String::new()]) {
        let address = format!("/{name}");
        hashes.extend(file(pages, &address).map(|(_, bytes)| (address, hash(&bytes))));
    }
    hashes.insert("/start".to_owned(), hash(&start::bytes(pages)));
    hashes.insert(format!("/{RECORDED}"), hash(&recorded(pages)));
    hashes.extend(words(pages, ENGLISH));
    hashes.extend(all_numbers(pages, ENGLISH));
    hashes
}

/// What visits in other languages use.
fn asked(pages: &Pages) -> BTreeMap<String, String> {
    let fonts = pages.layers.built_in_names().into_iter().filter(|name| name.ends_with(".woff2"));
    let fonts = fonts.filter_map(|name| Some((format!("/{name}"), hash(&of_layers(pages, &name)?))));
    let tags = pages.tags();
    let page = |tag: &String| {
        let address = format!("/{tag}/");
        file(pages, &address).map(|(_, bytes)| (address, hash(&bytes)))
    };
    let of_language = |tag: &String| words(pages, tag).chain(all_numbers(pages, tag));
    let others = tags.iter().filter(|tag| *tag != ENGLISH).flat_map(of_language);
    tags.iter().filter_map(page).chain(others).chain(fonts).collect()
}

/// The page with all numbers of help.
fn all_numbers(pages: &Pages, tag: &str) -> Option<(String, String)> {
    let address = plain::help_address(tag);
    let (_, bytes) = file(pages, &address)?;
    Some((address, hash(&bytes)))
}

/// What a page says, and what people call things there.
fn words(pages: &Pages, tag: &str) -> impl Iterator<Item = (String, String)> + use<> {
    let words = pages.words.compiled(&pages.layers, tag).map(|bytes| (format!("/words/{tag}"), hash(&bytes)));
    let concepts = pages.words.concepts(&pages.layers, tag).map(|bytes| (format!("/concepts/{tag}"), hash(&bytes)));
    words.into_iter().chain(concepts)
}

/// Most files of the directory that a page fetches before the program asks: a town has two.
const EARLY: usize = 8;

/// Addresses of the directory's files, with spaces between: guard.js asks for them side by side with the
/// program, the same that it asks for on every visit.
pub(super) fn early(pages: &Pages) -> String {
    let address = |file: String| format!("/directory/{}", page::escaped(&file));
    packs(pages).into_iter().take(EARLY).map(address).collect::<Vec<_>>().join(" ")
}

/// The files of the directory that every visit uses: the manifest, and the packs that it names. Those of a
/// country's areas are known by their names (`public/worker.js`), so that this list does not grow with it.
fn packs(pages: &Pages) -> Vec<String> {
    let manifest = of_layers(pages, &format!("directory/{MANIFEST}"));
    let Some(manifest) = manifest.and_then(|bytes| decode_manifest(&bytes).ok()) else { return Vec::new() };
    std::iter::once(MANIFEST.to_owned()).chain(manifest.packs.iter().map(|pack| pack.name(Kind::Pack))).collect()
}
