//! What is worked on: the files of one language, what is beside them, and the words that they make just now.

use crate::findings;
use crate::texts::{Text, texts};
use come_along::i18n::check::status::States;
use come_along::i18n::check::{Book, Terms};
use come_along::i18n::compile::{LanguageSources, Source, compile, plural_rule};
use come_along::i18n::contract::{CONTRACT, Contract, Entry};
use come_along::i18n::edit::File;
use come_along::i18n::languages::ENGLISH;
use come_along::i18n::marks::marked;
use come_along::i18n::plural::{Category, PluralRule};
use come_along::i18n::{Language, Languages, Msg, Voice};
use come_along::site::Start;
use std::cell::{OnceCell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

thread_local! {
    /// The work of this visit; nothing before a language was chosen.
    pub(crate) static WORK: RefCell<Option<Work>> = const { RefCell::new(None) };
}

/// Name and text of each file.
pub(crate) type Files = BTreeMap<String, String>;

/// What a hub has of a language.
#[derive(Clone, Default, serde::Deserialize)]
pub(crate) struct Had {
    pub(crate) files: Files,
    /// `locales/terms/<tag>.toml`
    pub(crate) terms: String,
    /// `locales/status/<tag>.toml`
    #[serde(default)]
    pub(crate) status: String,
}

/// See above.
pub(crate) struct Work {
    /// The language.
    pub(crate) row: Language,
    pub(crate) texts: Vec<Text>,
    pub(crate) english: BTreeMap<String, File>,
    pub(crate) own: BTreeMap<String, File>,
    /// The files as they were when the work began.
    pub(crate) begun: Files,
    /// The texts whose English is another than the one that they were written from, and that one where it is known.
    pub(crate) before: BTreeMap<String, Option<String>>,
    /// How far people have looked at each text, before this work.
    states: States,
    /// Texts that somebody said to be right for today's English as they are.
    still: BTreeSet<String>,
    /// What reviewers said, by the text's name.
    pub(crate) judged: BTreeMap<String, Judged>,
    /// The reviewer's code; empty while nobody reviews.
    pub(crate) code: String,
    changes: Vec<Change>,
    start: Start,
    table: Languages,
    /// What is never said in the language, and in English.
    pub(crate) terms: (Terms, Terms),
    pub(crate) english_book: Book,
    /// The languages that fill gaps, English last.
    fallbacks: Vec<(Language, Files)>,
    /// The names of the texts with something to look at; found out when somebody asks, until the next change.
    faults: OnceCell<BTreeSet<String>>,
    voice: Option<Voice>,
    english_voice: Option<Voice>,
}

/// What a reviewer said of a text.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) enum Judged {
    Right,
    /// Why.
    Wrong(String),
    Better,
}

/// A text before it was changed.
struct Change {
    id: String,
    file: String,
    source: Option<String>,
    /// See `Work::before`.
    before: Option<Option<String>>,
}

/// How far a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Todo,
    /// Its English is another than the one that it was written from.
    Stale,
    Done,
}

impl Work {
    /// Begins with what the hub has of `row`; `files` holds that for it and for all languages that fill its gaps.
    pub(crate) fn begin(start: Start, table: Languages, row: Language, had: &BTreeMap<String, Had>) -> Self {
        let of = |tag: &str| had.get(tag).map(|had| had.files.clone()).unwrap_or_default();
        let terms = |tag: &str| had.get(tag).and_then(|had| Terms::from_toml(&had.terms).ok()).unwrap_or_default();
        let read = |files: &Files| files.iter().map(|(name, text)| (name.clone(), File::read(text))).collect();
        let english_files = of(ENGLISH);
        let english: BTreeMap<String, File> = read(&english_files);
        let english_book = Book::read(&sources(&english_files));
        let begun = of(&row.tag);
        let chain = table.chain(&row.tag).into_iter().filter(|language| language.tag != row.tag);
        let fallbacks = chain.map(|language| (language.clone(), of(&language.tag))).collect();
        let mut work = Self {
            texts: texts(&english),
            own: read(&begun),
            english,
            begun,
            before: BTreeMap::new(),
            states: States::read(had.get(&row.tag).map(|had| had.status.as_str()).unwrap_or_default()),
            still: BTreeSet::new(),
            judged: BTreeMap::new(),
            code: String::new(),
            changes: Vec::new(),
            start,
            table,
            terms: (terms(&row.tag), terms(ENGLISH)),
            english_book,
            fallbacks,
            faults: OnceCell::new(),
            voice: None,
            english_voice: None,
            row,
        };
        work.before = work.stale().map(|id| (id, None)).collect();
        work.compile();
        work
    }

    /// The words of this moment.
    pub(crate) fn voice(&self) -> Option<&Voice> {
        self.voice.as_ref()
    }

