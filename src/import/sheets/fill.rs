//! Filling one cell of our template from the columns of a row.

use super::mapping::{Cell, Mapping, Piece, Text};

/// Looks up what a row says under a path.
pub(super) type Look<'a> = &'a dyn Fn(&str) -> Vec<String>;

/// Values as they are compared with those in a mapping.
pub(super) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The text of a cell; empty when its columns say nothing.
pub(super) fn fill(cell: &Cell, mapping: &Mapping, look: Look<'_>) -> String {
    let (parts, with, each, first) = match cell {
        Cell::Always(text) => return text.clone(),
        Cell::Parts { parts, with, each, first } => (parts, with, each.as_deref(), *first),
    };
    let mut texts: Vec<String> = Vec::new();
    for part in parts {
        texts.extend(part_of(part, each, mapping, look));
        if first && !texts.is_empty() {
            break;
        }
    }
    texts.join(with)
}

/// A part, once for each value of its first column that has several; nothing when a column of it
/// says nothing, for half of a text says something else.
fn part_of(part: &Text, each: Option<&str>, mapping: &Mapping, look: Look<'_>) -> Vec<String> {
    let mut texts = vec![String::new()];
    for piece in part {
        let values = match piece {
            Piece::Words(words) => vec![words.clone()],
            Piece::Column { path, words } => values(path, words.as_deref(), each, mapping, look),
        };
        let values = if each.is_some() && texts.len() == 1 { values } else { joined(values) };
        texts = texts.iter().flat_map(|text| values.iter().map(move |value| format!("{text}{value}"))).collect();
    }
    texts
}

fn joined(values: Vec<String>) -> Vec<String> {
    if values.is_empty() { values } else { vec![values.join("; ")] }
}

/// What a column says, in the words of the mapping, each once.
fn values(path: &str, words: Option<&str>, each: Option<&str>, mapping: &Mapping, look: Look<'_>) -> Vec<String> {
    let list = words.and_then(|name| mapping.words.get(name));
    let mut found: Vec<String> = Vec::new();
    for value in look(path) {
        let parts = match each {
            Some(each) => value.split(each).map(|part| part.trim().to_string()).collect(),
            None => vec![value],
        };
        for part in parts {
            let said = match list {
                Some(list) => list.get(&plain(&part)).or_else(|| list.get("*")).cloned().unwrap_or(part),
                None => part,
            };
            if !said.is_empty() && !found.contains(&said) {
                found.push(said);
            }
        }
    }
    found
}
