//! How to answer: the one thing that is needed, since without it nobody can.
//!
//! A phone that others can see is the danger here, so that is asked with the number and its
//! answer becomes the first line of the letter.

use super::{Answers, Choice, Field, Kind, NO, Question, Said, YES, always, not_by_itself};
use crate::i18n::{Msg, say};

/// The ways to answer.
const WAYS: &[Choice] = &[
    Choice { id: "text", label: say::q_reply_text },
    Choice { id: "call", label: say::q_reply_call },
    Choice { id: "whatsapp", label: say::q_reply_whatsapp },
    Choice { id: "email", label: say::q_reply_email },
    Choice { id: "come-in", label: say::q_reply_come_in },
];

/// Good times to call.
const TIMES: &[Choice] = &[
    Choice { id: "morning", label: say::q_when_morning },
    Choice { id: "afternoon", label: say::q_when_afternoon },
    Choice { id: "evening", label: say::q_when_evening },
];

pub(super) const QUESTION: Question = Question {
    id: "reply",
    title: say::q_reply,
    hint: None,
    optional: false,
    why: say::q_reply_why,
    fields: &[
        Field {
            id: "reply",
            label: None,
            hint: None,
            kind: Kind::OneOf(WAYS),
            shown: always,
            key: "reply",
            said: |field, answers| answers.one(field.id).map(|way| Said::Plain(way_line(way, answers))),
        },
        Field {
            id: "phone",
            label: Some(say::q_phone),
            hint: Some(say::q_phone_hint),
            kind: Kind::Phone,
            shown: needs_phone,
            key: "phone",
            said: not_by_itself,
        },
        // Beside the phone, which it stands for: a letter has one of the two.
        Field {
            id: "email",
            label: Some(say::q_email),
            hint: None,
            kind: Kind::Email,
            shown: needs_email,
            key: "email",
            said: not_by_itself,
        },
        Field {
            id: "shared",
            label: Some(say::q_shared),
            hint: Some(say::q_shared_hint),
            kind: Kind::YesNo(None),
            shown: needs_phone,
            key: "others_see_this_phone",
            said: |field, answers| match answers.one(field.id)? {
                YES => Some(Said::First(say::line_shared())),
                _ => Some(Said::Plain(say::line_not_shared())),
            },
        },
        Field {
            id: "voicemail",
            label: Some(say::q_voicemail),
            hint: None,
            // Silence means no: somebody else could hear it.
            kind: Kind::YesNo(Some(NO)),
            shown: is_call,
            key: "voice_message",
            said: |field, answers| match answers.one(field.id)? {
                YES => Some(Said::Plain(say::line_voicemail())),
                _ => Some(Said::Plain(say::line_no_voicemail())),
            },
        },
        Field {
            id: "voicemail-name",
            label: Some(say::q_voicemail_name),
            hint: None,
            // Silence means no: a name tells whoever hears it where somebody has asked.
            kind: Kind::YesNo(Some(NO)),
            shown: |answers| is_call(answers) && answers.one("voicemail") == Some(YES),
            key: "voice_message_says_who",
            said: |field, answers| match answers.one(field.id)? {
                YES => Some(Said::Plain(say::line_voicemail_name())),
                _ => Some(Said::First(say::line_voicemail_no_name())),
            },
        },
        Field {
            id: "times",
            label: Some(say::q_when),
            hint: None,
            kind: Kind::AnyOf(TIMES),
            shown: is_call,
            key: "good_times",
            said: |field, answers| field.chosen(answers).map(|times| Said::Plain(say::line_when(times))),
        },
    ],
};

/// The way, with the number or the address that it needs.
fn way_line(way: &str, answers: &Answers) -> Msg {
    let phone = answers.text("phone");
    match way {
        "text" => say::line_text(phone),
        "call" => say::line_call(phone),
        "whatsapp" => say::line_whatsapp(phone),
        "email" => say::line_email(answers.text("email")),
        _ => say::line_come_in(),
    }
}

/// Whether the chosen way needs a telephone number.
fn needs_phone(answers: &Answers) -> bool {
    matches!(answers.one("reply"), Some("text" | "call" | "whatsapp"))
}

/// Whether the chosen way needs an email address.
fn needs_email(answers: &Answers) -> bool {
    answers.one("reply") == Some("email")
}

fn is_call(answers: &Answers) -> bool {
    answers.one("reply") == Some("call")
}
