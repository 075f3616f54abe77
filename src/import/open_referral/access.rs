//! What the building is like: the words of `accessibility`, with the few facts that they plainly
//! state. A sentence with a doubt in it states nothing.

use crate::import::clean;
use crate::import::given::{Given, Log};
use crate::model::{Access, Fact, Prose};

const STEP_FREE: [&str; 9] = [
    "step free",
    "step-free",
    "level access",
    "wheelchair access",
    "wheelchair-accessible",
    "accessible by wheelchair",
    "ramped access",
    "ramp to",
    "wheelchair friendly",
];
const NOT_STEP_FREE: [&str; 6] = [
    "no step free",
    "no step-free",
    "no wheelchair access",
    "not wheelchair accessible",
    "not accessible by wheelchair",
    "no level access",
];
const TOILET: [&str; 5] =
    ["accessible toilet", "disabled toilet", "wheelchair toilet", "accessible wc", "adapted toilet"];
const QUIET: [&str; 3] = ["quiet room", "quiet space", "quiet area"];
const LOOP: [&str; 3] = ["hearing loop", "induction loop", "loop system"];
const BSL: [&str; 2] = ["british sign language", "bsl"];

/// Words that make a sentence state nothing.
const DOUBT: [&str; 12] = [
    " no ",
    " not ",
    "n't ",
    " without ",
    " limited",
    " partial",
    " unfortunately",
    " except",
    " some ",
    " ask ",
    " contact ",
    " but ",
];

/// What a location says, joined with what is known already, which stands first.
pub(super) fn read(location: &Given<'_>, known: Fact<Access>, log: &mut Log) -> Fact<Access> {
    let rows = location.lists(&["accessibility", "accessibility_for_disabilities"], log);
    let mut words: Vec<String> = Vec::new();
    for row in &rows {
        for key in ["description", "details", "accessibility"] {
            let Some(text) = row.text(key, log).and_then(|text| clean::prose(&row.path(key), text, log)) else {
                continue;
            };
            if !words.contains(&text.text) {
                words.push(text.text);
            }
        }
    }
    if words.is_empty() {
        return known;
    }
    let read = from_words(&words.join("\n"));
    let states_more = read != Access { in_own_words: read.in_own_words.clone(), ..Access::default() };
    match known {
        Fact::NotKnown if states_more => Fact::read_from_text(read),
        Fact::NotKnown => Fact::stated(read),
        // A term says more surely what words say vaguely: only the words are added.
        Fact::Known { value, evidence } => {
            Fact::Known { value: Access { in_own_words: read.in_own_words, ..value }, evidence }
        }
    }
}

fn from_words(words: &str) -> Access {
    let lower = words.to_lowercase().replace('’', "'");
    let sentences: Vec<String> =
        lower.split(['.', '\n', ';', '!']).map(|sentence| format!(" {} ", sentence.trim())).collect();
    let says = |phrases: &[&str]| {
        let sure = |sentence: &&String| !DOUBT.iter().any(|doubt| sentence.contains(doubt));
        let held = |sentence: &String| phrases.iter().any(|phrase| sentence.contains(&format!(" {phrase}")));
        sentences.iter().filter(sure).any(held).then_some(true)
    };
    let denies = NOT_STEP_FREE.iter().any(|phrase| lower.contains(phrase));
    Access {
        step_free: match (says(&STEP_FREE), denies) {
            (None, true) => Some(false),
            (Some(true), true) => None,
            (said, false) => said,
            (Some(false), true) => Some(false),
        },
        toilet: says(&TOILET),
        quiet: says(&QUIET),
        hearing_loop: says(&LOOP),
        bsl: says(&BSL),
        in_own_words: Some(Prose::english(words)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_statements_count() {
        let access = from_words("The building has induction loops. Wheelchair access is possible on all levels.");
        assert_eq!((access.step_free, access.hearing_loop, access.toilet), (Some(true), Some(true), None));
        assert_eq!(from_words("There is no wheelchair access to the hall").step_free, Some(false));
        assert_eq!(from_words("Wheelchair access is limited").step_free, None);
        assert_eq!(from_words("Wheelchair access, but there are two steps").step_free, None);
        assert_eq!(from_words("Step free, but no wheelchair access upstairs").step_free, Some(false));
    }
}
