//! Back: the page before, with what was typed; at the first page it really leaves.

use crate::stage::Stage;
use crate::steps;
use crate::town;
use come_along::i18n::say;
use serde_json::json;

/// Where the person was before they came to the site.
const BEFORE: &str = "about:blank#before";

#[tokio::test]
async fn back_is_the_page_before_five_deep_and_keeps_what_was_typed() {
    let stage = Stage::set("back").await;
    let page = &stage.page;
    page.goto(BEFORE).await;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    page.press(say::ask_open()).await;
    steps::write_name(page, "Amal").await;
    page.press(say::ask_next()).await;
    steps::write_reply(page, "07700 900123").await;

    page.browser_back().await;
    page.at(say::q_name()).await;
    assert_eq!(page.written(say::q_name_label()).await, "Amal");
    page.press(say::ask_next()).await;
    page.at(say::q_reply()).await;
    assert_eq!(page.written(say::q_phone()).await, "07700 900123");

    for heading in [page.words(&say::q_name()), town::LUNCH.into(), page.words(&say::list_title())] {
        page.browser_back().await;
        page.at_text(&heading).await;
        // The focus follows with the next frame.
        let tag = "return document.activeElement.tagName";
        let what = format!("the focus on “{heading}”");
        page.until(&what, async || (page.js(tag, &[]).await == json!("H1")).then_some(())).await;
    }
    // The button on the page does the same.
    page.press(say::back()).await;
    page.at(say::home_title()).await;
    page.browser_back().await;
    page.at(say::language_title()).await;

    page.browser_back().await;
    let left = "the page before ours";
    page.until(left, async || (page.try_js("return location.href", &[]).await.ok()? == json!(BEFORE)).then_some(()))
        .await;
}

#[tokio::test]
async fn forward_shows_nothing_wrong() {
    let stage = Stage::set("forward").await;
    let page = &stage.page;
    page.goto(BEFORE).await;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    // Inside the site there is nothing to go forward to: the page stays.
    page.browser_back().await;
    page.at(say::home_title()).await;
    page.js("history.forward()", &[]).await;
    page.see(say::home_hint()).await;
    page.at(say::home_title()).await;
    // After leaving by Back, Forward opens the site at its beginning, and it works.
    page.browser_back().await;
    page.at(say::language_title()).await;
    page.browser_back().await;
    page.until("the page before", async || {
        (page.try_js("return location.href", &[]).await.ok()? == json!(BEFORE)).then_some(())
    })
    .await;
    page.js("history.forward()", &[]).await;
    page.at(say::language_title()).await;
    page.press_text("button", "English").await;
    steps::to_everything(page).await;
    page.browser_back().await;
    page.at(say::home_title()).await;
}

#[tokio::test]
async fn back_after_sending_is_the_beginning_and_not_an_emptied_form() {
    let stage = Stage::set("back-sent").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    steps::ask_briefly(page, "07700 900123").await;
    page.press(say::check_send()).await;
    steps::receipt(page).await;
    page.browser_back().await;
    page.at(say::home_title()).await;
}
