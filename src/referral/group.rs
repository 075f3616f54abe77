//! What a group says of its listing on the page that its one-use link opens: fact by fact right or not, with words.
//!
//! The code of the link goes along inside the sealed letter, so that the hub knows whom it gave it to; the letter
//! says nothing else of who wrote it. Of what was seen it carries a print: when the list has changed since, the
//! group has not seen what stands there now.

use super::json::Object;
use super::note::{MOST_CHARACTERS, NoteError};
use super::text::cleaned;
use crate::facts::FACTS;
use crate::i18n::{Msg, Voice, say, strip_isolates};

/// The only fact that is told to a group and not asked: when it was checked last.
pub const NOT_ASKED: &str = "checked";

/// Words of a group, fact by fact. No `Debug`, on purpose.
#[derive(Clone, PartialEq, Eq)]
pub struct GroupAnswer {
    code: String,
    saw: String,
    right: Vec<&'static str>,
    wrong: Vec<(&'static str, String)>,
}

impl GroupAnswer {
    /// What was said: of facts of `FACTS`, whether each is right or what is to be said instead. `code` is that of
    /// the link, `seen` the listing as `tiles::listing_to_bytes` has it.
    ///
    /// # Errors
    /// [`NoteError::TooLong`], with all words together.
    pub fn new(code: &str, seen: &[u8], said: &[(&'static str, Option<String>)]) -> Result<Self, NoteError> {
        let mut answer = Self { code: code.into(), saw: print_of(seen), right: Vec::new(), wrong: Vec::new() };
        for (fact, words) in said {
            match words {
                None => answer.right.push(fact),
                Some(words) => answer.wrong.push((fact, cleaned(words, true))),
            }
        }
        if answer.characters() > MOST_CHARACTERS { Err(NoteError::TooLong) } else { Ok(answer) }
    }

    pub(super) fn characters(&self) -> usize {
        self.wrong.iter().map(|(_, words)| words.chars().count()).sum()
    }

    /// What the volunteer reads; what else the group has written, if it has, comes behind the last.
    pub(super) fn sentences(&self, name: &str, english: &Voice, has_words: bool) -> Vec<String> {
        let text = |msg: &Msg| strip_isolates(&english.text(msg).text);
        let label = |fact: &str| FACTS.iter().find(|kind| kind.id == fact).map(|kind| text(&(kind.label)()));
        let mut sentences = vec![text(&say::note_group_line(name))];
        let right: Vec<String> = self.right.iter().filter_map(|fact| label(fact)).collect();
        if !right.is_empty() {
            sentences.push([text(&say::note_group_right()), right.join(", ")].join(" "));
        }
        for (fact, words) in &self.wrong {
            let label = label(fact).unwrap_or_default();
            sentences.push([text(&say::note_group_wrong(label.as_str())), words.clone()].join(" ").trim().to_string());
        }
        sentences.extend(has_words.then(|| text(&say::note_group_else())));
        sentences
    }

    pub(super) fn answers(&self, words: &str) -> String {
        let wrong = self.wrong.iter().fold(Object::new(), |json, (fact, words)| json.text(fact, words)).end();
        Object::new()
            .text("code", &self.code)
            .text("saw", &self.saw)
            .texts("right", &self.right)
            .raw("wrong", &wrong)
            .text("words", words)
            .end()
    }
}

/// Sixteen digits (FNV-1a, 64 bits): enough to see that something has changed by itself, and no more.
#[must_use]
pub fn print_of(bytes: &[u8]) -> String {
    let hash = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    let digit = |place: u32| char::from_digit((hash >> (60 - 4 * place) & 15) as u32, 16).unwrap_or('0');
    (0..16).map(digit).collect()
}
