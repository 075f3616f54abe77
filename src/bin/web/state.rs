//! What the pages share, beside the hub and the words. Each context is a named struct, and all are provided in `app.rs`.

use crate::held::Held;
pub(crate) use crate::screen::state::{Hub, Words};
use come_along::facts::Context;
use come_along::model::{District, Listing, Need, Point};
use come_along::route::Route;
use come_along::search::{Choice, Query, typed_number};
use come_along::tiles::SourceCredit;
use std::sync::Arc;

/// The directory: on its way, here, or not to be had.
#[derive(Clone, Copy)]
pub(crate) struct Directory(pub(crate) Held<Loading>);

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

/// The directory as it is searched.
pub(crate) struct Loaded {
    pub(crate) listings: Vec<Listing>,
    pub(crate) sources: Vec<SourceCredit>,
    /// The first halves of postcodes around here.
    pub(crate) districts: Vec<District>,
    /// Seconds after 1970 UTC.
    pub(crate) made_at: i64,
}

/// Whether things can be found by word: the second program is here and knows the directory.
#[derive(Clone, Copy)]
pub(crate) struct Finding(pub(crate) Held<Ready>);

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
    /// The listing with that id.
    pub(crate) fn listing(&self, id: &str) -> Option<&Listing> {
        self.listings.iter().find(|listing| listing.id == id)
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

    /// What `then` makes of the listing with that id, if it is here.
    pub(crate) fn with_listing<T>(&self, id: &str, then: impl FnOnce(&Listing) -> T) -> Option<T> {
        self.here()?.listing(id).map(then)
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

    /// What facts depend on, now.
    pub(crate) fn context(&self, hub: &Hub) -> Context {
        let (from, from_is_about) = match self.from.get() {
            Some(Start::Place(index)) => (hub.settings.places.get(index).map(|place| place.point), false),
            Some(Start::District(_, middle)) => (Some(middle), true),
            Some(Start::Here(point)) => (Some(point), false),
            None => (None, false),
        };
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
