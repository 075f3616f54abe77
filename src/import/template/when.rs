//! When it happens, as people write it: `every Tuesday 10:00-12:00; first Sunday 11:00-15:00`.
//!
//! ```text
//! entry    days [times] [from DATE] [until DATE] [not DATE, DATE] [in term time]
//! days     every Tuesday | Tuesday and Friday | weekdays | every day | every 2 weeks on Saturday from DATE
//!          | first and third Sunday | last Friday | day 15 of the month | DATE, DATE
//! times    10:00-12:00 | 10:00 to 12:00 | 10am | 19:00
//! DATE     2026-12-01 | 01/12/2026 | 1 December 2026
//! ```

use super::values;
use crate::import::{Settings, dates};
use crate::model::{Clock, Happening, Recurrence, Weekdays};
use chrono::{NaiveDate, Weekday};

/// Most entries of one cell.
const MOST: usize = 50;

/// One entry as patterns: several where it names several days of the month. Nothing when a word
/// of it is not understood, for half of a time is a wrong time.
pub(super) fn entry(text: &str, settings: &Settings) -> Option<Vec<Happening>> {
    let mut words = Words::of(text, settings);
    let recurrences = words.days()?;
    let (starts, ends) = words.times()?;
    let mut happening = Happening {
        recurrence: Recurrence::Dates(Vec::new()),
        starts,
        ends,
        from: None,
        until: None,
        except: Vec::new(),
        term_time: false,
    };
    while let Some(word) = words.next() {
        match word.as_str() {
            "from" | "starting" => happening.from = Some(words.date()?),
            "until" | "to" | "till" => happening.until = Some(words.date()?),
            "not" | "except" | "closed" => happening.except = words.dates()?,
            "in" | "only" | "during" | "of" | "the" | "each" | "month" => {}
            "term" if words.skip("time") => happening.term_time = true,
            "term-time" | "termtime" => happening.term_time = true,
            _ => return None,
        }
    }
    // Without a first day nobody can know which week it is.
    let needs_start = |recurrence: &Recurrence| matches!(recurrence, Recurrence::Weekly { interval: 2.., .. });
    if happening.from.is_none() && recurrences.iter().any(needs_start) {
        return None;
    }
    let ends_first = happening.from.zip(happening.until).is_some_and(|(from, until)| until < from);
    let made = |recurrence| Happening { recurrence, ..happening.clone() };
    (!ends_first && recurrences.len() <= MOST).then(|| recurrences.into_iter().map(made).collect())
}

/// Every entry of a cell, with those that are not understood.
pub(super) fn entries<'a>(text: &'a str, settings: &Settings) -> (Vec<Happening>, Vec<&'a str>) {
    let (mut found, mut wrong) = (Vec::new(), Vec::new());
    for part in text.split([';', '\n']).filter(|part| !part.trim().is_empty()).take(MOST) {
        match entry(part, settings) {
            Some(happenings) => found.extend(happenings),
            None => wrong.push(part.trim()),
        }
    }
    (found, wrong)
}

/// The words of an entry that are still to be read.
struct Words<'a> {
    words: Vec<String>,
    at: usize,
    settings: &'a Settings,
}

impl<'a> Words<'a> {
    fn of(text: &str, settings: &'a Settings) -> Self {
        let text = super::column::plain(text).replace([',', '&'], " ").replace(" am", "am").replace(" pm", "pm");
        Self { words: text.split_whitespace().map(str::to_string).collect(), at: 0, settings }
    }

    fn peek(&self) -> Option<&str> {
        self.words.get(self.at).map(String::as_str)
    }

    fn next(&mut self) -> Option<String> {
        let word = self.words.get(self.at).cloned();
        self.at += 1;
        word
    }

    /// Passes over a word, if it is the next one.
    fn skip(&mut self, word: &str) -> bool {
        let is_next = self.peek() == Some(word);
        self.at += usize::from(is_next);
        is_next
    }

    fn days(&mut self) -> Option<Vec<Recurrence>> {
        let weekly = |days, interval| Some(vec![Recurrence::Weekly { days, interval }]);
        if self.skip("day") {
            let day = self.next().and_then(|word| values::number(&word)).filter(|day| (1..=31).contains(day))?;
            return Some(vec![Recurrence::MonthDay { day }]);
        }
        let dates = self.dates().unwrap_or_default();
        if !dates.is_empty() {
            return Some(vec![Recurrence::Dates(dates)]);
        }
        let every = self.skip("every") || self.skip("each");
        if every && self.skip("day") || self.skip("daily") {
            return weekly(Weekdays::of(WEEK), 1);
        }
        if self.skip("weekdays") || every && self.skip("weekday") {
            return weekly(Weekdays::of(WEEK.into_iter().take(5)), 1);
        }
        if every && self.skip("other") {
            return weekly(self.weekdays()?, 2);
        }
        if let Some(weeks) = self.peek().and_then(values::number).filter(|_| every) {
            self.at += 1;
            let said = (2..=12).contains(&weeks) && self.skip("weeks");
            self.skip("on");
            return said.then_some(()).and_then(|()| weekly(self.weekdays()?, weeks));
        }
        self.skip("the");
        let which = self.ordinals();
        if which.is_empty() {
            return weekly(self.weekdays()?, 1);
        }
        // "Every second Tuesday" is every other week to some and once a month to others.
        if every && which.iter().any(|nth| *nth > 1) {
            return None;
        }
        let weekday = weekday(&self.next()?)?.num_days_from_monday() as u8;
        Some(which.into_iter().map(|nth| Recurrence::Monthly { nth, weekday }).collect())
    }

