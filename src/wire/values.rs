//! The values that fields have: numbers, yes and no, text, lists, dates.

use super::{Unreadable, Wire, next_block, number, put_block, put_number};
use chrono::{Datelike, NaiveDate};

/// Day number of 1 January 2000 in chrono's count from the common era; dates count from there.
const EPOCH: i32 = 730_120;

/// A value that is one number and nothing after it.
fn only_number(mut bytes: &[u8]) -> Result<u64, Unreadable> {
    let only = number(&mut bytes)?;
    if bytes.is_empty() { Ok(only) } else { Err(Unreadable) }
}

macro_rules! counted {
    ($($type:ty)+) => {$(
        impl Wire for $type {
            fn write(&self, out: &mut Vec<u8>) {
                put_number(out, u64::from(*self));
            }

            fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
                Self::try_from(only_number(bytes)?).map_err(|_| Unreadable)
            }
        }
    )+};
}
counted!(u8 u16 u32);

macro_rules! signed {
    ($($type:ty)+) => {$(
        impl Wire for $type {
            fn write(&self, out: &mut Vec<u8>) {
                let number = i64::from(*self);
                put_number(out, ((number << 1) ^ (number >> 63)) as u64);
            }

            fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
                let folded = only_number(bytes)?;
                let number = (folded >> 1) as i64 ^ -((folded & 1) as i64);
                Self::try_from(number).map_err(|_| Unreadable)
            }
        }
    )+};
}
signed!(i8 i32 i64);

impl Wire for bool {
    fn write(&self, out: &mut Vec<u8>) {
        u8::from(*self).write(out);
    }

    fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        match only_number(bytes)? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Unreadable),
        }
    }

    fn missing() -> Option<Self> {
        Some(false)
    }

    fn is_missing(&self) -> bool {
        !self
    }
}

impl Wire for String {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.as_bytes());
    }

    fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        std::str::from_utf8(bytes).map(Self::from).map_err(|_| Unreadable)
    }
}

impl<T: Wire> Wire for Option<T> {
    fn write(&self, out: &mut Vec<u8>) {
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        T::read(bytes).map(Some)
    }

    fn missing() -> Option<Self> {
        Some(None)
    }

    fn is_missing(&self) -> bool {
        self.is_none()
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn write(&self, out: &mut Vec<u8>) {
        for value in self {
            put_block(out, &super::bytes(value));
        }
    }

    fn read(mut bytes: &[u8]) -> Result<Self, Unreadable> {
        let mut values = Vec::new();
        while !bytes.is_empty() {
            values.push(T::read(next_block(&mut bytes)?)?);
        }
        Ok(values)
    }

    fn missing() -> Option<Self> {
        Some(Vec::new())
    }

    fn is_missing(&self) -> bool {
        self.is_empty()
    }
}

/// Days after 1 January 2000: small, and below zero before it.
impl Wire for NaiveDate {
    fn write(&self, out: &mut Vec<u8>) {
        (self.num_days_from_ce() - EPOCH).write(out);
    }

    fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        let days = i32::read(bytes)?.checked_add(EPOCH);
        days.and_then(NaiveDate::from_num_days_from_ce_opt).ok_or(Unreadable)
    }
}
