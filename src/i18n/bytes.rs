//! Reading and writing the few shapes a words file is made of. Reading never trusts a length.

/// A place in bytes that moves forward as it is read; every read may fail.
#[derive(Clone, Copy)]
pub(super) struct Bytes<'a>(pub(super) &'a [u8]);

impl<'a> Bytes<'a> {
    pub(super) fn u8(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub(super) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// Seven bits a byte, lowest first, at most 32 bits.
    pub(super) fn number(&mut self) -> Option<u32> {
        let mut number = 0u64;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.u8()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return u32::try_from(number).ok();
            }
        }
        None
    }

    /// A length, then that many bytes.
    pub(super) fn block(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        self.take(length as usize)
    }
}

/// The counterpart of [`Bytes::number`].
pub(super) fn put_number(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// The counterpart of [`Bytes::block`]. Blocks are bounded by the compiler's limits, far below
/// four gigabytes.
pub(super) fn put_block(out: &mut Vec<u8>, block: &[u8]) {
    put_number(out, u32::try_from(block.len()).unwrap_or(u32::MAX));
    out.extend_from_slice(block);
}

#[cfg(test)]
mod tests {
    use super::{Bytes, put_number};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_come_back(number: u32) {
            let mut bytes = Vec::new();
            put_number(&mut bytes, number);
            let mut read = Bytes(&bytes);
            prop_assert_eq!(read.number(), Some(number));
            prop_assert!(read.0.is_empty());
        }
    }

    #[test]
    fn too_long_or_cut_short_is_refused() {
        assert_eq!(Bytes(&[0xff; 9]).number(), None);
        assert_eq!(Bytes(&[0xff, 0xff, 0xff, 0xff, 0x7f]).number(), None);
        assert_eq!(Bytes(&[0x80]).number(), None);
        assert_eq!(Bytes(&[5, 1, 2]).block(), None);
    }
}
