//! The concepts as they are looked up: every word of every language, folded, each once.

use super::danger::{Danger, Dangers};
use super::fold::folded;
use super::pack::{Pack, PackError};
use super::vocabulary::{Vocabulary, language_number};

/// One word of one language for one concept.
#[derive(Clone, Copy, Debug)]
pub(super) struct Means {
    /// Its number in `phrases`.
    pub(super) phrase: u32,
    /// The concept's number.
    pub(super) concept: u16,
    /// The number of its language.
    pub(super) language: u8,
    /// Too common to be looked for in what a group writes.
    pub(super) only_typed: bool,
    /// The place of the next meaning of the same phrase plus one; 0 at the last.
    next: u32,
}

/// What people call things, ready to be looked up.
#[derive(Clone, Debug, Default)]
pub struct Concepts {
    pub(super) pack: Pack,
    /// Words and phrases (words with single spaces between), without their language.
    pub(super) phrases: Vocabulary,
    pub(super) means: Vec<Means>,
    /// For each phrase the place of its newest meaning plus one.
    newest: Vec<u32>,
    pub(super) fillers: Vocabulary,
    dangers: Dangers,
}

/// Phrases are looked up whatever their language.
pub(super) const ANY: u8 = 0;

impl Concepts {
    /// Reads a file of concepts.
    ///
    /// # Errors
    /// [`PackError`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, PackError> {
        Pack::from_bytes(bytes).map(Self::new)
    }

    /// Folds every word.
    #[must_use]
    pub fn new(pack: Pack) -> Self {
        let mut concepts = Self::default();
        for spoken in &pack.languages {
            let language = language_number(&spoken.tag);
            for (concept, words) in spoken.concepts.iter().enumerate().take(pack.meanings.len()) {
                for word in listed(words) {
                    concepts.add(concept as u16, language, word);
                }
            }
            for word in listed(&spoken.filler) {
                concepts.fillers.add(language, &folded(word));
            }
            for (danger, words) in Danger::ALL.into_iter().zip(&spoken.danger) {
                listed(words).for_each(|word| concepts.dangers.add(danger, &folded(word)));
            }
        }
        concepts.pack = pack;
        concepts
    }

    fn add(&mut self, concept: u16, language: u8, word: &str) {
        let phrase = folded(word);
        if !phrase.is_empty() {
            let phrase = self.phrases.add(ANY, &phrase);
            self.newest.resize(self.phrases.len(), 0);
            let only_typed = word.starts_with('(');
            let place = self.means.len() as u32 + 1;
            if let Some(newest) = self.newest.get_mut(phrase as usize) {
                let next = std::mem::replace(newest, place);
                self.means.push(Means { phrase, concept, language, only_typed, next });
            }
        }
    }

    /// Whether somebody may be in danger who types this, and of which kind. The kinds that cannot
    /// wait come first.
    #[must_use]
    pub fn danger(&self, typed: &str) -> Option<Danger> {
        self.dangers.in_words(typed)
    }

    /// What a concept is called in the language with that tag, in English where that has no word.
    #[must_use]
    pub fn name(&self, concept: usize, tag: &str) -> &str {
        let called = |tag: &str| {
            let spoken = self.pack.languages.iter().find(|spoken| spoken.tag == tag)?;
            listed(spoken.concepts.get(concept)?).next()
        };
        called(tag).or_else(|| called("en-GB")).unwrap_or_default().trim_matches(['(', ')'])
    }

    /// Whether a word only holds a question together in that language.
    pub(super) fn is_filler(&self, language: u8, word: &str) -> bool {
        self.fillers.get(language, word).is_some()
    }

    /// Whether a word means something in that language.
    pub(super) fn is_word(&self, language: u8, word: &str) -> bool {
        let phrase = self.phrases.get(ANY, word);
        phrase.is_some_and(|phrase| self.meanings(phrase).any(|means| means.language == language))
    }

    /// What a phrase means.
    pub(super) fn meanings(&self, phrase: u32) -> impl Iterator<Item = &Means> {
        let at = |place: u32| self.means.get(place.checked_sub(1)? as usize);
        let newest = self.newest.get(phrase as usize).and_then(|place| at(*place));
        std::iter::successors(newest, move |means| at(means.next))
    }

    /// The numbers of the languages that it has.
    pub(super) fn languages(&self) -> impl Iterator<Item = u8> {
        self.pack.languages.iter().map(|spoken| language_number(&spoken.tag))
    }

    /// Bytes that it takes, about.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.phrases.bytes() + self.fillers.bytes() + self.means.capacity() * size_of::<Means>()
    }
}

/// The words of a list, by the comma of any script.
pub(super) fn listed(words: &str) -> impl Iterator<Item = &str> {
    words.split([',', '،']).map(str::trim).filter(|word| !word.is_empty())
}
