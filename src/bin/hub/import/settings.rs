//! What a hub has decided for all its imports: `import/settings.json` in its own folder, which may
//! be absent.

use crate::folder::Folder;
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use std::fs;
use std::io::ErrorKind;

/// Of a hundred listings of a source, so many may be gone before somebody must look.
const ALLOW_LOSS: u8 = 20;

/// The hub's choices.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HubSettings {
    allow_loss: Option<u8>,
    /// The hub's own address, for publishers who wonder who asks.
    address: Option<String>,
}

impl HubSettings {
    pub(super) fn read(folder: &Folder) -> Result<Self> {
        let path = folder.imports().join("settings.json");
        let bytes = match fs::read(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            read => read.with_context(|| format!("cannot read {}", path.display()))?,
        };
        let settings: Self = serde_json::from_slice(&bytes)
            .with_context(|| format!("{} needs mending; it may hold `allow_loss` and `address`", path.display()))?;
        if settings.allow_loss.is_some_and(|percent| percent > 100) {
            bail!("{}: `allow_loss` must be a number from 0 to 100", path.display());
        }
        Ok(settings)
    }

    /// How much of a source may be gone, in hundredths.
    pub(super) fn allow_loss(&self) -> u8 {
        self.allow_loss.unwrap_or(ALLOW_LOSS)
    }

    /// Who asks: the hub's address, or its name.
    pub(super) fn who(&self, folder: &Folder) -> String {
        match &self.address {
            Some(address) => format!("+{address}"),
            None => folder.settings().map(|site| site.name).unwrap_or_else(|_| "a community hub".to_owned()),
        }
    }
}
