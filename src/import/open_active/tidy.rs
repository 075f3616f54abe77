//! One way of writing for what JSON-LD lets publishers write in many: `@type` and `type`, `oa:` and
//! whole addresses, one thing or a list of one, a word or a concept.

use serde_json::{Map, Value};

/// Fields that hold several.
const LISTS: [&str; 8] =
    ["offers", "eventSchedule", "subEvent", "activity", "category", "level", "accessibilitySupport", "leader"];
/// Fields that hold one.
const SINGLE: [&str; 8] = [
    "location",
    "organizer",
    "ageRange",
    "geo",
    "address",
    "beta:virtualLocation",
    "instanceOfCourse",
    "beta:contactPoint",
];
/// Lists whose words are labels of concepts.
const CONCEPTS: [&str; 4] = ["activity", "category", "level", "accessibilitySupport"];
/// Fields in which an address stands for the thing itself.
const LINKED: [&str; 3] = ["location", "organizer", "instanceOfCourse"];

/// An object with its fields under their plain names.
pub(super) fn object(fields: Map<String, Value>) -> Map<String, Value> {
    let mut out = Map::new();
    // Plain names first, so that `id` stands where both `id` and `@id` are given.
    let (plain, prefixed): (Vec<_>, Vec<_>) = fields.into_iter().partition(|(key, _)| plain_name(key) == *key);
    for (key, value) in plain.into_iter().chain(prefixed) {
        let key = plain_name(&key).to_owned();
        let value = field(&key, value);
        if !value.is_null() {
            out.entry(key).or_insert(value);
        }
    }
    out
}

fn plain_name(key: &str) -> &str {
    match key {
        "@type" => "type",
        "@id" => "id",
        "offer" => "offers",
        "organiser" => "organizer",
        _ => ["oa:", "schema:", "openactive:"].iter().find_map(|prefix| key.strip_prefix(prefix)).unwrap_or(key),
    }
}

fn field(key: &str, value: Value) -> Value {
    if key == "type" {
        return type_of(&value).map_or(Value::Null, Value::String);
    }
    let value = match value {
        Value::Array(entries) if SINGLE.contains(&key) => entries.into_iter().next().unwrap_or(Value::Null),
        other => other,
    };
    match value {
        Value::Array(entries) => Value::Array(entries.into_iter().map(|entry| one(key, entry)).collect()),
        Value::Null => Value::Null,
        other if LISTS.contains(&key) => Value::Array(vec![one(key, other)]),
        other => one(key, other),
    }
}

fn one(key: &str, value: Value) -> Value {
    match value {
        Value::Object(mut fields) => match fields.remove("@value") {
            Some(said) => said,
            None => Value::Object(object(fields)),
        },
        Value::String(label) if CONCEPTS.contains(&key) => named("prefLabel", label),
        Value::String(link) if LINKED.contains(&key) => named("id", link),
        other => other,
    }
}

fn named(key: &str, text: String) -> Value {
    Value::Object(Map::from_iter([(key.to_owned(), Value::String(text))]))
}

/// The plain name of a type: `SessionSeries` of `https://openactive.io/SessionSeries`,
/// `oa:SessionSeries`, `SessionSeries.ScheduledSession` and `["Event", "SessionSeries"]`.
fn type_of(value: &Value) -> Option<String> {
    let texts: Vec<&str> = match value {
        Value::String(text) => vec![text],
        Value::Array(entries) => entries.iter().filter_map(Value::as_str).collect(),
        _ => return None,
    };
    let plain: Vec<&str> = texts.iter().map(|text| last_part(text)).map(first_of_pair).collect();
    // `Event` is what all of them are.
    plain.iter().find(|name| **name != "Event").or(plain.first()).map(|name| name.to_string())
}

fn first_of_pair(name: &str) -> &str {
    name.split('.').next().unwrap_or(name)
}

/// What stands behind the last `/`, `#` or `:`.
pub(super) fn last_part(text: &str) -> &str {
    text.trim().trim_end_matches('/').rsplit(['/', '#', ':']).next().unwrap_or_default()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn many_ways_of_writing_are_one() {
        let written = json!({
            "@id": "x", "@type": ["oa:Event", "https://openactive.io/SessionSeries"], "oa:activity": "Golf",
            "offer": {"schema:price": "1"}, "location": [{"@type": "Place", "name": {"@value": "Hall"}}],
            "organizer": "https://example.org/us", "level": ["Beginner"], "image": null
        });
        let plain = json!({
            "id": "x", "type": "SessionSeries", "activity": [{"prefLabel": "Golf"}], "offers": [{"price": "1"}],
            "location": {"type": "Place", "name": "Hall"}, "organizer": {"id": "https://example.org/us"},
            "level": [{"prefLabel": "Beginner"}]
        });
        assert_eq!(Value::Object(object(written.as_object().unwrap().clone())), plain);
        assert_eq!(type_of(&json!("ScheduledSession.SessionSeries")).as_deref(), Some("ScheduledSession"));
    }
}
