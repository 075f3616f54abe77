//! `site.json` and the keys: whether the hub can start, and whether anybody else could read.

use super::Findings;
use crate::folder::{Folder, Key};
use come_along::site::SiteSettings;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

/// Checks both; answers the settings when they are in order.
pub(super) fn check(hub: &Folder, findings: &mut Findings) -> Option<SiteSettings> {
    let settings = match hub.settings() {
        Ok(settings) => {
            findings.fine(&format!("site.json: {}", settings.name));
            Some(settings)
        }
        Err(error) => {
            findings.error(&format!("{error:#}"));
            None
        }
    };
    keys(hub, settings.as_ref(), findings);
    if let Some(settings) = &settings {
        said_to_visitors(settings, findings);
    }
    settings
}

fn keys(hub: &Folder, settings: Option<&SiteSettings>, findings: &mut Findings) {
    let named = |key: &str| settings.is_none_or(|settings| settings.recipients.iter().any(|one| one == key));
    match hub.identity(Key::Hub) {
        Ok(identity) if named(&identity.recipient().to_string()) => findings.fine("keys/hub.key opens new letters"),
        Ok(_) => findings.error(
            "keys/hub.key is not one of `recipients` in site.json, so it opens no letter. `hub keys show` prints both.",
        ),
        Err(error) => findings.error(&format!("{error:#}")),
    }
    if hub.identity(Key::Recovery).is_ok() {
        findings.warning("keys/recovery.key is still here. Copy it to a safe place, then take it off this machine.");
    }
    if settings.is_some_and(|settings| settings.recipients.len() < 2) {
        findings.warning("letters are sealed to one key only. If it is lost, they are lost: add a recovery key.");
    }
    if let Err(error) = hub.receipt_key() {
        findings.error(&format!("{error:#}"));
    }
    private(&hub.key(Key::Hub), findings);
    private(&hub.key(Key::Recovery), findings);
    private(&hub.key(Key::Receipt), findings);
    private(&hub.inbox(), findings);
    private(&hub.imports(), findings);
    private(&hub.hidden(), findings);
    if let Some(folder) = hub.key(Key::Hub).parent() {
        private(folder, findings);
    }
}

/// What only the owner may read. What is not there cannot be read by anybody.
fn private(path: &Path, findings: &mut Findings) {
    let Ok(metadata) = fs::metadata(path) else { return };
    if metadata.permissions().mode() & 0o077 != 0 {
        let path = path.display();
        findings.error(&format!("others on this machine can read {path}. Do: chmod go= {path}"));
    }
}

/// What a visitor needs and may be left empty by mistake.
fn said_to_visitors(settings: &SiteSettings, findings: &mut Findings) {
    let missing = [
        ("places", settings.places.is_empty(), "nobody can say where they start from, so no distance is shown"),
        ("telephone", settings.telephone.is_none(), "nobody can call you"),
        ("address", settings.address.is_empty(), "nobody can come to you"),
        ("opening", settings.opening.is_none(), "nobody knows when you are there"),
        (
            "safeguarding",
            settings.safeguarding.is_none(),
            "the page “Who runs this site” names nobody to tell when somebody is not safe. Write a name or a role",
        ),
    ];
    let days = settings.fresh_days;
    findings.fine(&format!(
        "not checked for more than {} days: marked (`old_after_days`); for more than {}: nobody can ask (`ask_until_days`)",
        days.marked, days.asked
    ));
    for (field, _, then) in missing.into_iter().filter(|(_, is_missing, _)| *is_missing) {
        findings.warning(&format!("site.json: `{field}` is empty: {then}."));
    }
}