    /// English.
    pub(crate) fn english_voice(&self) -> Option<&Voice> {
        self.english_voice.as_ref()
    }

    /// How the language counts.
    pub(crate) fn rule(&self) -> Option<PluralRule> {
        plural_rule(&self.row.tag).ok()
    }

    /// The forms of the language.
    pub(crate) fn categories(&self) -> Vec<Category> {
        self.rule().map(|rule| rule.categories()).unwrap_or_else(|| vec![Category::One, Category::Other])
    }

    /// The names of all texts with something to look at.
    pub(crate) fn faults(&self) -> &BTreeSet<String> {
        self.faults.get_or_init(|| findings::all(self))
    }

    /// The files of this moment.
    pub(crate) fn own_files(&self) -> Files {
        self.own.iter().map(|(name, file)| (name.clone(), file.text())).collect()
    }

    fn compile(&mut self) {
        self.faults = OnceCell::new();
        let own = self.own_files();
        let mut chain = vec![of_language(&self.row, &own)];
        chain.extend(self.fallbacks.iter().map(|(row, files)| of_language(row, files)));
        self.voice = spoken(&chain);
        if self.english_voice.is_none() {
            self.english_voice = chain.last().map(std::slice::from_ref).and_then(spoken);
        }
    }

    /// What the site's program gets at its start: the hub as it is, never a shared screen.
    pub(crate) fn start(&self) -> Vec<u8> {
        let mut start = self.start.clone();
        start.settings.kiosk = false;
        start.settings.inbox = None;
        let mut rows: Vec<Language> = self.table.rows().iter().filter(|row| row.tag != self.row.tag).cloned().collect();
        rows.push(Language { offered: true, ..self.row.clone() });
        let table = serde_json::to_vec(&rows).ok().and_then(|json| Languages::from_json(&json).ok());
        start.languages = table.unwrap_or_else(|| self.table.clone()).to_bytes();
        start.to_bytes()
    }

    /// The words for the site's program; of other languages it gets English.
    pub(crate) fn marked(&self, tag: &str) -> Option<Vec<u8>> {
        let english = tag == ENGLISH && self.row.tag != ENGLISH;
        let voice = if tag == self.row.tag { self.voice()? } else { self.english_voice()? };
        marked(&CONTRACT, voice.bytes(), english)
    }

    /// The marked words of a message without values.
    pub(crate) fn said(&self, id: &str) -> Option<String> {
        let number = CONTRACT.entries.iter().position(|entry| entry.id == id && entry.variables.is_empty())?;
        let voice = Voice::read(self.marked(&self.row.tag)?).ok()?;
        Some(voice.text(&Msg::for_workshop(u16::try_from(number).ok()?, Vec::new())).text)
    }

    /// The text with that name.
    pub(crate) fn text(&self, id: &str) -> Option<&Text> {
        self.texts.iter().find(|text| text.id == id)
    }

    /// What is written for a text; nothing when it is still to do.
    pub(crate) fn source(&self, text: &Text) -> Option<String> {
        self.holder(text).and_then(|file| self.own.get(file)?.source(&text.id))
    }

    /// The file in which this language has the text; its English one when it has it nowhere.
    fn holder<'a>(&'a self, text: &'a Text) -> Option<&'a str> {
        let has = |file: &&str| self.own.get(*file).is_some_and(|file| file.source(&text.id).is_some());
        let files = std::iter::once(text.file.as_str()).chain(self.own.keys().map(String::as_str));
        files.clone().find(has).or_else(|| files.take(1).next())
    }

    /// Writes a text, or takes it out when there is nothing to write. Writing on at the same text is one change.
    pub(crate) fn set(&mut self, id: &str, source: Option<&str>) {
        let Some(text) = self.text(id).cloned() else { return };
        let old = self.source(&text);
        if old.as_deref() == source {
            return;
        }
        let file = self.holder(&text).unwrap_or(&text.file).to_owned();
        // Whoever writes has read the English of today.
        let before = self.before.remove(id);
        if self.changes.last().is_none_or(|change| change.id != id) {
            self.changes.push(Change { id: id.to_owned(), file: file.clone(), source: old, before });
        }
        self.write(&file, id, source);
    }

    fn write(&mut self, file: &str, id: &str, source: Option<&str>) {
        let english = self.english.get(file).map(File::text).unwrap_or_default();
        let own = self.own.entry(file.to_owned()).or_insert_with(|| File::beside(&english));
        match source {
            Some(source) => own.set(id, source, &english),
            None => own.remove(id),
        }
        // A file that was begun here and is empty again was never there.
        if own.ids().next().is_none() && !self.begun.contains_key(file) {
            self.own.remove(file);
        }
        self.compile();
    }

