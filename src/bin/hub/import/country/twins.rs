//! What two sources have, told once: the rules of [`merge`], for those few listings only whose name stands in several
//! sources.

use super::blocks::Ticket;
use super::reading::{Asked, hash};
use super::work::Work;
use anyhow::Result;
use come_along::import::{Fate, Imported, RecordId, RecordLine, Report, merge};
use come_along::model::Listing;
use std::collections::{BTreeMap, HashMap};

/// So many listings of such names are looked at together.
const AT_ONCE: usize = 5_000;

/// Takes out what went into its twin. Answers what is to be said of each source.
pub(super) fn tell_once(work: &mut Work, asked: Asked<'_>) -> Result<Vec<(String, String)>> {
    let mut names = std::mem::take(&mut work.names);
    names.sort_unstable_by_key(|name| (name.name, name.source, name.ticket));
    let mut merged: BTreeMap<String, usize> = BTreeMap::new();
    let mut together: Vec<Ticket> = Vec::new();
    for alike in names.chunk_by(|one, other| one.name == other.name) {
        if alike.first().map(|one| one.source) != alike.last().map(|one| one.source) {
            together.extend(alike.iter().map(|one| one.ticket));
        }
        if together.len() >= AT_ONCE {
            settle(&std::mem::take(&mut together), work, asked, &mut merged)?;
        }
    }
    settle(&together, work, asked, &mut merged)?;
    work.blocks.write_out()?;
    let said = |(source, count)| {
        (
            source,
            format!("{count} of its listings are the same as one of another source, and stand in the directory once."),
        )
    };
    Ok(merged.into_iter().map(said).collect())
}

fn settle(tickets: &[Ticket], work: &mut Work, asked: Asked<'_>, merged: &mut BTreeMap<String, usize>) -> Result<()> {
    let mut given: HashMap<String, (Ticket, Listing)> = HashMap::new();
    let mut by_source: BTreeMap<String, Imported> = BTreeMap::new();
    for ticket in tickets {
        let listing = work.listing(*ticket)?;
        let none = || Imported { listings: Vec::new(), report: Report::default() };
        let imported = by_source.entry(listing.source.clone()).or_insert_with(none);
        let record = RecordId { id: listing.id.clone(), copy: 1 };
        let line = RecordLine { record, name: String::new(), fate: Fate::Kept, listings: vec![listing.id.clone()] };
        imported.report.records.push(line);
        imported.listings.push(listing.clone());
        given.insert(listing.id.clone(), (*ticket, listing));
    }
    let mut kept: HashMap<String, Listing> = HashMap::new();
    for imported in merge(by_source.into_values().collect()) {
        kept.extend(imported.listings.into_iter().map(|listing| (listing.id.clone(), listing)));
    }
    let mut given: Vec<(Ticket, Listing)> = given.into_values().collect();
    given.sort_unstable_by_key(|(ticket, _)| *ticket);
    for (ticket, before) in given {
        match kept.remove(&before.id) {
            Some(now) if now == before => {}
            Some(now) => {
                let record = work.blocks.record(ticket)?;
                work.take_out(ticket, &before);
                work.add(record, now, asked)?;
            }
            None => {
                work.take_out(ticket, &before);
                work.went_on.insert(hash(&before.id));
                *merged.entry(before.source).or_default() += 1;
            }
        }
    }
    Ok(())
}
