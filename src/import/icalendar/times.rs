//! When an event of a calendar happens: its first time, its rule, the days added and left out, and the
//! days that were moved, as the times of the model. What cannot be believed becomes words or nothing,
//! never another time.

use super::lines::{Event, MOST_DAYS, Property, Zone};
use super::moment::{self, By, Moment};
use super::rule::{Budget, Rule};
use crate::import::Reason;
use crate::import::given::Log;
use crate::model::{Clock, Happening, Recurrence};
use chrono::{Days, NaiveDate};

/// The most days that are told of one event one by one.
pub(super) const MOST_DATES: usize = 60;
/// A whole-day event longer than this is no event, in days.
const LONGEST: u64 = 400;
/// Longer than this overnight nobody stays, in minutes.
const LONGEST_NIGHT: i64 = 12 * 60;
const DAY: i64 = 24 * 60;
/// Days left out further ahead than this are not told yet.
const TOLD_AHEAD: i64 = 3_660;
/// The most days of one event that may be moved.
const MOST_MOVED: usize = 1_000;

/// When an event happens.
#[derive(Debug, Default)]
pub(super) struct When {
    /// From today on.
    pub(super) sessions: Vec<Happening>,
    /// The time as written, where it cannot be said by a clock here.
    pub(super) words: Option<String>,
    /// Whether all of it is past.
    pub(super) is_over: bool,
}

/// What the reader knows besides the event.
pub(super) struct Around<'a> {
    pub(super) zones: &'a [Zone],
    pub(super) today: NaiveDate,
}

/// The times of one day of an event.
#[derive(Clone)]
struct Hours {
    starts: Option<Clock>,
    /// How long it lasts, in minutes, where the end can be told.
    minutes: Option<i64>,
    /// How many days it goes on after the first.
    more_days: u64,
    words: Option<String>,
    /// Whether it is on that day here too.
    day_is_sure: bool,
}

impl Hours {
    fn ends(&self) -> Option<Clock> {
        let ends = i64::from(self.starts?.minutes()) + self.minutes?;
        let minutes = u32::try_from(ends % DAY).ok()?;
        Clock::new(minutes / 60, minutes % 60)
    }
}

/// When `event` happens, of which the days in `changed` were moved or cancelled.
pub(super) fn of_event(
    event: &Event,
    changed: &[&Event],
    around: &Around<'_>,
    budget: &mut Budget,
    log: &mut Log,
) -> When {
    let start = event.get("DTSTART").and_then(|written| moment::one(written, around.zones));
    let Some(start) = start else {
        let written = event.get("DTSTART").map(|written| written.value.as_str()).unwrap_or_default();
        log.note("DTSTART", written, Reason::NotADate);
        return When::default();
    };
    let mut hours = hours(event, &start, around, log);
    let mut found = match event.get("RRULE") {
        None => {
            let last = start.day.checked_add_days(Days::new(hours.more_days + 1));
            let is_past = last.is_some_and(|last| last < around.today);
            Dated { sessions: once(&start, &hours), is_understood: hours.day_is_sure || is_past }
        }
        Some(written) => by_rule(event, written, &start, &mut hours, around, budget, log),
    };
    found.add(added(event, &start, &hours, around, log));
    let (mut left_out, moved) = moved_days(event, changed, around, log);
    left_out.extend(days_of(event, "EXDATE", around, log).into_iter().map(|moment| moment.day));
    found.leave_out(&left_out, around.today);
    found.add(moved);
    let mut sessions = found.sessions;
    let is_ahead = |one: &mut Happening| match &mut one.recurrence {
        Recurrence::Dates(dates) => {
            dates.retain(|day| *day >= around.today);
            !dates.is_empty()
        }
        _ => one.until.is_none_or(|until| until >= around.today && one.from.is_none_or(|from| from <= until)),
    };
    sessions.retain_mut(is_ahead);
    let is_over = sessions.is_empty() && found.is_understood;
    When { sessions, words: hours.words, is_over }
}

/// Days of an event, and whether all that was written about them was understood.
struct Dated {
    sessions: Vec<Happening>,
    is_understood: bool,
}

impl Dated {
    fn understood(sessions: Vec<Happening>) -> Self {
        Self { sessions, is_understood: true }
    }

    fn add(&mut self, more: Vec<Happening>) {
        for one in more {
            if !self.sessions.contains(&one) {
                self.sessions.push(one);
            }
        }
    }

