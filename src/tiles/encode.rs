//! Writing files of a directory: the same listings give the same bytes, whatever their order.

use super::block::id;
use super::{About, Kind, PACK_MAGIC, Part, SourceCredit, Spool, block};
use crate::model::{District, Listing};
use crate::wire;
use sha2::{Digest, Sha256};
use std::convert::Infallible;

/// A directory that fits into memory.
#[derive(Clone, Debug, PartialEq)]
pub struct Directory {
    /// When it is made: seconds after 1 January 1970 UTC.
    pub made_at: i64,
    /// Where the listings come from.
    pub sources: Vec<SourceCredit>,
    /// The listings, in any order.
    pub listings: Vec<Listing>,
    /// The first halves of postcodes that are near any of them.
    pub districts: Vec<District>,
    /// So many listings at most are one pack: [`super::ONE_PACK`].
    pub one_pack: usize,
}

/// A file of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name inside the directory folder.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The files of `directory`, the manifest last.
#[must_use]
pub fn encode(directory: &Directory) -> Vec<File> {
    let Directory { made_at, sources, listings, districts, one_pack } = directory;
    let about =
        About { made_at: *made_at, sources: sources.clone(), districts: districts.clone(), one_pack: *one_pack };
    let mut spool = Spool::default();
    listings.iter().for_each(|listing| spool.add(listing, listing));
    let mut files = Vec::new();
    let put = |file| {
        files.push(file);
        Ok::<(), Infallible>(())
    };
    let Ok(()) = spool.write(&about, |listing| Ok(block(listing)), put);
    files
}

/// Puts a pack: the first bytes, then each block with its length, so that one that cannot be read costs only
/// itself. Their order is that of the ids.
pub(super) fn pack<E>(
    mut blocks: Vec<Vec<u8>>,
    cell: &str,
    put: &mut impl FnMut(File) -> Result<(), E>,
) -> Result<Part, E> {
    blocks.sort_unstable_by(|one, other| id(one).cmp(id(other)));
    let mut bytes = PACK_MAGIC.to_vec();
    blocks.iter().for_each(|block| wire::put_block(&mut bytes, block));
    file(Kind::Pack, bytes, cell, blocks.len() as u32, put)
}

/// Puts a file under the name of its content and its cell.
pub(super) fn file<E>(
    kind: Kind,
    bytes: Vec<u8>,
    cell: &str,
    listings: u32,
    put: &mut impl FnMut(File) -> Result<(), E>,
) -> Result<Part, E> {
    let hash: String = Sha256::digest(&bytes).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let part = Part { file: [cell, "-", &hash].concat(), listings };
    put(File { name: part.name(kind), bytes })?;
    Ok(part)
}
