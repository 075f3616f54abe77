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
    /// A page of the ask, from 1, about the listing with that id.
    Ask(String, usize),
    /// The message before it is sent.
    Check(String),
    /// Tell the hub what is missing, or what is wrong with the listing with that id.
    Tell(Option<String>),
    /// Is this right? For the group of the listing with that id (second), by the code of its one-use link (first).
    Right(String, String),
    /// What of the listing with that id can be taken along.
    Take(String),
    /// What somebody keeps for later.
    Short,
    /// The message was sent.
    Sent,
    /// How is the message with that number?
    Kept,
    /// The person chose not to send.
    NotSent(String),
    /// What happens with what you tell us.
    Privacy,
    /// Who runs this site.
    About,
    /// Where the list comes from, how old it is, and what comes first in it.
    Directory,
}

impl fmt::Display for Route {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Languages => out.write_str("languages"),
            Route::Home => out.write_str("home"),
            Route::Choices => out.write_str("choices"),
            Route::List => out.write_str("list"),
            Route::Thing(id) => write!(out, "thing/{id}"),
            Route::Ask(id, step) => write!(out, "ask/{step}/{id}"),
            Route::Check(id) => write!(out, "check/{id}"),
            Route::Tell(None) => out.write_str("tell"),
            Route::Tell(Some(id)) => write!(out, "tell/{id}"),
            Route::Right(code, id) => write!(out, "right/{code}/{id}"),
            Route::Take(id) => write!(out, "take/{id}"),
            Route::Short => out.write_str("short"),
            Route::Sent => out.write_str("sent"),
            Route::Kept => out.write_str("kept"),
            Route::NotSent(id) => write!(out, "not-sent/{id}"),
            Route::Privacy => out.write_str("privacy"),
            Route::About => out.write_str("about"),
            Route::Directory => out.write_str("directory"),
        }
    }
}

impl Route {
    /// The counterpart of `Display`.
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
            ("privacy", "") => Some(Route::Privacy),
            ("about", "") => Some(Route::About),
            ("directory", "") => Some(Route::Directory),
            ("thing", _) => id().map(Route::Thing),
            ("take", _) => id().map(Route::Take),
            ("check", _) => id().map(Route::Check),
            ("not-sent", _) => id().map(Route::NotSent),
            ("right", _) => {
                let (code, id) = rest.split_once('/')?;
                let is_code = code.len() == 32 && code.bytes().all(|byte| byte.is_ascii_hexdigit());
                Some(Route::Right(code.to_string(), id.to_string())).filter(|_| is_code && !id.is_empty())
            }
            ("ask", _) => {
                let (step, id) = rest.split_once('/')?;
                let step = step.parse().ok().filter(|step| *step > 0)?;
                Some(Route::Ask(id.to_string(), step)).filter(|_| !id.is_empty())
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
            Route::Ask(..) | Route::Check(_) | Route::Tell(_) | Route::Sent | Route::NotSent(_) => false,
            Route::Take(_) | Route::Short => false,
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
        (0..19u8, "[^/].{0,20}", 1..9usize).prop_map(|(which, id, step)| {
            let route = match which {
                0 => Route::Languages,
                1 => Route::Home,
                2 => Route::Choices,
                3 => Route::List,
                4 => Route::Thing(id),
                5 => Route::Ask(id, step),
                6 => Route::Check(id),
                7 => Route::Sent,
                8 => Route::NotSent(id),
                9 => Route::Privacy,
                10 => Route::About,
                11 => Route::Tell(None),
                12 => Route::Tell(Some(id)),
                13 => Route::Kept,
                14 => Route::Take(id),
                15 => Route::Short,
                16 => Route::Right("0123456789abcdef".repeat(2), id),
                _ => Route::Directory,
            };
            match route {
                Route::Languages | Route::Home | Route::Choices | Route::List | Route::Thing(_) => {}
                Route::Ask(..)
                | Route::Check(_)
                | Route::Tell(_)
                | Route::Sent
                | Route::NotSent(_)
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
    }
}
