//! Days and times as people write them. The judge of a pattern is the days on which it happens.

use super::one;
use crate::stage::day;
use chrono::{Datelike, NaiveDate};
use come_along::model::*;

fn sessions(text: &str) -> Option<Vec<Happening>> {
    let (listing, reasons) = one(&[("When", text)]);
    reasons.is_empty().then(|| listing.when.value().map(|times| times.sessions.clone()).unwrap_or_default())
}

/// The next days on which any of the patterns happens.
fn days(text: &str, count: usize) -> Vec<(u32, u32)> {
    let sessions = sessions(text).unwrap_or_else(|| panic!("not understood: {text}"));
    let from = day(2026, 11, 21);
    let is_on = |day: &NaiveDate| sessions.iter().any(|session| session.is_on(*day));
    from.iter_days().take(400).filter(is_on).take(count).map(|day| (day.month(), day.day())).collect()
}

#[test]
fn patterns_happen_on_the_right_days() {
    for (text, expected) in [
        ("every Tuesday", [(11, 24), (12, 1), (12, 8)]),
        ("Tuesdays", [(11, 24), (12, 1), (12, 8)]),
        ("tue & fri 10am-12pm", [(11, 24), (11, 27), (12, 1)]),
        ("every Monday and Wednesday", [(11, 23), (11, 25), (11, 30)]),
        ("Friday to Monday", [(11, 21), (11, 22), (11, 23)]),
        ("Mon-Fri 9:00 to 17:00", [(11, 23), (11, 24), (11, 25)]),
        ("weekdays 09:00-16:00", [(11, 23), (11, 24), (11, 25)]),
        ("every day", [(11, 21), (11, 22), (11, 23)]),
        ("first Sunday 11:00-15:00", [(12, 6), (1, 3), (2, 7)]),
        ("the first and third Wednesday of the month, 18:00", [(12, 2), (12, 16), (1, 6)]),
        ("every last Friday of the month 19:30–22:00", [(11, 27), (12, 25), (1, 29)]),
        ("day 20 of the month 14:00-16:00", [(12, 20), (1, 20), (2, 20)]),
        ("every 2 weeks on Saturday from 2026-11-07", [(11, 21), (12, 5), (12, 19)]),
        ("every other Saturday 10:00 from 14/11/2026", [(11, 28), (12, 12), (12, 26)]),
        ("2026-12-01, 3 December 2026 and 5/12/26 14:00-16:00", [(12, 1), (12, 3), (12, 5)]),
        ("every Tuesday from 2026-12-01 until 2027-01-31 not 2026-12-08, 2026-12-15", [(12, 1), (12, 22), (12, 29)]),
        ("every Tuesday; first Sunday", [(11, 24), (12, 1), (12, 6)]),
    ] {
        assert_eq!(days(text, 3), expected, "{text}");
    }
}

#[test]
fn times_of_day() {
    let at = |text: &str| sessions(text).map(|sessions| (sessions[0].starts, sessions[0].ends));
    let clock = Clock::new;
    for (text, from, to) in [
        ("every Tuesday 10:00-12:00", clock(10, 0), clock(12, 0)),
        ("every Tuesday 10:00 - 12:00", clock(10, 0), clock(12, 0)),
        ("every Tuesday, 10 am to 12.30 pm", clock(10, 0), clock(12, 30)),
        ("every Tuesday at 10:00:00", clock(10, 0), None),
        ("every Tuesday 10:00 until 2026-12-24", clock(10, 0), None),
        ("every Friday 22:00-02:00", clock(22, 0), clock(2, 0)),
        ("every Tuesday", None, None),
        ("every Tuesday in term time", None, None),
    ] {
        assert_eq!(at(text), Some((from, to)), "{text}");
    }
    assert!(sessions("every Tuesday 10:00-12:00 in term time").unwrap()[0].term_time);
}

/// Half of a time is a wrong time: nothing is taken of what is not understood to its end.
/// What our grammar does not know is read as people speak, and marked so.
#[test]
fn other_peoples_words_are_read_too() {
    for (text, expected) in [
        ("Tuesday 10-12", [(11, 24), (12, 1), (12, 8)]),
        ("Thursday afternoons 2pm - 4pm", [(11, 26), (12, 3), (12, 10)]),
        ("We meet on Mondays from 1030-1130", [(11, 23), (11, 30), (12, 7)]),
        ("every Tuesday 10:00-12:00; Fridays 2-4pm", [(11, 24), (11, 27), (12, 1)]),
    ] {
        assert_eq!(days(text, 3), expected, "{text}");
        assert_eq!(one(&[("When", text)]).0.when.evidence(), Some(Evidence::ReadFromText), "{text}");
    }
    assert_eq!(one(&[("When", "every Tuesday 10:00-12:00")]).0.when.evidence(), Some(Evidence::Stated));
    let (listing, reasons) =
        one(&[("When", "every Tuesday 10:00; by appointment"), ("When, in words", "Ring the bell.")]);
    assert_eq!((listing.joining, reasons), (Fact::read_from_text(Joining::Book), vec![]));
    let words = listing.when.value().unwrap().in_own_words.clone().unwrap();
    assert_eq!(words.text, "Ring the bell.\nby appointment");
}

#[test]
fn what_is_not_clear_is_not_taken() {
    for text in [
        "every Tuesday 12:00-10:00",
        "every second Tuesday",
        "every 2 weeks on Tuesday",
        "every 2 weeks Tuesday fortnightly",
        "Tuesday 10:00-25:00",
        "Tuesday 10:00-",
        "not Tuesday",
        "Tuesday not in August",
        "every Tuesday from 2026-12-02 until 2026-12-01",
        "T",
        "day 32",
        "2026-02-30",
        "first",
        "every",
        "10:00-12:00",
        "Tuesday 10:00 12:00",
        "Tuesdayish",
    ] {
        assert_eq!(sessions(text), None, "{text}");
    }
}
