//! Where the words come from: a hub's own over the built-in ones, or a folder alone.

use crate::http::{BuiltIn, Layers};
use anyhow::{Context, Result};
use come_along::i18n::Languages;
use come_along::i18n::check::MOST_BYTES;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// See above.
pub(in crate::check) enum Shelf {
    /// As the hub serves them.
    Hub(Layers),
    /// `index.json`, `terms/`, `status/` and a folder for each language.
    Folder(PathBuf),
}

impl Shelf {
    /// From what the command was told.
    pub(super) fn new(site: Option<&Path>, locales: Option<&Path>) -> Self {
        match (site, locales) {
            (_, Some(folder)) => Self::Folder(folder.to_owned()),
            (Some(dir), None) => {
                let inside = dir.join("site");
                let overlay = if inside.is_dir() { inside } else { dir.to_owned() };
                Self::Hub(Layers::new(overlay, BuiltIn::Embedded))
            }
            (None, None) => Self::Hub(Layers::new(PathBuf::new(), BuiltIn::Embedded)),
        }
    }

    /// The table of languages.
    pub(super) fn table(&self) -> Result<Languages> {
        let json = match self {
            Self::Hub(layers) => layers.languages().next(),
            Self::Folder(folder) => read(&folder.join("index.json")),
        };
        Ok(Languages::from_json(&json.context("there is no index.json in this folder: is it the locales folder?")?)?)
    }

    /// The words files of a language, by name.
    pub(super) fn words(&self, tag: &str) -> BTreeMap<String, Cow<'static, [u8]>> {
        let folder = match self {
            Self::Hub(layers) => return layers.words(tag),
            Self::Folder(folder) => folder.join(tag),
        };
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        let files = names.filter(|name| name.ends_with(".ftl") && !name.starts_with('.'));
        files.filter_map(|name| Some((name.clone(), read(&folder.join(name))?))).collect()
    }

    /// A file beside the folders of the languages.
    pub(super) fn beside(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        match self {
            Self::Hub(layers) => layers.beside_words(name),
            Self::Folder(folder) => read(&folder.join(name)),
        }
    }
}

/// The bytes of a file; of one that is too long just enough to say so.
fn read(path: &Path) -> Option<Cow<'static, [u8]>> {
    let mut bytes = Vec::new();
    File::open(path).ok()?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes).ok()?;
    Some(Cow::Owned(bytes))
}
