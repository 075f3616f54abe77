//! The cipher: age v1 with X25519 recipients. The only file that names a cryptographic crate, so
//! that changing one is a change here and nowhere else.
//!
//! In a few words (<https://c2sp.org/age>): a random file key is wrapped once for each recipient
//! (X25519, HKDF-SHA256, ChaCha20-Poly1305); the header carries an HMAC-SHA256 under the file
//! key; the payload is ChaCha20-Poly1305 in chunks of 64 KiB, each numbered, the last one marked.

use super::header::{self, Header, Stanza};
use super::{Identity, Recipient, base64};
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use thiserror::Error;
use x25519_dalek::{X25519_BASEPOINT_BYTES, x25519};
use zeroize::Zeroizing;

pub(super) const FILE_KEY: usize = 16;
pub(super) const PAYLOAD_NONCE: usize = 16;
const TAG: usize = 16;
/// Plaintext bytes in a chunk of the payload; only the last may hold fewer.
const CHUNK: usize = 64 * 1024;
/// The one kind of stanza that we open; others are passed over.
const X25519: &[u8] = b"X25519";

/// Secret bytes that are wiped when dropped.
pub(super) type Secret<const N: usize> = Zeroizing<[u8; N]>;

/// Why a file was not opened. Nothing of its content is given out unless all of it was in order.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum OpenError {
    /// It does not begin as an age v1 file. Perhaps it is armored: the `age` program reads that.
    #[error("this is not an age v1 file")]
    NotAge,
    /// The header breaks a rule of the format.
    #[error("the header of the file is damaged: ask for it again")]
    Header,
    /// No stanza is for this key.
    #[error("sealed for somebody else: try the hub's earlier keys")]
    NoMatch,
    /// The header is not the one that its writer made.
    #[error("the header of the file was altered: do not trust it")]
    Mac,
    /// The content was altered or cut.
    #[error("the content of the file was altered or cut: do not trust it")]
    Payload,
}

/// The public key of a secret one. Through the same ladder as everything else here: the faster
/// fixed-base way would bring the Edwards curve into the wasm as well.
pub(super) fn public_of(secret: &[u8; 32]) -> [u8; 32] {
    x25519(*secret, X25519_BASEPOINT_BYTES)
}

/// What [`write`] uses up: every file needs new ones.
pub(super) struct FileSecrets {
    /// The key everything else hangs on.
    pub(super) file_key: Secret<FILE_KEY>,
    /// Makes the payload key unlike any other.
    pub(super) nonce: [u8; PAYLOAD_NONCE],
}

/// Writes a whole file. `to` pairs each recipient with an ephemeral secret of its own;
/// `Err(index)` names the first recipient that is a low-order point, for whom nothing is secret.
///
/// `plain` must fit into one chunk, as a letter does (held by an assertion beside its size).
pub(super) fn write(plain: &[u8], to: &[(Recipient, Secret<32>)], secrets: &FileSecrets) -> Result<Vec<u8>, usize> {
    let mut file = header::begin();
    for (index, (recipient, ephemeral)) in to.iter().enumerate() {
        let share = public_of(ephemeral);
        let key = wrapping_key(ephemeral, recipient.as_bytes(), &share, recipient).ok_or(index)?;
        let body = encrypt(&key, &Nonce::default(), &*secrets.file_key);
        header::push_x25519(&mut file, &share, &body);
    }
    header::finish(&mut file, |signed| header_mac(&secrets.file_key, signed).finalize().into_bytes().into());
    let key = payload_key(&secrets.file_key, &secrets.nonce);
    file.extend_from_slice(&secrets.nonce);
    file.extend(encrypt(&key, &chunk_nonce(0, true), plain));
    Ok(file)
}

/// Opens an age v1 file (binary, not armored) with one key. Stanzas of unknown kinds are passed
/// over, as the format asks. Takes time in proportion to the input: bound its size before.
///
/// What comes back may end in padding: see [`super::trim_padding`].
pub fn open(bytes: &[u8], identity: &Identity) -> Result<Vec<u8>, OpenError> {
    let Header { stanzas, signed, mac, payload } = header::parse(bytes)?;
    let file_key = find_file_key(&stanzas, identity)?;
    header_mac(&file_key, signed).verify_slice(&mac).map_err(|_| OpenError::Mac)?;
    // The public vectors count the nonce to the header.
    let (nonce, chunks) = payload.split_first_chunk().ok_or(OpenError::Header)?;
    open_chunks(&payload_key(&file_key, nonce), chunks)
}

