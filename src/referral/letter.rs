//! The letter: what the hub reads. Versioned JSON, small enough for the one size of everything
//! that a person can send.

use super::json::Object;
use super::questions::{Field, Kind, QUESTIONS, YES};
use super::review::Reviewed;
use super::{Value, Wish};
use crate::i18n::{Voice, strip_isolates};
use crate::seal::{Errand, Plaintext, Randomness, Recipient, SealError, Sealed, TooLong, seal};
use chrono::{Datelike, NaiveDate};

/// A letter's own number, made at random on the device. It is not the receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LetterId(pub [u8; 16]);

impl LetterId {
    /// Thirty-two hexadecimal digits.
    pub fn to_hex(self) -> String {
        hex(&self.0)
    }
}

/// Two digits a byte.
pub(super) fn hex(bytes: &[u8]) -> String {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let digits = |byte: &u8| [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
    bytes.iter().flat_map(digits).map(char::from).collect()
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
    /// The key that an answer can be sealed to, `age1…`, see [`super::Receipt::identity`]; empty for none.
    pub answer_to: &'a str,
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
            .text("kind", self.kind())
            .text("written", &iso(occasion.written))
            .text("read_in", occasion.language);
        let listing = || Object::new().text("id", &self.subject.listing).text("name", &self.subject.name).end();
        let json = if self.answers.wish() == Wish::Call { json } else { json.raw("listing", &listing()) };
        let json = if occasion.answer_to.is_empty() { json } else { json.text("answer_to", occasion.answer_to) };
        let json = json
            .text("receiver", &self.receiver.id)
            .texts("sentences", &sentences)
            .raw("answers", &self.answers_json())
            .end();
        Letter::of(occasion.id, json)
    }

    fn kind(&self) -> &'static str {
        match self.answers.wish() {
            Wish::Come if self.subject.waiting => "wait",
            Wish::Come => "come-along",
            Wish::Question => "question",
            Wish::Call => "call-me",
        }
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

    /// Every field by its key, in the order of the questions. A list or a number that was not asked
    /// for is empty; any other answer that was not given is left out.
    fn answers_json(&self) -> String {
        let fields = QUESTIONS.iter().flat_map(|question| question.fields);
        fields.fold(Object::new(), |json, field| self.answer_json(json, field)).end()
    }

    fn answer_json(&self, json: Object, field: &Field) -> Object {
        match (&field.kind, self.answers.get(field.id)) {
            (Kind::AnyOf(_), _) => json.texts(field.key, self.answers.many(field.id)),
            (Kind::Count(_), _) => json.raw(field.key, &self.answers.count(field.id).to_string()),
            (Kind::YesNo(_), Some(Value::One(choice))) => {
                json.raw(field.key, if *choice == YES { "true" } else { "false" })
            }
            (Kind::Must(_), Some(_)) => json.raw(field.key, "true"),
            (_, Some(Value::One(choice))) => json.text(field.key, choice),
            (_, Some(Value::Text(text))) => json.text(field.key, text),
            _ => json,
        }
    }
}

impl Letter {
    pub(super) fn of(id: LetterId, json: String) -> Self {
        Self { id, json }
    }

    /// Its number.
    pub fn id(&self) -> LetterId {
        self.id
    }

    /// Everything that the sealing part needs, for `keys` as they are written (`age1…`).
    ///
    /// # Errors
    /// The letter is too long.
    pub fn errand(self, keys: &[String], randomness: Randomness) -> Result<Errand, TooLong> {
        Ok(Errand::of(&Plaintext::from_json(self.json)?, randomness, keys))
    }

    /// Seals it to everybody who may read it.
    pub fn seal(self, to: &[Recipient], randomness: Randomness) -> Result<Sealed, SealError> {
        seal(&Plaintext::from_json(self.json)?, to, randomness)
    }
}

/// `2026-11-21`.
pub(super) fn iso(date: NaiveDate) -> String {
    let two = |number: u32| if number < 10 { format!("0{number}") } else { number.to_string() };
    format!("{}-{}-{}", date.year(), two(date.month()), two(date.day()))
}
