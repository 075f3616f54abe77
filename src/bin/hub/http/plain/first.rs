//! What stands in `index.html` before the program, and without it: the languages at `/`, and at `/<tag>/` the
//! first page of that language. The program draws the same page over it (`pages/languages.rs`, `pages/home.rs` and
//! `parts/frame.rs` of the site), so every element has its twin there, and nothing moves when it wakes:
//! the journey `the_program_takes_over_without_a_jump` holds both together.
//!
//! What has an answer without the program is a link (a language, a wish); what has none is a button of the class
//! `needs`, which is hidden where no program comes. `without` is shown only there.

use super::super::page::{self, Shown, escaped};
use super::html::{Frame, face, picture};
use come_along::facts::need_words;
use come_along::i18n::languages::{FEW, Status};
use come_along::i18n::{Language, Msg, Voice, say};
use come_along::model::Need;

/// The box that finds, not closed yet: that of languages and that of things differ in what comes after.
const INPUT: &str = "<input type=\"search\" id=\"search\" class=\"box\" dir=\"auto\" autocomplete=\"off\" \
    autocapitalize=\"off\" spellcheck=\"false\"";

/// A first page; with `every`, that of the site, which says everything in each language.
pub(in super::super) struct First<'a> {
    pub(super) frame: &'a Frame<'a>,
    pub(super) every: Option<&'a [Voice]>,
}

