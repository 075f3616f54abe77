//! `hub confirm`: groups are asked whether their listing is right, on paper or by a one-use link, and their answers
//! are kept for the next import.
//!
//! `form`: what is printed - `links`: what was sent - `letter`: what came back by one - `file`: what was answered -
//! `words`: the site's own sentences, in English.
//! An answer changes nothing that people see before the next import, but for one: a group that says it
//! has stopped is taken down at once.

mod file;
mod form;
mod letter;
mod links;
mod words;

pub(crate) use file::Confirmed;

use crate::directory::{Published, Shelf};
use crate::folder::Folder;
use crate::hidden::Hidden;
use crate::hide::{no_such, published, take_down};
use crate::import::{lock, outside, today};
use crate::system::say;
use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use come_along::facts::{Freshness, freshness};
use come_along::import::confirm::Confirmation;
use come_along::model::{FreshDays, Listing};
use come_along::search::{number_of, printed, typed_number};
use std::fs;
use std::path::{Path, PathBuf};
use words::Said;

/// What `hub confirm` is told.
#[derive(clap::Args)]
#[command(group(clap::ArgGroup::new("what").args(["id", "form", "all_old", "link", "from_letter"])))]
#[command(group(clap::ArgGroup::new("told").args(["on", "from_letter"])))]
#[command(group(clap::ArgGroup::new("asked").args(["form", "all_old"])))]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// The listing that a group has answered about: its id, or the number on its form; without one, all
    /// answers are listed
    #[arg(requires = "answer")]
    id: Option<String>,
    /// Print the form of this listing, by id or number; as often as you like
    #[arg(long, value_name = "ID", requires = "to")]
    form: Vec<String>,
    /// Print the form of every listing that was not checked for long, or never
    #[arg(long, requires = "to")]
    all_old: bool,
    /// Print a link by which the group of this listing, by id or number, answers once; as often as you like
    #[arg(long, value_name = "ID")]
    link: Vec<String>,
    /// Where the site is, for links: https://hub.example.org/; otherwise `site` in inbox.json
    #[arg(long, value_name = "ADDRESS", requires = "link")]
    site: Option<String>,
    /// Take what a group has answered by its link: the letter's id, or the beginning of it
    #[arg(long, value_name = "LETTER")]
    from_letter: Option<String>,
    /// Where to write the forms: a page to open in a browser and print on A4; never inside the public folder
    #[arg(long, value_name = "FILE", requires = "asked")]
    to: Option<PathBuf>,
    /// The day on which the group answered, such as 2026-11-20
    #[arg(long, value_name = "DAY", value_parser = day, group = "answer", requires = "id")]
    on: Option<NaiveDate>,
    /// Who answered and how, for whoever comes after you: "Sam, by phone"
    #[arg(long, requires = "on")]
    by: Option<String>,
    /// What is right instead, by the columns of `hub template`: --set cost="£2" --set when="Tuesday 10:00-12:00".
    /// A ? says that it is not known any more
    #[arg(long, value_name = "COLUMN=WORDS", value_parser = correction, requires = "told")]
    set: Vec<(String, String)>,
    /// The group does not meet any more: it is taken down at once
    #[arg(long, requires = "on", conflicts_with = "set")]
    stopped: bool,
    /// Forget what the group has answered
    #[arg(long, group = "answer", requires = "id", conflicts_with = "on")]
    forget: bool,
    /// Where the directory is published, if not in the hub's own folder
    #[arg(long)]
    out: Option<PathBuf>,
}

fn day(text: &str) -> Result<NaiveDate, String> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| "write it as 2026-03-31".to_owned())
}

fn correction(text: &str) -> Result<(String, String), String> {
    let parts = text.split_once('=').filter(|(title, words)| !title.trim().is_empty() && !words.trim().is_empty());
    let (title, words) = parts.ok_or("write it as column=words, and ? for what is not known any more")?;
    Ok((title.to_owned(), words.to_owned()))
}

/// Prints forms, keeps an answer, forgets one, or lists them.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    let shelf = Shelf::new(&folder, arguments.out.as_deref());
    if let Some(letter) = &arguments.from_letter {
        return letter::take(arguments, &folder, &shelf, letter);
    }
    if !arguments.link.is_empty() {
        return links::make(&folder, &shelf, &arguments.link, arguments.site.as_deref());
    }
    match (&arguments.id, &arguments.to) {
        (Some(id), _) if arguments.forget => forget(&folder, id),
        (Some(id), _) => answered(arguments, &folder, &shelf, id),
        (None, Some(to)) => forms(arguments, &folder, &shelf, to),
        (None, None) => list(&folder),
    }
}

fn list(folder: &Folder) -> Result<()> {
    let confirmed = Confirmed::read(folder)?;
    if confirmed.answers.is_empty() {
        say!("No group has answered yet.");
    }
    for one in &confirmed.answers {
        say!("{}", file::in_words(one));
    }
    Ok(())
}

fn forget(folder: &Folder, id: &str) -> Result<()> {
    let _lock = lock(folder)?;
    let mut confirmed = Confirmed::read(folder)?;
    let number = typed_number(id);
    let is_it = |one: &Confirmation| one.id == id || number == Some(number_of(&one.id));
    let before = confirmed.answers.len();
    confirmed.answers.retain(|one| !is_it(one));
    if confirmed.answers.len() == before {
        bail!("no group has answered about {id}");
    }
    confirmed.write()?;
    say!("Forgotten. At the next import the site shows again what the list says.");
    Ok(())
}

