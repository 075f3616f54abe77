//! The questions on paper, for whoever would rather write by hand: in the person's language and in English,
//! because a volunteer types it in. Nothing is sent from here.

use crate::parts::el::{button, div, h1, h2, live, p};
use crate::parts::hub::hub_lines;
use crate::parts::say::written;
use crate::ports::dom::{El, View, el, views};
use crate::ports::page as browser;
use crate::state::{Hub, Opened, Words};
use come_along::i18n::{Msg, say, strip_isolates};
use come_along::referral::{Answers, Field, Kind, Question, steps};
use come_along::route::Asked;
use leptos::prelude::*;

/// The page.
pub(crate) fn page(asked: Asked) -> View {
    let hub = expect_context::<Hub>();
    let thing = expect_context::<Opened>().listing.map(|listing| p("", written(&listing.name)));
    let questions = steps(&Answers::to(super::ask::wish(&asked))).into_iter().map(|step| question(step.question));
    views![
        h1(say::paper_title()),
        thing,
        hub.settings.may_print().then(|| button("go plain", say::check_print(), browser::print)),
        div("paper", questions.collect::<View>()),
        p("note", say::paper_give()),
        hub_lines(&hub),
    ]
}

fn question(question: &'static Question) -> El {
    let fields: View = question.fields.iter().map(field).collect();
    el("section").child(h2((question.title)())).child(in_english((question.title)())).child(fields)
}

/// Everything that may be asked is on the paper: nobody there presses a choice that opens another.
fn field(field: &'static Field) -> El {
    let label = field.label.map(|label| views![p("", label()), in_english(label())]);
    let box_of = |words: Msg| el("li").child(views!["☐ ", words.clone()]).child(in_english(words));
    let choices = field.choices();
    let places: View = match field.kind {
        Kind::Tick(_) | Kind::Must(_) => field.label.map(|label| box_of(label())).into_iter().collect(),
        // Of a long list one is written down.
        Kind::Pick(_) => div("line", View::nothing()).into(),
        _ if !choices.is_empty() => choices.iter().map(|choice| box_of((choice.label)())).collect(),
        Kind::Lines(_) => [(); 4].map(|()| div("line", View::nothing())).into_iter().collect(),
        _ => div("line", View::nothing()).into(),
    };
    let is_box = matches!(field.kind, Kind::Tick(_) | Kind::Must(_));
    let has_boxes = is_box || (!choices.is_empty() && !matches!(field.kind, Kind::Pick(_)));
    let holder = if has_boxes { el("ul").class("boxes") } else { el("div") };
    div("", views![label.filter(|_| !is_box), holder.child(places)])
}

/// The same words for the volunteer, when the page is in another language.
fn in_english(msg: Msg) -> View {
    let words = expect_context::<Words>();
    live(move || {
        let text = words.english.with(|voice| voice.as_ref().map(|voice| strip_isolates(&voice.text(&msg).text)));
        let text = text.filter(|_| words.tag() != "en-GB")?;
        Some(p("english", text.as_str()).attr("lang", "en-GB").attr("dir", "ltr"))
    })
}
