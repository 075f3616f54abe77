//! On which days: `Mondays and Fridays`, `Mon-Fri`, `every other Sunday`, `second and fourth Tuesday
//! of the month`, `Tuesday 24 November`.
//!
//! `every second Tuesday` is every other week to some and once a month to others, and `once a
//! month` does not say when: both are nothing.

use super::words::Token;
use crate::import::dates;
use crate::model::{Recurrence, Weekdays};
use chrono::{Datelike, Duration, NaiveDate, Weekday};

/// Days that a text names.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Days {
    /// On which days.
    pub(super) recurrences: Vec<Recurrence>,
    /// The first day, where said.
    pub(super) from: Option<NaiveDate>,
    /// The last day, where said.
    pub(super) until: Option<NaiveDate>,
}

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Words that may follow `Sat` and `Sun` where they are days.
const AFTER_SHORT: [&str; 12] = [
    "and",
    "to",
    "from",
    "at",
    "noon",
    "morning",
    "mornings",
    "afternoon",
    "afternoons",
    "evening",
    "evenings",
    "closed",
];

/// What a days phrase turned out to be.
pub(super) enum Found {
    /// Days, and the token after them.
    Days(Days, usize),
    /// A phrase that means different things to different people.
    Unclear,
}

/// The days that begin at token `at`; nothing when no days do.
pub(super) fn days(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Found> {
    let mut reader = Reader { tokens, at };
    let recurrences = match reader.dated(today) {
        Some(date) => Some(vec![Recurrence::Dates(vec![date])]),
        None if reader.weekday(0).is_some() && (2..5).any(|ahead| reader.names_a_date(ahead)) => {
            return Some(Found::Unclear);
        }
        None => match reader.pattern()? {
            Some(found) => Some(found),
            None => return Some(Found::Unclear),
        },
    }?;
    let mut days = Days { recurrences, from: None, until: None };
    if !reader.limits(&mut days, today) {
        return Some(Found::Unclear);
    }
    Some(Found::Days(days, reader.at))
}

/// A first or last day that stands after the times, and the token after it: `from 12 January 2027`.
pub(super) fn limits(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Found> {
    let mut reader = Reader { tokens, at };
    let mut days = Days { recurrences: Vec::new(), from: None, until: None };
    match reader.limits(&mut days, today) {
        false => Some(Found::Unclear),
        true => (reader.at > at).then_some(Found::Days(days, reader.at)),
    }
}

struct Reader<'a> {
    tokens: &'a [Token],
    at: usize,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead)
    }

    fn skip(&mut self, words: &[&str]) -> bool {
        let found = self.peek(0).is_some_and(|token| words.iter().any(|word| token.is(word)));
        self.at += usize::from(found);
        found
    }

    fn skip_all(&mut self, phrase: &[&str]) -> bool {
        let found = phrase.iter().enumerate().all(|(ahead, word)| self.peek(ahead).is_some_and(|token| token.is(word)));
        self.at += if found { phrase.len() } else { 0 };
        found
    }

    /// Gaps are passed over where more words of the same phrase may follow.
    fn skip_gaps(&mut self) {
        while self.peek(0) == Some(&Token::Gap) || self.peek(0) == Some(&Token::Dash) {
            self.at += 1;
        }
    }

    /// `Some(None)` is a phrase that is not clear.
    fn pattern(&mut self) -> Option<Option<Vec<Recurrence>>> {
        let start = self.at;
        if let Some(set) = self.all_days() {
            return Some(Some(vec![Recurrence::Weekly { days: set, interval: 1 }]));
        }
        let every = self.skip(&["every", "each"]);
        let mut interval = self.interval_first(every);
        self.skip(&["on"]);
        self.skip(&["a", "the"]);
        let ordinals = self.ordinals();
        let Some(first) = self.weekdays(&ordinals) else {
            self.at = start;
            return None;
        };
        let of_month = self.of_the_month();
        if !ordinals.is_empty() {
            let clear = interval.is_none() && !(every && !of_month && ordinals.iter().any(|nth| *nth > 1));
            let mut found = monthly(&ordinals, first);
            self.more_of_the_month(&mut found);
            return Some(clear.then_some(found));
        }
        let vague = of_month || self.says_vaguely();
        if interval.is_none() {
            interval = self.interval_after();
        }
        if vague || self.says_vaguely() {
            return Some(None);
        }
        Some(Some(vec![Recurrence::Weekly { days: first, interval: interval.unwrap_or(1) }]))
    }

    /// Every day, weekdays, weekends.
    fn all_days(&mut self) -> Option<Weekdays> {
        let set = |days: &[Weekday]| Some(Weekdays::of(days.iter().copied()));
        let (workdays, weekend) = WEEK.split_at(5);
        if self.skip_all(&["every", "day"])
            || self.skip(&["daily"])
            || self.skip_all(&["seven", "days", "a", "week"])
            || (self.peek(0) == Some(&Token::Number("7".into())) && self.rest_is(&["days", "a", "week"]))
        {
            return set(&WEEK);
        }
        if self.skip_all(&["every", "weekday"]) || self.skip(&["weekdays"]) {
            return set(workdays);
        }
        if self.skip_all(&["every", "weekend"]) || self.skip(&["weekends"]) || self.skip_all(&["all", "weekend"]) {
            return set(weekend);
        }
        None
    }

    fn rest_is(&mut self, phrase: &[&str]) -> bool {
        self.at += 1;
        let found = self.skip_all(phrase);
        self.at -= usize::from(!found);
        found
    }

    /// `every other`, `alternate`, `fortnightly on`, `every 2 weeks on`.
    fn interval_first(&mut self, every: bool) -> Option<u8> {
        if (every && self.skip(&["other", "alternate"])) || self.skip(&["alternate", "alternating"]) {
            return Some(2);
        }
        let start = self.at;
        let weeks = if every { self.weeks() } else { self.skip(&["fortnightly"]).then_some(2) };
        if weeks.is_some() {
            self.skip_gaps();
            self.skip(&["on"]);
        } else {
            self.at = start;
        }
        weeks
    }

    /// `2 weeks`, `two weeks`, `fortnight`, after *every*.
    fn weeks(&mut self) -> Option<u8> {
        if self.skip(&["fortnight"]) {
            return Some(2);
        }
        let count = match self.peek(0)? {
            Token::Number(digits) => digits.parse::<u8>().ok(),
            Token::Word(word) => ["two", "three", "four", "five", "six"]
                .iter()
                .position(|name| name == word)
                .and_then(|at| u8::try_from(at + 2).ok()),
            _ => None,
        };
        let is_weeks = self.peek(1).is_some_and(|token| token.is("weeks"));
        let count = count.filter(|count| (2..=12).contains(count) && is_weeks)?;
        self.at += 2;
        Some(count)
    }

    /// `every 2 weeks`, `every other week`, `fortnightly`, `weekly` after the day.
    fn interval_after(&mut self) -> Option<u8> {
        let start = self.at;
        self.skip_gaps();
        if self.skip(&["fortnightly"])
            || self.skip_all(&["alternate", "weeks"])
            || self.skip_all(&["every", "other", "week"])
        {
            return Some(2);
        }
        if self.skip(&["weekly"]) || self.skip_all(&["every", "week"]) || self.skip_all(&["each", "week"]) {
            return Some(1);
        }
        if self.skip(&["every"])
            && let Some(weeks) = self.weeks()
        {
            return Some(weeks);
        }
        self.at = start;
        None
    }

    /// `once a month`, `monthly`: a day, but nobody says which.
    fn says_vaguely(&mut self) -> bool {
        let start = self.at;
        self.skip_gaps();
        let vague =
            self.skip(&["monthly"]) || self.skip_all(&["once", "a", "month"]) || self.skip_all(&["per", "month"]);
        self.at = if vague { self.at } else { start };
        vague
    }

    fn of_the_month(&mut self) -> bool {
        [
            "of the month",
            "in the month",
            "of each month",
            "of every month",
            "in each month",
            "every month",
            "each month",
            "of month",
            "in month",
            "monthly",
        ]
        .iter()
        .any(|phrase| self.skip_all(&phrase.split(' ').collect::<Vec<_>>()))
    }

    fn ordinals(&mut self) -> Vec<i8> {
        let mut found = Vec::new();
        loop {
            let start = self.at;
            if !found.is_empty() {
                self.skip_joint();
                self.skip(&["the"]);
            }
            match self.ordinal() {
                Some(nth) => found.push(nth),
                None => {
                    self.at = start;
                    return found;
                }
            }
        }
    }

    fn skip_joint(&mut self) {
        if self.peek(0) == Some(&Token::Comma) {
            self.at += 1;
        }
        self.skip(&["and"]);
    }

    fn ordinal(&mut self) -> Option<i8> {
        const NAMES: [&str; 5] = ["first", "second", "third", "fourth", "fifth"];
        match self.peek(0)? {
            Token::Word(word) if word == "last" => {
                self.at += 1;
                Some(-1)
            }
            Token::Word(word) => {
                let at = NAMES.iter().position(|name| name == word)?;
                self.at += 1;
                i8::try_from(at + 1).ok()
            }
            Token::Number(digits) => {
                let number = digits.parse::<i8>().ok().filter(|number| (1..=5).contains(number))?;
                let ends = self.peek(1).is_some_and(|token| ["st", "nd", "rd", "th"].iter().any(|end| token.is(end)));
                self.at += if ends { 2 } else { 0 };
                ends.then_some(number)
            }
            _ => None,
        }
    }

    /// One weekday after ordinals; a list or a range otherwise.
    fn weekdays(&mut self, ordinals: &[i8]) -> Option<Weekdays> {
        let mut days = vec![self.weekday(0)?];
        self.at += 1;
        while ordinals.is_empty() {
            let start = self.at;
            let through = self.peek(0) == Some(&Token::Dash)
                || self.peek(0).is_some_and(|token| token.is("to") || token.is("until"));
            if through {
                self.at += 1;
            } else {
                if self.peek(0) == Some(&Token::Comma) || self.peek(0) == Some(&Token::Gap) {
                    self.at += 1;
                }
                self.skip(&["and"]);
                self.skip(&["on", "every"]);
            }
            let (Some(day), true) = (self.weekday(0), self.at > start) else {
                self.at = start;
                break;
            };
            self.at += 1;
            match (through, days.last().copied()) {
                (true, Some(first)) => days.extend(up_to(first, day)),
                _ => days.push(day),
            }
        }
        Some(Weekdays::of(days))
    }

    /// The weekday at the token `ahead`: its name, its plural, or three letters and more of it. Two
    /// letters only where a time or another day follows, for `we` is a word.
    fn weekday(&self, ahead: usize) -> Option<Weekday> {
        const NAMES: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        const TWO: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];
        let Token::Word(word) = self.peek(ahead)? else { return None };
        let word = if word == "weds" || word == "wends" { "wed" } else { word.as_str() };
        if let Some(at) = TWO.iter().position(|two| *two == word) {
            let next = self.peek(ahead + 1);
            return matches!(next, Some(Token::Number(_) | Token::Dash | Token::Comma))
                .then(|| WEEK.get(at).copied())?;
        }
        // "Sat" and "sun" are words as well.
        let next = self.peek(ahead + 1);
        if matches!(word, "sat" | "sun")
            && matches!(next, Some(Token::Word(next)) if !AFTER_SHORT.contains(&next.as_str()))
        {
            return None;
        }
        let single = word.strip_suffix('s').filter(|single| single.len() >= 3).unwrap_or(word);
        let starts = |word: &str| NAMES.iter().position(|name| word.len() >= 3 && name.starts_with(word));
        starts(word).or_else(|| starts(single)).and_then(|at| WEEK.get(at).copied())
    }

    /// `first Friday and first Saturday of the month`.
    fn more_of_the_month(&mut self, found: &mut Vec<Recurrence>) {
        loop {
            let start = self.at;
            self.skip_joint();
            self.skip(&["the"]);
            let ordinals = self.ordinals();
            let day = self.weekdays(&ordinals).filter(|_| !ordinals.is_empty());
            let Some(day) = day else {
                self.at = start;
                return;
            };
            self.of_the_month();
            found.extend(monthly(&ordinals, day));
        }
    }

    /// `from 26 April 2027`, `until 1 June 2027`. False when a limit is named that has no year.
    fn limits(&mut self, days: &mut Days, today: NaiveDate) -> bool {
        loop {
            let start = self.at;
            self.skip_gaps();
            let first = self.skip(&["from", "starting", "commencing", "beginning"]);
            let last = !first && self.skip(&["until", "till", "to", "ending"]);
            if !(first || last) || !self.date_follows() {
                self.at = start;
                return true;
            }
            match self.dated(today) {
                Some(date) if first => days.from = Some(date),
                Some(date) => days.until = Some(date),
                None => return false,
            }
        }
    }

    /// Whether a month stands at the token `ahead` with a number close before it.
    fn names_a_date(&self, ahead: usize) -> bool {
        let number = |ahead: usize| matches!(self.peek(ahead), Some(Token::Number(digits)) if digits.len() <= 2);
        self.peek(ahead).and_then(month).is_some() && (number(ahead - 1) || number(ahead - 2)) && number(1)
    }

    /// Whether the next tokens begin a date: `26 April`, `26th April`, `April`.
    fn date_follows(&self) -> bool {
        (0..3).any(|ahead| self.peek(ahead).and_then(month).is_some())
    }

    /// `Tuesday 24 November`, `24th November 2026`. Without a year a weekday must stand beside it,
    /// and the year is the one around today in which that day is such a weekday.
    fn dated(&mut self, today: NaiveDate) -> Option<NaiveDate> {
        let start = self.at;
        let found = self.date(today);
        self.at = if found.is_some() { self.at } else { start };
        found
    }

    fn date(&mut self, today: NaiveDate) -> Option<NaiveDate> {
        let weekday = self.weekday(0);
        self.at += usize::from(weekday.is_some());
        self.skip_gaps();
        if self.peek(0) == Some(&Token::Comma) {
            self.at += 1;
        }
        self.skip(&["the"]);
        let Token::Number(digits) = self.peek(0)?.clone() else { return None };
        let day: u32 = digits.parse().ok().filter(|_| digits.len() <= 2)?;
        self.at += 1;
        self.skip(&["st", "nd", "rd", "th"]);
        self.skip(&["of"]);
        let month = month(self.peek(0)?)?;
        self.at += 1;
        let year = match self.peek(0) {
            Some(Token::Number(digits)) if digits.len() == 4 && digits.starts_with("20") => digits.parse::<i32>().ok(),
            _ => None,
        };
        self.at += usize::from(year.is_some());
        match (year, weekday) {
            (Some(year), _) => {
                NaiveDate::from_ymd_opt(year, month, day).filter(|date| weekday.is_none_or(|day| date.weekday() == day))
            }
            (None, Some(weekday)) => {
                let (first, last) = (today - Duration::days(30), today + Duration::days(334));
                let around = [today.year() - 1, today.year(), today.year() + 1];
                let dates = around.iter().filter_map(|year| NaiveDate::from_ymd_opt(*year, month, day));
                dates.filter(|date| (first..=last).contains(date)).find(|date| date.weekday() == weekday)
            }
            (None, None) => None,
        }
    }
}

fn monthly(ordinals: &[i8], days: Weekdays) -> Vec<Recurrence> {
    let number = |day: Weekday| u8::try_from(day.num_days_from_monday()).unwrap_or_default();
    days.days()
        .flat_map(|day| ordinals.iter().map(move |nth| Recurrence::Monthly { nth: *nth, weekday: number(day) }))
        .collect()
}

/// The days after `first` up to `last`, across Sunday when need be.
fn up_to(first: Weekday, last: Weekday) -> Vec<Weekday> {
    let mut days = Vec::new();
    let mut day = first;
    while day != last && days.len() < WEEK.len() {
        day = day.succ();
        days.push(day);
    }
    days
}

fn month(token: &Token) -> Option<u32> {
    let Token::Word(word) = token else { return None };
    dates::month_number(word)
}
