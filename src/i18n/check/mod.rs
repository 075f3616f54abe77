//! One set of rules for words files: strings in, findings out.
//!
//! Used by `hub check locales`, by `cargo test` and by whoever shows translators what they write
//! while they write it; so it knows neither files nor a screen. The site's pages never reach it.
//!
//! | file | what |
//! |---|---|
//! | `book` | the files of one language as plain texts, one for each variant |
//! | `rules/` | one file for each family of rules; [`RULES`] is their order |
//! | `finding`, `english` | what is found, and how it is said to a person who is no programmer |
//! | `status` | how far people have looked at each message |
//! | `alike` | how much of one language is word for word another |
//! | `terms` | what is never said in a language, what must be said, what may stay as it is |
//! | `script`, `cut` | letters and words of every script we have |
//!
//! May import what else is in `i18n`.

pub mod alike;
mod book;
mod cut;
mod english;
mod finding;
mod rules;
mod script;
pub mod status;
mod terms;

pub use super::compile::Source;
pub use book::{Book, HOLE, MOST_BYTES, Message, Part, Text, text_of};
pub use cut::{folded, number_tokens, quoted};
pub use finding::{Finding, Kind, Severity};
pub use rules::{RULES, Rule};
pub use script::{Script, script_of};
pub use terms::{Ban, Must, Names, Terms};

use super::languages::ENGLISH;
use super::plural::PluralRule;

/// The language that is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Language<'a> {
    /// As in `locales/index.json`.
    pub tag: &'a str,
    /// The script it is written in; [`Script::of_language`] knows ours, [`Book::script`] guesses.
    pub script: Script,
    /// How it counts.
    pub rule: &'a PluralRule,
}

/// All that the rules look at.
#[derive(Clone, Copy, Debug)]
pub struct Task<'a> {
    /// The language of `own`.
    pub language: Language<'a>,
    /// The English files; the same as `own` when English itself is looked at.
    pub english: &'a Book,
    /// The language's own files.
    pub own: &'a Book,
    /// Its own list of terms.
    pub terms: &'a Terms,
    /// The English list: it judges Latin words that were left in another script.
    pub english_terms: &'a Terms,
}

impl Task<'_> {
    /// Whether English itself is looked at.
    #[must_use]
    pub fn is_english(&self) -> bool {
        self.language.tag == ENGLISH
    }
}

/// Everything that is wrong with a language, in the order of its files and lines.
#[must_use]
pub fn check(task: &Task<'_>) -> Vec<Finding> {
    let mut out = rules::Out::new(task.language.tag);
    for rule in RULES {
        rule.all(task, &mut out);
    }
    out.sorted()
}

/// What is wrong with one message: the rules that look at a message by itself. For somebody who is
/// writing it just now; `own` of the task may be a book of that message alone.
#[must_use]
pub fn check_one(task: &Task<'_>, id: &str) -> Vec<Finding> {
    let mut out = rules::Out::new(task.language.tag);
    if let Some(own) = task.own.get(id) {
        let english = task.english.get(id);
        RULES.iter().for_each(|rule| rule.one(task, own, english, &mut out));
    }
    out.sorted()
}
