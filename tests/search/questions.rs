//! Questions as people type them, over the sample town: what must be among the first five.
//!
//! Two tables of one format, `lang query kind expected note` with tabs, `expected` being names of
//! listings with ` | ` between, any of which will do. `questions.tsv` was written beside the concepts,
//! `blind.tsv` by somebody who had not seen them; each has its own score and its own floor.

use crate::support::{concepts_of_page, context, day};
use come_along::facts::Context;
use come_along::import::{self, Settings};
use come_along::model::{Listing, Point};
use come_along::search::words::{Concepts, Index, by_words};
use come_along::search::{Query, find};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::rc::Rc;

const TOWN: &str = include_str!("../../src/bin/hub/sample/town.csv");

/// A question and its judgement.
pub(crate) struct Asked {
    language: String,
    query: String,
    /// Place of the first right answer, 1 the first.
    place: Option<usize>,
    shown: Vec<String>,
}

/// The sample town with its words.
pub(crate) struct Town {
    pub(crate) listings: Vec<Listing>,
    index: Index,
    /// By the language of the page.
    concepts: RefCell<BTreeMap<String, Rc<Concepts>>>,
    context: Context,
}

impl Town {
    pub(crate) fn new() -> Self {
        let settings = Settings { relative_dates: true, ..Settings::new("town", day(2026, 11, 21)) };
        let listings = import::read(TOWN.as_bytes(), &settings).unwrap().listings;
        let index = Index::of(&listings);
        let from = Point::from_degrees(53.415, -2.044);
        Self { listings, index, concepts: RefCell::default(), context: Context { from, ..context() } }
    }

    /// Names of what is found, the best first, on a page in that language.
    pub(crate) fn names(&self, typed: &str, page: &str) -> Vec<String> {
        let mut known = self.concepts.borrow_mut();
        let concepts = known.entry(page.to_owned()).or_insert_with(|| Rc::new(concepts_of_page(page))).clone();
        drop(known);
        let matches = self.index.find(&concepts, typed, page);
        let found = by_words(find(&self.listings, &Query::default(), &self.context), &matches);
        found.iter().map(|found| self.listings[found.index].name.text.clone()).collect()
    }
}

/// Reads a table and answers it, each question on a page in its own language.
pub(crate) fn answered(town: &Town, table: &str) -> Vec<Asked> {
    let mut asked = Vec::new();
    for (number, line) in table.lines().enumerate().skip(1).filter(|(_, line)| !line.trim().is_empty()) {
        let mut cells = line.split('\t');
        let [Some(language), Some(query), Some(_), Some(expected)] = [(); 4].map(|()| cells.next()) else {
            panic!("line {}: four cells at least: {line}", number + 1)
        };
        let expected: Vec<&str> = expected.split('|').map(str::trim).filter(|name| !name.is_empty()).collect();
        for name in &expected {
            let known = town.listings.iter().any(|listing| listing.name.text == *name);
            assert!(known, "line {}: no listing is called {name}", number + 1);
        }
        let page = if language == "en" { "en-GB" } else { language };
        let shown = town.names(query, page);
        let place = shown.iter().position(|name| expected.contains(&name.as_str())).map(|at| at + 1);
        asked.push(Asked { language: language.into(), query: query.into(), place, shown });
    }
    asked
}

/// Of 1: questions with a right answer among the first five; mean of one over its place.
pub(crate) fn scores<'a>(asked: impl Iterator<Item = &'a Asked>) -> (usize, f64, f64) {
    let (mut count, mut success, mut reciprocal) = (0, 0.0, 0.0);
    for one in asked {
        count += 1;
        success += f64::from(u8::from(one.place.is_some_and(|place| place <= 5)));
        reciprocal += one.place.map_or(0.0, |place| 1.0 / place as f64);
    }
    let of = (count as f64).max(1.0);
    (count, success / of, reciprocal / of)
}

/// Answers the table, prints its scores and every miss, and holds the floor.
fn judge(file: &str, least_success: f64, least_mrr: f64) {
    let path = format!("tests/search/{file}");
    let Ok(table) = fs::read_to_string(&path) else {
        println!("skipped: {file}: there is no {path}");
        return;
    };
    let asked = answered(&Town::new(), &table);
    for one in asked.iter().filter(|one| one.place.is_none_or(|place| place > 5)) {
        let shown: Vec<_> = one.shown.iter().take(5).collect();
        println!("{file}: {}: {:?} at {:?}, of {}: {shown:?}", one.language, one.query, one.place, one.shown.len());
    }
    let mut languages: BTreeMap<&str, Vec<&Asked>> = BTreeMap::new();
    for one in &asked {
        languages.entry(&one.language).or_default().push(one);
    }
    for (language, asked) in &languages {
        let (count, success, mrr) = scores(asked.iter().copied());
        println!("{file}: {language}: {count} questions, success@5 {success:.3}, MRR {mrr:.3}");
    }
    let (count, success, mrr) = scores(asked.iter());
    println!("{file}: all: {count} questions, success@5 {success:.3}, MRR {mrr:.3}");
    assert!(success >= least_success, "{file}: success@5 is {success:.3}");
    assert!(mrr >= least_mrr, "{file}: MRR is {mrr:.3}");
}

#[test]
fn questions_written_beside_the_concepts_are_answered() {
    judge("questions.tsv", 0.95, 0.80);
}

#[test]
fn questions_written_by_somebody_else_are_answered() {
    judge("blind.tsv", 0.80, 0.60);
}
