//! Who can come, in which languages, with which papers.

use crate::import::given::{Given, Log};
use crate::import::report::Reason;
use crate::import::{clean, languages};
use crate::model::*;

/// Reads everything about who can come into the listing.
pub(super) fn read(given: &Given<'_>, listing: &mut Listing, log: &mut Log) {
    // UK 1.x writes the plural of a table by adding an s; HSDS 2 writes `eligibility`.
    let rows = given.lists(&["eligibilitys", "eligibilities"], log);
    listing.ages = ages(given, &rows, log);
    let words = words(given, &rows, log);
    listing.women_men = women_men(&rows, &words, log);
    listing.who_can_come = (!words.is_empty())
        .then(|| clean::prose("eligibility", &words.join("\n"), log))
        .flatten()
        .map_or(Fact::NotKnown, Fact::stated);
    listing.papers = papers(given, log);
    listing.languages = languages_in(given, Fact::NotKnown, log);
    listing.interpreting = interpreting(given, log);
}

/// Youngest and oldest, of the service or, when it has none, of all its rows alike. Rows that
/// differ are not added up: "0 to 5" and "60 and over" is not "0 and over".
fn ages(given: &Given<'_>, rows: &[Given<'_>], log: &mut Log) -> Fact<Ages> {
    let own = ages_of(given, log);
    let mut of_rows: Vec<Ages> = rows.iter().map(|row| ages_of(row, log)).collect();
    of_rows.dedup();
    let ages = match (own, of_rows.as_slice()) {
        (own, _) if own != Ages::default() => own,
        (_, [only]) => *only,
        _ => Ages::default(),
    };
    if ages == Ages::default() { Fact::NotKnown } else { Fact::stated(ages) }
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
    let mut read: Vec<WomenMen> = words.iter().filter_map(|text| only(text)).collect();
    read.dedup();
    match read.as_slice() {
        [one] => Fact::read_from_text(*one),
        _ => Fact::NotKnown,
    }
}

fn gender(text: &str) -> Option<WomenMen> {
    match text.trim().to_lowercase().as_str() {
        "female" | "f" | "women" | "woman" | "females" | "female only" | "women only" => Some(WomenMen::Women),
        "male" | "m" | "men" | "man" | "males" | "male only" | "men only" => Some(WomenMen::Men),
        "all" | "any" | "both" | "everyone" | "mixed" => Some(WomenMen::Everyone),
        _ => None,
    }
}

fn only(text: &str) -> Option<WomenMen> {
    let text = text.trim().trim_end_matches(['.', '!']).to_lowercase().replace('-', " ");
    match text.as_str() {
        "women only" | "female only" | "females only" | "ladies only" | "only women" | "for women only"
        | "only for women" => Some(WomenMen::Women),
        "men only" | "male only" | "males only" | "only men" | "for men only" | "only for men" => Some(WomenMen::Men),
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

/// Languages that are spoken, added to those known already.
fn languages_in(given: &Given<'_>, known: Fact<Vec<String>>, log: &mut Log) -> Fact<Vec<String>> {
    let mut tags: Vec<String> = known.value().cloned().unwrap_or_default();
    for row in given.list("languages", log) {
        let written: Vec<(String, &str)> =
            ["code", "language", "name"].iter().filter_map(|key| row.text_of(&[key], log)).collect();
        let found: Vec<String> = written
            .iter()
            .find_map(|(_, word)| languages::tag(word).map(|tag| vec![tag.to_string()]))
            .or_else(|| written.iter().map(|(_, word)| languages::in_text(word)).find(|tags| !tags.is_empty()))
            .unwrap_or_default();
        if let ([], Some((field, word))) = (found.as_slice(), written.last()) {
            log.note(field, word, Reason::UnknownLanguage);
        }
        tags.extend(found);
    }
    tags.sort();
    tags.dedup();
    if tags.is_empty() { Fact::NotKnown } else { Fact::stated(tags) }
}

/// Languages spoken at one place.
pub(super) fn languages_of_place(location: &Given<'_>, listing: &mut Listing, log: &mut Log) {
    listing.languages = languages_in(location, std::mem::take(&mut listing.languages), log);
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
