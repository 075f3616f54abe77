//! (being built)

pub mod uk_time;
