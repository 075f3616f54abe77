//! Rules that each message keeps in each language: length, numbers, and words that must agree.

use std::collections::{BTreeMap, BTreeSet};

use crate::messages::{self, HOLE, Message, Text};
use crate::terms;

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

/// English by id.
fn english() -> BTreeMap<String, Message> {
    messages::of("en-GB").into_iter().map(|message| (message.id.clone(), message)).collect()
}

/// Every message of every translation, beside the English one.
fn beside_english() -> Vec<(Message, Message)> {
    let english = english();
    let others = messages::tags().into_iter().filter(|tag| tag != "en-GB").flat_map(|tag| messages::of(&tag));
    others.filter_map(|message| Some((english.get(&message.id)?.clone(), message))).collect()
}

fn check(faults: impl IntoIterator<Item = String>) {
    let faults: Vec<String> = faults.into_iter().collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Characters that take room on the screen.
fn length(text: &Text, numbers: &BTreeSet<String>) -> usize {
    let shown = |c: &char| !matches!(c, '\u{64b}'..='\u{652}' | '\u{200b}'..='\u{200f}' | &HOLE);
    let sample = |name: &String| {
        let known = SAMPLES.iter().find(|(known, _)| known == name).map(|(_, usual)| usual.chars().count());
        known.unwrap_or(if numbers.contains(name) { NUMBER } else { OTHERWISE })
    };
    text.words.chars().filter(shown).count() + text.variables.iter().map(sample).sum::<usize>()
}

/// Variables that the comment calls numbers.
fn numbers(message: &Message) -> BTreeSet<String> {
    let lines = message.comment.iter().filter_map(|line| line.strip_prefix('$')?.split_once(" (number)"));
    lines.map(|(name, _)| name.to_owned()).collect()
}

#[test]
fn every_message_keeps_within_its_length() {
    let english = english();
    let mut faults = Vec::new();
    for message in messages::tags().iter().flat_map(|tag| messages::of(tag)) {
        let Some(source) = english.get(&message.id) else {
            continue;
        };
        let Some(most) = source.note("Max").and_then(|most| most.parse::<usize>().ok()) else {
            faults.push(format!("{} `{}` has no line `# Max N`", source.file, source.id));
            continue;
        };
        for text in &message.texts {
            let length = length(text, &numbers(source));
            if length > most {
                faults.push(format!("{} `{}`: {length} characters of {most}: {}", message.tag, message.id, text.words));
            }
        }
    }
    check(faults);
}

/// `999`, `116 123`, `0800 1111`, `2.50`, `£`: digits with what keeps them together.
fn number_tokens(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let mut found = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        let joins = matches!(letter, ' ' | '.' | ':' | '\u{a0}') && at > 0 && digit(at - 1) && digit(at + 1);
        match (letter, found.last_mut()) {
            ('£', _) => found.extend(["£".to_owned(), String::new()]),
            (_, Some(last)) if letter.is_ascii_digit() || joins => last.push(*letter),
            _ => found.push(String::new()),
        }
    }
    found.retain(|token| !token.is_empty());
    found
}

fn all_numbers(message: &Message) -> BTreeSet<String> {
    message.texts.iter().flat_map(|text| number_tokens(&text.words)).collect()
}

#[test]
fn numbers_stand_as_they_are_in_every_language() {
    assert_eq!(
        number_tokens("On 0800 1111. £2.50 or 999, 10:00 to 5"),
        ["0800 1111", "£", "2.50", "999", "10:00", "5"]
    );
    let pairs = beside_english();
    assert!(pairs.iter().any(|(english, _)| all_numbers(english).contains("0800 1111")), "nothing to compare");
    check(pairs.iter().filter_map(|(english, message)| {
        let (wanted, found) = (all_numbers(english), all_numbers(message));
        (wanted != found).then(|| format!("{} `{}`: {found:?}, in English {wanted:?}", message.tag, message.id))
    }));
}

#[test]
fn digits_are_latin_in_every_language() {
    let all = messages::tags().into_iter().flat_map(|tag| messages::of(&tag));
    check(all.filter_map(|message| {
        let other = |c: char| c.is_numeric() && !c.is_ascii_digit();
        let found: Vec<&Text> = message.texts.iter().filter(|text| text.words.contains(other)).collect();
        (!found.is_empty()).then(|| format!("{} `{}`: {found:?}", message.tag, message.id))
    }));
}

/// Between right-to-left words, `0800 1111` is drawn as `1111 0800`: both halves are numbers and
/// the gap is not. A left-to-right mark before it (U+200E) keeps the halves in their order.
fn numbers_that_turn_round(text: &str) -> Vec<String> {
    let gaps = number_tokens(text).into_iter().filter(|token| token.contains([' ', '\u{a0}']));
    gaps.filter(|token| !text.contains(&format!("\u{200e}{token}"))).collect()
}

