//! `hub keys`: who can read what is sent to this hub.

use crate::folder::{Folder, Key};
use crate::system::say;
use anyhow::Result;
use clap::Subcommand;
use std::path::PathBuf;

/// What `hub keys` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: KeysCommand,
}

#[derive(Subcommand)]
enum KeysCommand {
    /// Print the public keys that letters are sealed to, and whether their secret halves are here
    Show {
        /// The hub's folder
        #[arg(long)]
        dir: PathBuf,
    },
}

/// Runs one of the key commands.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    match &arguments.command {
        KeysCommand::Show { dir } => show(&Folder::open(dir)?),
    }
}

fn show(folder: &Folder) -> Result<()> {
    let settings = folder.settings()?;
    let held = [Key::Hub, Key::Recovery].map(|which| (which, folder.identity(which).ok()));
    for key in &settings.recipients {
        let here =
            held.iter().find(|(_, identity)| identity.as_ref().is_some_and(|one| one.recipient().to_string() == *key));
        match here {
            Some((which, _)) => say!("{key}  {}", folder.key(*which).display()),
            None => say!("{key}  its secret half is not on this machine"),
        }
    }
    for receiver in &settings.receivers {
        for key in &receiver.recipients {
            say!("{key}  {}", receiver.name);
        }
    }
    Ok(())
}
