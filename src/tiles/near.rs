//! Which files of a country a phone takes: the nearest first, until it has enough.

use super::{Part, Shard};
use crate::model::Point;

/// Listings that are enough for a list.
pub const ENOUGH: u32 = 300;
/// Metres around the start of which everything is taken, however much it is: a quarter of an hour on foot.
const AROUND: u32 = 1_000;
/// The most packs that are taken at once for [`ENOUGH`]: where many cells are nearly empty, or one square mile
/// holds thousands.
const MOST: usize = 20;

/// A shard that was opened, and the part of the manifest that names it.
pub struct Opened {
    /// As in the manifest.
    pub part: Part,
    /// What is in it.
    pub shard: Shard,
}

/// What to take.
#[derive(Debug, Default, PartialEq)]
pub struct Near<'a> {
    /// Shards that must be opened before anybody can say; then ask again.
    pub shards: Vec<&'a Part>,
    /// Packs, the nearest first.
    pub packs: Vec<&'a Part>,
    /// With these packs, everything is there that is nearer than so many metres; nothing when that is all of
    /// the country. Of no meaning while a shard must be opened.
    pub reach: Option<u32>,
    /// How many listings are not in these packs.
    pub left: u32,
}

/// What to take for a list of what is nearest to `from` (of what is anywhere, the first) with about `wanted`
/// listings. `shards` are those of the manifest, of which some are `opened`.
#[must_use]
pub fn near<'a>(shards: &'a [Part], opened: &'a [Opened], from: Option<Point>, wanted: u32) -> Near<'a> {
    let metres = |part: &Part| from.map_or(0, |from| part.metres_from(from));
    let mut parts: Vec<(u32, bool, &Part)> = Vec::new();
    for part in shards {
        match opened.iter().find(|one| one.part == *part) {
            Some(one) => parts.extend(one.shard.packs.iter().map(|pack| (metres(pack), true, pack))),
            None => parts.push((metres(part), false, part)),
        }
    }
    let most = MOST * wanted.div_ceil(ENOUGH) as usize;
    let around = if from.is_some() { AROUND } else { 0 };
    let mut near = Near::default();
    let mut count = 0;
    // The first of those that are equally near, so that everybody takes the same.
    while let Some(at) = (0..parts.len()).min_by_key(|at| parts.get(*at).map(|(metres, ..)| *metres)) {
        let (metres, is_pack, part) = parts.remove(at);
        let has_enough = count >= wanted && (metres > around || from.is_none());
        if has_enough || near.packs.len() == most {
            near.reach = Some(metres);
            near.left = parts.iter().fold(part.listings, |left, (_, _, part)| left.saturating_add(part.listings));
            break;
        }
        count = count.saturating_add(part.listings);
        if is_pack { near.packs.push(part) } else { near.shards.push(part) }
    }
    near
}
