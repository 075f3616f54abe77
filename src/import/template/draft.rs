//! A listing in the making: cells arrive one by one, and what needs several of them (the place,
//! the price with its words, a change with its days) is put together at the end.

use crate::import::given::Log;
use crate::import::report::{LeftOutBecause, Reason};
use crate::import::{Settings, hide, money, needs, open_referral};
use crate::model::*;
use chrono::NaiveDate;

/// Whether the address is for everybody.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) enum Address {
    /// The cell is empty.
    #[default]
    NotSaid,
    /// Everybody may read it.
    Public,
    /// Who comes has to ask.
    AskUs,
}

/// A listing in the making.
pub(super) struct Draft {
    /// What is finished already.
    pub(super) listing: Listing,
    /// Where it is, address and all.
    pub(super) place: Place,
    /// Online, by phone or at people's homes.
    pub(super) remote: Option<Whereabouts>,
    /// Who may read the address.
    pub(super) address: Address,
    /// Sessions, hours, words.
    pub(super) times: Times,
    /// What is said of the cost besides the price.
    pub(super) cost_in_words: Option<Prose>,
    /// The group's web page.
    pub(super) group_url: Option<String>,
    /// On which day they said whether there is room.
    pub(super) room_as_of: Option<NaiveDate>,
    /// What is different just now.
    pub(super) alert: Option<AlertKind>,
    /// Its first day, its last day.
    pub(super) alert_days: (Option<NaiveDate>, Option<NaiveDate>),
    /// The group's words about it.
    pub(super) alert_in_words: Option<Prose>,
    /// The language of the group's own words, when it is not English.
    pub(super) lang: Option<String>,
    /// Set when two words of one cell say the opposite.
    pub(super) contradicts: bool,
}

impl Draft {
    pub(super) fn new(id: &str, source: &str) -> Self {
        let mut listing = Listing::named(id, Prose::english(""));
        listing.source = source.to_string();
        Self {
            listing,
            place: Place::default(),
            remote: None,
            address: Address::NotSaid,
            times: Times::default(),
            cost_in_words: None,
            group_url: None,
            room_as_of: None,
            alert: None,
            alert_days: (None, None),
            alert_in_words: None,
            lang: None,
            contradicts: false,
        }
    }

    /// Somebody's own words, in the language that the row is written in.
    pub(super) fn words(&self, text: String) -> Prose {
        Prose { text, lang: self.lang.clone() }
    }

    /// Adds to a fact of several values what is not there yet.
    pub(super) fn add<T: PartialEq>(fact: &mut Fact<Vec<T>>, value: T) {
        with(fact, |values| {
            if !values.contains(&value) {
                values.push(value);
            }
        });
    }

    /// Adds a tile.
    pub(super) fn need(&mut self, need: Need) {
        if !self.listing.needs.contains(&need) {
            self.listing.needs.push(need);
        }
    }

    /// Adds a description of who comes.
    pub(super) fn who(&mut self, kind: WhoComesKind) {
        with(&mut self.listing.who_comes, |who| {
            if !who.kinds.contains(&kind) {
                who.kinds.push(kind);
            }
        });
    }

    /// Changes what is known of who comes.
    pub(super) fn who_in_words(&mut self, words: Prose) {
        with(&mut self.listing.who_comes, |who| who.in_own_words = Some(words));
    }

    /// Says yes or no to something about the building; the first word counts.
    pub(super) fn access(&mut self, part: fn(&mut Access) -> &mut Option<bool>, yes: bool) {
        let contradicts = &mut self.contradicts;
        with(&mut self.listing.access, |access| {
            let part = part(access);
            *contradicts |= part.is_some_and(|said| said != yes);
            part.get_or_insert(yes);
        });
    }

    /// What is said of the building in words.
    pub(super) fn access_in_words(&mut self, words: Prose) {
        with(&mut self.listing.access, |access| access.in_own_words = Some(words));
    }

    /// Puts everything together. `field` names a column of the row for the report.
    pub(super) fn finish(
        mut self,
        field: &dyn Fn(&str) -> String,
        settings: &Settings,
        log: &mut Log,
    ) -> Result<Listing, LeftOutBecause> {
        if self.listing.name.text.is_empty() {
            return Err(LeftOutBecause::NoName);
        }
        self.when();
        self.cost(field, log);
        self.room();
        self.change(field, log);
        self.group(field, log);
        self.needs(settings);
        self.whereabouts(field, log)
    }

