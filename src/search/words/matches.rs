//! Which listings answer what was typed, and how well: one look over the numbers of their words.

use super::dictionary::Concepts;
use super::facts::{Shows, need_bit};
use super::index::{Index, Thing};
use super::question::{Sure, Term, terms};
use crate::search::{Found, Unsure};

/// How well a listing answers one term; the less, the better. Its place, then how surely. *Borne out*:
/// it says so twice, or in the name and the text, or belongs to the same need: a choir that sings
/// comes before a café with a song.
const NAME_BORNE_OUT: u16 = 0;
const NAME_SAYS: u16 = 1;
const NAME_BEGINS: u16 = 2;
const TEXT_SAYS: u16 = 4;
const TEXT_BEGINS: u16 = 6;
const NAME_SIMILAR: u16 = 7;
const TEXT_SIMILAR: u16 = 9;
/// Not at all: more than all others together.
const MISSED: u16 = 128;
/// Nothing of what was typed, but a need to which it belongs: more than everything missed.
const NEAR: u16 = 2048;
/// Not found.
const NOT: u16 = u16::MAX;

/// When so many answer all that was typed, those that answer a part of it are left out.
const ENOUGH: usize = 5;

/// What was found by word.
#[derive(Clone, Debug, Default)]
pub struct Matches {
    /// For each listing its rank, or `NOT`.
    ranks: Vec<u16>,
    /// What was understood: numbers of concepts, surest first.
    concepts: Vec<usize>,
}

impl Matches {
    /// What another program found: see `into_ranks`.
    #[must_use]
    pub fn of_ranks(ranks: Vec<u16>) -> Self {
        Self { ranks, concepts: Vec::new() }
    }

    /// For each listing its group, and the greatest number for one that was not found.
    #[must_use]
    pub fn into_ranks(self) -> Vec<u16> {
        self.ranks
    }

    /// The group of a listing, 0 the best; nothing when it was not found.
    #[must_use]
    pub fn rank(&self, listing: usize) -> Option<u16> {
        self.ranks.get(listing).copied().filter(|rank| *rank != NOT)
    }

    /// Whether a listing answers everything that was typed, not only a part of it.
    #[must_use]
    pub fn answers_all(&self, listing: usize) -> bool {
        self.rank(listing).is_some_and(|rank| rank < MISSED)
    }

    /// The concepts that were understood, as numbers for `Concepts::name`.
    #[must_use]
    pub fn concepts(&self) -> &[usize] {
        &self.concepts
    }
}

/// Something that was found and has a place among the listings.
pub trait Shown {
    /// Its index in the listings.
    fn index(&self) -> usize;
}

impl Shown for Found {
    fn index(&self) -> usize {
        self.index
    }
}

impl Shown for Unsure {
    fn index(&self) -> usize {
        self.found.index
    }
}

/// Of what was found without words, that which answers the words, best group first; within a group
/// the order stays. So a keystroke repeats no distances and no dates.
#[must_use]
pub fn by_words<T: Shown>(found: Vec<T>, matches: &Matches) -> Vec<T> {
    let mut groups: Vec<Vec<T>> = Vec::new();
    for one in found {
        if let Some(rank) = matches.rank(one.index()).map(usize::from) {
            if groups.len() <= rank {
                groups.resize_with(rank + 1, Vec::new);
            }
            groups[rank].push(one);
        }
    }
    groups.into_iter().flatten().collect()
}

impl Index {
    /// What `typed` finds. `language` is the BCP 47 tag of the page: a word that means something in it
    /// is not taken for one of another language. Nothing typed finds nothing.
    #[must_use]
    pub fn find(&self, concepts: &Concepts, typed: &str, language: &str) -> Matches {
        let terms = terms(typed, language, concepts, &self.words);
        let look = Look::new(self, concepts, &terms);
        let mut ranks = look.ranks(self);
        let all = ranks.iter().filter(|rank| **rank < MISSED).count();
        if all >= ENOUGH {
            ranks.iter_mut().filter(|rank| **rank >= MISSED).for_each(|rank| *rank = NOT);
        }
        if ranks.iter().all(|rank| *rank == NOT) {
            look.near(self, &mut ranks);
        }
        Matches { ranks, concepts: understood(&terms) }
    }
}

/// Guesses are told only when nothing was understood surely: beside words that mean something they
/// are noise.
fn understood(terms: &[Term]) -> Vec<usize> {
    let mut concepts = Vec::new();
    for sure in [Sure::Said, Sure::Begun, Sure::Similar] {
        if sure == Sure::Similar && !concepts.is_empty() {
            break;
        }
        for (concept, _) in terms.iter().flat_map(|term| &term.concepts).filter(|(_, how)| *how == sure) {
            if !concepts.contains(&usize::from(*concept)) {
                concepts.push(usize::from(*concept));
            }
        }
    }
    concepts
}

/// Set at the first word of a phrase: look whether the rest follows.
const PHRASE: u32 = 1 << 31;

/// What to look for. For each word of the directory a number: eight bits, one a term, for each way of
/// being meant.
struct Look {
    words: Vec<u32>,
    phrases: Vec<(Vec<u32>, u32)>,
    /// One for each term.
    facts: Vec<Facts>,
}

/// What is to be known of a listing for one term.
#[derive(Clone, Copy, Default)]
struct Facts {
    /// Any of that answers it, for each way of being meant.
    shows: [u64; 3],
    /// The needs to which it belongs.
    near: u64,
}

