//! What English promises: which messages there are and which variables each may use.
//!
//! Written by the build script. A translation may leave out a message, but may neither add one
//! nor use a variable that English does not have.

/// What a caller gives for a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole number; plural forms may be chosen by it.
    Number,
    /// Text as it is; exact words may be chosen by it.
    Text,
    /// Another message inside this one.
    Message,
}

/// A variable of a message: `$count`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable<'a> {
    /// The name without `$`.
    pub name: &'a str,
    /// What it holds.
    pub kind: Kind,
}

/// One message, or one attribute of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// `search-results`, or `name.label` for an attribute.
    pub id: &'a str,
    /// In the order of the arguments.
    pub variables: &'a [Variable<'a>],
    /// The English file that holds it, such as `07-dates.ftl`.
    pub file: &'a str,
    /// Whether it is meant to be read aloud.
    pub speak: bool,
}

/// All messages, in the order of their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contract<'a> {
    /// Stands for ids and variables; the same number is in the site and in its words files.
    pub hash: u64,
    /// The number of a message is its place here.
    pub entries: &'a [Entry<'a>],
}

/// The file of the workshop's own words, in each language's folder; see `generate.rs`.
pub const WORKSHOP_FILE: &str = "20-workshop.ftl";

impl Contract<'_> {
    /// Whether it is that of the workshop.
    pub(super) fn is_workshop(&self) -> bool {
        self.entries.iter().any(|entry| entry.file == WORKSHOP_FILE)
    }
}

include!(concat!(env!("OUT_DIR"), "/contract.rs"));
