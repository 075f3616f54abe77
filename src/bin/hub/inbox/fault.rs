//! What can go wrong with the place the letters are kept in.

use sqlx::error::DatabaseError;
use sqlx::postgres::PgDatabaseError;

/// A fault, in words for whoever runs the hub. Never says anything of a letter.
#[derive(Clone, Debug, thiserror::Error)]
pub(crate) enum InboxError {
    /// No room left.
    #[error("the disk is full: free some space, letters are being refused")]
    DiskFull,
    /// Somebody held it too long, or the server is starting again.
    #[error("the inbox is busy or its server is away: try again")]
    Busy,
    /// It would not keep what it promises.
    #[error("the inbox is not safe to use: {0}")]
    Unsafe(String),
    /// Its bytes are not what was written.
    #[error(
        "the inbox is damaged ({0}). It was left as it is. Move it to a safe place, then put your last backup back: \
         hub restore BACKUP --dir DIR"
    )]
    Damaged(String),
    /// It may not be written, or not be opened at all.
    #[error("the inbox cannot be written ({0}): may the hub write to it and to its folder?")]
    NotWritable(String),
    /// Anything else.
    #[error("the inbox is in trouble: {0}")]
    Trouble(String),
}

impl From<sqlx::Error> for InboxError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            // Io: a server that goes away in the middle. What it was doing is done or not; asking
            // again finds out.
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::Io(_) => Self::Busy,
            sqlx::Error::Configuration(why) => Self::Unsafe(why.to_string()),
            sqlx::Error::Database(said) => match said.try_downcast_ref::<PgDatabaseError>() {
                Some(said) => of_postgres(said),
                None => of_sqlite(&**said),
            },
            _ => Self::Trouble(error.to_string()),
        }
    }
}

/// SQLite's own numbers, <https://www.sqlite.org/rescode.html>: the low byte is the kind.
fn of_sqlite(said: &dyn DatabaseError) -> InboxError {
    let message = said.message().to_owned();
    let kind = said.code().and_then(|code| code.parse::<i32>().ok()).map(|code| code & 0xff);
    match kind {
        Some(5) => InboxError::Busy,
        Some(13) => InboxError::DiskFull,
        Some(11 | 26) => InboxError::Damaged(message),
        Some(8 | 14) => InboxError::NotWritable(message),
        _ => InboxError::Trouble(message),
    }
}

/// PostgreSQL's, <https://www.postgresql.org/docs/current/errcodes-appendix.html>: full disk and
/// its kin; conflicts and locks; a server that stops or starts.
fn of_postgres(said: &PgDatabaseError) -> InboxError {
    match said.code() {
        "53100" => InboxError::DiskFull,
        "53300" | "55P03" | "57014" | "57P01" | "57P02" | "57P03" => InboxError::Busy,
        code if code.starts_with("40") || code.starts_with("08") => InboxError::Busy,
        code if code.starts_with("XX") => InboxError::Damaged(said.message().to_owned()),
        _ => InboxError::Trouble(said.message().to_owned()),
    }
}
