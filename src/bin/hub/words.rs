//! Words on request: a translator edits a file, reloads the page, and sees it.
//!
//! Nothing that a translator can do takes the site down: what is broken or missing is said in
//! English, and the operator reads where. Compiling is done once for each state of the files.

use crate::http::Layers;
use crate::system::Told;
use come_along::i18n::compile::{LanguageSources, Severity, Source, compile};
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::languages::{ENGLISH, Language, Languages};
use come_along::search::words::compile as concepts;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The files of one language by name.
type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// What was compiled for a tag, and the hash of what it was made from.
type Kept = HashMap<String, ([u8; 32], Vec<u8>)>;

/// Compiled languages, each with the hash of what it was made from.
#[derive(Default)]
pub(crate) struct Words {
    compiled: Mutex<Kept>,
    concepts: Mutex<Option<([u8; 32], Vec<u8>)>>,
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

    /// What people call things when they look for them, all languages in one file. A file that is broken
    /// loses what is broken in it, and the operator is told once for each state of the files.
    pub(crate) fn concepts(&self, layers: &Layers) -> Vec<u8> {
        let files = layers.concepts();
        let hash = hash_of_files(&files);
        if let Some((made_from, bytes)) = &*self.kept_concepts()
            && *made_from == hash
        {
            return bytes.clone();
        }
        let texts = files
            .iter()
            .filter_map(|(name, bytes)| Some((name.strip_suffix(".ftl")?, source("concepts", name, bytes)?)));
        let sources: Vec<concepts::Source<'_>> =
            texts.map(|(tag, source)| concepts::Source { tag, text: source.text }).collect();
        let (pack, problems) = concepts::compile(&sources);
        // What a language lacks is for `hub check`: it may be a language of ten words.
        let broken = problems.iter().filter(|problem| !matches!(problem, concepts::Problem::Missing { .. }));
        broken.for_each(|problem| tracing::warn!("{problem}"));
        let bytes = pack.to_bytes();
        *self.kept_concepts() = Some((hash, bytes.clone()));
        bytes
    }

    /// The table of languages as the pages read it.
    pub(crate) fn table(&self, layers: &Layers) -> Vec<u8> {
        self.languages(layers).map(|languages| languages.to_bytes()).unwrap_or_default()
    }

    /// The first table that is in order: the hub's own, then ours.
    fn languages(&self, layers: &Layers) -> Option<Languages> {
        layers.languages().find_map(|json| match Languages::from_json(&json) {
            Ok(languages) => Some(languages),
            Err(error) => {
                self.told.once(&format!("{error}; the built-in table stands until it is mended"));
                None
            }
        })
    }

    fn kept_concepts(&self) -> MutexGuard<'_, Option<([u8; 32], Vec<u8>)>> {
        self.concepts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.compiled.lock().unwrap_or_else(PoisonError::into_inner)
    }
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
