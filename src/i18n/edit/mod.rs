//! Changing words files as a person would who changes nothing else: what is not touched keeps every byte.
//!
//! A file is kept as the text that it was, cut into its messages. Setting one writes that one anew, always in
//! the same way; saving puts the pieces together again, so that a diff shows what was changed and no more.
//!
//! - here: the file and its pieces - `forms`: a message as the plural forms in it, and back - `opened`: bytes from
//!   outside, looked at before anything else
//!
//! For the workshop (`src/bin/workshop`). Strings in, strings out.

mod forms;
mod opened;

pub use forms::{Forms, forms, written};
pub use opened::{LARGEST, NotText, opened};

/// One `.ftl` file that is being worked on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct File {
    pieces: Vec<Piece>,
    /// `\r\n` where the file has it.
    newline: &'static str,
}

/// A stretch of the file: a message or term, or what stands between two of them.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    /// Comments, empty lines, what cannot be read.
    Between(String),
    /// `name = …` with all that belongs to it, without the line break behind it; and how the file began it, where
    /// it has stood there: `name = ` with its spaces, and whether the source began on the next line.
    Entry { id: String, text: String, begun: Option<(String, bool)> },
}

impl File {
    /// Cuts a text into its pieces; whatever it is, [`File::text`] gives it back.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut reading = Reading::default();
        text.split_inclusive('\n').for_each(|line| reading.line(line));
        reading.end();
        let newline = if text.contains("\r\n") { "\r\n" } else { "\n" };
        Self { pieces: reading.pieces, newline }
    }

    /// A new file that begins with the comment at the top of the English one.
    #[must_use]
    pub fn beside(english: &str) -> Self {
        let top = english.lines().take_while(|line| line.starts_with("###") || line.trim().is_empty());
        let top: Vec<&str> = top.filter(|line| !line.trim().is_empty()).collect();
        let text = if top.is_empty() { String::new() } else { format!("{}\n", top.join("\n")) };
        Self { pieces: vec![Piece::Between(text)], newline: "\n" }
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> String {
        let one = |piece: &Piece| match piece {
            Piece::Between(text) | Piece::Entry { text, .. } => text.clone(),
        };
        self.pieces.iter().map(one).collect()
    }

    /// The names of its messages and terms (`-name`), in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Entry { id, .. } => Some(id.as_str()),
            Piece::Between(_) => None,
        })
    }

    /// What stands behind `name =`, attributes and all, with plain line breaks; of two of that name the first.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<String> {
        let at = self.place(id)?;
        let Some(Piece::Entry { text, .. }) = self.pieces.get(at) else { return None };
        let (_, source) = text.split_once('=')?;
        Some(source.replace("\r\n", "\n").trim_start_matches([' ', '\t']).to_owned())
    }

    /// What stands before a source: `name = `. Whoever wrote the file may have put other spaces there, which are not ours
    /// to change.
    fn head(&self, id: &str, next_line: bool) -> String {
        let begun = self.place(id).and_then(|at| match self.pieces.get(at) {
            Some(Piece::Entry { begun, .. }) => begun.clone(),
            _ => None,
        });
        let own = begun.filter(|(_, was)| *was == next_line).map(|(head, _)| head);
        own.unwrap_or_else(|| format!("{id} ={}", if next_line { "" } else { " " }))
    }

    fn place(&self, id: &str) -> Option<usize> {
        self.pieces.iter().position(|piece| matches!(piece, Piece::Entry { id: found, .. } if found == id))
    }

    /// Says `source` under that name, as [`File::source`] gives it; the same again changes nothing. A message that the
    /// file does not have yet goes behind the one that stands before it in `english`, with its English comment.
    pub fn set(&mut self, id: &str, source: &str, english: &str) {
        if self.source(id).as_deref() == Some(source) {
            return;
        }
        let text = (self.head(id, source.starts_with('\n')) + source).replace('\n', self.newline);
        match self.place(id) {
            Some(at) => {
                if let Some(Piece::Entry { text: old, .. }) = self.pieces.get_mut(at) {
                    *old = text;
                }
            }
            None => self.insert(id, text, english),
        }
    }

    /// Takes the message out, and the line that it stood in.
    pub fn remove(&mut self, id: &str) {
        let Some(at) = self.place(id) else { return };
        self.pieces.remove(at);
        if let Some(Piece::Between(next)) = self.pieces.get_mut(at)
            && let Some(rest) = next.strip_prefix("\r\n").or_else(|| next.strip_prefix('\n'))
        {
            *next = rest.to_owned();
        }
    }

    fn insert(&mut self, id: &str, text: String, english: &str) {
        let english = Self::read(english);
        let before: Vec<&str> = english.ids().take_while(|other| *other != id).collect();
        let after = before.iter().rev().find_map(|other| self.place(other));
        // A file whose messages have comments goes on having them; one without stays as it is.
        let comments = self.ids().next().is_none() || self.has_comments();
        let comment = if comments { english.comment(id) } else { None };
        let comment = comment.map(|comment| comment.replace("\r\n", "\n").replace('\n', self.newline));
        let gap = if comment.is_some() { self.newline } else { "" };
        let lead = match after {
            Some(_) => format!("{0}{gap}{1}", self.newline, comment.unwrap_or_default()),
            None => {
                let ends = self.text().is_empty() || self.text().ends_with('\n');
                let end = if ends { "" } else { self.newline };
                let gap = if self.text().is_empty() { "" } else { gap };
                format!("{end}{gap}{}", comment.unwrap_or_default())
            }
        };
        let entry = Piece::Entry { id: id.to_owned(), text, begun: None };
        match after {
            Some(at) => {
                self.pieces.splice(at + 1..at + 1, [Piece::Between(lead), entry]);
            }
            None => {
                let end = Piece::Between(self.newline.to_owned());
                self.pieces.extend([Piece::Between(lead), entry, end]);
            }
        }
    }

    /// Whether any message has a comment of its own.
    fn has_comments(&self) -> bool {
        self.ids().any(|id| self.comment(id).is_some())
    }

    /// The comment lines (`# …`) right above a message, each with its line break.
    #[must_use]
    pub fn comment(&self, id: &str) -> Option<String> {
        let at = self.place(id)?.checked_sub(1)?;
        let Some(Piece::Between(text)) = self.pieces.get(at) else { return None };
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let own = lines.iter().rev().take_while(|line| line.starts_with("# ") || line.trim_end() == "#").count();
        let comment: String = lines.get(lines.len() - own..)?.concat();
        (!comment.is_empty()).then_some(comment)
    }

    /// What the line of a message's comment says that begins with that word: `Where`, `Means`, `Max`.
    #[must_use]
    pub fn note(&self, id: &str, word: &str) -> Option<String> {
        let comment = self.comment(id)?;
        comment.lines().find_map(|line| {
            let rest = line.trim_start_matches('#').trim_start().strip_prefix(word)?;
            let rest = rest.strip_prefix(':').or_else(|| rest.strip_prefix(' '))?;
            Some(rest.trim().to_owned())
        })
    }
}

