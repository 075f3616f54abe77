//! What to call the person: any name, any script, one letter is enough. And whether they write for
//! somebody else, who then must know and agree.

use super::{Answers, Choice, Field, Kind, Question, Said, YES, always};
use crate::i18n::say;

/// Longest name, in characters.
const LONGEST: usize = 80;

/// Whom the letter is for.
const WHOM: &[Choice] =
    &[Choice { id: "me", label: say::q_whom_me }, Choice { id: "someone", label: say::q_whom_someone }];

pub(super) const QUESTION: Question = Question {
    id: "name",
    title: say::q_name,
    hint: Some(say::q_name_hint),
    optional: true,
    why: say::q_name_why,
    fields: &[
        Field {
            id: "name",
            label: Some(say::q_name_label),
            hint: None,
            kind: Kind::Line(LONGEST),
            shown: always,
            key: "name",
            said: |field, answers| field.written(answers).map(|name| Said::Opening(say::line_name(name))),
        },
        Field {
            id: "whom",
            label: Some(say::q_whom),
            hint: None,
            kind: Kind::OneOf(WHOM),
            shown: always,
            key: "for",
            said: |field, answers| match answers.one(field.id)? {
                "someone" => Some(Said::Plain(say::line_for_someone())),
                _ => Some(Said::Nothing),
            },
        },
        Field {
            id: "agreed",
            label: Some(say::q_agreed),
            hint: None,
            kind: Kind::Must(say::error_agreed),
            shown: is_for_someone,
            key: "they_agreed",
            said: |field, answers| answers.chose(field.id, field.id).then(|| Said::Plain(say::line_agreed())),
        },
        Field {
            id: "with-me",
            label: Some(say::q_with_me),
            hint: None,
            kind: Kind::YesNo(None),
            shown: is_for_someone,
            key: "they_are_here",
            said: |field, answers| match answers.one(field.id)? {
                YES => Some(Said::Plain(say::line_with_me())),
                _ => Some(Said::Nothing),
            },
        },
    ],
};

/// Whether somebody writes for somebody else.
pub(super) fn is_for_someone(answers: &Answers) -> bool {
    answers.one("whom") == Some("someone")
}
