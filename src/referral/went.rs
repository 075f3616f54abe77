//! How did it go? Three questions for somebody who has been there, only by their own choice, with no name. The
//! hub counts them.

use super::json::Object;
use super::questions::Choice;
use crate::i18n::{Msg, Voice, say, strip_isolates};

/// What is asked, each with its name among the letter's answers.
pub const WENT: [Choice; 3] = [
    Choice { id: "welcome", label: say::went_welcome },
    Choice { id: "safe", label: say::went_safe },
    Choice { id: "again", label: say::went_again },
];

/// What can be answered to each.
pub const WENT_ANSWERS: [Choice; 3] = [
    Choice { id: "yes", label: say::yes },
    Choice { id: "no", label: say::no },
    Choice { id: "not-sure", label: say::went_not_sure },
];

/// What was answered, in the order of [`WENT`]; any may be left out. No `Debug`, on purpose.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Went([Option<&'static str>; WENT.len()]);

impl Went {
    /// Answers the question with that id by the id of a choice; what is no question or no choice changes nothing.
    pub fn set(&mut self, question: &str, answer: &str) {
        let at = WENT.iter().position(|one| one.id == question);
        let answer = WENT_ANSWERS.iter().find(|one| one.id == answer).map(|one| one.id);
        if let (Some(place), Some(answer)) = (at.and_then(|at| self.0.get_mut(at)), answer) {
            *place = Some(answer);
        }
    }

    /// The id of what was answered.
    pub fn answer(&self, question: &str) -> Option<&'static str> {
        self.given().find(|(one, _)| one.id == question).map(|(_, answer)| answer)
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.given().next().is_none()
    }

    fn given(&self) -> impl Iterator<Item = (&'static Choice, &'static str)> {
        WENT.iter().zip(self.0).filter_map(|(question, answer)| Some((question, answer?)))
    }

    /// For the volunteer: what it is about, then question by question.
    pub(super) fn sentences(&self, name: &str, english: &Voice) -> Vec<String> {
        let text = |msg: Msg| strip_isolates(&english.text(&msg).text);
        let of = |(question, answer): (&Choice, &str)| {
            let label = WENT_ANSWERS.iter().find(|one| one.id == answer).map(|one| (one.label)());
            label.map(|label| [text((question.label)()), text(label)].join(" "))
        };
        std::iter::once(text(say::note_went_line(name))).chain(self.given().filter_map(of)).collect()
    }

    /// For programs, with the words that somebody added.
    pub(super) fn answers(&self, words: &str) -> String {
        self.given().fold(Object::new().text("words", words), |json, (one, answer)| json.text(one.id, answer)).end()
    }
}
