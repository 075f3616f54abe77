//! Asking to come along: the questions, the answers, the check, the letter.
//!
//! The types carry the promise. `Answers` are what somebody typed; only [`review`] turns them into
//! `Reviewed`, only [`Reviewed::letter`] makes a `Letter`, only a `Letter` can be sealed, and only
//! what is sealed can be sent. Answers and letters have no `Debug`: nothing prints them by accident.
//!
//! Nobody outside makes a `Reviewed` but by reviewing:
//!
//! ```compile_fail,E0451
//! # use come_along::referral::{Answers, Receiver, Reviewed, Subject};
//! fn forge(subject: Subject, receiver: Receiver, answers: Answers) -> Reviewed {
//!     Reviewed { subject, receiver, answers }
//! }
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
//! To add a question: a file in `questions/`, its line in `QUESTIONS` and its messages, which are its
//! words on the page and its sentence in the letter. Questions are drawn, reviewed and written by
//! kind, so nothing else changes; `tests/referral/told.rs` sees that every answer reaches the letter.
//!
//! May import `facts`, `i18n`, `model` and `seal`.

mod answer;
mod answers;
mod caution;
mod draft;
mod flow;
mod group;
mod json;
mod letter;
mod note;
mod phone;
pub mod questions;
pub mod reading;
mod receipt;
mod review;
pub mod schema;
mod text;
mod went;

pub use answer::{Answer, AnswerError, LONGEST_ANSWER};
pub use answers::{Answers, Value, Wish};
pub use caution::{Caution, cautions};
pub use draft::{Draft, KEPT_DAYS, NotADraft};
pub use flow::{Step, steps};
pub use group::{GroupAnswer, NOT_ASKED, print_of};
pub use letter::{Letter, LetterId, Occasion};
pub use note::{About, MOST_CHARACTERS, Note, NoteError};
pub use phone::{Phone, PhoneError};
pub use questions::{Choice, Field, Kind, QUESTIONS, Question, Said};
pub use receipt::{RECEIPT_RANDOM_BYTES, Receipt};
pub use review::{
    Complaint, Line, Receiver, Reviewed, Subject, THING, can_be_asked, field_complaints, not_asked, review,
};
pub use went::{WENT, WENT_ANSWERS, Went};
