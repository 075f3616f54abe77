//! From what was typed to what can be sent. Only this room makes a [`Reviewed`].

use super::questions::{Field, HELPS, Kind, LANGUAGES, QUESTIONS, TIMES, choice_label, needs_email, needs_phone};
use super::text::cleaned;
use super::{Answers, Phone, PhoneError};
use crate::facts::{Freshness, listed};
use crate::i18n::{Msg, say};

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The listing's id.
    pub listing: String,
    /// Its name, as written.
    pub name: String,
    /// True when the person asks to wait for a place.
    pub waiting: bool,
    /// How far the listing can be relied on: something over or not checked for too long is not asked.
    pub freshness: Freshness,
}

/// Who will read the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receiver {
    /// Short name, as in `site.json`; empty for the hub.
    pub id: String,
    /// The name that the person reads.
    pub name: String,
}

/// A mistake, with the field next to which it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Complaint {
    /// Id of the field.
    pub field: &'static str,
    /// What is the matter and what to do.
    pub words: Msg,
}

/// One line of the message: a sentence, perhaps the person's own words under it, and the question
/// that changes it.
#[derive(Clone, PartialEq)]
pub struct Line {
    /// Our sentence.
    pub words: Msg,
    /// Their words, when the sentence only announces them.
    pub own_words: Option<String>,
    /// Id of the question; nothing for the line that names the listing.
    pub question: Option<&'static str>,
}

/// Answers that passed the review. No `Debug`, on purpose.
#[derive(Clone, PartialEq)]
pub struct Reviewed {
    pub(super) subject: Subject,
    pub(super) receiver: Receiver,
    pub(super) name: Option<String>,
    pub(super) way: &'static str,
    pub(super) phone: Option<Phone>,
    pub(super) email: Option<String>,
    pub(super) shared: Option<bool>,
    pub(super) voicemail: Option<bool>,
    pub(super) times: Vec<&'static str>,
    pub(super) language: Option<&'static str>,
    pub(super) speak_to: Option<&'static str>,
    pub(super) children: u8,
    pub(super) helps: Vec<&'static str>,
    pub(super) other: Option<String>,
}

/// Reviews all answers, or says what is missing. Somebody under 18 is never written down for a
/// group of adults.
pub fn review(answers: &Answers, subject: Subject, receiver: Receiver) -> Result<Reviewed, Vec<Complaint>> {
    let stops =
        (!subject.freshness.can_be_asked()).then(|| Complaint { field: THING, words: not_asked(subject.freshness) });
    let of_answers = QUESTIONS
        .iter()
        .flat_map(|question| question.fields_shown(answers))
        .filter_map(|field| field_complaint(field, answers));
    let complaints: Vec<Complaint> = stops.into_iter().chain(of_answers).collect();
    let way = answers.one("reply");
    match way {
        Some(way) if complaints.is_empty() => Ok(reviewed(answers, subject, receiver, way)),
        _ => Err(complaints),
    }
}

/// Where a complaint belongs that is about the thing itself and about no answer.
pub const THING: &str = "thing";

/// Why one cannot ask for something that is over, or that nobody has checked for too long.
pub fn not_asked(freshness: Freshness) -> Msg {
    if freshness == Freshness::Ended { say::ask_ended() } else { say::ask_too_old() }
}

/// What is the matter with the fields of one question, in their order.
pub fn field_complaints(question: &super::Question, answers: &Answers) -> Vec<Complaint> {
    question.fields_shown(answers).filter_map(|field| field_complaint(field, answers)).collect()
}

fn field_complaint(field: &'static Field, answers: &Answers) -> Option<Complaint> {
    let words = match field.kind {
        Kind::Line(most) | Kind::Lines(most) => too_long(answers.text(field.id), most),
        Kind::Phone => Phone::parse(answers.text(field.id)).err().map(phone_words),
        Kind::Email => (!is_email(answers.text(field.id).trim())).then(say::error_email),
        Kind::OneOf(_) if field.id == "reply" => answers.one("reply").is_none().then(say::error_no_reply_way),
        Kind::Tick => answers.chose(field.id, field.id).then(say::error_young),
        Kind::OneOf(_) | Kind::AnyOf(_) | Kind::Pick(_) | Kind::Count(_) => None,
    };
    words.map(|words| Complaint { field: field.id, words })
}

fn too_long(text: &str, most: usize) -> Option<Msg> {
    (text.chars().count() > most).then(|| say::error_too_long(most as i64))
}

