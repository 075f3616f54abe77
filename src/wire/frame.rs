//! Numbers, lengths and fields: the few shapes that everything is made of.

use super::{Unreadable, Wire};

/// Takes the next number off `bytes`: seven bits a byte, lowest first, at most 64 bits.
pub(crate) fn number(bytes: &mut &[u8]) -> Result<u64, Unreadable> {
    let mut number = 0;
    let mut shift = 0;
    while let Some((byte, rest)) = bytes.split_first() {
        *bytes = rest;
        let bits = u64::from(byte & 0x7f);
        if shift > 63 || bits << shift >> shift != bits {
            break;
        }
        number |= bits << shift;
        shift += 7;
        if *byte < 0x80 {
            return Ok(number);
        }
    }
    Err(Unreadable)
}

/// Takes a length and that many bytes off `bytes`.
pub(crate) fn next_block<'a>(bytes: &mut &'a [u8]) -> Result<&'a [u8], Unreadable> {
    let length = usize::try_from(number(bytes)?).map_err(|_| Unreadable)?;
    let (block, rest) = bytes.split_at_checked(length).ok_or(Unreadable)?;
    *bytes = rest;
    Ok(block)
}

/// Takes the next field off `bytes`: its number and its value. Nothing at the end.
pub(crate) fn next_field<'a>(bytes: &mut &'a [u8]) -> Result<Option<(u64, &'a [u8])>, Unreadable> {
    if bytes.is_empty() {
        return Ok(None);
    }
    let field = number(bytes)?;
    Ok(Some((field, next_block(bytes)?)))
}

/// The counterpart of [`number`].
pub(crate) fn put_number(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// The counterpart of [`next_block`].
pub(crate) fn put_block(out: &mut Vec<u8>, block: &[u8]) {
    put_number(out, block.len() as u64);
    out.extend_from_slice(block);
}

/// The counterpart of [`next_field`]; what reading makes up by itself is left out.
pub(crate) fn put_field(out: &mut Vec<u8>, field: u64, value: &impl Wire) {
    if !value.is_missing() {
        put_number(out, field);
        put_block(out, &super::bytes(value));
    }
}
