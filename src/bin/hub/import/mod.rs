//! `hub import`: from feeds to the directory that the site serves.
//!
//! `source`: files, folders, archives and web addresses - `list`: several sources written down in one
//! file, each with what is said of it - `outside`: reports stay out of the public
//! folder - `country`: the same for more than memory should hold - `settings`: what the hub decided for all its imports - `said`: the report.
//!
//! A source that cannot be read keeps its old listings and takes no other down. When much of a
//! source is gone since last time, nothing is published until somebody says so.

mod country;
mod list;
mod outside;
mod said;
mod settings;
mod source;

pub(crate) use outside::outside;
pub(crate) use source::{bytes_of, short_name};

use crate::confirm::Confirmed;
use crate::directory::{Old, Published, Shelf};
use crate::fetch::{Client, Progress};
use crate::folder::Folder;
use crate::hidden::Hidden;
use crate::system::{now, say};
use anyhow::{Context, Result, anyhow, bail};
use chrono::{DateTime, NaiveDate, NaiveTime};
use come_along::import::changes::{self, Changes};
use come_along::import::confirm::{self, Confirmation};
use come_along::import::{Coverage, Imported, Mapping, Report, Settings, districts, merge, template};
use come_along::model::{Listing, Need, uk_time::uk_date};
use come_along::tiles::{self, Directory, SourceCredit, encode};
use settings::HubSettings;
use source::{Place, Web};
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// The made-up town of `hub new --demo`. Its dates are days from today.
const SAMPLE: &[u8] = include_bytes!("../sample/town.csv");
const SAMPLE_ID: &str = "town";
const SAMPLE_NAME: &str = "the made-up town of Millbrook";

/// What `hub import` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// Where to write the directory, instead of DIR/site/directory
    #[arg(long)]
    out: Option<PathBuf>,
    /// Where to write the report; never inside the public folder
    #[arg(long)]
    report: Option<PathBuf>,
    /// Where to write the report as a page to look at; never inside the public folder
    #[arg(long)]
    report_html: Option<PathBuf>,
    /// Which column of somebody else's spreadsheet means what: see examples/mappings. A folder may hold its own,
    /// called mapping.toml
    #[arg(long)]
    mapping: Option<PathBuf>,
    /// What people read about where the list comes from
    #[arg(long)]
    name: Option<String>,
    /// The licence of the source, as it states it
    #[arg(long)]
    licence: Option<String>,
    /// The source's web page, for people; http or https
    #[arg(long, value_parser = web_page)]
    url: Option<String>,
    /// Of a hundred listings of a source, how many may be gone since last time [default: 20]
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    allow_loss: Option<u8>,
    /// The short name of a source that is to go from the directory, with all its listings
    #[arg(long, value_name = "SOURCE")]
    drop: Vec<String>,
    /// Do not ask for each record of a list on the web that holds summaries only
    #[arg(long)]
    no_details: bool,
    /// The most pages of one list on the web
    #[arg(long, default_value_t = 2000, value_parser = clap::value_parser!(u32).range(1..))]
    most_pages: u32,
    /// Say on the error output what is being fetched, even when it is no terminal
    #[arg(long)]
    progress: bool,
    /// The file that lists all sources, each with its licence [default: DIR/import/sources.toml, when no
    /// SOURCE is named]
    #[arg(long, value_name = "FILE", conflicts_with = "sources")]
    from: Option<PathBuf>,
    /// Say how long each step took
    #[arg(long)]
    timings: bool,
    /// Import as a whole country is imported: in little memory, however long the lists are. Large ones are anyway
    #[arg(long)]
    country: bool,
    /// Do not pack the files of a country beside themselves (brotli, gzip), which takes long: for a host that packs what
    /// it sends
    #[arg(long)]
    unpacked: bool,
    /// What to read: files, folders of files, or http and https addresses. Our spreadsheet as CSV
    /// (`hub template`), Open Referral UK or HSDS JSON, in pages too, calendars (.ics), points of a map (GeoJSON),
    /// or OpenActive feeds. Name an OpenActive feed by its address, and the feeds of one publisher together, in
    /// quotation marks and with spaces between: "https://example.org/session-series
    /// https://example.org/scheduled-sessions". What was read is kept; the next time only changes are asked for
    #[arg(value_name = "SOURCE")]
    sources: Vec<String>,
}

