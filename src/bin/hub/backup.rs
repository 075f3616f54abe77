//! `hub backup` and `hub restore`: all letters, sealed as they are, in one file.

use crate::folder::Folder;
use crate::inbox::{self, InboxSettings};
use crate::system::{self, say};
use anyhow::{Result, bail};
use std::path::PathBuf;

/// What `hub backup` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// The new file; an old one is never written over
    file: PathBuf,
}

/// What `hub restore` is told.
#[derive(clap::Args)]
pub(crate) struct RestoreArguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// What `hub backup` wrote
    file: PathBuf,
}

/// Makes a backup, while the hub runs or not.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    system::wait_for(async {
        let inbox = inbox::open(&folder).await?;
        let copied = inbox::back_up(&*inbox, &arguments.file).await?;
        say!("{copied} letters, sealed, are in {}.", arguments.file.display());
        say!("No key is in it: keep copies of keys/ elsewhere, or nobody can open them.");
        let days = InboxSettings::read(&folder)?.keep_days;
        say!("Delete it within {days} days: letters are promised to be gone by then.");
        Ok(inbox.close().await?)
    })
}

/// Puts a backup back.
pub(crate) fn restore(arguments: &RestoreArguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    if inbox::is_a_file() {
        folder.make_inbox_when_absent()?;
    }
    system::wait_for(async {
        let inbox = inbox::open(&folder).await?;
        let restored = inbox::restore(&*inbox, &arguments.file).await?;
        say!("{} letters are put back, {} were there already.", restored.put_back, restored.already_there);
        if restored.put_back > 0 {
            say!("Letters that were taken back or removed since that backup are there again: look at `hub letters`.");
        }
        inbox.close().await?;
        match restored.other_content.as_slice() {
            [] => Ok(()),
            [first, ..] => bail!(
                "{} letters of the backup were left out, because the inbox has others of the same id, like {first}",
                restored.other_content.len()
            ),
        }
    })
}
