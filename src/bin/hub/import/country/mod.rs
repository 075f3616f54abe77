//! Importing a whole country: the same rules as for a town, and at no moment all listings in memory. Each is made, put
//! as bytes into a file without a name, and remembered by a few numbers; the directory is written from there, a pack at
//! a time. Whatever goes wrong before the last step, the old directory stands.
//!
//! `reading`: pages of Open Referral, by several threads - `work`: what is remembered - `copies`: records that a source
//! has twice - `twins`: what two sources have - `compared`: what is new, changed and gone - `blocks`: the file -
//! `totals`: the counts. Sources of other formats are read whole, one after the other.

mod blocks;
mod compared;
mod copies;
mod reading;
mod totals;
mod twins;
mod work;

use super::source::{self, Place, Web};
use super::{Found, Outcome, Plan, Ready, Source, library_settings, none_is_nothing};
use crate::directory::{Before, Shelf, Spooled};
use crate::folder::Folder;
use crate::hidden::Hidden;
use crate::system::{now, say};
use anyhow::Result;
use blocks::{Blocks, nameless};
use come_along::import::{Imported, Report, Settings, confirm, open_referral};
use come_along::tiles::{About, ONE_PACK, SourceCredit};
pub(super) use copies::Told;
use reading::Asked;
use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;
use totals::Totals;
use work::Work;

/// Files with more bytes in them than this are imported in this way.
const MANY_BYTES: u64 = 64 << 20;

/// How it is done.
pub(super) struct How<'a> {
    pub(super) folder: &'a Folder,
    /// Whether somebody wants a line for each record.
    pub(super) tells_lines: bool,
    /// Whether how long each step took is said.
    pub(super) times: bool,
}

/// A directory that is ready to be published.
pub(super) struct Country {
    work: Work,
    about: About,
}

/// Whether this import is one of a country: by what it is to read, or by what was published.
pub(super) fn is_one(plan: &Plan, sources: &[Source]) -> bool {
    let bytes = |source: &Source| match paths(&source.place) {
        Some(paths) => paths.iter().filter_map(|path| fs::metadata(path).ok()).map(|data| data.len()).sum(),
        None => 0,
    };
    sources.iter().map(bytes).sum::<u64>() > MANY_BYTES
        || plan.shelf.before().is_ok_and(|before| before.is_some_and(|before| before.is_country))
}

/// The files of a place on this machine.
fn paths(place: &Place) -> Option<Vec<PathBuf>> {
    match place {
        Place::Path(path) if path.is_dir() => source::files_below(path, source::DEEPEST).ok(),
        Place::Path(path) => Some(vec![path.clone()]),
        Place::Several(places) => Some(places.iter().map(paths).collect::<Option<Vec<_>>>()?.concat()),
        Place::Web(_) | Place::Sample(_) => None,
    }
}

/// The pages of a source, where it is one that can be read page by page.
fn pages(source: &Source) -> Option<Vec<PathBuf>> {
    let paths = paths(&source.place).filter(|_| source.mapping.is_none())?;
    let first = paths.first()?;
    let is_page = |path: &PathBuf| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    let bytes = source::beginning_of(first).ok()?;
    (paths.iter().all(is_page) && open_referral::pages::is_ours(&bytes)).then_some(paths)
}

/// The counterpart of [`super::find`].
pub(super) fn find(
    plan: &Plan,
    sources: Vec<Source>,
    hidden: &Hidden,
    web: &mut Web<'_>,
    how: &How<'_>,
) -> Result<Found> {
    let mut clock = Clock { since: Instant::now(), says: how.times };
    let (before, old_is_broken) = match plan.shelf.before() {
        Ok(before) => (before, None),
        Err(error) => (None, Some(format!("{error:#}"))),
    };
    let hidden_ids: HashSet<String> = hidden.listings.iter().map(|one| one.id.clone()).collect();
    let answered: HashSet<String> = plan.answers.iter().map(|one| one.id.clone()).collect();
    let asked = Asked {
        hidden: &hidden_ids,
        answered: &answered,
        compares: before.is_some(),
        has_others: sources.len() > 1,
        tells_lines: how.tells_lines,
        today: plan.today,
    };
    let mut work = Work::new(Blocks::new(&how.folder.imports())?);
    let (mut outcomes, mut notes, mut failed) = (Vec::new(), Vec::new(), HashSet::new());
    let (details, most_pages) = (web.details, web.most_pages);
    for mut source in sources {
        web.details = details && source.details.unwrap_or(true);
        web.most_pages = source.most_pages.unwrap_or(most_pages);
        let mark = work.mark();
        match read(&mut source, plan, &mut work, asked, web, how) {
            Ok((report, said)) => {
                notes.extend(said.into_iter().map(|note| (source.credit.id.clone(), note)));
                let mut credit = source.credit;
                let stated = Some(report.credit.clone()).filter(|stated| !stated.is_empty());
                credit.licence = credit.licence.or(stated);
                outcomes.push((credit, Outcome::Read(Box::new(report))));
            }
            Err(error) => {
                work.go_back(mark);
                failed.insert(source.credit.id.clone());
                let old =
                    before.iter().flat_map(|before| &before.contents.sources).find(|old| old.id == source.credit.id);
                outcomes.push((old.cloned().unwrap_or(source.credit), Outcome::Failed(error)));
            }
        }
        clock.says("read and encoded");
    }
    none_is_nothing(&outcomes)?;
    work.blocks.write_out()?;
    notes.extend(twins::tell_once(&mut work, asked)?);
    clock.says("compared between sources");
    let answers = work.answers(|listings| confirm::apply(listings, &plan.answers), asked)?;
    let old_is_broken = keep_failed(before.as_ref(), &failed, &mut work, asked).map_or(old_is_broken, Some);
    let changes = compared::changes(before.as_ref(), &mut work, asked)?;
    clock.says("compared with last time");
    work.drop_gone()?;
    let credits = outcomes.iter().filter(|(credit, outcome)| outcome.is_read() || work.count_of(&credit.id) > 0);
    let sources: Vec<SourceCredit> = credits.map(|(credit, _)| credit.clone()).collect();
    let districts = std::mem::take(&mut work.totals.districts).all();
    let about = About { made_at: now(), sources, districts, one_pack: ONE_PACK };
    Ok(Found {
        coverage: std::mem::take(&mut work.totals.coverage),
        hidden_here: std::mem::take(&mut work.hidden_here),
        kept: failed.iter().map(|id| (id.clone(), work.count_of(id))).collect(),
        lines: std::mem::take(&mut work.lines),
        ready: Ready::Country(Box::new(Country { work, about })),
        outcomes,
        notes,
        changes,
        answers,
        old_is_broken,
    })
}

