//! Lists that come in pages: which page follows, when the list ends, and when it never would.
//! Whoever fetches asks here; nothing is fetched here.
//!
//! Publishers count from 0 or from 1, name the number of the page in their own way, and some say
//! wrong totals. So the rules trust what they see before what they are told: a page without
//! records ends the list, a page that brings nothing new ends it or is a circle.

use crate::import::{Settings, Unreadable, json};
use serde_json::{Map, Value};
use std::collections::HashSet;

/// Names that the number of a page has in an address, the most usual one first.
pub const PAGE_PARAMETERS: [&str; 5] = ["page", "page_number", "pageNumber", "page-number", "p"];

/// What a page says about itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// Its records.
    pub records: Vec<Listed>,
    /// Its number, as the publisher counts.
    number: Option<u64>,
    /// How many pages there are.
    total_pages: Option<u64>,
    /// How many records there are on all pages.
    total_items: Option<u64>,
    /// Whether it is the last.
    last: Option<bool>,
}

/// A record as it stands in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its id, or nothing.
    pub id: String,
    /// Whether only its address in the list's own service tells where, when and for whom it is.
    pub is_summary: bool,
}

/// Looks at the first or a further page. Nothing when it is no page of a list: a plain list, one
/// record, or another format.
pub fn look(bytes: &[u8], settings: &Settings) -> Result<Option<Page>, Unreadable> {
    if !super::detect(bytes) {
        return Ok(None);
    }
    let Value::Object(page) = json::parse(bytes, settings)?.value else { return Ok(None) };
    let Some(content) = ["contents", "content"].iter().find_map(|key| page.get(*key)) else { return Ok(None) };
    let records = match content {
        Value::Array(records) => records.iter().map(listed).collect(),
        Value::Null => Vec::new(),
        _ => return Ok(None),
    };
    let number = |keys: &[&str]| keys.iter().find_map(|key| number_of(page.get(*key)?));
    Ok(Some(Page {
        records,
        number: number(&["number", "page_number"]),
        total_pages: number(&["totalPages", "total_pages"]),
        total_items: number(&["totalElements", "total_items"]),
        last: ["last", "last_page"].iter().find_map(|key| page.get(*key)?.as_bool()),
    }))
}

/// Whether some bytes are the record `id` in full, and not a page that says sorry.
pub fn is_record(bytes: &[u8], id: &str, settings: &Settings) -> bool {
    let parsed = json::parse(bytes, settings).map(|parsed| parsed.value);
    matches!(parsed, Ok(Value::Object(fields)) if id_of(&fields) == id)
}

/// Numbers come as texts too.
fn number_of(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.trim().parse().ok())
}

fn listed(record: &Value) -> Listed {
    let Value::Object(fields) = record else { return Listed { id: String::new(), is_summary: false } };
    Listed { id: id_of(fields), is_summary: is_summary(fields) }
}

fn id_of(fields: &Map<String, Value>) -> String {
    match fields.get("id") {
        Some(Value::String(id)) => id.trim().to_owned(),
        Some(Value::Number(id)) => id.to_string(),
        _ => String::new(),
    }
}

/// A record in full says where or when it is, or for whom; a summary names and describes it.
fn is_summary(fields: &Map<String, Value>) -> bool {
    const ONLY_IN_FULL: [&str; 10] = [
        "service_at_locations",
        "locations",
        "regular_schedules",
        "schedules",
        "cost_options",
        "eligibilitys",
        "eligibility",
        "languages",
        "contacts",
        "phones",
    ];
    !ONLY_IN_FULL.iter().any(|key| fields.get(*key).and_then(Value::as_array).is_some_and(|list| !list.is_empty()))
}

/// What to do after a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Ask for the page of this number.
    Ask(u64),
    /// It was the last.
    End,
}

/// Why the pages of a list cannot be followed to the end.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Lost {
    /// A page repeats others, and yet more are promised.
    #[error(
        "page {page} of the feed brings only records that earlier pages had, and yet more pages are promised. Tell \
         the publisher that the pages go round in a circle."
    )]
    Circle {
        /// Its place, from 1.
        page: usize,
    },
    /// More pages than anybody should need.
    #[error(
        "the feed has more than {most} pages and shows no end. Check the address; ask for longer pages in it, such as \
         per_page=100; or raise the limit with --most-pages."
    )]
    Endless {
        /// How many are allowed.
        most: usize,
    },
}

