//! Times of day: `10am-12noon`, `0930`, `1300-1330, 1330-1400`, `9-5`, `1:30-4:00pm`.
//!
//! A bare hour means what it can only mean for a group of people: `10-12` is the morning, `2-4` the
//! afternoon. `7-9` may be either, so it is nothing unless the text says morning or evening.

use super::words::{Token, tokens};
use crate::model::Clock;

/// Begin and end, where said.
pub(in crate::import) type Range = (Clock, Option<Clock>);

/// Times as a text says them.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Said {
    /// In order.
    pub(super) ranges: Vec<Range>,
    /// Whether each was written so that it can be nothing but a time.
    pub(super) explicit: bool,
}

/// A part of the day that the text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Before noon.
    Morning,
    /// After noon.
    Later,
}

/// Most ranges for one day.
const MOST: usize = 24;

/// The hours of a cell that stands under a weekday: `0930 – 1300, 1400 – 1700`; none for `Closed`.
/// Nothing when any of it is not understood.
pub(in crate::import) fn hours(text: &str) -> Option<Vec<Range>> {
    let tokens: Vec<Token> = tokens(text).into_iter().filter(|token| *token != Token::Gap).collect();
    if matches!(tokens.as_slice(), [only] if only.is("closed")) {
        return Some(Vec::new());
    }
    let (said, next) = times(&tokens, 0, None)?;
    (next == tokens.len()).then_some(said.ranges)
}

/// Times that begin at token `at`, and where they end.
pub(super) fn times(tokens: &[Token], at: usize, part: Option<Part>) -> Option<(Said, usize)> {
    let (range, explicit, mut next) = one(tokens, at, part)?;
    let mut said = Said { ranges: vec![range], explicit };
    while said.ranges.len() < MOST {
        let joined = tokens.get(next).is_some_and(|token| *token == Token::Comma || token.is("and"));
        let Some((range, explicit, after)) = one(tokens, next + 1, part).filter(|_| joined) else { break };
        // A lone number after a comma could be a date.
        if range.1.is_none() && !explicit {
            break;
        }
        said.ranges.push(range);
        said.explicit &= explicit;
        next = after;
    }
    Some((said, next))
}

/// Whether a range begins at token `at` that cannot be true, or can be in two ways: `7-9`, `13:30 to
/// 05:00`. Half of it would be a wrong time.
pub(super) fn is_unclear(tokens: &[Token], at: usize, part: Option<Part>) -> bool {
    let joins = |token: &Token| *token == Token::Dash || token.is("to");
    let second = written(tokens, at).filter(|(_, next)| tokens.get(*next).is_some_and(joins));
    second.is_some_and(|(_, next)| written(tokens, next + 1).is_some()) && one(tokens, at, part).is_none()
}

/// One time, or a range, at token `at`.
fn one(tokens: &[Token], at: usize, part: Option<Part>) -> Option<(Range, bool, usize)> {
    let (from, next) = written(tokens, at)?;
    let between = at.checked_sub(1).and_then(|before| tokens.get(before)).is_some_and(|token| token.is("between"));
    let joins = |token: &Token| {
        *token == Token::Dash
            || ["to", "till", "til", "until"].iter().any(|word| token.is(word))
            || (between && token.is("and"))
    };
    let joined = tokens.get(next).is_some_and(joins);
    // "10am - to 12": a second sign of the same meaning.
    let second = next + 1 + usize::from(joined && tokens.get(next + 1).is_some_and(joins));
    match written(tokens, second).filter(|_| joined) {
        Some((to, after)) => {
            let explicit = from.is_explicit() || to.is_explicit();
            let (begins, ends) = range(&from, &to, part)?;
            Some(((begins, Some(ends)), explicit, after))
        }
        None if joined && *tokens.get(next)? != Token::Dash => None,
        None => {
            let explicit = from.half.is_some() || from.named || (from.parts && from.is_explicit());
            Some(((alone(&from, part)?, None), explicit, next))
        }
    }
}

/// A time as written, before it is known which half of the day is meant.
struct Written {
    hour: u32,
    minute: u32,
    /// `Some(true)` for pm.
    half: Option<bool>,
    /// By a clock of 24 hours.
    by_24: bool,
    /// Whether minutes were written.
    parts: bool,
    /// Noon or midnight by name.
    named: bool,
}

impl Written {
    /// Minutes after midnight that it can mean, earliest first.
    fn meanings(&self) -> Vec<u32> {
        let minutes = self.hour * 60 + self.minute;
        let half = (self.hour % 12) * 60 + self.minute;
        match self.half {
            _ if self.by_24 || self.named => vec![minutes],
            Some(pm) => vec![half + if pm { 720 } else { 0 }],
            None => vec![half, half + 720],
        }
    }

    fn is_explicit(&self) -> bool {
        self.half.is_some() || self.named || self.parts
    }
}

