//! A note to the hub: something is missing, something is wrong here. A few words, sealed like every
//! letter, with no name and no way to answer: it can be sent in one press.

use super::json::Object;
use super::letter::{Letter, Occasion, iso};
use super::text::cleaned;
use crate::i18n::{Msg, Voice, say, strip_isolates};

/// Characters of a note, the person's own words.
pub const MOST_CHARACTERS: usize = 500;

/// What a note is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Something that the list does not have.
    Missing,
    /// A mistake in what is said of a listing.
    Wrong {
        /// The listing's id.
        listing: String,
        /// Its name, as written.
        name: String,
    },
}

/// A note that can be sent: what it says is what the page showed. No `Debug`, on purpose.
#[derive(Clone, PartialEq, Eq)]
pub struct Note {
    about: About,
    words: String,
}

/// A note with more than [`MOST_CHARACTERS`], or one about something missing that does not say what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteError {
    /// There are too many characters.
    TooLong,
    /// Nothing is said.
    Empty,
}

impl NoteError {
    /// What is the matter and what to do.
    pub fn words(self) -> Msg {
        match self {
            NoteError::TooLong => say::error_too_long(MOST_CHARACTERS as i64),
            NoteError::Empty => say::note_empty(),
        }
    }
}

impl Note {
    /// A note with what somebody typed, made safe to show. A mistake may be told without words.
    ///
    /// # Errors
    /// [`NoteError`].
    pub fn new(about: About, typed: &str) -> Result<Self, NoteError> {
        let words = cleaned(typed, true);
        if words.chars().count() > MOST_CHARACTERS {
            return Err(NoteError::TooLong);
        }
        if about == About::Missing && words.is_empty() {
            return Err(NoteError::Empty);
        }
        Ok(Self { about, words })
    }

    /// The note as the hub reads it, its sentence in `english` for the volunteer who opens it.
    pub fn letter(&self, occasion: Occasion<'_>, english: &Voice) -> Letter {
        let (kind, sentence) = match &self.about {
            About::Missing => ("missing", say::note_missing_line()),
            About::Wrong { name, .. } => ("wrong", say::note_wrong_line(name.as_str())),
        };
        let mut sentence = strip_isolates(&english.text(&sentence).text);
        if !self.words.is_empty() {
            sentence.push(' ');
            sentence.push_str(&self.words);
        }
        let json = Object::new()
            .text("format", "come-along/letter")
            .raw("version", "1")
            .text("id", &occasion.id.to_hex())
            .text("kind", kind)
            .text("written", &iso(occasion.written))
            .text("read_in", occasion.language);
        let json = match &self.about {
            About::Missing => json,
            About::Wrong { listing, name } => {
                json.raw("listing", &Object::new().text("id", listing).text("name", name).end())
            }
        };
        let answers = Object::new().text("words", &self.words).end();
        let json = json.text("receiver", "").texts("sentences", &[sentence]).raw("answers", &answers).end();
        Letter::of(occasion.id, json)
    }
}
