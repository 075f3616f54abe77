//! What is wrong with the words, by the rules of `hub check` and `cargo test`: the same code.

use crate::work::{Work, sources};
use come_along::i18n::check::{self, Book, Finding, Kind, Language, Script, Task};
use come_along::i18n::plural::PluralRule;
use std::collections::BTreeSet;

/// What a person should look at in one text; that it is still to do is no fault.
pub(crate) fn of_text(work: &Work, id: &str) -> Vec<Finding> {
    let found = with_task(work, |task| {
        let mut found = check::check_one(task, id);
        // What cannot be read at all is known of the whole file alone.
        if task.own.get(id).is_none() {
            found = check::check(task).into_iter().filter(|finding| finding.id == id).collect();
        }
        found
    });
    found.unwrap_or_default().into_iter().filter(is_for_writers).collect()
}

/// The names of all texts with something to look at.
pub(crate) fn all(work: &Work) -> BTreeSet<String> {
    let found = with_task(work, check::check).unwrap_or_default();
    found.into_iter().filter(is_for_writers).map(|finding| finding.id).collect()
}

fn is_for_writers(finding: &Finding) -> bool {
    !matches!(finding.kind, Kind::Missing | Kind::NoStatus | Kind::Stale | Kind::WindowsLines | Kind::ByteOrderMark)
}

fn with_task<T>(work: &Work, look: impl FnOnce(&Task<'_>) -> T) -> Option<T> {
    let files = work.own_files();
    let own = Book::read(&sources(&files));
    let rule: PluralRule = work.rule()?;
    let script = Script::of_language(&work.row.tag).unwrap_or_else(|| own.script());
    Some(look(&Task {
        language: Language { tag: &work.row.tag, script, rule: &rule },
        english: &work.english_book,
        own: &own,
        terms: &work.terms.0,
        english_terms: &work.terms.1,
    }))
}
