//! What the pages of both programs share: the hub, and the words.

use crate::held::Held;
use crate::ports::page;
use come_along::i18n::{Languages, Msg, Spoken, Voice, strip_isolates};
use come_along::site::{SiteSettings, Start};
use std::sync::Arc;

/// The hub's own settings and the table of languages. They do not change during a visit.
#[derive(Clone)]
pub(crate) struct Hub {
    pub(crate) settings: Arc<SiteSettings>,
    pub(crate) languages: Arc<Languages>,
    /// What both were read from, for the other program.
    pub(crate) start: Arc<Vec<u8>>,
}

impl Hub {
    /// What `GET /start` answered; nothing when it is something else.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let mut start = Start::from_bytes(bytes).ok()?;
        // A link can make any browser a shared screen.
        start.settings.kiosk |= page::is_kiosk();
        let languages = Languages::from_bytes(&start.languages).ok()?;
        Some(Self {
            settings: Arc::new(start.settings),
            languages: Arc::new(languages),
            start: Arc::new(bytes.to_vec()),
        })
    }
}

/// In which language the page speaks.
#[derive(Clone, Copy)]
pub(crate) struct Words {
    /// The chosen language; nothing until its file has come.
    pub(crate) voice: Held<Option<Arc<Voice>>>,
    /// English, for the check page and for critical text that nobody has checked yet.
    pub(crate) english: Held<Option<Arc<Voice>>>,
    /// The language that was asked for but did not come.
    pub(crate) failed: Held<bool>,
}

impl Words {
    /// `msg` in the chosen language; without a voice, nothing.
    pub(crate) fn with<T>(&self, msg: &Msg, then: impl FnOnce(Spoken<'_>, &Voice) -> T) -> Option<T> {
        self.voice.with(|voice| voice.as_ref().map(|voice| then(voice.text(msg), voice)))
    }

    /// Plain text for attributes and option lists, without the marks that keep directions apart.
    pub(crate) fn plain(&self, msg: &Msg) -> String {
        self.with(msg, |spoken, _| strip_isolates(&spoken.text)).unwrap_or_default()
    }

    /// BCP 47 tag of the chosen language.
    pub(crate) fn tag(&self) -> String {
        self.voice.with(|voice| voice.as_ref().map(|voice| voice.tag().to_string())).unwrap_or_default()
    }
}
