//! When it happens. A schedule of a service, or of a service at a location, is sessions that one
//! comes to; a schedule of a location is its opening hours.
//!
//! Names: `schedules` (HSDS 3, UK 3.0), `regular_schedules` and `holiday_schedules` (UK 1.x, HSDS
//! 2); within them the recurrence words of RFC 5545.

use super::recurrence;
use crate::import::given::{Given, Log};
use crate::import::report::Reason;
use crate::import::{Settings, clean, dates, spoken_times};
use crate::model::*;
use chrono::NaiveDate;

/// Longest closure that is written out day by day.
const LONGEST_CLOSURE: usize = 400;

/// Times, and what only words say.
#[derive(Clone, Debug, Default)]
pub(super) struct Found {
    /// What fields state, with all the words.
    stated: Times,
    /// Sessions that stand in words alone.
    spoken: Vec<Happening>,
    /// How one joins, where the words say that the time is agreed.
    pub(super) joining: Option<Joining>,
}

impl Found {
    /// The times as a fact. What words say counts only where no field says anything.
    pub(super) fn fact(self) -> Fact<Times> {
        let mut times = self.stated;
        if times == Times::default() {
            return Fact::NotKnown;
        }
        if self.spoken.is_empty() || !(times.sessions.is_empty() && times.opening.is_empty()) {
            return Fact::stated(times);
        }
        times.sessions = self.spoken;
        Fact::read_from_text(times)
    }

    fn sessions(&mut self, given: &Given<'_>, settings: &Settings, log: &mut Log) {
        let Read { happenings, words, spoken, joining } = patterns(given, settings, log);
        add(&mut self.stated.sessions, happenings);
        add_words(&mut self.stated, words);
        add(&mut self.spoken, spoken);
        self.joining = self.joining.or(joining);
    }
}

/// The times that the service itself states.
pub(super) fn of_service(given: &Given<'_>, settings: &Settings, log: &mut Log) -> Found {
    let mut found = Found::default();
    found.sessions(given, settings, log);
    found
}

/// The times at one place: those of the service, of the link to the place, and when it is open.
pub(super) fn of_place(
    service: &Found,
    at_location: &Given<'_>,
    location: &Given<'_>,
    settings: &Settings,
    log: &mut Log,
) -> Found {
    let mut found = service.clone();
    found.sessions(at_location, settings, log);
    // What words say of a building is when it is open, never when the group meets.
    let Read { happenings, words, .. } = patterns(location, settings, log);
    add(&mut found.stated.opening, happenings);
    add_words(&mut found.stated, words);
    found
}

/// The last day of something that happens on named dates only: on the day after it is over.
pub(in crate::import) fn last_date(times: &Times) -> Option<NaiveDate> {
    let dates = times.sessions.iter().map(|session| match &session.recurrence {
        Recurrence::Dates(dates) => dates.iter().max().copied(),
        _ => None,
    });
    dates.collect::<Option<Vec<NaiveDate>>>()?.into_iter().max()
}

fn add(list: &mut Vec<Happening>, new: Vec<Happening>) {
    for happening in new {
        if !list.contains(&happening) {
            list.push(happening);
        }
    }
}

fn add_words(times: &mut Times, words: Vec<String>) {
    for words in words {
        let said = times.in_own_words.as_ref().map(|prose| prose.text.as_str()).unwrap_or_default();
        if !said.split('\n').any(|line| line == words) {
            let text = if said.is_empty() { words } else { format!("{said}\n{words}") };
            times.in_own_words = Some(Prose::english(text));
        }
    }
}

/// What the schedules of an object say.
struct Read {
    happenings: Vec<Happening>,
    words: Vec<String>,
    spoken: Vec<Happening>,
    joining: Option<Joining>,
}

