//! How many children come too. Only the number: never names or ages.

use super::{Field, Kind, Question, Said, comes_along};
use crate::i18n::say;

pub(super) const QUESTION: Question = Question {
    id: "children",
    title: say::q_children,
    hint: None,
    optional: true,
    why: say::q_children_why,
    fields: &[Field {
        id: "children",
        label: Some(say::q_children_label),
        hint: None,
        kind: Kind::Count(9),
        shown: comes_along,
        key: "children",
        said: |field, answers| match answers.count(field.id) {
            0 => None,
            children => Some(Said::Plain(say::line_children(children))),
        },
    }],
};
