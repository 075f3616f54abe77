//! The inbox in one SQLite file.
//!
//! A letter is on the disk before anybody is told so: `synchronous=FULL`, read back on every
//! connection. Removed bytes leave the file at once (`secure_delete=ON`) and the write-ahead log
//! with the next truncating checkpoint, which `tidy` does.

use super::clock::moved;
use super::promises::{Promises, refuse_unless_safe};
use super::tally::Tally;
use super::{Entry, Hour, Inbox, InboxError, Later, Letter, LetterId, Put, Room, State, Which, still_to_take};
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

/// Each step, once published, is never changed; a new one is added below it. `schema_version`
/// holds the numbers of those that were taken.
const MIGRATIONS: &[&str] = &[
    "
    CREATE TABLE letters (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        receiver TEXT NOT NULL,
        arrived INTEGER NOT NULL CHECK (arrived % 3600 = 0),
        sealed BLOB NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'read', 'answered', 'cannot-help')),
        receipt BLOB CHECK (receipt IS NULL OR length(receipt) = 32)
    ) STRICT;
    CREATE INDEX letters_by_hour ON letters (arrived);
    ",
    // Receipts are asked for; the list and the counts are read without walking over the letters;
    // the inbox has a clock, which begins with the newest letter.
    "
    DROP INDEX letters_by_hour;
    CREATE INDEX letters_as_listed ON letters (arrived, id, receiver, state);
    CREATE INDEX letters_by_receipt ON letters (receipt) WHERE receipt IS NOT NULL;
    CREATE TABLE clock (hour INTEGER NOT NULL CHECK (hour % 3600 = 0)) STRICT;
    INSERT INTO clock (hour) SELECT coalesce(max(arrived), 0) FROM letters;
    ",
    // Answers, sealed for whoever has the receipt; and notes to forget what was read of a letter that its
    // sender then took back.
    "
    CREATE TABLE answers (
        id BLOB PRIMARY KEY REFERENCES letters (id) ON DELETE CASCADE,
        sealed BLOB NOT NULL
    ) STRICT;
    CREATE TABLE taken_back (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        arrived INTEGER NOT NULL CHECK (arrived % 3600 = 0)
    ) STRICT;
    ",
];

/// Letters in one file.
pub(super) struct SqliteInbox {
    pool: SqlitePool,
}

impl SqliteInbox {
    /// Opens the file, brings it up to date, and refuses to go on when it would not be durable.
    pub(super) async fn open(path: &Path) -> Result<Self, InboxError> {
        if !path.exists() {
            return Err(InboxError::Trouble(
                "the file is not there; put it back, or a backup of it: hub restore BACKUP --dir DIR".into(),
            ));
        }
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(false)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .pragma("secure_delete", "ON")
            .foreign_keys(true)
            .busy_timeout(BUSY);
        // One by itself first: a pool would try again what is refused here.
        let mut first = SqliteConnection::connect_with(&options).await?;
        refuse_unless_safe(&mut first).await?;
        first.close().await?;
        let pool = PoolOptions::<Sqlite>::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(BUSY * 2)
            .after_connect(|connection, _| Box::pin(refuse_unless_safe(connection)))
            .connect_with(options)
            .await?;
        migrate(&pool).await?;
        Ok(Self { pool })
    }

    /// A finished backup, only to be read: nothing is written beside it, so it may lie on a medium
    /// that cannot be written. It may be of an older hub.
    pub(super) async fn open_backup(path: &Path) -> Result<Self, InboxError> {
        let options = SqliteConnectOptions::new().filename(path).read_only(true).immutable(true);
        let pool = PoolOptions::<Sqlite>::new().max_connections(1).connect_with(options).await?;
        Ok(Self { pool })
    }

    /// Closes a new backup as one file with nothing beside it.
    pub(super) async fn close_as_one_file(&self) -> Result<(), InboxError> {
        let mut connection = self.pool.acquire().await?.detach();
        self.pool.close().await;
        sqlx::query("PRAGMA journal_mode = DELETE").execute(&mut connection).await?;
        Ok(connection.close().await?)
    }

