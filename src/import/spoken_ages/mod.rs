//! Ages as people write them in English: `16-25 only`, `over 50s`, `aged 12 and over`, `under 5s`.
//!
//! A wrong age sends somebody away who may come, so the reader gives up early. Ages are years of
//! life: a text that counts in months or in school years says nothing here, nor does one that
//! speaks of a parent, of an exception or of two ages. `adults` and `all ages` are no numbers. The
//! caller marks what comes from here *read from text* and keeps the words beside it.
//!
//! `words`: a text to tokens - `reader`: one statement - `lists`: words with a meaning. May import `model`; the readers of formats
//! import it.

mod lists;
mod reader;
mod words;

#[cfg(test)]
mod tests;

use crate::model::Ages;
use lists::{DOUBT, OTHER_COUNTS, PEOPLE};
use reader::Reader;
use words::{Token, tokens};

/// Texts longer than this, in bytes, are no statement of an age.
const LONGEST: usize = 2_000;
/// The oldest that anybody writes.
const OLDEST: u32 = 120;

/// Where a text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In a column of ages, where a bare `16-25` can be nothing else.
    Column,
    /// In words about who can come, where it could be a time.
    Prose,
}

/// What a text says about ages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spoken {
    /// From which to which.
    pub(super) ages: Ages,
    /// Whether the text says nothing else.
    pub(super) whole: bool,
}

/// The ages that a text states, or nothing when it states none, several, or one with a doubt.
pub(super) fn read(text: &str, place: Place) -> Option<Spoken> {
    if text.len() > LONGEST {
        return None;
    }
    let tokens = tokens(text);
    if tokens.iter().any(|token| token.is_one_of(&OTHER_COUNTS)) {
        return None;
    }
    let (said, rest) = statements(&tokens);
    let whole = rest.iter().all(|token| token.is_quiet());
    let doubtful = rest.iter().any(|token| token.is_one_of(&DOUBT));
    // A number beside the ages is part of what they mean, as far as anybody knows.
    let numbered = place == Place::Column && rest.iter().any(|token| matches!(token, Token::Number(_)));
    if !whole && (doubtful || numbered) {
        return None;
    }
    // `10-12` alone, in words about who can come, may be a time.
    let has_words = rest.iter().any(|token| matches!(token, Token::Word(_)));
    let sure = |said: &&Said| said.marked || place == Place::Column || whole && (has_words || !said.bare);
    let counted = said.iter().filter(sure);
    let mut ages: Vec<Ages> = counted.map(|said| said.ages).collect();
    ages.dedup();
    match ages.as_slice() {
        [only] => Some(Spoken { ages: *only, whole }),
        _ => None,
    }
}

/// An age that a text states.
struct Said {
    ages: Ages,
    /// Whether its own words show that it is an age.
    marked: bool,
    /// Two numbers and what joins them, no more.
    bare: bool,
}

/// Every age of a text, and the tokens that belong to none.
fn statements(tokens: &[Token]) -> (Vec<Said>, Vec<&Token>) {
    let (mut said, mut rest) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        match statement(tokens, at) {
            Some((found, end)) => {
                said.push(found);
                at = end;
            }
            None => {
                rest.push(token);
                at += 1;
            }
        }
    }
    (said, rest)
}

/// The statement that begins at a token, and where it ends.
fn statement(tokens: &[Token], start: usize) -> Option<(Said, usize)> {
    let mut reader = Reader::new(tokens, start);
    // `ages`, `aged`, `age group`: what follows is an age.
    let labelled = reader.skip(&["aged", "age", "ages"]);
    if labelled {
        while reader.skip(&["group", "range", "of", "from", "limit"]) || reader.sign(&Token::Stop) {}
    }
    let after_people = start.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.is_one_of(&PEOPLE));
    let (ages, own_mark) = reader.ages()?;
    let sensible = ages.least.zip(ages.most).is_none_or(|(least, most)| least <= most);
    let is_range = ages.least.is_some() && ages.most.is_some();
    let marked = labelled || own_mark || after_people && !is_range;
    sensible.then_some((Said { ages, marked, bare: is_range && reader.at - start <= 3 }, reader.at))
}