/// A time at token `at`, and where it ends.
fn written(tokens: &[Token], at: usize) -> Option<(Written, usize)> {
    let named = |hour| Written { hour, minute: 0, half: None, by_24: true, parts: false, named: true };
    let is_noon = |token: &Token| token.is("noon") || token.is("midday");
    let token = tokens.get(at)?;
    if is_noon(token) {
        return Some((named(12), at + 1));
    }
    if token.is("midnight") {
        return Some((named(0), at + 1));
    }
    let Token::Number(digits) = token else { return None };
    let (hour, minute, by_24, parts) = digits_of(digits)?;
    let after = tokens.get(at + 1);
    if hour == 12 && minute == 0 && after.is_some_and(is_noon) {
        return Some((named(12), at + 2));
    }
    if hour == 12 && minute == 0 && after.is_some_and(|token| token.is("midnight")) {
        return Some((named(0), at + 2));
    }
    let half = after.and_then(|token| if token.is("am") { Some(false) } else { token.is("pm").then_some(true) });
    let hours_word = after.is_some_and(|token| token.is("hrs") || token.is("h"));
    let by_24 = (by_24 || hours_word) && half.is_none();
    if hour > 24 || minute > 59 || (half.is_some() && !(1..=23).contains(&hour)) {
        return None;
    }
    // "13:00pm" and "1400pm" say the same thing twice.
    let half = half.filter(|_| hour <= 12);
    let by_24 = by_24 || hour > 12;
    let next = at + 1 + usize::from(half.is_some() || hours_word || (hour > 12 && after.is_some_and(|t| t.is("pm"))));
    Some((Written { hour, minute, half, by_24, parts, named: false }, next))
}

/// Hour, minute, whether by a clock of 24 hours, whether minutes were written.
fn digits_of(digits: &str) -> Option<(u32, u32, bool, bool)> {
    let number = |text: &str| text.parse::<u32>().ok();
    let parts: Vec<&str> = digits.split([':', '.']).collect();
    match parts.as_slice() {
        [hour, minute] if (1..=2).contains(&hour.len()) && minute.len() == 2 => {
            let value = number(hour)?;
            // "10:00" on its own is the morning; a single digit before the colon may be either half.
            let by_24 = hour.starts_with('0') || value >= 10;
            Some((value, number(minute)?, by_24, true))
        }
        [hour, minute, second] if minute.len() == 2 && second.len() == 2 => {
            Some((number(hour)?, number(minute)?, true, true))
        }
        [four] if four.len() == 4 => Some((number(four.get(..2)?)?, number(four.get(2..)?)?, true, true)),
        [three] if three.len() == 3 => Some((number(three.get(..1)?)?, number(three.get(1..)?)?, false, true)),
        [hour] if (1..=2).contains(&hour.len()) => {
            let value = number(hour)?;
            (value <= 24).then_some((value, 0, hour.starts_with('0') || value > 12, false))
        }
        _ => None,
    }
}

fn clock(minutes: u32) -> Option<Clock> {
    Clock::new(minutes / 60 % 24, minutes % 60)
}

/// Begin and end, each in the half of the day that makes sense of the other.
fn range(from: &Written, to: &Written, part: Option<Part>) -> Option<(Clock, Clock)> {
    let (mut starts, mut ends) = (from.meanings(), to.meanings());
    // "10:00-11:00pm" may write the evening once.
    if from.by_24 && !from.named && from.half.is_none() && to.half == Some(true) && (10..=11).contains(&from.hour) {
        starts.push(from.hour * 60 + from.minute + 720);
    }
    // "12:30-2:30": the hour after noon, by any clock.
    if to.by_24 && to.hour == 12 && from.meanings().len() > 1 {
        ends = vec![720 + to.minute];
    }
    let begins = match (starts.as_slice(), ends.as_slice()) {
        ([only], _) => *only,
        (_, [end]) => starts.iter().copied().filter(|start| start < end).max()?,
        _ => half_of(from, Some(to), part)?,
    };
    let after = ends.iter().copied().find(|end| *end > begins);
    let overnight = || ends.iter().copied().find(|end| begins >= 17 * 60 && end % 1440 < 6 * 60);
    Some((clock(begins)?, clock(after.or_else(overnight)?)?))
}

/// The minutes of a time without an end.
fn alone(time: &Written, part: Option<Part>) -> Option<Clock> {
    match time.meanings().as_slice() {
        [only] if time.parts || time.half.is_some() || time.named => clock(*only),
        // A bare number without a sign of a time is no time.
        _ if time.parts || part.is_some() => clock(half_of(time, None, part)?),
        _ => None,
    }
}

/// Which half of the day a bare time is in.
fn half_of(from: &Written, to: Option<&Written>, part: Option<Part>) -> Option<u32> {
    let early = (from.hour % 12) * 60 + from.minute;
    match (part, from.hour) {
        (Some(Part::Morning), 12) | (None, 12) => Some(720 + from.minute),
        (Some(Part::Morning), _) => Some(early),
        (Some(Part::Later), _) => Some(early + 720),
        (None, 9..=11) => Some(early),
        (None, 1..=5) => Some(early + 720),
        (None, 6..=8) => to.filter(|to| to.hour < 6).map(|_| early),
        _ => None,
    }
}
