//! A record as given: any field may be missing, empty or of the wrong kind. What cannot be used is
//! noted in the [`Log`] and the record goes on without it.

use super::borrowed::{self, Tree};
use super::{Problem, Reason, RecordId};
use serde_json::{Map, Number, Value};
use std::borrow::Cow;

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
    let text = text.trim();
    text.len() <= "not applicable".len() && NOTHING.iter().any(|nothing| text.eq_ignore_ascii_case(nothing))
}

/// An object of the feed with its path.
#[derive(Clone, Debug)]
pub(super) struct Given<'a> {
    fields: Fields<'a>,
    path: String,
}

/// The fields of an object, from either of the two ways of reading JSON.
#[derive(Clone, Copy, Debug)]
enum Fields<'a> {
    Copied(&'a Map<String, Value>),
    Borrowed(&'a [(Cow<'a, str>, Tree<'a>)]),
}

/// One value, from either way.
#[derive(Clone, Copy)]
enum Held<'a> {
    Copied(&'a Value),
    Borrowed(&'a Tree<'a>),
}

impl<'a> Held<'a> {
    fn is_null(self) -> bool {
        matches!(self, Held::Copied(Value::Null) | Held::Borrowed(Tree::Null))
    }

    fn text(self) -> Option<&'a str> {
        match self {
            Held::Copied(value) => value.as_str(),
            Held::Borrowed(value) => value.as_str(),
        }
    }

    fn number(self) -> Option<&'a Number> {
        match self {
            Held::Copied(Value::Number(number)) | Held::Borrowed(Tree::Number(number)) => Some(number),
            _ => None,
        }
    }

    fn flag(self) -> Option<bool> {
        match self {
            Held::Copied(Value::Bool(flag)) | Held::Borrowed(Tree::Flag(flag)) => Some(*flag),
            _ => None,
        }
    }

    fn fields(self) -> Option<Fields<'a>> {
        match self {
            Held::Copied(Value::Object(fields)) => Some(Fields::Copied(fields)),
            Held::Borrowed(Tree::Object(fields)) => Some(Fields::Borrowed(fields)),
            _ => None,
        }
    }

    /// How many entries a list has.
    fn entries(self) -> Option<usize> {
        match self {
            Held::Copied(Value::Array(entries)) => Some(entries.len()),
            Held::Borrowed(Tree::List(entries)) => Some(entries.len()),
            _ => None,
        }
    }

    fn entry(self, at: usize) -> Option<Held<'a>> {
        match self {
            Held::Copied(Value::Array(entries)) => entries.get(at).map(Held::Copied),
            Held::Borrowed(Tree::List(entries)) => entries.get(at).map(Held::Borrowed),
            _ => None,
        }
    }

    fn to_json(self) -> String {
        match self {
            Held::Copied(value) => value.to_string(),
            Held::Borrowed(value) => value.to_value().to_string(),
        }
    }
}

impl<'a> Given<'a> {
    /// The record itself.
    pub(super) fn record(fields: &'a Map<String, Value>) -> Self {
        Self { fields: Fields::Copied(fields), path: String::new() }
    }

    /// The record itself, as it stands in the feed.
    pub(super) fn borrowed(fields: &'a [(Cow<'a, str>, Tree<'a>)]) -> Self {
        Self { fields: Fields::Borrowed(fields), path: String::new() }
    }

    /// The path of a field of this object.
    pub(super) fn path(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_string() } else { [&self.path, ".", key].concat() }
    }

    /// The raw value of a field, whatever it is.
    fn held(&self, key: &str) -> Option<Held<'a>> {
        match self.fields {
            Fields::Copied(fields) => fields.get(key).map(Held::Copied),
            Fields::Borrowed(fields) => borrowed::field(fields, key).map(Held::Borrowed),
        }
    }

    /// The raw value of a field that says something.
    fn value(&self, key: &str) -> Option<Held<'a>> {
        self.held(key).filter(|value| !value.is_null() && !value.text().is_some_and(says_nothing))
    }

    /// A text or a number as it stands, even one that says nothing.
    pub(super) fn as_given(&self, key: &str) -> Option<Cow<'a, str>> {
        let held = self.held(key)?;
        let text = held.text().map(Cow::Borrowed);
        text.or_else(|| held.number().map(|number| Cow::Owned(number.to_string())))
    }

    /// A text as it stands, even one that says nothing.
    pub(super) fn raw_text(&self, key: &str) -> Option<&'a str> {
        self.held(key)?.text()
    }

    /// Whether a field holds an object.
    pub(super) fn holds_object(&self, key: &str) -> bool {
        self.held(key).is_some_and(|held| held.fields().is_some())
    }

    /// Whether a field says something.
    pub(super) fn says(&self, key: &str) -> bool {
        self.value(key).is_some()
    }

    /// Whether the field is there at all.
    pub(super) fn has(&self, key: &str) -> bool {
        self.held(key).is_some()
    }

    /// A text.
    pub(super) fn text(&self, key: &str, log: &mut Log) -> Option<&'a str> {
        let value = self.value(key)?;
        value.text().or_else(|| self.wrong(key, value, log))
    }

    /// The first of several fields that holds a text: standards rename things.
    pub(super) fn text_of(&self, keys: &[&str], log: &mut Log) -> Option<(String, &'a str)> {
        keys.iter().find_map(|key| Some((self.path(key), self.text(key, log)?)))
    }

    /// A text or a number, as text: ids, phone numbers and prices are written either way.
    pub(super) fn word(&self, key: &str, log: &mut Log) -> Option<String> {
        let value = self.value(key)?;
        let word = value.text().map(str::to_owned).or_else(|| Some(value.number()?.to_string()));
        word.or_else(|| self.wrong(key, value, log))
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
        let value = self.value(key)?;
        value.flag().or_else(|| self.wrong(key, value, log))
    }

    /// An object.
    pub(super) fn object(&self, key: &str, log: &mut Log) -> Option<Given<'a>> {
        let value = self.value(key)?;
        let object = value.fields().map(|fields| Given { fields, path: self.path(key) });
        object.or_else(|| self.wrong(key, value, log))
    }

    /// A list of objects; missing is empty.
    pub(super) fn list(&self, key: &str, log: &mut Log) -> Vec<Given<'a>> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let Some(entries) = value.entries() else { return self.wrong(key, value, log).unwrap_or_default() };
        if entries > MOST_ENTRIES {
            log.note(&self.path(key), &format!("{entries} entries"), Reason::TooMany);
        }
        let mut found = Vec::with_capacity(entries.min(MOST_ENTRIES));
        for at in 0..entries.min(MOST_ENTRIES) {
            let Some(entry) = value.entry(at) else { break };
            let path = format!("{}[{at}]", self.path(key));
            match entry.fields() {
                Some(fields) => found.push(Given { fields, path }),
                None => log.note(&path, &entry.to_json(), Reason::WrongType),
            }
        }
        found
    }

    /// The lists of several fields, one after the other.
    pub(super) fn lists(&self, keys: &[&str], log: &mut Log) -> Vec<Given<'a>> {
        keys.iter().flat_map(|key| self.list(key, log)).collect()
    }

    fn wrong<T>(&self, key: &str, value: Held<'_>, log: &mut Log) -> Option<T> {
        log.note(&self.path(key), &kind_and_value(value), Reason::WrongType);
        None
    }
}

fn kind_and_value(value: Held<'_>) -> String {
    match (value.entries(), value.text()) {
        (Some(entries), _) => format!("a list of {entries}"),
        (_, Some(text)) => text.to_owned(),
        _ if value.fields().is_some() => "an object".into(),
        _ => value.to_json(),
    }
}
