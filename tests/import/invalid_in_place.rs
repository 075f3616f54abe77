//! What the authors of schemas and validators made wrong on purpose, read where it lies: every such
//! file is found, none stops the reader, each record has a fate and whatever is left out a reason.

use crate::stage::{check, data, day, feed};
use come_along::import::{self, Fate, Imported, LeftOutBecause, Mapping, Reason, Settings, Unreadable};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// Names by which authors call what is wrong. Those of `age-testkit` are letters, not lists.
const WRONG: [&str; 9] = [
    "fail",
    "invalid",
    "missing",
    "no_parent",
    "2_digit_year",
    "spelled_out",
    "empty_page",
    "raw-control",
    "malformed",
];

/// How a file of `ohana-api/fixtures` is called in a package.
const TABLES: [(&str, &str); 11] = [
    ("mail_address", "mail_addresses.csv"),
    ("address", "addresses.csv"),
    ("category", "taxonomy.csv"),
    ("contact", "contacts.csv"),
    ("holiday_schedule", "holiday_schedules.csv"),
    ("hs_with", "holiday_schedules.csv"),
    ("regular_schedule", "regular_schedules.csv"),
    ("phone", "phones.csv"),
    ("program", "programs.csv"),
    ("service", "services.csv"),
    ("location", "locations.csv"),
];

/// The sheet of events has no mapping among ours.
const EVENTS: &str = "[columns]\n\"Name\" = \"Name\"\n\"Group\" = \"Local authority\"\n\"Building\" = \"Library name\"\n\
    \"When\" = \"Event date\"\n\"What it is like\" = \"Main outcome\"\n\"Group size\" = \"Attendees\"\n";

fn found(folder: &Path, into: &mut Vec<PathBuf>) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = path.to_string_lossy().to_lowercase();
        if path.is_dir() && !name.ends_with("age-testkit") {
            found(&path, into);
        } else if path.is_file() && WRONG.iter().any(|wrong| name.contains(wrong)) {
            into.push(path);
        }
    }
}

fn rows(bytes: &[u8]) -> usize {
    csv::ReaderBuilder::new().flexible(true).from_reader(bytes).records().count()
}

/// Reads a wrong file in the way that is meant for it: the answer, and how many records there are by
/// another count.
fn read(data: &Path, path: &Path) -> (Result<Imported, Unreadable>, usize) {
    let bytes = fs::read(path).unwrap();
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let settings = Settings::new("data", day(2026, 11, 21));
    if path.starts_with(data.join("libraries-schema")) {
        let mapping = |name: &str| fs::read_to_string(Path::new("examples/mappings").join(name)).unwrap();
        let mapping = match name.as_str() {
            name if name.starts_with("libraries") => mapping("uk-libraries.toml"),
            name if name.starts_with("mobile") => mapping("mobile-libraries.toml"),
            _ => EVENTS.to_owned(),
        };
        let settings = Settings { mapping: Some(Mapping::parse(&mapping).unwrap()), ..settings };
        return (import::read(&bytes, &settings), rows(&bytes));
    }
    if path.starts_with(data.join("ohana-api")) {
        let named = TABLES.iter().find(|(part, _)| name.contains(part)).map_or("organizations.csv", |(_, table)| table);
        let table = if name == "invalid_location_org.csv" { "locations.csv" } else { named };
        let table = if name.starts_with("invalid_service") { "services.csv" } else { table };
        let whole = fs::read_dir(data.join("ohana-api")).unwrap().map(|entry| entry.unwrap().path());
        let mut files: Vec<(String, Vec<u8>)> = whole
            .filter(|path| path.extension().is_some_and(|ending| ending == "csv"))
            .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap()))
            .collect();
        files.iter_mut().filter(|(file, _)| file == table).for_each(|(_, old)| old.clone_from(&bytes));
        assert!(files.iter().any(|(_, content)| *content == bytes), "{name} takes the place of no table");
        let services = files.iter().find(|(file, _)| file == "services.csv").map_or(0, |(_, bytes)| rows(bytes));
        return (import::read_feed(&feed(&files), &settings), services);
    }
    let text: String = String::from_utf8_lossy(&bytes).chars().map(|c| if c < ' ' { ' ' } else { c }).collect();
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{FEFF}')).unwrap_or_default();
    let list = ["content", "contents"].iter().find_map(|key| value.get(key)?.as_array().map(Vec::len));
    (import::read(&bytes, &settings), list.unwrap_or(1))
}