fn web_page(text: &str) -> Result<String, String> {
    let is_one = crate::fetch::Address::parse(text).is_ok();
    if is_one { Ok(text.to_owned()) } else { Err("write it whole, with https://".to_owned()) }
}

/// A source and what is said about it.
struct Source {
    credit: SourceCredit,
    place: Place,
    mapping: Option<Mapping>,
    /// Tiles for listings in which none is recognised.
    needs: Vec<Need>,
    /// Whether records of a list on the web are asked for one by one, and the most pages of it, where
    /// the source says so itself.
    details: Option<bool>,
    most_pages: Option<usize>,
    /// Why it cannot even be asked.
    fault: Option<anyhow::Error>,
}

impl Source {
    fn new(credit: SourceCredit, place: Place, mapping: Option<Mapping>) -> Self {
        Self { credit, place, mapping, needs: Vec::new(), details: None, most_pages: None, fault: None }
    }
}

/// How an import goes about it.
struct Plan {
    shelf: Shelf,
    allow_loss: u8,
    drop: Vec<String>,
    today: NaiveDate,
    /// What groups have answered.
    answers: Vec<Confirmation>,
}

/// A source that was read, or why not.
enum Outcome {
    Read(Box<Report>),
    Failed(anyhow::Error),
}

/// A directory that can be published.
enum Ready {
    Held(Published),
    Country(Box<country::Country>),
}

/// What an import found, before anything is published.
struct Found {
    ready: Ready,
    coverage: Coverage,
    /// Ids of listings that the hub has hidden and a source has.
    hidden_here: BTreeSet<String>,
    /// How many listings stay of each source that could not be read.
    kept: BTreeMap<String, usize>,
    /// What is told of each record, where it is too much to hold.
    lines: country::RecordLines,
    outcomes: Vec<(SourceCredit, Outcome)>,
    notes: Vec<(String, String)>,
    changes: Vec<Changes>,
    /// What became of what groups have answered.
    answers: Vec<confirm::Outcome>,
    /// Why what was published before cannot be compared.
    old_is_broken: Option<String>,
}

/// Reads the sources and builds the directory.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    let shelf = Shelf::new(&folder, arguments.out.as_deref());
    let site = folder.site();
    let checked = |path: &PathBuf| outside(path, &[&site, shelf.public()]);
    let report = arguments.report.as_ref().map(checked).transpose()?;
    let report_html = arguments.report_html.as_ref().map(checked).transpose()?;
    let mapping = arguments.mapping.as_deref().map(read_mapping).transpose()?;
    let sources = match list::named(arguments, &folder)? {
        Some(file) => list::read(&file)?,
        None => sources(arguments, mapping.as_ref())?,
    };
    let _lock = lock(&folder)?;
    let choices = HubSettings::read(&folder)?;
    let client = Client::new(&choices.who(&folder));
    let mut web = Web {
        client: &client,
        feeds: folder.imports().join("feeds"),
        details: !arguments.no_details,
        most_pages: usize::try_from(arguments.most_pages).unwrap_or(usize::MAX),
        progress: Progress::new(arguments.progress),
    };
    let plan = Plan {
        shelf,
        allow_loss: arguments.allow_loss.unwrap_or_else(|| choices.allow_loss()),
        drop: arguments.drop.clone(),
        today: today(),
        answers: Confirmed::read(&folder)?.answers,
    };
    let hidden = Hidden::read(&folder)?;
    let tells_lines = report.is_some();
    let found = if arguments.country || country::is_one(&plan, &sources) {
        let how = country::How { folder: &folder, tells_lines, times: arguments.timings };
        country::find(&plan, sources, &hidden, &mut web, &how)?
    } else {
        find(&plan, sources, &hidden, &mut web)?
    };
    let refusal = refusal(&plan, &found);
    let text = said::report(&found, &hidden, refusal.as_deref());
    let page = said::page(&found, &hidden, refusal.as_deref(), plan.today);
    for (path, content) in [(report.as_deref(), text.clone()), (report_html.as_deref(), page)] {
        if let Some(path) = path {
            fs::write(path, content).with_context(|| format!("cannot write the report to {}", path.display()))?;
            if Some(path) == report.as_deref() {
                said::add_lines(path, &found.lines)?;
            }
            say!("The report is in {}.", path.display());
        }
    }
    if report.is_none() && report_html.is_none() {
        say!("{text}");
    } else {
        say!("{}", said::summary(&found));
    }
    if let Some(refusal) = refusal {
        bail!("{refusal}");
    }
    let failed = found.failed();
    match found.ready {
        Ready::Held(directory) => plan.shelf.publish(directory, &hidden, Old::Stays)?,
        Ready::Country(country) => country.publish(&plan.shelf, !arguments.unpacked, arguments.timings)?,
    }
    match failed.as_slice() {
        [] => Ok(()),
        some => bail!("published, but not everything could be read: {}", some.join("; ")),
    }
}

