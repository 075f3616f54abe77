//! What people find: whether it can be read, how old it is, how much is known, how fresh it is.

use super::Findings;
use crate::confirm::Confirmed;
use crate::directory::{contents, file};
use crate::folder::Folder;
use crate::hidden::Hidden;
use crate::system::say;
use chrono::{DateTime, NaiveDate};
use come_along::facts::{Certainty, Context, FACTS};
use come_along::import::Coverage;
use come_along::model::{Clock, FreshDays, Listing, Need, uk_time::uk_date};
use come_along::site::SiteSettings;
use come_along::tiles::{Contents, MANIFEST, decode_manifest, decode_pack};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Days without an import after which the whole directory is worth a look.
const OLD_DIRECTORY_DAYS: i64 = 30;
/// So many days before nobody can ask for a listing any more, it is named.
const SOON_DAYS: i64 = 30;
/// Share of the facts above the button that should be known, in hundredths.
const WANTED_PERCENT: usize = 85;

/// Checks the published directory.
pub(super) fn check(
    hub: &Folder,
    dir: &Path,
    settings: Option<&SiteSettings>,
    today: NaiveDate,
    findings: &mut Findings,
) {
    let path = hub.site().join("directory").join(MANIFEST);
    let Ok(bytes) = fs::read(&path) else {
        return findings.error(&format!("there is no directory yet ({}). `hub import` makes one.", path.display()));
    };
    let manifest = match decode_manifest(&bytes) {
        Ok(manifest) => manifest,
        Err(error) => return findings.error(&format!("{}: {error}", path.display())),
    };
    let contents = match contents(&hub.site().join("directory"), &manifest) {
        Ok(contents) => contents,
        Err(error) => return findings.error(&format!("{error:#}. Import again.")),
    };
    age(manifest.made_at, &contents, today, findings);
    let listings = packs(hub, &contents, findings);
    hidden(hub, &listings, findings);
    receivers(&listings, settings, findings);
    own(&contents, settings, findings);
    let ages = settings.map(|settings| settings.fresh_days).unwrap_or_default();
    self::listings(&listings, today, ages, findings);
    match Confirmed::read(hub) {
        Ok(confirmed) => soon_too_old(&listings, &confirmed, dir, today, ages, findings),
        Err(error) => findings.error(&format!("{error:#}")),
    }
}

/// What nobody can ask for any more before the month is over, and how the groups are asked in time. Who has
/// answered waits for the next import only.
fn soon_too_old(
    listings: &[Listing],
    confirmed: &Confirmed,
    dir: &Path,
    today: NaiveDate,
    ages: FreshDays,
    findings: &mut Findings,
) {
    let asked_until = i64::from(ages.asked);
    // Not before they are marked: the forms are of those that are.
    let soon = (asked_until - SOON_DAYS).max(i64::from(ages.marked)) + 1..=asked_until;
    let days = |listing: &Listing| {
        let answered = confirmed.answers.iter().find(|one| one.id == listing.id).map(|one| one.on);
        let on = listing.checked.map(|checked| checked.on).max(answered)?;
        Some((today - on).num_days())
    };
    let is_soon =
        |listing: &&Listing| !listing.is_over(today) && days(listing).is_some_and(|days| soon.contains(&days));
    let names: Vec<&str> = listings.iter().filter(is_soon).map(|listing| listing.name.text.as_str()).collect();
    if !names.is_empty() {
        findings.warning(&format!(
            "in less than {SOON_DAYS} days nobody can ask for these any more: {}. Ask the groups: {}. Their forms: hub confirm --dir {} --all-old --to forms.html",
            names.len(),
            names.join(", "),
            dir.display()
        ));
    }
}

/// What the hub has taken down: who looks for it should know why it is not there.
fn hidden(hub: &Folder, listings: &[Listing], findings: &mut Findings) {
    let hidden = match Hidden::read(hub) {
        Ok(hidden) => hidden,
        Err(error) => return findings.error(&format!("{error:#}")),
    };
    for one in &hidden.listings {
        match listings.iter().any(|listing| listing.id == one.id) {
            true => findings.error(&format!("it is to be hidden and yet is shown: {one}. Import again.")),
            false => findings.fine(&format!("not shown, because the hub took it down: {one}")),
        }
    }
}

fn age(made_at: i64, contents: &Contents, today: NaiveDate, findings: &mut Findings) {
    let made = uk_date(DateTime::from_timestamp(made_at, 0).unwrap_or_default());
    let days = (today - made).num_days();
    let sources: Vec<&str> = contents.sources.iter().map(|source| source.name.as_str()).collect();
    let words = format!("made on {made}, {days} days ago, from {}", sources.join(", "));
    match days > OLD_DIRECTORY_DAYS {
        true => findings.warning(&format!("{words}. Import again.")),
        false => findings.fine(&words),
    }
}

fn packs(hub: &Folder, contents: &Contents, findings: &mut Findings) -> Vec<Listing> {
    let folder = hub.site().join("directory");
    let mut listings = Vec::new();
    for name in &contents.packs {
        let path = folder.join(name);
        let read = file(&folder, name).map_err(|error| error.to_string());
        match read.and_then(|bytes| decode_pack(&bytes).map_err(|error| error.to_string())) {
            Ok(pack) if pack.unreadable > 0 => {
                findings.error(&format!(
                    "{}: {} listings cannot be read. Import again.",
                    path.display(),
                    pack.unreadable
                ));
                listings.extend(pack.listings);
            }
            Ok(pack) => listings.extend(pack.listings),
            Err(error) => findings.error(&format!("cannot read {}: {error}. Import again.", path.display())),
        }
    }
    listings
}

