//! The words: everything that is said to a person goes through here.
//!
//! The core decides *what* is said and returns a [`Msg`]; a [`Voice`], made from one compiled
//! words file, says it in the person's language. English is checked at build time
//! (`generate.rs` turns `locales/en-GB` into the functions of [`say`]); every language, English
//! too, is loaded at run time.
//!
//! | part | runs |
//! |---|---|
//! | [`say`], [`Msg`], [`Voice`], [`languages`], [`negotiate()`], [`dates`] | everywhere |
//! | [`compile`], [`contract::CONTRACT`], [`pseudo`] | natively: in the hub and in tests |
//! | [`edit`], [`marks`], [`workshop`] | in the translators' workshop and in tests |
//! | [`check`] | natively, and wherever translators write; never in the pages themselves |
//!
//! May import `wire`, nothing else of ours; everything above may import it.

mod bytes;
pub mod check;
pub mod compile;
pub mod contract;
pub mod dates;
pub mod edit;
mod isolates;
pub mod languages;
pub mod marks;
mod msg;
mod negotiate;
pub mod plural;
pub mod pseudo;
mod voice;
mod words_format;
pub mod workshop;

pub use isolates::strip_isolates;
pub use languages::{Direction, Language, Languages};
pub use msg::{Arg, Msg, Number};
pub use negotiate::negotiate;
pub use voice::{Spoken, Voice, WordsError};

/// One function for each English message: `say::search_results(count, place)`.
pub mod say {
    #[allow(unused_imports, reason = "which of them are used depends on the messages")]
    use super::msg::{Arg, Msg, Number};

    include!(concat!(env!("OUT_DIR"), "/say.rs"));
}
