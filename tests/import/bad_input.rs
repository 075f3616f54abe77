//! Bytes that are no feed: each gives its own clear value, and nothing panics.

use crate::stage::{check, settings};
use come_along::import::{self, Fate, LeftOutBecause, Reason, Settings, Unreadable};
use serde_json::{Value, json};

fn read(bytes: &[u8]) -> Result<import::Imported, Unreadable> {
    import::read(bytes, &settings())
}

const FEED: &str = "[\n{\"id\": \"1\", \"name\": \"Tea\", \"status\": \"active\"}\n]";

#[test]
fn nothing_at_all() {
    for bytes in [&b""[..], b" \n\t", b"\xEF\xBB\xBF", b"\xEF\xBB\xBF \n"] {
        assert_eq!(read(bytes), Err(Unreadable::Empty));
    }
}

#[test]
fn cut_off_at_every_byte() {
    let page = format!("{{\"contents\": {FEED}}}");
    for end in 1..page.len() {
        let error = read(&page.as_bytes()[..end]).unwrap_err();
        let line = page[..end].matches('\n').count() + 1;
        assert!(
            matches!(error, Unreadable::CutOff { byte, line: l, .. } if byte == end && l == line),
            "{end}: {error:?}"
        );
    }
    assert!(read(&page.as_bytes()[..20]).unwrap_err().to_string().contains("byte 20"));
}

#[test]
fn not_json_says_where() {
    let error = read(b"[\n{\"id\" 1, \"name\": \"x\"}]").unwrap_err();
    assert!(matches!(error, Unreadable::NotJson { line: 2, byte: 8, .. }), "{error:?}");
    assert!(matches!(read(b"<html><body>Not found</body></html>"), Err(Unreadable::UnknownFormat { .. })));
    assert!(matches!(read(b"id,name\n1,Tea\n"), Err(Unreadable::UnknownFormat { .. })));
    assert!(matches!(read(b"{\"state\": \"updated\", \"items\": []}"), Err(Unreadable::UnknownFormat { .. })));
}

#[test]
fn json_without_records() {
    assert_eq!(read(b"{\"status\": 404}"), Err(Unreadable::NoRecords));
    check(&read(b"[]").unwrap(), 0);
    check(&read(b"{\"contents\": []}").unwrap(), 0);
}

#[test]
fn a_byte_order_mark_is_no_matter() {
    let marked = [b"\xEF\xBB\xBF", FEED.as_bytes()].concat();
    assert_eq!(read(&marked), read(FEED.as_bytes()));
    assert_eq!(read(b"\xFF\xFE[\0]\0"), Err(Unreadable::WrongEncoding));
}

#[test]
fn bytes_of_another_encoding_are_read_and_told() {
    let imported = read(b"[{\"id\": \"1\", \"name\": \"Caf\xE9 \x96 \xA35\", \"status\": \"active\"}]").unwrap();
    assert_eq!(imported.listings[0].name.text, "Café – £5");
    assert_eq!(imported.report.feed_repairs, [(Reason::NotUtf8, 3)]);
}

#[test]
fn raw_control_characters_are_escaped_and_told() {
    let imported =
        read(b"[{\"id\": \"1\", \"name\": \"Tea\", \"description\": \"one\ntwo\t\x01three \\\"\nfour\\\\\"}]").unwrap();
    assert_eq!(imported.listings[0].description.as_ref().unwrap().text, "one\ntwo three \"\nfour\\");
    assert_eq!(imported.report.feed_repairs, [(Reason::RawControlCharacters, 4)]);
    let cut = read(b"[{\"id\": \"1\", \"name\": \"Tea\nand\nta");
    assert_eq!(cut, Err(Unreadable::CutOff { line: 3, column: 3, byte: 32 }));
}

#[test]
fn deep_nesting_is_refused() {
    let deep = format!("[{}{}]", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(read(deep.as_bytes()), Err(Unreadable::TooDeep { .. })));
    let deep = format!("[{{\"name\":{}1{}}}]", "{\"a\":".repeat(5_000), "}".repeat(5_000));
    assert!(matches!(read(deep.as_bytes()), Err(Unreadable::TooDeep { .. })));
}

#[test]
fn a_feed_longer_than_the_limit_is_not_read() {
    let small = Settings { most_bytes: 10, ..settings() };
    assert_eq!(import::read(FEED.as_bytes(), &small), Err(Unreadable::TooLong { bytes: FEED.len(), most: 10 }));
}

