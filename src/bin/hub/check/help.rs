//! The lines of *Get help now*: whether somebody has made sure of each within the last weeks. A wrong number there
//! is worse than none, so a live site may not have one; a demo says `"live": false` in `site.json`.

use super::Findings;
use crate::folder::Folder;
use crate::rung;
use chrono::NaiveDate;
use come_along::help::{self, Line, MOST_DAYS, Standing};
use come_along::site::is_live;
use std::fs;

/// Checks the day of every line.
pub(super) fn check(hub: &Folder, today: NaiveDate, findings: &mut Findings) {
    let rung = rung::read(hub).unwrap_or_else(|error| {
        findings.error(&format!("{error:#}"));
        help::Rung::default()
    });
    let lines = match help::lines(&rung) {
        Ok(lines) => lines,
        Err(error) => return findings.error(&format!("the lines of help {error}")),
    };
    let unsure: Vec<(&Line, Standing)> = lines.iter().map(|line| (line, line.standing(today))).collect();
    let unsure: Vec<_> = unsure.into_iter().filter(|(_, standing)| *standing != Standing::Fresh).collect();
    if unsure.is_empty() {
        return findings.fine(&format!("all {} numbers were checked within {MOST_DAYS} days", lines.len()));
    }
    // What cannot be read is not taken for a demo.
    let live = fs::read(hub.site().join("site.json")).ok().is_none_or(|json| is_live(&json).unwrap_or(true));
    if !live {
        return findings.fine(&format!(
            "{} of {} numbers were not checked by a person lately; that stops only a live site, and site.json says \
             `\"live\": false`",
            unsure.len(),
            lines.len()
        ));
    }
    for (line, standing) in unsure {
        let last = match standing {
            Standing::Old { days } => format!("was last checked {days} days ago, and {MOST_DAYS} are the most"),
            _ => "was never checked by a person".to_owned(),
        };
        findings.error(&format!("{} {} {last}: {}", line.number, line.name, rung::how(line)));
    }
}
