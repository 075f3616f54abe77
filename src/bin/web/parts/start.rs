//! Where the person starts from: a place of the hub's list, the first half of a postcode, or where
//! the device is. It stays in memory, and no request ever carries it.

use super::el::{button, div, live, option, p, when};
use super::load;
use crate::held::Held;
use crate::ports::dom::{El, View, el, views};
use crate::ports::place;
use crate::state::{Directory, Finding, Hub, Looking, Part, Start, Words};
use come_along::i18n::{Msg, say};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::Rc;

/// What the part says besides the place.
#[derive(Clone, Copy, PartialEq)]
enum Help {
    Nothing,
    /// A postcode can be written.
    Postcode,
    /// The one that was written is none of those around here.
    UnknownPostcode,
    /// Nobody knows, because the list of postcodes did not come.
    NoPostcodes,
    /// The device looks for itself.
    Searching,
    /// It did not find itself, or was told not to say.
    NotFound,
}

/// What a new start changes.
#[derive(Clone)]
struct Starting {
    looking: Looking,
    directory: Directory,
    finding: Finding,
    hub: Hub,
}

impl Starting {
    /// From there. In a country another part of the list comes.
    fn from(&self, start: Option<Start>) {
        if self.looking.from.get_untracked() != start {
            self.looking.from.set(start);
            load::want(self.directory, self.finding, Part::near(self.looking.start(&self.hub)), true);
        }
    }
}

/// The list of places, and the two other ways.
pub(crate) fn picker(hub: &Hub, looking: Looking) -> View {
    let (directory, finding) = (expect_context::<Directory>(), expect_context::<Finding>());
    let starting = Starting { looking, directory, finding, hub: hub.clone() };
    // Of a country there is hardly anything to see without a start, so nobody has to look for the box.
    let first = if directory.is_country() { Help::Postcode } else { Help::Nothing };
    let help = Held::new(first);
    // A shared screen is where everybody knows that it is, and its browser would remember the answer.
    let near = (!hub.settings.kiosk && place::can_be_asked()).then(|| near_me(starting.clone(), help));
    let write = button("link", say::place_postcode(), move || help.set(Help::Postcode));
    views![
        list(starting.clone()),
        div("links", views![near, write]),
        when(
            move || matches!(help.get(), Help::Postcode | Help::UnknownPostcode | Help::NoPostcodes),
            move || postcode(starting.clone(), help)
        ),
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
        Help::NoPostcodes => Some(say::error_directory()),
        Help::Searching => Some(say::place_searching()),
        Help::NotFound => Some(say::place_not_found()),
    }
}

fn list(starting: Starting) -> El {
    let words = expect_context::<Words>();
    let looking = starting.looking;
    let places = &starting.hub.settings.places;
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
        .on("change", move |event| starting.from(event_target_value(&event).parse().ok().map(Start::Place)));
    div("field line", el("label").attr("for", "place").child(say::place_label())).child(select)
}

/// The value of the entry that is none of the hub's places.
const OTHER: &str = "-";

fn near_me(starting: Starting, help: Held<Help>) -> El {
    let press = move || {
        help.set(Help::Searching);
        let starting = starting.clone();
        place::ask(move |found| {
            help.set(if found.is_some() { Help::Nothing } else { Help::NotFound });
            if let Some(point) = found {
                starting.from(Some(Start::Here(point)));
            }
        });
    };
    button("link", say::place_near_me(), press)
}

fn postcode(starting: Starting, help: Held<Help>) -> El {
    let newest = Rc::new(RefCell::new(String::new()));
    // Whoever types on is not told that what they have typed so far is unknown.
    let look = move |typed: String, is_done: bool| {
        let (starting, newest) = (starting.clone(), newest.clone());
        newest.borrow_mut().clone_from(&typed);
        let before = starting.looking.from.get_untracked();
        spawn_local(async move {
            let found = load::district_of(starting.directory, &typed).await;
            // Somebody has typed on, or has picked something else meanwhile.
            if *newest.borrow() != typed || starting.looking.from.get_untracked() != before {
                return;
            }
            match found {
                Ok(Some(found)) => {
                    help.set(Help::Postcode);
                    starting.from(Some(Start::District(found.code, found.middle)));
                }
                Ok(None) if is_done => help.set(Help::UnknownPostcode),
                Err(_) if is_done => help.set(Help::NoPostcodes),
                _ => {}
            }
        });
    };
    let same = look.clone();
    let input = el("input")
        .attr("type", "text")
        .attr("id", "postcode")
        .class("box")
        .attr("dir", "ltr")
        .attr("maxlength", "12")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("aria-describedby", "postcode-hint")
        .on("input", move |event| look(event_target_value(&event), false))
        .on("change", move |event| same(event_target_value(&event), true));
    div("field", el("label").attr("for", "postcode").child(say::place_postcode_label()))
        .child(p("soft small", say::place_postcode_hint("S1", "BS16")).attr("id", "postcode-hint"))
        .child(input)
}