impl First<'_> {
    /// The language of the page.
    pub(in super::super) fn tag(&self) -> &str {
        self.frame.voice.tag()
    }

    /// Whether it is the page of the site, for whoever has named no language yet.
    pub(in super::super) fn is_of_all(&self) -> bool {
        self.every.is_some()
    }

    /// The part of the page with that name, for the mark `{{page name}}`; nothing when there is none.
    pub(in super::super) fn part(&self, name: &str) -> Option<String> {
        let language = self.frame.table.get(self.frame.voice.tag());
        let font = language.and_then(|language| language.font.as_deref());
        Some(match name {
            "lang" => escaped(self.frame.voice.tag()),
            "dir" => self.frame.voice.direction().as_str().to_owned(),
            "font" => escaped(font.unwrap_or_default()),
            "tag" if self.every.is_some() => String::new(),
            "tag" => escaped(self.tag()),
            "offered" => self.offered().map(of_language).collect::<Vec<_>>().join(","),
            "top" => self.top(),
            "note" => self.note(),
            "main" if self.every.is_some() => self.languages(),
            "main" => self.home(),
            "hub" => self.hub(),
            "foot" => self.foot(),
            _ => return None,
        })
    }

    fn offered(&self) -> impl Iterator<Item = &Language> {
        self.frame.tags.iter().filter_map(|tag| self.frame.table.get(tag))
    }

    /// On the page of all languages in English, until the program or `boot.js` says it in another: 29 times all words
    /// would weigh more than the program.
    fn say(&self, msg: &Msg) -> String {
        let english = std::slice::from_ref(&self.frame.english);
        self.every.map_or_else(|| self.frame.say(msg), |_| page::spans(msg, Shown::OfAll, english))
    }

    /// In every language, where there are all.
    fn say_to_all(&self, msg: &Msg) -> String {
        self.every.map_or_else(|| self.frame.say(msg), |voices| page::spans(msg, Shown::OfAll, voices))
    }

    fn p(&self, class: &str, msg: &Msg) -> String {
        format!("<p class=\"{class}\">{}</p>", self.say(msg))
    }

    /// The name, and the way to the languages.
    fn top(&self) -> String {
        let letters = escaped(&self.tag().get(..2).unwrap_or_default().to_ascii_uppercase());
        format!(
            "<header class=\"top\"><span class=\"site-name\">{}</span><div><a class=\"round\" href=\"/\">{}\
             <span class=\"heard\">{}</span><span translate=\"no\">{letters}</span></a></div></header>",
            self.say(&say::site_name()),
            picture("speak"),
            self.say(&say::language_change()),
        )
    }

    /// The list of languages: each leads to its own first page.
    fn languages(&self) -> String {
        let mark = picture("unchecked");
        let is_unchecked = |language: &Language| language.status == Status::Machine;
        let row = |language: &Language| {
            let (tag, direction) = (escaped(&language.tag), language.direction.as_str());
            let own = escaped(&language.own_name);
            let (note, about) = match is_unchecked(language) {
                true => (mark.as_str(), " aria-describedby=\"unchecked\""),
                false => ("", ""),
            };
            format!(
                "<li><a href=\"/{tag}/\"{about}><span lang=\"{tag}\" dir=\"{direction}\">{own}</span>{note}</a></li>"
            )
        };
        let legend = self.offered().any(is_unchecked).then(|| {
            let words = self.say_to_all(&say::language_not_checked());
            format!("<p class=\"soft unchecked\" id=\"unchecked\">{mark}{words}</p>")
        });
        let is_long = self.offered().count() > FEW;
        let ask =
            || format!("<button class=\"link needs\" type=\"button\">{}</button>", self.say(&say::language_ask()));
        format!(
            "<span class=\"speak\">{}</span><h1 tabindex=\"-1\">{}</h1>{}<div><ul class=\"languages\">{}</ul></div>{}{}",
            picture("speak"),
            self.say_to_all(&say::language_title()),
            if is_long { self.find_box() } else { String::new() },
            self.offered().map(row).collect::<String>(),
            legend.unwrap_or_default(),
            if is_long { ask() } else { String::new() },
        )
    }

    /// Where somebody types the name of their language.
    fn find_box(&self) -> String {
        format!(
            "<form class=\"field needs\" role=\"search\"><label for=\"search\">{}</label>{INPUT}></form>",
            self.say(&say::language_find()),
        )
    }

    /// The box and the wishes.
    fn home(&self) -> String {
        let list = format!("/list/{}.html", escaped(self.frame.voice.tag()));
        let tile = |drawn: &str, words: Msg| {
            format!("<a class=\"tile\" href=\"{list}\">{}</a>", face(drawn, &self.say(&words)))
        };
        let needs = Need::ALL.into_iter().map(|need| tile(need.id(), need_words(need)));
        let tiles: String = needs.chain([tile("all", say::home_anything())]).collect();
        format!(
            "<h1 tabindex=\"-1\">{}</h1>\
             <form class=\"field needs\" role=\"search\"><label for=\"search\">{}</label>\
             <p class=\"soft small\" id=\"search-hint\">{}</p>{INPUT} enterkeyhint=\"search\" \
             aria-describedby=\"search-hint\"></form><div></div>{}<div class=\"tiles\">{tiles}</div>\
             <button class=\"go plain needs\" type=\"button\">{}</button>{}",
            self.say(&say::home_title()),
            self.say(&say::search_label()),
            self.say(&say::search_hint()),
            self.p("soft", &say::home_hint()),
            self.say(&say::choices_title()),
            self.p("soft small", &say::home_promise()),
        )
    }

    /// Where no program comes: that this is the plain page, or the way to it.
    fn note(&self) -> String {
        match self.every {
            Some(_) => {
                format!("<p>{}</p>", page::links(&say::error_plain(), std::slice::from_ref(&self.frame.english)))
            }
            None => self.frame.p("note", &say::plain_only()),
        }
    }

    /// Where no program comes: the hub.
    fn hub(&self) -> String {
        if self.every.is_none() {
            let what = self.frame.p("soft small", &say::about_what_list());
            let who = self.frame.p("soft small", &say::about_hub(self.frame.settings.name.as_str()));
            return [what, self.frame.hub(), who].concat();
        }
        let (name, phone) = (&self.frame.settings.name, self.frame.settings.telephone.as_deref());
        let phone = escaped(phone.unwrap_or_default());
        format!("<p class=\"hub\"><bdi>{}</bdi> <bdi dir=\"ltr\">{phone}</bdi></p>", escaped(name))
    }

    fn foot(&self) -> String {
        let ways = [say::short_open(), say::kept_open(), say::privacy_open(), say::about_open(), say::directory_open()];
        let way = |words: &Msg| format!("<button class=\"link needs\" type=\"button\">{}</button>", self.say(words));
        let ways: String = ways.iter().map(way).collect();
        // A shared screen has it in the bar.
        let finish = (!self.frame.settings.kiosk).then(|| {
            let words = self.say(&say::finish());
            let hint = self.p("soft needs", &say::finish_hint());
            format!("<button class=\"go plain needs\" type=\"button\" data-do=\"wipe\">{words}</button>{hint}")
        });
        format!("{}<div class=\"links\">{ways}</div>{}", self.machine(), finish.unwrap_or_default())
    }

    /// That nobody has checked the words of this language; the page of all languages says it in its list.
    fn machine(&self) -> String {
        let is_machine = self.frame.table.get(self.frame.voice.tag()).is_some_and(|one| one.status == Status::Machine);
        if is_machine && self.every.is_none() {
            format!("<p class=\"soft\">{}</p>", self.frame.critical(&say::language_machine()))
        } else {
            String::new()
        }
    }
}

/// What `guard.js` must know of a language before anything is painted: its tag, direction and font.
fn of_language(language: &Language) -> String {
    let font = language.font.as_deref().unwrap_or_default();
    format!("{} {} {}", escaped(&language.tag), language.direction.as_str(), escaped(font))
}
