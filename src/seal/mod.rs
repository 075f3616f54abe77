//! Sealing: from a letter that somebody reviewed to bytes that only its readers can open.
//!
//! Why: what people write here can put them in danger. A letter is sealed on the phone, so that
//! the host, the network and the inbox hold nothing but ciphertext, and everything anybody can
//! send looks alike: one size, one number of stanzas. The format is age v1
//! (<https://c2sp.org/age>), X25519 recipients only, so that a charity can open its letters with
//! the ordinary `age` program even when nothing of ours is left.
//!
//! Who may import it: anybody. It stands beside the stairs and imports no other room. It draws
//! no randomness: the site's and the hub's ports do, and pass it in.
//!
//! - `age`: the cipher, and nothing else knows it - `header`: its text part - `base64` and
//!   `bech32`: the two alphabets - `keys`: who reads - `letter`: what is sealed, and its result -
//!   `errand`: sealing in another program.
//!
//! # What the types promise
//! Only rooms of this library can make a [`Plaintext`] and only [`seal`] makes a [`Sealed`], so a
//! program that sends nothing but `Sealed` cannot send what was not reviewed and sealed. The site
//! seals in a second program: an [`Errand`] goes there, and [`Sealed::received`] lets in what has the
//! one shape of a sealed letter, and nothing else:
//!
//! ```
//! fn send(letter: come_along::seal::Sealed) -> Vec<u8> { letter.into_bytes() }
//! fn show(plain: &come_along::seal::Plaintext) {}
//! ```
//! ```compile_fail,E0423
//! let forged = come_along::seal::Sealed(vec![0; come_along::seal::SEALED_BYTES]);
//! ```
//! ```compile_fail,E0624
//! let unreviewed = come_along::seal::Plaintext::from_json("{}".to_string());
//! ```
//! ```compile_fail,E0423
//! let unreviewed = come_along::seal::Plaintext(Default::default());
//! ```
//!
//! # What is wiped, and what is not promised
//! Secret keys, file keys, derived keys, the given randomness and the padded letter are
//! overwritten when dropped. Not promised: copies that a caller keeps, what [`open`] returns,
//! what the compiler spills to the stack or to registers, pages that the system has swapped out.

mod age;
mod base64;
mod bech32;
mod errand;
mod header;
mod keys;
mod letter;

#[cfg(test)]
#[path = "../../tests/seal/inside.rs"]
mod inside;

pub use age::{OpenError, open};
pub use errand::{Errand, ErrandError};
pub use keys::{Identity, KeyError, Recipient};
pub use letter::{
    LETTER_BYTES, Plaintext, RANDOM_BYTES, Randomness, SEALED_BYTES, STANZAS, SealError, Sealed, TooLong, seal,
    trim_padding,
};
