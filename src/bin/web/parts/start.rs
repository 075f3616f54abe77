//! Where the person starts from: a place of the hub's list, the first half of a postcode, or where
//! the device is. It stays in memory, and no request ever carries it.

use super::el::{button, div, live, option, p, when};
use crate::held::Held;
use crate::ports::dom::{El, View, el, views};
use crate::ports::place;
use crate::state::{Directory, Hub, Looking, Start, Words};
use come_along::i18n::{Msg, say};
use come_along::search::district;
use leptos::prelude::*;

/// What the part says besides the place.
#[derive(Clone, Copy, PartialEq)]
enum Help {
    Nothing,
    /// A postcode can be written.
    Postcode,
    /// The one that was written is none of those around here.
    UnknownPostcode,
    /// The device looks for itself.
    Searching,
    /// It did not find itself, or was told not to say.
    NotFound,
}

/// The list of places, and the two other ways.
pub(crate) fn picker(hub: &Hub, looking: Looking) -> View {
    let help = Held::new(Help::Nothing);
    // A shared screen is where everybody knows that it is, and its browser would remember the answer.
    let near = (!hub.settings.kiosk && place::can_be_asked()).then(|| near_me(looking, help));
    let write = button("link", say::place_postcode(), move || help.set(Help::Postcode));
    views![
        list(hub, looking),
        div("links", views![near, write]),
        when(move || matches!(help.get(), Help::Postcode | Help::UnknownPostcode), move || postcode(looking, help)),
        live(move || words_of(help.get()).map(|words| p("soft small", words).attr("role", "status"))),
    ]
}

/// Where from, in words: what stands in the title of the list.
pub(crate) fn start_words(start: &Start, hub: &Hub) -> Option<Msg> {
    match start {
        Start::Place(index) => hub.settings.places.get(*index).map(|place| say::list_title_near(place.name.as_str())),
        Start::District(code, _) => Some(say::list_title_near(code.as_str())),
        Start::Here(_) => Some(say::place_near_me()),
    }
}

fn words_of(help: Help) -> Option<Msg> {
    match help {
        Help::Nothing | Help::Postcode => None,
        Help::UnknownPostcode => Some(say::place_postcode_unknown()),
        Help::Searching => Some(say::place_searching()),
        Help::NotFound => Some(say::place_not_found()),
    }
}

fn list(hub: &Hub, looking: Looking) -> El {
    let words = expect_context::<Words>();
    let places = &hub.settings.places;
    let any = live(move || View::text(&words.plain(&say::place_any())));
    let options = places.iter().enumerate().map(|(index, place)| option(&index.to_string(), place.name.as_str()));
    // What is none of the list stands in it while it is chosen.
    let other = live(move || {
        looking.from.with(|from| match from {
            Some(Start::District(code, _)) => Some(option(OTHER, code.as_str())),
            Some(Start::Here(_)) => Some(option(OTHER, View::text(&words.plain(&say::place_near_me())))),
            Some(Start::Place(_)) | None => None,
        })
    });
    let chosen = move || match looking.from.get() {
        Some(Start::Place(index)) => index.to_string(),
        Some(_) => OTHER.to_string(),
        None => String::new(),
    };
    let select = el("select")
        .class("box")
        .attr("id", "place")
        .child(option("", any))
        .child(options.collect::<View>())
        .child(other)
        .live_prop("value", chosen)
        .on("change", move |event| looking.from.set(event_target_value(&event).parse().ok().map(Start::Place)));
    div("field line", el("label").attr("for", "place").child(say::place_label())).child(select)
}

/// The value of the entry that is none of the hub's places.
const OTHER: &str = "-";

fn near_me(looking: Looking, help: Held<Help>) -> El {
    let press = move || {
        help.set(Help::Searching);
        place::ask(move |found| {
            help.set(if found.is_some() { Help::Nothing } else { Help::NotFound });
            if let Some(point) = found {
                looking.from.set(Some(Start::Here(point)));
            }
        });
    };
    button("link", say::place_near_me(), press)
}

fn postcode(looking: Looking, help: Held<Help>) -> El {
    let directory = expect_context::<Directory>();
    let look = move |typed: String| {
        let here = directory.here();
        let found = here.as_ref().and_then(|loaded| district(&typed, &loaded.districts));
        if let Some(found) = found {
            looking.from.set(Some(Start::District(found.code.clone(), found.middle)));
        }
        found.is_some()
    };
    let input = el("input")
        .attr("type", "text")
        .attr("id", "postcode")
        .class("box")
        .attr("dir", "ltr")
        .attr("maxlength", "12")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("aria-describedby", "postcode-hint")
        .on("input", move |event| {
            if look(event_target_value(&event)) {
                help.set(Help::Postcode);
            }
        })
        .on("change", move |event| {
            let is_known = look(event_target_value(&event));
            help.set(if is_known { Help::Postcode } else { Help::UnknownPostcode });
        });
    div("field", el("label").attr("for", "postcode").child(say::place_postcode_label()))
        .child(p("soft small", say::place_postcode_hint("S1", "BS16")).attr("id", "postcode-hint"))
        .child(input)
}
