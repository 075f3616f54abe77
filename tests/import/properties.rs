//! Made-up feeds of every shape: nothing panics, every record has one fate, and the order of the
//! records does not matter.

use crate::stage::{check, settings};
use come_along::import;
use proptest::prelude::*;
use serde_json::{Map, Value};

/// Words that the reader looks for, so that made-up records get past the first door.
const KEYS: [&str; 52] = [
    "id",
    "name",
    "status",
    "description",
    "url",
    "email",
    "organization",
    "phones",
    "number",
    "contacts",
    "schedules",
    "regular_schedules",
    "holiday_schedules",
    "freq",
    "interval",
    "byday",
    "bymonthday",
    "dtstart",
    "until",
    "valid_from",
    "valid_to",
    "opens_at",
    "closes_at",
    "count",
    "weekday",
    "service_at_locations",
    "location",
    "location_type",
    "latitude",
    "longitude",
    "addresses",
    "address_1",
    "city",
    "postal_code",
    "country",
    "languages",
    "code",
    "cost_options",
    "amount",
    "currency",
    "option",
    "fees",
    "eligibilitys",
    "eligibility",
    "minimum_age",
    "maximum_age",
    "required_documents",
    "document",
    "attributes",
    "taxonomy_term",
    "taxonomy",
    "value",
];
const TEXTS: [&str; 38] = [
    "",
    "active",
    "defunct",
    "1",
    "2",
    "a@b",
    "WEEKLY",
    "MONTHLY",
    "DAILY",
    "MO,2TU,-1FR",
    "31",
    "2026-02-28",
    "2023-02-30",
    "0001-01-01",
    "9999-12-31",
    "10:00",
    "24:00",
    "25:61",
    "come-along",
    "address:ask",
    "women-men:women",
    "room:wait-weeks",
    "who-comes:families",
    "ur",
    "GBP",
    "USD",
    "£5",
    "free",
    "1e308",
    "-0",
    "ZZ1 2AB",
    "virtual",
    "postal",
    "<p>&#x110000;</p>",
    "https://example.org",
    "javascript:x",
    "\u{202E}\u{0}Â£",
    "2026-11-21T10:00:00Z",
];

fn text() -> impl Strategy<Value = String> {
    prop_oneof![4 => prop::sample::select(&TEXTS[..]).prop_map(String::from), 1 => any::<String>(), 1 => "[<>&;/a-z \"'=]{0,40}"]
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        2 => any::<i64>().prop_map(Value::from),
        2 => (-200.0..200.0).prop_map(Value::from),
        6 => text().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((prop::sample::select(&KEYS[..]), inner), 0..6).prop_map(object),
        ]
    })
}

fn object(fields: Vec<(&str, Value)>) -> Value {
    Value::Object(fields.into_iter().map(|(key, value)| (key.to_string(), value)).collect::<Map<_, _>>())
}

/// A service with most of its fields made up.
fn record() -> impl Strategy<Value = Value> {
    let fields = prop::collection::vec((prop::sample::select(&KEYS[..]), value()), 0..12);
    (fields, prop::option::of(0..6_u8), prop::option::of(text())).prop_map(|(fields, id, name)| {
        let mut record = object(fields);
        if let (Some(id), Some(fields)) = (id, record.as_object_mut()) {
            fields.insert("id".into(), Value::from(id.to_string()));
            fields.insert("name".into(), Value::from(name.unwrap_or_else(|| "Tea".into())));
        }
        record
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_a_value(bytes in prop::collection::vec(any::<u8>(), 0..200), start in prop::sample::select(&["[", "{", "[{\"id\":\"", ""][..])) {
        let feed = [start.as_bytes(), &bytes].concat();
        let _ = import::read(&feed, &settings());
    }

    #[test]
    fn any_json_gives_a_value(value in value()) {
        if let Ok(imported) = import::read(value.to_string().as_bytes(), &settings()) {
            check(&imported, imported.report.records.len());
        }
    }

    #[test]
    fn every_record_has_one_fate_in_any_order(
        (records, shuffled) in prop::collection::vec(record(), 0..8)
            .prop_flat_map(|records| (Just(records.clone()), Just(records).prop_shuffle()))
    ) {
        let count = records.len();
        let feed = |records: Vec<Value>| serde_json::json!({"contents": records}).to_string();
        let one = import::read(feed(records).as_bytes(), &settings()).unwrap();
        let other = import::read(feed(shuffled).as_bytes(), &settings()).unwrap();
        check(&one, count);
        prop_assert_eq!(one.report.to_string(), other.report.to_string());
        prop_assert_eq!(one, other);
    }

    /// Nothing that is shown can carry controls, overrides or a link that is not http(s).
    #[test]
    fn what_is_shown_is_harmless(name in any::<String>(), description in text(), url in text(), inside in any::<String>()) {
        let markup = format!("<p>{inside}</p><script>{inside}</script>{description}");
        let feed = serde_json::json!([{"id": "1", "name": name, "status": "active", "description": markup, "url": url}]);
        for listing in import::read(feed.to_string().as_bytes(), &settings()).unwrap().listings {
            let description = listing.description.map(|prose| prose.text).unwrap_or_default();
            for c in listing.name.text.chars().chain(description.chars()) {
                prop_assert!(!c.is_control() || c == '\n');
                let turns_text = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
                prop_assert!(!turns_text);
            }
            prop_assert!(listing.contact.url.is_none_or(|url| url.starts_with("http")));
        }
    }
}
