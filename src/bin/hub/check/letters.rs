//! The inbox: whether it is sound, and whether somebody waits who will soon wait in vain.

use super::Findings;
use crate::folder::Folder;
use crate::inbox::{self, Hour, InboxSettings, State};
use crate::system::{now, wait_for};
use anyhow::Result;

/// Reads the whole inbox. An inbox of an older hub is brought up to date; no letter is changed.
pub(super) fn check(hub: &Folder, findings: &mut Findings) {
    let settings = InboxSettings::read(hub).unwrap_or_else(|error| {
        findings.error(&format!("{error:#}"));
        InboxSettings::default()
    });
    findings.fine(&format!(
        "a letter is forgotten after {} days, read or not; at most {} come in an hour, and after {} of them a \
         sender's device must work first; they may take {} MB",
        settings.keep_days,
        settings.letters_an_hour,
        settings.work_after(),
        settings.megabytes
    ));
    if !inbox::is_a_file() {
        findings.fine(
            "letters are in the database that DATABASE_URL names: no query returns one that is forgotten, but the \
             server's own log may hold its sealed bytes until it is written over",
        );
    }
    if let Some(mail) = &settings.mail {
        findings.fine(&format!("{} gets an e-mail when a new letter waits, at most one an hour", mail.to()));
    }
    if let Err(error) = wait_for(look(hub, &settings, findings)) {
        findings.error(&format!("{error:#}"));
    }
}

async fn look(hub: &Folder, settings: &InboxSettings, findings: &mut Findings) -> Result<()> {
    if inbox::is_a_file() && hub.inbox().exists() {
        inbox::examine(&hub.inbox()).await?;
    }
    let inbox = inbox::open(hub).await?;
    let all = inbox.list().await?;
    inbox.close().await?;
    let now = Hour::of(now());
    let waiting = all.iter().filter(|entry| entry.state == State::Waiting).count();
    findings.fine(&format!("{} letters, {waiting} of them unread", all.len()));
    let soon: Vec<i64> = all.iter().filter_map(|entry| settings.goes_in(entry, now)).collect();
    if let Some(first) = soon.iter().min() {
        findings.warning(&format!(
            "{} unread letters will soon be forgotten, the first in {first} days. Open them: hub open --dir DIR",
            soon.len()
        ));
    }
    if all.iter().any(|entry| now.days_until(entry.arrived) >= 1) {
        findings.warning("some letters are from days to come: this machine's clock was or is wrong. Set the clock.");
    }
    Ok(())
}
