//! The hub's own settings, as the pages use them. Wire numbers, once given, are never used again.

use crate::model::Point;
use minicbor::{Decode, Encode};

/// A place a visitor can start from without telling us where they are: "the library", "the hotel".
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct StartPoint {
    /// Its name, as people in town say it.
    #[n(0)]
    pub name: String,
    /// Where it is.
    #[n(1)]
    pub point: Point,
}

/// A group that reads its own letters, with keys of its own.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Receiver {
    /// What listings name it by, 1 to 16 bytes of `a-z 0-9 -`. Travels with the letter.
    #[n(0)]
    pub id: String,
    /// Its name, shown to whoever asks before they send.
    #[n(1)]
    pub name: String,
    /// Its public keys, `age1…`.
    #[n(2)]
    pub recipients: Vec<String>,
}

/// What a hub says about itself to every visitor. All of it is public.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct SiteSettings {
    /// The hub's name.
    #[n(0)]
    pub name: String,
    /// Where people start from, in the order shown; the first is the usual one.
    #[n(1)]
    pub places: Vec<StartPoint>,
    /// Telephone, as people dial it.
    #[n(2)]
    pub telephone: Option<String>,
    /// Address, one line each.
    #[n(3)]
    pub address: Vec<String>,
    /// When somebody is there, in the hub's own words.
    #[n(4)]
    pub opening: Option<String>,
    /// The hub's public keys, `age1…`: its own first, then the recovery key.
    #[n(5)]
    pub recipients: Vec<String>,
    /// Groups that read their own letters.
    #[n(6)]
    pub receivers: Vec<Receiver>,
    /// Origin of the inbox when it is not the site's own, like `https://inbox.example.org`.
    #[n(7)]
    pub inbox: Option<String>,
    /// The neutral page that *Leave this site* goes to.
    #[n(8)]
    pub leave: String,
    /// Within how many days the hub promises to answer.
    #[n(9)]
    pub answer_days: u8,
    /// True on a shared computer: nothing is kept, and an idle screen is wiped.
    #[n(10)]
    #[cbor(default)]
    pub kiosk: bool,
    /// Seconds without a touch before a kiosk asks and then wipes.
    #[n(11)]
    pub idle_seconds: u16,
    /// Tags of the languages the hub offers, in the order of its picker; empty means all there are.
    #[n(12)]
    #[cbor(default)]
    pub languages: Vec<String>,
}

/// What `GET /start` answers: everything the pages need before they can paint.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Start {
    /// The hub's settings.
    #[n(0)]
    pub settings: SiteSettings,
    /// The table of languages, as `i18n::Languages` writes it; opaque here, one floor below.
    #[n(1)]
    #[cbor(with = "minicbor::bytes")]
    pub languages: Vec<u8>,
}

/// The bytes are not what a hub wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the start of the site is damaged: fetch it again")]
pub struct StartError;

impl Start {
    /// As bytes, for the pages.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        // Writing into a Vec cannot fail, and no field of ours refuses to be written.
        let _ = minicbor::encode(self, &mut bytes);
        bytes
    }

    /// The counterpart of [`Start::to_bytes`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, StartError> {
        minicbor::decode(bytes).map_err(|_| StartError)
    }
}
