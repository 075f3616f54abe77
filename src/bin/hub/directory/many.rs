//! Publishing a directory of thousands of files without holding its listings. The promise is that of `put`: each file is
//! on the disk before it has its name, and the manifest comes last. But they go to the disk many at a time: a disk
//! takes as long for one file as for dozens together.

use super::{Old, Shelf, contents, file as read_file, left, manifest, put, sync};
use crate::system::now;
use anyhow::{Context, Result};
use come_along::model::Listing;
use come_along::tiles::{About, Contents, File, MANIFEST, Spool, decode_pack};
use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::thread;

/// So many files go to the disk together, by so many threads.
const TOGETHER: usize = 512;
const SYNCING: usize = 16;

/// What was published last, to be gone through.
pub(crate) struct Before {
    folder: PathBuf,
    pub(crate) contents: Contents,
    pub(crate) is_country: bool,
}

impl Before {
    /// Each listing, in the order of the packs. One that cannot be read makes all unreadable: nobody could say whether
    /// it is gone.
    pub(crate) fn each(&self, mut then: impl FnMut(Listing) -> Result<()>) -> Result<()> {
        for name in &self.contents.packs {
            let path = self.folder.join(name);
            let cannot = || format!("cannot read {}", path.display());
            let pack = decode_pack(&read_file(&self.folder, name)?).with_context(cannot)?;
            if pack.unreadable > 0 {
                anyhow::bail!("{}: {} listings cannot be read", path.display(), pack.unreadable);
            }
            pack.listings.into_iter().try_for_each(&mut then)?;
        }
        Ok(())
    }
}

/// What is to be published, on its way.
pub(crate) struct Spooled<'a, T, G> {
    pub(crate) spool: Spool<T>,
    pub(crate) about: About,
    /// Gives back the block of a ticket.
    pub(crate) block: G,
    /// The tickets of what the hub has hidden.
    pub(crate) hidden: &'a BTreeSet<T>,
    /// Whether the public files are packed beside, which takes long.
    pub(crate) packs: bool,
}

impl Shelf {
    /// What was published last, as [`Shelf::read`] chooses it.
    pub(crate) fn before(&self) -> Result<Option<Before>> {
        let Some(public) = manifest(&self.public)? else { return Ok(None) };
        let whole = self.whole.as_deref().and_then(|whole| Some((whole, manifest(whole).ok()??)));
        let whole = whole.filter(|(_, whole)| whole.made_at >= public.made_at);
        let (folder, manifest) = whole.unwrap_or((&self.public, public));
        let contents = contents(folder, &manifest)?;
        let is_country = !(manifest.shards.is_empty() && manifest.anywhere.is_empty());
        Ok(Some(Before { folder: folder.to_owned(), contents, is_country }))
    }

