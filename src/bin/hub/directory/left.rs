//! Files that a new directory no longer names. A page that was opened before may still ask for them, so they
//! stay for [`STAY`]; what was taken down goes at once.
//!
//! `.left` notes since when: a line a file, seconds after 1970 and the name. Without it, or when it cannot be
//! read, they begin to stay now.

use super::Old;
use crate::folder::write_public;
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Two days, in seconds: longer than any visit, and a shared screen begins anew many times a day.
const STAY: i64 = 2 * 24 * 60 * 60;
const NOTE: &str = ".left";
/// How the names of our files begin: nothing else in the folder is touched.
const OURS: [&str; 3] = ["pack-", "shard-", "outcodes-"];

/// Takes away what is not `named` and has stayed long enough, and what an import left behind that was cut off.
pub(super) fn tidy(folder: &Path, named: &BTreeSet<String>, old: Old, now: i64) -> Result<()> {
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let since = noted(folder);
    let mut staying = BTreeMap::new();
    for name in names {
        let unfinished = name.strip_prefix('.').and_then(|name| name.strip_suffix(".new"));
        let is_ours = |name: &str| OURS.iter().any(|kind| name.starts_with(kind)) || name.starts_with("manifest.bin");
        if !is_ours(unfinished.unwrap_or(&name)) || named.contains(&name) {
            continue;
        }
        let at = since.get(&name).copied().filter(|at| *at <= now).unwrap_or(now);
        // A packed manifest of before would be given for the new one.
        let goes = unfinished.is_some() || old == Old::Goes || now - at >= STAY || name.starts_with("manifest");
        if goes {
            let path = folder.join(&name);
            fs::remove_file(&path).with_context(|| format!("cannot remove {}", path.display()))?;
        } else {
            staying.insert(name, at);
        }
    }
    note(folder, &staying)
}

fn noted(folder: &Path) -> BTreeMap<String, i64> {
    let text = fs::read_to_string(folder.join(NOTE)).unwrap_or_default();
    let line = |line: &str| {
        let (at, name) = line.split_once(' ')?;
        Some((name.to_owned(), at.parse().ok()?))
    };
    text.lines().filter_map(line).collect()
}

fn note(folder: &Path, staying: &BTreeMap<String, i64>) -> Result<()> {
    let path = folder.join(NOTE);
    let _ = fs::remove_file(&path);
    if staying.is_empty() {
        return Ok(());
    }
    let text: String = staying.iter().map(|(name, at)| format!("{at} {name}\n")).collect();
    write_public(&path, text.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_files_stay_for_visits_under_way_and_then_go() {
        let folder = tempfile::tempdir().unwrap();
        let put = |name: &str| fs::write(folder.path().join(name), name).unwrap();
        let is_here = |name: &str| folder.path().join(name).exists();
        let named = BTreeSet::from(["pack-new.bin".to_owned()]);
        for name in ["pack-new.bin", "pack-old.bin", "pack-old.bin.br", ".pack-cut.bin.new", "a-note.txt"] {
            put(name);
        }
        tidy(folder.path(), &named, Old::Stays, 1_000).unwrap();
        assert!(is_here("pack-old.bin") && is_here("pack-old.bin.br") && !is_here(".pack-cut.bin.new"));
        tidy(folder.path(), &named, Old::Stays, 1_000 + STAY - 1).unwrap();
        assert!(is_here("pack-old.bin"));
        tidy(folder.path(), &named, Old::Stays, 1_000 + STAY).unwrap();
        assert!(!is_here("pack-old.bin") && !is_here("pack-old.bin.br") && !is_here(NOTE));
        put("pack-address.bin");
        tidy(folder.path(), &named, Old::Goes, 1_000 + STAY).unwrap();
        assert!(!is_here("pack-address.bin") && is_here("pack-new.bin") && is_here("a-note.txt"));
    }
}