    fn leave_out(&mut self, days: &[NaiveDate], today: NaiveDate) {
        for one in &mut self.sessions {
            if let Recurrence::Dates(dates) = &mut one.recurrence {
                dates.retain(|day| !days.contains(day));
                continue;
            }
            let soon = |day: &NaiveDate| *day >= today && (*day - today).num_days() <= TOLD_AHEAD;
            let mut except: Vec<NaiveDate> = days.iter().copied().filter(|day| soon(day) && one.is_on(*day)).collect();
            except.sort_unstable();
            except.dedup();
            one.except = except;
        }
    }
}

fn on(days: Vec<NaiveDate>, starts: Option<Clock>, ends: Option<Clock>) -> Happening {
    let recurrence = Recurrence::Dates(days);
    Happening { recurrence, starts, ends, from: None, until: None, except: Vec::new(), term_time: false }
}

/// A thing that happens once, perhaps for several days.
fn once(start: &Moment, hours: &Hours) -> Vec<Happening> {
    let last = start.day.checked_add_days(Days::new(hours.more_days)).unwrap_or(start.day);
    let days: Vec<NaiveDate> = start.day.iter_days().take_while(|day| *day <= last).collect();
    if hours.day_is_sure { vec![on(days, hours.starts, hours.ends())] } else { Vec::new() }
}

/// The days of a rule.
fn by_rule(
    event: &Event,
    written: &Property,
    start: &Moment,
    hours: &mut Hours,
    around: &Around<'_>,
    budget: &mut Budget,
    log: &mut Log,
) -> Dated {
    let plain = !(event.two_rules || event.too_many_days || event.get("EXRULE").is_some()) && hours.day_is_sure;
    let rule = Rule::parse(&written.value, start).filter(|_| plain && !turns_midnight(event, start, around));
    let ends = rule.as_ref().map(|rule| rule.ends(around.today, budget));
    let (Some(rule), Some(Ok(last))) = (rule, ends) else {
        log.note("RRULE", &written.value, Reason::PatternNotKnown);
        // The first time is in the rule, whatever the rule is; so is its end.
        let until = written.value.split(';').find_map(|part| part.trim().strip_prefix("UNTIL="));
        let until = Property { value: until.unwrap_or_default().to_string(), ..Property::default() };
        let is_past = moment::one(&until, &[]).is_some_and(|until| until.day < around.today);
        return Dated { sessions: once(start, hours), is_understood: is_past };
    };
    if hours.more_days > 0 {
        log.note("DTEND", "", Reason::EndlessHours);
        hours.more_days = 0;
    }
    let first = start.day.max(around.today);
    if start.by == By::Greenwich && hours.starts.is_some() && moment::clocks_change(first, last) {
        log.note("DTSTART", &value(event, "DTSTART"), Reason::TimeZone);
        hours.words = Some(format!("{} UTC", value(event, "DTSTART")));
        (hours.starts, hours.minutes) = (None, None);
    }
    let (starts, ends) = (hours.starts, hours.ends());
    let sessions = match rule.patterns() {
        Some(patterns) => patterns
            .into_iter()
            .map(|recurrence| Happening { recurrence, from: Some(start.day), until: last, ..on(vec![], starts, ends) })
            .collect(),
        None => {
            // Days left out are taken from these afterwards, so there is room for them.
            let days = rule.next_days(around.today, last, MOST_DATES * 2, budget);
            if days.is_empty() && last.is_none() {
                log.note("RRULE", &written.value, Reason::PatternNotKnown);
                return Dated { sessions: Vec::new(), is_understood: false };
            }
            vec![on(days, starts, ends)]
        }
    };
    Dated::understood(sessions)
}

fn value(event: &Event, name: &str) -> String {
    event.get(name).map(|property| property.value.clone()).unwrap_or_default()
}

/// Whether a rule is written in days of Greenwich that are not the days here.
fn turns_midnight(event: &Event, start: &Moment, around: &Around<'_>) -> bool {
    let written = event.get("DTSTART").map(|written| Property { parameters: Vec::new(), ..written.clone() });
    let as_written = written.and_then(|mut written| {
        written.value = written.value.trim_end_matches(['Z', 'z']).to_string();
        moment::one(&written, around.zones)
    });
    as_written.is_some_and(|as_written| as_written.day != start.day)
}

