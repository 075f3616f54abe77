//! Where a text is written: one box, a box for each form of the language, or the source.

use super::{Desk, with_work};
use crate::held::Held;
use crate::parts::el::{live, p};
use crate::ports::dom::{View, el, views};
use crate::samples::numbers_of;
use crate::texts::Text;
use crate::work::Work;
use come_along::i18n::Msg;
use come_along::i18n::contract::Kind;
use come_along::i18n::edit::{Forms, forms, written};
use come_along::i18n::plural::Category;
use come_along::i18n::workshop::say;
use leptos::prelude::*;
use std::sync::Arc;

/// A box: its key in a choice, or nothing; and the words for its label.
type Named = (Option<String>, Msg);

/// The part.
pub(super) fn part(desk: Desk, text: &Text) -> View {
    let Some((shape, language)) = with_work(|work| (shape(work, text), (work.row.tag.clone(), work.row.direction)))
    else {
        return View::nothing();
    };
    let names = named(&shape);
    let values: Vec<String> = values(&shape);
    let held: Held<Arc<Vec<String>>> = Held::new(Arc::new(values));
    let id = text.id.clone();
    let shape = Arc::new(shape);
    let put = move |at: usize, value: String| {
        let mut values = held.get_untracked().to_vec();
        if let Some(place) = values.get_mut(at) {
            *place = value;
        }
        let source = joined(&shape, &values);
        held.set(Arc::new(values));
        let id = id.clone();
        desk.change(move |work| work.set(&id, source.as_deref()));
    };
    let put = Arc::new(put);
    let rows = if names.len() > 1 { "2" } else { "3" };
    let boxes = names.into_iter().enumerate().map(|(at, (_, label))| {
        let put = put.clone();
        let name = format!("work-words-{at}");
        let area = el("textarea")
            .attr("id", &name)
            .class("box")
            .attr("rows", rows)
            .attr("lang", &language.0)
            .attr("dir", language.1.as_str())
            .attr("spellcheck", "true")
            .attr("aria-describedby", "work-limit")
            .live_prop("value", move || held.with(|values| values.get(at).cloned().unwrap_or_default()))
            .on("input", move |event| put(at, event_target_value(&event)));
        views![el("label").attr("for", &name).child(label), area]
    });
    let boxes: View = boxes.collect();
    el("div").class("write").child(boxes).child(beneath(text, held)).into()
}

/// How much room there is, and what must stay.
fn beneath(text: &Text, held: Held<Arc<Vec<String>>>) -> View {
    let most = text.most;
    let room = live(move || {
        let longest =
            held.with(|values| values.iter().map(|value| value.trim().chars().count()).max().unwrap_or_default());
        most.map(|most| {
            p(if longest > most { "small wrong-field" } else { "small soft" }, say::work_limit(longest, most))
        })
    });
    let variable = text.variables.first().map(|variable| format!("{{ ${} }}", variable.name));
    let braces = variable.map(|variable| p("small soft", say::work_values(variable)));
    views![el("div").attr("id", "work-limit").child(room), braces]
}

/// The boxes that this text needs, with what is written in them.
fn shape(work: &Work, text: &Text) -> Forms {
    let own = work.source(text).map(|source| forms(&source));
    match (forms(&text.english), own) {
        (_, Some(Forms::Source(source))) => Forms::Source(source),
        // Whoever has not begun begins with the English marks.
        (Forms::Source(source), None) => Forms::Source(source),
        (Forms::Source(_), Some(own)) => Forms::Source(written(&own).unwrap_or_default()),
        (Forms::One(_), Some(Forms::Many(name, all))) => Forms::Many(name, all),
        (Forms::One(_), own) => own.unwrap_or(Forms::One(String::new())),
        (Forms::Many(name, english), own) => {
            let by_number =
                text.variables.iter().any(|variable| variable.name == name && variable.kind == Kind::Number);
            let keys =
                if by_number { number_keys(work, &english) } else { english.into_iter().map(|(key, _)| key).collect() };
            let (name, own) = match own {
                Some(Forms::Many(by, all)) => (by, all),
                Some(Forms::One(words)) => (name, keys.iter().map(|key| (key.clone(), words.clone())).collect()),
                _ => (name, Vec::new()),
            };
            Forms::Many(name, filled(&keys, own))
        }
    }
}

/// The forms of the language; numbers that English has a text of its own for come first.
fn number_keys(work: &Work, english: &[(String, String)]) -> Vec<String> {
    let numbers = english.iter().map(|(key, _)| key.clone()).filter(|key| key.parse::<u32>().is_ok());
    numbers.chain(work.categories().into_iter().map(|category| category_name(category).to_owned())).collect()
}

/// A text for every key; keys that only the translation has stay where they are, the last key last.
fn filled(keys: &[String], own: Vec<(String, String)>) -> Vec<(String, String)> {
    let of = |key: &String| own.iter().find(|(other, _)| other == key).map(|(_, words)| words.clone());
    let more = own.iter().filter(|(key, _)| !keys.contains(key)).cloned();
    more.chain(keys.iter().map(|key| (key.clone(), of(key).unwrap_or_default()))).collect()
}

fn values(shape: &Forms) -> Vec<String> {
    match shape {
        Forms::One(words) | Forms::Source(words) => vec![words.clone()],
        Forms::Many(_, all) => all.iter().map(|(_, words)| words.clone()).collect(),
    }
}

fn named(shape: &Forms) -> Vec<Named> {
    match shape {
        Forms::One(_) => vec![(None, say::work_yours())],
        Forms::Source(_) => vec![(None, say::work_source())],
        Forms::Many(_, all) => all.iter().map(|(key, _)| (Some(key.clone()), label(key))).collect(),
    }
}

/// What a form is for, by numbers that have it.
fn label(key: &str) -> Msg {
    let category = Category::ALL.into_iter().find(|category| category_name(*category) == key);
    let numbers = category.and_then(|category| {
        let numbers = with_work(|work| work.rule().map(|rule| numbers_of(&rule, category)))??;
        (!numbers.is_empty()).then(|| numbers.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
    });
    match (category, numbers) {
        (Some(_), Some(numbers)) => say::work_form(numbers),
        (Some(_), None) => say::work_form_other(),
        (None, _) => say::work_form(key),
    }
}

/// What the boxes say together; nothing when nothing is written.
fn joined(shape: &Forms, values: &[String]) -> Option<String> {
    match shape {
        Forms::One(_) => written(&Forms::One(values.first()?.clone())),
        Forms::Source(_) => Some(values.first()?.trim_end().to_owned()).filter(|source| !source.trim().is_empty()),
        Forms::Many(name, all) => {
            let all = all.iter().zip(values).map(|((key, _), words)| (key.clone(), words.clone()));
            let all: Vec<(String, String)> = all.filter(|(_, words)| !words.trim().is_empty()).collect();
            if all.is_empty() { None } else { written(&Forms::Many(name.clone(), all)) }
        }
    }
}

fn category_name(category: Category) -> &'static str {
    match category {
        Category::Zero => "zero",
        Category::One => "one",
        Category::Two => "two",
        Category::Few => "few",
        Category::Many => "many",
        Category::Other => "other",
    }
}
