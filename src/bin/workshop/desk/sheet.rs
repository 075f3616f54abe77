//! All texts on one page, numbered, in both languages: to read on a phone, or on paper.

use super::one::written;
use super::{Desk, Show, with_work};
use crate::parts::el::{button, div, h1, h2, p};
use crate::ports::dom::{El, View, el, views};
use crate::ports_here as here;
use crate::texts::Text;
use crate::work::Work;
use come_along::i18n::edit::{Forms, forms};
use come_along::i18n::workshop::say;

/// The part.
pub(super) fn part(desk: Desk) -> View {
    let files = with_work(|work| work.english.keys().map(|file| of_file(work, file)).collect::<View>());
    views![
        h1(say::work_sheet()).attr("class", "sheet-title"),
        p("", say::work_sheet_hint()),
        div("two screen-only", button("go", say::work_print(), here::print_page)).child(button(
            "go plain",
            say::work_back(),
            move || desk.show.set(Show::More)
        )),
        files,
    ]
}

fn of_file(work: &Work, file: &str) -> View {
    let rows = work.texts.iter().enumerate().filter(|(_, text)| text.file == file);
    let rows: View = rows.map(|(place, text)| row(work, place + 1, text)).collect();
    views![h2(el("bdi").attr("dir", "ltr").child(file)), el("div").class("all-texts").child(rows)]
}

fn row(work: &Work, place: usize, text: &Text) -> El {
    let own = el("div").attr("lang", &work.row.tag).attr("dir", work.row.direction.as_str());
    let own = match work.source(text).map(|source| forms(&source)) {
        None => own.class("empty"),
        Some(Forms::One(words)) => own.child(p("", words.as_str())),
        Some(Forms::Many(_, all)) => own.child(
            all.iter()
                .map(|(key, words)| p("", el("small").child(key.as_str())).child(" ").child(words.as_str()))
                .collect::<View>(),
        ),
        Some(Forms::Source(source)) => own.child(el("pre").attr("tabindex", "0").child(source.as_str())),
    };
    div("pair", el("b").child(place.to_string().as_str())).child(div("", written(&text.english))).child(own)
}
