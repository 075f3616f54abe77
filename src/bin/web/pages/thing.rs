//! One listing: every fact in one order, what is not known said calmly, the ask below.

use crate::parts::card::card;
use crate::parts::el::{button, div, h1, h2, li, live, p};
use crate::parts::hub::hub_lines;
use crate::parts::say::{line, name, picture, written};
use crate::ports::dom::{El, View, el, views};
use crate::state::{Directory, Hub, Loading, Looking, Nav};
use come_along::facts::{self, Certainty, FactKind, Freshness, Said};
use come_along::i18n::{Msg, say};
use come_along::model::{Alert, AlertKind, Listing, RoomState};
use come_along::referral::not_asked as not_asked_words;
use come_along::route::{Asked, Route};
use come_along::search::{instead, is_on_now, number_of, printed};
use leptos::prelude::*;

/// The page.
pub(crate) fn page(id: String) -> View {
    let directory = expect_context::<Directory>();
    live(move || match directory.0.get() {
        Loading::Coming => views![h1(say::list_title()), p("", say::loading()).attr("role", "status")],
        Loading::Failed => gone(&[]),
        Loading::Here(loaded) => {
            loaded.listing(&id).map_or_else(|| gone(&loaded.listings), |listing| thing(&listing, &loaded.listings))
        }
    })
}

fn gone(listings: &[Listing]) -> View {
    let nav = expect_context::<Nav>();
    let all = button("go", say::list_everything(), move || nav.replace(Route::List));
    // It may be in another area of a country.
    let first = expect_context::<Directory>().is_country().then(|| p("note", say::place_first()));
    views![h1(say::link_gone()), first, others(listings, None), all]
}

/// Three things that are there, as cards.
fn others(listings: &[Listing], of: Option<&Listing>) -> El {
    let context = expect_context::<Looking>().context(&expect_context::<Hub>());
    let found = instead(listings, of, &context);
    let cards = found.iter().filter_map(|found| listings.get(found.index)).map(|listing| card(listing, &context));
    el("ul").class("cards").child(cards.collect::<View>())
}

fn thing(listing: &Listing, listings: &[Listing]) -> View {
    let hub = expect_context::<Hub>();
    let context = expect_context::<Looking>().context(&hub);
    let all = facts::of(listing, &context);
    // Cost, travel and who comes stand above the ask, known or not.
    let (shown, unknown): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(kind, said)| kind.before_asking || said.certainty != Certainty::NotKnown);
    let organization = listing.organization.as_ref();
    let fresh = facts::freshness(listing, context.today, hub.settings.fresh_days);
    views![
        (!fresh.can_be_asked()).then(|| p("alert", not_asked_words(fresh))),
        listing.alert.as_ref().map(alert),
        h1(written(&listing.name)),
        is_on_now(listing, &context).then(|| p("tag", say::when_now())),
        organization.map(|organization| p("soft", name(&organization.name))),
        el("dl").class("facts").child(shown.into_iter().map(fact).collect::<View>()),
        own_words(listing),
        not_known(unknown),
        ways(listing),
        p("soft", say::search_number(printed(number_of(&listing.id)))),
        ask(listing, listings, &hub, fresh),
        take(&listing.id),
        tell(&listing.id),
        went(&listing.id),
        hub_lines(&hub),
    ]
}

/// A calendar, a card for the way, a code for another phone.
fn take(id: &str) -> El {
    let (nav, id) = (expect_context::<Nav>(), id.to_string());
    button("go plain", say::take_title(), move || nav.go(Route::Take(id.clone())))
}

/// One press for whoever sees that something said here is not so.
fn tell(id: &str) -> El {
    let (nav, id) = (expect_context::<Nav>(), id.to_string());
    button("link", say::tell_wrong_open(), move || nav.go(Route::Tell(Some(id.clone()))))
}

/// For whoever has been there.
fn went(id: &str) -> El {
    let (nav, id) = (expect_context::<Nav>(), id.to_string());
    button("link", say::went_open(), move || nav.go(Route::Went(id.clone())))
}

fn alert(alert: &Alert) -> El {
    let words = match alert.kind {
        AlertKind::Cancelled => say::alert_cancelled(),
        AlertKind::Moved => say::alert_moved(),
        AlertKind::Note => say::alert_note(),
    };
    let until = alert.until.map(|day| say::alert_until(come_along::i18n::dates::date_words(day)));
    div("alert", p("", views![words, " ", until])).child(alert.in_own_words.as_ref().map(|prose| p("", written(prose))))
}