/// Imports the built-in sample into a new hub.
pub(crate) fn import_sample(folder: &Folder) -> Result<()> {
    let credit = SourceCredit { id: SAMPLE_ID.to_owned(), name: SAMPLE_NAME.to_owned(), licence: None, url: None };
    let client = Client::new("a demo");
    let mut web = Web {
        client: &client,
        feeds: folder.imports().join("feeds"),
        details: false,
        most_pages: 1,
        progress: Progress::new(false),
    };
    let shelf = Shelf::new(folder, None);
    let answers = Confirmed::read(folder)?.answers;
    let plan = Plan { shelf, allow_loss: 100, drop: Vec::new(), today: today(), answers };
    let hidden = Hidden::read(folder)?;
    let _lock = lock(folder)?;
    let found = find(&plan, vec![Source::new(credit, Place::Sample(SAMPLE), None)], &hidden, &mut web)?;
    match found.ready {
        Ready::Held(directory) => plan.shelf.publish(directory, &hidden, Old::Stays),
        Ready::Country(country) => country.publish(&plan.shelf, false, false),
    }
}

/// The directory of the built-in sample, as of today, for those who look at pages with something in them.
pub(crate) fn sample_directory() -> Vec<tiles::File> {
    let mut settings = Settings::new(SAMPLE_ID, today());
    settings.relative_dates = true;
    let listings = template::read(SAMPLE, &settings).map(|imported| imported.listings).unwrap_or_default();
    let credit = SourceCredit { id: SAMPLE_ID.to_owned(), name: SAMPLE_NAME.to_owned(), licence: None, url: None };
    let made_at = today().and_time(NaiveTime::MIN).and_utc().timestamp();
    let districts = districts(&listings);
    encode(&Directory { made_at, sources: vec![credit], listings, districts, one_pack: tiles::ONE_PACK })
}

/// Only one at a time changes the directory. Let go when dropped, and when the program dies.
pub(crate) fn lock(folder: &Folder) -> Result<File> {
    let imports = folder.imports();
    let made = DirBuilder::new().recursive(true).mode(0o700).create(&imports);
    made.with_context(|| format!("cannot make {}", imports.display()))?;
    let path = imports.join("lock");
    let file = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(&path);
    let file = file.with_context(|| format!("cannot write {}", path.display()))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => bail!("another import of this hub is under way; wait until it is done"),
        Err(TryLockError::Error(error)) => Err(error).with_context(|| format!("cannot lock {}", path.display())),
    }
}

/// Today in the United Kingdom.
pub(crate) fn today() -> NaiveDate {
    uk_date(DateTime::from_timestamp(now(), 0).unwrap_or_default())
}

fn read_mapping(path: &Path) -> Result<Mapping> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read the mapping {}", path.display()))?;
    Mapping::parse(&text).with_context(|| format!("the mapping {} cannot be used", path.display()))
}

