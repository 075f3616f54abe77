//! The manifest: which packs there are, where the listings come from, how old they are.

use crate::model::Point;
use minicbor::{Decode, Encode};

/// The first file a site reads of its directory.
#[derive(Clone, Debug, Default, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct Manifest {
    /// Version of the format, now 1.
    #[n(0)]
    pub version: u8,
    /// When it was made: seconds after 1 January 1970 UTC.
    #[n(1)]
    pub made_at: i64,
    /// The packs, by area.
    #[n(2)]
    #[cbor(default)]
    pub packs: Vec<PackEntry>,
    /// Where the listings come from, with what must be said of each source.
    #[n(3)]
    #[cbor(default)]
    pub sources: Vec<SourceCredit>,
}

/// One pack of listings.
#[derive(Clone, Debug, PartialEq, Encode, Decode)]
#[cbor(map)]
pub struct PackEntry {
    /// Name of the area.
    #[n(0)]
    pub area: String,
    /// File name inside the directory folder; it carries a hash of the content.
    #[n(1)]
    pub file: String,
    /// How many listings are in it.
    #[n(2)]
    pub listings: u32,
    /// About where it is.
    #[n(3)]
    pub middle: Option<Point>,
}

/// Where listings come from.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SourceCredit {
    /// Short name, as in `Listing::source`.
    #[n(0)]
    pub id: String,
    /// Name of the directory, for people.
    #[n(1)]
    pub name: String,
    /// Licence, if one is stated.
    #[n(2)]
    pub licence: Option<String>,
    /// An http or https address.
    #[n(3)]
    pub url: Option<String>,
}
