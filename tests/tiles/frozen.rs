//! `tests/tiles/v1`: a town and a country that were written once and are read for ever, as the caches of phones
//! hold them. See its README. `tests/tiles/v1` is never written anew: another format gets a folder of its own.

use crate::country::{at, country};
use crate::phone::{Host, open};
use crate::support::full_listing;
use crate::town::{by_id, directory, three};
use come_along::model::*;
use come_along::tiles::*;
use std::fmt::Write;
use std::fs;
use std::path::Path;

const FOLDER: &str = "tests/tiles/v1";

fn frozen(kind: &str) -> Vec<File> {
    let entries = fs::read_dir(Path::new(FOLDER).join(kind)).unwrap().map(|entry| entry.unwrap().path());
    let file = |path: std::path::PathBuf| File {
        name: path.file_name().unwrap().to_str().unwrap().to_owned(),
        bytes: fs::read(path).unwrap(),
    };
    entries.map(file).collect()
}

/// What a directory reads as: all of it, and what a phone takes.
fn reads_as(files: Vec<File>) -> String {
    let host = Host::of(files);
    let manifest = host.manifest();
    let mut text = String::new();
    let contents = Contents::of(&manifest, |name| Ok::<_, TileError>(host.get(name).to_vec())).unwrap();
    writeln!(text, "made at {}, a country: {}", manifest.made_at, manifest.is_country()).unwrap();
    for source in &contents.sources {
        writeln!(text, "source {source:?}").unwrap();
    }
    for part in &manifest.outcodes {
        let districts = decode_outcodes(host.get(&part.name(Kind::Outcodes))).unwrap();
        writeln!(text, "outcodes {}: {districts:?}", part.cell()).unwrap();
    }
    writeln!(text, "districts {:?}", manifest.districts).unwrap();
    for listing in by_id(host.all()) {
        let (place, name) = (&listing.place, &listing.name.text);
        match listing.source.as_str() {
            "" | "town" => writeln!(text, "{listing:#?}"),
            _ => writeln!(text, "{} {name}: {:?}, {place:?}", listing.id, listing.description),
        }
        .unwrap();
    }
    if manifest.is_country() {
        for from in [None, Point::from_degrees(51.4545, -2.5879), Point::from_degrees(53.8, -1.55)] {
            let area = open(&host, from, 4);
            let ids: Vec<String> = by_id(area.heads).into_iter().map(|one| one.id).collect();
            writeln!(text, "near {from:?}: {} of {ids:?}, reach {:?}, left {}", ids.len(), area.reach, area.left)
                .unwrap();
        }
    }
    text
}

/// Everything that a listing can have, towns, and what has no place.
fn everything() -> Vec<Listing> {
    let bristol = |number: usize| Point::from_degrees(51.4 + number as f64 / 2_000.0, -2.6);
    let mut listings = three();
    listings.extend((0..310).map(|number| at(number, "bristol", bristol(number))));
    listings.extend((310..312).map(|number| at(number, "bristol", None)));
    listings.extend((0..3).map(|number| at(number, "leeds", Point::from_degrees(53.8, -1.55))));
    listings.extend((0..2).map(|number| at(number, "nowhere", None)));
    listings
}

#[test]
fn what_was_frozen_is_read_for_ever() {
    for kind in ["town", "country"] {
        let golden = fs::read_to_string(Path::new(FOLDER).join(format!("{kind}.txt"))).unwrap();
        let read = reads_as(frozen(kind));
        let differs = golden.lines().zip(read.lines()).position(|(one, other)| one != other);
        assert!(golden == read, "{kind} reads otherwise from line {differs:?} of {kind}.txt");
    }
}

/// Not a promise, but a change of it should be meant: every hub's directory would be written anew.
#[test]
fn what_is_written_today_is_what_was_frozen() {
    let names = |files: Vec<File>| files.into_iter().map(|file| file.name).collect::<std::collections::BTreeSet<_>>();
    assert_eq!(names(encode(&directory(vec![full_listing()]))), names(frozen("town")));
    assert_eq!(names(encode(&country(everything()))), names(frozen("country")));
}

#[test]
#[ignore = "wrote tests/tiles/v1 once; it refuses to write it again"]
fn freeze() {
    assert!(!Path::new(FOLDER).join("town").exists(), "v1 is frozen; another format gets another folder");
    for (kind, files) in
        [("town", encode(&directory(vec![full_listing()]))), ("country", encode(&country(everything())))]
    {
        fs::create_dir_all(Path::new(FOLDER).join(kind)).unwrap();
        for file in &files {
            fs::write(Path::new(FOLDER).join(kind).join(&file.name), &file.bytes).unwrap();
        }
        fs::write(Path::new(FOLDER).join(format!("{kind}.txt")), reads_as(files)).unwrap();
    }
}
