//! The words compiler: Fluent files in, one compact words file out. Runs natively, in `hub` and
//! in tests; the site never carries it.
//!
//! A phone loads one file for its language, so gaps are filled here: message by message from the
//! fallback chain, each marked with the language it is really in. Files where a mixture would be
//! dangerous ([`CRITICAL`]) are taken whole from one language.
//!
//! Nothing stops the compiler: a faulty message is left out, filled from the chain, and reported.

mod choose;
mod code;
mod depth;
mod literal;
mod offer;
mod plural_data;
mod problem;
mod sources;
mod steps;
mod write;

pub(in crate::i18n) use depth::too_deep;
pub use offer::{LEAST_SHARE, TooLittle};
pub use plural_data::{plural_locale, plural_rule};
pub use problem::{Fault, Problem, Severity};

use super::Direction;
use super::contract::{Contract, Entry, WORKSHOP_FILE};
use super::languages::ENGLISH;
use super::plural::PluralRule;
use sources::Table;

/// Files that are said in one language or not at all: crisis, check before sending, privacy.
/// One message missing, and the whole file comes from the next language of the chain that has
/// all of it; English always does.
pub const CRITICAL: &[&str] = &["00-crisis.ftl", "04-check.ftl", "06-privacy.ftl"];

/// One `.ftl` file.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The file's name in its folder, such as `07-dates.ftl`.
    pub file: &'a str,
    /// What is in it.
    pub text: &'a str,
}

/// One language's own files.
#[derive(Clone, Debug)]
pub struct LanguageSources<'a> {
    /// As in `locales/index.json`.
    pub tag: &'a str,
    /// As in `locales/index.json`.
    pub direction: Direction,
    /// In any order; where a message stands twice, the first in this order counts.
    pub files: Vec<Source<'a>>,
}

impl<'a> LanguageSources<'a> {
    /// With the files of that contract alone: the workshop's words are no fault in the site's, nor the other way.
    fn of(&self, contract: &Contract<'_>) -> Self {
        let workshop = contract.is_workshop();
        let files = self.files.iter().copied().filter(|source| (source.file == WORKSHOP_FILE) == workshop);
        Self { tag: self.tag, direction: self.direction, files: files.collect() }
    }
}

/// What came out.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The words file, for [`Voice::read`](super::Voice::read).
    pub words: Vec<u8>,
    /// What is wrong or missing in the chosen language (not in those it falls back to).
    pub problems: Vec<Problem>,
    /// How many messages are said in the chosen language itself.
    pub own: usize,
    /// How many messages there are.
    pub total: usize,
    /// Which of [`CRITICAL`] are said in another language, because this one has not all of them.
    pub borrowed: Vec<&'static str>,
}

/// One language after compiling: for each entry of the contract its code, or nothing.
struct Words {
    tag: String,
    direction: Direction,
    rule: PluralRule,
    messages: Vec<Option<code::Compiled>>,
    problems: Vec<Problem>,
}

/// Compiles the first language of the chain, with the others filling its gaps in order.
#[must_use]
pub fn compile(contract: &Contract<'_>, chain: &[LanguageSources<'_>]) -> Compiled {
    let mut languages: Vec<Words> = chain.iter().map(|language| compile_language(contract, language)).collect();
    report_unused_variables(contract, &mut languages);
    let picks: Vec<Option<usize>> =
        contract.entries.iter().enumerate().map(|(place, entry)| pick(contract, &languages, place, entry)).collect();
    Compiled {
        words: write::words(contract, &languages, &picks),
        own: picks.iter().filter(|pick| **pick == Some(0)).count(),
        total: contract.entries.len(),
        borrowed: borrowed(contract, &picks),
        problems: match languages.first_mut() {
            Some(first) => std::mem::take(&mut first.problems),
            None => Vec::new(),
        },
    }
}

/// The critical files that the first language does not say.
fn borrowed(contract: &Contract<'_>, picks: &[Option<usize>]) -> Vec<&'static str> {
    let of_another = |file: &&str| {
        let mut messages = contract.entries.iter().zip(picks);
        messages.any(|(entry, pick)| entry.file == *file && *pick != Some(0))
    };
    CRITICAL.iter().copied().filter(of_another).collect()
}

fn compile_language(contract: &Contract<'_>, language: &LanguageSources<'_>) -> Words {
    let mut problems = Vec::new();
    let rule = plural_rule(language.tag).unwrap_or_else(|fault| {
        problems.push(Problem::of_language(language.tag, fault));
        plural_data::english()
    });
    let table = Table::read(contract, &language.of(contract), &mut problems);
    let messages = contract.entries.iter().map(|entry| compile_entry(&table, &rule, entry, &mut problems)).collect();
    problems.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    Words { tag: language.tag.to_owned(), direction: language.direction, rule, messages, problems }
}

fn compile_entry(
    table: &Table<'_>,
    rule: &PluralRule,
    entry: &Entry<'_>,
    problems: &mut Vec<Problem>,
) -> Option<code::Compiled> {
    let Some(found) = table.get(entry.id) else {
        if !table.is_broken(entry.id) {
            problems.push(Problem {
                tag: table.tag.to_owned(),
                file: entry.file.to_owned(),
                line: 0,
                id: entry.id.to_owned(),
                fault: Fault::Missing,
            });
        }
        return None;
    };
    let mut report = |fault| {
        problems.push(Problem {
            tag: table.tag.to_owned(),
            file: found.file.to_owned(),
            line: found.line,
            id: entry.id.to_owned(),
            fault,
        });
    };
    match code::compile(table, rule, entry, &found.pattern) {
        Ok(compiled) => {
            compiled.notes.iter().cloned().for_each(&mut report);
            Some(compiled)
        }
        Err(fault) => {
            report(fault);
            None
        }
    }
}

/// A translation that drops a variable which English says is probably a slip.
fn report_unused_variables(contract: &Contract<'_>, languages: &mut [Words]) {
    let [first, .., last] = languages else {
        return;
    };
    for (place, entry) in contract.entries.iter().enumerate() {
        let (Some(Some(ours)), Some(Some(english))) = (first.messages.get(place), last.messages.get(place)) else {
            continue;
        };
        for (number, variable) in entry.variables.iter().enumerate() {
            if english.used.contains(&number) && !ours.used.contains(&number) {
                first.problems.push(Problem {
                    tag: first.tag.clone(),
                    file: entry.file.to_owned(),
                    line: 0,
                    id: entry.id.to_owned(),
                    fault: Fault::UnusedVariable(variable.name.to_owned()),
                });
            }
        }
    }
}

/// Which language of the chain says this message.
fn pick(contract: &Contract<'_>, languages: &[Words], place: usize, entry: &Entry<'_>) -> Option<usize> {
    let whole = CRITICAL.contains(&entry.file);
    languages.iter().position(|language| {
        let has_it = matches!(language.messages.get(place), Some(Some(_)));
        let is_whole = || {
            language.tag == ENGLISH
                || contract
                    .entries
                    .iter()
                    .zip(&language.messages)
                    .all(|(other, code)| other.file != entry.file || code.is_some())
        };
        has_it && (!whole || is_whole())
    })
}
