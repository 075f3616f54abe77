//! Nothing is left in English, least of all the names of days and months.

use super::{Out, Said, Task};
use crate::i18n::check::finding::Kind;

/// Shorter words may well be the same in two languages: “No”, “min”.
const LETTERS: usize = 4;

/// A text with plain, single gaps: a gap that holds two words together is no translation.
fn gaps(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn left(task: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    if task.is_english() {
        return;
    }
    let date = ["weekday-", "month-"].iter().any(|start| said.own.id.starts_with(start));
    for (part, english) in said.pairs() {
        for text in &part.texts {
            let words = gaps(&text.words);
            let same = english.texts.iter().any(|other| gaps(&other.words) == words);
            let letters = words.chars().filter(|c| c.is_alphabetic()).count();
            if !same || letters == 0 || task.terms.is_ours(&words) {
                continue;
            }
            if date {
                out.add(said.own, Some(part), Kind::EnglishDate(words));
            } else if letters >= LETTERS {
                out.add(said.own, Some(part), Kind::LeftInEnglish(words));
            }
        }
    }
}
