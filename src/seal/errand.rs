//! Sealing done elsewhere: the site's first program is small and cannot seal; a second one, fetched
//! while the page rests on every visit, can. An errand goes there as bytes, and what comes back is
//! looked at before it counts as sealed.

use super::header::{LINE_OF_MAC, VERSION_LINE, X25519_LINE};
use super::letter::{LETTER_BYTES, Plaintext, RANDOM_BYTES, Randomness, SEALED_BYTES, STANZAS, Sealed, seal};
use super::{KeyError, Recipient, SealError};
use thiserror::Error;
use zeroize::Zeroizing;

/// A reviewed letter on its way to the sealing part, with fresh randomness and the keys of its
/// readers: `LETTER_BYTES`, `RANDOM_BYTES`, then the keys as they are written, a line each. Wiped when
/// dropped; no `Debug`, on purpose.
pub struct Errand(Zeroizing<Vec<u8>>);

/// Why an errand was not done. None of these is the writer's doing.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum ErrandError {
    /// It was cut off on the way.
    #[error("the errand has too few bytes")]
    CutOff,
    /// A key of the hub is misspelt.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// It could not be sealed.
    #[error(transparent)]
    Seal(#[from] SealError),
}

impl Errand {
    pub(crate) fn of(letter: &Plaintext, randomness: Randomness, keys: &[String]) -> Self {
        let keys = keys.join("\n");
        // At its full size at once: growing would leave a copy behind in freed memory.
        let mut bytes = Zeroizing::new(Vec::with_capacity(LETTER_BYTES + RANDOM_BYTES + keys.len()));
        bytes.extend_from_slice(letter.padded());
        bytes.extend_from_slice(randomness.bytes());
        bytes.extend_from_slice(keys.as_bytes());
        Self(bytes)
    }

    /// What is handed over.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The errand that was handed over.
    pub fn received(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// Does it.
    ///
    /// # Errors
    /// [`ErrandError`].
    pub fn run(&self) -> Result<Sealed, ErrandError> {
        let (letter, rest) = self.0.split_at_checked(LETTER_BYTES).ok_or(ErrandError::CutOff)?;
        let (random, keys) = rest.split_first_chunk::<RANDOM_BYTES>().ok_or(ErrandError::CutOff)?;
        let keys = std::str::from_utf8(keys).map_err(|_| ErrandError::CutOff)?;
        let readers = keys.lines().map(Recipient::parse).collect::<Result<Vec<_>, _>>()?;
        Ok(seal(&Plaintext::of_padded(letter), &readers, Randomness::new(*random))?)
    }
}

impl Sealed {
    /// What came back from an errand. Nothing unless it has the one shape of everything that is
    /// sent: so nothing that was not sealed can go where sealed letters go.
    pub fn received(bytes: Vec<u8>) -> Option<Self> {
        let mut at = VERSION_LINE.len();
        let mut fits = bytes.len() == SEALED_BYTES && bytes.starts_with(VERSION_LINE);
        for _ in 0..STANZAS {
            fits &= bytes.get(at..).is_some_and(|rest| rest.starts_with(X25519_LINE));
            at += X25519_LINE.len() + 2 * (43 + 1);
        }
        fits &= bytes.get(at..).is_some_and(|rest| rest.starts_with(LINE_OF_MAC));
        fits.then(|| Self::of_file(bytes))
    }
}