/// Reads one source into the work.
fn read(
    source: &mut Source,
    plan: &Plan,
    work: &mut Work,
    asked: Asked<'_>,
    web: &mut Web<'_>,
    how: &How<'_>,
) -> Result<(Report, Vec<String>)> {
    let settings = library_settings(source, plan);
    if let Some(fault) = source.fault.take() {
        return Err(fault);
    }
    let id = settings.source.clone();
    work.begin(&id);
    let lines = if how.tells_lines { Some(nameless(&how.folder.imports())?) } else { None };
    let mut lines = copies::Lines::new(lines);
    let mut report = Report { source: id.clone(), credit: settings.credit.clone(), ..Report::default() };
    let Some(paths) = pages(source) else {
        let (imported, notes) = source::read(&source.place, &settings, web)?;
        return Ok((held(imported, work, asked)?, notes));
    };
    let (mut totals, twice) = read_pages(&paths, &settings, work, asked, &mut lines)?;
    totals.tell(&mut report, Some(paths.len()));
    work.totals.join(totals);
    lines.finish(twice)?.into_iter().for_each(|lines| work.lines.push((id.clone(), lines)));
    Ok((report, Vec::new()))
}

/// Reads the pages, then what stands in them more than once again. Answers what was counted, and the keys of those.
fn read_pages(
    paths: &[PathBuf],
    settings: &Settings,
    work: &mut Work,
    asked: Asked<'_>,
    lines: &mut copies::Lines,
) -> Result<(Totals, HashSet<u64>)> {
    let mark = work.mark();
    let mut records: Vec<copies::Key> = Vec::new();
    let mut totals = reading::read_pages(paths, settings, asked, &mut |made| {
        records.extend(made.records.iter().map(copies::short));
        lines.add(&made.lines)?;
        work.take(made)
    })?;
    let twice = copies::twice(records);
    work.blocks.write_out()?;
    copies::read_again(paths, settings, work, &mark, &twice, asked, &mut totals, lines)?;
    Ok((totals, twice.into_iter().collect()))
}

/// A source that had to be read whole.
fn held(imported: Imported, work: &mut Work, asked: Asked<'_>) -> Result<Report> {
    for listing in imported.listings {
        work.add(0, listing, asked)?;
    }
    Ok(imported.report)
}

/// Puts back what was published from sources that could not be read; says why that cannot be done.
fn keep_failed(before: Option<&Before>, failed: &HashSet<String>, work: &mut Work, asked: Asked<'_>) -> Option<String> {
    let before = before.filter(|_| !failed.is_empty())?;
    let kept = before.each(|listing| {
        if failed.contains(&listing.source) {
            work.begin(&listing.source.clone());
            work.add(0, listing, asked)?;
        }
        Ok(())
    });
    kept.and_then(|()| work.blocks.write_out()).err().map(|error| format!("{error:#}"))
}

impl Country {
    /// Publishes all but what is hidden. `packs`: also packed beside, for hosts of plain files.
    pub(super) fn publish(self, shelf: &Shelf, packs: bool, times: bool) -> Result<()> {
        let mut clock = Clock { since: Instant::now(), says: times };
        let Work { spool, blocks, hidden, .. } = self.work;
        let block = |ticket| blocks.get(ticket);
        shelf.publish_spooled(Spooled { spool, about: self.about, block, hidden: &hidden, packs })?;
        clock.says("written and published");
        Ok(())
    }
}

/// Says how long each step took.
struct Clock {
    since: Instant,
    says: bool,
}

impl Clock {
    fn says(&mut self, what: &str) {
        if self.says {
            say!("{:>9.2} s  {what}", self.since.elapsed().as_secs_f64());
        }
        self.since = Instant::now();
    }
}

/// The lines of the report about each record, source by source.
pub(super) type RecordLines = Vec<(String, Told)>;
