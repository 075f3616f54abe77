//! Words on request: a translator edits a file, reloads the page, and sees it.
//!
//! Nothing that a translator can do takes the site down: what is broken or missing is said in
//! English, and the operator reads where. Compiling is done once for each state of the files.

use crate::http::Layers;
use crate::system::Told;
use come_along::i18n::check::status::{Reviewers, States};
use come_along::i18n::check::{Book, text_of};
use come_along::i18n::compile::{LanguageSources, Severity, Source, compile};
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::languages::{ENGLISH, Language, Languages, Status};
use come_along::i18n::pseudo::Pseudo;
use come_along::search::words::{Pack, compile as concepts};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The list of those who have read the words, beside the languages.
pub(crate) const REVIEWERS: &str = "reviewers.toml";

/// The files of one language by name.
type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// What was compiled for a tag, and the hash of what it was made from.
type Kept = HashMap<String, ([u8; 32], Vec<u8>)>;

/// What people call things: in all languages, and as the page of each has it.
#[derive(Default)]
struct Called {
    made_from: [u8; 32],
    pack: Pack,
    pages: HashMap<String, Vec<u8>>,
}

/// Compiled languages, each with the hash of what it was made from.
#[derive(Default)]
pub(crate) struct Words {
    compiled: Mutex<Kept>,
    concepts: Mutex<Called>,
    told: Told,
}

impl Words {
    /// The words of a language for the pages; nothing when the table does not have it.
    pub(crate) fn compiled(&self, layers: &Layers, tag: &str) -> Option<Vec<u8>> {
        let languages = self.languages(layers)?;
        let mut chain: Vec<(&Language, Files)> =
            languages.chain(tag).into_iter().map(|language| (language, layers.words(&language.tag))).collect();
        if chain.is_empty() {
            return None;
        }
        // A hub's own English may be broken as well; ours stands behind everything.
        chain.extend(languages.get(ENGLISH).map(|english| (english, Layers::built_in_words(ENGLISH))));
        let hash = hash_of(&chain);
        if let Some((made_from, bytes)) = self.kept().get(tag)
            && *made_from == hash
        {
            return Some(bytes.clone());
        }
        let bytes = compile_and_tell(&chain);
        self.kept().insert(tag.to_owned(), (hash, bytes.clone()));
        Some(bytes)
    }

    /// What people call things when they look for them, for a page in that language; nothing when the table does
    /// not have it. A file that is broken loses what is broken in it, and the operator is told once for each
    /// state of the files. Every visit asks for all of these by their hashes, so each is made once.
    pub(crate) fn concepts(&self, layers: &Layers, tag: &str) -> Option<Vec<u8>> {
        let languages = self.languages(layers)?;
        languages.get(tag)?;
        let files = layers.concepts();
        let mut hash = Sha256::new_with_prefix(hash_of_files(&files));
        // Which languages have a page of their own decides what the others' pages carry.
        hash.update(languages.to_bytes());
        let made_from = hash.finalize().into();
        let mut called = self.concepts.lock().unwrap_or_else(PoisonError::into_inner);
        if called.made_from != made_from {
            *called = Called { made_from, pack: concepts_of(&files), pages: HashMap::new() };
        }
        let Called { pack, pages, .. } = &mut *called;
        let has_page = |other: &str| languages.get(other).is_some();
        let make = || pack.clone().for_page(tag, has_page).to_bytes();
        Some(pages.entry(tag.to_owned()).or_insert_with(make).clone())
    }

    /// The first table that is in order: the hub's own, then ours.
    pub(crate) fn languages(&self, layers: &Layers) -> Option<Languages> {
        layers.languages().find_map(|json| match Languages::from_json(&json) {
            Ok(languages) => Some(languages),
            Err(error) => {
                self.told.once(&format!("{error}; the built-in table stands until it is mended"));
                None
            }
        })
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.compiled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Who has looked at the words: what `locales/status` says, as far as it is true.
pub(crate) struct LookedAt<'l> {
    layers: &'l Layers,
    known: OnceCell<(Book, Reviewers)>,
}

impl<'l> LookedAt<'l> {
    /// From the layers of the moment; English is read only when some language needs it.
    pub(crate) fn new(layers: &'l Layers) -> Self {
        Self { layers, known: OnceCell::new() }
    }

