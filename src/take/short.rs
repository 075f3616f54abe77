//! The short list: which listings somebody keeps for later, and how a device keeps it when it is told to.
//!
//! Ids and nothing else: no name, no day, no place, not when they were kept. What stands on the device may have
//! been written by anybody there, or by a site of another year, so it is read like something from outside.

/// Listings on a list: as many as go on one sheet of paper.
pub const MOST: usize = 10;

/// Bytes of an id.
const LONGEST_ID: usize = 300;

/// Begins what a device keeps: whose it is, and how it is written.
const HEAD: &str = "come-along short list 1";

/// Bytes of what a device keeps of a full list.
const LONGEST: usize = HEAD.len() + MOST * (LONGEST_ID + 1);

/// Ids of listings, in the order in which they were kept, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ShortList(Vec<String>);

/// What a device keeps is no short list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("it is no short list")]
pub struct NotAShortList;

impl ShortList {
    /// The counterpart of [`ShortList::to_text`].
    ///
    /// # Errors
    /// It was not written so, or holds more than a list can.
    pub fn parse(text: &str) -> Result<Self, NotAShortList> {
        if text.len() > LONGEST {
            return Err(NotAShortList);
        }
        let mut lines = text.split('\n');
        let mut list = Self::default();
        if lines.next() != Some(HEAD) || !lines.all(|id| list.keep(id)) { Err(NotAShortList) } else { Ok(list) }
    }

    /// As a device keeps it: a head, then an id a line.
    #[must_use]
    pub fn to_text(&self) -> String {
        [HEAD].into_iter().chain(self.ids()).collect::<Vec<_>>().join("\n")
    }

    /// Puts a listing at the end, unless it is there; false when there is no room, or it is no id.
    pub fn keep(&mut self, id: &str) -> bool {
        if self.has(id) {
            return true;
        }
        let fits = self.0.len() < MOST && !id.is_empty() && id.len() <= LONGEST_ID && !id.contains(char::is_control);
        if fits {
            self.0.push(id.to_string());
        }
        fits
    }

    /// Takes a listing off.
    pub fn drop(&mut self, id: &str) {
        self.0.retain(|one| one != id);
    }

    /// Whether the listing with that id is on it.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.ids().any(|one| one == id)
    }

    /// All ids, the first that was kept first.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn list(ids: &[&str]) -> ShortList {
        let mut list = ShortList::default();
        ids.iter().for_each(|id| assert!(list.keep(id), "{id}"));
        list
    }

    #[test]
    fn a_device_keeps_the_ids_and_nothing_else() {
        let mut kept = list(&["town:3", "town:1", "town:3"]);
        assert_eq!(kept.to_text(), "come-along short list 1\ntown:3\ntown:1");
        kept.drop("town:3");
        kept.drop("town:9");
        assert_eq!(kept.to_text(), "come-along short list 1\ntown:1");
        kept.drop("town:1");
        assert_eq!(ShortList::parse(&kept.to_text()), Ok(ShortList::default()));
    }

    #[test]
    fn it_has_an_end() {
        let ids: Vec<String> = (0..MOST).map(|number| format!("{number}{}", "é".repeat(LONGEST_ID / 2 - 1))).collect();
        let mut full = list(&ids.iter().map(String::as_str).collect::<Vec<_>>());
        assert!(!full.keep("one more") && full.keep(&ids[0]));
        assert_eq!(ShortList::parse(&full.to_text()), Ok(full));
        for id in ["", "a\nb", "a\u{0}", "x".repeat(LONGEST_ID + 1).as_str()] {
            assert!(!ShortList::default().keep(id), "{id:?}");
        }
    }

    #[test]
    fn what_is_foreign_cut_or_huge_is_told_and_not_guessed() {
        let long = format!("{HEAD}\n{}", "x".repeat(5_000_000));
        let many: String = (0..=MOST).map(|number| format!("\n{number}")).collect();
        for text in ["", "{}", "[\"town:1\"]", "come-along short list 2\na", "come-along short list 1\n", &long] {
            assert_eq!(ShortList::parse(text), Err(NotAShortList), "{:.40}", text);
        }
        assert_eq!(ShortList::parse(&format!("{HEAD}{many}")), Err(NotAShortList));
        assert_eq!(ShortList::parse(&format!("{HEAD}\na\r\nb")), Err(NotAShortList));
    }

    proptest! {
        #[test]
        fn anything_that_is_read_is_written_again(text in ".*|(come-along short list 1)(\n[a-z:0-9]{0,5}){0,12}") {
            if let Ok(list) = ShortList::parse(&text) {
                prop_assert_eq!(ShortList::parse(&list.to_text()), Ok(list));
            }
        }
    }
}
