//! Writing a directory of any size without holding it: [`Spool`].

use super::cut::{Cell, cut};
use super::encode::{file, pack};
use super::{File, Kind, MANIFEST, Manifest, Part, Shard, SourceCredit, cell};
use crate::model::{District, Listing, Point};
use crate::wire;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The most listings of a pack: half of what a phone wants, so that it takes hardly more than that.
const IN_A_PACK: usize = 150;
/// The most listings of a pack of what is anywhere: everybody takes one, beside what is near.
const IN_A_PACK_ANYWHERE: usize = 100;
/// The most listings of a shard: of a million, so many shards name so many packs that both lists are about
/// equally short.
const IN_A_SHARD: usize = 12_000;

/// What is said of a directory besides its listings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// When it is made: seconds after 1 January 1970 UTC.
    pub made_at: i64,
    /// Where the listings come from.
    pub sources: Vec<SourceCredit>,
    /// The first halves of postcodes that are near any listing.
    pub districts: Vec<District>,
    /// So many listings at most are one pack: [`super::ONE_PACK`].
    pub one_pack: usize,
}

/// Listings on their way into a directory, in any order: the same listings give the same bytes.
///
/// Whoever writes a directory keeps the blocks of the listings ([`super::block`]) where there is room, on
/// a disk, and remembers each by a ticket `T`: 40 bytes a listing are held here, and one pack at a time.
///
/// ```text
/// for each listing: put block(&listing) into the spool file; spool.add(&listing, (offset, length))
/// spool.write(&about, |(offset, length)| read it back, |file| write it and beside it .br and .gz)
/// ```
pub struct Spool<T> {
    slips: Vec<Slip<T>>,
    /// The sources by their short names, numbered as they came.
    sources: HashMap<String, u16>,
    /// Where the listings of each are.
    spreads: Vec<Spread>,
}

/// Of a million listings there are a million of these, so it is no larger than it must be.
struct Slip<T> {
    /// Where it goes: the digits of the place, and after them the beginning of the hash, by which listings of one place
    /// can be parted. Where it says no place, the whole hash.
    key: u64,
    source: u16,
    is_placed: bool,
    ticket: T,
}

/// What a [`Spool`] needs to know of a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    point: Option<Point>,
    hash: u64,
}

impl Seen {
    /// Of this listing.
    #[must_use]
    pub fn of(listing: &Listing) -> Self {
        let point = listing.public_place().and_then(|place| place.point);
        Self { point, hash: first_eight(&Sha256::digest(listing.id.as_bytes())) }
    }
}

impl<T> Default for Spool<T> {
    fn default() -> Self {
        Self { slips: Vec::new(), sources: HashMap::new(), spreads: Vec::new() }
    }
}

impl<T: Clone> Spool<T> {
    /// Takes note of a listing, whose block lies where `ticket` says. No id may come twice.
    pub fn add(&mut self, listing: &Listing, ticket: T) {
        self.add_seen(&listing.source, Seen::of(listing), ticket);
    }

    /// The same for a listing of `source` that is not at hand any more.
    pub fn add_seen(&mut self, source: &str, seen: Seen, ticket: T) {
        // Nobody has so many sources; those beyond share a number.
        let next = u16::try_from(self.spreads.len()).unwrap_or(u16::MAX);
        let source = match self.sources.get(source) {
            Some(known) => *known,
            None => {
                self.sources.insert(source.to_owned(), next);
                self.spreads.push(Spread::default());
                next
            }
        };
        if let (Some(point), Some(spread)) = (seen.point, self.spreads.get_mut(usize::from(source))) {
            spread.add(point);
        }
        let key = seen.point.map_or(seen.hash, |point| cell::digits(point) | seen.hash >> 48);
        self.slips.push(Slip { key, source, is_placed: seen.point.is_some(), ticket });
    }

    /// Takes back what is not to be kept.
    ///
    /// # Errors
    /// The first of `keeps`.
    pub fn retain<E>(&mut self, mut keeps: impl FnMut(&T) -> Result<bool, E>) -> Result<(), E> {
        let mut fault = None;
        self.slips.retain(|slip| {
            fault.is_some()
                || keeps(&slip.ticket).unwrap_or_else(|error| {
                    fault = Some(error);
                    true
                })
        });
        fault.map_or(Ok(()), Err)
    }

