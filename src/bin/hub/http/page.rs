//! The page around the program: its words, in every offered language, put in natively.
//!
//! Help, leaving and the cover after a crash must speak before the program is there and without
//! it, so `index.html` holds marks instead of words:
//!
//! | mark | becomes |
//! |---|---|
//! | `{{say id}}` | the message in every offered language, one `<span lang>` each |
//! | `{{critical id}}` | the same; boot.js leaves the English under a language nobody has checked |
//! | `{{plain id}}` | the message as a link to the plain page, in every offered language |
//! | `{{numbers id}}` | the message as a link to the page with all numbers of help, in every offered language |
//! | `{{help lines}}`, `{{help not-rung}}` | the lines of `come_along::help`, as `help` writes them |
//! | `{{hub name}}`, `{{hub telephone}}`, `{{hub leave}}` | from `site.json` |
//! | `{{hub kiosk}}`, `{{hub shift}}` | `yes` or `no`: a shared screen; whether Shift three times leaves |
//!
//! A mark that nobody knows becomes nothing, and the operator is told.

use super::{Pages, help};
use come_along::i18n::contract::CONTRACT;
use come_along::i18n::{Msg, Voice};
use come_along::site::SiteSettings;

/// The name of the page whose marks are filled.
pub(super) const PAGE: &str = "index.html";

/// `html` with its marks filled.
pub(super) fn filled(pages: &Pages, html: &str) -> String {
    let settings = pages.settings();
    let voices = pages.voices(&settings);
    let mut out = String::with_capacity(html.len() * 2);
    let html = help::put_in(html, &pages.help_lines());
    let mut rest = html.as_str();
    while let Some((before, after)) = rest.split_once("{{") {
        let Some((mark, after)) = after.split_once("}}") else { break };
        out.push_str(before);
        match fill(mark, &settings, &voices) {
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
        ("plain", id) => Some(links(&message(id)?, voices)),
        ("numbers", id) => Some(each(&message(id)?, "data-say", voices, help::link)),
        ("hub", "name") => Some(escaped(&settings.name)),
        ("hub", "telephone") => Some(escaped(settings.telephone.as_deref().unwrap_or_default())),
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

/// The message in every language that has it.
fn spans(msg: &Msg, attributes: &str, voices: &[Voice]) -> String {
    each(msg, attributes, voices, |_, words| words)
}

/// The same, each leading to the plain page of its language.
fn links(msg: &Msg, voices: &[Voice]) -> String {
    each(msg, "data-say", voices, |tag, words| format!("<a href=\"/{tag}/\">{words}</a>"))
}

/// A language that has not got the message says nothing: the English beside it stands for it.
fn each(msg: &Msg, attributes: &str, voices: &[Voice], dress: fn(&str, String) -> String) -> String {
    let mut out = format!("<span {attributes}>");
    for voice in voices {
        let spoken = voice.text(msg);
        if spoken.tag == voice.tag() {
            let direction = spoken.direction.as_str();
            let (tag, words) = (escaped(spoken.tag), escaped(&spoken.text));
            out.push_str(&format!("<span lang=\"{tag}\" dir=\"{direction}\">{}</span>", dress(&tag, words)));
        }
    }
    out.push_str("</span>");
    out
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
            br#"{"name":"A & <b>","leave":"https://example.org/","recipients":["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]}"#,
            come_along::import::template::times,
        )
        .unwrap();
        let marks: Vec<&str> = html.split("{{").skip(1).filter_map(|rest| Some(rest.split_once("}}")?.0)).collect();
        assert!(marks.len() > 20);
        for mark in marks {
            assert!(fill(mark, &settings, &[]).is_some(), "{mark}");
        }
        assert_eq!(fill("hub name", &settings, &[]).unwrap(), "A &amp; &lt;b&gt;");
        assert!(fill("say no-such-message", &settings, &[]).is_none());
    }
}
