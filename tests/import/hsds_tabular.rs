//! HSDS as tables: real packages counted by hand, broken packages, any order of rows.

use crate::stage::{check, data, day, feed, published, settings};
use come_along::import::{self, Imported, LeftOutBecause, Settings, Unreadable};
use come_along::import::{Fate, Reason, TableLine};
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::Path;
use std::time::Instant;

type Files = Vec<(String, Vec<u8>)>;

fn read(files: &Files) -> Result<Imported, Unreadable> {
    import::read_feed(&feed(files), &settings())
}

/// A package of texts.
fn package(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(name, text)| ((*name).to_string(), text.as_bytes().to_vec())).collect()
}

fn files_in(folder: &Path) -> Files {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.is_file());
    files.sort();
    files.iter().map(|path| (path.file_name().unwrap().to_string_lossy().into(), fs::read(path).unwrap())).collect()
}

fn table<'a>(imported: &'a Imported, file: &str) -> &'a TableLine {
    imported.report.tables.iter().find(|line| line.table == file).unwrap_or_else(|| panic!("{file} is not told"))
}

fn known(imported: &Imported, fact: &str) -> usize {
    imported.report.facts.iter().find(|share| share.fact == fact).unwrap().known
}

/// The rows of a table, read in another way: by the csv crate's own walk, as maps.
fn walk(files: &Files, name: &str) -> Vec<HashMap<String, String>> {
    let (_, bytes) = files.iter().find(|(file, _)| file == name).unwrap();
    csv::Reader::from_reader(bytes.as_slice()).deserialize().map(Result::unwrap).collect()
}

fn filled(row: &HashMap<String, String>, column: &str) -> bool {
    row.get(column).is_some_and(|cell| !cell.trim().is_empty())
}

/// The most memory that this program has had, in megabytes.
fn most_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    line.trim().trim_end_matches("kB").trim().parse::<u64>().unwrap_or_default() / 1024
}

#[test]
fn a_real_package_of_four_thousand_services() {
    let Some(folder) = data().map(|data| data.join("miami-211-hsds-tabular/data")).filter(|path| path.is_dir()) else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return;
    };
    let files = files_in(&folder);
    let start = Instant::now();
    let imported = import::read_feed(&feed(&files), &Settings::new("data", day(2026, 11, 21))).unwrap();
    println!(
        "{:?}, at most {} MB for {} bytes",
        start.elapsed(),
        most_memory(),
        files.iter().map(|f| f.1.len()).sum::<usize>()
    );
    let services = walk(&files, "services.csv");
    check(&imported, services.len());
    assert_eq!(services.len(), 4_089);
    let counts = imported.report.counts();
    println!("{counts:?} {} listings", imported.listings.len());
    imported.report.tables.iter().for_each(|line| println!("{line}"));
    let ids: HashSet<&String> = services.iter().map(|row| &row["id"]).collect();
    assert_eq!((counts.merged, counts.left_out), (services.len() - ids.len(), 0));
    // Rows that name a service are joined to it, all others are not.
    for (file, columns) in [
        ("regular_schedules.csv", &["service_id", "location_id", "service_at_location_id"][..]),
        ("languages.csv", &["service_id", "location_id"]),
        ("eligibility.csv", &["service_id"]),
        ("accessibility_for_disabilities.csv", &["location_id"]),
        ("physical_addresses.csv", &["location_id"]),
        ("phones.csv", &["service_at_location_id"]),
        ("contacts.csv", &["service_at_location_id"]),
    ] {
        let rows = walk(&files, file);
        let no_key = rows.iter().filter(|row| !columns.iter().any(|column| filled(row, column))).count();
        let line = table(&imported, file);
        assert_eq!((line.rows, line.no_key, line.nowhere), (rows.len(), no_key, 0), "{line}");
        assert_eq!(line.joined, rows.len() - no_key, "{line}");
    }
    assert_eq!(table(&imported, "eligibility.csv").no_key, 2_244);
    assert_eq!((known(&imported, "who_can_come"), known(&imported, "women_men")), (0, 0), "nothing is guessed");
    let terms: HashSet<String> = walk(&files, "taxonomy.csv").into_iter().map(|row| row["id"].clone()).collect();
    let of_terms = walk(&files, "services_taxonomy.csv");
    let dead =
        of_terms.iter().filter(|row| !terms.contains(&row["taxonomy_id"]) || !ids.contains(&row["service_id"])).count();
    assert_eq!(table(&imported, "services_taxonomy.csv").nowhere, dead);
    // Facts, by another way.
    let with = |column: &str| services.iter().filter(|row| filled(row, column)).count();
    assert_eq!(known(&imported, "description"), with("description"));
    let organizations: HashSet<String> =
        walk(&files, "organizations.csv").into_iter().map(|row| row["id"].clone()).collect();
    let of_known = services.iter().filter(|row| organizations.contains(&row["organization_id"])).count();
    println!("{of_known} services of {} known organisations", organizations.len());
    assert_eq!(known(&imported, "organization"), of_known);
    let timed: HashSet<String> =
        walk(&files, "regular_schedules.csv").into_iter().map(|row| row["service_id"].clone()).collect();
    assert_eq!(known(&imported, "when"), timed.iter().filter(|id| ids.contains(id)).count());
    let points = walk(&files, "locations.csv").iter().filter(|row| filled(row, "latitude")).count();
    assert_eq!(known(&imported, "point"), points);
}

