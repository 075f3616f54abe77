//! What the pages share, beside the hub and the words. Each context is a named struct, and all are provided in `app.rs`.

use crate::held::Held;
pub(crate) use crate::screen::state::{Hub, Words};
use come_along::facts::Context;
use come_along::model::{District, Listing, Need, Point};
use come_along::route::Route;
use come_along::search::{Choice, Query, typed_number};
use come_along::tiles::{ENOUGH, Manifest, SourceCredit, listing_to_bytes, whole};
use std::sync::Arc;

/// The directory: what of it is on its way, here, or not to be had; its manifest; which part of a country is wanted.
#[derive(Clone, Copy)]
pub(crate) struct Directory(pub(crate) Held<Loading>, pub(crate) Held<Arc<Manifest>>, pub(crate) Held<Part>);

/// How far the directory has come.
#[derive(Clone)]
pub(crate) enum Loading {
    /// Not asked for, or on its way.
    Coming,
    /// It did not come.
    Failed,
    /// Here.
    Here(Arc<Loaded>),
}

/// The directory as it is searched: all of a town's, of a country what is near the start.
#[derive(Default)]
pub(crate) struct Loaded {
    /// Of each its head: what a list needs. All of one is `listing`.
    pub(crate) listings: Vec<Listing>,
    /// The bytes of each, all of it.
    pub(crate) blocks: Vec<Vec<u8>>,
    pub(crate) sources: Vec<SourceCredit>,
    /// The first halves of postcodes around here; of a country none, they are fetched by their letter.
    pub(crate) districts: Vec<District>,
    /// Seconds after 1970 UTC.
    pub(crate) made_at: i64,
    /// Of a country: which part of it is here.
    pub(crate) part: Option<Part>,
}

/// The part of a country that is wanted or here.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Part {
    /// What is near this is here; without it, only what is anywhere.
    pub(crate) from: Option<Point>,
    /// How many listings near it are wanted at least, and how many that are anywhere.
    pub(crate) wanted: [u32; 2],
    /// How many of each are here, and how many are not; while it is wanted, none.
    pub(crate) taken: [u32; 2],
    pub(crate) left: [u32; 2],
}

/// Of what is anywhere one pack is enough until somebody asks for more.
const SOME: u32 = 1;

impl Part {
    /// The first part that is shown.
    pub(crate) fn near(from: Option<Point>) -> Self {
        Self { from, wanted: [ENOUGH, SOME], taken: [0, 0], left: [0, 0] }
    }

    /// With more that is near (0) or anywhere (1).
    pub(crate) fn with_more(self, of: usize) -> Self {
        let mut more = Self { taken: [0, 0], left: [0, 0], ..self };
        if let (Some(wanted), Some(taken)) = (more.wanted.get_mut(of), self.taken.get(of)) {
            // What is here may be more than was wanted.
            *wanted = taken.saturating_add(ENOUGH);
        }
        more
    }
}

/// Whether things can be found by word: the second program is here and knows the directory.
#[derive(Clone, Copy)]
pub(crate) struct Finding(pub(crate) Held<Ready>, pub(crate) Words);

/// How far it has come.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ready {
    /// On its way.
    Coming,
    /// It did not come.
    Failed,
    /// Ready.
    Here,
}

impl Loaded {
    /// All of the listing with that id.
    pub(crate) fn listing(&self, id: &str) -> Option<Listing> {
        whole(self.blocks.get(self.listings.iter().position(|listing| listing.id == id)?)?)
    }
}

impl Directory {
    /// The directory, once it is here.
    pub(crate) fn here(&self) -> Option<Arc<Loaded>> {
        self.0.with(|loading| match loading {
            Loading::Here(loaded) => Some(loaded.clone()),
            _ => None,
        })
    }

    /// All of the listing with that id as bytes, if it is here.
    pub(crate) fn listing_bytes(&self, id: &str) -> Option<Vec<u8>> {
        self.here()?.listing(id).as_ref().map(listing_to_bytes)
    }

    /// Whether there is a country of it, so that somebody says first where they are.
    pub(crate) fn is_country(&self) -> bool {
        self.1.with_untracked(|manifest| manifest.is_country())
    }
}

/// What the person looks for.
#[derive(Clone, Copy)]
pub(crate) struct Looking {
    /// The chosen tiles, of both pages that have some. The language is that of the page: `query`.
    pub(crate) wanted: Held<Query>,
    /// Where the person starts from, if they said so.
    pub(crate) from: Held<Option<Start>>,
    /// BCP 47 tag of the language that somebody there should speak; else that of the page.
    pub(crate) speaks: Held<Option<String>>,
    /// What the person typed to be found.
    pub(crate) typed: Held<String>,
    /// What they typed to find their language.
    pub(crate) language: Held<String>,
}

