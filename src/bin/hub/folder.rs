//! A hub's folder: what lies where.
//!
//! ```text
//! DIR/site/          public: site.json, directory/, locales/…; lies over what the program brings
//! DIR/keys/          secret, never inside site/: hub.key, recovery.key (as age-keygen writes
//!                    them), old-1.key… (keys from before), receipt.key (for the HMAC of receipts)
//! DIR/inbox.sqlite   the letters, sealed
//! DIR/inbox.json     how long letters are kept and how many, if the hub has a choice of its own
//! DIR/hidden.json    the listings that the hub has taken down, with day and reason
//! DIR/import/        private: what was fetched (feeds/), the directory with the hidden listings
//!                    (whole/), confirmed.json with what groups have answered; settings.json of
//!                    `hub import` and sources.toml with all its sources, if there are any
//! ```

use crate::directory::sync;
use crate::system::{self, say};
use anyhow::{Context, Result, bail};
use come_along::import::template::times;
use come_along::seal::{Identity, Recipient};
use come_along::site::SiteSettings;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// A hub's folder that is there.
pub(crate) struct Folder {
    dir: PathBuf,
}

impl Folder {
    /// The hub in `dir`, or what to do when there is none.
    pub(crate) fn open(dir: &Path) -> Result<Self> {
        let folder = Self { dir: dir.to_owned() };
        if !folder.keys().is_dir() {
            bail!("{dir} is not a hub's folder: it has no keys/. `hub new {dir}` makes one", dir = dir.display());
        }
        Ok(folder)
    }

    /// Makes the empty rooms of a new hub. Never touches a folder that has anything in it.
    pub(crate) fn create(dir: &Path) -> Result<Self> {
        refuse_unless_empty(dir)?;
        let folder = Self { dir: dir.to_owned() };
        for (room, mode) in [(folder.site(), 0o755), (folder.keys(), 0o700)] {
            let made = DirBuilder::new().recursive(true).mode(mode).create(&room);
            made.with_context(|| format!("cannot make {}; may you write there?", room.display()))?;
        }
        // Made here so that it has the right mode from the start; SQLite's own files follow it.
        write_private(&folder.inbox(), b"")?;
        Ok(folder)
    }

    /// The public overlay.
    pub(crate) fn site(&self) -> PathBuf {
        self.dir.join("site")
    }

    fn keys(&self) -> PathBuf {
        self.dir.join("keys")
    }

    /// The letters, sealed.
    pub(crate) fn inbox(&self) -> PathBuf {
        self.dir.join("inbox.sqlite")
    }

    /// The hub's choices about its letters; may be absent.
    pub(crate) fn inbox_settings(&self) -> PathBuf {
        self.dir.join("inbox.json")
    }

    /// A file that `inbox.json` names: seen from the hub's folder.
    pub(crate) fn beside_the_inbox(&self, file: &Path) -> PathBuf {
        self.dir.join(file)
    }

    /// Makes an empty inbox where there is none.
    pub(crate) fn make_inbox_when_absent(&self) -> Result<()> {
        if self.inbox().exists() { Ok(()) } else { write_private(&self.inbox(), b"") }
    }

    /// What imports keep for themselves.
    pub(crate) fn imports(&self) -> PathBuf {
        self.dir.join("import")
    }

    /// The listings that are taken down.
    pub(crate) fn hidden(&self) -> PathBuf {
        self.dir.join("hidden.json")
    }

    /// Where a key lies.
    pub(crate) fn key(&self, which: Key) -> PathBuf {
        self.keys().join(which.file())
    }

    /// `site.json`, checked.
    pub(crate) fn settings(&self) -> Result<SiteSettings> {
        settings_in(&self.site())
    }

    /// Makes a new age key of the hub. Says its public half.
    pub(crate) fn make_identity(&self, which: Key) -> Result<Recipient> {
        Self::make_identity_in(&self.key(which))
    }

    /// A key of this name in `keys/`.
    pub(crate) fn key_named(&self, name: &str) -> PathBuf {
        self.keys().join(format!("{name}.key"))
    }

    /// Makes a new age key and keeps it as `age-keygen` would. Says its public half.
    pub(crate) fn make_identity_in(path: &Path) -> Result<Recipient> {
        let identity = Identity::from_random(system::random()?);
        let recipient = identity.recipient();
        let made = chrono::DateTime::from_timestamp(system::now(), 0).unwrap_or_default();
        let text = format!(
            "# created: {}\n# public key: {recipient}\n{}\n",
            made.format("%Y-%m-%dT%H:%M:%SZ"),
            identity.to_secret_string().as_str()
        );
        write_private(path, text.as_bytes())?;
        Ok(recipient)
    }

    /// The hub's own key, or the recovery key.
    pub(crate) fn identity(&self, which: Key) -> Result<Identity> {
        Self::identity_in(&self.key(which))
    }

    /// Every other sound key in `keys/`: those from before, and the recovery key while it is here.
    pub(crate) fn other_identities(&self) -> Result<Vec<Identity>> {
        Ok(self.key_files()?.into_iter().filter_map(|path| Self::identity_in(&path).ok()).collect())
    }