/// The way through the pages of one list.
#[derive(Debug)]
pub struct Walk {
    /// The number in the address that was given, when one stands there.
    asked: Option<u64>,
    /// The number that was asked last.
    at: u64,
    /// Whether a second page like the first has already been taken for a matter of counting.
    recounted: bool,
    /// How many pages were read.
    pages: usize,
    most: usize,
    seen: HashSet<String>,
    counts_from_zero: bool,
    promised: Option<u64>,
}

impl Walk {
    /// Begins with the address given, in which the number `asked` stands, or none. Ends in
    /// [`Lost::Endless`] after `most` pages.
    pub fn new(asked: Option<u64>, most: usize) -> Self {
        Self {
            asked,
            at: asked.unwrap_or(1),
            recounted: false,
            pages: 0,
            most,
            seen: HashSet::new(),
            counts_from_zero: asked == Some(0),
            promised: None,
        }
    }

    /// What follows after `page`, which was read just now.
    pub fn after(&mut self, page: &Page) -> Result<Step, Lost> {
        self.pages += 1;
        self.promised = page.total_items.or(self.promised);
        if self.pages == 1 {
            self.begin(page);
        }
        if page.records.is_empty() {
            return Ok(Step::End);
        }
        let before = self.seen.len();
        self.seen.extend(page.records.iter().map(|record| record.id.clone()));
        if self.pages > 1 && self.seen.len() == before {
            return self.nothing_new(page);
        }
        if self.is_last(page) {
            return Ok(Step::End);
        }
        if self.pages >= self.most {
            return Err(Lost::Endless { most: self.most });
        }
        self.at = self.at.saturating_add(1);
        Ok(Step::Ask(self.at))
    }

    /// How many records the publisher promised and did not give.
    pub fn missing(&self) -> u64 {
        self.promised.unwrap_or_default().saturating_sub(self.seen.len() as u64)
    }

    /// From where the publisher counts.
    fn begin(&mut self, page: &Page) {
        match (self.asked, page.number) {
            (Some(asked), Some(number)) => self.counts_from_zero = asked == 0 || number < asked,
            (None, Some(number)) => {
                self.at = number;
                self.counts_from_zero = number == 0;
            }
            (_, None) => {}
        }
    }

    fn nothing_new(&mut self, page: &Page) -> Result<Step, Lost> {
        // The first page was asked without a number: what follows may count from 1, though the
        // page calls itself 0.
        if self.pages == 2 && self.asked.is_none() && !self.recounted && !self.is_last(page) {
            self.recounted = true;
            self.pages = 1;
            self.at = self.at.saturating_add(1);
            return Ok(Step::Ask(self.at));
        }
        let promises_more = page.total_pages.is_some() || page.last == Some(false);
        if promises_more && !self.is_last(page) { Err(Lost::Circle { page: self.pages }) } else { Ok(Step::End) }
    }

