//! Recordings of pages: what is left out, and why; what there is in each language.

use super::Findings;
use crate::folder::Folder;
use crate::http::{BuiltIn, Layers};
use crate::recordings::{FOLDER, of};
use crate::system::say;
use come_along::i18n::languages::Languages;
use come_along::route::Route;
use come_along::site::SiteSettings;
use std::fs;

/// Checks every language's folder; says nothing where a hub has no recordings.
pub(super) fn check(hub: &Folder, settings: Option<&SiteSettings>, findings: &mut Findings) {
    let layers = Layers::new(hub.site(), BuiltIn::Embedded);
    let Ok(entries) = fs::read_dir(hub.site().join(FOLDER)) else { return };
    say!("Recordings");
    for file in layers.own_files(FOLDER) {
        findings.warning(&format!(
            "{FOLDER}/{}: is left out; it belongs into the folder of a language, like {FOLDER}/so/home.mp3",
            file.name
        ));
    }
    let folders = entries.flatten().filter(|entry| entry.path().is_dir());
    let mut tags: Vec<String> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    tags.sort();
    let offered = offered(&layers, settings);
    for tag in tags {
        if !offered.contains(&tag) {
            findings.warning(&format!(
                "{FOLDER}/{tag}: is left out; the hub offers no language `{tag}`. It offers: {}",
                offered.join(" ")
            ));
            continue;
        }
        let (recordings, faults) = of(&layers, &tag);
        for (name, fault) in faults {
            findings.warning(&format!("{FOLDER}/{tag}/{name}: is left out; {fault}."));
        }
        let bytes: u64 = recordings.iter().map(|recording| recording.length).sum();
        let (count, all) = (recordings.len(), Route::PAGES.len());
        findings.fine(&format!("{tag}: {count} of {all} pages are recorded, {} kB", bytes.div_ceil(1024)));
    }
}

/// Tags of the languages that visitors can choose.
fn offered(layers: &Layers, settings: Option<&SiteSettings>) -> Vec<String> {
    // A table that is not in order is told with the words.
    let table = layers.languages().find_map(|json| Languages::from_json(&json).ok());
    let chosen = settings.map(|settings| settings.languages.as_slice()).unwrap_or_default();
    let tags = table.iter().flat_map(Languages::offered).map(|language| language.tag.clone());
    tags.filter(|tag| chosen.is_empty() || chosen.contains(tag)).collect()
}
