//! One listing: every fact in one order, what is not known said calmly, the ask below.

use crate::pages::list::hub_lines;
use crate::parts::card::line;
use crate::parts::say::{picture, say, written};
use crate::route::Route;
use crate::state::{Directory, Hub, Loading, Looking, Nav};
use come_along::facts::{self, Certainty, FactKind, Said};
use come_along::i18n::say;
use come_along::model::{Alert, AlertKind, Listing, RoomState};
use leptos::prelude::*;

/// The page.
pub(crate) fn page(id: String) -> impl IntoView {
    let directory = expect_context::<Directory>();
    move || match (directory.0.get(), directory.listing(&id)) {
        (_, Some(listing)) => thing(listing).into_any(),
        (Loading::Coming, None) => {
            view! { <h1 tabindex="-1">{say(say::list_title())}</h1> <p role="status">{say(say::loading())}</p> }
                .into_any()
        }
        _ => gone().into_any(),
    }
}

fn gone() -> impl IntoView {
    let nav = expect_context::<Nav>();
    view! {
        <h1 tabindex="-1">{say(say::link_gone())}</h1>
        <button type="button" class="go" on:click=move |_| nav.replace(Route::List)>{say(say::list_everything())}</button>
    }
}

fn thing(listing: Listing) -> impl IntoView {
    let hub = expect_context::<Hub>();
    let context = expect_context::<Looking>().context(&hub);
    let all = facts::of(&listing, &context);
    // Cost, travel and who comes stand above the ask, known or not.
    let (shown, unknown): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|(kind, said)| kind.before_asking || said.certainty != Certainty::NotKnown);
    view! {
        {listing.alert.as_ref().map(alert)}
        <h1 tabindex="-1">{written(&listing.name)}</h1>
        {listing.organization.as_ref().map(|organization| view! { <p class="soft"><bdi>{organization.name.clone()}</bdi></p> })}
        <dl class="facts">{shown.into_iter().map(fact).collect::<Vec<_>>()}</dl>
        {own_words(&listing)}
        {not_known(unknown)}
        {ways(&listing)}
        {ask(&listing)}
        {hub_lines(&hub)}
    }
}

fn alert(alert: &Alert) -> impl IntoView + use<> {
    let words = match alert.kind {
        AlertKind::Cancelled => say::alert_cancelled(),
        AlertKind::Moved => say::alert_moved(),
        AlertKind::Note => say::alert_note(),
    };
    let until = alert.until.map(|day| say::alert_until(come_along::i18n::dates::date_words(day)));
    view! {
        <div class="alert">
            <p>{say(words)} " " {until.map(say)}</p>
            {alert.in_own_words.as_ref().map(|prose| view! { <p>{written(prose)}</p> })}
        </div>
    }
}

fn fact((kind, said): (&'static FactKind, Said)) -> impl IntoView {
    let unknown = said.certainty == Certainty::NotKnown;
    let read = said.certainty == Certainty::ReadFromText;
    view! {
        <div class=if unknown { "unknown" } else { "" } data-fact=kind.id>
            {fact_picture(kind.id)}
            <dt>{say((kind.label)())}</dt>
            <dd>
                {said.lines.into_iter().map(|one| view! { <p>{line(one)}</p> }).collect::<Vec<_>>()}
                {read.then(|| view! { <p class="soft small">{say(say::fact_read_from_text())}</p> })}
            </dd>
        </div>
    }
}

/// Facts with a picture of their own; the others share one.
fn fact_picture(id: &'static str) -> impl IntoView {
    const DRAWN: [&str; 8] = ["when", "where", "cost", "travel", "who-comes", "checked", "children", "languages"];
    picture(match id {
        "languages" => "english",
        "papers" => "letters",
        id if DRAWN.contains(&id) => id,
        _ => "fact",
    })
}

fn own_words(listing: &Listing) -> Option<impl IntoView + use<>> {
    listing.description.as_ref().map(|prose| {
        view! {
            <section>
                <h2>{say(say::facts_own_words())}</h2>
                <p class="soft small">{say(say::facts_own_words_note())}</p>
                <div class="own-words">{written(prose)}</div>
            </section>
        }
    })
}

fn not_known(unknown: Vec<(&'static FactKind, Said)>) -> Option<impl IntoView> {
    (!unknown.is_empty()).then(|| {
        view! {
            <section>
                <h2>{say(say::facts_unknown_title())}</h2>
                <ul class="soft">
                    {unknown
                        .into_iter()
                        .map(|(kind, said)| {
                            view! { <li data-fact=kind.id>{said.lines.into_iter().map(line).collect::<Vec<_>>()}</li> }
                        })
                        .collect::<Vec<_>>()}
                </ul>
            </section>
        }
    })
}

/// The group's own telephone, email and website, as text to copy: no link leaves this site.
fn ways(listing: &Listing) -> impl IntoView + use<> {
    let contact = &listing.contact;
    let rows = [
        (say::facts_phone(), contact.phone.clone()),
        (say::facts_email(), contact.email.clone()),
        (say::facts_website(), contact.url.clone()),
    ];
    let rows: Vec<_> = rows
        .into_iter()
        .filter_map(|(label, value)| value.map(|value| view! { <p>{say(label)} ": " <bdi dir="ltr">{value}</bdi></p> }))
        .collect();
    (!rows.is_empty()).then_some(rows)
}

/// Full means no button: other things are shown instead.
fn ask(listing: &Listing) -> impl IntoView + use<> {
    let nav = expect_context::<Nav>();
    let id = listing.id.clone();
    let words = match listing.room.value().map(|room| room.state) {
        Some(RoomState::Full) => None,
        Some(RoomState::Wait { .. }) => Some(say::ask_wait()),
        Some(RoomState::Places) | None => Some(say::ask_open()),
    };
    match words {
        Some(words) => view! {
            <div class="stay">
                <button type="button" class="go" id="ask" on:click=move |_| nav.go(Route::Ask(id.clone(), 1))>{say(words)}</button>
            </div>
        }
        .into_any(),
        None => view! {
            <p class="note">{say(say::ask_full())}</p>
            <button type="button" class="go" on:click=move |_| nav.go(Route::List)>{say(say::list_everything())}</button>
        }
        .into_any(),
    }
}
