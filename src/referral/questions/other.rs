//! Anything else, and whether the one who would come is under 18.
//!
//! Short on purpose, and never read for danger: nobody reads it today, and the page says so.

use super::name::is_for_someone;
use super::{Field, Kind, Question, Said, always, not_by_itself};
use crate::i18n::say;

/// Longest free text, in characters.
const LONGEST: usize = 300;

pub(super) const QUESTION: Question = Question {
    id: "else",
    title: say::q_else,
    hint: Some(say::q_else_hint),
    optional: true,
    why: say::q_else_why,
    fields: &[
        Field {
            id: "else",
            label: Some(say::q_else_label),
            hint: None,
            kind: Kind::Lines(LONGEST),
            shown: always,
            key: "else",
            said: |field, answers| field.written(answers).map(|_| Said::OwnWords(say::line_else())),
        },
        Field {
            id: "under-18",
            label: Some(say::q_young),
            hint: None,
            kind: Kind::Tick(say::error_young),
            shown: |answers| !is_for_someone(answers),
            key: "under_18",
            said: not_by_itself,
        },
        Field {
            id: "they-under-18",
            label: Some(say::q_young_someone),
            hint: None,
            kind: Kind::Tick(say::error_young_someone),
            shown: is_for_someone,
            key: "they_are_under_18",
            said: not_by_itself,
        },
    ],
};
