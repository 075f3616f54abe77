//! What would help the person to come.

use super::{Choice, Field, Kind, Question, Said, comes_along};
use crate::i18n::say;

/// Things that help.
const HELPS: &[Choice] = &[
    Choice { id: "meet-me", label: say::q_helps_meet },
    Choice { id: "bus-money", label: say::q_helps_bus },
    Choice { id: "no-stairs", label: say::q_helps_stairs },
    Choice { id: "quiet", label: say::q_helps_quiet },
    Choice { id: "halal", label: say::q_helps_halal },
    Choice { id: "friend", label: say::q_helps_friend },
];

pub(super) const QUESTION: Question = Question {
    id: "helps",
    title: say::q_helps,
    hint: None,
    optional: true,
    why: say::q_helps_why,
    fields: &[Field {
        id: "helps",
        label: None,
        hint: None,
        kind: Kind::AnyOf(HELPS),
        shown: comes_along,
        key: "helps",
        said: |field, answers| field.chosen(answers).map(|helps| Said::Plain(say::line_helps(helps))),
    }],
};