/// The first day's hours, and how long they are.
fn hours(event: &Event, start: &Moment, around: &Around<'_>, log: &mut Log) -> Hours {
    let nothing = Hours { starts: None, minutes: None, more_days: 0, words: None, day_is_sure: true };
    let end = event.get("DTEND").map(|written| (written, moment::one(written, around.zones)));
    if let Some((written, None)) = &end {
        log.note("DTEND", &written.value, Reason::NotADate);
    }
    let end = end.and_then(|(_, end)| end);
    let lasts = event.get("DURATION").and_then(|written| minutes_of(&written.value));
    let Some(clock) = start.clock else {
        let after = match (&end, lasts) {
            // The day of the end is the first day after it.
            (Some(end), _) => u64::try_from((end.day - start.day).num_days() - 1).unwrap_or_default(),
            (None, Some(minutes)) => u64::try_from(minutes / DAY - 1).unwrap_or_default(),
            (None, None) => 0,
        };
        if after > LONGEST {
            log.note("DTEND", &value(event, "DTEND"), Reason::EndlessHours);
            return nothing;
        }
        return Hours { more_days: after, ..nothing };
    };
    if let By::Other(zone) = &start.by {
        log.note("DTSTART", zone, Reason::TimeZone);
        let shown = |clock: Clock| format!("{:02}:{:02}", clock.hour(), clock.minute());
        let until = end.and_then(|end| end.clock).map(|end| format!("–{}", shown(end))).unwrap_or_default();
        let words = Some(format!("{}{until} {zone}", shown(clock)));
        // Clocks elsewhere are some hours before or behind: at noon it is the same day.
        return Hours { words, day_is_sure: (8..16).contains(&clock.hour()), ..nothing };
    }
    let of_end = end.as_ref().map(|end| {
        let clock_there = end.clock.unwrap_or(Clock::midnight());
        (end.day - start.day).num_days() * DAY + i64::from(clock_there.minutes()) - i64::from(clock.minutes())
    });
    let minutes = of_end.or(lasts).filter(|minutes| *minutes != 0);
    let starts = Some(clock);
    let Some(minutes) = minutes else { return Hours { starts, ..nothing } };
    let overnight = i64::from(clock.minutes()) + minutes > DAY;
    if minutes < 0 {
        log.note("DTEND", &value(event, "DTEND"), Reason::EndBeforeStart);
        Hours { starts, ..nothing }
    } else if overnight && minutes > LONGEST_NIGHT {
        log.note("DTEND", &value(event, "DTEND"), Reason::EndlessHours);
        let days = u64::try_from((i64::from(clock.minutes()) + minutes - 1) / DAY).unwrap_or_default();
        // Of a thing of several days only the days are sure.
        if minutes > DAY && days <= LONGEST {
            Hours { more_days: days, ..nothing }
        } else {
            Hours { starts, ..nothing }
        }
    } else {
        Hours { starts, minutes: Some(minutes), ..nothing }
    }
}

/// `P1D`, `PT1H30M`, `P2W` in minutes.
fn minutes_of(text: &str) -> Option<i64> {
    let text = text.trim().trim_start_matches('+').to_ascii_uppercase();
    let mut rest = text.strip_prefix('P')?;
    let mut minutes: i64 = 0;
    let mut in_day = false;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('T') {
            (in_day, rest) = (true, after);
            continue;
        }
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        let number: i64 = rest.get(..end)?.parse().ok().filter(|number| *number < 1_000_000)?;
        let unit = match (rest.get(end..=end)?, in_day) {
            ("W", false) => 7 * DAY,
            ("D", false) => DAY,
            ("H", true) => 60,
            ("M", true) => 1,
            ("S", true) => 0,
            _ => return None,
        };
        minutes = minutes.checked_add(number.checked_mul(unit)?)?;
        rest = rest.get(end + 1..)?;
    }
    Some(minutes)
}

/// The moments that a property names one by one.
fn days_of(event: &Event, name: &str, around: &Around<'_>, log: &mut Log) -> Vec<Moment> {
    let mut found = Vec::new();
    for property in event.all(name) {
        for (written, moment) in moment::all(property, around.zones, MOST_DAYS) {
            match moment {
                Some(moment) => found.push(moment),
                None => log.note(name, written, Reason::NotADate),
            }
        }
    }
    if event.too_many_days {
        log.note(name, "", Reason::TooMany);
    }
    found
}

