//! A row's name for itself, which must be the same at the next import: its code, or its name.
//! The order of the rows never matters.

use crate::import::sheet::Row;
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

/// What a row says: its cells that are not empty, each with its column's title, ordered by it.
type Said<'a> = Vec<(&'a str, &'a str)>;

/// The ids of all rows, in the order of the rows. Neither the order of the rows nor that of the
/// columns matters.
pub(super) fn of_rows(titles: &[String], rows: &[&Row], name: usize, code: Option<usize>) -> Vec<RowId> {
    let mut ids = vec![RowId::NoName; rows.len()];
    let mut by_slug: HashMap<String, Vec<(Said<'_>, usize)>> = HashMap::new();
    for (at, row) in rows.iter().enumerate() {
        let cell = |column: usize| row.cells.get(column).map(|cell| cell.trim()).unwrap_or_default();
        if !super::column::says_something(cell(name)) {
            continue;
        }
        let code =
            code.map(cell).filter(|code| super::column::says_something(code)).map(slug).filter(|code| !code.is_empty());
        let slug = code.unwrap_or_else(|| slug(cell(name)));
        let titled = titles.iter().map(|title| title.trim()).chain(std::iter::repeat("")).zip(&row.cells);
        let mut said: Said<'_> =
            titled.map(|(title, cell)| (title, cell.trim())).filter(|(_, cell)| !cell.is_empty()).collect();
        said.sort_unstable();
        by_slug.entry(slug).or_default().push((said, at));
    }
    for (slug, mut same) in by_slug {
        same.sort();
        number(&slug, &same, rows, &mut ids);
    }
    ids
}

/// Rows of one slug, ordered by their cells: the first keeps it, equal ones are merged.
fn number(slug: &str, same: &[(Said<'_>, usize)], rows: &[&Row], ids: &mut [RowId]) {
    let mut different = 0;
    let mut first: Option<&(Said<'_>, usize)> = None;
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
pub(in crate::import) fn slug(text: &str) -> String {
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
