//! When a shared screen forgets: a pure rule over times, so that it can be tested with a clock.
//!
//! Stands beside the stairs: it knows seconds and nothing else.

/// What the screen should do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Idle {
    /// Somebody is there.
    Stay,
    /// Ask whether somebody is there; so many seconds are left.
    Warn {
        /// Seconds until the screen forgets, at least 1.
        seconds_left: u32,
    },
    /// Forget everything.
    Wipe,
}

/// Seconds of warning before the screen forgets (WCAG 2.2, 2.2.1: at least 20).
pub const WARNING_SECONDS: u32 = 20;

/// What to do `idle` seconds after the last sign of a person, when the hub allows `allowed`
/// seconds (60 to 600; anything else is brought into that range).
pub fn after(idle: u32, allowed: u32) -> Idle {
    let allowed = allowed.clamp(60, 600);
    match idle.checked_sub(allowed) {
        None => Idle::Stay,
        Some(over) if over < WARNING_SECONDS => Idle::Warn { seconds_left: WARNING_SECONDS - over },
        Some(_) => Idle::Wipe,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_screen_warns_for_twenty_seconds_and_then_forgets() {
        assert_eq!(after(59, 60), Idle::Stay);
        assert_eq!(after(60, 60), Idle::Warn { seconds_left: 20 });
        assert_eq!(after(79, 60), Idle::Warn { seconds_left: 1 });
        assert_eq!(after(80, 60), Idle::Wipe);
    }

    #[test]
    fn settings_outside_the_range_are_brought_into_it() {
        assert_eq!(after(59, 0), Idle::Stay);
        assert_eq!(after(620, u32::MAX), Idle::Wipe);
    }
}
