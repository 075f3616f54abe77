//! `hub import`: from feeds to the directory that the site serves.
//!
//! The published directory changes only when every feed could be read: its files are written
//! beside the old ones, the manifest last, and only then are the old packs removed.

use crate::folder::{Folder, write_public};
use crate::system::{now, say};
use anyhow::{Context, Result, bail};
use chrono::DateTime;
use come_along::import::{self, Report, Settings};
use come_along::model::{Listing, uk_time::uk_date};
use come_along::tiles::{Directory, File, SourceCredit, encode};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The made-up town of `hub new --demo`. Its dates are days from today.
const SAMPLE: &[u8] = include_bytes!("sample/town.csv");

/// What `hub import` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// Where to write the report; never inside the public folder
    #[arg(long)]
    report: Option<PathBuf>,
    /// What people read about where the list comes from
    #[arg(long)]
    name: Option<String>,
    /// The licence of the source, as it states it
    #[arg(long)]
    licence: Option<String>,
    /// Files to read: our spreadsheet as CSV (`hub template`), or Open Referral UK or HSDS JSON
    #[arg(required = true)]
    feeds: Vec<PathBuf>,
}

/// A feed and what is said about it.
struct Source {
    credit: SourceCredit,
    bytes: Vec<u8>,
    relative_dates: bool,
}

/// Reads the feeds and builds the directory.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    let report_file = arguments.report.as_deref().map(|path| outside(path, &folder)).transpose()?;
    let sources = arguments.feeds.iter().map(|path| source(path, arguments)).collect::<Result<Vec<_>>>()?;
    let text = import_sources(&folder, sources)?;
    match report_file {
        Some(path) => {
            fs::write(&path, text).with_context(|| format!("cannot write the report to {}", path.display()))?;
            say!("The report is in {}.", path.display());
        }
        None => say!("{text}"),
    }
    Ok(())
}

/// Imports the built-in sample.
pub(crate) fn import_sample(folder: &Folder) -> Result<()> {
    let credit = SourceCredit {
        id: "town".to_owned(),
        name: "the made-up town of Millbrook".to_owned(),
        licence: None,
        url: None,
    };
    import_sources(folder, vec![Source { credit, bytes: SAMPLE.to_vec(), relative_dates: true }]).map(|_| ())
}

fn source(path: &Path, arguments: &Arguments) -> Result<Source> {
    let bytes = fs::read(path).with_context(|| format!("cannot read the feed {}", path.display()))?;
    let id = short_name(path);
    let name = arguments.name.clone().unwrap_or_else(|| id.clone());
    Ok(Source {
        credit: SourceCredit { id, name, licence: arguments.licence.clone(), url: None },
        bytes,
        relative_dates: false,
    })
}

/// The file's name without its ending, in the small letters that ids are made of.
pub(crate) fn short_name(path: &Path) -> String {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
    let plain: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let plain = plain.trim_matches('-');
    if plain.is_empty() { "feed".to_owned() } else { plain.to_owned() }
}

/// A report names records and people's mistakes: it is for the hub alone.
fn outside(report: &Path, folder: &Folder) -> Result<PathBuf> {
    let parent = match report.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let parent = parent.canonicalize().with_context(|| format!("there is no folder {}", parent.display()))?;
    let public = folder.site().canonicalize().unwrap_or_else(|_| folder.site());
    if parent.starts_with(&public) {
        bail!("the report would lie in {}, which everybody can read; choose another folder", public.display());
    }
    Ok(report.to_owned())
}

/// The one way from feeds to `site/directory/`. Answers the report.
fn import_sources(folder: &Folder, sources: Vec<Source>) -> Result<String> {
    let made_at = now();
    let today = uk_date(DateTime::from_timestamp(made_at, 0).unwrap_or_default());
    let mut listings: BTreeMap<String, Listing> = BTreeMap::new();
    let mut reports: Vec<Report> = Vec::new();
    let mut credits = Vec::new();
    for source in sources {
        let mut settings = Settings::new(source.credit.id.clone(), today);
        settings.relative_dates = source.relative_dates;
        settings.credit = source.credit.licence.clone().unwrap_or_default();
        let imported = import::read(&source.bytes, &settings)
            .with_context(|| format!("{}: nothing was changed; the site shows what it showed", source.credit.id))?;
        // Ids begin with the source's name, so that two feeds meet only when they are the same.
        listings.extend(imported.listings.into_iter().map(|listing| (listing.id.clone(), listing)));
        reports.push(imported.report);
        credits.push(source.credit);
    }
    let directory =
        Directory { area: "all".to_owned(), made_at, sources: credits, listings: listings.into_values().collect() };
    publish(&folder.site().join("directory"), &encode(&directory))?;
    Ok(reports.iter().map(|report| format!("{report}\n")).collect())
}

/// Writes the files, the manifest last, then takes away the packs that it no longer names.
fn publish(directory: &Path, files: &[File]) -> Result<()> {
    fs::create_dir_all(directory).with_context(|| format!("cannot make {}", directory.display()))?;
    for file in files {
        let unfinished = directory.join(format!(".{}.new", file.name));
        // One may lie here from an import that was cut off.
        let _ = fs::remove_file(&unfinished);
        write_public(&unfinished, &file.bytes)?;
        let finished = directory.join(&file.name);
        fs::rename(&unfinished, &finished).with_context(|| format!("cannot write {}", finished.display()))?;
    }
    let entries = fs::read_dir(directory).with_context(|| format!("cannot read {}", directory.display()))?;
    for entry in entries.flatten() {
        let name = entry.file_name();
        let ours = name.to_string_lossy().starts_with("pack-");
        if ours && !files.iter().any(|file| name == file.name.as_str()) {
            fs::remove_file(entry.path()).with_context(|| format!("cannot remove {}", entry.path().display()))?;
        }
    }
    Ok(())
}
