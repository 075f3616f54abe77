//! The real `locales/`: whole, known to the table, and said as `fluent` says them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use come_along::i18n::compile::{LanguageSources, Severity, Source, compile};
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::{Languages, Voice, dates, say};

/// Whether a message that nothing in `src/` says fails the test, or is only printed. To be
/// turned on when the rooms that say them are all there.
const UNUSED_IS_AN_ERROR: bool = true;

/// Functions of `say` that may go unsaid, each with its reason.
const EXEMPT: &[(&str, &str)] = &[];

pub(super) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn table() -> Languages {
    let json = fs::read(root().join("locales/index.json")).unwrap();
    Languages::from_json(&json).unwrap_or_else(|error| panic!("{error}"))
}

/// Files of each language, by tag.
fn files(languages: &Languages) -> BTreeMap<String, Vec<(String, String)>> {
    let of = |tag: &str| {
        // A row without a folder is told once, by `every_folder_has_its_row_and_every_row_its_folder`.
        let folder = fs::read_dir(root().join("locales").join(tag));
        let mut files: Vec<(String, String)> = folder
            .into_iter()
            .flatten()
            .map(|file| file.unwrap().path())
            .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
            .map(|path| {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                (name, fs::read_to_string(&path).unwrap())
            })
            .collect();
        files.sort();
        files
    };
    let rows = languages.rows().iter();
    rows.map(|row| (row.tag.clone(), of(&row.tag))).collect()
}

/// Name and text of every words file.
pub(super) fn every_file() -> Vec<(String, String)> {
    let files = files(&table());
    let named = |(tag, files): (String, Vec<(String, String)>)| {
        files.into_iter().map(move |(name, text)| (format!("{tag}/{name}"), text))
    };
    files.into_iter().flat_map(named).collect()
}

fn chain<'a>(
    languages: &'a Languages,
    files: &'a BTreeMap<String, Vec<(String, String)>>,
    tag: &str,
) -> Vec<LanguageSources<'a>> {
    let chain = languages.chain(tag).into_iter();
    chain
        .map(|row| LanguageSources {
            tag: &row.tag,
            direction: row.direction,
            files: files[&row.tag].iter().map(|(file, text)| Source { file, text }).collect(),
        })
        .collect()
}

#[test]
fn every_language_is_sound_and_its_coverage_is_known() {
    let languages = table();
    let files = files(&languages);
    let mut bad = Vec::new();
    for row in languages.rows() {
        let compiled = compile(&CONTRACT, &chain(&languages, &files, &row.tag));
        let percent = 100 * compiled.own / compiled.total.max(1);
        println!(
            "{:8} {:>5} of {} messages ({percent}%), {} bytes, {:?}{}",
            row.tag,
            compiled.own,
            compiled.total,
            compiled.words.len(),
            row.status,
            if row.offered { "" } else { ", not offered" },
        );
        let problems = compiled.problems.iter();
        bad.extend(
            problems
                .filter(|problem| problem.severity() > Severity::Note || row.tag == "en-GB")
                .map(ToString::to_string),
        );
    }
    assert!(bad.is_empty(), "\n{}", bad.join("\n"));
}

