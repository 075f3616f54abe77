//! Files can be read, and nothing in them stands twice.

use super::{Out, Task};
use crate::i18n::check::finding::Kind;

/// Hands on what was seen while reading.
pub(super) fn read(task: &Task<'_>, out: &mut Out) {
    for (file, line, key, kind) in &task.own.seen {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute.to_owned())),
            None => (key.as_str(), None),
        };
        out.add_at(file, *line, id, attribute, kind.clone());
    }
    for message in task.own.messages() {
        for part in message.parts.iter().filter(|part| part.cut) {
            out.add(message, Some(part), Kind::TooManyVariants);
        }
    }
}
