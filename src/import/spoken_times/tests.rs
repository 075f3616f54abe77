//! Phrases and what they mean, and that no text whatever brings a time out of nothing.

#![allow(clippy::unwrap_used, reason = "a test may stop where it fails")]

use super::*;
use crate::model::{Recurrence, Weekdays};
use chrono::{Datelike, Weekday};
use proptest::prelude::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 21).unwrap()
}

/// Sessions in one line: `2w` is every two weeks, `1.Tu` the first Tuesday of the month.
fn short(spoken: &Spoken) -> String {
    let day = |day: Weekday| ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"][day.num_days_from_monday() as usize];
    let clock = |clock: Option<crate::model::Clock>| {
        clock.map(|c| format!("{:02}{:02}", c.hour(), c.minute())).unwrap_or_default()
    };
    let one = |session: &Happening| {
        let days = match &session.recurrence {
            Recurrence::Weekly { days, interval } => {
                let names: Vec<_> = days.days().map(day).collect();
                format!("{}{}", if *interval > 1 { format!("{interval}w ") } else { String::new() }, names.join(","))
            }
            Recurrence::Monthly { nth, weekday } => format!("{nth}.{}", day(Weekdays::from_number(*weekday).unwrap())),
            Recurrence::MonthDay { day } => format!("day {day}"),
            Recurrence::Dates(dates) => dates.iter().map(ToString::to_string).collect::<Vec<_>>().join(","),
        };
        let times = [clock(session.starts), clock(session.ends)]
            .iter()
            .filter(|t| !t.is_empty())
            .cloned()
            .collect::<Vec<_>>()
            .join("-");
        let from = session.from.map(|day| format!(" from {day}")).unwrap_or_default();
        let until = session.until.map(|day| format!(" until {day}")).unwrap_or_default();
        format!("{days} {times}{}{from}{until}", if session.term_time { " term" } else { "" }).trim().to_string()
    };
    let mut text = spoken.times.sessions.iter().map(one).collect::<Vec<_>>().join("; ");
    if let Some(joining) = spoken.joining {
        text += &format!("[{joining:?}]");
    }
    text
}

