//! A whole list over http: its pages to the end, then each record in full where the list itself
//! gives summaries only. One request at a time, so that no publisher is pressed.

use super::address::Address;
use super::changes::{self, Followed};
use super::client::{Answer, Client, Failed, Known};
use super::progress::Progress;
use super::store::Store;
use anyhow::{Context, Result, anyhow, bail};
use come_along::import::Settings;
use come_along::import::open_active::rpde;
use come_along::import::open_referral::paging::{self, Listed, PAGE_PARAMETERS, Step, Walk};
use std::collections::BTreeSet;

/// After so many records in a row that cannot be had in full, the publisher has none, or is down.
const IN_A_ROW: usize = 3;
/// All that one source may give, in bytes.
const MOST_BYTES: usize = 512 << 20;

/// What is wanted of an address.
pub(crate) struct Wanted<'a> {
    pub(crate) address: &'a Address,
    /// Whether records are asked for one by one when the list holds summaries.
    pub(crate) details: bool,
    pub(crate) most_pages: usize,
    pub(crate) settings: &'a Settings,
}

/// What was fetched.
#[derive(Default)]
pub(crate) struct Fetched {
    /// Name and bytes of each answer.
    pub(crate) files: Vec<(String, Vec<u8>)>,
    /// What the volunteer should know about the fetching.
    pub(crate) notes: Vec<String>,
    bytes: usize,
}

impl Fetched {
    pub(super) fn add(&mut self, name: String, bytes: Vec<u8>) -> Result<()> {
        self.bytes += bytes.len();
        if self.bytes > MOST_BYTES {
            bail!("the list is longer than {} MB altogether", MOST_BYTES >> 20);
        }
        self.files.push((name, bytes));
        Ok(())
    }
}

/// Asks one publisher, and remembers.
pub(super) struct Asking<'a> {
    client: &'a Client,
    pub(super) store: Store,
    pub(super) progress: &'a mut Progress,
}

impl Asking<'_> {
    /// The bytes at an address: from before the import was cut off, as the publisher still has
    /// them, or new. Answers that `is_good` refuses are not kept.
    fn get(&mut self, address: &Address, is_good: impl Fn(&[u8]) -> bool) -> Result<Result<Vec<u8>, Failed>> {
        let kept = self.store.get(address.whole());
        let known = match &kept {
            Some(kept) if kept.is_of_this_import => return Ok(Ok(kept.bytes.clone())),
            Some(kept) => kept.known.clone(),
            None => Known::default(),
        };
        let (bytes, known) = match (self.client.get(address, &known), kept) {
            (Ok(Answer::New(bytes, known)), _) => (bytes, known),
            (Ok(Answer::Same), Some(kept)) => (kept.bytes, kept.known),
            (Ok(Answer::Same), None) => bail!("it says that we have it already, and we do not"),
            (Err(failed), _) => return Ok(Err(failed)),
        };
        if is_good(&bytes) {
            self.store.keep(address.whole(), &bytes, &known)?;
        }
        Ok(Ok(bytes))
    }

    /// The bytes at an address as the publisher has them now.
    pub(super) fn ask(&self, address: &Address) -> Result<Result<Vec<u8>, Failed>> {
        match self.client.get(address, &Known::default()) {
            Ok(Answer::New(bytes, _)) => Ok(Ok(bytes)),
            Ok(Answer::Same) => bail!("it says that we have it already, and we do not"),
            Err(failed) => Ok(Err(failed)),
        }
    }
}

/// Fetches everything that is wanted.
pub(crate) fn fetch(wanted: &Wanted<'_>, client: &Client, store: Store, progress: &mut Progress) -> Result<Fetched> {
    let mut fetched = Fetched::default();
    if store.goes_on() {
        fetched.notes.push("The last import was cut off; what it had fetched was used again.".to_owned());
    }
    let mut asking = Asking { client, store, progress };
    if changes::is_kept(wanted, &mut asking) {
        match changes::follow(wanted, &mut asking, &mut fetched)? {
            Followed::Whole => {
                asking.store.finish()?;
                return Ok(fetched);
            }
            Followed::BeginAnew => {
                asking.store.forget()?;
                fetched = Fetched::default();
                fetched.notes.push("The publisher began its feed anew, so all of it was read again.".to_owned());
            }
        }
    }
    let records = pages(wanted, &mut asking, &mut fetched)?;
    let summaries: Vec<&Listed> = records.iter().filter(|record| record.is_summary).collect();
    if !summaries.is_empty() && wanted.details {
        details(wanted, &mut asking, &summaries, &mut fetched)?;
    } else if !summaries.is_empty() {
        fetched.notes.push(format!("{} records are summaries; they were not asked for in full.", summaries.len()));
    }
    asking.store.finish()?;
    Ok(fetched)
}

