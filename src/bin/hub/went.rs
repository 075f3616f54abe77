//! `hub went`: how it went, counted. Nobody who said so gave a name, and none is guessed.

use crate::folder::Folder;
use crate::inbox;
use crate::keyring::Keyring;
use crate::system::{self, say};
use anyhow::Result;
use come_along::referral::{WENT, WENT_ANSWERS};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What `hub went` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
}

/// How often each answer was given to each question.
#[derive(Default)]
struct Counts {
    name: String,
    letters: u32,
    given: BTreeMap<(&'static str, &'static str), u32>,
}

/// Counts what is in the inbox now; letters are gone after the hub's own days.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    system::wait_for(async {
        let inbox = inbox::open(&folder).await?;
        let keyring = Keyring::of(&folder)?;
        let mut all: BTreeMap<String, Counts> = BTreeMap::new();
        for entry in inbox.list().await? {
            // What does not open is told by `hub open`, and is nobody's opinion.
            let Some(sealed) = inbox.sealed(entry.id).await? else { continue };
            let letter = keyring.open(&sealed).ok().and_then(|letter| serde_json::from_str::<Value>(&letter).ok());
            if let Some(letter) = letter.filter(|letter| letter["kind"] == "went") {
                count(&mut all, &letter);
            }
        }
        inbox.close().await?;
        all.values().for_each(tell);
        if all.is_empty() {
            say!("Nobody has said yet how it went.");
        }
        Ok(())
    })
}

fn count(all: &mut BTreeMap<String, Counts>, letter: &Value) {
    let listing = &letter["listing"];
    let counts = all.entry(listing["id"].as_str().unwrap_or_default().to_owned()).or_default();
    counts.name = plain(listing["name"].as_str().unwrap_or_default());
    counts.letters += 1;
    for question in &WENT {
        let said = letter["answers"][question.id].as_str();
        if let Some(answer) = WENT_ANSWERS.iter().find(|answer| Some(answer.id) == said) {
            *counts.given.entry((question.id, answer.id)).or_default() += 1;
        }
    }
}

/// Anybody can send a letter: a name must not steer the terminal.
fn plain(name: &str) -> String {
    name.chars().filter(|letter| !letter.is_control()).take(200).collect()
}

fn tell(counts: &Counts) {
    say!("{}: {} said how it went", counts.name, counts.letters);
    for question in &WENT {
        let many = |answer: &str| counts.given.iter().find(|((of, one), _)| *of == question.id && *one == answer);
        let parts =
            WENT_ANSWERS.iter().map(|one| format!("{} {}", one.id, many(one.id).map_or(0, |(_, count)| *count)));
        say!("  {}: {}", question.id, parts.collect::<Vec<_>>().join(", "));
    }
}