#[test]
fn the_sample_packages_of_the_standard() {
    let Some(data) = data() else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return;
    };
    for (folder, services) in [
        ("sample-hsds-datapackage/all_resources", 13),
        ("sample-hsds-datapackage/simple", 13),
        ("hsds-3-specification/examples/csv", 1),
    ] {
        let files = files_in(&data.join(folder));
        let imported = import::read_feed(&feed(&files), &Settings::new("data", day(2026, 11, 21))).unwrap();
        let rows = walk(&files, "services.csv");
        assert_eq!(rows.len(), services);
        check(&imported, rows.len());
        println!("{folder}: {:?}, {} listings", imported.report.counts(), imported.listings.len());
        imported.report.tables.iter().for_each(|line| println!("  {line}"));
        println!("  not read: {:?}", imported.report.files_not_read);
        let link_file = ["services_at_location.csv", "service_at_location.csv"];
        let links = files.iter().find(|(name, _)| link_file.contains(&name.as_str())).unwrap();
        let services: HashSet<String> = rows.iter().map(|row| row["id"].clone()).collect();
        let locations: HashSet<String> =
            walk(&files, "locations.csv").into_iter().map(|row| row["id"].clone()).collect();
        let ends = walk(&files, &links.0);
        let live = ends.iter().filter(|r| services.contains(&r["service_id"]) && locations.contains(&r["location_id"]));
        assert_eq!(table(&imported, &links.0).joined, live.count());
    }
}

const SERVICES: &str = "id,name,organization_id,status\n1,Tea,o,active\n2,Walks,o,active\n";

#[test]
fn a_package_without_services_says_so() {
    let files = package(&[("x/phones.csv", "id,service_id,number\n1,1,2\n"), ("x/locations.csv", "id,name\n1,A\n")]);
    assert_eq!(read(&files), Err(Unreadable::NoServices { found: "locations, phones".into() }));
    let files = package(&[("services.csv", "id^name^status\n1^Tea^active\n"), ("phones.csv", "id\n")]);
    assert_eq!(read(&files), Err(Unreadable::NoColumn { file: "services.csv".into(), column: "id".into() }));
    let files = package(&[("services.csv", ""), ("phones.csv", "id,service_id,number\n1,1,2\n")]);
    let imported = read(&files).unwrap();
    check(&imported, 0);
    assert_eq!(table(&imported, "phones.csv").nowhere, 1);
}

