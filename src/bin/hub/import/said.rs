//! The report of an import: what could not be read, what changed, what is hidden, then each
//! source's own report.

use super::{Found, Outcome};
use crate::hidden::Hidden;

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

/// The whole report.
pub(super) fn report(found: &Found, hidden: &Hidden, refusal: Option<&str>) -> String {
    let mut text = String::new();
    if let Some(refusal) = refusal {
        text.push_str(&format!("NOT PUBLISHED: {refusal}.\n\n"));
    }
    for line in found.failed() {
        text.push_str(&format!("NOT READ  {line}\n"));
    }
    for (source, note) in &found.notes {
        text.push_str(&format!("{source}: {note}\n"));
    }
    text.push_str("Since last time\n");
    if let Some(error) = &found.old_is_broken {
        text.push_str(&format!("The directory that was there cannot be read, so nothing is compared: {error}\n"));
    }
    for one in &found.changes {
        text.push_str(&format!("{one}\n"));
    }
    if !hidden.listings.is_empty() {
        text.push_str("\nHidden by the hub (`hub show` shows one again)\n");
    }
    for one in &hidden.listings {
        let is_here = found.directory.listings.iter().any(|listing| listing.id == one.id);
        let gone = if is_here { "" } else { " (no source has it now)" };
        text.push_str(&format!("{one}{gone}\n"));
    }
    for (_, outcome) in &found.outcomes {
        if let Outcome::Read(report) = outcome {
            text.push_str(&format!("\n{report}"));
        }
    }
    text
}

/// The report as a page that fetches nothing and runs nothing.
pub(super) fn html(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    format!(
        "<!doctype html>\n<html lang=\"en-GB\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'\"><title>Import report</title><style>body{{font:1rem/1.5 sans-serif;max-width:70rem;\
         margin:2rem auto;padding:0 1rem}}pre{{white-space:pre-wrap;overflow-wrap:anywhere}}</style>\
         <h1>Import report</h1>\n<pre>{text}</pre>\n</html>\n"
    )
}
