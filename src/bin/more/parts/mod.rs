//! Pieces that several pages share.

pub(crate) use crate::screen::parts::{el, hub, say};

pub(crate) mod field;
pub(crate) mod note;
pub(crate) mod send;
