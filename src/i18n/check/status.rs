//! How far people have looked at each message: `locales/status/<tag>.toml`, one line a message.
//!
//! ```text
//! crisis-open = "machine 1a2b3c4d"
//! crisis-close = "reviewed 5e6f7a8b AMIRA KAMAL"
//! ```
//!
//! The state, the hash of the English that was translated, and the codes of the people behind it.
//! That the English has changed since (stale) is seen from the hash and is never written.

use super::book::{Book, Message};
use super::finding::{Finding, Kind};
use crate::i18n::compile::CRITICAL;
use crate::i18n::languages::Status;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// How many different people stand behind a critical message before it is called reviewed.
pub const CRITICAL_REVIEWERS: usize = 2;

/// What a file begins with.
const HEAD: &str = "\
# How far people have looked at each message. One line a message, in order of the names:
# state, hash of the English text, and the codes of the people behind it (locales/reviewers.toml).
#   machine   a computer wrote it and nobody has read it
#   draft     a speaker wrote it or read it, alone
#   reviewed  a second native speaker has read it
#   field     three readers have said in their own words what it means
# When the English changes, the hash no longer fits and the message counts as stale. After translating
# it anew, remove its line; `make status` writes lines that are missing and changes no others.
";

/// A message's state, as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// A computer wrote it and nobody has read it.
    Machine,
    /// A speaker wrote it or read it, alone.
    Draft,
    /// A second native speaker has read it.
    Reviewed,
    /// Three readers have said back what it means.
    Field,
}

impl State {
    const ALL: [Self; 4] = [Self::Machine, Self::Draft, Self::Reviewed, Self::Field];

    /// The word in the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Field => "field",
        }
    }
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Counted from 1; 0 when it was not read from a file.
    pub line: usize,
    /// How far.
    pub state: State,
    /// Of the English text that was translated: [`hash`].
    pub english: String,
    /// Codes of the people behind it.
    pub people: Vec<String>,
}

/// One file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct States {
    lines: BTreeMap<String, Line>,
    /// Lines that cannot be read: number and text.
    broken: Vec<(usize, String)>,
}

/// `locales/reviewers.toml`: codes of people, and the languages that each of them speaks from
/// childhood: `AMIRA = "ar ckb"`. Only people write into it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reviewers {
    languages: BTreeMap<String, Vec<String>>,
}

impl Reviewers {
    /// Reads the list; lines that make no sense list nobody.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let lines = text.lines().filter_map(pair);
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect();
        Self { languages: lines.map(|(code, tags)| (code.to_owned(), words(tags))).collect() }
    }

    /// How many people there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.languages.len()
    }

    fn speaks(&self, code: &str, tag: &str) -> bool {
        self.languages.get(code).is_some_and(|tags| tags.iter().any(|known| known == tag))
    }
}

/// `name = "value"`.
fn pair(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once('=')?;
    let (name, value) = (name.trim(), value.trim().strip_prefix('"')?.strip_suffix('"')?);
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    (!name.is_empty() && name.chars().all(plain)).then_some((name, value))
}

fn line(number: usize, text: &str) -> Option<(String, Line)> {
    let (id, value) = pair(text)?;
    let mut words = value.split_whitespace();
    let word = words.next()?;
    let state = State::ALL.into_iter().find(|state| state.name() == word)?;
    let english = words.next().filter(|hash| hash.len() == 8 && hash.bytes().all(|b| b.is_ascii_hexdigit()))?;
    let people = words.map(str::to_owned).collect();
    Some((id.to_owned(), Line { line: number, state, english: english.to_owned(), people }))
}

