//! Made-up tables and sheets: nothing panics, every row has one fate, and the order of rows and
//! files does not matter to a single published byte.

use crate::stage::{check, feed, published, settings};
use come_along::import::{self, Imported, Mapping, Settings, Unreadable, hsds_tabular};
use proptest::prelude::*;

/// A table: its file, its titles, its rows.
type Table = (&'static str, &'static [&'static str], Vec<Vec<String>>);

const SERVICES: &[&str] =
    &["id", "organization_id", "name", "description", "status", "url", "email", "fees", "location_id", "last_modified"];
const LOCATIONS: &[&str] = &["id", "name", "organization_id", "latitude", "longitude", "location_type"];
const LINKS: &[&str] = &["id", "service_id", "location_id"];
const SCHEDULES: &[&str] = &[
    "id",
    "service_id",
    "location_id",
    "service_at_location_id",
    "freq",
    "byday",
    "opens_at",
    "closes_at",
    "description",
];
const PHONES: &[&str] = &["id", "service_id", "contact_id", "organization_id", "number"];
const CONTACTS: &[&str] = &["id", "service_id", "organization_id", "name", "email"];
const ADDRESSES: &[&str] = &["id", "location_id", "address_1", "city", "postal_code"];
const TERMS: &[&str] = &["id", "code", "name", "taxonomy"];
const ATTRIBUTES: &[&str] = &["id", "link_id", "taxonomy_term_id", "value"];

/// What stands in cells. Keys are few, so that rows meet.
const CELLS: [&str; 24] = [
    "",
    "",
    "1",
    "2",
    "3",
    "1",
    "2",
    "Tea",
    "active",
    "inactive",
    "WEEKLY",
    "MO,2TU",
    "10:00",
    "09:00-12:30",
    "25:61",
    "53.1",
    "-2.03",
    "ZZ1 2AB",
    "a@example.org",
    "https://example.org/?a=b",
    "come-along",
    "address:ask",
    "free",
    "Monday 10am-12noon",
];

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![12 => prop::sample::select(&CELLS[..]).prop_map(String::from), 1 => any::<String>(), 1 => "[,;\"\n=@ a-c]{0,9}"]
}

/// A cell under a title: mostly what belongs there, so that services come out and rows meet, now and
/// then anything.
fn cell_under(title: &str) -> BoxedStrategy<String> {
    let usual: &'static [&'static str] = match title {
        "status" => &["active", "active", ""],
        "name" | "title" => &["Tea", "Choir", "Walk", "Hall"],
        "latitude" => &["53.1", "53.2", ""],
        "longitude" => &["-2.03", "-2.1"],
        "ref" | "key" | "place" => &["1", "2", "3", ""],
        _ if title == "id" || title.ends_with("_id") => &["1", "2", "3", "1", ""],
        _ => &CELLS,
    };
    prop_oneof![9 => prop::sample::select(usual).prop_map(String::from), 1 => cell()].boxed()
}

fn rows(titles: &'static [&'static str]) -> impl Strategy<Value = Vec<Vec<String>>> {
    let row: Vec<BoxedStrategy<String>> = titles.iter().map(|title| cell_under(title)).collect();
    prop::collection::vec(row, 0..6)
}

