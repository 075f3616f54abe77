//! The questions, one file each. `QUESTIONS` is the ordered list; everything else is computed.
//!
//! What may never be asked (tested): visa, asylum claim, status, nationality, religion,
//! ethnicity, diagnosis, medicine, NHS or Home Office numbers, date of birth, full address, ID,
//! photograph, story. Every question says why we ask; all but one way to answer can be skipped.

mod children;
mod helps;
mod language;
mod name;
mod other;
mod reply;

use super::Answers;
use crate::i18n::Msg;

pub use helps::HELPS;
pub use language::{LANGUAGES, language_tag};
pub use reply::{TIMES, WAYS, needs_email, needs_phone};

/// A page of the ask: one question with the fields that answer it.
pub struct Question {
    /// Its short name.
    pub id: &'static str,
    /// The question itself.
    pub title: fn() -> Msg,
    /// A line under it.
    pub hint: Option<fn() -> Msg>,
    /// Whether all of it may be left empty; only a way to answer may not.
    pub optional: bool,
    /// Why we ask.
    pub why: fn() -> Msg,
    /// At least one.
    pub fields: &'static [Field],
}

/// Something to fill in.
pub struct Field {
    /// Its short name, unique among all fields.
    pub id: &'static str,
    /// Its label; nothing when the question's title says it already.
    pub label: Option<fn() -> Msg>,
    /// A line under the label.
    pub hint: Option<fn() -> Msg>,
    /// How it is drawn and what it takes.
    pub kind: Kind,
    /// Whether it is asked, given the answers so far.
    pub shown: fn(&Answers) -> bool,
}

/// How a field is drawn and what it takes.
pub enum Kind {
    /// One line, at most so many characters.
    Line(usize),
    /// Several lines, at most so many characters.
    Lines(usize),
    /// A telephone number, in any digits, of any country.
    Phone,
    /// An email address.
    Email,
    /// One of these.
    OneOf(&'static [Choice]),
    /// Any of these.
    AnyOf(&'static [Choice]),
    /// One of a long list, in a box.
    Pick(&'static [Choice]),
    /// A number from 0 to this.
    Count(u8),
    /// A box to tick; its choice has the field's own id.
    Tick,
}

/// One choice of a field.
pub struct Choice {
    /// Its short name.
    pub id: &'static str,
    /// Its words.
    pub label: fn() -> Msg,
}

/// Every question, in order.
pub const QUESTIONS: &[Question] =
    &[name::QUESTION, reply::QUESTION, language::QUESTION, children::QUESTION, helps::QUESTION, other::QUESTION];

/// For fields that are always asked.
fn always(_: &Answers) -> bool {
    true
}

/// The words of the choice with that id.
pub fn choice_label(choices: &'static [Choice], id: &str) -> Option<Msg> {
    choices.iter().find(|choice| choice.id == id).map(|choice| (choice.label)())
}