/// Keeps an answer, and says what it will change.
fn answered(arguments: &Arguments, folder: &Folder, shelf: &Shelf, id: &str) -> Result<()> {
    let on = arguments.on.context("say the day of the answer with --on")?;
    if on > today() {
        bail!("{on} has not come yet; --on is the day on which the group answered");
    }
    let _lock = lock(folder)?;
    let directory = published(shelf)?;
    let listing = named(&directory, id)?;
    let by = arguments.by.as_deref().unwrap_or_default().trim();
    if arguments.stopped {
        let who = if by.is_empty() { String::new() } else { format!(", {by}") };
        let (id, reason) = (listing.id.clone(), format!("The group says that it has stopped ({on}{who})"));
        return take_down(folder, shelf, directory, &id, &reason, &arguments.dir);
    }
    let mut confirmed = Confirmed::read(folder)?;
    let earlier = confirmed.answers.iter().find(|one| one.id == listing.id);
    if let Some(earlier) = earlier.filter(|earlier| earlier.on > on) {
        bail!("the group has answered later already, on {}; nothing was changed", earlier.on);
    }
    let answer = Confirmation::new(listing, on, by, &arguments.set, earlier)?;
    say!("{} \"{}\": the group answered on {on}.", listing.id, listing.name.text);
    tell_what_changes(folder, listing, &answer)?;
    confirmed.keep(answer);
    confirmed.write()?;
    say!("The site shows this after the next import, and its report says so.");
    Ok(())
}

/// What the page of the listing will say instead, line by line.
fn tell_what_changes(folder: &Folder, listing: &Listing, answer: &Confirmation) -> Result<()> {
    let (amended, notes) = answer.amended(listing)?;
    for note in notes {
        say!("  note: {note}");
    }
    let said = Said::new(folder, today())?;
    let mut changed = false;
    for (before, now) in said.of(listing).into_iter().zip(said.of(&amended)).filter(|(before, now)| before != now) {
        say!("  {}: {} -> {}", now.label, before.lines.join(" "), now.lines.join(" "));
        changed = true;
    }
    if !changed {
        say!("  All of it is right.");
    }
    Ok(())
}

/// The listing with this id or number.
fn named<'a>(directory: &'a Published, id: &str) -> Result<&'a Listing> {
    if let Some(listing) = directory.listings.iter().find(|listing| listing.id == id) {
        return Ok(listing);
    }
    let number = typed_number(id);
    let found: Vec<&Listing> =
        directory.listings.iter().filter(|listing| number == Some(number_of(&listing.id))).collect();
    match found.as_slice() {
        [] => bail!("{}", no_such(id, directory)),
        [one] => Ok(one),
        more => {
            let ids: Vec<&str> = more.iter().map(|listing| listing.id.as_str()).collect();
            bail!("{id} is the number of {}; write the id of one", ids.join(" and of "))
        }
    }
}

fn forms(arguments: &Arguments, folder: &Folder, shelf: &Shelf, to: &Path) -> Result<()> {
    let to = outside(to, &[&folder.site(), shelf.public()])?;
    let directory = published(shelf)?;
    let settings = folder.settings()?;
    let listings: Vec<&Listing> = match arguments.all_old {
        true => old(&directory, &Hidden::read(folder)?, &Confirmed::read(folder)?, settings.fresh_days),
        false => arguments.form.iter().map(|id| named(&directory, id)).collect::<Result<_>>()?,
    };
    if listings.is_empty() {
        say!("Everything was checked in the last {} days; there is nobody to ask.", settings.fresh_days.marked);
        return Ok(());
    }
    let said = Said::new(folder, today())?;
    fs::write(&to, form::page(&listings, &said, &settings, today()))
        .with_context(|| format!("cannot write the forms to {}", to.display()))?;
    say!("{} forms are in {}. Open it in a browser and print it.", listings.len(), to.display());
    for listing in listings {
        say!("{}  {} \"{}\"", printed(number_of(&listing.id)), listing.id, listing.name.text);
    }
    Ok(())
}

/// What nobody has checked for long, and of which no newer answer waits for the next import. What is hidden
/// or over is nobody's concern. The oldest first.
fn old<'a>(directory: &'a Published, hidden: &Hidden, confirmed: &Confirmed, ages: FreshDays) -> Vec<&'a Listing> {
    let today = today();
    let waits = |listing: &Listing| {
        let answered = confirmed.answers.iter().find(|one| one.id == listing.id);
        answered.is_some_and(|one| (today - one.on).num_days() <= i64::from(ages.marked))
    };
    let is_old = |listing: &&Listing| {
        matches!(freshness(listing, today, ages), Freshness::Old | Freshness::TooOld | Freshness::NotKnown)
            && !hidden.has(&listing.id)
            && !waits(listing)
    };
    let mut listings: Vec<&Listing> = directory.listings.iter().filter(is_old).collect();
    listings.sort_by(|one, other| {
        let key = |listing: &Listing| listing.checked.map(|checked| checked.on);
        key(one).cmp(&key(other)).then_with(|| one.id.cmp(&other.id))
    });
    listings
}
