//! What changed since last time, counted by hashes: of a million listings nobody reads more than the first few names.

use super::reading::Asked;
use super::work::{New, Work, content_hash, id_hash};
use crate::directory::Before;
use crate::import::{SAMPLE_ID, SAMPLE_NAME};
use anyhow::Result;
use come_along::import::changes::{Changes, Named, SHOWN};
use come_along::model::Listing;
use std::collections::{BTreeMap, HashMap};

/// A listing of last time.
struct Old {
    id: u64,
    content: u64,
    source: u32,
    is_over: bool,
}

/// Source by source, ordered by the sources' names.
pub(super) fn changes(before: Option<&Before>, work: &mut Work, asked: Asked<'_>) -> Result<Vec<Changes>> {
    let mut old = old_ones(before, work, asked)?;
    old.sort_unstable_by_key(|one| one.id);
    let mut news = std::mem::take(&mut work.news);
    news.retain(|one| !work.is_gone(one.ticket));
    news.sort_unstable_by_key(|one| one.id);
    let mut found: BTreeMap<String, Changes> = BTreeMap::new();
    for (source, shown) in work.sources.iter().zip(&work.shown) {
        found.insert(source.clone(), Changes { source: source.clone(), now: *shown, ..Changes::default() });
    }
    let mut gone_names: HashMap<u64, String> = HashMap::new();
    let mut names = Names { work, found: &mut found, gone: &mut gone_names };
    let (mut olds, mut now) = (old.iter().peekable(), news.iter().peekable());
    loop {
        match (olds.peek(), now.peek()) {
            (None, None) => break,
            (Some(one), Some(other)) if one.id == other.id => {
                names.was(one);
                if one.content != other.content {
                    names.changed(other)?;
                }
                olds.next();
                now.next();
            }
            (Some(one), other) if other.is_none_or(|other| one.id < other.id) => {
                names.was(one);
                names.went(one);
                olds.next();
            }
            _ => now.next().map_or(Ok(()), |one| names.came(one))?,
        }
    }
    name_gone(before, &gone_names, &mut found)?;
    let is_sample = before.is_some_and(|before| {
        before.contents.sources.iter().any(|source| source.id == SAMPLE_ID && source.name == SAMPLE_NAME)
    });
    let mut changes: Vec<Changes> = found.into_values().collect();
    changes.retain(|one| !(is_sample && one.source == SAMPLE_ID && one.now == 0) && one.now + one.before > 0);
    for one in &mut changes {
        [&mut one.new, &mut one.changed, &mut one.gone].into_iter().for_each(|list| list.sort());
    }
    Ok(changes)
}

/// Everything of last time that people saw, without what went on in its twin.
fn old_ones(before: Option<&Before>, work: &mut Work, asked: Asked<'_>) -> Result<Vec<Old>> {
    let mut old = Vec::new();
    let Some(before) = before else { return Ok(old) };
    before.each(|listing| {
        let id = id_hash(&listing);
        if asked.hidden.contains(&listing.id) || work.went_on.contains(&id) {
            return Ok(());
        }
        let source = match work.sources.iter().position(|known| *known == listing.source) {
            Some(at) => at,
            None => {
                work.begin(&listing.source);
                work.sources.len() - 1
            }
        };
        let source = u32::try_from(source)?;
        old.push(Old { id, content: content_hash(&listing), source, is_over: listing.is_over(asked.today) });
        Ok(())
    })?;
    Ok(old)
}

struct Names<'a> {
    work: &'a Work,
    found: &'a mut BTreeMap<String, Changes>,
    /// Those that are gone and are to be named: by their ids' hashes, the source.
    gone: &'a mut HashMap<u64, String>,
}

impl Names<'_> {
    fn of(&mut self, source: u32) -> Option<&mut Changes> {
        self.found.get_mut(self.work.sources.get(usize::try_from(source).ok()?)?)
    }

    fn was(&mut self, old: &Old) {
        if let Some(changes) = self.of(old.source) {
            changes.before += 1;
        }
    }

    fn went(&mut self, old: &Old) {
        let named = self.gone.len();
        let Some(changes) = self.of(old.source) else { return };
        changes.ended += usize::from(old.is_over);
        let [_, _, gone] = &mut changes.unnamed;
        *gone += 1;
        let source = changes.source.clone();
        if *gone <= SHOWN && named < SHOWN * 1_000 {
            self.gone.insert(old.id, source);
        }
    }

    fn came(&mut self, new: &New) -> Result<()> {
        self.name(new, |Changes { new, unnamed: [more, _, _], .. }| (new, more))
    }

    fn changed(&mut self, new: &New) -> Result<()> {
        self.name(new, |Changes { changed, unnamed: [_, more, _], .. }| (changed, more))
    }

    /// Puts it on the list of its source that `list` gives; once that is full, it is only counted beside it.
    fn name(&mut self, new: &New, list: fn(&mut Changes) -> (&mut Vec<Named>, &mut usize)) -> Result<()> {
        let work = self.work;
        let Some(changes) = self.of(new.source) else { return Ok(()) };
        let (shown, more) = list(changes);
        if shown.len() < SHOWN {
            shown.push(named(&work.listing(new.ticket)?));
        } else {
            *more += 1;
        }
        Ok(())
    }
}

fn named(listing: &Listing) -> Named {
    Named { id: listing.id.clone(), name: listing.name.text.clone() }
}

/// Looks for the names of what is gone where it still stands.
fn name_gone(
    before: Option<&Before>,
    gone: &HashMap<u64, String>,
    found: &mut BTreeMap<String, Changes>,
) -> Result<()> {
    let Some(before) = before.filter(|_| !gone.is_empty()) else { return Ok(()) };
    before.each(|listing| {
        let source = gone.get(&id_hash(&listing));
        if let Some(changes) = source.and_then(|source| found.get_mut(source)) {
            changes.gone.push(named(&listing));
            let [_, _, unnamed] = &mut changes.unnamed;
            *unnamed = unnamed.saturating_sub(1);
        }
        Ok(())
    })
}
