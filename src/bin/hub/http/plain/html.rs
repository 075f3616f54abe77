//! Words as markup, and what stands around every plain page. All text that comes from outside goes
//! through `escaped`; there is no other way into a page.

use super::super::help;
use super::super::page::{escaped, message};
use super::super::pages::Pages;
use chrono::{DateTime, Timelike};
use come_along::facts::{Context, Line, open_today};
use come_along::i18n::{Languages, Msg, Voice, say};
use come_along::model::uk_time::uk_time;
use come_along::model::{Clock, Prose};
use come_along::site::SiteSettings;

/// The one title of all pages, as in index.html.
const TITLE: &str = "Come Along";

/// What a page is made with.
pub(super) struct Frame<'a> {
    pub(super) pages: &'a Pages,
    pub(super) settings: &'a SiteSettings,
    pub(super) table: &'a Languages,
    /// The languages that the hub offers.
    pub(super) tags: &'a [String],
    pub(super) voice: Voice,
    pub(super) english: Voice,
    /// The site's own page: its stylesheet, its bar with help, its pictures.
    pub(super) built: &'a str,
    /// Seconds after 1970 UTC.
    pub(super) now: i64,
}

impl Frame<'_> {
    /// A message; what fell back to another language says which.
    pub(super) fn say(&self, msg: &Msg) -> String {
        let spoken = self.voice.text(msg);
        let text = escaped(&spoken.text);
        if spoken.tag == self.voice.tag() {
            return text;
        }
        format!("<span lang=\"{}\" dir=\"{}\">{text}</span>", escaped(spoken.tag), spoken.direction.as_str())
    }

    /// A critical message: with the English under it.
    pub(super) fn critical(&self, msg: &Msg) -> String {
        self.critical_words(std::slice::from_ref(msg))
    }

    /// Critical messages that stand together: with the English of all under them.
    pub(super) fn critical_words(&self, messages: &[Msg]) -> String {
        let together = |words: Vec<String>| words.join(" ");
        let words = together(messages.iter().map(|msg| self.say(msg)).collect());
        if self.voice.tag() == self.english.tag() {
            return words;
        }
        let english = together(messages.iter().map(|msg| escaped(&self.english.text(msg).text)).collect());
        format!("{words}<span class=\"english\" lang=\"en-GB\" dir=\"ltr\">{english}</span>")
    }

    /// A message in an element.
    pub(super) fn p(&self, class: &str, msg: &Msg) -> String {
        format!("<p class=\"{class}\">{}</p>", self.say(msg))
    }

    /// A line of a fact: our words, or theirs as written.
    pub(super) fn line(&self, line: &Line) -> String {
        match line {
            Line::Say(msg) => self.say(msg),
            Line::Quote(prose) => written(prose),
        }
    }

    /// What facts depend on, now.
    pub(super) fn context(&self) -> Context {
        let local = uk_time(DateTime::from_timestamp(self.now, 0).unwrap_or_default());
        let now = Clock::new(local.hour(), local.minute()).unwrap_or_else(Clock::midnight);
        Context { today: local.date(), now, from: None, from_is_about: false, fresh_days: self.settings.fresh_days }
    }

    /// A person to talk to.
    pub(super) fn hub(&self) -> String {
        let place: Vec<&str> =
            std::iter::once(&self.settings.name).chain(&self.settings.address).map(String::as_str).collect();
        let phone = self.settings.telephone.as_deref().map(|phone| self.p("", &say::hub_phone(phone)));
        let opening = self.settings.opening.as_deref();
        let opening =
            opening.map(|text| format!("<p class=\"written\" lang=\"en-GB\" dir=\"auto\">{}</p>", escaped(text)));
        let today = self.settings.opening.is_none() || !self.settings.open.is_empty();
        let today = today.then(|| open_today(&self.settings.open, self.context().today));
        let today = today.map(|hours| hours.iter().map(|one| self.p("", one)).collect::<String>());
        let words = [today, Some(self.p("", &say::hub_where(place.join(", ")))), phone, opening];
        let title = self.say(&if self.settings.kiosk { say::kiosk_talk() } else { say::hub_talk() });
        format!("<section class=\"note\"><h2>{title}</h2>{}</section>", words.into_iter().flatten().collect::<String>())
    }

    /// The page around a body.
    pub(super) fn whole(&self, body: &str) -> String {
        let (tag, direction) = (self.voice.tag(), self.voice.direction().as_str());
        let font = self.table.get(tag).and_then(|language| language.font.as_deref()).unwrap_or_default();
        let metas = piece(self.built, "<meta name=\"viewport\"", "light dark\">").unwrap_or_default();
        let style = piece(self.built, "<link rel=\"stylesheet\"", ">").unwrap_or_default();
        let pictures = piece(self.built, "<svg class=\"pictures\"", "</svg>").unwrap_or_default();
        let bar = piece(self.built, "<nav class=\"bar\"", "</nav>").map(|bar| self.filled(&without_buttons(bar)));
        format!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\" data-font=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
             {metas}\n<title>{TITLE}</title>\n\
             <link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">\n{style}\n</head>\n<body>\n\
             <header class=\"top\"><span class=\"site-name\">{}</span></header>\n<main>\n{body}\n</main>\n\
             <footer class=\"foot\">{}{}</footer>\n{}\n{pictures}\n</body>\n</html>\n",
            escaped(tag),
            escaped(font),
            self.say(&say::site_name()),
            self.p("", &say::about_hub(self.settings.name.as_str())),
            self.machine(),
            bar.unwrap_or_default(),
        )
    }

    /// That nobody has checked the words of this language.
    fn machine(&self) -> String {
        let status = self.table.get(self.voice.tag()).map(|language| language.status);
        let is_machine = status == Some(come_along::i18n::languages::Status::Machine);
        if is_machine { self.p("soft", &say::language_machine()) } else { String::new() }
    }

    /// A piece of the site's page, its marks filled in this one language.
    pub(super) fn filled(&self, html: &str) -> String {
        let html = help::put_in(html, &self.pages.help_lines());
        let mut out = String::with_capacity(html.len() * 2);
        let mut rest = html.as_str();
        while let Some((before, after)) = rest.split_once("{{") {
            let Some((mark, after)) = after.split_once("}}") else { break };
            out.push_str(before);
            match mark.split_once(' ') {
                Some(("say" | "every", id)) => out.extend(message(id).map(|msg| self.say(&msg))),
                Some(("critical", id)) => out.extend(message(id).map(|msg| self.critical(&msg))),
                Some(("numbers", id)) => {
                    out.extend(message(id).map(|msg| help::link(self.voice.tag(), self.say(&msg))))
                }
                Some(("hub", "leave")) => out.push_str(&escaped(&self.settings.leave)),
                _ => {}
            }
            rest = after;
        }
        out.push_str(rest);
        out
    }
}