#[derive(Default)]
struct Reading {
    pieces: Vec<Piece>,
    /// Empty lines behind a message: its own if it goes on, else what stands between.
    empty: String,
}

impl Reading {
    fn line(&mut self, line: &str) {
        if let Some(id) = id_of(line) {
            self.between("");
            let (text, end) = without_break(line);
            let begun = head_of(text).map(|head| (head.to_owned(), head.len() == text.len()));
            self.pieces.push(Piece::Entry { id: id.to_owned(), text: text.to_owned(), begun });
            self.empty.push_str(end);
            return;
        }
        let goes_on = line.starts_with([' ', '}', '[', '*']) && !line.trim().is_empty();
        match self.pieces.last_mut() {
            Some(Piece::Entry { text, .. }) if goes_on => {
                let (line, end) = without_break(line);
                text.push_str(&self.empty);
                text.push_str(line);
                self.empty = end.to_owned();
            }
            Some(Piece::Entry { .. }) if line.trim().is_empty() => self.empty.push_str(line),
            _ => self.between(line),
        }
    }

    fn between(&mut self, line: &str) {
        let text = std::mem::take(&mut self.empty) + line;
        match self.pieces.last_mut() {
            Some(Piece::Between(before)) => before.push_str(&text),
            _ if text.is_empty() => {}
            _ => self.pieces.push(Piece::Between(text)),
        }
    }

