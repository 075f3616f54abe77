//! The inbox in one SQLite file.
//!
//! A letter is on the disk before anybody is told so: `synchronous=FULL`, read back on every
//! connection. Removed bytes leave the file at once (`secure_delete=ON`) and the write-ahead log
//! with the next truncating checkpoint, which `tidy` does.

use super::{Entry, Hour, Inbox, InboxError, Later, Letter, LetterId, Put, State};
use sqlx::pool::PoolOptions;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqliteRow, SqliteSynchronous,
};
use sqlx::{Connection, Row, Sqlite};
use std::path::Path;
use std::time::Duration;

/// How long one connection waits for another before it gives up.
const BUSY: Duration = Duration::from_secs(5);
/// Connections: one writes at a time, the others read meanwhile.
const CONNECTIONS: u32 = 4;

/// Each step, once published, is never changed; a new one is added below it.
const MIGRATIONS: &[&str] = &["
    CREATE TABLE letters (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        receiver TEXT NOT NULL,
        arrived INTEGER NOT NULL CHECK (arrived % 3600 = 0),
        sealed BLOB NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'read', 'answered', 'cannot-help')),
        receipt BLOB CHECK (receipt IS NULL OR length(receipt) = 32)
    ) STRICT;
    CREATE INDEX letters_by_hour ON letters (arrived);
"];

/// Letters in one file.
pub(crate) struct SqliteInbox {
    pool: SqlitePool,
}

impl SqliteInbox {
    /// Opens the file, brings it up to date, and refuses to go on when it would not be durable.
    pub(crate) async fn open(path: &Path) -> Result<Self, InboxError> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(false)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .pragma("secure_delete", "ON")
            .foreign_keys(true)
            .busy_timeout(BUSY);
        let pool = PoolOptions::<Sqlite>::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(BUSY * 2)
            .after_connect(|connection, _| Box::pin(refuse_unless_safe(connection)))
            .connect_with(options)
            .await?;
        migrate(&pool).await?;
        Ok(Self { pool })
    }

    /// What the file promises, read back: for the operator and the tests.
    pub(crate) async fn promises(&self) -> Result<Promises, InboxError> {
        let mut connection = self.pool.acquire().await?;
        Ok(Promises::read(&mut connection).await?)
    }

    /// What every connection of a full pool promises.
    #[cfg(test)]
    pub(super) async fn every_promise(&self) -> Result<Vec<Promises>, InboxError> {
        let mut held = Vec::new();
        let mut said = Vec::new();
        for _ in 0..CONNECTIONS {
            let mut connection = self.pool.acquire().await?;
            said.push(Promises::read(&mut connection).await?);
            held.push(connection);
        }
        Ok(said)
    }

    /// As if a later hub had written this file.
    #[cfg(test)]
    pub(super) async fn pretend_schema(&self, version: i64) -> Result<(), InboxError> {
        let later = sqlx::query("INSERT INTO schema_version (version) VALUES (?1)").bind(version);
        later.execute(&self.pool).await?;
        Ok(())
    }

    async fn put_letter(&self, letter: &Letter, most_an_hour: u32) -> Result<Put, InboxError> {
        // IMMEDIATE: a transaction that reads first and then wants to write could be refused.
        let mut transaction = self.pool.begin_with("BEGIN IMMEDIATE").await?;
        let there = sqlx::query("SELECT receiver, sealed, receipt FROM letters WHERE id = ?1")
            .bind(letter.id.0.as_slice())
            .fetch_optional(&mut *transaction)
            .await?;
        if let Some(row) = there {
            return Ok(if is_same(&row, letter)? { Put::AlreadyThere } else { Put::OtherContent });
        }
        let this_hour: i64 = sqlx::query("SELECT count(*) FROM letters WHERE arrived = ?1")
            .bind(letter.arrived.0)
            .fetch_one(&mut *transaction)
            .await?
            .try_get(0)?;
        if this_hour >= i64::from(most_an_hour) {
            return Ok(Put::HourIsFull);
        }
        sqlx::query(
            "INSERT INTO letters (id, receiver, arrived, sealed, state, receipt) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )
        .bind(letter.id.0.as_slice())
        .bind(letter.receiver.as_str())
        .bind(letter.arrived.0)
        .bind(letter.sealed.as_slice())
        .bind(State::Waiting.as_str())
        .bind(letter.receipt.as_ref().map(<[u8; 32]>::as_slice))
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        Ok(Put::Stored)
    }

    /// True when the log was written back and emptied.
    async fn checkpoint(&self) -> Result<bool, InboxError> {
        let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&self.pool).await?;
        let busy: i64 = row.try_get(0)?;
        Ok(busy == 0)
    }
}

impl Inbox for SqliteInbox {
    fn put<'a>(&'a self, letter: &'a Letter, most_an_hour: u32) -> Later<'a, Put> {
        Box::pin(self.put_letter(letter, most_an_hour))
    }

