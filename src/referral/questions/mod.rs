//! The questions, one file each. `QUESTIONS` is the ordered list; everything else is computed.
//!
//! What may never be asked (tested): visa, asylum claim, status, nationality, religion,
//! ethnicity, diagnosis, medicine, NHS or Home Office numbers, date of birth, full address, ID,
//! photograph, story. Every question says why we ask; all but one way to answer can be skipped.
//!
//! A question's file also says how its answers stand in the letter: `key`, for programs, and
//! `said`, the sentence that the person checks and the volunteer reads.

mod children;
mod helps;
mod language;
mod name;
mod other;
mod question;
mod reply;

use super::{Answers, Wish};
use crate::facts::listed;
use crate::i18n::{Msg, say};

pub use language::{LANGUAGES, language_tag};

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
    /// Its name among the letter's answers, `like_this`. What stands there depends on the kind: words,
    /// the id of a choice, a list of them, true or false, a number.
    pub key: &'static str,
    /// Its sentence of the message, from answers that were reviewed; nothing when it was not
    /// answered, or when another field's sentence has it. Every other answer says something.
    pub said: fn(&Self, &Answers) -> Option<Said>,
}

/// A sentence of the message, and where it stands.
pub enum Said {
    /// Before all others: what the volunteer must not do.
    First(Msg),
    /// Before the sentence that names the thing: who writes.
    Opening(Msg),
    /// After it, in the order of the questions.
    Plain(Msg),
    /// As `Plain`; it announces the person's own words, which follow.
    OwnWords(Msg),
    /// No sentence, on purpose: the answer asks nothing of the volunteer.
    Nothing,
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
    /// [`YES_NO`], and which of the two it means to say neither, when it means one.
    YesNo(Option<&'static str>),
    /// Any of these.
    AnyOf(&'static [Choice]),
    /// One of a long list, in a box.
    Pick(&'static [Choice]),
    /// A number from 0 to this.
    Count(u8),
    /// A box that stops the letter when it is ticked, and says why; its choice has the field's own id.
    Tick(fn() -> Msg),
    /// A box without which nothing is sent, and what to say then; its choice has the field's own id.
    Must(fn() -> Msg),
}

/// One choice of a field.
pub struct Choice {
    /// Its short name.
    pub id: &'static str,
    /// Its words.
    pub label: fn() -> Msg,
}

/// Every question, in order.
pub const QUESTIONS: &[Question] = &[
    question::QUESTION,
    name::QUESTION,
    reply::QUESTION,
    language::QUESTION,
    children::QUESTION,
    helps::QUESTION,
    other::QUESTION,
];

/// The choices of [`Kind::YesNo`].
const YES_NO: &[Choice] = &[Choice { id: YES, label: say::yes }, Choice { id: NO, label: say::no }];

pub(super) const YES: &str = "yes";
const NO: &str = "no";

/// For fields that are always asked.
fn always(_: &Answers) -> bool {
    true
}

/// For fields about the visit.
fn comes_along(answers: &Answers) -> bool {
    answers.wish() == Wish::Come
}

/// For fields that stand in the sentence of another, or in no letter.
fn not_by_itself(_: &Field, _: &Answers) -> Option<Said> {
    None
}

impl Field {
    /// What can be chosen; nothing where one writes or counts.
    pub fn choices(&self) -> &'static [Choice] {
        match self.kind {
            Kind::OneOf(choices) | Kind::AnyOf(choices) | Kind::Pick(choices) => choices,
            Kind::YesNo(_) => YES_NO,
            Kind::Line(_) | Kind::Lines(_) | Kind::Phone | Kind::Email => &[],
            Kind::Count(_) | Kind::Tick(_) | Kind::Must(_) => &[],
        }
    }

    /// The words of what was chosen, with commas between several.
    fn chosen(&self, answers: &Answers) -> Option<Msg> {
        let choices = self.choices();
        let label = |id: &&str| choices.iter().find(|choice| choice.id == *id).map(|choice| (choice.label)());
        listed(answers.many(self.id).iter().filter_map(label))
    }

    /// What was written.
    fn written<'a>(&self, answers: &'a Answers) -> Option<&'a str> {
        Some(answers.text(self.id)).filter(|text| !text.is_empty())
    }
}