/// The patterns of an object, and what it says about them in words.
fn patterns(given: &Given<'_>, settings: &Settings, log: &mut Log) -> Read {
    let mut read = Read { happenings: Vec::new(), words: Vec::new(), spoken: Vec::new(), joining: None };
    for schedule in given.lists(&["schedules", "regular_schedules"], log) {
        let said = words_of(&schedule, log);
        let term_time = said.iter().any(|text| speaks_of_terms(text));
        let mut happenings = one(&schedule, settings, log);
        happenings.iter_mut().for_each(|happening| happening.term_time = term_time);
        let has_fields = PATTERN_FIELDS.iter().any(|field| schedule.says(field));
        for spoken in said.iter().filter(|_| !has_fields).filter_map(|text| spoken_times::read(text, settings.today)) {
            // Only a text that speaks of nothing but days and times can stand for a schedule.
            read.spoken.extend(spoken.times.sessions.into_iter().filter(|_| spoken.whole));
            read.joining = read.joining.or(spoken.joining.filter(|_| spoken.whole));
        }
        read.happenings.extend(happenings);
        read.words.extend(said);
    }
    let closed = closures(given, settings, log);
    let all = read.happenings.iter_mut().chain(&mut read.spoken);
    all.for_each(|happening: &mut Happening| happening.except.clone_from(&closed));
    read
}

/// Fields by which a schedule says when: with one of them its words are a note beside it.
const PATTERN_FIELDS: [&str; 11] = [
    "rrule",
    "freq",
    "byday",
    "weekday",
    "bymonthday",
    "dtstart",
    "opens_at",
    "closes_at",
    "valid_from",
    "valid_to",
    "interval",
];

/// The patterns of a recurrence rule as calendars write it, `FREQ=WEEKLY;INTERVAL=4;BYDAY=TU`, with
/// the day from which it counts and the times of day.
pub(in crate::import) fn of_rule(
    rule: &str,
    first: Option<NaiveDate>,
    times: (Option<Clock>, Option<Clock>),
    settings: &Settings,
    log: &mut Log,
) -> Vec<Happening> {
    let mut fields = serde_json::Map::new();
    let rule = rule.trim();
    for part in rule.strip_prefix("RRULE:").unwrap_or(rule).split(';') {
        let Some((key, value)) = part.split_once('=') else { continue };
        let value = value.trim();
        let value = match key.trim().to_lowercase().as_str() {
            "until" => basic_day(value),
            "freq" | "interval" | "byday" | "bymonthday" | "count" => value.to_string(),
            "wkst" => continue,
            _ => {
                log.note(part, rule, Reason::PatternNotKnown);
                return Vec::new();
            }
        };
        fields.insert(key.trim().to_lowercase(), serde_json::Value::String(value));
    }
    if let Some(first) = first {
        fields.insert("dtstart".into(), serde_json::Value::String(first.to_string()));
    }
    let mut found = by_fields(&Given::record(&fields), settings, log);
    for happening in &mut found {
        (happening.starts, happening.ends) = times;
    }
    found
}

/// `20261231` and `20261231T235959Z` as `2026-12-31`.
fn basic_day(text: &str) -> String {
    match (text.get(..4), text.get(4..6), text.get(6..8)) {
        (Some(year), Some(month), Some(day)) if !text.contains('-') => format!("{year}-{month}-{day}"),
        _ => text.to_string(),
    }
}

fn words_of(schedule: &Given<'_>, log: &mut Log) -> Vec<String> {
    let said = ["description", "notes"].iter().filter_map(|key| {
        let text = schedule.text(key, log)?;
        clean::line(&schedule.path(key), text, 600, log)
    });
    said.collect()
}

fn speaks_of_terms(text: &str) -> bool {
    let text = text.to_lowercase().replace('-', " ");
    ["term time only", "term time", "during term", "in term", "school terms"].iter().any(|words| text.contains(words))
        && !text.contains("not term")
        && !text.contains("not only")
        && !text.contains("outside term")
}

/// The patterns of one schedule; usually one. Some carry a whole rule of calendars in a field.
fn one(schedule: &Given<'_>, settings: &Settings, log: &mut Log) -> Vec<Happening> {
    match schedule.text("rrule", log).filter(|_| !schedule.says("freq")) {
        Some(rule) => {
            let first = dates::day_in(schedule, "dtstart", settings, log);
            of_rule(rule, first, hours(schedule, log), settings, log)
        }
        None => by_fields(schedule, settings, log),
    }
}

