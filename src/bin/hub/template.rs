//! `hub template`: our spreadsheet, ready to fill in: `hub template > my-list.csv`.

use anyhow::{Context, Result};
use come_along::import::template;
use std::io::Write;

/// Writes the template to standard output.
pub(crate) fn run() -> Result<()> {
    std::io::stdout().write_all(template::blank().as_bytes()).context("cannot write the template")
}
