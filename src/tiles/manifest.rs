//! The manifest: which packs there are, where the listings come from, how old they are.

use crate::model::{District, Point};
use crate::wire;

/// The first file a site reads of its directory.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Manifest {
    /// Version of the format, now 1.
    pub version: u8,
    /// When it was made: seconds after 1 January 1970 UTC.
    pub made_at: i64,
    /// The packs, by area.
    pub packs: Vec<PackEntry>,
    /// Where the listings come from, with what must be said of each source.
    pub sources: Vec<SourceCredit>,
    /// The first halves of postcodes around the listings. Old manifests have none.
    pub districts: Vec<District>,
}

wire::record!(Manifest { 0 version, 1 made_at, 2 packs, 3 sources, 4 districts });

/// One pack of listings.
#[derive(Clone, Debug, PartialEq)]
pub struct PackEntry {
    /// Name of the area.
    pub area: String,
    /// File name inside the directory folder; it carries a hash of the content.
    pub file: String,
    /// How many listings are in it.
    pub listings: u32,
    /// About where it is.
    pub middle: Option<Point>,
}

wire::record!(PackEntry { 0 area, 1 file, 2 listings, 3 middle });

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
