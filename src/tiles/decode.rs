//! Reading a directory. The bytes may be cut off, old, or hostile: never a panic, and one bad
//! listing costs only itself.

use super::block::{fields, head};
use super::{Manifest, PACK_MAGIC, Shard};
use crate::model::{District, Listing};
use crate::wire::{Wire, next_block};

/// Why a file of the directory cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TileError {
    /// The file is not what its name says, or was cut off.
    #[error("the file is not a directory file or was cut off; fetch it again")]
    Unreadable,
    /// It was made by a newer program than this.
    #[error("the file was made by a newer version of the site; reload the page")]
    TooNew,
}

/// The listings of a pack.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pack {
    /// Those that could be read, whole, in the order of the file.
    pub listings: Vec<Listing>,
    /// How many could not.
    pub unreadable: usize,
}

/// Reads a manifest.
///
/// # Errors
/// [`TileError`].
pub fn decode_manifest(bytes: &[u8]) -> Result<Manifest, TileError> {
    let manifest = Manifest::read(bytes).map_err(|_| TileError::Unreadable)?;
    if manifest.version > 1 { Err(TileError::TooNew) } else { Ok(manifest) }
}

/// Reads a shard.
///
/// # Errors
/// [`TileError::Unreadable`].
pub fn decode_shard(bytes: &[u8]) -> Result<Shard, TileError> {
    Shard::read(bytes).map_err(|_| TileError::Unreadable)
}

/// Reads first halves of postcodes.
///
/// # Errors
/// [`TileError::Unreadable`].
pub fn decode_outcodes(bytes: &[u8]) -> Result<Vec<District>, TileError> {
    Vec::read(bytes).map_err(|_| TileError::Unreadable)
}

/// Reads a pack, each listing whole.
///
/// # Errors
/// [`TileError`].
pub fn decode_pack(bytes: &[u8]) -> Result<Pack, TileError> {
    let mut pack = Pack::default();
    let mut rest = blocks(bytes)?;
    while !rest.is_empty() {
        let block = next_block(&mut rest).map_err(|_| TileError::Unreadable)?;
        match fields(block).and_then(Listing::read) {
            Ok(listing) => pack.listings.push(listing),
            Err(_) => pack.unreadable += 1,
        }
    }
    Ok(pack)
}

/// The heads of a pack, read a few at a time, so that a page can breathe between them.
pub struct Unpacking<'a> {
    rest: &'a [u8],
}

impl<'a> Unpacking<'a> {
    /// Looks at the beginning of a pack.
    ///
    /// # Errors
    /// [`TileError`].
    pub fn of(bytes: &'a [u8]) -> Result<Self, TileError> {
        Ok(Self { rest: blocks(bytes)? })
    }

    /// Reads at most `count` more: the head of each listing, of which the rest is not known yet, and its block,
    /// of which [`super::whole`] makes all of it. False at the end.
    ///
    /// # Errors
    /// [`TileError::Unreadable`] where the pack was cut off.
    pub fn some_more(
        &mut self,
        count: usize,
        heads: &mut Vec<Listing>,
        blocks: &mut Vec<Vec<u8>>,
    ) -> Result<bool, TileError> {
        for _ in 0..count {
            if self.rest.is_empty() {
                break;
            }
            let block = next_block(&mut self.rest).map_err(|_| TileError::Unreadable)?;
            if let Ok(head) = head(block) {
                heads.push(head);
                blocks.push(block.to_vec());
            }
        }
        Ok(!self.rest.is_empty())
    }
}

/// What follows the first bytes of a pack. Another number after the letters is another version; anything
/// else is another file.
fn blocks(bytes: &[u8]) -> Result<&[u8], TileError> {
    let letters = PACK_MAGIC.split_last().map_or(&[][..], |(_, letters)| letters);
    let newer = || if bytes.starts_with(letters) { TileError::TooNew } else { TileError::Unreadable };
    bytes.strip_prefix(PACK_MAGIC).ok_or_else(newer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Prose;
    use crate::tiles::block;
    use crate::wire::put_block;

    #[test]
    fn a_listing_that_cannot_be_read_costs_only_itself() {
        let (one, other) = ["a", "b"].map(|id| Listing::named(id, Prose::english("Tea"))).into();
        let mut pack = PACK_MAGIC.to_vec();
        put_block(&mut pack, &block(&one));
        put_block(&mut pack, b"no listing");
        put_block(&mut pack, &block(&other));
        let (mut heads, mut blocks) = (Vec::new(), Vec::new());
        Unpacking::of(&pack).unwrap().some_more(9, &mut heads, &mut blocks).unwrap();
        assert_eq!((heads.len(), blocks.len()), (2, 2));
        assert_eq!(decode_pack(&pack), Ok(Pack { listings: vec![one, other], unreadable: 1 }));
    }
}
