//! Opening hours as maps have them (OpenStreetMap's `opening_hours`), as the patterns of the model. The
//! grammar is read by the crate `opening-hours-syntax`; here stands what of it can be believed. Hours
//! without an end, that begin at midnight or last for a night and a day, seasons, comments, and a rule
//! that takes days out of another are not turned into times: people are told to ask.

use crate::import::Reason;
use crate::model::{Clock, Happening, Recurrence, Weekdays};
use chrono::Weekday;
use opening_hours_syntax::rules::day::WeekDayRange;
use opening_hours_syntax::rules::time::{Time, TimeSpan};
use opening_hours_syntax::rules::{RuleOperator, RuleSequence};
use opening_hours_syntax::{ExtendedTime, RuleKind, parse};

/// Longer texts are no opening hours, in bytes.
const LONGEST: usize = 500;

type Range = (Clock, Clock);

/// Opening hours that are understood.
#[derive(Debug, PartialEq)]
pub(super) struct Hours {
    pub(super) opening: Vec<Happening>,
    /// Whether the text says more than these, such as of bank holidays.
    pub(super) says_more: bool,
}

/// The week as the rules so far have it.
#[derive(Default)]
struct Week {
    /// Of each weekday, Monday first.
    every: [Vec<Range>; 7],
    /// The n-th such weekday of a month.
    nth: Vec<(i8, u8, Vec<Range>)>,
}

/// Reads opening hours, or says why not.
pub(super) fn read(text: &str) -> Result<Hours, Reason> {
    let text = text.trim();
    if text.len() > LONGEST {
        return Err(Reason::PatternNotKnown);
    }
    let rules = parse(text).map_err(|_| Reason::PatternNotKnown)?.rules;
    let mut week = Week::default();
    let mut says_more = false;
    for rule in &rules {
        says_more |= week.add(rule)?;
    }
    let opening = week.happenings();
    if opening.is_empty() { Err(Reason::PatternNotKnown) } else { Ok(Hours { opening, says_more }) }
}

impl Week {
    /// Adds a rule; whether it says something that the model has no place for.
    fn add(&mut self, rule: &RuleSequence) -> Result<bool, Reason> {
        let days = &rule.day_selector;
        let dated = !(days.year.is_empty() && days.monthday.is_empty() && days.week.is_empty());
        if dated || !rule.comment.is_empty() || rule.operator == RuleOperator::Fallback {
            return Err(Reason::PatternNotKnown);
        }
        let holidays = days.weekday.iter().filter(|range| matches!(range, WeekDayRange::Holiday { .. })).count();
        if holidays > 0 && holidays == days.weekday.len() {
            return Ok(true);
        }
        let ranges = match rule.kind {
            RuleKind::Open => rule.time_selector.spans.iter().map(range).collect::<Result<Vec<_>, _>>()?,
            RuleKind::Closed if closes_all_day(&rule.time_selector.spans) => Vec::new(),
            _ => return Err(Reason::PatternNotKnown),
        };
        let adds = rule.operator == RuleOperator::Additional;
        let all = [WeekDayRange::Fixed {
            range: Weekday::Mon..=Weekday::Sun,
            offset: 0,
            nth_from_start: [true; 5],
            nth_from_end: [true; 5],
        }];
        let named = if days.weekday.is_empty() { &all[..] } else { &days.weekday[..] };
        for one in named {
            self.add_days(one, &ranges, adds)?;
        }
        Ok(holidays > 0)
    }