    /// How many listings there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.slips.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.slips.is_empty()
    }

    /// Makes the files: `block` gives back the block of a ticket, `put` takes each file as it is done. The
    /// manifest comes last: written in this order, a reader never sees one whose files are missing.
    ///
    /// # Errors
    /// Those of `block` and `put`; then the manifest was not put.
    pub fn write<E>(
        &mut self,
        about: &About,
        mut block: impl FnMut(T) -> Result<Vec<u8>, E>,
        mut put: impl FnMut(File) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut manifest = Manifest { version: 1, made_at: about.made_at, ..Manifest::default() };
        if self.slips.len() <= about.one_pack {
            let blocks = self.slips.iter().map(|slip| block(slip.ticket.clone())).collect::<Result<_, E>>()?;
            manifest.packs = vec![pack(blocks, "all", &mut put)?];
            manifest.sources.clone_from(&about.sources);
            manifest.districts.clone_from(&about.districts);
        } else {
            let placed = self.order();
            let (placed, anywhere) = self.slips.split_at_checked(placed).unwrap_or((&self.slips, &[]));
            manifest.shards = self.shards("p", placed, about, &mut block, &mut put)?;
            manifest.anywhere = self.shards("a", anywhere, about, &mut block, &mut put)?;
            manifest.outcodes = outcodes(&about.districts, &mut put)?;
        }
        put(File { name: MANIFEST.into(), bytes: wire::bytes(&manifest) })
    }

    /// Puts those that have a place first, both in the order of their keys; says how many have one. What has no
    /// place goes with its source, when that is local.
    fn order(&mut self) -> usize {
        let homes: Vec<Option<u64>> = self.spreads.iter().map(|spread| Some(cell::digits(spread.home()?))).collect();
        for slip in self.slips.iter_mut().filter(|slip| !slip.is_placed) {
            if let Some(home) = homes.get(usize::from(slip.source)).copied().flatten() {
                slip.key = home | slip.key >> 48;
                slip.is_placed = true;
            }
        }
        self.slips.sort_unstable_by_key(|slip| (!slip.is_placed, slip.key));
        self.slips.iter().filter(|slip| slip.is_placed).count()
    }

    /// Puts the packs and shards of what is in order, and names the shards.
    fn shards<E>(
        &self,
        letter: &str,
        ordered: &[Slip<T>],
        about: &About,
        block: &mut impl FnMut(T) -> Result<Vec<u8>, E>,
        put: &mut impl FnMut(File) -> Result<(), E>,
    ) -> Result<Vec<Part>, E> {
        let keys: Vec<u64> = ordered.iter().map(|slip| slip.key).collect();
        let slips = |cell: &Cell| ordered.get(cell.range.clone()).unwrap_or_default().iter();
        let in_a_pack = if letter == "p" { IN_A_PACK } else { IN_A_PACK_ANYWHERE };
        let mut shards = Vec::new();
        for cell in cut(&keys, IN_A_SHARD) {
            let mut packs = Vec::new();
            for cell in cell.cut(&keys, in_a_pack) {
                let blocks = slips(&cell).map(|slip| block(slip.ticket.clone())).collect::<Result<_, E>>()?;
                packs.push(pack(blocks, &[letter, &cell.digits].concat(), put)?);
            }
            let in_it: BTreeSet<u16> = slips(&cell).map(|slip| slip.source).collect();
            let mut sources = about.sources.clone();
            sources.retain(|credit| self.sources.get(&credit.id).is_some_and(|source| in_it.contains(source)));
            sources.sort_by(|one, other| one.id.cmp(&other.id));
            let listings = packs.iter().map(|pack| pack.listings).sum();
            let bytes = wire::bytes(&Shard { packs, sources });
            let name = [letter, &cell.digits].concat();
            shards.push(file(Kind::Shard, bytes, &name, listings, put)?);
        }
        Ok(shards)
    }
}

/// Puts the first halves of postcodes, by their first letter.
fn outcodes<E>(districts: &[District], put: &mut impl FnMut(File) -> Result<(), E>) -> Result<Vec<Part>, E> {
    let mut letters: BTreeMap<&str, Vec<District>> = BTreeMap::new();
    for district in districts {
        letters.entry(district.code.get(..1).unwrap_or_default()).or_default().push(district.clone());
    }
    let each = letters.into_iter().map(|(letter, mut districts)| {
        districts.sort_by(|one, other| one.code.cmp(&other.code));
        file(Kind::Outcodes, wire::bytes(&districts), letter, 0, put)
    });
    each.collect()
}

fn first_eight(hash: &[u8]) -> u64 {
    hash.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// Where the listings of a source are, in squares of a quarter of a degree: how many, and the sums of their
/// coordinates.
#[derive(Default)]
struct Spread(BTreeMap<(i32, i32), (u32, i64, i64)>);

/// A source is local when nine tenths of what has a place are so near to its fullest square, in metres.
const LOCAL: u32 = 50_000;
/// A side of a square, in hundred-thousandths of a degree.
const SQUARE: i32 = 25_000;

impl Spread {
    fn add(&mut self, point: Point) {
        let square = (point.lat.div_euclid(SQUARE), point.lon.div_euclid(SQUARE));
        let (count, lat, lon) = self.0.entry(square).or_default();
        *count += 1;
        *lat += i64::from(point.lat);
        *lon += i64::from(point.lon);
    }

    /// Where most of its listings are, when it is local. One that is put onto the wrong spot of the map
    /// changes nothing.
    fn home(&self) -> Option<Point> {
        let mean = |(count, lat, lon): (u32, i64, i64)| {
            let count = i64::from(count.max(1));
            Point { lat: (lat / count) as i32, lon: (lon / count) as i32 }
        };
        // The first of equals, whatever the order of the listings was.
        let fullest = self.0.values().rev().max_by_key(|(count, ..)| *count)?;
        let home = mean(*fullest);
        let all: u64 = self.0.values().map(|(count, ..)| u64::from(*count)).sum();
        let near = self.0.values().filter(|square| home.metres_to(mean(**square)) <= LOCAL);
        let near: u64 = near.map(|(count, ..)| u64::from(*count)).sum();
        (near * 10 >= all * 9).then_some(home)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(places: &[(f64, f64, usize)]) -> Spread {
        let mut spread = Spread::default();
        for (lat, lon, count) in places {
            (0..*count).for_each(|_| spread.add(Point::from_degrees(*lat, *lon).unwrap()));
        }
        spread
    }

    #[test]
    fn a_source_of_one_town_is_local_and_one_of_the_country_is_not() {
        let bristol = Point::from_degrees(51.45, -2.59);
        assert_eq!(spread(&[(51.45, -2.59, 20), (51.52, -2.51, 9), (57.0, -4.0, 2)]).home(), bristol);
        assert_eq!(spread(&[(51.45, -2.59, 20), (53.8, -1.55, 20), (55.9, -3.2, 20)]).home(), None);
        assert_eq!(spread(&[]).home(), None);
    }
}
