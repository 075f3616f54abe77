//! Reads the English files into a list of entries: one for each message and each attribute.
//!
//! The type of a variable stands in the message's comment (`# $count (number): places left`),
//! because translators read it there and the compiler can then hold callers to it.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry as Ast, Message};

use super::variables::{Kind, collect, declared, rust_name};

/// One thing that can be said.
#[derive(Debug)]
pub(crate) struct Entry {
    /// `search-results`, or `name.label` for an attribute.
    pub(crate) id: String,
    /// The function's name: `search_results`, `name_label`.
    pub(crate) function: String,
    /// In the order of the comment lines, which is the order of the function's arguments.
    pub(crate) variables: Vec<(String, Kind)>,
    /// The English file, such as `07-dates.ftl`.
    pub(crate) file: String,
    /// Whether the message is meant to be read aloud (`# Speak: yes`).
    pub(crate) speak: bool,
    /// Comment and English text, for the function's documentation.
    pub(crate) doc: Vec<String>,
}

/// Entries of all files in order, or everything that is wrong, each with file and message.
pub(crate) fn read(files: &[(String, String)]) -> Result<Vec<Entry>, Vec<String>> {
    let mut faults = Vec::new();
    let mut parsed = Vec::new();
    for (name, text) in files {
        match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => parsed.push((name, text, resource)),
            Err((_, errors)) => faults.extend(errors.iter().map(|error| {
                let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
                let line = line_of(text, start);
                format!("{name}:{line}: {error}")
            })),
        }
    }
    let messages: BTreeMap<&str, &Message<&str>> = parsed
        .iter()
        .flat_map(|(_, _, resource)| &resource.body)
        .filter_map(|entry| match entry {
            Ast::Message(message) => Some((message.id.name, message)),
            _ => None,
        })
        .collect();
    let mut entries = Vec::new();
    for (name, text, resource) in &parsed {
        for entry in &resource.body {
            if let Ast::Message(message) = entry {
                match entries_of(message, name, text, &messages) {
                    Ok(found) => entries.extend(found),
                    Err(fault) => faults.push(format!("{name}: `{}`: {fault}", message.id.name)),
                }
            }
        }
    }
    faults.extend(clashes(&entries));
    if entries.len() > usize::from(u16::MAX) {
        faults.push("more than 65,535 messages: the words file counts them in 16 bits".into());
    }
    if faults.is_empty() { Ok(entries) } else { Err(faults) }
}

/// A number that changes whenever a message, its place or its variables change (FNV-1a, 64 bit),
/// so that a words file made for other messages is refused.
pub(crate) fn hash(entries: &[Entry]) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for entry in entries {
        add(&entry.id);
        for (name, kind) in &entry.variables {
            add(name);
            add(kind.name());
        }
        add("");
    }
    hash
}

fn entries_of(
    message: &Message<&str>,
    file: &str,
    text: &str,
    messages: &BTreeMap<&str, &Message<&str>>,
) -> Result<Vec<Entry>, String> {
    let comment: Vec<&str> = message.comment.as_ref().map_or_else(Vec::new, |comment| comment.content.clone());
    let declared = declared(&comment)?;
    let speak = comment.iter().any(|line| line.trim().eq_ignore_ascii_case("speak: yes"));
    let doc: Vec<String> =
        comment.iter().map(|line| (*line).to_owned()).chain(source_lines(message.id.name, text)).collect();

    let value = message.value.iter().map(|value| (None, value));
    let attributes = message.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
    let mut found = Vec::new();
    let mut used_anywhere = BTreeSet::new();
    for (attribute, pattern) in value.chain(attributes) {
        let mut used = BTreeSet::new();
        collect(pattern, messages, &mut used, &mut Vec::new());
        if let Some(name) = used.iter().find(|name| !declared.iter().any(|(d, _)| d == *name)) {
            return Err(format!(
                "${name} has no type; add a comment line `# ${name} (number): what it is` \
                 above the message (or `text`, or `message`)"
            ));
        }
        let id = attribute
            .map_or_else(|| message.id.name.to_owned(), |attribute| format!("{}.{attribute}", message.id.name));
        found.push(Entry {
            function: function_name(&id)?,
            id,
            variables: declared.iter().filter(|(name, _)| used.contains(name.as_str())).cloned().collect(),
            file: file.to_owned(),
            speak,
            doc: doc.clone(),
        });
        used_anywhere.extend(used);
    }
    match declared.iter().find(|(name, _)| !used_anywhere.contains(name.as_str())) {
        Some((name, _)) => Err(format!(
            "the comment speaks of ${name}, but the English text does not use it; \
             remove the line or correct the name"
        )),
        None => Ok(found),
    }
}

/// The message as written: its first line and the indented lines below it.
fn source_lines(id: &str, text: &str) -> Vec<String> {
    let mut lines =
        text.lines().skip_while(|line| line.strip_prefix(id).is_none_or(|rest| !rest.trim_start().starts_with('=')));
    lines
        .next()
        .into_iter()
        .chain(lines.take_while(|line| line.starts_with([' ', '}']) || line.is_empty()))
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

fn clashes(entries: &[Entry]) -> Vec<String> {
    let mut seen: BTreeMap<&str, &Entry> = BTreeMap::new();
    let mut faults = Vec::new();
    for entry in entries {
        if let Some(first) = seen.insert(&entry.function, entry) {
            faults.push(format!(
                "{}: `{}` would become the same function as `{}` in {}; rename one",
                entry.file, entry.id, first.id, first.file
            ));
        }
    }
    faults
}

fn function_name(id: &str) -> Result<String, String> {
    let name = id.replace(['-', '.'], "_");
    rust_name(&name)?;
    Ok(name)
}

fn line_of(text: &str, position: usize) -> usize {
    let before = text.as_bytes().get(..position).unwrap_or_default();
    before.iter().filter(|byte| **byte == b'\n').count() + 1
}
