//! How did it go? Three questions for whoever has been there and wants to say so; sealed, with no name.

use crate::held::Held;
use crate::nav::Nav;
use crate::parts::el::{button, div, h1, live, p};
use crate::parts::note::{Deed, ends, said};
use crate::parts::say::written;
use crate::ports::dom::{El, View, el, views};
use crate::state::{Hub, Opened};
use come_along::i18n::say;
use come_along::model::Listing;
use come_along::referral::{About, Choice, Note, WENT, WENT_ANSWERS, Went};
use come_along::route::Route;
use leptos::prelude::*;

/// The page about the listing with that id.
pub(crate) fn page(id: String) -> View {
    match expect_context::<Opened>().listing {
        Some(listing) => form(&listing),
        None => {
            expect_context::<Nav>().replace(Route::Thing(id));
            View::nothing()
        }
    }
}

fn form(listing: &Listing) -> View {
    let (hub, nav) = (expect_context::<Hub>(), expect_context::<Nav>());
    let given = Held::new(Went::default());
    let (id, name) = (listing.id.clone(), listing.name.text.clone());
    let note = move || {
        let about = About::Went { listing: id.clone(), name: name.clone(), answers: given.get_untracked() };
        Note::new(about, "")
    };
    let deed = Deed::new(note);
    let step = deed.step;
    let send = button("go plain", say::check_send(), move || deed.clone().go()).attr("id", "send");
    let stop = button("go plain", say::check_do_not_send(), move || nav.back());
    let parts = views![
        WENT.iter().map(|one| question(one, given)).collect::<View>(),
        p("why field", say::went_why()),
        div("note", p("", say::tell_who(hub.settings.name.as_str()))),
        live(move || said(step.get())),
        div("two", send).child(stop),
    ];
    views![h1(say::went_title()), p("", written(&listing.name)), ends(div("form", parts), step, &hub)]
}

fn question(question: &'static Choice, given: Held<Went>) -> El {
    let one = |answer: &'static Choice| {
        let input = el("input")
            .attr("type", "radio")
            .attr("name", question.id)
            .live_prop("checked", move || given.with(|given| given.answer(question.id) == Some(answer.id)))
            .on("change", move |_| given.update(|given| given.set(question.id, answer.id)));
        el("label").class("choice").child(input).child(el("span").child((answer.label)()))
    };
    let answers = WENT_ANSWERS.iter().map(one).collect::<View>();
    el("fieldset").class("field").child(el("legend").child((question.label)())).child(answers)
}
