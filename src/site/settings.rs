//! The hub's own settings, as the pages use them. Wire numbers, once given, are never used again.

use crate::model::{FreshDays, Happening, Point};
use crate::wire::{self, Wire};

/// A place a visitor can start from without telling us where they are: "the library", "the hotel".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartPoint {
    /// Its name, as people in town say it.
    pub name: String,
    /// Where it is.
    pub point: Point,
}

wire::record!(StartPoint { 0 name, 1 point });

/// A group that reads its own letters, with keys of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receiver {
    /// What listings name it by, 1 to 16 bytes of `a-z 0-9 -`. Travels with the letter.
    pub id: String,
    /// Its name, shown to whoever asks before they send.
    pub name: String,
    /// Its public keys, `age1…`.
    pub recipients: Vec<String>,
    /// What it promises about messages, shown before they are sent.
    pub pledge: Option<String>,
}

wire::record!(Receiver { 0 id, 1 name, 2 recipients, 3 pledge or default });

/// What a hub says about itself to every visitor. All of it is public.
#[derive(Clone, Debug, PartialEq)]
pub struct SiteSettings {
    /// The hub's name.
    pub name: String,
    /// Where people start from, in the order shown; the first is the usual one.
    pub places: Vec<StartPoint>,
    /// Telephone, as people dial it.
    pub telephone: Option<String>,
    /// Address, one line each.
    pub address: Vec<String>,
    /// When somebody is there, in the hub's own words.
    pub opening: Option<String>,
    /// The hub's public keys, `age1…`: its own first, then the recovery key.
    pub recipients: Vec<String>,
    /// Groups that read their own letters.
    pub receivers: Vec<Receiver>,
    /// Origin of the inbox when it is not the site's own, like `https://inbox.example.org`.
    pub inbox: Option<String>,
    /// The neutral page that *Leave this site* goes to.
    pub leave: String,
    /// Within how many days the hub promises to answer.
    pub answer_days: u8,
    /// True on a shared computer: nothing is kept, and an idle screen is wiped.
    pub kiosk: bool,
    /// Seconds without a touch before a kiosk asks and then wipes; 60 to 600.
    pub idle_seconds: u16,
    /// Tags of the languages the hub offers, in the order of its picker; empty means all there are.
    pub languages: Vec<String>,
    /// Whom to tell when somebody is not safe: a name or a role, perhaps with a telephone number.
    pub safeguarding: Option<String>,
    /// How long a listing counts as checked.
    pub fresh_days: FreshDays,
    /// Who calls or writes back: a name or a role, perhaps with the number that will ring.
    pub answers_from: Option<String>,
    /// What the hub promises about messages, shown before they are sent.
    pub pledge: Option<String>,
    /// Whether the hub has a printer that its shared screen may use.
    pub printer: bool,
    /// Whether pressing Shift three times does not leave the site; `leave_by_shift: false`.
    pub only_button_leaves: bool,
    /// When somebody is there, as patterns: what can be said of today. Empty when that is not known.
    pub open: Vec<Happening>,
    /// Short names of the sources that are the hub's own: on a shared screen their listings come first.
    pub own: Vec<String>,
}

impl SiteSettings {
    /// Whether pages may be printed: a shared screen prints only where there is a printer.
    #[must_use]
    pub fn may_print(&self) -> bool {
        self.printer || !self.kiosk
    }
}

wire::record!(SiteSettings {
    0 name, 1 places, 2 telephone, 3 address, 4 opening, 5 recipients, 6 receivers, 7 inbox, 8 leave, 9 answer_days,
    10 kiosk, 11 idle_seconds, 12 languages, 13 safeguarding, 14 fresh_days or default,
    15 printer or default, 16 only_button_leaves or default, 17 open or default,
    20 answers_from or default, 21 pledge or default, 22 own or default,
});

/// What `GET /start` answers: everything the pages need before they can paint.
#[derive(Clone, Debug, PartialEq)]
pub struct Start {
    /// The hub's settings.
    pub settings: SiteSettings,
    /// The table of languages, as `i18n::Languages` writes it; opaque here, one floor below.
    pub languages: Vec<u8>,
}

/// The bytes are not what a hub wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the start of the site is damaged: fetch it again")]
pub struct StartError;

impl Start {
    /// As bytes, for the pages: the settings and the table, each with its length. Programs from
    /// later may add to the end.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        wire::put_block(&mut bytes, &wire::bytes(&self.settings));
        wire::put_block(&mut bytes, &self.languages);
        bytes
    }

    /// The counterpart of [`Start::to_bytes`].
    pub fn from_bytes(mut bytes: &[u8]) -> Result<Self, StartError> {
        let mut next = || wire::next_block(&mut bytes).map_err(|_| StartError);
        let settings = SiteSettings::read(next()?).map_err(|_| StartError)?;
        Ok(Self { settings, languages: next()?.to_vec() })
    }
}