/// What must come of a file: records, kept or mended, left out and why, and a reason that the report
/// must name.
type Must = (&'static str, usize, usize, &'static [LeftOutBecause], Option<Reason>);
const MUST: &[Must] = &[
    ("tests/events_fail.csv", 1, 0, &[LeftOutBecause::NoName], None),
    ("tests/libraries_fail.csv", 1, 0, &[LeftOutBecause::MappingSkips], None),
    ("tests/mobile-library-stops-fail.csv", 1, 0, &[LeftOutBecause::NoName], None),
    ("fixtures/invalid_service.csv", 1, 0, &[LeftOutBecause::NoName], None),
    ("fixtures/invalid_service_location.csv", 1, 1, &[], None),
    ("fixtures/hs_with_2_digit_year.csv", 23, 21, NOT_RUNNING, Some(Reason::NotADate)),
    ("fixtures/hs_with_spelled_out_date.csv", 23, 21, NOT_RUNNING, Some(Reason::NotADate)),
    ("services-page1-raw-control-chars.json.txt", 24, 24, &[], Some(Reason::Mojibake)),
    ("Fail/organization_list.json", 1, 0, NOT_A_SERVICE, None),
    ("Fail/service_full.json", 1, 1, &[], Some(Reason::NotAnEmail)),
    ("Fail/service_at_location_full.json", 1, 1, &[], Some(Reason::NotOnEarth)),
    ("Fail/service_list.json", 4, 0, &[LeftOutBecause::NoName; 3], None),
    ("Fail/taxonomy.json", 1, 0, NOT_A_SERVICE, None),
    ("Fail/taxonomy_list.json", 1, 0, NOT_A_SERVICE, None),
    ("Fail/taxonomy_term.json", 1, 0, NOT_A_SERVICE, None),
    ("Fail/taxonomy_term_list.json", 1, 0, NOT_A_SERVICE, None),
];
const NOT_A_SERVICE: &[LeftOutBecause] = &[LeftOutBecause::NotAService];
const NOT_RUNNING: &[LeftOutBecause] = &[LeftOutBecause::NotRunning; 2];

/// What is said to hang on something that is not there, is told with the table that says so.
const NOWHERE: &[(&str, &str)] = &[
    ("invalid_service_location.csv", "services.csv (by location_id)"),
    ("missing_address.csv", "addresses.csv"),
    ("regular_schedule_with_no_parent.csv", "regular_schedules.csv"),
    ("phone_with_no_parent.csv", "phones.csv"),
    ("contact_with_no_parent.csv", "contacts.csv"),
    ("holiday_schedule_with_no_parent.csv", "holiday_schedules.csv"),
];

#[test]
fn what_was_made_wrong_on_purpose_is_told() {
    let Some(data) = data() else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return;
    };
    let mut paths = Vec::new();
    found(&data, &mut paths);
    paths.sort();
    assert!(paths.len() >= 40, "only {} files were found", paths.len());
    let (mut told_of_none, mut musts) = (NOWHERE.len(), MUST.len());
    println!("{:<62} {:>7} {:>5} {:>6} {:>6} {:>4}  why", "file", "records", "kept", "mended", "merged", "out");
    for path in &paths {
        let name = path.strip_prefix(&data).unwrap().to_string_lossy().into_owned();
        let (answer, records) = read(&data, path);
        let must = MUST.iter().find(|(file, ..)| name.ends_with(file));
        let imported = match answer {
            Ok(imported) => imported,
            Err(error) => {
                println!("{name:<62} cannot be read: {error}");
                assert!(error.to_string().ends_with('.') && must.is_none(), "{error}");
                continue;
            }
        };
        check(&imported, records);
        let counts = imported.report.counts();
        let mut because: Vec<LeftOutBecause> = Vec::new();
        for line in &imported.report.records {
            if let Fate::LeftOut(why) = line.fate {
                because.push(why);
            }
        }
        let mut reasons: Vec<Reason> = imported.report.problems().map(|problem| problem.reason).collect();
        reasons.sort();
        reasons.dedup();
        let nowhere: usize = imported.report.tables.iter().map(|line| line.nowhere + line.no_key).sum();
        println!(
            "{name:<62} {:>7} {:>5} {:>6} {:>6} {:>4}  {because:?} {reasons:?} {nowhere} rows of no owner",
            counts.records, counts.kept, counts.mended, counts.merged, counts.left_out
        );
        assert_eq!(because.len(), counts.left_out);
        if let Some((_, table)) = NOWHERE.iter().find(|(file, _)| name.ends_with(file)) {
            let told = imported.report.tables.iter().filter(|line| line.nowhere + line.no_key > 0);
            assert!(told.clone().any(|line| line.table == *table), "{name}: {:?}", told.collect::<Vec<_>>());
            told_of_none -= 1;
        }
        if let Some((_, records, kept, out, reason)) = must {
            assert_eq!((counts.records, counts.kept + counts.mended), (*records, *kept), "{name}");
            assert_eq!(because, *out, "{name}");
            assert!(reason.is_none_or(|reason| reasons.contains(&reason)), "{name}: {reasons:?}");
            musts -= 1;
        }
    }
    assert_eq!((told_of_none, musts), (0, 0), "files that are no longer there");
}
