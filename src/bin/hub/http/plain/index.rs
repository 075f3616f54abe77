//! The first plain page: what this is, the languages, the wishes, a person to talk to.

use super::super::page::escaped;
use super::html::{Frame, face};
use come_along::facts::need_words;
use come_along::i18n::{Msg, say};
use come_along::model::Need;

/// The page.
pub(super) fn body(frame: &Frame<'_>) -> String {
    let list = format!("/list/{}.html", escaped(frame.voice.tag()));
    let tile =
        |drawn: &str, words: Msg| format!("<a class=\"tile\" href=\"{list}\">{}</a>", face(drawn, &frame.say(&words)));
    let needs = Need::ALL.into_iter().map(|need| tile(need.id(), need_words(need)));
    let tiles: String = needs.chain([tile("all", say::home_anything())]).collect();
    let parts = [
        format!("<h1>{}</h1>", frame.say(&say::home_title())),
        frame.p("note", &say::plain_only()),
        languages(frame),
        format!("<div class=\"tiles\">{tiles}</div>"),
        frame.p("soft small", &say::about_what_list()),
        frame.hub(),
    ];
    parts.join("\n")
}

/// The other languages, each by its own name.
fn languages(frame: &Frame<'_>) -> String {
    let others = frame.tags.iter().filter(|tag| *tag != frame.voice.tag()).filter_map(|tag| frame.table.get(tag));
    let link = |language: &come_along::i18n::Language| {
        let (tag, direction) = (escaped(&language.tag), language.direction.as_str());
        let own = escaped(&language.own_name);
        format!("<a class=\"round\" href=\"/{tag}/\" lang=\"{tag}\" dir=\"{direction}\">{own}</a> ")
    };
    let links: String = others.map(link).collect();
    if links.is_empty() { String::new() } else { format!("<p class=\"links\">{links}</p>") }
}
