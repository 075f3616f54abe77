//! The hub itself, for whoever would rather talk.

use super::el::{h2, p};
use crate::ports::clock;
use crate::ports::dom::{El, View, el, views};
use crate::state::Hub;
use come_along::facts::open_today;
use come_along::i18n::say;

/// A person to talk to, for whom the list has nothing.
pub(crate) fn hub_lines(hub: &Hub) -> El {
    let settings = &hub.settings;
    let place: Vec<&str> = std::iter::once(&settings.name).chain(&settings.address).map(String::as_str).collect();
    let opening = |text: &str| p("written", text).attr("lang", "en-GB").attr("dir", "auto");
    // Where the hub says it in its own words alone, those are what is known.
    let today = settings.opening.is_none() || !settings.open.is_empty();
    let today = today.then(|| open_today(&settings.open, clock::uk_now().0));
    let today: View = today.into_iter().flatten().map(|hours| p("", el("strong").child(hours))).collect();
    let phone = settings.telephone.as_deref();
    el("section")
        .class("note")
        .child(h2(if settings.kiosk { say::kiosk_talk() } else { say::hub_talk() }))
        .child(today)
        .child(p("", say::hub_where(place.join(", "))))
        .child(phone.map(|phone| p("", say::hub_phone(phone))))
        .child(phone.filter(|_| settings.kiosk).map(large))
        .child(settings.opening.as_deref().map(opening))
}

/// The number as it can be read from afar, and its square for the person's own phone, drawn by the hub.
fn large(phone: &str) -> View {
    let square = el("img").class("code").attr("src", "/help/hub.svg").attr("alt", "");
    views![el("b").class("number").child(phone), square, p("soft small", say::kiosk_squares())]
}
