//! A directory that is one pack.

use crate::support::full_listing;
use come_along::model::*;
use come_along::tiles::*;
use proptest::prelude::*;

pub(crate) fn directory(listings: Vec<Listing>) -> Directory {
    let sources = vec![SourceCredit { id: "town".into(), name: "The town".into(), licence: None, url: None }];
    Directory { made_at: 1_790_000_000, sources, listings, districts: Vec::new(), one_pack: ONE_PACK }
}

fn pack(files: &[File]) -> &File {
    files.iter().find(|file| file.name != MANIFEST).unwrap()
}

pub(crate) fn three() -> Vec<Listing> {
    let mut hidden = Listing::named("town:2", Prose { text: "كرة القدم".into(), lang: Some("ar".into()) });
    hidden.place =
        Fact::stated(Whereabouts::AskForAddress(Place { area: Some("Millbrook".into()), ..Place::default() }));
    hidden.cost = Fact::read_from_text(Cost::PayWhatYouCan);
    vec![full_listing(), hidden, Listing::named("town:3", Prose::english("Nothing is known"))]
}

/// In the order of their ids, since files have one of their own.
pub(crate) fn by_id(mut listings: Vec<Listing>) -> Vec<Listing> {
    listings.sort_by(|one, other| one.id.cmp(&other.id));
    listings
}

#[test]
fn what_goes_in_comes_out() {
    let files = encode(&directory(three()));
    let manifest = decode_manifest(&files.last().unwrap().bytes).unwrap();
    assert!(!manifest.is_country());
    assert_eq!(manifest.packs.len(), 1);
    assert_eq!(manifest.packs[0].name(Kind::Pack), pack(&files).name);
    assert_eq!(manifest.packs[0].listings, 3);
    let read = decode_pack(&pack(&files).bytes).unwrap();
    assert_eq!((by_id(read.listings), read.unreadable), (three(), 0));
}

#[test]
fn a_town_is_two_files() {
    let many = (0..ONE_PACK).map(|at| Listing::named(format!("town:{at}"), Prose::english("Tea"))).collect();
    assert_eq!(encode(&directory(many)).len(), 2);
}

#[test]
fn the_order_of_the_listings_does_not_change_a_byte() {
    let mut turned = three();
    turned.reverse();
    assert_eq!(encode(&directory(three())), encode(&directory(turned)));
}

#[test]
fn the_manifest_is_written_last() {
    assert_eq!(encode(&directory(three())).last().unwrap().name, MANIFEST);
}

#[test]
fn another_file_or_version_is_told_apart() {
    assert_eq!(decode_pack(b"<html>"), Err(TileError::Unreadable));
    assert_eq!(decode_pack(b"CAT9...."), Err(TileError::TooNew));
    assert_eq!(decode_manifest(b"{}"), Err(TileError::Unreadable));
}

#[test]
fn a_pack_that_was_cut_off_is_refused() {
    let files = encode(&directory(three()));
    let bytes = &pack(&files).bytes;
    assert!(decode_pack(&bytes[..bytes.len() - 1]).is_err());
}

/// Reads the bytes as every kind of file.
fn read_as_anything(bytes: &[u8]) {
    let _ = decode_manifest(bytes);
    let _ = decode_shard(bytes);
    let _ = decode_outcodes(bytes);
    let _ = decode_pack(bytes);
    let _ = whole(bytes);
    if let Ok(mut unpacking) = Unpacking::of(bytes) {
        let (mut heads, mut blocks) = (Vec::new(), Vec::new());
        while unpacking.some_more(7, &mut heads, &mut blocks).unwrap_or(false) {}
        assert_eq!(heads.len(), blocks.len());
    }
}

proptest! {
    #[test]
    fn hostile_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        read_as_anything(&bytes);
        read_as_anything(&[b"CAT1".as_slice(), &bytes].concat());
    }

    #[test]
    fn a_changed_byte_never_panics(at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let files = encode(&directory(three()));
        let mut bytes = pack(&files).bytes.clone();
        let at = at.index(bytes.len());
        bytes[at] = to;
        read_as_anything(&bytes);
        if let Ok(pack) = decode_pack(&bytes) {
            prop_assert!(pack.listings.len() + pack.unreadable <= bytes.len());
        }
    }
}
