//! The hub's own files over the ones the program brings.
//!
//! Whoever runs a hub changes a picture or a word by putting a file of the same name into
//! `site/`; nothing is rebuilt. What they do not change comes from the program itself.

use super::made_up;
use super::path::SafePath;
use come_along::i18n::languages::ENGLISH;
use come_along::i18n::pseudo::Pseudo;
use rust_embed::RustEmbed;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// The built site; empty when the program was built before the site was.
#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/dist"]
#[allow_missing = true]
struct Dist;

/// The words in every language.
#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/locales"]
#[allow_missing = true]
struct Locales;

/// The folder of what people call things when they look for them, one file a language.
const CONCEPTS: &str = "concepts";

/// Where the lower layer comes from.
pub(crate) enum BuiltIn {
    /// From the program itself.
    Embedded,
    /// From a folder: while developing, and in tests.
    Folder(PathBuf),
}

/// One of the hub's own files.
pub(crate) struct OwnFile {
    /// Its name in its folder.
    pub(crate) name: String,
    /// Where it is, after every symbolic link was followed: inside the public folder.
    pub(crate) path: PathBuf,
}

/// How the hub's own words stood at a moment, told without reading them: name, length, when each was last
/// touched, and which it is. A file put in the place of another has another number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OwnWords(Vec<(String, u64, i64, i64, u64)>);

/// Two layers, read as one.
pub(crate) struct Layers {
    overlay: PathBuf,
    built_in: BuiltIn,
    made_up: bool,
}

impl Layers {
    /// `overlay` need not be there yet.
    pub(crate) fn new(overlay: PathBuf, built_in: BuiltIn) -> Self {
        Self { overlay, built_in, made_up: false }
    }

    /// Offers the made-up languages as well when `made_up`: for translators and tests, who look
    /// for what is cut off or was never translated.
    pub(crate) fn with_made_up(self, made_up: bool) -> Self {
        Self { made_up, ..self }
    }