impl States {
    /// Reads a file. What cannot be read is told by [`Self::check`].
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut states = Self::default();
        for (number, text) in text.lines().enumerate().map(|(at, text)| (at + 1, text.trim())) {
            if text.is_empty() || text.starts_with('#') {
                continue;
            }
            match line(number, text) {
                Some((id, line)) if !states.lines.contains_key(&id) => {
                    states.lines.insert(id, line);
                }
                _ => states.broken.push((number, text.to_owned())),
            }
        }
        states
    }

    /// Whether any line of a file says that a person has looked: quicker than reading it all.
    #[must_use]
    pub fn claims_people(text: &str) -> bool {
        [State::Draft, State::Reviewed, State::Field].iter().any(|state| text.contains(&format!("\"{} ", state.name())))
    }

    /// The file: the same bytes for the same states.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = HEAD.to_owned() + "\n";
        for (id, line) in &self.lines {
            let people: String = line.people.iter().map(|code| format!(" {code}")).collect();
            // Writing into a string cannot fail.
            let _ = writeln!(text, "{id} = \"{} {}{people}\"", line.state.name(), line.english);
        }
        text
    }

    /// How many lines cannot be read.
    #[must_use]
    pub fn broken(&self) -> usize {
        self.broken.len()
    }

    /// Adds `machine` for what has no line yet, and drops what English no longer has. Changes no
    /// line: who knows better says so.
    pub fn complete(&mut self, english: &Book, own: &Book) {
        self.lines.retain(|id, _| english.get(id).is_some());
        for message in own.messages() {
            let Some(source) = english.get(&message.id) else { continue };
            self.lines.entry(message.id.clone()).or_insert_with(|| Line {
                line: 0,
                state: State::Machine,
                english: hash(source),
                people: Vec::new(),
            });
        }
    }

    /// Somebody has written the message anew: a draft of today's English, by the person with that code, if they have one.
    pub fn written(&mut self, english: &Message, code: Option<&str>) {
        let people = code.map(str::to_owned).into_iter().collect();
        let line = Line { line: 0, state: State::Draft, english: hash(english), people };
        self.lines.insert(english.id.clone(), line);
    }

    /// The person with that code has read the message and says that it is right for today's English. Alone that is a
    /// draft; the second one makes it reviewed.
    pub fn right(&mut self, english: &Message, code: &str) {
        let old = self.lines.remove(&english.id).filter(|line| line.english == hash(english));
        let mut people = old.as_ref().map(|line| line.people.clone()).unwrap_or_default();
        if !people.iter().any(|known| known == code) {
            people.push(code.to_owned());
        }
        let reached = if people.len() >= CRITICAL_REVIEWERS { State::Reviewed } else { State::Draft };
        let state = old.map_or(reached, |line| line.state.max(reached));
        self.lines.insert(english.id.clone(), Line { line: 0, state, english: hash(english), people });
    }

    /// A reader says that it is wrong: nobody stands behind it any more.
    pub fn wrong(&mut self, english: &Message) {
        let line = Line { line: 0, state: State::Machine, english: hash(english), people: Vec::new() };
        self.lines.insert(english.id.clone(), line);
    }

    /// The words fit today's English as well as that of before, says whoever wrote them.
    pub fn still_right(&mut self, english: &Message) {
        if let Some(line) = self.lines.get_mut(&english.id) {
            line.english = hash(english);
        }
    }

    /// The state of a message, and whether the English has changed since.
    #[must_use]
    pub fn of(&self, english: &Message) -> (State, bool) {
        self.lines.get(&english.id).map_or((State::Machine, false), |line| (line.state, line.english != hash(english)))
    }

    /// How many messages are in each state, those that are stale in none: machine, draft, reviewed,
    /// field, stale.
    #[must_use]
    pub fn counts(&self, english: &Book, own: &Book) -> [usize; 5] {
        let mut counts = [0; 5];
        for message in own.messages().iter().filter_map(|message| english.get(&message.id)) {
            let place = match self.of(message) {
                (_, true) => 4,
                (state, false) => state as usize,
            };
            if let Some(count) = counts.get_mut(place) {
                *count += 1;
            }
        }
        counts
    }

    /// What may be said of the language as a whole: as much as of its least critical message.
    /// Reviewed is what [`CRITICAL_REVIEWERS`] different listed people have read.
    #[must_use]
    pub fn of_language(&self, tag: &str, english: &Book, reviewers: &Reviewers) -> Status {
        let critical = english.messages().iter().filter(|message| CRITICAL.contains(&message.file.as_str()));
        let each = critical.map(|message| {
            let Some(line) = self.lines.get(&message.id) else { return Status::Machine };
            let people: BTreeSet<&String> = line.people.iter().filter(|code| reviewers.speaks(code, tag)).collect();
            match line.state {
                _ if line.english != hash(message) => Status::Machine,
                State::Reviewed | State::Field if people.len() >= CRITICAL_REVIEWERS => Status::Reviewed,
                State::Machine => Status::Machine,
                _ => Status::Draft,
            }
        });
        each.min().unwrap_or(Status::Machine)
    }

    /// What is wrong with the file, and what people should look at again.
    #[must_use]
    pub fn check(&self, tag: &str, english: &Book, own: &Book, reviewers: &Reviewers) -> Vec<Finding> {
        let mut found = Vec::new();
        let none = self.lines.is_empty() && self.broken.is_empty();
        let mut add = |line: usize, id: &str, kind: Kind| {
            let file = format!("status/{tag}.toml");
            found.push(Finding { tag: tag.to_owned(), file, line, id: id.to_owned(), attribute: None, kind });
        };
        for (number, text) in &self.broken {
            add(*number, "", Kind::StatusLine(text.clone()));
        }
        for (id, line) in &self.lines {
            let Some(source) = english.get(id) else {
                add(line.line, id, Kind::StatusOfNothing);
                continue;
            };
            if line.english != hash(source) {
                add(line.line, id, Kind::Stale);
            }
            if line.state >= State::Reviewed && line.people.is_empty() {
                add(line.line, id, Kind::NoReviewer(line.state.name().to_owned()));
            }
            for code in line.people.iter().filter(|code| !reviewers.speaks(code, tag)) {
                add(line.line, id, Kind::UnlistedReviewer(code.clone()));
            }
        }
        if none {
            // One word for a file that nobody has written, instead of hundreds.
            add(0, "", Kind::NoStatus);
            return found;
        }
        for message in own.messages().iter().filter(|message| english.get(&message.id).is_some()) {
            if !self.lines.contains_key(&message.id) {
                add(0, &message.id, Kind::NoStatus);
            }
        }
        found
    }
}

