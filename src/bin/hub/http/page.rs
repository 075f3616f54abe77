//! The page around the program: its words, put in natively. The first page of a language speaks it and English; the
//! page of all languages speaks English, and in every language only what `every` marks: in another language
//! `boot.js` fetches the words around the program from that language's first page.
//!
//! Help, leaving and the cover after a crash must speak before the program is there and without
//! it, so `index.html` holds marks instead of words:
//!
//! | mark | becomes |
//! |---|---|
//! | `{{say id}}` | the message in the languages of the page, one `<span lang>` each |
//! | `{{every id}}` | the same; on the page of all languages in every language that the hub offers |
//! | `{{critical id}}` | the same; boot.js leaves the English under a language nobody has checked |
//! | `{{page part}}` | a part of the first page: see `plain/first.rs` |
//! | `{{numbers id}}` | the message as a link to the page with all numbers of help, like `every` |
//! | `{{help lines}}`, `{{help not-rung}}` | the lines of `come_along::help`, as `help` writes them |
//! | `{{hub leave}}` | from `site.json` |
//! | `{{hub kiosk}}`, `{{hub shift}}` | `yes` or `no`: a shared screen; whether Shift three times leaves |
//! | `{{hub directory}}` | addresses of the directory's files, which guard.js fetches before the program asks for them |
//!
//! A mark that nobody knows becomes nothing, and the operator is told.

use super::plain::First;
use super::{Pages, help, public};
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::languages::ENGLISH;
use come_along::i18n::{Msg, Voice};
use come_along::site::SiteSettings;

/// The name of the page whose marks are filled.
pub(super) const PAGE: &str = "index.html";

