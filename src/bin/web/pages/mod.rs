//! The pages, one file each. A page is a function from what it is about to its view.

pub(crate) mod about;
pub(crate) mod ask;
pub(crate) mod check;
pub(crate) mod choices;
pub(crate) mod directory;
pub(crate) mod home;
pub(crate) mod kept;
pub(crate) mod languages;
pub(crate) mod list;
pub(crate) mod not_sent;
pub(crate) mod privacy;
pub(crate) mod sent;
pub(crate) mod tell;
pub(crate) mod thing;