/// Looks at every X25519 stanza, even after a match: a file with one bad stanza is a bad file,
/// and the time taken does not tell which stanza was ours.
fn find_file_key(stanzas: &[Stanza<'_>], identity: &Identity) -> Result<Secret<FILE_KEY>, OpenError> {
    let mut found = None;
    for stanza in stanzas.iter().filter(|stanza| stanza.kind == X25519) {
        let opened = unwrap(stanza, identity)?;
        found = found.or(opened);
    }
    found.ok_or(OpenError::NoMatch)
}

/// `Ok(None)` when the stanza is in order and for somebody else.
fn unwrap(stanza: &Stanza<'_>, identity: &Identity) -> Result<Option<Secret<FILE_KEY>>, OpenError> {
    let [share] = stanza.arguments.as_slice() else {
        return Err(OpenError::Header);
    };
    let share = base64::decode(share).and_then(|share| <[u8; 32]>::try_from(share).ok());
    let share = share.ok_or(OpenError::Header)?;
    // The length is checked before decrypting: a longer key could be made to open under two
    // wrapping keys at once.
    if stanza.body.len() != FILE_KEY + TAG {
        return Err(OpenError::Header);
    }
    let key = wrapping_key(identity.secret(), &share, &share, &identity.recipient()).ok_or(OpenError::Header)?;
    let opened = decrypt(&key, &Nonce::default(), &stanza.body);
    Ok(opened.and_then(|opened| <[u8; FILE_KEY]>::try_from(opened.as_slice()).ok()).map(Zeroizing::new))
}

/// The key that wraps the file key; `None` when `theirs` is a low-order point, whose shared
/// secret everybody knows.
fn wrapping_key(ours: &[u8; 32], theirs: &[u8; 32], share: &[u8; 32], recipient: &Recipient) -> Option<Secret<32>> {
    let shared = Zeroizing::new(x25519(*ours, *theirs));
    let salt = [share.as_slice(), recipient.as_bytes()].concat();
    (*shared != [0; 32]).then(|| derive(&*shared, &salt, b"age-encryption.org/v1/X25519"))
}

fn header_mac(file_key: &[u8; FILE_KEY], signed: &[u8]) -> Hmac<Sha256> {
    let key = derive(file_key, &[], b"header");
    #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
    let mac = Hmac::<Sha256>::new_from_slice(&*key).expect("a key of any length");
    mac.chain_update(signed)
}

fn payload_key(file_key: &[u8; FILE_KEY], nonce: &[u8; PAYLOAD_NONCE]) -> Secret<32> {
    derive(file_key, nonce, b"payload")
}

fn derive(secret: &[u8], salt: &[u8], purpose: &[u8]) -> Secret<32> {
    let mut key = Zeroizing::new([0; 32]);
    #[expect(clippy::expect_used, reason = "HKDF-SHA256 gives up to 8160 bytes, this asks for 32")]
    Hkdf::<Sha256>::new(Some(salt), secret).expand(purpose, &mut *key).expect("32 bytes");
    key
}

/// Eleven bytes of counter, high byte first, and one that marks the last chunk.
fn chunk_nonce(counter: u64, last: bool) -> Nonce {
    let mut nonce = [0; 12];
    for (slot, byte) in nonce.iter_mut().skip(3).zip(counter.to_be_bytes()) {
        *slot = byte;
    }
    nonce[11] = u8::from(last);
    nonce.into()
}

fn open_chunks(key: &[u8; 32], payload: &[u8]) -> Result<Vec<u8>, OpenError> {
    let chunks = payload.chunks(CHUNK + TAG);
    let last = chunks.len().checked_sub(1).ok_or(OpenError::Payload)?;
    let mut plain = Zeroizing::new(Vec::with_capacity(payload.len()));
    for (index, chunk) in chunks.enumerate() {
        let nonce = chunk_nonce(index as u64, index == last);
        let opened = decrypt(key, &nonce, chunk).ok_or(OpenError::Payload)?;
        // Only an empty file may end in an empty chunk: otherwise a file has two spellings.
        if opened.is_empty() && index > 0 {
            return Err(OpenError::Payload);
        }
        plain.extend_from_slice(&opened);
    }
    Ok(core::mem::take(&mut *plain))
}

fn encrypt(key: &[u8; 32], nonce: &Nonce, plain: &[u8]) -> Vec<u8> {
    #[expect(clippy::expect_used, reason = "the cipher refuses from 256 GiB on, this is at most one chunk")]
    ChaCha20Poly1305::new(key.into()).encrypt(nonce, plain).expect("at most one chunk")
}

fn decrypt(key: &[u8; 32], nonce: &Nonce, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    ChaCha20Poly1305::new(key.into()).decrypt(nonce, sealed).ok().map(Zeroizing::new)
}
