//! What somebody wants to know before coming. Only asked of those who said that they have a question.

use super::{Answers, Field, Kind, Question, Said, Wish};
use crate::i18n::say;

/// Longest question, in characters.
const LONGEST: usize = 300;

pub(super) const QUESTION: Question = Question {
    id: "question",
    title: say::q_question,
    hint: Some(say::q_question_hint),
    optional: false,
    why: say::q_question_why,
    fields: &[Field {
        id: "question",
        label: Some(say::q_question_label),
        hint: None,
        kind: Kind::Lines(LONGEST),
        shown: has_question,
        key: "question",
        said: |field, answers| field.written(answers).map(|_| Said::OwnWords(say::line_my_question())),
    }],
};

fn has_question(answers: &Answers) -> bool {
    answers.wish() == Wish::Question
}
