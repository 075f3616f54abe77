//! Where the person is. Lives in memory: the address bar never says what is on the screen.
//!
//! A route is written down only in links that come in: a printed code, a shared link. They carry
//! a page and a language, never an answer.

use std::fmt;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// Choose a language.
    Languages,
    /// What would make life better?
    Home,
    /// What was found.
    List,
    /// One listing, by its id.
    Thing(String),
    /// A page of the ask, from 1, about the listing with that id.
    Ask(String, usize),
    /// The message before it is sent.
    Check(String),
    /// The message was sent.
    Sent,
    /// The person chose not to send.
    NotSent(String),
    /// What happens with what you tell us.
    Privacy,
}

/// A link that came in: perhaps a language, and a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Link {
    /// BCP 47 tag.
    pub(crate) language: Option<String>,
    /// The page.
    pub(crate) route: Route,
}

impl fmt::Display for Route {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Languages => out.write_str("languages"),
            Route::Home => out.write_str("home"),
            Route::List => out.write_str("list"),
            Route::Thing(id) => write!(out, "thing/{id}"),
            Route::Ask(id, step) => write!(out, "ask/{step}/{id}"),
            Route::Check(id) => write!(out, "check/{id}"),
            Route::Sent => out.write_str("sent"),
            Route::NotSent(id) => write!(out, "not-sent/{id}"),
            Route::Privacy => out.write_str("privacy"),
        }
    }
}

impl Route {
    /// The counterpart of `Display`.
    pub(crate) fn parse(text: &str) -> Option<Route> {
        let (page, rest) = text.split_once('/').unwrap_or((text, ""));
        let id = || Some(rest.to_string()).filter(|id| !id.is_empty());
        match (page, rest) {
            ("languages", "") => Some(Route::Languages),
            ("home", "") => Some(Route::Home),
            ("list", "") => Some(Route::List),
            ("sent", "") => Some(Route::Sent),
            ("privacy", "") => Some(Route::Privacy),
            ("thing", _) => id().map(Route::Thing),
            ("check", _) => id().map(Route::Check),
            ("not-sent", _) => id().map(Route::NotSent),
            ("ask", _) => {
                let (step, id) = rest.split_once('/')?;
                let step = step.parse().ok().filter(|step| *step > 0)?;
                Some(Route::Ask(id.to_string(), step)).filter(|_| !id.is_empty())
            }
            _ => None,
        }
    }

    /// Whether a stranger's link may lead there: never into somebody's message.
    fn may_come_from_outside(&self) -> bool {
        matches!(self, Route::Languages | Route::Home | Route::List | Route::Thing(_) | Route::Privacy)
    }
}

impl Link {
    /// Reads `thing/town:3` or `ar/thing/town:3`.
    pub(crate) fn parse(text: &str) -> Option<Link> {
        let whole = |text: &str| Route::parse(text).filter(Route::may_come_from_outside);
        if let Some(route) = whole(text) {
            return Some(Link { language: None, route });
        }
        let (language, rest) = text.split_once('/')?;
        Some(Link { language: Some(language.to_string()), route: whole(rest)? })
    }
}
