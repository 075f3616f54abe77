//! Other people's spreadsheets, by the mapping files in `examples/mappings/`: real files counted by
//! hand, faults in mappings, any order of rows.

use crate::stage::{check, data, day, feed, published, settings};
use come_along::import::{self, Fate, Feed, Imported, LeftOutBecause, Mapping, Reason, Settings, Unreadable};
use std::collections::HashMap;
use std::fs;
use std::path::Path;

fn mapping(name: &str) -> Mapping {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/mappings").join(name);
    Mapping::parse(&fs::read_to_string(file).unwrap()).unwrap()
}

/// A mapping of ours and the files that it is for, read in place; nothing when they are not at hand.
fn in_place(name: &str, files: &[&str]) -> Option<(Imported, Vec<Vec<u8>>)> {
    let Some(data) = data() else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return None;
    };
    let bytes: Vec<Vec<u8>> = files.iter().map(|file| fs::read(data.join(file)).unwrap()).collect();
    let named: Vec<(&str, &[u8])> = files.iter().copied().zip(bytes.iter().map(Vec::as_slice)).collect();
    let settings = Settings { mapping: Some(mapping(name)), ..Settings::new("data", day(2026, 11, 21)) };
    let imported = import::read_feed(&feed(&named), &settings).unwrap();
    let facts = imported.report.facts.iter().filter(|share| share.known > 0);
    let known: Vec<String> = facts.map(|share| format!("{} {}", share.fact, share.known)).collect();
    println!("{name} {files:?}: {:?}; {}", imported.report.counts(), known.join(", "));
    imported.report.tables.iter().for_each(|line| println!("  {line}"));
    let mut reasons: HashMap<Reason, usize> = HashMap::new();
    imported.report.problems().for_each(|problem| *reasons.entry(problem.reason).or_default() += 1);
    println!("  {reasons:?}");
    Some((imported, bytes))
}

fn walk(bytes: &[u8]) -> Vec<HashMap<String, String>> {
    csv::Reader::from_reader(bytes).deserialize().map(Result::unwrap).collect()
}

fn known(imported: &Imported, fact: &str) -> usize {
    imported.report.facts.iter().find(|share| share.fact == fact).unwrap().known
}

#[test]
fn library_sessions_with_their_venues() {
    let files = ["suffolk-libraries/recurrents.csv", "suffolk-libraries/libraries.csv"];
    let Some((imported, bytes)) = in_place("suffolk-libraries.toml", &files) else { return };
    let (rows, venues) = (walk(&bytes[0]), walk(&bytes[1]));
    check(&imported, rows.len());
    let is_venue = |row: &&HashMap<String, String>| {
        venues.iter().any(|venue| venue["branch-unique-id"] == row["recurrent-location"])
    };
    let line = &imported.report.tables[0];
    assert_eq!((line.rows, line.joined), (rows.len(), rows.iter().filter(is_venue).count()));
    assert_eq!(line.nowhere, 1, "one key is misspelt");
    assert_eq!(imported.report.counts().left_out, 0);
    let timed = rows.iter().filter(|row| !row["recurrent-day"].is_empty()).count();
    let merged = imported.report.counts().merged;
    assert_eq!((known(&imported, "when"), known(&imported, "cost")), (timed - merged, 0));
    // The only key that leads nowhere has no building, so no postcode and no point.
    assert_eq!(known(&imported, "point"), rows.len() - merged - 1, "postcodes are placed");
}

#[test]
fn dated_events_with_prices_in_words() {
    let files = ["suffolk-libraries/events.csv", "suffolk-libraries/libraries.csv"];
    let Some((imported, bytes)) = in_place("suffolk-library-events.toml", &files) else { return };
    let rows = walk(&bytes[0]);
    check(&imported, rows.len());
    let dated = rows.iter().filter(|row| !row["event-start-date"].trim().is_empty()).count();
    assert_eq!(known(&imported, "when"), dated);
}

#[test]
fn libraries_with_their_hours() {
    let Some((imported, bytes)) = in_place("uk-libraries.toml", &["uk-libraries/libraries.csv"]) else { return };
    let rows = walk(&bytes[0]);
    check(&imported, rows.len());
    let closed = rows.iter().filter(|row| !row["Year closed"].trim().is_empty()).count();
    assert_eq!(imported.report.counts().left_out, closed);
    assert_eq!(imported.listings.len() + imported.report.counts().merged, rows.len() - closed);
}

