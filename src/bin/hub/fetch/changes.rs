//! A feed of changes (RPDE): its `next` links are followed to the page without items, which leads to
//! itself. A page that was once read never says anything else, for what changes comes again at the
//! end; so pages that are kept are not asked for again, however old they are. When all is read, what
//! they say together is kept as one page that leads on to the end: the next import asks only from
//! there.

use super::address::Address;
use super::client::Known;
use super::walk::{Asking, Fetched, Wanted, told};
use anyhow::{Context, Result, anyhow, bail};
use come_along::import::open_active::rpde::{self, Page, Step, Walk};

/// What became of a feed.
pub(super) enum Followed {
    /// It was read to its end.
    Whole,
    /// Where the last import ended the publisher has nothing any more: it counts anew.
    BeginAnew,
}

/// Whether an address gives a feed of changes, as far as the last import knows.
pub(super) fn is_kept(wanted: &Wanted<'_>, asking: &mut Asking<'_>) -> bool {
    let kept = asking.store.get(wanted.address.whole());
    kept.is_some_and(|kept| matches!(rpde::look(&kept.bytes, wanted.settings), Ok(Some(page)) if page.items > 0))
}

/// Follows a feed from its first page, kept or new, to its end.
pub(super) fn follow(wanted: &Wanted<'_>, asking: &mut Asking<'_>, fetched: &mut Fetched) -> Result<Followed> {
    let mut walk = Walk::new(wanted.most_pages);
    let mut address = wanted.address.clone();
    let (mut kept_pages, mut new_pages) = (0, 0);
    let end = loop {
        let count = kept_pages + new_pages + 1;
        asking.progress.say(&format!("{address}: page {count}"));
        let kept = asking.store.get(address.whole()).map(|kept| kept.bytes);
        let (bytes, page) = match kept.and_then(|bytes| with_items(bytes, wanted)) {
            Some(kept) => {
                kept_pages += 1;
                kept
            }
            None => {
                let answer = asking.ask(&address)?;
                if answer.as_ref().is_err_and(|failed| failed.is_absent) && kept_pages > 0 {
                    return Ok(Followed::BeginAnew);
                }
                new_pages += 1;
                page_of(&address, count, answer.map_err(|failed| told(&address, count, &failed))?, wanted, asking)?
            }
        };
        let next = page.next.as_deref().map(|link| wanted.address.next_page(link)).transpose();
        let next = next.map_err(|why| anyhow!("{address}, page {count}: {why}"))?;
        let step = walk
            .after(address.whole(), &page, next.as_ref().map(Address::whole))
            .with_context(|| address.to_string())?;
        fetched.add(format!("page-{count:05}.json"), bytes)?;
        match (step, next) {
            (Step::Ask(_), Some(next)) => address = next,
            _ => break address,
        }
    };
    let pages: Vec<&[u8]> = fetched.files.iter().map(|(_, bytes)| bytes.as_slice()).collect();
    let together = rpde::as_one_page(&pages, end.whole(), wanted.settings)?;
    asking.store.keep(wanted.address.whole(), &together, &Known::default())?;
    asking.store.keep_only(wanted.address.whole());
    if kept_pages > 0 {
        fetched.notes.push(format!("Only what changed since the last time was asked for: {new_pages} pages."));
    }
    Ok(Followed::Whole)
}

/// A page that was kept, when it has items: where one ends without, more may have come.
fn with_items(bytes: Vec<u8>, wanted: &Wanted<'_>) -> Option<(Vec<u8>, Page)> {
    let page = rpde::look(&bytes, wanted.settings).ok()??;
    (page.items > 0).then_some((bytes, page))
}

/// A page that was asked for; one with items is kept.
fn page_of(
    address: &Address,
    count: usize,
    bytes: Vec<u8>,
    wanted: &Wanted<'_>,
    asking: &mut Asking<'_>,
) -> Result<(Vec<u8>, Page)> {
    let looked = rpde::look(&bytes, wanted.settings).with_context(|| format!("{address}, page {count}"))?;
    let Some(page) = looked else { bail!("{address}: page {count} is not a page of a feed as the ones before") };
    if page.items > 0 {
        asking.store.keep(address.whole(), &bytes, &Known::default())?;
    }
    Ok((bytes, page))
}
