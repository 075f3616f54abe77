//! What was found, nearest first; never a dead end.

use crate::held::Held;
use crate::pages::choices::{choice_words, unsure_words};
use crate::parts::card::card;
use crate::parts::el::{button, div, first, h1, h2, li, live, p, when};
use crate::parts::find::{Narrowed, about_words, search_box};
use crate::parts::hub::hub_lines;
use crate::parts::load;
use crate::parts::map;
use crate::parts::say::Still;
use crate::parts::start::{picker, start_words};
use crate::ports::dom::{El, View, el, views};
use crate::ports::page;
use crate::state::{Directory, Finding, Hub, Loaded, Loading, Looking, Nav, Part, Words};
use come_along::facts::{Context, need_words};
use come_along::i18n::{Msg, say};
use come_along::model::Need;
use come_along::route::{Asked, Route};
use come_along::search::words::Matches;
use come_along::search::{Choice, Found, Query, Unsure, find_all, loosened};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// Cards shown at first and added by each "Show more": few, so that nobody drowns.
const AT_A_TIME: usize = 6;

/// The page.
pub(crate) fn page() -> View {
    let looking = expect_context::<Looking>();
    let (directory, finding) = (expect_context::<Directory>(), expect_context::<Finding>());
    let hub = expect_context::<Hub>();
    let same = hub.clone();
    let title = move || looking.from.get().and_then(|start| start_words(&start, &same)).unwrap_or_else(say::list_title);
    let sad = move || looking.needs(Need::Sad);
    let (picker, talk) = (picker(&hub, looking), hub_lines(&hub));
    let body = move || match directory.0.get() {
        Loading::Coming => p("", say::loading()).attr("role", "status").into(),
        Loading::Failed => failed(directory, finding).into(),
        Loading::Here(loaded) if loaded.listings.is_empty() => p("note", say::error_directory_empty()).into(),
        Loading::Here(loaded) => cards(loaded, hub.clone()),
    };
    views![
        h1(live(title)),
        when(sad, || p("alert", say::home_sad_help())),
        search_box(View::nothing(), page::focus_heading),
        picker,
        live(body),
        talk,
    ]
}

fn failed(directory: Directory, finding: Finding) -> El {
    let again = move || spawn_local(load::directory(directory, finding));
    div("wrong", p("", say::error_directory())).attr("role", "alert").child(button(
        "go plain",
        say::error_try_again(),
        again,
    ))
}

fn cards(loaded: Arc<Loaded>, hub: Hub) -> View {
    let nav = expect_context::<Nav>();
    let looking = expect_context::<Looking>();
    let seen = Seen {
        sure: Held::new(AT_A_TIME),
        unsure: Held::new(AT_A_TIME),
        open: Held::new(false),
        map: Held::new(false),
    };
    let credit = |name: &str| p("soft small", say::list_source(name));
    let credits: View = loaded.sources.iter().map(|source| credit(&source.name)).collect();
    let part = loaded.part;
    views![
        part.map(first_where),
        live(move || base(loaded.clone(), hub.clone(), looking, seen)),
        part.map(rest_of),
        div("links", button("link", say::list_choose_again(), move || nav.go(Route::Home))).child(button(
            "link",
            say::list_change_helps(),
            move || nav.go(Route::Choices)
        )),
        button("link", say::tell_missing_open(), move || nav.go(Route::Tell(None))),
        button("link", say::ask_call(), move || nav.go(Route::Ask(Asked::Call, 1))),
        credits,
    ]
}

/// Of a country, before somebody has said where they are.
fn first_where(part: Part) -> View {
    part.from.is_none().then(|| p("note", say::place_first())).into()
}

/// What of a country is not in this list, and how to have it.
fn rest_of(part: Part) -> View {
    let (directory, finding) = (expect_context::<Directory>(), expect_context::<Finding>());
    let more = |of: usize, words: fn(usize) -> Msg| {
        let left = part.left.get(of).copied().unwrap_or_default() as usize;
        let press = move || {
            load::want(directory, finding, part.with_more(of), false);
            page::focus_heading();
        };
        (left > 0).then(|| button("go plain", words(left), press))
    };
    views![more(0, say::list_further), more(1, say::list_anywhere)]
}

/// How much of the list the person wants to see.
#[derive(Clone, Copy)]
struct Seen {
    sure: Held<usize>,
    unsure: Held<usize>,
    /// Whether those that do not say it all are shown.
    open: Held<bool>,
    /// Whether the drawing of the places is shown.
    map: Held<bool>,
}

/// What is found without the typed words: a keystroke does not look for it again.
struct Base {
    loaded: Arc<Loaded>,
    hub: Hub,
    query: Query,
    context: Context,
    sure: Vec<Found>,
    unsure: Vec<Unsure>,
    /// The cards that were drawn, by the place of their listing: most keystrokes show the same ones.
    drawn: RefCell<Vec<(usize, El)>>,
    owner: Owner,
}

/// Cards that are kept for the next keystroke.
const KEPT: usize = 60;

impl Base {
    /// The card of a listing: drawn once, put where it is needed now.
    fn card(&self, index: usize) -> Option<El> {
        let mut drawn = self.drawn.borrow_mut();
        if let Some((_, card)) = drawn.iter().find(|(known, _)| *known == index) {
            return Some(card.same());
        }
        let listing = self.loaded.listings.get(index)?;
        let card = self.owner.with(|| untrack(|| card(listing, &self.context)));
        if drawn.len() == KEPT {
            drawn.clear();
        }
        drawn.push((index, card.same()));
        Some(card)
    }
}

