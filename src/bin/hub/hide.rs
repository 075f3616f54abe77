//! `hub hide` and `hub show`: a listing is taken down at once, without waiting for a feed, and
//! stays down until somebody shows it again.

use crate::directory::{Old, Published, Shelf};
use crate::folder::Folder;
use crate::hidden::{Hidden, HiddenListing};
use crate::import::lock;
use crate::system::{now, say};
use anyhow::{Context, Result, bail};
use chrono::DateTime;
use come_along::model::uk_time::uk_date;
use std::path::{Path, PathBuf};

/// What `hub hide` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// The listing's id, as reports print it; without one, what is hidden is listed
    #[arg(requires = "reason")]
    id: Option<String>,
    /// Why, for whoever comes after you
    #[arg(long)]
    reason: Option<String>,
    /// Where the directory is published, if not in the hub's own folder
    #[arg(long)]
    out: Option<PathBuf>,
}

/// What `hub show` is told.
#[derive(clap::Args)]
pub(crate) struct ShowArguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// The listing's id
    id: String,
    /// Where the directory is published, if not in the hub's own folder
    #[arg(long)]
    out: Option<PathBuf>,
}

/// Takes a listing down, or lists what is down.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    let (Some(id), Some(reason)) = (&arguments.id, &arguments.reason) else { return list(&folder) };
    let _lock = lock(&folder)?;
    if reason.trim().is_empty() {
        bail!("say why with --reason, for whoever comes after you");
    }
    let shelf = Shelf::new(&folder, arguments.out.as_deref());
    let directory = published(&shelf)?;
    take_down(&folder, &shelf, directory, id, reason.trim(), &arguments.dir)
}

/// Takes one listing of what is published down, and says how to undo it. Whoever calls holds the lock.
pub(crate) fn take_down(
    folder: &Folder,
    shelf: &Shelf,
    directory: Published,
    id: &str,
    reason: &str,
    dir: &Path,
) -> Result<()> {
    let mut hidden = Hidden::read(folder)?;
    if hidden.has(id) {
        bail!("{id} is hidden already; `hub hide --dir {}` lists what is", dir.display());
    }
    let listing = directory.listings.iter().find(|listing| listing.id == *id);
    let listing = listing.with_context(|| no_such(id, &directory))?;
    let name = listing.name.text.clone();
    let on = uk_date(DateTime::from_timestamp(now(), 0).unwrap_or_default()).to_string();
    // The file first: should the power fail now, the next import still takes it down.
    hidden.listings.push(HiddenListing { id: id.to_owned(), name: name.clone(), on, reason: reason.to_owned() });
    hidden.write()?;
    shelf.publish(directory, &hidden, Old::Goes)?;
    say!("\"{name}\" is not shown any more, and no import will bring it back.");
    say!("To undo: hub show --dir {} {id}", dir.display());
    Ok(())
}

/// Shows a listing again.
pub(crate) fn show(arguments: &ShowArguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    let _lock = lock(&folder)?;
    let mut hidden = Hidden::read(&folder)?;
    let id = &arguments.id;
    let Some(at) = hidden.listings.iter().position(|hidden| hidden.id == *id) else {
        bail!("{id} is not hidden; `hub hide --dir {}` lists what is", arguments.dir.display());
    };
    let shown = hidden.listings.remove(at);
    hidden.write()?;
    let shelf = Shelf::new(&folder, arguments.out.as_deref());
    let directory = shelf.read()?.unwrap_or_default();
    if directory.listings.iter().any(|listing| listing.id == *id) {
        shelf.publish(directory, &hidden, Old::Goes)?;
        say!("\"{}\" is shown again.", shown.name);
    } else {
        say!("\"{}\" is no longer hidden; the next import shows it, if its source still has it.", shown.name);
    }
    Ok(())
}

fn list(folder: &Folder) -> Result<()> {
    let hidden = Hidden::read(folder)?;
    if hidden.listings.is_empty() {
        say!("Nothing is hidden.");
    }
    for listing in &hidden.listings {
        say!("{listing}");
    }
    Ok(())
}

/// What was published last, with what is hidden.
pub(crate) fn published(shelf: &Shelf) -> Result<Published> {
    let directory = shelf.read().context("import again first")?;
    directory.with_context(|| format!("nothing is published in {}; import first", shelf.public().display()))
}

/// That there is no such listing, and those that may be meant.
pub(crate) fn no_such(id: &str, directory: &Published) -> String {
    const SHOWN: usize = 10;
    let word = id.to_lowercase();
    let alike = directory.listings.iter().filter(|listing| {
        listing.id.to_lowercase().contains(&word) || listing.name.text.to_lowercase().contains(&word)
    });
    let lines: Vec<String> =
        alike.take(SHOWN).map(|listing| format!("\n  {} \"{}\"", listing.id, listing.name.text)).collect();
    match lines.is_empty() {
        true => format!("no listing has the id {id}; type a word of its name instead, to be told its id"),
        false => format!("no listing has the id {id}; is one of these meant?{}", lines.concat()),
    }
}
