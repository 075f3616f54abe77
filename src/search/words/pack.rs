//! The file of concepts: made by the hub from `locales/concepts/`, one for each language of the site, and read there.
//!
//! `CAC1`, then a [`Pack`] as `wire` writes it. What a newer hub adds is skipped by an older site, as
//! in the tiles; a new letter at the end of the magic is a format that it cannot read.

use super::facts::Shows;
use crate::model::Need;
use crate::wire::{self, Wire};

/// The language that nearly all directories are written in.
const ENGLISH: &str = "en-GB";

/// First bytes of the file: the format and its version.
const MAGIC: &[u8; 4] = b"CAC1";

/// All concepts with their words in some languages.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pack {
    /// What each concept means, in the order of `CONCEPTS`.
    pub meanings: Vec<Meaning>,
    /// Its words, language by language.
    pub languages: Vec<Spoken>,
}

wire::record!(Pack { 0 meanings, 1 languages });

/// What a concept means besides its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Meaning {
    /// The needs to which it belongs.
    pub near: Vec<Need>,
    /// What of a listing it means.
    pub shows: Option<Shows>,
}

wire::record!(Meaning { 0 near, 1 shows });

/// The words of one language, as they stand in its file: separated by commas.
#[derive(Clone, Debug, PartialEq)]
pub struct Spoken {
    /// BCP 47.
    pub tag: String,
    /// For each concept its words, the first one being its name; empty where it has none.
    pub concepts: Vec<String>,
    /// For each kind of danger its words, in the order of `Danger::ALL`.
    pub danger: Vec<String>,
    /// Words that only hold a question together.
    pub filler: String,
}

wire::record!(Spoken { 0 tag, 1 concepts, 2 danger, 3 filler });

/// Why a file of concepts cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// The file is not what its name says, or was cut off.
    #[error("the file holds no concepts or was cut off; fetch it again")]
    Unreadable,
    /// It was made by a newer program than this.
    #[error("the file was made by a newer version of the site; reload the page")]
    TooNew,
}

impl Pack {
    /// What a page in the language `tag` fetches: that language and English whole, and so every language that
    /// has no page of its own. Of the others what tells of danger, which must be understood on every page; the
    /// rest would weigh ten times as much.
    #[must_use]
    pub fn for_page(mut self, tag: &str, has_page: impl Fn(&str) -> bool) -> Self {
        for spoken in &mut self.languages {
            let is_whole = [tag, ENGLISH].contains(&spoken.tag.as_str()) || !has_page(&spoken.tag);
            if !is_whole {
                spoken.concepts.clear();
                spoken.filler.clear();
            }
        }
        self
    }

    /// The bytes of the file: the same concepts give the same bytes.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        self.write(&mut bytes);
        bytes
    }

    /// The counterpart of [`Self::to_bytes`].
    ///
    /// # Errors
    /// [`PackError`]; never a panic, whatever the bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, PackError> {
        let letters = MAGIC.split_last().map_or(&[][..], |(_, letters)| letters);
        match bytes.strip_prefix(MAGIC) {
            Some(rest) => Self::read(rest).map_err(|_| PackError::Unreadable),
            None if bytes.starts_with(letters) && bytes.len() > letters.len() => Err(PackError::TooNew),
            None => Err(PackError::Unreadable),
        }
    }
}
