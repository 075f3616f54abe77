//! The secret keys on this machine, and letters opened with them: the hub's own key, and those
//! from before it, because old letters are sealed to old keys.

use crate::folder::{Folder, Key};
use anyhow::{Context, Result, bail};
use come_along::seal::{self, Identity};

/// Every key there is, the hub's own first.
pub(crate) struct Keyring(Vec<Identity>);

impl Keyring {
    /// All keys in `keys/`. One sound key is enough; without any, the trouble with `hub.key` is told.
    pub(crate) fn of(folder: &Folder) -> Result<Self> {
        let hub = folder.identity(Key::Hub);
        let others = folder.other_identities()?;
        match hub {
            Ok(hub) => Ok(Self(std::iter::once(hub).chain(others).collect())),
            Err(error) if others.is_empty() => Err(error),
            Err(_) => Ok(Self(others)),
        }
    }

    /// The letter's own text, without its padding.
    pub(crate) fn open(&self, sealed: &[u8]) -> Result<String> {
        let mut why = None;
        for identity in &self.0 {
            match seal::open(sealed, identity) {
                Ok(padded) => return text(&padded),
                Err(error) => why = why.or(Some(error)),
            }
        }
        match why {
            Some(error) => {
                Err(error).context("no key in keys/ opens it. If it was sealed to a key that is lost, it is lost")
            }
            None => bail!("there is no key in keys/"),
        }
    }
}

fn text(padded: &[u8]) -> Result<String> {
    Ok(std::str::from_utf8(seal::trim_padding(padded)).context("it is not text")?.to_owned())
}
