//! When to ask again: not at once, not always, and not at the same moment as everybody else.

use crate::system::{now, random};
use chrono::DateTime;
use std::time::Duration;

/// How often one address is asked before we give up.
pub(super) const TRIES: u32 = 4;
/// The wait before the second try; each further one is twice as long.
const FIRST_WAIT: Duration = Duration::from_millis(500);
/// The longest wait that a publisher may ask for; after that somebody should come again later.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// How long to wait after try number `tries` (from 1) failed: doubled each time, and up to half of
/// it more, so that many hubs do not all come back together.
pub(super) fn wait_after(tries: u32) -> Duration {
    let base = FIRST_WAIT.saturating_mul(1 << tries.saturating_sub(1).min(6));
    let dice = random::<1>().map_or(0, |[byte]| u32::from(byte));
    base + base * dice / 512
}

/// The wait that a `Retry-After` asks for: seconds, or a date. An error when it is longer than we
/// wait, with its length.
pub(super) fn asked_wait(header: &str) -> Option<Result<Duration, u64>> {
    let header = header.trim();
    let seconds = match header.parse::<u64>() {
        Ok(seconds) => seconds,
        Err(_) => {
            let when = DateTime::parse_from_rfc2822(header).ok()?;
            u64::try_from(when.timestamp() - now()).unwrap_or_default()
        }
    };
    let wait = Duration::from_secs(seconds);
    Some(if wait <= LONGEST_WAIT { Ok(wait) } else { Err(seconds) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_bounded() {
        for tries in 1..TRIES {
            let wait = wait_after(tries);
            let base = FIRST_WAIT * (1 << (tries - 1));
            assert!((base..=base * 2).contains(&wait), "{wait:?}");
        }
        assert_eq!(asked_wait("2"), Some(Ok(Duration::from_secs(2))));
        assert_eq!(asked_wait("86400"), Some(Err(86400)));
        assert_eq!(asked_wait("Wed, 21 Oct 2015 07:28:00 GMT"), Some(Ok(Duration::ZERO)));
        assert!(matches!(asked_wait("Wed, 21 Oct 2099 07:28:00 GMT"), Some(Err(_))));
        assert_eq!(asked_wait("soon"), None);
    }
}
