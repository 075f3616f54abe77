//! What would make life better? Tiles, several at once.

use crate::parts::say::{picture, say};
use crate::route::Route;
use crate::state::{Directory, Hub, Looking, Nav};
use come_along::i18n::{Msg, say};
use come_along::model::Need;
use come_along::search::{Query, find};
use leptos::prelude::*;

/// The page.
pub(crate) fn page() -> impl IntoView {
    let looking = expect_context::<Looking>();
    let nav = expect_context::<Nav>();
    let everything = move |_| {
        looking.needs.set(Vec::new());
        nav.go(Route::List);
    };
    let sad = move || looking.needs.with(|needs| needs.contains(&Need::Sad));
    view! {
        <h1 tabindex="-1">{say(say::home_title())}</h1>
        <p class="soft">{say(say::home_hint())}</p>
        <Show when=sad>
            <p class="alert" role="status">{say(say::home_sad_help())}</p>
        </Show>
        <div class="tiles">
            {Need::ALL.into_iter().map(|need| tile(need, looking)).collect::<Vec<_>>()}
            <button type="button" class="tile" on:click=everything>
                <span class="disc">{picture("all")}</span>
                <span>{say(say::home_anything())}</span>
            </button>
        </div>
        {show_button(looking, nav)}
        <p class="soft small">{say(say::home_promise())}</p>
    }
}

fn tile(need: Need, looking: Looking) -> impl IntoView {
    let chosen = move || looking.needs.with(|needs| needs.contains(&need));
    let press = move |_| {
        looking.needs.update(|needs| {
            if let Some(at) = needs.iter().position(|one| *one == need) {
                needs.remove(at);
            } else {
                needs.push(need);
            }
        });
    };
    view! {
        <button type="button" class="tile" aria-pressed=move || if chosen() { "true" } else { "false" } on:click=press>
            <span class="disc">{picture(need.id())}</span>
            <span>{say(need_words(need))}</span>
        </button>
    }
}

/// "Show me 14 things": there as soon as something is chosen and the directory is here.
fn show_button(looking: Looking, nav: Nav) -> impl IntoView {
    let directory = expect_context::<Directory>();
    let hub = expect_context::<Hub>();
    let count = Memo::new(move |_| {
        let needs = looking.needs.get();
        if needs.is_empty() {
            return None;
        }
        let loaded = directory.here();
        Some(loaded.map(|loaded| find(&loaded.listings, &Query { needs }, &looking.context(&hub)).len()))
    });
    move || {
        count.get().map(|count| {
            view! {
                <div class="stay">
                    <button type="button" class="go" on:click=move |_| nav.go(Route::List)>
                        {match count {
                            Some(count) => say(say::home_show(count)).into_any(),
                            None => say(say::ask_next()).into_any(),
                        }}
                    </button>
                </div>
            }
        })
    }
}

fn need_words(need: Need) -> Msg {
    match need {
        Need::People => say::need_people(),
        Need::Fun => say::need_fun(),
        Need::Move => say::need_move(),
        Need::Make => say::need_make(),
        Need::Outside => say::need_outside(),
        Need::English => say::need_english(),
        Need::Children => say::need_children(),
        Need::Basics => say::need_basics(),
        Need::Letters => say::need_letters(),
        Need::Sad => say::need_sad(),
        Need::Give => say::need_give(),
    }
}
