//! How far a wrong clock is believed.
//!
//! Letters are forgotten by their age, so a machine whose clock jumps ten years ahead could wipe
//! every unread letter in one sweep. The inbox therefore keeps a clock of its own. It never goes
//! back, and each time it is asked (at start, then once an hour) it goes forward by a day at most.
//! A hub that was off for a month catches up within a day or two; a clock that was wrong for an
//! afternoon costs a letter a few of its days, and no letter its life.

use super::{Hour, Inbox, InboxError};
use crate::system;
use std::sync::atomic::{AtomicI64, Ordering};

/// What the inbox's clock shows when `now` is what the machine says; `before` is what it showed,
/// 0 when it never ran.
pub(super) fn moved(before: Hour, now: Hour) -> Hour {
    if before.0 == 0 { now } else { now.min(before.days_before(-1)).max(before) }
}

/// The inbox's clock as this program knows it.
pub(crate) struct HubClock(AtomicI64);

impl HubClock {
    /// Starts it, and warns when the machine's own clock cannot be right.
    pub(crate) async fn start(inbox: &dyn Inbox) -> Result<Self, InboxError> {
        let clock = Self(AtomicI64::new(0));
        let now = Hour::of(system::now());
        let shown = clock.ask(inbox).await?;
        if now.days_until(shown) >= 1 {
            tracing::warn!("this machine's clock says {now}, but the inbox has seen {shown}: set the clock");
        }
        Ok(clock)
    }

    /// Moves the inbox's clock on: once an hour.
    pub(crate) async fn ask(&self, inbox: &dyn Inbox) -> Result<Hour, InboxError> {
        let shown = inbox.clock(Hour::of(system::now())).await?;
        self.0.store(shown.0, Ordering::Relaxed);
        Ok(shown)
    }

    /// What it showed last.
    pub(crate) fn shown(&self) -> Hour {
        Hour(self.0.load(Ordering::Relaxed))
    }

    /// The hour to write on a letter: the machine's, but none that the inbox has left behind, or a
    /// clock that went back would make new letters old.
    pub(crate) fn arrival(&self) -> Hour {
        Hour::of(system::now()).max(self.shown())
    }
}
