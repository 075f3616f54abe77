//! A link that comes in: what stands after `#` in the address, `ar/thing/town:3`. Never sent to the
//! server, and gone from the address bar before anything is shown (`public/guard.js`).
//!
//! It may come from anywhere: old, cut off by a messenger, with something hung on, or made to harm.
//! So a link that cannot be understood gives what can be: the language alone, or nothing. It is part of
//! what a phone fetches first, so it is small. `take::link` writes them.

use super::Route;

/// Characters of a link after its `#`; `public/guard.js` cuts off what is longer.
pub const LONGEST_LINK: usize = 199;

/// What a link that came in says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// The tag of a language that is offered.
    pub language: Option<String>,
    /// The page, one that strangers' links may lead to.
    pub route: Option<Route>,
    /// Whether it wanted something that cannot be given.
    pub wrong: bool,
}

impl Link {
    /// Reads `thing/town:3`, `ar/thing/town:3` or `ar`, with percent escapes; `&`, `?` or `#` and
    /// whatever follows are none of ours. `offered` says whether a language is there: a link in a language
    /// that is not leads to its page without one.
    #[must_use]
    pub fn parse(text: &str, offered: impl Fn(&str) -> bool) -> Link {
        let ours = unescaped(text).unwrap_or_default();
        let mut route = page(&ours);
        let mut language = None;
        let mut rest = "";
        if route.is_none() {
            let (tag, page_of) = ours.split_once('/').unwrap_or((&ours, ""));
            (language, rest) = (Some(tag).filter(|tag| offered(tag)).map(str::to_string), page_of);
            route = page(rest);
        }
        let wrong = route.is_none() && (language.is_none() || !rest.is_empty());
        Link { language, route, wrong }
    }
}

#[inline(never)]
fn page(text: &str) -> Option<Route> {
    Route::parse(text).filter(Route::may_come_from_outside)
}

/// What is ours of `text`, with its percent escapes read; nothing when one is cut off or they make no
/// text.
fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    // Hexadecimal digits that are still to come.
    let mut digits = 0;
    for byte in text.bytes() {
        if digits > 0 {
            digits -= 1;
            let last = bytes.last_mut()?;
            *last = *last << 4 | char::from(byte).to_digit(16)? as u8;
        } else if b"&?#".contains(&byte) {
            break;
        } else {
            digits = if byte == b'%' { 2 } else { 0 };
            bytes.push(if digits > 0 { 0 } else { byte });
        }
    }
    String::from_utf8(bytes).ok().filter(|_| digits == 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::tests::any_route;
    use proptest::prelude::*;

    fn offered(tag: &str) -> bool {
        ["ar", "en-GB"].contains(&tag)
    }

    fn parse(text: &str) -> Link {
        Link::parse(text, offered)
    }

    fn link(language: &str, route: Option<Route>, wrong: bool) -> Link {
        Link { language: Some(language.to_string()).filter(|tag| !tag.is_empty()), route, wrong }
    }

    fn thing(id: &str) -> Option<Route> {
        Some(Route::Thing(id.to_string()))
    }

    /// Everything escaped: what any program on the way may do to it.
    fn escaped(text: &str) -> String {
        text.bytes().map(|byte| format!("%{byte:02x}")).collect()
    }

    proptest! {
        #[test]
        fn a_link_from_outside_leads_there_or_nowhere(route in any_route()) {
            let wanted = route.may_come_from_outside().then_some(route.clone());
            let wrong = wanted.is_none();
            prop_assert_eq!(parse(&escaped(&route.to_string())), link("", wanted.clone(), wrong));
            prop_assert_eq!(parse(&escaped(&format!("ar/{route}"))), link("ar", wanted.clone(), wrong));
            prop_assert_eq!(parse(&escaped(&format!("xx/{route}"))), link("", wanted, wrong));
        }

        /// Whatever stands in a link, it leads into nobody's message and into no language that is not there.
        #[test]
        fn hostile_links_lead_to_pages_for_strangers(
            text in ".{0,60}|(ar/|%61r%2f|xx/)?(ask|check|sent|tell|not-sent|thing)([/&?#%]{1,2}.{0,9}){0,4}|[%/a-f0-9]{0,400}",
        ) {
            let link = parse(&text);
            prop_assert!(link.route.iter().all(Route::may_come_from_outside), "{link:?}");
            prop_assert!(link.language.iter().all(|tag| offered(tag)), "{link:?}");
            prop_assert!(link.wrong != (link.route.is_some() || link.language.is_some()) || link.language.is_some());
        }
    }

    #[test]
    fn nobody_is_led_into_a_message() {
        for text in ["ask/1/town:3", "check/town:3", "sent", "not-sent/x", "tell", "tell/x"] {
            assert_eq!(parse(text), link("", None, true), "{text}");
            assert_eq!(parse(&format!("ar/{text}")), link("ar", None, true), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_understood_gives_the_nearest() {
        assert_eq!(parse("ar"), link("ar", None, false));
        assert_eq!(parse("ar/"), link("ar", None, false));
        assert_eq!(parse("fr/thing/town:3"), link("", thing("town:3"), false), "a language that was once offered");
        assert_eq!(parse("ar/things/town:3"), link("ar", None, true), "a page that was once there");
        assert_eq!(parse("ar/directory"), link("ar", Some(Route::Directory), false));
        for text in ["", "/", "//", "thing", "thing/", "list/x", "xx", "ask/0/x", "%", "%4", "%zz", "%ff/thing/x"] {
            assert_eq!(parse(text), link("", None, true), "{text}");
        }
    }

    #[test]
    fn what_is_hung_on_is_not_read() {
        for more in ["&fbclid=1", "?t=fr&l=town:4", "#thing/town:4", "&t=fr&t=en-GB", "&"] {
            assert_eq!(parse(&format!("ar/thing/town:3{more}")), link("ar", thing("town:3"), false), "{more}");
        }
        assert_eq!(parse("ar/thing/a%26b%23"), link("ar", thing("a&b#"), false), "unless it is the name of a thing");
    }

    #[test]
    fn a_huge_one_is_only_long() {
        let long = "x".repeat(1_000_000);
        assert_eq!(parse(&format!("{long}/thing/1")), link("", thing("1"), false));
        assert_eq!(parse(&format!("{long}/{long}")), link("", None, true));
        assert_eq!(parse(&"%".repeat(1_000_000)), link("", None, true));
    }
}
