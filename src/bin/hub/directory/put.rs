//! Putting the files of a directory beside the old ones: each on disk before it gets its name, the manifest
//! last and after all other names are on disk too.
//!
//! Of a country each file also stands there packed, with brotli and gzip at their best, for any host of files.
//! That takes minutes for a million listings, so several are packed at once, and none again that is the
//! same as before. A town's are packed by whoever serves them, in no time.

use super::sync;
use crate::folder::write_public;
use crate::http::{brotli, gzip};
use anyhow::{Context, Result, anyhow};
use come_along::tiles::{File, MANIFEST};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

/// Whether files are packed beside.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Packing {
    /// Nobody but the hub reads them.
    Never,
    /// When there are many.
    OfACountry,
}

/// A directory that is being written.
pub(crate) struct Putting {
    folder: PathBuf,
    is_packed: bool,
    /// Names of what was put, and of what is packed beside.
    named: RefCell<BTreeSet<String>>,
    packers: RefCell<Option<Packers>>,
}

impl Putting {
    /// Into that folder, which need not be there yet.
    pub(crate) fn into(folder: &Path, packing: Packing, is_country: bool) -> Result<Self> {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let is_packed = is_country && packing == Packing::OfACountry;
        let packers = is_packed.then(|| Packers::start(folder));
        Ok(Self { folder: folder.to_owned(), is_packed, named: RefCell::default(), packers: RefCell::new(packers) })
    }

    /// Puts one file. The manifest waits for all others.
    pub(crate) fn put(&self, file: File) -> Result<()> {
        let mut named = self.named.borrow_mut();
        named.insert(file.name.clone());
        if file.name == MANIFEST {
            if let Some(packers) = self.packers.borrow_mut().take() {
                named.extend(packers.finish()?);
            }
            if self.is_packed {
                // First, so that nobody is given a packed one that is older.
                pack(&self.folder, &file)?.into_iter().for_each(|name| _ = named.insert(name));
            }
            sync(&self.folder)?;
            return place(&self.folder, &file.name, &file.bytes);
        }
        // The name says what is in it; but a disk may have damaged it.
        if fs::read(self.folder.join(&file.name)).ok().as_deref() != Some(&file.bytes) {
            place(&self.folder, &file.name, &file.bytes)?;
        }
        match &*self.packers.borrow() {
            Some(packers) => packers.pack(file),
            None => Ok(()),
        }
    }

    /// What was put, once the names are on disk.
    pub(crate) fn finish(self) -> Result<BTreeSet<String>> {
        sync(&self.folder)?;
        Ok(self.named.into_inner())
    }
}

/// One file, whole and on disk before it has its name.
pub(super) fn place(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let unfinished = folder.join(format!(".{name}.new"));
    // One may lie here from an import that was cut off.
    let _ = fs::remove_file(&unfinished);
    write_public(&unfinished, bytes)?;
    let finished = folder.join(name);
    fs::rename(&unfinished, &finished).with_context(|| format!("cannot write {}", finished.display()))
}

/// Packs a file beside itself, where that is smaller; answers the names. What bears the name of its
/// content, and is packed already, stays.
fn pack(folder: &Path, file: &File) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for (ending, packed) in [(".br", brotli as fn(&[u8]) -> Option<Vec<u8>>), (".gz", gzip)] {
        let name = format!("{}{ending}", file.name);
        let is_here = file.name != MANIFEST && folder.join(&name).is_file();
        if !is_here {
            let Some(packed) = packed(&file.bytes) else { continue };
            place(folder, &name, &packed)?;
        }
        names.push(name);
    }
    Ok(names)
}

/// Packs files that are there already beside themselves; answers all names.
pub(super) fn pack_beside(folder: &Path, mut named: BTreeSet<String>) -> Result<BTreeSet<String>> {
    let packers = Packers::start(folder);
    for name in &named {
        let path = folder.join(name);
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        packers.pack(File { name: name.clone(), bytes })?;
    }
    named.extend(packers.finish()?);
    Ok(named)
}

/// Takes away what is packed beside a file that is about to change.
pub(super) fn forget_packed(folder: &Path, name: &str) {
    for ending in [".br", ".gz"] {
        let _ = fs::remove_file(folder.join(format!("{name}{ending}")));
    }
}

/// Several at once, as many as the machine has processors.
struct Packers {
    files: SyncSender<File>,
    workers: Vec<JoinHandle<Result<Vec<String>>>>,
}

impl Packers {
    fn start(folder: &Path) -> Self {
        let count = thread::available_parallelism().map_or(1, usize::from);
        let (files, wanted) = sync_channel::<File>(count);
        let wanted = Arc::new(Mutex::new(wanted));
        let workers = (0..count).map(|_| {
            let (folder, wanted) = (folder.to_owned(), Arc::clone(&wanted));
            thread::spawn(move || Self::work(&folder, &wanted))
        });
        Self { files, workers: workers.collect() }
    }

    fn work(folder: &Path, wanted: &Mutex<Receiver<File>>) -> Result<Vec<String>> {
        let mut names = Vec::new();
        loop {
            let next = wanted.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok(file) = next else { return Ok(names) };
            names.extend(pack(folder, &file)?);
        }
    }

    fn pack(&self, file: File) -> Result<()> {
        self.files.send(file).map_err(|_| anyhow!("the packed files cannot be written; is the disk full?"))
    }

    fn finish(self) -> Result<Vec<String>> {
        drop(self.files);
        let mut names = Vec::new();
        for worker in self.workers {
            names.extend(worker.join().map_err(|_| anyhow!("packing failed"))??);
        }
        Ok(names)
    }
}
