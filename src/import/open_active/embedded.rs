//! What records hold and link to, put into the tree: things above and below, embedded in each other
//! either way.

use super::tree::{Kind, Node, Record, Tree, address_of, complete, short_hash};
use serde_json::{Map, Value};

/// Collects the things of records.
pub(super) struct Adding<'a> {
    pub(super) tree: &'a mut Tree,
    /// What is below what.
    pub(super) links: Vec<(String, String)>,
}

/// Fields that hold other things.
const AROUND: [&str; 3] = ["superEvent", "instanceOfCourse", "subEvent"];

impl Adding<'_> {
    pub(super) fn record(&mut self, key: String, at: usize, record: &Record) {
        let kind = kind_of(&record.fields).unwrap_or(record.kind);
        let node = Node {
            kind,
            own: without_others(&record.fields),
            above: Vec::new(),
            record: Some(at),
            held_by: at,
            changed: record.changed,
        };
        self.tree.nodes.entry(key).or_insert(node);
    }

    /// The things above and below one, which it holds or links to.
    pub(super) fn around(&mut self, key: &str, fields: &Map<String, Value>, at: usize, record: &Record, deeper: usize) {
        for name in ["superEvent", "instanceOfCourse"] {
            let of_one = match fields.get(name) {
                Some(Value::Array(entries)) => entries.first(),
                other => other,
            };
            match of_one {
                Some(Value::Object(above)) => {
                    let is_link = above.len() == 1 && above.contains_key("id");
                    let kind = if name == "superEvent" { Kind::Series } else { Kind::Above };
                    let above_key = match is_link {
                        true => address_of(above),
                        false => self.embedded(above, kind, None, at, record, deeper),
                    };
                    self.links.extend(above_key.map(|above| (key.to_owned(), above)));
                }
                Some(Value::String(link)) => self.links.push((key.to_owned(), link.trim().to_owned())),
                _ => {}
            }
        }
        for below in fields.get("subEvent").and_then(Value::as_array).into_iter().flatten() {
            let below_key = match below {
                Value::Object(below) => self.embedded(below, Kind::Date, Some(key), at, record, deeper),
                Value::String(link) => Some(link.trim().to_owned()),
                _ => None,
            };
            self.links.extend(below_key.map(|below| (below, key.to_owned())));
        }
    }

    /// A thing inside another. One that a record of its own tells of is completed and not replaced.
    fn embedded(
        &mut self,
        fields: &Map<String, Value>,
        kind: Kind,
        below: Option<&str>,
        at: usize,
        record: &Record,
        deeper: usize,
    ) -> Option<String> {
        let deeper = deeper.checked_sub(1)?;
        let key = key_of(fields, below);
        let own = without_others(fields);
        match self.tree.nodes.get_mut(&key) {
            Some(known) => complete(&mut known.own, own.into_iter()),
            None => {
                let kind = kind_of(fields).unwrap_or(kind);
                let node = Node { kind, own, above: Vec::new(), record: None, held_by: at, changed: record.changed };
                self.tree.nodes.insert(key.clone(), node);
            }
        }
        self.around(&key, fields, at, record, deeper);
        Some(key)
    }
}

fn kind_of(fields: &Map<String, Value>) -> Option<Kind> {
    fields.get("type").and_then(Value::as_str).map(Kind::of)
}

fn without_others(fields: &Map<String, Value>) -> Map<String, Value> {
    fields.iter().filter(|(key, _)| !AROUND.contains(&key.as_str())).map(|(k, v)| (k.clone(), v.clone())).collect()
}

/// The address of an embedded thing: its own; by its identifier, with what tells two apart that
/// have the same; or by all it says. What is below another is its own, and what is above is the same
/// wherever it says the same.
fn key_of(fields: &Map<String, Value>, below: Option<&str>) -> String {
    if let Some(address) = address_of(fields) {
        return address;
    }
    let word = |key: &str| match fields.get(key) {
        Some(Value::String(text)) => text.trim().to_owned(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let (kind, identifier) = (word("type"), word("identifier"));
    if below.is_some() || identifier.is_empty() {
        return format!("{}#{}", below.unwrap_or(&kind), short_hash(&Value::Object(fields.clone()).to_string()));
    }
    let apart: Vec<String> =
        ["name", "location", "organizer"].iter().filter_map(|key| fields.get(*key)).map(Value::to_string).collect();
    format!("{kind}/{identifier}~{}", short_hash(&apart.join("|")))
}
