//! Words about danger: whoever types them is shown help first, before anything is found.
//!
//! Whole words and phrases only, as the lists have them (`killer sudoku` is a game, and a skill is no
//! kill); in long words one slip is forgiven. A false alarm costs a look at a line of telephone
//! numbers, so the lists rather have a phrase more. Nothing of this is sent or kept: it is the same
//! text, looked at once more on the device.

use super::edits::{Letters, slips};
use super::fold::Words;

/// Which help comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Danger {
    /// Somebody may die or is attacked: 999.
    Emergency,
    /// A child is hurt or lost.
    Child,
    /// Somebody may hurt themselves.
    Myself,
    /// Somebody at home or near hurts, threatens or forces them.
    Home,
    /// Made to work, or cannot leave.
    Forced,
}

impl Danger {
    /// Every kind, those first that cannot wait.
    pub const ALL: [Danger; 5] = [Danger::Emergency, Danger::Child, Danger::Myself, Danger::Home, Danger::Forced];

    /// The name of its message in `locales/concepts/<tag>.ftl`.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Danger::Emergency => "danger-emergency",
            Danger::Child => "danger-child",
            Danger::Myself => "danger-self",
            Danger::Home => "danger-home",
            Danger::Forced => "danger-forced",
        }
    }
}

/// Words of what is typed that are looked at: more than for finding, for help must not be missed
/// because somebody told a long story.
const MOST_WORDS: usize = 200;
/// And characters.
const MOST_CHARACTERS: usize = 2_000;
/// A word of so many letters may have a slip, a missing letter too.
const LONG: usize = 7;

/// The lists of all languages.
#[derive(Clone, Debug, Default)]
pub(super) struct Dangers(Vec<(Danger, String)>);

impl Dangers {
    /// Adds a folded phrase.
    pub(super) fn add(&mut self, danger: Danger, phrase: &str) {
        if !phrase.is_empty() {
            self.0.push((danger, phrase.to_owned()));
        }
    }

    /// The first kind that is in what was typed.
    pub(super) fn in_words(&self, typed: &str) -> Option<Danger> {
        let cut = typed.char_indices().nth(MOST_CHARACTERS).map_or(typed, |(end, _)| &typed[..end]);
        let (mut words, mut word, mut rest) = (Vec::new(), String::new(), Words::of(cut));
        while words.len() < MOST_WORDS && rest.next(&mut word) {
            words.push((word.clone(), Letters::of(&word)));
        }
        let found = self.0.iter().filter(|(_, phrase)| (0..words.len()).any(|at| says(&words[at..], phrase)));
        found.map(|(danger, _)| *danger).min()
    }
}

/// Whether `words` begin with the phrase.
fn says(words: &[(String, Option<Letters>)], phrase: &str) -> bool {
    let mut words = words.iter();
    phrase.split(' ').all(|wanted| words.next().is_some_and(|(word, letters)| is(word, letters.as_ref(), wanted)))
}

fn is(word: &str, letters: Option<&Letters>, wanted: &str) -> bool {
    if word == wanted {
        return true;
    }
    // Nearly all words end here: a slip in the first letter is rare, and it saves the comparing.
    if word.chars().next() != wanted.chars().next() || word.len().abs_diff(wanted.len()) > 2 {
        return false;
    }
    match (letters, Letters::of(wanted)) {
        (Some(letters), Some(wanted)) => {
            letters.count() + 1 >= LONG && wanted.count() >= LONG && slips(letters, &wanted, 1, false).is_some()
        }
        _ => false,
    }
}
