//! What becomes of each record: a listing of its own, a date of another, what others have from above,
//! or nothing, with the reason.

use super::listing::{self, Whole};
use super::tree::{self, Kind, Record, Tree};
use crate::import::Settings;
use crate::import::given::{Log, excerpt};
use crate::import::report::*;
use crate::model::Listing;
use serde_json::Value;
use std::collections::{BTreeMap, HashSet};

/// The most steps from a record to the one that tells of it.
const MOST_STEPS: usize = 8;

/// What becomes of each thing.
enum Role<'a> {
    /// A listing of its own.
    Whole,
    /// A date of another, which is called so.
    DateOf(&'a str),
    /// Above others, which have what it says.
    Above(&'a str),
    Out(LeftOutBecause),
}

fn role<'a>(key: &'a str, tree: &'a Tree) -> Role<'a> {
    let Some(node) = tree.node(key) else { return Role::Out(LeftOutBecause::NotAService) };
    let below = || tree.below(key).find(|below| tree.node(below).is_some_and(|node| node.kind != Kind::Hire));
    match node.kind {
        Kind::Hire => Role::Out(LeftOutBecause::ToHire),
        Kind::Other => Role::Out(LeftOutBecause::NotAService),
        Kind::Above => below().map_or(Role::Whole, |below| Role::Above(below)),
        Kind::Date | Kind::Event => match tree.top_of(key) {
            top if top != key => Role::DateOf(top),
            _ if node.kind == Kind::Date && !tree.effective(key).contains_key("name") => {
                Role::Out(LeftOutBecause::PartWithoutWhole)
            }
            _ => Role::Whole,
        },
        Kind::Series | Kind::Course | Kind::Headline | Kind::OnDemand => Role::Whole,
    }
}

/// The listings of all records, and a line for each record.
pub(super) fn of_records(records: &[Record], settings: &Settings, report: &mut Report) -> Vec<Listing> {
    let tree = Tree::of(records);
    let mut dates: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut wholes: Vec<&str> = Vec::new();
    for (key, _) in tree.nodes() {
        match role(key, &tree) {
            Role::Whole => wholes.push(key),
            Role::DateOf(top) => dates.entry(top).or_default().push(key),
            Role::Above(_) | Role::Out(_) => {}
        }
    }
    let mut told = Told::default();
    for key in wholes {
        let Some(node) = tree.node(key) else { continue };
        let dates = dates.remove(key).unwrap_or_default();
        let owner = owner(key, &dates, &tree);
        let whole = Whole { id: told.id_for(node, key, owner, records), key, node, dates };
        told.owners.insert(key, owner);
        told.whole(&whole, owner, records, &tree, settings);
    }
    report.records.append(&mut lines(records, &tree, &told));
    told.listings.sort_by(|a, b| a.id.cmp(&b.id));
    told.listings
}

/// The record that a thing is told of in: its own, else the first that holds it or a date of it.
fn owner(key: &str, dates: &[&str], tree: &Tree) -> usize {
    let node = tree.node(key);
    let held = node.iter().map(|node| node.held_by);
    let below = dates.iter().filter_map(|date| tree.node(date)?.record);
    node.and_then(|node| node.record).or_else(|| held.chain(below).min()).unwrap_or_default()
}

/// What was made, and what is said of the record that it was made of.
#[derive(Default)]
struct Told<'a> {
    /// The record that tells of each thing.
    owners: BTreeMap<&'a str, usize>,
    lines: BTreeMap<usize, RecordLine>,
    listings: Vec<Listing>,
    ids: HashSet<String>,
}

impl Told<'_> {
    /// What a listing is called: as its record, or, inside other records, as it calls itself.
    fn id_for(&mut self, node: &tree::Node, key: &str, owner: usize, records: &[Record]) -> String {
        let own = records.get(owner).map(|record| record.id.clone()).unwrap_or_default();
        let named = match node.record {
            Some(_) => own,
            // A session of it may go, and another record hold it.
            None if key.contains("://") => key.to_owned(),
            None => tree::own_name(key).map_or_else(|| key.replace('#', "+"), str::to_owned),
        };
        let mut id = named.clone();
        let mut copy = 1;
        while !self.ids.insert(id.clone()) {
            copy += 1;
            id = format!("{named}+{copy}");
        }
        id
    }

    fn whole(&mut self, whole: &Whole<'_>, owner: usize, records: &[Record], tree: &Tree, settings: &Settings) {
        let Some(record) = records.get(owner) else { return };
        let id = RecordId { id: record.id.clone(), copy: 1 };
        let mut log = Log::new(id.clone());
        let made = listing::listings(whole, tree, settings, &mut log);
        let name = tree.effective(whole.key).get("name").and_then(Value::as_str).map(str::trim).map(excerpt);
        let line = self.lines.entry(owner).or_insert_with(|| RecordLine {
            record: id,
            name: name.unwrap_or_default(),
            fate: Fate::LeftOut(LeftOutBecause::NoName),
            listings: Vec::new(),
        });
        match made {
            Ok(made) => {
                line.listings.extend(made.iter().map(|listing| listing.id.clone()));
                self.listings.extend(made);
                let mut problems = log.finish();
                if let Fate::KeptMended(known) = &mut line.fate {
                    problems.append(known);
                    problems.sort();
                    problems.dedup();
                }
                line.fate = if problems.is_empty() { Fate::Kept } else { Fate::KeptMended(problems) };
            }
            Err(because) if line.listings.is_empty() => line.fate = Fate::LeftOut(because),
            Err(_) => {}
        }
    }
}

/// A line for each record: what was made of it, or into which other it went.
fn lines(records: &[Record], tree: &Tree, told: &Told<'_>) -> Vec<RecordLine> {
    let mut at_of: BTreeMap<usize, &str> = BTreeMap::new();
    for (key, node) in tree.nodes() {
        if let Some(record) = node.record {
            at_of.insert(record, key);
        }
    }
    let line = |(at, record): (usize, &Record)| {
        if let Some(line) = told.lines.get(&at) {
            return line.clone();
        }
        // A record that no thing is shares its address with another.
        let address = tree::address_of(&record.fields).unwrap_or_default();
        let key = at_of.get(&at).copied().unwrap_or(&address);
        let fate = fate(key, records, tree, told, MOST_STEPS);
        let name = super::name_of(&record.fields);
        RecordLine { record: RecordId { id: record.id.clone(), copy: 1 }, name, fate, listings: Vec::new() }
    };
    records.iter().enumerate().map(line).collect()
}

/// What became of a record of which nothing was made by itself.
fn fate(key: &str, records: &[Record], tree: &Tree, told: &Told<'_>, steps: usize) -> Fate {
    let Some(steps) = steps.checked_sub(1) else { return Fate::LeftOut(LeftOutBecause::NotAService) };
    match role(key, tree) {
        Role::Out(because) => Fate::LeftOut(because),
        Role::DateOf(whole) => fate(whole, records, tree, told, steps),
        Role::Above(below) => fate(below, records, tree, told, steps),
        Role::Whole => {
            let owner = told.owners.get(key);
            let line = owner.and_then(|owner| Some((records.get(*owner)?, told.lines.get(owner)?)));
            match line {
                Some((_, RecordLine { fate: Fate::LeftOut(because), .. })) => Fate::LeftOut(*because),
                Some((record, _)) => Fate::MergedInto(RecordId { id: record.id.clone(), copy: 1 }),
                None => Fate::LeftOut(LeftOutBecause::NotAService),
            }
        }
    }
}
