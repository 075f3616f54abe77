//! Variables are those of English in every variant; what is named is there.

use super::{Out, Said, Task};
use crate::i18n::check::book::{Message, Part, Text};
use crate::i18n::check::finding::Kind;
use crate::i18n::plural::{Category, PluralRule};
use std::collections::BTreeSet;

pub(super) fn same(task: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    let Some(message) = said.english else { return };
    for (part, english) in said.pairs() {
        let texts = || english.texts.iter().flat_map(|text| &text.variables);
        let chosen = english.choices.iter().filter_map(|choice| choice.by.as_ref());
        let known: BTreeSet<&String> = texts().chain(chosen).collect();
        let chosen_here = part.choices.iter().filter_map(|choice| choice.by.as_ref());
        for name in chosen_here.filter(|name| !known.contains(name)) {
            out.add(said.own, Some(part), unknown(name, &known, None));
        }
        for text in &part.texts {
            let variant = variant_of(text);
            for name in text.variables.iter().filter(|name| !known.contains(name)) {
                out.add(said.own, Some(part), unknown(name, &known, variant.clone()));
            }
            let Some(there) = beside(task.language.rule, message, text, english) else { continue };
            for name in there.variables.iter().filter(|name| !text.variables.contains(name)) {
                if !said_by_form(task.language.rule, part, text, name) {
                    out.add(said.own, Some(part), Kind::LostVariable(name.clone(), variant.clone()));
                }
            }
        }
    }
}

fn unknown(name: &str, known: &BTreeSet<&String>, variant: Option<String>) -> Kind {
    Kind::UnknownVariable(name.to_owned(), known.iter().map(|name| (*name).clone()).collect(), variant)
}

/// `[few]`, or `[yes] [other]`.
fn variant_of(text: &Text) -> Option<String> {
    let keys: Vec<String> = text.path.iter().map(|(_, key)| format!("[{key}]")).collect();
    (!keys.is_empty()).then(|| keys.join(" "))
}

/// The English text that stands where this one does: with the same keys where they mean the same,
/// otherwise with those for all other values.
fn beside<'e>(rule: &PluralRule, message: &Message, text: &Text, english: &'e Part) -> Option<&'e Text> {
    let fits = |there: &Text| {
        there.path.iter().all(|(by, key)| match text.path.iter().find(|(here, _)| here == by) {
            Some((_, here)) if message.is_number(by) => {
                *key == if one_number(rule, here, &[]) { english_form(here) } else { "other".to_owned() }
            }
            Some((_, here)) => here == key,
            None => !message.is_number(by) || key == "other",
        })
    };
    // English may name fewer numbers than this language: then its text for all others counts.
    let last = || english.texts.iter().rfind(|there| there.path.iter().all(|(_, key)| key == "other"));
    english.texts.iter().find(|there| fits(there)).or_else(last)
}

/// How English calls what this language's form stands for, when that is one number.
fn english_form(key: &str) -> String {
    if matches!(key, "one" | "1") { "one".to_owned() } else { key.to_owned() }
}

/// Whether a key stands for one number alone, those with a key of their own left out.
fn one_number(rule: &PluralRule, key: &str, others: &[u32]) -> bool {
    let Some(form) = Category::from_name(key) else { return key.parse::<u32>().is_ok() };
    let numbers = rule.only_numbers(form);
    numbers.is_some_and(|numbers| numbers.iter().filter(|number| !others.contains(number)).count() <= 1)
}

/// Whether the number need not be said because the form says it: “a child”, “two children” in one word.
fn said_by_form(rule: &PluralRule, part: &Part, text: &Text, name: &str) -> bool {
    let Some((_, key)) = text.path.iter().find(|(by, _)| by == name) else { return false };
    let choice = part.choices.iter().find(|choice| choice.by.as_deref() == Some(name));
    let others: Vec<u32> =
        choice.into_iter().flat_map(|choice| &choice.keys).filter_map(|key| key.parse().ok()).collect();
    one_number(rule, key, &others)
}

/// What is named with `{ name }` is in this language's files, never leads back to itself, and is no function.
pub(super) fn references(task: &Task<'_>, out: &mut Out) {
    for message in task.own.messages() {
        for part in &message.parts {
            for name in &part.functions {
                out.add(message, Some(part), Kind::Function(name.clone()));
            }
            for name in part.references.iter().filter(|name| find(task, name).is_none()) {
                out.add(message, Some(part), Kind::UnknownReference(name.clone()));
            }
            if leads_back(task, part) {
                out.add(message, Some(part), Kind::Circle);
            }
        }
    }
}

fn find<'t>(task: &Task<'t>, name: &str) -> Option<&'t Part> {
    let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
    task.own.get(id)?.part(attribute)
}

/// Whether following the names comes round to this part again.
fn leads_back(task: &Task<'_>, start: &Part) -> bool {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut next: Vec<&str> = start.references.iter().map(String::as_str).collect();
    while let Some(name) = next.pop() {
        let Some(part) = find(task, name) else { continue };
        if std::ptr::eq(part, start) {
            return true;
        }
        if seen.insert(name) {
            next.extend(part.references.iter().map(String::as_str));
        }
    }
    false
}
