//! `hub confirm --from-letter`: what a group has answered by its one-use link becomes a confirmation, like what is
//! told by phone. Of what is not right the volunteer writes each cell: a group's words are no cells.

use super::links::{DAYS, Links};
use super::{Arguments, Confirmed, named, tell_what_changes};
use crate::directory::Shelf;
use crate::folder::Folder;
use crate::hide::published;
use crate::import::{lock, today};
use crate::inbox::{self, Entry, Inbox, State};
use crate::keyring::Keyring;
use crate::letters::named as letter_named;
use crate::system::{self, say};
use anyhow::{Context, Result, bail};
use chrono::{DateTime, NaiveDate};
use come_along::facts::{Certainty, FACTS, of};
use come_along::import::confirm::{Confirmation, columns_of_fact, is_column};
use come_along::model::{Listing, uk_time::uk_date};
use come_along::referral::{NOT_ASKED, print_of};
use come_along::tiles::listing_to_bytes;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What of the letter counts here.
#[derive(Deserialize)]
struct Letter {
    kind: String,
    listing: About,
    answers: Answers,
}

#[derive(Deserialize)]
struct About {
    id: String,
}

#[derive(Deserialize)]
struct Answers {
    code: String,
    saw: String,
    right: Vec<String>,
    wrong: BTreeMap<String, String>,
    words: String,
}

/// Takes the answer in this letter.
pub(super) fn take(arguments: &Arguments, folder: &Folder, shelf: &Shelf, start: &str) -> Result<()> {
    system::wait_for(async {
        let inbox = inbox::open(folder).await?;
        let entry = entry(&*inbox, start).await?;
        let sealed = inbox.sealed(entry.id).await?.with_context(|| format!("{} was removed just now", entry.id))?;
        let opened =
            Keyring::of(folder)?.open(&sealed).with_context(|| format!("letter {} does not open", entry.id))?;
        let outcome = read(&opened).and_then(|letter| answered(arguments, folder, shelf, &letter, day_of(&entry)));
        if outcome.is_ok() && entry.state == State::Waiting {
            inbox.mark(entry.id, State::Read).await?;
        }
        inbox.close().await?;
        outcome
    })
}

async fn entry(inbox: &dyn Inbox, start: &str) -> Result<Entry> {
    let mut all = inbox.list().await?;
    let id = letter_named(&all, start)?;
    all.retain(|entry| entry.id == id);
    all.pop().with_context(|| format!("{id} was removed just now"))
}

/// The day on which it came: what a letter says of its own day anybody may write.
fn day_of(entry: &Entry) -> NaiveDate {
    uk_date(DateTime::from_timestamp(entry.arrived.0, 0).unwrap_or_default())
}

fn read(opened: &str) -> Result<Letter> {
    let letter: Letter = serde_json::from_str(opened).context("it is no answer of a group by a one-use link")?;
    if letter.kind != "group" {
        bail!("it is no answer of a group by a one-use link");
    }
    Ok(letter)
}

fn answered(arguments: &Arguments, folder: &Folder, shelf: &Shelf, letter: &Letter, on: NaiveDate) -> Result<()> {
    let _lock = lock(folder)?;
    let mut links = Links::read(folder)?;
    is_theirs(&links, letter, on)?;
    let directory = published(shelf)?;
    let listing = named(&directory, &letter.listing.id)?;
    if print_of(&listing_to_bytes(listing)) != letter.answers.saw {
        bail!(
            "the listing has changed since the group looked at it. Read the letter beside the site, and take over what \
             still fits with --on {on}; nothing was changed"
        );
    }
    is_whole(listing, &letter.answers, on, arguments)?;
    let mut confirmed = Confirmed::read(folder)?;
    let earlier = confirmed.answers.iter().find(|one| one.id == listing.id);
    if let Some(earlier) = earlier.filter(|earlier| earlier.on > on) {
        bail!("the group has answered later already, on {}; nothing was changed", earlier.on);
    }
    let answer = Confirmation::new(listing, on, "by its one-use link", &arguments.set, earlier)?;
    say!("{} \"{}\": the group answered on {on}.", listing.id, listing.name.text);
    tell_what_changes(folder, listing, &answer)?;
    confirmed.keep(answer);
    confirmed.write()?;
    links.use_up(&letter.answers.code, today())?;
    say!("The site shows this after the next import, and its report says so.");
    Ok(())
}

/// Whether the code is one that this hub gave to this group, not used and not too old.
fn is_theirs(links: &Links, letter: &Letter, on: NaiveDate) -> Result<()> {
    const NOTHING: &str = "nothing was changed. Ask the group by phone, or make a new link";
    let Some(link) = links.of_code(&letter.answers.code).filter(|link| link.id == letter.listing.id) else {
        bail!("this hub has given no such link for {}: anybody may have written this; {NOTHING}", letter.listing.id);
    };
    if let Some(day) = link.is_used() {
        bail!("that link was used already, on {day}: somebody answers a second time; {NOTHING}");
    }
    let age = link.age(on)?;
    if age > DAYS {
        bail!("that link was {age} days old when the answer came, and counts for {DAYS}; {NOTHING}");
    }
    Ok(())
}

/// Whether the group has said something of every fact, and the volunteer has written a cell for each that is not
/// right: a confirmation says of all that it was looked at.
fn is_whole(listing: &Listing, answers: &Answers, on: NaiveDate, arguments: &Arguments) -> Result<()> {
    let context = super::words::far_from_everywhere(on);
    let known = of(listing, &context).into_iter().filter(|(_, said)| said.certainty != Certainty::NotKnown);
    let silent: Vec<&str> = known
        .map(|(kind, _)| kind.id)
        .filter(|id| *id != NOT_ASKED && !answers.right.iter().any(|one| one == id) && !answers.wrong.contains_key(*id))
        .collect();
    if !silent.is_empty() {
        bail!("the group has said nothing of {}; ask it. Nothing was changed", silent.join(", "));
    }
    let mut open = Vec::new();
    for (fact, words) in &answers.wrong {
        let Some(kind) = FACTS.iter().find(|kind| kind.id == fact) else { bail!("there is no fact \"{fact}\"") };
        let columns = columns_of_fact(kind.id);
        let is_set = |column: &&str| arguments.set.iter().any(|(title, _)| is_column(title, column));
        if !columns.iter().any(is_set) {
            open.push(format!("  {fact}: \"{words}\"\n    by: {}", columns.join(" / ")));
        }
    }
    if !answers.words.is_empty() {
        say!("They also say: \"{}\"", answers.words);
    }
    if !open.is_empty() {
        bail!(
            "not everything is right. Say with --set COLUMN=WORDS what is right instead, or ? when it is not known:\n{}\n\
             Nothing was changed",
            open.join("\n")
        );
    }
    Ok(())
}
