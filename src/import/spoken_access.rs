//! What the building is like, in words: the few facts that they plainly state. A sentence with a
//! doubt in it states nothing, and a *not* is never a yes.

use crate::model::{Access, Prose};

const STEP_FREE: [&str; 12] = [
    "step free",
    "step-free",
    "level access",
    "wheelchair access",
    "wheelchair-accessible",
    "accessible by wheelchair",
    "accessible for wheelchair",
    "accessible to wheelchair",
    "ramped access",
    "ramp to",
    "wheelchair friendly",
    "wheelchair ramp",
];
const NOT_STEP_FREE: [&str; 14] = [
    "no step free",
    "no step-free",
    "not step free",
    "not step-free",
    "no wheelchair access",
    "not wheelchair accessible",
    "not wheelchair friendly",
    "not accessible by wheelchair",
    "not accessible for wheelchair",
    "not accessible to wheelchair",
    "not suitable for wheelchair",
    "unsuitable for wheelchair",
    "wheelchair access is not",
    "no level access",
];
const TOILET: [&str; 9] = [
    "accessible toilet",
    "disabled toilet",
    "wheelchair toilet",
    "accessible wc",
    "adapted toilet",
    "toilet for disabled",
    "toilets for disabled",
    "accessible loo",
    "disabled loo",
];
const QUIET: [&str; 3] = ["quiet room", "quiet space", "quiet area"];
const LOOP: [&str; 3] = ["hearing loop", "induction loop", "loop system"];
const BSL: [&str; 2] = ["british sign language", "bsl"];

/// What is accessible and is not the way in.
const NOT_THE_WAY_IN: [&str; 4] = [
    "wheelchair accessible toilet",
    "wheelchair-accessible toilet",
    "wheelchair accessible parking",
    "wheelchair accessible vehicle",
];

/// Words that make a sentence state nothing.
const DOUBT: [&str; 49] = [
    " no ",
    " not ",
    "n't ",
    " never",
    " nor ",
    " neither",
    " cannot",
    " unable",
    " lack",
    " without",
    " limited",
    " partial",
    " partly",
    " part of",
    " parts of",
    " most ",
    " mostly",
    " unfortunately",
    " except",
    " unless",
    " some ",
    " ask",
    " contact",
    " call ",
    " phone",
    " but ",
    " however",
    " although",
    " if ",
    " only",
    " arrange",
    " request",
    " prior",
    " notice",
    " advance",
    " planned",
    " plan ",
    " soon",
    " hope",
    " difficult",
    " steep",
    " portable",
    " temporar",
    " assist",
    " steps",
    " stairs",
    " upstairs",
    " floor",
    " hire",
];

/// Every phrase above that states something holds one of these: a text without any of them states nothing.
const A_PART_OF_ALL: [&str; 11] =
    ["step", "level", "wheelchair", "ramp", "toilet", "accessible", "disabled", "quiet", "loop", "british", "bsl"];

/// Words by which a *no* is about a part of the building alone.
const A_PART: [&str; 7] = [" upstairs", " upper", " floor", " some ", " part", " balcony", " except"];

/// The facts of a text, with the text.
pub(super) fn read(words: &str) -> Access {
    let in_own_words = Some(Prose::english(words));
    let lower = words.to_lowercase();
    if !A_PART_OF_ALL.iter().any(|part| lower.contains(part)) {
        return Access { in_own_words, ..Access::default() };
    }
    let lower = lower.replace('’', "'").replace(['–', '—'], "-");
    // A question states nothing either.
    let sentences: Vec<String> = lower
        .replace('?', " if ?")
        .split(['.', '\n', ';', '!', '?'])
        .filter(|sentence| A_PART_OF_ALL.iter().any(|part| sentence.contains(part)))
        .map(|sentence| format!(" {} ", sentence.split_whitespace().collect::<Vec<_>>().join(" ")))
        .collect();
    let sure: Vec<&String> =
        sentences.iter().filter(|sentence| !DOUBT.iter().any(|doubt| sentence.contains(doubt))).collect();
    let says = |phrases: &[&str]| sure.iter().any(|sentence| holds(sentence, phrases)).then_some(true);
    let way_in =
        |sentence: &str| NOT_THE_WAY_IN.iter().fold(sentence.to_owned(), |text, other| text.replace(other, " "));
    let step_free = sure.iter().any(|sentence| holds(sentence, &STEP_FREE) && holds(&way_in(sentence), &STEP_FREE));
    let denied: Vec<bool> = sentences
        .iter()
        .filter(|sentence| holds(sentence, &NOT_STEP_FREE))
        .map(|sentence| !A_PART.iter().any(|part| sentence.contains(part)))
        .collect();
    Access {
        // A yes and a no are no answer, and neither is a no about the first floor.
        step_free: match (step_free, denied.as_slice()) {
            (said, []) => said.then_some(true),
            (false, denied) if denied.contains(&true) => Some(false),
            _ => None,
        },
        toilet: says(&TOILET),
        quiet: says(&QUIET),
        hearing_loop: says(&LOOP),
        bsl: says(&BSL),
        in_own_words,
    }
}

