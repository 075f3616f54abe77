//! The frame: loads what is needed, provides the contexts, shows the page of the route.

use crate::held::Held;
use crate::pages;
use crate::parts::el::{div, live, p, watched};
use crate::parts::{self, frame, load};
use crate::ports::dom::{View, el, views};
use crate::ports::{history, more, net, page};
use crate::state::{Came, Directory, Finding, Hub, Loading, Looking, Nav, Part, Ready, Resting, Words};
use come_along::i18n::say;
use come_along::route::{Link, Route};
use come_along::search::Query;
use come_along::tiles::listing_to_bytes;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// The whole site.
pub(crate) fn app() -> View {
    let hub: Held<Option<Hub>> = Held::new(None);
    let words = Words { voice: Held::new(None), english: Held::new(None), failed: Held::new(false) };
    let directory = Directory(Held::new(Loading::Coming), Held::new(Arc::default()), Held::new(Part::near(None)));
    let finding = Finding(Held::new(Ready::Coming), words);
    let nav = Nav { stack: Held::new(vec![Route::Languages]), lost: Held::new(false) };
    let came = Came(Held::new(false));
    provide_context(words);
    provide_context(came);
    provide_context(directory);
    provide_context(finding);
    provide_context(nav);
    provide_context(Looking {
        wanted: Held::new(Query::default()),
        from: Held::new(None),
        speaks: Held::new(None),
        typed: Held::new(String::new()),
        language: Held::new(String::new()),
    });
    history::on_back(move || nav.back());
    more::on_way(move |step, route| {
        if step == more::LISTING {
            return Some(directory.here()?.listing(&route).as_ref().map(listing_to_bytes).unwrap_or_default());
        }
        spawn_local(async move { nav.step(&step, &route) });
        None
    });
    spawn_local(begin(hub, words, (directory, finding), nav, came));
    live(move || hub.get().map(pages))
}

/// The hub's settings first, then words and directory side by side.
async fn begin(hub: Held<Option<Hub>>, words: Words, list: (Directory, Finding), nav: Nav, came: Came) {
    let Some(loaded) = load_hub().await else {
        page::cannot_start();
        return;
    };
    let link = page::incoming_link();
    let link = link.map(|link| Link::parse(&link, |tag| loaded.languages.get(tag).is_some())).unwrap_or_default();
    nav.lost.set(link.wrong);
    if link.language.is_some() || link.route.is_some() {
        // A link that does not name a language leads to the list of languages first.
        let first = link.language.is_none().then_some(Route::Languages);
        nav.stack.set([Some(Route::Home), link.route, first].into_iter().flatten().collect());
    }
    let tag = link.language.unwrap_or_else(|| page::best_language(&loaded.languages));
    spawn_local(async move {
        load::directory(list.0, list.1).await;
        if let Some(hub) = hub.get_untracked() {
            more::begin(&hub.start);
            came.0.set(true);
        }
    });
    let mut chosen = page::chosen_language();
    load::voice(words, &loaded, chosen.as_ref().unwrap_or(&tag)).await;
    // Another, while the words came.
    while let Some(another) = page::chosen_language() {
        load::voice(words, &loaded, &another).await;
        chosen = Some(another);
    }
    if words.voice.with_untracked(Option::is_none) {
        // Without any words the sentence of the page itself stays, with its way to try again.
        return;
    }
    if chosen.is_some() && !nav.back() {
        nav.go(Route::Home);
    }
    page::clear_first();
    hub.set(Some(loaded));
}

async fn load_hub() -> Option<Hub> {
    Hub::read(&net::get("/start").await.ok()?)
}

/// The frame around the page, and the page. Where there is room the list stays beside a listing; a
/// shared screen uses the room for bigger things.
fn pages(hub: Hub) -> View {
    let kiosk = hub.settings.kiosk;
    let idle_seconds = hub.settings.idle_seconds;
    let resting = Resting(Held::new(0));
    provide_context(hub);
    provide_context(resting);
    let nav = expect_context::<Nav>();
    let route = Memo::new(move |_| nav.now());
    page::focus_heading_on(route);
    let wide = page::wide();
    let watch = kiosk.then(|| parts::kiosk::watch(idle_seconds, resting));
    let beside = watched(move || usize::from(!kiosk && wide.get() && route.with(has_list)));
    let inside = live(move || if beside.get() == 1 { two_sides(route) } else { live(move || page_of(route.get())) });
    views![frame::top(), el("main").child(frame::notices()).child(inside), frame::foot(), watch]
}

fn has_list(route: &Route) -> bool {
    matches!(route, Route::List | Route::Thing(_))
}

/// The list, which stays as it is, and the listing that was picked last.
fn two_sides(route: Memo<Route>) -> View {
    let picked = live(move || match route.get() {
        Route::Thing(id) => pages::thing::page(id),
        _ => p("note", say::list_pick()).into(),
    });
    div("beside", div("side", pages::list::page())).child(div("page", picked)).into()
}

fn page_of(route: Route) -> View {
    match route {
        Route::Languages => pages::languages::page(),
        Route::Home => pages::home::page(),
        Route::Choices => pages::choices::page(),
        Route::List => pages::list::page(),
        Route::Thing(id) => pages::thing::page(id),
        Route::Directory => pages::directory::page(),
        Route::Ask(..) | Route::Check(_) | Route::Tell(_) | Route::TellLanguage => parts::more::page(route),
        Route::Sent | Route::NotSent(_) => parts::more::page(route),
        Route::Take(_) | Route::Paper(_) | Route::Went(_) | Route::Short => parts::more::page(route),
        Route::Kept | Route::Privacy | Route::About | Route::Right(..) => parts::more::page(route),
    }
}
