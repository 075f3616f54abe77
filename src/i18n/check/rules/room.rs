//! Nothing is longer than its place: `# Max` of the English message.

use super::{Out, Said, Task};
use crate::i18n::check::book::{HOLE, Message, Text};
use crate::i18n::check::cut::is_mark;
use crate::i18n::check::finding::Kind;

/// What stands for a variable when a text's length is taken: a usual value, not the longest.
const SAMPLES: &[(&str, &str)] = &[
    ("ago", "3 days ago"),
    ("area", "Market Street"),
    ("choice", "Women only, or a time for women"),
    ("clock", "10:00"),
    ("date", "Wednesday 24 November"),
    ("day", "Wednesday"),
    ("days", "Tuesday, Thursday"),
    ("email", "someone.new@example.org"),
    ("end", "12:00"),
    ("first", "Tigrinya"),
    ("from", "10:00"),
    ("helps", "someone meets me, bus money, no stairs"),
    ("hub", "Millbrook Welcome Hub, 1 Market Street"),
    ("language", "Kurdish Kurmanji"),
    ("languages", "Arabic, Tigrinya, English"),
    ("licence", "Open Government Licence 3.0"),
    ("month", "September"),
    ("name", "Mohammed Ahmed"),
    ("phone", "+44 7700 900 123"),
    ("place", "Millbrook Library"),
    ("price", "2.50"),
    ("receiver", "Millbrook Welcome Hub (a demo)"),
    ("rest", "Arabic, English, Pashto"),
    ("source", "Millbrook Welcome Hub"),
    ("start", "10:00"),
    ("thing", "English on the Phone or Computer"),
    ("time", "10:00 to 12:00"),
    ("times", "morning, afternoon"),
    ("weekday", "Wednesday"),
    ("who", "Ruth Adams, 01632 960123"),
];

/// For any other: a number has two digits, a text or message is a short one.
const OTHERWISE: usize = 12;
const NUMBER: usize = 2;

pub(super) fn fits(_: &Task<'_>, said: &Said<'_>, out: &mut Out) {
    let Some(english) = said.english else { return };
    let Some(most) = english.note("Max").and_then(|most| most.parse::<usize>().ok()) else { return };
    for (part, text) in said.texts() {
        let length = length(text, english);
        if length > most {
            out.add(said.own, Some(part), Kind::TooLong(length, most));
        }
    }
}

/// Characters that take room on the screen.
fn length(text: &Text, english: &Message) -> usize {
    let shown = |c: &char| !is_mark(*c) && !matches!(*c, '\u{200b}'..='\u{200f}' | HOLE);
    let sample = |name: &String| match SAMPLES.iter().find(|(known, _)| known == name) {
        _ if english.is_number(name) => NUMBER,
        Some((_, usual)) => usual.chars().count(),
        None => OTHERWISE,
    };
    let holes = text.words.chars().filter(|c| *c == HOLE).count();
    let references = holes.saturating_sub(text.variables.len()) * OTHERWISE;
    text.words.chars().filter(shown).count() + text.variables.iter().map(sample).sum::<usize>() + references
}
