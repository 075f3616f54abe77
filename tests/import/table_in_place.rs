//! `make table-import`: every file of others that is at hand, what became of its records, and how many there are by a
//! count of our own that does not use the readers. Into `target/tables/import.json` and `.txt`, and
//! `target/tables/sources.toml`, by which `hub import` makes one directory of them all.

use crate::stage::{data, day};
use come_along::import::{self, Fate, Feed, FeedFile, Mapping, Report, Settings};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Somebody's own spreadsheets: the mapping, the file with the rows, and those that are joined.
const MAPPED: &[(&str, &str, &[&str])] = &[
    (
        "asylumjourney-sheffield.toml",
        "asylumjourney-sheffield/services.json",
        &["asylumjourney-sheffield/providers.json"],
    ),
    ("mobile-libraries.toml", "mobile-libraries/aberdeenshire.csv", &[]),
    ("mobile-libraries.toml", "mobile-libraries/bath_and_north_east_somerset.csv", &[]),
    ("mobile-libraries.toml", "mobile-libraries/east_riding_of_yorkshire.csv", &[]),
    ("mobile-libraries.toml", "mobile-libraries/essex.csv", &[]),
    ("mobile-libraries.toml", "mobile-libraries/hillingdon.csv", &[]),
    ("mobile-libraries.toml", "mobile-libraries/somerset.csv", &[]),
    ("outpost-import-csv.toml", "outpost-import-csv/services--with-sample-data.csv", &[]),
    ("outpost-import-csv.toml", "outpost-import-csv/services_valid.csv", &[]),
    ("suffolk-libraries.toml", "suffolk-libraries/recurrents.csv", &["suffolk-libraries/libraries.csv"]),
    ("suffolk-library-events.toml", "suffolk-libraries/events.csv", &["suffolk-libraries/libraries.csv"]),
    ("uk-libraries.toml", "uk-libraries/libraries.csv", &[]),
];
/// Folders that are one package of tables.
const PACKAGES: &[&str] = &[
    "miami-211-hsds-tabular/data",
    "sample-hsds-datapackage/all_resources",
    "sample-hsds-datapackage/simple",
    "hsds-3-specification/examples/csv",
    "oruk-uk-profile-3.0/examples/csv",
];
/// Of `hub import`: real lists. Examples of a standard and made-up rows are not for people to read.
const REAL: &[&str] = &[
    "asylumjourney",
    "mobile-libraries",
    "suffolk-libraries",
    "uk-libraries",
    "miami",
    "warm-spaces",
    "placecal",
    "oruk-1.x-bristol-live-page/services-page1-first25",
    "openactive-live-feed-samples",
    "scout-x-buckinghamshire/service.json",
];
/// Why files are no lists of things to go to, by what stands in their path; the first that fits.
const NO_LIST: &[(&str, &str)] = &[
    ("age-testkit", "letters for testing the sealing"),
    ("/schema/", "describes a format"),
    ("schema.", "describes a format"),
    ("oruk-1.0-schemas", "describes a format"),
    ("libraries-schema/events.json", "describes a format"),
    ("libraries-schema/libraries.json", "describes a format"),
    ("libraries-schema/mobile-library-stops.json", "describes a format"),
    ("libraries-schema", "rows for testing a format of tables that no feed we know of uses"),
    ("datapackage.json", "describes a package of tables"),
    ("DataPackage", "describes a package of tables"),
    ("openapi", "describes an interface"),
    ("endpoints.json", "describes an interface"),
    ("vocab/", "words of a vocabulary"),
    ("axonom", "words of a vocabulary"),
    ("activity-list", "words of a vocabulary"),
    ("categories.json", "words of a vocabulary"),
    ("stages.json", "words of a vocabulary"),
    ("suitabilities", "words of a vocabulary"),
    ("send_needs", "words of a vocabulary"),
    ("accessibilities.json", "words of a vocabulary"),
    ("oe.json", "words of a vocabulary"),
    ("postcodes/", "postcodes with their points"),
    ("warm-spaces/", "postcodes and names of sources, not places"),
    ("-originals.zip", "notes in Markdown, from which the table beside them was made"),
    ("-derived.csv", "the same as the JSON beside it, flattened"),
    ("resources.json", "leaflets to print"),
    ("branches.csv", "the same libraries as in libraries.csv"),
    ("custom-fields", "a part of a form"),
    ("outpost-import-csv/services.csv", "a form with no row in it"),
    ("ohana-api", "tables of a program of its own, joined by other keys; nobody in Britain publishes them"),
    ("api_details", "answers of a checking service"),
    ("dashboard", "answers of a checking service"),
    ("V1_", "answers of a checking service"),
    ("mock-hsds-api/root", "describes an interface"),
    ("tabular.json", "describes a format"),
    ("examples/base.json", "describes a format"),
    ("oruk-1.x-human-services", "describes a format"),
];

struct Row {
    name: String,
    format: &'static str,
    counted: usize,
    seconds: f64,
    outcome: Result<Report, String>,
}

