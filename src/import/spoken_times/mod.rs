//! Days and times as people write them in English: `Tuesday 10am-12noon`, `first Wednesday of the
//! month, 1030-1130`, `Mon-Fri 9-5 (term time only)`, turned into patterns.
//!
//! A wrong time sends somebody to a locked door, so the reader gives up early. A text whose every
//! word is understood is *whole*. In other prose a time is only taken where one sentence names one
//! day pattern and one explicit time, says nothing doubtful, and no other sentence disagrees. The
//! caller marks what comes from here *read from text* and keeps the words beside it.
//!
//! `words`: text to tokens - `clocks`: times of day - `days`: on which days - `sentence`: what a
//! text says, piece by piece. May import `model`; the readers of formats import it.

mod clocks;
mod days;
mod sentence;
mod words;

#[cfg(test)]
mod tests;

use crate::model::{Happening, Joining, Prose, Times};
use chrono::NaiveDate;
use sentence::{Item, Pattern};

pub(super) use clocks::hours;

/// Texts longer than this, in bytes, are no statement of days and times.
const LONGEST: usize = 2_000;

/// What a text says about days and times.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Spoken {
    /// Sessions, and the words themselves where they say more than the sessions.
    pub(super) times: Times,
    /// How one joins, when the text says that the time is agreed with each person.
    pub(super) joining: Option<Joining>,
    /// Whether every word was understood.
    pub(super) whole: bool,
}

/// Reads a text, or gives nothing when it can be understood in more ways than one. `today` decides
/// the year of a day such as `Tuesday 24 November`.
pub(super) fn read(text: &str, today: NaiveDate) -> Option<Spoken> {
    if text.len() > LONGEST {
        return None;
    }
    let items = sentence::items(&words::tokens(text), today)?;
    let whole = !items.iter().any(|item| matches!(item, Item::Word(_)));
    let joining = items.iter().find_map(|item| match item {
        Item::Joining(joining) => Some(*joining),
        _ => None,
    });
    let patterns = if whole { whole_patterns(&items)? } else { prose_patterns(&items)? };
    if patterns.is_empty() && joining.is_none() {
        return None;
    }
    let term_time = items.contains(&Item::TermTime);
    let sessions: Vec<Happening> = patterns.iter().flat_map(|pattern| pattern.happenings(term_time)).collect();
    let says_more = !whole
        || items.contains(&Item::More)
        || joining.is_some()
        || sessions.iter().any(|session| session.starts.is_none());
    let in_own_words = says_more.then(|| Prose::english(text.trim()));
    Some(Spoken { times: Times { sessions, in_own_words, ..Times::default() }, joining, whole })
}

/// The patterns of a text that says nothing else: days, then their times, or the other way round.
fn whole_patterns(items: &[Item]) -> Option<Vec<Pattern>> {
    let mut patterns: Vec<Pattern> = Vec::new();
    let mut waiting = Vec::new();
    let times_first = items
        .iter()
        .find(|item| matches!(item, Item::Days(_) | Item::Times(_)))
        .is_some_and(|item| matches!(item, Item::Times(_)));
    for item in items {
        match item {
            Item::Days(days) => {
                // Times that stand before their days belong to the next days only.
                let times = if times_first { std::mem::take(&mut waiting) } else { Vec::new() };
                patterns.push(Pattern { days: days.clone(), times, closed: false, all_day: false });
            }
            Item::Times(said) if times_first => waiting.extend(said.ranges.iter().copied()),
            Item::Times(said) => patterns.last_mut()?.times.extend(said.ranges.iter().copied()),
            Item::Limits(limits) => patterns.iter_mut().for_each(|pattern| {
                pattern.days.from = pattern.days.from.or(limits.from);
                pattern.days.until = pattern.days.until.or(limits.until);
            }),
            Item::Closed => patterns.last_mut()?.closed = true,
            Item::AllDay => patterns.iter_mut().last()?.all_day = true,
            _ => {}
        }
    }
    let contradicts = |pattern: &Pattern| !pattern.times.is_empty() && (pattern.closed || pattern.all_day);
    if !waiting.is_empty() || patterns.iter().any(contradicts) {
        return None;
    }
    patterns.retain(|pattern| !pattern.closed);
    // Of two day patterns one with a time and one without: nobody can tell whether they share it.
    let timed = patterns.iter().filter(|pattern| !pattern.times.is_empty() || pattern.all_day).count();
    (timed == 0 || timed == patterns.len()).then_some(patterns)
}

/// Words that make a sentence about days and times doubtful.
const DOUBT: [&str; 46] = [
    "not",
    "no",
    "except",
    "excluding",
    "usually",
    "normally",
    "some",
    "sometimes",
    "occasional",
    "occasionally",
    "may",
    "might",
    "or",
    "contact",
    "ring",
    "call",
    "check",
    "vary",
    "varies",
    "variable",
    "was",
    "were",
    "until",
    "till",
    "before",
    "after",
    "by",
    "deadline",
    "once",
    "holiday",
    "holidays",
    "half",
    "various",
    "different",
    "dates",
    "start",
    "starts",
    "starting",
    "monthly",
    "second",
    "office",
    "phone",
    "telephone",
    "helpline",
    "lines",
    "between",
];

/// Words that make a whole text doubtful, wherever they stand.
const STOPPED: [&str; 9] =
    ["suspended", "cancelled", "canceled", "postponed", "closed", "closure", "paused", "ended", "stopped"];

/// The one pattern of a text that says other things as well.
fn prose_patterns(items: &[Item]) -> Option<Vec<Pattern>> {
    let says = |items: &[Item], list: &[&str]| {
        items.iter().any(|item| matches!(item, Item::Word(word) if list.contains(&word.as_str())))
    };
    // A last day in the midst of prose may belong to anything.
    let has_limits = items.iter().any(|item| matches!(item, Item::Limits(_)));
    if says(items, &STOPPED) || items.contains(&Item::Closed) || has_limits {
        return None;
    }
    let mut found: Vec<Pattern> = Vec::new();
    for sentence in items.split(|item| *item == Item::Stop) {
        let days: Vec<_> =
            sentence.iter().filter_map(|item| if let Item::Days(days) = item { Some(days) } else { None }).collect();
        let times: Vec<_> =
            sentence.iter().filter_map(|item| if let Item::Times(said) = item { Some(said) } else { None }).collect();
        match (days.as_slice(), times.as_slice()) {
            ([], []) => {}
            ([days], [said]) if said.explicit && !says(sentence, &DOUBT) => {
                let times = said.ranges.clone();
                found.push(Pattern { days: (*days).clone(), times, closed: false, all_day: false });
            }
            _ => return None,
        }
    }
    found.dedup();
    (found.len() <= 1).then_some(found)
}