#[test]
fn telephone_numbers_do_not_turn_round() {
    assert_eq!(numbers_that_turn_round("على 0800 1111."), ["0800 1111"]);
    assert!(numbers_that_turn_round("على \u{200e}0800 1111 أو 999").is_empty());
    let right_to_left = |text: &Text| text.words.contains(|c| matches!(c, '\u{590}'..='\u{8ff}'));
    check(beside_english().iter().flat_map(|(_, message)| {
        let texts = message.texts.iter().filter(|text| right_to_left(text));
        let turned = texts.flat_map(|text| numbers_that_turn_round(&text.words));
        turned.map(|token| format!("{} `{}`: put U+200E before {token}", message.tag, message.id)).collect::<Vec<_>>()
    }));
}

#[test]
fn nothing_is_left_in_english() {
    let letters = |text: &Text| text.words.contains(char::is_alphabetic);
    check(beside_english().iter().filter_map(|(english, message)| {
        let ours = terms::of(&message.tag).ok.ours;
        let same = message.texts.iter().find(|text| {
            letters(text) && !ours.contains(&text.words) && english.texts.iter().any(|other| other.words == text.words)
        })?;
        Some(format!("{} `{}` is English: {}", message.tag, message.id, same.words))
    }));
}

/// Where a language has its own script, a Latin word is a slip, or a name that its terms list.
#[test]
fn other_scripts_hold_no_stray_english_words() {
    for tag in messages::tags() {
        let all = messages::of(&tag);
        if messages::is_latin(&all) {
            println!("{tag} is written in Latin letters");
            continue;
        }
        let ours = terms::of(&tag).ok.ours;
        check(all.iter().flat_map(|message| {
            let words = message.texts.iter().flat_map(|text| text.words.split(|c: char| !c.is_ascii_alphabetic()));
            let stray = words.filter(|word| !word.is_empty() && !ours.iter().any(|known| known == word));
            stray.map(|word| format!("{tag} `{}`: {word}", message.id)).collect::<Vec<_>>()
        }));
    }
}

#[test]
fn a_term_is_said_the_same_way_everywhere() {
    let mut terms = BTreeMap::new();
    let mut compared = 0;
    let mut faults = Vec::new();
    for (english, message) in beside_english() {
        let list = terms.entry(message.tag.clone()).or_insert_with(|| terms::of(&message.tag));
        for must in &list.must {
            let word = |text: &Text| text.words.split(|c: char| !c.is_alphanumeric()).any(|word| word == must.english);
            let phrase = |text: &Text| must.english.contains(' ') && text.words.contains(&must.english);
            if !english.texts.iter().any(|text| word(text) || phrase(text)) {
                continue;
            }
            compared += 1;
            let said =
                |text: &Text| must.here.iter().any(|here| terms::folded(&text.words).contains(&terms::folded(here)));
            if !message.texts.iter().any(said) {
                faults.push(format!("{} `{}`: {} must be {:?}", message.tag, message.id, must.english, must.here));
            }
        }
    }
    assert!(compared > 20, "{compared}");
    check(faults);
}

/// The text between quotation marks, if there is any.
fn quoted(text: &str) -> Option<&str> {
    [('“', '”'), ('«', '»'), ('„', '“')]
        .iter()
        .find_map(|(open, close)| Some(text.split_once(*open)?.1.split_once(*close)?.0))
}

/// A message that names a button in quotation marks names it as the button itself does; and what
/// two messages quote alike in English, they quote alike elsewhere.
#[test]
fn what_is_quoted_is_what_is_written_there() {
    let english = english();
    let quotes: Vec<(&str, &str)> = english
        .values()
        .filter_map(|message| Some((message.id.as_str(), quoted(&message.texts.first()?.words)?)))
        .collect();
    assert!(quotes.len() >= 4, "{quotes:?}");
    let mut faults = Vec::new();
    for tag in messages::tags() {
        let all: BTreeMap<String, Message> = messages::of(&tag).into_iter().map(|m| (m.id.clone(), m)).collect();
        let text = |id: &str| all.get(id).and_then(|message| message.texts.first()).map(|text| text.words.as_str());
        let here = |id: &str| text(id).and_then(quoted);
        for (id, quote) in &quotes {
            let button = english.values().find(|other| other.texts.iter().any(|text| text.words == *quote));
            let wanted = match button {
                Some(button) => text(&button.id),
                None => quotes.iter().find(|(_, other)| other == quote).and_then(|(first, _)| here(first)),
            };
            if text(id).is_some() && here(id) != wanted {
                faults.push(format!("{tag} `{id}` quotes {:?}, but there it is {wanted:?}", here(id)));
            }
        }
    }
    check(faults);
}