fn by_fields(schedule: &Given<'_>, settings: &Settings, log: &mut Log) -> Vec<Happening> {
    let (starts, ends) = hours(schedule, log);
    let Some(window) = recurrence::window(schedule, settings, log) else { return Vec::new() };
    let recurrences = recurrence::read(schedule, &window, log);
    let happening = |recurrence: Recurrence| {
        // Named dates need no first and last day.
        let counted = !matches!(recurrence, Recurrence::Dates(_));
        let from = window.from(&recurrence).filter(|_| counted);
        let until = window.until.filter(|_| counted);
        Happening { recurrence, starts, ends, from, until, except: Vec::new(), term_time: false }
    };
    let mut found: Vec<Happening> = recurrences.into_iter().map(happening).collect();
    if let (Some(count), Some(first), [only]) = (window.count, window.first, found.as_mut_slice()) {
        let last = only.next_days(first, count, recurrence::HORIZON).last().copied();
        only.until = [only.until, last].into_iter().flatten().min();
    }
    found
}

/// Opening and closing. A close before the opening is only believed in the evening.
fn hours(schedule: &Given<'_>, log: &mut Log) -> (Option<Clock>, Option<Clock>) {
    // Some write the whole range into the field for its beginning.
    let range = schedule.text("opens_at", &mut Log::quiet()).filter(|text| dates::clock(text).is_none());
    if let Some([(from, Some(to))]) = range.and_then(spoken_times::hours).as_deref() {
        return (Some(*from), Some(*to));
    }
    let starts = dates::clock_in(schedule, "opens_at", log);
    let ends = dates::clock_in(schedule, "closes_at", log);
    if let (Some(from), Some(to)) = (starts, ends)
        && to <= from
        && !(from.hour() >= 17 && to.hour() < 6)
    {
        let value = schedule.text("closes_at", log).unwrap_or_default();
        log.note(&schedule.path("closes_at"), value, Reason::EndBeforeStart);
        return (starts, None);
    }
    (starts, ends)
}

/// Days on which it is closed: `holiday_schedules` of UK 1.x with `closed`.
fn closures(given: &Given<'_>, settings: &Settings, log: &mut Log) -> Vec<NaiveDate> {
    let mut days = Vec::new();
    for holiday in given.list("holiday_schedules", log) {
        if holiday.flag("closed", log) != Some(true) {
            continue;
        }
        let Some(first) = dates::day_in(&holiday, "start_date", settings, log) else { continue };
        let last = dates::day_in(&holiday, "end_date", settings, log).unwrap_or(first);
        if last < first {
            log.note(&holiday.path("end_date"), &last.to_string(), Reason::EndBeforeStart);
        }
        days.extend(first.iter_days().take(LONGEST_CLOSURE).take_while(|day| *day <= last));
    }
    days.sort();
    days.dedup();
    days
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;
    use crate::import::RecordId;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn rule(text: &str, first: Option<NaiveDate>) -> (Vec<Happening>, usize) {
        let mut log = Log::new(RecordId { id: "x".into(), copy: 1 });
        let settings = Settings::new("s", day(2026, 11, 21));
        let found = of_rule(text, first, (Clock::new(10, 0), None), &settings, &mut log);
        (found, log.finish().len())
    }

    #[test]
    fn rules_of_calendars_count_from_their_first_day() {
        let (found, problems) = rule("FREQ=WEEKLY;INTERVAL=4", Some(day(2026, 11, 3)));
        assert_eq!((found.len(), problems), (1, 0));
        assert_eq!(found[0].next_days(day(2026, 11, 4), 2, 100), [day(2026, 12, 1), day(2026, 12, 29)]);
        let (found, _) = rule("RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261231T235959Z", Some(day(2026, 11, 1)));
        assert_eq!(found[0].next_days(day(2026, 11, 1), 9, 400), [day(2026, 11, 10), day(2026, 12, 8)]);
        let (found, _) = rule("FREQ=WEEKLY;COUNT=2;BYDAY=MO,WE", Some(day(2026, 11, 2)));
        assert_eq!(found[0].until, Some(day(2026, 11, 4)));
        assert_eq!(rule("FREQ=WEEKLY;BYDAY=MO;BYSETPOS=1", None), (vec![], 1));
    }
}