/// Follows the pages; answers the records on them. A file that is no page of a list is all there is.
fn pages(wanted: &Wanted<'_>, asking: &mut Asking<'_>, fetched: &mut Fetched) -> Result<Vec<Listed>> {
    let given = wanted.address.number(&PAGE_PARAMETERS);
    let name = given.map_or(PAGE_PARAMETERS[0], |(name, _)| name);
    let mut walk = Walk::new(given.map(|(_, number)| number), wanted.most_pages);
    let mut records = Vec::new();
    let mut address = wanted.address.clone();
    loop {
        let count = fetched.files.len() + 1;
        asking.progress.say(&format!("{address}: page {count}"));
        let is_good = |bytes: &[u8]| !is_web_page(bytes) && paging::look(bytes, wanted.settings).is_ok();
        let bytes = asking.get(&address, is_good)?.map_err(|failed| told(&address, count, &failed))?;
        if is_web_page(&bytes) {
            bail!("{address} is a web page for people, not a list; look there for the address of its data");
        }
        if count == 1 && matches!(rpde::look(&bytes, wanted.settings), Ok(Some(_))) {
            return of_changes(wanted, asking, fetched).map(|()| records);
        }
        let page = paging::look(&bytes, wanted.settings).with_context(|| format!("{address}, page {count}"))?;
        let Some(page) = page else {
            if count > 1 {
                bail!("{address}: page {count} is not a page of a list as the ones before");
            }
            fetched.add(address.file_name(), bytes)?;
            return Ok(records);
        };
        fetched.add(format!("page-{count:05}.json"), bytes)?;
        let step = walk.after(&page).with_context(|| address.to_string())?;
        records.extend(page.records);
        match step {
            Step::Ask(number) => address = wanted.address.with_number(name, number),
            Step::End => break,
        }
    }
    if walk.missing() > 0 {
        let words = "records fewer came than the publisher says it has; ask the publisher";
        fetched.notes.push(format!("{} {words}.", walk.missing()));
    }
    Ok(records)
}

/// A feed of changes that is read for the first time; its first page is kept just now.
fn of_changes(wanted: &Wanted<'_>, asking: &mut Asking<'_>, fetched: &mut Fetched) -> Result<()> {
    match changes::follow(wanted, asking, fetched)? {
        Followed::Whole => Ok(()),
        Followed::BeginAnew => bail!("{}: a page that its own link named is not there", wanted.address),
    }
}

pub(super) fn told(address: &Address, page: usize, failed: &Failed) -> anyhow::Error {
    match page {
        1 => anyhow!("{address}: {}", failed.words),
        _ => anyhow!("{address}, page {page}: {}. What came before is kept: import again to go on", failed.words),
    }
}

fn is_web_page(bytes: &[u8]) -> bool {
    let start: Vec<u8> = bytes.trim_ascii_start().iter().take(15).map(u8::to_ascii_lowercase).collect();
    start.starts_with(b"<!doctype html") || start.starts_with(b"<html")
}

/// Asks for each summary in full. One that cannot be had leaves the summary standing.
fn details(wanted: &Wanted<'_>, asking: &mut Asking<'_>, all: &[&Listed], fetched: &mut Fetched) -> Result<()> {
    let ids: BTreeSet<&str> = all.iter().map(|record| record.id.as_str()).collect();
    let (mut absent, mut broken_in_a_row) = (0, 0);
    for (done, id) in ids.iter().enumerate() {
        let Some(address) = wanted.address.of_record(id, &PAGE_PARAMETERS) else { continue };
        asking.progress.say(&format!("{}: record {} of {}", wanted.address, done + 1, ids.len()));
        let is_good = |bytes: &[u8]| paging::is_record(bytes, id, wanted.settings);
        let answer = asking.get(&address, is_good)?;
        let is_broken = answer.as_ref().is_err_and(|failed| !failed.is_absent);
        broken_in_a_row = if is_broken { broken_in_a_row + 1 } else { 0 };
        match answer {
            Ok(bytes) if is_good(&bytes) => fetched.add(format!("detail-{done:06}.json"), bytes)?,
            Err(failed) if broken_in_a_row == IN_A_ROW => bail!(
                "{address}: {}. What came before is kept: import again to go on, or use --no-details",
                failed.words
            ),
            _ => absent += 1,
        }
        if absent == IN_A_ROW && done + 1 == IN_A_ROW {
            fetched.notes.push("The list gives summaries only, and the publisher has no records in full.".to_owned());
            return Ok(());
        }
    }
    if absent > 0 {
        fetched.notes.push(format!("{absent} records could not be had in full; their summaries are used."));
    }
    Ok(())
}
