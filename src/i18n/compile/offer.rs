//! How much of a language there must be before readers may choose it.
//!
//! Somebody who picks their language and then reads English on every second line has been promised
//! something that is not there. Work in progress belongs in `locales/` with `"offered": false`.

use super::{CRITICAL, Compiled};
use crate::i18n::languages::ENGLISH;

/// Of 100 messages, how many an offered language says itself.
pub const LEAST_SHARE: usize = 90;

/// A language that is offered and is not there yet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{tag} is offered with {own} of {total} messages{}: translate more ({LEAST_SHARE} of 100, and all of {}), or set \
     offered to false in locales/index.json",
    not_whole(.borrowed),
    CRITICAL.join(", ")
)]
pub struct TooLittle {
    /// The language.
    pub tag: String,
    /// How many messages it says itself.
    pub own: usize,
    /// How many there are.
    pub total: usize,
    /// Which of [`CRITICAL`] are said in another language, because they are not whole.
    pub borrowed: Vec<&'static str>,
}

fn not_whole(files: &[&str]) -> String {
    if files.is_empty() { String::new() } else { format!(", and {} not whole", files.join(", ")) }
}

impl Compiled {
    /// Whether readers may be offered this language. English may always: it stands behind all others.
    ///
    /// # Errors
    /// [`TooLittle`], with what to do.
    pub fn may_be_offered(&self, tag: &str) -> Result<(), TooLittle> {
        let enough = 100 * self.own >= LEAST_SHARE * self.total && self.borrowed.is_empty();
        if tag == ENGLISH || enough {
            return Ok(());
        }
        let Self { own, total, .. } = *self;
        Err(TooLittle { tag: tag.to_owned(), own, total, borrowed: self.borrowed.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compiled(own: usize, borrowed: &[&'static str]) -> Compiled {
        Compiled { words: Vec::new(), problems: Vec::new(), own, total: 488, borrowed: borrowed.to_vec() }
    }

    #[test]
    fn nine_of_ten_and_every_critical_file_are_enough() {
        assert_eq!(compiled(440, &[]).may_be_offered("fr"), Ok(()));
        assert!(compiled(439, &[]).may_be_offered("fr").is_err());
        assert!(compiled(480, &["06-privacy.ftl"]).may_be_offered("fr").is_err());
        assert_eq!(compiled(1, CRITICAL).may_be_offered(ENGLISH), Ok(()), "it falls back to nothing");
    }

    #[test]
    fn what_lacks_is_said_with_what_to_do() {
        let said = |own, borrowed| compiled(own, borrowed).may_be_offered("fr").err().map(|error| error.to_string());
        let few = said(40, &[]).unwrap_or_default();
        assert!(few.starts_with("fr is offered with 40 of 488 messages: translate more"), "{few}");
        assert!(few.ends_with("or set offered to false in locales/index.json"), "{few}");
        let gap = said(480, &["04-check.ftl"]).unwrap_or_default();
        assert!(gap.starts_with("fr is offered with 480 of 488 messages, and 04-check.ftl not whole: "), "{gap}");
    }
}
