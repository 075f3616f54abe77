//! Words that somebody else wrote: shown as written, marked with their language.

use crate::wire;

/// Free text of a source, already cleaned of markup, with the language it is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose {
    /// The text; paragraphs are parted by a blank line, list items begin with `- `.
    pub text: String,
    /// BCP 47 tag when it is known and not British English.
    pub lang: Option<String>,
}

wire::record!(Prose { 0 text, 1 lang });

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