/// The tables of a source: services, and any of the others.
fn tables() -> impl Strategy<Value = Vec<Table>> {
    let others: Vec<(&'static str, &'static [&'static str])> = vec![
        ("locations.csv", LOCATIONS),
        ("service_at_locations.csv", LINKS),
        ("schedules.csv", SCHEDULES),
        ("phones.csv", PHONES),
        ("contacts.csv", CONTACTS),
        ("addresses.csv", ADDRESSES),
        ("taxonomy_terms.csv", TERMS),
        ("attributes.csv", ATTRIBUTES),
        ("organizations.csv", CONTACTS),
    ];
    let one = |(name, titles): (&'static str, &'static [&'static str])| {
        rows(titles).prop_map(move |rows| (name, titles, rows))
    };
    let some = prop::sample::subsequence(others, 1..=9)
        .prop_flat_map(move |chosen| chosen.into_iter().map(one).collect::<Vec<_>>());
    (one(("services.csv", SERVICES)), some).prop_map(|(services, mut tables)| {
        tables.insert(0, services);
        tables
    })
}

/// The same tables with their rows and themselves in any other order.
fn with_another_order() -> impl Strategy<Value = (Vec<Table>, Vec<Table>)> {
    tables().prop_flat_map(|tables| {
        let turned: Vec<_> = tables.clone().into_iter().map(rows_turned).collect();
        (Just(tables), turned.prop_flat_map(|tables| Just(tables).prop_shuffle()))
    })
}

fn rows_turned((name, titles, rows): Table) -> impl Strategy<Value = Table> {
    Just(rows).prop_shuffle().prop_map(move |rows| (name, titles, rows))
}

fn csv(titles: &[&str], rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    writer.write_record(titles).unwrap();
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}

fn read(tables: &[Table]) -> Imported {
    let files: Vec<(&str, Vec<u8>)> = tables.iter().map(|(name, titles, rows)| (*name, csv(titles, rows))).collect();
    hsds_tabular::read(&feed(&files), &settings()).unwrap()
}

/// Rows that say something.
fn filled(rows: &[Vec<String>]) -> usize {
    rows.iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).count()
}

const MAPPING: &str = r#"
[rows]
file = "rows.csv"
id = "{ref}"
[join.venue]
file = "venues.csv"
here = "place"
there = "key"
[words.who]
"3" = "women only"
"*" = ""
[[skip]]
column = "state"
when = ["inactive"]
[columns]
"Name" = "title"
"What it is like" = "about"
"When" = { parts = ["Monday {times}", "{day}"], first = true, each = "," }
"Women or men" = "{who|who}"
"Cost" = "price"
"Building" = "venue.name"
"Postcode" = "venue.code"
"Group" = "{group}"
"#;
const SHEET: &[&str] = &["ref", "title", "about", "times", "day", "who", "price", "place", "group", "state"];
const VENUES: &[&str] = &["key", "name", "code"];

fn by_mapping(rows: &[Vec<String>], venues: &[Vec<String>], turned: bool) -> Imported {
    let settings = Settings { mapping: Some(Mapping::parse(MAPPING).unwrap()), ..settings() };
    let mut files = vec![("rows.csv", csv(SHEET, rows)), ("data/venues.csv", csv(VENUES, venues))];
    if turned {
        files.reverse();
    }
    import::read_feed(&feed(&files), &settings).unwrap()
}

fn shuffled(titles: &'static [&'static str]) -> impl Strategy<Value = (Vec<Vec<String>>, Vec<Vec<String>>)> {
    rows(titles).prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_in_any_table_give_a_value(
        files in prop::collection::vec((
            prop::sample::select(&["services.csv", "a/Phones.TSV", "locations.csv", "datapackage.json", "x", "..", ""][..]),
            prop::sample::select(&["", "id,name,organization_id,status\n", "id;service_id\n", "\u{FEFF}\"", "[{"][..]),
            prop::collection::vec(any::<u8>(), 0..120)), 0..5)
    ) {
        let files: Vec<(&str, Vec<u8>)> = files.iter().map(|(name, start, bytes)| (*name, [start.as_bytes(), bytes].concat())).collect();
        let _ = hsds_tabular::detect(&feed(&files));
        let mapped = Settings { mapping: Some(Mapping::parse("[columns]\n\"Name\" = \"name\"\n").unwrap()), ..settings() };
        for answer in [
            hsds_tabular::read(&feed(&files), &settings()),
            import::read_feed(&feed(&files), &settings()),
            import::read_feed(&feed(&files), &mapped),
        ] {
            match answer {
                Ok(imported) => check(&imported, imported.report.records.len()),
                Err(error) => prop_assert!(error.to_string().ends_with(['.', ')']), "{error}"),
            }
        }
    }

    #[test]
    fn rows_of_tables_in_any_order_publish_the_same_bytes((one, other) in with_another_order()) {
        let (first, second) = (read(&one), read(&other));
        check(&first, filled(&one[0].2));
        prop_assert_eq!(published(&first.listings), published(&second.listings));
        prop_assert_eq!(first.report.to_string(), second.report.to_string());
        for line in &first.report.tables {
            prop_assert_eq!(line.joined + line.no_key + line.nowhere, line.rows, "{}", line);
        }
    }

    #[test]
    fn rows_of_a_mapped_sheet_in_any_order_publish_the_same_bytes(
        (rows, turned) in shuffled(SHEET), (venues, turned_venues) in shuffled(VENUES)
    ) {
        let (first, second) = (by_mapping(&rows, &venues, false), by_mapping(&turned, &turned_venues, true));
        check(&first, filled(&rows));
        prop_assert_eq!(published(&first.listings), published(&second.listings));
        prop_assert_eq!(first.report.counts(), second.report.counts());
    }

    #[test]
    fn a_mapping_of_any_text_is_read_or_refused_with_its_line(text in "[\\[\\]a-z\"'{}=,.|\n #]{0,80}") {
        if let Err(fault) = Mapping::parse(&text) {
            prop_assert!((1..=text.matches('\n').count() + 1).contains(&fault.line), "{}", fault);
        }
    }
}

#[test]
fn a_package_that_is_empty_throughout_says_so() {
    let files = [("services.csv", " \n"), ("phones.csv", "\n")];
    assert_eq!(import::read_feed(&feed(&files), &settings()), Err(Unreadable::Empty));
}
