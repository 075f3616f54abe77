//! Is this right? For a group that opened its one-use link: what the site says of it, line by line, to be said right
//! or corrected, and sent to the hub like every note: sealed, with no name.

use crate::held::Held;
use crate::parts::el::{button, div, h1, h2, li, live, p, when};
use crate::parts::note::{Deed, ends, said};
use crate::parts::say::{line, picture, written};
use crate::ports::clock;
use crate::ports::dom::{El, View, el, views};
use crate::state::{Hub, Opened};
use come_along::facts::{self, Certainty, Context, FactKind, Said};
use come_along::i18n::{Msg, say};
use come_along::model::Listing;
use come_along::referral::{About, GroupAnswer, NOT_ASKED, Note, NoteError};
use come_along::tiles::listing_to_bytes;
use leptos::prelude::*;

/// What is said of one line.
#[derive(Clone, PartialEq)]
enum Verdict {
    Open,
    Right,
    /// With what is to stand there instead.
    Wrong(String),
}

/// One line, and what is said of it.
#[derive(Clone, Copy)]
struct Asked {
    fact: &'static str,
    verdict: Held<Verdict>,
}

type Row = (&'static FactKind, Said);

/// The page, for whoever came with this code.
pub(crate) fn page(code: String) -> View {
    let Some(listing) = expect_context::<Opened>().listing else { return h1(say::link_gone()).into() };
    let hub = expect_context::<Hub>();
    let (today, now) = clock::uk_now();
    let context = Context { today, now, from: None, from_is_about: false, fresh_days: hub.settings.fresh_days };
    let all = facts::of(&listing, &context).into_iter().filter(|(kind, _)| kind.id != NOT_ASKED);
    let (known, unknown): (Vec<Row>, Vec<Row>) = all.partition(|(_, said)| said.certainty != Certainty::NotKnown);
    let asked: Vec<Asked> =
        known.iter().map(|(kind, _)| Asked { fact: kind.id, verdict: Held::new(Verdict::Open) }).collect();
    let name = p("", written(&listing.name));
    let rows = known.into_iter().zip(&asked).map(|(row, asked)| one(row, *asked)).collect::<View>();
    let words = Held::new(String::new());
    let all_right = asked.clone();
    let press = move || all_right.iter().for_each(|asked| asked.verdict.set(Verdict::Right));
    let deed = Deed::new(move || note(&code, &listing, &asked, &words.get_untracked()));
    let step = deed.step;
    let form = views![
        p("", say::group_intro()),
        button("go plain", say::group_all(), press).attr("id", "all-right"),
        rows,
        not_known(unknown),
        text_box("else", say::group_else(), words.get_untracked(), move |typed| words.set(typed)),
        div("note", p("", say::tell_who(hub.settings.name.as_str()))).child(p("", say::group_once())),
        live(move || said(step.get())),
        button("go", say::check_send(), move || deed.clone().go()).attr("id", "send"),
    ];
    views![h1(say::group_title()), name, ends(div("form", form), step, &hub)]
}

fn note(code: &str, listing: &Listing, asked: &[Asked], words: &str) -> Result<Note, NoteError> {
    let said = |asked: &Asked| match asked.verdict.get_untracked() {
        Verdict::Open => Err(NoteError::NotAll),
        Verdict::Right => Ok((asked.fact, None)),
        Verdict::Wrong(words) => Ok((asked.fact, Some(words))),
    };
    let said = asked.iter().map(said).collect::<Result<Vec<_>, _>>()?;
    let answer = GroupAnswer::new(code, &listing_to_bytes(listing), &said)?;
    let about = About::Group { listing: listing.id.clone(), name: listing.name.text.clone(), answer };
    Note::new(about, words)
}

fn one((kind, said): Row, Asked { fact, verdict }: Asked) -> El {
    let lines = said.lines.into_iter().map(|one| p("", line(one))).collect::<View>();
    let is_wrong = move || verdict.with(|verdict| matches!(verdict, Verdict::Wrong(_)));
    let instead = move || {
        let typed = if let Verdict::Wrong(words) = verdict.get_untracked() { words } else { String::new() };
        text_box(&[fact, "-instead"].concat(), say::group_instead(), typed, move |typed| {
            verdict.set(Verdict::Wrong(typed));
        })
    };
    el("fieldset")
        .class("field")
        .attr("data-fact", fact)
        .child(el("legend").child(views![picture(fact), " ", (kind.label)()]))
        .child(lines)
        .child(choice(fact, say::group_right(), verdict, || Verdict::Right, |verdict| *verdict == Verdict::Right))
        .child(choice(
            fact,
            say::group_wrong(),
            verdict,
            || Verdict::Wrong(String::new()),
            |verdict| matches!(verdict, Verdict::Wrong(_)),
        ))
        .child(when(is_wrong, instead))
}

fn choice(fact: &str, words: Msg, verdict: Held<Verdict>, takes: fn() -> Verdict, is: fn(&Verdict) -> bool) -> El {
    let input = el("input")
        .attr("type", "radio")
        .attr("name", fact)
        .live_prop("checked", move || verdict.with(is))
        .on("change", move |_| verdict.set(takes()));
    el("label").class("choice").child(input).child(el("span").child(words))
}

fn not_known(unknown: Vec<Row>) -> Option<View> {
    let row =
        |(kind, said): Row| li(views![picture(kind.id), div("", said.lines.into_iter().map(line).collect::<View>())]);
    (!unknown.is_empty()).then(|| {
        views![h2(say::group_unknown()), el("ul").class("facts").child(unknown.into_iter().map(row).collect::<View>())]
    })
}

fn text_box(id: &str, label: Msg, typed: String, take: impl Fn(String) + 'static) -> El {
    let input = el("textarea")
        .attr("id", id)
        .class("box")
        .attr("dir", "auto")
        .attr("autocomplete", "off")
        .live_prop("value", move || typed.clone())
        .on("input", move |event| take(event_target_value(&event)));
    div("field", el("label").attr("for", id).child(label)).child(input)
}
