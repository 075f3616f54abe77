//! One statement of an age, token by token: `aged 16 to 25`, `over 50s`, `18 years and over`.

use super::OLDEST;
use super::lists::DOUBT;
use super::words::Token;
use crate::model::Ages;

/// The tokens from a place on.
pub(super) struct Reader<'a> {
    tokens: &'a [Token],
    /// The next token.
    pub(super) at: usize,
}

impl<'a> Reader<'a> {
    /// Begins at a place.
    pub(super) fn new(tokens: &'a [Token], at: usize) -> Self {
        Self { tokens, at }
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    /// Passes over one of these words, if it is next.
    pub(super) fn skip(&mut self, words: &[&str]) -> bool {
        let is_next = self.peek().is_some_and(|token| token.is_one_of(words));
        self.at += usize::from(is_next);
        is_next
    }

    /// Passes over this sign, if it is next.
    pub(super) fn sign(&mut self, sign: &Token) -> bool {
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
    pub(super) fn ages(&mut self) -> Option<(Ages, bool)> {
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
        self.number_first()
    }

    /// `16-25`, `8 to 11 year olds`, `50+`, `18 and over`, `11 years and under`.
    fn number_first(&mut self) -> Option<(Ages, bool)> {
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