#[test]
fn what_is_offered_is_translated() {
    let languages = table();
    let files = files(&languages);
    let faults: Vec<String> = languages
        .offered()
        .filter_map(|row| compile(&CONTRACT, &chain(&languages, &files, &row.tag)).may_be_offered(&row.tag).err())
        .map(|too_little| too_little.to_string())
        .collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_folder_has_its_row_and_every_row_its_folder() {
    let languages = table();
    for (tag, files) in &files(&languages) {
        let begun = !files.is_empty();
        assert!(
            begun,
            "locales/index.json has a row `{tag}`, but locales/{tag}/ has no .ftl file: begin one, or remove the row"
        );
    }
    for entry in fs::read_dir(root().join("locales")).unwrap() {
        let path = entry.unwrap().path();
        // The words that people type stand beside the languages: many have some that we do not offer.
        let has_words = path.is_dir()
            && !path.ends_with("concepts")
            && fs::read_dir(&path).unwrap().any(|file| file.unwrap().path().extension().is_some_and(|e| e == "ftl"));
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(
            !has_words || languages.get(&name).is_some(),
            "locales/{name} has words, but locales/index.json has no row for it"
        );
    }
}

#[test]
fn every_message_comes_out_as_fluent_says_it() {
    let languages = table();
    let files = files(&languages);
    for row in languages.rows() {
        let compared = crate::judge::compare(&CONTRACT, &chain(&languages, &files, &row.tag));
        println!("{:8} {compared} comparisons with fluent", row.tag);
        assert!(compared >= CONTRACT.entries.len());
    }
}

#[test]
fn days_and_months_are_not_english_elsewhere() {
    let languages = table();
    let files = files(&languages);
    let days = (1..=7).map(|day| chrono::NaiveDate::from_ymd_opt(2027, 2, day).unwrap());
    let msgs: Vec<_> = days.map(|day| dates::weekday(chrono::Datelike::weekday(&day))).collect();
    let names = |tag: &str| -> Vec<String> {
        let compiled = compile(&CONTRACT, &chain(&languages, &files, tag));
        let voice = Voice::read(compiled.words).unwrap();
        msgs.iter().map(|msg| voice.text(msg).text).collect()
    };
    let english = names("en-GB");
    assert_eq!(english.first().map(String::as_str), Some("Monday"));
    let mut faults = Vec::new();
    for row in languages.rows().iter().filter(|row| row.tag != "en-GB") {
        let own_words = files[&row.tag].iter().any(|(name, _)| name == "07-dates.ftl");
        let names = names(&row.tag);
        let same = names.iter().zip(&english).filter(|(ours, english)| own_words && ours == english);
        let ids: Vec<String> = same.map(|(day, _)| format!("weekday-{}", day.to_lowercase())).collect();
        if !ids.is_empty() {
            faults.push(format!("translate {} in locales/{}/07-dates.ftl", ids.join(", "), row.tag));
        }
    }
    assert!(faults.is_empty(), "a date is in one language or in another:\n{}", faults.join("\n"));
}

#[test]
fn a_date_is_said_whole() {
    let languages = table();
    let files = files(&languages);
    let voice = |tag: &str| Voice::read(compile(&CONTRACT, &chain(&languages, &files, tag)).words).unwrap();
    let date = dates::date_words(chrono::NaiveDate::from_ymd_opt(2026, 11, 24).unwrap());
    let time = dates::time_of_day(chrono::NaiveTime::from_hms_opt(10, 0, 0).unwrap());
    let strip = come_along::i18n::strip_isolates;
    let english = voice("en-GB");
    assert_eq!(strip(&english.text(&date).text), "Tuesday 24 November");
    let both = dates::date_with_time(date.clone(), time);
    assert_eq!(strip(&english.text(&both).text), "Tuesday 24 November, 10:00");
    let arabic = voice("ar");
    let spoken = arabic.text(&date);
    assert_eq!(strip(&spoken.text), "\u{200f}الثلاثاء 24 \u{200f}نوفمبر");
    assert_eq!((spoken.tag, spoken.direction.as_str()), ("ar", "rtl"));
    assert_eq!(arabic.text(&say::time_at("\u{2066}10:00\u{2069}")).text, "\u{2066}10:00\u{2069}");
}

/// Each message has its comment: where it stands and what it means.
#[test]
fn every_english_message_tells_its_translators_where_and_what() {
    let languages = table();
    let mut bare = Vec::new();
    for (name, text) in &files(&languages)["en-GB"] {
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
        for entry in &resource.body {
            let fluent_syntax::ast::Entry::Message(message) = entry else {
                continue;
            };
            let comment = message.comment.as_ref().map_or(&[][..], |c| &c.content[..]);
            for wanted in ["Where: ", "Means: "] {
                if !comment.iter().any(|line| line.starts_with(wanted)) {
                    bare.push(format!("{name}: `{}` has no line `# {wanted}`", message.id.name));
                }
            }
        }
    }
    assert!(bare.is_empty(), "\n{}", bare.join("\n"));
}

/// All Rust in `src/`, with the path from the root.
fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn every_message_is_said_somewhere() {
    let mut found = Vec::new();
    sources(&root().join("src"), &mut found);
    let pages = ["index.html", "src/bin/hub/http/help.rs"];
    let page = pages.map(|file| fs::read_to_string(root().join(file)).unwrap()).concat();
    let lines = ["lines.json", "mod.rs"].map(|file| fs::read_to_string(root().join("src/help").join(file)).unwrap());
    let is_said = |function: &str| {
        let id = function.replace('_', "-");
        // The lines of help name their words.
        if lines.iter().any(|file| file.contains(&format!("\"{id}\""))) {
            return true;
        }
        if ["say", "every", "critical", "plain", "numbers"]
            .iter()
            .any(|mark| page.contains(&format!("{{{{{mark} {id}}}}}")))
        {
            return true;
        }
        let call = format!("say::{function}");
        found.iter().any(|(_, text)| {
            text.match_indices(&call).any(|(at, _)| {
                let after = text[at + call.len()..].chars().next();
                !after.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_')
            })
        })
    };
    let functions = CONTRACT.entries.iter().map(|entry| entry.id.replace(['-', '.'], "_"));
    let unsaid: Vec<String> = functions
        .filter(|function| !EXEMPT.iter().any(|(exempt, _)| exempt == function))
        .filter(|function| !is_said(function))
        .collect();
    for function in &unsaid {
        println!("nothing in src/ says say::{function}");
    }
    assert!(!UNUSED_IS_AN_ERROR || unsaid.is_empty(), "{unsaid:?}");
    for (exempt, reason) in EXEMPT {
        assert!(!is_said(exempt), "say::{exempt} is said by now; it need not be exempt ({reason})");
    }
    assert!(is_said("date_full"), "the search itself is broken");
}

/// Only tools may make messages by number; everything else goes through `say`.
#[test]
fn messages_are_made_by_say_alone() {
    let mut found = Vec::new();
    sources(&root().join("src"), &mut found);
    for (name, text) in found {
        let tool = name.starts_with("src/bin/hub/") || name == "src/i18n/msg.rs";
        assert!(tool || !text.contains("for_check("), "{name} makes messages by number");
        let workshop = name.starts_with("src/bin/workshop/") || name == "src/i18n/msg.rs";
        assert!(workshop || !text.contains("for_workshop("), "{name} makes messages by number");
    }
}
