//! Reports name records and people's mistakes: they are for the hub alone, and never lie where
//! everybody can read.

use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// The path of a report, when it lies outside of the public folders, whatever links or `..` stand
/// on the way to it.
pub(crate) fn outside(report: &Path, public: &[&Path]) -> Result<PathBuf> {
    let real = real(report)?;
    for folder in public {
        let folder = real_folder(folder);
        if real.starts_with(&folder) {
            bail!("the report would lie in {}, which everybody can read; choose another folder", folder.display());
        }
    }
    Ok(real)
}

/// The file that would be written, after every link.
fn real(report: &Path) -> Result<PathBuf> {
    if let Ok(real) = report.canonicalize() {
        return Ok(real);
    }
    if fs::symlink_metadata(report).is_ok() {
        bail!("{} is a link to nothing; remove it, or name another file", report.display());
    }
    let parent = match report.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let parent = parent.canonicalize().with_context(|| format!("there is no folder {}", parent.display()))?;
    let name = report.file_name().with_context(|| format!("{} names no file", report.display()))?;
    Ok(parent.join(name))
}

/// A folder after every link; one that is not there yet, by the part of it that is.
fn real_folder(folder: &Path) -> PathBuf {
    if let Ok(real) = folder.canonicalize() {
        return real;
    }
    match (folder.parent(), folder.file_name()) {
        (Some(parent), Some(name)) if !parent.as_os_str().is_empty() => real_folder(parent).join(name),
        (_, Some(name)) => Path::new(".").canonicalize().unwrap_or_default().join(name),
        _ => folder.to_owned(),
    }
}