    fn list(&self) -> Later<'_, Vec<Entry>> {
        Box::pin(async {
            let all = sqlx::query("SELECT id, receiver, arrived, state FROM letters ORDER BY arrived, id");
            all.fetch_all(&self.pool).await?.iter().map(entry).collect()
        })
    }

    fn sealed(&self, id: LetterId) -> Later<'_, Option<Vec<u8>>> {
        Box::pin(async move {
            let one = sqlx::query("SELECT sealed FROM letters WHERE id = ?1").bind(id.0.to_vec());
            let row = one.fetch_optional(&self.pool).await?;
            Ok(row.map(|row| row.try_get(0)).transpose()?)
        })
    }

    fn mark(&self, id: LetterId, state: State) -> Later<'_, bool> {
        Box::pin(async move {
            let one = sqlx::query("UPDATE letters SET state = ?2 WHERE id = ?1");
            let done = one.bind(id.0.to_vec()).bind(state.as_str()).execute(&self.pool).await?;
            Ok(done.rows_affected() == 1)
        })
    }

    fn remove(&self, id: LetterId) -> Later<'_, bool> {
        Box::pin(async move {
            let one = sqlx::query("DELETE FROM letters WHERE id = ?1").bind(id.0.to_vec());
            Ok(one.execute(&self.pool).await?.rows_affected() == 1)
        })
    }

    fn tidy(&self) -> Later<'_, bool> {
        const TRIES: u32 = 5;
        Box::pin(async {
            for again in 0..TRIES {
                if self.checkpoint().await? {
                    return Ok(true);
                }
                tokio::time::sleep(Duration::from_millis(100) * (again + 1)).await;
            }
            Ok(false)
        })
    }

    fn close(&self) -> Later<'_, ()> {
        Box::pin(async {
            self.pool.close().await;
            Ok(())
        })
    }
}

/// What a connection promises. Numbers as SQLite says them: `synchronous` 2 is FULL,
/// `secure_delete` 1 is ON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Promises {
    /// `wal`
    pub(crate) journal_mode: String,
    /// 2
    pub(crate) synchronous: i64,
    /// 1
    pub(crate) secure_delete: i64,
}

impl Promises {
    async fn read(connection: &mut SqliteConnection) -> Result<Self, sqlx::Error> {
        let journal_mode = sqlx::query("PRAGMA journal_mode").fetch_one(&mut *connection).await?.try_get(0)?;
        let synchronous = sqlx::query("PRAGMA synchronous").fetch_one(&mut *connection).await?.try_get(0)?;
        let secure_delete = sqlx::query("PRAGMA secure_delete").fetch_one(&mut *connection).await?.try_get(0)?;
        Ok(Self { journal_mode, synchronous, secure_delete })
    }

    fn are_kept(&self) -> bool {
        self.journal_mode == "wal" && self.synchronous == 2 && self.secure_delete == 1
    }
}

async fn refuse_unless_safe(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let promises = Promises::read(connection).await?;
    if promises.are_kept() {
        return Ok(());
    }
    Err(sqlx::Error::Configuration(
        format!("SQLite said {promises:?}, needed are wal, synchronous 2, secure_delete 1").into(),
    ))
}

async fn migrate(pool: &SqlitePool) -> Result<(), InboxError> {
    let mut connection = pool.acquire().await?;
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    sqlx::query("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL) STRICT")
        .execute(&mut *transaction)
        .await?;
    let version: i64 = sqlx::query("SELECT coalesce(max(version), 0) FROM schema_version")
        .fetch_one(&mut *transaction)
        .await?
        .try_get(0)?;
    let done = usize::try_from(version).unwrap_or_default();
    let Some(steps) = MIGRATIONS.get(done..) else {
        return Err(InboxError::Unsafe(format!("it was written by a newer hub (schema {version}): update this one")));
    };
    for (step, number) in steps.iter().zip(version + 1..) {
        sqlx::raw_sql(*step).execute(&mut *transaction).await?;
        sqlx::query("INSERT INTO schema_version (version) VALUES (?1)").bind(number).execute(&mut *transaction).await?;
    }
    transaction.commit().await?;
    Ok(())
}

fn is_same(row: &SqliteRow, letter: &Letter) -> Result<bool, sqlx::Error> {
    let receiver: &str = row.try_get(0)?;
    let sealed: &[u8] = row.try_get(1)?;
    let receipt: Option<&[u8]> = row.try_get(2)?;
    Ok(receiver == letter.receiver
        && sealed == letter.sealed
        && receipt == letter.receipt.as_ref().map(<[u8; 32]>::as_slice))
}

fn entry(row: &SqliteRow) -> Result<Entry, InboxError> {
    let id: &[u8] = row.try_get(0)?;
    let state: &str = row.try_get(3)?;
    Ok(Entry {
        id: LetterId(id.try_into().map_err(|_| InboxError::Trouble("an id of a wrong length".into()))?),
        receiver: row.try_get(1)?,
        arrived: Hour(row.try_get(2)?),
        state: state.parse().map_err(InboxError::Trouble)?,
    })
}

impl From<sqlx::Error> for InboxError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::PoolTimedOut => Self::Busy,
            sqlx::Error::Configuration(why) => Self::Unsafe(why.to_string()),
            sqlx::Error::Database(database) => match primary_code(database.code().as_deref()) {
                Some(5) => Self::Busy,
                Some(13) => Self::DiskFull,
                _ => Self::Trouble(database.message().to_owned()),
            },
            _ => Self::Trouble(error.to_string()),
        }
    }
}

/// SQLite's own numbers, <https://www.sqlite.org/rescode.html>: the low byte is the kind.
fn primary_code(extended: Option<&str>) -> Option<i32> {
    extended.and_then(|code| code.parse::<i32>().ok()).map(|code| code & 0xff)
}
