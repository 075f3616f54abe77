//! A field of a question, drawn by its kind and never by its id.

use super::el::{live, option, p};
use crate::held::Held;
use crate::ports::dom::{El, View, el, views};
use crate::state::{Asking, Words};
use come_along::i18n::{Msg, say};
use come_along::referral::{Answers, Caution, Choice, Complaint, Field, Kind, Phone, Value, cautions};
use leptos::prelude::*;

/// What is the matter with the field, if anything; it changes when the page is handed in.
type Wrong = Memo<Option<Msg>>;

/// One field with its label, its hint and what is the matter with it.
pub(crate) fn field(field: &'static Field, complaints: Held<Vec<Complaint>>) -> El {
    let wrong = Memo::new(move |_| {
        let mine = |complaint: &&Complaint| complaint.field == field.id;
        complaints.with(|complaints| complaints.iter().find(mine).map(|complaint| complaint.words.clone()))
    });
    let input = match &field.kind {
        Kind::Line(_) => line(field, "text", wrong).into(),
        Kind::Phone => views![line(field, "tel", wrong), heard(field)],
        Kind::Email => line(field, "email", wrong).into(),
        Kind::Lines(most) => lines(field, *most, wrong),
        Kind::Pick(_) => pick(field).into(),
        Kind::Count(most) => count(field, *most).into(),
        Kind::OneOf(_) | Kind::YesNo(_) => return group(field, false, wrong),
        Kind::AnyOf(_) => return group(field, true, wrong),
        Kind::Tick(_) | Kind::Must(_) => return tick(field, wrong),
    };
    el("div")
        .class("field")
        .child(field.label.map(|label| el("label").attr("for", field.id).child(label())))
        .child(hint(field))
        .child(matter(field, wrong))
        .child(input)
}

fn hint(field: &'static Field) -> Option<El> {
    field.hint.map(|hint| p("soft small", hint()).attr("id", &hint_id(field)))
}

fn matter(field: &'static Field, wrong: Wrong) -> View {
    let words = move |words: Msg| el("span").class("wrong-field").attr("id", &wrong_id(field)).child(words);
    live(move || wrong.get().map(words))
}

fn hint_id(field: &Field) -> String {
    [field.id, "-hint"].concat()
}

fn wrong_id(field: &Field) -> String {
    [field.id, "-wrong"].concat()
}

/// What a screen reader reads after the label.
fn described(element: El, field: &'static Field, wrong: Wrong) -> El {
    element.live_attr("aria-describedby", move || {
        let hint = field.hint.is_some().then(|| hint_id(field));
        let matter = wrong.with(Option::is_some).then(|| wrong_id(field));
        let parts: Vec<String> = hint.into_iter().chain(matter).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    })
}

fn answers() -> Held<Answers> {
    expect_context::<Asking>().answers
}

/// A box to write in.
fn writing(element: El, field: &'static Field, wrong: Wrong) -> El {
    let answers = answers();
    let element = element
        .class("box")
        .attr("id", field.id)
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .live_attr("aria-invalid", move || wrong.with(Option::is_some).then(|| "true".to_string()))
        .live_prop("value", move || answers.with(|answers| answers.text(field.id).to_string()))
        .on("input", move |event| {
            answers.update(|answers| answers.set(field.id, Value::Text(event_target_value(&event))));
        });
    described(element, field, wrong)
}

fn line(field: &'static Field, kind: &str, wrong: Wrong) -> El {
    let direction = if kind == "text" { "auto" } else { "ltr" };
    writing(el("input").attr("type", kind).attr("dir", direction), field, wrong)
}

/// The telephone number as we understood it, when it was typed another way.
fn heard(field: &'static Field) -> View {
    let answers = answers();
    live(move || {
        let typed = answers.with(|answers| answers.text(field.id).to_string());
        let phone = Phone::parse(&typed).ok().filter(|phone| phone.as_str() != typed.trim())?;
        Some(p("soft small", say::q_phone_heard(phone.as_str())).attr("role", "status"))
    })
}