    fn add_days(&mut self, days: &WeekDayRange, ranges: &[Range], adds: bool) -> Result<(), Reason> {
        let WeekDayRange::Fixed { range, offset, nth_from_start, nth_from_end } = days else { return Ok(()) };
        if *offset != 0 {
            return Err(Reason::PatternNotKnown);
        }
        let every = !nth_from_start.contains(&false) && !nth_from_end.contains(&false);
        let numbers = numbers(nth_from_start, nth_from_end)?;
        for day in weekdays(*range.start(), *range.end()) {
            let at = day.num_days_from_monday() as usize;
            let number = u8::try_from(at).unwrap_or_default();
            let has_nth = self.nth.iter().any(|(_, weekday, _)| *weekday == number);
            let Some(known) = self.every.get_mut(at) else { continue };
            // A rule takes the place of those before it; in part, the model cannot say so.
            let in_part = if every { has_nth } else { !known.is_empty() };
            if in_part && !adds {
                return Err(Reason::PatternNotKnown);
            }
            if every {
                if !adds {
                    known.clear();
                }
                known.extend(ranges.iter().filter(|range| !known.contains(range)).copied().collect::<Vec<_>>());
                continue;
            }
            for nth in &numbers {
                if !adds {
                    self.nth.retain(|(other, weekday, _)| (other, *weekday) != (nth, number));
                }
                self.nth.push((*nth, number, ranges.to_vec()));
            }
        }
        Ok(())
    }

    /// One pattern for each range of hours and the days that have it.
    fn happenings(&self) -> Vec<Happening> {
        let mut by_range: Vec<(Range, Vec<Weekday>)> = Vec::new();
        for (at, ranges) in self.every.iter().enumerate() {
            let Some(day) = u8::try_from(at).ok().and_then(Weekdays::from_number) else { continue };
            for range in ranges {
                match by_range.iter_mut().find(|(known, _)| known == range) {
                    Some((_, days)) => days.push(day),
                    None => by_range.push((*range, vec![day])),
                }
            }
        }
        let weekly = by_range
            .into_iter()
            .map(|(range, days)| happening(Recurrence::Weekly { days: Weekdays::of(days), interval: 1 }, range));
        let monthly = self.nth.iter().flat_map(|(nth, weekday, ranges)| {
            ranges.iter().map(|range| happening(Recurrence::Monthly { nth: *nth, weekday: *weekday }, *range))
        });
        weekly.chain(monthly).collect()
    }
}

fn happening(recurrence: Recurrence, (starts, ends): Range) -> Happening {
    Happening {
        recurrence,
        starts: Some(starts),
        ends: Some(ends),
        from: None,
        until: None,
        except: Vec::new(),
        term_time: false,
    }
}

/// The days from one to another, over the end of the week too.
fn weekdays(from: Weekday, to: Weekday) -> Vec<Weekday> {
    let mut days = vec![from];
    while let Some(last) = days.last().copied().filter(|last| *last != to) {
        days.push(last.succ());
    }
    days
}

/// Which of the weekdays of a month; the last is -1.
fn numbers(from_start: &[bool; 5], from_end: &[bool; 5]) -> Result<Vec<i8>, Reason> {
    if from_start.iter().chain(from_end).all(|one| *one) {
        return Ok(Vec::new());
    }
    let [last, others @ ..] = from_end;
    if others.contains(&true) {
        return Err(Reason::PatternNotKnown);
    }
    let from_start = (1..=5).zip(from_start).filter(|(_, one)| **one).map(|(nth, _)| nth);
    Ok(from_start.chain(last.then_some(-1)).collect())
}

fn closes_all_day(spans: &[TimeSpan]) -> bool {
    spans == [TimeSpan::fixed_range(ExtendedTime::MIDNIGHT_00, ExtendedTime::MIDNIGHT_24)]
}

