//! `hub import`: from a feed to the directory that the site serves.

use crate::folder::Folder;
use crate::system::say;
use anyhow::{Context, Result};
use std::fs;
use std::path::PathBuf;

/// The made-up town of `hub new --demo`.
const SAMPLE: &[u8] = include_bytes!("sample/town.json");

/// What `hub import` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// Files to read: Open Referral UK or HSDS 3 JSON
    #[arg(required = true)]
    feeds: Vec<PathBuf>,
}

/// One feed, read.
pub(crate) struct Source {
    /// What the report calls it.
    name: String,
    bytes: Vec<u8>,
}

/// Reads the feeds and builds the directory.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    let read = |path: &PathBuf| {
        let bytes = fs::read(path).with_context(|| format!("cannot read the feed {}", path.display()))?;
        Ok(Source { name: path.display().to_string(), bytes })
    };
    let sources = arguments.feeds.iter().map(read).collect::<Result<Vec<_>>>()?;
    import_sources(&folder, &sources)
}

/// Imports the built-in sample.
pub(crate) fn import_sample(folder: &Folder) -> Result<()> {
    import_sources(folder, &[Source { name: "the sample".to_owned(), bytes: SAMPLE.to_vec() }])
}

/// The one way from feeds to `site/directory/`.
pub(crate) fn import_sources(folder: &Folder, sources: &[Source]) -> Result<()> {
    let directory = folder.site().join("directory");
    fs::create_dir_all(&directory).with_context(|| format!("cannot make {}", directory.display()))?;
    for source in sources {
        say!("{}: {} bytes read, nothing imported: this build has no importer", source.name, source.bytes.len());
    }
    Ok(())
}
