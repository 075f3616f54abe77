//! What would make life better? Tiles, several at once.

use crate::parts::el::{button, div, h1, p, when};
use crate::parts::find::{HINT, search_box};
use crate::parts::hub::hub_lines;
use crate::parts::tiles::{face, show_button, show_list, tile, turn};
use crate::ports::dom::{View, views};
use crate::state::{Hub, Looking, Nav};
use come_along::facts::need_words;
use come_along::i18n::say;
use come_along::model::Need;
use come_along::route::Route;
use come_along::search::Query;
use leptos::prelude::*;

/// The page.
pub(crate) fn page() -> View {
    let looking = expect_context::<Looking>();
    let nav = expect_context::<Nav>();
    let hub = expect_context::<Hub>();
    let everything = move || {
        looking.forget();
        nav.go(Route::List);
    };
    let sad = move || looking.needs(Need::Sad);
    let tiles = Need::ALL.into_iter().map(|need| {
        let press = move |query: &mut Query| turn(&mut query.needs, need);
        tile(move || looking.needs(need), press, face(need.id(), need_words(need)))
    });
    views![
        h1(say::home_title()),
        search_box(p("soft small", say::search_hint()).attr("id", HINT).into(), move || show_list(nav)),
        p("soft", say::home_hint()),
        when(sad, || p("alert", say::home_sad_help()).attr("role", "status")),
        div("tiles", tiles.collect::<View>()).child(button("tile", face("all", say::home_anything()), everything)),
        show_button(move || looking.is_anything()),
        button("go plain", say::choices_title(), move || nav.go(Route::Choices)),
        p("soft small", say::home_promise()),
        hub.settings.kiosk.then(|| hub_lines(&hub)),
    ]
}
