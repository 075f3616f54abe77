//! A row's name for itself, which must be the same at the next import: its code, or its name.
//! The order of the rows never matters.

use super::sheet::Row;
use std::collections::HashMap;

/// What a row is called.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum RowId {
    /// It has no name.
    NoName,
    /// The same cells as in this row, which comes first.
    Again(usize),
    /// Its own.
    Its {
        /// Letters, digits and hyphens.
        slug: String,
        /// Whether another row has the same name or code, so that a number stands behind it.
        same_name: bool,
    },
}

/// The ids of all rows, in the order of the rows.
pub(super) fn of_rows(rows: &[&Row], name: usize, code: Option<usize>) -> Vec<RowId> {
    let mut ids = vec![RowId::NoName; rows.len()];
    let mut by_slug: HashMap<String, Vec<(Vec<&str>, usize)>> = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        let cell = |column: usize| row.cells.get(column).map(|cell| cell.trim()).unwrap_or_default();
        if !super::column::says_something(cell(name)) {
            continue;
        }
        let code =
            code.map(cell).filter(|code| super::column::says_something(code)).map(slug).filter(|code| !code.is_empty());
        let slug = code.unwrap_or_else(|| slug(cell(name)));
        let mut cells: Vec<&str> = row.cells.iter().map(|cell| cell.trim()).collect();
        while cells.last().is_some_and(|cell| cell.is_empty()) {
            cells.pop();
        }
        by_slug.entry(slug).or_default().push((cells, at));
    }
    for (slug, mut same) in by_slug {
        same.sort();
        number(&slug, &same, rows, &mut ids);
    }
    ids
}

/// Rows of one slug, ordered by their cells: the first keeps it, equal ones are merged.
fn number(slug: &str, same: &[(Vec<&str>, usize)], rows: &[&Row], ids: &mut [RowId]) {
    let mut different = 0;
    let mut first: Option<&(Vec<&str>, usize)> = None;
    for row in same {
        let again = first.filter(|first| first.0 == row.0).and_then(|first| rows.get(first.1));
        let id = match again {
            Some(first) => RowId::Again(first.number),
            None => {
                different += 1;
                first = Some(row);
                // Two hyphens, because a slug has never more than one at a time.
                let slug = if different == 1 { slug.to_string() } else { format!("{slug}--{different}") };
                RowId::Its { slug, same_name: different > 1 }
            }
        };
        if let Some(place) = ids.get_mut(row.1) {
            *place = id;
        }
    }
}

/// Small letters and digits of any script; everything between them one hyphen.
fn slug(text: &str) -> String {
    let lower: String = text.chars().take(160).flat_map(char::to_lowercase).collect();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain() {
        assert_eq!(slug("  Tuesday Café: tea & talk! "), "tuesday-café-tea-talk");
        assert_eq!(slug("قهوة الثلاثاء"), "قهوة-الثلاثاء");
        assert_eq!(slug("?!"), "");
    }
}
