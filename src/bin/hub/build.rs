//! `hub build`: everything that `hub serve` answers with GET, as plain files for any host of files, each also
//! packed with brotli and gzip. Letters cannot go to such a host: they go to the `inbox` that `site.json` names.
//!
//! The new folder is whole before it takes the old one's place. What is copied from there to a host may
//! arrive in pieces: `files.json` holds every file's hash, and browsers take all or nothing.

use crate::folder::{Folder, settings_in};
use crate::headers::SecurityHeaders;
use crate::hosts::{Host, Place};
use crate::http::{self, BuiltIn, Layers, Pages};
use crate::system::say;
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// What `hub build` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// The folder to write; what an earlier build wrote there is replaced
    #[arg(long)]
    to: PathBuf,
    /// A folder with the built site, instead of the one inside this program
    #[arg(long)]
    dist: Option<PathBuf>,
    /// Who will serve the files: each is told of the same headers in its own way
    #[arg(long, value_enum, default_value = "netlify")]
    host: Host,
}

/// A file that every build has: how an earlier build is known.
const MARK: &str = "files.json";

/// Writes the files and says what is left to do.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    let settings = settings_in(&folder.site())?;
    refuse_strangers(&arguments.to)?;
    let headers = SecurityHeaders::new(settings.inbox.as_deref());
    let inbox = settings.inbox.clone();
    let layers = Layers::new(folder.site(), arguments.dist.clone().map_or(BuiltIn::Embedded, BuiltIn::Folder));
    if !layers.has_index() {
        bail!("there is no index.html: this program was built without the site. Name it with --dist");
    }
    let mut pages = Pages::new(layers, settings);
    if arguments.host == Host::None {
        pages.policy_in_page = policy(&headers);
    }
    let documents = http::documents(&pages);
    let unfinished = named(&arguments.to, ".new");
    remove(&unfinished)?;
    for (name, bytes) in &documents {
        write(&unfinished.join(name), bytes)?;
        if !http::is_packed(name) {
            pack(&unfinished, name, bytes)?;
        }
    }
    let directory = write_directory(&pages, &unfinished)?;
    let names = documents.keys().chain(&directory).map(String::as_str);
    let told = arguments.host.settings(&headers, names);
    let told = told.map(|(place, text)| write_settings(arguments, &unfinished, place, &text)).transpose()?;
    take_the_place(&unfinished, &arguments.to)?;
    say!("{} files are in {}.", documents.len() + directory.len(), arguments.to.display());
    if let Some(told) = told {
        say!("The headers for the host are in {}.", told.display());
    }
    match inbox {
        Some(inbox) => say!("Letters go to {inbox}: `hub serve` must run there."),
        None => say!("site.json names no `inbox`: on a host of files alone nobody can send a letter."),
    }
    Ok(())
}

fn policy(headers: &SecurityHeaders) -> Option<String> {
    headers.lines().find(|(name, _)| *name == "content-security-policy").map(|(_, value)| value.to_owned())
}

/// A folder with other things in it is nobody's to replace.
fn refuse_strangers(to: &Path) -> Result<()> {
    let mut entries = match fs::read_dir(to) {
        Ok(entries) => entries,
        Err(_) if !to.exists() => return Ok(()),
        Err(error) => return Err(error).with_context(|| format!("cannot look into {}", to.display())),
    };
    if entries.next().is_some() && !to.join(MARK).is_file() {
        bail!("{} is not empty and not from `hub build`; nothing was changed. Name another folder", to.display());
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let cannot = || format!("cannot write {}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(cannot)?;
    }
    fs::write(path, bytes).with_context(cannot)
}

/// The directory, file by file; what is packed already is not packed again. Answers the names of what is not
/// packed.
fn write_directory(pages: &Pages, unfinished: &Path) -> Result<Vec<String>> {
    let names = http::directory_names(pages);
    let is_packed = |name: &str| name.ends_with(".br") || name.ends_with(".gz");
    for name in &names {
        let bytes = http::directory_file(pages, name).with_context(|| format!("cannot read {name}"))?;
        write(&unfinished.join(name), &bytes)?;
        // They are in order.
        if !is_packed(name) && names.binary_search(&format!("{name}.br")).is_err() {
            pack(unfinished, name, &bytes)?;
        }
    }
    Ok(names.into_iter().filter(|name| !is_packed(name)).collect())
}

/// `NAME.br` and `NAME.gz`, where they are smaller.
fn pack(folder: &Path, name: &str, bytes: &[u8]) -> Result<()> {
    let Some(packed) = http::brotli(bytes) else { return Ok(()) };
    write(&folder.join(format!("{name}.br")), &packed)?;
    http::gzip(bytes).map_or(Ok(()), |packed| write(&folder.join(format!("{name}.gz")), &packed))
}

/// Says where they are.
fn write_settings(arguments: &Arguments, unfinished: &Path, place: Place, text: &str) -> Result<PathBuf> {
    match place {
        Place::Inside(name) => {
            write(&unfinished.join(name), text.as_bytes())?;
            Ok(arguments.to.join(name))
        }
        Place::Beside(ending) => {
            let path = named(&arguments.to, ending);
            write(&path, text.as_bytes())?;
            Ok(path)
        }
    }
}

/// The folder's own name with an ending.
fn named(folder: &Path, ending: &str) -> PathBuf {
    let mut name: OsString = folder.file_name().map(OsString::from).unwrap_or_else(|| "site".into());
    name.push(ending);
    folder.with_file_name(name)
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}

fn take_the_place(unfinished: &Path, to: &Path) -> Result<()> {
    let before = named(to, ".before");
    remove(&before)?;
    if to.exists() {
        fs::rename(to, &before).with_context(|| format!("cannot move {} aside", to.display()))?;
    }
    fs::rename(unfinished, to).with_context(|| format!("cannot write {}", to.display()))?;
    remove(&before)
}
