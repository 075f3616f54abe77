//! What is counted of a source while its records go by, so that none of them need be kept for the report.

use come_along::import::open_referral::pages::Page;
use come_along::import::{Coverage, Districts, FactShare, Reason, RecordLine, Report, Tally};
use come_along::import::{count_facts, no_facts, uncount_facts};
use come_along::model::Listing;

/// Counts; those of several readers are added up.
pub(super) struct Totals {
    tally: Tally,
    repairs: Vec<(Reason, usize)>,
    pages_said: usize,
    listings: usize,
    without_need: usize,
    facts: Vec<FactShare>,
    pub(super) coverage: Coverage,
    /// Of what people may see.
    pub(super) districts: Districts,
}

impl Default for Totals {
    fn default() -> Self {
        Self {
            tally: Tally::default(),
            repairs: Vec::new(),
            pages_said: 1,
            listings: 0,
            without_need: 0,
            facts: no_facts(),
            coverage: Coverage::default(),
            districts: Districts::default(),
        }
    }
}

impl Totals {
    pub(super) fn add_page(&mut self, page: &Page) {
        self.pages_said = self.pages_said.max(page.pages_said);
        page.repairs.iter().for_each(|(reason, times)| self.add_repair(*reason, *times));
    }

    fn add_repair(&mut self, reason: Reason, times: usize) {
        match self.repairs.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, count)) => *count += times,
            None => self.repairs.push((reason, times)),
        }
    }

    pub(super) fn add_line(&mut self, line: &RecordLine) {
        self.tally.add(line);
    }

    pub(super) fn take_out_line(&mut self, line: &RecordLine) {
        self.tally.take_out(line);
    }

    pub(super) fn add(&mut self, listing: &Listing, is_hidden: bool) {
        self.listings += 1;
        self.without_need += usize::from(listing.needs.is_empty());
        count_facts(&mut self.facts, listing);
        self.coverage.add(listing);
        if !is_hidden {
            self.districts.add(listing);
        }
    }

    /// Its district stays: it is near something, or was.
    pub(super) fn take_out(&mut self, listing: &Listing) {
        self.listings = self.listings.saturating_sub(1);
        self.without_need = self.without_need.saturating_sub(usize::from(listing.needs.is_empty()));
        uncount_facts(&mut self.facts, listing);
        self.coverage.take_out(listing);
    }

    pub(super) fn join(&mut self, other: Self) {
        self.tally.join(&other.tally);
        other.repairs.into_iter().for_each(|(reason, times)| self.add_repair(reason, times));
        self.pages_said = self.pages_said.max(other.pages_said);
        self.listings += other.listings;
        self.without_need += other.without_need;
        for (mine, theirs) in self.facts.iter_mut().zip(other.facts) {
            mine.known += theirs.known;
            mine.read_from_text += theirs.read_from_text;
        }
        self.coverage.join(other.coverage);
        self.districts.join(other.districts);
    }

    /// Puts the counts into a report. `pages` were read, where it was pages.
    pub(super) fn tell(&mut self, report: &mut Report, pages: Option<usize>) {
        report.counted.join(&std::mem::take(&mut self.tally));
        report.feed_repairs.append(&mut self.repairs);
        report.pages_missing = pages.map_or(report.pages_missing, |read| self.pages_said.saturating_sub(read));
        report.listings = self.listings;
        report.without_need = self.without_need;
        report.facts = std::mem::take(&mut self.facts);
    }
}
