//! The inbox on a PostgreSQL server, for a county whose letters several machines take in.
//!
//! A letter is on the server's disk before anybody is told so: `fsync` and `synchronous_commit`
//! are read back on every connection. No query returns a removed letter; the server's own log may
//! hold its sealed bytes until that is overwritten.

use super::clock::moved;
use super::tally::Tally;
use super::{Entry, Hour, Inbox, InboxError, Later, Letter, LetterId, Put, Room, State, Which, still_to_take};
use sqlx::pool::PoolOptions;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgRow};
use sqlx::{Connection, Postgres, Row};
use std::time::Duration;

/// How long one connection waits for another, or for the server, before it gives up.
const BUSY: Duration = Duration::from_secs(10);
/// Connections of one hub.
const CONNECTIONS: u32 = 4;
/// Writers take turns, so that limits are counted right whatever number of hubs share the server:
/// a lock of this number, our own choice.
const TURN: i64 = 0x434f_4d45_414c_4f4e;

/// Each step, once published, is never changed; a new one is added below it. `schema_version`
/// holds the numbers of those that were taken.
const MIGRATIONS: &[&str] = &[
    "
    CREATE TABLE letters (
        id BYTEA PRIMARY KEY CHECK (length(id) = 16),
        receiver TEXT NOT NULL,
        arrived BIGINT NOT NULL CHECK (arrived % 3600 = 0),
        sealed BYTEA NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'read', 'answered', 'cannot-help')),
        receipt BYTEA CHECK (length(receipt) = 32)
    );
    -- Sealed bytes do not get smaller.
    ALTER TABLE letters ALTER COLUMN sealed SET STORAGE EXTERNAL;
    CREATE INDEX letters_as_listed ON letters (arrived, id);
    CREATE INDEX letters_by_receipt ON letters (receipt) WHERE receipt IS NOT NULL;
    CREATE TABLE clock (hour BIGINT NOT NULL CHECK (hour % 3600 = 0));
    INSERT INTO clock (hour) VALUES (0);
",
    "
    CREATE TABLE answers (
        id BYTEA PRIMARY KEY REFERENCES letters (id) ON DELETE CASCADE,
        sealed BYTEA NOT NULL
    );
    ALTER TABLE answers ALTER COLUMN sealed SET STORAGE EXTERNAL;
    CREATE TABLE taken_back (
        id BYTEA PRIMARY KEY CHECK (length(id) = 16),
        arrived BIGINT NOT NULL CHECK (arrived % 3600 = 0)
    );
    ",
];

/// Letters on a server.
pub(super) struct PostgresInbox {
    pool: PgPool,
}

impl PostgresInbox {
    /// Connects, brings the tables up to date, and refuses to go on when it would not be durable.
    pub(super) async fn open(url: &str) -> Result<Self, InboxError> {
        if !url.starts_with("postgres://") && !url.starts_with("postgresql://") {
            return Err(InboxError::Unsafe(
                "it must begin with postgres://; unset it to use the hub's own file".into(),
            ));
        }
        let options = url.parse::<PgConnectOptions>()?.application_name("come-along");
        // One by itself first: a pool takes a refusal for a server that is not ready, and tries on.
        let mut first = PgConnection::connect_with(&options).await.map_err(|error| match error {
            sqlx::Error::Io(error) => InboxError::Trouble(format!("the server cannot be reached: {error}")),
            other => other.into(),
        })?;
        refuse_unless_safe(&mut first).await?;
        first.close().await?;
        let pool = PoolOptions::<Postgres>::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(BUSY)
            .after_connect(|connection, _| Box::pin(refuse_unless_safe(connection)))
            .connect_with(options)
            .await?;
        migrate(&pool).await?;
        Ok(Self { pool })
    }

