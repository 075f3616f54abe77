//! A record as given: any field may be missing, empty or of the wrong kind. What cannot be used is
//! noted in the [`Log`] and the record goes on without it.

use super::{Problem, Reason, RecordId};
use serde_json::{Map, Value};

/// Longest list that is read; no group has more places, prices or patterns.
const MOST_ENTRIES: usize = 500;
/// Most problems that are listed for one record.
const MOST_PROBLEMS: usize = 100;

/// The problems of one record, as they are found.
#[derive(Debug)]
pub(super) struct Log {
    record: RecordId,
    problems: Vec<Problem>,
}

impl Log {
    pub(super) fn new(record: RecordId) -> Self {
        Self { record, problems: Vec::new() }
    }

    /// A log whose notes nobody reads, for looking ahead.
    pub(super) fn quiet() -> Self {
        Self::new(RecordId { id: String::new(), copy: 0 })
    }

    /// Notes that `value` of `field` has something wrong.
    pub(super) fn note(&mut self, field: &str, value: &str, reason: Reason) {
        if self.problems.len() > MOST_PROBLEMS {
            return;
        }
        let full = self.problems.len() == MOST_PROBLEMS;
        let problem = if full {
            Problem {
                field: "(more)".into(),
                value: String::new(),
                reason: Reason::MoreProblems,
                record: self.record.clone(),
            }
        } else {
            Problem { record: self.record.clone(), field: field.into(), value: excerpt(value), reason }
        };
        if !self.problems.contains(&problem) {
            self.problems.push(problem);
        }
    }

    /// What was found, in a fixed order.
    pub(super) fn finish(mut self) -> Vec<Problem> {
        self.problems.sort();
        self.problems
    }

    /// The problems so far, to be changed: a hidden address must not stand in them either.
    pub(super) fn problems_mut(&mut self) -> &mut [Problem] {
        &mut self.problems
    }
}

/// The beginning of a value on one line, without anything that could disturb a terminal.
pub(super) fn excerpt(value: &str) -> String {
    let shown: String = value
        .chars()
        .map(|c| if c.is_control() || super::clean::is_hidden(c) { ' ' } else { c })
        .take(Problem::EXCERPT)
        .collect();
    if value.chars().nth(Problem::EXCERPT).is_some() { shown + "…" } else { shown }
}

/// Words that publishers write where there is nothing to say.
pub(super) fn says_nothing(text: &str) -> bool {
    const NOTHING: [&str; 8] = ["", "-", "n/a", "na", "null", "not applicable", "tbc", "undefined"];
    NOTHING.iter().any(|nothing| text.trim().eq_ignore_ascii_case(nothing))
}

/// An object of the feed with its path.
#[derive(Clone, Debug)]
pub(super) struct Given<'a> {
    fields: &'a Map<String, Value>,
    path: String,
}

impl<'a> Given<'a> {
    /// The record itself.
    pub(super) fn record(fields: &'a Map<String, Value>) -> Self {
        Self { fields, path: String::new() }
    }

    /// The path of a field of this object.
    pub(super) fn path(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_string() } else { format!("{}.{key}", self.path) }
    }

    /// The raw value of a field that says something.
    fn value(&self, key: &str) -> Option<&'a Value> {
        self.fields.get(key).filter(|value| match value {
            Value::Null => false,
            Value::String(text) => !says_nothing(text),
            _ => true,
        })
    }

    /// Whether a field says something.
    pub(super) fn says(&self, key: &str) -> bool {
        self.value(key).is_some()
    }

    /// Whether the field is there at all.
    pub(super) fn has(&self, key: &str) -> bool {
        self.fields.contains_key(key)
    }

    /// A text.
    pub(super) fn text(&self, key: &str, log: &mut Log) -> Option<&'a str> {
        match self.value(key)? {
            Value::String(text) => Some(text),
            other => self.wrong(key, other, log),
        }
    }

    /// The first of several fields that holds a text: standards rename things.
    pub(super) fn text_of(&self, keys: &[&str], log: &mut Log) -> Option<(String, &'a str)> {
        keys.iter().find_map(|key| Some((self.path(key), self.text(key, log)?)))
    }

    /// A text or a number, as text: ids, phone numbers and prices are written either way.
    pub(super) fn word(&self, key: &str, log: &mut Log) -> Option<String> {
        match self.value(key)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            other => self.wrong(key, other, log),
        }
    }

    /// A number, also when written as text.
    pub(super) fn number(&self, key: &str, log: &mut Log) -> Option<f64> {
        let word = self.word(key, log)?;
        let number = word.trim().parse::<f64>().ok().filter(|number| number.is_finite());
        if number.is_none() {
            log.note(&self.path(key), &word, Reason::NotANumber);
        }
        number
    }

    /// Yes or no.
    pub(super) fn flag(&self, key: &str, log: &mut Log) -> Option<bool> {
        match self.value(key)? {
            Value::Bool(flag) => Some(*flag),
            other => self.wrong(key, other, log),
        }
    }

    /// An object.
    pub(super) fn object(&self, key: &str, log: &mut Log) -> Option<Given<'a>> {
        match self.value(key)? {
            Value::Object(fields) => Some(Given { fields, path: self.path(key) }),
            other => self.wrong(key, other, log),
        }
    }

    /// A list of objects; missing is empty.
    pub(super) fn list(&self, key: &str, log: &mut Log) -> Vec<Given<'a>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Value::Array(entries) = value else { return self.wrong(key, value, log).unwrap_or_default() };
        if entries.len() > MOST_ENTRIES {
            log.note(&self.path(key), &format!("{} entries", entries.len()), Reason::TooMany);
        }
        let mut found = Vec::new();
        for (at, entry) in entries.iter().take(MOST_ENTRIES).enumerate() {
            let path = format!("{}[{at}]", self.path(key));
            match entry {
                Value::Object(fields) => found.push(Given { fields, path }),
                other => log.note(&path, &other.to_string(), Reason::WrongType),
            }
        }
        found
    }

    /// The lists of several fields, one after the other.
    pub(super) fn lists(&self, keys: &[&str], log: &mut Log) -> Vec<Given<'a>> {
        keys.iter().flat_map(|key| self.list(key, log)).collect()
    }

    fn wrong<T>(&self, key: &str, value: &Value, log: &mut Log) -> Option<T> {
        log.note(&self.path(key), &kind_and_value(value), Reason::WrongType);
        None
    }
}

fn kind_and_value(value: &Value) -> String {
    match value {
        Value::Array(entries) => format!("a list of {}", entries.len()),
        Value::Object(_) => "an object".into(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
