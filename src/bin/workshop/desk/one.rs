//! One text: the English, what it means, where it stands, what was written, how that looks, and what is wrong with it.

use super::{Desk, boxes, judge, with_work};
use crate::findings;
use crate::parts::el::{button, div, h2, live, p, when};
use crate::ports::dom::{El, View, el, views};
use crate::ports_here as here;
use crate::samples::samples;
use crate::texts::Text;
use crate::work::State;
use come_along::i18n::edit::{Forms, forms};
use come_along::i18n::workshop::say;

/// The part.
pub(super) fn part(desk: Desk) -> View {
    live(move || {
        let Some(text) = desk.chosen.get().and_then(|id| with_work(|work| work.text(&id).cloned()).flatten()) else {
            return views![p("", say::work_pick()), button("go", say::work_next(), move || desk.next())];
        };
        let id = text.id.clone();
        let place =
            with_work(|work| work.texts.iter().position(|other| other.id == text.id)).flatten().unwrap_or_default() + 1;
        let heading = views![
            place.to_string().as_str(),
            " · ",
            el("span").class("id").attr("dir", "ltr").child(text.id.as_str())
        ];
        views![
            h2(heading).attr("class", "one"),
            english(desk, &text),
            boxes::part(desk, &text),
            live({
                let text = text.clone();
                move || wrong(desk, &text)
            }),
            when(move || desk.reviews.get(), {
                let id = id.clone();
                move || judge::part(desk, &id)
            }),
            steps(desk, &text),
            live(move || looks(desk, &text)),
            p("soft small keys", say::work_keys("Ctrl + Enter", "Alt + ↑ ↓", "Ctrl + Z")),
        ]
    })
}

fn english(desk: Desk, text: &Text) -> El {
    let note = |words, said: &str| {
        (!said.is_empty()).then(|| {
            p("small", words).child(" ").child(el("span").attr("lang", "en-GB").attr("dir", "ltr").child(said))
        })
    };
    let id = text.id.clone();
    let changed = live(move || {
        desk.version.with(|_| ());
        let before = with_work(|work| work.before.get(&id).cloned()).flatten()?;
        let id = id.clone();
        let right = move || {
            let id = id.clone();
            desk.change(move |work| work.still_right(&id));
            desk.list_anew();
        };
        let old = before.map(|before| div("old", p("small", say::work_english_old())).child(written(&before)));
        Some(div("alert", p("", say::work_english_changed())).child(old).child(button(
            "go plain",
            say::work_still_right(),
            right,
        )))
    });
    div("english-side", p("small", el("b").child(say::work_english())))
        .child(written(&text.english))
        .child(changed)
        .child(note(say::work_means(), &text.means))
        .child(note(say::work_where(), &text.place))
}

/// An English text, its forms under each other.
pub(super) fn written(source: &str) -> View {
    let english = |words: &str| el("p").class("says").attr("lang", "en-GB").attr("dir", "ltr").child(words);
    match forms(source) {
        Forms::One(words) => english(&words).into(),
        Forms::Many(_, all) => {
            let form = |(key, words): &(String, String)| {
                english("").child(el("small").child(key.as_str())).child(" ").child(words.as_str())
            };
            all.iter().map(form).collect()
        }
        Forms::Source(source) => {
            el("pre").attr("lang", "en-GB").attr("dir", "ltr").attr("tabindex", "0").child(source.as_str()).into()
        }
    }
}

/// What is wrong, in plain words.
fn wrong(desk: Desk, text: &Text) -> View {
    desk.version.with(|_| ());
    let found = with_work(|work| (work.state(text), findings::of_text(work, &text.id)));
    let Some((state, found)) = found else { return View::nothing() };
    let said = found.iter().map(|finding| {
        let words = finding.to_english();
        el("li").attr("lang", "en-GB").attr("dir", "ltr").child(words.as_str())
    });
    let inside: View = match (found.is_empty(), state) {
        (true, State::Todo) => View::nothing(),
        (true, _) => p("fine", say::work_fine()).into(),
        (false, _) => el("ul").class("wrong").child(said.collect::<View>()).into(),
    };
    el("div").attr("role", "status").class("findings").child(inside).into()
}

/// The text with made-up values.
fn looks(desk: Desk, text: &Text) -> View {
    desk.version.with(|_| ());
    let shown = with_work(|work| {
        let rule = work.rule()?;
        let voice = work.voice()?;
        if text.variables.is_empty() || work.source(text).is_none() {
            return None;
        }
        let rows = samples(text, &rule).into_iter().map(|msg| {
            let spoken = voice.text(&msg);
            el("li").attr("lang", spoken.tag).attr("dir", spoken.direction.as_str()).child(spoken.text.as_str())
        });
        Some(views![p("small", say::work_looks()), el("ul").class("looks").child(rows.collect::<View>())])
    });
    shown.flatten().into()
}

fn steps(desk: Desk, text: &Text) -> View {
    let number = text.number;
    let missing = crate::held::Held::new(false);
    let point = move || missing.set(!number.is_some_and(here::point_at));
    let undo = button("go plain", say::work_undo(), move || desk.undo());
    let steps = div("two", button("go plain", say::work_previous(), move || desk.step(-1))).child(button(
        "go",
        say::work_next(),
        move || desk.next(),
    ));
    let others = div("two", undo).child(button("go plain", say::work_show_page(), point));
    let missing = when(move || missing.get(), || p("small", say::work_not_on_page()).attr("role", "status"));
    views![steps, others, missing]
}
