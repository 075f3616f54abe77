//! OpenActive as publishers really write it, read where it lies. What comes out is compared with counts
//! made by walking the JSON by hand; where the files are absent the test says so.

use crate::stage::{check, data, day, feed, published};
use come_along::import::{self, Fate, Imported, LeftOutBecause, Reason, Settings, Unreadable};
use come_along::model::*;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Every file of these folders: what becomes of its records, as kept, left out, and why it is no feed.
const FOLDERS: [&str; 5] = [
    "openactive-live-feed-samples",
    "openactive-data-models",
    "openactive-rb-fixtures",
    "openactive-w3c-cg-example-data",
    "openactive-harvester",
];

/// Lists of feeds, and spreadsheets of words: no feed, and told so.
const NO_FEED: [&str; 9] = [
    "datasets.json",
    "directory.json",
    "full-datasets.json",
    "metadata-not-published.json",
    "metadata.json",
    "imin-activity-list.csv",
    "opensessions-activity-list.csv",
    "sportengland-activity-list.csv",
    "sportsuite-activity-list.csv",
];

fn settings() -> Settings {
    // A day on which some of these are to come and others are over.
    Settings::new("data", day(2019, 8, 1))
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files_below(&path)),
            path => found.push(path),
        }
    }
    found.sort();
    found
}

/// What a person finds who looks through a file with nothing but the standard at hand.
#[derive(Debug, Default)]
struct ByHand {
    records: usize,
    deleted: usize,
    for_hire: usize,
    /// Dates whose series is named and not given.
    alone: usize,
    /// What is no event, or has nothing that names it.
    other: usize,
    /// Numbers and addresses of people, which must not come out.
    private: BTreeSet<String>,
}

/// A field by its plain or its JSON-LD name.
fn said<'a>(value: &'a Value, key: &str) -> &'a Value {
    let marked = &value[format!("@{key}")];
    if marked.is_null() { &value[key] } else { marked }
}

fn private_of(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(entries) => entries.iter().for_each(|entry| private_of(entry, found)),
        Value::Object(fields) => {
            if said(value, "type") == "Person" {
                found.extend(["telephone", "email"].iter().filter_map(|key| Some(value[*key].as_str()?.to_owned())));
            }
            fields.values().for_each(|inner| private_of(inner, found));
        }
        _ => {}
    }
}

fn by_hand(bytes: &[u8]) -> ByHand {
    let value: Value = serde_json::from_slice(bytes).unwrap();
    let is_feed = value["items"].is_array();
    let items = match &value {
        Value::Array(items) => items.clone(),
        _ if is_feed => value["items"].as_array().unwrap().clone(),
        _ => vec![value.clone()],
    };
    let mut hand = ByHand { records: items.len(), ..ByHand::default() };
    for item in &items {
        private_of(item, &mut hand.private);
        let data = if is_feed { &item["data"] } else { item };
        let kind = said(data, "type").as_str().unwrap_or_default();
        if item["state"] == "deleted" {
            hand.deleted += 1;
        } else if ["FacilityUse", "IndividualFacilityUse", "Slot"].contains(&kind) {
            hand.for_hire += 1;
        } else if data["superEvent"].is_string() && data["name"].is_null() {
            hand.alone += 1;
        } else if ["Place", "EventValue", "ConceptScheme", ""].contains(&kind)
            || (!is_feed && ["id", "identifier", "url"].iter().all(|key| said(data, key).is_null()))
        {
            hand.other += 1;
        }
    }
    hand
}

fn because(imported: &Imported, which: &[LeftOutBecause]) -> usize {
    let is_one = |fate: &Fate| matches!(fate, Fate::LeftOut(because) if which.contains(because));
    imported.report.records.iter().filter(|line| is_one(&line.fate)).count()
}

