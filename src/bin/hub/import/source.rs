//! One source of `hub import`: a file, a folder of files, an archive or web addresses, to the
//! files that the library reads. The library opens archives itself, with its own limits.

use crate::fetch::{Address, Client, Progress, Store, Wanted, fetch};
use anyhow::{Context, Result, bail};
use come_along::import::{self, Feed, FeedFile, Imported, Settings, Unreadable};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

/// What says, in a folder of somebody else's spreadsheets, which column means what.
const MAPPING: &str = "mapping.toml";
/// How addresses of calendars begin that people subscribe to.
const SUBSCRIBE: &str = "webcal://";
/// What the files of a folder end with that may be feeds.
const FILES: [&str; 7] = ["csv", "tsv", "json", "jsonld", "geojson", "ics", "ical"];
/// The most files of one folder, and the most bytes in them.
const MOST_FILES: usize = 10_000;
const MOST_BYTES: u64 = 512 << 20;
/// The most folders in each other.
pub(super) const DEEPEST: usize = 8;

/// Where a source lies.
pub(super) enum Place {
    /// A file or a folder.
    Path(PathBuf),
    /// A web address.
    Web(Address),
    /// Several that are one source together: the tiles of a map, the feeds of one publisher.
    Several(Vec<Place>),
    /// The made-up town inside this program.
    Sample(&'static [u8]),
}

/// How sources on the web are asked.
pub(super) struct Web<'a> {
    pub(super) client: &'a Client,
    /// Where what was fetched is kept; a folder for each source.
    pub(super) feeds: PathBuf,
    pub(super) details: bool,
    pub(super) most_pages: usize,
    pub(super) progress: Progress,
}

/// The files of a source, and what the volunteer should know about getting them.
#[derive(Default)]
struct Got {
    files: Vec<(String, Vec<u8>)>,
    notes: Vec<String>,
}

impl Place {
    /// What a person named.
    pub(super) fn parse(text: &str) -> Result<Self> {
        let parts: Vec<&str> = text.split_whitespace().collect();
        match parts.as_slice() {
            [first, _, ..] if is_web(first) => parts.into_iter().map(of_web).collect::<Result<_>>().map(Self::Several),
            _ if is_web(text) => of_web(text),
            _ => Ok(Self::Path(PathBuf::from(text))),
        }
    }

    /// The mapping that lies beside the files of a folder, if one does.
    pub(super) fn own_mapping(&self) -> Option<PathBuf> {
        match self {
            Self::Path(path) => Some(path.join(MAPPING)).filter(|mapping| mapping.is_file()),
            Self::Web(_) | Self::Several(_) | Self::Sample(_) => None,
        }
    }

    /// The short name that its listings' ids begin with: the same from import to import.
    pub(super) fn short_name(&self) -> String {
        match self {
            Self::Path(path) => short_name(path),
            Self::Web(address) => short_name(Path::new(&address.host_and_path().replace(['.', '/'], "-"))),
            Self::Several(places) => places.first().map(Self::short_name).unwrap_or_default(),
            Self::Sample(_) => super::SAMPLE_ID.to_owned(),
        }
    }
}

/// Reads a source: its listings, their report, and what happened on the way.
pub(super) fn read(place: &Place, settings: &Settings, web: &mut Web<'_>) -> Result<(Imported, Vec<String>)> {
    let got = get(place, &settings.source, settings, web)?;
    let feed = Feed { files: got.files.iter().map(|(name, bytes)| FeedFile { name, bytes }).collect() };
    Ok((import::read_feed(&feed, settings)?, got.notes))
}

/// The files of a place; what comes from the web is kept in `folder` of the feeds.
fn get(place: &Place, folder: &str, settings: &Settings, web: &mut Web<'_>) -> Result<Got> {
    match place {
        Place::Several(places) => {
            let mut all = Got::default();
            for (place, number) in places.iter().zip(1..) {
                // Named by the place and not by its number: what was kept stays right when others come before it. No
                // short name holds this sign.
                let own = format!("{folder}+{}", place.short_name());
                let got = get(place, &own, settings, web)?;
                // Files of one name lie in several places.
                all.files.extend(got.files.into_iter().map(|(name, bytes)| (format!("{number}/{name}"), bytes)));
                all.notes.extend(got.notes);
            }
            Ok(all)
        }
        Place::Sample(bytes) => Ok(Got { files: vec![(String::new(), bytes.to_vec())], ..Got::default() }),
        Place::Web(address) => {
            let store = Store::open(&web.feeds.join(folder))?;
            let wanted = Wanted { address, details: web.details, most_pages: web.most_pages, settings };
            let fetched = fetch(&wanted, web.client, store, &mut web.progress);
            web.progress.clear();
            fetched.map(|fetched| Got { files: fetched.files, notes: fetched.notes })
        }
        Place::Path(path) if path.is_dir() => of_folder(path),
        Place::Path(path) => {
            let bytes = bytes_of(path, settings.most_bytes)?;
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            Ok(Got { files: vec![(name, bytes)], ..Got::default() })
        }
    }
}

