//! One language's files as a table: where each message, attribute and term is.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry as Ast, Identifier, Pattern};

use super::LanguageSources;
use super::depth::too_deep;
use super::problem::{Fault, Problem};
use crate::i18n::contract::Contract;

/// A pattern and where it stands.
pub(super) struct Found<'a> {
    pub(super) file: &'a str,
    pub(super) line: usize,
    pub(super) pattern: Pattern<&'a str>,
}

/// Everything a language says, by name: `id`, `id.attribute`, `-term`, `-term.attribute`.
pub(super) struct Table<'a> {
    pub(super) tag: &'a str,
    found: BTreeMap<String, Found<'a>>,
    /// Messages that stand in a file but cannot be read.
    broken: BTreeSet<String>,
}

impl<'a> Table<'a> {
    /// Reads all files; what cannot be read, is unknown to English or stands twice is reported.
    pub(super) fn read(contract: &Contract<'_>, language: &LanguageSources<'a>, problems: &mut Vec<Problem>) -> Self {
        let mut reader = Reader {
            contract,
            problems,
            table: Self { tag: language.tag, found: BTreeMap::new(), broken: BTreeSet::new() },
        };
        for source in &language.files {
            reader.file(source.file, source.text);
        }
        reader.table
    }

    /// What stands under this name.
    pub(super) fn get(&self, name: &str) -> Option<&Found<'a>> {
        self.found.get(name)
    }

    /// Whether there is something of this name that could not be read.
    pub(super) fn is_broken(&self, id: &str) -> bool {
        self.broken.contains(id.split('.').next().unwrap_or(id))
    }
}

struct Reader<'a, 'p> {
    contract: &'p Contract<'p>,
    problems: &'p mut Vec<Problem>,
    table: Table<'a>,
}

impl<'a> Reader<'a, '_> {
    fn file(&mut self, file: &'a str, text: &'a str) {
        // Some editors put a mark at the front, which would cost the first message.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if let Some(line) = too_deep(text) {
            return self.report(file, line, "", Fault::Syntax("braces inside braces inside braces".into()));
        }
        let resource = match fluent_syntax::parser::parse_runtime(text) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
                    let id = leading_name(text.get(start..).unwrap_or_default());
                    self.table.broken.insert(id.to_owned());
                    let line = line_of(text, start);
                    self.report(file, line, id, Fault::Syntax(error.to_string()));
                }
                resource
            }
        };
        for entry in resource.body {
            match entry {
                Ast::Message(message) => {
                    let line = line_of_slice(text, message.id.name);
                    let attributes = message.attributes.into_iter().map(|a| (a.id, a.value));
                    self.entry(file, text, line, ("", message.id), message.value, attributes);
                }
                Ast::Term(term) => {
                    let line = line_of_slice(text, term.id.name);
                    let attributes = term.attributes.into_iter().map(|a| (a.id, a.value));
                    self.entry(file, text, line, ("-", term.id), Some(term.value), attributes);
                }
                _ => {}
            }
        }
    }

    fn entry(
        &mut self,
        file: &'a str,
        text: &'a str,
        line: usize,
        (dash, id): (&str, Identifier<&'a str>),
        value: Option<Pattern<&'a str>>,
        attributes: impl Iterator<Item = (Identifier<&'a str>, Pattern<&'a str>)>,
    ) {
        // Fluent keeps messages and terms in one list: `name` and `-name` are rivals, too.
        if let Some((file_before, line_before)) = self.first_of(id.name) {
            let fault = Fault::Duplicate(file_before, line_before);
            self.report(file, line, id.name, fault);
            return;
        }
        let name = format!("{dash}{}", id.name);
        if let Some(value) = value {
            self.add(file, line, name.clone(), value);
        }
        for (attribute, value) in attributes {
            let line = line_of_slice(text, attribute.name);
            self.add(file, line, format!("{name}.{}", attribute.name), value);
        }
    }

    fn first_of(&self, id: &str) -> Option<(String, usize)> {
        let found = [id.to_owned(), format!("-{id}")].into_iter().find_map(|name| {
            self.table.found.get(&name).or_else(|| {
                let attributes = format!("{name}.");
                let mut after = self.table.found.range(attributes.clone()..);
                after.next().filter(|(key, _)| key.starts_with(&attributes)).map(|(_, found)| found)
            })
        })?;
        Some((found.file.to_owned(), found.line))
    }

    fn add(&mut self, file: &'a str, line: usize, name: String, pattern: Pattern<&'a str>) {
        if let Some(first) = self.table.found.get(&name) {
            let fault = Fault::Duplicate(first.file.to_owned(), first.line);
            self.report(file, line, &name, fault);
            return;
        }
        let is_term = name.starts_with('-');
        if !is_term && !self.contract.entries.iter().any(|entry| entry.id == name) {
            self.report(file, line, &name, Fault::UnknownMessage);
        }
        self.table.found.insert(name, Found { file, line, pattern });
    }

    fn report(&mut self, file: &str, line: usize, id: &str, fault: Fault) {
        self.problems.push(Problem {
            tag: self.table.tag.to_owned(),
            file: file.to_owned(),
            line,
            id: id.to_owned(),
            fault,
        });
    }
}

/// The name at the start of something that could not be read.
fn leading_name(junk: &str) -> &str {
    let end = junk.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(junk.len());
    junk.get(..end).unwrap_or_default()
}

/// The line of a piece of the text, told from where it lies in memory: the parser keeps no
/// positions, but its pieces are slices of the text it was given.
fn line_of_slice(text: &str, piece: &str) -> usize {
    let position = (piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
    line_of(text, position)
}

fn line_of(text: &str, position: usize) -> usize {
    let before = text.as_bytes().get(..position).unwrap_or_default();
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}
