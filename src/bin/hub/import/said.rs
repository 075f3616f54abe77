//! The report of an import: what could not be read, what changed, what groups have answered, what is
//! hidden, then each source's own report.

use super::country::RecordLines;
use super::{Found, Outcome};
use crate::hidden::Hidden;
use anyhow::{Context, Result};
use chrono::NaiveDate;
use come_along::import::{Report, report_page};
use std::fs::OpenOptions;
use std::io::{BufWriter, Write};
use std::path::Path;

/// What everybody wants to know first: which sources could not be read and what changed, in short.
pub(super) fn summary(found: &Found) -> String {
    let mut text = String::new();
    for line in found.failed() {
        text.push_str(&format!("NOT READ  {line}\n"));
    }
    for one in &found.changes {
        text.push_str(one.to_string().lines().next().unwrap_or_default());
        text.push('\n');
    }
    text
}

/// The whole report, as text.
pub(super) fn report(found: &Found, hidden: &Hidden, refusal: Option<&str>) -> String {
    let mut text: String = about_all(found, hidden, refusal).iter().map(|line| format!("{line}\n")).collect();
    text.push_str(&format!("\n{}", found.coverage));
    for report in reports(found) {
        text.push_str(&format!("\n{report}"));
    }
    text
}

/// The whole report, as a page to open in a browser.
pub(super) fn page(found: &Found, hidden: &Hidden, refusal: Option<&str>, today: NaiveDate) -> String {
    let reports: Vec<Report> = reports(found).cloned().collect();
    let made = format!("Import of {}", today.format("%-d %B %Y"));
    report_page(&reports, &found.coverage, &made, &about_all(found, hidden, refusal))
}

/// Sentences about the import as a whole: what was refused, what could not be read, what is new.
fn about_all(found: &Found, hidden: &Hidden, refusal: Option<&str>) -> Vec<String> {
    let mut said: Vec<String> = refusal.iter().map(|refusal| format!("NOT PUBLISHED: {refusal}.")).collect();
    said.extend(found.failed().iter().map(|line| format!("NOT READ  {line}")));
    said.extend(found.notes.iter().map(|(source, note)| format!("{source}: {note}")));
    said.push("Since last time".to_owned());
    said.extend(
        found
            .old_is_broken
            .iter()
            .map(|error| format!("The directory that was there cannot be read, so nothing is compared: {error}")),
    );
    said.extend(found.changes.iter().map(|one| one.to_string().trim_end().to_owned()));
    if !found.answers.is_empty() {
        said.push("Answered by the groups (`hub confirm --forget` takes an answer out)".to_owned());
    }
    said.extend(found.answers.iter().map(ToString::to_string));
    if !hidden.listings.is_empty() {
        said.push("Hidden by the hub (`hub show` shows one again)".to_owned());
    }
    for one in &hidden.listings {
        let is_here = found.hidden_here.contains(&one.id);
        said.push(format!("{one}{}", if is_here { "" } else { " (no source has it now)" }));
    }
    said
}

fn reports(found: &Found) -> impl Iterator<Item = &Report> {
    found.outcomes.iter().filter_map(|(_, outcome)| match outcome {
        Outcome::Read(report) => Some(report.as_ref()),
        Outcome::Failed(_) => None,
    })
}

/// Adds to a report what is told of each record, where it was too much to hold.
pub(super) fn add_lines(path: &Path, lines: &RecordLines) -> Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    let cannot = || format!("cannot write the report to {}", path.display());
    let mut report = BufWriter::new(OpenOptions::new().append(true).open(path).with_context(cannot)?);
    for (source, told) in lines {
        writeln!(report, "\nRecords of {source} that were mended, merged or left out").with_context(cannot)?;
        told.copy_to(&mut report).with_context(cannot)?;
    }
    report.flush().with_context(cannot)
}
