//! The English as it was when translating began: a line for each message, its name and what stands for its text.
//! `make freeze` writes it; `make locales` tells how far the English has gone on since.

use come_along::i18n::check::Book;
use come_along::i18n::check::status::hash;
use std::collections::BTreeMap;

/// Beside the languages.
pub(super) const FROZEN: &str = "frozen.txt";

const HEAD: &str = "# The English messages as they were when they were last given to translators: name, and the hash of the text\n\
    # (the same as in status/). `make freeze` writes this file; nobody edits it.\n\n";

/// The file for that English.
pub(super) fn text(english: &Book) -> String {
    hashes(english).iter().fold(HEAD.to_owned(), |text, (id, hash)| format!("{text}{id} {hash}\n"))
}

/// How many messages are as they were, and which are new, changed and gone.
pub(super) fn since(file: &str, english: &Book) -> String {
    let lines = file.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' '));
    let frozen: BTreeMap<&str, &str> = lines.collect();
    let now = hashes(english);
    let new = now.keys().filter(|id| !frozen.contains_key(**id));
    let changed = now.iter().filter(|(id, hash)| frozen.get(**id).is_some_and(|old| old != hash)).map(|(id, _)| id);
    let gone = frozen.keys().filter(|id| !now.contains_key(**id));
    let [new, changed, gone] = [new.copied().collect(), changed.copied().collect(), gone.copied().collect()].map(named);
    format!("{} messages; since it was frozen new: {new}; changed: {changed}; gone: {gone}", now.len())
}

fn hashes(english: &Book) -> BTreeMap<&str, String> {
    english.messages().iter().map(|message| (message.id.as_str(), hash(message))).collect()
}

fn named(ids: Vec<&str>) -> String {
    if ids.is_empty() { "none".to_owned() } else { ids.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use come_along::i18n::check::Source;

    fn book(text: &str) -> Book {
        Book::read(&[Source { file: "01.ftl", text }])
    }

    #[test]
    fn what_went_on_since_is_named() {
        let file = text(&book("stays = Same\nchanges = Old words\ngoes = Gone\n"));
        let now = book("comes = New\nchanges = New words\nstays = Same\n");
        assert_eq!(since(&file, &now), "3 messages; since it was frozen new: comes; changed: changes; gone: goes");
        assert_eq!(since(&text(&now), &now), "3 messages; since it was frozen new: none; changed: none; gone: none");
    }
}
