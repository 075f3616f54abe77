//! When a place of a map is open: its hours, and the words beside them. Where the two differ, nobody
//! knows which is true, and people are told to ask.

use super::hours;
use super::properties::{HOURS, HOURS_IN_WORDS, Properties};
use crate::import::given::Log;
use crate::import::template::draft::Draft;
use crate::import::{Reason, Settings, clean, spoken_times};
use crate::model::{Clock, Happening, Recurrence};

/// Longest words about hours that are kept, in characters.
const LONGEST: usize = 600;

/// Reads the hours of a feature into the draft.
pub(super) fn read(properties: &Properties<'_>, draft: &mut Draft, settings: &Settings, log: &mut Log) {
    let formal = properties.given(HOURS);
    let words = properties.given(HOURS_IN_WORDS).and_then(|(key, text)| clean::line(key, &text, LONGEST, log));
    let spoken = words.as_deref().and_then(|words| spoken_times::read(words, settings.today));
    let spoken = spoken.filter(|spoken| spoken.whole);
    let mut keep = words.clone();
    if let Some((key, text)) = &formal {
        match (hours::read(text), &spoken) {
            (Ok(hours), Some(spoken)) if !spoken.times.sessions.is_empty() => {
                if is_same(&hours.opening, &spoken.times.sessions) {
                    // The words say the same; they may also say until when, or that it is in terms only.
                    keep = spoken.times.in_own_words.as_ref().and(keep);
                    draft.times.opening.clone_from(&spoken.times.sessions);
                } else {
                    log.note(key, text, Reason::HoursDiffer);
                }
            }
            (Ok(hours), _) => {
                draft.times.opening = hours.opening;
                keep = keep.or_else(|| hours.says_more.then(|| text.clone()));
            }
            (Err(reason), _) => {
                log.note(key, text, reason);
                let text = clean::line(key, text, LONGEST, log);
                keep = keep.or(text);
                from_words(spoken.as_ref(), draft);
            }
        }
    } else {
        from_words(spoken.as_ref(), draft);
    }
    draft.more_times.extend(keep);
}

/// The hours that words alone state.
fn from_words(spoken: Option<&spoken_times::Spoken>, draft: &mut Draft) {
    let Some(spoken) = spoken else { return };
    draft.joining_from_times = spoken.joining;
    // A door that opens and never closes is no opening hours.
    if spoken.times.sessions.iter().any(|one| one.starts.is_some() && one.ends.is_none()) {
        return;
    }
    draft.times.opening.clone_from(&spoken.times.sessions);
    draft.times_from_text = !spoken.times.sessions.is_empty();
}

/// Whether two readings have the same hours on the same days.
fn is_same(one: &[Happening], other: &[Happening]) -> bool {
    let (mut one, mut other) = (each_day(one), each_day(other));
    one.sort_unstable();
    other.sort_unstable();
    one.dedup();
    other.dedup();
    one == other
}

/// Which weekday of the month (0 is each), weekday, hours.
fn each_day(happenings: &[Happening]) -> Vec<(i8, u32, Option<Clock>, Option<Clock>)> {
    let days = |happening: &Happening| match &happening.recurrence {
        Recurrence::Weekly { days, interval: 1 } => {
            days.days().map(|day| (0, day.num_days_from_monday())).collect::<Vec<_>>()
        }
        Recurrence::Monthly { nth, weekday } => vec![(*nth, u32::from(*weekday))],
        // Nothing that a map's hours can be.
        _ => vec![(i8::MAX, 0)],
    };
    let all = |happening: &Happening| {
        let (starts, ends) = (happening.starts, happening.ends);
        days(happening).into_iter().map(move |(nth, day)| (nth, day, starts, ends)).collect::<Vec<_>>()
    };
    happenings.iter().flat_map(all).collect()
}