    fn when(&mut self) {
        let last_date = open_referral::schedule::last_date(&self.times);
        self.listing.runs_until = self.listing.runs_until.or(last_date);
        if self.times != Times::default() {
            self.listing.when = Fact::stated(std::mem::take(&mut self.times));
        }
    }

    /// Words beside a price belong to it; words that name an amount contradict *free*.
    fn cost(&mut self, field: &dyn Fn(&str) -> String, log: &mut Log) {
        let Some(words) = self.cost_in_words.take() else { return };
        match &mut self.listing.cost {
            Fact::Known { value: Cost::Price { in_own_words, .. }, .. } => *in_own_words = Some(words),
            Fact::Known { .. } if money::names_an_amount(&words.text) => {
                log.note(&field("Cost, in words"), &words.text, Reason::CostContradicts);
                self.listing.cost = Fact::stated(Cost::InOwnWords(words));
            }
            Fact::Known { .. } => log.note(&field("Cost, in words"), &words.text, Reason::WordsNotUnderstood),
            Fact::NotKnown => self.listing.cost = Fact::stated(Cost::InOwnWords(words)),
        }
    }

    fn room(&mut self) {
        if let Fact::Known { value: room, .. } = &mut self.listing.room {
            room.as_of = self.room_as_of;
        }
    }

    fn change(&mut self, field: &dyn Fn(&str) -> String, log: &mut Log) {
        let (from, mut until) = self.alert_days;
        if let (Some(first), Some(last)) = (from, until)
            && last < first
        {
            log.note(&field("Change until"), &last.to_string(), Reason::EndBeforeStart);
            until = None;
        }
        let in_own_words = self.alert_in_words.take();
        let kind = self.alert.or_else(|| in_own_words.is_some().then_some(AlertKind::Note));
        self.listing.alert = kind.map(|kind| Alert { kind, from, until, in_own_words });
    }

    fn group(&mut self, field: &dyn Fn(&str) -> String, log: &mut Log) {
        let Some(url) = self.group_url.take() else { return };
        match &mut self.listing.organization {
            Some(group) => group.url = Some(url),
            None => log.note(&field("Group's web page"), &url, Reason::GroupWithoutName),
        }
    }

    fn needs(&mut self, settings: &Settings) {
        if self.listing.needs.is_empty() {
            let description = self.listing.description.iter().map(|prose| prose.text.as_str());
            let texts = std::iter::once(self.listing.name.text.as_str()).chain(description);
            self.listing.needs = needs::of_texts(texts);
        }
        if self.listing.needs.is_empty() {
            self.listing.needs.clone_from(&settings.default_needs);
        }
        self.listing.needs.sort();
    }

    /// The place as the public may know it. Where only women come and nobody has said that the
    /// address is public, it is kept back.
    fn whereabouts(mut self, field: &dyn Fn(&str) -> String, log: &mut Log) -> Result<Listing, LeftOutBecause> {
        let secrets = hide::Secrets::of(std::slice::from_ref(&self.place));
        let has_address = Place { area: None, kind: None, ..self.place.clone() } != Place::default();
        let women_only = self.listing.women_men.is(|who| *who == WomenMen::Women);
        if self.address == Address::NotSaid && has_address && women_only {
            log.note(&field("Address"), "", Reason::AddressKeptBack);
            self.address = Address::AskUs;
        }
        let hidden = self.address == Address::AskUs;
        self.listing.place = match self.remote {
            Some(remote) => {
                if has_address && !hidden {
                    log.note(&field("Where"), "", Reason::TermContradicts);
                }
                Fact::stated(remote)
            }
            None if hidden => Fact::stated(Whereabouts::AskForAddress(hide::public_part(&self.place))),
            None if self.place == Place::default() => Fact::NotKnown,
            None => Fact::stated(Whereabouts::At(self.place)),
        };
        let safe = !hidden || hide::redact(&mut self.listing, &secrets, log);
        safe.then_some(self.listing).ok_or(LeftOutBecause::HiddenAddressShows)
    }
}

/// Changes a fact that has several parts.
fn with<T: Default>(fact: &mut Fact<T>, change: impl FnOnce(&mut T)) {
    if !fact.is_known() {
        *fact = Fact::stated(T::default());
    }
    if let Fact::Known { value, .. } = fact {
        change(value);
    }
}
