//! The page around the program: its words, in every offered language, put in natively.
//!
//! Help, leaving and the cover after a crash must speak before the program is there and without
//! it, so `index.html` holds marks instead of words:
//!
//! | mark | becomes |
//! |---|---|
//! | `{{say id}}` | the message in every offered language, one `<span lang>` each |
//! | `{{critical id}}` | the same; boot.js leaves the English under a language nobody has checked |
//! | `{{page part}}` | a part of the first page: see `plain/first.rs` |
//! | `{{numbers id}}` | the message as a link to the page with all numbers of help, in every offered language |
//! | `{{help lines}}`, `{{help not-rung}}` | the lines of `come_along::help`, as `help` writes them |
//! | `{{hub leave}}` | from `site.json` |
//! | `{{hub kiosk}}`, `{{hub shift}}` | `yes` or `no`: a shared screen; whether Shift three times leaves |
//! | `{{hub directory}}` | links that fetch the directory's files before the program asks for them |
//!
//! A mark that nobody knows becomes nothing, and the operator is told.

use super::plain::First;
use super::{Pages, help, public};
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::{Msg, Voice};
use come_along::site::SiteSettings;

/// The name of the page whose marks are filled.
pub(super) const PAGE: &str = "index.html";

/// `html` with its marks filled; without a first page its marks become nothing.
pub(super) fn filled(pages: &Pages, html: &str, first: Option<&First<'_>>) -> String {
    let settings = pages.settings();
    let voices = pages.voices(&settings);
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

fn fill(mark: &str, settings: &SiteSettings, voices: &[Voice]) -> Option<String> {
    match mark.split_once(' ')? {
        ("say", id) => Some(spans(&message(id)?, "data-say", voices)),
        ("critical", id) => Some(spans(&message(id)?, "data-say data-critical", voices)),
        ("numbers", id) => Some(numbers(&message(id)?, voices)),
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
pub(super) fn spans(msg: &Msg, attributes: &str, voices: &[Voice]) -> String {
    each_language(attributes, voices, |voice| said(msg, voice))
}

/// The same, each leading to the first page of its language.
pub(super) fn links(msg: &Msg, voices: &[Voice]) -> String {
    let link = |voice: &Voice| Some(format!("<a href=\"/{}/\">{}</a>", escaped(voice.tag()), said(msg, voice)?));
    each_language("data-say", voices, link)
}

/// The same, each leading to the page with all numbers of help in its language.
fn numbers(msg: &Msg, voices: &[Voice]) -> String {
    let link = |voice: &Voice| Some(help::link(&escaped(voice.tag()), said(msg, voice)?));
    each_language("data-say", voices, link)
}

fn said(msg: &Msg, voice: &Voice) -> Option<String> {
    let spoken = voice.text(msg);
    (spoken.tag == voice.tag()).then(|| escaped(&spoken.text))
}

/// What `words` says in each language, of which `guard.js` shows one.
pub(super) fn each_language(attributes: &str, voices: &[Voice], words: impl Fn(&Voice) -> Option<String>) -> String {
    let one = |voice: &Voice| {
        let (tag, direction) = (escaped(voice.tag()), voice.direction().as_str());
        Some(format!("<span lang=\"{tag}\" dir=\"{direction}\">{}</span>", words(voice)?))
    };
    format!("<span {attributes}>{}</span>", voices.iter().filter_map(one).collect::<String>())
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
            assert!(is_known || fill(mark, &settings, &[]).is_some(), "{mark}");
        }
        assert_eq!(fill("hub leave", &settings, &[]).unwrap(), "https://example.org/?a&amp;b");
        assert!(fill("say no-such-message", &settings, &[]).is_none());
    }
}
