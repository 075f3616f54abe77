//! Backup and restore: letters as they are, sealed, in one file that any inbox can be filled from.
//!
//! The copy is made letter by letter into a new file, not page by page from the old one: so a
//! backup of a database server is the same file, and nothing that was removed can be in it.

use super::sqlite::SqliteInbox;
use super::{Inbox, LetterId, Put, Room, examine};
use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// Letters carried at once.
const ARMFUL: u32 = 64;

/// What came of putting a backup back.
#[derive(Default)]
pub(crate) struct Restored {
    /// Letters that were missing and are there now.
    pub(crate) put_back: u64,
    /// Letters that were there all the time; what became of them since was kept.
    pub(crate) already_there: u64,
    /// Letters whose id another letter has by now. The other one was kept.
    pub(crate) other_content: Vec<LetterId>,
}

/// Copies every letter into a new file for the owner's eyes only; says how many. On disk when this
/// returns, and under its name only when it is whole.
pub(crate) async fn back_up(inbox: &dyn Inbox, to: &Path) -> Result<u64> {
    if to.exists() {
        bail!("{} is there already, and a backup is never written over: give a new name", to.display());
    }
    let unfinished = Unfinished::new(to)?;
    let copy = SqliteInbox::open(&unfinished.path).await?;
    let mut copied = 0;
    let mut after = None;
    loop {
        let some = inbox.some(after, ARMFUL).await?;
        let Some(last) = some.last() else { break };
        after = Some(last.id);
        copy.put(&some, Room::ENDLESS).await?;
        for letter in &some {
            carry_answer(inbox, &copy, letter.id).await?;
        }
        copied += some.len() as u64;
    }
    copy.close_as_one_file().await?;
    examine(&unfinished.path).await.context("the backup did not come out whole; is the disk sound?")?;
    unfinished.finish(to)?;
    Ok(copied)
}

/// Puts the letters of a backup into an inbox. What is there stays as it is.
pub(crate) async fn restore(inbox: &dyn Inbox, from: &Path) -> Result<Restored> {
    let not_a_backup = || format!("{} is not a backup of an inbox, or is damaged; nothing was changed", from.display());
    examine(from).await.with_context(not_a_backup)?;
    let copy = SqliteInbox::open_backup(from).await.with_context(not_a_backup)?;
    // One of an older hub has none.
    let has_answers = copy.has_answers().await?;
    let mut restored = Restored::default();
    let mut after = None;
    loop {
        let some = copy.some(after, ARMFUL).await.with_context(not_a_backup)?;
        let Some(last) = some.last() else { break };
        after = Some(last.id);
        for (letter, put) in some.iter().zip(inbox.put(&some, Room::ENDLESS).await?) {
            match put {
                Put::Stored => {
                    restored.put_back += 1;
                    if has_answers {
                        carry_answer(&copy, inbox, letter.id).await?;
                    }
                }
                Put::AlreadyThere => restored.already_there += 1,
                Put::OtherContent | Put::HourIsFull | Put::WorkAsked(_) | Put::InboxIsFull => {
                    restored.other_content.push(letter.id)
                }
            }
        }
    }
    copy.close().await?;
    Ok(restored)
}

async fn carry_answer(from: &dyn Inbox, to: &dyn Inbox, id: LetterId) -> Result<()> {
    if let Some(sealed) = from.answer_of(id).await? {
        to.answer(id, sealed).await?;
    }
    Ok(())
}

/// A file that is not whole yet. Taken away when something fails.
struct Unfinished {
    path: PathBuf,
}

impl Unfinished {
    fn new(to: &Path) -> Result<Self> {
        let mut path = to.as_os_str().to_owned();
        path.push(".unfinished");
        let path = PathBuf::from(path);
        let _ = fs::remove_file(&path);
        crate::folder::write_private(&path, b"")?;
        Ok(Self { path })
    }

    fn finish(self, to: &Path) -> Result<()> {
        let cannot = || format!("cannot write {}", to.display());
        File::open(&self.path).and_then(|file| file.sync_all()).with_context(cannot)?;
        fs::rename(&self.path, to).with_context(cannot)?;
        let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        File::open(folder).and_then(|folder| folder.sync_all()).with_context(cannot)
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
        for beside in ["-wal", "-shm", "-journal"] {
            let mut path = self.path.clone().into_os_string();
            path.push(beside);
            let _ = fs::remove_file(path);
        }
    }
}
