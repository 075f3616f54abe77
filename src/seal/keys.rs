//! Who can read a letter: a [`Recipient`] is public and goes into listings and settings, an
//! [`Identity`] is secret and never leaves the hub. Spelt exactly as `age-keygen` spells them.

use super::{age, bech32};
use core::fmt;
use thiserror::Error;
use zeroize::Zeroizing;

const RECIPIENT: &str = "age";
const IDENTITY: &str = "age-secret-key-";

/// Why a text is not a key. The text itself is never repeated: it may be a secret.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum KeyError {
    /// It does not begin as a key of this kind does, or is in the wrong case.
    #[error(
        "not this kind of key: a public key begins with age1 in small letters, a secret key with AGE-SECRET-KEY-1 in capitals"
    )]
    Kind,
    /// It begins well and has too few or too many characters.
    #[error("the key is cut short or too long: copy it again, whole")]
    Length,
    /// A character is not of the alphabet or the checksum does not fit.
    #[error("the key is misspelt: copy it again rather than typing it")]
    Misspelt,
}

/// A public X25519 key, written `age1…`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Recipient([u8; 32]);

impl Recipient {
    /// Reads `age1…`, in small letters and without spaces around it.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        bech32::decode(RECIPIENT, text).map(Self)
    }

    /// The key from its 32 bytes. A low-order point is refused later, by [`super::seal`].
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes of the key: a Montgomery u-coordinate (RFC 7748).
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&bech32::encode(RECIPIENT, &self.0))
    }
}

/// A secret X25519 key, written `AGE-SECRET-KEY-1…`. Wiped when dropped; printed by nothing but
/// [`Identity::to_secret_string`].
pub struct Identity {
    secret: Zeroizing<[u8; 32]>,
    recipient: Recipient,
}

impl Identity {
    /// A new key from 32 bytes of a cryptographic generator.
    pub fn from_random(random: [u8; 32]) -> Self {
        let secret = Zeroizing::new(random);
        let recipient = Recipient(age::public_of(&secret));
        Self { secret, recipient }
    }

    /// Reads `AGE-SECRET-KEY-1…`, in capitals and without spaces around it.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        if text.bytes().any(|byte| byte.is_ascii_lowercase()) {
            return Err(KeyError::Kind);
        }
        let small = Zeroizing::new(text.to_ascii_lowercase());
        bech32::decode(IDENTITY, &small).map(Self::from_random)
    }

    /// The key as `age-keygen` writes it. Whoever holds this text can read every letter.
    pub fn to_secret_string(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(bech32::encode(IDENTITY, &self.secret));
        text.make_ascii_uppercase();
        text
    }

    /// The public half.
    pub fn recipient(&self) -> Recipient {
        self.recipient
    }

    pub(super) fn secret(&self) -> &[u8; 32] {
        &self.secret
    }
}

impl fmt::Debug for Identity {
    /// Names the public half only.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Identity of {}", self.recipient)
    }
}
