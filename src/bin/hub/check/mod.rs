//! `hub check`: what is wrong with a hub's folder, or with a list before it is published, in plain
//! words: what it is, where it stands, what to do.
//!
//! `folder`: settings and keys - `letters`: the inbox - `words`: the files of translators - `recordings`: pages read aloud -
//! `help`: the
//! numbers of *Get help now* - `directory`: what people find - `locales`: every rule for words, for
//! translators: `hub check locales`.
//! Each says what it sees to [`Findings`]; one error, and the command ends with 1. It changes
//! nothing.

mod directory;
mod folder;
mod help;
mod letters;
mod locales;
mod recordings;
mod words;

use crate::folder::Folder;
use crate::import::{bytes_of, short_name, today};
use crate::system::say;
use anyhow::{Result, bail};
use come_along::import::{self, Settings};
use come_along::model::FreshDays;
use std::path::{Path, PathBuf};

/// What `hub check` is told.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
#[command(group(clap::ArgGroup::new("what").required(true).multiple(true).args(["dir", "list", "file"])))]
pub(crate) struct Arguments {
    #[command(subcommand)]
    only: Option<Only>,
    /// The hub's folder
    #[arg(long)]
    dir: Option<PathBuf>,
    /// A list to try without publishing it: our spreadsheet, or a feed
    #[arg(long)]
    list: Option<PathBuf>,
    /// The same as --list
    #[arg(conflicts_with = "list")]
    file: Option<PathBuf>,
}

/// What can be checked by itself.
#[derive(clap::Subcommand)]
enum Only {
    /// Say what is wrong with the words of each language, with file and line
    Locales(locales::Arguments),
}

/// What was seen so far.
#[derive(Default)]
pub(crate) struct Findings {
    errors: usize,
    warnings: usize,
}

impl Findings {
    /// Says that something is as it should be, or a figure.
    fn fine(&self, words: &str) {
        say!("  ok       {words}");
    }

    /// Says something to look at, which stops nothing.
    fn warning(&mut self, words: &str) {
        self.warnings += 1;
        say!("  look at  {words}");
    }

    /// Says what must be mended.
    fn error(&mut self, words: &str) {
        self.errors += 1;
        say!("  MEND     {words}");
    }
}

/// Checks what is named. An error when something must be mended.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let mut findings = Findings::default();
    if let Some(Only::Locales(arguments)) = &arguments.only {
        locales::run(arguments, &mut findings)?;
    }
    let mut ages = FreshDays::default();
    if let Some(dir) = &arguments.dir {
        ages = hub(dir, &mut findings)?;
    }
    if let Some(file) = arguments.list.as_ref().or(arguments.file.as_ref()) {
        list(file, ages, &mut findings)?;
    }
    say!("{} to mend, {} to look at.", findings.errors, findings.warnings);
    if findings.errors > 0 {
        bail!("something must be mended; it is marked MEND above");
    }
    Ok(())
}

/// Checks a hub's folder; answers after how many days it takes a listing for old.
fn hub(dir: &Path, findings: &mut Findings) -> Result<FreshDays> {
    let hub = Folder::open(dir)?;
    say!("Settings and keys");
    let settings = folder::check(&hub, findings);
    say!("Letters");
    letters::check(&hub, findings);
    say!("Words");
    words::check(&hub, settings.as_ref(), findings);
    recordings::check(&hub, settings.as_ref(), findings);
    say!("Numbers of help");
    help::check(&hub, today(), findings);
    say!("Directory");
    directory::check(&hub, dir, settings.as_ref(), today(), findings);
    Ok(settings.map(|settings| settings.fresh_days).unwrap_or_default())
}

/// Tries a list and prints what an import would say; nothing is published.
fn list(file: &Path, ages: FreshDays, findings: &mut Findings) -> Result<()> {
    let settings = Settings::new(short_name(file), today());
    let bytes = bytes_of(file, settings.most_bytes)?;
    say!("List {}", file.display());
    match import::read(&bytes, &settings) {
        Err(error) => {
            let hint = "`hub template > my-list.csv` writes a spreadsheet to start from.";
            findings.error(&format!("{error} {hint}"));
        }
        Ok(imported) => {
            say!("{}", imported.report);
            let counts = imported.report.counts();
            if counts.left_out > 0 {
                findings.error(&format!("{} rows or records are left out; the report says why.", counts.left_out));
            }
            let problems = imported.report.problems().count();
            if problems > 0 {
                findings.error(&format!("{problems} cells or fields are not as they should be; see the report."));
            }
            if !imported.report.columns_not_read.is_empty() {
                findings.warning("some columns are none of ours; see the report.");
            }
            directory::listings(&imported.listings, today(), ages, findings);
            findings.fine("nothing was published; `hub import` does that");
        }
    }
    Ok(())
}