/// A letter to a group that site.json does not know could not be sealed to it.
fn receivers(listings: &[Listing], settings: Option<&SiteSettings>, findings: &mut Findings) {
    let Some(settings) = settings else { return };
    let mut unknown: BTreeMap<&str, usize> = BTreeMap::new();
    for receiver in listings.iter().filter_map(|listing| listing.receiver.as_deref()) {
        if !settings.receivers.iter().any(|known| known.id == receiver) {
            *unknown.entry(receiver).or_default() += 1;
        }
    }
    for (receiver, count) in unknown {
        findings.error(&format!(
            "letters of {count} listings go to `{receiver}`, which site.json does not have under `receivers`."
        ));
    }
}

/// A misspelt source under `own` would silently put nothing first on the shared screen.
fn own(contents: &Contents, settings: Option<&SiteSettings>, findings: &mut Findings) {
    let sources: Vec<&str> = contents.sources.iter().map(|source| source.id.as_str()).collect();
    let unknown = settings.iter().flat_map(|settings| &settings.own).filter(|own| !sources.contains(&own.as_str()));
    for name in unknown {
        findings.error(&format!(
            "site.json has `{name}` under `own`, and the list has no such source. It has: {}.",
            sources.join(", ")
        ));
    }
}

/// How much is known of some listings, and how fresh they are.
pub(super) fn listings(listings: &[Listing], today: NaiveDate, ages: FreshDays, findings: &mut Findings) {
    let count = |test: &dyn Fn(&Listing) -> bool| listings.iter().filter(|listing| test(listing)).count();
    if listings.is_empty() {
        return findings.error("there is nothing to find.");
    }
    let ended = count(&|listing| listing.is_over(today));
    findings.fine(&format!("{} listings, {ended} of them over and not shown", listings.len()));
    covered(listings, today, findings);
    fresh(listings, today, ages, findings);
    known(listings, today, findings);
}

/// What there is for each wish, for women only, with children, in which languages. A gap is told:
/// somebody who finds nothing does not come back.
fn covered(listings: &[Listing], today: NaiveDate, findings: &mut Findings) {
    let running = listings.iter().filter(|listing| !listing.is_over(today));
    let coverage = Coverage::of(running);
    for line in coverage.to_string().lines() {
        say!("  {line}");
    }
    let unanswered: Vec<&str> = coverage.unanswered().into_iter().map(Need::id).collect();
    if !unanswered.is_empty() {
        findings.warning(&format!("tiles that nothing answers: {}.", unanswered.join(", ")));
    }
    for (what, some) in [
        ("for women only", coverage.all.values().any(|cell| cell.women_only > 0)),
        ("where children can come", coverage.all.values().any(|cell| cell.with_children > 0)),
        ("in a language other than English", coverage.all.values().any(|cell| !cell.languages.is_empty())),
    ] {
        if !some {
            findings.warning(&format!("nothing is known to be {what}. Ask the groups, or look for one."));
        }
    }
}

/// Old listings by name, so that somebody can ring the groups.
fn fresh(listings: &[Listing], today: NaiveDate, ages: FreshDays, findings: &mut Findings) {
    let (marked_after, asked_until) = (i64::from(ages.marked), i64::from(ages.asked));
    let days = |listing: &Listing| listing.checked.map(|checked| (today - checked.on).num_days());
    let names = |test: &dyn Fn(Option<i64>) -> bool| {
        let found = listings.iter().filter(|listing| test(days(listing))).map(|listing| listing.name.text.as_str());
        found.collect::<Vec<_>>()
    };
    let never = names(&|days| days.is_none());
    let stale = names(&|days| days.is_some_and(|days| days > asked_until));
    let marked = names(&|days| days.is_some_and(|days| (marked_after + 1..=asked_until).contains(&days)));
    for (found, what) in [
        (stale, format!("not checked for more than {asked_until} days, so nobody can ask (`ask_until_days`)")),
        (marked, format!("not checked for more than {marked_after} days, and marked (`old_after_days`)")),
        (never, "with no day of checking".to_owned()),
    ] {
        if !found.is_empty() {
            findings.warning(&format!("{what}: {}. Ring the groups: {}", found.len(), some(&found)));
        }
    }
}

/// The first few names.
fn some(names: &[&str]) -> String {
    const SHOWN: usize = 5;
    let shown = names.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", ");
    if names.len() > SHOWN { format!("{shown}, …") } else { shown }
}

/// For each fact, the share of listings of which it is known.
fn known(listings: &[Listing], today: NaiveDate, findings: &mut Findings) {
    let context =
        Context { today, now: Clock::midnight(), from: None, from_is_about: false, fresh_days: FreshDays::default() };
    let mut low = Vec::new();
    say!("  known, of every 100 listings:");
    for kind in FACTS {
        let known = listings.iter().filter(|one| (kind.say)(one, &context).certainty != Certainty::NotKnown).count();
        let percent = known * 100 / listings.len().max(1);
        say!("    {:<12}{percent:>4}{}", kind.id, if kind.before_asking { "  above the button" } else { "" });
        if kind.before_asking && percent < WANTED_PERCENT {
            low.push(kind.id);
        }
    }
    if !low.is_empty() {
        findings.warning(&format!("known of fewer than {WANTED_PERCENT} in 100: {}. Ask the groups.", low.join(", ")));
    }
}
