//! Which language, and whether a woman or a man should answer.

use super::{Choice, Field, Kind, Question, Said, YES, always};
use crate::i18n::say;

/// Languages to pick from. The ids are BCP 47 tags.
pub const LANGUAGES: &[Choice] = &[
    Choice { id: "sq", label: say::lang_sq },
    Choice { id: "am", label: say::lang_am },
    Choice { id: "ar", label: say::lang_ar },
    Choice { id: "bn", label: say::lang_bn },
    Choice { id: "bfi", label: say::lang_bsl },
    Choice { id: "zh", label: say::lang_zh },
    Choice { id: "fa-AF", label: say::lang_fa_af },
    Choice { id: "en", label: say::lang_en },
    Choice { id: "fa", label: say::lang_fa },
    Choice { id: "fr", label: say::lang_fr },
    Choice { id: "hi", label: say::lang_hi },
    Choice { id: "kmr", label: say::lang_kmr },
    Choice { id: "ckb", label: say::lang_ckb },
    Choice { id: "om", label: say::lang_om },
    Choice { id: "ps", label: say::lang_ps },
    Choice { id: "pl", label: say::lang_pl },
    Choice { id: "pt", label: say::lang_pt },
    Choice { id: "pa", label: say::lang_pa },
    Choice { id: "ro", label: say::lang_ro },
    Choice { id: "ru", label: say::lang_ru },
    Choice { id: "so", label: say::lang_so },
    Choice { id: "es", label: say::lang_es },
    Choice { id: "sw", label: say::lang_sw },
    Choice { id: "ta", label: say::lang_ta },
    Choice { id: "ti", label: say::lang_ti },
    Choice { id: "tr", label: say::lang_tr },
    Choice { id: "uk", label: say::lang_uk },
    Choice { id: "ur", label: say::lang_ur },
    Choice { id: "vi", label: say::lang_vi },
    Choice { id: "cy", label: say::lang_cy },
];

const SPEAK_TO: &[Choice] = &[
    Choice { id: "woman", label: say::q_speak_woman },
    Choice { id: "man", label: say::q_speak_man },
    Choice { id: "any", label: say::q_speak_any },
];

pub(super) const QUESTION: Question = Question {
    id: "language",
    title: say::q_language,
    hint: None,
    optional: true,
    why: say::q_language_why,
    fields: &[
        Field {
            id: "language",
            label: Some(say::q_language_label),
            hint: None,
            kind: Kind::Pick(LANGUAGES),
            shown: always,
            key: "language",
            said: |field, answers| field.chosen(answers).map(|language| Said::Plain(say::line_language(language))),
        },
        Field {
            id: "interpreter",
            label: Some(say::q_interpreter),
            hint: None,
            kind: Kind::YesNo(None),
            shown: |answers| answers.one("language").is_some_and(|language| language != "en"),
            key: "interpreter",
            said: |field, answers| match answers.one(field.id)? {
                YES => Some(Said::Plain(say::line_interpreter())),
                _ => Some(Said::Plain(say::line_no_interpreter())),
            },
        },
        Field {
            id: "speak-to",
            label: Some(say::q_speak_to),
            hint: None,
            kind: Kind::OneOf(SPEAK_TO),
            shown: always,
            key: "speak_to",
            said: |field, answers| match answers.one(field.id)? {
                "woman" => Some(Said::Plain(say::line_woman())),
                "man" => Some(Said::Plain(say::line_man())),
                // Anyone may answer: nothing to heed.
                _ => Some(Said::Nothing),
            },
        },
    ],
};

/// The choice that fits the language of the page, to start with.
pub fn language_tag(page: &str) -> Option<&'static str> {
    let main = page.split('-').next().unwrap_or(page);
    let exact = LANGUAGES.iter().find(|choice| choice.id == page);
    exact.or_else(|| LANGUAGES.iter().find(|choice| choice.id == main)).map(|choice| choice.id)
}
