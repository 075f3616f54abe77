//! `inbox.json` in the hub's folder: how long letters are kept, how many, and from where. It may be
//! absent.

use super::{Entry, Hour, Room, State};
use crate::folder::Folder;
use crate::mail::{MailSettings, Mailer};
use anyhow::{Context, Result, bail};
use axum::http::HeaderValue;
use serde::Deserialize;
use std::fs;
use std::io::ErrorKind;
use url::Url;

/// What one letter takes on the disk, in SQLite's pages and its indexes, rounded up.
const LETTER_ON_DISK: u64 = 13 * 1024;
/// Whoever opens letters is warned so many days before one goes unread.
const WARN_DAYS: i64 = 14;

/// The hub's choices.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct InboxSettings {
    /// So many days after it came a letter is forgotten, read or not.
    pub(crate) keep_days: u16,
    /// The most letters of one hour, from everybody together.
    pub(crate) letters_an_hour: u32,
    /// When so many letters came in one hour, each further one must bring proof of work, which the
    /// sender's device does by itself in some seconds. Not said: half of `letters_an_hour`.
    pub(crate) work_after: Option<u32>,
    /// The most room that letters may take, in millions of bytes.
    pub(crate) megabytes: u32,
    /// Where the site is when it is on another host than the inbox: `https://www.example.org`.
    pub(crate) site: Option<String>,
    /// Who is told by e-mail that a new letter is waiting; usually nobody.
    pub(crate) mail: Option<MailSettings>,
}

impl Default for InboxSettings {
    fn default() -> Self {
        Self { keep_days: 60, letters_an_hour: 200, work_after: None, megabytes: 1000, site: None, mail: None }
    }
}

impl InboxSettings {
    /// Reads the hub's file, or takes what is usual.
    pub(crate) fn read(folder: &Folder) -> Result<Self> {
        let path = folder.inbox_settings();
        let bytes = match fs::read(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Self::default()),
            read => read.with_context(|| format!("cannot read {}", path.display()))?,
        };
        let names = "`keep_days`, `letters_an_hour`, `work_after`, `megabytes`, `site`, `mail`";
        let mending = || format!("{} needs mending; it may hold {names}", path.display());
        let settings: Self = serde_json::from_slice(&bytes).with_context(mending)?;
        if !(14..=60).contains(&settings.keep_days) {
            bail!("{}: `keep_days` must be a number of days from 14 to 60: the site promises no more", path.display());
        }
        if settings.letters_an_hour == 0 || settings.megabytes == 0 {
            bail!("{}: with `letters_an_hour` or `megabytes` at 0 no letter could come in", path.display());
        }
        settings.elsewhere().with_context(mending)?;
        settings.mailer(folder).with_context(mending)?;
        Ok(settings)
    }

    /// The site's origin as browsers say it, when it is apart.
    pub(crate) fn elsewhere(&self) -> Result<Option<HeaderValue>> {
        let Some(site) = &self.site else { return Ok(None) };
        let origin = Url::parse(site).ok().map(|url| url.origin().ascii_serialization());
        match HeaderValue::try_from(site) {
            Ok(value) if origin.as_ref() == Some(site) && site.starts_with("http") => Ok(Some(value)),
            _ => bail!("`site` must be an origin without a path, like https://www.example.org"),
        }
    }

    /// After how many letters of an hour work is asked for.
    pub(crate) fn work_after(&self) -> u32 {
        self.work_after.unwrap_or(self.letters_an_hour.div_ceil(2))
    }

    /// What tells of new letters by e-mail, when somebody is to be told.
    pub(crate) fn mailer(&self, folder: &Folder) -> Result<Option<Mailer>> {
        self.mail.as_ref().map(|mail| mail.mailer(folder)).transpose()
    }

    /// The limits as the inbox counts them.
    pub(crate) fn room(&self) -> Room {
        Room {
            an_hour: self.letters_an_hour.into(),
            work_after: self.work_after().into(),
            in_all: u64::from(self.megabytes) * 1_000_000 / LETTER_ON_DISK,
        }
    }

    /// Letters from before this hour are over.
    pub(crate) fn over_before(&self, clock: Hour) -> Hour {
        clock.days_before(self.keep_days.into())
    }

    /// Days until an unread letter is forgotten, when that is soon.
    pub(crate) fn goes_in(&self, entry: &Entry, now: Hour) -> Option<i64> {
        let left = now.days_until(entry.arrived.days_before(-i64::from(self.keep_days)));
        (entry.state == State::Waiting && left < WARN_DAYS).then_some(left.max(0))
    }
}