    fn end(&mut self) {
        self.between("");
    }
}

/// `name = ` with its spaces.
fn head_of(text: &str) -> Option<&str> {
    let from = text.find('=')? + 1;
    let spaces = text.get(from..)?.chars().take_while(|c| matches!(c, ' ' | '\t')).count();
    text.get(..from + spaces)
}

fn without_break(line: &str) -> (&str, &str) {
    let text = line.strip_suffix('\n').map_or(line, |line| line.strip_suffix('\r').unwrap_or(line));
    line.split_at(text.len())
}

/// The name at the start of a line that begins a message or a term.
fn id_of(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    let plain = name.strip_prefix('-').unwrap_or(name);
    let first = plain.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    let rest = plain.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    (first && rest).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ENGLISH: &str = "### Asking\n\n# Where: here\n# Max 20\none = One\n\n# Where: there\ntwo = Two\nthree =\n    { $n ->\n        [one] x\n       *[other] y\n    }\n";

    #[test]
    fn one_message_changes_and_nothing_else() {
        let mut file = File::read(ENGLISH);
        assert_eq!(file.ids().collect::<Vec<_>>(), ["one", "two", "three"]);
        assert_eq!(file.note("one", "Max").as_deref(), Some("20"));
        assert_eq!(file.note("two", "Where").as_deref(), Some("there"));
        file.set("two", "Deux", ENGLISH);
        assert_eq!(file.text(), ENGLISH.replace("= Two", "= Deux"));
        let source = file.source("three").unwrap_or_default();
        assert!(source.starts_with('\n') && source.ends_with('}'), "{source:?}");
        file.set("three", "Trois", ENGLISH);
        assert!(file.text().ends_with("two = Deux\nthree = Trois\n"), "{}", file.text());
        file.set("three", &source, ENGLISH);
        assert_eq!(file.text(), ENGLISH.replace("= Two", "= Deux"));
    }

    #[test]
    fn a_new_message_stands_where_english_has_it() {
        let mut file = File::read("one = Un\nthree = Trois\n");
        file.set("two", "Deux", ENGLISH);
        assert_eq!(file.text(), "one = Un\ntwo = Deux\nthree = Trois\n");
        let mut with_comments = File::read("# Where: here\none = Un\n");
        with_comments.set("two", "Deux", ENGLISH);
        assert_eq!(with_comments.text(), "# Where: here\none = Un\n\n# Where: there\ntwo = Deux\n");
        let mut new = File::beside(ENGLISH);
        new.set("two", "Deux", ENGLISH);
        new.set("three", "Trois", ENGLISH);
        assert_eq!(new.text(), "### Asking\n\n# Where: there\ntwo = Deux\nthree = Trois\n");
        let again = File::read(&new.text());
        assert_eq!(again.text(), new.text());
        let mut windows = File::read("one = Un\r\nthree = Trois\r\n");
        windows.set("two", "Deux", ENGLISH);
        assert_eq!(windows.text(), "one = Un\r\ntwo = Deux\r\nthree = Trois\r\n");
        windows.remove("two");
        assert_eq!(windows.text(), "one = Un\r\nthree = Trois\r\n");
    }

    proptest! {
        #[test]
        fn whatever_a_file_is_it_is_given_back(text in "([a-b= #\\-{}\\[\\]*\n\r\t]|one = |\\PC){0,120}") {
            prop_assert_eq!(File::read(&text).text(), text);
        }

        #[test]
        fn what_was_set_is_there(source in "[a-z]{1,9}( [a-z{}]{0,9}[a-z])?", text in "(two = x\n|# c\n|\n|three = y\n){0,6}") {
            let mut file = File::read(&text);
            file.set("one", &source, ENGLISH);
            let saved = file.text();
            let mut again = File::read(&saved);
            prop_assert_eq!(again.source("one"), Some(source.clone()));
            again.set("one", &source, ENGLISH);
            prop_assert_eq!(again.text(), saved);
        }
    }
}