/// The sources as named. Listing ids begin with a source's short name, so each has its own.
fn sources(arguments: &Arguments, mapping: Option<&Mapping>) -> Result<Vec<Source>> {
    if mapping.is_some() && arguments.sources.len() > 1 {
        bail!(
            "--mapping is of one source; put the files of each source into a folder of its own, with its mapping.toml"
        );
    }
    let mut sources = Vec::new();
    let mut ids = HashSet::new();
    for text in &arguments.sources {
        let place = Place::parse(text)?;
        let id = place.short_name();
        if !ids.insert(id.clone()) {
            bail!("two sources have the short name `{id}`, which their listings' ids begin with; rename one file");
        }
        let beside = place.own_mapping().filter(|_| mapping.is_none());
        let mapping = beside.map(|path| read_mapping(&path)).transpose()?.or_else(|| mapping.cloned());
        let words = mapping.as_ref().map(|mapping| mapping.source.clone()).unwrap_or_default();
        let name = arguments.name.clone().or_else(|| words.name.clone()).unwrap_or_else(|| id.clone());
        let stated = words.credit.clone().or_else(|| words.licence.clone());
        let licence = arguments.licence.clone().or(stated);
        let url = arguments.url.clone().or_else(|| words.url.clone());
        let credit = SourceCredit { id, name, licence, url };
        sources.push(Source::new(credit, place, mapping));
    }
    Ok(sources)
}

/// What the library is told about one source.
fn library_settings(source: &Source, plan: &Plan) -> Settings {
    let mut settings = Settings::new(source.credit.id.clone(), plan.today);
    settings.relative_dates = matches!(source.place, Place::Sample(_));
    settings.credit = source.credit.licence.clone().unwrap_or_default();
    settings.mapping = source.mapping.clone();
    settings.default_needs.clone_from(&source.needs);
    settings
}

/// The one way from sources to a directory. Nothing is published yet.
fn find(plan: &Plan, sources: Vec<Source>, hidden: &Hidden, web: &mut Web<'_>) -> Result<Found> {
    let (before, old_is_broken) = match plan.shelf.read() {
        Ok(before) => (before.unwrap_or_default(), None),
        Err(error) => (Published::default(), Some(format!("{error:#}"))),
    };
    let mut listings: BTreeMap<String, Listing> = BTreeMap::new();
    let mut outcomes = Vec::new();
    let mut notes = Vec::new();
    let mut read: Vec<(SourceCredit, Imported)> = Vec::new();
    let (details, most_pages) = (web.details, web.most_pages);
    for mut source in sources {
        let settings = library_settings(&source, plan);
        let id = &source.credit.id;
        // What the command line forbids no source may do.
        web.details = details && source.details.unwrap_or(true);
        web.most_pages = source.most_pages.unwrap_or(most_pages);
        let read_one = match source.fault.take() {
            Some(fault) => Err(fault),
            None => source::read(&source.place, &settings, web),
        };
        match read_one {
            Ok((imported, said)) => {
                notes.extend(said.into_iter().map(|note| (id.clone(), note)));
                let mut credit = source.credit;
                // Nobody named a licence, and the feed states its own.
                let stated = Some(imported.report.credit.clone()).filter(|stated| !stated.is_empty());
                credit.licence = credit.licence.or(stated);
                read.push((credit, imported));
            }
            Err(error) => {
                let kept = before.listings.iter().filter(|listing| listing.source == *id).cloned();
                listings.extend(kept.map(|listing| (listing.id.clone(), listing)));
                // What was said of the old listings goes on being said.
                let old = before.sources.iter().find(|old| old.id == *id).cloned();
                outcomes.push((old.unwrap_or(source.credit), Outcome::Failed(error)));
            }
        }
    }
    let (credits, imports): (Vec<SourceCredit>, Vec<Imported>) = read.into_iter().unzip();
    let given: HashSet<String> = imports.iter().flat_map(|one| &one.listings).map(|one| one.id.clone()).collect();
    for (credit, imported) in credits.into_iter().zip(merge(imports)) {
        listings.extend(imported.listings.into_iter().map(|listing| (listing.id.clone(), listing)));
        outcomes.push((credit, Outcome::Read(Box::new(imported.report))));
    }
    none_is_nothing(&outcomes)?;
    let mut listings: Vec<Listing> = listings.into_values().collect();
    let answers = confirm::apply(&mut listings, &plan.answers);
    // A listing that went into its twin of another source is told in the report, and is not lost.
    let here: HashSet<&str> = listings.iter().map(|listing| listing.id.as_str()).collect();
    let went_on = |id: &str| given.contains(id) && !here.contains(id);
    let mut compared = hidden.visible(&before.listings);
    compared.retain(|listing| !went_on(&listing.id));
    let changes = changes::since(&compared, &hidden.visible(&listings), plan.today);
    let has_listings = |id: &str| listings.iter().any(|listing| listing.source == id);
    let credits = outcomes.iter().filter(|(credit, outcome)| outcome.is_read() || has_listings(&credit.id));
    let credits = credits.map(|(credit, _)| credit.clone()).collect();
    let hidden_here = hidden.listings.iter().map(|one| one.id.clone());
    let hidden_here = hidden_here.filter(|id| listings.iter().any(|listing| listing.id == *id)).collect();
    let mut kept: BTreeMap<String, usize> = BTreeMap::new();
    listings.iter().for_each(|listing| *kept.entry(listing.source.clone()).or_default() += 1);
    let coverage = Coverage::of(&listings);
    let directory = Published { made_at: now(), sources: credits, listings };
    let is_sample = before.sources.iter().any(|source| source.id == SAMPLE_ID && source.name == SAMPLE_NAME);
    let changes = changes.into_iter().filter(|one| !(is_sample && one.source == SAMPLE_ID && one.now == 0)).collect();
    let (ready, lines) = (Ready::Held(directory), Vec::new());
    Ok(Found { ready, coverage, hidden_here, kept, lines, outcomes, notes, changes, answers, old_is_broken })
}

