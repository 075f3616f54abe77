//! Reads `locales/` with the library's own reader: every message and attribute as the plain texts
//! that it can become.

use std::fs;
use std::path::PathBuf;

use come_along::i18n::Languages;
use come_along::i18n::check::{Book, Script, Source};

pub(crate) use come_along::i18n::check::{HOLE, Text};

/// One message, or one attribute of it.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) file: String,
    /// `search-results`, or `name.label`.
    pub(crate) id: String,
    /// The lines of its comment; translations have none.
    pub(crate) comment: Vec<String>,
    pub(crate) texts: Vec<Text>,
}

impl Message {
    /// What stands behind `# Name: ` in the comment.
    pub(crate) fn note(&self, name: &str) -> Option<&str> {
        self.comment.iter().find_map(|line| line.strip_prefix(name)).map(|rest| rest.trim_start_matches(':').trim())
    }
}

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The table of `locales/index.json`.
pub(crate) fn table() -> Languages {
    Languages::from_json(&fs::read(root().join("locales/index.json")).unwrap()).unwrap()
}

/// The tags of `locales/index.json`, in its order.
pub(crate) fn tags() -> Vec<String> {
    table().rows().iter().map(|row| row.tag.clone()).collect()
}

/// The language that English calls so: `Arabic`.
pub(crate) fn tag_of(english_name: &str) -> Option<String> {
    table().rows().iter().find(|row| row.english_name == english_name).map(|row| row.tag.clone())
}

/// Whether a language is written in Latin letters.
pub(crate) fn is_latin(tag: &str) -> bool {
    Script::of_language(tag).unwrap_or_else(|| book(tag).script()) == Script::Latin
}

/// The files of a language, by name; none when it has no folder, which `tests/locales` tells.
pub(crate) fn files(tag: &str) -> Vec<(String, String)> {
    let folder = fs::read_dir(root().join("locales").join(tag));
    let mut files: Vec<PathBuf> = folder.into_iter().flatten().map(|f| f.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    files.sort();
    let named = files.iter().map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), path));
    named.map(|(name, path)| (name, fs::read_to_string(path).unwrap())).collect()
}

/// The files of a language, read.
pub(crate) fn book(tag: &str) -> Book {
    let files = files(tag);
    Book::read(&files.iter().map(|(file, text)| Source { file, text }).collect::<Vec<_>>())
}

/// The messages of one language, file by file.
pub(crate) fn of(tag: &str) -> Vec<Message> {
    of_book(&book(tag))
}

/// The messages of one file.
pub(crate) fn parse(file: &str, text: &str) -> Vec<Message> {
    of_book(&Book::read(&[Source { file, text }]))
}

fn of_book(book: &Book) -> Vec<Message> {
    let parts = book.messages().iter().flat_map(|message| message.parts.iter().map(move |part| (message, part)));
    parts
        .map(|(message, part)| Message {
            file: message.file.clone(),
            id: part.attribute.as_ref().map_or(message.id.clone(), |name| format!("{}.{name}", message.id)),
            comment: message.comment.clone(),
            texts: part.texts.clone(),
        })
        .collect()
}
