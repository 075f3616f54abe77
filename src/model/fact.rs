//! A fact is stated, read from free text, or not known; there is no fourth way and no default.

use crate::wire::{Unreadable, Wire, number, put_number};
use std::fmt::Debug;

/// How a fact came to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// A field of the source says so.
    Stated,
    /// We read it in the source's free text; the reader is told so.
    ReadFromText,
}

/// Something that may be known of a listing.
///
/// On the wire: no field when not known, else the number of the evidence and the value. A value
/// that this version cannot read is *not known*, never an error, so that a vocabulary may grow.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Fact<T> {
    /// The source does not say.
    #[default]
    NotKnown,
    /// The source says `value`, with `evidence`.
    Known {
        /// What is so.
        value: T,
        /// Where that comes from.
        evidence: Evidence,
    },
}

impl<T> Fact<T> {
    /// A fact that a field of the source states.
    pub fn stated(value: T) -> Self {
        Self::Known { value, evidence: Evidence::Stated }
    }

    /// A fact that was read from free text.
    pub fn read_from_text(value: T) -> Self {
        Self::Known { value, evidence: Evidence::ReadFromText }
    }

    /// The value, when there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Known { value, .. } => Some(value),
            Self::NotKnown => None,
        }
    }

    /// How it is known, when it is.
    pub fn evidence(&self) -> Option<Evidence> {
        match self {
            Self::Known { evidence, .. } => Some(*evidence),
            Self::NotKnown => None,
        }
    }

    /// The same fact for somebody who only prints what it holds.
    pub fn shown(&self) -> Fact<&dyn Debug>
    where
        T: Debug,
    {
        match self {
            Self::Known { value, evidence } => Fact::Known { value, evidence: *evidence },
            Self::NotKnown => Fact::NotKnown,
        }
    }

    /// Whether the source says anything.
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Known { .. })
    }

    /// True only when the value is known and `test` holds: *not known* never counts as yes.
    pub fn is(&self, test: impl FnOnce(&T) -> bool) -> bool {
        self.value().is_some_and(test)
    }
}

/// Wire numbers of the two kinds of evidence.
const STATED: u64 = 0;
const READ_FROM_TEXT: u64 = 1;

impl<T: Wire> Wire for Fact<T> {
    fn write(&self, out: &mut Vec<u8>) {
        if let Self::Known { value, evidence } = self {
            put_number(out, if *evidence == Evidence::Stated { STATED } else { READ_FROM_TEXT });
            value.write(out);
        }
    }

    fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        Ok(read_known(bytes).unwrap_or(Self::NotKnown))
    }

    fn missing() -> Option<Self> {
        Some(Self::NotKnown)
    }

    fn is_missing(&self) -> bool {
        !self.is_known()
    }
}

fn read_known<T: Wire>(mut bytes: &[u8]) -> Result<Fact<T>, Unreadable> {
    let evidence = match number(&mut bytes)? {
        STATED => Evidence::Stated,
        READ_FROM_TEXT => Evidence::ReadFromText,
        _ => return Err(Unreadable),
    };
    Ok(Fact::Known { value: T::read(bytes)?, evidence })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Food, Need};
    use crate::wire::bytes;

    #[test]
    fn what_cannot_be_read_is_not_known_and_never_an_error() {
        assert_eq!(Fact::<Need>::read(&[0, 10]), Ok(Fact::stated(Need::Give)));
        assert_eq!(Fact::<Need>::read(&[1, 10]), Ok(Fact::read_from_text(Need::Give)));
        for from_later in [&[0, 99][..], &[2, 10], &[0], &[]] {
            assert_eq!(Fact::<Need>::read(from_later), Ok(Fact::NotKnown));
        }
    }

    #[test]
    fn stating_an_empty_list_is_not_the_same_as_saying_nothing() {
        let nothing_served = Fact::<Vec<Food>>::stated(Vec::new());
        assert!(!nothing_served.is_missing());
        assert_eq!(Fact::read(&bytes(&nothing_served)), Ok(nothing_served));
    }
}