/// When no source could be read there is nothing to publish.
fn none_is_nothing(outcomes: &[(SourceCredit, Outcome)]) -> Result<()> {
    if outcomes.iter().any(|(_, outcome)| outcome.is_read()) {
        return Ok(());
    }
    let why = outcomes.iter().filter_map(|(credit, outcome)| match outcome {
        Outcome::Failed(error) => Some(format!("{}: {error:#}", credit.id)),
        Outcome::Read(_) => None,
    });
    let why = why.collect::<Vec<_>>().join("; ");
    Err(anyhow!("nothing was changed; the site shows what it showed: {why}"))
}

/// Why this is not published as long as nobody says that it should be.
fn refusal(plan: &Plan, found: &Found) -> Option<String> {
    let is_meant = |one: &Changes| plan.drop.contains(&one.source);
    let lost: Vec<&Changes> =
        found.changes.iter().filter(|one| one.lost_more_than(plan.allow_loss) && !is_meant(one)).collect();
    if lost.is_empty() {
        return None;
    }
    let named = |one: &Changes| found.outcomes.iter().any(|(credit, _)| credit.id == one.source);
    let each = lost.iter().map(|one| match named(one) {
        true => format!(
            "{} of {} listings of `{}` are gone since last time. If that is right, import again with --allow-loss {}",
            one.lost(),
            one.before,
            one.source,
            (one.lost() * 100).div_ceil(one.before.max(1))
        ),
        false => format!(
            "`{source}` with its {} listings was not named. Name it too, or import again with --drop {source}",
            one.before,
            source = one.source
        ),
    });
    let each = each.collect::<Vec<_>>().join(". ");
    Some(format!("nothing was published; the site shows what it showed. {each}"))
}

impl Outcome {
    fn is_read(&self) -> bool {
        matches!(self, Self::Read(_))
    }
}

impl Found {
    /// One line for each source that could not be read.
    fn failed(&self) -> Vec<String> {
        let failed = self.outcomes.iter().filter_map(|(credit, outcome)| match outcome {
            Outcome::Failed(error) => {
                let kept = self.kept.get(&credit.id).copied().unwrap_or_default();
                Some(format!("{}: {error:#} ({kept} listings of last time stay)", credit.id))
            }
            Outcome::Read(_) => None,
        });
        failed.collect()
    }
}
