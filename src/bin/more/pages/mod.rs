//! The pages of asking, of what comes after, and of reading about us, one file each. A page is a
//! function from what it is about to its view.

pub(crate) mod about;
pub(crate) mod ask;
pub(crate) mod check;
pub(crate) mod kept;
pub(crate) mod not_sent;
pub(crate) mod paper;
pub(crate) mod privacy;
pub(crate) mod right;
pub(crate) mod sent;
pub(crate) mod short;
pub(crate) mod take;
pub(crate) mod tell;
pub(crate) mod went;
