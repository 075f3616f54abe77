//! What only the machine can give: the time, randomness, a runtime. Everything else is told.

/// Prints a line. Unlike `println!` it does not end the program when nobody listens any more,
/// as in `hub letters | head -1`.
macro_rules! say {
    ($($line:tt)*) => {{
        use std::io::Write;
        let _ = writeln!(std::io::stdout(), $($line)*);
    }};
}
pub(crate) use say;

use anyhow::{Context, Result};
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970, UTC.
pub(crate) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// Bytes from the system's cryptographic generator.
pub(crate) fn random<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).context("the system gives no randomness; is /dev/urandom there?")?;
    Ok(bytes)
}

/// Runs one command that has to wait for the inbox.
pub(crate) fn wait_for<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.context("the system gives no threads or timers")?.block_on(work)
}

/// Small letters and digits for bytes.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Tells the operator something once, until something else is to be told: a fault that every
/// visitor meets must not turn the log into a list of visits.
#[derive(Default)]
pub(crate) struct Told {
    last: Mutex<String>,
}

impl Told {
    /// Warns, unless these were the last words.
    pub(crate) fn once(&self, words: &str) {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if *last != words {
            tracing::warn!("{words}");
            words.clone_into(&mut last);
        }
    }
}
