//! A field of a question, drawn by its kind and never by its id.

use super::say::say;
use crate::state::{Asking, Words};
use come_along::i18n::{Msg, say};
use come_along::referral::{Choice, Complaint, Field, Kind, Phone, Value};
use leptos::prelude::*;

/// One field with its label, its hint and what is the matter with it.
pub(crate) fn field(field: &'static Field, complaint: Option<Complaint>) -> AnyView {
    let wrong = complaint.map(|complaint| complaint.words);
    let input = match &field.kind {
        Kind::Line(_) => line(field, "text", wrong.is_some()).into_any(),
        Kind::Phone => view! { {line(field, "tel", wrong.is_some())} {heard(field)} }.into_any(),
        Kind::Email => line(field, "email", wrong.is_some()).into_any(),
        Kind::Lines(most) => lines(field, *most, wrong.is_some()).into_any(),
        Kind::Pick(choices) => pick(field, choices).into_any(),
        Kind::Count(most) => count(field, *most).into_any(),
        Kind::OneOf(choices) => return group(field, choices, false, wrong).into_any(),
        Kind::AnyOf(choices) => return group(field, choices, true, wrong).into_any(),
        Kind::Tick => return tick(field, wrong).into_any(),
    };
    view! {
        <div class="field">
            {field.label.map(|label| view! { <label for=field.id>{say(label())}</label> })}
            {hint(field)}
            {matter(field, wrong)}
            {input}
        </div>
    }
    .into_any()
}

fn hint(field: &'static Field) -> Option<impl IntoView> {
    field.hint.map(|hint| view! { <p class="soft small" id=hint_id(field)>{say(hint())}</p> })
}

fn matter(field: &'static Field, wrong: Option<Msg>) -> Option<impl IntoView> {
    wrong.map(|words| view! { <span class="wrong-field" id=wrong_id(field)>{say(words)}</span> })
}

fn hint_id(field: &Field) -> String {
    [field.id, "-hint"].concat()
}

fn wrong_id(field: &Field) -> String {
    [field.id, "-wrong"].concat()
}

