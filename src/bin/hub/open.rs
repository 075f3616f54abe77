//! `hub open`: letters, opened with the hub's key.

use crate::folder::{Folder, Key};
use crate::inbox::{Inbox, LetterId, SqliteInbox, State};
use crate::letters::named;
use crate::system::{self, say};
use anyhow::{Context, Result, bail};
use come_along::seal::{self, Identity};
use serde_json::Value;
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
    /// Note that it was read
    #[arg(long)]
    read: bool,
}

/// Opens what was asked for.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    system::wait_for(async {
        let inbox = SqliteInbox::open(&folder.inbox()).await?;
        let ids = wanted(&inbox, arguments.id.as_deref()).await?;
        if ids.is_empty() {
            say!("No letter is waiting.");
        }
        // Not needed to hand out what is sealed, and then the key may be elsewhere.
        let identity = if arguments.sealed || ids.is_empty() { None } else { Some(folder.identity(Key::Hub)?) };
        for id in ids {
            show(arguments, &inbox, id, identity.as_ref()).await?;
            if arguments.read {
                inbox.mark(id, State::Read).await?;
            }
        }
        Ok(inbox.close().await?)
    })
}

async fn wanted(inbox: &dyn Inbox, id: Option<&str>) -> Result<Vec<LetterId>> {
    let all = inbox.list().await?;
    match id {
        Some(start) => Ok(vec![named(&all, start)?]),
        None => Ok(all
            .iter()
            .filter(|entry| entry.state == State::Waiting && entry.receiver.is_empty())
            .map(|entry| entry.id)
            .collect()),
    }
}

async fn show(arguments: &Arguments, inbox: &dyn Inbox, id: LetterId, identity: Option<&Identity>) -> Result<()> {
    let sealed = inbox.sealed(id).await?.with_context(|| format!("{id} was removed just now"))?;
    let Some(identity) = identity else {
        return std::io::stdout().write_all(&sealed).context("cannot write the sealed letter out");
    };
    let letter = opened(&sealed, identity).with_context(|| format!("letter {id} does not open"))?;
    let mut text = if arguments.json { letter } else { format!("Letter {id}\n{}", readable(&letter)?) };
    text.push('\n');
    std::io::stdout().write_all(text.as_bytes()).context("cannot write the letter out")
}

/// The letter's own text, without its padding.
fn opened(sealed: &[u8], identity: &Identity) -> Result<String> {
    let padded = seal::open(sealed, identity)?;
    Ok(std::str::from_utf8(seal::trim_padding(&padded)).context("it is not text")?.to_owned())
}

/// First what was asked, in sentences; then field by field, whatever version wrote it.
fn readable(letter: &str) -> Result<String> {
    let value: Value =
        serde_json::from_str(letter).context("it is not the JSON of a letter; --json prints it as it is")?;
    let Value::Object(mut fields) = value else { bail!("it is not the JSON of a letter; --json prints it as it is") };
    let mut lines = String::new();
    if let Some(Value::Array(sentences)) = fields.remove("sentences") {
        sentences.iter().for_each(|sentence| put_field(&mut lines, 1, "-", sentence));
    }
    for (name, value) in &fields {
        put_field(&mut lines, 1, name, value);
    }
    Ok(lines)
}

fn put_field(lines: &mut String, depth: usize, name: &str, value: &Value) {
    let margin = "  ".repeat(depth);
    let label = if name == "-" { "- ".to_owned() } else { format!("{name}: ") };
    match value {
        Value::Array(items) if items.is_empty() => {}
        Value::Object(fields) => {
            lines.push_str(&format!("{margin}{name}:\n"));
            fields.iter().for_each(|(name, value)| put_field(lines, depth + 1, name, value));
        }
        Value::Array(items) => {
            lines.push_str(&format!("{margin}{name}:\n"));
            items.iter().for_each(|item| put_field(lines, depth + 1, "-", item));
        }
        Value::String(text) => lines.push_str(&format!("{margin}{label}{}\n", on_a_terminal(text))),
        other => lines.push_str(&format!("{margin}{label}{other}\n")),
    }
}

/// What a stranger wrote must not steer the terminal of whoever reads it.
fn on_a_terminal(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() && letter != '\n' { '\u{fffd}' } else { letter }).collect()
}
