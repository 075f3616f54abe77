//! A shared screen on its own: it asks whether somebody is still there, forgets when nobody is, and speaks one
//! language after the other while it waits for the next person.
//!
//! When what happens is `come_along::kiosk`'s rule; `public/boot.js` watches where this program does not run.

use super::el::{button, live, p};
use crate::held::Held;
use crate::ports::dom::{El, View, el};
use crate::ports::idle::{self, Quiet};
use crate::ports::page;
use crate::state::Resting;
use come_along::i18n::say;
use come_along::kiosk::{Idle, after};

/// Seconds for which the resting screen speaks one language; longer for who wants less movement.
const TURN_SECONDS: u32 = 4;
const SLOW_TURN_SECONDS: u32 = 8;

/// Watches from now on. The view is the question, which is not seen until it is asked.
pub(crate) fn watch(idle_seconds: u16, resting: Resting) -> El {
    let left = Held::new(0);
    let question = question(left);
    let same = question.same();
    let turn = if page::matches("(prefers-reduced-motion: reduce)") { SLOW_TURN_SECONDS } else { TURN_SECONDS };
    idle::each_second(move |quiet: Quiet| {
        let speaks = if quiet.after_somebody { 0 } else { quiet.seconds / turn };
        if resting.0.get_untracked() != speaks {
            resting.0.set(speaks);
        }
        // A screen that nobody has touched has nothing to forget.
        if !quiet.after_somebody {
            return;
        }
        match after(quiet.seconds, u32::from(idle_seconds)) {
            Idle::Stay => page::show_dialog(&same, false),
            Idle::Warn { seconds_left } => {
                left.set(seconds_left);
                page::show_dialog(&same, true);
            }
            Idle::Wipe => page::wipe(),
        }
    });
    question
}

/// Whether somebody is still there, with the seconds that are left.
fn question(left: Held<u32>) -> El {
    let dialog = el("dialog").attr("role", "alertdialog");
    let same = dialog.same();
    // Read aloud when it opens and at its half and its quarter; a number each second would drown all else.
    let told = live(move || match left.get() {
        20 | 10 | 5 => View::from(say::idle_left(left.get_untracked())),
        _ => View::nothing(),
    });
    dialog
        .attr("aria-labelledby", "idle")
        .attr("aria-describedby", "idle-hint")
        .child(el("h2").attr("id", "idle").child(say::idle_title()))
        .child(p("", say::idle_hint()).attr("id", "idle-hint"))
        .child(p("left", live(move || say::idle_left(left.get()))).attr("aria-hidden", "true"))
        .child(p("heard", told).attr("role", "status"))
        .child(button("go", say::idle_stay(), move || page::show_dialog(&same, false)))
}