/// Where somebody starts from.
#[derive(Clone, PartialEq)]
pub(crate) enum Start {
    /// A place of the hub's list, by its index.
    Place(usize),
    /// The first half of a postcode, and its middle: somewhere there.
    District(String, Point),
    /// Where the device is.
    Here(Point),
}

impl Looking {
    /// What is looked for, now.
    pub(crate) fn query(&self, words: Words) -> Query {
        let mut query = self.wanted.get();
        query.language = self.language(words);
        query
    }

    /// What "my language" means: the one that was picked, or that of the page.
    pub(crate) fn language(&self, words: Words) -> String {
        self.speaks.get().unwrap_or_else(|| words.tag())
    }

    /// Whether that need is among what is looked for.
    pub(crate) fn needs(&self, need: Need) -> bool {
        self.wanted.with(|query| query.needs.contains(&need))
    }

    /// Whether that was chosen.
    pub(crate) fn has_chosen(&self, choice: Choice) -> bool {
        self.wanted.with(|query| query.choices.contains(&choice))
    }

    /// The words that were typed; nothing for a printed number.
    pub(crate) fn words_typed(&self) -> String {
        self.typed.with_untracked(|typed| if typed_number(typed).is_none() { typed.clone() } else { String::new() })
    }

    /// Whether anything is looked for in particular.
    pub(crate) fn is_anything(&self) -> bool {
        let typed = self.typed.with(|typed| !typed.trim().is_empty());
        typed || self.wanted.with(|query| !(query.needs.is_empty() && query.choices.is_empty()))
    }

    /// Everything, from here on; where the person starts from stays.
    pub(crate) fn forget(&self) {
        self.wanted.set(Query::default());
        self.typed.set(String::new());
    }

    /// Where the person starts from.
    pub(crate) fn start(&self, hub: &Hub) -> Option<Point> {
        match self.from.get()? {
            Start::Place(index) => hub.settings.places.get(index).map(|place| place.point),
            Start::District(_, point) | Start::Here(point) => Some(point),
        }
    }

    /// What facts depend on, now.
    pub(crate) fn context(&self, hub: &Hub) -> Context {
        let from = self.start(hub);
        let from_is_about = self.from.with(|from| matches!(from, Some(Start::District(..))));
        let (today, now) = crate::ports::clock::uk_now();
        Context { today, now, from, from_is_about, fresh_days: hub.settings.fresh_days }
    }
}

/// Whether the program of the other pages has come, and has taken up what this device keeps.
#[derive(Clone, Copy)]
pub(crate) struct Came(pub(crate) Held<bool>);

/// Which language of its page of languages a shared screen speaks, where nobody has touched it yet:
/// counted on and on. 0 is the usual one, also once somebody has.
#[derive(Clone, Copy)]
pub(crate) struct Resting(pub(crate) Held<u32>);

/// Where the person is and was.
#[derive(Clone, Copy)]
pub(crate) struct Nav {
    /// The last is the page on the screen. Never empty.
    pub(crate) stack: Held<Vec<Route>>,
    /// Whether a link came in that leads nowhere.
    pub(crate) lost: Held<bool>,
}

impl Nav {
    /// The page on the screen.
    pub(crate) fn now(&self) -> Route {
        self.stack.with(|stack| stack.last().cloned()).unwrap_or(Route::Languages)
    }

    /// Whether `route` is the page before.
    pub(crate) fn came_from(&self, route: &Route) -> bool {
        self.stack.with_untracked(|stack| stack.iter().rev().nth(1) == Some(route))
    }

    /// Goes on to `route`.
    pub(crate) fn go(&self, route: Route) {
        crate::ports::history::enter();
        self.stack.update(|stack| {
            stack.push(route);
        });
    }

    /// Goes to `route` in place of this page.
    pub(crate) fn replace(&self, route: Route) {
        self.stack.update(|stack| {
            stack.pop();
            stack.push(route);
        });
    }

    /// The step that the other program wants to go; see its `Nav`.
    pub(crate) fn step(&self, step: &str, route: &str) {
        match (step, Route::parse(route)) {
            ("back", _) => _ = self.back(),
            ("go", Some(route)) => self.go(route),
            ("replace", Some(route)) => self.replace(route),
            ("settle", Some(Route::Home)) => self.stack.set(vec![Route::Home]),
            ("settle", Some(route)) => self.stack.set(vec![Route::Home, route]),
            _ => {}
        }
    }

    /// Back to the page before; false at the first page.
    pub(crate) fn back(&self) -> bool {
        let more = self.stack.with_untracked(|stack| stack.len() > 1);
        if more {
            self.stack.update(|stack| {
                stack.pop();
            });
        }
        more
    }
}
