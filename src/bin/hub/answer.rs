//! `hub answer`: what became of a letter, for whoever sent it and asks with their receipt.

use crate::folder::Folder;
use crate::inbox::{self, State};
use crate::letters::named;
use crate::system::{self, say};
use anyhow::Result;
use std::path::PathBuf;

/// What `hub answer` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The hub's folder
    #[arg(long)]
    dir: PathBuf,
    /// A letter's id or the beginning of it
    id: String,
    /// What became of it: read, answered, cannot-help, or waiting again
    #[arg(long)]
    state: State,
}

/// Notes it.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let folder = Folder::open(&arguments.dir)?;
    system::wait_for(async {
        let inbox = inbox::open(&folder).await?;
        let id = named(&inbox.list().await?, &arguments.id)?;
        inbox.mark(id, arguments.state).await?;
        say!("{id} is {} now. Whoever sent it sees that with their receipt.", arguments.state.as_str());
        Ok(inbox.close().await?)
    })
}
