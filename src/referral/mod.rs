//! Asking to come along: the questions, the answers, the check, the letter.
//!
//! The types carry the promise. `Answers` are what somebody typed; only [`review`] turns them into
//! `Reviewed`, only [`Reviewed::letter`] makes a `Letter`, only a `Letter` can be sealed, and only
//! what is sealed can be sent. Answers and letters have no `Debug`: nothing prints them by accident.
//!
//! Nobody outside makes a `Reviewed` but by reviewing:
//!
//! ```compile_fail
//! let forged = come_along::referral::Reviewed { children: 0 };
//! ```
//!
//! and nothing that was only typed becomes a letter:
//!
//! ```compile_fail
//! # use come_along::{i18n::Voice, referral::{Answers, Occasion}};
//! fn send(answers: Answers, occasion: Occasion<'_>, english: &Voice) {
//!     answers.letter(occasion, english);
//! }
//! ```
//!
//! To add a question: a file in `questions/` and its line in `QUESTIONS`. Questions are drawn by
//! kind, so no page changes.
//!
//! May import `facts`, `i18n`, `model` and `seal`.

mod answers;
mod flow;
mod json;
mod letter;
mod phone;
pub mod questions;
mod receipt;
mod review;
mod text;

pub use answers::{Answers, Value};
pub use flow::{Step, steps};
pub use letter::{Letter, LetterId, Occasion};
pub use phone::{Phone, PhoneError};
pub use questions::{Choice, Field, Kind, QUESTIONS, Question};
pub use receipt::{RECEIPT_RANDOM_BYTES, Receipt};
pub use review::{Complaint, Line, Receiver, Reviewed, Subject, THING, field_complaints, not_asked, review};