    /// The state of a language: English is the source, and what nobody has vouched for was made by a machine.
    pub(crate) fn status(&self, language: &Language) -> Status {
        if language.tag == ENGLISH || Pseudo::of(&language.tag).is_some() {
            return language.status;
        }
        let file = self.layers.beside_words(&status_file(&language.tag)).unwrap_or_default();
        let text = String::from_utf8_lossy(&file);
        if !States::claims_people(&text) {
            return Status::Machine;
        }
        let (english, reviewers) = self.known.get_or_init(|| self.read());
        States::read(&text).of_language(&language.tag, english, reviewers)
    }

    fn read(&self) -> (Book, Reviewers) {
        let files = self.layers.words(ENGLISH);
        let sources = files.iter().filter_map(|(file, bytes)| Some(Source { file, text: text_of(bytes).ok()? }));
        let list = self.layers.beside_words(REVIEWERS).unwrap_or_default();
        (Book::read(&sources.collect::<Vec<_>>()), Reviewers::read(&String::from_utf8_lossy(&list)))
    }
}

/// Where the states of a language stand, beside the languages.
pub(crate) fn status_file(tag: &str) -> String {
    format!("status/{tag}.toml")
}

fn hash_of(chain: &[(&Language, Files)]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for (language, files) in chain {
        // Lengths between the parts, so that moving text from one file to the next changes it.
        for part in [language.tag.as_bytes(), language.direction.as_str().as_bytes()] {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
        hash.update(hash_of_files(files));
    }
    hash.finalize().into()
}

fn hash_of_files(files: &Files) -> [u8; 32] {
    let mut hash = Sha256::new();
    for (name, bytes) in files {
        hash.update(name.len().to_le_bytes());
        hash.update(name);
        hash.update(bytes.len().to_le_bytes());
        hash.update(bytes);
    }
    hash.finalize().into()
}

/// All that can be read of the files of concepts.
fn concepts_of(files: &Files) -> Pack {
    let texts =
        files.iter().filter_map(|(name, bytes)| Some((name.strip_suffix(".ftl")?, source("concepts", name, bytes)?)));
    let sources: Vec<concepts::Source<'_>> =
        texts.map(|(tag, source)| concepts::Source { tag, text: source.text }).collect();
    let (pack, problems) = concepts::compile(&sources);
    // What a language lacks is for `hub check`: it may be a language of ten words.
    let broken = problems.iter().filter(|problem| !matches!(problem, concepts::Problem::Missing { .. }));
    broken.for_each(|problem| tracing::warn!("{problem}"));
    pack
}

fn compile_and_tell(chain: &[(&Language, Files)]) -> Vec<u8> {
    let sources: Vec<LanguageSources<'_>> = chain
        .iter()
        .map(|(language, files)| LanguageSources {
            tag: &language.tag,
            direction: language.direction,
            files: files.iter().filter_map(|(name, bytes)| source(&language.tag, name, bytes)).collect(),
        })
        .collect();
    let compiled = compile(&CONTRACT, &sources);
    for problem in compiled.problems.iter().filter(|problem| problem.severity() > Severity::Note) {
        tracing::warn!("{problem}");
    }
    if compiled.own < compiled.total
        && let Some((language, _)) = chain.first()
    {
        tracing::info!(
            "{}: {} of {} messages are its own, the rest comes from its fallbacks",
            language.tag,
            compiled.own,
            compiled.total
        );
    }
    compiled.words
}

fn source<'a>(tag: &str, file: &'a str, bytes: &'a [u8]) -> Option<Source<'a>> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(Source { file, text }),
        Err(_) => {
            tracing::warn!("locales/{tag}/{file} is not UTF-8 and was left out; save it as UTF-8");
            None
        }
    }
}
