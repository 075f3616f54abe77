//! The page with all numbers of help: by nation, each with what it is for, when, for how much, and when somebody
//! last made sure of it. Nothing hides a line, and nothing calls by itself.

use super::super::help::{head, said};
use super::html::Frame;
use come_along::help::{Cost, Hours, Line, Nation};
use come_along::i18n::{dates, say};

/// The page.
pub(super) fn body(frame: &Frame<'_>) -> String {
    let lines = frame.pages.help_lines();
    let (danger, other): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(|line| line.in_danger);
    let of = |nation: Nation| {
        let here: Vec<&Line> = danger.iter().copied().filter(|line| line.nations.contains(&nation)).collect();
        let title = super::super::page::message(nation.message()).map(|msg| frame.say(&msg)).unwrap_or_default();
        part(frame, &title, &here)
    };
    let parts = [
        format!("<h1>{}</h1>", frame.say(&say::crisis_open())),
        format!("<p class=\"soft\">{}</p>", frame.critical(&say::crisis_call_list())),
        Nation::ALL.into_iter().map(of).collect(),
        part(frame, &frame.say(&say::help_other()), &other),
        deaf(frame),
    ];
    parts.join("\n")
}

fn part(frame: &Frame<'_>, title: &str, lines: &[&Line]) -> String {
    let lines: String = lines.iter().map(|line| one(frame, line)).collect();
    format!("<section><h2>{title}</h2><ul class=\"lines\">{lines}</ul></section>")
}

fn one(frame: &Frame<'_>, line: &Line) -> String {
    let cautions: String = line.cautions.iter().map(|id| format!("<p>{{{{critical {id}}}}}</p>")).collect();
    let marked = [head(line), said(line), cautions].concat();
    let hours = match line.hours {
        Some(Hours::Always) => say::help_always(),
        None => say::help_hours_unknown(),
    };
    let cost = match line.cost {
        Some(Cost::Free) => say::help_free(),
        None => say::help_cost_unknown(),
    };
    let rung = match line.last_rung {
        Some(day) => say::help_rung(dates::date_words_with_year(day)),
        None => say::help_not_rung(),
    };
    let facts = frame.critical_words(&[hours, cost, rung]);
    format!("<li>{}<p class=\"soft small\">{facts}</p></li>", frame.filled(&marked))
}

fn deaf(frame: &Frame<'_>) -> String {
    format!(
        "<section><h2>{}</h2><p>{}</p><p>{}</p></section>",
        frame.say(&say::help_deaf()),
        frame.critical(&say::crisis_999_deaf()),
        frame.critical(&say::help_relay())
    )
}
