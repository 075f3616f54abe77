//! Several sources in one file, so that a hub can import all of them again by one command, or by a
//! timer (docs/refresh). The file needs to be right as a whole; a source in it that cannot be read takes
//! no other down.
//!
//! ```toml
//! [[source]]
//! id = "libraries"                        # short name: its listings' ids begin with it
//! at = "https://example.org/events.ics"   # or a path, from here; or several: ["a.geojson", "b.geojson"]
//! name = "Example libraries"              # what people read on the page about the list
//! licence = "Open Government Licence v3.0"
//! credit = "Contains data of Example Council"
//! url = "https://example.org"             # its page for people
//! mapping = "libraries.toml"              # for somebody else's spreadsheet
//! needs = ["basics"]                      # tiles for what fits none
//! details = false                         # do not ask for each record of a list of summaries
//! most_pages = 50
//! ```

use super::source::Place;
use super::{Arguments, Source, read_mapping, web_page};
use crate::folder::Folder;
use anyhow::{Context, Result, anyhow, bail};
use come_along::model::Need;
use come_along::tiles::SourceCredit;
use serde::Deserialize;
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The file's name in the private folder of imports.
const FILE: &str = "sources.toml";
/// The most sources of one hub, and the most places of one source.
const MOST: usize = 1_000;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    source: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    at: At,
    name: Option<String>,
    licence: Option<String>,
    credit: Option<String>,
    url: Option<String>,
    mapping: Option<PathBuf>,
    #[serde(default)]
    needs: Vec<String>,
    details: Option<bool>,
    most_pages: Option<u32>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum At {
    One(String),
    Several(Vec<String>),
}

/// The file that lists the sources, when an import is told no source by name.
pub(super) fn named(arguments: &Arguments, folder: &Folder) -> Result<Option<PathBuf>> {
    let file = match &arguments.from {
        Some(file) => file.clone(),
        None if !arguments.sources.is_empty() => return Ok(None),
        None => folder.imports().join(FILE),
    };
    if arguments.from.is_none() && !file.is_file() {
        bail!("name what to read, or list your sources in {}", file.display());
    }
    let said = [&arguments.name, &arguments.licence, &arguments.url];
    if arguments.mapping.is_some() || said.iter().any(|said| said.is_some()) {
        bail!("--mapping, --name, --licence and --url are of one source; write them into {}", file.display());
    }
    Ok(Some(file))
}

/// The sources that a file lists.
pub(super) fn read(file: &Path) -> Result<Vec<Source>> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let beside = file.parent().unwrap_or(Path::new("."));
    let sources = parse(&text, beside).with_context(|| format!("{} needs mending", file.display()))?;
    Ok(sources)
}

fn parse(text: &str, beside: &Path) -> Result<Vec<Source>> {
    let written: Written = toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        anyhow!("line {}: {}", before.matches('\n').count() + 1, error.message().trim())
    })?;
    if written.source.is_empty() || written.source.len() > MOST {
        bail!("it lists {} sources; it needs at least one [[source]], and at most {MOST}", written.source.len());
    }
    let mut ids = HashSet::new();
    let mut sources = Vec::new();
    for entry in written.source {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if entry.id.is_empty() || entry.id.len() > 60 || !entry.id.chars().all(plain) {
            bail!("`{}` is no short name; use small letters, digits and hyphens", entry.id.escape_debug());
        }
        if !ids.insert(entry.id.clone()) {
            bail!("two sources have the id `{}`", entry.id);
        }
        sources.push(source(entry, beside)?);
    }
    Ok(sources)
}

/// One source. What is wrong with its address or its mapping is its own fault, and told with it.
fn source(entry: Entry, beside: &Path) -> Result<Source> {
    let needs = entry.needs.iter().map(|need| {
        let all = || Need::ALL.map(Need::id).join(", ");
        Need::from_id(need).with_context(|| format!("{}: `{need}` is no tile; use {}", entry.id, all()))
    });
    let needs = needs.collect::<Result<Vec<Need>>>()?;
    if let Some(url) = &entry.url {
        web_page(url).map_err(|why| anyhow!("{}: url: {why}", entry.id))?;
    }
    let places = match &entry.at {
        At::One(at) => vec![at.clone()],
        At::Several(several) => several.clone(),
    };
    if places.is_empty() || places.len() > MOST {
        bail!("{}: `at` names {} places; name at least one, and at most {MOST}", entry.id, places.len());
    }
    let places: Result<Vec<Place>> = places.iter().map(|at| place(at, beside)).collect();
    let mapping = entry.mapping.as_ref().map(|path| read_mapping(&beside.join(path))).transpose();
    // A licence and a credit line are shown together: one does not stand for the other.
    let said = [&entry.licence, &entry.credit].into_iter().flatten().map(|text| text.trim().trim_end_matches('.'));
    let said = said.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(". ");
    let name = entry.name.unwrap_or_else(|| entry.id.clone());
    let credit =
        SourceCredit { id: entry.id, name, licence: Some(said).filter(|said| !said.is_empty()), url: entry.url };
    let (places, mapping, fault) = match (places, mapping) {
        (Ok(places), Ok(mapping)) => (places, mapping, None),
        (Err(fault), _) | (_, Err(fault)) => (Vec::new(), None, Some(fault)),
    };
    let mut places = places;
    let place = if places.len() == 1 { places.remove(0) } else { Place::Several(places) };
    let beside_it = place.own_mapping().filter(|_| mapping.is_none()).map(|path| read_mapping(&path)).transpose();
    let (mapping, fault) = match beside_it {
        Ok(beside_it) => (mapping.or(beside_it), fault),
        Err(other) => (None, fault.or(Some(other))),
    };
    let most_pages = entry.most_pages.map(|most| usize::try_from(most.max(1)).unwrap_or(usize::MAX));
    Ok(Source { needs, details: entry.details, most_pages, fault, ..Source::new(credit, place, mapping) })
}

/// An address, or a path from where the file lies.
fn place(at: &str, beside: &Path) -> Result<Place> {
    let place = Place::parse(at)?;
    Ok(match place {
        Place::Path(path) => Place::Path(beside.join(path)),
        other => other,
    })
}
