//! A phone that opens an area of a country, as the site does: manifest, shards, packs.

use come_along::model::{Listing, Point};
use come_along::tiles::*;
use std::cell::RefCell;
use std::collections::HashMap;

/// The files of a directory by their names.
pub(crate) struct Host {
    files: HashMap<String, Vec<u8>>,
    /// What was asked for, in that order.
    pub(crate) asked: RefCell<Vec<String>>,
}

impl Host {
    pub(crate) fn of(files: Vec<File>) -> Self {
        let files = files.into_iter().map(|file| (file.name, file.bytes)).collect();
        Self { files, asked: RefCell::default() }
    }

    pub(crate) fn get(&self, name: &str) -> &[u8] {
        self.asked.borrow_mut().push(name.to_owned());
        &self.files[name]
    }

    /// Names and bytes.
    pub(crate) fn files(&self) -> impl Iterator<Item = (&String, &Vec<u8>)> {
        self.files.iter()
    }

    pub(crate) fn manifest(&self) -> Manifest {
        decode_manifest(self.get(MANIFEST)).unwrap()
    }

    /// Every listing, whole.
    pub(crate) fn all(&self) -> Vec<Listing> {
        let read = |name: &str| Ok::<_, TileError>(self.get(name).to_vec());
        let contents = Contents::of(&self.manifest(), read).unwrap();
        let packs = contents.packs.iter().map(|name| decode_pack(self.get(name)).unwrap());
        packs.flat_map(|pack| pack.listings).collect()
    }
}

/// What a phone has of an area.
pub(crate) struct Area {
    pub(crate) heads: Vec<Listing>,
    pub(crate) blocks: Vec<Vec<u8>>,
    pub(crate) reach: Option<u32>,
    pub(crate) left: u32,
    pub(crate) packs: usize,
}

/// Opens what is near `from`; of what is anywhere, without one.
pub(crate) fn open(host: &Host, from: Option<Point>, wanted: u32) -> Area {
    let manifest = host.manifest();
    let shards = if from.is_some() { &manifest.shards } else { &manifest.anywhere };
    let mut opened: Vec<Opened> = Vec::new();
    loop {
        let near = near(shards, &opened, from, wanted);
        if near.shards.is_empty() {
            let (mut heads, mut blocks) = (Vec::new(), Vec::new());
            for part in &near.packs {
                let bytes = host.get(&part.name(Kind::Pack));
                Unpacking::of(bytes).unwrap().some_more(usize::MAX, &mut heads, &mut blocks).unwrap();
            }
            return Area { heads, blocks, reach: near.reach, left: near.left, packs: near.packs.len() };
        }
        let wanted: Vec<Part> = near.shards.into_iter().cloned().collect();
        for part in wanted {
            let shard = decode_shard(host.get(&part.name(Kind::Shard))).unwrap();
            opened.push(Opened { part, shard });
        }
    }
}