    /// The files of [`Folder::other_identities`], by name.
    pub(crate) fn key_files(&self) -> Result<Vec<PathBuf>> {
        let cannot = || format!("cannot look into {}", self.keys().display());
        let entries = fs::read_dir(self.keys()).with_context(cannot)?;
        let mut paths =
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>().with_context(cannot)?;
        let own = [self.key(Key::Hub), self.key(Key::Receipt)];
        paths.retain(|path| path.extension().is_some_and(|ending| ending == "key") && !own.contains(path));
        paths.sort();
        Ok(paths)
    }

    /// Reads an age key file: comments, blank lines, one secret key.
    pub(crate) fn identity_in(path: &Path) -> Result<Identity> {
        let text = fs::read_to_string(path)
            .with_context(|| format!("cannot read the key {}; without it no letter opens", path.display()))?;
        let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
        let line = line.with_context(|| format!("{} holds no key; put your copy of it back", path.display()))?;
        Identity::parse(line)
            .with_context(|| format!("{} holds no sound key; put your copy of it back", path.display()))
    }

    /// Makes the key under which receipts are kept, 64 hex digits.
    pub(crate) fn make_receipt_key(&self) -> Result<()> {
        let text = format!("{}\n", system::hex(&system::random::<32>()?));
        write_private(&self.key(Key::Receipt), text.as_bytes())
    }

    /// The key under which receipts are kept, made now when it is absent.
    pub(crate) fn receipt_key_or_new(&self) -> Result<[u8; 32]> {
        if !self.key(Key::Receipt).exists() {
            self.make_receipt_key()?;
            say!(
                "{} was missing and is new: receipts given before open nothing any more. If you have a copy of the \
                 old one, stop the hub and put it back.",
                self.key(Key::Receipt).display()
            );
        }
        self.receipt_key()
    }

    /// The key under which receipts are kept.
    pub(crate) fn receipt_key(&self) -> Result<[u8; 32]> {
        let path = self.key(Key::Receipt);
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        from_hex(text.trim()).with_context(|| format!("{} must hold 64 hex digits", path.display()))
    }
}

/// The `site.json` of a public overlay, checked, its keys too.
pub(crate) fn settings_in(site: &Path) -> Result<SiteSettings> {
    let path = site.join("site.json");
    let json = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mending = || format!("{} needs mending", path.display());
    let settings = SiteSettings::from_json(&json, times).with_context(mending)?;
    let groups = settings.receivers.iter().flat_map(|receiver| &receiver.recipients);
    for key in settings.recipients.iter().chain(groups) {
        Recipient::parse(key).with_context(|| format!("the key {key}")).with_context(mending)?;
    }
    Ok(settings)
}

/// The keys of a hub.
#[derive(Clone, Copy)]
pub(crate) enum Key {
    /// Opens letters, every day.
    Hub,
    /// Opens letters when the first is lost; kept somewhere else.
    Recovery,
    /// Not an age key: turns receipts into what the inbox keeps.
    Receipt,
}

impl Key {
    fn file(self) -> &'static str {
        match self {
            Self::Hub => "hub.key",
            Self::Recovery => "recovery.key",
            Self::Receipt => "receipt.key",
        }
    }
}

fn refuse_unless_empty(dir: &Path) -> Result<()> {
    let mut entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(error).with_context(|| format!("cannot look into {}", dir.display())),
    };
    if entries.next().is_some() {
        bail!("{} is there and not empty; nothing was changed. Name a new folder", dir.display());
    }
    Ok(())
}

/// A new file for the owner's eyes only, on disk when this returns.
pub(crate) fn write_private(path: &Path, bytes: &[u8]) -> Result<()> {
    write_new(path, bytes, 0o600)
}

/// A new file that anybody may read.
pub(crate) fn write_public(path: &Path, bytes: &[u8]) -> Result<()> {
    write_new(path, bytes, 0o644)
}

/// A file for the owner's eyes only in place of the one before: whole, and on disk when this returns.
pub(crate) fn replace_private(path: &Path, bytes: &[u8]) -> Result<()> {
    replace(path, bytes, 0o600)
}

/// The same, of a file that anybody may read.
pub(crate) fn replace_public(path: &Path, bytes: &[u8]) -> Result<()> {
    replace(path, bytes, 0o644)
}

fn replace(path: &Path, bytes: &[u8], mode: u32) -> Result<()> {
    let unfinished = path.with_extension("json.new");
    let _ = fs::remove_file(&unfinished);
    write_new(&unfinished, bytes, mode)?;
    fs::rename(&unfinished, path).with_context(|| format!("cannot write {}", path.display()))?;
    path.parent().map_or(Ok(()), sync)
}

fn write_new(path: &Path, bytes: &[u8], mode: u32) -> Result<()> {
    let made = OpenOptions::new().write(true).create_new(true).mode(mode).open(path);
    let put = |mut file: File| file.write_all(bytes).and_then(|()| file.sync_all());
    made.and_then(put).with_context(|| format!("cannot write {}", path.display()))
}

pub(crate) fn from_hex(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut key = [0; 32];
    for (at, byte) in key.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(key)
}