#[test]
fn any_delimiter_and_any_line_end() {
    let phones = "id,service_id,number\n1,1,01632 960001\n";
    let plain = read(&package(&[("services.csv", SERVICES), ("phones.csv", phones)])).unwrap();
    check(&plain, 2);
    assert_eq!(plain.listings[0].contact.phone.as_deref(), Some("01632 960001"));
    for (delimiter, end) in [(";", "\n"), ("\t", "\r\n"), ("|", "\r"), (",", "\r")] {
        let changed = |text: &str| text.replace(',', delimiter).replace('\n', end);
        let files = [("data/Service.CSV", changed(SERVICES)), ("data/phone.csv", changed(phones))];
        let files: Files = files.into_iter().map(|(name, text)| (name.to_string(), text.into_bytes())).collect();
        assert_eq!(read(&files).unwrap().listings, plain.listings, "{delimiter:?} {end:?}");
    }
    // One file alone, by its titles.
    let alone = import::read(SERVICES.as_bytes(), &settings()).unwrap();
    check(&alone, 2);
}

#[test]
fn the_same_id_twice_and_huge_cells() {
    let huge = "x".repeat(3_000_000);
    let services = format!("{SERVICES}1,Tea,o,active\n1,Tea and cake,,\n3,{huge},o,active\n");
    let imported = read(&package(&[
        ("services.csv", &services),
        ("eligibility.csv", "id,service_id,eligibility\n1,1,Women only\n2,,Men only\n3,9,Men only\n"),
    ]))
    .unwrap();
    check(&imported, 5);
    assert_eq!(imported.report.counts().merged, 2);
    assert!(format!("{:?}", imported.listings).len() < 10_000);
    assert!(imported.report.problems().any(|problem| problem.reason == Reason::TooLong));
    let line = table(&imported, "eligibility.csv");
    assert_eq!((line.rows, line.joined, line.no_key, line.nowhere), (3, 1, 1, 1));
}

#[test]
fn keys_that_contradict_belong_nowhere() {
    let files = package(&[
        ("services.csv", SERVICES),
        ("locations.csv", "id,name\nl,Hall\nm,Park\n"),
        ("service_at_location.csv", "id,service_id,location_id\na,1,l\n"),
        (
            "schedules.csv",
            "id,service_id,location_id,service_at_location_id,byday,freq,opens_at\n\
            1,2,,a,MO,WEEKLY,10:00\n2,2,l,,TU,WEEKLY,10:00\n3,9,l,,WE,WEEKLY,10:00\n4,1,,,TH,WEEKLY,10:00\n",
        ),
    ]);
    let imported = read(&files).unwrap();
    let line = table(&imported, "schedules.csv");
    assert_eq!((line.joined, line.nowhere), (1, 3));
    let timed = imported.listings.iter().filter(|listing| listing.when.is_known()).count();
    assert_eq!(timed, 1);
}

#[test]
fn services_that_name_their_location_themselves() {
    let files = package(&[
        ("services.csv", "id,location_id,name,status\n1,l,Tea,active\n2,x,Walks,active\n"),
        ("locations.csv", "id,organization_id,name\nl,o,Hall\n"),
        ("organizations.csv", "id,name\no,Neighbours\n"),
    ]);
    let imported = read(&files).unwrap();
    check(&imported, 2);
    assert!(imported.listings[0].place.is_known() && !imported.listings[1].place.is_known());
    let line = table(&imported, "services.csv (by location_id)");
    assert_eq!((line.rows, line.joined, line.nowhere), (2, 1, 1), "what is not there is told");
    assert_eq!(imported.listings[0].organization.as_ref().unwrap().name, "Neighbours");
}

#[test]
fn the_order_of_rows_and_files_does_not_matter() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/hsds_tabular_tables");
    let mut files = files_in(&folder);
    files.retain(|(name, _)| name.ends_with(".csv"));
    let one = read(&files).unwrap();
    assert!(matches!(one.report.records[0].fate, Fate::LeftOut(LeftOutBecause::NoId)));
    for (_, bytes) in &mut files {
        let text = String::from_utf8(bytes.clone()).unwrap();
        let (header, rows) = text.split_once('\n').unwrap();
        let rows: Vec<&str> = rows.lines().rev().collect();
        *bytes = format!("{header}\n{}\n", rows.join("\n")).into_bytes();
    }
    files.reverse();
    let other = read(&files).unwrap();
    assert_eq!(one.report.to_string(), other.report.to_string());
    assert_eq!(published(&one.listings), published(&other.listings));
}