/// What is read, and what it means. Half of them were seen in lists of libraries, warm rooms and
/// charities; nothing stands for what must not be read at all.
const PHRASES: &[(&str, &str)] = &[
    ("Thursday, 1400-1600", "Th 1400-1600"),
    ("every Tuesday from 2026-12-02 until 2026-12-01", ""),
    ("Tuesday 2026-12-01", ""),
    ("Friday 1000", "Fr 1000"),
    ("first Tuesday of the month, 1030-1130", "1.Tu 1030-1130"),
    ("Friday every 2 weeks, 1930-2030", "2w Fr 1930-2030"),
    ("every other Sunday, 1100-1500", "2w Su 1100-1500"),
    ("second and fourth Tuesday of the month, 1430-1530", "2.Tu 1430-1530; 4.Tu 1430-1530"),
    ("first and third Sunday of the month, 1100-1200", "1.Su 1100-1200; 3.Su 1100-1200"),
    ("2nd and 4th Thursday of the month, 1400-1500", "2.Th 1400-1500; 4.Th 1400-1500"),
    ("first and last Wednesday of the month, 1000-1100", "1.We 1000-1100; -1.We 1000-1100"),
    ("first, third and fifth Monday of the month, 1415-1515", "1.Mo 1415-1515; 3.Mo 1415-1515; 5.Mo 1415-1515"),
    ("first Friday and first Saturday of the month, 1000-1200", "1.Fr 1000-1200; 1.Sa 1000-1200"),
    ("Wednesday every 4 weeks, 1100-1130", "4w We 1100-1130"),
    ("Sunday every four weeks, 1100-1130", "4w Su 1100-1130"),
    ("Saturday and Sunday, 1000-1500", "Sa,Su 1000-1500"),
    ("Every day, All day", "Mo,Tu,We,Th,Fr,Sa,Su"),
    ("Thursday (term time only), 1415-1445", "Th 1415-1445 term"),
    ("Wednesday (term times only), 1000-1100", "We 1000-1100 term"),
    ("Monday, 1300-1330, 1330-1400", "Mo 1300-1330; Mo 1330-1400"),
    ("last Thursday of the month, N/a", ""),
    ("Sessions arranged on a mutually convenient basis", "[AskFirst]"),
    ("Sunday once a month, 1400-1500", ""),
    ("one Saturday per month - please contact the library for dates", ""),
    ("usually the last Wednesday of the month, 1400-1500", ""),
    ("every second Thursday, 1000-1100", ""),
    ("some Thursdays, 1000-1100", ""),
    ("first weekend of the month", ""),
    ("Tuesday (runs from September to May), 1000-1100", ""),
    ("Wednesdays from 26 April, 1000-1100", ""),
    ("Thursdays 20 and 27 April, 11 and 18 May - no session 4 May, 1000-1100", ""),
    ("Not currently running - please contact the library", ""),
    ("Tuesday every 2 weeks - contact library for individual dates, 1000", ""),
    ("A one stop drop-in service runs every Wednesday afternoon from 1pm to 4pm at the Victoria Hall.", "We 1300-1600"),
    ("New Beginnings are available at the drop-in on Wednesdays from 13:00-16:00. See the leaflet.", "We 1300-1600"),
    ("Conversation Club is meeting every Friday at 13:00 at the gardens.", "Fr 1300"),
    ("a support group for young people meets in Leopold Street, S1 2GZ on a Thursday 5pm-7pm.", "Th 1700-1900"),
    ("a multi agency drop-in at the hall on a Wednesday afternoon from 1:30-4:00pm.", "We 1330-1600"),
    ("The drop-in is open from 1pm-4pm on a Wednesday Afternoon.", "We 1300-1600"),
    ("drop-in every Wednesday from 1pm to 4pm. Tickets can be taken until 3pm.", ""),
    ("Details of a Café set up by young women that attend (Girls Eat and Meet Saturdays).", ""),
    ("Thursday: 11:00 - 14:00", "Th 1100-1400"),
    ("Monday to Friday, 17:00 to 19:00", "Mo,Tu,We,Th,Fr 1700-1900"),
    (
        "Monday: 10:00 - 16:00, Tuesday: 10:00 - 16:00, Saturday: 10:00 - 12:00",
        "Mo 1000-1600; Tu 1000-1600; Sa 1000-1200",
    ),
    ("Thursday 10am - 12noon", "Th 1000-1200"),
    ("Mon: 1pm to 4pm, Weds:10am to 4pm, Sat: 09.30am to 12pm", "Mo 1300-1600; We 1000-1600; Sa 0930-1200"),
    ("9-5pm", ""),
    (
        "Mon: 1pm to 6pm, Tues: Closed, Weds: 10am to 12.30pm & 1.30pm to 5.30pm",
        "Mo 1300-1800; We 1000-1230; We 1330-1730",
    ),
    ("Mon-Fri: 7am - 8pm, Sat: 7am - 6pm, Sun: 9am - 2pm", "Mo,Tu,We,Th,Fr 0700-2000; Sa 0700-1800; Su 0900-1400"),
    ("Monday to Friday (9:30am to 2:00pm)", "Mo,Tu,We,Th,Fr 0930-1400"),
    ("Tuesday and Thursday - 10am to 1pm", "Tu,Th 1000-1300"),
    ("Open Monday to Friday, 8am to 6pm.", "Mo,Tu,We,Th,Fr 0800-1800"),
    ("Monday, Wednesday, Friday and Saturday 9:30am – 5pm", "Mo,We,Fr,Sa 0930-1700"),
    ("Friday - 2 to 4pm", "Fr 1400-1600"),
    ("Saturday - 1 to 4pm", "Sa 1300-1600"),
    ("Monday , Tuesday, Thursday, Fridaty and Saturday Monday to Tuesday, Thursday to Friday 10am-5pm", ""),
    ("View opening hours for the library", ""),
    ("Mo 09:00-13:00,14:00-17:00", "Mo 0900-1300; Mo 1400-1700"),
    ("Mo-Fr 08:00-18:00; Sa 09:00-13:00", "Mo,Tu,We,Th,Fr 0800-1800; Sa 0900-1300"),
    ("Mon-Fri 9-5", "Mo,Tu,We,Th,Fr 0900-1700"),
    ("Mon – Fri\t0900 – 1430", "Mo,Tu,We,Th,Fr 0900-1430"),
    ("Tuesdays 10-12", "Tu 1000-1200"),
    ("Tuesdays 2-4", "Tu 1400-1600"),
    ("Tuesdays 7-9", ""),
    ("Tuesday evenings 7-9", "Tu 1900-2100"),
    ("Tuesday mornings 8-10", "Tu 0800-1000"),
    ("Fridays 11-1pm", "Fr 1100-1300"),
    ("Fridays 10-12pm", "Fr 1000-1200"),
    ("Fridays 9-11pm", "Fr 2100-2300"),
    ("Fridays 8pm - 1am", "Fr 2000-0100"),
    ("Fridays 8pm - midnight", "Fr 2000-0000"),
    ("Fridays 12noon-2pm", "Fr 1200-1400"),
    ("Fridays midday to 2.30pm", "Fr 1200-1430"),
    ("Fridays 13:30 to 05:00", ""),
    ("Every Monday, 6.30 p.m. to 8 p.m.", "Mo 1830-2000"),
    ("between 10am and 12pm on Tuesdays", "Tu 1000-1200"),
    ("alternate Fridays 2pm", "2w Fr 1400"),
    ("fortnightly on Mondays, 10:00", "2w Mo 1000"),
    ("Mondays fortnightly at 10am", "2w Mo 1000"),
    ("every 2 weeks on Saturday 10:00-12:00", "2w Sa 1000-1200"),
    ("Every 3rd Wednesday of the month 2pm-4pm", "3.We 1400-1600"),
    ("Every third Wednesday 2pm-4pm", ""),
    ("Last Friday of every month, 7pm", "-1.Fr 1900"),
    ("Weekdays 9am-5pm excluding bank holidays", "Mo,Tu,We,Th,Fr 0900-1700"),
    ("Weekdays 9am-5pm except August", ""),
    ("Tuesday 24 November, 7pm", "2026-11-24 1900"),
    ("Wednesday 24 November, 7pm", ""),
    ("24 November 2026 at 19:00", "2026-11-24 1900"),
    ("31 February 2027 at 19:00", ""),
    ("Tuesdays 10am-12pm from 12 January 2027 until 30 March 2027", "Tu 1000-1200 from 2027-01-12 until 2027-03-30"),
    ("Tuesdays", "Tu"),
    ("Tuesday mornings", "Tu"),
    ("By appointment", "[Book]"),
    ("Mondays by appointment only", "Mo[Book]"),
    ("Mon, Wed and Fri", "Mo,We,Fr"),
    ("Tuesdays 10am. Thursdays", ""),
    ("10am-12pm", ""),
    ("closed Mondays", ""),
    ("come rain or sun, £5, 10am", ""),
    ("The sun sat low. 10am", ""),
    ("Tuesdays 10am-12pm £4", "Tu 1000-1200"),
    ("Tuesdays or Thursdays 10am-12pm", ""),
    ("Group cancelled. Tuesdays 10am-12pm at the hall", ""),
    ("We may march on Tuesday", ""),
    ("established 2009, 24/7", ""),
];

