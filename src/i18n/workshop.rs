//! The words of the translators' workshop: a contract of their own, in a words file of their own, so that no
//! phone that looks for something near fetches a byte of them. Written by the build script.
//!
//! Used by `src/bin/workshop` and, to compile them, by the hub.

use super::contract::{Contract, Entry, Kind, Variable};

include!(concat!(env!("OUT_DIR"), "/workshop_contract.rs"));

/// One function for each English message of `20-workshop.ftl`.
pub mod say {
    #[allow(unused_imports, reason = "which of them are used depends on the messages")]
    use crate::i18n::msg::{Arg, Msg, Number};

    include!(concat!(env!("OUT_DIR"), "/workshop_say.rs"));
}
