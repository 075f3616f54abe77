//! Pieces that several pages share.

pub(crate) use crate::screen::parts::{el, hub, say};

pub(crate) mod card;
pub(crate) mod find;
pub(crate) mod frame;
pub(crate) mod kiosk;
pub(crate) mod load;
pub(crate) mod map;
pub(crate) mod more;
pub(crate) mod start;
pub(crate) mod tiles;
