//! A listing in the making: cells arrive one by one, and what needs several of them (the place,
//! the price with its words, a change with its days) is put together at the end.

use crate::import::given::Log;
use crate::import::report::{LeftOutBecause, Reason};
use crate::import::spoken_ages::{self, Place as Where};
use crate::import::{Settings, hide, money, needs, open_referral, spoken_access, spoken_audience, spoken_cost};
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
pub(in crate::import) struct Draft {
    /// What is finished already.
    pub(in crate::import) listing: Listing,
    /// Where it is, address and all.
    pub(in crate::import) place: Place,
    /// Online, by phone or at people's homes.
    pub(in crate::import) remote: Option<Whereabouts>,
    /// Who may read the address.
    pub(super) address: Address,
    /// Sessions, hours, words.
    pub(in crate::import) times: Times,
    /// Whether days and times were read in somebody's words, not in our grammar.
    pub(in crate::import) times_from_text: bool,
    /// Words about days and times that say more than was read in them.
    pub(in crate::import) more_times: Vec<String>,
    /// How one joins, when the words about days and times say so.
    pub(in crate::import) joining_from_times: Option<Joining>,
    /// Words about ages that say more than was read in them.
    pub(super) more_who: Vec<String>,
    /// The cell that says that it is free.
    pub(super) free_as: Option<String>,
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
    pub(in crate::import) fn new(id: &str, source: &str) -> Self {
        let mut listing = Listing::named(id, Prose::english(""));
        listing.source = source.to_string();
        Self {
            listing,
            place: Place::default(),
            remote: None,
            address: Address::NotSaid,
            times: Times::default(),
            times_from_text: false,
            more_times: Vec::new(),
            joining_from_times: None,
            more_who: Vec::new(),
            free_as: None,
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
    pub(in crate::import) fn finish(
        mut self,
        field: &dyn Fn(&str) -> String,
        settings: &Settings,
        log: &mut Log,
    ) -> Result<Listing, LeftOutBecause> {
        if self.listing.name.text.is_empty() {
            return Err(LeftOutBecause::NoName);
        }
        self.when();
        self.words_to_facts();
        self.cost(field, log);
        self.room();
        self.change(field, log);
        self.group(field, log);
        self.needs(settings);
        self.whereabouts(field, log)
    }

    fn when(&mut self) {
        let more = std::mem::take(&mut self.more_times);
        let own = self.times.in_own_words.take();
        let words: Vec<String> = own.into_iter().map(|words| words.text).chain(more).collect();
        self.times.in_own_words = (!words.is_empty()).then(|| self.words(words.join("\n")));
        let last_date = open_referral::schedule::last_date(&self.times);
        self.listing.runs_until = self.listing.runs_until.or(last_date);
        if self.times != Times::default() {
            let times = std::mem::take(&mut self.times);
            self.listing.when = if self.times_from_text { Fact::read_from_text(times) } else { Fact::stated(times) };
        }
        if let (Some(joining), Fact::NotKnown) = (self.joining_from_times, &self.listing.joining) {
            self.listing.joining = Fact::read_from_text(joining);
        }
    }

    /// What the words say where no column says it: for whom, which ages, the way in.
    fn words_to_facts(&mut self) {
        let listing = &mut self.listing;
        let who = listing.who_can_come.value().map(|words| words.text.clone());
        let more = std::mem::take(&mut self.more_who);
        if !more.is_empty() {
            let all: Vec<String> = who.iter().cloned().chain(more).collect();
            let lang = self.lang.clone();
            listing.who_can_come = Fact::stated(Prose { text: all.join("\n"), lang });
        }
        if let (Some(who), Fact::NotKnown) = (&who, &listing.ages) {
            listing.ages =
                spoken_ages::read(who, Where::Prose).map_or(Fact::NotKnown, |said| Fact::read_from_text(said.ages));
        }
        if let (Some(who), Fact::NotKnown) = (who, &listing.women_men) {
            // Each line may come from a cell of its own.
            let lines: Vec<String> = who.lines().map(str::to_string).collect();
            listing.women_men = spoken_audience::women_men(&lines).map_or(Fact::NotKnown, Fact::read_from_text);
        }
        let Some(access) = listing.access.value().filter(|access| !spoken_access::states_more(access)) else { return };
        let Some(words) = access.in_own_words.clone() else { return };
        let read = spoken_access::read(&words.text);
        if spoken_access::states_more(&read) {
            listing.access = Fact::read_from_text(Access { in_own_words: Some(words), ..read });
        }
    }

    /// Words beside a price belong to it, and may name a lower or a higher one. Words beside *free*
    /// may take it back: then they stand alone.
    fn cost(&mut self, field: &dyn Fn(&str) -> String, log: &mut Log) {
        let Some(words) = self.cost_in_words.take() else { return };
        let free_as = self.free_as.take();
        match &mut self.listing.cost {
            Fact::Known { value: Cost::Price { least, most, in_own_words }, evidence } => {
                let wider = spoken_cost::prices(&words.text).filter(|(low, high)| low < least || high > most);
                if let Some((low, high)) = wider {
                    (*least, *most) = ((*least).min(low), (*most).max(high));
                    *evidence = Evidence::ReadFromText;
                }
                let all: Vec<String> =
                    in_own_words.take().into_iter().map(|own| own.text).chain([words.text]).collect();
                *in_own_words = Some(Prose { text: all.join("\n"), lang: words.lang });
            }
            Fact::Known { .. } if money::names_an_amount(&words.text) => {
                log.note(&field("Cost, in words"), &words.text, Reason::CostContradicts);
                self.listing.cost = Fact::stated(Cost::InOwnWords(words));
            }
            Fact::Known { value: Cost::Free, .. } if money::speaks_of_gifts(&words.text) => {
                self.listing.cost = Fact::read_from_text(Cost::FreeGiftsWelcome);
            }
            Fact::Known { value: Cost::Free, .. }
                if free_as.as_ref().is_some_and(|as_| money::limits(as_, &words.text)) =>
            {
                let text = format!("{}\n{}", free_as.unwrap_or_default(), words.text);
                self.listing.cost = Fact::stated(Cost::InOwnWords(Prose { text, ..words }));
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
