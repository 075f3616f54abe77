//! The ask: one question a page, why we ask, Back everywhere.

use crate::parts::field::field;
use crate::parts::say::say;
use crate::ports::page as browser;
use crate::route::Route;
use crate::state::{Asking, Hub, Nav, Words};
use come_along::i18n::say;
use come_along::referral::{Complaint, Step, Value, field_complaints, questions, steps};
use leptos::prelude::*;

/// The page with that number, from 1, about the listing with that id.
pub(crate) fn page(id: String, number: usize) -> impl IntoView {
    let nav = expect_context::<Nav>();
    match steps().get(number - 1) {
        Some(step) => ask(id, *step).into_any(),
        None => {
            nav.replace(Route::Check(id));
            ().into_any()
        }
    }
}

fn ask(id: String, step: Step) -> impl IntoView {
    let nav = expect_context::<Nav>();
    let answers = expect_context::<Asking>().answers;
    let hub = expect_context::<Hub>();
    let complaints: RwSignal<Vec<Complaint>> = RwSignal::new(Vec::new());
    suggest_language();
    let next = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let wrong = answers.with_untracked(|answers| field_complaints(step.question, answers));
        let fine = wrong.is_empty();
        complaints.set(wrong);
        if !fine {
            request_animation_frame(|| browser::focus("#app .wrong"));
        } else if step.number < step.of {
            nav.go(Route::Ask(id.clone(), step.number + 1));
        } else {
            nav.go(Route::Check(id.clone()));
        }
    };
    // Which fields are asked changes with a choice, not with every letter typed.
    let shown = Memo::new(move |_| {
        answers.with(|answers| step.question.fields_shown(answers).map(|field| field.id).collect::<Vec<_>>())
    });
    let fields = move || {
        let ids = shown.get();
        let wrong = complaints.get();
        let shown = step.question.fields.iter().filter(|field| ids.contains(&field.id));
        shown
            .map(|one| field(one, wrong.iter().find(|complaint| complaint.field == one.id).cloned()))
            .collect::<Vec<_>>()
    };
    let last = step.number == step.of;
    view! {
        <p class="soft">{say(say::ask_step(step.number, step.of))}</p>
        <h1 tabindex="-1">{say((step.question.title)())}</h1>
        {step.question.hint.map(|hint| view! { <p class="soft">{say(hint())}</p> })}
        {move || summary(&complaints.get())}
        <form on:submit=next novalidate autocomplete="off">
            {fields}
            <p class="why field"><strong>{say(say::ask_why())}</strong><br/>{say((step.question.why)())}</p>
            <button type="submit" class="go">{say(if last { say::ask_check() } else { say::ask_next() })}</button>
        </form>
        {crate::pages::list::hub_lines(&hub)}
    }
}

/// All mistakes of the page, on top; it takes the focus.
fn summary(complaints: &[Complaint]) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = complaints
        .iter()
        .map(|complaint| {
            let selector = ["#", complaint.field].concat();
            let words = complaint.words.clone();
            view! {
                <li><button type="button" class="link" on:click=move |_| browser::focus(&selector)>{say(words)}</button></li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <div class="wrong" role="alert" tabindex="-1">
                <p>{say(say::error_summary())}</p>
                <ul>{rows}</ul>
            </div>
        }
    })
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
