//! Finding: by word in one's own language, by a printed number, by each choice; help first for
//! whoever is in danger; never a dead end. And nothing of it leaves the page.

use crate::stage::{Directory, Page, Setting, Stage};
use crate::steps;
use crate::support::concept_pack;
use crate::town;
use chrono::{DateTime, Timelike};
use come_along::facts::{Context, language_name};
use come_along::i18n::{Msg, say, strip_isolates};
use come_along::model::uk_time::uk_time;
use come_along::model::{Clock, FreshDays, Listing, Need};
use come_along::search::words::{Concepts, Danger};
use come_along::search::{Choice, Query, find, number_of, printed};
use serde_json::json;
use std::time::{SystemTime, UNIX_EPOCH};
use thirtyfour::Key;

const LANGUAGES: [&str; 2] = ["en-GB", "ar"];
const CARDS: &str = "return [...document.querySelectorAll('.card h2 button')].map((button) => button.innerText.trim())";

async fn cards(page: &Page) -> Vec<String> {
    serde_json::from_value(page.js(CARDS, &[]).await).unwrap()
}

async fn sample(name: &'static str) -> Stage {
    Stage::with(name, Setting { directory: Directory::Sample, ..Setting::default() }).await
}

/// Types into the box; what was in it goes.
async fn search(page: &Page, typed: &str) {
    page.js("document.getElementById('search').value = ''", &[]).await;
    page.write(say::search_label(), typed).await;
}

#[tokio::test]
async fn by_word_in_the_language_of_the_page_with_slips_and_nothing_leaves_it() {
    for (tag, typed) in [("en-GB", "footbal"), ("ar", "كرة القدم"), ("ar", "footbal")] {
        let stage = sample("by-word").await;
        let page = &stage.page;
        steps::choose_language(&stage, tag).await;
        steps::rested(page).await;
        page.requests().await;
        search(page, typed).await;
        page.key(Key::Enter).await;
        page.at(say::list_title()).await;
        page.see(say::search_meant()).await;
        page.shot().await;
        let shown = cards(page).await;
        assert!(shown[0].to_lowercase().contains("football"), "{typed}: {shown:?}");
        assert_eq!(page.requests().await, Vec::<String>::new(), "what somebody types stays here");
        assert_eq!(page.addresses_and_titles().len(), 1);
    }
}

#[tokio::test]
async fn words_of_danger_show_the_right_number_before_any_group() {
    let concepts = Concepts::new(concept_pack().0);
    for tag in LANGUAGES {
        let stage = sample("danger").await;
        let page = &stage.page;
        steps::choose_language(&stage, tag).await;
        steps::rested(page).await;
        steps::to_everything(page).await;
        let told = [
            ("i want to die", Danger::Myself, "116 123"),
            ("زوجي يضربني", Danger::Home, "0808 2000 247"),
            ("my boss took my passport", Danger::Forced, "08000 121 700"),
        ];
        for (typed, kind, number) in told {
            assert_eq!(concepts.danger(typed), Some(kind), "{typed}");
            search(page, typed).await;
            page.see(say::search_danger()).await;
            let above =
                "const help = document.querySelector('[role=status] .alert'), card = document.querySelector('.card');
                return help.innerText + (card && help.compareDocumentPosition(card) & 4 ? ' above' : '')";
            let help = page.js(above, &[]).await.as_str().unwrap().to_owned();
            assert!(help.contains(number) && help.contains("999"), "{typed}: {help}");
        }
        page.shot().await;
        search(page, "killer sudoku").await;
        page.until("no help", async || {
            (page.js("return document.querySelector('[role=status] .alert') === null", &[]).await == json!(true))
                .then_some(())
        })
        .await;
    }
}

#[tokio::test]
async fn a_printed_number_finds_its_thing_in_any_digits() {
    for tag in LANGUAGES {
        let stage = Stage::set("number").await;
        let page = &stage.page;
        steps::choose_language(&stage, tag).await;
        steps::to_everything(page).await;
        steps::to_the_lunch(page).await;
        let number = printed(number_of(town::LUNCH_ID));
        page.see(say::search_number(number.as_str())).await;
        page.press(say::back()).await;
        page.at(say::list_title()).await;
        let typed = if tag == "ar" { arabic(&number) } else { number };
        search(page, &typed).await;
        page.until("the lunch alone", async || (cards(page).await == [town::LUNCH]).then_some(())).await;
        search(page, "000 000").await;
        page.see(say::search_number_unknown()).await;
        page.shot().await;
    }
}

fn arabic(number: &str) -> String {
    number.chars().map(|digit| digit.to_digit(10).map_or(digit, |d| char::from_u32(0x660 + d).unwrap())).collect()
}

#[tokio::test]
async fn whatever_is_typed_is_text() {
    let stage = Stage::set("odd-words").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(page).await;
    steps::to_everything(page).await;
    let odd =
        ["'; DROP TABLE letters; --", "<img src=x onerror=alert(1)>", "\u{202e}lla\u{202c}", "%00%0d%0a", "\\u0000"];
    for typed in odd {
        search(page, typed).await;
        page.at(say::list_title()).await;
    }
    let set = "const box = document.getElementById('search'); box.value = arguments[0].repeat(arguments[1]);
        box.dispatchEvent(new Event('input', { bubbles: true }))";
    for (text, times) in [("🙂", 50), ("a", 10_000), ("😀 é ك ", 2_000), ("\u{0}", 10)] {
        page.js(set, &[json!(text), json!(times)]).await;
        page.at(say::list_title()).await;
        page.see(say::list_none()).await;
    }
    page.shot().await;
    search(page, "lunch").await;
    page.until("the lunch first", async || (cards(page).await.first()? == town::LUNCH).then_some(())).await;
    assert_eq!(page.complaints().await, Vec::<String>::new(), "the console");
    assert_eq!(page.refusals().await, Vec::<String>::new());
}

