//! The pages, one file each. A page is a function from what it is about to its view.

pub(crate) mod choices;
pub(crate) mod directory;
pub(crate) mod home;
pub(crate) mod languages;
pub(crate) mod list;
pub(crate) mod thing;
