//! Ages as people write them in English: `16-25 only`, `over 50s`, `aged 12 and over`, `under 5s`.
//!
//! A wrong age sends somebody away who may come, so the reader gives up early. Ages are years of
//! life: a text that counts in months or in school years says nothing here, nor does one that
//! speaks of a parent, of an exception or of two ages. `adults` and `all ages` are no numbers. The
//! caller marks what comes from here *read from text* and keeps the words beside it.
//!
//! `words`: a text to tokens - this file: what they say. May import `model`; the readers of formats
//! import it.

mod words;

#[cfg(test)]
mod tests;

use crate::model::Ages;
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

/// Words by which a text counts something other than years of life.
const OTHER_COUNTS: [&str; 24] = [
    "month",
    "months",
    "mth",
    "mths",
    "mo",
    "week",
    "weeks",
    "wk",
    "wks",
    "days",
    "term",
    "terms",
    "grade",
    "grades",
    "key",
    "ks",
    "reception",
    "nursery",
    "k",
    "school",
    "stage",
    "class",
    "hours",
    "minutes",
];

/// Words that make a statement doubtful, or somebody else's.
const DOUBT: [&str; 51] = [
    "no",
    "not",
    "except",
    "excluding",
    "unless",
    "usually",
    "mainly",
    "mostly",
    "primarily",
    "approximately",
    "approx",
    "about",
    "around",
    "roughly",
    "ideally",
    "preferably",
    "typically",
    "generally",
    "normally",
    "accompanied",
    "depending",
    "depends",
    "varies",
    "vary",
    "some",
    "parent",
    "parents",
    "mother",
    "mothers",
    "mum",
    "mums",
    "dad",
    "dads",
    "father",
    "fathers",
    "carer",
    "carers",
    "guardian",
    "guardians",
    "grandparents",
    "families",
    "family",
    "with",
    "without",
    "but",
    "if",
    "priority",
    "free",
    "discount",
    "however",
    "grandchildren",
];

/// Words that say nothing more about an age.
const FILLERS: [&str; 62] = [
    "only",
    "for",
    "people",
    "person",
    "persons",
    "adults",
    "adult",
    "young",
    "older",
    "children",
    "child",
    "kids",
    "aged",
    "age",
    "ages",
    "of",
    "the",
    "years",
    "year",
    "yrs",
    "yr",
    "old",
    "olds",
    "anyone",
    "those",
    "who",
    "are",
    "is",
    "to",
    "women",
    "men",
    "girls",
    "boys",
    "ladies",
    "must",
    "be",
    "you",
    "residents",
    "individuals",
    "members",
    "participants",
    "from",
    "youth",
    "youths",
    "teenagers",
    "teens",
    "toddlers",
    "group",
    "range",
    "suitable",
    "it",
    "in",
    "seniors",
    "living",
    "adulthood",
    "we",
    "welcome",
    "a",
    "an",
    "club",
    "strictly",
    "students",
];

/// Words for people: `people over 50` is an age, `for over 50 years` is not.
const PEOPLE: [&str; 23] = [
    "people",
    "person",
    "persons",
    "adults",
    "adult",
    "children",
    "child",
    "kids",
    "anyone",
    "everyone",
    "women",
    "men",
    "girls",
    "boys",
    "ladies",
    "be",
    "residents",
    "individuals",
    "members",
    "participants",
    "teenagers",
    "citizens",
    "youth",
];

impl Token {
    fn is_one_of(&self, words: &[&str]) -> bool {
        matches!(self, Token::Word(own) if words.contains(&own.as_str()))
    }

