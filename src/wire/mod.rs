//! How our plain data become bytes and come back: the directory, the hub's settings, the table of
//! languages. Small files, and above all a small reader: it is part of what a phone fetches first
//! (reading the same types from CBOR cost 15 kB more there, after brotli).
//!
//! One list a type, kept beside the type, is both its writer and its reader:
//!
//! - [`record!`] for a struct: each field with its wire number. On the wire: a number, a length and
//!   that many bytes for each field, in any order. Fields that are not there are *not known*,
//!   empty or false; without those it is no such record. Numbers that nobody knows are skipped, so
//!   that an old site reads a new directory.
//! - [`choice!`] for an enum: the number of what is chosen, then its fields as in a record. A choice
//!   that this program does not know cannot be read; `Fact` turns that into *not known*.
//! - [`single!`] for a struct around one value: the value.
//!
//! Numbers are seven bits a byte, lowest first; below zero by zigzag. Text is UTF-8. A number, once
//! given to a field or a choice, is never used again. Reading never panics, whatever the bytes.
//!
//! Floor 0, below `model`; imports nothing of ours.

mod frame;
mod list;
mod values;

#[cfg(test)]
mod tests;

pub(crate) use frame::{next_block, next_field, number, put_block, put_field, put_number};
pub(crate) use list::{choice, fields, record, single, unread};

/// The bytes are not such a value: cut off, from another program, or with a choice from later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the bytes cannot be read as what they should be")]
pub(crate) struct Unreadable;

/// Something that travels.
pub(crate) trait Wire: Sized {
    /// Adds its bytes to `out`, without their length.
    fn write(&self, out: &mut Vec<u8>);

    /// The counterpart of [`Wire::write`]: `bytes` is the whole value.
    fn read(bytes: &[u8]) -> Result<Self, Unreadable>;

    /// What a field is that was not written; nothing where a record cannot be without it.
    fn missing() -> Option<Self> {
        None
    }

    /// Whether a field need not be written, because reading makes it up again.
    fn is_missing(&self) -> bool {
        false
    }
}

/// The bytes of `value`.
pub(crate) fn bytes(value: &impl Wire) -> Vec<u8> {
    let mut out = Vec::new();
    value.write(&mut out);
    out
}
