//! The static directory: the files that a site's pages read, written and read here.
//!
//! A directory is a manifest and one pack per area. Both ends of the format live in this room,
//! so that they cannot drift apart. The format is that of `wire`, with numbered fields: an old site
//! skips what it does not know; `tests/tiles/v1` keeps the promise for old caches.
//!
//! May import `model` and `wire`.

mod decode;
mod encode;
mod manifest;

use crate::model::Listing;
use crate::wire::{self, Wire};

pub use decode::{Pack, TileError, Unpacking, decode_manifest, decode_pack};
pub use encode::{Directory, File, encode};
pub use manifest::{Manifest, PackEntry, SourceCredit};

/// Name of the manifest's file inside the directory folder.
pub const MANIFEST: &str = "manifest.bin";

/// First bytes of every pack: the format and its version.
const PACK_MAGIC: &[u8; 4] = b"CAT1";

/// One listing alone, for the site's other program: as it stands in a pack.
#[must_use]
pub fn listing_to_bytes(listing: &Listing) -> Vec<u8> {
    wire::bytes(listing)
}

/// The counterpart of [`listing_to_bytes`]; nothing when they are other bytes.
#[must_use]
pub fn listing_from_bytes(bytes: &[u8]) -> Option<Listing> {
    Listing::read(bytes).ok()
}