#[test]
fn a_hundred_megabyte_text_gives_a_short_listing() {
    let long = "<a ".repeat(35_000_000);
    let feed =
        format!("[{{\"id\":\"1\",\"name\":\"Tea\",\"description\":\"{long}\",\"url\":\"{}\"}}]", "x".repeat(1_000_000));
    let imported = read(feed.as_bytes()).unwrap();
    check(&imported, 1);
    assert!(imported.report.to_string().len() < 4_000);
    assert!(format!("{:?}", imported.listings).len() < 12_000);
}

#[test]
fn wrong_kinds_are_reported_and_the_record_kept() {
    let fields = [
        "description",
        "url",
        "email",
        "organization",
        "phones",
        "contacts",
        "schedules",
        "service_at_locations",
        "languages",
        "cost_options",
        "eligibilitys",
        "required_documents",
        "attributes",
        "assured_date",
        "last_modified",
        "minimum_age",
        "alert",
        "interpretation_services",
        "fees",
    ];
    for wrong in [json!(true), json!(12.5), json!("text"), json!([1, "x", [[]]]), json!({"a": 1})] {
        let mut record = json!({"id": "1", "name": "Tea", "status": "active"});
        fields.iter().for_each(|field| record[*field] = wrong.clone());
        let imported = read(json!([record]).to_string().as_bytes()).unwrap();
        check(&imported, 1);
        assert!(
            matches!(&imported.report.records[0].fate, Fate::KeptMended(problems) if problems.len() >= 5),
            "{wrong}"
        );
    }
}

#[test]
fn records_that_cannot_be_used_say_why() {
    let feed = json!([
        7, null, {"name": "No id", "status": "active"}, {"id": "a", "status": "active"},
        {"id": "b", "name": " <br> ", "status": "active"}, {"id": "c", "name": "Gone", "status": "defunct"},
        {"id": "d", "name": "An organisation", "website": "https://example.org", "legal_status": "charity"},
        {"id": {"x": 1}, "name": "Odd id", "status": "active"}
    ]);
    let imported = read(feed.to_string().as_bytes()).unwrap();
    check(&imported, 8);
    let fates: Vec<LeftOutBecause> = imported
        .report
        .records
        .iter()
        .map(|line| match line.fate {
            Fate::LeftOut(because) => because,
            ref other => panic!("{other:?}"),
        })
        .collect();
    use LeftOutBecause::*;
    assert_eq!(fates, [NotAnObject, NoId, NoId, NotAnObject, NoName, NoName, NotRunning, NotAService]);
}

/// As the endpoint `taxonomies` gives it: it has a name and a description, as services do.
#[test]
fn a_list_of_terms_is_no_service() {
    let bare = json!({"id": "t", "name": "Kinds of help", "description": "A list", "uri": "https://example.org/t"});
    let full = json!({"id": "u", "name": "Kinds of help", "taxonomy_terms": [{"id": "1", "name": "Food"}]});
    let imported = read(json!({"contents": [bare, full]}).to_string().as_bytes()).unwrap();
    check(&imported, 2);
    let is_out = |line: &come_along::import::RecordLine| line.fate == Fate::LeftOut(LeftOutBecause::NotAService);
    assert!(imported.report.records.iter().all(is_out), "{}", imported.report);
}

#[test]
fn the_same_record_again_completes_the_first() {
    let list = json!({"id": "1", "name": "Tea", "status": "active", "description": "", "email": "a@example.org"});
    let detail = json!({"id": "1", "name": "Tea", "status": "active", "description": "With cake",
        "last_modified": "2026-01-01T00:00:00Z", "minimum_age": 18});
    let pages: [Value; 2] = [json!([list, detail]), json!([detail, list])];
    let results: Vec<_> = pages.iter().map(|page| read(page.to_string().as_bytes()).unwrap()).collect();
    assert_eq!(results[0], results[1]);
    check(&results[0], 2);
    assert_eq!(results[0].report.counts().merged, 1);
    let listing = &results[0].listings[0];
    assert_eq!(listing.description.as_ref().unwrap().text, "With cake");
    assert_eq!(listing.contact.email.as_deref(), Some("a@example.org"));
    // The same as two pages of one source.
    let (a, b) = (json!([list]).to_string(), json!([detail]).to_string());
    let apart = import::open_referral::read_pages(&[a.as_bytes(), b.as_bytes()], &settings()).unwrap();
    assert_eq!(apart.listings, results[0].listings);
}