    /// The file of this name, from the upper layer if it is there.
    pub(super) fn file(&self, path: &SafePath) -> Option<Cow<'static, [u8]>> {
        read_inside(&self.overlay, path.as_str()).or_else(|| self.built_in_file(path.as_str()))
    }

    /// The names of the built-in files, ordered.
    pub(super) fn built_in_names(&self) -> Vec<String> {
        let mut names: Vec<String> = match &self.built_in {
            BuiltIn::Embedded => Dist::iter().map(Cow::into_owned).collect(),
            BuiltIn::Folder(folder) => names_below(folder),
        };
        names.sort();
        names
    }

    /// The names of the hub's own files, ordered.
    pub(super) fn own_names(&self) -> Vec<String> {
        let mut names = names_below(&self.overlay);
        names.sort();
        names
    }

    /// The hub's own files in a folder, by name; nothing hidden, and nothing of the folders in it.
    pub(crate) fn own_files(&self, folder: &str) -> Vec<OwnFile> {
        let entries = fs::read_dir(self.overlay.join(folder)).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        let files = names.filter(|name| !name.starts_with('.')).filter_map(|name| {
            let path = place_inside(&self.overlay, &format!("{folder}/{name}"))?;
            Some(OwnFile { name, path })
        });
        let mut files: Vec<OwnFile> = files.collect();
        files.sort_by(|one, other| one.name.cmp(&other.name));
        files
    }

    /// True when there is a site to serve at all.
    pub(crate) fn has_index(&self) -> bool {
        SafePath::of_request("/").is_some_and(|index| self.file(&index).is_some())
    }

    fn built_in_file(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        match &self.built_in {
            BuiltIn::Embedded => Dist::get(path).map(|file| file.data),
            BuiltIn::Folder(folder) => read_inside(folder, path),
        }
    }

    /// See [`OwnWords`].
    pub(crate) fn own_words(&self) -> OwnWords {
        let folder = self.overlay.join("locales");
        let state = |name: String| {
            let file = fs::metadata(folder.join(&name)).ok()?;
            Some((name, file.len(), file.ctime(), file.ctime_nsec(), file.ino()))
        };
        let mut files: Vec<_> = names_below(&folder).into_iter().filter_map(state).collect();
        files.sort();
        OwnWords(files)
    }

    /// The table of languages: the hub's own, then ours.
    pub(crate) fn languages(&self) -> impl Iterator<Item = Cow<'static, [u8]>> {
        let own = read_inside(&self.overlay, "locales/index.json");
        let tables = own.into_iter().chain(Locales::get("index.json").map(|file| file.data));
        tables.map(|json| if self.made_up { made_up::added(json) } else { json })
    }

    /// A file beside the folders of the languages, such as `terms/ar.toml`: the hub's own, or ours.
    pub(crate) fn beside_words(&self, name: &str) -> Option<Cow<'static, [u8]>> {
        let own = read_inside(&self.overlay, &format!("locales/{name}"));
        own.or_else(|| Locales::get(name).map(|file| file.data))
    }

    /// Our words files of a language, by name.
    pub(crate) fn built_in_words(tag: &str) -> BTreeMap<String, Cow<'static, [u8]>> {
        let folder = format!("{tag}/");
        let ours = Locales::iter().filter_map(|path| {
            let name = path.strip_prefix(&folder).filter(|name| is_words_file(name))?;
            Some((name.to_owned(), Locales::get(&path)?.data))
        });
        ours.collect()
    }

    /// The files of concepts by language; the hub's own replace ours of the same name.
    pub(crate) fn concepts(&self) -> BTreeMap<String, Cow<'static, [u8]>> {
        let mut files = Self::built_in_words(CONCEPTS);
        for name in names_in(&self.overlay.join("locales").join(CONCEPTS)) {
            if let Some(bytes) = read_inside(&self.overlay, &format!("locales/{CONCEPTS}/{name}")) {
                files.insert(name, bytes);
            }
        }
        files
    }

    /// The words files of a language; the hub's own replace ours of the same name.
    pub(crate) fn words(&self, tag: &str) -> BTreeMap<String, Cow<'static, [u8]>> {
        if let Some(kind) = Pseudo::of(tag).filter(|_| self.made_up) {
            return made_up::words(&self.words(ENGLISH), kind);
        }
        let mut files = Self::built_in_words(tag);
        for name in names_in(&self.overlay.join("locales").join(tag)) {
            if let Some(bytes) = read_inside(&self.overlay, &format!("locales/{tag}/{name}")) {
                files.insert(name, bytes);
            }
        }
        files
    }
}

fn is_words_file(name: &str) -> bool {
    name.ends_with(".ftl") && !name.starts_with('.') && !name.contains('/')
}

fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().into_string().ok()).filter(|name| is_words_file(name)).collect()
}

/// The names of all files below a folder, parted by `/`; nothing hidden.
fn names_below(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(name) = entry.file_name().into_string() else { continue };
        if entry.path().is_dir() {
            names.extend(names_below(&entry.path()).into_iter().map(|below| format!("{name}/{below}")));
        } else {
            names.push(name);
        }
    }
    names
}

/// Where a file is that lies in `folder`, also after every symbolic link on the way was followed.
fn place_inside(folder: &Path, name: &str) -> Option<PathBuf> {
    let root = folder.canonicalize().ok()?;
    let file = root.join(name).canonicalize().ok()?;
    (file.starts_with(&root) && file.is_file()).then_some(file)
}

/// Its bytes.
fn read_inside(folder: &Path, name: &str) -> Option<Cow<'static, [u8]>> {
    let file = place_inside(folder, name)?;
    match fs::read(&file) {
        Ok(bytes) => Some(Cow::Owned(bytes)),
        Err(error) => {
            if error.kind() != io::ErrorKind::NotFound {
                tracing::warn!("cannot read {}: {error}; may the hub read it?", file.display());
            }
            None
        }
    }
}