    /// Publishes what was spooled, in the order of [`Shelf::publish`].
    pub(crate) fn publish_spooled<T, G>(&self, mut all: Spooled<'_, T, G>) -> Result<()>
    where
        T: Copy + Ord,
        G: Fn(T) -> Result<Vec<u8>>,
    {
        let mut whole_files = None;
        if let Some(whole) = &self.whole {
            whole_files = Some(write(whole, &mut all)?);
            left::tidy(whole, whole_files.as_ref().unwrap_or(&BTreeSet::new()), Old::Goes, now())?;
        }
        let named = match (whole_files, &self.whole) {
            // The same files: one copy of each on the disk is enough.
            (Some(named), Some(whole)) if all.hidden.is_empty() => link_all(whole, &self.public, &named)?,
            _ => {
                let hidden = all.hidden;
                all.spool.retain(|ticket| Ok::<_, anyhow::Error>(!hidden.contains(ticket)))?;
                write(&self.public, &mut all)?
            }
        };
        let named = if all.packs { put::pack_beside(&self.public, named)? } else { named };
        left::tidy(&self.public, &named, Old::Stays, now())
    }
}

/// Writes the files of a directory; answers their names.
fn write<T: Copy, G: Fn(T) -> Result<Vec<u8>>>(folder: &Path, all: &mut Spooled<'_, T, G>) -> Result<BTreeSet<String>> {
    let mut many = Many::into(folder)?;
    all.spool.write(&all.about, |ticket| (all.block)(ticket), |file| many.put(&file))?;
    many.finish()
}

/// Gives the files of one folder names in another too, the manifest last.
fn link_all(from: &Path, to: &Path, named: &BTreeSet<String>) -> Result<BTreeSet<String>> {
    fs::create_dir_all(to).with_context(|| format!("cannot make {}", to.display()))?;
    let others = named.iter().filter(|name| *name != MANIFEST);
    for name in others.filter(|name| !same(&from.join(name), &to.join(name))) {
        link(from, to, name)?;
    }
    sync(to)?;
    // One that was packed beside would be older than what it stands for.
    put::forget_packed(to, MANIFEST);
    let bytes = fs::read(from.join(MANIFEST)).with_context(|| format!("cannot read {}", from.display()))?;
    put::place(to, MANIFEST, &bytes)?;
    sync(to)?;
    Ok(named.clone())
}

/// Whether two names are of one file, or of files of the same bytes.
fn same(one: &Path, other: &Path) -> bool {
    let bytes = |path: &Path| fs::read(path).ok();
    other.exists() && bytes(one) == bytes(other)
}

fn link(from: &Path, to: &Path, name: &str) -> Result<()> {
    let (unfinished, finished) = (to.join(format!(".{name}.new")), to.join(name));
    let _ = fs::remove_file(&unfinished);
    // Another disk has no second name for it.
    if fs::hard_link(from.join(name), &unfinished).is_err() {
        let bytes = fs::read(from.join(name)).with_context(|| format!("cannot read {}", from.join(name).display()))?;
        return put::place(to, name, &bytes);
    }
    fs::rename(&unfinished, &finished).with_context(|| format!("cannot write {}", finished.display()))
}

/// A directory of many files that is being written.
struct Many {
    folder: PathBuf,
    named: BTreeSet<String>,
    /// Written, and not known to be on the disk.
    waiting: Vec<String>,
}

impl Many {
    fn into(folder: &Path) -> Result<Self> {
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(Self { folder: folder.to_owned(), named: BTreeSet::new(), waiting: Vec::new() })
    }

    fn put(&mut self, file: &File) -> Result<()> {
        self.named.insert(file.name.clone());
        if file.name == MANIFEST {
            self.settle()?;
            sync(&self.folder)?;
            put::forget_packed(&self.folder, MANIFEST);
            return put::place(&self.folder, MANIFEST, &file.bytes);
        }
        let finished = self.folder.join(&file.name);
        // The name says what is in it; but a disk may have damaged it.
        if finished.exists() && fs::read(&finished).ok().as_deref() == Some(&file.bytes) {
            return Ok(());
        }
        let unfinished = self.unfinished(&file.name);
        // One may lie here from an import that was cut off.
        let _ = fs::remove_file(&unfinished);
        let made = OpenOptions::new().write(true).create_new(true).mode(0o644).open(&unfinished);
        made.and_then(|mut made| made.write_all(&file.bytes))
            .with_context(|| format!("cannot write {}", unfinished.display()))?;
        self.waiting.push(file.name.clone());
        if self.waiting.len() >= TOGETHER { self.settle() } else { Ok(()) }
    }

    fn unfinished(&self, name: &str) -> PathBuf {
        self.folder.join(format!(".{name}.new"))
    }

    /// What waits is on the disk, and has its name.
    fn settle(&mut self) -> Result<()> {
        let waiting = std::mem::take(&mut self.waiting);
        let this = &*self;
        thread::scope(|scope| {
            let parts = waiting.chunks(waiting.len().div_ceil(SYNCING).max(1));
            let syncing: Vec<_> = parts
                .map(|part| {
                    scope.spawn(move || {
                        part.iter().try_for_each(|name| fs::File::open(this.unfinished(name))?.sync_all())
                    })
                })
                .collect();
            syncing
                .into_iter()
                .try_for_each(|one| one.join().unwrap_or_else(|_| Err(std::io::Error::other("a thread failed"))))
        })
        .with_context(|| format!("cannot write {} to the disk", self.folder.display()))?;
        for name in &waiting {
            let finished = self.folder.join(name);
            fs::rename(self.unfinished(name), &finished)
                .with_context(|| format!("cannot write {}", finished.display()))?;
        }
        Ok(())
    }

    fn finish(self) -> Result<BTreeSet<String>> {
        sync(&self.folder)?;
        Ok(self.named)
    }
}
