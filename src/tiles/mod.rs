//! The static directory: the files that a site's pages read, written and read here.
//!
//! Both ends of the format live in this room, so that they cannot drift apart. The format is that of
//! `wire`, with numbered fields: an old site skips what it does not know; `tests/tiles/v1` keeps the
//! promise for old caches.
//!
//! Every directory has a *manifest*. Of a town it names one *pack* with all listings ([`ONE_PACK`] says
//! how many are a town). Of a country nobody's phone can hold all, and no file may grow with it:
//!
//! ```text
//! manifest.bin                      names the shards, those of "anywhere", and the outcodes
//!   shard-pCELL-HASH.bin            names its packs, and credits the sources of what is in them
//!     pack-pCELL-HASH.bin           at most 150 listings of one cell
//!   shard-aCELL-HASH.bin, pack-…    what has no place, and whose source has none either
//!   outcodes-LETTER-HASH.bin        the first halves of postcodes that begin with a letter
//! ```
//!
//! - *Cells* are halves of halves of the earth, as digits, each one half: a cell is halved only while it
//!   holds too much, so that a changed listing changes its own pack, its shard and the manifest, and
//!   nothing else. (A tree of medians would be a little fuller, and would move with every import.)
//!   A cell's digits are its bounds; nothing else about it need be written. Shards and packs are both
//!   about the square root of the whole, so that neither list is long.
//! - *Outcodes* are cut by one letter and not by the two of a postcode area: that is fewer bytes for
//!   everybody, and tells the host less of where somebody is.
//! - A name carries the hash of its content, so it may be kept for ever, and a page that is open while
//!   something new is published goes on with the old files. It also carries the cell: what keeps copies
//!   for when there is no line finds the new file in place of the old one, in a list that it need not
//!   understand: `CELL-HASH` stands in it as text.
//! - A phone takes the nearest packs until it has enough ([`near()`]), and knows how far that reaches. What
//!   has no place goes to the middle of its source, when that is local ([`Spool`]), else *anywhere*, of which
//!   a phone takes one pack. What was not taken, the page says.
//! - In a pack each listing has a *head*, with what finding, choosing and cards need, and a *rest* that is
//!   read when it is opened. Both are fields of one record, so that a field can never be in the wrong one.
//!
//! May import `model` and `wire`.

mod block;
mod cell;
mod contents;
mod cut;
mod decode;
mod encode;
mod manifest;
mod near;
mod spool;

use crate::model::Listing;
use crate::wire::{self, Wire};

pub use block::{block, whole};
pub use contents::Contents;
pub use decode::{Pack, TileError, Unpacking, decode_manifest, decode_outcodes, decode_pack, decode_shard};
pub use encode::{Directory, File, encode};
pub use manifest::{Kind, Manifest, Part, Shard, SourceCredit};
pub use near::{ENOUGH, Near, Opened, near};
pub use spool::{About, Seen, Spool};

/// Name of the manifest's file inside the directory folder.
pub const MANIFEST: &str = "manifest.bin";

/// So many listings at most are one pack, and nobody is asked where they are first. About 100 kB on the way
/// to a phone: what a slow line brings while the first page is read. A county has fewer; what has more is
/// wider than anybody goes.
pub const ONE_PACK: usize = 1_500;

/// First bytes of every pack: the format and its version.
const PACK_MAGIC: &[u8; 4] = b"CAT1";

/// One listing alone, for the site's other program: all that is known of it.
#[must_use]
pub fn listing_to_bytes(listing: &Listing) -> Vec<u8> {
    wire::bytes(listing)
}

/// The counterpart of [`listing_to_bytes`]; nothing when they are other bytes.
#[must_use]
pub fn listing_from_bytes(bytes: &[u8]) -> Option<Listing> {
    Listing::read(bytes).ok()
}
