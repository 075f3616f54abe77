//! Words that somebody else wrote: shown as written, marked with their language.

use minicbor::{Decode, Encode};

/// Free text of a source, already cleaned of markup, with the language it is in.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Prose {
    /// The text; paragraphs are parted by a blank line, list items begin with `- `.
    #[n(0)]
    pub text: String,
    /// BCP 47 tag when it is known and not British English.
    #[n(1)]
    pub lang: Option<String>,
}

impl Prose {
    /// Text in the language of nearly every UK directory.
    pub fn english(text: impl Into<String>) -> Self {
        Self { text: text.into(), lang: None }
    }

    /// The BCP 47 tag for the page's `lang` attribute.
    pub fn lang(&self) -> &str {
        self.lang.as_deref().unwrap_or("en-GB")
    }
}
