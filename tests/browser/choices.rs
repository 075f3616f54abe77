//! What helps you come: chosen by press and by keyboard, taken into account and forgotten; things
//! that do not say stand by themselves, and nothing found is not the end.

use crate::keyboard::{on, tab_to};
use crate::stage::{Page, Setting, Stage, cdp};
use crate::steps;
use crate::town;
use come_along::i18n::say;
use serde_json::json;
use thirtyfour::Key;

/// Names of the cards that are shown.
const CARDS: &str = "return [...document.querySelectorAll('.card h2 button')].map((button) => button.innerText.trim())";
/// What has the focus.
const FOCUSED: &str = "return document.activeElement.innerText";

async fn cards(page: &Page) -> Vec<String> {
    serde_json::from_value(page.js(CARDS, &[]).await).unwrap()
}

#[tokio::test]
async fn what_does_not_say_is_shown_by_itself_and_never_as_a_yes() {
    let stage = Stage::set("choices").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    page.press(say::choices_title()).await;
    page.at(say::choices_title()).await;
    page.press(say::choice_women()).await;
    page.press(say::home_show(1)).await;
    page.at(say::list_title()).await;
    page.see(say::choice_women()).await;
    assert_eq!(cards(page).await, [town::COFFEE]);
    page.press(say::list_unsure(3)).await;
    page.see(say::list_unsure_title()).await;
    page.see(say::women_men_unknown()).await;
    assert_eq!(cards(page).await.len(), 4);
    page.shot().await;
    // Changed from the list, and back on it.
    page.press(say::list_change_helps()).await;
    page.at(say::choices_title()).await;
    page.press(say::choice_free()).await;
    page.see(say::place_label()).await;
    page.shot().await;
    page.press(say::home_show(0)).await;
    page.at(say::list_title()).await;
    page.see(say::list_none()).await;
    page.see(say::hub_phone("01632 960123")).await;
    page.shot().await;
    page.press(say::list_without(say::choice_women(), 1)).await;
    page.until("the lunch alone", async || (cards(page).await == [town::LUNCH]).then_some(())).await;
    let what = "the focus on the heading";
    let title = json!(page.words(&say::list_title()));
    page.until(what, async || (page.js(FOCUSED, &[]).await == title).then_some(())).await;
    // Finishing forgets what was chosen.
    page.press(say::finish()).await;
    page.at(say::language_title()).await;
    page.press_text("button", "English").await;
    page.press(say::choices_title()).await;
    page.at(say::choices_title()).await;
    assert_eq!(page.js("return document.querySelectorAll('[aria-pressed=true]').length", &[]).await, json!(0));
    assert_eq!(page.addresses_and_titles().len(), 1);
}

#[tokio::test]
async fn choices_by_keyboard() {
    let stage = Stage::set("choices-keyboard").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    on(page, say::choices_title(), Key::Enter).await;
    page.at(say::choices_title()).await;
    on(page, say::choice_free(), Key::Space).await;
    assert_eq!(page.focused().await.attr("aria-pressed").await.unwrap().as_deref(), Some("true"));
    on(page, say::home_show(1), Key::Enter).await;
    page.at(say::list_title()).await;
    on(page, say::list_unsure(2), Key::Enter).await;
    assert_eq!(page.focused().await.attr("aria-expanded").await.unwrap().as_deref(), Some("true"));
    page.see(say::unsure_free()).await;
    tab_to(page, "button", town::COFFEE).await;
}

#[tokio::test]
async fn who_runs_it_and_where_the_list_is_from() {
    let stage = Stage::set("about").await;
    stage.hub.set("safeguarding", json!("Ruth Adams, 01632 960124"));
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::rested(page).await;
    page.requests().await;
    page.press(say::about_open()).await;
    page.at(say::about_open()).await;
    page.see(say::about_hub(town::HUB)).await;
    page.see(say::about_safe("Ruth Adams, 01632 960124")).await;
    page.see(say::about_cannot_room()).await;
    page.press(say::directory_open()).await;
    page.at(say::directory_open()).await;
    page.see(say::list_source("the Oldtown list")).await;
    page.see(say::list_count(town::THINGS)).await;
    page.see(say::directory_licence("Open Government Licence 3.0")).await;
    page.see_text("https://example.org/list").await;
    page.see(say::directory_unchecked(town::THINGS)).await;
    assert_eq!(page.js("return document.querySelectorAll('main a').length", &[]).await, json!(0), "links");
    assert_eq!(page.requests().await, Vec::<String>::new(), "requests");
    page.press(say::back()).await;
    page.at(say::about_open()).await;
    page.press(say::back()).await;
    page.at(say::home_title()).await;
}

#[tokio::test]
async fn a_wide_screen_shows_the_list_beside_a_listing() {
    let stage = wide("wide", false).await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    page.see(say::list_pick()).await;
    page.shot().await;
    for name in [town::CHOIR, town::LUNCH] {
        page.press_text("button", name).await;
        let focused = json!(name);
        page.until("the focus", async || (page.js(FOCUSED, &[]).await == focused).then_some(())).await;
        assert_eq!(cards(page).await.len(), town::THINGS, "the list stays");
    }
    page.see(say::ask_open()).await;
    let sides =
        "const [one, other] = ['.side', '.page'].map((each) => document.querySelector(each).getBoundingClientRect());
        return one.right <= other.left && Math.abs(one.top - other.top) < 40";
    assert_eq!(page.js(sides, &[]).await, json!(true), "beside each other");
    page.shot().await;
    page.browser_back().await;
    page.until("the choir", async || (page.js(FOCUSED, &[]).await == json!(town::CHOIR)).then_some(())).await;
    page.browser_back().await;
    page.see(say::list_pick()).await;
    page.press_text("button", town::LUNCH).await;
    page.press(say::ask_open()).await;
    page.at(say::q_name()).await;
    assert_eq!(cards(page).await.len(), 0, "the list goes when somebody asks");
}

#[tokio::test]
async fn a_shared_screen_is_bigger_and_shows_one_thing() {
    let stage = wide("wide-kiosk", true).await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    assert_eq!(cards(page).await.len(), 0);
    let size = page.js("return parseFloat(getComputedStyle(document.querySelector('#ask')).minHeight)", &[]).await;
    assert!(size.as_f64().unwrap() >= 60.0, "{size}");
    page.shot().await;
}

/// A stage with a wide screen.
async fn wide(story: &'static str, kiosk: bool) -> Stage {
    let stage = Stage::with(story, Setting::default()).await;
    stage.hub.set("kiosk", json!(kiosk));
    let size = json!({ "width": 1280, "height": 800, "deviceScaleFactor": 1, "mobile": false });
    cdp(&stage.page, "Emulation.setDeviceMetricsOverride", size).await;
    stage
}