fn phone_words(error: PhoneError) -> Msg {
    match error {
        PhoneError::Empty => say::error_phone_empty(),
        PhoneError::Letters => say::error_phone_letters(),
        PhoneError::Length => say::error_phone_short(),
    }
}

/// Something before one @ and something with a dot after it; the rest only sending can show.
fn is_email(text: &str) -> bool {
    const LONGEST: usize = 254;
    let Some((before, after)) = text.split_once('@') else { return false };
    let parts: Vec<&str> = after.split('.').collect();
    let odd = |character: char| character.is_whitespace() || character.is_control() || character == '@';
    !before.is_empty()
        && parts.len() > 1
        && parts.iter().all(|part| !part.is_empty())
        && !before.contains(odd)
        && !after.contains(odd)
        && text.len() <= LONGEST
}

fn reviewed(answers: &Answers, subject: Subject, receiver: Receiver, way: &'static str) -> Reviewed {
    let yes_no = |field: &str| answers.one(field).map(|choice| choice == "yes");
    let words = |field: &str, lines| Some(cleaned(answers.text(field), lines)).filter(|text| !text.is_empty());
    let with_phone = needs_phone(answers);
    Reviewed {
        subject: Subject { name: shortened(&cleaned(&subject.name, false)), ..subject },
        receiver,
        name: words("name", false),
        way,
        phone: Phone::parse(answers.text("phone")).ok().filter(|_| with_phone),
        email: words("email", false).filter(|_| needs_email(answers)),
        shared: yes_no("shared").filter(|_| with_phone),
        // Silence means no: somebody else could hear it.
        voicemail: (way == "call").then(|| answers.one("voicemail") == Some("yes")),
        times: if way == "call" { answers.many("times").to_vec() } else { Vec::new() },
        language: answers.one("language"),
        speak_to: answers.one("speak-to"),
        children: answers.count("children"),
        helps: answers.many("helps").to_vec(),
        other: words("else", true),
    }
}

/// A directory may hold a name of any length; a letter has one size.
fn shortened(name: &str) -> String {
    const LONGEST: usize = 200;
    match name.char_indices().nth(LONGEST) {
        Some((end, _)) => [&name[..end], "…"].concat(),
        None => name.to_string(),
    }
}

impl Reviewed {
    /// Who will read it.
    pub fn receiver(&self) -> &Receiver {
        &self.receiver
    }

    /// The message as sentences, in order. What the volunteer must not do comes first.
    pub fn lines(&self) -> Vec<Line> {
        let phone = self.phone.as_ref().map(Phone::as_str).unwrap_or_default();
        let mut lines = Vec::new();
        let mut put = |words: Msg, question| lines.push(Line { words, own_words: None, question });
        if self.shared == Some(true) {
            put(say::line_shared(), Some("reply"));
        }
        if let Some(name) = &self.name {
            put(say::line_name(name.as_str()), Some("name"));
        }
        let thing = self.subject.name.as_str();
        put(if self.subject.waiting { say::line_wait(thing) } else { say::line_come(thing) }, None);
        put(self.way_line(phone), Some("reply"));
        if self.shared == Some(false) {
            put(say::line_not_shared(), Some("reply"));
        }
        if let Some(allowed) = self.voicemail {
            put(if allowed { say::line_voicemail() } else { say::line_no_voicemail() }, Some("reply"));
        }
        if let Some(times) = listed(self.times.iter().filter_map(|id| choice_label(TIMES, id))) {
            put(say::line_when(times), Some("reply"));
        }
        if let Some(language) = self.language.and_then(|id| choice_label(LANGUAGES, id)) {
            put(say::line_language(language), Some("language"));
        }
        match self.speak_to {
            Some("woman") => put(say::line_woman(), Some("language")),
            Some("man") => put(say::line_man(), Some("language")),
            _ => {}
        }
        if self.children > 0 {
            put(say::line_children(self.children), Some("children"));
        }
        if let Some(helps) = listed(self.helps.iter().filter_map(|id| choice_label(HELPS, id))) {
            put(say::line_helps(helps), Some("helps"));
        }
        if let Some(other) = &self.other {
            lines.push(Line { words: say::line_else(), own_words: Some(other.clone()), question: Some("else") });
        }
        lines
    }

    fn way_line(&self, phone: &str) -> Msg {
        match self.way {
            "text" => say::line_text(phone),
            "call" => say::line_call(phone),
            "whatsapp" => say::line_whatsapp(phone),
            "email" => say::line_email(self.email.as_deref().unwrap_or_default()),
            _ => say::line_come_in(),
        }
    }
}