    /// Whether it adds nothing to an age.
    fn is_quiet(&self) -> bool {
        *self == Token::Stop || self.is_one_of(&FILLERS)
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
    let mut reader = Reader { tokens, at: start };
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

/// The tokens from a place on.
struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    /// Passes over one of these words, if it is next.
    fn skip(&mut self, words: &[&str]) -> bool {
        let is_next = self.peek().is_some_and(|token| token.is_one_of(words));
        self.at += usize::from(is_next);
        is_next
    }

    /// Passes over this sign, if it is next.
    fn sign(&mut self, sign: &Token) -> bool {
        let is_next = self.peek() == Some(sign);
        self.at += usize::from(is_next);
        is_next
    }

    /// Passes over all of these words, or none.
    fn phrase(&mut self, words: &[&str]) -> bool {
        let here = self.at;
        let held = words.iter().all(|word| self.skip(&[word]));
        if !held {
            self.at = here;
        }
        held
    }

    fn number(&mut self) -> Option<u8> {
        let Some(Token::Number(number)) = self.peek() else { return None };
        let age = u8::try_from(*number).ok().filter(|_| *number <= OLDEST)?;
        self.at += 1;
        Some(age)
    }

    /// `50s`: an age by its form alone.
    fn plural(&mut self) -> bool {
        self.skip(&["s"])
    }

    /// `years old`, `year olds`, `years of age`, `yrs`: true when it can only be an age.
    fn unit(&mut self) -> bool {
        let here = self.at;
        self.sign(&Token::Dash);
        if !self.skip(&["years", "year", "yrs", "yr", "y", "yo"]) {
            self.at = here;
            return false;
        }
        self.skip(&["old", "olds", "o"]) || self.phrase(&["of", "age"])
    }

    /// Least and most, and whether the words show that they are ages.
    fn ages(&mut self) -> Option<(Ages, bool)> {
        let least = |least| Ages { least: Some(least), most: None };
        let most = |most| Ages { least: None, most: Some(most) };
        if self.skip(&["over"]) {
            self.skip(&["age"]);
            self.skip(&["the"]);
            let said = self.number()?;
            let marked = self.plural() | self.unit();
            return Some((least(said), marked));
        }
        if self.skip(&["under", "below"]) {
            self.skip(&["age"]);
            let said = self.number()?.checked_sub(1)?;
            let marked = self.plural() | self.unit();
            return Some((most(said), marked));
        }
        if self.phrase(&["younger", "than"]) {
            let said = self.number()?.checked_sub(1)?;
            self.unit();
            return Some((most(said), true));
        }
        if self.phrase(&["up", "to"]) || self.phrase(&["maximum", "age"]) || self.phrase(&["max", "age"]) {
            self.phrase(&["the", "age", "of"]);
            self.phrase(&["age"]);
            let said = self.number()?;
            let marked = self.unit();
            return Some((most(said), marked));
        }
        if self.phrase(&["at", "least"]) || self.phrase(&["minimum", "age"]) || self.phrase(&["min", "age"]) {
            self.skip(&["of", "is"]);
            self.sign(&Token::Stop);
            let said = self.number()?;
            let marked = self.unit();
            return Some((least(said), marked));
        }
        if self.phrase(&["between"]) {
            self.phrase(&["the", "ages", "of"]);
            self.phrase(&["ages", "of"]);
            let from = self.number()?;
            self.skip(&["and", "to"]).then_some(())?;
            let to = self.number()?;
            let marked = self.unit();
            return Some((Ages { least: Some(from), most: Some(to) }, marked));
        }
        self.from_a_number()
    }

    /// `16-25`, `8 to 11 year olds`, `50+`, `18 and over`, `11 years and under`.
    fn from_a_number(&mut self) -> Option<(Ages, bool)> {
        let first = self.number()?;
        let first_unit = self.unit();
        if self.sign(&Token::Plus) || self.skip(&["plus"]) {
            // Nothing says so far that `50+ groups` is an age.
            let marked = self.plural() | self.unit() | first_unit;
            return Some((Ages { least: Some(first), most: None }, marked));
        }
        let here = self.at;
        if self.skip(&["and", "or"]) {
            if self.skip(&["over", "above", "older", "upwards", "up"]) {
                let marked = self.unit() | first_unit;
                return Some((Ages { least: Some(first), most: None }, marked || !self.is_amount()));
            }
            let followed = matches!(self.tokens.get(self.at + 1), Some(Token::Number(_)));
            if !followed && self.skip(&["under", "below", "younger"]) {
                self.unit();
                return Some((Ages { least: None, most: Some(first) }, true));
            }
            self.at = here;
        }
        if self.skip(&["upwards"]) {
            return Some((Ages { least: Some(first), most: None }, first_unit));
        }
        (self.sign(&Token::Dash) || self.skip(&["to"])).then_some(())?;
        let last = self.number()?;
        self.plural();
        let marked = self.unit() | first_unit;
        Some((Ages { least: Some(first), most: Some(last) }, marked))
    }

    /// Whether a word follows that is counted: `10 or over items`.
    fn is_amount(&self) -> bool {
        self.peek()
            .is_some_and(|token| matches!(token, Token::Word(_)) && !token.is_quiet() && !token.is_one_of(&DOUBT))
            && !self.peek().is_some_and(|token| token.is_one_of(&["who", "and", "in", "on", "at", "living"]))
    }
}
