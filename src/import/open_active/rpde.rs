//! Feeds of changes (RPDE, Realtime Paged Data Exchange 1.0): pages of items, each of which says what
//! a record is now, or that it is gone. What counts is the item that was modified last, in whatever
//! order pages come. Whoever fetches asks here what a page is and what follows; nothing is fetched here.

use crate::import::{Settings, Unreadable, json};
use serde_json::{Map, Value, json};
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashSet};

/// When a record was changed, as the publisher counts: an integer, a number or a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Modified {
    /// Nothing is said: before everything.
    NotSaid,
    /// A whole number, also one written as text: seconds, milliseconds, or a counter.
    Whole(i128),
    /// Another number.
    Part(f64),
    /// A text, such as a date.
    Text(String),
}

impl Modified {
    fn read(value: Option<&Value>) -> Self {
        let text = match value {
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(Value::Number(number)) => number.to_string(),
            _ => return Self::NotSaid,
        };
        if let Ok(whole) = text.parse() {
            return Self::Whole(whole);
        }
        match text.parse::<f64>() {
            // `1520343434.0` is a whole number that went through a program without any.
            Ok(part) if part.fract() == 0.0 && part.abs() < 9e15 => Self::Whole(part as i128),
            Ok(part) if part.is_finite() => Self::Part(part),
            _ => Self::Text(text),
        }
    }

    /// Earlier or later. A text is after every number: a feed that begins to write dates goes on so.
    fn order(&self, other: &Self) -> Ordering {
        let rank = |one: &Self| match one {
            Self::NotSaid => 0,
            Self::Whole(_) | Self::Part(_) => 1,
            Self::Text(_) => 2,
        };
        let number = |one: &Self| match one {
            Self::Whole(whole) => *whole as f64,
            Self::Part(part) => *part,
            _ => 0.0,
        };
        rank(self).cmp(&rank(other)).then_with(|| match (self, other) {
            (Self::Text(one), Self::Text(other)) => one.cmp(other),
            (Self::Whole(one), Self::Whole(other)) => one.cmp(other),
            _ => number(self).total_cmp(&number(other)),
        })
    }
}

/// An item of a page.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// What sort of record, as the feed calls it: `SessionSeries`, `session`, or nothing.
    pub(super) kind: String,
    /// The record's id in its feed, or nothing.
    pub(super) id: String,
    /// When it was changed.
    pub(super) modified: Modified,
    /// The record; nothing when it was deleted.
    pub(super) data: Option<Map<String, Value>>,
}

impl Item {
    fn read(item: &Value) -> Option<Self> {
        let fields = item.as_object()?;
        let word = |key: &str| match fields.get(key) {
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(Value::Number(number)) => number.to_string(),
            _ => String::new(),
        };
        let is_deleted = word("state").eq_ignore_ascii_case("deleted");
        // What is not deleted and has no record says nothing: it takes nothing away.
        let data = if is_deleted { None } else { Some(fields.get("data")?.as_object()?.clone()) };
        Some(Self { kind: word("kind"), id: word("id"), modified: Modified::read(fields.get("modified")), data })
    }

    /// The later one first. Of two that were changed at once the deletion counts, then the one
    /// whose text comes last, so that the order of pages never decides.
    fn newest_first(&self, other: &Self) -> Ordering {
        let text = |item: &Self| item.data.as_ref().map(|data| Value::Object(data.clone()).to_string());
        let gone = |item: &Self| item.data.is_none();
        let by_date = other.modified.order(&self.modified).then_with(|| gone(other).cmp(&gone(self)));
        by_date.then_with(|| text(other).cmp(&text(self)))
    }
}

/// All items of one record, the one that counts first.
pub(super) fn by_record(items: Vec<Item>) -> BTreeMap<(String, String), Vec<Item>> {
    let mut records: BTreeMap<(String, String), Vec<Item>> = BTreeMap::new();
    for item in items {
        records.entry((item.kind.clone(), item.id.clone())).or_default().push(item);
    }
    records.values_mut().for_each(|items| items.sort_by(Item::newest_first));
    records
}

