//! What is over is forgotten: letters that were kept long enough, and the bytes that removed
//! letters leave in the log. Gone within a minute.

use super::{HubClock, Inbox, InboxError, InboxSettings, Which};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};

/// Without being called.
const EVERY: Duration = Duration::from_secs(30);
/// Between two sweeps, however often it is called: each one costs a checkpoint.
const AT_MOST_EVERY: Duration = Duration::from_secs(2);
/// How often the inbox's clock is moved on.
const CLOCK_EVERY: Duration = Duration::from_secs(3600);

/// Sweeps for as long as the hub runs.
pub(crate) struct Sweeper {
    /// The letters.
    pub(crate) inbox: Arc<dyn Inbox>,
    /// What time it is for them.
    pub(crate) clock: Arc<HubClock>,
    /// How long they are kept.
    pub(crate) settings: InboxSettings,
    /// Rung when a letter was withdrawn.
    pub(crate) bell: Arc<Notify>,
}

impl Sweeper {
    /// Never ends.
    pub(crate) async fn sweep_for_ever(self) {
        let mut clock_asked = Instant::now();
        loop {
            if clock_asked.elapsed() >= CLOCK_EVERY {
                clock_asked = Instant::now();
                let _ = self.clock.ask(&*self.inbox).await.inspect_err(|error| tracing::error!("the clock: {error}"));
            }
            let again_in = match self.sweep().await {
                Ok(true) => EVERY,
                Ok(false) => {
                    tracing::warn!("the inbox's log could not be emptied: somebody has the inbox open; trying again");
                    AT_MOST_EVERY
                }
                Err(error) => {
                    tracing::error!("sweeping the inbox: {error}");
                    EVERY
                }
            };
            sleep(AT_MOST_EVERY).await;
            let _ = timeout(again_in, self.bell.notified()).await;
        }
    }

    async fn sweep(&self) -> Result<bool, InboxError> {
        let over = self.settings.over_before(self.clock.shown());
        let forgotten = self.inbox.remove(Which::Before(over)).await?;
        if forgotten > 0 {
            tracing::info!("{forgotten} letters from before {over} are forgotten, as promised");
        }
        self.inbox.tidy().await
    }
}
