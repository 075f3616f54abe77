//! Where the person is. Lives in memory: the address bar never says what is on the screen.
//!
//! A route is written down only in links that come in: a printed code, a shared link. They carry
//! a page and a language, never an answer.
//!
//! Here and not in the site, so that the way there and back is tested without a browser. Beside the
//! stairs: imports nothing of ours.

mod link;

pub use link::{LONGEST_LINK, Link};

use std::fmt;

/// What a message to the hub is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To come to the listing with that id, or to wait for a place there.
    Come(String),
    /// A question about the listing with that id.
    Question(String),
    /// To be called about things near, with no listing.
    Call,
}

impl Asked {
    /// The id of the listing; empty when there is none.
    pub fn listing(&self) -> &str {
        match self {
            Asked::Come(id) | Asked::Question(id) => id,
            Asked::Call => "",
        }
    }

    fn parse(text: &str) -> Option<Asked> {
        match text.split_once('/') {
            Some((_, "")) => None,
            Some(("come", id)) => Some(Asked::Come(id.to_string())),
            Some(("question", id)) => Some(Asked::Question(id.to_string())),
            _ => (text == "call").then_some(Asked::Call),
        }
    }
}

impl Asked {
    fn text(&self) -> String {
        match self {
            Asked::Come(id) => ["come/", id].concat(),
            Asked::Question(id) => ["question/", id].concat(),
            Asked::Call => "call".to_string(),
        }
    }
}

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// Choose a language.
    Languages,
    /// What would make life better?
    Home,
    /// What helps you come?
    Choices,
    /// What was found.
    List,
    /// One listing, by its id.
    Thing(String),
    /// A page of the ask, from 1.
    Ask(Asked, usize),
    /// The message before it is sent.
    Check(Asked),
    /// Tell the hub what is missing, or what is wrong with the listing with that id.
    Tell(Option<String>),
    /// Ask for a language that the site does not speak.
    TellLanguage,
    /// Is this right? For the group of the listing with that id (second), by the code of its one-use link (first).
    Right(String, String),
    /// How did it go, at the listing with that id?
    Went(String),
    /// What of the listing with that id can be taken along.
    Take(String),
    /// What somebody keeps for later.
    Short,
    /// The message was sent.
    Sent,
    /// How is the message with that number?
    Kept,
    /// The questions on paper.
    Paper(Asked),
    /// The person chose not to send.
    NotSent(Asked),
    /// What happens with what you tell us.
    Privacy,
    /// Who runs this site.
    About,
    /// Where the list comes from, how old it is, and what comes first in it.
    Directory,
}

impl fmt::Display for Route {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text())
    }
}

impl Route {
    /// The name of every page: how it is written, without what it is about.
    pub const PAGES: [&str; 20] = [
        "languages",
        "home",
        "choices",
        "list",
        "thing",
        "ask",
        "check",
        "tell",
        "tell-language",
        "right",
        "went",
        "take",
        "short",
        "sent",
        "kept",
        "paper",
        "not-sent",
        "privacy",
        "about",
        "directory",
    ];

    /// How it is written in links. What a phone fetches first writes all by joining: `write!` would be another kilobyte.
    pub fn text(&self) -> String {
        let (page, about) = self.parts();
        if about.is_empty() { page.to_string() } else { [page, "/", &about].concat() }
    }

    /// The name of the page, one of `PAGES`.
    pub fn page(&self) -> String {
        self.parts().0.to_string()
    }

    /// The name of the page, and what it is about.
    fn parts(&self) -> (&'static str, String) {
        match self {
            Route::Languages => ("languages", String::new()),
            Route::Home => ("home", String::new()),
            Route::Choices => ("choices", String::new()),
            Route::List => ("list", String::new()),
            Route::Thing(id) => ("thing", id.clone()),
            Route::Ask(asked, step) => ("ask", [step.to_string(), asked.text()].join("/")),
            Route::Check(asked) => ("check", asked.text()),
            Route::Tell(id) => ("tell", id.clone().unwrap_or_default()),
            Route::TellLanguage => ("tell-language", String::new()),
            Route::Right(code, id) => ("right", [code.as_str(), id].join("/")),
            Route::Went(id) => ("went", id.clone()),
            Route::Take(id) => ("take", id.clone()),
            Route::Short => ("short", String::new()),
            Route::Sent => ("sent", String::new()),
            Route::Kept => ("kept", String::new()),
            Route::NotSent(asked) => ("not-sent", asked.text()),
            Route::Paper(asked) => ("paper", asked.text()),
            Route::Privacy => ("privacy", String::new()),
            Route::About => ("about", String::new()),
            Route::Directory => ("directory", String::new()),
        }
    }

