//! `GET /start`: the hub's settings and the table of languages, in one small answer.
//!
//! Both files are read again each time, so that an edit shows on the next visit. A faulty edit
//! never takes the site down: what stood before stands, and the operator is told.

use super::Site;
use super::files::Document;
use super::path::SafePath;
use come_along::site::{SiteSettings, Start};

/// The answer.
pub(super) fn document(site: &Site) -> Document {
    let start = Start { settings: settings(site), languages: site.words.table(&site.layers) };
    Document::bytes("start", start.to_bytes())
}

pub(super) fn settings(site: &Site) -> SiteSettings {
    let json = SafePath::of_request("/site.json").and_then(|path| site.layers.file(&path));
    let read = json.map(|json| SiteSettings::from_json(&json));
    match read {
        Some(Ok(settings)) => settings,
        Some(Err(error)) => {
            site.told.once(&format!("{error}; the settings from the start of this program stand until it is mended"));
            site.settings.clone()
        }
        None => site.settings.clone(),
    }
}
