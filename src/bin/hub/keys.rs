//! `hub keys`: who can open what is sent to this hub.
//!
//! A key is two halves: the public one stands in `site.json`, and every letter is sealed to all
//! that stand there; the secret one is a file in `keys/`. A secret half that is lost takes with it
//! every letter that no other key opens. So nothing here ever deletes one.

use crate::directory::sync;
use crate::folder::{Folder, Key, replace_public, write_private};
use crate::system::say;
use anyhow::{Context, Result, bail};
use clap::Subcommand;
use come_along::import::template::times;
use come_along::seal::STANZAS;
use come_along::site::SiteSettings;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// What `hub keys` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    command: KeysCommand,
}

#[derive(Subcommand)]
enum KeysCommand {
    /// Print the public keys that letters are sealed to, and whether their secret halves are here
    Show {
        /// The hub's folder
        #[arg(long)]
        dir: PathBuf,
    },
    /// Make one more key, DIR/keys/NAME.key, and seal new letters to it too. `hub` makes a new
    /// hub.key when the old one is lost: then revoke the lost one
    New {
        /// The hub's folder
        #[arg(long)]
        dir: PathBuf,
        /// What the file is called: a-z 0-9 -
        name: String,
    },
    /// Replace hub.key: new letters are sealed to a new key, old ones still open with the old one
    Rotate {
        /// The hub's folder
        #[arg(long)]
        dir: PathBuf,
    },
    /// Seal no new letter to this key any more. It still opens the letters that came before
    Revoke {
        /// The hub's folder
        #[arg(long)]
        dir: PathBuf,
        /// The public key, age1…
        key: String,
    },
}

/// Runs one of the key commands.
pub(crate) fn run(arguments: &Arguments) -> Result<()> {
    match &arguments.command {
        KeysCommand::Show { dir } => show(&Folder::open(dir)?),
        KeysCommand::New { dir, name } => new(&Folder::open(dir)?, name),
        KeysCommand::Rotate { dir } => rotate(&Folder::open(dir)?),
        KeysCommand::Revoke { dir, key } => revoke(&Folder::open(dir)?, key),
    }
}

fn show(folder: &Folder) -> Result<()> {
    let settings = folder.settings()?;
    let files: Vec<PathBuf> = std::iter::once(folder.key(Key::Hub)).chain(folder.key_files()?).collect();
    let held: Vec<(PathBuf, String)> = files
        .into_iter()
        .filter_map(|path| Some((Folder::identity_in(&path).ok()?.recipient().to_string(), path)))
        .map(|(public, path)| (path, public))
        .collect();
    for key in &settings.recipients {
        match held.iter().find(|(_, public)| public == key) {
            Some((path, _)) => say!("{key}  {}", path.display()),
            None => say!("{key}  its secret half is not on this machine"),
        }
    }
    for receiver in &settings.receivers {
        for key in &receiver.recipients {
            say!("{key}  {}", receiver.name);
        }
    }
    for (path, public) in held.iter().filter(|(_, public)| !settings.recipients.contains(public)) {
        say!("{public}  {}, for letters from before", path.display());
    }
    Ok(())
}

fn new(folder: &Folder, name: &str) -> Result<()> {
    let sound = (1..=32).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if !sound || name == "receipt" {
        bail!("`{name}` cannot be the name of a key; give 1 to 32 of the characters a-z 0-9 -");
    }
    let path = folder.key_named(name);
    if path.exists() {
        bail!("{} is there already; nothing was changed. `hub keys rotate` replaces hub.key", path.display());
    }
    if folder.settings()?.recipients.len() >= STANZAS {
        bail!("letters are sealed to {STANZAS} keys at most; `hub keys revoke` one first");
    }
    let public = Folder::make_identity_in(&path)?.to_string();
    change_recipients(folder, |keys| {
        keys.push(public.clone());
        Ok(())
    })?;
    say!("New letters are sealed to {public} as well.");
    say_to_keep(&path);
    Ok(())
}

