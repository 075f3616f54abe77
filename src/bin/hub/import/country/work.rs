//! What is remembered of the listings while an import of a country is under way: a few numbers each.

use super::RecordLines;
use super::blocks::{Blocks, Ticket};
use super::reading::{Asked, Made, hash};
use super::totals::Totals;
use anyhow::Result;
use come_along::model::Listing;
use come_along::tiles::{Spool, block, whole};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// A listing to be compared with last time.
pub(super) struct New {
    pub(super) id: u64,
    pub(super) content: u64,
    pub(super) ticket: Ticket,
    pub(super) source: u32,
}

/// A listing that may stand in another source too.
pub(super) struct Name {
    pub(super) name: u64,
    pub(super) source: u32,
    pub(super) ticket: Ticket,
}

/// See the module.
pub(super) struct Work {
    pub(super) blocks: Blocks,
    pub(super) spool: Spool<Ticket>,
    /// Only where there is something to compare with.
    pub(super) news: Vec<New>,
    /// Only where there are several sources.
    pub(super) names: Vec<Name>,
    pub(super) hidden: BTreeSet<Ticket>,
    pub(super) hidden_here: BTreeSet<String>,
    answered: BTreeSet<Ticket>,
    /// Short names of the sources, and how many of their listings people may see.
    pub(super) sources: Vec<String>,
    pub(super) shown: Vec<usize>,
    all: Vec<usize>,
    at: u32,
    pub(super) totals: Totals,
    pub(super) lines: RecordLines,
    /// What is not to be published after all.
    gone: HashSet<Ticket>,
    /// Ids, as hashes, of what went into its twin.
    pub(super) went_on: HashSet<u64>,
}

/// Where the work stood before a source.
pub(super) struct Mark {
    pub(super) next: u64,
    news: usize,
    names: usize,
    lines: usize,
}

impl Work {
    pub(super) fn new(blocks: Blocks) -> Self {
        Self {
            blocks,
            spool: Spool::default(),
            news: Vec::new(),
            names: Vec::new(),
            hidden: BTreeSet::new(),
            hidden_here: BTreeSet::new(),
            answered: BTreeSet::new(),
            sources: Vec::new(),
            shown: Vec::new(),
            all: Vec::new(),
            at: 0,
            totals: Totals::default(),
            lines: Vec::new(),
            gone: HashSet::new(),
            went_on: HashSet::new(),
        }
    }

    /// What is added from here on is of this source.
    pub(super) fn begin(&mut self, source: &str) {
        let at = self.sources.iter().position(|known| known == source).unwrap_or_else(|| {
            self.sources.push(source.to_owned());
            self.shown.push(0);
            self.all.push(0);
            self.sources.len() - 1
        });
        self.at = u32::try_from(at).unwrap_or(u32::MAX);
    }

    fn source(&self) -> usize {
        usize::try_from(self.at).unwrap_or_default()
    }

    pub(super) fn mark(&self) -> Mark {
        Mark { next: self.blocks.next(), news: self.news.len(), names: self.names.len(), lines: self.lines.len() }
    }

    /// A source could not be read: nothing of it counts.
    pub(super) fn go_back(&mut self, mark: Mark) {
        let kept = self.spool.retain(|ticket| Ok::<_, std::convert::Infallible>(Blocks::is_before(*ticket, mark.next)));
        let Ok(()) = kept;
        self.news.truncate(mark.news);
        self.names.truncate(mark.names);
        self.lines.truncate(mark.lines);
        self.hidden.retain(|ticket| Blocks::is_before(*ticket, mark.next));
        self.answered.retain(|ticket| Blocks::is_before(*ticket, mark.next));
        let at = self.source();
        self.shown.get_mut(at).into_iter().chain(self.all.get_mut(at)).for_each(|count| *count = 0);
    }

    /// Takes what came of a page.
    pub(super) fn take(&mut self, made: Made) -> Result<()> {
        let source = self.sources.get(self.source()).cloned().unwrap_or_default();
        let mut blocks = made.blocks.as_slice();
        for entry in made.entries {
            let (block, rest) = blocks.split_at_checked(entry.length).unwrap_or((blocks, &[]));
            blocks = rest;
            let ticket = self.blocks.put(entry.record, block)?;
            self.spool.add_seen(&source, entry.seen, ticket);
            if entry.content != 0 && !entry.is_hidden {
                self.news.push(New { id: entry.id, content: entry.content, ticket, source: self.at });
            }
            if entry.name != 0 {
                self.names.push(Name { name: entry.name, source: self.at, ticket });
            }
            if entry.is_hidden {
                self.hidden.insert(ticket);
            }
            if entry.is_answered {
                self.answered.insert(ticket);
            }
            self.count(entry.is_hidden, 1);
        }
        self.hidden_here.extend(made.hidden_here);
        Ok(())
    }

