//! The words file, shared by its writer (`compile`) and its reader (`voice`).
//!
//! ```text
//! file     = "CAW1" contract-hash (u64, little end first)
//!            u8 number of languages, language*       first the chosen one, last English
//!            number of messages, message*
//! language = block tag, u8 direction (0 ltr, 1 rtl), plural rule (see plural.rs)
//! message  = u8 language it is in (ABSENT: nothing to say), block code
//! code     = (TEXT block utf-8 | VALUE u8 variable | SELECT_* u8 variable u8 default choice*)*
//! SELECT_* = u8 number of choices, choice = key, block code
//! key      = SELECT_NUMBER: u8 EXACT number | u8 CATEGORY u8 category;  SELECT_TEXT: block utf-8
//! ```
//! A number is written in seven-bit groups, a block is its length and its bytes. References are
//! already resolved and isolates already placed, so code has no jumps and no loops.

/// First bytes; a change of the format changes the digit.
pub(super) const MAGIC: &[u8; 4] = b"CAW1";
/// In the place of a language: no language of the chain has the message.
pub(super) const ABSENT: u8 = 0xff;

/// Text as it is.
pub(super) const TEXT: u8 = 1;
/// The value of a variable.
pub(super) const VALUE: u8 = 2;
/// The first choice whose key fits a number, otherwise the default.
pub(super) const SELECT_NUMBER: u8 = 3;
/// The first choice whose key is the text, otherwise the default.
pub(super) const SELECT_TEXT: u8 = 4;

/// A key that is one number.
pub(super) const EXACT: u8 = 0;
/// A key that is a plural category.
pub(super) const CATEGORY: u8 = 1;

/// How deep choices may stand within choices in one message.
pub(super) const MAX_CHOICE_DEPTH: u8 = 8;
