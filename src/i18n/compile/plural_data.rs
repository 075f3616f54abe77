//! Finds a language's plural rule by asking the `intl_pluralrules` crate about many numbers.

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

use super::problem::Fault;
use crate::i18n::plural::{Category, PluralRule};
use crate::i18n::pseudo::Pseudo;

/// Languages the crate knows under another name.
const ALIASES: &[(&str, &str)] = &[
    ("kmr", "ku"), // Kurmanji is what CLDR calls Kurdish
    ("prs", "fa"), // Dari counts as Persian does
];

/// How far a rule's data is compared with the rule itself.
const PROBED: u32 = 12_000;

/// The name under which the plural rule of a language is known; `None` when nobody knows it.
/// Give the same one to a `FluentBundle` that is to agree with us.
#[must_use]
pub fn plural_locale(tag: &str) -> Option<&str> {
    // The made-up languages say English words, so they count as English does.
    let primary = if Pseudo::of(tag).is_some() { "en" } else { tag.split('-').next().unwrap_or(tag) };
    let name = ALIASES.iter().find(|(ours, _)| *ours == primary).map_or(primary, |(_, theirs)| theirs);
    rules(name).map(|_| name)
}

/// The rule of a language as data.
///
/// # Errors
/// [`Fault::NoPluralRule`] when nobody knows it, [`Fault::OddPluralRule`] when it depends on
/// more than [`PluralRule`] can hold.
pub fn plural_rule(tag: &str) -> Result<PluralRule, Fault> {
    let name = plural_locale(tag).ok_or(Fault::NoPluralRule)?;
    let rules = rules(name).ok_or(Fault::NoPluralRule)?;
    derive(&|number| corrected(name, number, ask(&rules, number)))
}

/// One for 1, other for the rest.
pub(super) fn english() -> PluralRule {
    PluralRule { exact: vec![(1, Category::One)], last_two: vec![Category::Other; 100], millions: Category::Other }
}

fn rules(name: &str) -> Option<PluralRules> {
    let locale: unic_langid::LanguageIdentifier = name.parse().ok()?;
    PluralRules::create(locale, PluralRuleType::CARDINAL).ok()
}

fn ask(rules: &PluralRules, number: u32) -> Category {
    match rules.select(number) {
        Ok(PluralCategory::ZERO) => Category::Zero,
        Ok(PluralCategory::ONE) => Category::One,
        Ok(PluralCategory::TWO) => Category::Two,
        Ok(PluralCategory::FEW) => Category::Few,
        Ok(PluralCategory::MANY) => Category::Many,
        Ok(PluralCategory::OTHER) | Err(_) => Category::Other,
    }
}

/// Version 7.0.2 of the crate forgets "the last two digits" in two of CLDR's rules: it calls 103
/// `other` in Arabic and 101 `other` in Romanian. CLDR: ar few n % 100 = 3..10, many 11..99;
/// ro few n % 100 = 1..19. (Checked against ICU4X 2: no other language of ours differs below a
/// million, except that newer data give Vietnamese a `one`.)
fn corrected(name: &str, number: u32, asked: Category) -> Category {
    match (name, number, number % 100) {
        ("ar", 100.., 3..=10) => Category::Few,
        ("ar", 100.., 11..=99) => Category::Many,
        ("ro", 100.., 1..=19) => Category::Few,
        _ => asked,
    }
}

/// The last two digits are read off the thousands, the exceptions off the numbers below, and
/// then all is compared.
fn derive(category: &dyn Fn(u32) -> Category) -> Result<PluralRule, Fault> {
    let last_two: Vec<Category> = (1100..1200).map(category).collect();
    let exact = (0..1000u32)
        .zip(last_two.iter().cycle())
        .map(|(number, usual)| (number, category(number), *usual))
        .filter(|(_, real, usual)| real != usual)
        .map(|(number, real, _)| (number, real))
        .collect();
    let rule = PluralRule { exact, last_two, millions: category(1_000_000) };
    let holds = |number: u32| rule.category(i64::from(number)) == category(number);
    let mut probes = (0..PROBED)
        .chain((1..100).flat_map(|millions| [0, 1, 2, 3, 5, 11, 21, 1000].map(|more| millions * 1_000_000 + more)));
    if rule.exact.len() <= usize::from(u8::MAX) && probes.all(holds) { Ok(rule) } else { Err(Fault::OddPluralRule) }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use Category::{Few, Many, One, Other, Two, Zero};

    fn categories(tag: &str, numbers: &[i64]) -> Vec<Category> {
        let rule = plural_rule(tag).unwrap();
        numbers.iter().map(|n| rule.category(*n)).collect()
    }

    /// Facts from the published CLDR table, not from the crate.
    #[test]
    fn languages_count_as_cldr_says() {
        assert_eq!(
            categories("ar", &[0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111, 202, 1_000_003]),
            [Zero, One, Two, Few, Few, Many, Many, Other, Other, Few, Many, Other, Few]
        );
        assert_eq!(
            categories("uk", &[1, 2, 5, 11, 14, 21, 22, 111, 121, -21]),
            [One, Few, Many, Many, Many, One, Few, Many, One, One]
        );
        assert_eq!(categories("pl", &[1, 2, 5, 12, 21, 22]), [One, Few, Many, Many, Many, Few]);
        assert_eq!(categories("cy", &[0, 1, 2, 3, 4, 6, 13, 16]), [Zero, One, Two, Few, Other, Many, Other, Other]);
        assert_eq!(categories("ro", &[0, 1, 19, 20, 101, 120]), [Few, One, Few, Other, Few, Other]);
        for tag in ["fa", "fa-AF", "prs", "ti", "am"] {
            assert_eq!(categories(tag, &[0, 1, 2]), [One, One, Other], "{tag}");
        }
        for tag in ["en-GB", "kmr", "ckb", "so", "ps", "om", "ur"] {
            assert_eq!(categories(tag, &[0, 1, 2]), [Other, One, Other], "{tag}");
        }
        assert_eq!(categories("vi", &[0, 1, 2]), [Other, Other, Other]);
    }

    #[test]
    fn every_rule_the_crate_knows_becomes_data_or_says_that_it_cannot() {
        let odd: Vec<String> = PluralRules::get_locales(PluralRuleType::CARDINAL)
            .iter()
            .map(ToString::to_string)
            .filter(|tag| plural_rule(tag).is_err())
            .collect();
        // Cornish and Breton depend on more than the last two digits and millions.
        assert_eq!(odd, ["br", "kw"]);
    }

    #[test]
    fn an_unknown_language_is_told_so() {
        assert_eq!(plural_rule("xx"), Err(Fault::NoPluralRule));
        assert_eq!(plural_rule("not a tag"), Err(Fault::NoPluralRule));
    }

    #[test]
    fn english_here_is_the_english_that_is_found() {
        assert_eq!(plural_rule("en-GB").unwrap(), english());
    }
}
