//! What groups have answered: `import/confirmed.json` in the hub's own folder, for its eyes only. It can be
//! read, and mended by hand; one that cannot be read stops an import, because what it corrects might be
//! somebody's address.

use crate::folder::{Folder, replace_private};
use anyhow::{Context, Result};
use come_along::import::confirm::Confirmation;
use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

/// All answers, one a listing, ordered by its id.
pub(crate) struct Confirmed {
    path: PathBuf,
    pub(crate) answers: Vec<Confirmation>,
}

impl Confirmed {
    /// Reads the hub's file, and every correction in it.
    pub(crate) fn read(folder: &Folder) -> Result<Self> {
        let path = folder.imports().join("confirmed.json");
        let mending =
            || format!("{} cannot be read, so nobody knows what groups have corrected; mend it", path.display());
        let mut answers: Vec<Confirmation> = match fs::read(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            read => {
                let bytes = read.with_context(|| format!("cannot read {}", path.display()))?;
                serde_json::from_slice(&bytes).with_context(mending)?
            }
        };
        for answer in &answers {
            answer.check().with_context(|| answer.id.clone()).with_context(mending)?;
        }
        answers.sort_by(|one, other| one.id.cmp(&other.id));
        Ok(Self { path, answers })
    }

    /// Keeps an answer instead of the one before about the same listing.
    pub(super) fn keep(&mut self, answer: Confirmation) {
        self.answers.retain(|one| one.id != answer.id);
        self.answers.push(answer);
        self.answers.sort_by(|one, other| one.id.cmp(&other.id));
    }

    /// Writes the file: whole, and on disk when this returns.
    pub(super) fn write(&self) -> Result<()> {
        let text = serde_json::to_string_pretty(&self.answers).context("the answers cannot be written")? + "\n";
        replace_private(&self.path, text.as_bytes())
    }
}

/// An answer on one line.
pub(super) fn in_words(answer: &Confirmation) -> String {
    let by = if answer.by.is_empty() { String::new() } else { format!(" ({})", answer.by) };
    let cells: Vec<String> = answer.corrections().map(|(title, words)| format!("{title} \"{words}\"")).collect();
    let cells = if cells.is_empty() { "all of it is right".to_owned() } else { cells.join(", ") };
    format!("{} \"{}\", answered on {}{by}: {cells}", answer.id, answer.name, answer.on)
}