    /// Takes the last change back; which text it was.
    pub(crate) fn undo(&mut self) -> Option<String> {
        let Change { id, file, source, before } = self.changes.pop()?;
        self.write(&file, &id, source.as_deref());
        self.before.extend(before.map(|before| (id.clone(), before)));
        Some(id)
    }

    /// The words are right for the English of today as well.
    pub(crate) fn still_right(&mut self, id: &str) {
        self.before.remove(id);
        self.still.insert(id.to_owned());
    }

    /// The names of the texts of which the file of states says that their English has changed.
    fn stale(&self) -> impl Iterator<Item = String> {
        let own = self.texts.iter().filter(|text| self.source(text).is_some());
        let stale = own.filter_map(|text| self.english_book.get(&text.id)).filter(|english| self.states.of(english).1);
        stale.map(|english| english.id.clone())
    }

    /// How far people have looked, after this work.
    pub(crate) fn states(&self) -> States {
        let mut states = self.states.clone();
        let code = Some(self.code.as_str()).filter(|code| !code.is_empty());
        let english = |id: &String| self.english_book.get(id);
        self.still.iter().filter_map(english).for_each(|message| states.still_right(message));
        self.changed().iter().filter_map(english).for_each(|message| states.written(message, code));
        for (id, judged) in &self.judged {
            let (Some(message), Some(code)) = (english(id), code) else { continue };
            match judged {
                Judged::Right => states.right(message, code),
                Judged::Better => states.written(message, Some(code)),
                Judged::Wrong(_) => states.wrong(message),
            }
        }
        states
    }

    /// What reviewers found wrong, a line each.
    pub(crate) fn notes(&self) -> String {
        let wrong = self.judged.iter().filter_map(|(id, judged)| match judged {
            Judged::Wrong(why) => Some(format!("{id}: {why}\n")),
            Judged::Right | Judged::Better => None,
        });
        wrong.collect()
    }

    /// How far a text is.
    pub(crate) fn state(&self, text: &Text) -> State {
        match self.source(text) {
            None => State::Todo,
            Some(_) if self.before.contains_key(&text.id) => State::Stale,
            Some(_) => State::Done,
        }
    }

    /// The names of the files that are another than at the beginning.
    pub(crate) fn changed_files(&self) -> Vec<String> {
        let changed = |(name, file): &(&String, &File)| {
            self.begun.get(*name).map(String::as_str).unwrap_or_default() != file.text()
        };
        self.own.iter().filter(changed).map(|(name, _)| name.clone()).collect()
    }

    /// The names of the texts that are.
    pub(crate) fn changed(&self) -> BTreeSet<String> {
        let mut changed = BTreeSet::new();
        for name in self.changed_files() {
            let Some(now) = self.own.get(&name) else { continue };
            let begun = File::read(self.begun.get(&name).map(String::as_str).unwrap_or_default());
            let other = now.ids().filter(|id| now.source(id) != begun.source(id));
            changed.extend(other.map(str::to_owned));
        }
        changed
    }

    /// Puts a file that somebody brought in the place of what the hub has, as it is.
    pub(crate) fn open(&mut self, name: &str, text: &str) {
        self.own.insert(name.to_owned(), File::read(text));
        self.changes.clear();
        self.compile();
    }

    /// Notes the English that the work was written from, as another time had it.
    pub(crate) fn came_from(&mut self, english: &str) {
        let english = File::read(english);
        let own = |text: &&Text| self.source(text).is_some();
        let other = self.texts.iter().filter(own).filter_map(|text| {
            let before = english.source(&text.id)?;
            (before != text.english).then(|| (text.id.clone(), before))
        });
        let other: Vec<(String, String)> = other.collect();
        self.before.extend(other.into_iter().map(|(id, before)| (id, Some(before))));
    }
}

/// Files as the compiler and the rules take them.
pub(crate) fn sources(files: &Files) -> Vec<Source<'_>> {
    files.iter().map(|(file, text)| Source { file, text }).collect()
}

fn of_language<'a>(row: &'a Language, files: &'a Files) -> LanguageSources<'a> {
    LanguageSources { tag: &row.tag, direction: row.direction, files: sources(files) }
}

fn spoken(chain: &[LanguageSources<'_>]) -> Option<Voice> {
    Voice::read(compile(&one_by_one(), chain).words).ok()
}

/// The contract without files: here each message is shown as soon as it is written, while readers get some files
/// whole or not at all (`compile::CRITICAL`).
fn one_by_one() -> Contract<'static> {
    thread_local! {
        static ENTRIES: &'static [Entry<'static>] =
            Vec::leak(CONTRACT.entries.iter().map(|entry| Entry { file: "", ..*entry }).collect());
    }
    Contract { hash: CONTRACT.hash, entries: ENTRIES.with(|entries| *entries) }
}