fn base(loaded: Arc<Loaded>, hub: Hub, looking: Looking, seen: Seen) -> View {
    // The query names the language, so a change of it draws all of this anew.
    let (context, mut query) = (looking.context(&hub), looking.query(expect_context()));
    if hub.settings.kiosk {
        query.first.clone_from(&hub.settings.own);
    }
    provide_context(Still);
    let (sure, unsure) = find_all(&loaded.listings, &query, &context);
    let owner = Owner::current().unwrap_or_default();
    let base = Rc::new(Base { loaded, hub, query, context, sure, unsure, drawn: RefCell::default(), owner });
    live(move || results(&base, looking, seen))
}

/// What is found now.
fn results(base: &Rc<Base>, looking: Looking, seen: Seen) -> View {
    let (words, finding) = (expect_context::<Words>(), expect_context::<Finding>());
    let Base { loaded, query, context, .. } = &**base;
    let narrowed = Narrowed::now(&loaded.listings, looking, finding, words);
    let (found, unsure) = narrowed.of(&base.sure, &base.unsure);
    let (count, context) = (found.len(), *context);
    let order = match context.from {
        _ if !query.first.is_empty() => say::list_order_own(base.hub.settings.name.as_str()),
        Some(_) => say::list_order_near(),
        None => say::list_order_soon(),
    };
    let about = about_words(&narrowed, &found, looking, finding);
    let found = Arc::new(found);
    let map = map::part(loaded, &found, context, seen.map);
    let same = base.clone();
    let row = move |place: usize| found.get(place).and_then(|found| same.card(found.index)).into();
    views![
        asked(query, count == 0),
        about,
        p("soft", views![say::list_count(count), " ", (count > 0).then_some(order)]),
        (count == 0).then(|| none(base, looking, narrowed.matches())),
        some(count, seen.sure, Box::new(row)),
        map,
        more_unsure(base, unsure, seen),
    ]
}

/// The first cards, and a button for more while there are any.
fn some(count: usize, shown: Held<usize>, row: Box<dyn Fn(usize) -> View>) -> View {
    let more = move || shown.update(|shown| *shown += AT_A_TIME);
    views![
        el("ul").class("cards").child(first(move || shown.get().min(count), row)),
        when(move || shown.get() < count, move || button("go plain", say::list_more(), more)),
    ]
}

/// What was asked for: the choices, and with nothing found the wishes as well.
fn asked(query: &Query, with_needs: bool) -> Option<View> {
    let mut rows: Vec<Msg> = query.choices.iter().map(|choice| choice_words(*choice, &query.language)).collect();
    if with_needs {
        rows.extend(query.needs.iter().map(|need| need_words(*need)));
    }
    let list = |rows: Vec<Msg>| el("ul").class("asked").child(rows.into_iter().map(li).collect::<View>());
    (!rows.is_empty()).then(|| views![p("", say::list_asked()), list(rows)])
}

/// Those that do not say it all: by themselves, after one press, each with what is not known.
fn more_unsure(base: &Base, unsure: Vec<Unsure>, seen: Seen) -> Option<View> {
    let (loaded, context, language) = (base.loaded.clone(), base.context, Arc::new(base.query.language.clone()));
    let count = unsure.len();
    let unsure = Arc::new(unsure);
    let part = move || {
        let (loaded, unsure, language) = (loaded.clone(), unsure.clone(), language.clone());
        let row = move |place: usize| {
            let one = unsure.get(place)?;
            let not_known: View =
                one.not_known.iter().map(|choice| p("soft", unsure_words(*choice, &language))).collect();
            Some(card(loaded.listings.get(one.found.index)?, &context).child(not_known))
        };
        views![h2(say::list_unsure_title()), some(count, seen.unsure, Box::new(move |place| row(place).into()))]
    };
    let press = button("go plain", say::list_unsure(count), move || seen.open.update(|open| *open = !*open))
        .live_attr("aria-expanded", move || Some(seen.open.get().to_string()));
    (count > 0).then(|| views![press, when(move || seen.open.get(), part)])
}

/// Nothing found: a little less of what was asked for, other things, or a telephone.
fn none(base: &Base, looking: Looking, matches: Option<&Matches>) -> El {
    let Base { loaded, hub, query, context, .. } = base;
    let ways = loosened(&loaded.listings, query, context, matches);
    let less = |(choice, count): (Choice, usize)| {
        let press =
            move |looking: Looking| looking.wanted.update(|query| query.choices.retain(|other| *other != choice));
        way(say::list_without(choice_words(choice, &query.language), count), looking, press)
    };
    let no_words = |looking: Looking| looking.typed.set(String::new());
    let any_kind = |looking: Looking| looking.wanted.update(|query| query.needs.clear());
    let online = |looking: Looking| {
        looking.forget();
        looking.wanted.update(|query| query.choices.push(Choice::Online));
    };
    let others = ways.others.iter().filter_map(|found| loaded.listings.get(found.index));
    let others = el("ul").class("cards").child(others.map(|listing| card(listing, context)).collect::<View>());
    let phone = hub.settings.telephone.as_deref();
    div("note", p("", say::list_none()))
        .child(ways.without_choice.into_iter().map(less).collect::<View>())
        .child((ways.without_words > 0).then(|| way(say::search_without(ways.without_words), looking, no_words)))
        .child((ways.any_need > 0).then(|| way(say::search_any_kind(ways.any_need), looking, any_kind)))
        .child((ways.online > 0).then(|| way(say::search_online(ways.online), looking, online)))
        .child(way(say::list_everything(), looking, |looking| looking.forget()))
        .child(phone.map(|phone| p("", say::hub_phone(phone))))
        .child(views![h2(say::search_others()), others])
}

/// A button that asks for something else, and leads to the top of what it finds.
fn way(words: Msg, looking: Looking, press: impl Fn(Looking) + 'static) -> El {
    let press = move || {
        press(looking);
        page::focus_heading();
    };
    button("go plain", words, press)
}
