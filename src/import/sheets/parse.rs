//! TOML to a [`Mapping`]. A fault names its line, its key and what may stand there instead.

use super::mapping::{Cell, Join, Mapping, Piece, Place, Skip, SkipWhen, SourceWords, Text};
use crate::import::template::COLUMNS;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// What is wrong in a mapping file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the mapping, \"{key}\": {what}. Allowed: {allowed}.")]
pub struct MappingFault {
    /// Line, from 1.
    pub line: usize,
    /// The key at fault, with its tables before it.
    pub key: String,
    /// What is wrong.
    pub what: String,
    /// What may stand there.
    pub allowed: String,
}

type Value<'a> = Spanned<DeValue<'a>>;

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// The first fault, by its line.
    pub fn parse(text: &str) -> Result<Self, MappingFault> {
        let reader = Reader { text };
        let table = DeTable::parse(text).map_err(|error| {
            let at = error.span().unwrap_or_default();
            reader.fault(&at, "(the file)", error.message().trim(), "TOML, as in the examples")
        })?;
        let top = Keys { reader: &reader, path: String::new(), table: table.get_ref(), at: table.span() };
        top.only(&["source", "rows", "join", "words", "skip", "columns"])?;
        let mut mapping = Self::default();
        if let Some(source) = top.table("source")? {
            source.only(&["name", "licence", "credit", "url"])?;
            mapping.source = SourceWords {
                name: source.text("name")?,
                licence: source.text("licence")?,
                credit: source.text("credit")?,
                url: source.text("url")?,
            };
        }
        if let Some(words) = top.table("words")? {
            for (name, list) in words.tables()? {
                let plain = |(from, to): (&str, String)| (super::fill::plain(from), to);
                mapping.words.insert(name, list.texts()?.into_iter().map(plain).collect());
            }
        }
        if let Some(joins) = top.table("join")? {
            for (name, join) in joins.tables()? {
                join.only(&["file", "list", "here", "there"])?;
                let (here, there) = (join.needs("here")?, join.needs("there")?);
                let place = Place { file: Some(join.needs("file")?), list: join.text("list")? };
                mapping.joins.push(Join { name, place, here, there });
            }
        }
        if let Some(rows) = top.table("rows")? {
            rows.only(&["file", "list", "id"])?;
            mapping.rows = Place { file: rows.text("file")?, list: rows.text("list")? };
            mapping.id = rows.cell("id", &mapping.words)?;
        }
        mapping.skips = top.skips()?;
        let columns = top.table("columns")?.ok_or_else(|| top.missing("columns"))?;
        mapping.columns = columns.columns(&mapping.words)?;
        Ok(mapping)
    }
}

/// The text of the file, for its lines.
struct Reader<'a> {
    text: &'a str,
}

impl Reader<'_> {
    fn fault(&self, at: &Range<usize>, key: &str, what: &str, allowed: &str) -> MappingFault {
        let before = self.text.get(..at.start).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        MappingFault { line, key: key.to_string(), what: one_line(what), allowed: one_line(allowed) }
    }
}

/// A table of the file.
struct Keys<'a, 'b> {
    reader: &'b Reader<'b>,
    path: String,
    table: &'b DeTable<'a>,
    at: Range<usize>,
}