/// In steps that can be broken off anywhere: both keys are on the disk before anything is sealed to
/// the new one, and every file in `keys/` is tried when a letter is opened.
fn rotate(folder: &Folder) -> Result<()> {
    let hub = folder.key(Key::Hub);
    let old = folder.identity(Key::Hub).context(
        "nothing was changed. If hub.key is lost, `hub keys new hub` makes another, then `hub keys revoke` the lost one",
    )?;
    let old = old.recipient().to_string();
    let next = folder.key_named("next");
    let public = if next.exists() { Some(Folder::identity_in(&next)?.recipient().to_string()) } else { None };
    let recipients = folder.settings()?.recipients;
    // Broken off before the last step, the new key stands there already.
    let half_done = public.as_ref().is_some_and(|public| recipients.contains(public));
    if !half_done && !recipients.contains(&old) {
        bail!("hub.key is not one of `recipients` in site.json; nothing was changed. `hub keys show` prints both");
    }
    let public = match public {
        Some(public) => public,
        None => Folder::make_identity_in(&next)?.to_string(),
    };
    let kept = kept_as(folder, &old)?;
    if !kept.exists() {
        write_private(&kept, &fs::read(&hub).with_context(|| format!("cannot read {}", hub.display()))?)?;
    }
    if !half_done {
        change_recipients(folder, |keys| {
            keys.iter_mut().filter(|key| **key == old).for_each(|key| key.clone_from(&public));
            Ok(())
        })?;
    }
    fs::rename(&next, &hub)
        .with_context(|| format!("cannot write {}; the new key is in {}", hub.display(), next.display()))?;
    sync_parent(&hub)?;
    say!("New letters are sealed to {public}.");
    say!("Letters from before, and from pages that are open now, open with {}: keep it.", kept.display());
    say_to_keep(&hub);
    Ok(())
}

/// Where the key before goes: the first `old-N.key` that is free or holds it already.
fn kept_as(folder: &Folder, public: &str) -> Result<PathBuf> {
    let holds_it = |path: &Path| Folder::identity_in(path).is_ok_and(|one| one.recipient().to_string() == public);
    let names = (1..10_000).map(|number| folder.key_named(&format!("old-{number}")));
    names.into_iter().find(|path| !path.exists() || holds_it(path)).context("there are too many old keys in keys/")
}

fn revoke(folder: &Folder, key: &str) -> Result<()> {
    if folder.identity(Key::Hub).is_ok_and(|hub| hub.recipient().to_string() == key) {
        bail!("this is hub.key itself; nothing was changed. `hub keys rotate` replaces it");
    }
    change_recipients(folder, |keys| {
        let before = keys.len();
        keys.retain(|one| one != key);
        if keys.len() == before {
            bail!("no letter is sealed to {key}; `hub keys show` prints the keys. Nothing was changed");
        }
        if keys.is_empty() {
            bail!("no key would be left to seal to; nothing was changed. `hub keys new NAME` makes another first");
        }
        Ok(())
    })?;
    say!("New letters are not sealed to {key}.");
    say!(
        "Whoever has its secret half can still open letters that came before, and those from pages that are open now."
    );
    if folder.settings()?.recipients.len() == 1 {
        say!(
            "Letters are sealed to one key only now. If it is lost, they are lost: `hub keys new NAME` makes another."
        );
    }
    Ok(())
}

/// Changes `recipients` in `site.json`: whole or not at all, and only to what a hub can start with.
fn change_recipients(folder: &Folder, change: impl FnOnce(&mut Vec<String>) -> Result<()>) -> Result<()> {
    let mut keys = folder.settings()?.recipients;
    change(&mut keys)?;
    let path = folder.site().join("site.json");
    let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut site: Value = serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))?;
    site["recipients"] = json!(keys);
    let text = serde_json::to_string_pretty(&site).context("the settings cannot be written as JSON")? + "\n";
    SiteSettings::from_json(text.as_bytes(), times)
        .context("with these keys the hub could not start; nothing was changed")?;
    replace_public(&path, text.as_bytes())
}

fn sync_parent(path: &Path) -> Result<()> {
    path.parent().map_or(Ok(()), sync)
}

fn say_to_keep(path: &Path) {
    say!("Copy {} to two safe places. If it is lost, so is every letter that no other key opens.", path.display());
}
