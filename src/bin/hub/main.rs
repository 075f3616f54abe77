//! `hub`: the one program for the people who run a site. It makes a hub's folder, fills the
//! directory, serves the site, takes sealed letters in and opens them.
//!
//! This file is the table of contents: one command, one file. Floor 4: clock, randomness, files
//! and network live here and in `web`, and nothing imports this door.

mod answer;
mod backup;
mod build;
mod check;
mod confirm;
mod directory;
mod export;
mod fetch;
mod folder;
mod headers;
mod hidden;
mod hide;
mod hosts;
mod http;
mod import;
mod inbox;
mod keyring;
mod keys;
mod letters;
mod mail;
mod new;
mod numbers;
mod open;
mod recordings;
mod rung;
mod serve;
mod system;
mod template;
mod terms;
mod went;
mod words;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Runs a Come Along site: people find something good near them and ask to come along.
#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make a new hub in an empty folder: keys, settings, inbox
    New(new::Arguments),
    /// Fill the directory from feeds: files, folders or web addresses
    Import(import::Arguments),
    /// Take a listing down, now and at every import; without an id, list what is hidden
    Hide(hide::Arguments),
    /// Show a hidden listing again
    Show(hide::ShowArguments),
    /// Ask groups whether their listing is right, on paper, and keep what they answer
    Confirm(confirm::Arguments),
    /// Note that you rang a number of Get help now and that it is right; without one, list them
    Rung(rung::Arguments),
    /// Print the number of each thing, for posters
    Numbers(numbers::Arguments),
    /// Write a spreadsheet to fill in: hub template > my-list.csv
    Template,
    /// Write our extension of the directory standards, for publishers: hub terms > page.md
    Terms(terms::Arguments),
    /// Say what is wrong with a hub's folder, or with a list before it is published
    Check(check::Arguments),
    /// Write the whole site as plain files, ready for any host of files
    Build(build::Arguments),
    /// Serve the site and take letters in
    Serve(serve::Arguments),
    /// List the letters, sealed as they are
    #[command(visible_alias = "list")]
    Letters(letters::Arguments),
    /// Open letters with the hub's keys
    Open(open::Arguments),
    /// Note what became of a letter, for whoever sent it
    Answer(answer::Arguments),
    /// Count what those who were there say of how it went
    Went(went::Arguments),
    /// Write all letters out, opened, as JSON or for a spreadsheet
    Export(export::Arguments),
    /// Copy all letters, sealed, into one file
    Backup(backup::Arguments),
    /// Put the letters of a backup back
    Restore(backup::RestoreArguments),
    /// The hub's keys: who can open letters
    Keys(keys::Arguments),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().command {
        Command::New(arguments) => new::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Hide(arguments) => hide::run(&arguments),
        Command::Show(arguments) => hide::show(&arguments),
        Command::Confirm(arguments) => confirm::run(&arguments),
        Command::Rung(arguments) => rung::run(&arguments),
        Command::Numbers(arguments) => numbers::run(&arguments),
        Command::Template => template::run(),
        Command::Terms(arguments) => terms::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Build(arguments) => build::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Letters(arguments) => letters::run(&arguments),
        Command::Open(arguments) => open::run(&arguments),
        Command::Answer(arguments) => answer::run(&arguments),
        Command::Went(arguments) => went::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Backup(arguments) => backup::run(&arguments),
        Command::Restore(arguments) => backup::restore(&arguments),
        Command::Keys(arguments) => keys::run(&arguments),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("hub: {error:#}");
            ExitCode::FAILURE
        }
    }
}
