//! By time: now, today, this week, on which days, at what hours, and without booking.

use crate::support::{day, full_listing, tuesdays};
use chrono::Weekday;
use come_along::facts::Context;
use come_along::model::*;
use come_along::search::{Answer, Choice, Query, answers, find, find_unsure};

/// Tuesday 24 November 2026, at that hour.
fn tuesday(hour: u32) -> Context {
    Context { today: day(2026, 11, 24), now: Clock::new(hour, 0).unwrap(), ..crate::support::context() }
}

fn on(days: &[Weekday], from: u32, to: Option<u32>) -> Happening {
    let recurrence = Recurrence::Weekly { days: Weekdays::of(days.iter().copied()), interval: 1 };
    Happening { recurrence, starts: Clock::new(from, 0), ends: to.and_then(|to| Clock::new(to, 0)), ..tuesdays() }
}

fn with(sessions: Vec<Happening>) -> Listing {
    Listing { when: Fact::stated(Times { sessions, ..Times::default() }), ..full_listing() }
}

fn answer(choice: Choice, listing: &Listing, context: &Context) -> Answer {
    answers(choice, listing, "en", context)
}

fn counts(listing: &Listing, choices: &[Choice], context: &Context) -> (usize, usize) {
    let query = Query { choices: choices.to_vec(), ..Query::default() };
    let all = [listing.clone()];
    (find(&all, &query, context).len(), find_unsure(&all, &query, context).len())
}

#[test]
fn now_is_between_the_beginning_and_the_end() {
    let lunch = with(vec![on(&[Weekday::Tue], 12, Some(14))]);
    for (hour, wanted) in [(11, Answer::No), (12, Answer::Yes), (13, Answer::Yes), (14, Answer::No)] {
        assert_eq!(answer(Choice::Now, &lunch, &tuesday(hour)), wanted, "{hour}");
    }
    let past_midnight = with(vec![on(&[Weekday::Tue], 22, Some(2))]);
    assert_eq!(answer(Choice::Now, &past_midnight, &tuesday(23)), Answer::Yes);
    let endless = with(vec![on(&[Weekday::Tue], 12, None)]);
    assert_eq!(answer(Choice::Now, &endless, &tuesday(11)), Answer::No);
    assert_eq!(answer(Choice::Now, &endless, &tuesday(12)), Answer::NotKnown);
    let open = Times { opening: vec![on(&[Weekday::Tue], 9, Some(17))], ..Times::default() };
    let library = Listing { when: Fact::stated(open), ..full_listing() };
    assert_eq!(answer(Choice::Now, &library, &tuesday(16)), Answer::Yes, "hours of being open count");
}

#[test]
fn today_is_not_over_and_a_week_has_seven_days() {
    let lunch = with(vec![on(&[Weekday::Tue], 12, Some(14))]);
    assert_eq!(answer(Choice::Today, &lunch, &tuesday(11)), Answer::Yes);
    assert_eq!(answer(Choice::Today, &lunch, &tuesday(15)), Answer::No, "over");
    assert_eq!(answer(Choice::Week, &lunch, &tuesday(15)), Answer::No, "the next one is a week from today");
    let monday = with(vec![on(&[Weekday::Mon], 12, Some(14))]);
    assert_eq!(answer(Choice::Week, &monday, &tuesday(15)), Answer::Yes);
    let mut cancelled = monday;
    cancelled.alert = Some(Alert { kind: AlertKind::Cancelled, from: None, until: None, in_own_words: None });
    assert_eq!(answer(Choice::Week, &cancelled, &tuesday(15)), Answer::No, "cancelled");
}

#[test]
fn days_and_hours_are_asked_of_one_meeting() {
    let club = with(vec![on(&[Weekday::Mon], 10, Some(12)), on(&[Weekday::Sat], 19, Some(21))]);
    for choice in [Choice::Weekdays, Choice::Weekend, Choice::Daytime, Choice::Evening] {
        assert_eq!(answer(choice, &club, &tuesday(9)), Answer::Yes, "{}", choice.id());
    }
    assert_eq!(counts(&club, &[Choice::Weekend, Choice::Evening], &tuesday(9)), (1, 0));
    assert_eq!(counts(&club, &[Choice::Weekdays, Choice::Evening], &tuesday(9)), (0, 0));
    let in_spring = Happening { recurrence: Recurrence::Dates(vec![day(2027, 3, 6)]), ..tuesdays() };
    assert_eq!(answer(Choice::Weekend, &with(vec![in_spring]), &tuesday(9)), Answer::Yes, "a Saturday in March");
}

#[test]
fn evening_begins_at_five_and_an_open_door_counts() {
    let from = |starts, ends| with(vec![on(&[Weekday::Tue], starts, ends)]);
    assert_eq!(answer(Choice::Evening, &from(16, Some(17)), &tuesday(9)), Answer::No);
    assert_eq!(answer(Choice::Evening, &from(17, None), &tuesday(9)), Answer::Yes);
    assert_eq!(answer(Choice::Evening, &from(9, Some(21)), &tuesday(9)), Answer::Yes);
    assert_eq!(answer(Choice::Evening, &from(16, None), &tuesday(9)), Answer::NotKnown);
    assert_eq!(answer(Choice::Daytime, &from(17, None), &tuesday(9)), Answer::No);
}

#[test]
fn what_nobody_can_count_is_not_known_and_said_once() {
    let fortnightly = Recurrence::Weekly { days: Weekdays::of([Weekday::Tue]), interval: 2 };
    let unsure = with(vec![Happening { recurrence: fortnightly, ..tuesdays() }]);
    assert_eq!(answer(Choice::Week, &unsure, &tuesday(9)), Answer::NotKnown);
    let term = with(vec![Happening { term_time: true, ..tuesdays() }]);
    assert_eq!(answer(Choice::Today, &term, &tuesday(9)), Answer::NotKnown, "are the schools open?");
    assert_eq!(answer(Choice::Weekdays, &term, &tuesday(9)), Answer::Yes);
    let words = Times { in_own_words: Some(Prose::english("Ring us")), ..Times::default() };
    let in_words = Listing { when: Fact::stated(words), ..full_listing() };
    let query = Query { choices: vec![Choice::Today, Choice::Evening], ..Query::default() };
    let found = find_unsure(&[in_words], &query, &tuesday(9));
    assert_eq!(found[0].not_known, [Choice::Today]);
}

#[test]
fn to_just_come_is_only_what_says_so() {
    let joining = |how| Listing { joining: how, ..full_listing() };
    for (how, wanted) in [
        (Fact::stated(Joining::DropIn), Answer::Yes),
        (Fact::stated(Joining::Book), Answer::No),
        (Fact::NotKnown, Answer::NotKnown),
    ] {
        assert_eq!(answer(Choice::DropIn, &joining(how), &tuesday(9)), wanted);
    }
}
