//! The ask: one question a page, why we ask, Back everywhere.

use crate::draft::Writing;
use crate::held::Held;
use crate::nav::Nav;
use crate::parts::el::{button, div, h1, live, p, when};
use crate::parts::field::field;
use crate::parts::hub::hub_lines;
use crate::ports::dom::{El, Event, View, el, views};
use crate::ports::page as browser;
use crate::state::{Asking, Hub, Words};
use come_along::i18n::say;
use come_along::referral::{Complaint, KEPT_DAYS, Step, Value, Wish, field_complaints, questions, steps};
use come_along::route::{Asked, Route};
use leptos::prelude::*;

/// The page with that number, from 1.
pub(crate) fn page(asked: Asked, number: usize) -> View {
    let answers = expect_context::<Asking>().answers;
    if answers.with_untracked(|answers| answers.wish() != wish(&asked)) {
        answers.update(|answers| answers.set_wish(wish(&asked)));
    }
    match answers.with_untracked(steps).get(number - 1) {
        Some(step) => ask(asked, *step),
        None => {
            expect_context::<Nav>().replace(Route::Check(asked));
            View::nothing()
        }
    }
}

/// What the message is written for.
pub(super) fn wish(asked: &Asked) -> Wish {
    match asked {
        Asked::Come(_) => Wish::Come,
        Asked::Question(_) => Wish::Question,
        Asked::Call => Wish::Call,
    }
}

fn ask(asked: Asked, step: Step) -> View {
    let hub = expect_context::<Hub>();
    let complaints: Held<Vec<Complaint>> = Held::new(Vec::new());
    let route = Route::Ask(asked.clone(), step.number);
    suggest_language();
    let last = step.number == step.of;
    let (nav, same) = (expect_context::<Nav>(), asked.clone());
    let paper = button("link", say::paper_open(), move || nav.go(Route::Paper(same.clone())));
    let why = p("why field", el("strong").child(say::ask_why())).child(el("br")).child((step.question.why)());
    let next = el("button").attr("type", "submit").class("go");
    let form = el("form")
        .attr("novalidate", "")
        .attr("autocomplete", "off")
        .on("submit", submit(asked, step, complaints))
        .on("change", forget_the_unasked(step, complaints))
        .child(fields(step, complaints))
        .child(why)
        .child(next.child(if last { say::ask_check() } else { say::ask_next() }));
    views![
        p("soft", say::ask_step(step.number, step.of)),
        h1((step.question.title)()),
        step.question.hint.map(|hint| p("soft", hint())),
        step.question.optional.then(|| p("soft", say::ask_optional())),
        live(move || complaints.with(|complaints| summary(complaints))),
        form,
        keep(&route),
        (step.number == 1).then_some(paper),
        hub_lines(&hub),
    ]
}

/// What happens to the words when the page closes; with the switch that lets this device keep them, off until
/// somebody turns it on. A shared screen has no switch.
fn keep(route: &Route) -> El {
    let writing = expect_context::<Writing>();
    if expect_context::<Hub>().settings.kiosk {
        return p("soft small", say::ask_closing());
    }
    writing.watch(route);
    let input = el("input")
        .attr("type", "checkbox")
        .attr("id", "keep-typed")
        .attr("aria-describedby", "keep-typed-what")
        .live_prop("checked", move || writing.is_kept.get())
        .on("change", move |_| writing.turn());
    let what = move || if writing.is_kept.get() { say::keep_on(i64::from(KEPT_DAYS)) } else { say::ask_closing() };
    let why = div("soft small", p("", live(what))).child(p("", say::keep_who()));
    let failed = live(move || writing.failed.get().then(|| p("note", say::keep_failed())));
    el("section")
        .child(el("label").class("choice").child(input).child(el("span").child(say::keep_typed())))
        .child(why.attr("id", "keep-typed-what"))
        .child(div("", failed).attr("role", "status"))
}

/// On with it, unless something is the matter with what was written.
fn submit(asked: Asked, step: Step, complaints: Held<Vec<Complaint>>) -> impl Fn(Event) {
    let nav = expect_context::<Nav>();
    let answers = expect_context::<Asking>().answers;
    move |event| {
        event.prevent_default();
        let wrong = answers.with_untracked(|answers| field_complaints(step.question, answers));
        let fine = wrong.is_empty();
        complaints.set(wrong);
        if !fine {
            request_animation_frame(|| browser::focus("#app .wrong"));
        } else if step.number < step.of {
            nav.go(Route::Ask(asked.clone(), step.number + 1));
        } else {
            nav.go(Route::Check(asked.clone()));
        }
    }
}

/// Another way to be answered takes its field away, and with it what was said of the field.
fn forget_the_unasked(step: Step, complaints: Held<Vec<Complaint>>) -> impl Fn(Event) {
    let answers = expect_context::<Asking>().answers;
    move |_| {
        let asked = |complaint: &Complaint| {
            answers.with_untracked(|given| step.question.fields_shown(given).any(|field| field.id == complaint.field))
        };
        if !complaints.with_untracked(|all| all.iter().all(asked)) {
            complaints.update(|all| all.retain(asked));
        }
    }
}

/// The fields of the question. Which of them are asked changes with a choice, not with every
/// letter typed.
fn fields(step: Step, complaints: Held<Vec<Complaint>>) -> View {
    let answers = expect_context::<Asking>().answers;
    let fields = step.question.fields.iter().map(|one| {
        let asked = move || answers.with(|answers| step.question.fields_shown(answers).any(|field| field.id == one.id));
        when(asked, move || field(one, complaints))
    });
    fields.collect()
}

/// All mistakes of the page, on top; it takes the focus.
fn summary(complaints: &[Complaint]) -> Option<El> {
    if complaints.is_empty() {
        return None;
    }
    let row = |complaint: &Complaint| {
        let selector = ["#", complaint.field].concat();
        el("li").child(button("link", complaint.words.clone(), move || browser::focus(&selector)))
    };
    let rows = el("ul").child(complaints.iter().map(row).collect::<View>());
    let wrong = div("wrong", p("", say::error_summary())).child(rows);
    Some(wrong.attr("role", "alert").attr("tabindex", "-1"))
}

/// The language of the page is the first guess for the language of the answer.
fn suggest_language() {
    let answers = expect_context::<Asking>().answers;
    let tag =
        expect_context::<Words>().voice.with_untracked(|voice| voice.as_ref().map(|voice| voice.tag().to_string()));
    let guess = tag.and_then(|tag| questions::language_tag(&tag));
    if let Some(guess) = guess.filter(|_| answers.with_untracked(|answers| answers.one("language").is_none())) {
        answers.update(|answers| answers.set("language", Value::One(guess)));
    }
}
