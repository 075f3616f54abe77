//! Pieces that several pages share.

pub(crate) mod card;
pub(crate) mod el;
pub(crate) mod field;
pub(crate) mod find;
pub(crate) mod frame;
pub(crate) mod load;
pub(crate) mod map;
pub(crate) mod say;
pub(crate) mod send;
pub(crate) mod start;
pub(crate) mod tiles;
