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

pub use decode::{Pack, TileError, Unpacking, decode_manifest, decode_pack, outing};
pub use encode::{Directory, File, encode};
pub use manifest::{Manifest, PackEntry, SourceCredit};

/// Name of the manifest's file inside the directory folder.
pub const MANIFEST: &str = "manifest.bin";

/// First bytes of every pack: the format and its version.
const PACK_MAGIC: &[u8; 4] = b"CAT1";