/// Hours that people can come in: they begin after midnight and end on that day, or before six in the
/// morning of the next when they began in the evening.
fn range(span: &TimeSpan) -> Result<Range, Reason> {
    let (Time::Fixed(from), Time::Fixed(to)) = (&span.range.start, &span.range.end) else {
        return Err(Reason::PatternNotKnown);
    };
    if span.repeats.is_some() {
        return Err(Reason::PatternNotKnown);
    }
    let minutes = |time: &ExtendedTime| u32::from(time.hour()) * 60 + u32::from(time.minute());
    let (from, to) = (minutes(from), minutes(to));
    const DAY: u32 = 24 * 60;
    // Until an hour that was before the beginning is until that hour of the next day.
    let to = if to <= from { to + DAY } else { to };
    let by_day = to > from && to <= DAY;
    let by_night = from >= 17 * 60 && (DAY..DAY + 6 * 60).contains(&to);
    if span.open_end || from == 0 || from >= DAY || !(by_day || by_night) {
        return Err(Reason::EndlessHours);
    }
    let clock = |minutes: u32| Clock::new(minutes / 60 % 24, minutes % 60).ok_or(Reason::EndlessHours);
    Ok((clock(from)?, clock(to)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Hours in one line; or why not.
    fn shown(text: &str) -> String {
        let hours = match read(text) {
            Ok(hours) => hours,
            Err(reason) => return format!("{reason:?}"),
        };
        let clock = |clock: Option<Clock>| clock.map_or(0, |clock| clock.hour() * 100 + clock.minute());
        let one = |one: &Happening| {
            let days = match &one.recurrence {
                Recurrence::Weekly { days, .. } => {
                    days.days().map(|day| format!("{day}")).collect::<Vec<_>>().join(",")
                }
                Recurrence::Monthly { nth, weekday } => format!("{nth}.{weekday}"),
                _ => String::new(),
            };
            format!("{days} {:04}-{:04}", clock(one.starts), clock(one.ends))
        };
        let opening = hours.opening.iter().map(one).collect::<Vec<_>>().join("; ");
        format!("{opening}{}", if hours.says_more { " +" } else { "" })
    }

    #[test]
    fn hours_mean_what_the_map_says() {
        for (text, meaning) in [
            ("Mo-Fr 09:00-17:00", "Mon,Tue,Wed,Thu,Fri 0900-1700"),
            ("Mo 09:00-13:00,14:00-17:00", "Mon 0900-1300; Mon 1400-1700"),
            ("Mo-Fr 09:00-17:00; We off", "Mon,Tue,Thu,Fri 0900-1700"),
            ("Mo-Fr 09:00-17:00; Fr 09:00-12:00", "Mon,Tue,Wed,Thu 0900-1700; Fri 0900-1200"),
            ("Sa-Mo 10:00-12:00", "Mon,Sat,Sun 1000-1200"),
            ("10:00-12:00", "Mon,Tue,Wed,Thu,Fri,Sat,Sun 1000-1200"),
            ("Sa[1] 10:00-12:00", "1.5 1000-1200"),
            ("Mo[1,3] 12:30-14:00", "1.0 1230-1400; 3.0 1230-1400"),
            ("We[-1] 19:30-21:30", "-1.2 1930-2130"),
            ("Mo-Fr 09:00-17:00; PH off", "Mon,Tue,Wed,Thu,Fri 0900-1700 +"),
            ("Fr 18:00-02:00", "Fri 1800-0200"),
            ("Fr 18:00-24:00", "Fri 1800-0000"),
            ("24/7", "EndlessHours"),
            ("Mo-Su 00:00-24:00", "EndlessHours"),
            ("Mo 10:00+", "EndlessHours"),
            ("Tu 16:30-04:30", "EndlessHours"),
            ("Th 18:00-08:00", "EndlessHours"),
            ("Sa 12:00-12:00", "EndlessHours"),
            ("Mo 00:00-09:45", "EndlessHours"),
            ("Mo-Fr", "EndlessHours"),
            ("Mo-Fr 10:00-14:00; Th[3] 11:00-12:00", "PatternNotKnown"),
            ("Mo \"by appointment\"", "PatternNotKnown"),
            ("Nov-Mar Mo 10:00-12:00", "PatternNotKnown"),
            ("sunrise-sunset", "PatternNotKnown"),
            ("off", "PatternNotKnown"),
            ("Mondays 10-12", "PatternNotKnown"),
            ("", "PatternNotKnown"),
        ] {
            assert_eq!(shown(text), meaning, "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_gives_a_value(text in "\\PC{0,60}", parts in "(Mo|Sa|PH|week 1|Jan|[0-9:,;+\\[\\]/ -]){0,12}") {
            let _ = (read(&text), read(&parts));
        }
    }
}
