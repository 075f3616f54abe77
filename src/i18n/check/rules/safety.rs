//! What could do harm in a text: markup, links, and characters that nobody sees.

use super::{Out, Said, Task};
use crate::i18n::check::finding::Kind;

/// Marks that writing needs: LRM, RLM, ALM, ZWNJ, ZWJ.
const WELCOME: &[char] = &['\u{200e}', '\u{200f}', '\u{61c}', '\u{200c}', '\u{200d}'];

pub(super) fn markup(_: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    for (part, text) in said.texts() {
        let small = text.words.to_lowercase();
        if small.contains('<') || small.contains("&#") {
            out.add(said.own, Some(part), Kind::Html);
        }
        if small.contains("://") || small.contains("javascript:") {
            out.add(said.own, Some(part), Kind::Link);
        }
    }
}

pub(super) fn hidden(_: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    for (part, text) in said.texts() {
        let mut open: usize = 0;
        let (mut any, mut unbalanced) = (false, false);
        for c in text.words.chars() {
            match c {
                '\u{202a}'..='\u{202e}' => out.add(said.own, Some(part), Kind::BidiOverride(c)),
                '\u{2066}'..='\u{2068}' => (any, open) = (true, open + 1),
                '\u{2069}' => {
                    (any, unbalanced) = (true, unbalanced || open == 0);
                    open = open.saturating_sub(1);
                }
                c if is_hidden(c) => out.add(said.own, Some(part), Kind::Hidden(c)),
                _ => {}
            }
        }
        if any {
            let kind = if unbalanced || open > 0 { Kind::UnbalancedIsolate } else { Kind::Isolate };
            out.add(said.own, Some(part), kind);
        }
    }
}

fn is_hidden(c: char) -> bool {
    let format = matches!(c, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}' | '\u{2029}'
        | '\u{2060}'..='\u{2064}' | '\u{206a}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}');
    (format || (c.is_control() && c != '\n')) && !WELCOME.contains(&c)
}
