//! For women, for men, as people write it: `women only`, `for women and girls only`, `ladies' group`.
//!
//! Only what shuts others out counts: `women's health` and `women welcome` shut out nobody, and a
//! text with a *not* or another group in it says nothing. Who else is meant (LGBT+ people, carers,
//! people who are new) has no fact of its own and stays in the source's words. The caller marks what
//! comes from here *read from text*.

use crate::model::WomenMen;

/// Whom a word names.
const WHOM: &[(&str, WomenMen)] = &[
    ("women", WomenMen::Women),
    ("woman", WomenMen::Women),
    ("womens", WomenMen::Women),
    ("female", WomenMen::Women),
    ("females", WomenMen::Women),
    ("ladies", WomenMen::Women),
    ("girls", WomenMen::Women),
    ("men", WomenMen::Men),
    ("man", WomenMen::Men),
    ("mens", WomenMen::Men),
    ("male", WomenMen::Men),
    ("males", WomenMen::Men),
    ("gents", WomenMen::Men),
    ("boys", WomenMen::Men),
];

/// Words that may stand around them and change nothing.
const AROUND: [&str; 24] = [
    "for",
    "and",
    "all",
    "the",
    "a",
    "this",
    "is",
    "group",
    "session",
    "sessions",
    "class",
    "space",
    "it",
    "are",
    "our",
    "strictly",
    "exclusively",
    "open",
    "to",
    "adult",
    "young",
    "who",
    "identify",
    "as",
];

/// What the texts say together, when they do not contradict each other.
pub(super) fn women_men(texts: &[String]) -> Option<WomenMen> {
    let mut read: Vec<WomenMen> = texts.iter().filter_map(|text| only(text)).collect();
    read.dedup();
    match read.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

/// Whom a text lets in, when it says *only* or *exclusively*, and every word of it is understood.
fn only(text: &str) -> Option<WomenMen> {
    let text = text.to_lowercase().replace(['’', '\''], "");
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let says = |wanted: &str| words.contains(&wanted);
    if !(says("only") || says("exclusively") || says("strictly")) {
        return None;
    }
    let mut found: Vec<WomenMen> = Vec::new();
    for word in words.iter().filter(|word| **word != "only") {
        match WHOM.iter().find(|(name, _)| name == word) {
            Some((_, whom)) => found.push(*whom),
            // Ages beside it are another fact: `women 18+ only`.
            None if AROUND.contains(word) || is_age(word) => {}
            None => return None,
        }
    }
    found.dedup();
    match found.as_slice() {
        [one] => Some(*one),
        _ => None,
    }
}

fn is_age(word: &str) -> bool {
    ["aged", "ages", "over", "under", "years", "old"].contains(&word)
        || (word.len() <= 3 && word.trim_end_matches('s').bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const WOMEN: &[&str] = &[
        "women only",
        "Women-only",
        "Female only",
        "females only.",
        "Ladies only!",
        "only women",
        "For women only",
        "only for women",
        "Women and girls only",
        "women's group - women only",
        "exclusively for women",
        "This session is for women only",
        "Strictly women only",
        "women aged 18+ only",
        "This is a women only space",
    ];
    const MEN: &[&str] = &["men only", "Male only", "Men-only group", "for men only", "only men", "Men 21-60 only"];
    const NOT_SAID: &[&str] = &[
        "",
        "women",
        "Women's health",
        "women welcome",
        "Women's group",
        "women and men",
        "for women and men only",
        "not women only",
        "not only for women",
        "not only women",
        "women and children only",
        "no men only groups",
        "LGBT+ people only",
        "LGBTQ+ women only",
        "Men are welcome, women only on Tuesdays",
        "members only",
        "women only on Mondays",
        "women only until 10",
        "refugee women only, with their children",
        "Women, mental health",
        "16-25 only",
        "trans men only if referred",
        "woman-led, open to all",
        "everyone",
        "men's shed",
    ];

    #[test]
    fn only_what_shuts_others_out_counts() {
        for (texts, expected) in [(WOMEN, Some(WomenMen::Women)), (MEN, Some(WomenMen::Men)), (NOT_SAID, None)] {
            for text in texts {
                assert_eq!(only(text), expected, "{text}");
            }
        }
        let texts = |texts: &[&str]| women_men(&texts.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(texts(&["Female only", "16-25 only"]), Some(WomenMen::Women));
        assert_eq!(texts(&["Female only", "Male only"]), None);
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in any::<String>()) {
            prop_assert!(only(&text).is_none() || text.len() > 6);
        }

        /// A word that turns it round always silences it.
        #[test]
        fn a_not_is_never_a_yes(text in "(not|no|except|unless) (women|men|ladies|female) only( group| 18\\+|)") {
            prop_assert_eq!(only(&text), None);
        }
    }
}