    fn count(&mut self, is_hidden: bool, more: isize) {
        let at = self.source();
        let change = |count: &mut usize| *count = count.saturating_add_signed(more);
        self.all.get_mut(at).into_iter().for_each(change);
        self.shown.get_mut(at).filter(|_| !is_hidden).into_iter().for_each(change);
    }

    /// Adds one listing of the source that is under way.
    pub(super) fn add(&mut self, record: u64, listing: Listing, asked: Asked<'_>) -> Result<()> {
        let mut totals = std::mem::take(&mut self.totals);
        let mut made = Made::default();
        made.add(record, listing, &asked, &mut totals);
        self.totals = totals;
        self.take(made)
    }

    /// The listing of a ticket.
    pub(super) fn listing(&self, ticket: Ticket) -> Result<Listing> {
        whole(&self.blocks.get(ticket)?).ok_or_else(|| anyhow::anyhow!("a listing cannot be read back"))
    }

    /// Takes a listing out; its bytes stay in the file, which nobody reads.
    pub(super) fn take_out(&mut self, ticket: Ticket, listing: &Listing) {
        self.begin(&listing.source.clone());
        self.gone.insert(ticket);
        self.totals.take_out(listing);
        let was_hidden = self.hidden.remove(&ticket);
        self.answered.remove(&ticket);
        self.count(was_hidden, -1);
    }

    /// Lays over the listings what groups have answered about them.
    pub(super) fn answers<T>(&mut self, apply: impl FnOnce(&mut Vec<Listing>) -> T, asked: Asked<'_>) -> Result<T> {
        let tickets: Vec<Ticket> = self.answered.iter().copied().collect();
        let (mut listings, mut records) = (Vec::new(), BTreeMap::new());
        for ticket in tickets {
            let listing = self.listing(ticket)?;
            records.insert(listing.id.clone(), self.blocks.record(ticket)?);
            self.take_out(ticket, &listing);
            listings.push(listing);
        }
        let said = apply(&mut listings);
        for listing in listings {
            self.begin(&listing.source.clone());
            self.add(records.get(&listing.id).copied().unwrap_or_default(), listing, asked)?;
        }
        self.blocks.write_out()?;
        Ok(said)
    }

    /// How many listings there are of a source.
    pub(super) fn count_of(&self, source: &str) -> usize {
        self.sources.iter().zip(&self.all).find(|(id, _)| *id == source).map_or(0, |(_, count)| *count)
    }

    pub(super) fn is_gone(&self, ticket: Ticket) -> bool {
        self.gone.contains(&ticket)
    }

    /// What was taken out is not written.
    pub(super) fn drop_gone(&mut self) -> Result<()> {
        let gone = std::mem::take(&mut self.gone);
        self.spool.retain(|ticket| Ok::<_, anyhow::Error>(!gone.contains(ticket)))
    }

    /// Takes records out of the source that is under way, by their keys; those before the mark are of others.
    pub(super) fn without(&mut self, twice: &HashSet<u64>, mark: &Mark) -> Result<()> {
        let mut out: Vec<Ticket> = Vec::new();
        let blocks = &self.blocks;
        self.spool.retain(|ticket| {
            let is_out = !Blocks::is_before(*ticket, mark.next) && twice.contains(&blocks.record(*ticket)?);
            out.extend(is_out.then_some(*ticket));
            Ok::<_, anyhow::Error>(!is_out)
        })?;
        let out: HashSet<Ticket> = out.into_iter().collect();
        self.news.retain(|new| !out.contains(&new.ticket));
        self.names.retain(|name| !out.contains(&name.ticket));
        self.answered.retain(|ticket| !out.contains(ticket));
        let hidden = self.hidden.len();
        self.hidden.retain(|ticket| !out.contains(ticket));
        let at = self.source();
        let were_hidden = hidden - self.hidden.len();
        self.all.get_mut(at).into_iter().for_each(|all| *all = all.saturating_sub(out.len()));
        self.shown.get_mut(at).into_iter().for_each(|shown| *shown = shown.saturating_sub(out.len() - were_hidden));
        Ok(())
    }
}

/// What a listing is known by from import to import.
pub(super) fn id_hash(listing: &Listing) -> u64 {
    hash(&listing.id)
}

/// A hash of everything that a listing says.
pub(super) fn content_hash(listing: &Listing) -> u64 {
    hash(&block(listing))
}
