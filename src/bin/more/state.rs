//! What the pages share, beside the hub and the words. Each context is a named struct; `main.rs` provides
//! what lasts for the visit, and for each page what it was opened with.

use crate::held::Held;
use crate::parts::send;
pub(crate) use crate::screen::state::{Hub, Words};
use come_along::model::Listing;
use come_along::referral::{Answers, Reviewed};

/// What a page was opened with.
#[derive(Clone, Default)]
pub(crate) struct Opened {
    /// The listing that it is about.
    pub(crate) listing: Option<Listing>,
    /// What the person typed to be found, and did not find.
    pub(crate) typed: String,
}

/// What the person is writing.
#[derive(Clone, Copy)]
pub(crate) struct Asking {
    pub(crate) answers: Held<Answers>,
    /// The parcel of the last try, with what was in it: the same words sent again are the same
    /// parcel, so that a letter can never arrive twice.
    pub(crate) tried: Held<Option<Tried>>,
    /// The receipt of the letter that was sent.
    pub(crate) receipt: Held<Option<String>>,
    /// Who was written to.
    pub(crate) sent_to: Held<String>,
}

impl Asking {
    /// Nothing of what was written is left.
    pub(crate) fn begin_anew(&self) {
        self.answers.set(Answers::default());
        self.tried.set(None);
    }
}

/// A parcel that was sent, or that failed to go.
#[derive(Clone)]
pub(crate) struct Tried {
    pub(crate) reviewed: Reviewed,
    pub(crate) outgoing: send::Outgoing,
}