    async fn put_letters(&self, letters: &[Letter], room: Room) -> Result<Vec<Put>, InboxError> {
        let mut transaction = self.pool.begin().await?;
        take_turns(&mut transaction).await?;
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

    async fn remove_letters(&self, which: Which) -> Result<u64, InboxError> {
        const NOTE: &str = "INSERT INTO taken_back (id, arrived) SELECT id, arrived FROM letters \
                            WHERE receipt = $1 AND state <> 'waiting' ON CONFLICT DO NOTHING";
        let mut transaction = self.pool.begin().await?;
        let before = match which {
            Which::Withdrawn(receipt) => Some(sqlx::query(NOTE).bind(receipt.to_vec())),
            Which::Before(hour) => Some(sqlx::query("DELETE FROM taken_back WHERE arrived < $1").bind(hour.0)),
            Which::Named(_) | Which::Note(_) => None,
        };
        if let Some(before) = before {
            before.execute(&mut *transaction).await?;
        }
        let query = match which {
            Which::Named(id) => sqlx::query("DELETE FROM letters WHERE id = $1").bind(id.0.to_vec()),
            Which::Withdrawn(receipt) => sqlx::query("DELETE FROM letters WHERE receipt = $1").bind(receipt.to_vec()),
            Which::Before(hour) => sqlx::query("DELETE FROM letters WHERE arrived < $1").bind(hour.0),
            Which::Note(id) => sqlx::query("DELETE FROM taken_back WHERE id = $1").bind(id.0.to_vec()),
        };
        let removed = query.execute(&mut *transaction).await?.rows_affected();
        transaction.commit().await?;
        Ok(removed)
    }

    async fn move_clock(&self, now: Hour) -> Result<Hour, InboxError> {
        let mut transaction = self.pool.begin().await?;
        take_turns(&mut transaction).await?;
        let row = sqlx::query("SELECT hour FROM clock").fetch_one(&mut *transaction).await?;
        let after = moved(Hour(row.try_get(0)?), now);
        sqlx::query("UPDATE clock SET hour = $1").bind(after.0).execute(&mut *transaction).await?;
        transaction.commit().await?;
        Ok(after)
    }
}

/// Held until the transaction ends.
async fn take_turns(connection: &mut PgConnection) -> Result<(), sqlx::Error> {
    sqlx::query("SELECT pg_advisory_xact_lock($1)").bind(TURN).execute(connection).await?;
    Ok(())
}

async fn put_one(connection: &mut PgConnection, letter: &Letter, tally: &mut Tally) -> Result<Put, InboxError> {
    let there = sqlx::query("SELECT receiver, sealed, receipt FROM letters WHERE id = $1")
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
    sqlx::query("INSERT INTO letters (id, receiver, arrived, sealed, state, receipt) VALUES ($1, $2, $3, $4, $5, $6)")
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

async fn count(connection: &mut PgConnection, of: Option<Hour>) -> Result<u64, sqlx::Error> {
    let query = match of {
        None => sqlx::query("SELECT count(*) FROM letters"),
        Some(hour) => sqlx::query("SELECT count(*) FROM letters WHERE arrived = $1").bind(hour.0),
    };
    Ok(query.fetch_one(connection).await?.try_get::<i64, _>(0)?.unsigned_abs())
}

impl Inbox for PostgresInbox {
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
                "SELECT id, receiver, arrived, state, sealed, receipt FROM letters WHERE id > $1 ORDER BY id LIMIT $2",
            );
            some.bind(after).bind(i64::from(most)).fetch_all(&self.pool).await?.iter().map(letter).collect()
        })
    }

    fn sealed(&self, id: LetterId) -> Later<'_, Option<Vec<u8>>> {
        Box::pin(async move {
            let one = sqlx::query("SELECT sealed FROM letters WHERE id = $1").bind(id.0.to_vec());
            let row = one.fetch_optional(&self.pool).await?;
            Ok(row.map(|row| row.try_get(0)).transpose()?)
        })
    }

    fn mark(&self, id: LetterId, state: State) -> Later<'_, bool> {
        Box::pin(async move {
            let one = sqlx::query("UPDATE letters SET state = $2 WHERE id = $1");
            let done = one.bind(id.0.to_vec()).bind(state.as_str()).execute(&self.pool).await?;
            Ok(done.rows_affected() == 1)
        })
    }

    fn find(&self, receipt: [u8; 32]) -> Later<'_, Option<Entry>> {
        Box::pin(async move {
            let one = "SELECT id, receiver, arrived, state FROM letters WHERE receipt = $1 ORDER BY id LIMIT 1";
            let row = sqlx::query(one).bind(receipt.to_vec()).fetch_optional(&self.pool).await?;
            row.as_ref().map(entry).transpose()
        })
    }

    fn answer(&self, id: LetterId, sealed: Vec<u8>) -> Later<'_, bool> {
        Box::pin(async move {
            let one = sqlx::query(
                "INSERT INTO answers (id, sealed) SELECT id, $2 FROM letters WHERE id = $1 \
                 ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed",
            );
            let done = one.bind(id.0.to_vec()).bind(sealed).execute(&self.pool).await?;
            Ok(done.rows_affected() == 1)
        })
    }

    fn answer_of(&self, id: LetterId) -> Later<'_, Option<Vec<u8>>> {
        Box::pin(async move {
            let one = sqlx::query("SELECT sealed FROM answers WHERE id = $1").bind(id.0.to_vec());
            let row = one.fetch_optional(&self.pool).await?;
            Ok(row.map(|row| row.try_get(0)).transpose()?)
        })
    }

    fn answer_for(&self, receipt: [u8; 32]) -> Later<'_, Option<Vec<u8>>> {
        Box::pin(async move {
            let one = sqlx::query(
                "SELECT answers.sealed FROM letters JOIN answers USING (id) WHERE receipt = $1 ORDER BY id LIMIT 1",
            );
            let row = one.bind(receipt.to_vec()).fetch_optional(&self.pool).await?;
            Ok(row.map(|row| row.try_get(0)).transpose()?)
        })
    }

    fn taken_back(&self) -> Later<'_, Vec<(LetterId, Hour)>> {
        Box::pin(async {
            let all = sqlx::query("SELECT id, arrived FROM taken_back ORDER BY arrived, id");
            let one = |row: &PgRow| LetterId::of_row(row.try_get(0)?, row.try_get(1)?);
            all.fetch_all(&self.pool).await?.iter().map(one).collect()
        })
    }

    fn counts(&self) -> Later<'_, Vec<(State, u64)>> {
        Box::pin(async {
            let all = sqlx::query("SELECT state, count(*) FROM letters GROUP BY state ORDER BY state");
            let one = |row: &PgRow| -> Result<(State, u64), InboxError> {
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

    /// The server's own housekeeping does it, in its own time.
    fn tidy(&self) -> Later<'_, bool> {
        Box::pin(async { Ok(true) })
    }

    fn promises(&self) -> Later<'_, String> {
        Box::pin(async {
            let mut connection = self.pool.acquire().await?;
            let [fsync, commit] = safety(&mut connection).await?;
            Ok(format!("fsync={fsync} synchronous_commit={commit}"))
        })
    }

    fn close(&self) -> Later<'_, ()> {
        Box::pin(async {
            self.pool.close().await;
            Ok(())
        })
    }
}

