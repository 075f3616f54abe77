//! A line for whoever waits: on a terminal it stays in its place, elsewhere it is quiet unless it
//! was asked for.

use std::io::{IsTerminal, Write, stderr};
use std::time::{Duration, Instant};

/// How often a line is written where lines stay.
const EVERY: Duration = Duration::from_secs(1);

/// The progress of one import.
pub(crate) struct Progress {
    terminal: bool,
    asked_for: bool,
    last: Option<Instant>,
}

impl Progress {
    /// Shown on a terminal, or everywhere when it is asked for.
    pub(crate) fn new(asked_for: bool) -> Self {
        Self { terminal: stderr().is_terminal(), asked_for, last: None }
    }

    /// What is going on just now. Nobody misses a line that cannot be written.
    pub(crate) fn say(&mut self, words: &str) {
        if self.terminal {
            let _ = write!(stderr(), "\r\x1b[K{words}");
            let _ = stderr().flush();
        } else if self.asked_for && self.last.is_none_or(|last| last.elapsed() >= EVERY) {
            let _ = writeln!(stderr(), "{words}");
            self.last = Some(Instant::now());
        }
    }

    /// The line has done its work.
    pub(crate) fn clear(&mut self) {
        if self.terminal {
            let _ = write!(stderr(), "\r\x1b[K");
        }
    }
}
