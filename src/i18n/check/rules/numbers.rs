//! Numbers: the same as in English, in the digits that stand on phones and buses.

use super::{Out, Said, Task};
use crate::i18n::check::book::Part;
use crate::i18n::check::cut::number_tokens;
use crate::i18n::check::finding::Kind;
use crate::i18n::check::script::{Script, script_of};
use std::collections::BTreeSet;

fn all(part: &Part) -> BTreeSet<String> {
    part.texts.iter().flat_map(|text| number_tokens(&text.words)).collect()
}

pub(super) fn unchanged(_: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    for (part, english) in said.pairs() {
        let (found, wanted) = (all(part), all(english));
        for number in wanted.difference(&found) {
            out.add(said.own, Some(part), Kind::LostNumber(number.clone()));
        }
        for number in found.difference(&wanted) {
            out.add(said.own, Some(part), Kind::NewNumber(number.clone()));
        }
    }
}

pub(super) fn latin_digits(_: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    for (part, text) in said.texts() {
        let found: String = text.words.chars().filter(|c| c.is_numeric() && !c.is_ascii_digit()).collect();
        if !found.is_empty() {
            out.add(said.own, Some(part), Kind::OtherDigits(found));
        }
    }
}

/// Between right-to-left words, `0800 1111` is drawn as `1111 0800`: both halves are numbers and
/// the gap is not. A left-to-right mark before it (U+200E) keeps the halves in their order.
pub(super) fn turning(_: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    for (part, text) in said.texts() {
        let right_to_left = |c| matches!(script_of(c), Some(Script::Arabic | Script::Hebrew));
        if !text.words.contains(right_to_left) {
            continue;
        }
        let plain = text.words.replace(['\u{a0}', '\u{202f}'], " ");
        for number in number_tokens(&plain).into_iter().filter(|number| number.contains(' ')) {
            if !plain.contains(&format!("\u{200e}{number}")) {
                out.add(said.own, Some(part), Kind::TurningNumber(number));
            }
        }
    }
}
