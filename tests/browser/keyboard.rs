//! The whole path with Tab, Enter and Space alone; where the focus is can always be seen.

use crate::stage::{Page, Stage};
use crate::steps;
use crate::town;
use come_along::i18n::{Msg, say};
use serde_json::json;
use thirtyfour::Key;

/// More presses of Tab than any page needs.
const MOST_TABS: usize = 60;

#[tokio::test]
async fn from_the_first_page_to_the_receipt_without_a_pointer() {
    let stage = Stage::set("keyboard").await;
    let page = &stage.page;
    stage.open().await;
    page.at(say::language_title()).await;
    tab_to(page, "button", "English").await;
    press_key(page, Key::Enter).await;
    page.at(say::home_title()).await;
    on(page, say::need_people(), Key::Space).await;
    on(page, say::home_show(2), Key::Enter).await;
    page.at(say::list_title()).await;
    tab_to(page, "button", town::LUNCH).await;
    press_key(page, Key::Enter).await;
    page.at_text(town::LUNCH).await;
    on(page, say::ask_open(), Key::Enter).await;
    page.at(say::q_name()).await;
    tab_to(page, "textbox", &page.words(&say::q_name_label())).await;
    page.driver().action_chain().send_keys("Amal").perform().await.unwrap();
    // Enter in a field goes on, as in every form.
    press_key(page, Key::Enter).await;
    page.at(say::q_reply()).await;
    tab_to(page, "choice", &page.words(&say::q_reply_text())).await;
    press_key(page, Key::Space).await;
    tab_to(page, "textbox", &page.words(&say::q_phone())).await;
    page.driver().action_chain().send_keys("07700 900123").perform().await.unwrap();
    tab_to(page, "choice", &page.words(&say::yes())).await;
    press_key(page, Key::Space).await;
    for step in steps::steps_after("reply") {
        on(page, say::ask_next(), Key::Enter).await;
        page.at((step.question.title)()).await;
    }
    on(page, say::ask_check(), Key::Enter).await;
    page.at(say::check_title()).await;
    page.see(say::line_shared()).await;
    on(page, say::check_send(), Key::Enter).await;
    steps::receipt(page).await;
    assert_eq!(stage.hub.letters().len(), 1);
}

/// A mistake takes the focus to its summary, and from there to its field.
#[tokio::test]
async fn a_mistake_is_reached_and_mended_by_keyboard() {
    let stage = Stage::set("keyboard-mistake").await;
    let page = &stage.page;
    steps::choose_language(&stage, "en-GB").await;
    steps::to_everything(page).await;
    steps::to_the_lunch(page).await;
    on(page, say::ask_open(), Key::Enter).await;
    page.at(say::q_name()).await;
    on(page, say::ask_next(), Key::Enter).await;
    page.at(say::q_reply()).await;
    on(page, say::ask_next(), Key::Enter).await;
    page.see(say::error_summary()).await;
    let alert = "the focus on the summary";
    let role = "return document.activeElement.getAttribute('role')";
    page.until(alert, async || (page.js(role, &[]).await == json!("alert")).then_some(())).await;
    page.shot().await;
    on(page, say::error_no_reply_way(), Key::Enter).await;
    press_key(page, Key::Tab).await;
    press_key(page, Key::Space).await;
    page.see(say::q_phone()).await;
}

/// Goes to the button with the words of `msg` and presses the key.
pub(crate) async fn on(page: &Page, msg: Msg, key: Key) {
    tab_to(page, "button", &page.words(&msg)).await;
    press_key(page, key).await;
}

async fn press_key(page: &Page, key: Key) {
    page.driver().action_chain().send_keys(key).perform().await.unwrap();
}

/// Presses Tab until what has this role and name has the focus, and looks whether that is seen.
pub(crate) async fn tab_to(page: &Page, role: &str, name: &str) {
    page.until(name, async || page.find(role, name).await).await;
    let mut trail = Vec::new();
    for _ in 0..MOST_TABS {
        press_key(page, Key::Tab).await;
        trail.push(
            page.js("const one = document.activeElement; return one.id || one.innerText || one.tagName", &[]).await,
        );
        let Some(wanted) = page.find(role, name).await else { continue };
        let focused = page.js("return document.activeElement === arguments[0]", &[wanted.to_json().unwrap()]).await;
        if focused == json!(true) {
            let seen = "const one = document.activeElement; const shown = one.closest('.choice') || one;
                return [one, shown].some((each) => getComputedStyle(each).outlineStyle !== 'none' && parseFloat(getComputedStyle(each).outlineWidth) >= 2)";
            assert_eq!(page.js(seen, &[]).await, json!(true), "the focus on “{name}” cannot be seen");
            return;
        }
    }
    page.shot().await;
    panic!("Tab never reaches the {role} “{name}”, but {trail:?}");
}
