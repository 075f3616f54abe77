//! How to answer: the one thing that is needed, since without it nobody can.
//!
//! A phone that others can see is the danger here, so that is asked with the number and its
//! answer becomes the first line of the letter.

use super::{Answers, Choice, Field, Kind, Question, always};
use crate::i18n::say;

/// The ways to answer.
pub const WAYS: &[Choice] = &[
    Choice { id: "text", label: say::q_reply_text },
    Choice { id: "call", label: say::q_reply_call },
    Choice { id: "whatsapp", label: say::q_reply_whatsapp },
    Choice { id: "email", label: say::q_reply_email },
    Choice { id: "come-in", label: say::q_reply_come_in },
];

/// Good times to call.
pub const TIMES: &[Choice] = &[
    Choice { id: "morning", label: say::q_when_morning },
    Choice { id: "afternoon", label: say::q_when_afternoon },
    Choice { id: "evening", label: say::q_when_evening },
];

const YES_NO: &[Choice] = &[Choice { id: "yes", label: say::yes }, Choice { id: "no", label: say::no }];

pub(super) const QUESTION: Question = Question {
    id: "reply",
    title: say::q_reply,
    hint: None,
    optional: false,
    why: say::q_reply_why,
    fields: &[
        Field { id: "reply", label: None, hint: None, kind: Kind::OneOf(WAYS), shown: always },
        Field {
            id: "phone",
            label: Some(say::q_phone),
            hint: Some(say::q_phone_hint),
            kind: Kind::Phone,
            shown: needs_phone,
        },
        Field {
            id: "shared",
            label: Some(say::q_shared),
            hint: Some(say::q_shared_hint),
            kind: Kind::OneOf(YES_NO),
            shown: needs_phone,
        },
        Field { id: "voicemail", label: Some(say::q_voicemail), hint: None, kind: Kind::OneOf(YES_NO), shown: is_call },
        Field { id: "times", label: Some(say::q_when), hint: None, kind: Kind::AnyOf(TIMES), shown: is_call },
        Field { id: "email", label: Some(say::q_email), hint: None, kind: Kind::Email, shown: needs_email },
    ],
};

/// Whether the chosen way needs a telephone number.
pub fn needs_phone(answers: &Answers) -> bool {
    matches!(answers.one("reply"), Some("text" | "call" | "whatsapp"))
}

/// Whether the chosen way needs an email address.
pub fn needs_email(answers: &Answers) -> bool {
    answers.one("reply") == Some("email")
}

fn is_call(answers: &Answers) -> bool {
    answers.one("reply") == Some("call")
}