    /// Whether there can be answers in a backup, which nobody brings up to date.
    pub(super) async fn has_answers(&self) -> Result<bool, InboxError> {
        let table = sqlx::query("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'answers'");
        Ok(table.fetch_optional(&self.pool).await?.is_some())
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

    async fn put_letters(&self, letters: &[Letter], room: Room) -> Result<Vec<Put>, InboxError> {
        let mut connection = self.pool.acquire().await?;
        let puts = put_all(&mut connection, letters, room).await;
        if puts.is_err() {
            // SQLite ends a transaction by itself when the disk is full, and the library does not
            // notice: the next one on this connection would fail for nothing.
            let _ = connection.close().await;
        }
        puts
    }

    async fn remove_letters(&self, which: Which) -> Result<u64, InboxError> {
        let mut connection = self.pool.acquire().await?;
        let removed = remove_on(&mut connection, which).await;
        if removed.is_err() {
            let _ = connection.close().await;
        }
        removed
    }

    /// True when the log was written back and emptied.
    async fn checkpoint(&self) -> Result<bool, InboxError> {
        let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(&self.pool).await?;
        let busy: i64 = row.try_get(0)?;
        Ok(busy == 0)
    }

    async fn move_clock(&self, now: Hour) -> Result<Hour, InboxError> {
        let mut connection = self.pool.acquire().await?;
        let shown = move_clock_on(&mut connection, now).await;
        if shown.is_err() {
            let _ = connection.close().await;
        }
        shown
    }
}

async fn remove_on(connection: &mut SqliteConnection, which: Which) -> Result<u64, InboxError> {
    const NOTE: &str = "INSERT OR IGNORE INTO taken_back (id, arrived) \
                        SELECT id, arrived FROM letters WHERE receipt = ?1 AND state <> 'waiting'";
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    let before = match which {
        Which::Withdrawn(receipt) => Some(sqlx::query(NOTE).bind(receipt.to_vec())),
        Which::Before(hour) => Some(sqlx::query("DELETE FROM taken_back WHERE arrived < ?1").bind(hour.0)),
        Which::Named(_) | Which::Note(_) => None,
    };
    if let Some(before) = before {
        before.execute(&mut *transaction).await?;
    }
    let query = match which {
        Which::Named(id) => sqlx::query("DELETE FROM letters WHERE id = ?1").bind(id.0.to_vec()),
        Which::Withdrawn(receipt) => sqlx::query("DELETE FROM letters WHERE receipt = ?1").bind(receipt.to_vec()),
        Which::Before(hour) => sqlx::query("DELETE FROM letters WHERE arrived < ?1").bind(hour.0),
        Which::Note(id) => sqlx::query("DELETE FROM taken_back WHERE id = ?1").bind(id.0.to_vec()),
    };
    let removed = query.execute(&mut *transaction).await?.rows_affected();
    transaction.commit().await?;
    Ok(removed)
}

async fn move_clock_on(connection: &mut SqliteConnection, now: Hour) -> Result<Hour, InboxError> {
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    let row = sqlx::query("SELECT hour FROM clock").fetch_one(&mut *transaction).await?;
    let before = Hour(row.try_get(0)?);
    let after = moved(before, now);
    if after != before {
        sqlx::query("UPDATE clock SET hour = ?1").bind(after.0).execute(&mut *transaction).await?;
        transaction.commit().await?;
    }
    Ok(after)
}

async fn put_all(connection: &mut SqliteConnection, letters: &[Letter], room: Room) -> Result<Vec<Put>, InboxError> {
    // IMMEDIATE: a transaction that reads first and then wants to write could be refused.
    let mut transaction = connection.begin_with("BEGIN IMMEDIATE").await?;
    let mut tally = Tally::new(room);
    let mut puts = Vec::with_capacity(letters.len());
    for letter in letters {
        puts.push(put_one(&mut transaction, letter, &mut tally).await?);
    }
    if puts.contains(&Put::Stored) {
        transaction.commit().await?;
    }
    Ok(puts)
}

async fn put_one(connection: &mut SqliteConnection, letter: &Letter, tally: &mut Tally) -> Result<Put, InboxError> {
    let there = sqlx::query("SELECT receiver, sealed, receipt FROM letters WHERE id = ?1")
        .bind(letter.id.0.as_slice())
        .fetch_optional(&mut *connection)
        .await?;
    if let Some(row) = there {
        let same = letter.is_same(row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        return Ok(if same { Put::AlreadyThere } else { Put::OtherContent });
    }
    for what in tally.to_count(letter.arrived) {
        tally.note(what, count(connection, what).await?);
    }
    if let Some(full) = tally.refuses(letter) {
        return Ok(full);
    }
    sqlx::query("INSERT INTO letters (id, receiver, arrived, sealed, state, receipt) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(letter.id.0.as_slice())
        .bind(letter.receiver.as_str())
        .bind(letter.arrived.0)
        .bind(letter.sealed.as_slice())
        .bind(letter.state.as_str())
        .bind(letter.receipt.as_ref().map(<[u8; 32]>::as_slice))
        .execute(&mut *connection)
        .await?;
    tally.one_more(letter.arrived);
    Ok(Put::Stored)
}

async fn count(connection: &mut SqliteConnection, of: Option<Hour>) -> Result<u64, sqlx::Error> {
    let query = match of {
        None => sqlx::query("SELECT count(*) FROM letters"),
        Some(hour) => sqlx::query("SELECT count(*) FROM letters WHERE arrived = ?1").bind(hour.0),
    };
    Ok(query.fetch_one(connection).await?.try_get::<i64, _>(0)?.unsigned_abs())
}

impl Inbox for SqliteInbox {
    fn put<'a>(&'a self, letters: &'a [Letter], room: Room) -> Later<'a, Vec<Put>> {
        Box::pin(self.put_letters(letters, room))
    }

    fn list(&self) -> Later<'_, Vec<Entry>> {
        Box::pin(async {
            let all = sqlx::query("SELECT id, receiver, arrived, state FROM letters ORDER BY arrived, id");
            all.fetch_all(&self.pool).await?.iter().map(entry).collect()
        })
    }

    fn some(&self, after: Option<LetterId>, most: u32) -> Later<'_, Vec<Letter>> {
        Box::pin(async move {
            let after = after.map_or_else(Vec::new, |id| id.0.to_vec());
            let some = sqlx::query(
                "SELECT id, receiver, arrived, state, sealed, receipt FROM letters WHERE id > ?1 ORDER BY id LIMIT ?2",
            );
            some.bind(after).bind(most).fetch_all(&self.pool).await?.iter().map(letter).collect()
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

    fn find(&self, receipt: [u8; 32]) -> Later<'_, Option<Entry>> {
        Box::pin(async move {
            let one = "SELECT id, receiver, arrived, state FROM letters WHERE receipt = ?1 ORDER BY id LIMIT 1";
            let row = sqlx::query(one).bind(receipt.to_vec()).fetch_optional(&self.pool).await?;
            row.as_ref().map(entry).transpose()
        })
    }

    fn answer(&self, id: LetterId, sealed: Vec<u8>) -> Later<'_, bool> {
        Box::pin(async move {
            let one =
                sqlx::query("INSERT OR REPLACE INTO answers (id, sealed) SELECT id, ?2 FROM letters WHERE id = ?1");
            let done = one.bind(id.0.to_vec()).bind(sealed).execute(&self.pool).await?;
            Ok(done.rows_affected() == 1)
        })
    }

    fn answer_of(&self, id: LetterId) -> Later<'_, Option<Vec<u8>>> {
        Box::pin(async move {
            let one = sqlx::query("SELECT sealed FROM answers WHERE id = ?1").bind(id.0.to_vec());
            let row = one.fetch_optional(&self.pool).await?;
            Ok(row.map(|row| row.try_get(0)).transpose()?)
        })
    }

    fn answer_for(&self, receipt: [u8; 32]) -> Later<'_, Option<Vec<u8>>> {
        Box::pin(async move {
            let one = sqlx::query(
                "SELECT answers.sealed FROM letters JOIN answers USING (id) WHERE receipt = ?1 ORDER BY id LIMIT 1",
            );
            let row = one.bind(receipt.to_vec()).fetch_optional(&self.pool).await?;
            Ok(row.map(|row| row.try_get(0)).transpose()?)
        })
    }

