//! What SQLite promises, read back from it, and whether its file is what was written.

use super::InboxError;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{Connection, Row};
use std::path::Path;
use std::time::Duration;

/// How long looking waits for whoever writes.
const BUSY: Duration = Duration::from_secs(5);

/// What a connection promises. Numbers as SQLite says them: `synchronous` 2 is FULL,
/// `secure_delete` 1 is ON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Promises {
    /// `wal`
    pub(super) journal_mode: String,
    /// 2
    pub(super) synchronous: i64,
    /// 1
    pub(super) secure_delete: i64,
}

impl Promises {
    pub(super) async fn read(connection: &mut SqliteConnection) -> Result<Self, sqlx::Error> {
        let journal_mode = sqlx::query("PRAGMA journal_mode").fetch_one(&mut *connection).await?.try_get(0)?;
        let synchronous = sqlx::query("PRAGMA synchronous").fetch_one(&mut *connection).await?.try_get(0)?;
        let secure_delete = sqlx::query("PRAGMA secure_delete").fetch_one(&mut *connection).await?.try_get(0)?;
        Ok(Self { journal_mode, synchronous, secure_delete })
    }

    fn are_kept(&self) -> bool {
        self.journal_mode == "wal" && self.synchronous == 2 && self.secure_delete == 1
    }
}

/// An error when a connection would not keep what the inbox promises.
pub(super) async fn refuse_unless_safe(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let promises = Promises::read(connection).await?;
    if promises.are_kept() {
        return Ok(());
    }
    Err(sqlx::Error::Configuration(
        format!("SQLite said {promises:?}, needed are wal, synchronous 2, secure_delete 1").into(),
    ))
}

/// Reads every page of the file and changes nothing: whether it is what was written.
pub(crate) async fn examine(path: &Path) -> Result<(), InboxError> {
    let options = SqliteConnectOptions::new().filename(path).read_only(true).busy_timeout(BUSY);
    let mut connection = SqliteConnection::connect_with(&options).await?;
    let said: String = sqlx::query("PRAGMA quick_check(1)").fetch_one(&mut connection).await?.try_get(0)?;
    connection.close().await?;
    if said == "ok" { Ok(()) } else { Err(InboxError::Damaged(said)) }
}
