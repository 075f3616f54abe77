//! From what was typed to what can be sent. Only this room makes a [`Reviewed`].

use super::questions::{Field, Kind, QUESTIONS, Said};
use super::text::cleaned;
use super::{Answers, Phone, PhoneError, Value, Wish};
use crate::facts::Freshness;
use crate::i18n::{Msg, say};

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The listing's id; empty when no listing was chosen.
    pub listing: String,
    /// Its name, as written.
    pub name: String,
    /// True when one can only wait for a place.
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
    /// What it told us about how it keeps messages and with whom it shares them, in its own words.
    pub pledge: Option<String>,
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
    /// What was answered to the fields that are asked, made safe to show.
    pub(super) answers: Answers,
}

/// Reviews all answers, or says what is missing. Somebody under 18 is never written down for a
/// group of adults.
pub fn review(answers: &Answers, subject: Subject, receiver: Receiver) -> Result<Reviewed, Vec<Complaint>> {
    let is_stopped = !can_be_asked(answers.wish(), subject.freshness);
    let stops = is_stopped.then(|| Complaint { field: THING, words: not_asked(subject.freshness) });
    let of_answers = QUESTIONS
        .iter()
        .flat_map(|question| question.fields_shown(answers))
        .filter_map(|field| field_complaint(field, answers));
    let complaints: Vec<Complaint> = stops.into_iter().chain(of_answers).collect();
    if complaints.is_empty() { Ok(reviewed(answers, subject, receiver)) } else { Err(complaints) }
}

/// Whether one can write about something that is as fresh as that. Whether it still goes on is a fair
/// question.
pub fn can_be_asked(wish: Wish, freshness: Freshness) -> bool {
    freshness.can_be_asked() || (wish == Wish::Question && freshness == Freshness::TooOld)
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
        Kind::Lines(_) if field.id == "question" && answers.text(field.id).trim().is_empty() => {
            Some(say::error_no_question())
        }
        Kind::Line(most) | Kind::Lines(most) => too_long(answers.text(field.id), most),
        Kind::Phone => Phone::parse(answers.text(field.id)).err().map(phone_words),
        Kind::Email => (!is_email(answers.text(field.id).trim())).then(say::error_email),
        Kind::OneOf(_) if field.id == "reply" => answers.one("reply").is_none().then(say::error_no_reply_way),
        Kind::Tick(why) => answers.chose(field.id, field.id).then(why),
        Kind::Must(why) => (!answers.chose(field.id, field.id)).then(why),
        Kind::OneOf(_) | Kind::YesNo(_) | Kind::AnyOf(_) | Kind::Pick(_) | Kind::Count(_) => None,
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

fn reviewed(answers: &Answers, subject: Subject, receiver: Receiver) -> Reviewed {
    let mut kept = Answers::to(answers.wish());
    for field in QUESTIONS.iter().flat_map(|question| question.fields_shown(answers)) {
        if let Some(value) = kept_value(field, answers) {
            kept.set(field.id, value);
        }
    }
    let name = shortened(&cleaned(&subject.name, false));
    Reviewed { subject: Subject { name, ..subject }, receiver, answers: kept }
}

/// The answer to a field as the hub gets it.
fn kept_value(field: &Field, answers: &Answers) -> Option<Value> {
    let text = answers.text(field.id);
    match field.kind {
        Kind::Line(_) | Kind::Email => Some(Value::Text(cleaned(text, false))),
        Kind::Lines(_) => Some(Value::Text(cleaned(text, true))),
        Kind::Phone => Phone::parse(text).ok().map(|phone| Value::Text(phone.as_str().to_string())),
        Kind::YesNo(Some(silence)) if answers.get(field.id).is_none() => Some(Value::One(silence)),
        _ => answers.get(field.id).cloned(),
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

    /// The message as sentences, in order. What the volunteer must not do comes first, then who
    /// writes, then what for.
    pub fn lines(&self) -> Vec<Line> {
        let thing = self.subject.name.as_str();
        let words = match self.answers.wish() {
            Wish::Come if self.subject.waiting => say::line_wait(thing),
            Wish::Come => say::line_come(thing),
            Wish::Question => say::line_question(thing),
            Wish::Call => say::line_call_me(),
        };
        let mut lines = vec![Line { words, own_words: None, question: None }];
        let (mut warnings, mut opening) = (0, 0);
        for question in QUESTIONS {
            for field in question.fields {
                let mut own_words = None;
                let (at, words) = match (field.said)(field, &self.answers) {
                    Some(Said::First(words)) => {
                        warnings += 1;
                        (warnings - 1, words)
                    }
                    Some(Said::Opening(words)) => {
                        opening += 1;
                        (warnings + opening - 1, words)
                    }
                    Some(Said::Plain(words)) => (lines.len(), words),
                    Some(Said::OwnWords(words)) => {
                        own_words = Some(self.answers.text(field.id).to_string());
                        (lines.len(), words)
                    }
                    Some(Said::Nothing) | None => continue,
                };
                lines.insert(at, Line { words, own_words, question: Some(question.id) });
            }
        }
        lines
    }
}