#[tokio::test]
async fn nothing_found_is_not_the_end() {
    for tag in LANGUAGES {
        let stage = Stage::set("not-the-end").await;
        let page = &stage.page;
        steps::choose_language(&stage, tag).await;
        steps::rested(page).await;
        page.press(say::need_fun()).await;
        search(page, "lunch").await;
        page.press(say::home_show(0)).await;
        page.at(say::list_title()).await;
        page.see(say::list_none()).await;
        page.see(say::need_fun()).await;
        page.see(say::hub_talk()).await;
        page.see(say::search_others()).await;
        page.shot().await;
        page.press(say::search_any_kind(1)).await;
        page.until("the lunch", async || (cards(page).await == [town::LUNCH]).then_some(())).await;
        page.press(say::list_choose_again()).await;
        page.at(say::home_title()).await;
        page.press(say::need_fun()).await;
        page.press(say::home_show(0)).await;
        page.press(say::search_without(1)).await;
        page.until("the choir", async || (cards(page).await == [town::CHOIR]).then_some(())).await;
    }
}

#[tokio::test]
async fn when_words_cannot_be_looked_for_it_says_so_and_can_be_tried_again() {
    let stage = Stage::set("no-words").await;
    let page = &stage.page;
    let refuse = "const real = window.fetch; window.refused = true;
        window.fetch = (...request) => window.refused && String(request[0]).includes('/concepts/')
          ? Promise.resolve(new Response('', { status: 503 })) : real(...request)";
    crate::stage::cdp(page, "Page.addScriptToEvaluateOnNewDocument", json!({ "source": refuse })).await;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    search(page, "lunch").await;
    page.see(say::search_failed()).await;
    page.see(say::list_count(town::THINGS)).await;
    page.shot().await;
    page.js("window.refused = false", &[]).await;
    page.press(say::error_try_again()).await;
    page.until("the lunch", async || (cards(page).await.first()? == town::LUNCH).then_some(())).await;
}

/// Each way of choosing, against what the library finds in the same directory.
#[tokio::test]
async fn each_need_and_each_choice_shows_what_there_is() {
    for tag in LANGUAGES {
        let stage = sample("each-choice").await;
        let page = &stage.page;
        let listings = stage.hub.listings();
        steps::choose_language(&stage, tag).await;
        steps::rested(page).await;
        page.requests().await;
        for need in Need::ALL {
            let query = Query { needs: vec![need], ..Query::default() };
            shows(page, steps::need_words(need), count(&listings, &query)).await;
        }
        page.press(say::choices_title()).await;
        page.at(say::choices_title()).await;
        for choice in Choice::ALL {
            let language = tag.split('-').next().unwrap().to_owned();
            let words = steps::choice_words(choice, say::choice_language(language_name(tag)));
            let query = Query { choices: vec![choice], language, ..Query::default() };
            shows(page, words, count(&listings, &query)).await;
        }
        // Another language than that of the page.
        page.press(say::choice_language(language_name(tag))).await;
        page.pick(say::search_which_language(), &page.words(&say::lang_so())).await;
        let query = Query { choices: vec![Choice::MyLanguage], language: "so".into(), ..Query::default() };
        page.see(say::home_show(count(&listings, &query))).await;
        page.see(say::choice_language(say::lang_so())).await;
        page.shot().await;
        assert_eq!(page.requests().await, Vec::<String>::new(), "what somebody chooses stays here");
    }
}

/// Presses a tile, sees how many there are, and lets it go again.
async fn shows(page: &Page, tile: Msg, count: usize) {
    page.press(tile.clone()).await;
    page.see(say::home_show(count)).await;
    page.press(tile).await;
}

fn count(listings: &[Listing], query: &Query) -> usize {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() as i64;
    let local = uk_time(DateTime::from_timestamp(seconds, 0).unwrap());
    let context = Context {
        today: local.date(),
        now: Clock::new(local.hour(), local.minute()).unwrap(),
        from: None,
        from_is_about: false,
        fresh_days: FreshDays::default(),
    };
    find(listings, query, &context).len()
}

/// What somebody looks for changes nothing that the host can see.
#[tokio::test]
async fn two_people_with_different_needs_make_the_same_requests() {
    let mut seen = Vec::new();
    for (need, typed) in [(Need::Basics, "food bank"), (Need::Sad, "my husband hits me")] {
        let stage = sample("same-requests").await;
        let page = &stage.page;
        steps::choose_language(&stage, "en-GB").await;
        page.press(steps::need_words(need)).await;
        search(page, typed).await;
        page.key(Key::Enter).await;
        page.at(say::list_title()).await;
        steps::rested(page).await;
        let first = cards(page).await.first().cloned();
        if let Some(first) = first {
            page.press_text("button", &first).await;
            page.at_text(&first).await;
        }
        let site = stage.hub.origin();
        let requests = page.requests().await.into_iter().map(|url| strip_isolates(&url).replace(&site, ""));
        let mut requests: Vec<String> = requests.collect();
        requests.sort();
        seen.push(requests);
    }
    assert!(
        seen[0].iter().any(|path| path.starts_with("later-")) && seen[0].contains(&"concepts/en-GB".to_owned()),
        "{seen:?}"
    );
    assert_eq!(seen[0], seen[1], "by whoever looks for food, and by whoever looks for help");
}
