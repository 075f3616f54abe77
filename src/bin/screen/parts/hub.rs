//! The hub itself, for whoever would rather talk.

use super::el::{h2, p};
use crate::ports::dom::{El, el};
use crate::state::Hub;
use come_along::i18n::say;

/// A person to talk to, for whom the list has nothing.
pub(crate) fn hub_lines(hub: &Hub) -> El {
    let settings = &hub.settings;
    let place: Vec<&str> = std::iter::once(&settings.name).chain(&settings.address).map(String::as_str).collect();
    let opening = |text: &str| p("written", text).attr("lang", "en-GB").attr("dir", "auto");
    el("section")
        .class("note")
        .child(h2(say::hub_talk()))
        .child(p("", say::hub_where(place.join(", "))))
        .child(settings.telephone.as_deref().map(|phone| p("", say::hub_phone(phone))))
        .child(settings.opening.as_deref().map(opening))
}
