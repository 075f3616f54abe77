//! Writing a directory: the same listings give the same bytes, whatever their order.

use super::{MANIFEST, Manifest, PACK_MAGIC, PackEntry, SourceCredit};
use crate::model::{District, Listing, Point};
use crate::wire;
use sha2::{Digest, Sha256};

/// What is to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Directory {
    /// Name of the area, which is the name of the only pack.
    pub area: String,
    /// When it is made: seconds after 1 January 1970 UTC.
    pub made_at: i64,
    /// Where the listings come from.
    pub sources: Vec<SourceCredit>,
    /// The listings, in any order.
    pub listings: Vec<Listing>,
    /// The first halves of postcodes that are near any of them.
    pub districts: Vec<District>,
}

/// A file of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name inside the directory folder.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The files of `directory`. The manifest comes last: written in this order, a reader never sees
/// a manifest whose packs are missing.
pub fn encode(directory: &Directory) -> Vec<File> {
    let mut listings: Vec<&Listing> = directory.listings.iter().collect();
    listings.sort_by(|one, other| one.id.cmp(&other.id));
    let pack = pack_bytes(&listings);
    let file = format!("pack-{}.bin", short_hash(&pack));
    let manifest = Manifest {
        version: 1,
        made_at: directory.made_at,
        packs: vec![PackEntry {
            area: directory.area.clone(),
            file: file.clone(),
            listings: listings.len() as u32,
            middle: middle(&listings),
        }],
        sources: directory.sources.clone(),
        districts: directory.districts.clone(),
    };
    vec![File { name: file, bytes: pack }, File { name: MANIFEST.into(), bytes: wire::bytes(&manifest) }]
}

/// Magic, then each listing with its length, so that one that cannot be read costs only itself.
fn pack_bytes(listings: &[&Listing]) -> Vec<u8> {
    let mut bytes = PACK_MAGIC.to_vec();
    for listing in listings {
        wire::put_block(&mut bytes, &wire::bytes(*listing));
    }
    bytes
}

fn middle(listings: &[&Listing]) -> Option<Point> {
    let points: Vec<Point> = listings.iter().filter_map(|listing| listing.public_place()?.point).collect();
    let count = i64::try_from(points.len()).ok().filter(|count| *count > 0)?;
    let mean =
        |axis: fn(&Point) -> i32| (points.iter().map(|point| i64::from(axis(point))).sum::<i64>() / count) as i32;
    Some(Point { lat: mean(|point| point.lat), lon: mean(|point| point.lon) })
}

/// Sixteen hexadecimal digits of SHA-256, as in the names that web servers may keep for ever.
fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