async fn safety(connection: &mut PgConnection) -> Result<[String; 2], sqlx::Error> {
    let fsync = sqlx::query("SHOW fsync").fetch_one(&mut *connection).await?.try_get(0)?;
    let commit = sqlx::query("SHOW synchronous_commit").fetch_one(&mut *connection).await?.try_get(0)?;
    Ok([fsync, commit])
}

async fn refuse_unless_safe(connection: &mut PgConnection) -> Result<(), sqlx::Error> {
    sqlx::raw_sql("SET synchronous_commit = on; SET lock_timeout = '10s'").execute(&mut *connection).await?;
    let said = safety(connection).await?;
    if said == ["on", "on"] {
        return Ok(());
    }
    Err(sqlx::Error::Configuration(
        format!("the server said fsync and synchronous_commit are {said:?}; both must be on").into(),
    ))
}

async fn migrate(pool: &PgPool) -> Result<(), InboxError> {
    let mut connection = pool.acquire().await?;
    let mut transaction = connection.begin().await?;
    take_turns(&mut transaction).await?;
    sqlx::query("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)")
        .execute(&mut *transaction)
        .await?;
    let version: i64 = sqlx::query("SELECT coalesce(max(version), 0) FROM schema_version")
        .fetch_one(&mut *transaction)
        .await?
        .try_get(0)?;
    let steps = still_to_take(MIGRATIONS, version)?;
    for (step, number) in steps.iter().zip(version + 1..) {
        sqlx::raw_sql(*step).execute(&mut *transaction).await?;
        sqlx::query("INSERT INTO schema_version (version) VALUES ($1)").bind(number).execute(&mut *transaction).await?;
    }
    transaction.commit().await?;
    Ok(())
}

fn entry(row: &PgRow) -> Result<Entry, InboxError> {
    Entry::of_row(row.try_get(0)?, row.try_get(1)?, row.try_get(2)?, row.try_get(3)?)
}

fn letter(row: &PgRow) -> Result<Letter, InboxError> {
    Letter::of_row(entry(row)?, row.try_get(4)?, row.try_get(5)?)
}
