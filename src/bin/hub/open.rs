//! `hub open`: letters, opened with the hub's keys. Whoever sent one sees then that it was read.

use crate::folder::{Folder, from_hex};
use crate::http::kept_receipt;
use crate::inbox::{self, Entry, Inbox, State};
use crate::keyring::Keyring;
use crate::letters::named;
use crate::system::{self, say};
use anyhow::{Context, Result, bail};
use come_along::referral::reading::readable;
use std::io::Write;
use std::path::PathBuf;

/// What `hub open` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// A letter's id or the beginning of it; without it, every letter that is waiting
    id: Option<String>,
    /// Write the letter as it is, sealed: `age -d -i DIR/keys/hub.key` opens it
    #[arg(long, requires = "id")]
    sealed: bool,
    /// Print the letter's JSON as it was sealed
    #[arg(long, conflicts_with = "sealed")]
    json: bool,
    /// Leave it waiting, as if nobody had looked
    #[arg(long)]
    keep_waiting: bool,
}

/// Opens what was asked for.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    system::wait_for(async {
        let inbox = inbox::open(&folder).await?;
        let letters = wanted(&*inbox, arguments.id.as_deref()).await?;
        if letters.is_empty() {
            say!("No letter is waiting.");
        }
        // Not needed to hand out what is sealed, and then the keys may be elsewhere.
        let keyring = if arguments.sealed || letters.is_empty() { None } else { Some(Keyring::of(&folder)?) };
        let mut closed = 0;
        for letter in letters {
            // Anybody can send bytes that only look like a letter; they must not hide the others.
            if let Err(error) = show(arguments, &folder, &*inbox, &letter, keyring.as_ref()).await {
                eprintln!("hub: {error:#}");
                closed += 1;
                continue;
            }
            // Only what is really on the screen was read.
            if keyring.is_some() && !arguments.keep_waiting && letter.state == State::Waiting {
                inbox.mark(letter.id, State::Read).await?;
            }
        }
        inbox.close().await?;
        if closed > 0 {
            bail!("{closed} could not be shown; they are still there. `hub letters --remove ID` forgets one");
        }
        Ok(())
    })
}

async fn wanted(inbox: &dyn Inbox, id: Option<&str>) -> Result<Vec<Entry>> {
    let mut all = inbox.list().await?;
    match id {
        Some(start) => {
            let id = named(&all, start)?;
            all.retain(|entry| entry.id == id);
        }
        None => all.retain(|entry| entry.state == State::Waiting && entry.receiver.is_empty()),
    }
    Ok(all)
}

async fn show(
    arguments: &Arguments,
    folder: &Folder,
    inbox: &dyn Inbox,
    letter: &Entry,
    keyring: Option<&Keyring>,
) -> Result<()> {
    let id = letter.id;
    let sealed = inbox.sealed(id).await?.with_context(|| format!("{id} was removed just now"))?;
    let Some(keyring) = keyring else {
        return print(&sealed).context("cannot write the sealed letter out");
    };
    let letter = keyring.open(&sealed).with_context(|| format!("letter {id} does not open"))?;
    let mut text = match arguments.json {
        true => letter,
        false => {
            let changes = changed(folder, inbox, &letter).await?;
            format!("Letter {id}\n{}{changes}{}", readable(&letter)?, to_do(&letter, id))
        }
    };
    text.push('\n');
    print(text.as_bytes()).context("cannot write the letter out")
}

/// Which letter a note about a change is about: it holds the commitment to that letter's receipt, which only
/// whoever was given the receipt can know. Empty for every other letter.
async fn changed(folder: &Folder, inbox: &dyn Inbox, letter: &str) -> Result<String> {
    let letter: serde_json::Value = serde_json::from_str(letter).unwrap_or_default();
    if letter["kind"] != "changed" {
        return Ok(String::new());
    }
    let commitment = letter["answers"]["changes"].as_str().and_then(from_hex);
    let receipt = match commitment {
        Some(commitment) => kept_receipt(&folder.receipt_key()?, &commitment),
        None => None,
    };
    let found = match receipt {
        Some(receipt) => inbox.find(receipt).await?,
        None => None,
    };
    Ok(match found {
        Some(Entry { id, receiver, .. }) if receiver.is_empty() => format!("  It is about letter {id}\n"),
        Some(Entry { id, receiver, .. }) => format!("  It is about letter {id}, which {receiver} reads: tell them\n"),
        None => "  The letter that it is about is not here: it was taken back, or it is over.\n".to_owned(),
    })
}

/// What to do with a note of a group. Nothing in it is trusted: the id of the listing stands above, and is not
/// repeated in a command that somebody may copy.
fn to_do(letter: &str, id: impl std::fmt::Display) -> String {
    let kind = serde_json::from_str::<serde_json::Value>(letter).ok().map(|letter| letter["kind"].clone());
    match kind.as_ref().and_then(serde_json::Value::as_str) {
        Some("stopped") => "  Anybody can send this. Ask the group; if it is so: \
                            hub confirm --dir DIR LISTING-ID --on DAY --stopped\n"
            .to_owned(),
        Some("group") => format!("  To take it: hub confirm --dir DIR --from-letter {id}\n"),
        _ => String::new(),
    }
}

fn print(bytes: &[u8]) -> std::io::Result<()> {
    let mut out = std::io::stdout();
    out.write_all(bytes)?;
    out.flush()
}
