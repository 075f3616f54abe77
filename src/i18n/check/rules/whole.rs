//! Nothing of English is missing, and nothing is there that English does not have.

use super::{Out, Task};
use crate::i18n::check::finding::Kind;

pub(super) fn both_have(task: &Task<'_>, out: &mut Out) {
    for english in task.english.messages() {
        let Some(own) = task.own.get(&english.id) else {
            // What cannot be read is told once, as that. A term is for those who use it.
            if !task.own.is_broken(&english.id) && !english.id.starts_with('-') {
                out.add_at(&english.file, 0, &english.id, None, Kind::Missing);
            }
            continue;
        };
        if own.file != english.file {
            out.add(own, None, Kind::OtherFile(english.file.clone()));
        }
        for part in &english.parts {
            if own.part(part.attribute.as_deref()).is_none() {
                let kind = if part.attribute.is_some() { Kind::MissingAttribute } else { Kind::Missing };
                out.add_at(&own.file, own.line, &own.id, part.attribute.clone(), kind);
            }
        }
    }
    for own in task.own.messages().iter().filter(|own| !own.id.starts_with('-')) {
        let Some(english) = task.english.get(&own.id) else {
            out.add(own, None, Kind::Extra);
            continue;
        };
        for part in own.parts.iter().filter(|part| english.part(part.attribute.as_deref()).is_none()) {
            out.add(own, Some(part), if part.attribute.is_some() { Kind::ExtraAttribute } else { Kind::Extra });
        }
    }
}