    /// A page that says both that it is not the last and that there are no more is believed to
    /// have more: an empty page will end the list.
    fn is_last(&self, page: &Page) -> bool {
        let from = if self.counts_from_zero { 0 } else { 1 };
        let place = match page.number {
            Some(number) => number.saturating_add(1).saturating_sub(from),
            None => self.asked.unwrap_or(from).saturating_sub(from) + self.pages as u64,
        };
        let reached = page.total_pages.filter(|total| *total > 0).map(|total| place >= total);
        match (reached, page.last) {
            (Some(true), Some(false)) => false,
            (Some(reached), _) => reached,
            (None, last) => last == Some(true),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn settings() -> Settings {
        Settings::new("s", NaiveDate::from_ymd_opt(2026, 11, 21).unwrap())
    }

    fn page(text: &str) -> Page {
        look(text.as_bytes(), &settings()).unwrap().unwrap()
    }

    /// Pages of a publisher with 2 records each, counted from `from`: answers what was asked for.
    fn walk(given: Option<u64>, from: u64, total: u64, say: &str) -> (Vec<u64>, Result<Step, Lost>) {
        let mut walk = Walk::new(given, 10);
        let mut asked = vec![];
        let mut number = given.unwrap_or(from);
        loop {
            let ids: Vec<String> = match number >= from && number < from + total {
                true => (0..2).map(|n| format!("{{\"id\":\"{number}-{n}\"}}")).collect(),
                false => vec![],
            };
            let said = say.replace("NUMBER", &number.to_string()).replace("TOTAL", &total.to_string());
            let said = said.replace("LAST", &(number + 1 == from + total).to_string());
            match walk.after(&page(&format!("{{\"content\":[{}]{said}}}", ids.join(",")))) {
                Ok(Step::Ask(next)) => number = next,
                other => return (asked, other),
            }
            asked.push(number);
        }
    }

    #[test]
    fn pages_are_followed_to_the_last_however_they_are_counted() {
        let uk_1 = ",\"totalPages\":TOTAL,\"number\":NUMBER,\"last\":LAST";
        let uk_3 = ",\"total_pages\":TOTAL,\"page_number\":\"NUMBER\"";
        for say in [uk_1, uk_3, ",\"total_pages\":TOTAL", ",\"last\":LAST"] {
            assert_eq!(walk(Some(1), 1, 3, say), (vec![2, 3], Ok(Step::End)), "{say}");
            assert_eq!(walk(Some(0), 0, 3, say), (vec![1, 2], Ok(Step::End)), "{say}");
            assert_eq!(walk(None, 1, 3, say), (vec![2, 3], Ok(Step::End)), "{say}");
        }
        assert_eq!(walk(Some(2), 1, 3, uk_1), (vec![3], Ok(Step::End)), "from the page that was asked for");
        assert_eq!(walk(None, 0, 3, uk_1), (vec![1, 2], Ok(Step::End)));
        assert_eq!(walk(Some(1), 1, 3, ""), (vec![2, 3, 4], Ok(Step::End)), "without totals, until a page is empty");
        assert_eq!(walk(Some(1), 1, 1, ",\"totalPages\":TOTAL,\"last\":true").0, Vec::<u64>::new());
    }

    #[test]
    fn a_feed_that_repeats_itself_or_never_ends_is_left() {
        let same = page("{\"content\":[{\"id\":\"1\"}],\"totalPages\":9,\"number\":1,\"last\":false}");
        let mut circle = Walk::new(Some(1), 10);
        assert_eq!(circle.after(&same), Ok(Step::Ask(2)));
        assert_eq!(circle.after(&same), Err(Lost::Circle { page: 2 }));
        assert_eq!(walk(Some(1), 1, 50, ",\"totalPages\":TOTAL").1, Err(Lost::Endless { most: 10 }));
        let mut plain = Walk::new(Some(1), 10);
        let plain_page = page("{\"content\":[{\"id\":\"1\"}]}");
        assert_eq!((plain.after(&plain_page), plain.after(&plain_page)), (Ok(Step::Ask(2)), Ok(Step::End)));
    }

    #[test]
    fn pages_that_are_called_0_may_be_asked_for_from_1() {
        let first = page("{\"content\":[{\"id\":\"1\"}],\"totalPages\":2,\"number\":0,\"last\":false}");
        let mut walk = Walk::new(None, 10);
        assert_eq!(walk.after(&first), Ok(Step::Ask(1)));
        assert_eq!(walk.after(&first), Ok(Step::Ask(2)), "the same again: this publisher's addresses count from 1");
        let second = page("{\"content\":[{\"id\":\"2\"}],\"totalPages\":2,\"number\":1,\"last\":true}");
        assert_eq!(walk.after(&second), Ok(Step::End));
    }

    #[test]
    fn what_was_promised_and_did_not_come_is_counted() {
        let mut walk = Walk::new(Some(1), 10);
        assert_eq!(walk.after(&page("{\"contents\":[{\"id\":1}],\"total_items\":5,\"total_pages\":1}")), Ok(Step::End));
        assert_eq!(walk.missing(), 4);
        assert_eq!(Walk::new(None, 10).after(&page("{\"contents\":null,\"empty\":true}")), Ok(Step::End));
    }

    #[test]
    fn a_summary_says_neither_where_nor_when() {
        let records = page(
            "{\"content\":[{\"id\":\"a\",\"name\":\"Tea\",\"regular_schedules\":[]},{\"id\":\"b\",\"schedules\":[{}]}]}",
        )
        .records;
        assert_eq!(records.iter().map(|one| one.is_summary).collect::<Vec<_>>(), [true, false]);
        assert!(look(b"[{\"id\":\"a\"}]", &settings()).unwrap().is_none(), "a plain list has no pages");
        assert!(is_record(b"{\"id\":\"a\"}", "a", &settings()) && !is_record(b"{\"id\":\"b\"}", "a", &settings()));
        assert!(!is_record(b"<html>", "a", &settings()));
    }
}