#[test]
#[ignore = "a table of other people's files: make table-import"]
fn table_of_every_file() {
    let Some(data) = data() else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return;
    };
    let mut rows = Vec::new();
    let mut sources =
        String::from("# Made by: make table-import. Every real list that is at hand, as one directory.\n");
    let mut done: Vec<PathBuf> = Vec::new();
    for (mapping, first, others) in MAPPED {
        let files: Vec<&str> = std::iter::once(first).chain(*others).copied().collect();
        done.extend(files.iter().map(|file| data.join(file)));
        let counted = if first.ends_with(".json") {
            json_at(&data.join(first), "_embedded/services")
        } else {
            csv_rows(&data.join(first))
        };
        rows.push(row(&data, first, &files, "spreadsheet, by mapping", Some(mapping), counted));
        add_source(&mut sources, &data, first, &files, Some(mapping));
    }
    for package in PACKAGES {
        let files: Vec<String> = files_in(&data.join(package)).iter().map(|path| below(&data, path)).collect();
        let files: Vec<&str> = files.iter().map(String::as_str).filter(|file| file.ends_with(".csv")).collect();
        done.extend(files.iter().map(|file| data.join(file)));
        let counted = csv_rows(&data.join(package).join("services.csv"));
        rows.push(row(&data, package, &files, "HSDS tables", None, counted));
        add_source(&mut sources, &data, package, &[package], None);
    }
    let tiles: Vec<String> = files_in(&data.join("warm-spaces/tiles")).iter().map(|path| below(&data, path)).collect();
    let tiles: Vec<&str> = tiles.iter().map(String::as_str).collect();
    done.extend(tiles.iter().map(|file| data.join(file)));
    rows.push(row(&data, "warm-spaces/tiles", &tiles, "GeoJSON tiles", None, features(&data, &tiles)));
    add_source(&mut sources, &data, "warm-spaces/tiles", &["warm-spaces/tiles"], None);
    let mut not_suitable = Vec::new();
    for path in files_in(&data) {
        let name = below(&data, &path);
        let ending = path.extension().map(|ending| ending.to_string_lossy().into_owned()).unwrap_or_default();
        if done.contains(&path) {
            continue;
        } else if let Some((_, why)) = NO_LIST.iter().find(|(part, _)| name.contains(part)) {
            not_suitable.push((name, (*why).to_owned()));
        } else if ["json", "jsonld", "ics", "txt"].contains(&ending.as_str()) {
            let format = if ending == "ics" { "iCalendar" } else { "JSON" };
            let row = row(&data, &name, &[&name], format, None, by_hand(&path));
            match &row.outcome {
                Err(why) => not_suitable.push((name, why.clone())),
                Ok(_) => {
                    add_source(&mut sources, &data, &name, &[&name], None);
                    rows.push(row);
                }
            }
        } else {
            not_suitable.push((name, "words for people, or a format of no list".to_owned()));
        }
    }
    tell(&rows, &not_suitable, &sources);
    let off: Vec<&str> = rows.iter().filter(|row| !agrees(row)).map(|row| row.name.as_str()).collect();
    assert!(off.is_empty(), "the counts differ: {off:?}");
}

fn agrees(row: &Row) -> bool {
    row.outcome.as_ref().is_ok_and(|report| report.counts().records == row.counted)
}

/// Reads files as one feed.
fn row(data: &Path, name: &str, files: &[&str], format: &'static str, mapping: Option<&str>, counted: usize) -> Row {
    let bytes: Vec<Vec<u8>> = files.iter().map(|file| fs::read(data.join(file)).unwrap()).collect();
    let named = |file: &&str| Path::new(*file).file_name().unwrap().to_str().unwrap().to_owned();
    let names: Vec<String> = files.iter().map(named).collect();
    let feed = Feed { files: names.iter().zip(&bytes).map(|(name, bytes)| FeedFile { name, bytes }).collect() };
    let mapping = mapping
        .map(|file| Mapping::parse(&fs::read_to_string(Path::new("examples/mappings").join(file)).unwrap()).unwrap());
    let settings = Settings { mapping, ..Settings::new("data", day(2026, 11, 21)) };
    let begun = Instant::now();
    let read = import::read_feed(&feed, &settings);
    let seconds = begun.elapsed().as_secs_f64();
    let outcome = read.map(|imported| imported.report).map_err(|why| why.to_string());
    Row { name: name.to_owned(), format, counted, seconds, outcome }
}

