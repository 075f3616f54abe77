//! One-use links: `hub confirm --link ID` makes one, and `import/links.json` notes for whom, when, and whether it was
//! used. Of the code itself it holds a print, so that whoever reads the file cannot answer for a group.

use super::named;
use crate::directory::Shelf;
use crate::folder::{Folder, replace_private};
use crate::hide::published;
use crate::import::{lock, today};
use crate::inbox::InboxSettings;
use crate::system::{self, say};
use anyhow::{Context, Result, bail};
use chrono::NaiveDate;
use come_along::take::link::of_group;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

/// So many days after it was made a link is too old to answer by.
pub(super) const DAYS: i64 = 60;

/// Days as they are written: 2026-11-20.
const DAY: &str = "%Y-%m-%d";

/// One link that was made.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Link {
    /// SHA-256 of its code.
    print: String,
    /// The listing.
    pub(super) id: String,
    made: String,
    /// The day on which its answer was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    used: Option<String>,
}

impl Link {
    pub(super) fn is_used(&self) -> Option<&str> {
        self.used.as_deref()
    }

    /// Days since it was made, on that day.
    pub(super) fn age(&self, on: NaiveDate) -> Result<i64> {
        let made = NaiveDate::parse_from_str(&self.made, DAY);
        Ok((on - made.ok().with_context(|| format!("\"{}\" in links.json is no day; mend it", self.made))?).num_days())
    }
}

/// All links of the hub, in the order in which they were made.
pub(super) struct Links {
    path: PathBuf,
    links: Vec<Link>,
}

impl Links {
    pub(super) fn read(folder: &Folder) -> Result<Self> {
        let path = folder.imports().join("links.json");
        let links = match fs::read(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            read => {
                let bytes = read.with_context(|| format!("cannot read {}", path.display()))?;
                let mending = || format!("{} cannot be read; mend it, or remove it and make new links", path.display());
                serde_json::from_slice(&bytes).with_context(mending)?
            }
        };
        Ok(Self { path, links })
    }

    fn write(&self) -> Result<()> {
        let text = serde_json::to_string_pretty(&self.links).context("the links cannot be written")? + "\n";
        replace_private(&self.path, text.as_bytes())
    }

    /// The link with that code.
    pub(super) fn of_code(&self, code: &str) -> Option<&Link> {
        let print = print_of(code);
        self.links.iter().find(|link| link.print == print)
    }

    /// Notes that the answer of this code was taken.
    pub(super) fn use_up(&mut self, code: &str, on: NaiveDate) -> Result<()> {
        let print = print_of(code);
        self.links.iter_mut().filter(|link| link.print == print).for_each(|link| link.used = Some(on.to_string()));
        self.write()
    }

    /// Notes a new one; those that nobody can answer by any more are forgotten.
    fn add(&mut self, code: &str, id: &str, on: NaiveDate) -> Result<()> {
        // Kept twice as long as it can be used: so long it can be said why an answer is not taken.
        self.links.retain(|link| link.age(on).is_ok_and(|age| age <= 2 * DAYS));
        let (id, made) = (id.to_owned(), on.format(DAY).to_string());
        self.links.push(Link { print: print_of(code), id, made, used: None });
        self.write()
    }
}

fn print_of(code: &str) -> String {
    system::hex(&Sha256::digest(code.as_bytes()))
}

/// Makes the links of these listings and prints them.
pub(super) fn make(folder: &Folder, shelf: &Shelf, ids: &[String], site: Option<&str>) -> Result<()> {
    let site = match site {
        Some(site) => site.to_owned(),
        None => InboxSettings::read(folder)?.site.context("say where your site is: --site https://hub.example.org/")?,
    };
    if !site.starts_with("https://") && !site.starts_with("http://") {
        bail!("{site} is no address of a site; write it as https://hub.example.org/");
    }
    let site = format!("{}/", site.trim_end_matches('/'));
    let _lock = lock(folder)?;
    let directory = published(shelf)?;
    let listings = ids.iter().map(|id| named(&directory, id)).collect::<Result<Vec<_>>>()?;
    let mut links = Links::read(folder)?;
    for listing in listings {
        let code = system::hex(&system::random::<16>()?);
        let too_long = || format!("the id of {} is too long for a link; print its form instead", listing.id);
        let link = of_group(&site, &code, &listing.id).with_context(too_long)?;
        links.add(&code, &listing.id, today())?;
        say!("{} \"{}\"\n  {link}", listing.id, listing.name.text);
    }
    say!(
        "Send each to its group alone: whoever has it can answer for the group, once, within {DAYS} days. The answer \
         comes as a letter; `hub open` says what to do with it."
    );
    Ok(())
}
