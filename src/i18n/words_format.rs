//! The words file, shared by its writer (`compile`) and its readers (`voice`, `marks`).
//!
//! ```text
//! file     = "CAW2" contract-hash (u64, little end first)
//!            u8 number of languages, language*       first the chosen one, last English
//!            number of messages, message*
//! language = block tag, u8 direction (0 ltr, 1 rtl), plural rule (see plural.rs)
//! message  = u8 language it is in, code, 0           code without a zero byte
//!          | u8 language it is in + LONG, block code
//!          | ABSENT                                  nothing to say
//! code     = (text | VALUE u8 variable + 1 | SELECT_* u8 variable u8 default choice*)*
//! text     = utf-8 as it is: none of its bytes is below FIRST_OF_TEXT, and all others are
//! SELECT_* = u8 number of choices, choice = key, block code
//! key      = SELECT_NUMBER: u8 EXACT number | u8 CATEGORY u8 category;  SELECT_TEXT: block utf-8
//! ```
//! A number is written in seven-bit groups, a block is its length and its bytes. References are
//! already resolved and isolates already placed, so code has no jumps and no loops.
//!
//! Every phone fetches one of these, packed: lengths pack badly, ends that are always alike pack well.

use super::bytes::{Bytes, put_block};

/// First bytes; a change of the format changes the digit.
pub(super) const MAGIC: &[u8; 4] = b"CAW2";
/// In the place of a language: no language of the chain has the message.
pub(super) const ABSENT: u8 = 0xff;
/// Added to the language of a message whose code has zeros in it.
const LONG: u8 = 0x80;

/// The value of a variable.
pub(super) const VALUE: u8 = 2;
/// The first choice whose key fits a number, otherwise the default.
pub(super) const SELECT_NUMBER: u8 = 3;
/// The first choice whose key is the text, otherwise the default.
pub(super) const SELECT_TEXT: u8 = 4;
/// Bytes from here on are text.
pub(super) const FIRST_OF_TEXT: u8 = 8;

/// A key that is one number.
pub(super) const EXACT: u8 = 0;
/// A key that is a plural category.
pub(super) const CATEGORY: u8 = 1;

/// How deep choices may stand within choices in one message.
pub(super) const MAX_CHOICE_DEPTH: u8 = 8;

/// One message: the language it is in (or [`ABSENT`]) and its code.
pub(super) fn read_message<'a>(rest: &mut Bytes<'a>) -> Option<(u8, &'a [u8])> {
    let language = rest.u8()?;
    if language == ABSENT {
        return Some((ABSENT, &[]));
    }
    if language >= LONG {
        return Some((language - LONG, rest.block()?));
    }
    let end = rest.0.iter().position(|byte| *byte == 0)?;
    let code = rest.take(end)?;
    rest.u8()?;
    Some((language, code))
}

/// The counterpart of [`read_message`]. There are far fewer languages in a chain than [`LONG`].
pub(super) fn put_message(out: &mut Vec<u8>, language: u8, code: &[u8]) {
    if code.contains(&0) {
        out.push(language + LONG);
        put_block(out, code);
    } else {
        out.push(language);
        out.extend_from_slice(code);
        out.push(0);
    }
}
