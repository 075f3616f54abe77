//! In how many listings each fact is known: what tells a hub which question to ask next.

use crate::model::{Evidence, Fact, Listing};

/// How often one fact is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactShare {
    /// Its name: the field of `Listing`.
    pub fact: &'static str,
    /// In how many listings it is known.
    pub known: usize,
    /// In how many of those it was read from free text.
    pub read_from_text: usize,
}

type Look = fn(&Listing) -> Option<Evidence>;

fn stated_if(known: bool) -> Option<Evidence> {
    known.then_some(Evidence::Stated)
}

/// A row for each field that may be known or not.
const FACTS: &[(&str, Look)] = &[
    ("description", |l| stated_if(l.description.is_some())),
    ("organization", |l| stated_if(l.organization.is_some())),
    ("needs", |l| stated_if(!l.needs.is_empty())),
    ("when", |l| Fact::evidence(&l.when)),
    ("place", |l| Fact::evidence(&l.place)),
    ("point", |l| stated_if(l.public_place().is_some_and(|place| place.point.is_some()))),
    ("cost", |l| Fact::evidence(&l.cost)),
    ("travel_help", |l| Fact::evidence(&l.travel_help)),
    ("languages", |l| Fact::evidence(&l.languages)),
    ("interpreting", |l| Fact::evidence(&l.interpreting)),
    ("who_comes", |l| Fact::evidence(&l.who_comes)),
    ("who_runs_it", |l| Fact::evidence(&l.who_runs_it)),
    ("women_men", |l| Fact::evidence(&l.women_men)),
    ("ages", |l| Fact::evidence(&l.ages)),
    ("who_can_come", |l| Fact::evidence(&l.who_can_come)),
    ("children", |l| Fact::evidence(&l.children)),
    ("access", |l| Fact::evidence(&l.access)),
    ("food", |l| Fact::evidence(&l.food)),
    ("prayer", |l| Fact::evidence(&l.prayer)),
    ("papers", |l| Fact::evidence(&l.papers)),
    ("first_time", |l| Fact::evidence(&l.first_time)),
    ("meet_you", |l| Fact::evidence(&l.meet_you)),
    ("room", |l| Fact::evidence(&l.room)),
    ("group_size", |l| Fact::evidence(&l.group_size)),
    ("photos", |l| Fact::evidence(&l.photos)),
    ("reply_days", |l| Fact::evidence(&l.reply_days)),
    ("how_long", |l| Fact::evidence(&l.how_long)),
    ("runs_until", |l| stated_if(l.runs_until.is_some())),
    ("what_after", |l| Fact::evidence(&l.what_after)),
    ("english", |l| Fact::evidence(&l.english)),
    ("you_get", |l| Fact::evidence(&l.you_get)),
    ("joining", |l| Fact::evidence(&l.joining)),
    ("alert", |l| stated_if(l.alert.is_some())),
    ("checked", |l| stated_if(l.checked.is_some())),
    ("changed", |l| stated_if(l.changed.is_some())),
    ("phone", |l| stated_if(l.contact.phone.is_some())),
    ("email", |l| stated_if(l.contact.email.is_some())),
    ("url", |l| stated_if(l.contact.url.is_some())),
];

/// How many facts of a listing are known.
pub(super) fn known(listing: &Listing) -> usize {
    FACTS.iter().filter(|(_, look)| look(listing).is_some()).count()
}

/// The share of each fact among `listings`.
pub(super) fn shares(listings: &[Listing]) -> Vec<FactShare> {
    FACTS
        .iter()
        .map(|(fact, look)| {
            let evidence = || listings.iter().filter_map(look);
            FactShare {
                fact,
                known: evidence().count(),
                read_from_text: evidence().filter(|e| *e == Evidence::ReadFromText).count(),
            }
        })
        .collect()
}