    /// The counterpart of `text`.
    pub fn parse(text: &str) -> Option<Route> {
        let (page, rest) = text.split_once('/').unwrap_or((text, ""));
        let id = || Some(rest.to_string()).filter(|id| !id.is_empty());
        match (page, rest) {
            ("languages", "") => Some(Route::Languages),
            ("home", "") => Some(Route::Home),
            ("choices", "") => Some(Route::Choices),
            ("list", "") => Some(Route::List),
            ("short", "") => Some(Route::Short),
            ("sent", "") => Some(Route::Sent),
            ("kept", "") => Some(Route::Kept),
            ("tell", "") => Some(Route::Tell(None)),
            ("tell", _) => id().map(|id| Route::Tell(Some(id))),
            ("tell-language", "") => Some(Route::TellLanguage),
            ("privacy", "") => Some(Route::Privacy),
            ("about", "") => Some(Route::About),
            ("directory", "") => Some(Route::Directory),
            ("thing", _) => id().map(Route::Thing),
            ("take", _) => id().map(Route::Take),
            ("went", _) => id().map(Route::Went),
            ("check", _) => Asked::parse(rest).map(Route::Check),
            ("paper", _) => Asked::parse(rest).map(Route::Paper),
            ("not-sent", _) => Asked::parse(rest).map(Route::NotSent),
            ("right", _) => {
                let (code, id) = rest.split_once('/')?;
                let is_code = code.len() == 32 && code.bytes().all(|byte| byte.is_ascii_hexdigit());
                Some(Route::Right(code.to_string(), id.to_string())).filter(|_| is_code && !id.is_empty())
            }
            ("ask", _) => {
                let (step, asked) = rest.split_once('/')?;
                let step = step.parse().ok().filter(|step| *step > 0)?;
                Asked::parse(asked).map(|asked| Route::Ask(asked, step))
            }
            _ => None,
        }
    }

    /// Whether a stranger's link may lead there: never into somebody's message nor to what they keep, and the
    /// page of choices opens with nothing chosen.
    pub fn may_come_from_outside(&self) -> bool {
        match self {
            Route::Languages | Route::Home | Route::Choices | Route::List | Route::Thing(_) => true,
            Route::Kept | Route::Privacy | Route::About | Route::Directory | Route::Right(..) => true,
            Route::Ask(..) | Route::Check(_) | Route::Tell(_) | Route::TellLanguage | Route::Sent => false,
            Route::NotSent(_) | Route::Paper(_) | Route::Went(_) | Route::Take(_) | Route::Short => false,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Any page there is. The match has no arm for "others", so that a new page stands here too.
    pub(in crate::route) fn any_route() -> impl Strategy<Value = Route> {
        (0..22u8, "[^/].{0,20}", 1..9usize, 0..3u8).prop_map(|(which, id, step, wish)| {
            let asked = |id: &String| match wish {
                0 => Asked::Come(id.clone()),
                1 => Asked::Question(id.clone()),
                _ => Asked::Call,
            };
            let route = match which {
                0 => Route::Languages,
                1 => Route::Home,
                2 => Route::Choices,
                3 => Route::List,
                4 => Route::Thing(id),
                5 => Route::Ask(asked(&id), step),
                6 => Route::Check(asked(&id)),
                7 => Route::Sent,
                8 => Route::NotSent(asked(&id)),
                9 => Route::Privacy,
                10 => Route::About,
                11 => Route::Tell(None),
                12 => Route::Tell(Some(id)),
                13 => Route::Kept,
                14 => Route::Take(id),
                15 => Route::Short,
                16 => Route::Right("0123456789abcdef".repeat(2), id),
                17 => Route::Paper(asked(&id)),
                18 => Route::Went(id),
                19 => Route::TellLanguage,
                _ => Route::Directory,
            };
            match route {
                Route::Languages | Route::Home | Route::Choices | Route::List | Route::Thing(_) => {}
                Route::Ask(..)
                | Route::Check(_)
                | Route::Tell(_)
                | Route::TellLanguage
                | Route::Sent
                | Route::NotSent(_)
                | Route::Paper(_)
                | Route::Went(_)
                | Route::Take(_)
                | Route::Short => {}
                Route::Kept | Route::Privacy | Route::About | Route::Directory | Route::Right(..) => {}
            }
            route
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(route in any_route()) {
            prop_assert_eq!(Route::parse(&route.to_string()), Some(route));
        }

        #[test]
        fn every_page_has_a_name(route in any_route()) {
            prop_assert!(Route::PAGES.contains(&route.page().as_str()), "{}", route.page());
        }
    }
}
