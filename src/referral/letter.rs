//! The letter: what the hub reads. Versioned JSON, small enough for the one size of everything
//! that a person can send.

use super::Phone;
use super::json::Object;
use super::review::Reviewed;
use crate::i18n::{Voice, strip_isolates};
use crate::seal::{Plaintext, Randomness, Recipient, SealError, Sealed, seal};
use chrono::{Datelike, NaiveDate};

/// A letter's own number, made at random on the device. It is not the receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterId(pub [u8; 16]);

impl LetterId {
    /// Thirty-two hexadecimal digits.
    pub fn to_hex(self) -> String {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        let digits = |byte: &u8| [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
        self.0.iter().flat_map(digits).map(char::from).collect()
    }
}

/// When and in which language the letter was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occasion<'a> {
    /// The letter's number.
    pub id: LetterId,
    /// The day, in UK local time. No time of day: nobody needs it.
    pub written: NaiveDate,
    /// BCP 47 tag of the language in which the person read the site.
    pub language: &'a str,
}

/// A letter that can be sealed. No `Debug`, on purpose.
pub struct Letter {
    id: LetterId,
    json: String,
}

impl Reviewed {
    /// The letter, with its sentences in `english` for the volunteer who opens it.
    pub fn letter(&self, occasion: Occasion<'_>, english: &Voice) -> Letter {
        let sentences: Vec<String> = self.sentences(english);
        let json = Object::new()
            .text("format", "come-along/letter")
            .raw("version", "1")
            .text("id", &occasion.id.to_hex())
            .text("kind", if self.subject.waiting { "wait" } else { "come-along" })
            .text("written", &iso(occasion.written))
            .text("read_in", occasion.language)
            .raw("listing", &Object::new().text("id", &self.subject.listing).text("name", &self.subject.name).end())
            .text("receiver", &self.receiver.id)
            .texts("sentences", &sentences)
            .raw("answers", &self.answers_json())
            .end();
        Letter { id: occasion.id, json }
    }

    /// The message as text in the language of `voice`, a line each.
    pub fn sentences(&self, voice: &Voice) -> Vec<String> {
        let text = |line: super::Line| {
            let mut sentence = strip_isolates(&voice.text(&line.words).text);
            if let Some(own) = line.own_words {
                sentence.push(' ');
                sentence.push_str(&own);
            }
            sentence
        };
        self.lines().into_iter().map(text).collect()
    }

    fn answers_json(&self) -> String {
        Object::new()
            .maybe_text("name", self.name.as_deref())
            .text("reply", self.way)
            .maybe_text("phone", self.phone.as_ref().map(Phone::as_str))
            .maybe_text("email", self.email.as_deref())
            .maybe_bool("others_see_this_phone", self.shared)
            .maybe_bool("voice_message", self.voicemail)
            .texts("good_times", &self.times)
            .maybe_text("language", self.language)
            .maybe_text("speak_to", self.speak_to)
            .raw("children", &self.children.to_string())
            .texts("helps", &self.helps)
            .maybe_text("else", self.other.as_deref())
            .end()
    }
}

impl Letter {
    /// Its number.
    pub fn id(&self) -> LetterId {
        self.id
    }

    /// Seals it to everybody who may read it.
    pub fn seal(self, to: &[Recipient], randomness: Randomness) -> Result<Sealed, SealError> {
        seal(&Plaintext::from_json(self.json)?, to, randomness)
    }
}

/// `2026-11-21`.
fn iso(date: NaiveDate) -> String {
    let two = |number: u32| if number < 10 { format!("0{number}") } else { number.to_string() };
    format!("{}-{}-{}", date.year(), two(date.month()), two(date.day()))
}