impl<'a, 'b> Keys<'a, 'b> {
    fn path(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_string() } else { format!("{}.{key}", self.path) }
    }

    fn value(&self, key: &str) -> Option<&'b Value<'a>> {
        self.table.iter().find(|(name, _)| name.get_ref() == key).map(|(_, value)| value)
    }

    fn fault(&self, key: &str, at: &Range<usize>, what: &str, allowed: &str) -> MappingFault {
        self.reader.fault(at, &self.path(key), what, allowed)
    }

    fn missing(&self, key: &str) -> MappingFault {
        self.fault(key, &self.at, "it is missing", "a mapping needs it")
    }

    /// Refuses keys that are not known here: they would be read by nobody.
    fn only(&self, known: &[&str]) -> Result<(), MappingFault> {
        let stranger = self.table.iter().find(|(key, _)| !known.contains(&key.get_ref().as_ref()));
        stranger.map_or(Ok(()), |(key, _)| {
            Err(self.fault(key.get_ref(), &key.span(), "nobody knows this key", &known.join(", ")))
        })
    }

    fn table(&self, key: &str) -> Result<Option<Keys<'a, 'b>>, MappingFault> {
        let Some(value) = self.value(key) else { return Ok(None) };
        let table =
            value.get_ref().as_table().ok_or_else(|| self.fault(key, &value.span(), "not a table", "a table"))?;
        Ok(Some(Keys { reader: self.reader, path: self.path(key), table, at: value.span() }))
    }

    fn tables(&self) -> Result<Vec<(String, Keys<'a, 'b>)>, MappingFault> {
        let mut found = Vec::new();
        for (key, _) in self.table {
            found.extend(self.table(key.get_ref())?.map(|table| (key.get_ref().to_string(), table)));
        }
        Ok(found)
    }

    fn text(&self, key: &str) -> Result<Option<String>, MappingFault> {
        let Some(value) = self.value(key) else { return Ok(None) };
        let text = value.get_ref().as_str().map(str::to_string);
        text.map(Some).ok_or_else(|| self.fault(key, &value.span(), "not a text", "a text in quotes"))
    }

    fn needs(&self, key: &str) -> Result<String, MappingFault> {
        self.text(key)?.ok_or_else(|| self.missing(key))
    }

    fn flag(&self, key: &str) -> Result<bool, MappingFault> {
        let Some(value) = self.value(key) else { return Ok(false) };
        value.get_ref().as_bool().ok_or_else(|| self.fault(key, &value.span(), "not a yes or no", "true, false"))
    }

    /// Every key with its text.
    fn texts(&self) -> Result<Vec<(&'b str, String)>, MappingFault> {
        let mut found = Vec::new();
        for (key, _) in self.table {
            found.extend(self.text(key.get_ref())?.map(|text| (key.get_ref().as_ref(), text)));
        }
        Ok(found)
    }

    /// A list of texts.
    fn list(&self, key: &str) -> Result<Option<Vec<String>>, MappingFault> {
        let Some(value) = self.value(key) else { return Ok(None) };
        let wrong = || self.fault(key, &value.span(), "not a list of texts", "a list such as [\"a\", \"b\"]");
        let entries = value.get_ref().as_array().ok_or_else(wrong)?;
        let texts: Option<Vec<String>> =
            entries.iter().map(|entry| entry.get_ref().as_str().map(str::to_string)).collect();
        texts.map(Some).ok_or_else(wrong)
    }

    fn skips(&self) -> Result<Vec<Skip>, MappingFault> {
        let Some(value) = self.value("skip") else { return Ok(Vec::new()) };
        let wrong = || self.fault("skip", &value.span(), "not a list of rules", "[[skip]] with column and when");
        let mut skips = Vec::new();
        for rule in value.get_ref().as_array().ok_or_else(wrong)? {
            let table = rule.get_ref().as_table().ok_or_else(wrong)?;
            let rule = Keys { reader: self.reader, path: "skip".into(), table, at: rule.span() };
            rule.only(&["column", "when"])?;
            skips.push(Skip { column: rule.needs("column")?, when: rule.skip_when()? });
        }
        Ok(skips)
    }

    fn skip_when(&self) -> Result<SkipWhen, MappingFault> {
        let value = self.value("when").ok_or_else(|| self.missing("when"))?;
        match value.get_ref().as_str() {
            Some("filled") => Ok(SkipWhen::Filled),
            Some("empty") => Ok(SkipWhen::Empty),
            Some(other) => Err(self.fault("when", &value.span(), other, "\"filled\", \"empty\", or a list of values")),
            None => {
                let values = self.list("when")?.unwrap_or_default();
                Ok(SkipWhen::OneOf(values.iter().map(|value| super::fill::plain(value)).collect()))
            }
        }
    }

    fn columns(&self, words: &Lists) -> Result<Vec<(&'static str, Cell)>, MappingFault> {
        let names = || COLUMNS.iter().map(|column| column.name).collect::<Vec<_>>().join(" / ");
        let mut columns = Vec::new();
        for (key, _) in self.table {
            let ours = COLUMNS.iter().find(|column| column.name == key.get_ref());
            let ours = ours.ok_or_else(|| self.fault(key.get_ref(), &key.span(), "none of our columns", &names()))?;
            columns.extend(self.cell(ours.name, words)?.map(|cell| (ours.name, cell)));
        }
        if columns.iter().all(|(name, _)| *name != "Name") {
            return Err(self.missing("Name"));
        }
        Ok(columns)
    }

    /// What fills a cell: a column, a text with columns in it, or a table with more to say.
    fn cell(&self, key: &str, words: &Lists) -> Result<Option<Cell>, MappingFault> {
        let Some(value) = self.value(key) else { return Ok(None) };
        let part = |text: &str, at: &Range<usize>| {
            text_of(text, words).map_err(|(what, allowed)| self.fault(key, at, &what, &allowed))
        };
        if let Some(text) = value.get_ref().as_str() {
            let parts = vec![part(text, &value.span())?];
            return Ok(Some(Cell::Parts { parts, with: "; ".into(), each: None, first: false }));
        }
        let Some(table) = self.table(key).ok().flatten() else {
            let allowed = "a column's name, a text with {columns}, or { always = … }, or { parts = [ … ] }";
            return Err(self.fault(key, &value.span(), "not understood", allowed));
        };
        table.only(&["always", "parts", "with", "each", "first"])?;
        if let Some(text) = table.text("always")? {
            return Ok(Some(Cell::Always(text)));
        }
        let texts = table.list("parts")?.ok_or_else(|| table.missing("parts"))?;
        let parts = texts.iter().map(|text| part(text, &value.span())).collect::<Result<Vec<_>, _>>()?;
        let with = table.text("with")?.unwrap_or_else(|| "; ".into());
        let each = table.text("each")?.filter(|each| !each.is_empty());
        Ok(Some(Cell::Parts { parts, with, each, first: table.flag("first")? }))
    }
}

type Lists = BTreeMap<String, BTreeMap<String, String>>;

/// A text with columns in braces; without braces it is one column.
fn text_of(text: &str, words: &Lists) -> Result<Text, (String, String)> {
    let column = |inside: &str| {
        let (path, list) = match inside.split_once('|') {
            Some((path, list)) => (path.trim(), Some(list.trim().to_string())),
            None => (inside.trim(), None),
        };
        match &list {
            _ if path.is_empty() => Err(("a column without a name".to_string(), "{column}".to_string())),
            Some(list) if !words.contains_key(list) => {
                let known = words.keys().map(String::as_str).collect::<Vec<_>>().join(", ");
                Err((format!("there is no list of words \"{list}\""), format!("[words.{list}], or one of: {known}")))
            }
            _ => Ok(Piece::Column { path: path.to_string(), words: list }),
        }
    };
    if !text.contains(['{', '}']) {
        return Ok(vec![column(text)?]);
    }
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let brace = || ("a brace that never closes".to_string(), "{column} or {column|words}".to_string());
        let (inside, after) = after.split_once('}').ok_or_else(brace)?;
        if !before.is_empty() {
            pieces.push(Piece::Words(before.to_string()));
        }
        pieces.push(column(inside)?);
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Words(rest.to_string()));
    }
    Ok(pieces)
}