/// The list of a page of changes, when a value is one.
pub(super) fn items_of(page: &Value) -> Option<&Vec<Value>> {
    let is_page = ["next", "license"].iter().any(|key| page.get(*key).is_some());
    let items = page.get("items")?.as_array()?;
    let is_item = |item: &Value| item.get("state").is_some() || item.get("modified").is_some();
    (is_page || items.iter().any(is_item)).then_some(items)
}

/// The items of a page, and how many entries of it say nothing.
pub(super) fn read_items(items: &[Value]) -> (Vec<Item>, usize) {
    let read: Vec<Item> = items.iter().filter_map(Item::read).collect();
    let none = items.len() - read.len();
    (read, none)
}

/// What a page says about the way on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// How many items it has.
    pub items: usize,
    /// The address of the next page, as written.
    pub next: Option<String>,
}

/// Looks at a page. Nothing when it is no page of a feed of changes.
pub fn look(bytes: &[u8], settings: &Settings) -> Result<Option<Page>, Unreadable> {
    if !super::detect(bytes) {
        return Ok(None);
    }
    let page = json::parse(bytes, settings)?.value;
    let Some(items) = items_of(&page) else { return Ok(None) };
    let next = page.get("next").and_then(Value::as_str).map(str::trim).filter(|next| !next.is_empty());
    Ok(Some(Page { items: items.len(), next: next.map(str::to_owned) }))
}

/// What all pages of a feed say together, as one page that leads on to `next`: the items that count,
/// without what was deleted. Read in their stead it gives the same records.
pub fn as_one_page(pages: &[&[u8]], next: &str, settings: &Settings) -> Result<Vec<u8>, Unreadable> {
    let (mut items, mut licence) = (Vec::new(), Value::Null);
    for bytes in pages {
        let page = json::parse(bytes, settings)?.value;
        items.extend(items_of(&page).cloned().unwrap_or_default());
        licence = page.get("license").cloned().unwrap_or(licence);
    }
    let mut newest: BTreeMap<(String, String), (Item, Value)> = BTreeMap::new();
    for value in items {
        let Some(item) = Item::read(&value) else { continue };
        let key = (item.kind.clone(), item.id.clone());
        let is_older = |(kept, _): &(Item, Value)| kept.newest_first(&item) != Ordering::Greater;
        if !newest.get(&key).is_some_and(is_older) {
            newest.insert(key, (item, value));
        }
    }
    let items: Vec<Value> = newest.into_values().filter(|(item, _)| item.data.is_some()).map(|(_, v)| v).collect();
    Ok(json!({"next": next, "license": licence, "items": items}).to_string().into_bytes())
}

/// What to do after a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Ask for the next page, at this address.
    Ask(String),
    /// It was the last: there it goes on next time.
    End,
}

/// Why the pages of a feed cannot be followed to the end.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Lost {
    /// A page leads to one that was read before, and has items all the same.
    #[error(
        "page {page} of the feed leads back to a page that was read before. Tell the publisher that its `next` links go round in a circle."
    )]
    Circle {
        /// Its place, from 1.
        page: usize,
    },
    /// More pages than anybody should need.
    #[error(
        "the feed has more than {most} pages and shows no end. Ask for longer pages in its address, such as limit=500; or raise the limit with --most-pages."
    )]
    Endless {
        /// How many are allowed.
        most: usize,
    },
    /// Items, and no word where it goes on.
    #[error(
        "page {page} of the feed has items and no `next` link, so nobody can know whether that is all. Tell the publisher."
    )]
    NoNext {
        /// Its place, from 1.
        page: usize,
    },
}

/// The way through the pages of one feed.
#[derive(Debug)]
pub struct Walk {
    read: HashSet<String>,
    most: usize,
    pages: usize,
}

