//! `hub terms`: our extension of the directory standards, for publishers: the page, or the JSON
//! Schema; and the schema of an opened letter, for whoever reads letters by program. The files in
//! `docs/` are made by it.

use anyhow::{Context, Result};
use come_along::import::open_referral::publishers;
use come_along::referral;
use serde_json::Value;
use std::io::Write;

/// What `hub terms` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Write the JSON Schema (2020-12) of one attribute instead of the page
    #[arg(long)]
    schema: bool,
    /// Write the JSON Schema (2020-12) of an opened letter instead
    #[arg(long, conflicts_with = "schema")]
    letter: bool,
}

/// Writes to standard output.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    let text = match arguments {
        Arguments { schema: true, .. } => pretty(&publishers::schema())?,
        Arguments { letter: true, .. } => pretty(&referral::schema::schema())?,
        _ => publishers::page(),
    };
    std::io::stdout().write_all(text.as_bytes()).context("cannot write the terms")
}

fn pretty(schema: &Value) -> Result<String> {
    Ok(serde_json::to_string_pretty(schema).context("cannot write the schema")? + "\n")
}
