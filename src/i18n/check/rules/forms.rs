//! Choices: by number they have every form of the language, by words the keys of English.

use super::{Out, Said, Task};
use crate::i18n::check::book::{Choice, Message, Part};
use crate::i18n::check::finding::Kind;
use crate::i18n::plural::Category;

/// Languages that newer tables (CLDR 38 and later) give a form for whole millions, which our older
/// one does not have: translators rightly write it, and no number of ours is so large.
const MANY_MILLIONS: &[&str] = &["ca", "es", "fr", "it", "pt"];

fn is_newer(tag: &str, form: Category) -> bool {
    form == Category::Many && MANY_MILLIONS.contains(&tag.split('-').next().unwrap_or(tag))
}

pub(super) fn complete(task: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    let own = said.own;
    for part in &own.parts {
        for choice in &part.choices {
            twice(own, part, choice, out);
        }
    }
    let Some(message) = said.english else { return };
    for (part, english) in said.pairs() {
        for choice in &part.choices {
            let Some(by) = &choice.by else { continue };
            if message.is_number(by) {
                by_number(task, own, part, choice, out);
            } else if let Some(there) = english.choices.iter().find(|there| there.by.as_ref() == Some(by)) {
                by_words(by, own, part, (choice, there), out);
            }
        }
        let counts = task.language.rule.categories().len() > 1;
        for by in english.choices.iter().filter_map(|choice| choice.by.as_ref()) {
            let lost = !part.choices.iter().any(|choice| choice.by.as_ref() == Some(by));
            if lost && (counts || !message.is_number(by)) {
                out.add(own, Some(part), Kind::LostChoice(by.clone()));
            }
        }
    }
}

fn twice(own: &Message, part: &Part, choice: &Choice, out: &mut Out) {
    for (at, key) in choice.keys.iter().enumerate() {
        if choice.keys.iter().take(at).any(|before| before == key) {
            out.add(own, Some(part), Kind::KeyTwice(key.clone()));
        }
    }
}

/// A choice that names forms names all of them; a form that only some numbers have may be named by
/// those numbers, and what is left over falls to the last.
fn by_number(task: &Task<'_>, own: &Message, part: &Part, choice: &Choice, out: &mut Out) {
    let rule = task.language.rule;
    let forms = rule.categories();
    let mut names_forms = false;
    for key in choice.keys.iter().filter(|key| key.parse::<u32>().is_err()) {
        match Category::from_name(key) {
            Some(form) => {
                names_forms |= form != Category::Other;
                if form != Category::Other && !forms.contains(&form) && !is_newer(task.language.tag, form) {
                    out.add(own, Some(part), Kind::FormNotUsed(form));
                }
            }
            None => out.add(own, Some(part), Kind::NoForm(key.clone())),
        }
    }
    let has = |key: &str| choice.keys.iter().any(|known| known == key);
    let by_numbers = |form: &Category| {
        let numbers = rule.only_numbers(*form);
        numbers.is_some_and(|numbers| numbers.iter().all(|number| has(&number.to_string())))
    };
    let missing: Vec<Category> = forms.into_iter().filter(|form| !has(form.name()) && !by_numbers(form)).collect();
    if names_forms && !missing.is_empty() {
        out.add(own, Some(part), Kind::MissingForms(missing));
    }
}

fn by_words(by: &str, own: &Message, part: &Part, (here, there): (&Choice, &Choice), out: &mut Out) {
    for key in there.keys.iter().filter(|key| !here.keys.contains(key)) {
        out.add(own, Some(part), Kind::LostKey(by.to_owned(), key.clone()));
    }
    for key in here.keys.iter().filter(|key| !there.keys.contains(key)) {
        out.add(own, Some(part), Kind::OtherKey(by.to_owned(), key.clone()));
    }
}
