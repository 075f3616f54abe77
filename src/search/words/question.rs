//! What was typed, understood: terms, each with what it may mean.
//!
//! At each word, in this order: a known phrase of several words as typed, or with a slip; a word that
//! only holds the question together, which is passed over; a known word; the beginning of one, when it
//! is the last word and may not be finished; a word of the directory; and only when it is none of
//! these, what it looks like, with one slip and then with two. So a word that means something is never
//! taken for another one.

use super::dictionary::{ANY, Concepts, Means};
use super::edits::{Letters, letter_set, slips};
use super::fold::{Words, is_han};
use super::vocabulary::{Vocabulary, language_number};
use super::{MOST_CHARACTERS, MOST_TERMS, MOST_WORDS};

/// Words that a known phrase may have.
const LONGEST_PHRASE: usize = 5;
/// Signs of Chinese that one may have.
const LONGEST_CHINESE: usize = 8;

/// How surely something is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sure {
    /// It is what was typed.
    Said,
    /// What was typed is its beginning.
    Begun,
    /// It looks like what was typed.
    Similar,
}

/// One thing that is asked for.
#[derive(Clone, Debug, Default)]
pub(super) struct Term {
    /// Numbers of concepts.
    pub(super) concepts: Vec<(u16, Sure)>,
    /// Numbers of words of the directory.
    pub(super) words: Vec<(u32, Sure)>,
}

/// The terms of a question.
pub(super) fn terms(typed: &str, language: &str, concepts: &Concepts, directory: &Vocabulary) -> Vec<Term> {
    let cut = typed.char_indices().nth(MOST_CHARACTERS).map_or(typed, |(end, _)| &typed[..end]);
    let (mut words, mut word, mut rest) = (Vec::new(), String::new(), Words::of(cut));
    while words.len() < MOST_WORDS && rest.next(&mut word) {
        words.push(word.clone());
    }
    let is_open = !cut.ends_with([' ', '\n']);
    let language = spoken(&words, language_number(language), concepts);
    let reader = Reader { words, is_open, language, concepts, directory };
    let terms = reader.terms(true);
    // Nothing but words that hold a question together: then they are what is asked for.
    if terms.is_empty() { reader.terms(false) } else { terms }
}

/// The language that knows most of the words; that of the page when another knows no more. So `is` is
/// work beside a Turkish word, and nothing beside an English one.
fn spoken(words: &[String], page: u8, concepts: &Concepts) -> u8 {
    let known = |language: u8| {
        words.iter().filter(|word| concepts.is_filler(language, word) || concepts.is_word(language, word)).count()
    };
    let (mut best, mut most) = (page, known(page));
    for language in concepts.languages() {
        let count = known(language);
        if count > most {
            (best, most) = (language, count);
        }
    }
    best
}

struct Reader<'a> {
    words: Vec<String>,
    /// Whether the last word may not be finished.
    is_open: bool,
    /// A word that means something in it is not taken for one of another language.
    language: u8,
    concepts: &'a Concepts,
    directory: &'a Vocabulary,
}

