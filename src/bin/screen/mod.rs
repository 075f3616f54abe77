//! What both programs of the site are made of that draw on the screen: watched values, plain elements,
//! words, and the ports, which alone touch the browser. Each program has this room once in itself; they
//! share no memory.

pub(crate) mod held;
pub(crate) mod parts;
pub(crate) mod ports;
pub(crate) mod state;