/// What the words of one text mean together, and what two of them mean.
#[derive(Clone, Copy)]
struct Marks {
    once: u32,
    twice: u32,
}

impl Marks {
    fn add(&mut self, marks: u32) {
        self.twice |= self.once & marks;
        self.once |= marks;
    }
}

impl Look {
    fn new(index: &Index, concepts: &Concepts, terms: &[Term]) -> Self {
        let mut look =
            Look { words: vec![0; index.words.len()], phrases: Vec::new(), facts: vec![Facts::default(); terms.len()] };
        for (term, asked) in terms.iter().enumerate() {
            for (word, sure) in &asked.words {
                look.mark(*word, bit(term, *sure));
            }
            for (concept, sure) in &asked.concepts {
                look.concept(index, concepts, *concept, term, *sure);
            }
        }
        look
    }

    fn mark(&mut self, word: u32, bits: u32) {
        if let Some(marks) = self.words.get_mut(word as usize) {
            *marks |= bits;
        }
    }

    /// A concept is looked for by its words in the language of each text, and by what it shows.
    fn concept(&mut self, index: &Index, concepts: &Concepts, concept: u16, term: usize, sure: Sure) {
        let bits = bit(term, sure);
        for means in concepts.means.iter().filter(|means| means.concept == concept && !means.only_typed) {
            let phrase = concepts.phrases.word(means.phrase as usize);
            if phrase.contains(' ') {
                let words: Option<Vec<u32>> =
                    phrase.split(' ').map(|word| index.words.get(means.language, word)).collect();
                if let Some(words) = words
                    && let Some(first) = words.first()
                {
                    self.mark(*first, PHRASE);
                    self.phrases.push((words, bits));
                }
                continue;
            }
            let many = [phrase, "s"].concat();
            for word in [phrase, &many].into_iter().filter_map(|word| index.words.get(means.language, word)) {
                self.mark(word, bits);
            }
        }
        if let (Some(meaning), Some(facts)) =
            (concepts.pack.meanings.get(usize::from(concept)), self.facts.get_mut(term))
        {
            facts.shows[sure as usize] |= meaning.shows.as_ref().map_or(0, Shows::bit);
            facts.near |= meaning.near.iter().fold(0, |bits, need| bits | need_bit(*need));
        }
    }

    fn ranks(&self, index: &Index) -> Vec<u16> {
        let mut start = 0;
        let rank = |thing: &Thing| {
            let name = index.said.get(start..thing.name_end as usize).unwrap_or_default();
            let text = index.said.get(thing.name_end as usize..thing.end as usize).unwrap_or_default();
            start = thing.end as usize;
            self.rank(self.marks(name).once, self.marks(text), thing.facts)
        };
        index.things.iter().map(rank).collect()
    }

    /// The marks of all words of a text together.
    fn marks(&self, text: &[u32]) -> Marks {
        let mut marks = Marks { once: 0, twice: 0 };
        for (at, word) in text.iter().enumerate() {
            let word = self.words.get(*word as usize).copied().unwrap_or_default();
            marks.add(word & !PHRASE);
            if word & PHRASE != 0 {
                let rest = text.get(at..).unwrap_or_default();
                let said = self.phrases.iter().filter(|(words, _)| rest.starts_with(words));
                said.for_each(|(_, bits)| marks.add(*bits));
            }
        }
        marks
    }

    fn rank(&self, name: u32, text: Marks, facts: u64) -> u16 {
        let (mut rank, mut answered) = (0, false);
        for (term, asked) in self.facts.iter().enumerate() {
            let says = |marks: u32, sure: Sure| marks & bit(term, sure) != 0;
            let shows = |sure: Sure| facts & asked.shows[sure as usize] != 0;
            let tells = |sure: Sure| says(text.once, sure) || shows(sure);
            let borne_out = |sure: Sure| facts & asked.near != 0 || says(text.twice, sure);
            // What is borne out stands one group higher.
            let in_text = |level: u16, sure: Sure| level - u16::from(borne_out(sure));
            let level = match () {
                () if says(name, Sure::Said) && (borne_out(Sure::Said) || tells(Sure::Said)) => NAME_BORNE_OUT,
                () if says(name, Sure::Said) => NAME_SAYS,
                () if says(name, Sure::Begun) => NAME_BEGINS,
                () if tells(Sure::Said) => in_text(TEXT_SAYS, Sure::Said),
                () if tells(Sure::Begun) => in_text(TEXT_BEGINS, Sure::Begun),
                () if says(name, Sure::Similar) => NAME_SIMILAR,
                () if tells(Sure::Similar) => in_text(TEXT_SIMILAR, Sure::Similar),
                () => MISSED,
            };
            answered |= level != MISSED;
            rank += level;
        }
        if answered { rank } else { NOT }
    }

    /// When nothing answers: what belongs to the same needs.
    fn near(&self, index: &Index, ranks: &mut [u16]) {
        for (rank, thing) in ranks.iter_mut().zip(&index.things) {
            if self.facts.iter().any(|asked| thing.facts & asked.near != 0) {
                *rank = NEAR;
            }
        }
    }
}

fn bit(term: usize, sure: Sure) -> u32 {
    1 << (term + 8 * sure as usize)
}

const _: () = assert!(super::MOST_TERMS == 8, "eight bits for each way of being meant");
const _: () = assert!(TEXT_SIMILAR * 8 < MISSED && MISSED * 8 + TEXT_SIMILAR < NEAR, "the groups lie apart");
