//! What was fetched, kept in the hub's own folder and never in the public one: for the next
//! request ("you have it already"), and for going on after an import was cut off.
//!
//! One folder a source. Each answer is two files, named by a hash of its address, which may hold a
//! key: the bytes, and what is known of them. A torn file is seen by its hash and fetched again.

use super::client::Known;
use crate::system::{hex, now};
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use std::fs::{self, DirBuilder, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// An import that was cut off longer ago than this begins anew: pages of two days do not fit.
const GOES_ON_FOR_SECONDS: i64 = 6 * 60 * 60;
/// Lies here while an import is under way; holds when it began.
const UNFINISHED: &str = "unfinished";

/// What is kept of one source.
pub(crate) struct Store {
    folder: PathBuf,
    began: i64,
    goes_on: bool,
    used: HashSet<String>,
}

/// What is known of an answer.
#[derive(Serialize, Deserialize)]
struct Note {
    etag: Option<String>,
    modified: Option<String>,
    /// SHA-256 of the bytes.
    sha256: String,
    /// Seconds since 1970.
    at: i64,
}

/// An answer that is kept.
pub(super) struct Kept {
    pub(super) bytes: Vec<u8>,
    pub(super) known: Known,
    /// Whether it was fetched by this import, before it was cut off.
    pub(super) is_of_this_import: bool,
}

impl Store {
    /// The store of a source; goes on where an import was cut off.
    pub(crate) fn open(folder: &Path) -> Result<Self> {
        let made = DirBuilder::new().recursive(true).mode(0o700).create(folder);
        made.with_context(|| format!("cannot make {}", folder.display()))?;
        let unfinished = folder.join(UNFINISHED);
        let began = fs::read_to_string(&unfinished).ok().and_then(|text| text.trim().parse::<i64>().ok());
        let began = began.filter(|began| (0..GOES_ON_FOR_SECONDS).contains(&(now() - began)));
        let store = Self {
            folder: folder.to_owned(),
            began: began.unwrap_or_else(now),
            goes_on: began.is_some(),
            used: HashSet::new(),
        };
        if began.is_none() {
            store.put(UNFINISHED, store.began.to_string().as_bytes())?;
        }
        Ok(store)
    }

    /// Whether an import was cut off, so that its pages are used again.
    pub(super) fn goes_on(&self) -> bool {
        self.goes_on
    }

    /// What is kept of an address, when it is whole.
    pub(super) fn get(&mut self, address: &str) -> Option<Kept> {
        let key = key(address);
        let note: Note = serde_json::from_slice(&fs::read(self.path(&key, "json")).ok()?).ok()?;
        let bytes = fs::read(self.path(&key, "body")).ok()?;
        if hex(&Sha256::digest(&bytes)) != note.sha256 {
            return None;
        }
        self.used.insert(key);
        let is_of_this_import = self.goes_on && note.at >= self.began;
        Some(Kept { bytes, known: Known { etag: note.etag, modified: note.modified }, is_of_this_import })
    }

    /// Keeps an answer: the bytes first, so that a note never speaks of bytes that are not there.
    pub(super) fn keep(&mut self, address: &str, bytes: &[u8], known: &Known) -> Result<()> {
        let key = key(address);
        let sha256 = hex(&Sha256::digest(bytes));
        let note = Note { etag: known.etag.clone(), modified: known.modified.clone(), sha256, at: now() };
        self.put(&format!("{key}.body"), bytes)?;
        self.put(&format!("{key}.json"), &serde_json::to_vec(&note).context("a note cannot be written")?)?;
        self.used.insert(key);
        Ok(())
    }

    /// Nothing that is kept is so any more.
    pub(super) fn forget(&mut self) -> Result<()> {
        self.used.clear();
        let entries = fs::read_dir(&self.folder).with_context(|| format!("cannot read {}", self.folder.display()))?;
        for path in entries.flatten().map(|entry| entry.path()).filter(|path| !path.ends_with(UNFINISHED)) {
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        }
        Ok(())
    }

    /// Of all that is kept only the answer of one address is still needed.
    pub(super) fn keep_only(&mut self, address: &str) {
        self.used = HashSet::from([key(address)]);
    }

    /// Everything was fetched: the next import begins anew, and what this one did not need goes.
    pub(super) fn finish(self) -> Result<()> {
        let entries = fs::read_dir(&self.folder).with_context(|| format!("cannot read {}", self.folder.display()))?;
        for entry in entries.flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let is_used = name.split('.').next().is_some_and(|key| self.used.contains(key));
            if !is_used {
                let _ = fs::remove_file(entry.path());
            }
        }
        Ok(())
    }

    fn path(&self, key: &str, ending: &str) -> PathBuf {
        self.folder.join(format!("{key}.{ending}"))
    }

    /// Whole or not at all, for the owner alone.
    fn put(&self, name: &str, bytes: &[u8]) -> Result<()> {
        let path = self.folder.join(name);
        let unfinished = self.folder.join(format!(".{name}.new"));
        let written = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&unfinished);
        written
            .and_then(|mut file| file.write_all(bytes))
            .and_then(|()| fs::rename(&unfinished, &path))
            .with_context(|| format!("cannot write {}", path.display()))
    }
}

fn key(address: &str) -> String {
    Sha256::digest(address).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
