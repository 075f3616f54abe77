//! Standard base64 without padding, as the age header uses it (RFC 4648, section 4).
//!
//! Ours rather than a crate's: what passes through here is public (shares, wrapped keys, a MAC),
//! so the constant time of `base64ct` buys nothing, and its bytes are paid by every phone: this
//! file and `bech32` together add 1.0 kB brotli to the wasm, the two crates 6.4. The `base64`
//! crate is the judge in the tests.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Appends the text of `bytes` to `out`.
pub(super) fn encode(bytes: &[u8], out: &mut Vec<u8>) {
    for group in bytes.chunks(3) {
        let held = group.iter().fold(0u32, |held, &byte| (held << 8) | u32::from(byte));
        let held = held << (8 * (3 - group.len()));
        for place in 0..=group.len() {
            let six = (held >> (18 - 6 * place)) & 63;
            out.extend(ALPHABET.get(six as usize));
        }
    }
}

/// Reads `text`; `None` for a foreign character, padding, an impossible length, or leftover bits
/// that are not zero (each value has exactly one spelling, so no altered header goes unnoticed).
pub(super) fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    let mut held = 0u32;
    let mut bits = 0;
    for &character in text {
        held = (held << 6) | u32::from(value(character)?);
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push((held >> bits) as u8);
            held &= (1 << bits) - 1;
        }
    }
    (bits < 6 && held == 0).then_some(bytes)
}

fn value(character: u8) -> Option<u8> {
    match character {
        b'A'..=b'Z' => Some(character - b'A'),
        b'a'..=b'z' => Some(character - b'a' + 26),
        b'0'..=b'9' => Some(character - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}
