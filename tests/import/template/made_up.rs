//! Made-up sheets of every shape: nothing panics, every row has one fate, and the order of rows
//! and columns does not matter.

use super::sheet;
use crate::stage::{check, settings};
use come_along::import::{self, Imported, template};
use proptest::prelude::*;

/// As a spreadsheet; a title that begins like JSON would be tried as that first.
fn read(bytes: &[u8]) -> Imported {
    template::read(bytes, &settings()).unwrap()
}

/// A cell: words that some column takes, their halves, and anything at all.
fn cell() -> impl Strategy<Value = String> {
    let words: Vec<String> = template::COLUMNS
        .iter()
        .flat_map(|column| column.values().into_iter().chain([column.example]))
        .map(str::to_string)
        .collect();
    let odd = [
        "",
        "#help",
        "=1+1",
        "+3d",
        "every",
        "first",
        "1-",
        "-",
        ":",
        "£",
        "£1 to",
        "wait  weeks",
        "show:",
        "day 0",
        "every 255 weeks on Monday from 2026-01-01",
        "not 2026-01-01",
        "0001-01-01",
        "31/12/9999",
        "ask us",
        "12 High Street",
        "\"",
        "a\r\nb",
        "\u{202E}x",
        "999999999999",
        "53.4, -2.0",
        "Tuesday to",
        "and",
        "İ",
        "ß",
    ];
    prop_oneof![
        4 => prop::sample::select(words),
        2 => prop::sample::select(odd.map(String::from).to_vec()),
        1 => any::<String>(),
        1 => "[0-9a-z:;,/ £-]{0,30}",
    ]
}

fn title() -> impl Strategy<Value = String> {
    let titles: Vec<String> = template::COLUMNS.iter().map(|column| column.name.to_string()).collect();
    prop_oneof![9 => prop::sample::select(titles), 1 => any::<String>()]
}

/// Titles and rows of the same width, Name and Cost among them.
fn rows() -> impl Strategy<Value = (Vec<String>, Vec<Vec<String>>)> {
    (prop::collection::vec(title(), 0..8), 0..7_usize).prop_flat_map(|(titles, count)| {
        let titles = [vec!["Name".to_string(), "Cost".to_string()], titles].concat();
        let names = prop_oneof![6 => "[AB]", 1 => Just(String::new()), 1 => any::<String>()];
        let row = (names, prop::collection::vec(cell(), titles.len() - 1));
        let rows = prop::collection::vec(row.prop_map(|(name, cells)| [vec![name], cells].concat()), count);
        (Just(titles), rows)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_a_value(bytes in prop::collection::vec(any::<u8>(), 0..200), start in prop::sample::select(&["", "Name,Cost\n", "Name;When;\"", "sep=;\nname\tcost\n\"\"\""][..])) {
        let all = [start.as_bytes(), &bytes].concat();
        let _ = import::read(&all, &settings());
        let _ = template::read(&all, &settings());
    }

    #[test]
    fn every_row_has_one_fate((titles, rows) in rows(), relative in any::<bool>()) {
        let bytes = sheet(&[vec![titles], rows].concat());
        let settings = import::Settings { relative_dates: relative, ..settings() };
        let imported = template::read(&bytes, &settings).unwrap();
        check(&imported, imported.report.records.len());
        for listing in &imported.listings {
            prop_assert!(!listing.name.text.is_empty());
            prop_assert!(listing.contact.url.as_ref().is_none_or(|url| url.starts_with("http")));
        }
    }

    #[test]
    fn the_order_of_rows_does_not_matter(
        (titles, rows, shuffled) in rows().prop_flat_map(|(titles, rows)| (Just(titles), Just(rows.clone()), Just(rows).prop_shuffle()))
    ) {
        let of = |rows: Vec<Vec<String>>| read(&sheet(&[vec![titles.clone()], rows].concat()));
        let (one, other) = (of(rows), of(shuffled));
        prop_assert_eq!(one.report.counts(), other.report.counts());
        prop_assert_eq!(one.listings, other.listings);
    }

    #[test]
    fn the_order_of_columns_does_not_matter(
        ((titles, rows), order) in rows().prop_flat_map(|(titles, rows)| {
            let width = titles.len();
            (Just((titles, rows)), Just((0..width).collect::<Vec<_>>()).prop_shuffle())
        })
    ) {
        // Of two columns of one name the first counts, so each may stand once only here.
        let bare = |text: &String| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
        let once: std::collections::HashSet<String> = titles.iter().map(bare).collect();
        prop_assume!(once.len() == titles.len());
        // Rows of one name are told apart by their cells in order, so each name may stand once, too.
        let rows: Vec<Vec<String>> = rows.into_iter().enumerate().map(|(at, mut row)| {
            row[0] = format!("Thing {at}");
            row
        }).collect();
        let turn = |row: &Vec<String>| order.iter().map(|at| row[*at].clone()).collect::<Vec<_>>();
        let one = read(&sheet(&[vec![titles.clone()], rows.clone()].concat()));
        let other = read(&sheet(&[vec![turn(&titles)], rows.iter().map(turn).collect()].concat()));
        prop_assert_eq!(one.listings, other.listings);
    }

    /// The judge of the row's number is the place in which it was written.
    #[test]
    fn numbers_of_rows_are_right(gaps in prop::collection::vec(0..4_usize, 1..6), lines in 0..3_usize, crlf in any::<bool>()) {
        let mut text = "Name,Cost\n".to_string();
        let (mut number, mut expected) = (1, Vec::new());
        for (at, gap) in gaps.iter().enumerate() {
            text.push_str(&"\n".repeat(*gap));
            text.push_str(&format!("\"Thing {at}{}\",free\n", "\n".repeat(lines)));
            number += gap + 1;
            expected.push(format!("row {number}"));
        }
        let text = if crlf { text.replace('\n', "\r\n") } else { text };
        let found: Vec<String> = read(text.as_bytes()).report.records.into_iter().map(|line| line.record.id).collect();
        prop_assert_eq!(found, expected);
    }
}
