//! What to call the person: any name, any script, one letter is enough.

use super::{Field, Kind, Question, Said, always};
use crate::i18n::say;

/// Longest name, in characters.
const LONGEST: usize = 80;

pub(super) const QUESTION: Question = Question {
    id: "name",
    title: say::q_name,
    hint: Some(say::q_name_hint),
    optional: true,
    why: say::q_name_why,
    fields: &[Field {
        id: "name",
        label: Some(say::q_name_label),
        hint: None,
        kind: Kind::Line(LONGEST),
        shown: always,
        key: "name",
        said: |field, answers| field.written(answers).map(|name| Said::Opening(say::line_name(name))),
    }],
};
