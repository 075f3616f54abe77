//! Reading a directory. The bytes may be cut off, old, or hostile: never a panic, and one bad
//! listing costs only itself.

use super::{Manifest, PACK_MAGIC};
use crate::model::{Listing, Outing};
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
    /// Those that could be read, in the order of the file.
    pub listings: Vec<Listing>,
    /// How many could not.
    pub unreadable: usize,
}

/// Reads a manifest.
pub fn decode_manifest(bytes: &[u8]) -> Result<Manifest, TileError> {
    let manifest = Manifest::read(bytes).map_err(|_| TileError::Unreadable)?;
    if manifest.version > 1 { Err(TileError::TooNew) } else { Ok(manifest) }
}

/// Reads a pack.
pub fn decode_pack(bytes: &[u8]) -> Result<Pack, TileError> {
    let mut listings = Vec::new();
    let mut unpacking = Unpacking::of(bytes)?;
    while unpacking.some_more(usize::MAX, &mut listings)? {}
    Ok(Pack { listings, unreadable: unpacking.unreadable })
}

/// A pack that is read a few listings at a time, so that a page can breathe between them.
pub struct Unpacking<'a> {
    rest: &'a [u8],
    unreadable: usize,
}

impl<'a> Unpacking<'a> {
    /// Looks at the beginning of a pack.
    ///
    /// # Errors
    /// [`TileError`].
    pub fn of(bytes: &'a [u8]) -> Result<Self, TileError> {
        let rest = bytes.strip_prefix(PACK_MAGIC).ok_or_else(|| magic_error(bytes))?;
        Ok(Self { rest, unreadable: 0 })
    }

    /// Reads at most `count` more; false at the end.
    ///
    /// # Errors
    /// [`TileError::Unreadable`] where the pack was cut off.
    pub fn some_more(&mut self, count: usize, listings: &mut Vec<Listing>) -> Result<bool, TileError> {
        for _ in 0..count {
            if self.rest.is_empty() {
                break;
            }
            let one = next_block(&mut self.rest).map_err(|_| TileError::Unreadable)?;
            match Listing::read(one) {
                Ok(listing) => listings.push(listing),
                Err(_) => self.unreadable += 1,
            }
        }
        Ok(!self.rest.is_empty())
    }
}

/// Of the listing with that id in a pack, what a calendar needs; nothing when it is not there or cannot
/// be read.
pub fn outing(pack: &[u8], id: &str) -> Option<Outing> {
    let mut rest = pack.strip_prefix(PACK_MAGIC)?;
    while !rest.is_empty() {
        let outing = Outing::read(next_block(&mut rest).ok()?).ok();
        if let Some(outing) = outing.filter(|outing| outing.id == id) {
            return Some(outing);
        }
    }
    None
}

/// Another number after the letters is another version; anything else is another file.
fn magic_error(bytes: &[u8]) -> TileError {
    let letters = PACK_MAGIC.split_last().map_or(&[][..], |(_, letters)| letters);
    if bytes.starts_with(letters) { TileError::TooNew } else { TileError::Unreadable }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Prose;
    use crate::wire::{bytes, put_block};

    #[test]
    fn a_listing_that_cannot_be_read_costs_only_itself() {
        let (one, other) = ["a", "b"].map(|id| Listing::named(id, Prose::english("Tea"))).into();
        let mut pack = PACK_MAGIC.to_vec();
        put_block(&mut pack, &bytes(&one));
        put_block(&mut pack, b"no listing");
        put_block(&mut pack, &bytes(&other));
        assert_eq!(outing(&pack, "b"), Some(Outing::from(&other)));
        assert_eq!(outing(&pack, "c"), None);
        assert_eq!(outing(&pack[..pack.len() - 1], "b"), None, "cut off");
        assert_eq!(decode_pack(&pack), Ok(Pack { listings: vec![one, other], unreadable: 1 }));
    }
}
