//! The parcel a sealed letter travels in: one shape and one size for everything anybody can send.
//!
//! Version 1, [`HEAD_BYTES`] and then the sealed letter:
//!
//! | bytes | what |
//! |---|---|
//! | 0 | version, 1 |
//! | 1..8 | zero, kept for later |
//! | 8..24 | the letter's id: random, made once, so that sending twice stores once |
//! | 24..56 | receipt: SHA-256 of a secret only the sender keeps; zero for none |
//! | 56..72 | who reads it: a receiver's id, padded with zeros; all zero for the hub |
//! | 72..80 | proof of work, asked for only under load (`work`); zero otherwise |
//!
//! The optional parts are always there, so that using one does not show in the size.

/// Bytes before the sealed letter.
pub const HEAD_BYTES: usize = 80;

const VERSION: u8 = 1;
/// What every age v1 file starts with. Checked, so that a letter in plain text is never stored.
const SEALED_START: &[u8] = b"age-encryption.org/v1\n";

/// What stands before the sealed letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The letter's own id: random, not all zero.
    pub id: [u8; 16],
    /// SHA-256 of the receipt's secret, or zeros.
    pub receipt: [u8; 32],
    /// The receiver's id; empty for the hub. At most 16 bytes of `a-z 0-9 -`.
    pub receiver: String,
    /// Proof of work, or zeros.
    pub work: [u8; 8],
}

/// Why a parcel was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PostError {
    /// Shorter than a head and the start of a sealed letter.
    #[error("the parcel is too short")]
    Short,
    /// Of a version that is not known here.
    #[error("the parcel has a version that this hub does not know: update the hub")]
    Version,
    /// A part that must be zero is not, or an id is all zero.
    #[error("the parcel's head is malformed")]
    Head,
    /// The receiver's id has other characters or is longer than 16.
    #[error("the receiver's id must be at most 16 of the characters a-z 0-9 -")]
    Receiver,
    /// What follows the head is not sealed.
    #[error("the letter is not sealed")]
    NotSealed,
}

impl Head {
    /// The whole parcel.
    pub fn parcel(&self, sealed: &[u8]) -> Result<Vec<u8>, PostError> {
        let mut parcel = Vec::with_capacity(HEAD_BYTES + sealed.len());
        parcel.extend([VERSION, 0, 0, 0, 0, 0, 0, 0]);
        parcel.extend(self.id);
        parcel.extend(self.receipt);
        parcel.extend(Self::receiver_bytes(&self.receiver)?);
        parcel.extend(self.work);
        parcel.extend(sealed);
        Ok(parcel)
    }

    /// Takes a parcel apart: its head, and the sealed letter. The size is the caller's to check.
    pub fn read(parcel: &[u8]) -> Result<(Self, &[u8]), PostError> {
        let (&[version, ref kept @ ..], rest) = parcel.split_first_chunk::<8>().ok_or(PostError::Short)?;
        let (&id, rest) = rest.split_first_chunk::<16>().ok_or(PostError::Short)?;
        let (&receipt, rest) = rest.split_first_chunk::<32>().ok_or(PostError::Short)?;
        let (receiver, rest) = rest.split_first_chunk::<16>().ok_or(PostError::Short)?;
        let (&work, sealed) = rest.split_first_chunk::<8>().ok_or(PostError::Short)?;
        if version != VERSION {
            return Err(PostError::Version);
        }
        if *kept != [0; 7] || id == [0; 16] {
            return Err(PostError::Head);
        }
        if !sealed.starts_with(SEALED_START) {
            return Err(PostError::NotSealed);
        }
        Ok((Self { id, receipt, receiver: receiver_text(receiver)?, work }, sealed))
    }

    /// A receiver's id in its sixteen bytes.
    pub fn receiver_bytes(id: &str) -> Result<[u8; 16], PostError> {
        let sound = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        let mut bytes = [0; 16];
        let room = bytes.get_mut(..id.len()).filter(|_| sound).ok_or(PostError::Receiver)?;
        room.copy_from_slice(id.as_bytes());
        Ok(bytes)
    }
}

fn receiver_text(bytes: &[u8; 16]) -> Result<String, PostError> {
    let end = bytes.iter().position(|&byte| byte == 0).unwrap_or(bytes.len());
    let (text, padding) = bytes.split_at_checked(end).ok_or(PostError::Receiver)?;
    let text = std::str::from_utf8(text).map_err(|_| PostError::Receiver)?;
    let sound = padding.iter().all(|&byte| byte == 0) && Head::receiver_bytes(text).is_ok();
    if sound { Ok(text.to_owned()) } else { Err(PostError::Receiver) }
}
