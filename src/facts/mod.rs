//! What can truly be said of a listing.
//!
//! `FACTS` is the feature: one ordered list, the same for every listing and every reader. The
//! pages, the cards, the print sheet and the tests walk it. Each entry turns what the model holds
//! into sentences, and *not known* into a sentence of its own; nothing is guessed here.
//!
//! May import `model` and `i18n`.

mod brief;
mod building;
mod freshness;
mod languages;
mod money;
mod need;
mod people;
mod visit;
mod when;
mod whereabouts;

pub use brief::brief;
pub use freshness::{Freshness, freshness};
pub use languages::language_name;
pub use need::need_words;
pub use when::{is_still_on, next_date, open_today};
pub use whereabouts::{distance, metres_on_foot, minutes_on_foot, public_address};

use crate::i18n::{Msg, say};
use crate::model::{Clock, Evidence, Fact, FreshDays, Listing, Point, Prose};
use chrono::NaiveDate;

/// What the sentences depend on besides the listing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Context {
    /// Today, in UK local time.
    pub today: NaiveDate,
    /// The time of day, in UK local time.
    pub now: Clock,
    /// Where the person starts from, if they picked a place.
    pub from: Option<Point>,
    /// Whether `from` is only the middle of an area in which the person is somewhere.
    pub from_is_about: bool,
    /// How long a listing counts as checked, as the hub has it.
    pub fresh_days: FreshDays,
}

/// One line of a fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
    /// Our words.
    Say(Msg),
    /// The source's words, shown as written in their own language.
    Quote(Prose),
}

/// How sure we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// The source states it.
    Stated,
    /// We read it in the source's free text.
    ReadFromText,
    /// The source does not say; the line says that.
    NotKnown,
}

/// A fact in sentences.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// How sure we are of it.
    pub certainty: Certainty,
    /// At least one.
    pub lines: Vec<Line>,
}

/// One entry of the list of facts.
pub struct FactKind {
    /// Its short name: the picture's name, and what tests call it.
    pub id: &'static str,
    /// Its label.
    pub label: fn() -> Msg,
    /// Whether it must stand above the button that asks to come along.
    pub before_asking: bool,
    /// Its sentences for one listing.
    pub say: fn(&Listing, &Context) -> Said,
}

/// Every fact, in the order in which they are shown.
pub const FACTS: &[FactKind] = &[
    FactKind { id: "when", label: say::fact_when, before_asking: true, say: when::when },
    FactKind { id: "where", label: say::fact_where, before_asking: true, say: whereabouts::place },
    FactKind { id: "cost", label: say::fact_cost, before_asking: true, say: money::cost },
    FactKind { id: "travel", label: say::fact_travel, before_asking: true, say: money::travel_help },
    FactKind { id: "who-comes", label: say::fact_who_comes, before_asking: true, say: people::who_comes },
    FactKind { id: "women-men", label: say::fact_women_men, before_asking: false, say: people::women_men },
    FactKind { id: "languages", label: say::fact_languages, before_asking: false, say: languages::languages },
    FactKind { id: "english", label: say::fact_english, before_asking: false, say: languages::english },
    FactKind { id: "children", label: say::fact_children, before_asking: false, say: people::children },
    FactKind { id: "ages", label: say::fact_ages, before_asking: false, say: people::who_can_come },
    FactKind { id: "papers", label: say::fact_papers, before_asking: false, say: visit::papers },
    FactKind { id: "first-time", label: say::fact_first_time, before_asking: false, say: visit::first_time },
    FactKind { id: "meet", label: say::fact_meet, before_asking: false, say: visit::meet_you },
    FactKind { id: "room", label: say::fact_room, before_asking: false, say: visit::room },
    FactKind { id: "joining", label: say::fact_joining, before_asking: false, say: visit::joining },
    FactKind { id: "size", label: say::fact_size, before_asking: false, say: people::group_size },
    FactKind { id: "access", label: say::fact_access, before_asking: false, say: building::access },
    FactKind { id: "food", label: say::fact_food, before_asking: false, say: building::food },
    FactKind { id: "prayer", label: say::fact_prayer, before_asking: false, say: building::prayer },
    FactKind { id: "photos", label: say::fact_photos, before_asking: false, say: visit::photos },
    FactKind { id: "who-runs", label: say::fact_who_runs, before_asking: false, say: people::who_runs_it },
    FactKind { id: "how-long", label: say::fact_how_long, before_asking: false, say: visit::how_long },
    FactKind { id: "after", label: say::fact_after, before_asking: false, say: visit::what_after },
    FactKind { id: "you-get", label: say::fact_you_get, before_asking: false, say: visit::you_get },
    FactKind { id: "reply", label: say::fact_reply, before_asking: false, say: visit::reply_days },
    FactKind { id: "checked", label: say::fact_checked, before_asking: false, say: visit::checked },
];

/// Everything that can be said of `listing`, in order.
pub fn of(listing: &Listing, context: &Context) -> Vec<(&'static FactKind, Said)> {
    FACTS.iter().map(|kind| (kind, (kind.say)(listing, context))).collect()
}

/// The facts on the card that somebody shows on the way: to a bus driver, at the door.
const ON_THE_WAY: [&str; 3] = ["when", "where", "travel"];

/// What stands on the card for the way, in the same words and the same order as on the page of the
/// listing; what is not known is said there too. The card shows it in two languages side by side:
/// every message once by each voice, every quote once.
///
/// Strangers read the card: without `context.from` it does not say how far from here it is.
pub fn for_the_way(listing: &Listing, context: &Context) -> Vec<(&'static FactKind, Said)> {
    of(listing, context).into_iter().filter(|(kind, _)| ON_THE_WAY.contains(&kind.id)).collect()
}

impl Said {
    fn not_known(sentence: Msg) -> Self {
        Self { certainty: Certainty::NotKnown, lines: vec![Line::Say(sentence)] }
    }

    fn stated(lines: Vec<Line>) -> Self {
        Self { certainty: Certainty::Stated, lines }
    }
}

/// The sentences of `fact`, or the sentence that says it is not known. No line counts as unknown.
fn sentences<T>(fact: &Fact<T>, unknown: fn() -> Msg, lines: impl FnOnce(&T) -> Vec<Line>) -> Said {
    let Fact::Known { value, evidence } = fact else { return Said::not_known(unknown()) };
    let lines = lines(value);
    if lines.is_empty() {
        return Said::not_known(unknown());
    }
    let certainty = match evidence {
        Evidence::Stated => Certainty::Stated,
        Evidence::ReadFromText => Certainty::ReadFromText,
    };
    Said { certainty, lines }
}

/// One sentence for each value of a closed vocabulary.
fn sentence<T: Copy>(fact: &Fact<T>, unknown: fn() -> Msg, words: fn(T) -> Msg) -> Said {
    sentences(fact, unknown, |value| vec![Line::Say(words(*value))])
}

/// `items` as one message, parted by the language's own comma; nothing when there are none.
pub fn listed(items: impl IntoIterator<Item = Msg, IntoIter: DoubleEndedIterator>) -> Option<Msg> {
    items.into_iter().rev().reduce(|rest, first| say::list_pair(first, rest))
}
