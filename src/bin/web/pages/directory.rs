//! About this list: where it comes from, how old it is, what comes first in it, what is not known.

use crate::parts::el::{div, h1, h2, live, p};
use crate::parts::say::name;
use crate::ports::clock;
use crate::ports::dom::{El, View, views};
use crate::state::{Directory, Loaded};
use come_along::i18n::{dates, say};
use come_along::model::Listing;
use leptos::prelude::*;

/// The page.
pub(crate) fn page() -> View {
    let directory = expect_context::<Directory>();
    views![
        h1(say::directory_open()),
        live(move || directory.here().map(|loaded| of_this_list(&loaded))),
        h2(say::directory_checked_title()),
        p("", say::directory_checked()),
        p("", say::directory_checked_who()),
        h2(say::directory_order_title()),
        p("", say::directory_order()),
        p("", say::directory_order_same()),
        h2(say::directory_unknown_title()),
        p("", say::directory_unknown()),
    ]
}

/// The sources, and the age of what is shown.
fn of_this_list(loaded: &Loaded) -> View {
    let (today, _) = clock::uk_now();
    let over = |listing: &&Listing| listing.runs_until.is_none_or(|last| today <= last);
    let shown: Vec<&Listing> = loaded.listings.iter().filter(over).collect();
    let days = || shown.iter().filter_map(|listing| listing.checked.map(|checked| checked.on));
    let ago = |day| dates::ago_words(day, today);
    let unchecked = shown.len() - days().count();
    let source = |source: &come_along::tiles::SourceCredit| -> El {
        let count = shown.iter().filter(|listing| listing.source == source.id).count();
        let licence = source.licence.as_deref().filter(|licence| !licence.is_empty());
        let url = source.url.as_deref();
        // An address as text: pressing it would tell another site where somebody comes from.
        let url = url.map(|url| p("", views![say::facts_website(), ": ", name(url).attr("dir", "ltr")]));
        div("note", p("", say::list_source(source.name.as_str())))
            .child(p("", say::list_count(count)))
            .child(licence.map(|licence| p("", say::directory_licence(licence))))
            .child(url)
    };
    views![
        loaded.sources.iter().map(source).collect::<View>(),
        h2(say::directory_age()),
        p("", say::directory_made(dates::date_words_with_year(clock::uk_day(loaded.made_at)))),
        days().max().map(|day| p("", say::directory_newest(ago(day)))),
        days().min().map(|day| p("", say::directory_oldest(ago(day)))),
        (unchecked > 0).then(|| p("", say::directory_unchecked(unchecked))),
    ]
}
