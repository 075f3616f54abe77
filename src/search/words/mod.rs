//! Finding by word: what somebody types, in any of our languages, and which listings it means.
//!
//! A directory speaks English, and whoever looks for something often does not. So there are
//! *concepts*: about 150 activities and needs (`CONCEPTS`), each with its everyday words and common
//! misspellings in each language (`locales/concepts/<tag>.ftl`). A typed word is looked for among those of
//! the page's language and of English, and words of danger among those of all; the concept's words in the language of a listing are
//! then looked for in that listing. Beside that, what was typed is looked for as it stands.
//!
//! ```text
//! locales/concepts/*.ftl -> compile -> Pack -> for_page -> bytes (a small file a language) -> Concepts
//! listings -> Index (the words of the directory, each once; for each listing the numbers of its words)
//! typed -> question (folded, known phrases, slips forgiven) -> Index::find -> Matches -> by_words
//! ```
//!
//! Nothing of this is in the tiles and nothing is asked of a server: an index of 10,000 listings is
//! made in the browser in the time that fetching one would take, and a keystroke is one look over the
//! numbers. Slips are forgiven against the words of the directory, which are few, not against its
//! text, which is long.
//!
//! The order stays one order for everybody. What was typed only groups it: how many of the words a
//! listing answers, then where it answers them (name before description, said before similar).
//! Within a group: distance, then day, then name, as everywhere.
//!
//! In the site this runs in its second program (`src/bin/later`), which is told of the listings by
//! `put_material`. That program and the file of concepts are fetched on every visit: fetched when
//! needed they would tell the host that somebody looks for something.
//!
//! `compile` and `concepts` run natively only, in the hub and in tests.

pub mod compile;
mod concepts;
mod danger;
mod dictionary;
mod edits;
mod facts;
mod fold;
mod index;
mod matches;
mod material;
mod pack;
mod question;
mod vocabulary;

pub use concepts::{CONCEPTS, Concept};
pub use danger::Danger;
pub use dictionary::Concepts;
pub use facts::{Known, Shows};
pub use fold::folded;
pub(super) use fold::latin_digit;
pub use index::Index;
pub use matches::{Matches, Shown, by_words};
pub use material::put_material;
pub use pack::{Meaning, Pack, PackError, Spoken};

/// Characters of what is typed that are looked at: a question, not a letter.
pub const MOST_CHARACTERS: usize = 200;
/// Words of it that are looked at; signs of Chinese count as words.
pub const MOST_WORDS: usize = 24;
/// Terms (words or known phrases, without those that only hold a question together) that count.
pub const MOST_TERMS: usize = 8;
