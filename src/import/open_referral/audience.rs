//! Who can come, in which languages, with which papers.

use crate::import::given::{Given, Log};
use crate::import::report::Reason;
use crate::import::spoken_ages::{self, Place};
use crate::import::{clean, languages, spoken_audience, spoken_languages};
use crate::model::*;

/// Reads everything about who can come into the listing.
pub(super) fn read(given: &Given<'_>, listing: &mut Listing, log: &mut Log) {
    // UK 1.x writes the plural of a table by adding an s; HSDS 2 writes `eligibility`.
    let rows = given.lists(&["eligibilitys", "eligibilities"], log);
    let words = words(given, &rows, log);
    listing.ages = ages(given, &rows, &words, log);
    listing.women_men = women_men(&rows, &words, log);
    listing.who_can_come = (!words.is_empty())
        .then(|| clean::prose("eligibility", &words.join("\n"), log))
        .flatten()
        .map_or(Fact::NotKnown, Fact::stated);
    listing.papers = papers(given, log);
    listing.interpreting = interpreting(given, log);
    languages_in(given, listing, log);
}

/// Youngest and oldest, of the service or, when it has none, of all its rows alike. Rows that
/// differ are not added up: "0 to 5" and "60 and over" is not "0 and over". Words count only where
/// no field of the record says an age.
fn ages(given: &Given<'_>, rows: &[Given<'_>], words: &[String], log: &mut Log) -> Fact<Ages> {
    let own = ages_of(given, log);
    let mut of_rows: Vec<Ages> = rows.iter().map(|row| ages_of(row, log)).collect();
    of_rows.dedup();
    let ages = match (own, of_rows.as_slice()) {
        (own, _) if own != Ages::default() => own,
        (_, [only]) => *only,
        _ => Ages::default(),
    };
    let fields = ["minimum_age", "min_age", "maximum_age", "max_age"];
    let has_field = fields.iter().any(|key| given.says(key) || rows.iter().any(|row| row.says(key)));
    match ages == Ages::default() {
        false => Fact::stated(ages),
        true if has_field => Fact::NotKnown,
        true => ages_in(words).map_or(Fact::NotKnown, Fact::read_from_text),
    }
}

/// The ages that all texts state, or that one states with "only": of "over 60s" beside "carers"
/// nobody can tell whether both are meant or either.
fn ages_in(words: &[String]) -> Option<Ages> {
    let read = |text: &String| spoken_ages::read(text, Place::Prose).map(|said| said.ages);
    let read: Vec<Option<Ages>> = words.iter().map(read).collect();
    let says_only = |text: &String| text.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|word| word == "only");
    let strict = words.iter().zip(&read).any(|(text, ages)| ages.is_some() && says_only(text));
    let mut found: Vec<Ages> = read.iter().flatten().copied().collect();
    let all = found.len() == words.len();
    found.dedup();
    match found.as_slice() {
        [one] if all || strict => Some(*one),
        _ => None,
    }
}

fn ages_of(given: &Given<'_>, log: &mut Log) -> Ages {
    let mut age = |keys: [&str; 2]| keys.iter().find_map(|key| years(given, key, log));
    let (least, most) = (age(["minimum_age", "min_age"]), age(["maximum_age", "max_age"]));
    if let (Some(least), Some(most)) = (least, most)
        && least > most
    {
        log.note(&given.path("minimum_age"), &format!("{least} to {most}"), Reason::AgesContradict);
        return Ages::default();
    }
    Ages { least, most }
}

fn years(given: &Given<'_>, key: &str, log: &mut Log) -> Option<u8> {
    let number = given.number(key, log)?;
    if (0.0..=130.0).contains(&number) && number.fract() == 0.0 {
        return Some(number as u8);
    }
    log.note(&given.path(key), &number.to_string(), Reason::NotANumber);
    None
}

/// What the source says in words, each once. `pc_targetAudience` is an extension that one maker of
/// directories adds to UK 1.x.
fn words(given: &Given<'_>, rows: &[Given<'_>], log: &mut Log) -> Vec<String> {
    let own = given.text_of(&["eligibility_description", "eligibility"], log);
    let mut found: Vec<(String, &str)> = own.into_iter().collect();
    found.extend(rows.iter().filter_map(|row| row.text_of(&["eligibility"], log)));
    let audience = given.list("pc_targetAudience", log);
    found.extend(audience.iter().filter_map(|row| row.text_of(&["audienceType"], log)));
    let mut words: Vec<String> = Vec::new();
    for (field, text) in found {
        if let Some(prose) = clean::prose(&field, text, log).filter(|prose| !words.contains(&prose.text)) {
            words.push(prose.text);
        }
    }
    words
}

