//! What stands in quotation marks.

use super::{Out, Said, Task};
use crate::i18n::check::book::{Book, Message};
use crate::i18n::check::cut::quoted;
use crate::i18n::check::finding::Kind;

/// The first text of a message's value.
fn first(message: &Message) -> Option<&str> {
    Some(message.parts.first()?.texts.first()?.words.as_str())
}

fn here<'b>(book: &'b Book, id: &str) -> Option<&'b str> {
    book.get(id).and_then(first)
}

/// A message that names a button in quotation marks names it as the button itself does; and what
/// two messages quote alike in English, they quote alike elsewhere.
pub(super) fn as_written(task: &Task<'_>, out: &mut Out) {
    let english: Vec<(&Message, &str)> =
        task.english.messages().iter().filter_map(|message| Some((message, quoted(first(message)?)?))).collect();
    for (message, quote) in &english {
        let Some(own) = task.own.get(&message.id) else { continue };
        let button = task
            .english
            .messages()
            .iter()
            .find(|other| other.parts.iter().flat_map(|part| &part.texts).any(|text| text.words == *quote));
        let wanted = match button {
            Some(button) => here(task.own, &button.id),
            None => {
                let earliest = english.iter().find(|(_, other)| other == quote);
                earliest.and_then(|(first, _)| here(task.own, &first.id)).and_then(quoted)
            }
        };
        let found = first(own).and_then(quoted);
        // A button that is not translated yet is told as that.
        if found != wanted && (button.is_none() || wanted.is_some()) {
            out.add(own, None, Kind::QuotedOtherwise(found.map(str::to_owned), wanted.map(str::to_owned)));
        }
    }
}

pub(super) fn straight(_: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    for (part, text) in said.texts() {
        if text.words.contains('"') {
            out.add(said.own, Some(part), Kind::StraightQuotes);
        }
    }
}
