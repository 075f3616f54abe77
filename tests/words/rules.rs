//! Every rule of `i18n::check`, for every language of `locales/`.

use come_along::i18n::check::{Book, Finding, Language, RULES, Script, Task, Terms, check};
use come_along::i18n::compile::plural_rule;

use crate::{messages, terms};

/// What the rules find in a language.
pub(crate) fn findings(tag: &str, english: &Book, own: &Book, terms: &Terms, english_terms: &Terms) -> Vec<Finding> {
    let rule = plural_rule(tag).unwrap();
    let script = Script::of_language(tag).unwrap_or_else(|| own.script());
    let language = Language { tag, script, rule: &rule };
    check(&Task { language, english, own, terms, english_terms })
}

#[test]
fn no_rule_finds_anything_in_any_language() {
    let english = messages::book("en-GB");
    let english_terms = terms::of("en-GB");
    assert!(english.messages().len() > 400, "nothing to compare");
    let mut faults = Vec::new();
    for tag in messages::tags() {
        let found = findings(&tag, &english, &messages::book(&tag), &terms::of(&tag), &english_terms);
        println!("{tag:8} {} findings by {} rules", found.len(), RULES.len());
        faults.extend(found.iter().map(ToString::to_string));
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// A rule that has nothing to look at finds nothing: the real words give each something.
#[test]
fn the_rules_have_something_to_look_at() {
    let english = messages::of("en-GB");
    let texts: Vec<&str> = english.iter().flat_map(|m| &m.texts).map(|text| text.words.as_str()).collect();
    let numbers = texts.iter().flat_map(|text| come_along::i18n::check::number_tokens(text));
    assert!(numbers.filter(|number| number.len() > 1).count() > 5, "numbers");
    assert!(texts.iter().filter(|text| come_along::i18n::check::quoted(text).is_some()).count() >= 4, "quotes");
    let musts = messages::tags().iter().map(|tag| terms::of(tag).must.len()).sum::<usize>();
    assert!(musts >= 5, "terms that must be said");
    assert!(english.iter().filter(|message| message.note("Max").is_some()).count() > 400, "limits");
}
