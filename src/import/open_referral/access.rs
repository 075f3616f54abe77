//! What the building is like: the words of `accessibility`, with the few facts that they plainly
//! state.

use crate::import::given::{Given, Log};
use crate::import::{clean, spoken_access};
use crate::model::{Access, Fact};

/// What a location says, joined with what is known already, which stands first.
pub(super) fn read(location: &Given<'_>, known: Fact<Access>, log: &mut Log) -> Fact<Access> {
    let rows = location.lists(&["accessibility", "accessibility_for_disabilities"], log);
    let mut words: Vec<String> = Vec::new();
    for row in &rows {
        for key in ["description", "details", "accessibility"] {
            let Some(text) = row.text(key, log).and_then(|text| clean::prose(&row.path(key), text, log)) else {
                continue;
            };
            if !words.contains(&text.text) {
                words.push(text.text);
            }
        }
    }
    if words.is_empty() {
        return known;
    }
    let read = spoken_access::read(&words.join("\n"));
    match known {
        Fact::NotKnown if spoken_access::states_more(&read) => Fact::read_from_text(read),
        Fact::NotKnown => Fact::stated(read),
        // A term says more surely what words say vaguely: only the words are added.
        Fact::Known { value, evidence } => {
            Fact::Known { value: Access { in_own_words: read.in_own_words, ..value }, evidence }
        }
    }
}
