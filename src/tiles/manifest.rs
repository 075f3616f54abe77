//! The manifest: which files there are, where the listings come from, how old they are.

use super::cell;
use crate::model::{District, Point};
use crate::wire;

/// The first file a site reads of its directory.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Manifest {
    /// Version of the format, now 1.
    pub version: u8,
    /// When it was made: seconds after 1 January 1970 UTC.
    pub made_at: i64,
    /// Of a town: the pack with all of it.
    pub packs: Vec<Part>,
    /// Of a town: where the listings come from, with what must be said of each source.
    pub sources: Vec<SourceCredit>,
    /// Of a town: the first halves of postcodes around the listings.
    pub districts: Vec<District>,
    /// Of a country: its shards, by their cells.
    pub shards: Vec<Part>,
    /// Of a country: the shards of what has no place.
    pub anywhere: Vec<Part>,
    /// Of a country: the first halves of postcodes, by their first letter.
    pub outcodes: Vec<Part>,
}

wire::record!(Manifest {
    0 version, 1 made_at, 2 packs, 3 sources, 4 districts, 5 shards, 6 anywhere, 7 outcodes,
});

impl Manifest {
    /// Whether it is of a country: then somebody must say where they are before there is a list.
    #[must_use]
    pub fn is_country(&self) -> bool {
        !(self.shards.is_empty() && self.anywhere.is_empty())
    }

    /// The file with the first halves of postcodes that begin as what is typed.
    #[must_use]
    pub fn outcodes_of(&self, typed: &str) -> Option<&Part> {
        let letter = typed.trim_start().get(..1)?;
        self.outcodes.iter().find(|part| part.cell().eq_ignore_ascii_case(letter))
    }
}

/// Another file, as a manifest or a shard names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// `CELL-HASH`: `p` and the digits of a cell, `a` and digits for what is anywhere, a letter for outcodes,
    /// `all` for a town; then twelve hexadecimal digits of the SHA-256 of what is in it.
    pub file: String,
    /// How many listings are in it, or in what it names.
    pub listings: u32,
}

wire::record!(Part { 0 file, 1 listings });

/// Kinds of files, by the beginning of their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A [`Shard`].
    Shard,
    /// Listings.
    Pack,
    /// First halves of postcodes.
    Outcodes,
}

impl Part {
    /// Its name inside the directory folder. It comes from a file, so whoever opens it on a disk looks first
    /// whether it is a plain name.
    #[must_use]
    pub fn name(&self, kind: Kind) -> String {
        let kind = match kind {
            Kind::Shard => "shard-",
            Kind::Pack => "pack-",
            Kind::Outcodes => "outcodes-",
        };
        [kind, &self.file, ".bin"].concat()
    }

    /// What stands before the hash.
    #[must_use]
    pub fn cell(&self) -> &str {
        self.file.split_once('-').map_or("", |(cell, _)| cell)
    }

    /// Metres from a place to its cell, 0 inside; 0 for what is anywhere.
    #[must_use]
    pub fn metres_from(&self, from: Point) -> u32 {
        self.cell().strip_prefix('p').map_or(0, |digits| cell::metres(digits, from))
    }
}

/// A part of a country: its packs, and where the listings in them come from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shard {
    /// By their cells.
    pub packs: Vec<Part>,
    /// By their short names.
    pub sources: Vec<SourceCredit>,
}

wire::record!(Shard { 0 packs, 1 sources });

/// Where listings come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceCredit {
    /// Short name, as in `Listing::source`.
    pub id: String,
    /// Name of the directory, for people.
    pub name: String,
    /// Licence, if one is stated.
    pub licence: Option<String>,
    /// An http or https address.
    pub url: Option<String>,
}

wire::record!(SourceCredit { 0 id, 1 name, 2 licence, 3 url });