#[test]
fn every_record_of_others_has_its_fate() {
    let Some(data) = data() else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return;
    };
    let mut total: BTreeMap<&str, usize> = BTreeMap::new();
    let mut add = |what: &'static str, count: usize| *total.entry(what).or_default() += count;
    println!(
        "{:<66} {:>4} {:>5} {:>6} {:>6} {:>4} {:>8}",
        "file", "recs", "kept", "mended", "merged", "out", "listings"
    );
    for path in FOLDERS.iter().flat_map(|folder| files_below(&data.join(folder))) {
        let bytes = fs::read(&path).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let shown = path.strip_prefix(&data).unwrap().display().to_string();
        add("files", 1);
        if NO_FEED.contains(&name.as_str()) {
            let why = import::read(&bytes, &settings()).map(|imported| imported.report.counts()).unwrap_err();
            assert_eq!(why == Unreadable::ListOfFeeds, name.ends_with(".json"), "{shown}: {why}");
            add("no feed", 1);
            continue;
        }
        let hand = by_hand(&bytes);
        let imported = import::read(&bytes, &settings()).unwrap_or_else(|why| panic!("{shown}: {why}"));
        let counts = imported.report.counts();
        println!(
            "{shown:<66} {:>4} {:>5} {:>6} {:>6} {:>4} {:>8}",
            counts.records, counts.kept, counts.mended, counts.merged, counts.left_out, imported.report.listings
        );
        check(&imported, hand.records);
        let out = [
            (hand.deleted, because(&imported, &[LeftOutBecause::TakenBack])),
            (hand.for_hire, because(&imported, &[LeftOutBecause::ToHire])),
            (hand.alone, because(&imported, &[LeftOutBecause::PartWithoutWhole])),
            (hand.other, because(&imported, &[LeftOutBecause::NotAService, LeftOutBecause::NoId])),
        ];
        assert!(out.iter().all(|(hand, ours)| hand == ours), "{shown}: {hand:?}\n{}", imported.report);
        assert_eq!(counts.left_out, out.iter().map(|(hand, _)| hand).sum::<usize>(), "{shown}");
        assert_eq!(counts.merged, 0, "{shown}: no file holds a record twice");
        assert_eq!(imported.listings.len(), hand.records - counts.left_out, "{shown}: each event is one listing");
        let text = String::from_utf8_lossy(&published(&imported.listings)).into_owned();
        for private in &hand.private {
            assert!(!text.contains(private.as_str()), "{shown} tells {private}");
        }
        assert!(imported.listings.iter().all(|listing| listing.checked.is_none()), "{shown}: a change is no check");
        for (what, count) in [
            ("records", counts.records),
            ("kept", counts.kept),
            ("mended", counts.mended),
            ("left out", counts.left_out),
            ("listings", imported.report.listings),
            ("private", hand.private.len()),
        ] {
            add(what, count);
        }
    }
    println!("{total:?}");
    assert_eq!((total["files"], total["no feed"]), (42, 9));
    assert!(total["private"] >= 3, "{total:?}");
}

/// The only listing of a file.
fn one(file: &str) -> Option<(Listing, Vec<Reason>)> {
    let bytes = fs::read(data()?.join(file)).unwrap();
    let imported = import::read(&bytes, &settings()).unwrap();
    let reasons = imported.report.problems().map(|problem| problem.reason).collect();
    Some((imported.listings.into_iter().next().unwrap(), reasons))
}

fn hours(listing: &Listing) -> Vec<(Option<Clock>, Option<Clock>)> {
    listing.when.value().into_iter().flat_map(|when| &when.sessions).map(|one| (one.starts, one.ends)).collect()
}

#[test]
fn what_real_feeds_write_is_judged() {
    let sample = |number: &str| one(&format!("openactive-live-feed-samples/SampleJsonItem_{number}.json"));
    let at = |hour, minute| Clock::new(hour, minute);
    let Some((netball, reasons)) = sample("6021") else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return;
    };
    assert_eq!(hours(&netball), [(None, None)], "+05:30 in Yorkshire");
    assert!(reasons.contains(&Reason::TimeZone) && reasons.contains(&Reason::PersonKeptBack), "{reasons:?}");
    assert_eq!(netball.id, "data:SessionSeries/B2N000003");

    let (salsa, reasons) = sample("8018").unwrap();
    assert_eq!(hours(&salsa), [(at(20, 30), at(22, 0))], "Z in summer, beside a schedule that says 20:30");
    let seen = [Reason::OffsetNotBelieved, Reason::OneYearOfAge, Reason::PlacesContradict, Reason::PatternNotKnown];
    assert!(seen.iter().all(|reason| reasons.contains(reason)), "{reasons:?}");
    assert_eq!(salsa.public_place().unwrap().postcode.as_deref(), Some("CM2 9FH"), "not in Uxbridge");
    assert!(matches!(salsa.cost.value(), Some(Cost::Price { least: Pence(500), most: Pence(750), .. })));

    let (climbing, _) = sample("7017").unwrap();
    assert_eq!(hours(&climbing), [(at(18, 30), at(18, 30).and(at(19, 30)))], "18:29:59 is half past");
    let (zumba, _) = sample("6019").unwrap();
    assert_eq!(hours(&zumba), [(at(20, 0), at(21, 0))]);
    assert!(zumba.organization.is_none() && zumba.changed.is_none(), "a person; a counter that looks like 2011");
    assert!(zumba.contact.phone.is_none() && zumba.needs.contains(&Need::Fun));
}

#[test]
fn a_date_and_its_series_of_two_feeds_are_one_listing() {
    let Some(data) = data() else {
        println!("skipped: the folder of other people's files is not at hand (set COME_ALONG_DATA)");
        return;
    };
    let read = |name: &str| fs::read(data.join("openactive-data-models").join(name)).unwrap();
    let files = ["sessionseries-split_example_1.json", "scheduledsession-split_example_1.json"];
    let both: Vec<_> = files.iter().map(|name| (name.to_string(), read(name))).collect();
    let imported = import::read_feed(&feed(&both), &Settings::new("data", day(2018, 10, 1))).unwrap();
    check(&imported, 2);
    let counts = imported.report.counts();
    assert_eq!((counts.merged, counts.left_out, imported.listings.len()), (1, 0, 1), "{}", imported.report);
    assert_eq!(imported.report.credit, "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/");
}
