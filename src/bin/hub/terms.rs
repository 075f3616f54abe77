//! `hub terms`: our extension of the directory standards, for publishers: the page, or the JSON
//! Schema. The files in `docs/` are made by it.

use anyhow::{Context, Result};
use come_along::import::open_referral::publishers;
use std::io::Write;

/// What `hub terms` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write the JSON Schema (2020-12) of one attribute instead of the page
    #[arg(long)]
    schema: bool,
}

/// Writes to standard output.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let text = match arguments.schema {
        true => serde_json::to_string_pretty(&publishers::schema()).context("cannot write the schema")? + "\n",
        false => publishers::page(),
    };
    std::io::stdout().write_all(text.as_bytes()).context("cannot write the terms")
}
