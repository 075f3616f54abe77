//! What the site says of a listing, in its own English sentences: the same facts, the same messages, the
//! hub's own words over ours.

use crate::folder::Folder;
use crate::http::{BuiltIn, Layers};
use crate::words::Words;
use anyhow::{Context as _, Result};
use chrono::NaiveDate;
use come_along::facts::{Certainty, Context, Line, of};
use come_along::i18n::languages::ENGLISH;
use come_along::i18n::{Msg, Voice, strip_isolates};
use come_along::model::{Clock, FreshDays, Listing};

/// On that day, without distances.
pub(super) fn far_from_everywhere(today: NaiveDate) -> Context {
    let (now, fresh_days) = (Clock::midnight(), FreshDays::default());
    Context { today, now, from: None, from_is_about: false, fresh_days }
}

/// Speaks as the site does.
pub(super) struct Said {
    voice: Voice,
    context: Context,
}

/// One line of a listing's page.
#[derive(PartialEq)]
pub(super) struct Fact {
    pub(super) id: &'static str,
    pub(super) label: String,
    pub(super) is_known: bool,
    pub(super) lines: Vec<String>,
}

impl Said {
    /// As on the day `today`, far from everywhere: without distances.
    pub(super) fn new(folder: &Folder, today: NaiveDate) -> Result<Self> {
        let layers = Layers::new(folder.site(), BuiltIn::Embedded);
        let bytes = Words::default().compiled(&layers, ENGLISH).context("there are no English words")?;
        let voice = Voice::read(bytes).context("the English words cannot be read")?;
        let fresh_days = folder.settings()?.fresh_days;
        Ok(Self { voice, context: Context { fresh_days, ..far_from_everywhere(today) } })
    }

    /// Every fact of a listing, in the order of its page.
    pub(super) fn of(&self, listing: &Listing) -> Vec<Fact> {
        let facts = of(listing, &self.context).into_iter();
        facts
            .map(|(kind, said)| Fact {
                id: kind.id,
                label: self.text(&(kind.label)()),
                is_known: said.certainty != Certainty::NotKnown,
                lines: said.lines.iter().map(|line| self.line(line)).collect(),
            })
            .collect()
    }

    fn line(&self, line: &Line) -> String {
        match line {
            Line::Say(message) => self.text(message),
            Line::Quote(prose) => prose.text.clone(),
        }
    }

    fn text(&self, message: &Msg) -> String {
        strip_isolates(&self.voice.text(message).text)
    }
}
