//! The listings that the hub has taken down: `hidden.json` in its own folder, with the day and the
//! reason, so that the next import does not bring them back and the next volunteer knows why.

use crate::folder::{Folder, replace_private};
use anyhow::{Context, Result};
use come_along::model::Listing;
use serde::{Deserialize, Serialize};
use std::fmt::{self, Display, Formatter};
use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

/// One listing that is taken down.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HiddenListing {
    pub(crate) id: String,
    /// Its name when it was hidden, for people.
    pub(crate) name: String,
    /// The day, as 2026-03-31.
    pub(crate) on: String,
    /// In the volunteer's words.
    pub(crate) reason: String,
}

impl Display for HiddenListing {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{} \"{}\", hidden on {}: {}", self.id, self.name, self.on, self.reason)
    }
}

/// All of them, in the order in which they were hidden.
pub(crate) struct Hidden {
    path: PathBuf,
    pub(crate) listings: Vec<HiddenListing>,
}

impl Hidden {
    /// Reads the hub's file. One that cannot be read stops whoever would publish: what it hides
    /// might be somebody's address.
    pub(crate) fn read(folder: &Folder) -> Result<Self> {
        let path = folder.hidden();
        let listings = match fs::read(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            read => {
                let bytes = read.with_context(|| format!("cannot read {}", path.display()))?;
                serde_json::from_slice(&bytes).with_context(|| {
                    format!("{} cannot be read, so nobody knows what is to stay hidden; mend it", path.display())
                })?
            }
        };
        Ok(Self { path, listings })
    }

    /// Whether a listing is taken down.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.listings.iter().any(|hidden| hidden.id == id)
    }

    /// What of a directory people may see.
    pub(crate) fn visible(&self, listings: &[Listing]) -> Vec<Listing> {
        listings.iter().filter(|listing| !self.has(&listing.id)).cloned().collect()
    }

    /// Writes the file: whole, and on disk when this returns.
    pub(crate) fn write(&self) -> Result<()> {
        let text = serde_json::to_string_pretty(&self.listings).context("the list cannot be written")? + "\n";
        replace_private(&self.path, text.as_bytes())
    }
}