/// Whether one of the phrases begins a word of the sentence.
fn holds(sentence: &str, phrases: &[&str]) -> bool {
    let begins_a_word = |at: usize| matches!(sentence.as_bytes().get(at.wrapping_sub(1)), Some(b' ' | b'('));
    phrases.iter().any(|phrase| sentence.match_indices(phrase).any(|(at, _)| begins_a_word(at)))
}

/// Whether words state more than themselves.
pub(super) fn states_more(access: &Access) -> bool {
    *access != Access { in_own_words: access.in_own_words.clone(), ..Access::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Text, and whether the way in is step free.
    const WAYS_IN: &[(&str, Option<bool>)] = &[
        ("Wheelchair access is possible on all levels", Some(true)),
        ("Wheelchair accessible entrance", Some(true)),
        ("Step-free from the street", Some(true)),
        ("Level access", Some(true)),
        ("There is a ramp to the door", Some(true)),
        ("Fully wheelchair accessible.", Some(true)),
        ("The hall is accessible by wheelchair", Some(true)),
        ("There is no wheelchair access to the hall", Some(false)),
        ("No wheelchair access", Some(false)),
        ("The building is not wheelchair accessible", Some(false)),
        ("Not suitable for wheelchairs", Some(false)),
        ("Sorry, not step free", Some(false)),
        ("not fully accessible", None),
        ("Not fully wheelchair accessible", None),
        ("wheelchair access by arrangement", None),
        ("Wheelchair access on request", None),
        ("Wheelchair access: please ask", None),
        ("Wheelchair access is limited", None),
        ("Partial wheelchair access", None),
        ("Wheelchair access, but there are two steps", None),
        ("Wheelchair access to the ground floor", None),
        ("Step free. No wheelchair access to the kitchen", None),
        ("Step free, but no wheelchair access upstairs", None),
        ("Isn't wheelchair accessible", None),
        ("Wheelchair accessible toilet", None),
        ("Is there wheelchair access? Please call", None),
        ("We hope to have wheelchair access soon", None),
        ("Portable ramp to the door", None),
        ("Handicap accessible", None),
        ("accessible", None),
        ("wheelchair", None),
        ("Lift", None),
        ("Wheelchair users welcome", None),
        ("", None),
    ];

    #[test]
    fn a_negation_is_never_a_yes() {
        let wrong: Vec<String> = WAYS_IN
            .iter()
            .filter(|(text, expected)| read(text).step_free != *expected)
            .map(|(text, _)| format!("{text:?}: {:?}", read(text).step_free))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn no_phrase_is_passed_over() {
        let phrases = [&STEP_FREE[..], &NOT_STEP_FREE, &TOILET, &QUIET, &LOOP, &BSL].concat();
        let missed = phrases.iter().filter(|phrase| !A_PART_OF_ALL.iter().any(|part| phrase.contains(part)));
        assert_eq!(missed.collect::<Vec<_>>(), Vec::<&&str>::new());
    }

    #[test]
    fn toilets_loops_and_signs() {
        let access = read("The building has induction loops. Accessible toilet; BSL (British Sign Language) used");
        assert_eq!((access.hearing_loop, access.toilet, access.bsl), (Some(true), Some(true), Some(true)));
        let doubtful = read("No hearing loop. Disabled toilet on request. BSL if booked.");
        assert!(!states_more(&doubtful), "{doubtful:?}");
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in any::<String>()) {
            prop_assert_eq!(read(&text).in_own_words.unwrap().text, text);
        }

        /// Whatever the phrase, a negation before it is never a yes.
        #[test]
        fn no_phrase_survives_a_not(
            not in "no|not|not fully|never any|there isn't|without|limited|partial|unfortunately no",
            at in 0usize..STEP_FREE.len(),
        ) {
            prop_assert_ne!(read(&format!("{not} {}", STEP_FREE[at])).step_free, Some(true));
        }
    }
}