/// What a screen reader reads after the label.
fn described_by(field: &Field, wrong: bool) -> Option<String> {
    let hint = field.hint.is_some().then(|| hint_id(field));
    let parts: Vec<String> = hint.into_iter().chain(wrong.then(|| wrong_id(field))).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn line(field: &'static Field, kind: &'static str, wrong: bool) -> impl IntoView {
    let answers = expect_context::<Asking>().answers;
    view! {
        <input
            class="box"
            id=field.id
            type=kind
            dir=if kind == "text" { "auto" } else { "ltr" }
            autocomplete="off"
            spellcheck="false"
            aria-invalid=wrong.then_some("true")
            aria-describedby=described_by(field, wrong)
            prop:value=move || answers.with(|answers| answers.text(field.id).to_string())
            on:input=move |event| answers.update(|answers| answers.set(field.id, Value::Text(event_target_value(&event))))
        />
    }
}

/// The telephone number as we understood it, when it was typed another way.
fn heard(field: &'static Field) -> impl IntoView {
    let answers = expect_context::<Asking>().answers;
    move || {
        let typed = answers.with(|answers| answers.text(field.id).to_string());
        let phone = Phone::parse(&typed).ok().filter(|phone| phone.as_str() != typed.trim())?;
        Some(view! { <p class="soft small" role="status">{say(say::q_phone_heard(phone.as_str()))}</p> })
    }
}

fn lines(field: &'static Field, most: usize, wrong: bool) -> impl IntoView {
    let answers = expect_context::<Asking>().answers;
    let left = move || {
        let used = answers.with(|answers| answers.text(field.id).chars().count());
        most.saturating_sub(used)
    };
    view! {
        <textarea
            class="box"
            id=field.id
            dir="auto"
            autocomplete="off"
            spellcheck="false"
            aria-invalid=wrong.then_some("true")
            aria-describedby=described_by(field, wrong)
            prop:value=move || answers.with(|answers| answers.text(field.id).to_string())
            on:input=move |event| answers.update(|answers| answers.set(field.id, Value::Text(event_target_value(&event))))
        ></textarea>
        <p class="soft small">{move || say(say::q_else_left(left()))}</p>
    }
}

fn pick(field: &'static Field, choices: &'static [Choice]) -> impl IntoView {
    let answers = expect_context::<Asking>().answers;
    let words = expect_context::<Words>();
    let take = move |id: String| {
        answers.update(|answers| match choices.iter().find(|choice| choice.id == id) {
            Some(choice) => answers.set(field.id, Value::One(choice.id)),
            None => answers.clear(field.id),
        });
    };
    view! {
        <select class="box" id=field.id on:change=move |event| take(event_target_value(&event))>
            <option value=""></option>
            {choices
                .iter()
                .map(|choice| {
                    view! {
                        <option
                            value=choice.id
                            selected=move || answers.with(|answers| answers.chose(field.id, choice.id))
                        >
                            {move || words.plain(&(choice.label)())}
                        </option>
                    }
                })
                .collect::<Vec<_>>()}
        </select>
    }
}

fn count(field: &'static Field, most: u8) -> impl IntoView {
    let answers = expect_context::<Asking>().answers;
    let take = move |typed: String| {
        let number = typed.bytes().next().filter(u8::is_ascii_digit).map_or(0, |digit| digit - b'0');
        answers.update(|answers| answers.set(field.id, Value::Count(number)));
    };
    view! {
        <select class="box" id=field.id on:change=move |event| take(event_target_value(&event))>
            {(0..=most.min(9))
                .map(|number| {
                    let digit = char::from(b'0' + number).to_string();
                    let value = digit.clone();
                    view! {
                        <option value=value selected=move || answers.with(|answers| answers.count(field.id) == number)>
                            {digit}
                        </option>
                    }
                })
                .collect::<Vec<_>>()}
        </select>
    }
}

/// Radio buttons, or boxes to tick when several may be chosen.
fn group(field: &'static Field, choices: &'static [Choice], many: bool, wrong: Option<Msg>) -> impl IntoView {
    let described = described_by(field, wrong.is_some());
    view! {
        <fieldset class="field" id=field.id tabindex="-1" aria-describedby=described>
            {field.label.map(|label| view! { <legend>{say(label())}</legend> })}
            {hint(field)}
            {matter(field, wrong)}
            {choices.iter().map(|choice| one_choice(field, choice, choices, many)).collect::<Vec<_>>()}
        </fieldset>
    }
}

fn one_choice(
    field: &'static Field,
    choice: &'static Choice,
    all: &'static [Choice],
    many: bool,
) -> impl IntoView + use<> {
    let answers = expect_context::<Asking>().answers;
    let take = move |_| {
        answers.update(|answers| {
            if many {
                let ids = all.iter().map(|one| one.id);
                let after = ids.filter(|id| answers.chose(field.id, id) != (*id == choice.id)).collect();
                answers.set(field.id, Value::Many(after));
            } else {
                answers.set(field.id, Value::One(choice.id));
            }
        });
    };
    view! {
        <label class="choice">
            <input
                type=if many { "checkbox" } else { "radio" }
                name=field.id
                prop:checked=move || answers.with(|answers| answers.chose(field.id, choice.id))
                on:change=take
            />
            <span>{say((choice.label)())}</span>
        </label>
    }
}

fn tick(field: &'static Field, wrong: Option<Msg>) -> impl IntoView {
    let answers = expect_context::<Asking>().answers;
    let take = move |_| {
        answers.update(|answers| {
            if answers.chose(field.id, field.id) {
                answers.clear(field.id);
            } else {
                answers.set(field.id, Value::One(field.id));
            }
        });
    };
    let described = described_by(field, wrong.is_some());
    view! {
        <div class="field">
            {matter(field, wrong)}
            <label class="choice">
                <input
                    type="checkbox"
                    id=field.id
                    aria-describedby=described
                    prop:checked=move || answers.with(|answers| answers.chose(field.id, field.id))
                    on:change=take
                />
                <span>{field.label.map(|label| say(label()))}</span>
            </label>
        </div>
    }
}