fn lines(field: &'static Field, most: usize, wrong: Wrong) -> View {
    let answers = answers();
    let left = move || {
        let used = answers.with(|answers| answers.text(field.id).chars().count());
        say::q_else_left(most.saturating_sub(used))
    };
    let seen = move || answers.with(|answers| careful(answers.text(field.id)));
    views![writing(el("textarea").attr("dir", "auto"), field, wrong), p("soft small", live(left)), live(seen)]
}

/// What somebody may take out again, said kindly beside the box; it stops nothing.
pub(crate) fn careful(typed: &str) -> View {
    let row = |caution: Caution| p("note", caution.words()).attr("role", "status");
    cautions(typed).into_iter().map(row).collect()
}

/// A list that opens, with an empty choice on top.
fn pick(field: &'static Field) -> El {
    let answers = answers();
    let choices = field.choices();
    let words = expect_context::<Words>();
    let take = move |id: String| {
        answers.update(|answers| match choices.iter().find(|choice| choice.id == id) {
            Some(choice) => answers.set(field.id, Value::One(choice.id)),
            None => answers.clear(field.id),
        });
    };
    let one = |choice: &'static Choice| option(choice.id, live(move || View::text(&words.plain(&(choice.label)()))));
    el("select")
        .class("box")
        .attr("id", field.id)
        .child(option("", View::nothing()))
        .child(choices.iter().map(one).collect::<View>())
        .live_prop("value", move || answers.with(|answers| answers.one(field.id).unwrap_or_default()))
        .on("change", move |event| take(event_target_value(&event)))
}

fn count(field: &'static Field, most: u8) -> El {
    let answers = answers();
    let take = move |typed: String| {
        let number = typed.bytes().next().filter(u8::is_ascii_digit).map_or(0, |digit| digit - b'0');
        answers.update(|answers| answers.set(field.id, Value::Count(number)));
    };
    let digit = |number: u8| char::from(b'0' + number.min(9)).to_string();
    let one = |number: u8| option(&digit(number), digit(number).as_str());
    el("select")
        .class("box")
        .attr("id", field.id)
        .child((0..=most.min(9)).map(one).collect::<View>())
        .live_prop("value", move || digit(answers.with(|answers| answers.count(field.id))))
        .on("change", move |event| take(event_target_value(&event)))
}

/// Radio buttons, or boxes to tick when several may be chosen.
fn group(field: &'static Field, many: bool, wrong: Wrong) -> El {
    let choices = field.choices();
    let group = el("fieldset").class("field").attr("id", field.id).attr("tabindex", "-1");
    described(group, field, wrong)
        .child(field.label.map(|label| el("legend").child(label())))
        .child(hint(field))
        .child(matter(field, wrong))
        .child(choices.iter().map(|choice| one_choice(field, choice, choices, many)).collect::<View>())
}

fn one_choice(field: &'static Field, choice: &'static Choice, all: &'static [Choice], many: bool) -> El {
    let answers = answers();
    let take = move || {
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
    let input = el("input").attr("type", if many { "checkbox" } else { "radio" }).attr("name", field.id);
    choice_label(ticked(input, field, choice.id, take), (choice.label)())
}

/// A box to tick or a radio button, kept in step with the answers.
fn ticked(input: El, field: &'static Field, id: &'static str, take: impl Fn() + 'static) -> El {
    let answers = answers();
    input
        .live_prop("checked", move || answers.with(|answers| answers.chose(field.id, id)))
        .on("change", move |_| take())
}

fn choice_label(input: El, words: impl Into<View>) -> El {
    el("label").class("choice").child(input).child(el("span").child(words))
}

fn tick(field: &'static Field, wrong: Wrong) -> El {
    let answers = answers();
    let take = move || {
        answers.update(|answers| {
            if answers.chose(field.id, field.id) {
                answers.clear(field.id);
            } else {
                answers.set(field.id, Value::One(field.id));
            }
        });
    };
    let input = el("input").attr("type", "checkbox").attr("id", field.id);
    let input = described(ticked(input, field, field.id, take), field, wrong);
    el("div").class("field").child(matter(field, wrong)).child(choice_label(input, field.label.map(|label| label())))
}
