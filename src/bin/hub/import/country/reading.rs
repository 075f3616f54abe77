//! Pages of one source, read by several threads at once. What they make comes out in the order of the pages, whoever
//! was quicker: the same pages give the same bytes.

use super::totals::Totals;
use crate::import::bytes_of;
use anyhow::{Context, Result, anyhow};
use come_along::import::open_referral::{self, pages};
use come_along::import::{Fate, RecordLine, Settings, Unreadable, folded_name};
use come_along::model::Listing;
use come_along::tiles::{Seen, block};
use std::collections::HashSet;
use std::fmt::Write;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hash};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// So many pages may wait for each thread to be taken.
const WAITING: usize = 2;

/// What has to be known of a listing beside its block.
pub(super) struct Entry {
    pub(super) seen: Seen,
    /// The key of its record.
    pub(super) record: u64,
    pub(super) length: usize,
    pub(super) id: u64,
    /// A hash of the whole, where it is to be compared.
    pub(super) content: u64,
    /// A hash of its name, where it may stand in another source too.
    pub(super) name: u64,
    pub(super) is_hidden: bool,
    pub(super) is_answered: bool,
}

/// What came of a page.
#[derive(Default)]
pub(super) struct Made {
    pub(super) entries: Vec<Entry>,
    /// The blocks, one after the other.
    pub(super) blocks: Vec<u8>,
    /// The keys of its records, a record each.
    pub(super) records: Vec<u64>,
    /// Lines of the report with the keys of their records.
    pub(super) lines: Vec<(u64, String)>,
    /// Ids of what the hub has hidden and this page has.
    pub(super) hidden_here: Vec<String>,
}

/// What is asked of every listing that goes by.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) hidden: &'a HashSet<String>,
    pub(super) answered: &'a HashSet<String>,
    pub(super) compares: bool,
    pub(super) has_others: bool,
    pub(super) tells_lines: bool,
    pub(super) today: chrono::NaiveDate,
}

/// Alike for alike values, in every run.
pub(super) fn hash(value: &(impl Hash + ?Sized)) -> u64 {
    BuildHasherDefault::<DefaultHasher>::default().hash_one(value)
}

impl Made {
    pub(super) fn add_line(&mut self, key: u64, line: &RecordLine, asked: &Asked<'_>) {
        if asked.tells_lines && line.fate != Fate::Kept {
            let mut text = String::new();
            let _ = writeln!(text, "{line}");
            self.lines.push((key, text));
        }
    }

    pub(super) fn add(&mut self, record: u64, listing: Listing, asked: &Asked<'_>, totals: &mut Totals) {
        let is_hidden = asked.hidden.contains(&listing.id);
        self.hidden_here.extend(is_hidden.then(|| listing.id.clone()));
        totals.add(&listing, is_hidden);
        let block = block(&listing);
        self.entries.push(Entry {
            seen: Seen::of(&listing),
            record,
            length: block.len(),
            id: hash(&listing.id),
            content: if asked.compares { hash(&block) } else { 0 },
            name: if asked.has_others { folded_name(&listing).map_or(0, |name| hash(&name)) } else { 0 },
            is_hidden,
            is_answered: asked.answered.contains(&listing.id),
        });
        self.blocks.extend_from_slice(&block);
    }
}

/// Reads all pages; `take` is given what came of each, in their order.
pub(super) fn read_pages(
    paths: &[PathBuf],
    settings: &Settings,
    asked: Asked<'_>,
    take: &mut dyn FnMut(Made) -> Result<()>,
) -> Result<Totals> {
    let count = thread::available_parallelism().map_or(1, usize::from).min(8);
    thread::scope(|scope| {
        let mut lanes: Vec<Receiver<Result<Made>>> = Vec::new();
        let mut readers = Vec::new();
        for first in 0..count {
            let (sender, lane) = sync_channel(WAITING);
            lanes.push(lane);
            let own = paths.iter().skip(first).step_by(count);
            readers.push(scope.spawn(move || lane_of(own, settings, asked, &sender)));
        }
        let taken = paths.iter().zip(lanes.iter().cycle()).try_for_each(|(path, lane)| {
            let made = lane.recv().map_err(|_| anyhow!("reading stopped at {}", path.display()))?;
            take(made?)
        });
        // Whoever still waits to hand something on sees that nobody takes it.
        drop(lanes);
        let mut totals = Totals::default();
        for reader in readers {
            totals.join(reader.join().map_err(|_| anyhow!("a reader failed in a way that should not happen"))?);
        }
        taken.map(|()| totals)
    })
}

/// Reads pages until one cannot be read or nobody takes them.
fn lane_of<'a>(
    paths: impl Iterator<Item = &'a PathBuf>,
    settings: &Settings,
    asked: Asked<'_>,
    sender: &SyncSender<Result<Made>>,
) -> Totals {
    let mut totals = Totals::default();
    for path in paths {
        let made = page(path, settings, asked, &mut totals);
        let is_end = made.is_err();
        if sender.send(made).is_err() || is_end {
            break;
        }
    }
    totals
}

fn page(path: &Path, settings: &Settings, asked: Asked<'_>, totals: &mut Totals) -> Result<Made> {
    let bytes = bytes_of(path, settings.most_bytes)?;
    let cannot = || format!("cannot read {}", path.display());
    if !open_referral::detect(&bytes) {
        return Err(Unreadable::NoRecords).with_context(cannot);
    }
    let mut made = Made { blocks: Vec::with_capacity(bytes.len() / 2), ..Made::default() };
    let page = pages::read(&bytes, settings, &mut |read| {
        totals.add_line(&read.line);
        made.add_line(read.key.unwrap_or_default(), &read.line, &asked);
        made.records.extend(read.key);
        for listing in read.listings {
            made.add(read.key.unwrap_or_default(), listing, &asked, totals);
        }
    })
    .with_context(cannot)?;
    totals.add_page(&page);
    Ok(made)
}
