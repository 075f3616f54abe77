//! What every public file is made from: the layers, the words, the hub's settings. `hub serve` makes
//! them on request, so that an edit shows; `hub build` makes all of them once.

use super::layers::Layers;
use super::path::SafePath;
use crate::system::Told;
use crate::words::Words;
use come_along::help::{self, Line, Rung};
use come_along::i18n::languages::{ENGLISH, Status};
use come_along::i18n::pseudo::Pseudo;
use come_along::i18n::{Languages, Voice};
use come_along::import::template::times;
use come_along::site::{SiteSettings, keeps_a_copy, offers_reviewed_only};
use std::borrow::Cow;

/// In the hub's public folder: when its people last rang each line of help.
pub(crate) const RUNG: &str = "rung.json";

/// See above.
pub(crate) struct Pages {
    /// The hub's own files over the built-in ones.
    pub(crate) layers: Layers,
    /// Languages, compiled.
    pub(crate) words: Words,
    /// `site.json` as it was at start: stands in when an edit broke it.
    pub(crate) settings: SiteSettings,
    /// What the operator has been told.
    pub(crate) told: Told,
    /// The policy that stands in the pages themselves, for a host that sends no headers.
    pub(crate) policy_in_page: Option<String>,
}

impl Pages {
    /// From the layers and the settings of the moment.
    pub(crate) fn new(layers: Layers, settings: SiteSettings) -> Self {
        Self { layers, settings, words: Words::default(), told: Told::default(), policy_in_page: None }
    }

    fn site_json(&self) -> Option<Cow<'static, [u8]>> {
        SafePath::of_request("/site.json").and_then(|path| self.layers.file(&path))
    }

    /// The settings as they are now. A faulty edit never takes the site down: what stood before stands, and
    /// the operator is told.
    pub(crate) fn settings(&self) -> SiteSettings {
        match self.site_json().map(|json| SiteSettings::from_json(&json, times)) {
            Some(Ok(settings)) => settings,
            Some(Err(error)) => {
                let stands = "the settings from the start of this program stand until it is mended";
                self.told.once(&format!("{error}; {stands}"));
                self.settings.clone()
            }
            None => self.settings.clone(),
        }
    }

    /// Whether browsers may keep a copy. When that cannot be read they may not.
    pub(super) fn keeps_a_copy(&self) -> bool {
        self.site_json().is_some_and(|json| keeps_a_copy(&json).unwrap_or(false))
    }

    /// The lines of help, each with the day on which the hub's people last rang it. A file that cannot be
    /// read hides no line: nobody has rung then, as far as we can say.
    pub(super) fn help_lines(&self) -> Vec<Line> {
        let json = SafePath::of_request(&format!("/{RUNG}")).and_then(|path| self.layers.file(&path));
        let rung = json.map(|json| Rung::from_json(&json)).unwrap_or_else(|| Ok(Rung::default()));
        let rung = rung.unwrap_or_else(|error| {
            self.told.once(&format!("{RUNG} {error}; until it is mended the pages say that nobody has rung"));
            Rung::default()
        });
        help::lines(&rung).unwrap_or_default()
    }

    /// The table of languages, each with the state that people have really given it. Offered are those that the hub
    /// has chosen; where it wants reviewed languages only, no other. English always is.
    pub(super) fn table(&self) -> Option<Languages> {
        let table = self.words.looked_at(&self.layers)?;
        let only = self.site_json().is_some_and(|json| offers_reviewed_only(&json).unwrap_or(false));
        let chosen = self.settings().languages;
        Some(table.with(|language| {
            let plain = Pseudo::of(&language.tag).is_none();
            let is_chosen = chosen.is_empty() || chosen.contains(&language.tag) || !plain || language.tag == ENGLISH;
            language.offered &= is_chosen && (!(only && plain) || language.status == Status::Reviewed);
        }))
    }

    /// Tags of the languages that the hub offers; English last, since it stands under the others.
    pub(crate) fn tags(&self) -> Vec<String> {
        let table = self.table();
        let offered = table.iter().flat_map(Languages::offered).map(|language| language.tag.clone());
        let (english, mut tags): (Vec<String>, Vec<String>) = offered.partition(|tag| tag == ENGLISH);
        tags.extend(english);
        tags
    }

    /// The voice of a language.
    pub(super) fn voice(&self, tag: &str) -> Option<Voice> {
        Voice::read(self.words.compiled(&self.layers, tag)?).ok()
    }

    /// A voice for every language that the hub offers.
    pub(super) fn voices(&self) -> Vec<Voice> {
        self.tags().iter().filter_map(|tag| self.voice(tag)).collect()
    }
}