    fn taken_back(&self) -> Later<'_, Vec<(LetterId, Hour)>> {
        Box::pin(async {
            let all = sqlx::query("SELECT id, arrived FROM taken_back ORDER BY arrived, id");
            let one = |row: &SqliteRow| LetterId::of_row(row.try_get(0)?, row.try_get(1)?);
            all.fetch_all(&self.pool).await?.iter().map(one).collect()
        })
    }

    fn counts(&self) -> Later<'_, Vec<(State, u64)>> {
        Box::pin(async {
            let all = sqlx::query("SELECT state, count(*) FROM letters GROUP BY state ORDER BY state");
            let one = |row: &SqliteRow| -> Result<(State, u64), InboxError> {
                let state = row.try_get::<&str, _>(0)?.parse().map_err(InboxError::Trouble)?;
                Ok((state, row.try_get::<i64, _>(1)?.unsigned_abs()))
            };
            all.fetch_all(&self.pool).await?.iter().map(one).collect()
        })
    }

    fn remove(&self, which: Which) -> Later<'_, u64> {
        Box::pin(self.remove_letters(which))
    }

    fn clock(&self, now: Hour) -> Later<'_, Hour> {
        Box::pin(self.move_clock(now))
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

    fn promises(&self) -> Later<'_, String> {
        Box::pin(async {
            let mut connection = self.pool.acquire().await?;
            let Promises { journal_mode, synchronous, secure_delete } = Promises::read(&mut connection).await?;
            Ok(format!("journal_mode={journal_mode} synchronous={synchronous} secure_delete={secure_delete}"))
        })
    }

    fn close(&self) -> Later<'_, ()> {
        Box::pin(async {
            self.pool.close().await;
            Ok(())
        })
    }
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
    let steps = still_to_take(MIGRATIONS, version)?;
    for (step, number) in steps.iter().zip(version + 1..) {
        sqlx::raw_sql(*step).execute(&mut *transaction).await?;
        sqlx::query("INSERT INTO schema_version (version) VALUES (?1)").bind(number).execute(&mut *transaction).await?;
    }
    transaction.commit().await?;
    Ok(())
}

fn entry(row: &SqliteRow) -> Result<Entry, InboxError> {
    Entry::of_row(row.try_get(0)?, row.try_get(1)?, row.try_get(2)?, row.try_get(3)?)
}

fn letter(row: &SqliteRow) -> Result<Letter, InboxError> {
    Letter::of_row(entry(row)?, row.try_get(4)?, row.try_get(5)?)
}