/// Somebody else's words, as written, in their own language and direction.
pub(super) fn written(prose: &Prose) -> String {
    format!("<span class=\"written\" lang=\"{}\" dir=\"auto\">{}</span>", escaped(prose.lang()), escaped(&prose.text))
}

/// A name, kept apart from the direction of the words around it.
pub(super) fn name(text: &str) -> String {
    format!("<bdi>{}</bdi>", escaped(text))
}

/// A picture from the page's own set.
pub(super) fn picture(id: &str) -> String {
    format!("<svg class=\"picture\" aria-hidden=\"true\"><use href=\"#p-{id}\"/></svg>")
}

/// A picture and words, as on a tile.
pub(super) fn face(drawn: &str, words: &str) -> String {
    format!("<span class=\"disc\">{}</span><span>{words}</span>", picture(drawn))
}

/// From `start` to the end of the first `end` after it.
fn piece<'h>(html: &'h str, start: &str, end: &str) -> Option<&'h str> {
    let from = html.get(html.find(start)?..)?;
    from.get(..from.find(end)? + end.len())
}

/// A button without a program does nothing.
fn without_buttons(html: &str) -> String {
    let mut out = html.to_owned();
    while let Some(button) = piece(&out, "<button", "</button>").map(str::to_owned) {
        out = out.replacen(&button, "", 1);
    }
    out
}
