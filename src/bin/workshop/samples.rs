//! Values to try words with: a number for each form, short names, long ones, and one from right to left.

use crate::texts::Text;
use come_along::i18n::contract::{CONTRACT, Kind};
use come_along::i18n::plural::{Category, PluralRule};
use come_along::i18n::{Arg, Msg};

/// Numbers that people meet.
const NUMBERS: [i64; 14] = [1, 2, 3, 4, 5, 8, 11, 12, 15, 20, 21, 22, 100, 0];
/// A usual name, one as long as names get, one in Arabic letters.
const NAMES: [&str; 3] =
    ["Amal", "The Wolverhampton Eritrean and Ethiopian Women’s Tuesday Lunch Club", "أمل عبد الرحمن"];

/// The first three numbers of a form.
pub(crate) fn numbers_of(rule: &PluralRule, category: Category) -> Vec<i64> {
    let mut numbers: Vec<i64> =
        NUMBERS.into_iter().filter(|number| rule.category(*number) == category).take(3).collect();
    numbers.sort_unstable();
    numbers
}

/// The message with several sets of values; with none, once.
pub(crate) fn samples(text: &Text, rule: &PluralRule) -> Vec<Msg> {
    let Some(number) = text.number else { return Vec::new() };
    let has = |kind| text.variables.iter().any(|variable| variable.kind == kind);
    let numbers: Vec<i64> = if has(Kind::Number) {
        rule.categories().into_iter().filter_map(|category| numbers_of(rule, category).first().copied()).collect()
    } else {
        vec![3]
    };
    let names: &[&str] = if has(Kind::Text) { &NAMES } else { &NAMES[..1] };
    let sets = numbers.len().max(names.len());
    let set = |at: usize| {
        let args = text.variables.iter().map(|variable| match variable.kind {
            Kind::Number => Arg::Number(numbers.get(at % numbers.len()).copied().unwrap_or_default()),
            Kind::Text => Arg::Text(names.get(at % names.len()).copied().unwrap_or_default().to_owned()),
            Kind::Message => Arg::Message(something(at)),
        });
        Msg::for_workshop(number, args.collect())
    };
    (0..sets).map(set).collect()
}

/// A message that can stand in another: the name of a day.
fn something(at: usize) -> Msg {
    let days: Vec<usize> = CONTRACT
        .entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.file == "07-dates.ftl" && entry.variables.is_empty())
        .map(|(number, _)| number)
        .collect();
    let number = days.get(at % days.len().max(1)).copied().unwrap_or_default();
    Msg::for_workshop(u16::try_from(number).unwrap_or_default(), Vec::new())
}
