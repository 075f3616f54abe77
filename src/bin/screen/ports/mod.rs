//! The only place that touches the browser: network, clock, history, the page and
//! its elements, randomness.

pub(crate) mod clock;
pub(crate) mod dom;
pub(crate) mod history;
pub(crate) mod idle;
pub(crate) mod later;
pub(crate) mod more;
pub(crate) mod net;
pub(crate) mod page;
pub(crate) mod place;
pub(crate) mod random;
pub(crate) mod store;
