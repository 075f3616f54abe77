//! What is being written, kept by this device once somebody asked for it, until it is sent or a week is over.
//!
//! As with the short list, whether it is kept is noted nowhere but on the device: the copy is there or it is not.

use crate::held::Held;
use crate::ports::clock;
use crate::ports::store::Kept;
use crate::state::Asking;
use come_along::referral::{Answers, Draft, NotADraft};
use come_along::route::Route;
use leptos::prelude::*;

/// Whether this device keeps what is typed, and whether it would not.
#[derive(Clone, Copy)]
pub(crate) struct Writing {
    pub(crate) is_kept: Held<bool>,
    pub(crate) failed: Held<bool>,
    /// The page on which it was written.
    page: Held<String>,
}

impl Writing {
    pub(crate) fn new() -> Self {
        Self { is_kept: Held::new(false), failed: Held::new(false), page: Held::new(String::new()) }
    }

    /// Takes up what the device keeps.
    pub(crate) fn begin(&self, answers: Held<Answers>) {
        let Some(text) = Kept::Draft.read() else { return };
        match Draft::parse(&text, clock::uk_now().0) {
            Ok(draft) => {
                answers.set(draft.answers);
                self.page.set(draft.page);
                self.is_kept.set(true);
            }
            // Nobody can go on with it, and it holds somebody's words.
            Err(NotADraft::Broken | NotADraft::Over) => Kept::Draft.forget(),
        }
    }

    /// The page to go on with, when there is something to go on with.
    pub(crate) fn route(&self) -> Option<Route> {
        let is_kept = self.is_kept.get_untracked() && Kept::Draft.read().is_some();
        Route::parse(&self.page.get_untracked()).filter(|route| is_kept && matches!(route, Route::Ask(..)))
    }

    /// As long as the page of `route` is open, what is typed there goes on being kept.
    pub(crate) fn watch(&self, route: &Route) {
        let (same, page, answers) = (*self, route.text(), expect_context::<Asking>().answers);
        Effect::new(move |_| {
            let answers = answers.get();
            if same.is_kept.get() {
                same.page.set(page.clone());
                same.write(answers);
            }
        });
    }

    /// Lets the device keep it from now on, or no longer.
    pub(crate) fn turn(&self) {
        self.failed.set(false);
        if self.is_kept.get_untracked() {
            self.forget();
        } else {
            self.is_kept.set(true);
        }
    }

    /// The device keeps nothing of it any more.
    pub(crate) fn forget(&self) {
        Kept::Draft.forget();
        self.is_kept.set(false);
    }

    fn write(&self, answers: Answers) {
        let draft = Draft { page: self.page.get_untracked(), answers };
        if !Kept::Draft.write(&draft.to_text(clock::uk_now().0)) {
            // Half of it, or the words from before, are not what was typed.
            self.forget();
            self.failed.set(true);
        }
    }
}