fn fact((kind, said): (&'static FactKind, Said)) -> El {
    let unknown = said.certainty == Certainty::NotKnown;
    let read = said.certainty == Certainty::ReadFromText;
    let lines = said.lines.into_iter().map(|one| p("", line(one))).collect::<View>();
    let note = read.then(|| p("soft small", say::fact_read_from_text()));
    div(if unknown { "unknown" } else { "" }, picture(kind.id))
        .attr("data-fact", kind.id)
        .child(el("dt").child((kind.label)()))
        .child(el("dd").child(lines).child(note))
}

fn own_words(listing: &Listing) -> Option<El> {
    let prose = listing.description.as_ref()?;
    let words = views![
        h2(say::facts_own_words()),
        p("soft small", say::facts_own_words_note()),
        div("own-words", written(prose)),
        by_machine(),
    ];
    Some(el("section").child(words))
}

/// What the device's own translator makes of it. `public/translate.js` shows it where there is one.
fn by_machine() -> View {
    let made = views![
        p("soft small", say::facts_machine()),
        p("soft small", say::facts_machine_failed()),
        div("own-words", View::nothing()).attr("dir", "auto")
    ];
    views![
        button("go plain", say::facts_translate(), || {}).attr("id", "translate").attr("hidden", ""),
        div("", made).attr("id", "translated").attr("role", "status").attr("hidden", ""),
    ]
}

fn not_known(unknown: Vec<(&'static FactKind, Said)>) -> Option<El> {
    if unknown.is_empty() {
        return None;
    }
    let row = |(kind, said): (&'static FactKind, Said)| {
        let lines = div("", said.lines.into_iter().map(line).collect::<View>());
        li(views![picture(kind.id), lines]).class("unknown").attr("data-fact", kind.id)
    };
    let rows = el("ul").class("facts").child(unknown.into_iter().map(row).collect::<View>());
    Some(el("section").child(h2(say::facts_unknown_title())).child(rows))
}

/// The group's own telephone, email and website, as text to copy: no link leaves this site.
fn ways(listing: &Listing) -> View {
    let contact = &listing.contact;
    let row = |label: Msg, value: &str| p("", views![label, ": ", name(value).attr("dir", "ltr")]);
    views![
        contact.phone.as_deref().map(|phone| row(say::facts_phone(), phone)),
        contact.email.as_deref().map(|email| row(say::facts_email(), email)),
        contact.url.as_deref().map(|url| row(say::facts_website(), url)),
    ]
}

/// Over or not checked for too long means no button, as the top of the page says: other things
/// instead, or whom to ring.
fn not_asked(listing: &Listing, fresh: Freshness, hub: &Hub) -> View {
    let nav = expect_context::<Nav>();
    if fresh == Freshness::Ended {
        return button("go", say::list_everything(), move || nav.go(Route::List)).into();
    }
    let phone = listing.contact.phone.as_deref().map(say::ask_ring_group);
    let phone = phone.or_else(|| hub.settings.telephone.as_deref().map(say::ask_ring_hub));
    let lines = [phone, Some(say::ask_tell_us())];
    let note = div("note", lines.into_iter().flatten().map(|line| p("", line)).collect::<View>());
    views![note.attr("id", "not-asked"), ask_first(listing)]
}

/// What is not known can be asked before coming.
fn ask_first(listing: &Listing) -> El {
    let (nav, id) = (expect_context::<Nav>(), listing.id.clone());
    button("go plain", say::ask_question(), move || nav.go(Route::Ask(Asked::Question(id.clone()), 1)))
        .attr("id", "ask-question")
}

/// Of something full one may wait for a place; other things of its kind stand beside.
fn ask(listing: &Listing, listings: &[Listing], hub: &Hub, fresh: Freshness) -> View {
    let nav = expect_context::<Nav>();
    if !fresh.can_be_asked() {
        return not_asked(listing, fresh, hub);
    }
    let id = listing.id.clone();
    let room = listing.room.value().map(|room| room.state);
    let is_full = room == Some(RoomState::Full);
    let words = match room {
        Some(RoomState::Full | RoomState::Wait { .. }) => say::ask_wait(),
        Some(RoomState::Places) | None => say::ask_open(),
    };
    let go = button("go", words, move || nav.go(Route::Ask(Asked::Come(id.clone()), 1)));
    views![
        is_full.then(|| views![p("note", say::ask_full()), others(listings, Some(listing))]),
        ask_first(listing),
        div("stay", go.attr("id", "ask")),
    ]
}
