//! What a text says, piece by piece: days, times, and the few phrases around them.

use super::clocks::{self, Part, Range, Said};
use super::days::{self, Days, Found};
use super::words::Token;
use crate::model::{Happening, Joining};
use chrono::NaiveDate;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    /// On which days.
    Days(Days),
    /// A first or last day for all the days before it.
    Limits(Days),
    /// At which times.
    Times(Said),
    /// `all day`.
    AllDay,
    /// `closed`.
    Closed,
    /// Only in school terms.
    TermTime,
    /// By arrangement, by appointment.
    Joining(Joining),
    /// Something understood that the model has no place for, such as a bank holiday: the words stay.
    More,
    /// The end of a sentence.
    Stop,
    /// A word that is not understood.
    Word(String),
}

/// Days with their times.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Pattern {
    /// On which days.
    pub(super) days: Days,
    /// At which times; none when not said.
    pub(super) times: Vec<Range>,
    /// Whether it does not happen then.
    pub(super) closed: bool,
    /// Whether it is the whole day.
    pub(super) all_day: bool,
}

impl Pattern {
    /// One for each recurrence and time.
    pub(super) fn happenings(&self, term_time: bool) -> Vec<Happening> {
        let times: Vec<_> = match self.times.as_slice() {
            [] => vec![(None, None)],
            times => times.iter().map(|(from, to)| (Some(*from), *to)).collect(),
        };
        let one = |recurrence, (starts, ends)| {
            let Days { from, until, .. } = self.days;
            Happening { recurrence, starts, ends, from, until, except: Vec::new(), term_time }
        };
        let recurrences = self.days.recurrences.iter();
        recurrences.flat_map(|recurrence| times.iter().map(move |time| one(recurrence.clone(), *time))).collect()
    }
}

/// Phrases with a meaning of their own, the longest first.
const PHRASES: &[(&str, Phrase)] = &[
    ("during school term time only", Phrase::TermTime),
    ("in school term time only", Phrase::TermTime),
    ("school term time only", Phrase::TermTime),
    ("during term time only", Phrase::TermTime),
    ("in term time only", Phrase::TermTime),
    ("term time only", Phrase::TermTime),
    ("term times only", Phrase::TermTime),
    ("during term time", Phrase::TermTime),
    ("in term time", Phrase::TermTime),
    ("term time", Phrase::TermTime),
    ("termtime only", Phrase::TermTime),
    ("termtime", Phrase::TermTime),
    ("arranged on a mutually convenient basis", Phrase::Arranged),
    ("at a mutually convenient time", Phrase::Arranged),
    ("by arrangement only", Phrase::Arranged),
    ("by prior arrangement", Phrase::Arranged),
    ("by arrangement", Phrase::Arranged),
    ("by appointment only", Phrase::Booked),
    ("by prior appointment", Phrase::Booked),
    ("by appointment", Phrase::Booked),
    ("appointment only", Phrase::Booked),
    ("appointments only", Phrase::Booked),
    ("excluding bank holidays", Phrase::More),
    ("except bank holidays", Phrase::More),
    ("except on bank holidays", Phrase::More),
    ("closed bank holidays", Phrase::More),
    ("closed on bank holidays", Phrase::More),
    ("not bank holidays", Phrase::More),
    ("except public holidays", Phrase::More),
    ("excluding public holidays", Phrase::More),
    ("library opening hours", Phrase::More),
    ("all day", Phrase::AllDay),
    ("24 hours", Phrase::AllDay),
    ("closed", Phrase::Closed),
];

#[derive(Clone, Copy)]
enum Phrase {
    TermTime,
    Arranged,
    Booked,
    More,
    AllDay,
    Closed,
}

/// Words that add nothing to days and times.
const FILLERS: [&str; 42] = [
    "from", "at", "on", "the", "a", "of", "in", "and", "we", "are", "is", "meet", "meets", "meeting", "held", "run",
    "runs", "open", "opening", "hours", "hour", "time", "times", "session", "sessions", "drop", "weekly", "its", "it",
    "takes", "place", "happens", "group", "class", "classes", "only", "to", "every", "week", "between", "club",
    "dropin",
];

/// The pieces of a text; nothing when a phrase in it means different things to different people.
pub(super) fn items(tokens: &[Token], today: NaiveDate) -> Option<Vec<Item>> {
    let mut items = Vec::new();
    let mut part = None;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if let Some((phrase, length)) = phrase_at(tokens, at) {
            items.push(item_of(phrase));
            at += length;
            continue;
        }
        match days::days(tokens, at, today) {
            Some(Found::Unclear) => return None,
            Some(Found::Days(days, next)) => {
                items.push(Item::Days(days));
                part = None;
                at = next;
                continue;
            }
            None => {}
        }
        match days::limits(tokens, at, today) {
            Some(Found::Unclear) => return None,
            Some(Found::Days(days, next)) => {
                items.push(Item::Limits(days));
                at = next;
                continue;
            }
            None => {}
        }
        let hint = part.or_else(|| part_after(tokens, at));
        if clocks::is_unclear(tokens, at, hint) {
            return None;
        }
        if let Some((said, next)) = clocks::times(tokens, at, hint) {
            items.push(Item::Times(said));
            at = next;
            continue;
        }
        if let Some(here) = part_of(token) {
            // Beside a time it says nothing more; alone the words stay, for then no time is known.
            part = Some(here);
        } else {
            items.extend(other(token));
        }
        at += 1;
    }
    Some(items)
}

fn phrase_at(tokens: &[Token], at: usize) -> Option<(Phrase, usize)> {
    let matches = |phrase: &str| -> Option<usize> {
        let mut here = at;
        for word in phrase.split(' ') {
            // "term-time" is written with a dash as often as not.
            if here > at && tokens.get(here) == Some(&Token::Dash) {
                here += 1;
            }
            let same = match tokens.get(here)? {
                Token::Word(own) => own == word,
                Token::Number(own) => own == word,
                _ => false,
            };
            if !same {
                return None;
            }
            here += 1;
        }
        Some(here - at)
    };
    PHRASES.iter().find_map(|(text, phrase)| matches(text).map(|length| (*phrase, length)))
}

fn item_of(phrase: Phrase) -> Item {
    match phrase {
        Phrase::TermTime => Item::TermTime,
        Phrase::Arranged => Item::Joining(Joining::AskFirst),
        Phrase::Booked => Item::Joining(Joining::Book),
        Phrase::More => Item::More,
        Phrase::AllDay => Item::AllDay,
        Phrase::Closed => Item::Closed,
    }
}

fn part_of(token: &Token) -> Option<Part> {
    let Token::Word(word) = token else { return None };
    match word.strip_suffix('s').unwrap_or(word) {
        "morning" => Some(Part::Morning),
        "afternoon" | "evening" | "night" | "tonight" => Some(Part::Later),
        _ => None,
    }
}

/// `2-4 in the afternoon`.
fn part_after(tokens: &[Token], at: usize) -> Option<Part> {
    const LOOK: usize = 6;
    let near = tokens.get(at..).unwrap_or_default().iter().take(LOOK);
    near.take_while(|token| **token != Token::Stop && **token != Token::Comma).find_map(part_of)
}

fn other(token: &Token) -> Option<Item> {
    match token {
        Token::Stop => Some(Item::Stop),
        Token::Word(word) if FILLERS.contains(&word.as_str()) => None,
        Token::Word(word) => Some(Item::Word(word.clone())),
        // A number that is no time and no date may change everything.
        Token::Number(digits) => Some(Item::Word(digits.clone())),
        Token::Dash | Token::Comma | Token::Gap => None,
    }
}
