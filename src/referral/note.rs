//! A note to the hub: something is missing, also a language; something is wrong here, a letter is no longer right, how it went, a
//! group has stopped or has looked at its listing. A few words, sealed like every letter, with no name and no way to
//! answer: it can be sent in one press.

use super::group::GroupAnswer;
use super::json::Object;
use super::letter::{Letter, Occasion, hex, iso};
use super::text::cleaned;
use super::went::Went;
use crate::i18n::{Msg, Voice, say, strip_isolates};

/// Characters of a note, the person's own words.
pub const MOST_CHARACTERS: usize = 500;

/// What a note is about.
#[derive(Clone, PartialEq, Eq)]
pub enum About {
    /// Something that the list does not have.
    Missing,
    /// A language that the site does not speak.
    Language,
    /// A mistake in what is said of a listing.
    Wrong {
        /// The listing's id.
        listing: String,
        /// Its name, as written.
        name: String,
    },
    /// A group, so it says, that does not meet any more.
    Stopped {
        /// The listing's id.
        listing: String,
        /// Its name, as written.
        name: String,
    },
    /// What a group says of its listing, by its one-use link.
    Group {
        /// The listing's id.
        listing: String,
        /// Its name, as written.
        name: String,
        /// Fact by fact.
        answer: GroupAnswer,
    },
    /// Something has changed since the letter with that commitment to its receipt was sent.
    Changed {
        /// `Receipt::commitment`; by it the hub finds the letter.
        commitment: [u8; 32],
    },
    /// How it went, from somebody who was there.
    Went {
        /// The listing's id.
        listing: String,
        /// Its name, as written.
        name: String,
        /// Question by question.
        answers: Went,
    },
}

impl About {
    /// What the letter is called, what the volunteer reads first, and the id and the name of the listing.
    fn parts(&self, english: &Voice, has_words: bool) -> (&'static str, Vec<String>, Option<(&str, &str)>) {
        let text = |msg: Msg| vec![strip_isolates(&english.text(&msg).text)];
        match self {
            About::Missing => ("missing", text(say::note_missing_line()), None),
            About::Language => ("language", text(say::note_language_line()), None),
            About::Changed { .. } => ("changed", text(say::note_changed_line()), None),
            About::Wrong { listing, name } => {
                ("wrong", text(say::note_wrong_line(name.as_str())), Some((listing, name)))
            }
            About::Stopped { listing, name } => {
                ("stopped", text(say::note_stopped_line(name.as_str())), Some((listing, name)))
            }
            About::Group { listing, name, answer } => {
                ("group", answer.sentences(name, english, has_words), Some((listing, name)))
            }
            About::Went { listing, name, answers } => ("went", answers.sentences(name, english), Some((listing, name))),
        }
    }
}

/// A note that can be sent: what it says is what the page showed. No `Debug`, on purpose.
#[derive(Clone, PartialEq, Eq)]
pub struct Note {
    about: About,
    words: String,
}

/// A note that cannot go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteError {
    /// There are too many characters.
    TooLong,
    /// Nothing is said.
    Empty,
    /// No language is named.
    NoLanguage,
    /// Nothing is said of what has changed.
    NoChange,
    /// None of the questions of how it went was answered.
    NoAnswer,
    /// A group has not said of every fact whether it is right.
    NotAll,
}

impl NoteError {
    /// What is the matter and what to do.
    pub fn words(self) -> Msg {
        match self {
            NoteError::TooLong => say::error_too_long(MOST_CHARACTERS as i64),
            NoteError::Empty => say::note_empty(),
            NoteError::NoLanguage => say::tell_language_label(),
            NoteError::NoChange => say::kept_change_empty(),
            NoteError::NoAnswer => say::went_empty(),
            NoteError::NotAll => say::group_not_all(),
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
        let beside = if let About::Group { answer, .. } = &about { answer.characters() } else { 0 };
        if words.chars().count() + beside > MOST_CHARACTERS {
            return Err(NoteError::TooLong);
        }
        match about {
            About::Missing if words.is_empty() => return Err(NoteError::Empty),
            About::Language if words.is_empty() => return Err(NoteError::NoLanguage),
            About::Changed { .. } if words.is_empty() => return Err(NoteError::NoChange),
            _ => {}
        }
        if matches!(&about, About::Went { answers, .. } if answers.is_empty()) {
            return Err(NoteError::NoAnswer);
        }
        Ok(Self { about, words })
    }

    /// The note as the hub reads it, its sentence in `english` for the volunteer who opens it.
    pub fn letter(&self, occasion: Occasion<'_>, english: &Voice) -> Letter {
        let (kind, mut sentences, listing) = self.about.parts(english, !self.words.is_empty());
        if let Some(last) = sentences.last_mut().filter(|_| !self.words.is_empty()) {
            last.push(' ');
            last.push_str(&self.words);
        }
        let json = Object::new()
            .text("format", "come-along/letter")
            .raw("version", "1")
            .text("id", &occasion.id.to_hex())
            .text("kind", kind)
            .text("written", &iso(occasion.written))
            .text("read_in", occasion.language);
        let json = match listing {
            None => json,
            Some((id, name)) => json.raw("listing", &Object::new().text("id", id).text("name", name).end()),
        };
        let answers = match &self.about {
            About::Group { answer, .. } => answer.answers(&self.words),
            About::Went { answers, .. } => answers.answers(&self.words),
            About::Changed { commitment } => {
                Object::new().text("words", &self.words).text("changes", &hex(commitment)).end()
            }
            _ => Object::new().text("words", &self.words).end(),
        };
        let json = json.text("receiver", "").texts("sentences", &sentences).raw("answers", &answers).end();
        Letter::of(occasion.id, json)
    }
}