/// A field `gender` states it; words only when they are nothing but "women only" or the like.
fn women_men(rows: &[Given<'_>], words: &[String], log: &mut Log) -> Fact<WomenMen> {
    let stated: Vec<WomenMen> = rows.iter().filter_map(|row| gender(row.text("gender", log)?)).collect();
    match stated.as_slice() {
        [] => {}
        [first, rest @ ..] if rest.iter().all(|other| other == first) => return Fact::stated(*first),
        _ => return Fact::NotKnown,
    }
    spoken_audience::women_men(words).map_or(Fact::NotKnown, Fact::read_from_text)
}

fn gender(text: &str) -> Option<WomenMen> {
    match text.trim().to_lowercase().as_str() {
        "female" | "f" | "women" | "woman" | "females" | "female only" | "women only" => Some(WomenMen::Women),
        "male" | "m" | "men" | "man" | "males" | "male only" | "men only" => Some(WomenMen::Men),
        "all" | "any" | "both" | "everyone" | "mixed" => Some(WomenMen::Everyone),
        _ => None,
    }
}

/// Papers that one must show.
fn papers(given: &Given<'_>, log: &mut Log) -> Fact<Papers> {
    let mut wanted: Vec<String> = Vec::new();
    for row in given.list("required_documents", log) {
        let text = row.text("document", log).and_then(|text| clean::prose(&row.path("document"), text, log));
        wanted
            .extend(text.map(|prose| prose.text).filter(|text| !wanted.contains(text)).into_iter().collect::<Vec<_>>());
    }
    let is_none = |text: &String| {
        let text = text.trim_end_matches('.').to_lowercase();
        ["none", "no documents", "none needed", "none required", "no documents needed", "no documents required"]
            .contains(&text.as_str())
    };
    match wanted.as_slice() {
        [] => Fact::NotKnown,
        [only] if is_none(only) => Fact::read_from_text(Papers::None),
        _ => Fact::stated(Papers::Proof(Prose::english(wanted.join("\n")))),
    }
}

/// Languages that are spoken, added to those known already; a row that speaks of an interpreter is
/// the other fact. What names no language is reported.
fn languages_in(given: &Given<'_>, listing: &mut Listing, log: &mut Log) {
    let mut plain = true;
    let (mut spoken, mut interpreted) = (Vec::new(), Vec::new());
    for row in given.list("languages", log) {
        let written: Vec<(String, &str)> =
            ["code", "language", "name"].iter().filter_map(|key| row.text_of(&[key], log)).collect();
        if let Some(tag) = written.iter().find_map(|(_, word)| languages::tag(word)) {
            spoken.push(tag.to_string());
            continue;
        }
        let Some((field, word)) = written.last() else { continue };
        let found = spoken_languages::read(word);
        plain &= found.plain_list;
        spoken.extend(found.spoken);
        interpreted.extend(found.interpreted);
        found.unknown.iter().for_each(|part| log.note(field, part, Reason::UnknownLanguage));
    }
    add(&mut listing.languages, spoken, plain);
    add(&mut listing.interpreting, interpreted, false);
}

/// Adds languages to those known; one that was read from text makes the whole list so.
fn add(fact: &mut Fact<Vec<String>>, more: Vec<String>, stated: bool) {
    if more.is_empty() {
        return;
    }
    let stated = stated && fact.evidence() != Some(Evidence::ReadFromText);
    let mut tags = fact.value().cloned().unwrap_or_default();
    tags.extend(more);
    tags.sort();
    tags.dedup();
    *fact = if stated { Fact::stated(tags) } else { Fact::read_from_text(tags) };
}

/// Languages spoken at one place.
pub(super) fn languages_of_place(location: &Given<'_>, listing: &mut Listing, log: &mut Log) {
    languages_in(location, listing, log);
}

/// Languages named as interpreted. Words without a language we know are reported.
fn interpreting(given: &Given<'_>, log: &mut Log) -> Fact<Vec<String>> {
    let Some(text) = given.text("interpretation_services", log) else { return Fact::NotKnown };
    let tags = languages::in_text(text);
    if tags.is_empty() {
        log.note("interpretation_services", text, Reason::WordsNotUnderstood);
        return Fact::NotKnown;
    }
    Fact::read_from_text(tags)
}