#[test]
fn stops_of_library_buses() {
    for council in
        ["aberdeenshire", "bath_and_north_east_somerset", "east_riding_of_yorkshire", "essex", "hillingdon", "somerset"]
    {
        let file = format!("mobile-libraries/{council}.csv");
        let Some((imported, bytes)) = in_place("mobile-libraries.toml", &[&file]) else { return };
        let rows = walk(&bytes[0]);
        check(&imported, rows.len());
        let made = rows.len() - imported.report.counts().merged;
        assert_eq!((imported.listings.len(), known(&imported, "when"), known(&imported, "point")), (made, made, made));
        let patterns = imported
            .listings
            .iter()
            .filter(|listing| listing.when.value().is_some_and(|when| !when.sessions.is_empty()));
        assert_eq!(patterns.count(), made, "every stop has a pattern that counts");
    }
}

#[test]
fn a_list_of_objects_with_a_second_one() {
    let files = ["asylumjourney-sheffield/services.json", "asylumjourney-sheffield/providers.json"];
    let Some((imported, bytes)) = in_place("asylumjourney-sheffield.toml", &files) else { return };
    let value: serde_json::Value = serde_json::from_slice(&bytes[0]).unwrap();
    let services = value["_embedded"]["services"].as_array().unwrap();
    check(&imported, services.len());
    let offers = |count: usize| {
        services.iter().filter(|service| service["_embedded"]["providers"].as_array().unwrap().len() == count).count()
    };
    let line = &imported.report.tables[0];
    assert!(line.joined <= offers(1), "of several providers none is chosen");
    assert_eq!(line.no_key, offers(0));
}

#[test]
fn the_sheet_of_a_council_and_points_of_a_map() {
    let outpost = "outpost-import-csv/services--with-sample-data.csv";
    let Some((imported, bytes)) = in_place("outpost-import-csv.toml", &[outpost]) else { return };
    let rows = walk(&bytes[0]);
    check(&imported, rows.len());
    let shown = rows.iter().filter(|row| row["import_id_reference"].is_empty() && row["visible"] != "FALSE").count();
    assert_eq!(imported.listings.len(), shown);
    let Some((imported, bytes)) = in_place("warm-spaces.toml", &["warm-spaces/tiles/10/504/340.geojson"]) else {
        return;
    };
    let value: serde_json::Value = serde_json::from_slice(&bytes[0]).unwrap();
    check(&imported, value["features"].as_array().unwrap().len());
}

#[test]
fn faults_name_line_key_and_what_is_allowed() {
    for (text, line, key, part) in [
        ("[columns]\n\"Nmae\" = \"x\"\n", 2, "columns.Nmae", "Name / Code"),
        ("[columns]\n\"Name\" = 3\n", 2, "columns.Name", "{ always"),
        ("[rows]\nfile = \"a\"\n\n[columns]\n\"Name\" = \"{x|nolist}\"\n", 5, "columns.Name", "[words.nolist]"),
        ("[columns]\n\"Name\" = \"{x\"\n", 2, "columns.Name", "{column}"),
        ("[[skip]]\ncolumn = \"a\"\nwhen = \"maybe\"\n[columns]\n\"Name\" = \"x\"\n", 3, "skip.when", "\"filled\""),
        ("[join.v]\nfile = \"a\"\nhere = \"b\"\n[columns]\n\"Name\" = \"x\"\n", 1, "join.v.there", "needs it"),
        ("[row]\n[columns]\n\"Name\" = \"x\"\n", 1, "row", "source, rows"),
        ("[columns]\n\"Name\" = { part = [\"x\"] }\n", 2, "columns.Name.part", "always, parts"),
        ("[columns]\nCode = \"x\"\n", 1, "columns.Name", "needs it"),
        ("[columns\n", 1, "(the file)", "TOML"),
    ] {
        let fault = Mapping::parse(text).unwrap_err();
        assert_eq!((fault.line, fault.key.as_str()), (line, key), "{fault}");
        assert!(fault.allowed.contains(part), "{fault}");
    }
}

