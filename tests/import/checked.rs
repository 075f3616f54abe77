//! *Checked* and *changed* are two dates. Whatever a source calls the day of a change, no reader
//! makes a check of it; and a check is read as it is written.

use crate::stage::{day, feed, settings};
use come_along::import::{self, Imported, Mapping, SOURCES, Settings};
use come_along::model::{Checked, CheckedBy, Listing};

/// A small feed of each format: one record with every name for a change that such feeds have, and
/// none for a check.
const CHANGED: &[(&str, &[(&str, &str)])] = &[
    (
        "open-referral",
        &[(
            "services.json",
            r#"[{"id": "1", "name": "Tea", "status": "active", "last_modified": "2026-11-01T10:00:00Z",
                 "updated_at": "2026-11-01", "created_at": "2026-11-01", "date_modified": "2026-11-01",
                 "modified": "2026-11-01", "last_action_date": "2026-11-01",
                 "metadata": [{"last_action_date": "2026-11-01", "last_action_type": "update"}],
                 "pc_metadata": {"date_modified": "2026-11-01", "date_created": "2026-11-01"}}]"#,
        )],
    ),
    (
        "open-active",
        &[(
            "feed.json",
            r#"{"next": "https://example.org/feed", "items": [{"state": "updated", "kind": "SessionSeries", "id": "1",
                "modified": 1793527200, "data": {"@context": "https://openactive.io/", "@type": "SessionSeries",
                "name": "Tea", "dateModified": "2026-11-01", "datePublished": "2026-11-01", "created": "2026-11-01"}}]}"#,
        )],
    ),
    (
        "hsds-tabular",
        &[
            (
                "services.csv",
                "id,name,status,last_modified,updated_at,last_updated\n1,Tea,active,2026-11-01,2026-11-01,2026-11-01\n",
            ),
            (
                "metadata.csv",
                "id,resource_id,resource_type,last_action_date,last_action_type\n1,1,service,2026-11-01,update\n",
            ),
            ("languages.csv", "id,service_id,language\n1,1,English\n"),
        ],
    ),
    (
        "icalendar",
        &[(
            "a.ics",
            "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Tea\nDTSTART:20261201\nDTSTAMP:20261101T100000Z\n\
             CREATED:20261101T100000Z\nLAST-MODIFIED:20261101T100000Z\nEND:VEVENT\nEND:VCALENDAR\n",
        )],
    ),
    (
        "geojson",
        &[(
            "a.geojson",
            r#"{"type": "FeatureCollection", "timestamp": "2026-11-01T10:00:00Z", "features": [{"type": "Feature",
                "properties": {"name": "Tea", "@timestamp": "2026-11-01T10:00:00Z", "updated": "2026-11-01",
                "last_modified": "2026-11-01", "created": "2026-11-01"}, "geometry": null}]}"#,
        )],
    ),
    (
        "spreadsheet",
        &[(
            "list.csv",
            "Name,Papers,Changed,Last changed,Last modified,Updated,Room,Room asked on\n\
             Tea,none,2026-11-01,2026-11-01,2026-11-01,2026-11-01,full,2026-11-01\n",
        )],
    ),
];

fn read(files: &[(&str, &str)], settings: &Settings) -> Imported {
    import::read_feed(&feed(files), settings).unwrap()
}

fn only(imported: Imported) -> Listing {
    assert_eq!(imported.listings.len(), 1, "{}", imported.report);
    imported.listings.into_iter().next().unwrap()
}

#[test]
fn no_reader_makes_a_check_of_a_change() {
    for kind in SOURCES {
        let (_, files) = CHANGED
            .iter()
            .find(|(id, _)| *id == kind.id)
            .unwrap_or_else(|| panic!("{}: add a feed with a day of change and none of checking", kind.id));
        let seen = SOURCES.iter().find(|other| (other.detect)(&feed(files))).map(|other| other.id);
        assert_eq!(seen, Some(kind.id), "the feed is of another format");
        assert_eq!(only(read(files, &settings())).checked, None, "{}", kind.id);
    }
    // Somebody's own spreadsheet, whose column of changes has no place in ours.
    let mapping = Mapping::parse("[columns]\n\"Name\" = \"title\"\n").unwrap();
    let settings = Settings { mapping: Some(mapping), ..settings() };
    let files = [("a.csv", "title,last modified,last checked\nTea,2026-11-01,2026-11-01\n")];
    assert_eq!(only(read(&files, &settings)).checked, None);
}

#[test]
fn a_change_is_kept_as_a_change_and_a_check_as_a_check() {
    let json = |fields: &str| format!(r#"[{{"id": "1", "name": "Tea", "status": "active", {fields}}}]"#);
    let both = json(r#""last_modified": "2026-11-10T10:00:00Z", "assured_date": "2021-03-04T10:11:12+0000""#);
    let listing = only(read(&[("a.json", &both)], &settings()));
    let by = Some(CheckedBy::Directory);
    assert_eq!(
        (listing.changed, listing.checked),
        (Some(day(2026, 11, 10)), Some(Checked { on: day(2021, 3, 4), by }))
    );
    // British or American: nobody can tell.
    let unclear = json(r#""assured_date": "04/03/2021""#);
    assert_eq!(only(read(&[("a.json", &unclear)], &settings())).checked, None);
    let template = |text: &str| {
        let sheet = format!("Name,Papers,Last checked\nTea,none,{text}\n");
        only(read(&[("a.csv", &sheet)], &settings())).checked
    };
    for text in
        ["04/03/2021", "2021-03-04", "2021-03-04T10:11:12Z", "2021-03-04T10:11:12+0000", "2021-03-04 10:11:12+00:00"]
    {
        assert_eq!(template(&format!("{text} by list")), Some(Checked { on: day(2021, 3, 4), by }), "{text}");
    }
}
