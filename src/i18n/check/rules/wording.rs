//! What is never said, and what is said the same way everywhere.

use super::{Out, Said, Task};
use crate::i18n::check::book::Text;
use crate::i18n::check::cut::folded;
use crate::i18n::check::finding::Kind;
use crate::i18n::check::script::Script;

/// A list judges text of its own language alone: a word may be harmless in one and not in another.
/// Where letters are not Latin, the English list also finds English words that were left.
pub(super) fn banned(task: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    let english = !task.is_english() && task.language.script != Script::Latin;
    let lists = [Some(task.terms), english.then_some(task.english_terms)];
    for (part, text) in said.texts() {
        let hits = lists.iter().flatten().flat_map(|list| list.banned(&text.words));
        let key = part.attribute.as_ref().map(|attribute| format!("{}.{attribute}", said.own.id));
        let id = key.as_ref().unwrap_or(&said.own.id);
        for (ban, word) in hits.filter(|(ban, _)| !ban.unless.contains(id)) {
            out.add(said.own, Some(part), Kind::Banned(word.to_owned(), ban.because.clone(), ban.say.clone()));
        }
    }
}

/// Where English has the word, one of the listed ones must stand here.
pub(super) fn must(task: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    for (part, english) in said.pairs() {
        for must in &task.terms.must {
            let word = |text: &Text| text.words.split(|c: char| !c.is_alphanumeric()).any(|word| word == must.english);
            let phrase = |text: &Text| must.english.contains(' ') && text.words.contains(&must.english);
            if !english.texts.iter().any(|text| word(text) || phrase(text)) {
                continue;
            }
            let said_here = |text: &Text| must.here.iter().any(|here| folded(&text.words).contains(&folded(here)));
            if !part.texts.iter().any(said_here) {
                out.add(said.own, Some(part), Kind::MustSay(must.english.clone(), must.here.clone()));
            }
        }
    }
}