fn simple(text: &str) -> Settings {
    Settings { mapping: Some(Mapping::parse(text).unwrap()), ..settings() }
}

#[test]
fn a_mapping_that_does_not_fit_says_so() {
    let by = simple("[columns]\n\"Name\" = \"Titel\"\n");
    let error = import::read(b"Title,Day\nTea,Monday\n", &by).unwrap_err();
    assert!(matches!(&error, Unreadable::NotAColumn { column, .. } if column == "Titel"), "{error}");
    let by = simple("[join.v]\nfile = \"v.csv\"\nhere = \"a\"\nthere = \"b\"\n[columns]\n\"Name\" = \"a\"\n");
    let files = [("x.csv", "a\n1\n"), ("y.csv", "b\n1\n")];
    assert!(matches!(import::read_feed(&feed(&files), &by), Err(Unreadable::NoFile { .. })));
    let by = simple("[rows]\nlist = \"a.b\"\n[columns]\n\"Name\" = \"n\"\n");
    assert_eq!(import::read(b"{\"a\": {}}", &by), Err(Unreadable::NoRecords));
}

#[test]
fn encodings_delimiters_and_line_ends() {
    let by = simple("[columns]\n\"Name\" = \"Title\"\n\"What it is like\" = \"About\"\n");
    let plain = import::read("Title,About\nCafé,It is £5\n".as_bytes(), &by).unwrap();
    assert_eq!(plain.listings[0].name.text, "Café");
    for text in
        ["\u{FEFF}title;about\r\nCafé;It is £5\r\n", "Title\tAbout\rCafé\tIt is £5\r", " TITLE |About\nCafé|It is £5"]
    {
        assert_eq!(import::read(text.as_bytes(), &by).unwrap().listings, plain.listings, "{text:?}");
    }
    let latin = import::read(b"Title,About\nCaf\xE9,It is \xA35\n", &by).unwrap();
    assert_eq!((latin.listings, latin.report.feed_repairs), (plain.listings, vec![(Reason::NotUtf8, 2)]));
    let wide: Vec<u8> = "\u{FEFF}Title".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(import::read(&wide, &by), Err(Unreadable::WrongEncoding));
}

#[test]
fn what_a_column_cannot_hold_stays_in_words() {
    let by = simple("[columns]\n\"Name\" = \"n\"\n\"When\" = \"w\"\n\"Cost\" = \"c\"\n\"Ages\" = \"a\"\n");
    let sheet = "n,w,c,a\nTea,Monday 10:00; when it is dry,free helper/carer,about 12\n";
    let imported = import::read(sheet.as_bytes(), &by).unwrap();
    let listing = format!("{:?}", imported.listings[0]);
    for words in ["when it is dry", "free helper/carer", "about 12", "Weekly"] {
        assert!(listing.contains(words), "{words}: {listing}");
    }
    assert!(!listing.contains("value: Free"), "{listing}");
    assert_eq!(imported.report.counts().kept, 1);
}

#[test]
fn the_order_of_rows_does_not_matter() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/sheet_by_mapping");
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap();
    let by = simple(&read("mapping.toml"));
    let (sessions, venues) = (read("sessions.csv"), read("venues.csv"));
    let one = import::read_feed(&feed(&[("sessions.csv", &sessions), ("venues.csv", &venues)]), &by).unwrap();
    let skips = |line: &import::RecordLine| line.fate == Fate::LeftOut(LeftOutBecause::MappingSkips);
    assert_eq!(one.report.records.iter().filter(|line| skips(line)).count(), 2);
    // A record of the sheet begins with its number.
    let (header, rows) = sessions.split_once("\r\n").unwrap();
    let mut records: Vec<String> = Vec::new();
    for line in rows.split_inclusive("\r\n") {
        match line.starts_with(|c: char| c.is_ascii_digit()) {
            true => records.push(line.to_string()),
            false => records.last_mut().unwrap().push_str(line),
        }
    }
    records.reverse();
    let turned = format!("{header}\r\n{}", records.concat());
    let files = [("venues.csv", &venues), ("sessions.csv", &turned)];
    let other = import::read_feed(&Feed { files: feed(&files).files }, &by).unwrap();
    assert_eq!(published(&one.listings), published(&other.listings));
    assert_eq!(one.report.counts(), other.report.counts());
}