impl Reader<'_> {
    fn terms(&self, skip_fillers: bool) -> Vec<Term> {
        let mut terms = Vec::new();
        let mut at = 0;
        while at < self.words.len() && terms.len() < MOST_TERMS {
            let (term, taken) = self.term(at, skip_fillers);
            terms.extend(term);
            at += taken;
        }
        terms
    }

    /// The term that begins with that word, and how many words it takes.
    fn term(&self, at: usize, skip_fillers: bool) -> (Option<Term>, usize) {
        let is_chinese = |word: &str| word.starts_with(is_han);
        let longest = if is_chinese(&self.words[at]) { LONGEST_CHINESE } else { LONGEST_PHRASE };
        let most = longest.min(self.words.len() - at);
        for taken in (2..=most).rev() {
            let phrase = self.words[at..at + taken].join(" ");
            let is_last = self.is_open && at + taken == self.words.len();
            let mut term = Term::default();
            self.known(&phrase, &mut term);
            if is_last && term.concepts.is_empty() {
                self.begun(&phrase, &mut term);
            }
            // One other sign is another word in Chinese.
            let may_slip = !self.words[at..at + taken].iter().any(|word| is_chinese(word));
            if may_slip
                && term.concepts.is_empty()
                && self.words[at..at + taken].iter().any(|word| !self.is_known(word))
            {
                let most = if phrase.chars().count() >= 9 { 2 } else { 1 };
                self.similar_phrases(&phrase, most, false, &mut term);
            }
            if !term.concepts.is_empty() {
                return (Some(term), taken);
            }
            if skip_fillers && is_chinese(&self.words[at]) && self.is_filler(&phrase) {
                return (None, taken);
            }
        }
        let word = &self.words[at];
        // A sign of Chinese that means nothing by itself is a part of a word that we do not know.
        if skip_fillers && (self.is_filler(word) || (is_chinese(word) && !self.is_known(word))) {
            return (None, 1);
        }
        (Some(self.single(word, self.is_open && at + 1 == self.words.len())), 1)
    }

    fn single(&self, word: &str, is_last: bool) -> Term {
        let mut term = Term::default();
        self.known(word, &mut term);
        self.written(word, is_last, &mut term);
        if is_last && term.concepts.is_empty() {
            self.begun(word, &mut term);
        }
        let letters = word.chars().count();
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
        for (least, most, beginning) in [(4, 1, false), (6, 2, false), (5, 1, true)] {
            let is_open = is_last || !beginning;
            if term.concepts.is_empty() && term.words.is_empty() && letters >= least && is_open && !is_number {
                self.similar_phrases(word, most, beginning, &mut term);
                self.similar_words(word, most, beginning, &mut term);
            }
        }
        term
    }

    /// Whether a word only holds the question together: in its language, or in any if it means nothing there.
    fn is_filler(&self, word: &str) -> bool {
        let anywhere = || self.concepts.languages().any(|language| self.concepts.is_filler(language, word));
        self.concepts.is_filler(self.language, word) || (!self.concepts.is_word(self.language, word) && anywhere())
    }

    /// Whether a word is one of ours or one of the directory.
    fn is_known(&self, word: &str) -> bool {
        self.is_filler(word) || self.concepts.phrases.get(ANY, word).is_some() || self.directory.has(word)
    }

    /// The concepts that are called so.
    fn known(&self, phrase: &str, term: &mut Term) {
        if let Some(number) = self.concepts.phrases.get(ANY, phrase) {
            self.mean(number, Sure::Said, term);
        }
    }

    /// The concepts of which that is the beginning: three letters at least.
    fn begun(&self, phrase: &str, term: &mut Term) {
        if phrase.chars().nth(2).is_none() {
            return;
        }
        for number in 0..self.concepts.phrases.len() {
            if self.concepts.phrases.word(number).starts_with(phrase) {
                self.mean(number as u32, Sure::Begun, term);
            }
        }
    }

    fn similar_phrases(&self, phrase: &str, most: u8, beginning: bool, term: &mut Term) {
        each_similar(&self.concepts.phrases, phrase, most, beginning, |number| self.mean(number, Sure::Similar, term));
    }

    fn similar_words(&self, word: &str, most: u8, beginning: bool, term: &mut Term) {
        each_similar(self.directory, word, most, beginning, |number| term.words.push((number, Sure::Similar)));
    }

    /// The words of the directory that are or begin with what was typed. A word in the middle is
    /// finished: it must have four letters to stand for a longer one (garden, gardening).
    fn written(&self, word: &str, is_last: bool, term: &mut Term) {
        let may_begin = is_last || word.chars().nth(3).is_some();
        for number in 0..self.directory.len() {
            let written = self.directory.word(number);
            if written == word {
                term.words.push((number as u32, Sure::Said));
            } else if may_begin && written.starts_with(word) {
                term.words.push((number as u32, Sure::Begun));
            }
        }
    }

    /// Adds what a phrase means: in the language of the page if it means anything there.
    fn mean(&self, phrase: u32, sure: Sure, term: &mut Term) {
        let here = self.concepts.meanings(phrase).any(|means| means.language == self.language);
        for Means { concept, language, .. } in self.concepts.meanings(phrase) {
            let known = term.concepts.iter().any(|(known, _)| known == concept);
            if !known && (!here || *language == self.language) {
                term.concepts.push((*concept, sure));
            }
        }
    }
}

/// Calls `found` with every word that is at most `most` slips away.
fn each_similar(words: &Vocabulary, typed: &str, most: u8, beginning: bool, mut found: impl FnMut(u32)) {
    let Some(letters) = Letters::of(typed) else { return };
    let set = letter_set(typed);
    for number in 0..words.len() {
        let other = words.set(number);
        // A longer word may have more letters when only its beginning counts.
        let differ = if beginning { set & !other } else { set ^ other };
        let bound = if beginning { u32::from(most) } else { 2 * u32::from(most) };
        // Of beginnings only those with the first letter right: there are too many others.
        if differ.count_ones() <= bound
            && (!beginning || words.word(number).chars().next() == typed.chars().next())
            && let Some(word) = Letters::of(words.word(number))
            && word.count() > 2
            && slips(&letters, &word, most, beginning).is_some()
        {
            found(number as u32);
        }
    }
}
