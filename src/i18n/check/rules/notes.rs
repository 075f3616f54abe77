//! English tells its translators where a text stands, what it means and how long it may be.

use super::{Out, Said, Task};
use crate::i18n::check::finding::Kind;

pub(super) fn told(task: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    if !task.is_english() {
        return;
    }
    let own = said.own;
    for note in ["Where:", "Means:"] {
        if own.note(note).is_none_or(str::is_empty) {
            out.add(own, None, Kind::NoNote(note));
        }
    }
    if own.note("Max").is_none_or(|most| most.parse::<usize>().is_err()) {
        out.add(own, None, Kind::NoNote("Max 80"));
    }
    let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !own.id.chars().all(fine) || own.id.contains("--") {
        out.add(own, None, Kind::OddName);
    }
}