/// The days that are added to a rule.
fn added(event: &Event, start: &Moment, hours: &Hours, around: &Around<'_>, log: &mut Log) -> Vec<Happening> {
    let mut more = Vec::new();
    let mut moments = days_of(event, "RDATE", around, log);
    moments.retain(|moment| moment.day >= around.today);
    moments.sort_by_key(|moment| (moment.day, moment.clock));
    moments.dedup();
    if moments.len() > MOST_DATES {
        log.note("RDATE", &format!("{} days", moments.len()), Reason::TooMany);
    }
    for moment in moments.into_iter().take(MOST_DATES) {
        let is_here = !matches!(moment.by, By::Other(_)) && !matches!(start.by, By::Other(_));
        let starts = moment.clock.or(hours.starts).filter(|_| is_here && hours.starts.is_some());
        let ends = Hours { starts, ..hours.clone() }.ends();
        more.push(on(vec![moment.day], starts, ends));
    }
    more
}

/// The days of a rule that were changed one by one: those that it does not happen on, and those on
/// which it happens instead.
fn moved_days(
    event: &Event,
    changed: &[&Event],
    around: &Around<'_>,
    log: &mut Log,
) -> (Vec<NaiveDate>, Vec<Happening>) {
    let (mut left_out, mut moved) = (Vec::new(), Vec::new());
    for one in changed {
        let Some(id) = one.get("RECURRENCE-ID") else { continue };
        let Some(instead_of) = moment::one(id, around.zones) else {
            log.note("RECURRENCE-ID", &id.value, Reason::NotADate);
            continue;
        };
        left_out.push(instead_of.day);
        if id.parameter("RANGE").is_some() {
            log.note("RECURRENCE-ID", &id.value, Reason::PatternNotKnown);
        }
        let start = one.get("DTSTART").and_then(|written| moment::one(written, around.zones));
        let Some(start) = start.filter(|_| !super::is_cancelled(one)) else { continue };
        if start.day < around.today {
            continue;
        }
        let elsewhere =
            one.text("LOCATION").is_some_and(|place| event.text("LOCATION").is_some_and(|own| own != place));
        if elsewhere {
            log.note("LOCATION", &one.text("LOCATION").unwrap_or_default(), Reason::OtherPlaceThatDay);
            continue;
        }
        if moved.len() == MOST_MOVED {
            log.note("RECURRENCE-ID", &format!("{} days", changed.len()), Reason::TooMany);
            continue;
        }
        let hours = hours(one, &start, around, log);
        moved.extend(once(&start, &hours));
    }
    (left_out, moved)
}

/// The last day of all sessions, when each of them ends.
pub(super) fn last_day(sessions: &[Happening]) -> Option<NaiveDate> {
    let last = |one: &Happening| match &one.recurrence {
        Recurrence::Dates(dates) => dates.iter().max().copied(),
        _ => one.until,
    };
    sessions.iter().map(last).collect::<Option<Vec<_>>>()?.into_iter().max()
}

/// Sessions of several events as those of one thing: single days of the same hours together, in order,
/// the next days first, no more than anybody reads.
pub(super) fn together(sessions: Vec<Happening>, log: &mut Log) -> Vec<Happening> {
    let mut patterns: Vec<Happening> = Vec::new();
    let mut dates: Vec<(NaiveDate, Option<Clock>, Option<Clock>)> = Vec::new();
    for one in sessions {
        match one.recurrence {
            Recurrence::Dates(days) => dates.extend(days.into_iter().map(|day| (day, one.starts, one.ends))),
            _ => patterns.push(one),
        }
    }
    dates.sort_unstable();
    dates.dedup();
    patterns.sort_by_cached_key(|one| (one.from, format!("{:?}", one.recurrence), one.starts, one.ends, one.until));
    patterns.dedup();
    if dates.len() > MOST_DATES || patterns.len() > MOST_DATES {
        log.note("DTSTART", &format!("{} days", dates.len().max(patterns.len())), Reason::TooMany);
    }
    patterns.truncate(MOST_DATES);
    // A single day that a pattern has anyway says nothing more.
    dates.retain(|(day, starts, ends)| {
        !patterns.iter().any(|one| one.is_on(*day) && one.starts == *starts && one.ends == *ends)
    });
    dates.truncate(MOST_DATES);
    let mut grouped: Vec<Happening> = Vec::new();
    for (day, starts, ends) in dates {
        match grouped.iter_mut().find(|one| one.starts == starts && one.ends == ends) {
            Some(Happening { recurrence: Recurrence::Dates(days), .. }) => days.push(day),
            _ => grouped.push(on(vec![day], starts, ends)),
        }
    }
    patterns.extend(grouped);
    patterns
}
