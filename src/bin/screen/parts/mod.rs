//! Pieces that the pages of both programs share.

pub(crate) mod el;
pub(crate) mod hub;
pub(crate) mod say;
