//! The directory on disk: read whole, and written so that whoever reads it at any moment, even
//! after the power failed, finds the old one or the new one and never half of one.
//!
//! A hub keeps it twice: the public one, and one in its own folder that still has the listings
//! which the hub has hidden, so that they can be shown again and are compared at the next import.

use crate::folder::{Folder, write_public};
use crate::hidden::Hidden;
use anyhow::{Context, Result, bail};
use come_along::import::districts;
use come_along::model::Listing;
use come_along::tiles::{Directory, File, MANIFEST, SourceCredit, decode_manifest, decode_pack, encode};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Where a directory is published, and where the hub keeps the whole of it.
pub(crate) struct Shelf {
    public: PathBuf,
    whole: Option<PathBuf>,
}

/// A directory that was published.
#[derive(Default)]
pub(crate) struct Published {
    pub(crate) made_at: i64,
    pub(crate) sources: Vec<SourceCredit>,
    pub(crate) listings: Vec<Listing>,
}

impl Shelf {
    /// The hub's own, or one somewhere else, of which no whole copy is kept.
    pub(crate) fn new(folder: &Folder, out: Option<&Path>) -> Self {
        match out {
            Some(out) => Self { public: out.to_owned(), whole: None },
            None => {
                let whole = folder.imports().join("whole");
                Self { public: folder.site().join("directory"), whole: Some(whole) }
            }
        }
    }

    /// The public folder.
    pub(crate) fn public(&self) -> &Path {
        &self.public
    }

    /// What was published last, the hidden listings too where they are kept. Nothing when nothing
    /// is published.
    pub(crate) fn read(&self) -> Result<Option<Published>> {
        let Some(public) = read(&self.public)? else { return Ok(None) };
        // A copy that is older was not made from what is published, and one that cannot be read
        // costs only the hidden listings.
        let whole = self.whole.as_deref().and_then(|whole| read(whole).ok().flatten());
        Ok(Some(whole.filter(|whole| whole.made_at >= public.made_at).unwrap_or(public)))
    }

    /// Publishes all but what is hidden. The whole copy first: whatever happens in between, the
    /// hub's own copy is never behind the public one.
    pub(crate) fn publish(&self, directory: Published, hidden: &Hidden) -> Result<()> {
        if let Some(whole) = &self.whole {
            write(whole, &files(&directory, directory.listings.clone()))?;
        }
        let visible = directory.listings.iter().filter(|listing| !hidden.has(&listing.id)).cloned().collect();
        write(&self.public, &files(&directory, visible))
    }
}

fn files(directory: &Published, listings: Vec<Listing>) -> Vec<File> {
    let sources = directory.sources.clone();
    let districts = districts(&listings);
    encode(&Directory { area: "all".to_owned(), made_at: directory.made_at, sources, listings, districts })
}

/// Reads a directory. Listings that cannot be read make it unreadable: nobody could say whether
/// they are gone.
fn read(directory: &Path) -> Result<Option<Published>> {
    let path = directory.join(MANIFEST);
    let bytes = match fs::read(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        read => read.with_context(|| format!("cannot read {}", path.display()))?,
    };
    let manifest = decode_manifest(&bytes).with_context(|| format!("cannot read {}", path.display()))?;
    let mut listings = Vec::new();
    for entry in &manifest.packs {
        let path = directory.join(&entry.file);
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let pack = decode_pack(&bytes).with_context(|| format!("cannot read {}", path.display()))?;
        if pack.unreadable > 0 {
            bail!("{}: {} listings cannot be read", path.display(), pack.unreadable);
        }
        listings.extend(pack.listings);
    }
    Ok(Some(Published { made_at: manifest.made_at, sources: manifest.sources, listings }))
}

/// Writes the files beside the old ones, each on disk before it gets its name, the manifest last
/// and after the names of its packs are on disk too; then takes away the packs that it no longer
/// names.
fn write(directory: &Path, files: &[File]) -> Result<()> {
    fs::create_dir_all(directory).with_context(|| format!("cannot make {}", directory.display()))?;
    for file in files {
        let unfinished = directory.join(format!(".{}.new", file.name));
        // One may lie here from an import that was cut off.
        let _ = fs::remove_file(&unfinished);
        write_public(&unfinished, &file.bytes)?;
        let finished = directory.join(&file.name);
        fs::rename(&unfinished, &finished).with_context(|| format!("cannot write {}", finished.display()))?;
        sync(directory)?;
    }
    remove_others(directory, files)
}

/// What an import left behind that was cut off, and the packs of the directory before.
fn remove_others(directory: &Path, files: &[File]) -> Result<()> {
    let entries = fs::read_dir(directory).with_context(|| format!("cannot read {}", directory.display()))?;
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_pack = name.to_string_lossy().starts_with("pack-") || name.to_string_lossy().starts_with(".pack-");
        if is_pack && !files.iter().any(|file| name == file.name.as_str()) {
            fs::remove_file(entry.path()).with_context(|| format!("cannot remove {}", entry.path().display()))?;
        }
    }
    Ok(())
}

/// The names in a folder are on disk when this returns.
pub(crate) fn sync(folder: &Path) -> Result<()> {
    let synced = fs::File::open(folder).and_then(|folder| folder.sync_all());
    synced.with_context(|| format!("cannot write {} to the disk", folder.display()))
}
