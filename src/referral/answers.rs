//! What somebody has typed so far. Kept in memory only; prints nothing.

use std::slice;

/// One answer.
#[derive(Clone, PartialEq)]
pub enum Value {
    /// Words, as typed.
    Text(String),
    /// One choice, by its id.
    One(&'static str),
    /// Several choices, by their ids, in the order of the question.
    Many(Vec<&'static str>),
    /// A small number.
    Count(u8),
}

/// What somebody writes for. It is pressed on the page before, and decides what is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wish {
    /// To come along, or to wait for a place where it is full.
    #[default]
    Come,
    /// To know something first.
    Question,
    /// To be called about whatever is near, with no listing chosen.
    Call,
}

/// All answers so far, by the id of their field, the last given at the end: a dozen need no map. No
/// `Debug`, on purpose.
#[derive(Clone, Default, PartialEq)]
pub struct Answers {
    wish: Wish,
    given: Vec<(&'static str, Value)>,
}

impl Answers {
    /// No answers yet.
    pub fn to(wish: Wish) -> Self {
        Self { wish, given: Vec::new() }
    }

    /// What they are written for.
    pub fn wish(&self) -> Wish {
        self.wish
    }

    /// Writes for something else; what was answered stays, and is sent only where it is asked.
    pub fn set_wish(&mut self, wish: Wish) {
        self.wish = wish;
    }

    /// Puts an answer, or takes it away when it is empty.
    pub fn set(&mut self, field: &'static str, value: Value) {
        let empty = match &value {
            Value::Text(text) => text.is_empty(),
            Value::Many(many) => many.is_empty(),
            Value::Count(count) => *count == 0,
            Value::One(_) => false,
        };
        self.clear(field);
        if !empty {
            self.given.push((field, value));
        }
    }

    /// Takes an answer away.
    pub fn clear(&mut self, field: &'static str) {
        self.given.retain(|(id, _)| *id != field);
    }

    /// The words of a text field; empty when there are none.
    pub fn text(&self, field: &str) -> &str {
        match self.get(field) {
            Some(Value::Text(text)) => text,
            _ => "",
        }
    }

    /// Whatever was answered.
    pub(super) fn get(&self, field: &str) -> Option<&Value> {
        self.given.iter().find(|(id, _)| *id == field).map(|(_, value)| value)
    }

    /// The chosen id.
    pub fn one(&self, field: &str) -> Option<&'static str> {
        match self.get(field) {
            Some(Value::One(choice)) => Some(choice),
            _ => None,
        }
    }

    /// The chosen ids, of a field of one or of many.
    pub fn many(&self, field: &str) -> &[&'static str] {
        match self.get(field) {
            Some(Value::One(choice)) => slice::from_ref(choice),
            Some(Value::Many(choices)) => choices,
            _ => &[],
        }
    }

    /// The number, 0 when none was given.
    pub fn count(&self, field: &str) -> u8 {
        match self.get(field) {
            Some(Value::Count(count)) => *count,
            _ => 0,
        }
    }

    /// Whether that choice is taken, in a field of one or of many.
    pub fn chose(&self, field: &str, choice: &str) -> bool {
        self.many(field).contains(&choice)
    }
}