fn files_in(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(files_in(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

fn below(data: &Path, path: &Path) -> String {
    path.strip_prefix(data).unwrap().to_str().unwrap().to_owned()
}

/// Rows with anything in them, after the row of titles.
fn csv_rows(path: &Path) -> usize {
    let bytes = fs::read(path).unwrap();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
    reader.records().flatten().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).count()
}

fn value(path: &Path) -> Value {
    let text = String::from_utf8_lossy(&fs::read(path).unwrap()).into_owned();
    let text: String = text.chars().map(|c| if c < ' ' { ' ' } else { c }).collect();
    serde_json::from_str(text.trim_start_matches('\u{FEFF}')).unwrap_or_default()
}

fn json_at(path: &Path, pointer: &str) -> usize {
    value(path).pointer(&format!("/{pointer}")).and_then(Value::as_array).map_or(0, Vec::len)
}

/// Points of tiles: one that lies on an edge stands in several and is one record.
fn features(data: &Path, tiles: &[&str]) -> usize {
    let each = tiles.iter().map(|tile| value(&data.join(tile))["features"].as_array().map_or(0, Vec::len));
    each.sum()
}

/// The records of a file: of the list that it is or holds, of its items, or the one that it is.
fn by_hand(path: &Path) -> usize {
    if path.extension().is_some_and(|ending| ending == "ics") {
        return String::from_utf8_lossy(&fs::read(path).unwrap())
            .lines()
            .filter(|line| line.trim() == "BEGIN:VEVENT")
            .count();
    }
    let value = value(path);
    let lists = ["content", "contents", "services", "items", "@graph"];
    let list = lists.iter().find_map(|key| value.get(key)?.as_array().map(Vec::len));
    list.or_else(|| value.as_array().map(Vec::len)).unwrap_or(1)
}

fn add_source(sources: &mut String, data: &Path, name: &str, files: &[&str], mapping: Option<&str>) {
    if !REAL.iter().any(|real| name.contains(real)) {
        return;
    }
    let plain = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' };
    let id: String = name.rsplit_once('.').map_or(name, |(stem, _)| stem).chars().map(plain).take(60).collect();
    let at: Vec<String> = files.iter().map(|file| format!("{:?}", data.join(file))).collect();
    let licence = licence_of(name);
    write!(
        sources,
        "\n[[source]]\nid = \"{id}\"\nat = [{}]\nname = \"{name}\"\nlicence = \"{licence}\"\n",
        at.join(", ")
    )
    .unwrap();
    writeln!(sources, "credit = \"From {name}\"").unwrap();
    if let Some(mapping) = mapping {
        let mapping = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/mappings").join(mapping);
        writeln!(sources, "mapping = {mapping:?}").unwrap();
    }
}

/// As the list of the files states it.
fn licence_of(name: &str) -> &'static str {
    match name {
        _ if name.contains("openactive") => "Creative Commons Attribution 4.0",
        _ if name.contains("mobile-libraries") => "MIT",
        _ if name.contains("scout-x") => "Apache 2.0, of the repository",
        _ => "No licence stated: for testing only, not to be published",
    }
}

fn tell(rows: &[Row], not_suitable: &[(String, String)], sources: &str) {
    let mut text = format!(
        "{:<66} {:<24} {:>7} {:>7} {:>6} {:>6} {:>6} {:>6} {:>8} {:>8}  why\n",
        "file", "format", "counted", "records", "kept", "mended", "merged", "out", "listings", "seconds"
    );
    let mut values = Vec::new();
    for row in rows {
        let report = row.outcome.as_ref().unwrap_or_else(|why| panic!("{}: {why}", row.name));
        let counts = report.counts();
        let mut why: BTreeMap<String, usize> = BTreeMap::new();
        report.left_out().for_each(|(_, because)| *why.entry(format!("out: {}", because.says())).or_default() += 1);
        let mut why: Vec<(String, usize)> = why.into_iter().collect();
        why.extend(report.by_reason().into_iter().take(3).map(|one| (one.reason.says().to_owned(), one.records)));
        let said = why.iter().map(|(why, count)| format!("{count} {why}")).collect::<Vec<_>>().join("; ");
        writeln!(
            text,
            "{:<66} {:<24} {:>7} {:>7} {:>6} {:>6} {:>6} {:>6} {:>8} {:>8.2}  {said}",
            row.name,
            row.format,
            row.counted,
            counts.records,
            counts.kept,
            counts.mended,
            counts.merged,
            counts.left_out,
            report.listings,
            row.seconds
        )
        .unwrap();
        values.push(json!({
            "file": row.name, "format": row.format, "counted": row.counted, "records": counts.records, "kept": counts.kept,
            "mended": counts.mended, "merged": counts.merged, "left_out": counts.left_out, "listings": report.listings,
            "seconds": row.seconds, "why": said, "agrees": agrees(row),
            "first_left_out": report.records.iter().find(|line| matches!(line.fate, Fate::LeftOut(_))).map(|line| line.to_string()),
        }));
    }
    writeln!(text, "\nNot suitable: {} files", not_suitable.len()).unwrap();
    not_suitable.iter().for_each(|(name, why)| writeln!(text, "  {name:<84} {why}").unwrap());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tables");
    fs::create_dir_all(&folder).unwrap();
    let left: Vec<Value> = not_suitable.iter().map(|(file, why)| json!({"file": file, "why": why})).collect();
    let all = json!({"files": values, "not_suitable": left});
    fs::write(folder.join("import.json"), serde_json::to_string_pretty(&all).unwrap() + "\n").unwrap();
    fs::write(folder.join("import.txt"), &text).unwrap();
    fs::write(folder.join("sources.toml"), sources).unwrap();
    println!("{text}");
}
