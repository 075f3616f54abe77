//! What changed since last time: two directories compared, listing by listing, and whether so much
//! of a source is gone that somebody should look before it is published.

use crate::model::{Listing, ListingId};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Display, Formatter};

/// A listing by its name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// Its id.
    pub id: ListingId,
    /// Its name, for people.
    pub name: String,
}

/// What became of the listings of one source. The lists are ordered by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Short name of the source.
    pub source: String,
    /// How many listings there were.
    pub before: usize,
    /// How many there are now.
    pub now: usize,
    /// Those that were not there before.
    pub new: Vec<Named>,
    /// Those of which anything is different.
    pub changed: Vec<Named>,
    /// Those that are not there any more.
    pub gone: Vec<Named>,
    /// How many of the gone had ended by themselves: their last day is past.
    pub ended: usize,
    /// How many more there are of the new, the changed and the gone than stand in the lists: of a country the lists
    /// hold only the first.
    pub unnamed: [usize; 3],
}

/// Compares two directories, source by source, ordered by the sources' names.
pub fn since(before: &[Listing], now: &[Listing], today: NaiveDate) -> Vec<Changes> {
    let sources: BTreeSet<&str> = before.iter().chain(now).map(|listing| listing.source.as_str()).collect();
    sources.into_iter().map(|source| of_source(source, before, now, today)).collect()
}

fn of_source(source: &str, before: &[Listing], now: &[Listing], today: NaiveDate) -> Changes {
    let before = by_id(before, source);
    let now = by_id(now, source);
    let mut changes = Changes { source: source.to_owned(), before: before.len(), now: now.len(), ..Changes::default() };
    for (id, listing) in &now {
        match before.get(id) {
            None => changes.new.push(named(listing)),
            Some(old) if old != listing => changes.changed.push(named(listing)),
            Some(_) => {}
        }
    }
    for (id, listing) in &before {
        if !now.contains_key(id) {
            changes.gone.push(named(listing));
            changes.ended += usize::from(listing.is_over(today));
        }
    }
    changes
}

fn by_id<'a>(listings: &'a [Listing], source: &str) -> BTreeMap<&'a str, &'a Listing> {
    listings.iter().filter(|one| one.source == source).map(|one| (one.id.as_str(), one)).collect()
}

fn named(listing: &Listing) -> Named {
    Named { id: listing.id.clone(), name: listing.name.text.clone() }
}

impl Changes {
    /// Listings that are gone and had not ended by themselves.
    pub fn lost(&self) -> usize {
        let [_, _, gone] = self.counts();
        gone - self.ended
    }

    /// How many are new, changed and gone.
    pub fn counts(&self) -> [usize; 3] {
        let [new, changed, gone] = self.unnamed;
        [new + self.new.len(), changed + self.changed.len(), gone + self.gone.len()]
    }

    /// Whether more than `percent` in a hundred of what was there is lost. Nothing can be lost of
    /// a source that is new.
    pub fn lost_more_than(&self, percent: u8) -> bool {
        self.lost() * 100 > self.before * usize::from(percent)
    }
}

impl Display for Changes {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.before == 0 {
            return write!(f, "{}: {} listings; none were published from it before.", self.source, self.now);
        }
        let [new, changed, gone] = self.counts();
        let same = self.now - new - changed;
        write!(
            f,
            "{}: {} listings, {} last time: {} new, {} changed, {} gone, {same} the same.",
            self.source, self.now, self.before, new, changed, gone,
        )?;
        if self.ended > 0 {
            write!(f, " {} of the gone had ended.", self.ended)?;
        }
        list(f, "new", &self.new, new)?;
        list(f, "changed", &self.changed, changed)?;
        list(f, "gone", &self.gone, gone)
    }
}

/// How many of each list are shown by name.
pub const SHOWN: usize = 50;

/// The first of them by name; a long list would hide what stands below it.
fn list(f: &mut Formatter<'_>, what: &str, names: &[Named], all: usize) -> fmt::Result {
    for one in names.iter().take(SHOWN) {
        write!(f, "\n  {what:<8}{} \"{}\"", one.id, one.name)?;
    }
    match all.saturating_sub(SHOWN) {
        0 => Ok(()),
        more => write!(f, "\n  {what:<8}and {more} more"),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;
    use crate::model::Prose;

    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 21).unwrap();

    fn listing(id: &str, name: &str) -> Listing {
        let mut listing = Listing::named(id, Prose::english(name));
        listing.source = id.split(':').next().unwrap().to_owned();
        listing
    }

    #[test]
    fn each_listing_is_new_changed_gone_or_the_same() {
        let before = [listing("a:1", "Tea"), listing("a:2", "Choir"), listing("a:3", "Walk"), listing("b:1", "Maths")];
        let now = [listing("a:1", "Tea"), listing("a:2", "Big choir"), listing("a:4", "Chess")];
        let [a, b] = since(&before, &now, TODAY).try_into().unwrap();
        let ids = |names: &[Named]| names.iter().map(|one| one.id.clone()).collect::<Vec<_>>().join(" ");
        assert_eq!((ids(&a.new), ids(&a.changed), ids(&a.gone)), ("a:4".into(), "a:2".into(), "a:3".into()));
        assert_eq!((a.before, a.now, b.before, b.now, ids(&b.gone)), (3, 3, 1, 0, "b:1".into()));
        let words = a.to_string();
        assert!(words.starts_with("a: 3 listings, 3 last time: 1 new, 1 changed, 1 gone, 1 the same."), "{words}");
        assert!(words.contains("gone    a:3 \"Walk\""), "{words}");
        assert!(b.lost_more_than(99) && !b.lost_more_than(100));
    }

    #[test]
    fn a_fifth_may_go_and_no_more() {
        let before: Vec<Listing> = (0..10).map(|n| listing(&format!("a:{n}"), "Tea")).collect();
        let lost = |kept: usize| since(&before, &before[..kept], TODAY).remove(0);
        assert!(!lost(8).lost_more_than(20) && lost(7).lost_more_than(20));
        assert!(!lost(0).lost_more_than(100));
        assert!(!since(&[], &before, TODAY).remove(0).lost_more_than(0));
    }

    #[test]
    fn what_has_ended_is_not_lost() {
        let mut ended = listing("a:1", "Summer fair");
        ended.runs_until = TODAY.pred_opt();
        let [changes] = since(&[ended, listing("a:2", "Tea")], &[listing("a:2", "Tea")], TODAY).try_into().unwrap();
        assert_eq!((changes.gone.len(), changes.ended, changes.lost()), (1, 1, 0));
        assert!(!changes.lost_more_than(0) && changes.to_string().contains("1 of the gone had ended"));
    }
}
