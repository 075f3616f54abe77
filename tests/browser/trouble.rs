//! Trouble: a hub that does not answer, an answer that is lost, a list that does not come.

use crate::stage::{Directory, Page, Setting, Stage, cdp};
use crate::steps::{self, AMAL};
use crate::town;
use come_along::i18n::say;
use serde_json::json;

#[tokio::test]
async fn a_hub_that_does_not_answer_costs_nothing_that_was_typed() {
    let mut stage = Stage::set("trouble-hub").await;
    to_check(&stage).await;
    stage.hub.stop();
    let page = &stage.page;
    page.press(say::check_send()).await;
    page.see(say::send_failed()).await;
    // The focus follows with the next frame.
    let role = "return document.activeElement.getAttribute('role')";
    page.until("the focus on the trouble", async || (page.js(role, &[]).await == json!("alert")).then_some(())).await;
    page.shot().await;
    let text = page.text().await;
    for line in [say::line_name(AMAL.name), say::line_text("07700 900123"), say::line_children(2)] {
        assert!(text.contains(&page.words(&line)), "{text}");
    }
    assert!(text.contains(AMAL.words), "{text}");
    copy_tells_what_happened(page).await;

    stage.hub.start();
    let page = &stage.page;
    page.press(say::send_again()).await;
    steps::receipt(page).await;
    let [id] = stage.hub.letters().try_into().expect("one letter");
    assert_eq!(stage.hub.opened_by_age(&id)["answers"]["else"], AMAL.words);
}

/// The letter arrives, the answer does not: the next try is the same parcel.
#[tokio::test]
async fn an_answer_that_is_lost_never_makes_two_letters() {
    let stage = Stage::set("trouble-answer").await;
    to_check(&stage).await;
    let page = &stage.page;
    steps::lose_one_answer(page).await;
    page.press(say::check_send()).await;
    page.see(say::send_failed()).await;
    let before = stage.hub.letters();
    assert_eq!(before.len(), 1, "it did arrive");
    page.press(say::send_again()).await;
    steps::receipt(page).await;
    assert_eq!(stage.hub.letters(), before, "the same letter, once");
}

/// While the hub asks for work the page does it, and the person notices a pause at most.
#[tokio::test]
async fn under_load_a_letter_brings_its_work_and_arrives() {
    let mut stage = Stage::set("trouble-load").await;
    to_check(&stage).await;
    stage.hub.stop();
    stage.hub.put_inbox_settings(json!({ "work_after": 0 }));
    stage.hub.start();
    let note = "const real = window.fetch; window.answers = [];
        window.fetch = async (...request) => {
          const answer = await real(...request);
          if (String(request[0]).endsWith('/inbox')) answers.push(answer.status);
          return answer;
        }";
    stage.page.js(note, &[]).await;
    stage.page.press(say::check_send()).await;
    steps::receipt(&stage.page).await;
    let [id] = stage.hub.letters().try_into().expect("one letter");
    assert_eq!(stage.hub.opened_by_age(&id)["answers"]["else"], AMAL.words);
    let answers = stage.page.js("return window.answers", &[]).await;
    assert_eq!(answers, json!([429, 201]), "asked for work once, and then taken");
}

#[tokio::test]
async fn a_list_that_does_not_come_says_so_and_can_be_tried_again() {
    let stage = Stage::with("trouble-list", Setting { directory: Directory::None, ..Setting::default() }).await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    page.see(say::error_directory()).await;
    page.see_text(town::HUB).await;
    page.shot().await;
    stage.hub.put_directory();
    page.press(say::error_try_again()).await;
    page.see(say::list_count(town::THINGS)).await;
    steps::to_the_lunch(page).await;
}

async fn to_check(stage: &Stage) {
    steps::choose_language(stage, "en-GB").await;
    steps::to_everything(&stage.page).await;
    steps::to_the_lunch(&stage.page).await;
    steps::ask(&stage.page, AMAL).await;
}

async fn copy_tells_what_happened(page: &Page) {
    allow_copying(page, "granted").await;
    page.press(say::check_copy()).await;
    page.see(say::check_copied()).await;
    allow_copying(page, "denied").await;
    page.press(say::check_copy()).await;
    page.see(say::check_copy_failed()).await;
}

async fn allow_copying(page: &Page, setting: &str) {
    let origin = page.origin().trim_end_matches('/');
    let permission = json!({ "permission": { "name": "clipboard-write" }, "setting": setting, "origin": origin });
    cdp(page, "Browser.setPermission", permission).await;
}