/// Whether an address of the web is meant. Calendars are offered by addresses that mean "subscribe".
fn is_web(text: &str) -> bool {
    text.starts_with(SUBSCRIBE) || Address::is_meant(text)
}

fn of_web(text: &str) -> Result<Place> {
    let text = text.strip_prefix(SUBSCRIBE).map_or_else(|| text.to_owned(), |rest| format!("https://{rest}"));
    Address::parse(&text).map(Place::Web).context("cannot fetch this address")
}

/// The bytes of a file, when there are no more than the library takes. One that is longer is not
/// read, and one that has no end (a device, a pipe) not further.
pub(crate) fn bytes_of(path: &Path, most: usize) -> Result<Vec<u8>> {
    let cannot = || format!("cannot read the feed {}", path.display());
    let mut file = fs::File::open(path).with_context(cannot)?;
    let length = usize::try_from(file.metadata().with_context(cannot)?.len()).unwrap_or(usize::MAX);
    if length > most {
        return Err(Unreadable::TooLong { bytes: length, most }.into());
    }
    let mut bytes = Vec::with_capacity(length);
    let stop = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    file.by_ref().take(stop).read_to_end(&mut bytes).with_context(cannot)?;
    Ok(bytes)
}

/// Enough of a file to see what it is.
pub(super) fn beginning_of(path: &Path) -> Result<Vec<u8>> {
    const ENOUGH: u64 = 128 << 10;
    let cannot = || format!("cannot read the feed {}", path.display());
    let mut bytes = Vec::new();
    fs::File::open(path).with_context(cannot)?.take(ENOUGH).read_to_end(&mut bytes).with_context(cannot)?;
    Ok(bytes)
}

/// Every table, calendar and JSON file below a folder, ordered by name. Links are not followed: they could
/// lead to anything on this machine.
fn of_folder(folder: &Path) -> Result<Got> {
    let mut got = Got::default();
    let mut bytes_so_far = 0;
    for path in files_below(folder, DEEPEST)? {
        let length = fs::metadata(&path).with_context(|| format!("cannot read {}", path.display()))?.len();
        bytes_so_far += length;
        if bytes_so_far > MOST_BYTES || got.files.len() == MOST_FILES {
            let most = MOST_BYTES >> 20;
            bail!("{} holds more than {MOST_FILES} files or {most} MB; name a smaller folder", folder.display());
        }
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().into_owned();
        got.files.push((name, bytes));
    }
    if got.files.is_empty() {
        bail!(
            "there is no .csv, .tsv, .json, .jsonld or .geojson file, and no calendar (.ics), in {}",
            folder.display()
        );
    }
    Ok(got)
}

pub(super) fn files_below(folder: &Path, deeper: usize) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let entries = fs::read_dir(folder).with_context(|| format!("cannot look into {}", folder.display()))?;
    for entry in entries {
        let entry = entry.with_context(|| format!("cannot look into {}", folder.display()))?;
        let kind = entry.file_type().with_context(|| format!("cannot read {}", entry.path().display()))?;
        let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
        let path = entry.path();
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        if is_hidden {
            continue;
        } else if kind.is_dir() && deeper > 0 {
            found.extend(files_below(&path, deeper - 1)?);
        } else if kind.is_file() && FILES.contains(&ending.as_str()) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The file's name without its ending, in the small letters that ids are made of.
pub(crate) fn short_name(path: &Path) -> String {
    // `folder/.` and `folder/` name the folder.
    let stem = if path.is_dir() { path.file_name() } else { path.file_stem() };
    let stem = stem.map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
    let plain: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let plain = plain.trim_matches('-');
    if plain.is_empty() { "feed".to_owned() } else { plain.to_owned() }
}