/// Stands for what a message says, however it is laid out: eight hexadecimal digits (FNV-1a, 64 bit,
/// folded to 32).
#[must_use]
pub fn hash(message: &Message) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for part in &message.parts {
        add(part.attribute.as_deref().unwrap_or_default());
        for text in &part.texts {
            text.path.iter().for_each(|(by, key)| {
                add(by);
                add(key);
            });
            add(&text.words.split_whitespace().collect::<Vec<_>>().join(" "));
            text.variables.iter().for_each(|name| add(name));
        }
    }
    format!("{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::check::Source;

    const ENGLISH: &str =
        "call = Call 999\nstay =\n    { $count ->\n        [one] One\n       *[other] { $count }\n    }\n";

    fn book(text: &str) -> Book {
        Book::read(&[Source { file: "00-crisis.ftl", text }])
    }

    fn machine() -> States {
        let mut states = States::default();
        states.complete(&book(ENGLISH), &book(ENGLISH));
        states
    }

    #[test]
    fn a_file_comes_back_byte_by_byte_and_new_messages_are_machine_made() {
        let text = machine().to_text();
        assert_eq!(States::read(&text).to_text(), text);
        assert_eq!(text.lines().filter(|line| line.contains("\"machine ")).count(), 2, "{text}");
        let mut states =
            States::read(&text.replace("machine", "draft").lines().take(11).collect::<Vec<_>>().join("\n"));
        states.complete(&book(ENGLISH), &book(ENGLISH));
        assert_eq!(states.of(book(ENGLISH).get("call").unwrap()), (State::Draft, false), "no line is changed");
    }

    #[test]
    fn the_second_reader_makes_it_reviewed_and_one_who_says_wrong_takes_it_back() {
        let english = book(ENGLISH);
        let call = english.get("call").unwrap();
        let mut states = machine();
        states.right(call, "AMIRA");
        assert_eq!(states.of(call), (State::Draft, false));
        states.right(call, "AMIRA");
        assert_eq!(states.of(call), (State::Draft, false), "one person twice is one person");
        states.right(call, "KAMAL");
        assert!(states.to_text().contains("call = \"reviewed ") && states.to_text().contains(" AMIRA KAMAL\""));
        let changed = book(&ENGLISH.replace("999", "112"));
        states.right(changed.get("call").unwrap(), "KAMAL");
        assert_eq!(states.of(changed.get("call").unwrap()), (State::Draft, false), "of other English nobody has read");
        states.wrong(call);
        assert_eq!(states.of(call), (State::Machine, false));
    }

    #[test]
    fn other_words_make_it_stale_and_another_layout_does_not() {
        let states = machine();
        let laid_out = book(&ENGLISH.replace("call = Call 999", "# Where: x\ncall =\n    Call  999"));
        let changed = book(&ENGLISH.replace("999", "112"));
        assert_eq!(states.of(laid_out.get("call").unwrap()), (State::Machine, false));
        assert_eq!(states.of(changed.get("call").unwrap()), (State::Machine, true));
        assert_eq!(states.counts(&changed, &changed), [1, 0, 0, 0, 1]);
        assert!(states.check("ar", &changed, &changed, &Reviewers::default()).iter().any(|f| f.kind == Kind::Stale));
        assert!(!states.to_text().contains("stale \""), "it is never written");
    }

    #[test]
    fn reviewed_needs_two_listed_people() {
        let english = book(ENGLISH);
        let listed = Reviewers::read("# people\nAMIRA = \"ar ckb\"\nKAMAL = \"ar\"\nSARA = \"fa\"\n");
        assert_eq!(listed.count(), 3);
        for (people, whole, findings) in [
            ("", Status::Draft, 2),
            (" AMIRA", Status::Draft, 0),
            (" AMIRA AMIRA", Status::Draft, 0),
            (" AMIRA SARA", Status::Draft, 2),
            (" AMIRA NOBODY", Status::Draft, 2),
            (" AMIRA KAMAL", Status::Reviewed, 0),
        ] {
            let text = machine().to_text().replace("machine ", "reviewed ").replace("\"\n", &format!("{people}\"\n"));
            let states = States::read(&text);
            assert_eq!(states.of_language("ar", &english, &listed), whole, "{people}");
            assert_eq!(states.check("ar", &english, &english, &listed).len(), findings, "{people}");
            assert_ne!(states.of_language("ar", &english, &Reviewers::default()), Status::Reviewed);
            assert!(States::claims_people(&text));
        }
        assert!(!States::claims_people(&machine().to_text()));
        assert_eq!(machine().of_language("ar", &english, &listed), Status::Machine);
    }

    #[test]
    fn lines_that_make_no_sense_are_told() {
        let text = "call = \"perfect 1a2b3c4d\"\nstay = machine\nold = \"machine 1a2b3c4d\"\n";
        let found = States::read(text).check("ar", &book(ENGLISH), &book(ENGLISH), &Reviewers::default());
        let kinds: Vec<(usize, &Kind)> = found.iter().map(|finding| (finding.line, &finding.kind)).collect();
        assert!(matches!(
            kinds[..],
            [(1, Kind::StatusLine(_)), (2, Kind::StatusLine(_)), (3, Kind::StatusOfNothing), ..]
        ));
        assert!(found[0].to_string().starts_with("locales/status/ar.toml:1: cannot be read"), "{}", found[0]);
    }
}
