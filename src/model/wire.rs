//! How calendar dates travel: days after 1 January 2000, small and signed.

use chrono::{Datelike, NaiveDate};
use minicbor::decode::Error as DecodeError;
use minicbor::encode::{Error as EncodeError, Write};
use minicbor::{Decoder, Encoder};

/// Day number of 1 January 2000 in chrono's count from the common era.
const EPOCH: i32 = 730_120;

fn number(date: NaiveDate) -> i32 {
    date.num_days_from_ce() - EPOCH
}

fn date_of(number: i32) -> Result<NaiveDate, DecodeError> {
    number
        .checked_add(EPOCH)
        .and_then(NaiveDate::from_num_days_from_ce_opt)
        .ok_or_else(|| DecodeError::message("a day outside the calendar"))
}

/// A date that is always there.
pub(super) mod day {
    use super::*;

    pub(crate) fn encode<C, W: Write>(
        v: &NaiveDate,
        e: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), EncodeError<W::Error>> {
        e.i32(number(*v))?.ok()
    }

    pub(crate) fn decode<C>(d: &mut Decoder<'_>, _: &mut C) -> Result<NaiveDate, DecodeError> {
        date_of(d.i32()?)
    }
}

/// A date that may be missing.
pub(super) mod date {
    use super::*;

    pub(crate) fn encode<C, W: Write>(
        v: &Option<NaiveDate>,
        e: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), EncodeError<W::Error>> {
        match v {
            Some(date) => e.i32(number(*date))?.ok(),
            None => e.null()?.ok(),
        }
    }

    pub(crate) fn decode<C>(d: &mut Decoder<'_>, _: &mut C) -> Result<Option<NaiveDate>, DecodeError> {
        if d.datatype()? == minicbor::data::Type::Null {
            d.null()?;
            return Ok(None);
        }
        date_of(d.i32()?).map(Some)
    }

    pub(crate) fn nil() -> Option<Option<NaiveDate>> {
        Some(None)
    }

    pub(crate) fn is_nil(v: &Option<NaiveDate>) -> bool {
        v.is_none()
    }
}

/// A list of dates.
pub(super) mod dates {
    use super::*;

    pub(crate) fn encode<C, W: Write>(
        v: &Vec<NaiveDate>,
        e: &mut Encoder<W>,
        _: &mut C,
    ) -> Result<(), EncodeError<W::Error>> {
        e.array(v.len() as u64)?;
        for date in v {
            e.i32(number(*date))?;
        }
        Ok(())
    }

    pub(crate) fn decode<C>(d: &mut Decoder<'_>, _: &mut C) -> Result<Vec<NaiveDate>, DecodeError> {
        d.array_iter::<i32>()?.map(|number| date_of(number?)).collect()
    }
}