impl Walk {
    /// Ends in [`Lost::Endless`] after `most` pages.
    pub fn new(most: usize) -> Self {
        Self { read: HashSet::new(), most, pages: 0 }
    }

    /// What follows after the page that was read at `address`. `next` is the page's own link, made
    /// whole. The last page has no items and leads to itself.
    pub fn after(&mut self, address: &str, page: &Page, next: Option<&str>) -> Result<Step, Lost> {
        self.pages += 1;
        self.read.insert(address.to_owned());
        let Some(next) = next else {
            return if page.items == 0 { Ok(Step::End) } else { Err(Lost::NoNext { page: self.pages }) };
        };
        if page.items == 0 && next == address {
            return Ok(Step::End);
        }
        if self.read.contains(next) {
            return Err(Lost::Circle { page: self.pages });
        }
        if self.pages >= self.most {
            return Err(Lost::Endless { most: self.most });
        }
        Ok(Step::Ask(next.to_owned()))
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

    #[test]
    fn numbers_and_texts_are_ordered() {
        let read = |value: Value| Modified::read(Some(&value));
        let order = [
            Modified::read(None),
            read(json!(9)),
            read(json!("10")),
            read(json!(10.5)),
            read(json!(1_520_343_434.0)),
            read(json!("636894023847209174")),
            read(json!("2026-01-01")),
        ];
        for pair in order.windows(2) {
            assert_eq!(pair[0].order(&pair[1]), Ordering::Less, "{pair:?}");
        }
        assert_eq!(read(json!(1520343434.0)), read(json!("1520343434")));
    }

    #[test]
    fn the_last_page_leads_to_itself_and_has_no_items() {
        let page = |items| Page { items, next: None };
        let mut walk = Walk::new(3);
        assert_eq!(walk.after("a", &page(2), Some("b")), Ok(Step::Ask("b".into())));
        assert_eq!(walk.after("b", &page(0), Some("c")), Ok(Step::Ask("c".into())), "an empty page in the middle");
        assert_eq!(walk.after("c", &page(0), Some("c")), Ok(Step::End));
        assert_eq!(Walk::new(3).after("a", &page(2), Some("a")), Err(Lost::Circle { page: 1 }));
        assert_eq!(Walk::new(1).after("a", &page(2), Some("b")), Err(Lost::Endless { most: 1 }));
        assert_eq!(Walk::new(1).after("a", &page(2), None), Err(Lost::NoNext { page: 1 }));
        assert_eq!(Walk::new(1).after("a", &page(0), None), Ok(Step::End));
    }

    #[test]
    fn many_pages_say_the_same_as_one() {
        let item = |id: &str, modified: u32, data: &str| match data {
            "" => format!(r#"{{"state":"deleted","kind":"k","id":"{id}","modified":{modified}}}"#),
            name => format!(
                r#"{{"state":"updated","kind":"k","id":"{id}","modified":{modified},"data":{{"name":"{name}"}}}}"#
            ),
        };
        let page = |items: &[String]| format!(r#"{{"next":"x","items":[{}]}}"#, items.join(","));
        let one = page(&[item("a", 1, "old"), item("b", 2, "gone")]);
        let two = page(&[item("b", 3, ""), item("a", 4, "new")]);
        let there = as_one_page(&[one.as_bytes(), two.as_bytes()], "end", &settings()).unwrap();
        let back = as_one_page(&[two.as_bytes(), one.as_bytes()], "end", &settings()).unwrap();
        assert_eq!(there, back);
        let text = String::from_utf8(there).unwrap();
        assert!(text.contains("new") && !text.contains("old") && !text.contains("gone"), "{text}");
        assert_eq!(look(text.as_bytes(), &settings()), Ok(Some(Page { items: 1, next: Some("end".into()) })));
        assert_eq!(look(b"[{\"id\":\"a\"}]", &settings()), Ok(None));
    }
}
