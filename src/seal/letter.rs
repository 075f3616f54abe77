//! What is sealed and what comes of it: a letter padded to one length, for one to three readers,
//! as a file of one size. Whoever carries or keeps it learns nothing from its shape.

use super::Recipient;
use super::age::{self, FILE_KEY, FileSecrets, PAYLOAD_NONCE, Secret};
use core::fmt;
use thiserror::Error;
use zeroize::Zeroizing;

/// Stanzas in every sealed letter. Those that no reader needs are for throwaway keys made from
/// the randomness, which nobody can tell from real ones: how many read a letter does not show.
/// Readers come first, in the order given, so the second knows that there is a first.
pub const STANZAS: usize = 3;

/// Bytes of a letter after padding. Letters are JSON, padded with spaces behind it, so that the
/// whole is still JSON for whoever opens it with the `age` program.
pub const LETTER_BYTES: usize = 8 * 1024;

/// Bytes of everything that a person can send.
pub const SEALED_BYTES: usize = HEADER + PAYLOAD_NONCE + LETTER_BYTES + 16;

/// The version line, a stanza's two lines (share and wrapped key: 43 characters each), the MAC's.
const HEADER: usize = 22 + STANZAS * (10 + 43 + 1 + 43 + 1) + (4 + 43 + 1);

/// Bytes of randomness that one letter uses up: file key, payload nonce, an ephemeral secret for
/// each stanza, a throwaway key for each stanza but the first.
pub const RANDOM_BYTES: usize = FILE_KEY + PAYLOAD_NONCE + 32 * STANZAS + 32 * (STANZAS - 1);

// `age::write` writes a payload of one chunk.
const _: () = assert!(LETTER_BYTES <= 64 * 1024);

/// Fresh bytes of the phone's or the hub's cryptographic generator, for one letter: not `Clone`,
/// taken by value, wiped when dropped.
pub struct Randomness(Zeroizing<[u8; RANDOM_BYTES]>);

impl Randomness {
    /// Takes what the generator filled.
    pub fn new(bytes: [u8; RANDOM_BYTES]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The bytes, for an errand.
    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// Deals the bytes out, each to one use. `None` for a buffer that nobody filled (all bytes
    /// alike), which would give a letter that everybody can open.
    fn deal(&self) -> Option<Dealt> {
        let mut rest = self.0.as_slice();
        if rest.iter().all(|byte| Some(byte) == rest.first()) {
            return None;
        }
        let file_key = take(&mut rest)?;
        let nonce = *take(&mut rest)?;
        Some(Dealt {
            secrets: FileSecrets { file_key, nonce },
            ephemerals: [take(&mut rest)?, take(&mut rest)?, take(&mut rest)?],
            throwaways: [take(&mut rest)?, take(&mut rest)?],
        })
    }
}

struct Dealt {
    secrets: FileSecrets,
    ephemerals: [Secret<32>; STANZAS],
    throwaways: [Secret<32>; STANZAS - 1],
}

fn take<const N: usize>(rest: &mut &[u8]) -> Option<Secret<N>> {
    let (taken, after) = rest.split_first_chunk()?;
    *rest = after;
    Some(Zeroizing::new(*taken))
}

/// The letter is longer than [`LETTER_BYTES`].
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("the letter has {bytes} bytes and may have {LETTER_BYTES}: shorten the free text")]
pub struct TooLong {
    /// Bytes of the letter as given.
    pub bytes: usize,
}

/// A letter ready for sealing, padded to [`LETTER_BYTES`]. Wiped when dropped; never printed.
pub struct Plaintext(Zeroizing<Vec<u8>>);

impl Plaintext {
    /// Pads the JSON of a letter. For rooms of this library only, so that a program cannot seal
    /// what nobody reviewed.
    pub(crate) fn from_json(json: String) -> Result<Self, TooLong> {
        Self::from_text(json)
    }

    /// Pads whatever else is sealed. For rooms of this library only.
    pub(crate) fn from_text(text: String) -> Result<Self, TooLong> {
        let text = Zeroizing::new(text);
        if text.len() > LETTER_BYTES {
            return Err(TooLong { bytes: text.len() });
        }
        // At its full size at once: growing would leave a copy behind in freed memory.
        let mut padded = Zeroizing::new(Vec::with_capacity(LETTER_BYTES));
        padded.extend_from_slice(text.as_bytes());
        padded.resize(LETTER_BYTES, b' ');
        Ok(Self(padded))
    }

    /// A letter that was padded before.
    pub(super) fn of_padded(padded: &[u8]) -> Self {
        Self(Zeroizing::new(padded.to_vec()))
    }

    /// The letter and its padding.
    pub(super) fn padded(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Plaintext {
    /// Says that there is one, and nothing of what is in it.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Plaintext")
    }
}

/// What [`Plaintext`] was padded with, taken off again.
pub fn trim_padding(opened: &[u8]) -> &[u8] {
    let end = opened.iter().rposition(|&byte| byte != b' ').map_or(0, |last| last + 1);
    opened.get(..end).unwrap_or(opened)
}

/// A sealed letter: an age v1 file of [`SEALED_BYTES`]. Only [`seal`] makes one; one that was made in
/// another program is let in by [`Sealed::received`] when it has that shape.
pub struct Sealed(Vec<u8>);

impl Sealed {
    pub(super) fn of_file(file: Vec<u8>) -> Self {
        Self(file)
    }

    /// The file.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// The file, for sending.
    pub fn into_bytes(self) -> Vec<u8> {
        self.0
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Sealed({} bytes)", self.0.len())
    }
}

/// Why a letter could not be sealed. None of these is the writer's doing: the site's settings or
/// its randomness are at fault.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum SealError {
    /// Nobody to seal for.
    #[error("no recipient: set the hub's public key in site.json")]
    NoRecipients,
    /// The letter does not fit its one size.
    #[error(transparent)]
    TooLong(#[from] TooLong),
    /// More readers than stanzas.
    #[error("{given} recipients, and a letter has {STANZAS} at most")]
    TooManyRecipients {
        /// How many were given.
        given: usize,
    },
    /// A recipient's key is a low-order point: what is sealed for it, everybody can open.
    #[error("the public key of recipient {index} (counted from 0) is a weak one: make a new key")]
    WeakRecipient {
        /// Its place in the list.
        index: usize,
    },
    /// All bytes of the randomness are alike: the generator was not asked or did not answer.
    #[error("the randomness was not filled by a generator")]
    NotRandom,
}

/// Seals a letter for one to [`STANZAS`] readers. The result depends on the arguments alone, and
/// its size on none of them.
pub fn seal(plain: &Plaintext, to: &[Recipient], randomness: Randomness) -> Result<Sealed, SealError> {
    if to.is_empty() {
        return Err(SealError::NoRecipients);
    }
    if to.len() > STANZAS {
        return Err(SealError::TooManyRecipients { given: to.len() });
    }
    let Dealt { secrets, ephemerals, throwaways } = randomness.deal().ok_or(SealError::NotRandom)?;
    let nobody = throwaways.iter().map(|secret| Recipient::from_bytes(age::public_of(secret)));
    let readers: Vec<_> = to.iter().copied().chain(nobody).zip(ephemerals).collect();
    let file = age::write(plain.padded(), &readers, &secrets).map_err(|index| SealError::WeakRecipient { index })?;
    Ok(Sealed::of_file(file))
}
