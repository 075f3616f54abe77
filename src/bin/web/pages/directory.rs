//! About this list: where it comes from, how old it is, what comes first in it, what is not known.

use crate::parts::el::{div, h1, h2, live, p};
use crate::parts::say::name;
use crate::ports::clock;
use crate::ports::dom::{El, View, views};
use crate::state::{Directory, Hub, Loaded};
use chrono::NaiveDate;
use come_along::i18n::{dates, say};
use come_along::model::Checked;
use come_along::tiles::SourceCredit;
use leptos::prelude::*;

/// The page.
pub(crate) fn page() -> View {
    let (directory, settings) = (expect_context::<Directory>(), expect_context::<Hub>().settings);
    let has_own = settings.kiosk && !settings.own.is_empty();
    let hub_first = has_own.then(|| p("", say::list_order_own(settings.name.as_str())));
    views![
        h1(say::directory_open()),
        live(move || directory.here().map(|loaded| of_this_list(&loaded))),
        h2(say::directory_checked_title()),
        p("", say::directory_checked()),
        p("", say::directory_checked_who()),
        h2(say::directory_order_title()),
        hub_first,
        p("", say::directory_order()),
        p("", say::directory_order_same()),
        h2(say::directory_unknown_title()),
        p("", say::directory_unknown()),
    ]
}

/// The sources, and the age of what is shown.
fn of_this_list(loaded: &Loaded) -> View {
    let (today, _) = clock::uk_now();
    let (mut newest, mut oldest, mut unchecked) = (None, None, 0);
    let mut counts = vec![0; loaded.sources.len()];
    for listing in loaded.listings.iter().filter(|listing| !listing.is_over(today)) {
        if let Some(at) = loaded.sources.iter().position(|source| source.id == listing.source) {
            counts[at] += 1;
        }
        match listing.checked {
            Some(Checked { on, .. }) => {
                newest = newest.max(Some(on));
                oldest = Some(oldest.map_or(on, |oldest: NaiveDate| oldest.min(on)));
            }
            None => unchecked += 1,
        }
    }
    let made = dates::date_words_with_year(clock::uk_day(loaded.made_at));
    let sources = |with: bool| loaded.sources.iter().zip(&counts).filter(move |(_, count)| (**count > 0) == with);
    views![
        sources(true).chain(sources(false)).map(source).collect::<View>(),
        h2(say::directory_age()),
        p("", say::directory_made(made)),
        newest.map(|day| p("", say::directory_newest(dates::ago_words(day, today)))),
        oldest.map(|day| p("", say::directory_oldest(dates::ago_words(day, today)))),
        (unchecked > 0).then(|| p("", say::directory_unchecked(unchecked))),
    ]
}

/// A source: its name, how many things, its licence and its address, as far as they are stated. Of a country only what
/// is near is read: a source without any of that may have much elsewhere.
fn source((source, &count): (&SourceCredit, &usize)) -> El {
    let is_country = expect_context::<Directory>().is_country();
    let count = (count > 0 || !is_country).then(|| p("", say::list_count(count)));
    let licence = source.licence.as_deref().filter(|licence| !licence.is_empty());
    // An address as text: pressing it would tell another site where somebody comes from.
    let url = source.url.as_deref();
    let url = url.map(|url| p("", views![say::facts_website(), ": ", name(url).attr("dir", "ltr")]));
    div("note", p("", say::list_source(source.name.as_str())))
        .child(count)
        .child(licence.map(|licence| p("", say::directory_licence(licence))))
        .child(url)
}
