//! A fact is stated, read from free text, or not known; there is no fourth way and no default.

use minicbor::decode::Error as DecodeError;
use minicbor::encode::{Error as EncodeError, Write};
use minicbor::{Decode, Decoder, Encode, Encoder};

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
/// On the wire: nothing when not known, the value alone when stated, `[value]` inside a tag when
/// read from text. A value that this version cannot decode is *not known*, never an error, so
/// that a vocabulary may grow.
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

    /// Whether the source says anything.
    pub fn is_known(&self) -> bool {
        matches!(self, Self::Known { .. })
    }

    /// True only when the value is known and `test` holds: *not known* never counts as yes.
    pub fn is(&self, test: impl FnOnce(&T) -> bool) -> bool {
        self.value().is_some_and(test)
    }
}

/// CBOR tag of a value that was read from free text (from the range free for private use).
const READ_FROM_TEXT: u64 = 80_001;

impl<C, T: Encode<C>> Encode<C> for Fact<T> {
    fn encode<W: Write>(&self, e: &mut Encoder<W>, ctx: &mut C) -> Result<(), EncodeError<W::Error>> {
        match self {
            Self::NotKnown => e.null()?.ok(),
            Self::Known { value, evidence } => {
                if *evidence == Evidence::ReadFromText {
                    e.tag(minicbor::data::Tag::new(READ_FROM_TEXT))?;
                }
                value.encode(e, ctx)
            }
        }
    }

    fn is_nil(&self) -> bool {
        !self.is_known()
    }
}

impl<'b, C, T: Decode<'b, C>> Decode<'b, C> for Fact<T> {
    fn decode(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Self, DecodeError> {
        let start = d.position();
        match decode_known(d, ctx) {
            Ok(fact) => Ok(fact),
            Err(_) => {
                d.set_position(start);
                d.skip()?;
                Ok(Self::NotKnown)
            }
        }
    }

    fn nil() -> Option<Self> {
        Some(Self::NotKnown)
    }
}

fn decode_known<'b, C, T: Decode<'b, C>>(d: &mut Decoder<'b>, ctx: &mut C) -> Result<Fact<T>, DecodeError> {
    use minicbor::data::Type;
    match d.datatype()? {
        Type::Null | Type::Undefined => {
            d.skip()?;
            Ok(Fact::NotKnown)
        }
        Type::Tag if d.probe().tag()?.as_u64() == READ_FROM_TEXT => {
            d.tag()?;
            T::decode(d, ctx).map(Fact::read_from_text)
        }
        _ => T::decode(d, ctx).map(Fact::stated),
    }
}
