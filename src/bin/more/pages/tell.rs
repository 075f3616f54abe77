//! A note to the hub: something is missing, something is wrong with a listing, or its group has stopped. One press,
//! sealed, no name.

use crate::held::Held;
use crate::nav::Nav;
use crate::parts::el::{button, div, h1, h2, live, p};
use crate::parts::note::{Deed, ends, said, text_box};
use crate::parts::say::written;
use crate::ports::dom::{El, View, el, views};
use crate::state::{Hub, Opened};
use come_along::i18n::say;
use come_along::referral::{About, Note};
use leptos::prelude::*;

/// The page; with an id about a mistake in that listing, else about something missing.
pub(crate) fn page(id: Option<String>) -> View {
    let wrong = id.and(expect_context::<Opened>().listing).map(|listing| (listing.id, listing.name));
    let title = if wrong.is_some() { say::tell_wrong_title() } else { say::tell_missing_title() };
    let name = wrong.as_ref().map(|(_, name)| p("", written(name)));
    let about = wrong.map_or(About::Missing, |(listing, name)| About::Wrong { listing, name: name.text });
    views![h1(title), name, form(about)]
}

/// The page of whoever asks for a language.
pub(crate) fn language() -> View {
    views![h1(say::tell_language_title()), form(About::Language)]
}

fn form(about: About) -> View {
    let (hub, nav) = (expect_context::<Hub>(), expect_context::<Nav>());
    let (label, why) = match about {
        About::Missing => (say::tell_missing_label(), say::tell_missing_why()),
        About::Language => (say::tell_language_label(), say::tell_language_why()),
        _ => (say::tell_wrong_label(), say::tell_wrong_why()),
    };
    // What was typed into the search box was looked for and not found: it stands here to be changed.
    let is_looked_for = matches!(about, About::Missing | About::Language);
    let typed = Held::new(if is_looked_for { expect_context::<Opened>().typed } else { String::new() });
    let stopped = match &about {
        About::Wrong { listing, name } => Some(About::Stopped { listing: listing.clone(), name: name.clone() }),
        _ => None,
    };
    let deed = Deed::new(move || Note::new(about.clone(), &typed.get_untracked()));
    let step = deed.step;
    let send = button("go plain", say::check_send(), move || deed.clone().go()).attr("id", "send");
    let stop = button("go plain", say::check_do_not_send(), move || nav.back());
    let buttons = views![
        text_box(typed, label, Some(say::tell_hint())),
        p("soft small", why),
        div("note", p("", say::tell_who(hub.settings.name.as_str()))),
        live(move || said(step.get())),
        div("two", send).child(stop),
        stopped.map(we_stopped),
    ];
    ends(div("form", buttons), step, &hub)
}

/// For the group itself: one press, and nothing to type.
fn we_stopped(about: About) -> El {
    let deed = Deed::new(move || Note::new(about.clone(), ""));
    let (step, hub) = (deed.step, expect_context::<Hub>());
    let send = button("go plain", say::tell_stopped(), move || deed.clone().go()).attr("id", "stopped");
    let form = div("form", p("soft small", say::tell_stopped_why())).child(live(move || said(step.get()))).child(send);
    el("section").child(h2(say::tell_group())).child(ends(form, step, &hub))
}
