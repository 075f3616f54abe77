//! The directory on disk: read whole, and written so that whoever reads it at any moment, even
//! after the power failed, finds the old one or the new one and never half of one.
//!
//! A hub keeps it twice: the public one, and one in its own folder that still has the listings
//! which the hub has hidden, so that they can be shown again and are compared at the next import.
//!
//! `put`: the files, packed beside where there are many - `many`: those of a country, which is too large to hold -
//! `left`: what a new directory no longer names.

mod left;
mod many;
mod put;

use crate::folder::Folder;
use crate::hidden::Hidden;
use crate::system::now;
use anyhow::{Context, Result, bail};
use come_along::import::districts;
use come_along::model::Listing;
use come_along::tiles::{
    About, Contents, MANIFEST, Manifest, ONE_PACK, SourceCredit, Spool, block, decode_manifest, decode_pack,
};
pub(crate) use many::{Before, Spooled};
pub(crate) use put::{Packing, Putting};
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

/// What becomes of files that a new directory no longer names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Old {
    /// They stay for visits that are under way: see `left`.
    Stays,
    /// They go at once: something was taken down.
    Goes,
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
        let Some(public) = manifest(&self.public)? else { return Ok(None) };
        // A copy that is older was not made from what is published, and one that cannot be read
        // costs only the hidden listings.
        let whole = self.whole.as_deref().and_then(|whole| Some((whole, manifest(whole).ok()??)));
        let whole = whole.filter(|(_, whole)| whole.made_at >= public.made_at);
        if let Some(whole) = whole.and_then(|(folder, manifest)| read(folder, manifest).ok()) {
            return Ok(Some(whole));
        }
        read(&self.public, public).map(Some)
    }

    /// Publishes all but what is hidden. The whole copy first: whatever happens in between, the
    /// hub's own copy is never behind the public one.
    pub(crate) fn publish(&self, directory: Published, hidden: &Hidden, old: Old) -> Result<()> {
        let all: Vec<&Listing> = directory.listings.iter().collect();
        if let Some(whole) = &self.whole {
            write(whole, &directory, &all, Packing::Never, Old::Goes)?;
        }
        let visible: Vec<&Listing> = all.into_iter().filter(|listing| !hidden.has(&listing.id)).collect();
        write(&self.public, &directory, &visible, Packing::OfACountry, old)
    }
}

fn write(folder: &Path, directory: &Published, listings: &[&Listing], packing: Packing, old: Old) -> Result<()> {
    let mut spool = Spool::default();
    listings.iter().for_each(|listing| spool.add(listing, *listing));
    let about = About {
        made_at: directory.made_at,
        sources: directory.sources.clone(),
        districts: districts(listings.iter().copied()),
        one_pack: ONE_PACK,
    };
    let is_country = spool.len() > about.one_pack;
    let putting = Putting::into(folder, packing, is_country)?;
    spool.write(&about, |listing| Ok(block(listing)), |file| putting.put(file))?;
    let named = putting.finish()?;
    // Who has the list of a town has all of it.
    left::tidy(folder, &named, if is_country { old } else { Old::Goes }, now())
}

/// The manifest in a folder; nothing where there is none.
pub(crate) fn manifest(directory: &Path) -> Result<Option<Manifest>> {
    let path = directory.join(MANIFEST);
    let bytes = match fs::read(&path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        read => read.with_context(|| format!("cannot read {}", path.display()))?,
    };
    decode_manifest(&bytes).with_context(|| format!("cannot read {}", path.display())).map(Some)
}

/// All that a manifest leads to. Errors name the file.
pub(crate) fn contents(directory: &Path, manifest: &Manifest) -> Result<Contents> {
    Contents::of(manifest, |name| file(directory, name))
}

/// One file of a directory. Its name comes from another file, so it must be a plain one.
pub(crate) fn file(directory: &Path, name: &str) -> Result<Vec<u8>> {
    let path = directory.join(name);
    if Path::new(name).components().count() != 1 || path.file_name().is_none_or(|file| file != name) {
        bail!("{} names a file that is not beside it: {name}", directory.join(MANIFEST).display());
    }
    fs::read(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// Reads a directory. Listings that cannot be read make it unreadable: nobody could say whether
/// they are gone.
fn read(directory: &Path, manifest: Manifest) -> Result<Published> {
    let contents = contents(directory, &manifest)?;
    let mut listings = Vec::new();
    for name in &contents.packs {
        let path = directory.join(name);
        let pack = decode_pack(&file(directory, name)?).with_context(|| format!("cannot read {}", path.display()))?;
        if pack.unreadable > 0 {
            bail!("{}: {} listings cannot be read", path.display(), pack.unreadable);
        }
        listings.extend(pack.listings);
    }
    Ok(Published { made_at: manifest.made_at, sources: contents.sources, listings })
}

/// The names in a folder are on disk when this returns.
pub(crate) fn sync(folder: &Path) -> Result<()> {
    let synced = fs::File::open(folder).and_then(|folder| folder.sync_all());
    synced.with_context(|| format!("cannot write {} to the disk", folder.display()))
}
