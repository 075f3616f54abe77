//! `hub letters`: what is waiting, without opening anything.

use crate::folder::Folder;
use crate::inbox::{self, Entry, Hour, Inbox, InboxSettings, LetterId, Which};
use crate::system::{self, say};
use anyhow::{Context, Result, bail};
use std::path::PathBuf;

/// What `hub letters` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// Forget this letter for good, its bytes too
    #[arg(long, value_name = "ID")]
    remove: Option<String>,
    /// What you noted of this letter is forgotten: its sender had taken it back
    #[arg(long, value_name = "ID", conflicts_with = "remove")]
    forgotten: Option<String>,
}

/// Lists the letters, or forgets one.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    let settings = InboxSettings::read(&folder)?;
    system::wait_for(async {
        let inbox = inbox::open(&folder).await?;
        match (&arguments.remove, &arguments.forgotten) {
            (Some(id), _) => remove(&*inbox, id).await?,
            (None, Some(id)) => forgotten(&*inbox, id).await?,
            (None, None) => {
                list(&inbox.list().await?, &settings);
                to_forget(&inbox.taken_back().await?);
            }
        }
        Ok(inbox.close().await?)
    })
}

fn list(all: &[Entry], settings: &InboxSettings) {
    let now = Hour::of(system::now());
    for entry in all {
        let Entry { id, receiver, arrived, state } = entry;
        let receiver = if receiver.is_empty() { "hub" } else { receiver };
        let soon = settings.goes_in(entry, now).map(|days| format!("  open it: it goes in {days} days"));
        say!("{id}  {arrived}  {receiver:<16}  {}{}", state.as_str(), soon.unwrap_or_default());
    }
    if all.is_empty() {
        say!("No letters.");
    }
}

/// Somebody read these before their senders took them back.
fn to_forget(all: &[(LetterId, Hour)]) {
    for (id, arrived) in all {
        say!(
            "{id}  {arrived}  its sender took it back after it was read: forget what you noted of it and tell the \
             group, then `hub letters --forgotten {id}`"
        );
    }
}

async fn forgotten(inbox: &dyn Inbox, start: &str) -> Result<()> {
    let all: Vec<LetterId> = inbox.taken_back().await?.into_iter().map(|(id, _)| id).collect();
    let id = one_of(&all, start)?;
    inbox.remove(Which::Note(id)).await?;
    say!("Thank you. {id} is no longer listed.");
    Ok(())
}

async fn remove(inbox: &dyn Inbox, id: &str) -> Result<()> {
    let id = named(&inbox.list().await?, id)?;
    inbox.remove(Which::Named(id)).await?;
    if inbox.tidy().await? {
        say!("{id} is gone, its bytes too.");
    } else {
        say!("{id} is gone. Its bytes go within a minute, when `hub serve` can empty its log.");
    }
    Ok(())
}

/// The one letter whose id begins like this.
pub(crate) fn named(all: &[Entry], start: &str) -> Result<LetterId> {
    one_of(&all.iter().map(|entry| entry.id).collect::<Vec<_>>(), start)
}

fn one_of(all: &[LetterId], start: &str) -> Result<LetterId> {
    let start = start.to_ascii_lowercase();
    let mut fitting = all.iter().copied().filter(|id| id.to_string().starts_with(&start));
    let id = fitting.next().with_context(|| format!("no letter begins with {start}; `hub letters` lists them"))?;
    if fitting.next().is_some() {
        bail!("several letters begin with {start}; give more of the id");
    }
    Ok(id)
}
