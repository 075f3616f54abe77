//! Words on request: a translator edits a file, reloads the page, and sees it.
//!
//! Nothing that a translator can do takes the site down: what is broken or missing is said in
//! English, and the operator reads where. Compiling is done once for each state of the files.

use crate::http::{Layers, OwnWords};
use crate::system::Told;
use come_along::i18n::check::status::{Reviewers, States};
use come_along::i18n::check::{Book, text_of};
use come_along::i18n::compile::{LanguageSources, Severity, Source, compile};
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::languages::{ENGLISH, Language, Languages, Status};
use come_along::i18n::pseudo::Pseudo;
use come_along::search::words::{Pack, compile as concepts};
use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The list of those who have read the words, beside the languages.
pub(crate) const REVIEWERS: &str = "reviewers.toml";

/// The files of one language by name.
type Files = BTreeMap<String, Cow<'static, [u8]>>;

/// What was made of the words as they stood at a moment.
#[derive(Default)]
struct Made {
    of: OwnWords,
    compiled: HashMap<String, Vec<u8>>,
    looked_at: Option<Languages>,
    /// What people call things, in all languages.
    concepts: Option<Arc<Pack>>,
    /// The same as the page of each language has it.
    concepts_of: HashMap<String, Vec<u8>>,
}

/// Compiled languages. Every visit asks for all of them, so each is made once, and anew when the hub's own files
/// have changed; what this program brings stays as it is while it runs.
#[derive(Default)]
pub(crate) struct Words {
    made: Mutex<Made>,
    told: Told,
}

impl Words {
    /// The words of a language for the pages; nothing when the table does not have it.
    pub(crate) fn compiled(&self, layers: &Layers, tag: &str) -> Option<Vec<u8>> {
        let languages = self.languages(layers)?;
        let chain = languages.chain(tag);
        if chain.is_empty() {
            return None;
        }
        let made = |made: &Made| made.compiled.get(tag).cloned();
        let keep = |made: &mut Made, words| made.compiled.insert(tag.to_owned(), words);
        Some(self.once(layers, made, keep, || {
            let mut chain: Vec<(&Language, Files)> =
                chain.iter().map(|language| (*language, layers.words(&language.tag))).collect();
            // A hub's own English may be broken as well; ours stands behind everything.
            chain.extend(languages.get(ENGLISH).map(|english| (english, Layers::built_in_words(ENGLISH))));
            compile_and_tell(&chain)
        }))
    }

    /// What people call things when they look for them, for a page in that language; nothing when the table does
    /// not have it. A file that is broken loses what is broken in it, and the operator is told once for each
    /// state of the files.
    pub(crate) fn concepts(&self, layers: &Layers, tag: &str) -> Option<Vec<u8>> {
        let languages = self.languages(layers)?;
        languages.get(tag)?;
        let made = |made: &Made| made.concepts_of.get(tag).cloned();
        let keep = |made: &mut Made, bytes| made.concepts_of.insert(tag.to_owned(), bytes);
        Some(self.once(layers, made, keep, || {
            // Which languages have a page of their own decides what the others' pages carry.
            let has_page = |other: &str| languages.get(other).is_some();
            Pack::clone(&self.all_concepts(layers)).for_page(tag, has_page).to_bytes()
        }))
    }

    fn all_concepts(&self, layers: &Layers) -> Arc<Pack> {
        let made = |made: &Made| made.concepts.clone();
        let keep = |made: &mut Made, pack| made.concepts.replace(pack);
        self.once(layers, made, keep, || Arc::new(concepts_of(&layers.concepts())))
    }

    /// The table, each language with the state that people have really given it.
    pub(crate) fn looked_at(&self, layers: &Layers) -> Option<Languages> {
        let table = self.languages(layers)?;
        let made = |made: &Made| made.looked_at.clone();
        let keep = |made: &mut Made, table| made.looked_at.replace(table);
        let look = || table.with(|language| language.status = status_of(layers, language));
        Some(self.once(layers, made, keep, look))
    }

    /// What was made already, or is made now and kept, unless the files changed meanwhile.
    fn once<T: Clone, K>(
        &self,
        layers: &Layers,
        made: impl Fn(&Made) -> Option<T>,
        keep: impl FnOnce(&mut Made, T) -> K,
        make: impl FnOnce() -> T,
    ) -> T {
        let before = layers.own_words();
        if let Some(already) = Some(self.made()).filter(|all| all.of == before).and_then(|all| made(&all)) {
            return already;
        }
        let fresh = make();
        if layers.own_words() == before {
            let mut all = self.made();
            if all.of != before {
                *all = Made { of: before, ..Made::default() };
            }
            keep(&mut all, fresh.clone());
        }
        fresh
    }

    fn made(&self) -> MutexGuard<'_, Made> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
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
}

/// The state of a language: English is the source, and what nobody has vouched for was made by a machine. English
/// is read only when somebody has.
fn status_of(layers: &Layers, language: &Language) -> Status {
    if language.tag == ENGLISH || Pseudo::of(&language.tag).is_some() {
        return language.status;
    }
    let file = layers.beside_words(&status_file(&language.tag)).unwrap_or_default();
    let text = String::from_utf8_lossy(&file);
    if !States::claims_people(&text) {
        return Status::Machine;
    }
    let files = layers.words(ENGLISH);
    let sources = files.iter().filter_map(|(file, bytes)| Some(Source { file, text: text_of(bytes).ok()? }));
    let english = Book::read(&sources.collect::<Vec<_>>());
    let list = layers.beside_words(REVIEWERS).unwrap_or_default();
    let reviewers = Reviewers::read(&String::from_utf8_lossy(&list));
    States::read(&text).of_language(&language.tag, &english, &reviewers)
}

/// Where the states of a language stand, beside the languages.
pub(crate) fn status_file(tag: &str) -> String {
    format!("status/{tag}.toml")
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
