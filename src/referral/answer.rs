//! A short answer from the hub, for somebody without a phone or whose phone others see: sealed to a key that
//! is made from the receipt's number, so that whoever kept the number reads it, on any device, and the
//! server that keeps it does not.
//!
//! What this is worth: the number has 15 random digits. Somebody who has both the sealed answer and what the
//! receipt proves itself with (`Receipt::commitment`) could try all numbers, with much work. The hub, which
//! wrote the answer, knows it anyway.

use super::Receipt;
use super::text::cleaned;
use crate::seal::{Plaintext, Randomness, Recipient, SealError, Sealed, open, seal, trim_padding};

/// Characters of an answer.
pub const LONGEST_ANSWER: usize = 600;

/// What every answer begins with.
const HEAD: &str = "come-along/answer/1\n";

/// An answer that can be sealed. No `Debug`, on purpose.
pub struct Answer(String);

/// Why an answer cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// It says nothing.
    #[error("the answer says nothing")]
    Empty,
    /// More than [`LONGEST_ANSWER`].
    #[error("the answer has {0} characters; {LONGEST_ANSWER} are the most")]
    TooLong(usize),
}

impl Answer {
    /// An answer in somebody's words.
    ///
    /// # Errors
    /// [`AnswerError`].
    pub fn new(words: &str) -> Result<Self, AnswerError> {
        let words = cleaned(words, true);
        match words.chars().count() {
            0 => Err(AnswerError::Empty),
            many if many > LONGEST_ANSWER => Err(AnswerError::TooLong(many)),
            _ => Ok(Self([HEAD, &words].concat())),
        }
    }

    /// Seals it to the key that the letter named, `answer_to`; as large as a letter.
    ///
    /// # Errors
    /// That key is unsafe.
    pub fn seal(self, to: Recipient, randomness: Randomness) -> Result<Sealed, SealError> {
        seal(&Plaintext::from_text(self.0)?, &[to], randomness)
    }

    /// The words of a sealed answer; nothing when this number does not open it, or it is no answer.
    pub fn open(sealed: &[u8], receipt: &Receipt) -> Option<String> {
        let opened = open(sealed, &receipt.identity()).ok()?;
        let text = std::str::from_utf8(trim_padding(&opened)).ok()?;
        Some(cleaned(text.strip_prefix(HEAD)?, true))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::{RANDOM_BYTES, SEALED_BYTES};
    use proptest::prelude::*;

    fn sealed(words: &str, to: &Receipt) -> Vec<u8> {
        let random = Randomness::new(std::array::from_fn::<u8, RANDOM_BYTES, _>(|at| at as u8));
        Answer::new(words).ok().unwrap().seal(to.identity().recipient(), random).unwrap().into_bytes()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]
        #[test]
        fn who_has_the_number_reads_it_and_nobody_else(words in "\\PC{1,600}", number in any::<[u8; 8]>(), other in any::<[u8; 8]>()) {
            let (mine, other) = (Receipt::from_random(number), Receipt::from_random(other));
            prop_assume!(mine != other && Answer::new(&words).is_ok());
            let sealed = sealed(&words, &mine);
            prop_assert_eq!(sealed.len(), SEALED_BYTES);
            prop_assert_eq!(Answer::open(&sealed, &mine), Some(cleaned(&words, true)));
            prop_assert_eq!(Answer::open(&sealed, &other), None);
        }
    }

    #[test]
    fn an_answer_says_something_and_not_too_much() {
        let receipt = Receipt::from_random([7; 8]);
        assert_eq!(Answer::new(" \n").err(), Some(AnswerError::Empty));
        assert!(Answer::new(&"é".repeat(LONGEST_ANSWER)).is_ok());
        assert_eq!(Answer::new(&"é".repeat(601)).err(), Some(AnswerError::TooLong(601)));
        assert_eq!(Answer::open(&sealed("Tuesday\u{202e} at 10", &receipt), &receipt).unwrap(), "Tuesday at 10");
        assert_eq!(Answer::open(b"age-encryption.org/v1\n", &receipt), None);
    }
}
