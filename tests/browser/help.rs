//! Get help now and Leave this site: before the program, without it, and without any script.

use crate::stage::{Page, Setting, Stage, cdp};
use come_along::i18n::say;
use serde_json::{Value, json};

/// Every number of the help sheet, as it is dialled.
const NUMBERS: &[&str] = &[
    "tel:999",
    "tel:111",
    "tel:116123",
    "sms:85258",
    "tel:08001111",
    "tel:08082000247",
    "tel:08000121700",
    "tel:08088010503",
];

/// Numbers that can be seen and pressed.
const SHOWN: &str = "return [...document.querySelectorAll('details[open] a.number')]
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height >= 44).map((one) => one.getAttribute('href'))";

#[tokio::test]
async fn help_opens_when_the_program_does_not_come() {
    let stage = Stage::set("help-no-program").await;
    let page = &stage.page;
    cdp(page, "Network.setBlockedURLs", json!({ "urls": ["*_bg.wasm"] })).await;
    stage.open().await;
    page.see(say::error_load()).await;
    page.press(say::crisis_open()).await;
    assert_eq!(page.js(SHOWN, &[]).await, json!(NUMBERS));
    page.shot().await;
    page.press(say::crisis_close()).await;
    page.see_text(crate::town::HUB).await;
    page.shot().await;

    cdp(page, "Network.setBlockedURLs", json!({ "urls": [] })).await;
    page.press(say::error_try_again()).await;
    page.at(say::language_title()).await;
}

#[tokio::test]
async fn help_opens_without_any_script() {
    let stage = Stage::set("help-no-script").await;
    let page = &stage.page;
    cdp(page, "Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    stage.open().await;
    page.press(say::crisis_open()).await;
    page.shot().await;
    assert_eq!(page.js(SHOWN, &[]).await, json!(NUMBERS));
    let leave = page.find("link", &page.words(&say::leave_open())).await.expect("a plain link");
    assert_eq!(leave.attr("href").await.unwrap().as_deref(), Some("https://www.bbc.co.uk/weather"));
}

#[tokio::test]
async fn help_speaks_the_language_of_the_page_with_english_under_it() {
    let stage = Stage::with("help-ar", Setting { languages: "ar", ..Setting::default() }).await;
    let page = &stage.page;
    crate::steps::choose_language(&stage, "ar").await;
    page.press(say::crisis_open()).await;
    page.see(say::crisis_999()).await;
    page.see_text("Someone may die or is badly hurt.").await;
    page.shot().await;
    assert_eq!(page.js(SHOWN, &[]).await, json!(NUMBERS));
    escape_closes(page).await;
}

async fn escape_closes(page: &Page) {
    page.key(thirtyfour::Key::Escape).await;
    assert_eq!(page.js(SHOWN, &[]).await, Value::Array(Vec::new()));
}
