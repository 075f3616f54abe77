//! Bech32 for keys of 32 bytes (BIP 173, without its limit of 90 characters, as age uses it).
//!
//! Ours rather than a crate's: one length and one case make it a page, and the wasm stays small
//! (figures in `base64`). The `bech32` crate and `age-keygen` are the judges in the tests. Not in
//! constant time: secret keys are read and written only on the hub's own machine.

use super::keys::KeyError;
use zeroize::Zeroizing;

const ALPHABET: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// Symbols of five bits that hold a key of 32 bytes; the last carries four spare zero bits.
const KEY_SYMBOLS: usize = 52;
const CHECKSUM_SYMBOLS: usize = 6;
const SYMBOLS: usize = KEY_SYMBOLS + CHECKSUM_SYMBOLS;

/// `prefix` (lower case), `1`, the key, the checksum.
pub(super) fn encode(prefix: &str, key: &[u8; 32]) -> String {
    let mut symbols = Zeroizing::new(Vec::with_capacity(SYMBOLS));
    let mut held = 0u32;
    let mut bits = 0;
    for &byte in key {
        held = (held << 8) | u32::from(byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            symbols.push(((held >> bits) & 31) as u8);
        }
    }
    symbols.push(((held << (5 - bits)) & 31) as u8);
    let zeros = [0; CHECKSUM_SYMBOLS];
    let checksum = checksum(prefix, symbols.iter().chain(&zeros)) ^ 1;
    symbols.extend((0..CHECKSUM_SYMBOLS).map(|at| ((checksum >> (5 * (5 - at))) & 31) as u8));

    let mut text = String::with_capacity(prefix.len() + 1 + SYMBOLS);
    text.push_str(prefix);
    text.push('1');
    text.extend(
        symbols.iter().filter_map(|&symbol| ALPHABET.get(usize::from(symbol))).map(|&character| char::from(character)),
    );
    text
}

/// Reads what [`encode`] writes, and nothing else: no capitals, no other length, no spare bits.
pub(super) fn decode(prefix: &'static str, text: &str) -> Result<[u8; 32], KeyError> {
    let data = text.strip_prefix(prefix).and_then(|rest| rest.strip_prefix('1')).ok_or(KeyError::Kind)?;
    if data.len() != SYMBOLS {
        return Err(KeyError::Length);
    }
    let symbols = data.bytes().map(symbol).collect::<Option<Vec<u8>>>();
    let symbols = Zeroizing::new(symbols.ok_or(KeyError::Misspelt)?);
    if checksum(prefix, symbols.iter()) != 1 {
        return Err(KeyError::Misspelt);
    }
    regroup(&symbols).ok_or(KeyError::Misspelt)
}

fn symbol(character: u8) -> Option<u8> {
    let at = ALPHABET.iter().position(|&known| known == character)?;
    u8::try_from(at).ok()
}

/// The key symbols as bytes; `None` when the spare bits are not zero.
fn regroup(symbols: &[u8]) -> Option<[u8; 32]> {
    let mut key = [0; 32];
    let mut slots = key.iter_mut();
    let mut held = 0u32;
    let mut bits = 0;
    for &symbol in symbols.iter().take(KEY_SYMBOLS) {
        held = (held << 5) | u32::from(symbol);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            *slots.next()? = (held >> bits) as u8;
            held &= (1 << bits) - 1;
        }
    }
    (held == 0).then_some(key)
}

/// The BCH checksum of BIP 173 over the prefix and the symbols; 1 when they belong together.
fn checksum<'a>(prefix: &str, symbols: impl Iterator<Item = &'a u8>) -> u32 {
    let high = prefix.bytes().map(|byte| byte >> 5);
    let low = prefix.bytes().map(|byte| byte & 31);
    let all = high.chain([0]).chain(low).chain(symbols.copied());
    all.fold(1, |sum, symbol| step(sum) ^ u32::from(symbol))
}

fn step(sum: u32) -> u32 {
    const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    let top = sum >> 25;
    let shifted = (sum & 0x01ff_ffff) << 5;
    GENERATOR.iter().enumerate().filter(|(bit, _)| (top >> bit) & 1 == 1).fold(shifted, |sum, (_, term)| sum ^ term)
}