    /// `Tuesday`, `Tuesday and Friday`, `Monday to Friday`, `Mon-Fri`.
    fn weekdays(&mut self) -> Option<Weekdays> {
        let mut days: Vec<Weekday> = Vec::new();
        loop {
            let here = self.at;
            let joined = self.skip("and") || self.skip("to") || self.skip("-");
            let up_to = joined && self.words.get(here).is_some_and(|word| word != "and");
            let Some(more) = self.peek().and_then(one_or_range) else {
                self.at = here;
                break;
            };
            self.at += 1;
            match days.last().copied().filter(|_| up_to) {
                Some(first) => days.extend(range(first, *more.last()?)),
                None => days.extend(more),
            }
        }
        (!days.is_empty()).then(|| Weekdays::of(days))
    }

    fn ordinals(&mut self) -> Vec<i8> {
        let mut found = Vec::new();
        while let Some(nth) = self.peek().and_then(ordinal) {
            found.push(nth);
            self.at += 1;
            let here = self.at;
            if self.skip("and") && self.peek().and_then(ordinal).is_none() {
                self.at = here;
            }
        }
        found
    }

    /// Nothing when a time is begun and not whole.
    fn times(&mut self) -> Option<(Option<Clock>, Option<Clock>)> {
        let here = self.at;
        // The words between the day and the time.
        for word in ["of", "the", "every", "each", "month", "at"] {
            self.skip(word);
        }
        let Some(word) = self.peek().map(str::to_string) else { return Some((None, None)) };
        if let Some((from, to)) = word.split_once('-').filter(|(from, _)| dates::clock(from).is_some()) {
            self.at += 1;
            let to = if to.is_empty() { self.next()? } else { to.to_string() };
            return sensible(dates::clock(from)?, dates::clock(&to)?);
        }
        let Some(from) = dates::clock(&word) else {
            self.at = here;
            return Some((None, None));
        };
        self.at += 1;
        let here = self.at;
        if self.skip("to") || self.skip("-") || self.skip("until") {
            let to = self.next().map(|word| word.trim_start_matches('-').to_string());
            if let Some(to) = to.as_deref().and_then(dates::clock) {
                return sensible(from, to);
            }
            self.at = here;
        } else if let Some(to) = self.peek().and_then(|word| word.strip_prefix('-')).and_then(dates::clock) {
            self.at += 1;
            return sensible(from, to);
        }
        Some((Some(from), None))
    }

    fn date(&mut self) -> Option<NaiveDate> {
        // `1 December 2026` is three words, everything else is one.
        for count in [1, 3] {
            let text = self.words.get(self.at..self.at + count).map(|words| words.join(" "));
            if let Some(day) = text.and_then(|text| values::day(&text, self.settings)) {
                self.at += count;
                return Some(day);
            }
        }
        None
    }

    fn dates(&mut self) -> Option<Vec<NaiveDate>> {
        let mut found = Vec::new();
        loop {
            let here = self.at;
            if !found.is_empty() {
                self.skip("and");
            }
            match self.date() {
                Some(day) => found.push(day),
                None => {
                    self.at = here;
                    break;
                }
            }
        }
        found.sort();
        found.dedup();
        (!found.is_empty()).then_some(found)
    }
}

/// An end before the beginning is only believed in the evening.
fn sensible(from: Clock, to: Clock) -> Option<(Option<Clock>, Option<Clock>)> {
    let after_midnight = from.hour() >= 17 && to.hour() < 6;
    (to > from || after_midnight).then_some((Some(from), Some(to)))
}

const WEEK: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// A weekday by its name, its plural, or at least its first three letters.
fn weekday(word: &str) -> Option<Weekday> {
    const NAMES: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let word = word.strip_suffix('s').filter(|word| word.ends_with("day")).unwrap_or(word);
    let at = NAMES.iter().position(|name| word.len() >= 3 && name.starts_with(word))?;
    WEEK.get(at).copied()
}

fn one_or_range(word: &str) -> Option<Vec<Weekday>> {
    match word.split_once('-') {
        Some((first, last)) => Some(range(weekday(first)?, weekday(last)?)),
        None => weekday(word).map(|day| vec![day]),
    }
}

/// From one weekday to another, across Sunday when need be.
fn range(first: Weekday, last: Weekday) -> Vec<Weekday> {
    let mut days = vec![first];
    while days.last() != Some(&last) && days.len() < WEEK.len() {
        days.extend(days.last().map(Weekday::succ));
    }
    days
}

fn ordinal(word: &str) -> Option<i8> {
    match word {
        "first" | "1st" => Some(1),
        "second" | "2nd" => Some(2),
        "third" | "3rd" => Some(3),
        "fourth" | "4th" => Some(4),
        "fifth" | "5th" => Some(5),
        "last" => Some(-1),
        _ => None,
    }
}