/// `html` with its marks filled; without a first page its marks become nothing.
pub(super) fn filled(pages: &Pages, html: &str, first: Option<&First<'_>>) -> String {
    let settings = pages.settings();
    let voices = Voices::of(pages, first);
    let mut out = String::with_capacity(html.len() * 2);
    let html = help::put_in(html, &pages.help_lines());
    let mut rest = html.as_str();
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((mark, after)) = after.split_once("}}") else { break };
        out.push_str(before);
        let filled = match mark.split_once(' ') {
            Some(("page", part)) => first.map_or_else(|| Some(String::new()), |first| first.part(part)),
            Some(("hub", "directory")) => Some(public::early(pages)),
            _ => fill(mark, &settings, &voices),
        };
        match filled {
            Some(text) => out.push_str(&text),
            None => pages.told.once(&format!("{PAGE} has a mark that nobody knows: {{{{{mark}}}}}")),
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// The languages that a page speaks.
#[derive(Default)]
struct Voices {
    /// Everything is said in these: its own and English.
    page: Vec<Voice>,
    /// What must be understood before a language is chosen is said in these.
    every: Vec<Voice>,
    /// Whether those are all that the hub offers.
    is_of_all: bool,
}

impl Voices {
    fn of(pages: &Pages, first: Option<&First<'_>>) -> Self {
        let mut tags = vec![first.map_or(ENGLISH, First::tag), ENGLISH];
        tags.dedup();
        let page = || tags.iter().filter_map(|tag| pages.voice(tag)).collect();
        let is_of_all = first.is_none_or(First::is_of_all);
        Self { page: page(), every: if is_of_all { pages.voices() } else { page() }, is_of_all }
    }
}

fn fill(mark: &str, settings: &SiteSettings, voices: &Voices) -> Option<String> {
    match mark.split_once(' ')? {
        ("say", id) => Some(spans(&message(id)?, Shown::Own, &voices.page)),
        ("every", id) if voices.is_of_all => Some(spans(&message(id)?, Shown::OfAll, &voices.every)),
        ("every", id) => Some(spans(&message(id)?, Shown::Own, &voices.every)),
        ("critical", id) => Some(spans(&message(id)?, Shown::WithEnglish, &voices.page)),
        ("numbers", id) => Some(numbers(&message(id)?, &voices.every)),
        ("hub", "leave") => Some(escaped(&settings.leave)),
        ("hub", "kiosk") => Some(yes_or_no(settings.kiosk)),
        ("hub", "shift") => Some(yes_or_no(!settings.only_button_leaves)),
        _ => None,
    }
}

fn yes_or_no(yes: bool) -> String {
    String::from(if yes { "yes" } else { "no" })
}

/// The message with that id, when it takes nothing.
pub(super) fn message(id: &str) -> Option<Msg> {
    let place = CONTRACT.entries.iter().position(|entry| entry.id == id && entry.variables.is_empty())?;
    u16::try_from(place).ok().map(|number| Msg::for_check(number, Vec::new()))
}

/// The message in every language that has it. A language that has not got it says nothing: the English
/// beside it stands for it.
pub(super) fn spans(msg: &Msg, shown: Shown, voices: &[Voice]) -> String {
    each_language(shown, voices, |voice| said(msg, voice))
}

/// The same, each leading to the first page of its language.
pub(super) fn links(msg: &Msg, voices: &[Voice]) -> String {
    let link = |voice: &Voice| Some(format!("<a href=\"/{}/\">{}</a>", escaped(voice.tag()), said(msg, voice)?));
    each_language(Shown::OfAll, voices, link)
}

/// The same, each leading to the page with all numbers of help in its language.
fn numbers(msg: &Msg, voices: &[Voice]) -> String {
    let link = |voice: &Voice| Some(help::link(&escaped(voice.tag()), said(msg, voice)?));
    each_language(Shown::All, voices, link)
}

fn said(msg: &Msg, voice: &Voice) -> Option<String> {
    let spoken = voice.text(msg);
    (spoken.tag == voice.tag()).then(|| escaped(&spoken.text))
}

/// What is shown where no script runs; where one does, `guard.js` says.
#[derive(Clone, Copy)]
pub(super) enum Shown {
    /// The language of the page.
    Own,
    /// The same, with the English under it: what must be understood by whoever helps, too.
    WithEnglish,
    /// On the page of all languages: English, where there are more than two.
    OfAll,
    /// A line a language.
    All,
}

/// What `words` says in each language; of a page in one language, that comes first.
fn each_language(shown: Shown, voices: &[Voice], words: impl Fn(&Voice) -> Option<String>) -> String {
    let said = voices.iter().filter_map(|voice| Some((voice, words(voice)?)));
    let one = |(at, (voice, words)): (usize, (&Voice, String))| {
        let (tag, direction) = (escaped(voice.tag()), voice.direction().as_str());
        let stands = match shown {
            Shown::WithEnglish if at > 0 => " class=\"english\"",
            Shown::Own if at > 0 => " hidden",
            Shown::OfAll if voices.len() > 2 && voice.tag() != ENGLISH => " hidden",
            _ => "",
        };
        format!("<span lang=\"{tag}\" dir=\"{direction}\"{stands}>{words}</span>")
    };
    let critical = if matches!(shown, Shown::WithEnglish) { " data-critical" } else { "" };
    format!("<span data-say{critical}>{}</span>", said.enumerate().map(one).collect::<String>())
}

/// Text for HTML, inside and outside of attributes.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_of_our_page_is_known() {
        let lines = come_along::help::shipped().unwrap();
        let html = help::put_in(include_str!("../../../../index.html"), &lines);
        let settings = SiteSettings::from_json(
            br#"{"name":"A & <b>","leave":"https://example.org/?a&b","recipients":["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]}"#,
            come_along::import::template::times,
        )
        .unwrap();
        let marks: Vec<&str> = html.split("{{").skip(1).filter_map(|rest| Some(rest.split_once("}}")?.0)).collect();
        assert!(marks.len() > 20);
        for mark in marks {
            let is_known = mark.starts_with("page ") || mark == "hub directory";
            assert!(is_known || fill(mark, &settings, &Voices::default()).is_some(), "{mark}");
        }
        assert_eq!(fill("hub leave", &settings, &Voices::default()).unwrap(), "https://example.org/?a&amp;b");
        assert!(fill("say no-such-message", &settings, &Voices::default()).is_none());
    }
}