#[test]
fn phrases_mean_what_people_mean() {
    assert!(PHRASES.len() >= 80, "{}", PHRASES.len());
    let wrong: Vec<String> = PHRASES
        .iter()
        .filter_map(|(text, meaning)| {
            let read = read(text, today()).map(|spoken| short(&spoken)).unwrap_or_default();
            (read != *meaning).then(|| format!("{text:?}\n  read {read:?}\n  is   {meaning:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), PHRASES.len(), wrong.join("\n"));
}

#[test]
fn words_stay_where_they_say_more() {
    let words = |text: &str| read(text, today()).unwrap().times.in_own_words.map(|prose| prose.text);
    assert_eq!(words("Tuesdays 10am-12pm"), None);
    for text in ["Tuesday mornings", "Weekdays 9am-5pm excluding bank holidays", "Mondays by appointment only"] {
        assert_eq!(words(text).as_deref(), Some(text));
    }
}

#[test]
fn hours_under_a_weekday() {
    let shown = |text: &str| {
        hours(text).map(|ranges| {
            let one = |(from, to): &clocks::Range| {
                let minutes = |clock: &crate::model::Clock| clock.minutes();
                (minutes(from) / 60, to.map(|to| minutes(&to) / 60).unwrap_or_default())
            };
            ranges.iter().map(one).collect::<Vec<_>>()
        })
    };
    assert_eq!(shown("0930 – 1300, 1400 – 1700"), Some(vec![(9, 13), (14, 17)]));
    assert_eq!(shown("10:00-13:00,14:00-17:00"), Some(vec![(10, 13), (14, 17)]));
    assert_eq!(shown("Closed"), Some(vec![]));
    for text in ["", "0830-1215 (term time) 1000-1330 (holiday time)", "by appointment", "17:00-09:00"] {
        assert_eq!(shown(text), None, "{text}");
    }
}

fn fragment() -> impl Strategy<Value = String> {
    let words = PHRASES.iter().flat_map(|(text, _)| text.split(' ')).map(str::to_string).collect::<Vec<_>>();
    prop_oneof![3 => prop::sample::select(words), 1 => "[0-9:.]{1,6}", 1 => "\\PC{0,8}"]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_words_give_a_value(parts in prop::collection::vec(fragment(), 0..14)) {
        let text = parts.join(" ");
        let _ = hours(&text);
        if let Some(spoken) = read(&text, today()) {
            for session in &spoken.times.sessions {
                prop_assert!(session.starts.is_some() || session.ends.is_none());
                if let (Some(starts), Some(ends)) = (session.starts, session.ends) {
                    prop_assert!(ends > starts || (starts.hour() >= 17 && ends.hour() < 6), "{}", text);
                }
                if let Recurrence::Dates(dates) = &session.recurrence {
                    prop_assert!(dates.iter().all(|date| date.year() > 2000));
                }
            }
        }
    }

    /// No time comes out of a text that has no digit, no noon and no midnight.
    #[test]
    fn no_time_out_of_nothing(parts in prop::collection::vec(fragment(), 0..14)) {
        let text: String = parts.join(" ").chars().filter(|c| !c.is_numeric()).collect();
        let lower = text.to_lowercase();
        prop_assume!(!["noon", "midday", "midnight"].iter().any(|word| lower.contains(word)));
        if let Some(spoken) = read(&text, today()) {
            prop_assert!(spoken.times.sessions.iter().all(|session| session.starts.is_none()), "{}", text);
        }
    }
}
