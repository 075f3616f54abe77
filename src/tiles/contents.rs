//! All files that a manifest leads to: for whoever reads, copies or counts a whole directory.

use super::{Kind, Manifest, SourceCredit, decode_shard};
use std::collections::HashSet;

/// What a directory consists of, besides its manifest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contents {
    /// Names of the packs.
    pub packs: Vec<String>,
    /// Names of shards and outcodes.
    pub others: Vec<String>,
    /// Every source once, in the order in which they are named first.
    pub sources: Vec<SourceCredit>,
}

impl Contents {
    /// Looks into the shards, which `get` reads by their names.
    ///
    /// # Errors
    /// Those of `get`, and what it makes of a shard that cannot be read.
    pub fn of<E: From<super::TileError>>(
        manifest: &Manifest,
        mut get: impl FnMut(&str) -> Result<Vec<u8>, E>,
    ) -> Result<Self, E> {
        let mut contents = Self {
            packs: manifest.packs.iter().map(|part| part.name(Kind::Pack)).collect(),
            others: manifest.outcodes.iter().map(|part| part.name(Kind::Outcodes)).collect(),
            sources: manifest.sources.clone(),
        };
        let mut known: HashSet<String> = contents.sources.iter().map(|source| source.id.clone()).collect();
        for part in manifest.shards.iter().chain(&manifest.anywhere) {
            let name = part.name(Kind::Shard);
            let shard = decode_shard(&get(&name)?)?;
            contents.others.push(name);
            contents.packs.extend(shard.packs.iter().map(|part| part.name(Kind::Pack)));
            let new = shard.sources.into_iter().filter(|source| known.insert(source.id.clone()));
            contents.sources.extend(new);
        }
        Ok(contents)
    }
}
