//! What the site says, in one language: stories name meanings and look for these words.

use come_along::i18n::{Msg, Voice, strip_isolates};

/// A language of the site.
pub(crate) struct Speech(Voice);

impl Speech {
    /// From a words file, as the pages read it.
    pub(super) fn read(words: Vec<u8>) -> Self {
        Self(Voice::read(words).expect("the hub compiles every language it offers"))
    }

    /// The words, without the marks that keep directions apart.
    pub(crate) fn of(&self, msg: &Msg) -> String {
        strip_isolates(&self.0.text(msg).text)
    }
}
